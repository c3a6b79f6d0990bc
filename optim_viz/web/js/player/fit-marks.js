// The marks of the picture of data: a row of each class, a line's positive side, what lies outside.

/**
 * @import { Context, Pair } from "../types"
 * @typedef {{ left: number, top: number, width: number, height: number }} Box
 */

const POINT = 3; // pixels: the radius of a row
const TRIANGLE = 1.35, // of that: as much ink as a dot
  SQUARE = 0.89; // half its side
const SIDE = { every: 26, length: 6, width: 1.4 }; // pixels: the ticks on the positive side of a line
const BORDER = 4; // pixels: what lies outside
/** @type {Pair} */
const UP = [0, -1];

/** @type {(context: Context, ax: number, ay: number, bx: number, by: number) => void} */
export function segment(context, ax, ay, bx, by) {
  context.beginPath();
  context.moveTo(ax, ay);
  context.lineTo(bx, by);
  context.stroke();
}

// A dot, a triangle or a square for a row of the first, second or third class: the path alone.
/** @type {(context: Context, px: number, py: number, place: number, scale: number) => void} */
export function traceRow(context, px, py, place, scale) {
  if (place === 1) return triangle(context, px, py, TRIANGLE * POINT * scale, UP);
  if (place === 2) return square(context, px, py, SQUARE * POINT * scale);
  traceCircle(context, px, py, scale);
}

// An empty square, for a row that saturates: the path alone.
/** @type {(context: Context, px: number, py: number, scale: number) => void} */
export const traceSaturated = (context, px, py, scale) => square(context, px, py, POINT * scale);

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

// At the border of the box, a triangle that points to what is beyond it; no number is nowhere.
/** @type {(context: Context, box: Box, px: number, py: number, scale: number) => void} */
export function drawOutside(context, { left, top, width, height }, px, py, scale) {
  const size = BORDER * scale,
    [right, bottom] = [left + width, top + height];
  if (py < top) triangle(context, px, top + size, size, UP);
  else if (py > bottom) triangle(context, px, bottom - size, size, [0, 1]);
  else if (px < left) triangle(context, left + size, py, size, [-1, 0]);
  else if (px > right) triangle(context, right - size, py, size, [1, 0]);
  else return;
  context.fill();
}

/** @type {(context: Context, px: number, py: number, half: number) => void} */
function square(context, px, py, half) {
  context.beginPath();
  context.rect(px - half, py - half, 2 * half, 2 * half);
}

// Around a point, its tip in this direction.
/** @type {(context: Context, px: number, py: number, size: number, tip: Pair) => void} */
function triangle(context, px, py, size, [dx, dy]) {
  const [along, across] = [0.5 * size, 0.87 * size];
  context.beginPath();
  context.moveTo(px + dx * size, py + dy * size);
  context.lineTo(px - dx * along - dy * across, py - dy * along + dx * across);
  context.lineTo(px - dx * along + dy * across, py - dy * along - dx * across);
  context.closePath();
}
