// Runs an objective's instruction list over arrays of points, in float64: data from the server, never code. Every
// number has the bits of the engine's: each operation rounds as IEEE 754 says, or is one of `elementary.js`.

import { flush } from "./float64.js";
import { LOOPS, SUM_ROWS, sumOverRows } from "./loops.js";
import { inputsOfSums, keep, keptSums, recall } from "./kept-sums.js";
import { neededBy } from "./needed.js";
import { valuesOnGrid } from "./program-on-grid.js";
import { stagesOf, step, stepOverRows } from "./stages.js";

/** @import { Program, Surface } from "./types" */
/** @import { Line } from "./stages.js" */
/** @typedef {(xs: Float64Array, ys: Float64Array) => Float64Array[]} Machine */
/** @typedef {Pick<Surface, "program" | "coefficients" | "rows">} Bound a program, what its coefficients
 * are, and the columns of its table */
/** @typedef {((n: number) => void) & { sums?: number[] }} Step over the first n points of a block; and which registers
 * are sums over rows */

/** @typedef {(xs: Float64Array, ys: Float64Array) => Float64Array} Values of f: arrays of one length */

// (surface) -> (xs, ys) -> values of f; and, where f is a mean over rows, of which those at the points of a grid are
// kept, `once` at points that nobody asks for again; where it is none, on a grid of these columns and rows.
/** @type {(surface: Bound) => Values & { onGrid?: Values, once?: Values }} */
export function evaluator({ program, coefficients, rows }) {
  const evaluate = machine({ ...program, results: program.results.slice(0, 1) }, coefficients, rows, true),
    passing = withResults({ program, coefficients, rows }, 0, 1);
  /** @type {Values} */
  const values = (xs, ys) => evaluate(xs, ys)[0],
    /** @type {Values} */
    once = (xs, ys) => passing(xs, ys)[0],
    /** @type {Values} */
    onGrid = (across, up) => valuesOnGrid({ program, coefficients }, across, up);
  return Object.assign(values, rows ? { once } : { onGrid });
}

// (surface) -> (xs, ys) -> [f, f_x, f_y, f_xx, f_xy, f_yy].
/** @type {(surface: Bound) => Machine} */
export const differentiator = (surface) => withResults(surface, 0);

// (surface) -> (xs, ys) -> [f, f_x, f_y]: what a run is drawn by.
/** @type {(surface: Bound) => Machine} */
export const slopeFinder = (surface) => withResults(surface, 0, 3);

// (surface) -> (xs, ys) -> [f_xx, f_xy, f_yy].
/** @type {(surface: Bound) => Machine} */
export const bender = (surface) => withResults(surface, 3, 6);

// Some of its results, by a machine that is made at first use.
/** @type {(surface: Bound, from: number, to?: number) => Machine} */
function withResults({ program, coefficients, rows }, from, to) {
  /** @type {Machine | undefined} */
  let made;
  return (xs, ys) => {
    made ??= machine({ ...program, results: program.results.slice(from, to) }, coefficients, rows);
    return made(xs, ys);
  };
}

const EMPTY = new Float64Array(0);
const BLOCK = 256; // points at once: what a list works on stays in the processor's first caches

// One that `keeps` asks the rows of a table once for the points of a grid, whatever the numbers behind their sums are.
/** @type {(program: Program, coefficients: number[], rows?: Float64Array[], keeps?: boolean) => Machine} */
function machine({ constants, code, results }, coefficients, rows = [], keeps = false) {
  const first = 2 + coefficients.length + rows.length + constants.length,
    count = rows.length ? rows[0].length : 0,
    wide = Math.max(BLOCK, count),
    needed = neededBy(code, first, results);
  const same = (/** @type {number} */ value) => new Float64Array(wide).fill(flush(value)),
    /** @type {Float64Array[]} */
    registers = [new Float64Array(BLOCK), new Float64Array(BLOCK), ...coefficients.map(same)],
    varying = new Set([0, 1]), // the registers that depend on the point
    ofRows = new Set(rows.map((_, i) => registers.length + i)); // those that are a number for each row
  registers.push(...rows, ...constants.map(same));
  /** @type {Line[]} */
  const lines = [];
  code.forEach(([name, ...operands], i) => {
    const register = first + i,
      [a, b, c] = operands.map((operand) => registers[operand]),
      varies = operands.some((operand) => varying.has(operand)),
      sums = name === SUM_ROWS,
      isOfRows = !sums && operands.some((operand) => ofRows.has(operand)),
      out = needed.has(register) ? new Float64Array(varies ? BLOCK : isOfRows ? count : wide) : EMPTY;
    registers.push(out);
    if (varies) varying.add(register);
    if (isOfRows) ofRows.add(register);
    if (!needed.has(register)) return;
    if (varies) lines.push([register, name, operands]);
    else if (sums) out.fill(sumOverRows(a));
    else LOOPS[name](out.length, out, a, b, c);
  });
  /** @type {Step[]} */
  const steps = count ? stepsOverRows(lines, registers, { ofRows, varying, count }) : lines.map(step(registers)),
    behind = inputsOfSums(code, first),
    given = coefficients.filter((_, i) => behind.has(2 + i));
  return (xs, ys) => {
    const found = results.map(() => new Float64Array(xs.length)),
      kept = keeps && count ? keptSums(code, given, rows, xs, ys) : undefined,
      asksRows = !kept?.sums.size;
    for (let from = 0; from < xs.length; from += BLOCK) {
      const n = Math.min(BLOCK, xs.length - from);
      for (let p = 0; p < n; p++) {
        registers[0][p] = flush(xs[from + p]);
        registers[1][p] = flush(ys[from + p]);
      }
      for (const step of steps) {
        if (asksRows || !step.sums) step(n);
        if (kept)
          for (const sum of step.sums ?? []) (asksRows ? keep : recall)(kept, sum, registers[sum], from, n, xs.length);
      }
      results.forEach((register, i) => found[i].set(registers[register].subarray(0, n), from));
    }
    return found;
  };
}

// The lines in stages. A row register that is the same at all points gets room to have a row's number at every point.
/**
 * @param {Line[]} lines
 * @param {Float64Array[]} registers
 * @param {{ ofRows: Set<number>, varying: Set<number>, count: number }} kinds of registers, and the number of rows
 */
function stepsOverRows(lines, registers, { ofRows, varying, count }) {
  const places = [...registers];
  return stagesOf(lines, ofRows).flatMap((stage) => {
    const steps = stage.numbers.map(step(places));
    if (!stage.sums.length) return steps;
    const used = stage.ofRows.flatMap(([, , operands]) => operands),
      fixed = new Set(used.filter((i) => ofRows.has(i) && !varying.has(i))),
      columns = [...fixed].map((i) => ({ values: registers[i], everywhere: (places[i] = new Float64Array(BLOCK)) }));
    const sums = stage.sums.map(([out]) => out);
    return [...steps, Object.assign(stepOverRows(stage, places, columns, count), { sums })];
  });
}
