// What a surface's penalty λR(w) = λ(β‖w‖² + γ‖w‖₁) is to a run (`optim_viz/objectives/treatments.py`): λ, β and γ are
// the last coefficients of the surface.

/**
 * @import { Surface } from "../types"
 * @typedef {Pick<Surface, "coefficients" | "penalty">} Penalized
 */

export const COEFFICIENTS = 3;

// Half the jump of the slope where a coordinate crosses zero; 0 without a penalty.
/** @param {Penalized} surface */
export function kinkOf({ coefficients, penalty }) {
  if (!penalty) return 0;
  const [strength, , absolute] = coefficients.slice(-COEFFICIENTS);
  return strength * absolute;
}
