// What a batch-normalized layer keeps along a run: the statistics of every step's batch, their moving averages, and
// those of all rows. As `optim_viz/simulation/running_statistics.py` has it, where source and conventions are said.

/**
 * @import { InferenceData, Pair, Run } from "../types"
 * @import { Stream } from "../simulation/stream.js"
 * @typedef {Record<"mean" | "variance", Float64Array>} Moments by record; the variance is the biased one
 * @typedef {{ batch: Moments, kept: Moments, table: Moments, lagging: Moments, sizes: Uint16Array }} Statistics `kept`:
 * the moving averages before each step; `lagging`: what they were if every batch were all rows
 * @typedef {{ training: number, inference: number, table: number }} Losses of the step's rows by their own statistics
 * and by the averages, and of all rows by these
 * @typedef {object} Layer
 * @property {InferenceData} data
 * @property {number[]} coefficients the surface's
 * @property {Float64Array[]} columns two features and the target of all rows
 * @property {Stream} [stream]
 */

/** @type {(count: number) => Moments} */
const moments = (count) => ({ mean: new Float64Array(count), variance: new Float64Array(count) });

// Two features, the target and the weights of all rows, one behind the other, as a stream gives those of a step.
/** @param {Float64Array[]} columns */
function packed(columns) {
  const count = columns[0].length,
    all = new Float64Array(4 * count).fill(1 / count);
  columns.slice(0, 3).forEach((column, k) => all.set(column, k * count));
  return all;
}

// The sum's two weights, the gain and the offset at record t.
/** @type {(layer: Layer, run: Run, t: number) => [u: number, v: number, gain: number, offset: number]} */
function numbersAt({ data, coefficients }, run, t) {
  const given = [run.x[t], run.y[t], ...coefficients.slice(coefficients.length - data.numbers)],
    at = (/** @type {number | null} */ place) => (place === null ? 0 : given[place]);
  return [at(data.weights[0]), at(data.weights[1]), at(data.gain), at(data.offset)];
}

// Mean and variance of the weighted sum over rows.
/** @type {(rows: Float64Array, u: number, v: number) => Pair} */
function momentsOf(rows, u, v) {
  const count = rows.length / 4;
  let mean = 0,
    variance = 0;
  for (let i = 0; i < count; i++) mean += rows[i + 3 * count] * (u * rows[i] + v * rows[i + count]);
  for (let i = 0; i < count; i++) {
    const off = u * rows[i] + v * rows[i + count] - mean;
    variance += rows[i + 3 * count] * (off * off);
  }
  return [mean, variance];
}

// The moving averages before each step. A batch of one row has no unbiased variance: from there on there is no average.
/** @type {(data: InferenceData, given: Moments, sizes: Uint16Array, momentum: number) => Moments} */
function averages({ begin }, { mean, variance }, sizes, momentum) {
  const kept = moments(mean.length);
  let [m, v] = begin;
  for (let t = 0; t < mean.length; t++) {
    kept.mean[t] = m;
    kept.variance[t] = v;
    const unbiased = sizes[t] > 1 ? sizes[t] / (sizes[t] - 1) : NaN;
    m = (1 - momentum) * m + momentum * mean[t];
    v = (1 - momentum) * v + momentum * (variance[t] * unbiased);
  }
  return kept;
}

// Of all records of a run. The momentum is the weight of the new value.
/** @type {(layer: Layer, run: Run, momentum: number) => Statistics} */
export function runningStatistics(layer, run, momentum) {
  const { data, columns, stream } = layer,
    { records } = run,
    all = packed(columns),
    rows = columns[0].length,
    table = moments(records),
    every = new Uint16Array(records).fill(rows);
  for (let t = 0; t < records; t++) {
    const [u, v] = numbersAt(layer, run, t);
    [table.mean[t], table.variance[t]] = momentsOf(all, u, v);
  }
  const lagging = averages(data, table, every, momentum);
  if (!stream) return { batch: table, kept: lagging, table, lagging, sizes: every };
  const batch = moments(records),
    sizes = stream.hasBatches ? Uint16Array.from(every, (_, t) => sizeOf(stream, t)) : every;
  for (let t = 0; t < records; t++) {
    const [u, v] = numbersAt(layer, run, t);
    [batch.mean[t], batch.variance[t]] = momentsOf(stream.columns(t), u, v);
  }
  return { batch, kept: averages(data, batch, sizes, momentum), table, lagging, sizes };
}

/** @type {(stream: Stream, t: number) => number} */
function sizeOf(stream, t) {
  let size = 0;
  for (const times of stream.counts(t) ?? []) size += times;
  return size;
}

// Before step t.
/** @type {(layer: Layer, run: Run, found: Statistics, t: number) => Losses} */
export function lossesAt(layer, run, { batch, kept }, t) {
  const numbers = numbersAt(layer, run, t),
    all = packed(layer.columns),
    rows = layer.stream?.columns(t) ?? all,
    loss = (/** @type {Float64Array} */ given, /** @type {Moments} */ by) =>
      lossOf(given, numbers, by.mean[t], by.variance[t] + layer.data.epsilon);
  return { training: loss(rows, batch), inference: loss(rows, kept), table: loss(all, kept) };
}

/** @type {(rows: Float64Array, numbers: number[], mean: number, variance: number) => number} */
function lossOf(rows, [u, v, gain, offset], mean, variance) {
  const count = rows.length / 4,
    spread = Math.sqrt(variance);
  let loss = 0;
  for (let i = 0; i < count; i++) {
    const sum = u * rows[i] + v * rows[i + count],
      miss = (gain * (sum - mean)) / spread + offset - rows[i + 2 * count];
    loss += rows[i + 3 * count] * (0.5 * (miss * miss));
  }
  return loss;
}
