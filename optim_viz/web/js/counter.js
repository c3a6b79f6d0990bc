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
  GRADIENT_NOISE = 7,
  NETWORK = 8; // the input, the weights and the gradient at the top of a net that is never trained

const ROTATIONS = [
  [13, 15, 26, 6],
  [17, 29, 16, 24],
];
const PARITY = 0x1bd11bda,
  TWO_PI = 2 * Math.PI;

// A number in [0, 1) with 53 random bits.
/** @type {(seed: number, purpose: number, row: number, column: number) => number} */
export function uniform(seed, purpose, row, column) {
  const k0 = seed | 0,
    k1 = purpose | 0,
    k2 = k0 ^ k1 ^ PARITY;
  let a = (row + k0) | 0,
    b = (column + k1) | 0;
  for (let block = 0; block < 5; block++) {
    const rotations = ROTATIONS[block % 2];
    for (let i = 0; i < 4; i++) {
      a = (a + b) | 0;
      b = ((b << rotations[i]) | (b >>> (32 - rotations[i]))) ^ a;
    }
    const third = block % 3; // which of the key's words go where
    a = (a + (third === 0 ? k1 : third === 1 ? k2 : k0)) | 0;
    b = (b + (third === 0 ? k2 : third === 1 ? k0 : k1) + block + 1) | 0;
  }
  return ((a >>> 5) * 2 ** 26 + (b >>> 6)) * 2 ** -53;
}

// A standard normal number, of two uniform ones (Box and Muller 1958).
/** @type {(seed: number, purpose: number, row: number, column: number) => number} */
export function normal(seed, purpose, row, column) {
  const length = Math.sqrt(-2 * log(1 - uniform(seed, purpose, row, 2 * column)));
  return product(length, cos(TWO_PI * uniform(seed, purpose, row, 2 * column + 1)));
}
