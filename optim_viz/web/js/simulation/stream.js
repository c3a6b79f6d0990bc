// Which rows of a table each step is given, and what of them: batches, dropped inputs, inputs with noise. As
// `optim_viz/data/stream.py` has it, to the same bits.
//
// Behind all of it are random numbers that belong to the seed, the step, the row and the purpose. They are drawn once,
// and a step takes the rows, or the inputs, whose numbers lie below what is chosen: so a number that is turned changes
// a run steadily, and costs no new numbers.

import { BATCH, DROPOUT, INPUT_NOISE, normal, SHUFFLE, uniform } from "../counter.js";
import { flush, product, quotient } from "../float64.js";
import { PARTIAL_SUMS } from "../loops.js";
import { execute, Tape } from "./tape.js";

/**
 * @import { Program, StreamChoice } from "../types"
 * @typedef {object} StreamRows the table of a surface
 * @property {Float64Array[]} columns two features and the target
 * @property {boolean[]} inputs which of the features are inputs: an intercept is none
 * @property {Program | null} sums what makes the surface's numbers of rows and their weights; none, if it is over rows
 * @typedef {object} Given what a step is given of the rows, each in its place
 * @property {Uint16Array} [counts] how often each is in the batch; not there, where each is once
 * @property {Float64Array} weight
 * @property {[Float64Array, Float64Array]} features
 */

/** @type {StreamChoice} */
export const ALL_ROWS = {
  ...{ batch_size: 0, sampling: "without_replacement", keep_prob: 1, input_noise: 0, tail_index: 0 },
};

export const STREAM_NAMES = /** @type {(keyof StreamChoice)[]} */ (Object.keys(ALL_ROWS));

export const WITH_REPLACEMENT = "with_replacement"; // where a batch of as many rows as there are is not all of them
const SHUFFLED = "shuffle"; // where each epoch goes through all rows

const MOST = 2 ** 20; // numbers of one kind that are kept: of 500 steps all, on any table
const SEEDS = 4; // of which numbers are kept

// What is made of each step, once, as far as there is room: behind that, each time that it is asked for.
/** @template {{ length: number }} T */
class Kept {
  /** @param {(t: number) => T} make */
  constructor(make) {
    this.make = make;
    /** @type {T[]} */
    this.known = [];
    this.size = 0;
  }

  /** @param {number} t */
  at(t) {
    const known = this.known[t];
    if (known) return known;
    const made = this.make(t);
    if (this.size + made.length <= MOST) {
      this.known[t] = made;
      this.size += made.length;
    }
    return made;
  }
}

// The random numbers of a seed, for a table of so many rows.
class Drawn {
  /** @param {number} seed @param {number} rows */
  constructor(seed, rows) {
    const ordered = (/** @type {number} */ purpose) =>
      new Kept((t) => {
        const numbers = Float64Array.from({ length: rows }, (_, i) => uniform(seed, purpose, t, i));
        return Uint16Array.from(numbers.keys()).sort((i, j) => numbers[i] - numbers[j] || i - j);
      });
    this.seed = seed;
    this.batches = ordered(BATCH); // the rows, by their numbers
    this.epochs = ordered(SHUFFLE);
    this.dropout = new Kept((t) => Float64Array.from({ length: 2 * rows }, (_, k) => uniform(seed, DROPOUT, t, k)));
    this.noise = new Kept(() => new Float64Array(2 * rows).fill(NaN)); // the others are drawn when they are needed
  }

  // Added to the input at place `k` at step t, where σ is 1.
  /** @type {(t: number, k: number, noise: Float64Array) => number} */
  noiseAt(t, k, noise) {
    if (Number.isNaN(noise[k])) noise[k] = normal(this.seed, INPUT_NOISE, t, k);
    return noise[k];
  }
}

/** @type {Map<string, Drawn>} */
const drawn = new Map();

/** @type {(seed: number, rows: number) => Drawn} */
function drawnFrom(seed, rows) {
  const key = [seed, rows].join(),
    found = drawn.get(key) ?? new Drawn(seed, rows);
  drawn.delete(key); // the latest one stands last
  drawn.set(key, found);
  if (drawn.size > SEEDS) drawn.delete([...drawn.keys()][0]);
  return found;
}

// Of rows, how often each is in the batch of step t.
/** @type {Record<string, (drawn: Drawn, t: number, rows: number, size: number) => Uint16Array>} */
const SAMPLINGS = {
  without_replacement: ({ batches }, t, rows, size) => once(batches.at(t).subarray(0, size), rows),
  [WITH_REPLACEMENT]({ seed }, t, rows, size) {
    const counts = new Uint16Array(rows);
    for (let j = 0; j < size; j++) counts[Math.floor(uniform(seed, BATCH, t, j) * rows)]++;
    return counts;
  },
  [SHUFFLED]({ epochs }, t, rows, size) {
    const steps = Math.ceil(rows / size),
      first = (t % steps) * size;
    return once(epochs.at(Math.floor(t / steps)).subarray(first, first + size), rows);
  },
};

/** @type {(batch: Uint16Array, rows: number) => Uint16Array} */
function once(batch, rows) {
  const counts = new Uint16Array(rows);
  for (const i of batch) counts[i] = 1;
  return counts;
}

// Whether steps may be given other rows than all of them as they are.
/** @param {StreamChoice} choice */
const touchesRows = (choice) => choice.batch_size > 0 || touchesInputs(choice);

/** @param {StreamChoice} choice */
const touchesInputs = ({ keep_prob: keep, input_noise: noise }) => keep < 1 || noise > 0;

// What a choice makes of the rows; nothing, where there are none, or where all steps have all of them as they are.
/** @type {(choice: StreamChoice, seed: number, rows?: StreamRows) => Stream | undefined} */
export const streamOf = (choice, seed, rows) =>
  rows && touchesRows(choice) ? new Stream(choice, seed, rows) : undefined;

// For how many rows there is room, where each stands in its own partial sum: any number of them.
/** @param {number} rows */
export const roomFor = (rows) => PARTIAL_SUMS * Math.ceil(rows / PARTIAL_SUMS);

// What the steps of a scene are given of the rows, made once for all runs.
export class Stream {
  /** @param {StreamChoice} choice @param {number} seed @param {StreamRows} rows */
  constructor(choice, seed, { columns, inputs, sums }) {
    const [first, second, target] = columns;
    this.choice = choice;
    this.count = target.length;
    /** @type {[Float64Array, Float64Array]} */
    this.features = [first.map(flush), second.map(flush)];
    this.kept = this.features.map((column) => column.map((value) => quotient(value, choice.keep_prob)));
    this.target = target.map(flush);
    this.inputs = inputs;
    this.drawn = drawnFrom(seed, this.count);
    this.packed = new Kept((t) => this.pack(this.given(t)));
    const add = sums && adder(sums, this.count);
    this.numbersMade = sums ? sums.results.length : 0;
    this.made = add && new Kept((t) => add(this.pack(this.given(t))));
  }

  /** @param {number} t @returns {Given} */
  given(t) {
    const { count } = this,
      counts = this.counts(t),
      weight = new Float64Array(count).fill(1 / count);
    if (counts) {
      let size = 0;
      for (let i = 0; i < count; i++) size += counts[i];
      for (let i = 0; i < count; i++) weight[i] = counts[i] / size;
    }
    return { counts, weight, features: [this.feature(0, t, counts), this.feature(1, t, counts)] };
  }

  // A feature as step t is given it; of rows that are not in the batch, zeros.
  /** @type {(j: 0 | 1, t: number, counts?: Uint16Array) => Float64Array} */
  feature(j, t, counts) {
    const { drawn, count } = this,
      { keep_prob: keep, input_noise: noise } = this.choice,
      column = this.features[j];
    if (!this.inputs[j] || (keep === 1 && !noise)) return column;
    const chances = keep < 1 ? drawn.dropout.at(t) : undefined,
      normals = noise > 0 ? drawn.noise.at(t) : undefined,
      kept = this.kept[j],
      given = new Float64Array(count);
    for (let i = 0, k = j; i < count; i++, k += 2) {
      if (counts && !counts[i]) continue;
      if (!chances || chances[k] < keep) given[i] = kept[i];
      if (normals) given[i] = flush(given[i] + product(drawn.noiseAt(t, k, normals), noise));
    }
    return given;
  }

  // Whether a step may be given other rows than all of them.
  get hasBatches() {
    const { batch_size: size, sampling } = this.choice;
    return size > 0 && (size < this.count || sampling === WITH_REPLACEMENT);
  }

  // Whether another seed gives the steps other rows.
  get isRandom() {
    return this.hasBatches || touchesInputs(this.choice);
  }

  // After how many steps as many rows were given as there are.
  get stepsOfEpoch() {
    const { batch_size: size, sampling } = this.choice,
      steps = this.count / (Math.min(size, this.count) || this.count);
    return sampling === SHUFFLED ? Math.ceil(steps) : steps;
  }

  // How many inputs of each row step t drops.
  /** @param {number} t */
  dropped(t) {
    const { count, inputs, drawn } = this,
      { keep_prob: keep } = this.choice,
      found = new Uint8Array(count);
    if (keep === 1) return found;
    const chances = drawn.dropout.at(t);
    for (let i = 0; i < count; i++) for (let j = 0; j < 2; j++) if (inputs[j] && chances[2 * i + j] >= keep) found[i]++;
    return found;
  }

  // Which inputs of a feature step t keeps, 1 or 0 for each row. What is no input is kept.
  /** @param {0 | 1} j @param {number} t */
  keptInputs(j, t) {
    const { count, inputs, drawn } = this,
      { keep_prob: keep } = this.choice,
      found = new Uint8Array(count).fill(1);
    if (keep === 1 || !inputs[j]) return found;
    const chances = drawn.dropout.at(t);
    return found.map((_, i) => Number(chances[2 * i + j] < keep));
  }

  // How often each row is in the batch of step t; nothing, where each is once.
  /** @param {number} t */
  counts(t) {
    const { batch_size: size, sampling } = this.choice;
    return this.hasBatches ? SAMPLINGS[sampling](this.drawn, t, this.count, size) : undefined;
  }

  // The rows that count, each still in its partial sum and there in its order: so the sums come to the same bits, of as
  // few rows as there can be. Between them is one of them again, of no weight.
  /** @param {Given} given */
  pack({ counts, weight, features: [first, second] }) {
    const { count, target } = this,
      places = new Uint32Array(count),
      heights = new Uint16Array(PARTIAL_SUMS);
    for (let i = 0; i < count; i++)
      if (!counts || counts[i]) places[i] = PARTIAL_SUMS * heights[i % PARTIAL_SUMS]++ + (i % PARTIAL_SUMS);
    const wide = PARTIAL_SUMS * heights.reduce((a, b) => Math.max(a, b)),
      packed = new Float64Array(4 * wide),
      some = counts ? counts.findIndex((times) => times > 0) : 0;
    [first, second, target].forEach((column, k) => packed.fill(column[some], k * wide, (k + 1) * wide));
    for (let i = 0; i < count; i++) {
      if (counts && !counts[i]) continue;
      const place = places[i];
      packed[place] = first[i];
      packed[place + wide] = second[i];
      packed[place + 2 * wide] = target[i];
      packed[place + 3 * wide] = weight[i];
    }
    return packed;
  }

  // The columns that step t is given, one behind the other: two features, the target, the weights.
  /** @param {number} t */
  columns(t) {
    return this.packed.at(t);
  }

  // The surface's numbers that they make, if it is of numbers.
  /** @param {number} t */
  numbers(t) {
    return this.made?.at(t);
  }
}

// What a program makes of rows and their weights.
/** @type {(program: Program, rows: number) => (columns: Float64Array) => Float64Array} */
function adder(program, rows) {
  const tape = new Tape(),
    columns = Array.from({ length: 4 }, () => new Float64Array(roomFor(rows))),
    results = tape.append(
      program,
      columns.map((values) => tape.column(values, true)),
    ),
    { registers, once, each } = tape.finish(results);
  execute(once, registers);
  return (given) => {
    execute(each, registers, fillColumns(columns, given));
    return Float64Array.from(results, (register) => registers[register]);
  };
}

// The columns of a step, where a tape has them; how many rows there are.
/** @type {(columns: Float64Array[], given: Float64Array) => number} */
export function fillColumns(columns, given) {
  const count = given.length / columns.length;
  columns.forEach((column, k) => column.set(given.subarray(k * count, (k + 1) * count)));
  return count;
}
