// A neuron's function in words: its value and slope at the point, and how many rows saturate.

import { formatNumber } from "../scales.js";

/**
 * @import { FunctionData } from "../types"
 * @import { Standing } from "./nonlinearity-chart.js"
 */

/** @type {(a: number, point: { value: number, slope: number }) => string} */
export const pointInWords = (a, { value, slope }) =>
  `a = ${formatNumber(a, 3)}: σ = ${formatNumber(value, 3)}, σ′ = ${formatNumber(slope, 3)}`;

// "9 of 12 rows saturated: of their error at most 0.0034 is passed back".
/** @type {(data: Pick<FunctionData, "saturated" | "name">, standing: Standing) => string} */
export function saturationInWords({ saturated: ranges, name }, { slopes, saturated }) {
  const all = saturated.length,
    count = saturated.reduce((sum, one) => sum + one, 0),
    most = saturated.reduce((most, one, i) => (one ? Math.max(most, Math.abs(slopes[i])) : most), 0);
  if (!ranges.length) return `no row saturates: ${name} is level nowhere`;
  if (!count) return `0 of ${all} rows saturated`;
  const whose = count === 1 ? "its" : "their",
    passed = most > 0 ? `of ${whose} error at most ${formatNumber(most, 2)} is passed back` : `${whose} gradient is 0`;
  return `${count} of ${all} rows saturated: ${passed}`;
}

// How many rows the axis does not reach.
/** @type {(window: FunctionData["window"], standing: Pick<Standing, "sums">) => string} */
export function beyondInWords([low, high], { sums }) {
  const count = sums.filter((a) => a < low || a > high).length;
  return count ? `${count} row${count > 1 ? "s" : ""} beyond the axis` : "";
}

// What is drawn, and by which convention.
/** @type {(data: FunctionData, atZero: number) => string} */
export function curvesInWords({ name, saturated, limit, corner }, atZero) {
  return [
    `${name}: σ solid, σ′ dashed`,
    saturated.length && `squares: saturated, |σ′| stays below ${formatNumber(limit)}`,
    corner && `σ′(0) = ${formatNumber(atZero)} by convention, as in PyTorch`,
  ]
    .filter(Boolean)
    .join("; ");
}
