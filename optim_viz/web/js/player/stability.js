// What the surface looks like to a step at one point: the Hessian's axes, and whether the rule contracts along them.

import { flush } from "../float64.js";

/** @import { Pair } from "../types" */

// Eigenvalues of [[a, b], [b, c]], the larger first, and unit eigenvectors as the columns of V: the lines of
// `optim_viz/language/symmetric.py`, to the last bit.
/** @type {(a: number, b: number, c: number) => { lam: Pair, V: [Pair, Pair] }} */
export function eigen(a, b, c) {
  const half = flush(0.5 * flush(a - c)),
    mean = flush(0.5 * flush(a + c)),
    size = Math.max(Math.abs(half), Math.abs(b)),
    scale = flush(1 / (size > 0 ? size : 1)),
    [p, q] = [flush(half * scale), flush(b * scale)],
    length = Math.sqrt(flush(flush(p * p) + flush(q * q))),
    radius = flush(size * length);
  const turn = 1 / (length > 0 ? length : 1),
    cos2 = length > 0 ? flush(p * turn) : 1,
    sin2 = flush(q * turn);
  const long = Math.sqrt(flush(0.5 * flush(1 + Math.abs(cos2)))),
    short = flush(flush(0.5 * sin2) / long);
  const [u, v] = cos2 >= 0 ? [long, short] : [Math.abs(short), sin2 >= 0 ? long : -long];
  return {
    lam: [flush(mean + radius), flush(mean - radius)],
    V: [
      [u, 0 - v],
      [v, u],
    ],
  };
}

const EDGE = 0.05; // within 5 % of the limit a step is called on the edge

// The verdict on a step with effective rates `rate` where the Hessian is [[a, b], [b, c]]: along an eigenvector of
// √D H √D, D = diag(rate), the rule contracts if 0 < eigenvalue < limit. `largest` is the factor by which the learning
// rate could grow before the steeper direction is at its limit.
/**
 * @typedef {"falls" | "flat" | "unstable" | "edge" | "stable"} Kind
 * @param {number[]} hessian
 * @param {Pair} rate
 * @param {number} limit
 * @returns {{ values: Pair, kinds: Kind[], axes: [Pair, Pair], largest: number }}
 */
export function verdict([a, b, c], rate, limit) {
  const [p, q] = [Math.sqrt(rate[0]), Math.sqrt(rate[1])];
  const { lam, V } = eigen(a * p * p, b * p * q, c * q * q);
  /** @type {(s: number) => Kind} */
  const kind = (s) =>
    !(s > 0)
      ? s < 0
        ? "falls"
        : "flat"
      : s > limit * (1 + EDGE)
        ? "unstable"
        : s > limit * (1 - EDGE)
          ? "edge"
          : "stable";
  /** @type {(k: number) => Pair} */
  const axis = (k) => {
    const [x, y] = [V[0][k] * p, V[1][k] * q],
      length = Math.hypot(x, y) || 1;
    return [x / length, y / length];
  };
  return {
    values: lam,
    kinds: lam.map(kind),
    axes: [axis(0), axis(1)],
    largest: lam[0] > 0 ? limit / lam[0] : Infinity,
  };
}
