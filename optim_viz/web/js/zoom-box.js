// A rectangle that the visitor draws onto a chart, to see what is in it as large as the chart.

/** @import { Box, Colours, Context, Window } from "./types" */

const LEAST = 8; // pixels; less is not meant as a side

/** @typedef {[x0: number, y0: number, x1: number, y1: number]} Corners where it was begun, and where the pointer is */

// From a place to the pointer, within the plot.
/** @type {(from: { px: number, py: number }, px: number, py: number, box: Box) => Corners} */
export function cornersTo({ px, py }, toX, toY, { left, top, width, height }) {
  return [px, py, Math.max(left, Math.min(left + width, toX)), Math.max(top, Math.min(top + height, toY))];
}

// The window that it means, in places on the axes of a plot that shows `view`. A rectangle with but one side, where the
// other is too short to be meant, keeps what is seen along that; one without any means nothing.
/** @type {(corners: Corners, box: Box, view: Window) => Window | undefined} */
export function boxWindow([x0, y0, x1, y1], { left, top, width, height }, [u0, u1, v0, v1]) {
  const along = Math.abs(x1 - x0) >= LEAST,
    up = Math.abs(y1 - y0) >= LEAST;
  if (!along && !up) return undefined;
  const u = (/** @type {number} */ px) => u0 + ((px - left) / width) * (u1 - u0),
    v = (/** @type {number} */ py) => v1 - ((py - top) / height) * (v1 - v0);
  const [from, to] = along ? [u(Math.min(x0, x1)), u(Math.max(x0, x1))] : [u0, u1],
    [low, high] = up ? [v(Math.max(y0, y1)), v(Math.min(y0, y1))] : [v0, v1];
  return [from, to, low, high];
}

/** @type {(context: Context, corners: Corners, colours: Colours) => void} */
export function drawZoomBox(context, [x0, y0, x1, y1], colours) {
  const box = /** @type {const} */ ([Math.min(x0, x1), Math.min(y0, y1), Math.abs(x1 - x0), Math.abs(y1 - y0)]);
  context.fillStyle = colours.halo;
  context.fillRect(...box);
  context.strokeStyle = colours.text;
  context.lineWidth = 1.5;
  context.setLineDash([5, 3]);
  context.strokeRect(...box);
  context.setLineDash([]);
}
