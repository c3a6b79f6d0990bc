// The curvature along a run is found where it is read; and loops over numbers two at a time are those of one.

import assert from "node:assert/strict";
import { test } from "node:test";
import * as elementary from "../../optim_viz/web/js/elementary.js";
import { LOOPS } from "../../optim_viz/web/js/loops.js";
import { curvatureAlong } from "../../optim_viz/web/js/simulation/curvature.js";

test("curvature is found of the records around the one that is read, once", () => {
  const asked = [],
    x = Float64Array.from({ length: 71 }, (_, t) => t),
    y = x.map((value) => -value),
    bend = (xs, ys) => {
      asked.push([xs[0], xs.length]);
      return [xs.map((value) => 2 * value), xs.map((value, i) => value * ys[i]), ys.slice()];
    },
    hessian = curvatureAlong(bend, x, y);
  assert.deepEqual(asked, []);
  for (const t of [70, 64, 5, 31]) assert.deepEqual(hessian(t), [2 * t, -t * t, -t]);
  assert.deepEqual(asked, [
    [64, 7],
    [0, 32],
  ]);
});

test("loops of two numbers at a time give each its own, also of an odd many", () => {
  for (const name of ["exp", "log1p", "tanh"])
    for (const n of [0, 1, 2, 7]) {
      const given = Float64Array.from({ length: 8 }, (_, i) => 0.37 * i - 0.9),
        out = new Float64Array(8).fill(-5);
      LOOPS[name](n, out, given);
      assert.deepEqual(
        [...out],
        [...given].map((value, i) => (i < n ? elementary[name](value) : -5)),
      );
    }
});
