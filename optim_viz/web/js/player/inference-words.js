// A batch-normalized layer in training and in use, in words.

import { formatNumber } from "../scales.js";

/**
 * @import { InferenceData } from "../types"
 * @import { Losses, Statistics } from "./running-statistics.js"
 */

const NEAR = 0.1; // of all rows' standard deviation, or variance: the averages are about right
const ALIKE = 0.05; // of a loss

const three = (/** @type {number} */ value) => formatNumber(value, 3);
const two = (/** @type {number} */ value) => formatNumber(value, 2);

// Both losses of the same rows.
/** @type {(losses: Losses, t: number, size: number, rows: number) => string} */
export function lossesInWords({ training, inference }, t, size, rows) {
  const whose = size === rows ? `all ${rows} rows` : `the same ${size === 1 ? "row" : `${size} rows`}`,
    numbers = `${three(inference)} for ${three(training)} on ${whose}`,
    times = inference / training;
  if (Number.isNaN(times)) return `At step ${t} the layer cannot be used: its averages are no numbers.`;
  if (Math.abs(times - 1) <= ALIKE)
    return `At step ${t} the layer as it would be used is as good as in training: ${numbers}.`;
  return times > 1
    ? `At step ${t} the layer as it would be used has ${two(times)} times its loss in training: ${numbers}.`
    : `At step ${t} the layer as it would be used has ${two(times)} of its loss in training: ${numbers}.`;
}

// How far the averages are from what all rows have with the weights as they are, and why: as far as they would be were
// every batch all rows, they lag; the rest is the batches'.
/** @type {(found: Statistics, losses: Losses, t: number, rows: number) => string} */
export function averagesInWords({ kept, table, lagging, sizes }, losses, t, rows) {
  const one = sizes.subarray(0, t).indexOf(1);
  if (one >= 0) return `The batch of step ${one} has one row and no unbiased variance: PyTorch's layer refuses it.`;
  const [mean, variance] = [table.mean[t], table.variance[t]],
    means = `mean ${three(kept.mean[t])} for ${three(settled(mean, variance))}`,
    numbers = `${means}, variance ${three(kept.variance[t])} for ${three(variance)}`,
    off = (/** @type {Statistics["kept"]} */ by) => [
      (by.mean[t] - mean) / Math.sqrt(variance),
      by.variance[t] / variance - 1,
    ],
    [all, late] = [off(kept), off(lagging)],
    worst = Math.abs(all[0]) > Math.abs(all[1]) ? 0 : 1,
    rest = losses.table === losses.inference ? "" : ` On all ${rows} rows its loss in use is ${three(losses.table)}.`;
  if (t === 0) return `No batch is in its averages yet: ${numbers} of all rows.${rest}`;
  if (!(Math.abs(all[worst]) > NEAR)) return `Its averages are near those of all rows: ${numbers}.${rest}`;
  const lags = Math.abs(late[worst]) >= Math.abs(all[worst] - late[worst]);
  return `Its averages ${lags ? "lag behind the weights" : "go with the last batches"}: ${numbers} of all rows.${rest}`;
}

// A mean that is only what rounding leaves is 0.
/** @type {(mean: number, variance: number) => number} */
const settled = (mean, variance) => (Math.abs(mean) < 1e-9 * Math.sqrt(variance) ? 0 : mean);

// By which conventions.
/** @type {(size: number) => string} */
export function conventionsInWords(size) {
  const factor = size > 1 ? `${size}/${size - 1}` : "B/(B − 1)";
  return `In training the batch's biased variance normalizes; ${factor} of it, the unbiased one, is averaged.`;
}

// A momentum's two spellings: PyTorch's and Keras's.
/** @type {(momentum: number) => string} */
export const momentumInWords = (momentum) => `${formatNumber(momentum)} · Keras ${formatNumber(1 - momentum)}`;
