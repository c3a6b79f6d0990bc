// What the surface looks like to a step at one point: the Hessian's axes, and whether the rule contracts along them.

// Eigenvalues of [[a, b], [b, c]], the larger first, and unit eigenvectors as the columns of V.
/** @import { Pair } from "../types" */

/** @type {(a: number, b: number, c: number) => { lam: Pair, V: [Pair, Pair] }} */
export function eigen(a, b, c) {
  if (b === 0)
    return a >= c
      ? {
          lam: [a, c],
          V: [
            [1, 0],
            [0, 1],
          ],
        }
      : {
          lam: [c, a],
          V: [
            [0, -1],
            [1, 0],
          ],
        }; // exact axes
  const mean = (a + c) / 2,
    half = (a - c) / 2,
    radius = Math.hypot(half, b);
  const angle = 0.5 * Math.atan2(b, half);
  const [u, v] = [Math.cos(angle), Math.sin(angle)];
  return {
    lam: [mean + radius, mean - radius],
    V: [
      [u, -v],
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
