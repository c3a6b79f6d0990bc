// Random numbers by counting, held against the engine's own.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { fillNormals, fillUniforms } from "../../optim_viz/web/js/counter.js";
import { near } from "./canvas.js";

const { counted } = JSON.parse(readFileSync(new URL("./fixtures.json", import.meta.url), "utf-8"));

for (const { place, uniforms, normals } of counted) {
  test(`the uniform numbers of ${place} are the engine's`, () => {
    assert.deepEqual([...fillUniforms(new Float64Array(uniforms.length), ...place)], uniforms);
  });

  test(`the normal numbers of ${place} are the engine's`, () => {
    assert.deepEqual([...fillNormals(new Float64Array(normals.length), ...place)], normals);
  });
}

test("a number is that of its place, however many are asked for", () => {
  const few = fillUniforms(new Float64Array(3), 5, 3, 20),
    many = fillUniforms(new Float64Array(300), 5, 3, 20);
  assert.deepEqual(many.slice(0, 3), few);
  assert.deepEqual(fillNormals(new Float64Array(300), 5, 6, 20).slice(0, 3), fillNormals(few, 5, 6, 20));
});

test("they are spread evenly from 0 to 1, and normally around 0", () => {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
    uniforms = fillUniforms(new Float64Array(40_000), 1, 3, 0),
    normals = fillNormals(new Float64Array(40_000), 1, 6, 0);
  near([mean(uniforms), mean(uniforms.map((u) => u * u))], [1 / 2, 1 / 3], 0.01);
  near([mean(normals), mean(normals.map((z) => z * z)), mean(normals.map((z) => z ** 4))], [0, 1, 3], 0.15);
  assert.ok(uniforms.every((u) => u >= 0 && u < 1));
});
