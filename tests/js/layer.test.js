// A layer's strip: what stands where, in which order and with which sign; its lines, its borders and its words. Its
// numbers are held against Python's by tests/test_layer_blob.py.

import assert from "node:assert/strict";
import test from "node:test";
import { LayerNumbers } from "../../optim_viz/web/js/player/layer-numbers.js";
import { joinsMarkup, layerMarkup, placeOf, rowOf, rowsInOrder } from "../../optim_viz/web/js/player/layer-picture.js";
import { layerFor, rowsOf } from "../../optim_viz/web/js/player/layer-rows.js";
import { LayerStrip } from "../../optim_viz/web/js/player/layer-strip.js";
import {
  arrowInWords,
  cellText,
  lossInWords,
  marksInWords,
  rowsInWords,
  sumText,
  symbolsInWords,
} from "../../optim_viz/web/js/player/layer-words.js";

const band = (symbol, cells, more) => ({
  ...{ symbol, meaning: `what ${symbol} is`, at: 0, stride: 2, forward: true, backward: true, total: false },
  ...{ gradient: "", flags: null, cells },
  ...more,
});
// Two rows of two inputs, of which the larger one goes on times x: o = x·max(u, v), L = ½(o₁² + ½·o₂²).
const POOL = {
  ...{ name: "pool", label: "Pool", says: "The larger one.", loss: "a sum", columns: "row" },
  ...{ rows: 2, in_order: false, masks: false, numbers: 0, backward: true },
  bands: [
    band("s", 4, { flags: ["wins", "loses"] }),
    band("x", 2, { at: 1, stride: 4, forward: false, total: true, gradient: "∂L/∂x" }),
    band("o", 2, { at: 1, stride: 4 }),
  ],
  // biome-ignore format: a cell a line
  joins: [
    [[0, 0], [2, 0]],
    [[0, 1], [2, 0]],
    [[0, 2], [2, 1]],
    [[0, 3], [2, 1]],
  ],
};
const html = layerMarkup(POOL);
const rows = html.split('role="row"').slice(1);
const places = (row) => [...row.matchAll(/grid-column: (\d+) \/ span 2/g)].map(([, place]) => Number(place));

test("forward comes first, from the input down; below the loss it goes back, from the output to the input", () => {
  assert.deepEqual(
    rowsInOrder(POOL).map(({ band, what }) => [POOL.bands[band].symbol, what]),
    [
      ["s", "value"],
      ["o", "value"],
      ["o", "gradient"],
      ["x", "gradient"],
      ["s", "gradient"],
    ],
  );
  const order = ['role="columnheader"', "<b>s</b>", "<svg", "<b>o</b>", "data-loss", "<b>∂L/∂o</b>", "<b>∂L/∂x</b>"],
    found = order.map((text) => html.indexOf(text));
  assert.deepEqual(
    found,
    [...found].sort((a, b) => a - b),
  );
  assert.ok(found[0] > 0 && html.indexOf("<b>∂L/∂s</b>") > found.at(-1));
  const held = layerMarkup({ ...POOL, backward: false });
  assert.ok(!held.includes("∂L") && held.includes("data-loss") && !held.includes("sum<"));
});

test("an output stands in the middle below its pair, and lines join it with both", () => {
  assert.deepEqual(places(rows[1]), [2, 4, 6, 8]);
  assert.deepEqual(places(rows[2]), [3, 7]); // the grid's first column has the names
  assert.deepEqual(places(rows[0]), [3, 7]); // above a pair, the number of its row
  const lines = [...html.matchAll(/<line x1="(\d+)" y1="0" x2="(\d+)" y2="1" data-from="0 (\d)" data-to="2 (\d)"\/>/g)];
  assert.deepEqual(
    lines.map((line) => line.slice(1).map(Number)),
    [
      [1, 2, 0, 0],
      [3, 2, 1, 0],
      [5, 6, 2, 1],
      [7, 6, 3, 1],
    ],
  );
  assert.ok(html.includes('viewBox="0 0 8 1"'));
  assert.equal(joinsMarkup(POOL, 2, 0, 8), ""); // nothing is made of what comes later
});

test("a weight's row has a sum; a row that is made of itself is a chain", () => {
  assert.equal(rows.filter((row) => row.includes("data-sum")).length, 1);
  assert.ok(rows.find((row) => row.includes("data-sum")).includes("∂L/∂x"));
  assert.ok(!html.includes("ov-layer-chain"));
  // biome-ignore format: as it is read
  const chain = { ...POOL, bands: [band("h", 3)], joins: [[[0, 0], [0, 1]]] };
  assert.ok(layerMarkup(chain).includes("ov-layer-value ov-layer-chain"));
});

test("what an entry says is text", () => {
  const odd = layerMarkup({ ...POOL, says: 'a < b & "c"', bands: [band("<i>", 1)], joins: [] });
  assert.ok(odd.includes("a &lt; b &amp; &quot;c&quot;") && odd.includes("<b>&lt;i&gt;</b>"));
});

test("a cell's row: one, two, one more in all, or the only one", () => {
  // biome-ignore format: as it is read
  assert.deepEqual([0, 1, 2, 3].map((k) => rowOf(POOL, POOL.bands[0], k)), [0, 0, 1, 1]);
  // biome-ignore format: as it is read
  assert.deepEqual([0, 1].map((k) => rowOf(POOL, POOL.bands[2], k)), [0, 1]);
  // biome-ignore format: as it is read
  assert.deepEqual([0, 1, 2].map((k) => rowOf(POOL, band("s", 3), k)), [-1, 0, 1]);
  assert.equal(rowOf({ rows: 4 }, band("mean", 1), 0), 0);
  assert.equal(placeOf({ at: 1, stride: 4 }, 3), 13);
});

const plain = (numbers) => Array.from(numbers);

test("the numbers are handed out band by band: values, gradients, flags, the loss", () => {
  // The product of the first two, and that plus the third.
  const program = {
    ...{ inputs: 3, constants: [7] },
    code: [
      ["mul", 0, 1],
      ["add", 4, 2],
    ],
  };
  const layer = { ...POOL, bands: [band("a", 2, { flags: ["on", "off"] }), band("b", 1)] },
    results = [0, 1, 4, 5, 0, 1, 2, 3, 5]; // a, a and b, their gradients, two flags, the loss
  const numbers = new LayerNumbers({ ...layer, program: { ...program, results } });
  numbers.at([9, 9, 9]);
  const { values, gradients, flags, loss } = numbers.at([2, 3, -1]);
  assert.deepEqual(values.map(plain), [[2, 3], [6]]);
  assert.deepEqual(gradients.map(plain), [[5, 2], [3]]);
  assert.deepEqual(flags.map(plain), [[-1, 7], []]);
  assert.equal(loss, 5);
  const held = new LayerNumbers({ ...layer, backward: false, program: { ...program, results: [0, 1, 4, 2, 3, 5] } });
  assert.deepEqual(held.at([2, 3, -1]).gradients.map(plain), [[], []]); // blank, not zero
  assert.equal(held.at([2, 3, -1]).loss, 5);
});

const column = (...values) => Float64Array.from(values);
const TABLE = [column(1, 2, 3, 4), column(10, 20, 30, 40), column(-1, -2, -3, -4)];
// What a step is given: this many of each row; of the second feature, half of the row's number more.
const streamOf = (counts, choice) => ({
  ...{ choice: { keep_prob: 1, input_noise: 0, ...choice }, inputs: [true, false] },
  counts: () => counts && Uint16Array.from(counts),
  feature: (j) => TABLE[j].map((value, i) => value + j * 0.5 * i),
  keptInputs: (j) => Uint8Array.from(j ? [1, 1, 1, 1] : [1, 0, 1, 0]),
});

test("its rows lie evenly in the table, or in the step's batch", () => {
  const { places, all, batch, given } = rowsOf(POOL, TABLE, undefined, 0);
  assert.deepEqual([places, all, batch], [[0, 3], 4, false]);
  assert.deepEqual(given, [1, 4, 10, 40, -1, -4, 0.5, 0.5]); // u, v, t, weights
  const step = rowsOf(POOL, TABLE, streamOf([0, 0, 1, 2]), 0);
  assert.deepEqual([step.places, step.all, step.batch, step.altered], [[2, 3], 3, true, false]);
  assert.deepEqual(step.given.slice(0, 4), [3, 4, 31, 41.5]);
  const one = rowsOf(POOL, TABLE, streamOf([0, 1, 0, 0]), 0);
  assert.deepEqual(one.given, [2, 0, 20.5, 0, -2, 0, 1, 0]); // a cell that no row stands in has no weight
  assert.deepEqual(rowsOf({ ...POOL, in_order: true }, TABLE, streamOf([0, 0, 1, 2]), 0).places, [0, 1]);
  assert.deepEqual(rowsOf({ ...POOL, rows: 0 }, undefined, undefined, 0).given, []);
});

test("where inputs are dropped, the layer that has masks is shown, with those of the step", () => {
  const masked = { ...POOL, masks: true },
    drops = streamOf(undefined, { keep_prob: 0.5 });
  assert.equal(layerFor([masked, POOL], drops), masked);
  assert.equal(layerFor([masked, POOL], undefined), POOL);
  assert.equal(layerFor([masked, POOL], streamOf(undefined, { keep_prob: 0.5, input_noise: 1 })), POOL);
  assert.equal(layerFor([POOL], drops), POOL);
  const { given, altered } = rowsOf(masked, TABLE, drops, 0);
  assert.deepEqual(given, [1, 4, 10, 40, -1, -4, 0.5, 0.5, 1, 0, 1, 1, 0.5, 1]); // then both columns' probabilities
  assert.equal(altered, false);
  assert.equal(rowsOf(POOL, TABLE, drops, 0).altered, true);
});

globalThis.Node ??= { TEXT_NODE: 3 };
const texts = (cells) => cells.map(({ textContent }) => textContent);
const are = (cells, name) => cells.map(({ classes }) => classes.has(name));

// A cell, a sum or a line as far as numbers are written into it.
function fake() {
  const classes = new Set(),
    properties = {};
  return {
    ...{ classes, properties, attributes: {}, hidden: false, clientWidth: 60, textContent: "", firstChild: null },
    classList: { toggle: (name, on) => (on ? classes.add(name) : classes.delete(name)) },
    style: { setProperty: (name, value) => (properties[name] = value) },
    setAttribute(name, value) {
      this.attributes[name] = value;
    },
  };
}

function written(numbers, count) {
  const strip = new LayerStrip({}, fake());
  for (const { band, what } of rowsInOrder(POOL))
    for (let k = 0; k < POOL.bands[band].cells; k++) strip.cells.push({ element: fake(), band, what, k });
  strip.sums = [{ element: fake(), band: 1 }];
  strip.lines = [0, 1, 2, 3].map((k) => Object.assign(fake(), { dataset: { from: `0 ${k}`, to: `2 ${k >> 1}` } }));
  strip.write(POOL, numbers, count);
  const of = (what, place) =>
    strip.cells.filter((one) => one.band === place && one.what === what).map((one) => one.element);
  return { strip, of };
}

const NUMBERS = {
  values: [
    [3, -1, 2, 5],
    [0.5, 0.5],
    [1.5, 2.5],
  ],
  gradients: [
    [0.75, 0, 0, -0.25],
    [4.5, -1.25],
    [1.5, -0.5],
  ],
  flags: [[1, 0, 0, 1], [], []],
  loss: 2,
};
for (const name of ["values", "gradients", "flags"]) NUMBERS[name] = NUMBERS[name].map((all) => column(...all));

test("each cell has its own number, sign and tint, and the winner's border is solid", () => {
  const { strip, of } = written(NUMBERS, 2),
    inputs = of("value", 0),
    slopes = of("gradient", 0);
  assert.deepEqual(texts(inputs), ["3", "−1", "2", "5"]);
  assert.deepEqual(texts(slopes), ["0.75", "0", "0", "−0.25"]);
  for (const cells of [inputs, slopes]) {
    assert.deepEqual(are(cells, "ov-on"), [true, false, false, true]);
    assert.deepEqual(are(cells, "ov-off"), [false, true, true, false]);
  }
  assert.deepEqual(are(inputs, "ov-negative"), [false, true, false, false]);
  assert.deepEqual(are(slopes, "ov-none"), [false, true, true, false]);
  const tints = inputs.map(({ properties }) => properties["--share"]);
  assert.deepEqual(tints, ["0.6", "0.2", "0.4", "1"]);
  assert.equal(inputs[0].attributes["aria-label"], "3, wins");
  assert.equal(slopes[1].attributes["aria-label"], "0, loses");
  assert.equal(of("value", 2)[0].attributes["aria-label"], "1.5");
  assert.equal(strip.sums[0].element.textContent, "3.25");
  assert.deepEqual(are(strip.lines, "ov-off"), [false, true, true, false]);
});

test("the cells of a row that is not there are hidden, and their lines", () => {
  const { strip, of } = written(NUMBERS, 1),
    hidden = (cells) => cells.map((cell) => cell.hidden);
  assert.deepEqual(hidden(of("value", 0)), [false, false, true, true]);
  assert.deepEqual(hidden(of("gradient", 2)), [false, true]);
  assert.deepEqual(are(strip.lines, "ov-hidden"), [false, false, true, true]);
});

test("in words: which rows, what the borders mean, the loss, and the arrow on the map", () => {
  const all = { places: [0, 1], all: 2, batch: false, altered: false };
  assert.equal(rowsInWords(all), "all 2 rows");
  assert.equal(rowsInWords({ ...all, batch: true }), "this step's batch of 2 rows");
  assert.equal(
    rowsInWords({ ...all, all: 8, batch: true, altered: true }),
    "2 of this step's batch of 8 rows, as this step was given them",
  );
  assert.equal(marksInWords(POOL), "Solid border: wins; dashed: loses.");
  assert.equal(marksInWords({ bands: [band("h", 1)] }), "");
  assert.equal(symbolsInWords(POOL), "s: what s is; o: what o is");
  assert.equal(lossInWords(POOL, { ...all, all: 128 }, 0.12345), "L = 0.1235, a sum over 2 of 128 rows");
  assert.equal(lossInWords(POOL, { ...all, places: [] }, 2), "L = 2, a sum");
  const gradient = [-1.5, 0.25];
  assert.equal(arrowInWords(all, 342, gradient), "On the map, of all 342 rows: ∂f/∂x = −1.5, ∂f/∂y = 0.25.");
  assert.match(arrowInWords(all, 2, gradient), /^These are all rows, so the sums are the gradient on the map/);
  assert.deepEqual(
    [2.345e-78, -4e-6, -0.123, 0.0567, 12345, 0].map((value) => cellText(value, 2)),
    ["10⁻⁷⁸", "−10⁻⁵", "−0.12", "0.06", "10⁴", "0"],
  );
  assert.deepEqual([column(0.1, 0.2, -0.3), column(1e-9, 2e-9), column(1, -1)].map(sumText), ["≈ 0", "3·10⁻⁹", "0"]);
  assert.equal(cellText(-2.345e-78, 3), "−2.3·10⁻⁷⁸");
  assert.match(arrowInWords({ ...all, places: [] }, 0, gradient), /^The sums are the gradient on the map: ∂f\/∂x = −1/);
});
