// Runs an objective's instruction list over arrays of points, in float64: data from the server, never code. Every
// number has the bits of the engine's: each operation rounds as IEEE 754 says, or is one of `elementary.js`.

import { flush, product, quotient, SMALLEST } from "./float64.js";
import { BINARY, UNARY } from "./operations.js";

/** @import { Program, Surface } from "./types" */
/** @typedef {(xs: Float64Array, ys: Float64Array) => Float64Array[]} Machine */
/** @typedef {Pick<Surface, "program" | "coefficients">} Bound a program, and what its coefficients are */

/** @typedef {(n: number, out: Float64Array, a: Float64Array, b: Float64Array, c: Float64Array) => void} Loop */

/** @type {(f: (a: number) => number) => Loop} */
const unary = (f) => (n, out, a) => {
  for (let p = 0; p < n; p++) out[p] = f(a[p]);
};
/** @type {(f: (a: number, b: number) => number) => Loop} */
const binary = (f) => (n, out, a, b) => {
  for (let p = 0; p < n; p++) out[p] = f(a[p], b[p]);
};

// The four that make up most of every formula get loops of their own: twice as fast as a call per point.
/** @type {Record<string, Loop>} */
const LOOPS = {
  add(n, out, a, b) {
    for (let p = 0; p < n; p++) {
      const value = a[p] + b[p];
      out[p] = Math.abs(value) >= SMALLEST ? value : value * 0;
    }
  },
  sub(n, out, a, b) {
    for (let p = 0; p < n; p++) {
      const value = a[p] - b[p];
      out[p] = Math.abs(value) >= SMALLEST ? value : value * 0;
    }
  },
  mul(n, out, a, b) {
    for (let p = 0; p < n; p++) {
      const value = a[p] * b[p];
      out[p] = Math.abs(value) > SMALLEST ? value : product(a[p], b[p]);
    }
  },
  div(n, out, a, b) {
    for (let p = 0; p < n; p++) {
      const value = a[p] / b[p];
      out[p] = Math.abs(value) > SMALLEST ? value : quotient(a[p], b[p]);
    }
  },
  select(n, out, a, b, c) {
    for (let p = 0; p < n; p++) out[p] = a[p] ? c[p] : b[p];
  },
};
for (const [name, f] of Object.entries(UNARY)) LOOPS[name] = unary(f);
for (const [name, f] of Object.entries(BINARY)) LOOPS[name] = binary(f);

// (surface) -> (xs, ys) -> values of f: Float64Arrays of one length.
/** @type {(surface: Bound) => (xs: Float64Array, ys: Float64Array) => Float64Array} */
export function evaluator({ program, coefficients }) {
  const evaluate = machine({ ...program, results: program.results.slice(0, 1) }, coefficients);
  return (xs, ys) => evaluate(xs, ys)[0];
}

// (surface) -> (xs, ys) -> [f, f_x, f_y, f_xx, f_xy, f_yy].
/** @type {(surface: Bound) => Machine} */
export function differentiator({ program, coefficients }) {
  return machine(program, coefficients);
}

const EMPTY = new Float64Array(0);
const BLOCK = 256; // points at once: what a list works on stays in the processor's first caches

/** @type {(program: Program, coefficients: number[]) => Machine} */
function machine({ constants, code, results }, coefficients) {
  const given = [...coefficients, ...constants].map(flush),
    first = 2 + given.length,
    needed = new Set(results);
  for (let i = code.length - 1; i >= 0; i--)
    if (needed.has(first + i)) for (const register of code[i].slice(1)) needed.add(/** @type {number} */ (register));
  const registers = [new Float64Array(BLOCK), new Float64Array(BLOCK)],
    varying = new Set([0, 1]); // the registers that depend on the point
  for (const value of given) registers.push(new Float64Array(BLOCK).fill(value));
  /** @type {((n: number) => void)[]} */
  const steps = [];
  code.forEach(([name, ...operands], i) => {
    const register = first + i,
      out = needed.has(register) ? new Float64Array(BLOCK) : EMPTY,
      [a, b, c] = operands.map((operand) => registers[operand]);
    registers.push(out);
    if (operands.some((operand) => varying.has(operand))) varying.add(register);
    if (!needed.has(register)) return;
    if (varying.has(register)) steps.push((n) => LOOPS[name](n, out, a, b, c));
    else LOOPS[name](BLOCK, out, a, b, c);
  });
  return (xs, ys) => {
    const found = results.map(() => new Float64Array(xs.length));
    for (let from = 0; from < xs.length; from += BLOCK) {
      const n = Math.min(BLOCK, xs.length - from);
      for (let p = 0; p < n; p++) {
        registers[0][p] = flush(xs[from + p]);
        registers[1][p] = flush(ys[from + p]);
      }
      for (const step of steps) step(n);
      results.forEach((register, i) => found[i].set(registers[register].subarray(0, n), from));
    }
    return found;
  };
}
