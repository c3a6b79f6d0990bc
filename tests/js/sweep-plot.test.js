// The picture of a sweep: where each rate and value stands, what is marked, and which point a pixel means.

import assert from "node:assert/strict";
import { test } from "node:test";
import { nearest, pointsAt } from "../../optim_viz/web/js/charts/sweep-geometry.js";
import { CurvePlot } from "../../optim_viz/web/js/charts/sweep-plot.js";
import { canvasOf, circles, COLOURS, fills, lines, near, of, runOf, strokes, texts, wrote } from "./canvas.js";

const look = runOf([0], [0]);
const BANDS = [
  { name: "works", label: "works" },
  { name: "diverges", label: "diverges" },
];
const FATES = [{ band: 0 }, { band: 1 }];

function curveOf(rates, values, more = {}) {
  return {
    ...look,
    name: "a",
    label: "A",
    dash: [],
    rates: Float64Array.from(rates),
    values: Float64Array.from(values),
    fates: rates.map(() => 0),
    now: null,
    nowValue: null,
    nowKnown: false,
    best: null,
    limit: null,
    limitText: "2/λmax",
    ...more,
  };
}

// 258 × 266: the box is 200 by 200 at (46, 26); its values reach from 10⁻² to 10², 50 pixels a decade.
function plotOf(curves, { chosen = 0, scale = "log", window = [0.01, 100], start = null, view } = {}) {
  const [still, live] = [canvasOf(258, 266), canvasOf(258, 266)],
    plot = new CurvePlot(still, live);
  plot.resize(258, 266, 1);
  plot.prepare({ curves, scale, window, start, bands: BANDS, fates: FATES, across: "Rate α" }, chosen, COLOURS, view);
  return Object.assign(plot, { context: still.context, front: live.context });
}
const x = (rate, low, high) => {
  const [west, east] = [Math.log10(low), Math.log10(high)],
    margin = 0.008 * (east - west);
  return 46 + ((Math.log10(rate) - west + margin) / (east - west + 2 * margin)) * 200;
};
const five = (more) => curveOf([1e-4, 1e-3, 1e-2, 0.1, 1], [50, 10, 1, 0.1, 10], more);

test("rates run to the right by their logarithm, values upward by theirs", () => {
  const plot = plotOf([five()]);
  assert.deepEqual(plot.picture.box, { left: 46, top: 26, width: 200, height: 200 });
  near(
    plot.picture.scene.curves[0].points.map((point) => point.x),
    [1e-4, 1e-3, 1e-2, 0.1, 1].map((rate) => x(rate, 1e-4, 1)),
    1e-9,
  );
  near(
    plot.picture.scene.curves[0].points.map((point) => point.y),
    [26 + 50 * (2 - Math.log10(50)), 76, 126, 176, 76],
    1e-9,
  );
  const line = strokes(plot.context, "tomato").find(({ lineWidth }) => lineWidth === 3.2);
  near(
    lines(line)[0],
    plot.picture.scene.curves[0].points.map((point) => [point.x, point.y]),
  );
  near(line.clips, [[[46, 26, 246, 226]]]);
});

test("on a linear scale values are as they are", () => {
  const plot = plotOf([curveOf([1e-2, 1], [-3, 4])], { scale: "linear", window: [-6, 4] });
  near(
    plot.picture.scene.curves[0].points.map((point) => point.y),
    [166, 26],
  );
  const told = texts(plot.context).filter(({ textAlign }) => textAlign === "right");
  assert.deepEqual(
    told.map(({ text, y }) => [text, y]),
    [
      ["−6", 226.5],
      ["−4", 186.5],
      ["−2", 146.5],
      ["0", 106.5],
      ["2", 66.5],
      ["4", 26.5],
    ],
  );
});

test("both axes' numbers stand at their lines, and the start's value is named in place of its number", () => {
  const plot = plotOf([five()], { start: 10 }),
    left = texts(plot.context).filter(({ textAlign }) => textAlign === "right");
  assert.deepEqual(
    left.map(({ text, x: px, y }) => [text, px, y]),
    [
      ["10⁻²", 40, 226.5],
      ["10⁻¹", 40, 176.5],
      ["1", 40, 126.5],
      ["10²", 40, 26.5],
      ["start", 40, 76.5],
    ],
  );
  const dotted = strokes(plot.context, COLOURS.muted).find(({ dash }) => dash.join() === "1.5,3");
  near(lines(dotted), [
    [
      [46, 76.5],
      [246, 76.5],
    ],
  ]);
  for (const [text, rate] of [
    ["10⁻⁴", 1e-4],
    ["10⁻³", 1e-3],
    ["1", 1],
  ]) {
    const below = texts(plot.context).find((mark) => mark.text === text && mark.textBaseline === "top");
    near([below.x, below.y], [x(rate, 1e-4, 1), 232], 1);
  }
  const across = wrote(plot.context, "Rate α");
  assert.deepEqual([across.x, across.y, across.textAlign], [146, 249, "center"]);
});

test("what is not in the window is marked at its edge; without a value it is above only if it diverged", () => {
  const plot = plotOf([curveOf([1e-3, 1e-2, 0.1, 1], [1e-3, 1e5, NaN, NaN], { fates: [0, 0, 1, 0] })]),
    told = plot.picture.scene.curves[0].points.map(({ where, y }) => [where, y]);
  assert.deepEqual(told, [
    ["below", 220],
    ["above", 32],
    ["above", 32],
    ["none", 32],
  ]);
  const edge = plotOf([curveOf([1e-3, 1e-2], [0.01, 100])]).picture.scene.curves[0].points;
  assert.deepEqual(
    edge.map(({ where }) => where),
    ["in", "in"],
  );
});

test("a line leaves the picture towards its true value, and goes on dotted where there is none", () => {
  const plot = plotOf([curveOf([1e-3, 1e-2, 0.1, 1], [1, 1e4, 10, NaN], { fates: [0, 0, 0, 1] })]),
    [, , body, beyond] = strokes(plot.context).filter(({ clips }) => clips.length);
  const at = (rate) => x(rate, 1e-3, 1);
  near(
    lines(body),
    [
      [
        [at(1e-3), 126],
        [at(1e-2), -74],
        [at(0.1), 76],
      ],
    ],
    1e-9,
  );
  assert.deepEqual(beyond.dash, [1, 4]);
  near(
    lines(beyond),
    [
      [
        [at(0.1), 76],
        [at(1), 32],
      ],
    ],
    1e-9,
  );
});

test("a triangle says which way a curve leaves: up at the top, down at the bottom", () => {
  const plot = plotOf([curveOf([1e-4, 1e-3, 0.1, 1], [1, 1e-5, 1, 1e9])]),
    at = (rate) => x(rate, 1e-4, 1);
  const triangles = fills(plot.context, "tomato").filter(
    ({ parts }) => Math.abs(parts[0].points[1][0] - parts[0].points[0][0] - 8.4) < 1e-9,
  );
  const told = triangles.map(({ parts: [{ points }] }) => [points[2][0], Math.sign(points[2][1] - points[0][1])]);
  near(
    told,
    [
      [at(1e-3), 1],
      [at(1), -1],
    ],
    1e-9,
  );
  near(
    triangles.map(({ parts: [{ points }] }) => points[2][1]),
    [222 + 4.2, 30 - 4.2],
    1e-9,
  ); // their tips, beyond the edge's marks
});

test("the star stands at the best rate, for the chosen curve larger", () => {
  const other = curveOf([1e-4, 1e-2, 1], [20, 2, 0.2], { name: "b", colour: "navy", best: 1 }),
    plot = plotOf([five({ best: 3 }), other]);
  const stars = fills(plot.context, COLOURS.rim).filter(({ parts }) => parts[0].points.length === 10);
  near(
    stars.map(({ parts: [{ points }] }) => points[0]),
    [
      [x(1e-2, 1e-4, 1), 126 - 50 * Math.log10(2) - 9],
      [x(0.1, 1e-4, 1), 176 - 12],
    ],
    1e-9,
  );
  const widths = strokes(plot.context)
    .filter(({ parts }) => parts[0]?.points.length === 10 && parts[0].closed)
    .map(({ lineWidth }) => lineWidth);
  near(widths, [1.3, 1.8]);
  const none = plotOf([five()]);
  assert.equal(fills(none.context, COLOURS.rim).filter(({ parts }) => parts[0].points.length === 10).length, 0);
});

test("the ring of the rate in force is at the value told, not at the curve's; on the axis where none is known", () => {
  const ring = (more) => {
    const plot = plotOf([five(more)]),
      [found] = strokes(plot.context, "tomato").filter(({ parts, lineWidth }) => parts[0]?.circle && lineWidth === 1.8);
    return found && circles(found).map(({ x: px, y, radius }) => [px, y, radius])[0];
  };
  const at = (rate) => x(rate, 1e-4, 1);
  near(ring({ now: 0.01, nowValue: 0.1, nowKnown: true }), [at(0.01), 176, 11.2], 1e-9); // the curve has 1 there
  near(ring({ now: 0.03, nowValue: 10, nowKnown: true }), [at(0.03), 76, 11.2], 1e-9);
  near(ring({ now: 0.01, nowValue: null, nowKnown: true }), [at(0.01), 32, 11.2], 1e-9);
  near(ring({ now: 0.01, nowValue: 1e7, nowKnown: true }), [at(0.01), 32, 11.2], 1e-9);
  near(ring({ now: 0.01, nowValue: 1e-7, nowKnown: true }), [at(0.01), 220, 11.2], 1e-9);
  near(ring({ now: 0.1 }), [at(0.1), 176, 11.2], 1e-9);
  near(ring({ now: 0.03 }), [at(0.03), 226, 11.2], 1e-9);
  assert.equal(ring({}), undefined);
});

test("a rate in force beyond the picture has an arrow at that side, and a pill with its number", () => {
  for (const [now, tip, tail] of [
    [1e-6, 48, 1],
    [50, 244, -1],
  ]) {
    const plot = plotOf([five({ now, nowValue: 1, nowKnown: true })]);
    const [arrow] = fills(plot.context, "tomato").filter(({ parts }) => parts[0].points.length === 4);
    near(arrow.parts[0].points[0], [tip, 126], 1e-9);
    assert.equal(Math.sign(arrow.parts[0].points[2][0] - tip), tail);
  }
  const plot = plotOf([five({ now: 0.03 })]),
    pill = wrote(plot.context, "0.03");
  near([pill.x, pill.y], [x(0.03, 1e-4, 1), 238], 1e-9);
  const upright = strokes(plot.context, "tomato").find(({ lineWidth }) => lineWidth === 1.4),
    middle = Math.round(x(0.03, 1e-4, 1)) + 0.5;
  near(lines(upright), [
    [
      [middle, 26],
      [middle, 226],
    ],
  ]);
  const below = texts(plot.context).filter(({ textBaseline }) => textBaseline === "top");
  assert.ok(!below.some(({ text }) => text === "10⁻²")); // the pill covers it
});

test("the limit of stability is a dashed line at its rate, named beside it, or an arrow where it lies beyond", () => {
  const told = (limit) => {
    const plot = plotOf([five({ limit })]),
      label = texts(plot.context).find(({ text }) => text.includes("2/λmax"));
    const dashed = strokes(plot.context, COLOURS.text).find(({ dash }) => dash.join() === "6,4");
    return [label.text, label.x, label.y, label.textAlign, dashed && lines(dashed)[0][0][0]];
  };
  const px = x(2e-4, 1e-4, 1);
  assert.deepEqual(told(2e-4), ["2/λmax = 2·10⁻⁴", px + 6, 196, "left", Math.round(px) + 0.5]);
  const far = x(0.25, 1e-4, 1);
  assert.deepEqual(told(0.25), ["2/λmax = 0.25", far - 6, 196, "right", Math.round(far) + 0.5]);
  assert.deepEqual(told(40), ["2/λmax = 40 →", 240, 196, "right", undefined]);
  assert.deepEqual(told(1e-6), ["← 2/λmax = 10⁻⁶", 52, 196, "left", undefined]);
});

test("bands change half-way between two rates", () => {
  const plot = plotOf([five({ fates: [0, 0, 0, 1, 1] })]),
    [first, second] = of(plot.context, "fillRect").filter(
      ({ fillStyle, height }) => typeof fillStyle === "string" && height === 200,
    );
  const middle = (x(0.01, 1e-4, 1) + x(0.1, 1e-4, 1)) / 2;
  near([first.x, first.x + first.width, second.x, second.x + second.width], [46, middle, middle, 246], 1e-9);
});

test("others lie below the chosen curve, thinner and in their own dash", () => {
  const other = curveOf([1e-4, 1], [20, 2], { name: "b", colour: "navy", dash: [5, 2] }),
    plot = plotOf([five(), other]);
  const widths = strokes(plot.context)
    .filter(({ clips, dash }) => clips.length && dash.join() !== "1,4")
    .map(({ strokeStyle, lineWidth, dash }) => [strokeStyle, lineWidth, dash.join()]);
  assert.deepEqual(widths, [
    ["navy", 1.5, "5,2"],
    [COLOURS.rim, 6, ""],
    ["tomato", 3.2, ""],
  ]);
});

test("a pixel means the chosen curve's point nearby, else the nearest one, beside the box by its rate alone", () => {
  const other = curveOf([1e-4, 1e-2, 1], [20, 0.2, 0.02], { name: "b", colour: "navy" }),
    plot = plotOf([five(), other]);
  const found = (px, py) => {
    const { curve, index } = plot.find(px, py);
    return `${curve.name}${index}`;
  };
  const at = (rate) => x(rate, 1e-4, 1);
  assert.equal(found(at(0.1) + 3, 170), "a3");
  assert.equal(found(at(1e-3) - 4, 82), "a1");
  assert.equal(found(at(1) - 2, 205), "b2");
  assert.equal(found(at(1e-2), 155), "b1");
  assert.equal(found(at(1e-2), 138), "a2"); // within fourteen pixels
  assert.equal(found(at(1e-3) + 3, 240), "a1");
  assert.equal(found(at(1), 10), "a4");
});

test("nearest, by ratio or by what is given", () => {
  assert.equal(nearest([1, 10, 100], 4), 1);
  assert.equal(nearest([1, 10, 100], 3), 0);
  assert.equal(nearest([1, 10, 100], 50, Math.abs), 1);
  assert.equal(nearest([1, 10, 100], 60, Math.abs), 2);
});

test("what follows the hand: a ring on the point, and the pick with its rate", () => {
  const plot = plotOf([five()]),
    [curve] = plot.picture.scene.curves;
  plot.follow({ curve, index: 1 }, { curve, index: 3 });
  const rings = strokes(plot.front, "tomato")
    .filter(({ parts }) => parts[0]?.circle)
    .flatMap(circles);
  near(
    rings.map(({ x: px, y }) => [px, y]),
    [
      [x(0.1, 1e-4, 1), 176],
      [x(1e-3, 1e-4, 1), 76],
    ],
    1e-9,
  );
  assert.deepEqual(
    texts(plot.front).map(({ text }) => text),
    ["0.1"],
  );
  plot.follow(undefined, undefined);
  assert.equal(plot.front.marks.length, 0);
});

// A part of the picture -----------------------------------------------------------------------------------------------

test("a part of the picture is seen as large as the whole: rates, values and bands where they belong", () => {
  const plot = plotOf([five({ fates: [0, 0, 1, 1, 0] })], { view: [-3.5, -0.5, -1, 1] }), // 10^-3.5 to 10^-0.5
    { points } = plot.picture.scene.curves[0];
  near(
    points.slice(1, 4).map((point) => point.x),
    [46 + 200 / 6, 46 + 100, 46 + 1000 / 6],
    1e-9,
  );
  near([points[1].y, points[2].y, points[3].y], [26, 126, 226], 1e-9);
  assert.deepEqual(
    points.map(({ aside }) => aside),
    [true, false, false, false, true],
  );
  const washes = of(plot.context, "fillRect").filter(
    ({ fillStyle, height }) => typeof fillStyle === "string" && height === 200,
  );
  const border = 46 + 200 / 3; // half-way between 10⁻³ and 10⁻², where the third rate begins
  near(
    washes.map(({ x: left, width }) => [left, left + width]),
    [
      [46, border],
      [border, 46 + 200],
    ],
    1e-9,
  );
});

test("what is beside the window has no mark, and is not meant by a pixel", () => {
  const plot = plotOf([five({ best: 0, values: Float64Array.of(50, 1e4, 1, 0.1, 1e9) })], {
    view: [-2.5, -0.5, -2, 2],
  });
  const stars = fills(plot.context, COLOURS.rim).filter(({ parts }) => parts[0].points.length === 10);
  assert.equal(stars.length, 0);
  const triangles = fills(plot.context, "tomato").filter(
    ({ parts }) => parts[0].points.length === 3 && !parts[0].circle,
  );
  assert.ok(triangles.every(({ parts }) => parts[0].points.every(([px]) => px > 36 && px < 256)));
  for (const [px, py] of [
    [47, 40],
    [245, 40],
    [140, 200],
  ]) {
    const { index } = plot.find(px, py);
    assert.ok(index === 2 || index === 3, `${index} at ${px}, ${py}`);
  }
});

// Curves out of sight ------------------------------------------------------------------------------------------------

test("beside the box the nearest rate in sight is meant, and where none is, nothing", () => {
  const metIn = (view, px, py) => plotOf([five()], { view }).find(px, py)?.index;
  const window = [-2.2, -0.8, -2, 2]; // of the rates 0.01 and 0.1
  assert.deepEqual([metIn(window, 46, 250), metIn(window, 246, 250)], [2, 3]);
  const between = [-1.8, -1.2, -2, 2];
  assert.deepEqual([metIn(between, 146, 250), metIn(between, 146, 126)], [undefined, undefined]);
});

test("a hidden curve is not drawn, not met by a pixel, and not read", () => {
  const other = (hidden) => curveOf([1e-4, 1e-2, 1], [20, 0.2, 0.02], { name: "b", colour: "navy", best: 2, hidden });
  const seen = plotOf([five(), other(false)]),
    unseen = plotOf([five(), other(true)]);
  assert.ok(strokes(seen.context, "navy").length > 0);
  assert.equal(strokes(unseen.context, "navy").length + fills(unseen.context, "navy").length, 0);
  const at = x(1, 1e-4, 1);
  assert.equal(seen.find(at, 205).curve.name, "b");
  assert.equal(unseen.find(at, 205).curve.name, "a");
  assert.deepEqual(
    pointsAt(unseen.picture.curves, 1e-2).map(({ curve }) => curve.name),
    ["a"],
  );
  near(unseen.picture.whole, seen.picture.whole, 0); // nothing moves when a curve goes
});

test("at one rate every curve has its own nearest run, from the lowest value on; far from its rates none", () => {
  const curves = [
    curveOf([1e-3, 1e-2, 0.1], [3, 2, NaN], { name: "a" }),
    curveOf([1e-3, 1.2e-2, 0.1], [9, 0.5, 8], { name: "b" }),
    curveOf([0.1, 1, 10], [1, 1, 1], { name: "c" }),
    curveOf([1e-3, 1e-2, 0.1], [5, Infinity, 0], { name: "d" }),
  ];
  const told = (rate) => pointsAt(curves, rate).map(({ curve, index }) => `${curve.name}${index}`);
  assert.deepEqual(told(1e-2), ["b1", "a1", "d1"]);
  assert.deepEqual(told(0.1), ["d2", "c0", "b2", "a2"]); // without a value: last
  assert.deepEqual(told(2e-4), []); // half a step is a factor of 3.2
  assert.deepEqual(told(9), ["c2"]);
});

test("where a rate is looked at, every other curve has a ring there, at its own value", () => {
  const plot = plotOf([five(), curveOf([1e-3, 1e-2, 0.1], [100, 10, 1], { name: "b", colour: "navy" })]),
    [curve] = plot.picture.curves;
  plot.follow({ curve, index: 2 }, undefined);
  const rings = strokes(plot.front, "navy").flatMap(circles);
  near(
    rings.map(({ x: px, y, radius }) => [px, y, radius]),
    [[x(1e-2, 1e-4, 1), 76, 4]],
    1e-9,
  );
});

test("the limit's text covers neither a star nor the mark of a rate in force", () => {
  const star = curveOf([1e-4, 3e-4, 1], [20, 0.04, 2], { name: "b", colour: "navy", best: 1 });
  const told = (more) => texts(plotOf([five({ limit: 2e-4 }), star], more).context).find(({ text }) => /λ/.test(text));
  const { x: left, y } = told(),
    [px, py] = [x(3e-4, 1e-4, 1), 126 - 50 * Math.log10(0.04)];
  assert.ok(px > left && px < left + 85 && Math.abs(py - 196) < 5); // it would have been under the text
  assert.ok(Math.abs(py - y) > 18);
});
