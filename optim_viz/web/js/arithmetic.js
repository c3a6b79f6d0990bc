// Operations that round as the server's compiled code does, each once: with them its numbers are had again here, to the
// last bit. Below the smallest normal number it knows only zero, with its sign.

const SMALLEST = 2 ** -1022;

/** @type {(value: number) => number} */
export const flushed = (value) => (Math.abs(value) < SMALLEST ? value * 0 : value);

// `base` to a whole number, by its bits from the lowest: base, base², base⁴, ... of which some are multiplied.
/** @type {(base: number, exponent: number) => number} */
export function integerPower(base, exponent) {
  let square = base,
    product = 1;
  for (let bits = exponent; bits > 0; bits >>= 1) {
    if (bits & 1) product = flushed(product * square);
    square = flushed(square * square);
  }
  return product;
}

// The larger and the smaller one, the first of equal ones; not a number, if one is none.
/** @type {(a: number, b: number) => number} */
export const maximum = (a, b) => (a >= b || Number.isNaN(a) ? a : b);
/** @type {(a: number, b: number) => number} */
export const minimum = (a, b) => (a <= b || Number.isNaN(a) ? a : b);
