// Runs, simulated here as the engine does (`optim_viz/simulation`): the same records in every bit, from the same
// instruction lists. Nothing is clamped or clipped; a run ends at its last finite record.

import { flush, integerPower } from "../float64.js";
import { bender, differentiator, slopeFinder } from "../program.js";
import { isUndefined } from "./criteria.js";
import { curvatureAlong } from "./curvature.js";
import { COEFFICIENTS } from "./penalty.js";
import { fillColumns, roomFor } from "./stream.js";
import { evaluateOnce, execute, Tape } from "./tape.js";

/**
 * @import { Bound } from "../program.js"
 * @import { Hessian } from "./curvature.js"
 * @import { Penalized } from "./penalty.js"
 * @import { Stream } from "./stream.js"
 * @import { StepProgram } from "../types"
 * @typedef {[Float64Array, Float64Array]} Columns x and y of every record
 * @typedef {object} Choice what one run is
 * @property {StepProgram} method
 * @property {number[]} hyperparameters in order of declaration, the learning rate first
 * @property {Float64Array} rates the learning rate of each step, by the schedule
 * @property {string} [treatment] of the surface's penalty, where it has one
 * @property {Path} [origin] the run that it branched from
 * @property {number} [branchStep] the record from which the way is its own
 * @typedef {object} Scene what all runs share
 * @property {Bound & Penalized} surface with derivatives
 * @property {number[]} start
 * @property {number} steps
 * @property {Columns} [noise] added to the gradient, record by record
 * @property {Stream} [stream] what each step is given of the surface's rows, where these are not always all of them
 * @typedef {object} Path one run: each array has one number per record
 * @property {Choice} choice what it is of: its origin's, if that ended before the branch
 * @property {number} records finite ones
 * @property {number} methodStart the record at which its memory was new
 * @property {Float64Array} x
 * @property {Float64Array} y
 * @property {Columns} noisyGradient what the rule was given
 * @property {Columns[]} memory what it remembers, one after the other
 * @property {Float64Array} loss
 * @property {Columns} gradient exact, at the position
 * @property {(record: number) => Hessian} hessian f_xx, f_xy, f_yy
 * @property {boolean} [undefined] where it ended before its last step: by 0/0 or the like, not by an overflow
 */

// One step of a method on a surface, ready to be taken again and again: which register is which. With `numbers`, each
// step is given so many of its own in place of the surface's last coefficients, or columns in place of its rows.
class Stepper {
  /** @param {Bound & Penalized} surface @param {StepProgram} method @param {number} [numbers] */
  constructor(surface, method, numbers) {
    const tape = new Tape(),
      several = (/** @type {number} */ count, changes = true) =>
        Array.from({ length: count }, () => tape.register(0, changes));
    this.method = method;
    this.hyperparameters = [tape.register(0, true), ...several(method.update.inputs - inputsBehind(method) - 1, false)];
    this.position = several(2);
    this.memory = several(2 * method.remembers.length);
    this.noise = several(2);
    this.counters = several(2);
    this.powers = several(method.powers.length);
    this.surface = surface;
    this.strength = tape.register(); // of the penalty, in the gradient that the rule is given
    this.treatment = tape.register();
    const coefficients = surface.coefficients.map((value) => tape.register(value)),
      rows = surface.rows ?? [],
      columns = rows.map((values) => tape.column(values)),
      penalty = coefficients.slice(0, COEFFICIENTS),
      followed = surface.penalty ? [this.strength, ...coefficients.slice(1)] : coefficients;
    this.numbers = several(numbers ?? 0);
    this.columns = numbers === undefined ? [] : rows.map((values) => new Float64Array(roomFor(values.length)));
    const ofStep = [...followed.slice(0, followed.length - this.numbers.length), ...this.numbers],
      columnsOfStep = this.columns.length ? this.columns.map((values) => tape.column(values, true)) : columns;
    const { hyperparameters, position, memory } = this,
      at = method.look_ahead ? tape.append(method.look_ahead, [...hyperparameters, ...position, ...memory]) : position,
      slopes = tape.append(surface.program, [...at, ...ofStep, ...columnsOfStep]),
      isHere = at === position && numbers === undefined, // of all rows, and at the position
      here = isHere ? slopes : tape.append(surface.program, [...position, ...followed, ...columns]);
    this.gradient = this.noise.map((noise, k) => tape.emit("add", [slopes[1 + k], noise]));
    const second = method.uses_hessian ? here.slice(3) : [],
      given = [...hyperparameters, ...this.counters, ...this.powers, ...second],
      after = tape.append(method.update, [...given, ...position, ...this.gradient, ...memory]);
    if (surface.penalty)
      for (const k of [0, 1]) {
        const moved = [after[k], position[k], hyperparameters[0], this.treatment];
        [after[k]] = tape.append(surface.penalty.step, [...moved, ...penalty]);
      }
    this.after = after;
    this.measured = isHere ? slopes.slice(0, 3) : []; // f and its gradient, which a step finds on its way
    this.tape = tape.finish([...after, ...this.gradient, ...this.measured]);
  }

  // The records from `first` on, written into the path. The position and the memory are those before step `first`. How
  // many records there are then, and up to which of them f and its gradient are written, too.
  /** @type {(path: Path, choice: Choice, scene: Scene, first: number) => [records: number, measured: number]} */
  run(path, { hyperparameters, rates, treatment = "" }, { steps, noise, stream }, first) {
    const { registers: r, once, each } = this.tape,
      { position, memory, gradient, after, method, powers } = this,
      tables = method.powers.map(([base]) => powersOf(flush(hyperparameters[base]), steps + 2)),
      ahead = method.powers.map(([, more]) => more);
    this.hyperparameters.forEach((register, i) => (r[register] = flush(hyperparameters[i])));
    const { penalty, coefficients } = this.surface,
      number = penalty ? penalty.treatments.indexOf(treatment) : 0;
    r[this.treatment] = number;
    r[this.strength] = penalty && !number ? flush(coefficients[0]) : 0;
    execute(once, r);
    const columns = [path.x, path.y, ...path.memory.flat()],
      before = [...position, ...memory];
    before.forEach((register, i) => (r[register] = flush(columns[i][first])));
    const [gx, gy] = path.noisyGradient,
      here = [path.loss, ...path.gradient],
      measures = penalty && number ? [] : this.measured; // of another treatment, a step has f without the penalty
    for (let t = first; t <= steps; t++) {
      const n = t - path.methodStart + 1;
      r[this.hyperparameters[0]] = flush(rates[t]);
      r[this.counters[0]] = n;
      r[this.counters[1]] = n + 1;
      for (let i = 0; i < tables.length; i++) r[powers[i]] = tables[i][n + ahead[i]];
      for (let k = 0; k < 2; k++) r[this.noise[k]] = noise ? flush(noise[k][t]) : 0;
      const numbers = stream?.numbers(t) ?? [];
      for (let i = 0; i < numbers.length; i++) r[this.numbers[i]] = numbers[i];
      execute(each, r, stream && this.columns.length ? fillColumns(this.columns, stream.columns(t)) : 0);
      gx[t] = r[gradient[0]];
      gy[t] = r[gradient[1]];
      for (let i = 0; i < measures.length; i++) here[i][t] = r[measures[i]];
      for (let i = 0; i < before.length; i++) r[before[i]] = r[after[i]];
      if (t === steps) break;
      for (let i = 0; i < before.length; i++) columns[i][t + 1] = r[after[i]];
      if (!position.every((register) => Number.isFinite(r[register]))) return [t + 2, measures.length ? t + 1 : first];
    }
    return [steps + 1, measures.length ? steps + 1 : first];
  }
}

/** @type {Map<number, Float64Array>} */
const TABLES = new Map(); // of some bases
const MOST_TABLES = 16;

// `base` to the whole numbers from 0 to `last`, at least.
/** @param {number} base @param {number} last */
function powersOf(base, last) {
  let table = TABLES.get(base);
  if (!table || table.length <= last) {
    table = Float64Array.from({ length: last + 1 }, (_, n) => integerPower(base, n));
    if (TABLES.size >= MOST_TABLES) TABLES.clear();
    TABLES.set(base, table);
  }
  return table;
}

// How many inputs a method's step has behind its hyperparameters.
/** @param {StepProgram} method */
const inputsBehind = ({ powers, uses_hessian, remembers }) =>
  2 + powers.length + (uses_hessian ? 3 : 0) + 4 + 2 * remembers.length;

// Simulates runs on one surface; what it has made ready for a method it keeps.
export class Simulator {
  /** @param {Bound & Penalized} surface with derivatives */
  constructor(surface) {
    this.surface = surface;
    this.differentiate = differentiator(surface);
    this.slopes = slopeFinder(surface);
    this.bend = bender(surface);
    /** @type {Map<StepProgram, Stepper>} */
    this.steppers = new Map();
    /** @type {Map<StepProgram, Stepper>} */
    this.streamed = new Map(); // those that take what a stream gives
  }

  // Undefined if the start is nowhere: f or its gradient is not finite there.
  /** @param {Choice} choice @param {Scene} scene @returns {Path | undefined} */
  simulate(choice, scene) {
    const { method, origin, branchStep = 0, hyperparameters, rates } = choice,
      { steps, start, stream } = scene;
    if (origin && branchStep > Math.min(steps, origin.records - 1)) return origin; // it ended before
    const steppers = stream ? this.streamed : this.steppers;
    let stepper = steppers.get(method);
    if (!stepper) steppers.set(method, (stepper = new Stepper(this.surface, method, stream?.numbersMade)));
    const wide = steps + 1,
      all = new Float64Array(wide * (7 + 2 * method.remembers.length));
    let used = 0;
    const blank = () => all.subarray(used * wide, ++used * wide),
      same = origin?.choice.method === method,
      first = origin ? branchStep : 0;
    /** @type {() => Columns} */
    const pair = () => [blank(), blank()];
    const begins = evaluateOnce(method.init, [rates[first], ...hyperparameters.slice(1)]);
    /** @type {Path} */
    const path = {
      choice,
      records: 0,
      methodStart: same ? origin.methodStart : first,
      ...{ x: blank(), y: blank(), noisyGradient: pair(), memory: method.remembers.map(pair) },
      ...{ loss: blank(), gradient: pair(), hessian: () => [NaN, NaN, NaN] },
    };
    path.hessian = curvatureAlong(this.bend, path.x, path.y);
    path.memory.forEach((columns, i) =>
      columns.forEach((column, k) =>
        same ? column.set(origin.memory[i][k].subarray(0, first + 1)) : column.fill(begins[i]),
      ),
    );
    if (origin) for (const [mine, its] of tracks(path, origin)) mine.set(its.subarray(0, first + 1));
    else [path.x[0], path.y[0]] = start;
    const [last, measured] = stepper.run(path, choice, scene, first);
    this.measure(path, measured, last);
    path.records = finiteRecords(path, first, last);
    path.undefined = path.records < last && isUndefined(judgedColumns(path).map((column) => column[path.records]));
    return path.records > 0 ? path : undefined;
  }

  // A path whose records were sent, column by column, in the order of `digest.js`.
  /** @param {Choice} choice @param {ArrayLike<number>[]} columns @param {number} methodStart @returns {Path} */
  recorded(choice, columns, methodStart) {
    const [x, y, loss, gx, gy, nx, ny, ...memory] = columns.map((column) => Float64Array.from(column)),
      pairs = choice.method.remembers.map((_, i) => /** @type {Columns} */ (memory.slice(2 * i, 2 * i + 2)));
    return {
      ...{ choice, records: x.length, methodStart, x, y, loss, gradient: [gx, gy], noisyGradient: [nx, ny] },
      ...{ memory: pairs, hessian: curvatureAlong(this.bend, x, y) },
    };
  }

  // Loss and gradient of the records from `first` to before `last`.
  /** @param {Path} path @param {number} first @param {number} last */
  measure(path, first, last) {
    if (first >= last) return;
    const [f, fx, fy] = this.slopes(path.x.subarray(first, last), path.y.subarray(first, last));
    path.loss.set(f, first);
    [fx, fy].forEach((column, k) => path.gradient[k].set(column, first));
  }
}

// The arrays of two paths that share their first records, all but the memory.
/** @type {(a: Path, b: Path) => [Float64Array, Float64Array][]} */
function tracks(a, b) {
  const of = (/** @type {Path} */ p) => [p.x, p.y, ...p.noisyGradient, p.loss, ...p.gradient],
    others = of(b);
  return of(a).map((column, i) => [column, others[i]]);
}

// A record is finite if all of these are; not the Hessian: a path may pass where f has no curvature.
/** @param {Path} path */
const judgedColumns = (path) => [
  ...[path.x, path.y, path.loss, ...path.gradient, ...path.noisyGradient],
  ...path.memory.flat(),
];

// Up to the first record that is not finite: not the Hessian, as a path may pass where f has no curvature.
/** @param {Path} path @param {number} first @param {number} last */
function finiteRecords(path, first, last) {
  const judged = judgedColumns(path);
  for (let t = first; t < last; t++) for (const column of judged) if (!Number.isFinite(column[t])) return t;
  return last;
}
