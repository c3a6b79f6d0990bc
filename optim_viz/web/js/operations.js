// The instructions that are a function of one number or of two; sums, products and choices are loops of their own where
// lists are run. See `optim_viz/programs/machines.py`.

import { atan2, cos, exp, exp2, log, log1p, pow, sin, tan, tanh } from "./elementary.js";
import { maximum, minimum } from "./float64.js";

/** @type {Record<string, (a: number) => number>} */
export const UNARY = {
  ...{ exp, log, sin, cos, tan, tanh, exp2, log1p },
  ...{ sqrt: Math.sqrt, abs: Math.abs, sign: Math.sign, floor: Math.floor },
  neg: (a) => -a,
};

/** @type {Record<string, (a: number, b: number) => number>} */
export const BINARY = {
  ...{ pow, atan2, max: maximum, min: minimum },
  lt: (a, b) => +(a < b),
  le: (a, b) => +(a <= b),
  gt: (a, b) => +(a > b),
  ge: (a, b) => +(a >= b),
  eq: (a, b) => +(a === b),
  ne: (a, b) => +(a !== b),
};
