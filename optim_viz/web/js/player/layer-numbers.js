// The numbers of a layer's strip: one list of instructions for the values of all cells, the gradients by them, and the
// loss. What flows back is the trace's; no rule of a layer's is known here.

import { execute, Tape } from "../simulation/tape.js";

/**
 * @import { Layer } from "../types"
 * @typedef {object} CellNumbers of the bands, by their places
 * @property {Float64Array[]} values
 * @property {Float64Array[]} gradients of each a number for each cell; none, where nothing flows back yet
 * @property {Float64Array[]} flags 1 or 0 for each cell, of a band that has such
 * @property {number} loss
 */

export class LayerNumbers {
  /** @param {Layer} layer */
  constructor({ bands, program, backward }) {
    const tape = new Tape();
    this.given = Array.from({ length: program.inputs }, () => tape.register(0, true));
    this.results = tape.append(program, this.given);
    this.machine = tape.finish(this.results);
    this.backward = backward;
    this.counts = bands.map(({ cells }) => cells);
    this.flagged = bands.map(({ cells, flags }) => (flags ? cells : 0));
  }

  // Of x, y, the surface's numbers, and the rows' columns, one behind the other.
  /** @param {number[]} inputs @returns {CellNumbers} */
  at(inputs) {
    const { registers, once, each } = this.machine;
    this.given.forEach((register, i) => (registers[register] = inputs[i]));
    execute(once, registers);
    execute(each, registers);
    const found = this.results.map((register) => registers[register]);
    let next = 0;
    const take = (/** @type {number} */ count) => Float64Array.from(found.slice(next, (next += count)));
    return {
      values: this.counts.map(take),
      gradients: this.counts.map((count) => take(this.backward ? count : 0)),
      flags: this.flagged.map(take),
      loss: found[next],
    };
  }
}
