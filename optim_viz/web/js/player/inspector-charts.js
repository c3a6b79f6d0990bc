// Which charts a run has in the inspector, and what each of them shows.

import { escape } from "../html.js";
import { ownRunsOf } from "../which-runs.js";

/**
 * @import { Numbers, Run, Scene } from "../types"
 * @import { Curve, Scale } from "./chart.js"
 * @import { Insight } from "./insight.js"
 * @typedef {[name: string, scale: Scale | "memory"]} Kind
 * @typedef {{ title: string, scale: Scale, curves: Curve[] }} Spec
 */

// [name, scale] of each; a quantity that changes sign is spelled "memory" until its values are known.
/** @type {(insight: Insight) => Kind[]} */
export function chartKinds({ run, rule }) {
  /** @type {Kind[]} */
  const kinds = [
    ["height", "log"],
    ["slope", "log"],
  ];
  for (const name of Object.keys(run.memory)) kinds.push([name, "memory"]);
  if (run.rates) kinds.push(["rates", "log"]);
  if (rule.rate) kinds.push(["rate", "log"]);
  return [...kinds, ["angle", "degrees"]];
}

// { title, scale, curves } for a chart of the run with this place in the scene.
/** @type {(scene: Scene, insight: Insight, place: number, name: string, scale: Scale | "memory") => Spec} */
export function chartSpec(scene, insight, place, name, scale) {
  const { run, rule } = insight,
    first = run.branch_step;
  /** @type {(values: Numbers, rest?: Partial<Curve>) => Curve[]} */
  const alone = (values, rest) => [{ run, values, first, dash: [], ...rest }];
  if (name === "height" || name === "slope") return familySpec(scene, run, place, name);
  if (name === "angle") return { title: "<b>∠</b>(step, −∇f)", scale: "degrees", curves: alone(insight.series.angle) };
  if (name === "rates" && run.rates)
    return {
      title: `<b>${rule.signs.learning_rate ?? "α"}</b> on its schedule, log`,
      scale: "log",
      curves: alone(run.rates),
    };
  const rate = name === "rate";
  /** @type {[Numbers, Numbers]} */
  const pair = rate ? insight.series.rate : run.memory[name];
  const positive = scale === "log" || pair.every((axis) => axis.every((value) => value >= 0));
  const alike = pair[0].every((value, t) => value === pair[1][t] || t < first || !Number.isFinite(value));
  const title = rate
    ? `<b>${rule.signs.rate}</b> effective rate, log`
    : `<b>${rule.signs[name]}</b> ${escape(name.replaceAll("_", " "))}${positive ? ", log" : ", log both ways"}`;
  const curves = alike
    ? alone(pair[0], { head: "=" })
    : pair.map((values, k) => ({ run, values, first, dash: k ? [3, 3] : [], head: "xy"[k] }));
  return { title, scale: positive ? "log" : "symlog", curves };
}

// With its partners and its branches: they are what it is to be held against.
/** @type {(scene: Scene, run: Run, place: number, name: "height" | "slope") => Spec} */
function familySpec(scene, run, place, name) {
  const { origin } = run,
    parent = typeof origin === "number" ? scene.allRuns[origin] : undefined;
  const kin = (/** @type {Run} */ other) =>
    other === run || other.of === run.of || other.origin === place || parent === other;
  const family = ownRunsOf(scene).filter((other) => kin(other) && (other === run || !other.hidden)),
    { floor } = scene.surface;
  const height = floor === null ? "<b>f</b>" : floor === 0 ? "<b>f</b> log" : "<b>f − f*</b> log";
  return {
    title: name === "slope" ? "<b>‖∇f‖</b> log" : height,
    scale: name === "height" && floor === null ? "linear" : "log",
    curves: family.map((other) => ({ run: other, values: other[name], first: other.first })),
  };
}
