// A number as people write it, read; and why a parameter cannot have it.

import { formatNumber } from "../scales.js";

/** @import { Parameter } from "../types" */

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i,
  POWER = /(?:(\d)[·*×]|(?<![\d.]))10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)$/, // as it is written everywhere else on the page: 2.5·10⁻⁴
  SMALL = "⁰¹²³⁴⁵⁶⁷⁸⁹";

// With a decimal comma or a point, a hyphen or a minus sign, an exponent or a power of ten. NaN for anything else, also
// for separated thousands: 1,000 is one.
/** @param {string} text */
export function readNumber(text) {
  const plain = text
    .trim()
    .replace(/[−–]/g, "-")
    .replace(",", ".")
    .replace(POWER, (_, digit = "1", /** @type {string} */ power) => `${digit}e${[...power].map(normalSize).join("")}`);
  return NUMBER.test(plain) ? Number(plain) : NaN;
}

/** @param {string} letter */
const normalSize = (letter) => (letter === "⁻" ? "-" : SMALL.indexOf(letter));

// Why it is refused, in words; nothing if it is not.
/** @type {(value: number, parameter: Parameter) => string} */
export function refusal(value, { low, high, whole, scale, because }) {
  if (Number.isNaN(value)) return "That is no number: 0.05 and 0,05 are.";
  if (value < low || value > high)
    return [`From ${formatNumber(low)} to ${formatNumber(high)} only.`, because].filter(Boolean).join(" ");
  return (whole || scale === "switch") && !Number.isInteger(value) ? "Whole numbers only." : "";
}
