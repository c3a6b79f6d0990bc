// The data beside the map: where each row lies, and what a run makes of them at the clock's step.

import assert from "node:assert/strict";
import { test } from "node:test";
import { FitChart } from "../../optim_viz/web/js/player/fit-chart.js";
import { weightsAt } from "../../optim_viz/web/js/player/fit-rows.js";
import { RaceCharts } from "../../optim_viz/web/js/player/race-charts.js";
import { canvasOf, circles, COLOURS, fills, lines, near, of, runOf, strokes, texts } from "./canvas.js";

// 358 × 127: the box is 300 wide and 100 high. Each row is [first, second, target].
function chartOf(companion, rows, runs, { held, ratio = 1, numbers = [] } = {}) {
  const chart = new FitChart(canvasOf(358, 127, ratio)),
    columns = (all) => Float64Array.from([0, 1, 2].flatMap((k) => all.map((row) => row[k]))),
    arrays = { rows_fitted: columns(rows), ...(held ? { rows_held_out: columns(held) } : {}) };
  chart.load({
    companion: { predicts: "sum", across: "u", up: "t", classes: [], ...companion },
    head: { arrays },
    surface: { parameters: { strength: 1 }, coefficients: [1, ...numbers] },
    array: (name) => arrays[name],
  });
  chart.resize(358, 127, ratio);
  chart.prepare(runs, COLOURS);
  return chart;
}

// From −1 to 3 across, from −2 to 6 upward, and a margin of 6 % at each end.
const ROWS = [
  [-1, 1, 6],
  [3, 1, -2],
  [0, 1, 4],
];
const across = (u) => 46 + (300 * (u + 1.24)) / 4.48;
const up = (t) => 7 + (100 * (6.48 - t)) / 8.96;
const rounds = (mark) => circles(mark).map(({ x, y, radius }) => [x, y, radius]);
const line = (chart, colour) => lines(strokes(chart.context, colour)[0])[0];

// A line from one border to the other on which v = slope·u + height, u across and v upward.
function assertLine(chart, colour, slope, height) {
  const ends = line(chart, colour);
  assert.ok(Math.abs(ends[1][0] - ends[0][0]) > 9 && ends.every(atBorder), JSON.stringify(ends));
  for (const [px, py] of ends) near([py], [up(slope * (((px - 46) * 4.48) / 300 - 1.24) + height)]);
}

const atBorder = ([px, py]) =>
  [px - 46, 346 - px, py - 7, 107 - py].every((gap) => gap > -1e-9) &&
  [px - 46, 346 - px, py - 7, 107 - py].some((gap) => gap < 1e-9);

test("every row lies where its numbers are, and larger ones lie to the right and higher", () => {
  const chart = chartOf({ kind: "line" }, ROWS, []);
  near(
    fills(chart.ground.getContext("2d"), COLOURS.muted).flatMap(rounds),
    ROWS.map(([u, , t]) => [across(u), up(t), 3]),
  );
  const written = texts(chart.ground.getContext("2d"));
  for (const { text, x, y, textAlign } of written) {
    const value = Number(text.replace("−", "-"));
    if (textAlign === "center") near([x], [across(value)]);
    else near([y], [Math.round(up(value)) + 0.5]);
  }
  assert.ok(written.some(({ textAlign }) => textAlign === "center"));
  assert.ok(written.some(({ textAlign }) => textAlign === "right"));
});

test("a run's line has its first weight for a slope and its second one for a height", () => {
  const run = runOf([0.5, 2], [3, -1], { colour: "tomato" }),
    chart = chartOf({ kind: "line" }, ROWS, [run]);
  chart.draw(1);
  assertLine(chart, "tomato", 2, -1);
});

test("between two records a run's line is between its lines", () => {
  const run = runOf([0.5, 2], [3, -1], { colour: "tomato" }),
    chart = chartOf({ kind: "line" }, ROWS, [run]);
  near(weightsAt(run, 0.25), [0.875, 2]);
  near(weightsAt(run, 7), [2, -1]);
  chart.draw(0.25);
  assertLine(chart, "tomato", 0.875, 2);
});

test("of two layers the slope is their product, through the origin", () => {
  const run = runOf([2], [-1.5], { colour: "tomato" }),
    chart = chartOf({ kind: "line", predicts: "product" }, ROWS, [run]);
  chart.draw(0);
  assertLine(chart, "tomato", -3, 0);
});

// First features from −1 to 3 across, second ones from 0 to 2 upward.
const CLASSES = [
  [-1, 0, -1],
  [3, 2, 1],
  [1, 0.5, 1],
];
const second = (v) => 7 + (100 * (2.12 - v)) / 2.24;
const BOUNDARY = { kind: "boundary", classes: ["no", "yes"] };

test("between two classes is where the weighted sum is zero, steep or flat", () => {
  for (const [x, y] of [
    [1, -4],
    [4, -1],
    [-3, 0],
    [0, 2],
  ]) {
    const chart = chartOf(BOUNDARY, CLASSES, [runOf([x], [y], { colour: "tomato" })]);
    chart.draw(0);
    for (const [px, py] of line(chart, "tomato")) {
      const u = ((px - 46) * 4.48) / 300 - 1.24,
        v = 2.12 - ((py - 7) * 2.24) / 100;
      near([x * u + y * v], [0], 1e-9);
    }
  }
});

// The points of a triangle, and whether it points upward on the screen.
const triangleOf = (mark) => {
  const [{ points, closed }] = mark.parts;
  assert.ok(closed && points.length === 3);
  return { tip: points[0], upward: points[0][1] < points[1][1] };
};

test("the second class has triangles in a colour of its own, hollow where it is held out", () => {
  const ground = chartOf(BOUNDARY, CLASSES, [], { held: [[2, 1, 1]] }).ground.getContext("2d");
  near(fills(ground, COLOURS.muted).flatMap(rounds), [[across(-1), second(0), 3]]);
  const centres = (marks) => marks.map(triangleOf).map(({ tip: [px, py] }) => [px, py + 1.35 * 3]);
  near(centres(fills(ground, COLOURS.text)), [
    [across(3), second(2)],
    [across(1), second(0.5)],
  ]);
  near(centres(strokes(ground, COLOURS.text)), [[across(2), second(1)]]);
});

test("ticks stand on the side of a boundary where the weighted sum is positive, at right angles to it", () => {
  for (const [x, y] of [
    [1, -4],
    [-4, 1],
    [3, 0],
    [0, -2],
    [-1, -1],
  ]) {
    const chart = chartOf(BOUNDARY, CLASSES, [runOf([x], [y], { colour: "tomato" })]);
    chart.draw(0);
    const [whole, ...ticks] = strokes(chart.context, "tomato").map((mark) => lines(mark)[0]),
      along = whole[1].map((p, i) => p - whole[0][i]);
    assert.ok(ticks.length >= 3, String(ticks.length));
    for (const [from, to] of ticks) {
      const sum = ([px, py]) => x * (((px - 46) * 4.48) / 300 - 1.24) + y * (2.12 - ((py - 7) * 2.24) / 100),
        tick = to.map((p, i) => p - from[i]);
      near([sum(from), Math.hypot(...tick), tick[0] * along[0] + tick[1] * along[1]], [0, 6, 0], 1e-8);
      assert.ok(sum(to) > 0);
    }
  }
});

// What two neurons make of u, a point to a pixel; the box is 300 wide.
const outputs = (x, y) =>
  Array.from({ length: 301 }, (_, i) => {
    const u = (i * 4.48) / 300 - 1.24;
    return [46 + i, up(Math.tanh(x * u) + Math.tanh(y * u))];
  });

test("two neurons draw their curve, a point to a pixel, in the run's dash and within the box", () => {
  const run = runOf([2, -6], [0.5, 1.5], { colour: "tomato", dash: [5, 5], label: "A" }),
    chart = chartOf({ kind: "line", predicts: "neurons" }, ROWS, [run]);
  for (const [time, x, y] of [
    [0, 2, 0.5],
    [0.5, -2, 1],
    [1, -6, 1.5],
  ]) {
    chart.context.marks.length = 0;
    chart.draw(time);
    const [curve, ...more] = strokes(chart.context, "tomato");
    assert.equal(more.length, 0);
    near(lines(curve)[0], outputs(x, y));
    assert.deepEqual([curve.dash, curve.lineWidth, curve.clips.length], [[4, 4], 1.9, 1]);
    assert.deepEqual([chart.outside, chart.without], [0, []]);
  }
  assert.equal(chart.describe(0), "A: curve of weights 2 and 0.5");
});

test("a curve of which nothing is in the box is counted and marked above or below it", () => {
  const run = runOf([1, -1], [1, -1], { colour: "tomato" });
  for (const [target, upward] of [
    [-50, true],
    [50, false],
  ]) {
    const rows = [3, 5].map((u) => [u, 1, target + u]),
      { written, name, fit } = named({ kind: "line", predicts: "neurons" }, rows, [run]);
    name({ time: 0 });
    assert.equal(strokes(fit.context, "tomato").length, 0);
    assert.equal(triangleOf(fills(fit.context, "tomato")[0]).upward, upward);
    assert.match(written.title[0], /1 curve outside/);
  }
  const { written, name } = named({ kind: "line", predicts: "neurons" }, ROWS, [run]);
  name({ time: 0 });
  assert.match(written.title[0], /each run's curve is a sum of two tanh/);
  assert.doesNotMatch(written.title[0], /outside/);
});

test("what a model's own program gives is a curve of one feature, and of two a prediction", () => {
  const output = {
      inputs: 5,
      constants: [],
      code: [
        ["mul", 2, 0],
        ["add", 5, 3],
        ["tanh", 6],
        ["mul", 7, 4],
      ],
      results: [8],
    },
    run = runOf([2, -6], [0.5, 1.5], { colour: "tomato", label: "A" }),
    curve = chartOf({ kind: "line", predicts: "output", output }, ROWS, [run], { numbers: [3] }),
    expected = (x, y) =>
      Array.from({ length: 301 }, (_, i) => [46 + i, up(3 * Math.tanh(x * ((i * 4.48) / 300 - 1.24) + y))]);
  for (const [time, x, y] of [
    [0, 2, 0.5],
    [0.5, -2, 1],
  ]) {
    curve.context.marks.length = 0;
    curve.draw(time);
    near(lines(strokes(curve.context, "tomato")[0])[0], expected(x, y));
  }
  assert.equal(curve.describe(0), "A: curve of weights 2 and 0.5");
  const cloud = chartOf({ kind: "prediction", predicts: "output", output }, ROWS, [run], { numbers: [3] });
  cloud.draw(0);
  near(
    fills(cloud.context, "tomato")
      .flatMap(rounds)
      .map(([, y]) => y),
    ROWS.map(([u]) => cloud.y(3 * Math.tanh(2 * u + 0.5))),
  );
});

// Three classes: the rows of W for the second and the third one are fixed.
const THREE = { kind: "boundary", predicts: "scores", classes: ["a", "b", "c"] },
  [SECOND, THIRD] = [
    [0.5, -1],
    [-1.5, 2],
  ],
  NUMBERS = [...SECOND, ...THIRD],
  OF_THREE = [
    [-1, 0, 0],
    [3, 2, 1],
    [1, 0.5, 2],
  ];

test("three classes have dots, triangles and squares, hollow where they are held out", () => {
  const held = OF_THREE.map(([u, v, t]) => [u + (u > 1 ? -0.5 : 0.5), v + 0.25 * (1 - v), t]),
    ground = chartOf(THREE, OF_THREE, [], { held, numbers: NUMBERS }).ground.getContext("2d"),
    shapes = (marks) =>
      marks.map((mark) => {
        const [{ circle, rect, points }] = mark.parts;
        if (circle) return ["dot", ...points[0]];
        if (!rect) return ["triangle", points[0][0], points[0][1] + 1.35 * 3];
        return ["square", (points[0][0] + points[2][0]) / 2, (points[0][1] + points[2][1]) / 2];
      }),
    placed = (rows) => rows.map(([u, v], i) => [["dot", "triangle", "square"][i], across(u), second(v)]),
    alike = (marks, rows) =>
      shapes(marks).forEach(([shape, ...place], i) => {
        assert.equal(shape, placed(rows)[i][0]);
        near(place, placed(rows)[i].slice(1));
      });
  alike(fills(ground), OF_THREE);
  const hollow = of(ground, "stroke").filter(({ strokeStyle }) => [COLOURS.muted, COLOURS.text].includes(strokeStyle));
  assert.equal(hollow.length, 3);
  alike(hollow, held);
});

test("the first class's two borders are where its score is another class's, ticks where it is higher", () => {
  for (const [x, y] of [
    [1, 1],
    [-3, 4],
    [0.5, 1.5],
  ]) {
    const chart = chartOf(THREE, OF_THREE, [runOf([x], [y], { colour: "tomato" })], { numbers: NUMBERS });
    chart.draw(0);
    const drawn = strokes(chart.context, "tomato").filter(({ lineWidth }) => lineWidth === 1.9),
      ticks = strokes(chart.context, "tomato").filter(({ lineWidth }) => lineWidth < 1.9),
      gap = ([px, py], [a, b]) =>
        (x - a) * (((px - 46) * 4.48) / 300 - 1.24) + (y - b) * (2.12 - ((py - 7) * 2.24) / 100),
      crossing = [SECOND, THIRD].filter((other) => {
        const corners = [46, 346].flatMap((px) => [7, 107].map((py) => gap([px, py], other)));
        return Math.min(...corners) < 0 && Math.max(...corners) > 0;
      });
    assert.deepEqual([drawn.length, chart.outside], [crossing.length, 2 - crossing.length]);
    drawn.forEach((mark, i) =>
      near(
        lines(mark)[0].map((p) => gap(p, crossing[i])),
        [0, 0],
        1e-9,
      ),
    );
    assert.ok(ticks.length > 3);
    for (const tick of ticks) {
      const [from, to] = lines(tick)[0];
      assert.ok(crossing.some((other) => Math.abs(gap(from, other)) < 1e-8 && gap(to, other) > 0));
    }
  }
});

test("the second border has the run's dash as the first one has", () => {
  const chart = chartOf(THREE, OF_THREE, [runOf([1], [1], { colour: "tomato", dash: [5, 5] })], { numbers: NUMBERS });
  chart.draw(0);
  const drawn = strokes(chart.context, "tomato").filter(({ lineWidth }) => lineWidth === 1.9);
  assert.deepEqual(
    drawn.map(({ dash }) => dash),
    [
      [4, 4],
      [4, 4],
    ],
  );
});

test("of three classes by one feature each has its name and height, and borders stand upright", () => {
  const chart = chartOf({ ...THREE, kind: "line" }, OF_THREE, [runOf([1.5], [1], { colour: "tomato" })], {
      numbers: NUMBERS,
    }),
    height = (t) => 7 + (100 * (2.12 - t)) / 2.24,
    named = texts(chart.ground.getContext("2d")).filter(({ textAlign }) => textAlign === "right");
  near(
    named.map(({ y }) => y),
    [0, 1, 2].map((t) => Math.round(height(t)) + 0.5),
  );
  chart.draw(0);
  const drawn = strokes(chart.context, "tomato").filter(({ lineWidth }) => lineWidth === 1.9),
    at = [SECOND, THIRD].map(([a, b]) => (b - 1) / (1.5 - a)).filter((u) => u > -1.24 && u < 3.24);
  near(
    drawn.map((mark) => lines(mark)[0].map(([px]) => px)),
    at.map((u) => [across(u), across(u)]),
  );
});

test("words say which shape is which of three classes, and where a run scores two of them alike", () => {
  const run = runOf([...[1, SECOND[0]]], [1, SECOND[1]], { label: "A" }),
    { written, name, fit } = named(THREE, OF_THREE, [run], { numbers: NUMBERS });
  name({ time: 0 });
  assert.equal(
    written.label[0],
    "Classes and borders at this step: a (dots), b (triangles) and c (squares), t against u; " +
      "each run's two borders of a, ticks on its side",
  );
  name({ time: 1 });
  assert.deepEqual(fit.without, ["A"]);
  assert.match(written.title[1], /no line: A scores two classes alike/);
  assert.equal(fit.describe(0), "A: weights 1 and 1");
});

test("a boundary beside the box is marked at that side", () => {
  for (const [from, tip] of [
    [5, 46],
    [-8, 346],
  ]) {
    const rows = CLASSES.map(([u, v, t]) => [from + u, v, t]),
      chart = chartOf(BOUNDARY, rows, [runOf([2], [-0.25], { colour: "tomato" })]);
    chart.draw(0); // upright, near u = 0
    const [mark] = fills(chart.context, "tomato");
    assert.deepEqual([chart.outside, strokes(chart.context, "tomato").length], [1, 0]);
    near(triangleOf(mark).tip, [tip, 57]);
  }
});

test("where one feature tells two classes, their names stand at −1 and 1, and rows have the shapes of classes", () => {
  const rows = [
      [0, 1, -1],
      [2, 1, 1],
    ],
    ground = chartOf({ kind: "line", classes: ["adelie", "a long name"] }, rows, []).ground.getContext("2d"),
    named = texts(ground).filter(({ textAlign }) => textAlign === "right");
  assert.deepEqual(
    named.map(({ text }) => text),
    ["adelie", "a long name"],
  );
  const height = (v) => 7 + (100 * (1.12 - v)) / 2.24;
  near(
    named.map(({ y }) => y),
    [-1, 1].map((v) => Math.round(height(v)) + 0.5),
  );
  for (const { text, x } of named) assert.ok(x - (11 / 2) * text.length >= 0, `${text} begins outside`);
  assert.equal(fills(ground, COLOURS.muted).flatMap(circles).length, 1);
  near([triangleOf(fills(ground, COLOURS.text)[0]).tip[1]], [height(1) - 1.35 * 3]);
});

test("where both weights are zero there is no line between the classes", () => {
  const chart = chartOf(BOUNDARY, CLASSES, [runOf([0], [0], { colour: "tomato" })]);
  chart.draw(0);
  assert.equal(strokes(chart.context, "tomato").length, 0);
});

test("rows held out are hollow", () => {
  const ground = chartOf({ kind: "line" }, ROWS, [], { held: [[1, 1, 2]] }).ground.getContext("2d");
  assert.equal(fills(ground, COLOURS.muted).length, 3);
  near(strokes(ground, COLOURS.muted).flatMap(rounds), [[across(1), up(2), 3]]);
});

// Targets 1, −2 and 4 across. Upward also the runs' first predictions, of which none lies outside that.
const MEASURED = [
  [1, 2, 1],
  [-1, 0.5, -2],
  [2, 1, 4],
];

test("a prediction stands above what was measured, of one run: the one that is lit, or the first", () => {
  const [a, b] = [
      runOf([1], [0.5], { colour: "tomato", label: "A" }),
      runOf([-1], [0.25], { colour: "navy", label: "B" }),
    ],
    chart = chartOf({ kind: "prediction" }, MEASURED, [a, b]),
    place = (v) => (300 * (v + 2.36)) / 6.72 + 46,
    height = (v) => 7 + (100 * (4.36 - v)) / 6.72;
  for (const [lit, colour, [x, y]] of [
    [undefined, "tomato", [1, 0.5]],
    [b, "navy", [-1, 0.25]],
  ]) {
    chart.context.marks.length = 0;
    chart.draw(0, lit);
    assert.equal(chart.shownOf(0, lit).label, colour === "navy" ? "B" : "A");
    near(
      fills(chart.context, colour).flatMap(rounds),
      MEASURED.map(([u, v, t]) => [place(t), height(x * u + y * v), 3]),
    );
    assert.equal(of(chart.context, "fill").length, 3);
  }
  near(lines(strokes(chart.ground.getContext("2d"), COLOURS.frame)[0])[0], [
    [46, 107],
    [346, 7],
  ]); // where prediction and measurement are one
});

test("a branch has no line before it begins, and a lit run has a wider one", () => {
  const late = runOf([1, 1, 1], [0, 0, 0], { colour: "tomato", first: 2 }),
    early = runOf([1, 1, 1], [2, 2, 2], { colour: "navy" }),
    chart = chartOf({ kind: "line" }, ROWS, [late, early]);
  chart.draw(1);
  assert.equal(strokes(chart.context, "tomato").length, 0);
  assert.equal(strokes(chart.context, "navy")[0].lineWidth, 1.9);
  chart.context.marks.length = 0;
  chart.draw(2, early);
  assert.equal(strokes(chart.context, "tomato").length, 1);
  assert.equal(strokes(chart.context, "navy")[0].lineWidth, 3.4);
});

test("one row, or rows that are all alike, have room around them", () => {
  const chart = chartOf({ kind: "line" }, [[2, 1, 5]], []);
  assert.deepEqual(chart.range, { across: [1, 3], up: [4, 6] });
});

test("rows held out have room as well", () => {
  const chart = chartOf({ kind: "line" }, ROWS, [], { held: [[7, 1, -10]] });
  near(chart.range.across, [-1 - 0.06 * 8, 7 + 0.06 * 8]);
  near(chart.range.up, [-10 - 0.06 * 16, 6 + 0.06 * 16]);
});

test("no outlier stretches the axis of predictions, and neither does a run that begins far away", () => {
  const rows = Array.from({ length: 21 }, (_, i) => [i === 20 ? 400 : i / 20, 0, i / 20]),
    chart = chartOf({ kind: "prediction" }, rows, [runOf([1.5], [0], { colour: "tomato" })]);
  near(chart.range.up, [-0.06 * (0.95 * 1.5), 0.95 * 1.5 * 1.06]); // of 0 to 1.5·0.95: the rows' 0 to 1 is within
  chart.draw(0);
  assert.equal(chart.outside, 1);
  const away = chartOf({ kind: "prediction" }, rows, [runOf([1000], [0], {})]);
  near(away.range.up, [-0.06 - 2 * 1.12, 1.06 + 2 * 1.12]); // five times the rows' own
  away.draw(0);
  assert.equal(away.outside, 20); // all but the first
});

test("what the shown runs predict at their start has room; what lies outside later is counted and marked", () => {
  const run = runOf([3, 5, NaN], [0, 0, 0], { colour: "tomato" }), // at its start from −3 to 6, then from −5 to 10
    chart = chartOf({ kind: "prediction" }, MEASURED, [run], { held: [[4, 0, 0]] }), // at its start 12, then 20
    triangles = () => fills(chart.context, "tomato").filter(({ parts }) => !parts[0].circle);
  near(chart.range.up, [-3 - 0.06 * 15, 12 + 0.06 * 15]);
  near(chart.range.across, [-2 - 0.06 * 6, 4 + 0.06 * 6]);
  chart.draw(0);
  assert.deepEqual([chart.outside, triangles().length], [0, 0]);
  chart.draw(1);
  assert.equal(chart.outside, 2);
  const place = (v) => (300 * (v + 2.36)) / 6.72 + 46;
  const marks = triangles().map(triangleOf);
  assert.deepEqual(
    marks.map(({ upward }) => upward),
    [true, false],
  );
  near(
    marks.map(({ tip }) => tip),
    [
      [place(0), 7],
      [place(-2), 107],
    ],
  );
  chart.draw(2); // no number is nowhere
  assert.deepEqual([chart.outside, triangles().length], [4, 0]);
});

test("a line that does not cross the picture is counted and marked where it is", () => {
  const far = runOf([0, 1, 1e300], [50, -1e6, 0], { colour: "tomato" }),
    chart = chartOf({ kind: "line" }, ROWS, [far]);
  for (const [time, upward] of [
    [0, true],
    [1, false],
  ]) {
    chart.draw(time);
    assert.equal(chart.outside, 1);
    assert.equal(strokes(chart.context, "tomato").length, 0);
    assert.equal(triangleOf(fills(chart.context, "tomato")[0]).upward, upward);
  }
  chart.draw(2); // steep beyond measure, through the origin
  assert.equal(chart.outside, 0);
  near(line(chart, "tomato"), [
    [across(0), 107],
    [across(0), 7],
  ]);
});

test("a lit branch is what is shown also before it begins, and a hidden run is not", () => {
  const [origin, branch, hidden] = [0, 3, 0].map((first, i) => runOf([1, 1], [0, 0], { first, label: "ABC"[i] })),
    chart = chartOf({ kind: "prediction" }, MEASURED, [branch, origin]);
  assert.equal(chart.shownOf(0).label, "A");
  assert.equal(chart.shownOf(3).label, "B");
  assert.equal(chart.shownOf(0, branch).label, "B");
  assert.equal(chart.shownOf(0, hidden).label, "A");
});

test("a run's numbers are told in words where they can be seen", () => {
  const runs = [runOf([0.5], [2], { label: "A" }), runOf([3], [-4], { label: "B", first: 1 })],
    told = (companion) => chartOf(companion, CLASSES, runs).describe(0);
  assert.equal(told({ kind: "line" }), "A: slope 0.5, height 2");
  assert.equal(told({ kind: "line", predicts: "product" }), "A: slope 1");
  assert.equal(told(BOUNDARY), "A: weights 0.5 and 2");
  assert.match(chartOf(BOUNDARY, CLASSES, runs).describe(1), /; B: weights 3 and −4$/);
});

// What a step is given of the rows ------------------------------------------------------------------------------------

// At each step another one of the rows twice, and none of the others; of inputs that are dropped, by rows.
const streamOf = ({ rows, dropped = [], features = [0, 1].map((k) => rows.map((row) => row[k])), ...more }) => ({
  ...{ hasBatches: true, count: rows.length, stepsOfEpoch: 2.5, ...more },
  choice: { keep_prob: 1, input_noise: 0, ...more.choice },
  counts: (t) => Uint16Array.from(rows, (_, i) => (i === t % rows.length ? 2 : 0)),
  given(t) {
    return { counts: this.hasBatches ? this.counts(t) : undefined, features };
  },
  dropped: () => Uint8Array.from(rows, (_, i) => Number(dropped.includes(i))),
});

function batchOf(companion, rows, runs, given) {
  const chart = chartOf(companion, rows, runs);
  chart.prepare(runs, COLOURS, streamOf({ rows, ...given }));
  return chart;
}
const alphas = (marks) => marks.map(({ globalAlpha }) => globalAlpha);

test("the batch of the clock's step is ringed, wider where a row is in it twice, and the other rows recede", () => {
  const chart = batchOf({ kind: "line" }, ROWS, [], {});
  assert.equal(fills(chart.ground.getContext("2d"), COLOURS.muted).length, 0);
  for (const [time, i] of [
    [0, 0],
    [1.75, 1],
    [5, 2],
  ]) {
    chart.draw(time);
    const dots = fills(chart.context, COLOURS.muted),
      [u, , t] = ROWS[i];
    assert.equal(dots.length, ROWS.length);
    near(rounds(dots[2]), [[across(u), up(t), 3]]); // above the others
    assert.ok(alphas(dots)[2] === 1 && alphas(dots)[0] < 0.3 && alphas(dots)[1] < 0.3);
    near(strokes(chart.context, COLOURS.muted).flatMap(rounds), [[across(u), up(t), 7.5]]);
  }
});

test("a row of which an input is dropped fades, and so does its ring", () => {
  const chart = batchOf({ kind: "line" }, ROWS, [], { dropped: [1], choice: { keep_prob: 0.5 } });
  chart.draw(1);
  const [ring] = alphas(strokes(chart.context, COLOURS.muted));
  assert.ok(ring > 0.3 && ring < 0.5);
  assert.ok(alphas(fills(chart.context, COLOURS.muted)).every((alpha) => alpha < 0.3));
  const all = batchOf({ kind: "line" }, ROWS, [], { dropped: [1], hasBatches: false, choice: { keep_prob: 0.5 } });
  all.draw(1);
  assert.deepEqual(strokes(all.context, COLOURS.muted), []);
  const [one, faint, other] = alphas(fills(all.context, COLOURS.muted));
  assert.ok(one === 0.5 && faint < 0.3 && other === 0.5);
});

test("with noise in the inputs, small dots are where the step saw the rows that it is given", () => {
  const features = [Float64Array.of(0.5, 1.5, 2.5), Float64Array.of(-1, 4, 2)],
    choice = { input_noise: 0.25 },
    run = runOf([2], [-0.5], { colour: "tomato" }),
    line = batchOf({ kind: "line" }, ROWS, [], { features, choice }),
    measured = batchOf({ kind: "prediction" }, MEASURED, [run], { features, choice });
  line.draw(1);
  near(fills(line.context, COLOURS.text).flatMap(rounds), [[across(1.5), up(-2), 1.65]]);
  measured.draw(1);
  const [[px, py]] = fills(measured.context, COLOURS.text).flatMap(rounds);
  near([px, py], [measured.x(MEASURED[1][2]), measured.y(2 * 1.5 - 0.5 * 4)]);
});

test("what is predicted recedes as the rows do", () => {
  const run = runOf([2], [-0.5], { colour: "tomato" }),
    chart = batchOf({ kind: "prediction" }, MEASURED, [run], {});
  chart.draw(1);
  assert.equal(alphas(fills(chart.context, "tomato")).filter((alpha) => alpha === 1).length, 1);
  assert.equal(strokes(chart.context, "tomato").flatMap(rounds).length, 1);
});

// What stands above the data: an element without texts, of which each change is markup, and seen.
Object.assign(globalThis, { NodeFilter: { SHOW_TEXT: 4 } });
globalThis.document.createTreeWalker = () => ({ nextNode: () => null });

function named(companion, rows, runs, more) {
  const race = Object.create(RaceCharts.prototype),
    fit = chartOf(companion, rows, runs, more),
    written = { title: [], label: [] };
  fit.canvas.previousElementSibling = {
    firstChild: null,
    childNodes: [],
    set innerHTML(html) {
      written.title.push(html);
    },
  };
  fit.canvas.setAttribute = (name, value) => name === "aria-label" && written.label.push(value);
  Object.assign(race, { fit, fitLabel: "" });
  return { written, fit, name: (now) => (fit.draw(now.time, now.lit), race.nameFit(fit.companion, now)) };
}

test("title and label are written where they change, and name the run that is drawn", () => {
  const runs = [runOf([1, 9], [0, 0], { label: "A" }), runOf([1, 2], [0, 0], { label: "B", first: 1 })],
    { written, name } = named({ kind: "prediction" }, MEASURED, runs);
  for (const time of [0, 0.001, 0.002]) name({ time });
  assert.deepEqual(written.label, ["Prediction at this step: against measured u, A"]);
  name({ time: 0, rests: true });
  name({ time: 0, rests: true });
  assert.deepEqual(written.label.slice(1), ["Prediction at this step: against measured u, A. A: weights 1 and 0"]);
  assert.equal(written.title.length, 1);
  name({ time: 0, lit: runs[1] });
  assert.match(written.label[2], /against measured u, B$/);
  name({ time: 1 });
  assert.match(written.label[3], /against measured u, A\. 3 rows outside$/);
  assert.match(written.title[2], /3 rows outside/);
});

test("what is written above the data says which batch it is, and how it is shown", () => {
  const { written, name, fit } = named({ kind: "line" }, ROWS, []);
  fit.prepare([], COLOURS, streamOf({ rows: ROWS, choice: { keep_prob: 0.5, input_noise: 0.25 } }));
  name({ time: 7.5 });
  assert.match(written.title[0], /ringed: the batch, faint: an input is dropped, small dots: inputs ± 0\.25/);
  assert.match(written.title[0], /batch 2 of 3, epoch 2\.8/);
  assert.doesNotMatch(written.label[0], /epoch/); // not while the clock runs
  name({ time: 8, rests: true });
  assert.match(written.label[1], /batch 2 of 3, epoch 3\.2/);
});

test("what is written above the data says which marks are which class", () => {
  const { written, name } = named(BOUNDARY, CLASSES, []);
  name({ time: 0 });
  assert.equal(
    written.label[0],
    "Classes and boundary at this step: no (dots) and yes (triangles, ticks on their side), t against u",
  );
});

test("a run whose weights are both zero draws no line between classes, and that is said", () => {
  const runs = [runOf([0, 1], [0, 1], { label: "A" }), runOf([2, 0], [1, 0], { label: "B" }), runOf([1, 0], [0, 0])],
    { written, name, fit } = named(BOUNDARY, CLASSES, [runs[0], runs[1]]);
  name({ time: 0 });
  assert.match(written.title[0], /no line: the weights of A are zero/);
  assert.match(written.label[0], /no line: the weights of A are zero$/);
  assert.deepEqual(fit.without, ["A"]);
  name({ time: 1 });
  assert.match(written.title[1], /no line: the weights of B are zero/);
  const line = named({ kind: "line" }, ROWS, [runs[2]]);
  line.name({ time: 1 });
  assert.ok(!line.written.title[0].includes("no line")); // a line of slope zero and height zero is one
});
