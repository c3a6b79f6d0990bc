// One run, looked into: every number of its rule at every step, the slopes under it, and what follows from both.
//
// What the method was given and remembered comes from the server's arrays; what lies between (corrected averages,
// effective rates) is evaluated from the rule's own lines; slopes and curvature from the function's own instructions.

import { eigen, verdict } from "./stability.js";

export class Insight {
  constructor(run, rule, differentiate, domain) {
    Object.assign(this, { run, rule, differentiate, domain });
    this.last = run.records - 1;
  }

  // f_x, f_y, f_xx, f_xy, f_yy at every record, once somebody looks.
  get slopes() {
    const { run } = this;
    this.known ??= this.differentiate(Float64Array.from(run.x), Float64Array.from(run.y)).slice(1);
    return this.known;
  }

  hessian(t) {
    return this.slopes.slice(2).map((part) => part[t]);
  }

  // The run's arrays are others.
  forget() {
    this.known = this.whole = undefined;
    this.last = this.run.records - 1;
  }

  // What the rule's names mean before step t + 1.
  before(t) {
    const { run } = this,
      values = { ...run.values, x: [run.x[t], run.y[t]], g: [run.noisyGradient[0][t], run.noisyGradient[1][t]] };
    if (run.rates) values.learning_rate = run.rates[t];
    values.n = t - run.method_start + 1;
    values.n_next = values.n + 1;
    for (const [name, [xs, ys]] of Object.entries(run.memory)) values[name] = [xs[t], ys[t]];
    return Object.assign(values, eigen(...this.hessian(t)));
  }

  step(t) {
    const before = this.before(t);
    return { before, after: this.rule.after(before) };
  }

  // The same after it: recorded where there is a record, evaluated where there is none.
  after(t) {
    const values = this.rule.after(this.before(t)),
      { run } = this;
    if (t < this.last) {
      values.x = [run.x[t + 1], run.y[t + 1]];
      for (const [name, [xs, ys]] of Object.entries(run.memory)) values[name] = [xs[t + 1], ys[t + 1]];
    }
    return values;
  }

  // The effective learning rate along each axis, or undefined for a rule that has none.
  rate(after) {
    return this.rule.rate && [this.rule.rate(after, 0), this.rule.rate(after, 1)];
  }

  // The direction that the method remembers, uphill and in the gradient's unit.
  memory(before) {
    return this.rule.memory && [this.rule.memory(before, 0), this.rule.memory(before, 1)];
  }

  // Degrees between a step and straight downhill; NaN where either has no direction.
  angle(t, [dx, dy]) {
    const [gx, gy] = [this.slopes[0][t], this.slopes[1][t]];
    if (!Math.hypot(gx, gy) || !Math.hypot(dx, dy)) return NaN;
    return (Math.atan2(Math.abs(dx * gy - dy * gx), -(dx * gx + dy * gy)) * 180) / Math.PI;
  }

  theory(t, after) {
    const hessian = this.hessian(t),
      rate = this.rate(after);
    const limit = this.rule.stability ? this.rule.stability(after, 0) : 0;
    const known = rate && limit > 0 && [...rate, ...hessian].every(Number.isFinite) && rate.every((r) => r >= 0);
    return { ...eigen(...hessian), limit, step: known ? verdict(hessian, rate, limit) : undefined };
  }

  // What the charts show and the marks are scaled by, for all steps at once. `most` is the largest size while the run
  // is in the surface's window: what explodes outside would make all marks inside alike.
  get series() {
    if (this.whole) return this.whole;
    const n = this.last + 1,
      blank = () => new Float64Array(n).fill(NaN);
    const rate = [blank(), blank()],
      angle = blank(),
      most = { slope: 0, rate: 0 };
    for (let t = this.run.branch_step; t < n; t++) {
      const { before, after } = this.steps?.[t] ?? this.step(t),
        now = this.rate(after),
        kept = this.memory(before);
      if (now) [rate[0][t], rate[1][t]] = now;
      angle[t] = this.angle(t, [after.x[0] - before.x[0], after.x[1] - before.x[1]]);
      if (most.slope && !within(this.domain, before.x)) continue;
      for (const vector of [before.g, kept]) if (vector) most.slope = larger(most.slope, vector);
      if (now) most.rate = larger(most.rate, now);
    }
    this.whole = { rate, angle, most };
    return this.whole;
  }
}

function within([x0, x1, y0, y1], [x, y]) {
  return x >= x0 && x <= x1 && y >= y0 && y <= y1;
}

function larger(most, [a, b]) {
  const size = Math.max(Math.abs(a), Math.abs(b), Math.hypot(a, b));
  return Number.isFinite(size) && size > most ? size : most;
}
