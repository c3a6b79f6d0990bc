// Noise that is added to the gradient, record by record: a level times normal numbers, which were sent, or Student's,
// which have heavy tails and are made here (`students` in `optim_viz/data/stream.py`).

import { GRADIENT_NOISE, uniform } from "../counter.js";
import { cos, exp, log } from "../elementary.js";
import { product, quotient } from "../float64.js";

/** @import { Columns } from "./simulate.js" */

const TWO_PI = 2 * Math.PI;

/** @type {(normal: Columns, level: number) => Columns} */
export const gaussianNoise = ([x, y], level) => [
  x.map((value) => product(value, level)),
  y.map((value) => product(value, level)),
];

// Of 1/ξ degrees of freedom, where ξ is above 0 (Bailey 1994).
/** @type {(seed: number, steps: number, tailIndex: number, level: number) => Columns} */
export function studentNoise(seed, steps, tailIndex, level) {
  const power = -product(2, tailIndex);
  /** @type {(t: number, k: number) => number} */
  const number = (t, k) => {
    const [first, second] = [0, 1].map((i) => uniform(seed, GRADIENT_NOISE, t, 2 * k + i)),
      length = Math.sqrt(quotient(exp(product(power, log(1 - first))) - 1, tailIndex));
    return product(product(length, cos(TWO_PI * second)), level);
  };
  /** @type {(k: number) => Float64Array} */
  const column = (k) => Float64Array.from({ length: steps + 1 }, (_, t) => number(t, k));
  return [column(0), column(1)];
}
