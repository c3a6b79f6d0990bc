// Random numbers by counting, held against the engine's own.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { normal, uniform } from "../../optim_viz/web/js/counter.js";
import { near } from "./canvas.js";

const { counted } = JSON.parse(readFileSync(new URL("./fixtures.json", import.meta.url), "utf-8"));

for (const { place, uniforms, normals } of counted)
  test(`the numbers of ${place} are the engine's`, () => {
    assert.deepEqual(
      uniforms.map((_, column) => uniform(...place, column)),
      uniforms,
    );
    assert.deepEqual(
      normals.map((_, column) => normal(...place, column)),
      normals,
    );
  });

test("they are spread evenly from 0 to 1, and normally around 0", () => {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
    places = Array.from({ length: 40_000 }, (_, i) => i),
    uniforms = places.map((i) => uniform(1, 3, 0, i)),
    normals = places.map((i) => normal(1, 6, i, 0));
  near([mean(uniforms), mean(uniforms.map((u) => u * u))], [1 / 2, 1 / 3], 0.01);
  near([mean(normals), mean(normals.map((z) => z * z)), mean(normals.map((z) => z ** 4))], [0, 1, 3], 0.15);
  assert.ok(uniforms.every((u) => u >= 0 && u < 1));
});
