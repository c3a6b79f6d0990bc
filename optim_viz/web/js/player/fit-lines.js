// What a run makes of the data, in its dash and colour: lines with ticks on a class's side, or a curve. What does not
// cross the box is marked at its border.

import { drawOutside, drawSide, segment } from "./fit-marks.js";
import { endsOf, isBorder, isCurve, linesOf, neurons } from "./fit-rows.js";
import { clip } from "./trails.js";

/**
 * @import { Companion, Pair } from "../types"
 * @import { FitChart } from "./fit-chart.js"
 * @import { Line, Outputs } from "./fit-rows.js"
 * @typedef {"drawn" | "outside" | "none"} Fate
 */

const FINE = 1; // pixels from one point of a curve to the next

// In the pen's style as it is; what became of each of its lines, or of its curve.
/** @type {(chart: FitChart, companion: Companion, weights: Pair, scale: number) => Fate[]} */
export function drawFit(chart, companion, weights, scale) {
  if (isCurve(companion))
    return [drawCurve(chart, companion.predicts === "neurons" ? neurons : chart.outputs, weights, scale)];
  return linesOf(companion, weights, chart.others).map((line) => drawLine(chart, line, isBorder(companion), scale));
}

/** @type {(chart: FitChart, line: Line, hasSides: boolean, scale: number) => Fate} */
function drawLine(chart, line, hasSides, scale) {
  const { context, box, range } = chart,
    ends = endsOf(line, range);
  if (!ends) return "none";
  const [[ax, ay], [bx, by]] = ends.map(([u, v]) => [chart.x(u), chart.y(v)]),
    piece = clip(ax, ay, bx, by, box);
  if (!piece) {
    drawOutside(context, box, (ax + bx) / 2, (ay + by) / 2, scale);
    return "outside";
  }
  const [px, py, qx, qy] = piece,
    [a, b] = line;
  segment(context, px, py, qx, qy);
  if (!hasSides) return "drawn";
  const across = (a * (range.across[1] - range.across[0])) / box.width,
    up = (-b * (range.up[1] - range.up[0])) / box.height;
  context.save();
  drawSide(context, [px, py, qx, qy], [across, up], scale);
  context.restore();
  return "drawn";
}

// What the model makes of what is drawn across, from one border of the box to the other.
/** @type {(chart: FitChart, outputs: Outputs, weights: Pair, scale: number) => Fate} */
function drawCurve(chart, outputs, weights, scale) {
  const { context, box, range } = chart,
    [low, high] = range.across,
    count = Math.ceil(box.width / FINE),
    us = Float64Array.from({ length: count + 1 }, (_, i) => low + ((high - low) * i) / count),
    made = outputs(us, new Float64Array(count + 1).fill(1), weights),
    points = Array.from(us, (u, i) => /** @type {Pair} */ ([chart.x(u), chart.y(made[i])])),
    crosses = points.some(([ax, ay], i) => i > 0 && clip(...points[i - 1], ax, ay, box));
  if (!crosses) {
    const [px, py] = points[count >> 1]; // where none of it is, all of it may be
    drawOutside(context, box, px, py, scale);
    return "outside";
  }
  context.save();
  context.beginPath();
  context.rect(box.left, box.top, box.width, box.height);
  context.clip();
  context.beginPath();
  points.forEach(([px, py], i) => context[i ? "lineTo" : "moveTo"](px, py));
  context.stroke();
  context.restore();
  return "drawn";
}
