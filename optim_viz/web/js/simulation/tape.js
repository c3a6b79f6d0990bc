// Instruction lists, one behind the other, for one point at a time: what a step of a run is made of. Every number has
// the bits of the engine's, as in `program.js`, which runs one list over many points. What there is of each row of a
// table is an array, and its instructions go through all rows.

import { flush, product, quotient, SMALLEST } from "../float64.js";
import { LOOPS, SUM_ROWS, sumOverRows } from "../loops.js";
import { BINARY, UNARY } from "../operations.js";

/**
 * @import { Program } from "../types"
 * @typedef {number} Register
 * @typedef {[operation: number, out: Register, a: Register, b: Register, c: Register, ...more: Register[]]} Instruction
 * (a `dense` one has more, and is on numbers alone)
 * @typedef {Int32Array | ((registers: Float64Array, count: number) => void)} Part of a pass: instructions on numbers,
 * or one on rows
 */

// What `execute` has cases for; the others are functions.
const CASES = ["add", "sub", "mul", "div", "select", "neg", "sqrt", "abs", "dense"];
const OTHERS = Object.entries({ ...UNARY, ...BINARY }).filter(([name]) => !CASES.includes(name));
const FUNCTIONS = OTHERS.map(([, f]) => f),
  NAMES = [...CASES, ...OTHERS.map(([name]) => name), SUM_ROWS],
  CODES = Object.fromEntries(NAMES.map((name, code) => [name, code]));
const OPERATION = 0xff,
  LOW = 0xffff; // the bits of a packed instruction: [operation | out << 8, a | b << 16], and more behind some

// One pass; `count`: of the rows in the columns that change from pass to pass.
/** @param {Part[]} parts @param {Float64Array} registers @param {number} [count] */
export function execute(parts, registers, count = 0) {
  for (const part of parts) {
    if (part instanceof Int32Array) executeCode(part, registers);
    else part(registers, count);
  }
}

// Each case writes its own result: the one variable for all that a call may fill would be kept as an object.
/** @param {Int32Array} code @param {Float64Array} registers */
function executeCode(code, registers) {
  for (let i = 0; i < code.length; i += 2) {
    const head = code[i],
      operands = code[i + 1],
      operation = head & OPERATION,
      out = head >>> 8;
    if (operation >= CASES.length) {
      apply(FUNCTIONS[operation - CASES.length], out, operands, registers);
      continue;
    }
    const a = registers[operands & LOW],
      b = registers[operands >>> 16];
    switch (operation) {
      case 0:
        registers[out] = flush(a + b);
        break;
      case 1:
        registers[out] = flush(a - b);
        break;
      case 2: {
        const value = a * b;
        if (Math.abs(value) > SMALLEST) registers[out] = value;
        else apply(product, out, operands, registers);
        break;
      }
      case 3: {
        const value = a / b;
        if (Math.abs(value) > SMALLEST) registers[out] = value;
        else apply(quotient, out, operands, registers);
        break;
      }
      case 4:
        registers[out] = a ? registers[code[i + 2]] : b;
        i += 1;
        break;
      case 5:
        registers[out] = -a;
        break;
      case 6:
        registers[out] = Math.sqrt(a);
        break;
      case 7:
        registers[out] = Math.abs(a);
        break;
      case 8:
        i = executeUnit(code, i, registers);
        break;
    }
  }
}

// A bias, and behind it each weight times what it multiplies, one after the other; where in the code that ends.
/** @type {(code: Int32Array, i: number, registers: Float64Array) => number} */
function executeUnit(code, i, registers) {
  const end = i + (code[i + 1] >>> 16);
  let sum = registers[code[i + 1] & LOW],
    least = Infinity; // of all that could be smaller than any normal number; or NaN
  for (let k = i + 1; k <= end; k++) {
    const term = registers[code[k + 1] & LOW] * registers[code[k + 1] >>> 16];
    sum += term;
    least = Math.min(least, Math.abs(term), Math.abs(sum));
  }
  if (least > SMALLEST) registers[code[i] >>> 8] = sum;
  else flushUnit(code, i, registers);
  return end;
}

// The same where a number may have to be flushed: zero is the usual case.
/** @type {(code: Int32Array, i: number, registers: Float64Array) => void} */
function flushUnit(code, i, registers) {
  let sum = registers[code[i + 1] & LOW];
  for (let left = code[i + 1] >>> 16, k = i + 2; left > 0; left--, k++)
    sum = flush(sum + product(registers[code[k] & LOW], registers[code[k] >>> 16]));
  registers[code[i] >>> 8] = sum;
}

/** @type {(f: (a: number, b: number) => number, out: Register, operands: number, registers: Float64Array) => void} */
function apply(f, out, operands, registers) {
  registers[out] = f(registers[operands & LOW], registers[operands >>> 16]);
}

/** @param {Instruction[]} instructions */
const packed = (instructions) =>
  Int32Array.from(
    instructions.flatMap(([operation, out, ...operands]) => {
      const head = operation | (out << 8),
        [a, b, c] = operands;
      if (operation === CODES.dense) return [head, ...packedUnit(operands)];
      return operation === CODES.select ? [head, a | (b << 16), c] : [head, a | (b << 16)];
    }),
  );

// The bias and how many weights there are, then each weight with what it multiplies.
/** @param {Register[]} operands */
function packedUnit([bias, ...pairs]) {
  const weights = pairs.filter((_, i) => i % 2 === 0),
    words = weights.map((weight, k) => weight | (pairs[2 * k + 1] << 16));
  return [bias | (weights.length << 16), ...words];
}

export class Tape {
  constructor() {
    /** @type {number[]} */
    this.values = [];
    /** @type {boolean[]} */
    this.changes = [];
    /** @type {Instruction[]} */
    this.code = [];
    /** @type {Map<Register, Float64Array>} */
    this.rows = new Map(); // where the registers are that have a number for each row
    /** @type {Set<Register>} */
    this.filled = new Set(); // those of rows that change from pass to pass
  }

  // A register that is filled from outside: before each pass if it `changes`, else once.
  /** @param {number} [value] @param {boolean} [changes] @returns {Register} */
  register(value = 0, changes = false) {
    this.changes.push(changes);
    return this.values.push(flush(value)) - 1;
  }

  // One with a number for each row, given once; or, if it `changes`, before each pass, of as many rows as there are.
  /** @param {Float64Array} values @param {boolean} [changes] @returns {Register} */
  column(values, changes = false) {
    const register = this.register(0, changes);
    if (changes) this.filled.add(register);
    this.rows.set(register, values);
    return register;
  }

  /** @param {string} operation @param {Register[]} operands @returns {Register} */
  emit(operation, operands) {
    const [a, b = a, c = a] = operands,
      out = this.register(
        0,
        operands.some((operand) => this.changes[operand]),
      );
    const of = operation === SUM_ROWS ? undefined : operands.find((i) => this.rows.has(i));
    if (of !== undefined) this.rows.set(out, new Float64Array(/** @type {Float64Array} */ (this.rows.get(of)).length));
    if (of !== undefined && this.filled.has(of)) this.filled.add(out);
    this.code.push([CODES[operation], out, a, b, c, ...operands.slice(3)]);
    return out;
  }

  // A program behind the others, given its inputs and the columns of its table; the registers of its results.
  /** @type {(program: Program, given: Register[]) => Register[]} */
  append(program, given) {
    const place = [...given, ...program.constants.map((value) => this.register(value))];
    for (const [name, ...operands] of program.code)
      place.push(
        this.emit(
          name,
          operands.map((operand) => place[operand]),
        ),
      );
    return program.results.map((result) => place[result]);
  }

  // What computes the results: once, where nothing changes from pass to pass, and at each pass.
  /** @param {Register[]} results */
  finish(results) {
    const needed = new Set(results),
      [once, each] = /** @type {Instruction[][]} */ ([[], []]);
    for (const instruction of [...this.code].reverse()) {
      if (!needed.has(instruction[1])) continue;
      for (const operand of instruction.slice(2)) needed.add(operand);
      (this.changes[instruction[1]] ? each : once).push(instruction);
    }
    const before = this.parts(once.reverse()),
      after = this.parts(each.reverse(), before);
    return { registers: Float64Array.from(this.values), once: before, each: after };
  }

  // Instructions on numbers that stand together are one part, each on rows is its own. A number that all rows take is
  // repeated for each: one that does not change from pass to pass, at the end of what was done `before`.
  /** @param {Instruction[]} instructions @param {Part[]} [before] @returns {Part[]} */
  parts(instructions, before) {
    /** @type {Part[]} */
    const parts = [],
      /** @type {Map<Register, Float64Array>} */
      repeated = new Map();
    /** @type {Instruction[]} */
    let together = [];
    const widest = Math.max(0, ...[...this.rows.values()].map(({ length }) => length));
    const close = () => {
      if (together.length) parts.push(packed(together));
      together = [];
    };
    for (const instruction of instructions) {
      const [operation, out, ...operands] = instruction,
        of = operands.find((i) => this.rows.has(i));
      if (of === undefined) {
        together.push(instruction);
        continue;
      }
      close();
      const [a, b, c] = operands.map((i) => {
        const known = this.rows.get(i) ?? repeated.get(i);
        if (known) return known;
        const again = new Float64Array(widest);
        repeated.set(i, again);
        ((!this.changes[i] && before) || parts).push((registers) => again.fill(registers[i]));
        return again;
      });
      const values = this.rows.get(out),
        loop = LOOPS[NAMES[operation]],
        rows = /** @type {Float64Array} */ (this.rows.get(of)),
        fixed = this.filled.has(of) ? 0 : rows.length;
      if (values) parts.push((_, count) => loop(fixed || count, values, a, b, c));
      else parts.push((registers, count) => (registers[out] = sumOverRows(a, fixed || count)));
    }
    close();
    return parts;
  }
}

// What a program gives for these numbers, once.
/** @param {Program} program @param {number[]} given @returns {number[]} */
export function evaluateOnce(program, given) {
  const tape = new Tape(),
    results = tape.append(
      program,
      given.map((value) => tape.register(value)),
    ),
    { registers, once } = tape.finish(results);
  execute(once, registers);
  return results.map((register) => registers[register]);
}
