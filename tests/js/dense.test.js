// A unit of a net, as the tape and the rule of the inspector compute it, against the sum written out: to the bit.

import assert from "node:assert/strict";
import test from "node:test";
import { tanh } from "../../optim_viz/web/js/elementary.js";
import { outputOf } from "../../optim_viz/web/js/network.js";
import { evaluateOnce } from "../../optim_viz/web/js/simulation/tape.js";

const SMALLEST = 2 ** -1022;
const flushed = (x) => (Math.abs(x) < SMALLEST ? 0 * x : x);

// ((bias + w₁u₁) + w₂u₂) + ..., each product and each sum rounded, and zero where it is below the normal numbers.
function byHand([bias, ...weights], given) {
  let sum = bias;
  for (const [k, weight] of weights.entries()) sum = flushed(sum + flushed(weight * given[k]));
  return sum;
}

function byTape(unit, given) {
  const [bias, ...weights] = unit.map((_, k) => given.length + k),
    code = [["dense", bias, ...weights.flatMap((weight, k) => [weight, k])]];
  return evaluateOnce({ constants: unit, code, results: [given.length + unit.length] }, given)[0];
}

let seed = 15;
const draw = () => (seed = (seed * 16807) % 2147483647) / 2147483647, // from 0 to 1
  drawn = (count, size = 1) => Array.from({ length: count }, () => size * (2 * draw() - 1));

test("a unit's sum goes from the left, to the bit", () => {
  for (let times = 0; times < 300; times++) {
    const size = 10 ** (40 * draw() - 20),
      given = drawn(1 + (times % 9)),
      unit = drawn(given.length + 1, size);
    assert.equal(byTape(unit, given), byHand(unit, given));
    assert.equal(outputOf([[unit]], given), byHand(unit, given));
  }
  assert.equal(byTape([1e16, 1, 1, -1e16], [1, 1, 1]), 0); // 2 in another order
});

test("what is below the normal numbers is zero, product by product and sum by sum", () => {
  const tiny = 1.5 * SMALLEST;
  // biome-ignore format: a case a line
  const cases = [
    [[1, 2, 3], [0, -0]],
    [[-0, 1], [-0]],
    [[0, 1e-200, 1], [1e-200, 3e-308]],
    [[tiny, -1, 1], [SMALLEST, tiny]],
    [[0, 0.3, 0.3, 0.3], [SMALLEST, SMALLEST, SMALLEST]],
    [[5, 1e-300], [1e-300]],
    [[1, Infinity, 2], [0, 3]],
    [[1, 1e308, -1e308], [10, 10]],
    [[NaN, 1, 0], [1, 0]],
  ];
  for (const [unit, given] of cases)
    for (const found of [byTape(unit, given), outputOf([[unit]], given)])
      assert.ok(Object.is(found, byHand(unit, given)), `${unit} of ${given}: ${found}`);
});

test("between two layers stands tanh", () => {
  const layers = [[drawn(3), drawn(3)], [drawn(3)]],
    given = drawn(2);
  const hidden = layers[0].map((unit) => tanh(byHand(unit, given)));
  assert.equal(outputOf(layers, given), byHand(layers[1][0], hidden));
});
