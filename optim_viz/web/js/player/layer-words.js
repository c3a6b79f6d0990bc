// A layer's strip in words: what it is of, what its marks mean, and what its sums have to do with the arrow on the map.

import { formatNumber, powerOfTen } from "../scales.js";

/**
 * @import { Layer, Pair } from "../types"
 * @import { LayerRows } from "./layer-rows.js"
 */

const ROUNDING = 1e-12; // of the terms' size

// "4 of this step's batch of 8 rows"; empty, where the layer is of no table.
/** @type {(rows: LayerRows) => string} */
export function rowsInWords({ places, all, batch, altered }) {
  if (!places.length) return "";
  const whole = batch ? `this step's batch of ${all} rows` : `${all} rows`,
    part = places.length < all ? `${places.length} of ${whole}` : batch ? whole : `all ${whole}`;
  return altered ? `${part}, as this step was given them` : part;
}

// What the border of a cell says, where cells have such: "solid: wins, dashed: loses".
/** @param {Layer} layer */
export function marksInWords({ bands }) {
  const flags = bands.find((band) => band.flags)?.flags;
  return flags ? `Solid border: ${flags[0]}; dashed: ${flags[1]}.` : "";
}

// What the symbols are, where there is no room beside them.
/** @param {Layer} layer */
export const symbolsInWords = ({ bands }) =>
  bands
    .filter(({ forward }) => forward)
    .map(({ symbol, meaning }) => `${symbol}: ${meaning}`)
    .join("; ");

// L of these rows.
/** @type {(layer: Layer, rows: LayerRows, loss: number) => string} */
export function lossInWords({ loss: what }, rows, loss) {
  const of = rowsInWords(rows);
  return `L = ${formatNumber(loss, 4)}, ${what}${of && ` over ${of}`}`;
}

// The gradient on the map is that of all rows; of what is no function of a table, it is these very sums.
/** @type {(rows: LayerRows, count: number, gradient: Pair) => string} */
export function arrowInWords({ places }, count, gradient) {
  const [x, y] = gradient.map((value) => formatNumber(value, 4)),
    sums = `∂f/∂x = ${x}, ∂f/∂y = ${y}`;
  if (!places.length) return `The sums are the gradient on the map: ${sums}.`;
  return places.length === count
    ? `These are all rows, so the sums are the gradient on the map: ${sums}.`
    : `On the map, of all ${count} rows: ${sums}.`;
}

// A number in a cell: of one that a narrow cell has no room for, a digit, or how large it is.
/** @type {(value: number, digits: number) => string} */
export function cellText(value, digits) {
  const size = Math.abs(value);
  if (digits > 2 || !size || !Number.isFinite(value) || (size >= 0.0995 && size < 1000))
    return formatNumber(value, digits);
  if (size >= 0.0095 && size < 0.0995) return formatNumber(value, 1);
  return `${value < 0 ? "−" : ""}${powerOfTen(Math.round(Math.log10(size)))}`;
}

// The sum of a row. Of terms that cancel, rounding leaves something, which is no gradient.
/** @param {Float64Array} values */
export function sumText(values) {
  const sum = values.reduce((all, value) => all + value, 0),
    size = values.reduce((all, value) => all + Math.abs(value), 0);
  return sum && Math.abs(sum) < ROUNDING * size ? "≈ 0" : formatNumber(sum, 3);
}

// A cell for who cannot see its border, or would not be read its digits.
/** @type {(text: string, flags: [string, string] | null, flag: number | undefined) => string} */
export const cellName = (text, flags, flag) => (flags && flag !== undefined ? `${text}, ${flags[flag ? 0 : 1]}` : text);
