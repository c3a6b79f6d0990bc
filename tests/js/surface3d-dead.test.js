// The hatch of a dead neuron on the relief: where its lines lie.

import assert from "node:assert/strict";
import { test } from "node:test";

import { hatchOf } from "../../optim_viz/web/js/player/surface3d-dead.js";

const WINDOW = [-3, 3, -5, 5],
  WEDGE = [
    [320, -960],
    [0, 0],
    [-320, -960],
    [-320, -2000],
    [320, -2000],
  ]; // y ≤ −3|x|, out to where nobody looks

const near = (a, b) => Math.abs(a - b) < 1e-9;

test("every line lies in the region and in the window", () => {
  const lines = hatchOf(WEDGE, WINDOW);
  assert.ok(lines.length > 10);
  for (const line of lines)
    for (const share of [0, 0.25, 0.5, 1]) {
      const [x, y] = [0, 1].map((k) => line[0][k] + (line[1][k] - line[0][k]) * share);
      assert.ok(y <= -3 * Math.abs(x) + 1e-9, `${x}, ${y}`);
      assert.ok(Math.abs(x) <= 3 && y >= -5 - 1e-9 && y <= 5, `${x}, ${y}`);
    }
});

test("the two edges in sight come first, then lines that rise to the right and end at the region's edges", () => {
  const [right, left, ...across] = hatchOf(WEDGE, WINDOW, 24);
  for (const [edge, side] of /** @type {const} */ ([
    [right, 1],
    [left, -1],
  ])) {
    const [below, above] = [...edge].sort((a, b) => a[1] - b[1]);
    assert.ok(near(below[0], (side * 5) / 3) && near(below[1], -5));
    assert.ok(near(above[0], 0) && near(above[1], 0));
  }
  for (const [[ax, ay], [bx, by]] of across) {
    assert.ok(near((by - ay) / (bx - ax), 10 / 6));
    for (const [x, y] of [
      [ax, ay],
      [bx, by],
    ])
      assert.ok(near(y, -3 * Math.abs(x)) || near(y, -5), `${x}, ${y}`);
  }
});

test("whichever way round its corners go; and beside the window there is nothing", () => {
  const count = hatchOf(WEDGE, WINDOW).length;
  assert.equal(hatchOf([...WEDGE].reverse(), WINDOW).length, count);
  assert.deepEqual(hatchOf(WEDGE, [-3, 3, 1, 5]), []);
});
