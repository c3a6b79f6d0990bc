// The gradients that a step may be given: by each draw of what is random about them.

/**
 * @import { Pair } from "../types"
 * @import { Conditions } from "./conditions.js"
 * @typedef {object} Gradients
 * @property {number} count so many draws there are; step t is given the t-th
 * @property {(k: number, x: number, y: number) => Pair} at the gradient at a point, by the k-th draw
 */

// Those of a scene; nothing where its gradients are exact, or its noise is not here.
/** @type {(conditions: Pick<Conditions, "simulator" | "noise">) => Gradients | undefined} */
export function noisyGradients({ simulator, noise }) {
  if (!noise) return undefined;
  const [noiseX, noiseY] = noise;
  let here = [NaN, NaN],
    slope = [NaN, NaN];
  return {
    count: noiseX.length,
    at: (k, x, y) => {
      if (x !== here[0] || y !== here[1]) {
        const [, [fx], [fy]] = simulator.differentiate(Float64Array.of(x), Float64Array.of(y));
        [here, slope] = [
          [x, y],
          [fx, fy],
        ];
      }
      return [slope[0] + noiseX[k], slope[1] + noiseY[k]];
    },
  };
}
