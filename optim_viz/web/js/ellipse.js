// Points that scatter: their mean, and the ellipse of one standard deviation, where (p − m)ᵀ C⁻¹ (p − m) = 1.

import { eigen } from "./symmetric.js";

/**
 * @import { Plane } from "./plane.js"
 * @import { Context, Pair } from "./types"
 * @typedef {{ mean: Pair, covariance: [xx: number, xy: number, yy: number] }} Scatter
 */

// Of these points, by n − 1; nothing of fewer than two, or where there is no number for it.
/** @type {(points: Pair[]) => Scatter | undefined} */
export function scatterOf(points) {
  const n = points.length;
  if (n < 2) return undefined;
  let [mx, my, xx, xy, yy] = [0, 0, 0, 0, 0];
  for (const [x, y] of points) {
    mx += x / n;
    my += y / n;
  }
  for (const [x, y] of points) {
    xx += ((x - mx) * (x - mx)) / (n - 1);
    xy += ((x - mx) * (y - my)) / (n - 1);
    yy += ((y - my) * (y - my)) / (n - 1);
  }
  return [mx, my, xx, xy, yy].every(Number.isFinite) ? { mean: [mx, my], covariance: [xx, xy, yy] } : undefined;
}

// The ellipse as a path on the map, in pixels.
/** @type {(context: Context, plane: Pick<Plane, "toPixel" | "unit">, scatter: Scatter) => void} */
export function traceEllipse(context, plane, { mean, covariance: [xx, xy, yy] }) {
  const { lam, V } = eigen(xx, xy, yy),
    [along, across] = lam.map((variance) => Math.sqrt(Math.max(0, variance)) * plane.unit), // rounding alone is below 0
    [px, py] = plane.toPixel(...mean);
  context.beginPath();
  context.ellipse(px, py, along, across, Math.atan2(-V[1][0], V[0][0]), 0, 2 * Math.PI);
}
