// Where a neuron is dead, on the relief: the lines of the map's hatch, faint where terrain hides them.

import { PALE } from "../dead-region.js";
import { FAINT } from "./surface3d-paths.js";

/**
 * @import { Colours, Context, Pair, Window } from "../types"
 * @import { SurfaceBox } from "./surface3d-box.js"
 */

const LINES = 44, // over a whole window, so that they stand still while the camera turns
  SAMPLE = 6; // pixels of a line between two looks at what hides it

/** @type {(context: Context, box: SurfaceBox, corners: Pair[], colours: Colours) => void} */
export function drawDeadOnRelief(context, box, corners, colours) {
  const [seen, hidden] = [new Path2D(), new Path2D()];
  for (const [from, to] of hatchOf(corners, box.window)) {
    const at = (/** @type {number} */ share) => {
      const [x, y] = [0, 1].map((k) => from[k] + (to[k] - from[k]) * share);
      return box.toBox(x, y, box.landscape.at(x, y));
    };
    const [[ax, ay], [bx, by]] = [box.toCanvas(at(0)), box.toCanvas(at(1))],
      count = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / SAMPLE));
    for (let i = 0; i < count; i++) {
      const middle = at((i + 0.5) / count),
        path = box.hides(...middle, box.fault(middle)) ? hidden : seen,
        [px, py] = box.toCanvas(at(i / count)),
        [qx, qy] = box.toCanvas(at((i + 1) / count));
      path.moveTo(px, py);
      path.lineTo(qx, qy);
    }
  }
  context.save();
  context.setLineDash([]);
  context.lineWidth = colours.scale;
  context.strokeStyle = colours.text;
  for (const [path, share] of /** @type {[Path2D, number][]} */ ([
    [seen, 1],
    [hidden, FAINT],
  ])) {
    context.globalAlpha = PALE * share;
    context.stroke(path);
  }
  context.restore();
}

// The region's edges, and lines across it that rise to the right, as far as they are in the window.
/** @type {(corners: Pair[], window: Window, lines?: number) => [Pair, Pair][]} */
export function hatchOf(corners, [x0, x1, y0, y1], lines = LINES) {
  /** @type {Pair[]} */
  const frame = [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
  /** @type {[Pair, Pair][]} */
  const found = [];
  const add = (/** @type {Pair} */ a, /** @type {Pair} */ b, /** @type {Pair[][]} */ outlines) => {
    const part = partWithin(a, b, outlines);
    if (!part) return;
    const [begin, end] = part.map((share) => [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]);
    found.push([/** @type {Pair} */ (begin), /** @type {Pair} */ (end)]);
  };
  corners.forEach((corner, i) => add(corner, corners[(i + 1) % corners.length], [frame]));
  for (let i = 1; i < lines; i++) {
    const x = x0 + (x1 - x0) * ((2 * i) / lines - 1); // where it comes in below; a window higher it is one farther
    add([x, y0], [x + (x1 - x0), y1], [frame, corners]);
  }
  return found;
}

// The part of the way from a to b that lies in each of these convex outlines, as two shares; null if none does.
/** @type {(a: Pair, b: Pair, outlines: Pair[][]) => Pair | null} */
function partWithin(a, b, outlines) {
  let [enter, leave] = [0, 1];
  for (const outline of outlines) {
    const side = Math.sign(area(outline));
    for (let i = 0; i < outline.length; i++) {
      const [cx, cy] = outline[i],
        [dx, dy] = outline[(i + 1) % outline.length],
        [nx, ny] = [side * (cy - dy), side * (dx - cx)], // points in
        p = nx * (b[0] - a[0]) + ny * (b[1] - a[1]),
        q = nx * (a[0] - cx) + ny * (a[1] - cy);
      if (p === 0 && q < 0) return null;
      if (p > 0) enter = Math.max(enter, -q / p);
      if (p < 0) leave = Math.min(leave, -q / p);
    }
  }
  return enter < leave ? [enter, leave] : null;
}

// Twice that of an outline; above zero if it goes round against the clock.
/** @type {(outline: Pair[]) => number} */
function area(outline) {
  return outline.reduce((sum, [x, y], i) => {
    const [u, v] = outline[(i + 1) % outline.length];
    return sum + x * v - u * y;
  }, 0);
}
