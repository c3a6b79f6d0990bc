// What the sums over a table's rows come to at the points of a grid, kept while numbers behind them change: a penalty
// is added to the loss of the data, and while it turns no row is asked again.

import { SUM_ROWS } from "./loops.js";

/**
 * @import { Program } from "./types"
 * @typedef {object} Kept
 * @property {Program["code"]} code
 * @property {number[]} given the coefficients that the sums depend on
 * @property {Float64Array} xs
 * @property {Float64Array} ys
 * @property {Map<number, Float64Array>} sums by their registers; none before they are found
 */

const GRIDS = 4, // of one table
  FEWEST = 64,
  MOST = 32768; // points of a grid

/** @type {WeakMap<Float64Array, Kept[]>} */
const tables = new WeakMap();

// The sums of a program at these points, where they are known, and where to write them, where they are not; nothing
// for few points, or very many.
/** @type {(code: Program["code"], given: number[], rows: Float64Array[], ...at: Float64Array[]) => Kept | undefined} */
export function keptSums(code, given, rows, xs, ys) {
  if (xs.length < FEWEST || xs.length > MOST) return undefined;
  const grids = tables.get(rows[0]) ?? [],
    place = grids.findIndex(
      (one) => one.code === code && same(one.given, given) && same(one.xs, xs) && same(one.ys, ys),
    ),
    [kept] = place < 0 ? [{ code, given, xs: xs.slice(), ys: ys.slice(), sums: new Map() }] : grids.splice(place, 1);
  tables.set(rows[0], [kept, ...grids].slice(0, GRIDS));
  return kept;
}

// A sum at n points of the grid, from the one at `from` on, is written down; and is again where it was.
/** @type {(kept: Kept, sum: number, values: Float64Array, from: number, n: number, count: number) => void} */
export function keep({ sums }, sum, values, from, n, count) {
  const all = sums.get(sum) ?? new Float64Array(count);
  all.set(values.subarray(0, n), from);
  sums.set(sum, all);
}

/** @type {(kept: Kept, sum: number, values: Float64Array, from: number, n: number) => void} */
export function recall({ sums }, sum, values, from, n) {
  const all = sums.get(sum);
  if (all) values.set(all.subarray(from, from + n));
}

/** @type {(a: ArrayLike<number>, b: ArrayLike<number>) => boolean} */
function same(a, b) {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

// Which inputs the sums depend on, of a program whose first instruction writes register `first`.
/** @type {(code: Program["code"], first: number) => Set<number>} */
export function inputsOfSums(code, first) {
  /** @type {Set<number>} */
  const needed = new Set();
  for (let i = code.length - 1; i >= 0; i--) {
    const [name, ...operands] = code[i];
    if (name === SUM_ROWS || needed.has(first + i)) for (const operand of operands) needed.add(operand);
  }
  return needed;
}
