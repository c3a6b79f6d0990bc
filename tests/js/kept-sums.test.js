// Sums over rows at the points of a grid are asked for once, whatever is added to them; and anew where they are others.

import assert from "node:assert/strict";
import { test } from "node:test";
import { LOOPS } from "../../optim_viz/web/js/loops.js";
import { evaluator } from "../../optim_viz/web/js/program.js";

// mean of tanh(a x c), and b y² beside it
const program = {
    inputs: 4,
    columns: 1,
    constants: [],
    code: [
      ["mul", 0, 2], // 5
      ["mul", 5, 4], // of rows
      ["tanh", 6],
      ["sum_rows", 7], // 8
      ["mul", 1, 1],
      ["mul", 3, 9],
      ["add", 8, 10],
    ],
    results: [11],
  },
  rows = [Float64Array.of(0.3, -0.1, 0.7)],
  SIDE = 20,
  xs = Float64Array.from({ length: SIDE ** 2 }, (_, i) => (i % SIDE) / 7 - 1),
  ys = Float64Array.from({ length: SIDE ** 2 }, (_, i) => Math.floor(i / SIDE) / 5 - 2);

// The values, and how often a row was asked at a point.
function found(coefficients, [x, y] = [xs, ys], table = rows) {
  const { tanh } = LOOPS;
  let asked = 0;
  LOOPS.tanh = (n, ...rest) => ((asked += n), tanh(n, ...rest));
  try {
    return [[...evaluator({ program, coefficients, rows: table })(x, y)], asked];
  } finally {
    LOOPS.tanh = tanh;
  }
}

const oneByOne = (coefficients, table = rows) =>
  [...xs].map((x, i) => found(coefficients, [Float64Array.of(x), Float64Array.of(ys[i])], table)[0][0]);

test("a number behind the sums asks no row again; one before them, other points and another table ask all", () => {
  const all = 3 * xs.length;
  for (const [coefficients, asked] of [
    [[0.9, 0.5], all],
    [[0.9, 0.25], 0],
    [[1.1, 0.25], all],
    [[0.9, 2], 0],
  ])
    assert.deepEqual(found(coefficients), [oneByOne(coefficients), asked]);
  const others = xs.map((x) => x + 1);
  assert.equal(found([0.9, 0.5], [others, ys])[1], all);
  assert.deepEqual(found([0.9, 0.5], [xs, ys], [rows[0].slice()]), [oneByOne([0.9, 0.5]), all]);
});
