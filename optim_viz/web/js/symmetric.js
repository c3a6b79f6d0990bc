// The eigenvectors of the Hessian: the lines of `optim_viz/language/symmetric.py`, to the last bit.

import { flush, product, quotient } from "./float64.js";

/** @import { Pair } from "./types" */

// Eigenvalues of [[a, b], [b, c]], the larger first, and unit eigenvectors as the columns of V.
/** @type {(a: number, b: number, c: number) => { lam: Pair, V: [Pair, Pair] }} */
export function eigen(a, b, c) {
  const half = product(0.5, flush(a - c)),
    mean = product(0.5, flush(a + c)),
    size = Math.max(Math.abs(half), Math.abs(b)),
    scale = quotient(1, size > 0 ? size : 1),
    [p, q] = [product(half, scale), product(b, scale)],
    length = Math.sqrt(flush(product(p, p) + product(q, q))),
    radius = product(size, length);
  const turn = quotient(1, length > 0 ? length : 1),
    cos2 = length > 0 ? product(p, turn) : 1,
    sin2 = product(q, turn);
  const long = Math.sqrt(product(0.5, flush(1 + Math.abs(cos2)))),
    short = quotient(product(0.5, sin2), long);
  const [u, v] = cos2 >= 0 ? [long, short] : [Math.abs(short), sin2 >= 0 ? long : -long];
  return {
    lam: [flush(mean + radius), flush(mean - radius)],
    V: [
      [u, 0 - v],
      [v, u],
    ],
  };
}
