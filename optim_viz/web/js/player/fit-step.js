// What a step is given of the rows, as it is drawn: the batch is ringed, and what is not in it recedes; a row of which
// an input is dropped fades, ring and all; with noise in the inputs, a small dot is where the step saw the row.

import { formatNumber } from "../scales.js";

/**
 * @import { Stream } from "../simulation/stream.js"
 * @import { Rows } from "./fit-rows.js"
 * @typedef {object} StepRows
 * @property {number} t the record from which the step is taken
 * @property {Uint16Array} [counts] how often each row is in the batch; not there, where each is once
 * @property {Uint8Array} dropped how many of its inputs
 * @property {Rows} [seen] the rows as the step saw them, where that is drawn
 */

const WHOLE = 0.5, // see-through: where many rows lie, it is darker
  RECEDED = 0.16,
  FAINT = 0.35; // the ring of a row that fades

// Of the step from record `t` on, with the targets of all rows.
/** @type {(stream: Stream, t: number, target: Rows["target"]) => StepRows} */
export function stepRows(stream, t, target) {
  const {
    counts,
    features: [first, second],
  } = stream.given(t);
  return {
    t,
    counts,
    dropped: stream.dropped(t),
    seen: stream.choice.input_noise > 0 ? { first, second, target } : undefined,
  };
}

// How much of row `i` is seen, and of its ring: nothing, where it is not in the batch, or where there are no batches.
/** @type {(step: StepRows | undefined, i: number) => { alpha: number, ring: number, times: number }} */
export function standing(step, i) {
  if (!step) return { alpha: WHOLE, ring: 0, times: 1 };
  const times = step.counts ? step.counts[i] : 1,
    fades = step.dropped[i] > 0,
    isIn = times > 0 && !fades;
  return {
    alpha: !isIn ? RECEDED : step.counts ? 1 : WHOLE,
    ring: step.counts && times ? (fades ? FAINT : 1) : 0,
    times,
  };
}

// Which batch it is: "batch 8 of 342, epoch 1.2"; empty, where there are no batches.
/** @type {(stream: Stream | undefined, t: number) => string} */
export function batchInWords(stream, t) {
  if (!stream?.hasBatches) return "";
  const size = /** @type {Uint16Array} */ (stream.counts(t)).reduce((sum, times) => sum + times, 0);
  return `batch ${size} of ${stream.count}, epoch ${formatNumber(t / stream.stepsOfEpoch, 2)}`;
}

// How what a step is given is drawn.
/** @param {Stream | undefined} stream */
export function stepInWords(stream) {
  if (!stream) return "";
  const { keep_prob: keep, input_noise: noise } = stream.choice;
  return [
    stream.hasBatches ? "ringed: the batch" : "",
    keep < 1 ? "faint: an input is dropped" : "",
    noise > 0 ? `small dots: inputs ± ${formatNumber(noise)}` : "",
  ]
    .filter(Boolean)
    .join(", ");
}
