// Which rows of its table a layer's strip is of, and what it is given of them: some that lie evenly in it, or, where
// steps are given batches, in this step's.

/**
 * @import { Layer } from "../types"
 * @import { Stream } from "../simulation/stream.js"
 * @typedef {object} LayerRows
 * @property {number[]} places of the rows in the table
 * @property {number} all how many they are taken from: the table's, or the batch's
 * @property {boolean} batch whether that is a batch
 * @property {boolean} altered whether they are what the step makes of them
 * @property {number[]} given u, v, t and weights, and where the layer has masks, which inputs are kept, and how likely
 */

// Of the layers of a surface, the one that shows what this stream does.
/** @type {(layers: Layer[], stream: Stream | undefined) => Layer} */
export function layerFor(layers, stream) {
  const { keep_prob: keep, input_noise: noise } = stream?.choice ?? { keep_prob: 1, input_noise: 0 },
    masks = keep < 1 && !noise;
  return layers.find((layer) => layer.masks === masks) ?? layers.find((layer) => !layer.masks) ?? layers[0];
}

// So many of them at most, from the first to the last.
/** @type {(rows: number[], most: number) => number[]} */
const evenly = (rows, most) =>
  rows.length <= most
    ? rows
    : Array.from({ length: most }, (_, k) => rows[Math.round((k * (rows.length - 1)) / (most - 1))]);

// At step t. Cells that no row stands in are given zeros, and no weight.
/** @type {(layer: Layer, columns: Float64Array[] | undefined, stream: Stream | undefined, t: number) => LayerRows} */
export function rowsOf(layer, columns, stream, t) {
  if (!columns || !layer.rows) return { places: [], all: 0, batch: false, altered: false, given: [] };
  const step = layer.in_order ? undefined : stream,
    counts = step?.counts(t),
    table = Array.from(columns[0], (_, i) => i),
    rows = counts ? table.flatMap((i) => Array(counts[i]).fill(i)) : table,
    places = layer.in_order ? rows.slice(0, layer.rows) : evenly(rows, layer.rows),
    [first, second, target] = columns,
    features = /** @type {const} */ ([0, 1]),
    seen = step && !layer.masks ? [step.feature(0, t, counts), step.feature(1, t, counts)] : [first, second],
    kept = layer.masks ? features.map((j) => step?.keptInputs(j, t) ?? first.map(() => 1)) : [],
    keep = layer.masks ? features.map((j) => (step?.inputs[j] ? step.choice.keep_prob : 1)) : [],
    weights = Float64Array.from(table, () => 1 / places.length);
  const cells = (/** @type {Float64Array | Uint8Array} */ column) =>
    Array.from({ length: layer.rows }, (_, k) => (k < places.length ? column[places[k]] : 0));
  return {
    ...{ places, all: rows.length, batch: Boolean(counts) },
    altered: Boolean(step && !layer.masks && (step.choice.keep_prob < 1 || step.choice.input_noise > 0)),
    given: [...[...seen, target, weights, ...kept].flatMap(cells), ...keep],
  };
}
