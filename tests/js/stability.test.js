// The Hessian's axes, the limit of stability, the clock, and what follows from a rule, by hand-computed numbers.

import assert from "node:assert/strict";
import { test } from "node:test";
import { verdict } from "../../optim_viz/web/js/player/stability.js";
import { eigen } from "../../optim_viz/web/js/symmetric.js";
import { near } from "./canvas.js";

test("eigenvalues and eigenvectors satisfy A v = λ v, the larger first", () => {
  for (const [a, b, c] of [
    [2, 1, 5],
    [5, -2, 1],
    [-3, 4, 2],
    [1e-3, 7, 1e3],
    [4, 0, -1],
    [-1, 0, 4],
    [3, 0, 3],
  ]) {
    const { lam, V } = eigen(a, b, c);
    assert.ok(lam[0] >= lam[1]);
    for (const k of [0, 1]) {
      const [x, y] = [V[0][k], V[1][k]];
      near([a * x + b * y, b * x + c * y], [lam[k] * x, lam[k] * y], 1e-9 * Math.max(1, Math.abs(a), Math.abs(c)));
      near(Math.hypot(x, y), 1, 1e-12);
    }
    near(V[0][0] * V[1][1] - V[0][1] * V[1][0], 1, 1e-12);
  }
  near(eigen(2, 2, 5).lam, [6, 1], 1e-12);
  near(eigen(3, 0, 7).lam, [7, 3]);
});

test("with one rate, the largest stable factor is the limit over rate and curvature", () => {
  // λ = 6 and 1 of [[2, 2], [2, 5]], the steeper along (1, 2).
  const told = verdict([2, 2, 5], [0.1, 0.1], 2);
  near(told.values, [0.6, 0.1], 1e-12);
  near(told.largest, 2 / 0.6, 1e-12);
  near(told.axes[0].map(Math.abs), [1 / Math.sqrt(5), 2 / Math.sqrt(5)], 1e-12);
  assert.deepEqual(told.kinds, ["stable", "stable"]);
});

test("a step within five in a hundred of the limit is on the edge", () => {
  for (const [rate, kind] of [
    [1.89, "stable"],
    [1.91, "edge"],
    [2.09, "edge"],
    [2.11, "unstable"],
  ])
    assert.equal(verdict([1, 0, 0.2], [rate, rate], 2).kinds[0], kind, String(rate));
  assert.deepEqual(verdict([4, 0, 0], [0.1, 0.1], 2).kinds, ["stable", "flat"]);
  assert.deepEqual(verdict([4, 0, -1], [0.1, 0.1], 2).kinds, ["stable", "falls"]);
  assert.equal(verdict([-4, 0, -1], [0.1, 0.1], 2).largest, Infinity);
});

test("with a rate for each coordinate, the matrix of the step decides, not the surface's own", () => {
  // x ← x − D H x with D = diag(0.5, 0.02) has the eigenvalues of D H.
  const H = [2, 1, 30],
    D = [0.5, 0.02],
    told = verdict(H, D, 2);
  const trace = D[0] * H[0] + D[1] * H[2],
    det = D[0] * D[1] * (H[0] * H[2] - H[1] ** 2),
    root = Math.sqrt(trace ** 2 / 4 - det);
  near(told.values, [trace / 2 + root, trace / 2 - root], 1e-12);
  for (const k of [0, 1]) {
    const [x, y] = told.axes[k]; // D H v = μ v
    near([D[0] * (H[0] * x + H[1] * y), D[1] * (H[1] * x + H[2] * y)], [told.values[k] * x, told.values[k] * y], 1e-12);
    near(Math.hypot(x, y), 1, 1e-12);
  }
});
