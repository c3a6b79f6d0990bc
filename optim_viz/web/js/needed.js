// Which registers of an instruction list its results need: the others are not computed.

/** @import { Program } from "./types" */

/** @type {(code: Program["code"], first: number, results: number[]) => Set<number>} */
export function neededBy(code, first, results) {
  const needed = new Set(results);
  for (let i = code.length - 1; i >= 0; i--)
    if (needed.has(first + i)) for (const register of code[i].slice(1)) needed.add(/** @type {number} */ (register));
  return needed;
}
