// The curvature along a run, which is found where somebody reads it: while a number turns, of few records.

/** @import { Machine } from "../program.js" */
/** @typedef {[xx: number, xy: number, yy: number]} Hessian */

const AT_ONCE = 32; // records

// (record) -> f_xx, f_xy, f_yy there, of what `bend` finds at positions.
/** @type {(bend: Machine, x: Float64Array, y: Float64Array) => (t: number) => Hessian} */
export function curvatureAlong(bend, x, y) {
  /** @type {Map<number, Float64Array[]>} */
  const known = new Map();
  return (t) => {
    const from = t - (t % AT_ONCE),
      found = known.get(from) ?? bend(x.subarray(from, from + AT_ONCE), y.subarray(from, from + AT_ONCE)),
      [xx, xy, yy] = found;
    known.set(from, found);
    return [xx[t - from], xy[t - from], yy[t - from]];
  };
}
