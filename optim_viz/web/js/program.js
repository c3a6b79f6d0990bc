// Runs an objective's instruction list over arrays of points, in float64: data from the server, never code.

/** @import { Program } from "./types" */
/** @typedef {(xs: Float64Array, ys: Float64Array) => Float64Array[]} Machine */

/** @type {Record<string, (a: number) => number>} */
const UNARY = {
  neg: (a) => -a,
  exp: Math.exp,
  log: Math.log,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  tanh: Math.tanh,
  sqrt: Math.sqrt,
  abs: Math.abs,
  sign: Math.sign,
  floor: Math.floor,
  exp2: (a) => 2 ** a,
  log1p: Math.log1p,
};
/** @type {Record<string, (a: number, b: number) => number>} */
const BINARY = {
  pow: Math.pow,
  max: Math.max,
  min: Math.min,
  atan2: Math.atan2,
  lt: (a, b) => +(a < b),
  le: (a, b) => +(a <= b),
  gt: (a, b) => +(a > b),
  ge: (a, b) => +(a >= b),
  eq: (a, b) => +(a === b),
  ne: (a, b) => +(a !== b),
};

// (program) -> (xs, ys) -> values of f: Float64Arrays of one length.
/** @type {(program: Program) => (xs: Float64Array, ys: Float64Array) => Float64Array} */
export function evaluator({ constants, code, results }) {
  const [f] = results,
    needed = { constants, code: code.slice(0, Math.max(0, f - 1 - constants.length)), results: [f] };
  const evaluate = machine(needed);
  return (xs, ys) => evaluate(xs, ys)[0];
}

// (program) -> (xs, ys) -> [f, f_x, f_y, f_xx, f_xy, f_yy].
/** @type {(program: Program) => Machine} */
export function differentiator(program) {
  return machine(program);
}

/** @type {(program: Program) => Machine} */
function machine({ constants, code, results }) {
  return (xs, ys) => {
    const n = xs.length;
    const registers = [xs, ys, ...constants.map((c) => new Float64Array(n).fill(c))];
    for (const [name, i, j, k] of code) {
      const a = registers[i],
        b = registers[j],
        c = registers[k],
        out = new Float64Array(n);
      // The four that make up most of every formula get loops of their own: twice as fast as a call per point.
      if (name === "add") for (let p = 0; p < n; p++) out[p] = a[p] + b[p];
      else if (name === "sub") for (let p = 0; p < n; p++) out[p] = a[p] - b[p];
      else if (name === "mul") for (let p = 0; p < n; p++) out[p] = a[p] * b[p];
      else if (name === "div") for (let p = 0; p < n; p++) out[p] = a[p] / b[p];
      else if (name === "select") for (let p = 0; p < n; p++) out[p] = a[p] ? c[p] : b[p];
      else if (UNARY[name]) {
        const f = UNARY[name];
        for (let p = 0; p < n; p++) out[p] = f(a[p]);
      } else {
        const f = BINARY[name];
        for (let p = 0; p < n; p++) out[p] = f(a[p], b[p]);
      }
      registers.push(out);
    }
    return results.map((register) => registers[register]);
  };
}
