// The loss chart where rows are held out: two curves for each run, and their gap in words.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Chart } from "../../optim_viz/web/js/player/chart.js";
import { Monitor } from "../../optim_viz/web/js/player/monitor.js";
import { RaceCharts } from "../../optim_viz/web/js/player/race-charts.js";
import { canvasOf, COLOURS, lines, near, runOf, strokes, texts } from "./canvas.js";

Object.assign(globalThis, { NodeFilter: { SHOW_TEXT: 4 } });
globalThis.document.createTreeWalker = () => ({ nextNode: () => null });

// f = x² + a, where the data give a: 1 by the rows fitted, 3 by the others.
const SURFACE = {
  parameters: {},
  coefficients: [1],
  program: {
    inputs: 3,
    constants: [],
    code: [
      ["mul", 0, 0],
      ["add", 3, 2],
    ],
    results: [4],
  },
};
const sceneOf = (more = {}) => ({
  surface: SURFACE,
  companion: { held_numbers: [3] },
  array: () => Float64Array.of(0, 1, 0, 1, 0, 1),
  ...more,
});
const squares = (x) => x * x;
const running = (xs, more) =>
  runOf(
    xs,
    xs.map(() => 0),
    { floor: 1, ...more },
    squares,
  );

function monitorOf(scene) {
  const monitor = new Monitor();
  monitor.load(scene);
  return monitor;
}

test("of each run there is what it comes to on the rows held out, below what it comes to on the others", () => {
  const run = running([3, 2, 0.5], { first: 1 }),
    curves = monitorOf(sceneOf()).curves([run]);
  near(
    curves.map(({ values }) => values),
    [
      [12, 7, 3.25],
      [10, 5, 1.25],
    ],
  );
  assert.deepEqual(
    curves.map(({ head, first, run: { label } }) => [head, first, label]),
    [
      ["h", 1, "One"],
      [undefined, 1, "One"],
    ],
  );
});

test("both are of f alone where a penalty is added: its strength counts as zero", () => {
  const program = {
      ...SURFACE.program,
      inputs: 4,
      code: [
        ["mul", 0, 0],
        ["add", 4, 3],
        ["add", 5, 2],
      ],
      results: [6],
    },
    surface = { parameters: { strength: 5 }, coefficients: [5, 1], penalty: {}, program },
    [below, above] = monitorOf(sceneOf({ surface })).curves([running([3, 2], { floor: 6 })]);
  near(
    [below.values, above.values],
    [
      [12, 7],
      [10, 5],
    ],
  );
});

test("over rows, each counts alike", () => {
  // The mean of (x − first)² over the rows, which are 1 and 4.
  const program = {
      ...{ inputs: 2, columns: 4, constants: [], results: [9] },
      code: [
        ["sub", 0, 2],
        ["mul", 6, 6],
        ["mul", 7, 5],
        ["sum_rows", 8],
      ],
    },
    scene = sceneOf({
      surface: { parameters: {}, coefficients: [], program },
      companion: { held_numbers: [] },
      array: () => Float64Array.of(1, 4, 0, 0, 0, 0),
    });
  near(monitorOf(scene).curves([running([3, 0])])[0].values, [2.5, 8.5]);
});

test("a path is gone through once, and another path of the same run anew", () => {
  const monitor = monitorOf(sceneOf()),
    { heldOut } = monitor,
    run = running([3, 2]);
  let calls = 0;
  monitor.heldOut = (...given) => (calls++, heldOut(...given));
  for (let i = 0; i < 3; i++) monitor.curves([run]);
  assert.equal(calls, 1);
  Object.assign(run, running([1, 0]));
  near(monitor.curves([run])[0].values, [4, 3]);
  assert.equal(calls, 2);
});

test("where no row is held out, and before an answer, there is nothing", () => {
  assert.ok(!monitorOf(sceneOf({ companion: {} })).isOn);
  assert.ok(!monitorOf(sceneOf({ companion: undefined })).isOn);
  assert.ok(!monitorOf(sceneOf({ held: true })).isOn);
});

test("the gap is that of the step, with its sign, and stays where a run has ended", () => {
  const monitor = monitorOf(sceneOf()),
    run = running([3, 2, 0.5]);
  assert.equal(monitor.inWords(run, 1), "held out 7, gap +2");
  assert.equal(monitor.inWords(run, 9), "held out 3.25, gap +2");
  const lower = monitorOf(sceneOf({ companion: { held_numbers: [0.5] } }));
  assert.equal(lower.inWords(run, 0), "held out 9.5, gap −0.5");
});

test("the loss held out is thinner, in the same dash and colour, with an h at its end", () => {
  const chart = new Chart(canvasOf(358, 127)),
    run = running([3, 2, 0.5], { dash: [5, 5] });
  chart.resize(358, 127, 1);
  chart.prepare(monitorOf(sceneOf()).curves([run]), 2, "log", [0, 1], COLOURS);
  const [thin, full] = strokes(chart.bold.getContext("2d"), "tomato"),
    y = (value) => chart.y(value, 1);
  assert.ok(thin.lineWidth < 0.7 * full.lineWidth);
  assert.deepEqual(
    [thin.dash, full.dash],
    [
      [4, 4],
      [4, 4],
    ],
  );
  near(
    [thin, full].map((mark) => lines(mark)[0].map(([, py]) => py)),
    [[12, 7, 3.25].map(y), [10, 5, 1.25].map(y)],
  );
  chart.draw(1);
  const letter = texts(chart.context).find(({ text }) => text === "h");
  near([letter.x, letter.y], [chart.x(1), y(7) + 0.5]);
});

// What stands above the chart.
function named(scene, runs) {
  const race = Object.create(RaceCharts.prototype),
    canvas = canvasOf(358, 127),
    written = { title: [], label: [] };
  canvas.previousElementSibling = {
    firstChild: null,
    childNodes: [],
    set innerHTML(html) {
      written.title.push(html);
    },
  };
  canvas.setAttribute = (name, value) => name === "aria-label" && written.label.push(value);
  Object.assign(race, { charts: [{ canvas }], monitor: monitorOf(scene), lossLabel: "" });
  return { written, name: (now) => race.name({ surface: scene.surface, runs }, now) };
}

test("above the chart stands which curve is which, and the gap of the run that is lit, or of the first", () => {
  const runs = [running([3, 2], { label: "A" }), running([1, 0], { label: "B" }), running([9, 8], { label: "C" })],
    { written, name } = named(sceneOf(), runs);
  runs[2].hidden = true;
  name({ time: 0.5 });
  assert.match(written.title[0], /<b>Loss f<\/b> against step, log scale; thin, h: held out</);
  assert.match(written.title[0], /A: held out 12, gap \+2/);
  name({ time: 1, lit: runs[1] });
  assert.match(written.title[1], /B: held out 3, gap \+2/);
  name({ time: 1, lit: runs[2] });
  assert.match(written.title[2], /A: held out 7/);
  assert.equal(written.label.length, 1); // not while the clock runs
  name({ time: 1, rests: true });
  assert.match(written.label[1], /A: held out 7, gap \+2$/);
});

test("of one run the gap needs no name, and that no penalty is in it is said", () => {
  const { written, name } = named(sceneOf({ surface: { ...SURFACE, penalty: {} } }), [running([3, 2])]);
  name({ time: 0 });
  assert.match(written.title[0], /without the penalty<\/span><span>held out 12, gap \+2</);
});
