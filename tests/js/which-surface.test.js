// Which surface a picture shows.

import assert from "node:assert/strict";
import test from "node:test";

import { functionOf, landscapeOf, surfaceOf } from "../../optim_viz/web/js/which-surface.js";

const bowl = { key: "bowl", parameters: { a: 1 }, coefficients: [1, 0.5, -2] };

test("a coefficient that is turned makes another surface, and no other function", () => {
  const turned = { ...bowl, parameters: { a: 3 }, coefficients: [3, 0.5, -2] };
  assert.notEqual(surfaceOf(turned), surfaceOf(bowl));
  assert.equal(functionOf(turned), functionOf(bowl));
});

test("other data make another function", () => {
  const other = { ...bowl, coefficients: [1, 0.5, -3] };
  assert.notEqual(surfaceOf(other), surfaceOf(bowl));
  assert.notEqual(functionOf(other), functionOf(bowl));
});

test("another key makes another function", () =>
  assert.notEqual(functionOf({ ...bowl, key: "dish" }), functionOf(bowl)));

test("other rows make another function, and the same ones do not", () => {
  const over = (...columns) => ({ ...bowl, rows: columns.map((column) => Float64Array.from(column)) });
  assert.equal(functionOf(over([1, 2], [3, 4])), functionOf(over([1, 2], [3, 4])));
  assert.notEqual(functionOf(over([1, 2], [3, 4])), functionOf(over([1, 2], [3, 5])));
  assert.notEqual(surfaceOf(over([1, 2])), surfaceOf(over([1], [2])));
});

test("a landscape is made anew when what its penalty does becomes known, or by another coefficient", () => {
  const known = { ...bowl, minimizer: { inputs: 3 } };
  assert.notEqual(landscapeOf(known), landscapeOf(bowl));
  assert.equal(landscapeOf(known), landscapeOf({ ...known, minimizer: { inputs: 3 } }));
  assert.notEqual(landscapeOf({ ...bowl, coefficients: [2, 0.5, -2] }), landscapeOf(bowl));
});
