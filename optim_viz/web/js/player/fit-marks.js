// The marks of the picture of data: a row of the first or the second class, a line's positive side, what lies outside.

/**
 * @import { Context, Pair } from "../types"
 * @typedef {{ left: number, top: number, width: number, height: number }} Box
 */

const POINT = 3; // pixels: the radius of a row
const TRIANGLE = 1.35; // of that: as much ink as a dot
const SIDE = { every: 26, length: 6, width: 1.4 }; // pixels: the ticks on the positive side of a line
const BORDER = 4; // pixels: what lies outside

/** @type {(context: Context, ax: number, ay: number, bx: number, by: number) => void} */
export function segment(context, ax, ay, bx, by) {
  context.beginPath();
  context.moveTo(ax, ay);
  context.lineTo(bx, by);
  context.stroke();
}

// A dot, or a triangle for a row of the second class: the path alone.
/** @type {(context: Context, px: number, py: number, second: boolean, scale: number) => void} */
export function traceRow(context, px, py, second, scale) {
  if (second) return triangle(context, px, py, TRIANGLE * POINT * scale, -1);
  traceCircle(context, px, py, scale);
}

// A circle around a row's place: the path alone.
/** @type {(context: Context, px: number, py: number, scale: number) => void} */
export function traceCircle(context, px, py, scale) {
  context.beginPath();
  context.arc(px, py, POINT * scale, 0, 2 * Math.PI);
}

// Ticks along a line, evenly from its middle, that point along (dx, dy): to where the weighted sum is positive.
/** @type {(context: Context, ends: [number, number, number, number], direction: Pair, scale: number) => void} */
export function drawSide(context, [ax, ay, bx, by], [dx, dy], scale) {
  const length = Math.hypot(bx - ax, by - ay),
    every = (SIDE.every * scale) / (length || 1),
    tick = (SIDE.length * scale) / (Math.hypot(dx, dy) || 1),
    most = Math.floor(0.5 / every);
  context.lineWidth = SIDE.width * scale;
  context.setLineDash([]);
  for (let k = -most; k <= most; k++) {
    const [px, py] = [ax + (0.5 + k * every) * (bx - ax), ay + (0.5 + k * every) * (by - ay)];
    segment(context, px, py, px + tick * dx, py + tick * dy);
  }
}

// At the upper or the lower border of the box, a triangle that points to what is above or below; no number is nowhere.
/** @type {(context: Context, box: Box, px: number, py: number, scale: number) => void} */
export function drawOutside(context, { top, height }, px, py, scale) {
  const size = BORDER * scale;
  if (py < top) triangle(context, px, top + size, size, -1);
  else if (py > top + height) triangle(context, px, top + height - size, size, 1);
  else return;
  context.fill();
}

// Around a point, its tip upward (−1) or downward (1).
/** @type {(context: Context, px: number, py: number, size: number, tip: -1 | 1) => void} */
function triangle(context, px, py, size, tip) {
  context.beginPath();
  context.moveTo(px, py + tip * size);
  context.lineTo(px + 0.87 * size, py - 0.5 * tip * size);
  context.lineTo(px - 0.87 * size, py - 0.5 * tip * size);
  context.closePath();
}
