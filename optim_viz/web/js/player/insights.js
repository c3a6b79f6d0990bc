// The runs of a scene, looked into.

import { differentiator } from "../program.js";
import { Insight } from "./insight.js";
import { Rule } from "./rule.js";

/**
 * @import { Machine } from "../program.js"
 * @import { InspectedRun, Run, Scene, Window } from "../types"
 */

/** @typedef {(Insight | undefined)[]} Insights by the place of the run; a partner that was not sent has none */

// The rules of a scene in which somebody looks inside, and its runs as far as their numbers were sent.
/** @type {(scene: Scene) => { rules: Rule[], insights: Insights }} */
export function insightsOf(scene) {
  const rules = (scene.rules ?? []).map((rule) => new Rule(rule)),
    differentiate = differentiator(scene.surface);
  const insights = scene.allRuns.map((run) => insightOf(run, rules, differentiate, scene.surface.domain));
  return { rules, insights };
}

/** @type {(run: Run, rules: Rule[], differentiate: Machine, domain: Window) => Insight | undefined} */
export function insightOf(run, rules, differentiate, domain) {
  if (!isInspected(run)) return undefined;
  const insight = new Insight(run, rules[run.rule], differentiate, domain);
  if (run.left) insight.left = insightOf(run.left, rules, differentiate, domain);
  return insight;
}

/** @param {Run} run @returns {run is InspectedRun} */
const isInspected = (run) => run.rule !== undefined;

// Whose numbers stand for the run at `place` when it is `time`, and at which record: before its branch, a run is the
// one that it came from.
/** @type {(insights: Insights, place: number, time: number) => { insight: Insight, t: number }} */
export function standing(insights, place, time) {
  let insight = /** @type {Insight} */ (insights[place]); // of a run that can be looked into, as its origin can
  const t = Math.max(0, Math.min(Math.floor(time + 1e-9), insight.last));
  while (t < insight.run.branch_step)
    insight = /** @type {Insight} */ (insight.left ?? insights[Number(insight.run.origin)]);
  return { insight, t };
}
