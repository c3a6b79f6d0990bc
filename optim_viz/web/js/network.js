// The learned optimizer's net, in the one order of sums that all machines have: see `optim_viz/programs/network.py`.

import { tanh } from "./elementary.js";
import { flush, product } from "./float64.js";

/** @import { Layers } from "./types" */

// The first of the net's outputs.
/** @type {(layers: Layers, inputs: number[]) => number} */
export function outputOf(layers, inputs) {
  let values = inputs;
  layers.forEach((layer, i) => {
    const given = i ? values.map(tanh) : values;
    values = layer.map(([bias, ...weights]) =>
      weights.reduce((sum, weight, k) => flush(sum + product(weight, given[k])), bias),
    );
  });
  return values[0];
}
