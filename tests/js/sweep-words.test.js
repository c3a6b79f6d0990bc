// A point of a sweep in words, for the tooltip and for a screen reader.

import assert from "node:assert/strict";
import { test } from "node:test";
import { pointRows, pointText, rateRows, rateText } from "../../optim_viz/web/js/charts/sweep-words.js";
import { COLOURS, runOf } from "./canvas.js";

const SCENE = {
  across: "Learning rate <α>",
  metric: "Final loss",
  missing: "no value",
  fates: [
    { kind: "converged", label: "converges" },
    { kind: "overflowed", label: "over & out" },
  ],
};
const curve = {
  ...runOf([0], [0]),
  label: "Gradient <descent>",
  rates: [1e-3, 0.01, 0.1],
  values: [25, 0.5, NaN],
  fates: [0, 0, 1],
  words: null,
  points: [{ where: "above" }, { where: "in" }, { where: "above" }],
};
const rows = (index, more) => pointRows(SCENE, { curve: { ...curve, ...more }, index }, COLOURS);
const text = (index, more) => pointText(SCENE, { curve: { ...curve, ...more }, index });

test("the rate, the value and what becomes of the run, each of the point itself", () => {
  assert.equal(text(1), "Gradient <descent>, rate 0.01: Final loss 0.5, converges.");
  const html = rows(1);
  for (const part of ["&lt;α&gt; = 0.01", "Final loss<span>0.5</span>", 'data-kind="converged"', "✓</i>converges"])
    assert.ok(html.includes(part), `${part} in ${html}`);
  assert.ok(!html.includes("ov-sweep-far"));
});

test("what lies beyond the picture is said to; a run without a value has none, and lies nowhere", () => {
  assert.equal(text(0), "Gradient <descent>, rate 0.001: Final loss 25, above the picture, converges.");
  assert.ok(rows(0).includes('<div class="ov-sweep-far">above the picture</div>'));
  assert.ok(text(0, { points: [{ where: "below" }] }).includes("below the picture"));
  assert.equal(text(2), "Gradient <descent>, rate 0.1: Final loss no value, over & out.");
});

test("a curve's own words take the place of the outcome's, and nothing in them is markup", () => {
  assert.ok(text(1, { words: ["", "in 12 <steps>", ""] }).endsWith("0.5, in 12 <steps>."));
  assert.ok(rows(1, { words: ["", "in 12 <steps>", ""] }).includes("in 12 &lt;steps&gt;"));
  assert.ok(rows(2).includes("over &amp; out"));
  assert.ok(rows(1).includes("Gradient &lt;descent&gt;"));
});

const others = {
  ...SCENE,
  curves: [
    curve,
    { ...curve, label: "Adam <1>", rates: [1e-3, 0.012, 0.1], values: [2, 0.25, 1] },
    { ...curve, label: "Newton", values: [1, NaN, 3] },
    { ...curve, label: "Gone", values: [1, 0, 3], hidden: true },
  ],
};
const point = { curve: others.curves[0], index: 1 };

test("all curves at one rate, from the lowest value on; where a curve's own rate differs, it is told", () => {
  const html = rateRows(others, point, COLOURS),
    told = [...html.matchAll(/<div( class="ov-sweep-mine")?>.*?<\/svg>(.*?)<span>(.*?)<\/span>/g)].map(
      ([, mine, label, value]) => [Boolean(mine), label, value],
    );
  assert.deepEqual(told, [
    [false, "Adam &lt;1&gt;", "0.25 <small>at 0.012</small>"],
    [true, "Gradient &lt;descent&gt;", "0.5"],
    [false, "Newton", "no value"],
  ]);
  assert.equal(rateText(others, point), " Others there: Adam <1> 0.25 at 0.012, Newton no value.");
});

test("one curve alone has no list", () => {
  const alone = { ...SCENE, curves: [curve] };
  assert.deepEqual([rateRows(alone, { curve, index: 1 }, COLOURS), rateText(alone, { curve, index: 1 })], ["", ""]);
});
