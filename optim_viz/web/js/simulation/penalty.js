// What a surface's penalty λR(w) = λ(β‖w‖² + γ‖w‖₁) is to a run (`optim_viz/objectives/treatments.py`): λ, β and γ are
// the first coefficients of the surface.

import { evaluateOnce } from "./tape.js";

/**
 * @import { Pair, Surface } from "../types"
 * @typedef {Pick<Surface, "coefficients" | "penalty">} Penalized
 */

export const COEFFICIENTS = 3;

// Half the jump of the slope where a coordinate crosses zero; 0 without a penalty.
/** @param {Penalized} surface */
export function kinkOf({ coefficients, penalty }) {
  if (!penalty) return 0;
  const [strength, , absolute] = coefficients;
  return strength * absolute;
}

// What follows a rule's update where the penalty is treated beside it; nothing where it is in the gradient.
/**
 * @typedef {object} Beside
 * @property {string} name of the treatment
 * @property {number} ridge by which the curvature that the rule is given is less than that of the surface
 * @property {(moved: Pair, before: Pair, rate: number) => Pair} step where the step ends
 */
/** @type {(surface: Penalized, treatment?: string) => Beside | undefined} */
export function treatedBeside({ coefficients, penalty }, treatment = "") {
  const number = penalty ? penalty.treatments.indexOf(treatment) : 0;
  if (!penalty || number < 1) return undefined;
  const weights = coefficients.slice(0, COEFFICIENTS),
    axis = (/** @type {number[]} */ ...given) => evaluateOnce(penalty.step, [...given, number, ...weights])[0];
  return {
    name: treatment,
    ridge: 2 * weights[0] * weights[1],
    step: (moved, before, rate) => [axis(moved[0], before[0], rate), axis(moved[1], before[1], rate)],
  };
}
