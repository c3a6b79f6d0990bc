// The criteria behind an outcome, for one run that was simulated here: `optim_viz/outcomes/criteria.py`, which has the
// reasons, operation by operation. So both sides give one verdict, wherever rounding decides.

import { FALLS, HUGE, LEVEL, NEAR, OPTIMUM, PARTS, RISES, STAY, STAY_AT_LEAST, TAIL } from "./outcome-table.js";
import { distance, stationaryPoint } from "./stationary.js";

/**
 * @import { CriticalPoint, Window } from "../types"
 * @import { Hessian } from "./curvature.js"
 * @typedef {object} Ground what a run is judged on
 * @property {Window} domain
 * @property {CriticalPoint[]} points
 * @property {(xs: Float64Array, ys: Float64Array) => Float64Array[]} differentiate f, f_x, f_y, f_xx, f_xy, f_yy
 * @property {number} [kink] μ of a penalty μ‖w‖₁
 * @property {boolean} [inNoise] whether chance alone moves f as well
 * @typedef {object} Judged a run: each array has one number per record, or more
 * @property {number} records finite ones
 * @property {Float64Array} x
 * @property {Float64Array} y
 * @property {Float64Array} loss
 * @property {[Float64Array, Float64Array]} gradient
 * @property {(record: number) => Hessian} hessian f_xx, f_xy, f_yy
 * @property {boolean} [undefined] where it ended before its last step: by 0/0 or the like, not by an overflow
 * @typedef {object} Verdict what became of a run that did not overflow
 * @property {string} fate
 * @property {CriticalPoint} [target] the listed point that it came to
 * @property {{ x: number, y: number, kind: string }} [unlisted] the point that it came to, where that is in no list
 */

/** @type {(point: { kind: string }) => boolean} */
export const isMinimum = ({ kind }) => kind.endsWith("minimum");

// How near is "there".
/** @param {Window} domain */
export function arrivalRadius([x0, x1, y0, y1]) {
  const [width, height] = [x1 - x0, y1 - y0],
    longer = Math.max(width, height),
    [across, up] = [width / longer, height / longer];
  return NEAR * (longer * Math.sqrt(across * across + up * up));
}

/** @type {(domain: Window, x: number, y: number) => boolean} */
export const contains = ([x0, x1, y0, y1], x, y) => x >= x0 && x <= x1 && y >= y0 && y <= y1;

// For how many steps a run must keep to a place to have settled there.
/** @param {number} steps */
export const stayLength = (steps) =>
  Math.min(Math.floor((steps + 1) / 2), Math.max(STAY_AT_LEAST, Math.floor(STAY * steps)));

// The records that are judged for descent.
/** @param {number} steps */
export const descentWindow = (steps) => Math.max(Math.min(steps + 1, 2 * STAY_AT_LEAST), Math.floor(TAIL * steps));

// Whether a record that is not finite comes of 0/0 or the like, and not of numbers that grew too large.
/** @param {number[]} record */
export const isUndefined = (record) =>
  record.every((value) => (Number.isFinite(value) ? Math.abs(value) < HUGE : Number.isNaN(value)));

// The step from which the path stays within `near` of a point.
/** @type {(path: Judged, x: number, y: number, near: number) => number} */
export function settledAt(path, x, y, near) {
  let t = path.records;
  while (t > 0 && !(distance(path.x[t - 1] - x, path.y[t - 1] - y, near) > 1)) t--;
  return t;
}

/** @type {(points: CriticalPoint[]) => number | undefined} */
export const optimumOf = (points) => points.find(({ kind }) => kind === "global minimum")?.value;

// How far above the optimum f may be for a minimum to be a global one, and whether it is.
/** @param {number} optimum */
export const optimumTolerance = (optimum) => OPTIMUM * (1 + Math.abs(optimum));
/** @type {(height: number, optimum: number) => boolean} */
export const isGlobal = (height, optimum) => height - optimum <= optimumTolerance(optimum);

/** @type {(ground: Ground, steps: number, path: Judged) => Verdict} */
export function judge({ domain, points, differentiate, kink = 0, inNoise = false }, steps, path) {
  const near = arrivalRadius(domain),
    last = path.records - 1,
    first = last - stayLength(steps), // the stay's first record
    [x, y] = [path.x[last], path.y[last]],
    inside = points.filter(({ interior }) => interior), // a border may have a slope
    minima = inside.filter(isMinimum),
    others = inside.filter((point) => !isMinimum(point)),
    optimum = optimumOf(points),
    lowest = optimum !== undefined && isGlobal(path.loss[last], optimum),
    staysBy = (/** @type {{ x: number, y: number }} */ point) => settledAt(path, point.x, point.y, near) <= first;
  let target = minima.find(staysBy);
  if (target) return { fate: fateAt(target), target };
  // The Hessian is asked for only where the listed minima do not settle it.
  const stationary = staysBy({ x, y }) ? stationaryPoint(path, first, near, differentiate, kink, lowest) : undefined;
  if (!stationary?.leaving) {
    target = others.find(staysBy); // and is not passing by
    if (target) return { fate: fateAt(target), target };
    if (stationary) {
      const { kind, offset } = stationary,
        unlisted = { x: x + offset[0], y: y + offset[1], kind };
      target = [...minima, ...others].find((point) => distance(unlisted.x - point.x, unlisted.y - point.y, near) <= 1);
      return target ? { fate: fateAt(target), target } : { fate: fateAt(unlisted), unlisted };
    }
  }
  if (!contains(domain, x, y)) return { fate: "left_view" };
  return { fate: judgeDescent(path, last + 1 - descentWindow(steps), near, inNoise).fate };
}

/** @param {{ kind: string }} point */
const fateAt = (point) => (isMinimum(point) ? "converged" : "stuck_at_saddle");

// Neither arrived nor gone: does the loss still fall, from record `first` on? Rising is the share of steps uphill,
// turning that of steps that turn back, where f is level.
/** @param {Judged} path @param {number} first @param {number} near @param {boolean} [inNoise] */
export function judgeDescent(path, first, near, inNoise = false) {
  const loss = path.loss.subarray(first, path.records),
    steps = loss.length - 1;
  let [lowest, highest, uphill, downhill] = [loss[0], loss[0], 0, 0];
  for (let t = 1; t <= steps; t++) {
    lowest = Math.min(lowest, loss[t]);
    highest = Math.max(highest, loss[t]);
    if (loss[t] > loss[t - 1]) uphill++;
    if (loss[t] < loss[t - 1]) downhill++;
  }
  const spread = highest - lowest,
    level = spread <= LEVEL * (1 + Math.abs(loss[steps])),
    rising = uphill / steps,
    turning = level ? turningShare(path, first, near) : 0;
  let fate = "still_descending";
  if (level) fate = turning < RISES ? "stalled" : "oscillating";
  else if (rising > 0) {
    const half = Math.ceil(loss.length / 2),
      [before, after] = [loss.subarray(0, half), loss.subarray(half)],
      drop = mean(before) - mean(after), // a cycle of two has its median where parity puts it
      [high, low] = [median(before), median(after)], // one jump is no end of the descent
      falling = downhill / steps,
      wanders = inNoise && rising >= RISES && falling >= RISES && !inOrder(loss),
      descends = high > low && !wanders && !(rising >= RISES && drop < FALLS * spread),
      climbs = high < low && !wanders && !(falling >= RISES && -drop < FALLS * spread); // as −f descends
    if ((descends || climbs) && loss[steps] > loss[0]) fate = "rising";
    else if (!descends || !(loss[steps] < loss[0])) fate = "oscillating";
  }
  return { fate, level, turning, rising, lowest, highest, begin: loss[0] };
}

// Around which place a path is from record `first` on, and the root of the mean square distance from there.
/** @type {(path: Judged, first: number) => { mean: [number, number], spread: number }} */
export function whereabouts({ x, y, records }, first) {
  const [xs, ys] = [x.subarray(first, records), y.subarray(first, records)],
    [meanX, meanY] = [mean(xs), mean(ys)],
    squares = xs.map((value, t) => (value - meanX) * (value - meanX) + (ys[t] - meanY) * (ys[t] - meanY));
  return { mean: [meanX, meanY], spread: Math.sqrt(mean(squares)) };
}

// Whether the means of equal parts go one way from the first to the last.
/** @param {Float64Array} values */
function inOrder(values) {
  const size = Math.floor(values.length / PARTS),
    first = values.length - PARTS * size,
    means = Array.from({ length: PARTS }, (_, k) => mean(values.subarray(first + k * size, first + (k + 1) * size))),
    after = means.slice(1);
  return after.every((value, k) => means[k] > value) || after.every((value, k) => means[k] < value);
}

/** @param {Float64Array} values */
function mean(values) {
  let total = 0;
  for (const value of values) total += value;
  return total / values.length;
}

/** @param {Float64Array} values */
function median(values) {
  const ordered = values.slice().sort(),
    middle = values.length >> 1;
  return values.length % 2 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
}

// The share of steps, from record `first` on, that turn back; 0 for a path that stays where it is.
/** @type {(path: Judged, first: number, near: number) => number} */
function turningShare({ x, y, records }, first, near) {
  const last = records - 1;
  let moved = false,
    largest = 0;
  for (let t = first; t < last; t++) {
    if (distance(x[t] - x[last], y[t] - y[last], near) > 1) moved = true;
    largest = Math.max(largest, Math.abs(x[t + 1] - x[t]), Math.abs(y[t + 1] - y[t]));
  }
  if (!moved || last - first < 2) return 0;
  let turns = 0,
    [beforeX, beforeY] = [0, 0];
  for (let t = first; t < last; t++) {
    // Scaled, so that no product overflows.
    const [stepX, stepY] = [(x[t + 1] - x[t]) / largest, (y[t + 1] - y[t]) / largest];
    if (t > first && stepX * beforeX + stepY * beforeY < 0) turns++;
    [beforeX, beforeY] = [stepX, stepY];
  }
  return turns / (last - first - 1);
}
