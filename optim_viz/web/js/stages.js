// What of a program is computed for each row of a table at each point, and when: between two sums over rows, or before
// the first one, as in `optim_viz/programs/over_rows.py`.

import { LOOPS, PARTIAL_SUMS, SUM_ROWS } from "./loops.js";

/**
 * @typedef {number} Register
 * @typedef {[out: Register, name: string, operands: Register[]]} Line
 * @typedef {object} Stage
 * @property {Line[]} numbers computed once a point
 * @property {Line[]} ofRows then these for each row
 * @property {[out: Register, terms: Register][]} sums of them: none in the last stage
 */

// Lines that depend on the point, of which `ofRows` have a number for each row.
/** @type {(lines: Line[], ofRows: Set<Register>) => Stage[]} */
export function stagesOf(lines, ofRows) {
  const before = new Map(), // how many sums come before a register
    /** @type {Stage[]} */
    stages = [{ numbers: [], ofRows: [], sums: [] }];
  for (const [out, name, operands] of lines) {
    const depth = Math.max(...operands.map((operand) => before.get(operand) ?? 0));
    before.set(out, depth + Number(name === SUM_ROWS));
    if (name === SUM_ROWS) {
      stages[depth + 1] ??= { numbers: [], ofRows: [], sums: [] };
      stages[depth].sums.push([out, operands[0]]);
    } else if (!ofRows.has(out)) stages[depth].numbers.push([out, name, operands]);
  }
  for (const stage of stages) {
    const needed = new Set(stage.sums.map(([, terms]) => terms));
    for (const line of [...lines].reverse())
      if (ofRows.has(line[0]) && needed.has(line[0])) {
        line[2].forEach((operand) => needed.add(operand));
        stage.ofRows.unshift(line);
      }
  }
  return stages;
}

// A line over the first n points of a block.
/** @type {(registers: Float64Array[]) => (line: Line) => (n: number) => void} */
export const step = (registers) => (line) => {
  const [out, name, operands] = line,
    loop = LOOPS[name],
    [a, b, c] = operands.map((operand) => registers[operand]);
  return (n) => loop(n, registers[out], a, b, c);
};

// A stage over the first n points of a block, row by row. `columns` are the row registers that are the same at all
// points: a number for each row, and room to have it at every point.
/**
 * @param {Stage} stage
 * @param {Float64Array[]} registers
 * @param {{ values: Float64Array, everywhere: Float64Array }[]} columns
 * @param {number} count of the rows
 */
export function stepOverRows({ ofRows, sums }, registers, columns, count) {
  const width = registers[0].length,
    partials = sums.map(() => Array.from({ length: PARTIAL_SUMS }, () => new Float64Array(width)));
  const steps = ofRows.map(step(registers));
  return (/** @type {number} */ n) => {
    for (const partial of partials) for (const sum of partial) sum.fill(0, 0, n);
    for (let row = 0; row < count; row++) {
      for (const { values, everywhere } of columns) everywhere.fill(values[row], 0, n);
      for (const run of steps) run(n);
      sums.forEach(([, terms], i) => {
        const sum = partials[i][row % PARTIAL_SUMS];
        LOOPS.add(n, sum, sum, registers[terms], sum);
      });
    }
    sums.forEach(([out], i) => {
      let rest = partials[i];
      for (; rest.length > 1; rest = rest.filter((_, k) => k % 2 === 0))
        for (let k = 0; k < rest.length; k += 2) LOOPS.add(n, rest[k], rest[k], rest[k + 1], rest[k]);
      registers[out].set(rest[0].subarray(0, n));
    });
  };
}
