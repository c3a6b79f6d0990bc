// Short sums of a run's records: those of `optim_viz/simulation/digest.py`, by which the server's arrays and ours are
// compared without sending them.

/**
 * @import { Path } from "./simulate.js"
 */

export const BLOCK = 64, // records
  SUMS = 2;

// All that is summed up, a column each, in order; and what each is called.
/** @param {Path} path */
export function columnsOf({ x, y, loss, gradient, noisyGradient, memory, choice }) {
  const names = ["x", "y", "f", "∂f/∂x", "∂f/∂y", "given along x", "given along y"];
  for (const name of choice.method.remembers) names.push(`${name} along x`, `${name} along y`);
  return { columns: [x, y, loss, ...gradient, ...noisyGradient, ...memory.flat()], names };
}

/** @type {Int32Array[]} */
const tables = Array.from({ length: SUMS }, () => new Int32Array(0));

// Odd numbers without a pattern, by the finalizer of MurmurHash3 (Appleby, 2011).
/** @param {number} count @param {number} which */
function multipliers(count, which) {
  if (tables[which].length < count)
    tables[which] = Int32Array.from({ length: count }, (_, i) => {
      let x = Math.imul((i + 1) * SUMS + which, 0x9e3779b9);
      x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
      x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
      return (x ^ (x >>> 16)) | 1;
    });
  return tables[which];
}

// The sums of one block of records.
/** @param {Float64Array[]} columns @param {number} records @param {number} block */
export function digest(columns, records, block) {
  const row = new Float64Array(columns.length),
    words = new Int32Array(row.buffer),
    wide = words.length,
    factors = Array.from({ length: SUMS }, (_, i) => multipliers(BLOCK * wide, i)),
    sums = factors.map(() => 0),
    from = block * BLOCK;
  for (let t = 0; t < BLOCK && from + t < records; t++) {
    for (let i = 0; i < columns.length; i++) row[i] = columns[i][from + t] + 0; // -0 is 0
    for (let i = 0; i < SUMS; i++)
      for (let k = 0; k < wide; k++) sums[i] = (sums[i] + Math.imul(words[k], factors[i][t * wide + k])) | 0;
  }
  return sums.map((sum) => sum >>> 0);
}
