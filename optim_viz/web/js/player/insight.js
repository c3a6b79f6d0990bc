// One run, looked into: every number of its rule at every step, the slopes under it, and what follows from both.
//
// What the method was given and remembered is in its records; what lies between (corrected averages,
// effective rates) is evaluated from the rule's own lines; slopes and curvature from the function's own instructions.

import { eigen } from "../symmetric.js";
import { verdict } from "./stability.js";

/**
 * @import { Machine } from "../program.js"
 * @import { InspectedRun, Numbers, Pair, Quantity, Values, Window } from "../types"
 * @import { Rule } from "./rule.js"
 * @typedef {{ rate: [Float64Array, Float64Array], angle: Float64Array, most: { slope: number, rate: number } }} Series
 * @typedef {[a: number, b: number, c: number]} Hessian [[a, b], [b, c]]
 */

export class Insight {
  /**
   * @param {InspectedRun} run
   * @param {Rule} rule
   * @param {Machine} differentiate
   * @param {Window} domain
   */
  constructor(run, rule, differentiate, domain) {
    this.run = run;
    this.rule = rule;
    this.differentiate = differentiate;
    this.domain = domain;
    this.last = run.records - 1;
    /** @type {Insight | undefined} */
    this.left = undefined; // the run that it left, if that is not the one in its place
    /** @type {Float64Array[] | undefined} */
    this.known = undefined; // slopes and curvature
    /** @type {Series | undefined} */
    this.whole = undefined;
  }

  // f_x, f_y, f_xx, f_xy, f_yy at every record, once somebody looks.
  get slopes() {
    const { run } = this;
    this.known ??= this.differentiate(Float64Array.from(run.x), Float64Array.from(run.y)).slice(1);
    return this.known;
  }

  /** @type {(t: number) => Hessian} */
  hessian(t) {
    const [, , xx, xy, yy] = this.slopes;
    return [xx[t], xy[t], yy[t]];
  }

  // What the rule's names mean before step t + 1, in an object that may have held another step's of this run.
  /** @type {(t: number, values?: Values) => Values} */
  before(t, values = /** @type {Values} */ ({ ...this.run.values })) {
    const { run } = this,
      n = t - run.method_start + 1;
    for (const name in run.memory) values[name] = at(run.memory[name], t);
    values.x = [run.x[t], run.y[t]];
    values.g = at(run.noisyGradient, t);
    values.learning_rate = run.rates ? run.rates[t] : run.values.learning_rate;
    values.n = n;
    values.n_next = n + 1;
    if (!this.rule.usesHessian) return values;
    const [xx, xy, yy] = this.hessian(t),
      ridge = run.beside?.ridge ?? 0;
    return Object.assign(values, eigen(xx - ridge, xy, yy - ridge));
  }

  // The same after it: recorded where there is a record, evaluated where there is none.
  /** @type {(t: number) => Values} */
  after(t) {
    const before = this.before(t),
      values = this.rule.after(before),
      { run } = this;
    if (run.beside) {
      values.moved = values.x; // by the rule alone
      values.x = run.beside.step(values.x, before.x, before.learning_rate);
    }
    if (t < this.last) {
      values.x = at([run.x, run.y], t + 1);
      for (const [name, pair] of Object.entries(run.memory)) values[name] = at(pair, t + 1);
    }
    return values;
  }

  // The effective learning rate along each axis, or undefined for a rule that has none.
  /** @type {(after: Values) => Pair | undefined} */
  rate(after) {
    const { rate } = this.rule;
    return rate ? [rate(after, 0), rate(after, 1)] : undefined;
  }

  // The direction that the method remembers, uphill and in the gradient's unit.
  /** @type {(before: Values) => Pair | undefined} */
  memory(before) {
    const { memory } = this.rule;
    return memory ? [memory(before, 0), memory(before, 1)] : undefined;
  }

  // Degrees between a step and straight downhill; NaN where either has no direction.
  /** @param {number} t @param {Pair} step */
  angle(t, [dx, dy]) {
    const [gx, gy] = [this.slopes[0][t], this.slopes[1][t]];
    if ((!gx && !gy) || (!dx && !dy)) return NaN;
    return (Math.atan2(Math.abs(dx * gy - dy * gx), -(dx * gx + dy * gy)) * 180) / Math.PI;
  }

  /** @param {number} t @param {Values} after */
  theory(t, after) {
    const hessian = this.hessian(t),
      rate = this.rate(after);
    const limit = this.rule.stability ? this.rule.stability(after, 0) : 0;
    const known =
      !this.run.beside &&
      limit > 0 &&
      [...(rate ?? []), ...hessian].every(Number.isFinite) &&
      rate?.every((r) => r >= 0);
    return { ...eigen(...hessian), limit, step: rate && known ? verdict(hessian, rate, limit) : undefined };
  }

  // What the charts show and the marks are scaled by, for all steps at once. `most` is the largest size while the run
  // is in the surface's window: what explodes outside would make all marks inside alike.
  get series() {
    if (this.whole) return this.whole;
    const n = this.last + 1,
      blank = () => new Float64Array(n).fill(NaN);
    /** @type {Series} */
    const series = { rate: [blank(), blank()], angle: blank(), most: { slope: 0, rate: 0 } },
      { rate, angle, most } = series;
    const values = /** @type {Values} */ ({ ...this.run.values }), // of one step after the other
      { rule, run, last } = this;
    for (let t = run.branch_step; t < n; t++) {
      const { x, g } = this.before(t, values),
        kept = this.memory(values),
        next = t < last ? [run.x[t + 1], run.y[t + 1]] : this.after(t).x,
        now = rule.rateOfStep(values);
      if (now) [rate[0][t], rate[1][t]] = now;
      angle[t] = this.angle(t, [next[0] - x[0], next[1] - x[1]]);
      if (most.slope && !within(this.domain, x)) continue;
      most.slope = larger(most.slope, g);
      if (kept) most.slope = larger(most.slope, kept);
      if (now) most.rate = larger(most.rate, now);
    }
    this.whole = series;
    return series;
  }
}

// What a pair of arrays holds at record t.
/** @type {(pair: [Numbers, Numbers], t: number) => Pair} */
function at([xs, ys], t) {
  return [xs[t], ys[t]];
}

/** @type {(window: Window, point: Pair) => boolean} */
function within([x0, x1, y0, y1], [x, y]) {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

/** @type {(most: number, vector: Pair) => number} */
function larger(most, [a, b]) {
  const high = Math.max(Math.abs(a), Math.abs(b));
  if (!(1.5 * high > most)) return most; // most vectors are told by one comparison
  const size = Math.max(high, Math.hypot(a, b));
  return Number.isFinite(size) && size > most ? size : most;
}
