// A scene's runs as choices, and what becomes of them when one of these is another: the paths that the server would
// send, by the same rules (`optim_viz/comparison/fairness.py`).

import { flush, product } from "../float64.js";
import { evaluator } from "../program.js";
import { Simulator } from "./simulate.js";

/**
 * @import { Method, Pair, Scene, Segment } from "../types"
 * @import { Columns, Path } from "./simulate.js"
 * @typedef {{ run: number, name: string, value: number }} Turn a number of the run at this place, and its value
 * @typedef {{ start?: Pair, kept?: Turn[], turn?: Turn }} Changes what is another than in the scene: the start, numbers
 * that were turned before, one after the other, and the one that is just turned
 */

const RATE_DIGITS = 6; // of a rate that was computed

export class Laboratory {
  /** @param {Scene & { simulator: NonNullable<Scene["simulator"]> }} scene */
  constructor(scene) {
    const { simulator, surface, steps, noise } = scene;
    this.scene = scene;
    this.given = simulator;
    this.simulator = new Simulator(surface);
    this.times = Float64Array.from({ length: steps + 1 }, (_, t) => t);
    this.ends = new Float64Array(steps + 1).fill(steps);
    const normal = noise ? [scene.array("normal_x"), scene.array("normal_y")] : undefined;
    /** @type {Columns | undefined} */
    this.noise = normal && [scaled(normal[0], noise), scaled(normal[1], noise)];
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
  /** @param {Changes} changes @returns {Segment[][]} */
  choices({ start = this.scene.start, kept = [], turn }) {
    const turns = turn ? [...kept, turn] : kept,
      { paths } = this.given;
    if (!turns.length) return this.fair(paths, start);
    return turns.reduce((chosen, one) => {
      const byHand = one.name === "learning_rate" ? one.run : undefined;
      return this.fair(this.turned(chosen, one), start, byHand);
    }, paths);
  }

  // The run and its partners with the number that is turned.
  /** @param {Segment[][]} paths @param {Turn} turn @returns {Segment[][]} */
  turned(paths, { run, name, value }) {
    const { contrasts } = this.given,
      { runs } = this.scene;
    return paths.map((segments, i) =>
      runs[i]?.of === runs[run].of ? withValue(segments, name, contrasts[i] === name ? 1 - value : value) : segments,
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
  /** @param {Segment[][]} paths @param {Pair} start @param {number} [byHand] @returns {Segment[][]} */
  fair(paths, start, byHand) {
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
      const lengths = paths.map((segments, i) => (i < runs.length ? this.firstStep(segments, start) : 1));
      if (!lengths.every((length) => length > 0)) return paths;
      const equal = (/** @type {number} */ i) =>
        Number(((rateOf(paths[i]) * lengths[leader]) / lengths[i]).toPrecision(RATE_DIGITS));
      rates = paths.map((_, i) => (i >= runs.length ? 0 : heads[i] === leader ? rate : equal(heads[i])));
    }
    const followers = paths.map((segments, i) => i < runs.length && segments.length === 1),
      accepted = followers.every((follows, i) => !follows || this.takes(i, rates[i]));
    if (!accepted) return paths; // the server will say why they part
    return paths.map((segments, i) => (followers[i] ? withValue(segments, "learning_rate", rates[i]) : segments));
  }

  /** @param {number} run @param {number} rate */
  takes(run, rate) {
    const [{ low, high }] = this.method(run).parameters;
    return low <= rate && rate <= high;
  }

  // The length of a run's first step.
  /** @param {Segment[]} segments @param {Pair} start */
  firstStep([segment], start) {
    const rates = this.rates(segment).subarray(0, 2),
      path = this.simulator.simulate(this.choice(segment, rates), { ...this.shared(start), steps: 1 });
    return path && path.records > 1 ? Math.hypot(path.x[1] - path.x[0], path.y[1] - path.y[0]) : 0;
  }

  /** @param {Segment} segment @returns {Float64Array} */
  rates({ schedule, values, schedule_values }) {
    const { program } = this.given.schedules[schedule],
      coefficients = [values.learning_rate, ...schedule_values];
    if (!program.code.length) return new Float64Array(this.times.length).fill(flush(values.learning_rate)); // constant
    return evaluator({ program, coefficients })(this.times, this.ends);
  }

  // The rate at each record of a way: each segment's own, from where it begins.
  /** @param {Segment[]} segments */
  pathRates(segments) {
    const rates = this.rates(segments[0]);
    for (const segment of segments.slice(1))
      if (segment.branch_step <= this.scene.steps)
        rates.set(this.rates(segment).subarray(segment.branch_step), segment.branch_step);
    return rates;
  }

  /** @param {Segment} segment @param {Float64Array} rates */
  choice({ optimizer, values }, rates) {
    return { method: this.given.methods[optimizer], hyperparameters: Object.values(values), rates };
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

  /** @param {Pair} start */
  shared(start) {
    const { surface, steps } = this.scene;
    return { surface, start, steps, noise: this.noise };
  }

  // The path of one run that is chosen so. Runs that begin alike share their way: `known` has what was simulated.
  /** @type {(segments: Segment[], start: Pair, known?: Map<string, Path | undefined>) => Path | undefined} */
  simulate(segments, start, known = new Map()) {
    const key = JSON.stringify(segments);
    if (!known.has(key)) known.set(key, this.advance(segments, start, known));
    return known.get(key);
  }

  /** @type {(segments: Segment[], start: Pair, known: Map<string, Path | undefined>) => Path | undefined} */
  advance(segments, start, known) {
    const segment = lastOf(segments),
      origin = segments.length > 1 ? this.simulate(segments.slice(0, -1), start, known) : undefined;
    if (segments.length > 1 && !origin) return undefined;
    const choice = { ...this.choice(segment, this.rates(segment)), origin, branchStep: segment.branch_step };
    return this.simulator.simulate(choice, this.shared(start));
  }
}

/** @param {ArrayLike<number>} normal @param {number} level */
const scaled = (normal, level) => Float64Array.from(normal, (value) => product(value, level));

/** @param {Segment[]} segments */
export const lastOf = (segments) => /** @type {Segment} */ (segments.at(-1));

/** @param {Segment[]} segments */
const rateOf = (segments) => lastOf(segments).values.learning_rate;

/** @type {(segments: Segment[], name: string, value: number) => Segment[]} */
function withValue(segments, name, value) {
  const last = lastOf(segments);
  if (!(name in last.values) || last.values[name] === value) return segments;
  return [...segments.slice(0, -1), { ...last, values: { ...last.values, [name]: value } }];
}
