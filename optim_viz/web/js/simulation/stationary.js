// Level ground beside the last point of a run at rest: `optim_viz/outcomes/stationary.py`, operation by operation.

import { eigen } from "../symmetric.js";
import { FLAT, KINDS, RIDGE } from "./outcome-table.js";

/**
 * @import { Pair } from "../types"
 * @import { Ground, Judged } from "./criteria.js"
 */

// How long a vector is, in units of `near`.
/** @type {(x: number, y: number, near: number) => number} */
export function distance(x, y, near) {
  const [across, up] = [x / near, y / near];
  return Math.sqrt(across * across + up * up);
}

// The point without slope (a minimum, a saddle, a maximum) beside the last point of a run at rest since record `first`,
// if there is one within one Newton step of at most `near`. Leaving: the last point lies off the ridge, where the slope
// leads away from it.
/**
 * @param {Judged} path
 * @param {number} first
 * @param {number} near
 * @param {Ground["differentiate"]} differentiate
 * @param {number} kink μ of a penalty μ‖w‖₁
 * @param {boolean} lowest f is as low as any known minimum: without slope and curvature, that is a plain of them
 * @returns {{ kind: string, offset: Pair, leaving: boolean } | undefined}
 */
export function stationaryPoint(path, first, near, differentiate, kink, lowest) {
  const last = path.records - 1,
    second = path.hessian(last),
    slope = path.gradient.map((column) => column[last]);
  if (!second.every(Number.isFinite)) return undefined;
  const [[gx, gy], [fxx, fxy, fyy]] =
      kink > 0 ? besideCorners([path.x[last], path.y[last]], slope, second, near, kink) : [slope, second],
    { lam, V } = eigen(fxx, fxy, fyy),
    [cos, sin] = [V[0][0], V[1][0]],
    stiffest = Math.max(Math.abs(lam[0]), Math.abs(lam[1])),
    flat = lam.map((value) => Math.abs(value) <= FLAT * stiffest),
    slopes = [cos * gx + sin * gy, cos * gy - sin * gx],
    sloping = slopes.some((slope, i) => flat[i] && Math.abs(slope) > FLAT * near * stiffest);
  // Newton's step, by eigenvector; along a trough, only the direction across it counts.
  const along = slopes.map((slope, i) => (flat[i] ? 0 : -slope / lam[i])),
    size = distance(along[0], along[1], near);
  if (!(stiffest > 0 || lowest) || sloping || !(size <= 1)) return undefined;
  /** @type {Pair} */
  const offset = [cos * along[0] - sin * along[1], sin * along[0] + cos * along[1]];
  let falls = lam.map((value, i) => !flat[i] && value < 0);
  if (falls.some(Boolean)) {
    const bound = curvatureUncertainty(path, first, offset, size, near, differentiate);
    falls = falls.map((fell, i) => fell && lam[i] < -bound);
  }
  const [downX, downY] = along.map((step, i) => (falls[i] ? step : 0)),
    [minimum, saddle, maximum] = KINDS,
    summit = falls.every((fell, i) => fell || flat[i]);
  return {
    kind: !falls.some(Boolean) ? minimum : summit ? maximum : saddle,
    offset,
    leaving: distance(downX, downY, near) > RIDGE,
  };
}

// Gradient and Hessian of the quadratic model by which Newton's step is taken beside corners: a coordinate that is held
// there has a bowl about zero, and one that is not has the slope of the side that leads down.
/** @type {(position: Pair, gradient: number[], hessian: number[], near: number, kink: number) => number[][]} */
function besideCorners([x, y], [gx, gy], [fxx, fxy, fyy], near, kink) {
  const [smoothX, smoothY] = [gx - kink * Math.sign(x), gy - kink * Math.sign(y)],
    [thereX, thereY] = [smoothX - fxx * x, smoothY - fyy * y],
    [besideX, besideY] = [Math.abs(x) <= near, Math.abs(y) <= near],
    [heldX, heldY] = [besideX && Math.abs(thereX) <= kink, besideY && Math.abs(thereY) <= kink],
    sideX = besideX ? smoothX - kink * Math.sign(thereX) : gx,
    sideY = besideY ? smoothY - kink * Math.sign(thereY) : gy,
    steepX = heldY || fyy === 0 ? 1 : Math.abs(fyy),
    steepY = heldX || fxx === 0 ? 1 : Math.abs(fxx),
    slopeX = heldX ? steepX * x : heldY ? sideX - fxy * y : sideX,
    slopeY = heldY ? steepY * y : heldX ? sideY - fxy * x : sideY,
    across = heldX || heldY ? 0 : fxy;
  return [
    [slopeX, slopeY],
    [heldX ? steepX : fxx, across, heldY ? steepY : fyy],
  ];
}

// By how much the curvature at the stationary point, Newton's step `offset` of `size` away, may differ from the last
// one: by the stay's farthest record, or, of a run that stands still, by the stationary point itself.
/** @type {(...given: [Judged, number, Pair, number, number, Ground["differentiate"]]) => number} */
function curvatureUncertainty(path, first, offset, size, near, differentiate) {
  const last = path.records - 1,
    [x, y] = [path.x[last], path.y[last]];
  let far = first,
    away = -1;
  for (let t = first; t <= last; t++) {
    const moved = distance(path.x[t] - x, path.y[t] - y, near);
    if (moved > away) [far, away] = [t, moved];
  }
  /** @type {number[]} */
  let farthest = path.hessian(far);
  if (away === 0 && size > 0) {
    const there = differentiate(Float64Array.of(x + offset[0]), Float64Array.of(y + offset[1]));
    farthest = there.slice(3).map(([value]) => value);
    away = size;
  }
  const here = path.hessian(last),
    [xx, xy, yy] = farthest.map((value, i) => value - here[i]),
    bend = Math.sqrt(xx * xx + 2 * (xy * xy) + yy * yy);
  return away > 0 && Number.isFinite(bend) ? (2 * size * bend) / away : 0;
}
