// A scene's runs as choices, and what becomes of them when one of these is another: the paths that the server would
// send, by the same rules (`optim_viz/comparison/fairness.py`).

import { evaluator } from "../program.js";
import { Sharing } from "./conditions.js";

/**
 * @import { Method, Scene, Segment } from "../types"
 * @import { Conditions, Shared } from "./conditions.js"
 * @import { Path } from "./simulate.js"
 * @typedef {{ run: number, of?: "schedule", name: string, value: number }} Turn a number of the run at this place, or
 * of its schedule, and its value
 * @typedef {Map<string, Path | undefined>} Known paths that were simulated, by their choice
 * @typedef {Shared & { kept?: Turn[], turn?: Turn }} Changes what is another than in the scene: what all runs share,
 * numbers that were turned before, one after the other, and the one that is just turned
 */

const RATE_DIGITS = 6; // of a rate that was computed

export class Laboratory {
  /** @param {Scene & { simulator: NonNullable<Scene["simulator"]> }} scene */
  constructor(scene) {
    this.scene = scene;
    this.given = scene.simulator;
    this.sharing = new Sharing(scene);
  }

  // What all runs share, if this is changed.
  /** @param {Shared} changes @param {Conditions} [before] what it was just now */
  conditions(changes, before) {
    return this.sharing.conditions(changes, before);
  }

  // The parameters of a run's method, which may be turned.
  /** @param {number} run */
  method(run) {
    return this.given.methods[this.last(run).optimizer];
  }

  // A run's last segment: the choice that is in force at its end.
  /** @param {number} run @returns {Segment} */
  last(run) {
    return lastOf(this.given.paths[run]);
  }

  // How each run is chosen, if this is changed.
  /** @param {Changes} changes @param {Conditions} [conditions] @returns {Segment[][]} */
  choices({ kept = [], turn, ...shared }, conditions = this.conditions(shared)) {
    const turns = turn ? [...kept, turn] : kept,
      { paths } = this.given,
      asSent = conditions === this.sharing.usual; // its rates may follow from another run's than the first
    return turns.reduce(
      (chosen, one) => {
        const turned = this.turned(chosen, one);
        if (turned.every((segments, i) => segments === chosen[i])) return chosen;
        return this.fair(turned, conditions, one.name === "learning_rate" ? one.run : undefined);
      },
      asSent ? paths : this.fair(paths, conditions),
    );
  }

  // The run and its partners with the number that is turned.
  /** @param {Segment[][]} paths @param {Turn} turn @returns {Segment[][]} */
  turned(paths, { run, of, name, value }) {
    const { contrasts } = this.given,
      { runs } = this.scene,
      key = of === "schedule" ? "schedule_values" : "values";
    return paths.map((segments, i) =>
      runs[i]?.of === runs[run].of
        ? withValue(segments, name, !of && contrasts[i] === name ? 1 - value : value, key)
        : segments,
    );
  }

  // The record from which each run is drawn, if they are chosen so: its branch, where the run that it left is drawn as
  // well (`first_drawn_record` in `optim_viz/web/scene_blob.py`).
  /** @param {Segment[][]} paths */
  firstDrawn(paths) {
    const drawn = new Set(paths.slice(0, this.scene.runs.length).map((segments) => JSON.stringify(segments)));
    /** @type {(segments: Segment[]) => number} */
    const first = (segments) => {
      const origin = segments.slice(0, -1);
      if (!origin.length) return 0;
      return drawn.has(JSON.stringify(origin)) ? lastOf(segments).branch_step : first(origin);
    };
    return paths.map(first);
  }

  // The rates that the scene's fairness wants, where one was set by hand: of one run, or none.
  /** @param {Segment[][]} paths @param {Conditions} conditions @param {number} [byHand] @returns {Segment[][]} */
  fair(paths, conditions, byHand) {
    return this.fairPaths(paths, conditions, byHand) ?? paths; // the server will say why they part
  }

  // The same, or nothing where the rule cannot be kept.
  /** @type {(paths: Segment[][], conditions: Conditions, byHand?: number) => Segment[][] | undefined} */
  fairPaths(paths, conditions, byHand) {
    const { fairness } = this.given,
      { runs } = this.scene;
    if (fairness !== "same" && fairness !== "matched") return paths;
    const heads = runs.map((run) => runs.findIndex(({ of }) => of === run.of)), // a partner's run
      leader = heads[byHand ?? 0],
      rate = rateOf(paths[leader]);
    /** @type {number[]} */
    let rates;
    if (fairness === "same") rates = paths.map(() => rate);
    else {
      const lengths = paths.map((segments, i) => (heads[i] === i ? this.firstStep(segments, conditions) : 1));
      if (!lengths.every((length) => length > 0)) return undefined;
      const equal = (/** @type {number} */ i) =>
        Number(((rateOf(paths[i]) * lengths[leader]) / lengths[i]).toPrecision(RATE_DIGITS));
      rates = paths.map((_, i) => (i >= runs.length ? 0 : heads[i] === leader ? rate : equal(heads[i])));
    }
    const followers = paths.map((segments, i) => i < runs.length && segments.length === 1),
      accepted = followers.every((follows, i) => !follows || this.takes(i, rates[i]));
    if (!accepted) return undefined;
    return paths.map((segments, i) => (followers[i] ? withValue(segments, "learning_rate", rates[i]) : segments));
  }

  /** @param {number} run @param {number} rate */
  takes(run, rate) {
    const [{ low, high }] = this.method(run).parameters;
    return low <= rate && rate <= high;
  }

  // The length of a run's first step.
  /** @param {Segment[]} segments @param {Conditions} conditions */
  firstStep([segment], conditions) {
    const rates = this.rates(segment, conditions).subarray(0, 2),
      path = conditions.simulator.simulate(this.choice(segment, rates), { ...conditions, steps: 1 });
    return path && path.records > 1 ? Math.hypot(path.x[1] - path.x[0], path.y[1] - path.y[0]) : 0;
  }

  /** @param {Segment} segment @param {Conditions} conditions @returns {Float64Array} */
  rates({ schedule, values, schedule_values }, { times, ends }) {
    const { program } = this.given.schedules[schedule],
      coefficients = [values.learning_rate, ...Object.values(schedule_values)];
    return evaluator({ program, coefficients })(times, ends);
  }

  // The rate at each record of a way: each segment's own, from where it begins.
  /** @param {Segment[]} segments @param {Conditions} conditions */
  pathRates(segments, conditions) {
    const rates = this.rates(segments[0], conditions);
    for (const segment of segments.slice(1))
      if (segment.branch_step <= conditions.steps)
        rates.set(this.rates(segment, conditions).subarray(segment.branch_step), segment.branch_step);
    return rates;
  }

  /** @param {Segment} segment @param {Float64Array} rates */
  choice({ optimizer, values, treatment }, rates) {
    return { method: this.given.methods[optimizer], hyperparameters: Object.values(values), rates, treatment };
  }

  // By which method and settings a path ends.
  /** @param {Path} path */
  settings({ choice: { method, hyperparameters } }) {
    const known = /** @type {Method} */ (method);
    return {
      method: known,
      values: Object.fromEntries(known.parameters.map(({ name }, i) => [name, hyperparameters[i]])),
    };
  }

  // The path of one run that is chosen so. Runs that begin alike share their way: `known` has what was simulated.
  /** @type {(segments: Segment[], conditions: Conditions, known?: Known) => Path | undefined} */
  simulate(segments, conditions, known = new Map()) {
    const key = JSON.stringify(segments);
    if (!known.has(key)) known.set(key, this.advance(segments, conditions, known));
    return known.get(key);
  }

  /** @type {(segments: Segment[], conditions: Conditions, known: Known) => Path | undefined} */
  advance(segments, conditions, known) {
    const segment = lastOf(segments),
      origin = segments.length > 1 ? this.simulate(segments.slice(0, -1), conditions, known) : undefined;
    if (segments.length > 1 && !origin) return undefined;
    const choice = {
      ...this.choice(segment, this.rates(segment, conditions)),
      origin,
      branchStep: segment.branch_step,
    };
    return conditions.simulator.simulate(choice, conditions);
  }
}

/** @param {Segment[]} segments */
export const lastOf = (segments) => /** @type {Segment} */ (segments.at(-1));

/** @param {Segment[]} segments */
const rateOf = (segments) => lastOf(segments).values.learning_rate;

/** @type {(segments: Segment[], name: string, value: number, key?: "values" | "schedule_values") => Segment[]} */
function withValue(segments, name, value, key = "values") {
  const last = lastOf(segments),
    values = last[key];
  if (!(name in values) || values[name] === value) return segments;
  return [...segments.slice(0, -1), { ...last, [key]: { ...values, [name]: value } }];
}
