// A batch-normalized layer in training and in use: where batches, moving averages and the table's own are drawn, and
// what is said of them. The numbers are held against Python's in tests/test_running_statistics.py.

import assert from "node:assert/strict";
import { test } from "node:test";
import { AveragesChart } from "../../optim_viz/web/js/player/averages-chart.js";
import { InferenceCompanion } from "../../optim_viz/web/js/player/inference-companion.js";
import {
  averagesInWords,
  conventionsInWords,
  lossesInWords,
  momentumInWords,
} from "../../optim_viz/web/js/player/inference-words.js";
import { lossesAt, runningStatistics } from "../../optim_viz/web/js/player/running-statistics.js";
import { canvasOf, circles, COLOURS, fills, lines, near, runOf, strokes } from "./canvas.js";
import { element } from "./elements.js";

const RUN = runOf([1, 1, 2, 2], [0, 1, 1, 0]);
const SERIES = {
  batch: Float64Array.of(1, 9, 3, 2),
  kept: Float64Array.of(0, 0.5, 2, 4),
  table: Float64Array.of(2, 6, 5, 5),
};
// 358 × 127: the box is 300 wide and 100 high; from 0 to 9 upward, and a margin of 6 % at each end.
const across = (step) => 46 + 100 * step,
  up = (value) => 107 - (100 * (value + 0.54)) / 10.08;

function chartOf({ ratio = 1, bends = false, foretells = true } = {}) {
  const chart = new AveragesChart(canvasOf(358, 127, ratio));
  Object.assign(chart, { coarse: bends, foretells });
  chart.resize(358, 127, ratio);
  chart.show(RUN, SERIES, 3, 0, COLOURS);
  return chart;
}
const placesOf = (values) => Array.from(values, (value, t) => [across(t), up(value)]);

for (const ratio of [1, 2])
  test(`a dot for each batch, the averages as the run's line, all rows dashed, at ${ratio} pixels a point`, () => {
    const context = chartOf({ ratio }).bold.getContext("2d"),
      [solid] = strokes(context, "tomato"),
      [dashed] = strokes(context, COLOURS.text);
    assert.deepEqual([solid.dash, dashed.dash.length], [[], 2]);
    near(lines(solid)[0], placesOf(SERIES.kept));
    near(lines(dashed)[0], placesOf(SERIES.table));
    near(
      fills(context, "tomato")
        .flatMap(circles)
        .map(({ x, y }) => [x, y]),
      placesOf(SERIES.batch),
    );
  });

test("the batch of the clock's step is ringed, of a later time the last one", () => {
  for (const [time, t] of [
    [0, 0],
    [1, 1],
    [1.9, 1],
    [7, 3],
  ]) {
    const chart = chartOf();
    chart.draw(time);
    const rings = strokes(chart.context, COLOURS.text).flatMap(circles);
    near(
      rings.map(({ x, y }) => [x, y]),
      [[across(t), up(SERIES.batch[t])]],
    );
  }
});

test("while the run bends all three are drawn as well", () => {
  const chart = chartOf({ bends: true, foretells: false });
  chart.draw(3);
  near(lines(strokes(chart.context, COLOURS.text).find(({ dash }) => dash.length === 2 && dash[0] === 5))[0], [
    ...placesOf(SERIES.table),
  ]);
  assert.ok(fills(chart.context, "tomato").flatMap(circles).length >= 4);
});

test("an axis of means that only rounding moves is as long as it was told", () => {
  const chart = new AveragesChart(canvasOf(358, 127));
  chart.resize(358, 127, 1);
  const none = Float64Array.of(1e-17, -1e-17);
  chart.show(RUN, { batch: none, kept: none, table: none }, 3, 0.5, COLOURS);
  near([chart.low, chart.high], [-0.56, 0.56], 1e-12);
});

// A sum of the first feature alone: 0 and 2 for the first weight 1. The output is y times the normalized sum.
const LAYER = {
  data: { weights: [0, null], gain: 1, offset: null, numbers: 1, epsilon: 0, begin: [0, 1], momenta: [0.1, 0.01] },
  coefficients: [7],
  columns: [Float64Array.of(0, 2), Float64Array.of(1, 1), Float64Array.of(-1, 1)],
};

test("of two rows 0 and 2, twice as far apart at the last two records, by hand", () => {
  const found = runningStatistics(LAYER, RUN, 0.25);
  near(found.batch.mean, [1, 1, 2, 2]);
  near(found.batch.variance, [1, 1, 4, 4]); // the unbiased one is twice that
  near(found.kept.mean, [0, 0.25, 0.4375, 0.828125]);
  near(found.kept.variance, [1, 1.25, 1.4375, 3.078125]);
  // Record 1: y = 1, in training the targets themselves; in use (0 − 0.25)/√1.25 and (2 − 0.25)/√1.25.
  const { training, inference, table } = lossesAt(LAYER, RUN, found, 1),
    r = Math.sqrt(1.25);
  near([training, inference, table], [0, ...Array(2).fill(((-0.25 / r + 1) ** 2 + (1.75 / r - 1) ** 2) / 4)]);
});

const SAID = { training: 0.2, inference: 0.2, table: 0.3 };
test("the losses in words: worse, better, alike, and where there is no average", () => {
  const said = (inference, size = 8) => lossesInWords({ ...SAID, inference }, 12, size, 342);
  assert.equal(
    said(0.62),
    "At step 12 the layer as it would be used has 3.1 times its loss in training: 0.62 for 0.2 on the same 8 rows.",
  );
  assert.match(said(0.1), /has 0\.5 of its loss in training: 0\.1 for 0\.2/);
  assert.match(said(0.208, 342), /as good as in training: 0\.208 for 0\.2 on all 342 rows\.$/);
  assert.match(said(NaN), /^At step 12 the layer cannot be used/);
  assert.match(said(0.3, 1), /on the same row\.$/);
});

test("the averages in words: near, behind the weights, after the last batches, or none", () => {
  const one = (mean, variance) => ({ mean: Float64Array.of(0, mean), variance: Float64Array.of(1, variance) }),
    said = (kept, lagging, t = 1) =>
      averagesInWords({ kept, lagging, table: one(0, 4), sizes: Uint16Array.of(8, 8) }, SAID, t, 342);
  assert.equal(
    said(one(0.1, 3.8), one(0, 3.9)),
    "Its averages are near those of all rows: mean 0.1 for 0, variance 3.8 for 4. " +
      "On all 342 rows its loss in use is 0.3.",
  );
  assert.match(
    said(one(0.1, 2), one(0, 2.1)),
    /^Its averages lag behind the weights: mean 0\.1 for 0, variance 2 for 4/,
  );
  assert.match(said(one(0.1, 2), one(0, 3.8)), /^Its averages go with the last batches: /);
  assert.match(said(one(-1.5, 4), one(0, 4)), /^Its averages go with the last batches: mean −1\.5 for 0/);
  assert.match(
    said(one(0, 4), one(0, 4), 0),
    /^No batch is in its averages yet: mean 0 for 0, variance 1 for 1 of all/,
  );
  const refused = { kept: one(0, 0), lagging: one(0, 0), table: one(0, 4), sizes: Uint16Array.of(8, 1, 8) };
  assert.match(averagesInWords(refused, SAID, 2, 342), /^The batch of step 1 has one row/);
});

test("both spellings of a momentum, and what B/(B − 1) is of a batch", () => {
  assert.deepEqual([0.1, 0.01].map(momentumInWords), ["0.1 · Keras 0.9", "0.01 · Keras 0.99"]);
  assert.match(conventionsInWords(2), /; 2\/1 of it, the unbiased one, is averaged\.$/);
  assert.match(conventionsInWords(1), /; B\/\(B − 1\) of it/);
});

function companionOf(runs, held = false) {
  const root = element(),
    [words, key] = [element(), element()],
    parts = { p: words, ".ov-segments": element(), ".ov-inference-key": key };
  words.children = [element(), element()];
  key.lastElementChild = element();
  root.classList.toggle = (name, on) => (root.className = on ? name : "");
  const canvases = [0, 1].map(() => canvasOf(358, 127));
  for (const canvas of canvases) Object.assign(canvas, { previousElementSibling: element(), setAttribute: () => {} });
  root.querySelector = (name) => parts[name];
  root.querySelectorAll = () => canvases;
  const asked = [],
    player = {
      on: (target, name, act) => target.addEventListener(name, act),
      picture: { invalidate: (part) => asked.push(part), schedule: () => {} },
      clock: { time: 0, last: 3 },
      legend: {},
    },
    arrays = { rows_fitted: Float64Array.from(LAYER.columns.flatMap((column) => [...column])) },
    scene = { surface: { coefficients: [7] }, runs, held, head: { arrays }, array: (name) => arrays[name] };
  globalThis.Node ??= { TEXT_NODE: 3 };
  globalThis.NodeFilter ??= { SHOW_TEXT: 4 };
  globalThis.document.createTreeWalker = () => ({ nextNode: () => null });
  const companion = new InferenceCompanion(player, root);
  companion.load(LAYER.data, scene);
  for (const chart of companion.charts) chart.resize(358, 127, 1);
  companion.prepare(scene, COLOURS);
  return { companion, asked, scene, root, buttons: parts[".ov-segments"], said: words.children };
}

test("it is of the run that is lit, or the first one; another momentum is other averages", () => {
  const other = runOf([3, 3], [1, 1], { label: "Two" }),
    { companion, asked, scene, root, buttons, said } = companionOf([RUN, other]);
  companion.update(1, true);
  assert.deepEqual([root.dataset.of, root.dataset.t], ["One", 1]);
  near([companion.found.kept.variance[1]], [0.9 + 0.1 * 2]);
  assert.match(said[0].textContent, /^At step 1 /);
  companion.update(3, true, other);
  assert.deepEqual([root.dataset.of, root.dataset.t], ["Two", 1]); // its last record
  near([companion.found.batch.variance[0]], [9]);
  assert.match(
    buttons.innerHTML,
    /data-momentum="0\.1">0\.1 · Keras 0\.9<.*data-momentum="0\.01">0\.01 · Keras 0\.99</,
  );
  buttons.dispatch("click", { target: { closest: () => ({ dataset: { momentum: "0.01" } }) } });
  assert.deepEqual(asked, ["charts"]);
  companion.prepare(scene, COLOURS);
  near([companion.found.kept.variance[1]], [0.99 + 0.01 * 2]);
});

test("of a scene that is held nothing is said or drawn", () => {
  const { companion, root, said } = companionOf([RUN], true);
  companion.update(0, true);
  assert.equal(root.className, "ov-waiting");
  assert.match(said[0].textContent, /comes with the answer\.$/);
  assert.ok(said[1].textContent === "" && companion.found === undefined);
});
