// The loss on the rows that are held out, beside that on the rows that are fitted: of f alone, so that the two can be
// compared where a penalty is added to what is minimized.
//
// It is the surface's own instructions, over the other rows or with the numbers that these make; once for each path,
// and only where somebody looks at it.

import { flush } from "../float64.js";
import { formatNumber } from "../scales.js";
import { split } from "../blob.js";
import { evaluator } from "../program.js";

/**
 * @import { Numbers, Run, Scene } from "../types"
 * @import { Curve } from "./chart.js"
 * @typedef {(xs: Float64Array, ys: Float64Array) => Float64Array} Evaluator
 * @typedef {{ fitted: Numbers, heldOut: Numbers }} Losses a number for each record
 */

const THIN = 0.55; // of a curve's width

export class Monitor {
  constructor() {
    /** @type {Evaluator | undefined} */
    this.heldOut = undefined;
    /** @type {Evaluator | undefined} */
    this.fitted = undefined; // where what is minimized is more than f
    /** @type {WeakMap<Numbers, Losses>} */
    this.known = new WeakMap(); // by the path's column of x
  }

  // Of a scene that waits for an answer there is nothing to know.
  /** @param {Pick<Scene, "surface" | "companion" | "array" | "held">} scene */
  load({ surface, companion, array, held }) {
    const numbers = companion?.held_numbers;
    this.heldOut = this.fitted = undefined;
    this.known = new WeakMap();
    if (!numbers || held) return;
    const { program, penalty, parameters } = surface,
      own = Object.keys(parameters).length,
      values = Object.entries(parameters).map(([name, value]) => (penalty && name === "strength" ? 0 : value)),
      columns = split(array("rows_held_out"), 3),
      count = columns[0].length,
      weights = new Float64Array(count).fill(1 / count),
      rows = program.columns ? [...columns, weights].map((column) => column.map(flush)) : undefined;
    this.heldOut = evaluator({ program, coefficients: [...values, ...numbers], rows });
    if (penalty) this.fitted = evaluator({ ...surface, coefficients: [...values, ...surface.coefficients.slice(own)] });
  }

  get isOn() {
    return this.heldOut !== undefined;
  }

  /** @param {Run} run @returns {Losses} */
  losses(run) {
    const { heldOut, fitted } = this,
      known = this.known.get(run.x);
    if (known || !heldOut) return known ?? { fitted: new Float64Array(), heldOut: new Float64Array() };
    const [xs, ys] = [Float64Array.from(run.x), Float64Array.from(run.y)],
      losses = {
        fitted: fitted ? fitted(xs, ys) : Float64Array.from(run.height, (height) => height + run.floor),
        heldOut: heldOut(xs, ys),
      };
    this.known.set(run.x, losses);
    return losses;
  }

  // Two for each run: what was held out lies below.
  /** @param {Run[]} runs @returns {Curve[]} */
  curves(runs) {
    return runs.flatMap((run) => {
      const { fitted, heldOut } = this.losses(run),
        { first } = run;
      return [
        { run, values: heldOut, first, share: THIN, head: "h" },
        { run, values: fitted, first },
      ];
    });
  }

  // What a run has come to on the rows held out, and by how much that is more than on the others.
  /** @param {Run} run @param {number} step */
  inWords(run, step) {
    const { fitted, heldOut } = this.losses(run),
      t = Math.min(step, run.records - 1),
      gap = heldOut[t] - fitted[t];
    return `held out ${formatNumber(heldOut[t], 3)}, gap ${gap > 0 ? "+" : ""}${formatNumber(gap, 3)}`;
  }
}
