// What all runs of a scene share: the surface with its coefficients, the start, the steps, the noise, and what each
// step is given of the rows. As the server chose them, or as the visitor is just turning them.

import { fittedRows } from "../blob.js";
import { gaussianNoise, studentNoise } from "./noise.js";
import { Simulator } from "./simulate.js";
import { ALL_ROWS, STREAM_NAMES, streamOf } from "./stream.js";
import { evaluateOnce } from "./tape.js";

/**
 * @import { CriticalPoint, Pair, Program, Scene, SimulatorHead, StreamChoice, Surface } from "../types"
 * @import { Columns } from "./simulate.js"
 * @import { Stream, StreamRows } from "./stream.js"
 * @typedef {(typeof SHARED_NUMBERS)[number]} SharedNumber
 * @typedef {{ start?: Pair, coefficients?: Record<string, number> } & { [name in SharedNumber]?: number }} Shared what
 * of it is another than in the scene; coefficients by name, and those not given are the scene's
 * @typedef {object} Conditions
 * @property {Simulator} simulator
 * @property {Surface} surface
 * @property {Pair} start
 * @property {number} steps
 * @property {number} level of the noise
 * @property {Columns} [noise] added to the gradient, record by record
 * @property {StreamChoice} chosen what is done to the rows, and how heavy the noise's tails are
 * @property {Stream} [stream] what each step is given of the rows, where that is not always all of them
 * @property {Float64Array} times the steps, from 0
 * @property {Float64Array} ends the last one, as often
 */

// By the names that the controls have for them; "noise" is the standard deviation.
export const SHARED_NUMBERS = /** @type {const} */ ([
  ...["steps", "noise"],
  ...["batch_size", "keep_prob", "input_noise", "tail_index"],
]);

const SEEDS = 4; // of which noise is kept
/** @type {Map<number, Columns>} */
const kept = new Map(); // the noise of each seed, the longest that was sent: it comes once, and not with every scene

// What was drawn from a seed, as it came with a scene, or as much more of it came before.
/** @type {(seed: number, sent?: Columns) => Columns | undefined} */
function drawnFrom(seed, sent) {
  const before = kept.get(seed),
    longest = before && before[0].length >= (sent?.[0].length ?? 0) ? before : sent;
  if (!longest) return undefined;
  kept.delete(seed); // the latest one stands last
  kept.set(seed, longest);
  if (kept.size > SEEDS) kept.delete([...kept.keys()][0]);
  return longest;
}

export class Sharing {
  /** @param {Scene & { simulator: SimulatorHead }} scene */
  constructor(scene) {
    const { head } = scene;
    const { points, seed, stream: sentStream = ALL_ROWS } = scene.simulator,
      { rows, ...stream } = /** @type {NonNullable<SimulatorHead["stream"]>} */ (sentStream),
      columns = rows && fittedRows(scene);
    this.scene = { surface: scene.surface, start: scene.start, steps: scene.steps, noise: scene.noise, stream };
    this.seed = seed;
    this.points = points;
    /** @type {StreamRows | undefined} */
    this.rows = rows && columns && { ...rows, columns };
    /** @type {Columns | undefined} */
    const sent = head.arrays.normal_x && [
      Float64Array.from(scene.array("normal_x")),
      Float64Array.from(scene.array("normal_y")),
    ];
    this.normal = drawnFrom(seed, sent);
    this.usual = this.make({}, []);
  }

  // How many steps the noise that was ever sent is enough for.
  get covered() {
    return this.normal ? this.normal[0].length - 1 : -1;
  }

  // For how many steps there must be noise, if this is changed; 0 where what was sent is enough, or none is needed.
  /** @param {Shared} shared */
  missing({ steps = this.scene.steps, noise = this.scene.noise, tail_index: tail = this.scene.stream.tail_index }) {
    return noise && !tail && steps > this.covered ? steps : 0; // heavy tails are made here
  }

  // With what is the same as `before`, or as in the scene, made once: the whole, the surface, the noise, the stream.
  // What cannot be known here, noise that was not sent, is the scene's.
  /** @param {Shared} shared @param {Conditions} [before] @returns {Conditions} */
  conditions(shared, before = this.usual) {
    const known = [this.usual, before],
      now = this.make(shared, known);
    return known.find((other) => alike(other, now)) ?? now;
  }

  /** @param {Shared} shared @param {Conditions[]} known @returns {Conditions} */
  make({ start = this.scene.start, coefficients = {}, ...turned }, known) {
    const { scene } = this,
      unknown = this.missing(turned) ? { steps: undefined, noise: undefined, tail_index: undefined } : {},
      { steps = scene.steps, noise: level = scene.noise, ...streamed } = { ...turned, ...unknown },
      chosen = withNumbers(scene.stream, streamed),
      surface = this.surface(coefficients, known),
      { times, ends } = known.find((other) => other.steps === steps) ?? timesTo(steps);
    return {
      ...{ surface, start, steps, level, chosen, times, ends },
      simulator: known.find((other) => other.surface === surface)?.simulator ?? new Simulator(surface),
      ...{ noise: this.noise({ steps, level, chosen }, known), stream: this.stream(chosen, known) },
    };
  }

  /** @type {(now: Pick<Conditions, "steps" | "level" | "chosen">, known: Conditions[]) => Columns | undefined} */
  noise({ steps, level, chosen: { tail_index: tail } }, known) {
    const same = known.find(
      (other) => other.level === level && other.chosen.tail_index === tail && (!tail || other.steps === steps),
    );
    if (same) return same.noise;
    if (level && tail) return studentNoise(this.seed, steps, tail, level);
    return level && this.normal ? gaussianNoise(this.normal, level) : undefined;
  }

  /** @type {(chosen: StreamChoice, known: Conditions[]) => Stream | undefined} */
  stream(chosen, known) {
    const same = known.find((other) => isSameStream({ ...other.chosen, tail_index: chosen.tail_index }, chosen));
    return same ? same.stream : streamOf(chosen, this.seed, this.rows);
  }

  // The numbers that all runs share, by name, but for the surface's and the start: all rows are a batch of as many.
  /** @type {(conditions: Pick<Conditions, "steps" | "level" | "chosen">) => Record<SharedNumber, number>} */
  numbers({ steps, level, chosen: { batch_size: size, keep_prob, input_noise, tail_index } }) {
    const { rows } = this,
      all = rows ? rows.columns[0].length : 0,
      batch_size = size ? Math.min(size, all) : all;
    return { steps, noise: level, batch_size, keep_prob, input_noise, tail_index };
  }

  // With other coefficients: its known points move along, and so does the lowest value.
  /** @param {Record<string, number>} coefficients @param {Conditions[]} known @returns {Surface} */
  surface(coefficients, known) {
    const { surface } = this.scene,
      own = Object.entries(surface.parameters), // a number may still be that of the surface before
      parameters = Object.fromEntries(own.map(([name, value]) => [name, coefficients[name] ?? value])),
      values = [...Object.values(parameters), ...surface.coefficients.slice(own.length)], // behind them, what data gave
      same = (/** @type {Surface} */ other) => values.every((value, i) => value === other.coefficients[i]);
    if (same(surface)) return surface;
    const found = known.find((other) => same(other.surface));
    if (found) return found.surface;
    const stay = this.points === null ? [] : surface.points, // null: where they are then, the server has to find
      points = this.points ? moved(surface.points, this.points, Object.values(parameters)) : stay,
      lowest = points.find(({ kind }) => kind === "global minimum");
    return { ...surface, parameters, coefficients: values, points, floor: lowest ? lowest.value : null };
  }
}

/** @param {Conditions} a @param {Conditions} b */
const alike = (a, b) =>
  a.surface === b.surface &&
  a.steps === b.steps &&
  a.level === b.level &&
  a.start.every((v, k) => v === b.start[k]) &&
  isSameStream(a.chosen, b.chosen);

/** @type {(a: StreamChoice, b: StreamChoice) => boolean} */
const isSameStream = (a, b) => STREAM_NAMES.every((name) => a[name] === b[name]);

// With those of its numbers that are given.
/** @type {(stream: StreamChoice, numbers: Partial<StreamChoice>) => StreamChoice} */
const withNumbers = (stream, numbers) => ({
  ...stream,
  ...Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== undefined)),
});

/** @param {number} steps */
const timesTo = (steps) => ({
  times: Float64Array.from({ length: steps + 1 }, (_, t) => t),
  ends: new Float64Array(steps + 1).fill(steps),
});

// The points where a program of what can be turned puts them: x, y and f of each. What data gave is in it.
/** @type {(points: CriticalPoint[], program: Program, turned: number[]) => CriticalPoint[]} */
function moved(points, program, turned) {
  const found = evaluateOnce(program, turned);
  return points.map((point, i) => {
    const [x, y, value] = found.slice(3 * i);
    return { ...point, x, y, value };
  });
}
