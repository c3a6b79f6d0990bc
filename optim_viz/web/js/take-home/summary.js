// A scene in words and in one table: as `optim_viz/comparison/summary.py` and `fairness.py` have it.

import { formatNumber } from "../scales.js";
import { lastOf } from "../simulation/laboratory.js";
import { formatPosition } from "../simulation/outcome.js";
import { ownRunsOf } from "../which-runs.js";

/**
 * @import { Choice } from "../link/types"
 * @import { Simulated } from "../player/scene.js"
 * @import { Laboratory } from "../simulation/laboratory.js"
 * @import { Path } from "../simulation/simulate.js"
 * @import { Run, Scene, Surface } from "../types"
 * @import { TakeHome } from "./types"
 */

// What is equal between the runs; it follows the surface's name.
/** @type {(page: TakeHome, choice: Choice, scene: Scene & Simulated) => string} */
export function headline(page, choice, scene) {
  const { runs, start, steps, seed } = choice,
    noise = noiseIn(page, choice),
    partners = ownRunsOf(scene).length - runs.length,
    beside = scene.head.recorded_paths?.length ?? 0,
    scheduled = new Set(runs.map(({ segments }) => scheduleOf(lastOf(segments)))),
    said = fairness(page, choice, scene);
  return [
    `${count(runs.length, "run")}${partners ? ` and ${count(partners, "partner")}` : ""}`,
    ` from ${formatPosition(...start)}, ${count(steps, "step")}${said && `, ${said}`}`,
    scheduled.size > 1 ? ", each on its own schedule" : "",
    noise ? `, ${noise} (seed ${seed}, the same for all)` : "",
    beside ? `, beside ${beside === 1 ? "a recorded path" : `${beside} recorded paths`}` : "",
    ".",
  ].join("");
}

// What is done to the gradient, as `Stream.described` in `optim_viz/data/stream.py`.
/** @type {(page: TakeHome, choice: Choice) => string} */
function noiseIn({ link }, { noise, stream }) {
  const { batch_size: size, sampling, keep_prob: keep, input_noise: level, tail_index: tail } = stream,
    { samplings, default: usual } = link.stream,
    how = sampling === usual.sampling ? "" : ` (${samplings[sampling].toLowerCase()})`,
    tails = tail ? `, tail index ${formatNumber(tail)}` : "";
  return [
    size ? `batch size ${size}${how}` : "",
    keep < 1 ? `dropout keeps ${formatNumber(keep)} of the inputs` : "",
    level ? `noise in the inputs σ = ${formatNumber(level)}` : "",
    noise ? `noise σ = ${formatNumber(noise)}${tails}` : "",
  ]
    .filter(Boolean)
    .join(", ");
}

/** @type {(page: TakeHome, choice: Choice, scene: Scene & Simulated) => string} */
function fairness({ metrics }, { runs, fairness: { rule, metric, low, high, count: budget } }, { laboratory }) {
  const rates = runs.map(({ segments }) => lastOf(segments).values.learning_rate);
  if (!runs.length || !laboratory) return "";
  if (rule === "same") return `one learning rate for all, α = ${formatNumber(rates[0])}`;
  if (rule === "matched") return `first steps of equal length, ‖Δx‖ = ${formatNumber(firstStep(laboratory))}`;
  if (rule === "tuned") {
    const range = `${formatNumber(low)} to ${formatNumber(high)}`;
    return `each tuned: best of ${budget} learning rates from ${range} by ${metrics[metric].toLowerCase()}`;
  }
  if (runs.length < 2) return "";
  return new Set(rates).size === 1 ? "one learning rate" : "each at its own learning rate";
}

/** @param {Laboratory} laboratory */
const firstStep = (laboratory) => laboratory.firstStep(laboratory.given.paths[0], laboratory.conditions({}));

/** @param {{ schedule: string, schedule_values: Record<string, number> }} segment */
const scheduleOf = ({ schedule, schedule_values: values }) => JSON.stringify([schedule, ...Object.values(values)]);

/** @type {(number: number, noun: string) => string} */
const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

// One row a run: its name, its outcome, the numbers behind the picture, what happened.
/** @type {(page: TakeHome, scene: Scene & Simulated) => string[][]} */
export function rows({ tolerance }, { runs, surface, simulated }) {
  return runs.map((run, i) => {
    const { label, outcome } = run,
      numbers = measure(run.recorded ? recordedPath(run) : /** @type {Path} */ (simulated[i]), surface, tolerance);
    return [label, outcome.label, ...numbers, outcome.sentence];
  });
}

/** @typedef {Pick<Path, "records" | "x" | "y" | "loss">} Measured */

/** @type {(run: Run) => Measured} */
const recordedPath = ({ records, x, y, height, floor }) => ({
  ...{ records, x: Float64Array.from(x), y: Float64Array.from(y) },
  loss: Float64Array.from(height, (h) => h + floor),
});

/** @type {(path: Measured, surface: Surface, tolerance: number) => string[]} */
function measure({ records, x, y, loss: all }, { points, floor }, tolerance) {
  const loss = all.subarray(0, records),
    last = records - 1,
    minima = points.filter(({ kind }) => kind === "global minimum"),
    away = minima.map((point) => Math.hypot(x[last] - point.x, y[last] - point.y)),
    least = floor ?? 0,
    within = loss.findIndex((f) => f - least <= tolerance * (loss[0] - least)),
    none = minima.length ? "" : "none known";
  let length = 0;
  for (let t = 1; t < records; t++) length += Math.hypot(x[t] - x[t - 1], y[t] - y[t - 1]);
  return [
    formatNumber(loss[last]),
    formatNumber(loss.reduce((a, b) => Math.min(a, b))),
    none || formatNumber(Math.min(...away)),
    none || (within < 0 ? "not reached" : String(within)),
    formatNumber(length),
  ];
}
