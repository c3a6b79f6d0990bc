// The learned optimizer's net, in the one order of sums that all machines have: see `optim_viz/programs/network.py`.

import { tanh } from "./elementary.js";
import { flush, product } from "./float64.js";

/** @import { Layers } from "./types" */

// The first of the net's outputs.
/** @type {(layers: Layers, inputs: number[]) => number} */
export function outputOf(layers, inputs) {
  let values = inputs;
  layers.forEach((layer, i) => {
    const given = i ? values.map((value) => tanh(value)) : values;
    values = layer.map((unit) => valueOf(unit, given));
  });
  return values[0];
}

// Of a unit: its bias, and behind it a weight for each that is given.
/** @type {(unit: Layers[number][number], given: number[]) => number} */
function valueOf(unit, given) {
  let sum = unit[0];
  for (let k = 0; k < given.length; k++) sum = flush(sum + product(unit[k + 1], given[k]));
  return sum;
}
