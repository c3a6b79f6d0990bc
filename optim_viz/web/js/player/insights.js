// The runs of a scene, looked into.

import { differentiator } from "../program.js";
import { Insight } from "./insight.js";
import { Rule } from "./rule.js";

/** @import { InspectedRun, Run, Scene } from "../types" */

/** @typedef {(Insight | undefined)[]} Insights by the place of the run; a partner that was not sent has none */

// The rules of a scene in which somebody looks inside, and its runs as far as their numbers were sent.
/** @type {(scene: Scene) => { rules: Rule[], insights: Insights }} */
export function insightsOf(scene) {
  const rules = (scene.rules ?? []).map((rule) => new Rule(rule)),
    differentiate = differentiator(scene.surface);
  const insights = scene.allRuns.map((run) =>
    isInspected(run) ? new Insight(run, rules[run.rule], differentiate, scene.surface.domain) : undefined,
  );
  return { rules, insights };
}

/** @param {Run} run @returns {run is InspectedRun} */
const isInspected = (run) => run.rule !== undefined;

// Whose numbers stand for the run at `place` when it is `time`, and at which record: before its branch, a run is the
// one that it came from.
/** @type {(insights: Insights, place: number, time: number) => { insight: Insight, t: number }} */
export function standing(insights, place, time) {
  let insight = /** @type {Insight} */ (insights[place]); // of a run that can be looked into, as its origin can
  const t = Math.max(0, Math.min(Math.floor(time + 1e-9), insight.last));
  while (t < insight.run.branch_step) insight = /** @type {Insight} */ (insights[Number(insight.run.origin)]);
  return { insight, t };
}
