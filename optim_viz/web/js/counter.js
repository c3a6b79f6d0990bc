// Random numbers by counting, Threefry-2x32 with twenty rounds, to the engine's own bits: `optim_viz/data/counter.py`,
// which has the source. A number is a function of its key (seed, purpose) and of its place (row, column) alone, so that
// none of them has to be sent.

import { cos, log } from "./elementary.js";
import { product } from "./float64.js";

// What numbers are for, each purpose its own.
export const BATCH = 3, // which rows a step is given
  SHUFFLE = 4, // and in which order, where each epoch goes through all of them
  DROPOUT = 5, // which inputs of a row are left out
  INPUT_NOISE = 6,
  GRADIENT_NOISE = 7;

const ROTATIONS = [
  [13, 15, 26, 6],
  [17, 29, 16, 24],
];
const PARITY = 0x1bd11bda,
  TWO_PI = 2 * Math.PI;

// Numbers in [0, 1) with 53 random bits: those of a row's first columns, as many as there is room for.
/** @type {(out: Float64Array, seed: number, purpose: number, row: number) => Float64Array} */
export function fillUniforms(out, seed, purpose, row) {
  const keys = [seed | 0, purpose | 0, seed ^ purpose ^ PARITY];
  for (let column = 0; column < out.length; column++) {
    let a = (row + keys[0]) | 0,
      b = (column + keys[1]) | 0;
    for (let block = 0; block < 5; block++) {
      const rotations = ROTATIONS[block % 2];
      for (let i = 0; i < 4; i++) {
        a = (a + b) | 0;
        b = ((b << rotations[i]) | (b >>> (32 - rotations[i]))) ^ a;
      }
      a = (a + keys[(block + 1) % 3]) | 0;
      b = (b + keys[(block + 2) % 3] + block + 1) | 0;
    }
    out[column] = ((a >>> 5) * 2 ** 26 + (b >>> 6)) * 2 ** -53;
  }
  return out;
}

// Standard normal numbers of a row's first columns, each of two uniform ones (Box and Muller 1958).
/** @type {(out: Float64Array, seed: number, purpose: number, row: number) => Float64Array} */
export function fillNormals(out, seed, purpose, row) {
  const uniforms = fillUniforms(new Float64Array(2 * out.length), seed, purpose, row);
  for (let i = 0; i < out.length; i++)
    out[i] = product(Math.sqrt(-2 * log(1 - uniforms[2 * i])), cos(TWO_PI * uniforms[2 * i + 1]));
  return out;
}
