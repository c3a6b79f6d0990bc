// The data beside the map: where each row lies, and what a run makes of them at the clock's step.

import assert from "node:assert/strict";
import { test } from "node:test";
import { FitChart, weightsAt } from "../../optim_viz/web/js/player/fit-chart.js";
import { canvasOf, circles, COLOURS, fills, lines, near, of, runOf, strokes, texts } from "./canvas.js";

// 358 × 127: the box is 300 wide and 100 high. Each row is [first, second, target].
function chartOf(companion, rows, runs, { held, ratio = 1 } = {}) {
  const chart = new FitChart(canvasOf(358, 127, ratio)),
    columns = (all) => Float64Array.from([0, 1, 2].flatMap((k) => all.map((row) => row[k]))),
    arrays = { rows_fitted: columns(rows), ...(held ? { rows_held_out: columns(held) } : {}) };
  chart.load({
    companion: { predicts: "sum", across: "u", up: "t", classes: [], ...companion },
    head: { arrays },
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

test("every row lies where its numbers are, and larger ones lie to the right and higher", () => {
  const chart = chartOf({ kind: "line" }, ROWS, []);
  near(
    fills(chart.ground.getContext("2d"), COLOURS.muted).flatMap(rounds),
    ROWS.map(([u, , t]) => [across(u), up(t), 2.2]),
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
  near(line(chart, "tomato"), [
    [46, up(2 * -1.24 - 1)],
    [346, up(2 * 3.24 - 1)],
  ]);
});

test("between two records a run's line is between its lines", () => {
  const run = runOf([0.5, 2], [3, -1], { colour: "tomato" }),
    chart = chartOf({ kind: "line" }, ROWS, [run]);
  near(weightsAt(run, 0.25), [0.875, 2]);
  near(weightsAt(run, 7), [2, -1]);
  chart.draw(0.25);
  near(line(chart, "tomato"), [
    [46, up(0.875 * -1.24 + 2)],
    [346, up(0.875 * 3.24 + 2)],
  ]);
});

test("of two layers the slope is their product, through the origin", () => {
  const run = runOf([2], [-1.5], { colour: "tomato" }),
    chart = chartOf({ kind: "line", predicts: "product" }, ROWS, [run]);
  chart.draw(0);
  near(line(chart, "tomato"), [
    [46, up(-3 * -1.24)],
    [346, up(-3 * 3.24)],
  ]);
});

// First features from −1 to 3 across, second ones from 0 to 2 upward.
const CLASSES = [
  [-1, 0, -1],
  [3, 2, 1],
  [1, 0.5, 1],
];
const second = (v) => 7 + (100 * (2.12 - v)) / 2.24;

test("between two classes is where the weighted sum is zero, steep or flat", () => {
  for (const [x, y] of [
    [1, -4],
    [4, -1],
    [-3, 0],
    [0, 2],
  ]) {
    const chart = chartOf({ kind: "boundary" }, CLASSES, [runOf([x], [y], { colour: "tomato" })]);
    chart.draw(0);
    for (const [px, py] of line(chart, "tomato")) {
      const u = ((px - 46) * 4.48) / 300 - 1.24,
        v = 2.12 - ((py - 7) * 2.24) / 100;
      near([x * u + y * v], [0], 1e-9);
    }
  }
});

test("the second class has squares in a colour of its own", () => {
  const ground = chartOf({ kind: "boundary" }, CLASSES, []).ground.getContext("2d");
  near(fills(ground, COLOURS.muted).flatMap(rounds), [[across(-1), second(0), 2.2]]);
  near(
    fills(ground, COLOURS.text).map(({ parts }) => parts[0].points[0]),
    [
      [across(3) - 2.2, second(2) - 2.2],
      [across(1) - 2.2, second(0.5) - 2.2],
    ],
  );
});

test("where both weights are zero there is no line between the classes", () => {
  const chart = chartOf({ kind: "boundary" }, CLASSES, [runOf([0], [0], { colour: "tomato" })]);
  chart.draw(0);
  assert.equal(strokes(chart.context, "tomato").length, 0);
});

test("rows held out are hollow", () => {
  const ground = chartOf({ kind: "line" }, ROWS, [], { held: [[1, 1, 2]] }).ground.getContext("2d");
  assert.equal(fills(ground, COLOURS.muted).length, 3);
  near(strokes(ground, COLOURS.muted).flatMap(rounds), [[across(1), up(2), 2.2]]);
});

// Targets 1, −2 and 4: from −2 to 4, on both axes.
const MEASURED = [
  [1, 2, 1],
  [-1, 0.5, -2],
  [2, 1, 4],
];

test("a prediction stands above what was measured, of one run: the one that is lit, or the first", () => {
  const [a, b] = [
      runOf([2], [0.5], { colour: "tomato", label: "A" }),
      runOf([-1], [0.25], { colour: "navy", label: "B" }),
    ],
    chart = chartOf({ kind: "prediction" }, MEASURED, [a, b]),
    place = (v) => (300 * (v + 2.36)) / 6.72 + 46,
    height = (v) => 7 + (100 * (4.36 - v)) / 6.72;
  for (const [lit, colour, [x, y]] of [
    [undefined, "tomato", [2, 0.5]],
    [b, "navy", [-1, 0.25]],
  ]) {
    chart.context.marks.length = 0;
    chart.draw(0, lit);
    assert.equal(chart.shownOf(lit).label, colour === "navy" ? "B" : "A");
    near(
      fills(chart.context, colour).flatMap(rounds),
      MEASURED.map(([u, v, t]) => [place(t), height(x * u + y * v), 2.2]),
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
