// What float64 numbers are made of, and the underflow of the engine, which takes numbers below the smallest normal one
// for zero. See `optim_viz/programs/machines.py`.

export const SMALLEST = 2 ** -1022;

const LEAST = -1024, // exponents of the table, of which the powers below -1022 are no normal numbers, but exact
  POWERS = Float64Array.from({ length: 1025 - LEAST }, (_, i) => 2 ** (i + LEAST)),
  number = new Float64Array([1]),
  halves = new Uint32Array(number.buffer),
  HIGH = Number(halves[1] !== 0); // the half that has the exponent

// 2^k for whole k from -1022 to 1024 (infinity).
/** @type {(k: number) => number} */
export const powerOfTwo = (k) => POWERS[k - LEAST];

// Of positive normal numbers: e in 2^e m, and m, from 1 to 2. Of others, some number.
/** @type {(x: number) => number} */
export function exponentOf(x) {
  number[0] = x;
  return ((halves[HIGH] >>> 20) & 0x7ff) - 1023;
}

/** @type {(x: number) => number} */
export const mantissaOf = (x) => x * POWERS[-exponentOf(x) - LEAST];

/** @type {(x: number) => number} */
export const flush = (x) => (Math.abs(x) >= SMALLEST ? x : x * 0);

// Products and quotients: one that would be rounded up to the smallest number only for want of digits is zero, too.
/** @type {(a: number, b: number) => number} */
export function product(a, b) {
  const value = a * b;
  if (!(Math.abs(value) <= SMALLEST) || a === 0 || b === 0) return value;
  const raised = Math.abs(a) < Math.abs(b) ? a * RAISE * b : a * (b * RAISE);
  return Math.abs(raised) < SMALLEST * RAISE ? value * 0 : value;
}

/** @type {(a: number, b: number) => number} */
export function quotient(a, b) {
  const value = a / b;
  if (!(Math.abs(value) <= SMALLEST)) return value;
  return Math.abs((a * RAISE) / b) < SMALLEST * RAISE ? value * 0 : value;
}

const RAISE = 2 ** 200;

// `base` to a whole number, by its bits from the lowest: base, base², base⁴, ... of which some are multiplied.
/** @type {(base: number, exponent: number) => number} */
export function integerPower(base, exponent) {
  let square = base,
    result = 1;
  for (let bits = exponent; bits > 0; bits >>= 1) {
    if (bits & 1) result = product(result, square);
    square = product(square, square);
  }
  return result;
}

// The larger and the smaller one, the first of equal ones; not a number, if one is none.
/** @type {(a: number, b: number) => number} */
export const maximum = (a, b) => (a >= b || Number.isNaN(a) ? a : b);
/** @type {(a: number, b: number) => number} */
export const minimum = (a, b) => (a <= b || Number.isNaN(a) ? a : b);
