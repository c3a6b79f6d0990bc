// A quantity against the step: high values high up, late steps to the right, numbers beside the lines that they name.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Chart } from "../../optim_viz/web/js/player/chart.js";
import { canvasOf, circles, COLOURS, fills, lines, near, of, runOf, strokes, texts } from "./canvas.js";

// 400 × 167 with room for the numbers: the box is 342 wide and 140 high.
function chartOf(curves, last, scale, window, { ratio = 1, colours = COLOURS } = {}) {
  const chart = new Chart(canvasOf(400, 167, ratio));
  chart.resize(400, 167, ratio);
  chart.prepare(curves, last, scale, window, colours);
  return chart;
}
const curve = (values, more = {}, run = {}) => ({
  run: runOf([0], [0], run),
  values: Float64Array.from(values),
  ...more,
});
const labels = (chart) =>
  texts(chart.axes.context)
    .filter(({ textAlign }) => textAlign === "right")
    .map(({ text, x, y }) => [text, x, y]);

test("steps run from the left border to the right one, and a pixel tells its step", () => {
  const chart = chartOf([curve([1, 2])], 19, "linear", [0, 10]);
  assert.deepEqual(chart.box, { left: 46, top: 7, width: 342, height: 140 });
  near([chart.x(0), chart.x(1), chart.x(19)], [46, 64, 388]);
  near([chart.stepAt(64), chart.stepAt(91), chart.stepAt(0), chart.stepAt(400)], [1, 2.5, 0, 19]);
});

test("on a log axis a decade is a decade, the larger value higher", () => {
  const chart = chartOf([curve([100, 1, 0.01])], 2, "log", undefined);
  near([chart.low, chart.high], [-2, 2]);
  near([chart.y(100), chart.y(10), chart.y(0.01), chart.y(0.1)], [7, 42, 147, 112], 1e-9);
  near([chart.y(1e9), chart.y(1e9, 0), chart.y(1e-9), chart.y(1e-9, 0)], [-7, 7, 161, 147], 1e-9);
  const [line] = strokes(chart.bold.context, "tomato");
  near(lines(line), [
    [
      [46, 7],
      [217, 77],
      [388, 147],
    ],
  ]);
  assert.equal(line.lineWidth, 1.9);
  near(line.clips, [[[46, 6, 390, 148]]]);
});

test("the numbers of a log axis stand at their lines", () => {
  const chart = chartOf([curve([100, 1, 0.01])], 2, "log", undefined);
  assert.deepEqual(labels(chart), [
    ["10⁻²", 40, 147.5],
    ["10⁻¹", 40, 112.5],
    ["1", 40, 77.5],
    ["10", 40, 42.5],
    ["10²", 40, 7.5],
  ]);
  const rules = strokes(chart.axes.context, COLOURS.grid).flatMap(lines);
  near(
    rules,
    [147.5, 112.5, 77.5, 42.5, 7.5].map((y) => [
      [46, y],
      [388, y],
    ]),
  );
});

test("a log axis keeps three decades above the start, and sixteen below the top", () => {
  const up = chartOf([curve([2, 5, 1e40])], 2, "log", undefined);
  near([up.low, up.high], [0, 4]);
  const down = chartOf([curve([2, 1, 1e-30])], 2, "log", undefined);
  near([down.low, down.high], [-16, 1]);
  const zero = chartOf([curve([0, 0])], 2, "log", undefined);
  near([zero.low, zero.high], [-1, 1]);
  const flat = chartOf([curve([10, 10])], 2, "log", undefined);
  near([flat.low, flat.high], [1, 2]);
  const traced = chartOf([curve([0, 1e-3, 1e9])], 2, "log", undefined); // from its first trace
  near([traced.low, traced.high], [-3, 0]);
});

test("a linear axis shows what is there, of the window at the most", () => {
  const chart = chartOf([curve([-3, 5, 900])], 2, "linear", [-10, 40]);
  near([chart.low, chart.high], [-4, 41]);
  near([chart.y(41), chart.y(-4), chart.y(5)], [7, 147, 147 - 28], 1e-9);
  assert.deepEqual(
    labels(chart).map(([text]) => text),
    ["0", "20", "40"],
  );
  near(
    labels(chart).map(([, , y]) => y),
    [0, 20, 40].map((value) => Math.round(chart.y(value)) + 0.5),
  );
  const outside = chartOf([curve([NaN])], 2, "linear", [-10, 40]);
  assert.ok(outside.high > outside.low);
});

test("angles have their own axis", () => {
  const chart = chartOf([curve([10, 170])], 1, "degrees", undefined);
  assert.deepEqual(
    labels(chart).map(([text]) => text),
    ["0°", "90°", "180°"],
  );
  near(chart.y(90), 7 + 70, 1e-9);
  near([chart.y(186), chart.y(-6)], [7, 147], 1e-9);
});

test("an axis of both signs shows decades on both sides of its zero", () => {
  const chart = chartOf([curve([-50, 0.01, 400])], 2, "symlog", undefined);
  assert.equal(chart.unit, 0.01);
  near(chart.warp(0.05), Math.asinh(5), 1e-12);
  const told = labels(chart),
    ys = Object.fromEntries(told.map(([text, , y]) => [text, y]));
  near(ys["0"], chart.y(0), 1);
  for (const [text, value] of [
    ["1", 1],
    ["−1", -1],
  ])
    near(ys[text], chart.y(value), 1, text);
  assert.ok(ys["1"] < ys["0"] && ys["0"] < ys["−1"]);
  assert.ok(chart.y(400) > 7 && chart.y(-50) < 147); // with a margin
  const [middle] = strokes(chart.axes.context, COLOURS.frame).flatMap(lines);
  near(middle[0][1], ys["0"]); // the zero line is stronger
  near(
    [chart.low, chart.high],
    [
      -Math.asinh(5000) - 0.06 * (Math.asinh(40000) + Math.asinh(5000)),
      Math.asinh(40000) + 0.06 * (Math.asinh(40000) + Math.asinh(5000)),
    ],
    1e-9,
  );
  const none = chartOf([curve([0, 0])], 2, "symlog", undefined);
  assert.equal(none.unit, 1);
  assert.equal(chartOf([curve([-50, 1e-9, 4000])], 2, "symlog", undefined).unit, 0.1); // four decades below the largest
});

test("steps are named along the bottom, whole ones only", () => {
  const chart = chartOf([curve([1, 2])], 30, "linear", [0, 10]),
    along = texts(chart.axes.context).filter(({ textAlign }) => textAlign === "center");
  assert.deepEqual(
    along.map(({ text, x, y }) => [text, x, y]),
    [
      ["0", 46, 152],
      ["10", 160, 152],
      ["20", 274, 152],
      ["30", 388, 152],
    ],
  );
  const few = chartOf([curve([1, 2])], 2, "linear", [0, 10]);
  assert.deepEqual(
    texts(few.axes.context)
      .filter(({ textAlign }) => textAlign === "center")
      .map(({ text }) => text),
    ["0", "1", "2"],
  );
  const long = chartOf([curve([1, 2])], 10000, "linear", [0, 10]),
    last = texts(long.axes.context).find(({ text }) => text === "10000");
  near(last.x, 400 - 13.75); // stays on the canvas
});

test("a curve begins at its first step, breaks where it has no value, and joins what is within half a pixel", () => {
  const chart = chartOf([curve([9, 8, 4, NaN, 2, 1], { first: 1, dash: [10, 5] })], 19, "linear", [0, 10]);
  const [line] = strokes(chart.bold.context),
    y = (value) => chart.y(value);
  near(lines(line), [
    [
      [64, y(8)],
      [82, y(4)],
    ],
    [
      [118, y(2)],
      [136, y(1)],
    ],
  ]);
  near(line.dash, [8, 4]);
  const dense = chartOf([curve(new Array(3421).fill(3))], 3420, "linear", [0, 10]);
  const points = lines(strokes(dense.bold.context)[0])[0];
  assert.ok(points.length > 600 && points.length < 750, `${points.length}`);
  near(points[points.length - 1], [388, dense.y(3)], 1e-9);
});

test("the whole curve is faint, and what is played is full up to the clock's time", () => {
  for (const ratio of [1, 2]) {
    const chart = chartOf([curve([100, 1, 0.01])], 2, "log", undefined, { ratio }),
      { context } = chart;
    chart.draw(0.5);
    const [axes, faint, played] = of(context, "image");
    assert.ok(axes.source === chart.axes && faint.source === chart.bold && played.source === chart.bold);
    assert.deepEqual([axes.globalAlpha, faint.globalAlpha, played.globalAlpha], [1, 0.28, 1]);
    for (const image of [axes, faint]) near([image.x, image.y, image.width, image.height], [0, 0, 400, 167]);
    near([played.x, played.width, played.height], [0, 132, 167], 0.5); // 46 + 342/4
    near(played.from, [0, 0, 132 * ratio, 167 * ratio], 0.5);
    const [clock] = strokes(context, COLOURS.muted);
    near(lines(clock), [
      [
        [131.5, 7],
        [131.5, 147],
      ],
    ]);
    near(clock.dash, [2, 3]);
  }
});

test("while the runs bend, the curves are drawn where they are seen, full up to the clock's time", () => {
  for (const ratio of [1, 2]) {
    const chart = chartOf([curve([100, 1, 0.01])], 2, "log", undefined, { ratio });
    chart.coarse = true;
    chart.prepare([curve([100, 10, 0.01])], 2, "log", undefined, COLOURS);
    chart.draw(0.5);
    const drawn = strokes(chart.context, "tomato").filter(({ lineWidth }) => lineWidth === 1.9);
    assert.deepEqual(
      drawn.map(({ globalAlpha }) => globalAlpha),
      [1, 0.28],
    );
    const [[left, , middle], [from, , right]] = drawn.map(({ clips }) => clips[0][0]);
    near([left, middle, from, right], [0, 132, 132, 400], 0.5);
    assert.ok(of(chart.context, "image").every(({ source }) => source === chart.axes));
    chart.draw(2);
    assert.equal(
      strokes(chart.context, "tomato").filter(({ lineWidth }) => lineWidth === 1.9).length,
      1,
      "all is played",
    );
    chart.coarse = false;
    chart.prepare([curve([100, 10, 0.01])], 2, "log", undefined, COLOURS);
    chart.draw(0.5);
    near(lines(strokes(chart.bold.context)[0])[0][1], [217, 42]); // the curve that bent, at rest
  }
});

test("axes are drawn once, and again where they are others, or stand in another font, or on another canvas", () => {
  const chart = chartOf([curve([100, 1, 0.01])], 2, "log", undefined),
    axes = chart.axes.context;
  const drawnAnew = (curves, last = 2, colours = COLOURS) => {
    axes.marks.length = 0;
    chart.prepare(curves, last, "log", undefined, colours);
    return texts(axes).length > 0;
  };
  assert.ok(!drawnAnew([curve([90, 2, 0.02])]));
  assert.ok(drawnAnew([curve([90, 2, 0.0002])]));
  assert.ok(drawnAnew([curve([90, 2, 0.0002])], 5));
  assert.ok(!drawnAnew([curve([90, 2, 0.0002])], 5));
  assert.ok(drawnAnew([curve([90, 2, 0.0002])], 5, { ...COLOURS }));
  chart.resize(400, 167, 1);
  assert.ok(drawnAnew([curve([90, 2, 0.0002])], 5, chart.colours));
});

test("a head stands on its curve at the clock's time, and waits at its curve's end", () => {
  const chart = chartOf([curve([100, 1, 0.01])], 4, "log", undefined);
  const headAt = (time) => {
    chart.draw(time);
    const [top, right] = fills(chart.context, "tomato")[0].parts[0].points;
    return [top[0], (top[1] + right[1]) / 2, right[1] - top[1]];
  };
  near(headAt(1), [131.5, 77, 7.8], 1e-9);
  near(headAt(0.5), [88.75, 42, 7.8], 1e-9);
  near(headAt(4), [217, 147, 7.8], 1e-9);
  const late = chartOf([curve([100, 1, 0.01], { first: 2 })], 2, "log", undefined);
  late.draw(1);
  assert.equal(fills(late.context).length, 0);
});

test("a curve's own letter takes the marker's place", () => {
  const chart = chartOf([curve([100, 1, 0.01], { head: "y" })], 2, "log", undefined);
  chart.draw(1);
  const [letter] = texts(chart.context),
    [disc] = fills(chart.context, COLOURS.rim).flatMap(circles),
    [ring] = strokes(chart.context, "tomato").flatMap(circles);
  near([letter.x, letter.y, disc.x, disc.y, disc.radius, ring.radius], [217, 77.5, 217, 77, 6.5, 6.5]);
  assert.deepEqual([letter.text, letter.fillStyle, letter.font], ["y", "tomato", "600 10px Test"]);
});

test("while the runs bend, a letter is painted once and laid where its curve ends", () => {
  const chart = chartOf([curve([100, 1, 0.01], { head: "y" })], 2, "log", undefined, { ratio: 2 });
  const bent = (values) => {
    chart.coarse = true;
    chart.prepare([{ ...chart.drawn[0], values }], 2, "log", undefined, COLOURS);
    chart.draw(1);
    assert.equal(texts(chart.context).length, 0);
    const pictures = of(chart.context, "image").filter(({ held }) => held.some(({ text }) => text === "y"));
    assert.equal(pictures.length, 1);
    return pictures[0];
  };
  const first = bent([100, 1, 0.01]);
  near([first.x, first.y, first.width, first.height], [209, 69, 16, 16]); // about (217, 77)
  const [letter] = first.held.filter(({ text }) => text);
  assert.deepEqual([letter.fillStyle, letter.font], ["tomato", "600 10px Test"]);
  const second = bent([100, 10, 0.01]);
  assert.equal(second.source, first.source);
  near([second.x, second.y], [209, 34]);
  chart.coarse = false;
  chart.prepare(chart.drawn, 2, "log", undefined, COLOURS);
  chart.draw(1);
  assert.equal(texts(chart.context).length, 1); // at rest it is written, in the font that the page has by now
  assert.notEqual(bent([100, 1, 0.01]).source, first.source);
});

test("one run lit stands out with its whole curve", () => {
  const chart = chartOf([curve([100, 1, 0.01]), curve([10, 1, 1], {}, { colour: "navy" })], 2, "log", undefined);
  chart.draw(1, chart.drawn[1].run);
  const lit = strokes(chart.context, "navy").filter(({ lineWidth }) => lineWidth === 3.4);
  near(lit.flatMap(lines), [
    [
      [46, 42],
      [217, 77],
      [388, 77],
    ],
  ]);
  assert.equal(strokes(chart.context, "tomato").filter(({ lineWidth }) => lineWidth === 3.4).length, 0);
});

test("the hover tells each curve's value at exactly that step", () => {
  const chart = chartOf([curve([9, 8, 4, 2.5]), curve([7, 6, 5], { first: 1, head: "x" })], 4, "linear", [0, 10]);
  const told = (step) => chart.describe(step).map(([, head, value]) => [head, value]);
  assert.deepEqual(told(0), [
    [undefined, "9"],
    ["x", "–"],
  ]);
  assert.deepEqual(told(2), [
    [undefined, "4"],
    ["x", "5"],
  ]);
  assert.deepEqual(told(3), [
    [undefined, "2.5"],
    ["x", "–"],
  ]);
  assert.equal(chart.describe(0)[0][0], chart.drawn[0].run);
});

test("everything grows with the scale", () => {
  const chart = chartOf([curve([100, 1, 0.01])], 2, "log", undefined, { colours: { ...COLOURS, scale: 1.5 } });
  near([chart.box.left, chart.box.top, chart.box.width, chart.box.height], [69, 10.5, 319, 126.5]);
  assert.equal(strokes(chart.bold.context)[0].lineWidth, 1.9 * 1.5);
  assert.equal(texts(chart.axes.context)[0].font, "16.5px Test");
  chart.draw(1);
  const [top, right] = fills(chart.context, "tomato")[0].parts[0].points;
  near(right[1] - top[1], 7.8 * 1.5, 1e-9);
});
