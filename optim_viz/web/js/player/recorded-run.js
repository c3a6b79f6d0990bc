// Recorded paths, as they are drawn: their positions are somebody else's, and f and its slope there are worked out on
// the surface that is shown, also while it bends. They are nobody's choice here: nothing of them is turned or proved.

import { curvatureAlong } from "../simulation/curvature.js";
import { classify, classifyAt } from "../simulation/outcome.js";
import { groundOf } from "./bent-run.js";

/**
 * @import { Conditions } from "../simulation/conditions.js"
 * @import { Judged } from "../simulation/criteria.js"
 * @import { Numbers, Outcome, RecordedHead, Run, Scene } from "../types"
 * @typedef {Run & { recorded: RecordedHead }} RecordedRun
 */

// Those that a scene was sent with.
/** @type {(scene: Scene, conditions: Conditions) => RecordedRun[]} */
export function recordedRuns(scene, conditions) {
  return (scene.head.recorded_paths ?? []).map((recorded, i) => {
    const steps = scene.head.arrays[`recorded_step${i}`] && scene.array(`recorded_step${i}`),
      column = (/** @type {string} */ name) => everyStep(scene.array(`recorded_${name}${i}`), recorded.records, steps);
    const { remarks, last_step, ...head } = recorded;
    /** @type {any} */
    const run = {
      ...{ ...head, remarks, last_step, recorded, x: column("x"), y: column("y") },
      ...{ rate: NaN, branch_step: 0, of: -1 - i, distinguishing: [] },
    };
    run.lossAt = (/** @type {number} */ step) => run.height[Math.min(step, run.records - 1)] + run.floor;
    return Object.assign(run, measured(run, conditions));
  });
}

// A column of records as one of steps: where a step has no record, the one before stands there; before the first one,
// the first.
/** @type {(records: Numbers, count: number, steps?: Numbers) => Float64Array} */
export function everyStep(records, count, steps) {
  if (!steps) return Float64Array.from(records);
  let k = 0;
  return Float64Array.from({ length: count }, (_, t) => {
    while (k + 1 < steps.length && steps[k + 1] <= t) k++;
    return records[k];
  });
}

// What is measured of it on this surface, and what became of it there: by the criteria of a run, or as the server says
// where these do not apply.
/** @type {(run: RecordedRun, conditions: Conditions) => Partial<Run>} */
export function measured({ x, y, records, recorded }, conditions) {
  const { surface, simulator } = conditions,
    floor = surface.floor ?? 0,
    [xs, ys] = [x, y].map((column) => Float64Array.from(column)),
    [loss, gx, gy] = simulator.slopes(xs, ys),
    hessian = curvatureAlong(simulator.bend, xs, ys),
    ground = { ...groundOf(conditions), inNoise: false },
    { complete, judged, last_step: last, outcome, unknown, first } = recorded;
  const path = /** @type {Judged} */ ({ x: xs, y: ys, loss, gradient: [gx, gy], hessian, records });
  /** @type {(step: number) => Outcome | undefined} */
  const outcomeAt = (step) => {
    if (complete) return step < last ? classifyAt(ground, last, path, step) : outcome;
    return step >= first ? unknown : undefined;
  };
  return {
    ...{ floor, outcomeAt, height: loss.map((f) => f - floor), slope: gx.map((v, t) => Math.hypot(v, gy[t])) },
    outcome: judged ? classify(ground, last, path) : outcome,
  };
}
