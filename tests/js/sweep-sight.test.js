// What of a sweep is in sight: which part of it, and which curves; and the file that shows just that.

import assert from "node:assert/strict";
import { test } from "node:test";
import { sweepFile } from "../../optim_viz/web/js/charts/sweep-file.js";
import { SweepSight } from "../../optim_viz/web/js/charts/sweep-sight.js";
import { SweepWindow } from "../../optim_viz/web/js/charts/sweep-window.js";
import { canvasOf, COLOURS, near, of, runOf, strokes, texts } from "./canvas.js";

const WHOLE = [-6, 2, -12, 4];

test("it zooms about a place that stays, within the whole, and to no fewer than four rates", () => {
  const window = new SweepWindow();
  window.load("a", WHOLE, 80);
  window.zoom(1, [-4, 0], WHOLE, 80);
  near(window.view, [-4 - 2 / 1.5, -4 + 6 / 1.5, -8, 4 / 1.5], 1e-9);
  window.zoom(-1, [-4, 0], WHOLE, 80);
  near(window.view ?? WHOLE, WHOLE, 1e-9);
  window.move([-3, -2.999, 0, 1], WHOLE, 80);
  near([window.view[1] - window.view[0], window.view[2], window.view[3]], [0.4, 0, 1], 1e-9);
  window.move([-60, 20, -120, 40], WHOLE, 80);
  assert.equal(window.view, undefined);
});

test("it stays over new data of the same picture, and goes with another's", () => {
  const window = new SweepWindow();
  window.load("a", WHOLE, 80);
  window.move([-3, -1, 0, 1], WHOLE, 80);
  window.load("a", WHOLE, 80);
  near(window.view, [-3, -1, 0, 1]);
  window.load("a", [-2.5, 2, -12, 0.5], 80);
  near(window.view, [-2.5, -0.5, -0.5, 0.5]);
  window.load("b", WHOLE, 80);
  assert.equal(window.view, undefined);
});

test("a rate that the keys walk to comes into sight", () => {
  const window = new SweepWindow();
  assert.ok(!window.reveal(1, WHOLE, 80));
  window.move([-3, -1, 0, 1], WHOLE, 80);
  assert.ok(!window.reveal(-2, WHOLE, 80));
  assert.ok(window.reveal(-0.5, WHOLE, 80));
  near(window.view, [-2.5, -0.5, 0, 1], 1e-12);
});

const RATES = Array.from({ length: 61 }, (_, i) => 10 ** (-3 + i / 20));

function chartOf(names) {
  const curves = names.map((name) => ({ ...runOf([0], [0]), name, rates: RATES, hidden: false })),
    chosen = [];
  const chart = {
    scene: { curves, key: "beale {}", metric: "loss", scale: "log", window: [1e-6, 1e2] },
    chosen: 0,
    choose: (i) => chosen.push((chart.chosen = i)),
    look: () => {},
    redraw: () => {},
    hoverAgain: () => {},
  };
  const sight = new SweepSight(chart);
  return { chart, sight, chosen, seen: () => curves.filter(({ hidden }) => !hidden).map(({ name }) => name) };
}

test("the curve that is looked at gives way to the next when it is hidden; the last one in sight stays", () => {
  const { sight, chosen, seen } = chartOf(["a", "b", "c"]);
  sight.setHidden(1, true);
  assert.deepEqual([seen(), chosen], [["a", "c"], []]);
  sight.setHidden(0, true);
  assert.deepEqual([seen(), chosen], [["c"], [2]]);
  sight.setHidden(2, true);
  assert.deepEqual(seen(), ["c"]);
  sight.setHidden(0, false);
  assert.deepEqual(seen(), ["a", "c"]);
});

test("hidden or shown, the chart is looked at and drawn once", () => {
  const { chart, sight } = chartOf(["a", "b"]),
    did = [];
  const looks = () => did.push("look"),
    draws = () => did.push("draw");
  Object.assign(chart, { look: looks, redraw: draws, hoverAgain: () => did.push("hover") });
  chart.choose = (i) => ((chart.chosen = i), looks(), draws());
  for (const [i, hidden] of [
    [0, true],
    [0, false],
    [0, true],
  ]) {
    did.length = 0;
    sight.setHidden(i, hidden);
    assert.deepEqual(did, ["look", "draw", "hover"]);
  }
});

test("what is hidden stays so over new data", () => {
  const { chart, sight } = chartOf(["a", "b"]);
  sight.setHidden(1, true);
  const anew = { ...chart.scene, curves: ["b", "a"].map((name) => ({ name, rates: RATES })) };
  sight.load(anew);
  assert.deepEqual(
    anew.curves.map(({ hidden }) => hidden),
    [true, false],
  );
});

test("the part that is seen is of one surface with its coefficients, and of another there is the whole", () => {
  const { chart, sight } = chartOf(["a", "b"]),
    seen = [-2, -1, -3, 0];
  sight.load(chart.scene);
  sight.window.view = seen;
  sight.load({ ...chart.scene, title: "said otherwise" });
  near(sight.window.view, seen, 1e-12);
  for (const key of ["beale {a: 2}", "booth {}"]) {
    sight.load({ ...chart.scene, key });
    assert.equal(sight.window.view, undefined);
    sight.window.view = seen;
  }
});

test("new data of the same picture may leave less of it: what is seen lies within that", () => {
  const { chart, sight } = chartOf(["a", "b"]);
  sight.load(chart.scene);
  sight.window.view = [-2, -1, -5, -2];
  sight.load({ ...chart.scene, window: [1e-3, 1e2] });
  near(sight.window.view, [-2, -1, -3, 0], 1e-12);
});

test("a file shows the part that is seen, and names the curves in sight alone", () => {
  canvasOf(1, 1, 2);
  const curve = (label, colour, more) => ({
    ...runOf([0], [0]),
    label,
    name: label,
    colour,
    rates: [1e-3, 1e-2, 0.1],
    values: [1, 0.1, 10],
    fates: [0, 0, 0],
    now: null,
    best: 1,
    limit: null,
    ...more,
  });
  const scene = {
    title: "Sweep on Booth",
    goal: "50 steps",
    metric: "Final loss",
    across: "Rate α",
    scale: "log",
    window: [0.01, 100],
    start: null,
    bands: [{ name: "works", label: "works" }],
    fates: [{ band: 0 }],
    curves: [curve("SGD", "tomato"), curve("Adam", "navy"), curve("Gone", "green", { hidden: true })],
  };
  const shown = { scene, chosen: 0, colours: COLOURS, width: 300, height: 200, view: [-2.5, -1.5, -2, 2] };
  const canvas = sweepFile(shown, 2),
    [picture] = of(canvas.context, "image"),
    said = texts(canvas.context).map(({ text }) => text);
  assert.deepEqual([picture.width, picture.height, picture.source.width], [300, 200, 600]);
  assert.deepEqual(said, [
    "Sweep on Booth",
    "50 steps",
    "Final loss, bands of SGD",
    "SGD, best 0.01: 0.1",
    "Adam, best 0.01: 0.1",
  ]);
  assert.deepEqual(
    ["tomato", "navy", "green"].map((colour) => strokes(canvas.context, colour).length > 0),
    [true, true, false],
  );
  const inside = picture.held
    .filter(({ kind, text }) => kind === "text" && /^0\.\d/.test(text))
    .map(({ text }) => text);
  assert.deepEqual(inside, ["0.005", "0.01", "0.02"]); // of the rates' axis: those of the window
});
