// The gradients that a step may be given: by each draw of what is random about them.

import { execute, Tape } from "./tape.js";
import { fillColumns, roomFor } from "./stream.js";

const DRAWN = 64; // of rows at least, however few steps there are

/**
 * @import { Pair } from "../types"
 * @import { Conditions } from "./conditions.js"
 * @import { Simulator } from "./simulate.js"
 * @import { Stream } from "./stream.js"
 * @typedef {object} Gradients
 * @property {number} count so many draws there are; step t is given the t-th
 * @property {(k: number, x: number, y: number) => Pair} at the gradient at a point, by the k-th draw
 */

// Those of a scene; nothing where its gradients are exact, or its noise is not here.
/** @type {(conditions: Pick<Conditions, "simulator" | "noise" | "stream" | "steps">) => Gradients | undefined} */
export function noisyGradients({ simulator, noise, stream, steps }) {
  if (!noise && !stream) return undefined;
  const slope = stream ? slopeOfRows(simulator.surface, stream) : slopeOfAll(simulator);
  return {
    count: noise ? noise[0].length : Math.max(DRAWN, steps + 1), // of rows, any number can be drawn
    at(k, x, y) {
      const [fx, fy] = slope(k, x, y);
      return noise ? [fx + noise[0][k], fy + noise[1][k]] : [fx, fy];
    },
  };
}

/** @typedef {(k: number, x: number, y: number) => Pair} Slope */

// The same for all draws: at one point it is asked for once.
/** @type {(simulator: Simulator) => Slope} */
function slopeOfAll(simulator) {
  let here = [NaN, NaN],
    slope = /** @type {Pair} */ ([NaN, NaN]);
  return (_, x, y) => {
    if (x !== here[0] || y !== here[1]) {
      const [, [fx], [fy]] = simulator.differentiate(Float64Array.of(x), Float64Array.of(y));
      [here, slope] = [
        [x, y],
        [fx, fy],
      ];
    }
    return slope;
  };
}

// That of the rows which the k-th step is given.
/** @type {(surface: Simulator["surface"], stream: Stream) => Slope} */
function slopeOfRows(surface, stream) {
  const tape = new Tape(),
    position = [tape.register(0, true), tape.register(0, true)],
    own = surface.coefficients.length - stream.numbersMade,
    coefficients = surface.coefficients.map((value, i) => tape.register(value, i >= own)),
    columns = (surface.rows ?? []).map((values) => new Float64Array(roomFor(values.length))),
    ofRows = columns.map((values) => tape.column(values, true)),
    [, ...slopes] = tape.append(surface.program, [...position, ...coefficients, ...ofRows]).slice(0, 3),
    { registers, once, each } = tape.finish(slopes);
  execute(once, registers);
  return (k, x, y) => {
    [registers[position[0]], registers[position[1]]] = [x, y];
    stream.numbers(k)?.forEach((value, i) => (registers[coefficients[own + i]] = value));
    execute(each, registers, columns.length ? fillColumns(columns, stream.columns(k)) : 0);
    return [registers[slopes[0]], registers[slopes[1]]];
  };
}
