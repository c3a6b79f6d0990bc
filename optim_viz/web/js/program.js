// Runs an objective's instruction list over arrays of points, in float64: data from the server, never code. Every
// number has the bits of the engine's: each operation rounds as IEEE 754 says, or is one of `elementary.js`.

import { atan2, cos, exp, exp2, log, log1p, pow, sin, tan, tanh } from "./elementary.js";
import { flush, integerPower, product, quotient } from "./float64.js";

/** @import { Program, Surface } from "./types" */
/** @typedef {(xs: Float64Array, ys: Float64Array) => Float64Array[]} Machine */
/** @typedef {Pick<Surface, "program" | "coefficients">} Bound a program, and what its coefficients are */

/** @type {Record<string, (a: number) => number>} */
const UNARY = {
  neg: (a) => -a,
  exp,
  log,
  sin,
  cos,
  tan,
  tanh,
  sqrt: Math.sqrt,
  abs: Math.abs,
  sign: Math.sign,
  floor: Math.floor,
  exp2,
  log1p,
};
/** @type {Record<string, (a: number, b: number) => number>} */
const BINARY = {
  pow,
  max: Math.max,
  min: Math.min,
  atan2,
  lt: (a, b) => +(a < b),
  le: (a, b) => +(a <= b),
  gt: (a, b) => +(a > b),
  ge: (a, b) => +(a >= b),
  eq: (a, b) => +(a === b),
  ne: (a, b) => +(a !== b),
  integer_power: integerPower,
};

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

// What depends on no point is worked out once, as an array of one.
/** @type {(program: Program, coefficients: number[]) => Machine} */
function machine({ constants, code, results }, coefficients) {
  /** @type {(Float64Array | undefined)[]} */
  const fixed = [undefined, undefined, ...[...coefficients, ...constants].map((c) => Float64Array.of(flush(c)))],
    first = fixed.length,
    needed = new Set(results);
  for (let i = code.length - 1; i >= 0; i--)
    if (needed.has(first + i)) for (const register of code[i].slice(1)) needed.add(/** @type {number} */ (register));
  for (const [name, ...operands] of code) {
    const known = operands.map((register) => fixed[register]);
    fixed.push(known.every((values) => values) ? compute(name, 1, .../** @type {Operands} */ (known)) : undefined);
  }
  return (xs, ys) => {
    const n = xs.length;
    /** @type {Float64Array[]} */
    const registers = [xs.map(flush), ys.map(flush)];
    /** @type {(register: number) => Float64Array} */
    const at = (register) => (registers[register] ??= new Float64Array(n).fill(fixed[register]?.[0] ?? NaN));
    code.forEach(([name, ...operands], i) => {
      if (needed.has(first + i) && !fixed[first + i])
        registers[first + i] = compute(name, n, .../** @type {Operands} */ (operands.map(at)));
    });
    return results.map(at);
  };
}

/** @typedef {[a: Float64Array, b: Float64Array, c: Float64Array]} Operands as many as the operation takes */

/** @type {(name: string, n: number, ...operands: Operands) => Float64Array} */
function compute(name, n, a, b, c) {
  const out = new Float64Array(n);
  // The four that make up most of every formula get loops of their own: twice as fast as a call per point.
  if (name === "add") for (let p = 0; p < n; p++) out[p] = flush(a[p] + b[p]);
  else if (name === "sub") for (let p = 0; p < n; p++) out[p] = flush(a[p] - b[p]);
  else if (name === "mul") for (let p = 0; p < n; p++) out[p] = product(a[p], b[p]);
  else if (name === "div") for (let p = 0; p < n; p++) out[p] = quotient(a[p], b[p]);
  else if (name === "select") for (let p = 0; p < n; p++) out[p] = a[p] ? c[p] : b[p];
  else if (UNARY[name]) {
    const f = UNARY[name];
    for (let p = 0; p < n; p++) out[p] = f(a[p]);
  } else {
    const f = BINARY[name];
    for (let p = 0; p < n; p++) out[p] = f(a[p], b[p]);
  }
  return out;
}
