// The path of a dial's value: as it was sent, and what follows from it for somebody who looks inside.

import { coordinate } from "./rule.js";

/**
 * @import { Numbers } from "../types"
 * @import { Insight, Step } from "./insight.js"
 */

// A path of which only every so many records were sent, as distances from its end: each stands until the next.
/** @type {(sent: Numbers, records: number, every: number, end: number) => Float64Array} */
export function stretched(sent, records, every, end) {
  const out = new Float64Array(records);
  for (let t = 0; t < records; t++) out[t] = sent[every > 1 ? Math.floor(t / every) : t] + end;
  if (records) out[records - 1] = sent[sent.length - 1] + end;
  return out;
}

// What the rule was given and remembered along a path that is known: gradients from the function's program, with the
// scene's noise, and memories by the rule's own lines. Nothing of it moves the path.
/** @type {(insight: Insight, first: number[], noiseRows?: [Numbers, Numbers]) => void} */
export function replay(insight, first, noiseRows) {
  const { run, rule, differentiate } = insight,
    { records, branch_step } = run;
  /** @type {() => [Float64Array, Float64Array]} */
  const blank = () => [new Float64Array(records), new Float64Array(records)];
  run.noisyGradient = blank();
  /** @type {Step[]} */
  const steps = [];
  insight.steps = steps;
  run.memory = Object.fromEntries(rule.remembers.map((name) => [name, blank()]));
  /** @type {(t: number, value: (name: string, k: number) => number) => void} */
  const keep = (t, value) => {
    for (const name of rule.remembers) for (const k of [0, 1]) run.memory[name][k][t] = value(name, k);
  };
  if (branch_step < records) keep(branch_step, (name, k) => first[2 * rule.remembers.indexOf(name) + k]);
  for (let t = branch_step; t < records; t++) {
    const ahead = rule.looksAhead ? rule.after(insight.before(t)).at : undefined;
    const slopes = ahead
      ? differentiate(Float64Array.of(ahead[0]), Float64Array.of(ahead[1]))
          .slice(1, 3)
          .map(([v]) => v)
      : insight.slopes.slice(0, 2).map((part) => part[t]);
    for (const k of [0, 1]) run.noisyGradient[k][t] = slopes[k] + (noiseRows ? noiseRows[k][t] : 0);
    steps[t] = insight.step(t);
    const { after } = steps[t];
    if (t + 1 < records) keep(t + 1, (name, k) => coordinate(after[name], k));
  }
}
