// A run at a rung of its dial: its path as it was sent, what follows from that, and the numbers inside.

import { replay, stretched } from "./dial-path.js";
import { Insight } from "./insight.js";

/**
 * @import { Machine } from "../program.js"
 * @import { DialHead, InspectedRun, Outcome, Run, Scene } from "../types"
 * @import { Rule } from "./rule.js"
 * @typedef {Scene & { dial: DialHead }} SceneWithDial
 * @typedef {Pick<Run, "x" | "y" | "records" | "detail" | "rate" | "rates" | "height" | "slope">} Curves
 * @typedef {Curves & { outcome: Omit<Outcome, "step"> }} Changes
 */

// x and y of every record at rung `i`.
/** @type {(scene: Scene, dial: DialHead, i: number) => [Float64Array, Float64Array]} */
export function pathAt(scene, { rungs, every }, i) {
  const [, records, , , , end] = rungs[i],
    along = (/** @type {"x" | "y"} */ axis, /** @type {0 | 1} */ k) =>
      stretched(scene.array(`dial_${axis}${i}`), records, every, end[k]);
  return [along("x", 0), along("y", 1)];
}

// What is another at rung `i`; `truth` is the run as it was chosen.
/** @type {(scene: SceneWithDial, i: number, truth: Run, differentiate: Machine) => Changes} */
export function changesAt(scene, i, truth, differentiate) {
  const { dial, surface } = scene,
    [value, records, kind, label, detail] = dial.rungs[i],
    [x, y] = pathAt(scene, dial, i),
    [f, fx, fy] = differentiate(x, y),
    floor = surface.floor ?? 0,
    scheduled = scene.head.arrays[`dial_rate${i}`];
  return {
    x,
    y,
    records,
    outcome: { kind, label, sentence: `${label}.`, criterion: "Let go of the dial for the criterion." },
    detail,
    rate: dial.name === "learning_rate" ? value : truth.rate,
    ...(scheduled && { rates: stretched(scene.array(`dial_rate${i}`), records, dial.every, 0) }),
    height: f.map((v) => v - floor),
    slope: fx.map((v, t) => Math.hypot(v, fy[t])),
  };
}

// A run that was changed so, looked into; undefined where some of its steps are not here.
/** @type {(scene: SceneWithDial, i: number, run: InspectedRun, truth: InspectedRun, rules: Rule[],
 *   differentiate: Machine) => Insight | undefined} */
export function insightAt(scene, i, run, truth, rules, differentiate) {
  const { dial, surface, noiseRows } = scene,
    [value, , , , , , rule, memory] = dial.rungs[i];
  if (dial.every > 1 || rule === undefined || memory === undefined) return undefined;
  const insight = new Insight(run, rules[rule], differentiate, surface.domain);
  run.values = { ...truth.values, [dial.name]: value };
  replay(insight, memory, noiseRows);
  return insight;
}
