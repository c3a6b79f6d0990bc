// The runs of a scene, looked into.

import { differentiator } from "../program.js";
import { Insight } from "./insight.js";
import { Rule } from "./rule.js";

// The rules of a scene in which somebody looks inside, and its runs as far as their numbers were sent.
export function insightsOf(scene) {
  const rules = scene.rules.map((rule) => new Rule(rule)),
    differentiate = differentiator(scene.surface.program);
  const insights = scene.allRuns.map((run) =>
    run.rule === undefined ? undefined : new Insight(run, rules[run.rule], differentiate, scene.surface.domain),
  );
  return { rules, insights };
}

// Whose numbers stand for the run at `place` when it is `time`, and at which record: before its branch, a run is the
// one that it came from.
export function standing(insights, place, time) {
  let insight = insights[place];
  const t = Math.max(0, Math.min(Math.floor(time + 1e-9), insight.last));
  while (t < insight.run.branch_step) insight = insights[insight.run.origin];
  return { insight, t };
}
