// The instructions over arrays, number by number, and the sum over the rows of a table: what `program.js` runs over
// many points, and `simulation/tape.js` over many rows.

import { expOf, log1pOf, tanhOf } from "./elementary.js";
import { flush, product, quotient, SMALLEST } from "./float64.js";
import { BINARY, UNARY } from "./operations.js";

/** @typedef {(n: number, out: Float64Array, a: Float64Array, b: Float64Array, c: Float64Array) => void} Loop */

/** @type {(f: (a: number) => number) => Loop} */
const unary = (f) => (n, out, a) => {
  for (let p = 0; p < n; p++) out[p] = f(a[p]);
};
/** @type {(f: (a: number, b: number) => number) => Loop} */
const binary = (f) => (n, out, a, b) => {
  for (let p = 0; p < n; p++) out[p] = f(a[p], b[p]);
};

// Those that make up most of every formula, and of a loss over rows, get loops of their own: twice as fast as a call
// per point, at least.
/** @type {Record<string, Loop>} */
export const LOOPS = {
  add(n, out, a, b) {
    for (let p = 0; p < n; p++) {
      const value = a[p] + b[p];
      out[p] = Math.abs(value) >= SMALLEST ? value : value * 0;
    }
  },
  sub(n, out, a, b) {
    for (let p = 0; p < n; p++) {
      const value = a[p] - b[p];
      out[p] = Math.abs(value) >= SMALLEST ? value : value * 0;
    }
  },
  mul(n, out, a, b) {
    for (let p = 0; p < n; p++) {
      const value = a[p] * b[p];
      out[p] = Math.abs(value) > SMALLEST ? value : product(a[p], b[p]);
    }
  },
  div(n, out, a, b) {
    for (let p = 0; p < n; p++) {
      const value = a[p] / b[p];
      out[p] = Math.abs(value) > SMALLEST ? value : quotient(a[p], b[p]);
    }
  },
  select(n, out, a, b, c) {
    for (let p = 0; p < n; p++) out[p] = a[p] ? c[p] : b[p];
  },
  neg(n, out, a) {
    for (let p = 0; p < n; p++) out[p] = -a[p];
  },
  gt(n, out, a, b) {
    for (let p = 0; p < n; p++) out[p] = a[p] > b[p] ? 1 : 0;
  },
  exp: expOf,
  log1p: log1pOf,
  tanh: tanhOf,
};
for (const [name, f] of Object.entries(UNARY)) LOOPS[name] ??= unary(f);
for (const [name, f] of Object.entries(BINARY)) LOOPS[name] ??= binary(f);

// The instruction that makes one number of a row register: eight partial sums in the order of the rows, then pairs of
// neighbours (`optim_viz/programs/over_rows.py`).
export const SUM_ROWS = "sum_rows",
  PARTIAL_SUMS = 8;

const partial = new Float64Array(PARTIAL_SUMS);

/** @param {Float64Array} terms one for each row @param {number} [count] of the rows */
export function sumOverRows(terms, count = terms.length) {
  partial.fill(0);
  for (let first = 0; first < count; first += PARTIAL_SUMS) {
    const last = Math.min(PARTIAL_SUMS, count - first);
    for (let k = 0; k < last; k++) {
      const value = partial[k] + terms[first + k];
      partial[k] = Math.abs(value) >= SMALLEST ? value : value * 0;
    }
  }
  for (let apart = 1; apart < PARTIAL_SUMS; apart *= 2)
    for (let i = 0; i < PARTIAL_SUMS; i += 2 * apart) partial[i] = flush(partial[i] + partial[i + apart]);
  return partial[0];
}
