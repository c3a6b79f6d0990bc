// The table of a profile: what a cell says, which letters are read on it, and where keys lead.

import assert from "node:assert/strict";
import { test } from "node:test";
import { cellOf, inkOn, nextCell } from "../../optim_viz/web/js/charts/profile-words.js";

// Two methods on three problems.
const TABLE = {
  methods: [{ label: "SGD" }, { label: "Adam" }],
  problems: [{ label: "Sphere" }, { label: "Booth" }, { label: "Easom" }],
  outcomes: [
    { word: "oscillating", mark: "≈" },
    { word: "left the view", mark: "→" },
  ],
  solved: { light: "#7fa97c", dark: "#3a6a5a" },
  reached: Float64Array.of(4, 1, -1, 10, -1, 7),
  ratio: Float64Array.of(1, 1, Infinity, 2.5, Infinity, 1),
  rate: Float64Array.of(0.1, 1, 0.001, 10, 0.01, 0.25),
  outcome: Uint8Array.of(0, 0, 1, 0, 0, 1),
};

test("a cell has its steps where it is solved, else its outcome's mark; in words all of it", () => {
  const said = (m, p) => {
    const { text, words, best } = cellOf(TABLE, m, p);
    return [text, words, best];
  };
  assert.deepEqual(said(0, 0), ["4", "SGD on Sphere: solved in 4 steps, the fewest; α = 0.1", true]);
  assert.deepEqual(said(0, 1), ["1", "SGD on Booth: solved in 1 step, the fewest; α = 1", true]);
  assert.deepEqual(said(0, 2), ["→", "SGD on Easom: not solved: left the view; α = 0.001", false]);
  assert.deepEqual(said(1, 0), ["10", "Adam on Sphere: solved in 10 steps, 2.5 times the best; α = 10", false]);
  assert.deepEqual(said(1, 1), ["≈", "Adam on Booth: not solved: oscillating; α = 0.01", false]);
  assert.equal(cellOf(TABLE, 1, 2).tone, TABLE.solved);
  assert.equal(cellOf(TABLE, 1, 1).tone, TABLE.outcomes[0]);
});

test("letters are dark on light tones and light on dark ones", () => {
  assert.equal(inkOn("#ffffff"), "#000000");
  assert.equal(inkOn("#7fa97c"), "#000000");
  assert.equal(inkOn("#4b535c"), "#ffffff");
  assert.equal(inkOn("#000000"), "#ffffff");
});

test("keys walk to the table's edges and no farther", () => {
  const to = (key, place) => nextCell(key, place, 2, 3);
  assert.deepEqual(to("ArrowRight", [0, 1]), [1, 1]);
  assert.deepEqual(to("ArrowRight", [1, 1]), [1, 1]);
  assert.deepEqual(to("ArrowLeft", [0, 2]), [0, 2]);
  assert.deepEqual(to("ArrowDown", [0, 1]), [0, 2]);
  assert.deepEqual(to("ArrowDown", [1, 2]), [1, 2]);
  assert.deepEqual(to("ArrowUp", [1, 0]), [1, 0]);
  assert.deepEqual(to("Home", [1, 2]), [0, 2]);
  assert.deepEqual(to("End", [0, 2]), [1, 2]);
  assert.equal(to("Tab", [0, 0]), undefined);
});
