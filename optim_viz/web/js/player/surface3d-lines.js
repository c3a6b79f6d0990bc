// Straight lines of the map upon the relief: they follow its ground, and it is told apart where terrain hides them.

/**
 * @import { Pair, Window } from "../types"
 * @import { SurfaceBox } from "./surface3d-box.js"
 */

const SAMPLE = 6; // pixels of a line between two looks at what hides it

// As two paths in pixels; a stretch that stays in sight, or out of it, is drawn in one, so that its dashes go on.
/** @type {(box: SurfaceBox, lines: [Pair, Pair][]) => { seen: Path2D, hidden: Path2D }} */
export function linesOnRelief(box, lines) {
  const seen = new Path2D(),
    hidden = new Path2D();
  for (const [from, to] of lines) {
    const at = (/** @type {number} */ share) => {
      const [x, y] = [0, 1].map((k) => from[k] + (to[k] - from[k]) * share);
      return box.toBox(x, y, box.landscape.at(x, y));
    };
    const [[ax, ay], [bx, by]] = [box.toCanvas(at(0)), box.toCanvas(at(1))],
      count = Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / SAMPLE));
    /** @type {Path2D | undefined} */
    let last;
    for (let i = 0; i < count; i++) {
      const middle = at((i + 0.5) / count),
        path = box.hides(...middle, box.fault(middle)) ? hidden : seen,
        [px, py] = box.toCanvas(at(i / count)),
        [qx, qy] = box.toCanvas(at((i + 1) / count));
      if (path !== last) path.moveTo(px, py);
      path.lineTo(qx, qy);
      last = path;
    }
  }
  return { seen, hidden };
}

/** @type {(window: Window) => Pair[]} */
export const frameOf = ([x0, x1, y0, y1]) => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
];

// The edges of an outline, as far as they are in the window.
/** @type {(corners: Pair[], window: Window) => [Pair, Pair][]} */
export const edgesWithin = (corners, window) =>
  corners.flatMap((a, i) => {
    const part = lineWithin(a, corners[(i + 1) % corners.length], [frameOf(window)]);
    return part ? [part] : [];
  });

// The part of the way from a to b that lies in each of these convex outlines; null if none does.
/** @type {(a: Pair, b: Pair, outlines: Pair[][]) => [Pair, Pair] | null} */
export function lineWithin(a, b, outlines) {
  const at = (/** @type {number} */ share) => /** @type {Pair} */ ([0, 1].map((k) => a[k] + (b[k] - a[k]) * share)),
    part = sharesWithin(a, b, outlines);
  return part && [at(part[0]), at(part[1])];
}

// As two shares.
/** @type {(a: Pair, b: Pair, outlines: Pair[][]) => Pair | null} */
function sharesWithin(a, b, outlines) {
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
