// Whether the server's runs are those that are simulated here, to the last bit.

import { columnsOf, digest, SUMS } from "./digest.js";

/**
 * @import { Numbers } from "../types"
 * @import { Path } from "./simulate.js"
 */

// Whether the server's `sums`, block by block, of a run with so many records are those of this path.
/** @type {(path: Path | undefined, records: number, sums: Numbers) => boolean} */
export function isEqual(path, records, sums) {
  if (path?.records !== records) return false;
  const { columns } = columnsOf(path);
  for (let block = 0; block * SUMS < sums.length; block++)
    if (digest(columns, records, block).some((sum, i) => sum !== sums[block * SUMS + i])) return false;
  return true;
}

// The first number that is another one in two paths: at which step, and what it is; if there is one.
/** @type {(ours: Path | undefined, theirs: Path) => { step: number, name: string } | undefined} */
export function firstDifference(ours, theirs) {
  const { columns, names } = columnsOf(theirs),
    found = ours ? columnsOf(ours).columns : [],
    records = Math.min(ours?.records ?? 0, theirs.records);
  for (let step = 0; step < records; step++)
    for (let i = 0; i < columns.length; i++) if (columns[i][step] !== found[i][step]) return { step, name: names[i] };
  return ours?.records === theirs.records ? undefined : { step: records, name: "end" };
}
