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
const OPERATION = 0xff,
  LOW = 0xffff; // the bits of a packed instruction: [operation | out << 8, a | b << 16], and c behind a choice

/** @param {Int32Array} code @param {Float64Array} registers */
export function execute(code, registers) {
  for (let i = 0; i < code.length; i += 2) {
    const [head, operands] = [code[i], code[i + 1]],
      a = registers[operands & LOW],
      b = registers[operands >>> 16];
    let value;
    switch (head & OPERATION) {
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
        value = a ? registers[code[i + 2]] : b;
        i += 1;
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
        value = FUNCTIONS[(head & OPERATION) - CASES.length](a, b);
    }
    registers[head >>> 8] = value;
  }
}

/** @param {Instruction[]} instructions */
const packed = (instructions) =>
  Int32Array.from(
    instructions.flatMap(([operation, out, a, b, c]) => {
      const words = [operation | (out << 8), a | (b << 16)];
      return operation === CODES.select ? [...words, c] : words;
    }),
  );

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
      [once, each] = /** @type {Instruction[][]} */ ([[], []]);
    for (const instruction of [...this.code].reverse()) {
      if (!needed.has(instruction[1])) continue;
      for (const operand of instruction.slice(2)) needed.add(operand);
      (this.changes[instruction[1]] ? each : once).push(instruction);
    }
    return {
      registers: Float64Array.from(this.values),
      once: packed(once.reverse()),
      each: packed(each.reverse()),
    };
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
