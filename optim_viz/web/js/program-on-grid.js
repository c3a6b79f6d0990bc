// f on a grid of points, with the same bits as point by point: what hangs on x alone is computed once a column, and
// what hangs on y alone once a row.

import { flush } from "./float64.js";
import { LOOPS } from "./loops.js";
import { neededBy } from "./needed.js";
import { step } from "./stages.js";

/** @import { Values } from "./program.js" */
/** @import { Surface } from "./types" */
/** @import { Line } from "./stages.js" */

const ACROSS = 1,
  UP = 2,
  BOTH = ACROSS | UP;
const EMPTY = new Float64Array(0);

// Values row by row, of a function of no table.
/** @typedef {Pick<Surface, "program" | "coefficients">} Bound */
/** @type {(surface: Bound, ...grid: Parameters<Values>) => Float64Array} */
export function valuesOnGrid({ program: { constants, code, results }, coefficients }, across, up) {
  const [result] = results,
    width = across.length,
    given = [...coefficients, ...constants],
    first = 2 + given.length,
    needed = neededBy(code, first, [result]),
    longest = Math.max(width, up.length),
    registers = [
      across.map(flush),
      up.map(flush),
      ...given.map((value) => new Float64Array(longest).fill(flush(value))),
    ],
    hangs = [ACROSS, UP, ...given.map(() => 0)]; // on what a register does
  /** @type {Line[]} */
  const lines = [];
  code.forEach(([name, ...operands], i) => {
    const on = operands.reduce((all, operand) => all | hangs[operand], 0),
      length = on === 0 ? longest : on === UP ? up.length : width,
      out = needed.has(first + i) ? new Float64Array(length) : EMPTY,
      [a, b, c] = operands.map((operand) => registers[operand]);
    hangs.push(on);
    registers.push(out);
    if (!needed.has(first + i)) return;
    if (on === BOTH) lines.push([first + i, name, operands]);
    else LOOPS[name](length, out, a, b, c);
  });
  // Of those that hang on y alone, what the points of one row are given.
  const inRow = [...registers],
    spread = [...new Set([...lines.flatMap(([, , operands]) => operands), result])].filter((i) => hangs[i] === UP);
  for (const register of spread) inRow[register] = new Float64Array(width);
  const steps = lines.map(step(inRow)),
    found = new Float64Array(width * up.length);
  for (let row = 0; row < up.length; row++) {
    for (const register of spread) inRow[register].fill(registers[register][row]);
    for (const run of steps) run(width);
    found.set(inRow[result].subarray(0, width), row * width);
  }
  return found;
}
