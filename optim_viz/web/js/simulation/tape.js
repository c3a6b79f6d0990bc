// Instruction lists, one behind the other, for one point at a time: what a step of a run is made of. Every number has
// the bits of the engine's, as in `program.js`, which runs one list over many points.

import { flush, product, quotient, SMALLEST } from "../float64.js";
import { BINARY, UNARY } from "../operations.js";

/**
 * @import { Program } from "../types"
 * @typedef {number} Register
 * @typedef {[operation: number, out: Register, a: Register, b: Register, c: Register]} Instruction
 */

// What `execute` has cases for; the others are functions.
const CASES = ["add", "sub", "mul", "div", "select", "neg", "sqrt", "abs"];
const OTHERS = Object.entries({ ...UNARY, ...BINARY }).filter(([name]) => !CASES.includes(name));
const FUNCTIONS = OTHERS.map(([, f]) => f),
  CODES = Object.fromEntries([...CASES, ...OTHERS.map(([name]) => name)].map((name, code) => [name, code]));
const WIDTH = 5;

/** @param {Int32Array} code @param {Float64Array} registers */
export function execute(code, registers) {
  for (let i = 0; i < code.length; i += WIDTH) {
    const a = registers[code[i + 2]],
      b = registers[code[i + 3]];
    let value;
    switch (code[i]) {
      case 0:
        value = a + b;
        if (!(Math.abs(value) >= SMALLEST)) value *= 0; // NaN stays
        break;
      case 1:
        value = a - b;
        if (!(Math.abs(value) >= SMALLEST)) value *= 0;
        break;
      case 2:
        value = a * b;
        if (!(Math.abs(value) > SMALLEST)) value = product(a, b);
        break;
      case 3:
        value = a / b;
        if (!(Math.abs(value) > SMALLEST)) value = quotient(a, b);
        break;
      case 4:
        value = a ? registers[code[i + 4]] : b;
        break;
      case 5:
        value = -a;
        break;
      case 6:
        value = Math.sqrt(a);
        break;
      case 7:
        value = Math.abs(a);
        break;
      default:
        value = FUNCTIONS[code[i] - CASES.length](a, b);
    }
    registers[code[i + 1]] = value;
  }
}

export class Tape {
  constructor() {
    /** @type {number[]} */
    this.values = [];
    /** @type {boolean[]} */
    this.changes = [];
    /** @type {Instruction[]} */
    this.code = [];
  }

  // A register that is filled from outside: before each pass if it `changes`, else once.
  /** @param {number} [value] @param {boolean} [changes] @returns {Register} */
  register(value = 0, changes = false) {
    this.changes.push(changes);
    return this.values.push(flush(value)) - 1;
  }

  /** @param {string} operation @param {Register[]} operands @returns {Register} */
  emit(operation, operands) {
    const [a, b = a, c = a] = operands,
      out = this.register(
        0,
        operands.some((operand) => this.changes[operand]),
      );
    this.code.push([CODES[operation], out, a, b, c]);
    return out;
  }

  // A program behind the others; the registers of its results.
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
      [once, each] = /** @type {number[][][]} */ ([[], []]);
    for (const instruction of [...this.code].reverse()) {
      if (!needed.has(instruction[1])) continue;
      for (const operand of instruction.slice(2)) needed.add(operand);
      (this.changes[instruction[1]] ? each : once).push(instruction);
    }
    return {
      registers: Float64Array.from(this.values),
      once: Int32Array.from(once.reverse().flat()),
      each: Int32Array.from(each.reverse().flat()),
    };
  }
}
