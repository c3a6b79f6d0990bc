// A run as it is drawn, of a path: as it was chosen, or as the visitor is just choosing it.

import { kinkOf, treatedBeside } from "../simulation/penalty.js";
import { classify, classifyAt } from "../simulation/outcome.js";
import { formatNumber } from "../scales.js";
import { lastOf } from "../simulation/laboratory.js";
import { boxOf } from "./decay-box.js";

/**
 * @import { InspectedRun, Method, Run, RunHead, Segment, SimulatorHead } from "../types"
 * @import { Conditions } from "../simulation/conditions.js"
 * @import { Ground } from "../simulation/criteria.js"
 * @import { Known, Laboratory } from "../simulation/laboratory.js"
 * @import { Columns, Path } from "../simulation/simulate.js"
 */

// What the picture and the charts show of a run, and what the inspector does, if `run` has a rule to be looked into.
/** @type {(lab: Laboratory, conditions: Conditions, run: RunHead, chosen: Segment[], path: Path) => Partial<Run>} */
export function drawnRun(laboratory, conditions, run, chosen, path) {
  const { records } = path,
    floor = conditions.surface.floor ?? 0,
    [gx, gy] = path.gradient,
    rates = laboratory.pathRates(chosen, conditions).subarray(0, records),
    { method, values } = laboratory.settings(path);
  const cut = (/** @type {Float64Array} */ column) => column.subarray(0, records);
  /** @type {Partial<Run>} */
  const drawn = {
    records,
    x: cut(path.x),
    y: cut(path.y),
    height: cut(path.loss).map((f) => f - floor),
    floor,
    box: boxOf(method, values),
    slope: cut(gx).map((v, t) => Math.hypot(v, gy[t])),
    rates: rates.every((rate) => rate === rates[0]) ? undefined : rates,
    outcomeAt: (step) => classifyAt(groundOf(conditions), conditions.steps, path, step),
  };
  if (run.rule === undefined) return drawn;
  /** @type {(columns: Columns) => Columns} */
  const pair = ([x, y]) => [cut(x), cut(y)];
  /** @type {Partial<InspectedRun>} */
  const inspected = {
    values,
    rule: formOf(method, values) ?? run.rule,
    method_start: path.methodStart,
    beside: treatedBeside(conditions.surface, path.choice.treatment),
    noisyGradient: pair(path.noisyGradient),
    memory: Object.fromEntries(method.remembers.map((name, k) => [name, pair(path.memory[k])])),
  };
  return { ...drawn, ...inspected };
}

// The place of the rule that the method's switches leave.
/** @type {(method: Method, values: Record<string, number>) => number | undefined} */
const formOf = ({ rules }, values) =>
  rules?.find(([switches]) => Object.entries(switches).every(([name, on]) => values[name] === on))?.[1];

// The run that a branch left, as it was then, where the one in its place is another by now: what the inspector shows
// before the branch's step.
/** @type {(...given: [Laboratory, Conditions, Run[], Segment[][], number, Known]) => Run | undefined} */
export function leftRun(laboratory, conditions, truths, choices, i, known) {
  const { rule, origin } = /** @type {InspectedRun} */ (truths[i]),
    segments = choices[i].slice(0, -1);
  if (rule === undefined || !segments.length) return undefined;
  if (JSON.stringify(segments) === JSON.stringify(choices[Number(origin)])) return undefined;
  const truth = truths[Number(origin)],
    path = laboratory.simulate(segments, conditions, known);
  return path && { ...truth, ...drawnRun(laboratory, conditions, truth, segments, path), offstage: true };
}

// What is another about a run that is chosen otherwise than `truth`, as it was sent; one that cannot begin where the
// ring is keeps its path, faint.
/** @type {(lab: Laboratory, conditions: Conditions, truth: Run, chosen: Segment[], path?: Path) => Partial<Run>} */
export function bentRun(laboratory, conditions, truth, chosen, path) {
  /** @type {Partial<Run>} */
  const words = { detail: settingsText(chosen, laboratory.given), dim: !path };
  if (!path) return words;
  const { method, values } = laboratory.settings(path);
  words.rate = values.learning_rate;
  if (!truth.offstage) {
    const signs = new Map(method.parameters.map(({ sign, name }) => [sign, values[name]]));
    words.outcome = classify(groundOf(conditions), conditions.steps, path);
    words.distinguishing = truth.distinguishing.map(([sign, value]) => [
      sign,
      typeof value === "number" ? (signs.get(sign) ?? value) : value,
    ]);
  }
  return { ...words, ...drawnRun(laboratory, conditions, truth, chosen, path) };
}

// What a run is judged on.
/** @param {Conditions} conditions @returns {Ground} */
export const groundOf = ({ surface, simulator: { differentiate }, level, stream }) => ({
  ...{ domain: surface.domain, points: surface.points, kink: kinkOf(surface), differentiate },
  inNoise: level > 0 || Boolean(stream?.isRandom),
});

// A run's settings as the server writes them (`optim_viz/web/scene_blob.py`).
/** @type {(segments: Segment[], given: SimulatorHead) => string} */
export function settingsText(segments, { methods, schedules, treatments }) {
  const { optimizer, values, schedule, branch_step, treatment } = lastOf(segments),
    [usualTreatment] = Object.keys(treatments),
    parts = [`α = ${formatNumber(values.learning_rate)}`];
  for (const { name, default: usual } of methods[optimizer].parameters.slice(1))
    if (values[name] !== usual) parts.push(`${name} ${formatNumber(values[name], 6)}`);
  if (schedule !== "constant") parts.push(schedules[schedule].label.toLowerCase());
  if (treatment !== usualTreatment) parts.push(treatments[treatment]);
  if (segments.length > 1) parts.push(`from step ${branch_step}`);
  return parts.join(", ");
}
