// Which surface a picture shows.

import assert from "node:assert/strict";
import test from "node:test";

import { functionOf, surfaceOf } from "../../optim_viz/web/js/which-surface.js";

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
