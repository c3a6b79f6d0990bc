// The paths: drawn segment by segment as the clock moves, never all again while it plays.
//
// Two layers: every run's halo lies below every run's line, so that crossing paths stay apart from the landscape and
// from each other. Each frame adds only the segments that became due; a jump back, a zoom or new data starts afresh.

import { drawArrow, drawCross, drawFork, drawMarker } from "../markers.js";
import { drawBoxes } from "./decay-box.js";

/**
 * @import { Plane } from "../plane.js"
 * @import { Box, Colours, Context, Pair, Run } from "../types"
 * @typedef {{ runs: Run[], dx: number, dy: number }} Place
 * @typedef {{ run: Run, dx: number, dy: number, next: number, x: number, y: number, length: number }} Pen
 * @typedef {[ax: number, ay: number, bx: number, by: number, cutBefore: boolean, cutAfter: boolean]} Piece
 * @typedef {Pick<Plane, "box" | "toPixel" | "inside">} Mapping
 */

const MERGE = 0.6; // pixels: shorter moves are joined before they are drawn

export class Trails {
  /** @param {Context} halo @param {Context} line */
  constructor(halo, line) {
    this.halo = halo;
    this.line = line;
    /** @type {Place[]} */
    this.places = [];
    /** @type {Mapping | undefined} */
    this.plane = undefined; // once there is something to draw
    /** @type {Colours | undefined} */
    this.colours = undefined;
    /** @type {Pen[]} */
    this.pens = [];
    this.time = 0;
  }

  // New data, view, size, colours or visibility: forget what is drawn.
  // `places` are [{runs, dx, dy}]: each moves the plane's box by (dx, dy), and shows some of the runs.
  /** @param {Place[]} places @param {Mapping} plane @param {Colours} colours */
  reset(places, plane, colours) {
    Object.assign(this, { places, plane, colours });
    // A branch's own way begins at its step.
    this.pens = places.flatMap(({ runs, dx, dy }) =>
      runs.map((run) => ({ run, dx, dy, next: 0, x: 0, y: 0, length: 0 })),
    );
    for (const context of [this.halo, this.line]) {
      const { left, top, width, height } = plane.box;
      context.restore();
      context.clearRect(0, 0, context.canvas.width, context.canvas.height);
      context.save();
      context.beginPath();
      for (const { dx, dy } of places) context.rect(left + dx, top + dy, width, height);
      context.clip();
      context.lineCap = "butt";
      context.lineJoin = "round";
    }
    this.time = 0;
    this.drawBoxes(places, plane, colours);
  }

  // Below all paths.
  /** @param {Place[]} places @param {Mapping} plane @param {Colours} colours */
  drawBoxes(places, plane, colours) {
    for (const { runs, dx, dy } of places) {
      const toPixel = (/** @type {number} */ x, /** @type {number} */ y) => {
        const [px, py] = plane.toPixel(x, y);
        return /** @type {Pair} */ ([px + dx, py + dy]);
      };
      drawBoxes(this.halo, runs, { toPixel }, colours);
    }
  }

  /** @param {number} time */
  draw(time) {
    const { places, plane, colours } = this;
    if (!plane || !colours) return;
    if (time < this.time) this.reset(places, plane, colours);
    this.time = time;
    for (const pen of this.pens)
      if (!pen.run.hidden) this.extend(pen, Math.min(Math.floor(time + 1e-9), pen.run.records - 1), plane, colours);
  }

  // Draw one run's segments up to record `end`, in one stroke a layer.
  /**
   * @param {Pen} pen
   * @param {number} end
   * @param {Mapping} plane
   * @param {Colours} colours
   */
  extend(pen, end, plane, colours) {
    const { run, dx, dy } = pen;
    if (pen.next === 0) {
      if (end < run.first) return;
      [pen.x, pen.y] = plane.toPixel(run.x[run.first], run.y[run.first]);
      pen.next = run.first + 1;
    }
    if (pen.next > end) return;
    const path = new Path2D();
    const offset = pen.length;
    let drawn = false,
      open = false;
    for (let i = pen.next; i <= end; i++) {
      const [x, y] = plane.toPixel(run.x[i], run.y[i]);
      const moved = Math.hypot(x - pen.x, y - pen.y);
      if (moved < MERGE && i < end) continue;
      const piece = clip(pen.x, pen.y, x, y, plane.box);
      if (piece) {
        if (!open || piece[4]) path.moveTo(piece[0] + dx, piece[1] + dy);
        path.lineTo(piece[2] + dx, piece[3] + dy);
        drawn = true;
        pen.length += Math.hypot(piece[2] - piece[0], piece[3] - piece[1]);
      }
      open = piece !== null && !piece[5];
      pen.x = x;
      pen.y = y;
    }
    pen.next = end + 1;
    if (!drawn) return;
    const { scale } = colours,
      { halo, line } = this;
    halo.strokeStyle = colours.halo;
    halo.lineWidth = 5 * scale;
    halo.stroke(path);
    line.strokeStyle = colours.of(run);
    line.lineWidth = 2.3 * scale;
    line.setLineDash(run.dash.map((d) => d * scale));
    line.lineDashOffset = offset;
    line.stroke(path);
  }
}

// Where each run is at `time`: the head, the last stretch to it, and what became of it.
/** @type {(context: Context, runs: Run[], plane: Mapping, time: number, colours: Colours) => void} */
export function drawHeads(context, runs, plane, time, colours) {
  const { left, top, width, height } = plane.box;
  const radius = 6.2 * colours.scale;
  /** @type {[run: Run, x: number, y: number, dx: number, dy: number][]} */
  const arrows = [];
  for (const run of runs) {
    if (run.hidden || time < run.first) continue;
    if (run.branch_step && time >= run.branch_step && run.branch_step < run.records) {
      const [fx, fy] = plane.toPixel(run.x[run.branch_step], run.y[run.branch_step]);
      if (plane.inside(fx, fy)) drawFork(context, run, fx, fy, radius, colours);
    }
    const t = Math.min(time, run.records - 1),
      i = Math.floor(t + 1e-9),
      part = t - i;
    let [x, y] = plane.toPixel(run.x[i], run.y[i]);
    if (part > 1e-9) {
      const [nx, ny] = plane.toPixel(run.x[i + 1], run.y[i + 1]);
      const piece = clip(x, y, x + (nx - x) * part, y + (ny - y) * part, plane.box);
      if (piece) {
        context.setLineDash([]);
        context.strokeStyle = colours.of(run);
        context.lineWidth = 2.3 * colours.scale;
        context.beginPath();
        context.moveTo(piece[0], piece[1]);
        context.lineTo(piece[2], piece[3]);
        context.stroke();
      }
      x += (nx - x) * part;
      y += (ny - y) * part;
    }
    const overflowed = run.outcome.kind === "overflowed" && time >= run.records - 1;
    if (!plane.inside(x, y)) {
      const exit = lastExit(run, i, plane);
      if (exit) arrows.push([run, ...exit]);
    } else if (overflowed) drawCross(context, run, x, y, radius, colours);
    else drawMarker(context, run, x, y, radius, colours);
  }
  context.save();
  context.beginPath();
  context.rect(left - 1, top - 1, width + 2, height + 2);
  context.clip();
  for (const arrow of arrows) drawArrow(context, ...arrow, radius, colours);
  context.restore();
}

// The border point and direction at which a run last went out of the picture, at or before record i.
/** @type {(run: Run, i: number, plane: Mapping) => [x: number, y: number, dx: number, dy: number] | null} */
function lastExit(run, i, plane) {
  for (let k = Math.min(i, run.records - 2); k >= 0; k--) {
    const [ax, ay] = plane.toPixel(run.x[k], run.y[k]),
      [bx, by] = plane.toPixel(run.x[k + 1], run.y[k + 1]);
    const piece = clip(ax, ay, bx, by, plane.box);
    if (piece?.[5]) return [piece[2], piece[3], bx - ax, by - ay];
    if (piece) return null;
  }
  return null;
}

// The record of a visible run, among those that the clock has reached, that lies nearest to a pixel and within `reach`.
/**
 * @param {Run[]} runs
 * @param {Pick<Plane, "toPixel">} plane
 * @param {number} step
 * @param {number} px
 * @param {number} py
 * @param {number} reach
 */
export function nearestRecord(runs, plane, step, px, py, reach) {
  let best = reach,
    found;
  for (const run of runs) {
    if (run.hidden) continue;
    const end = Math.min(step, run.records - 1);
    for (let i = 0; i <= end; i++) {
      const [rx, ry] = plane.toPixel(run.x[i], run.y[i]),
        away = Math.hypot(rx - px, ry - py);
      if (away < best) [best, found] = [away, { run, i }];
    }
  }
  return found;
}

// Liang–Barsky: the part of a segment inside the box, and whether its start and its end were cut; null if none is.
/** @type {(ax: number, ay: number, bx: number, by: number, box: Box) => Piece | null} */
export function clip(ax, ay, bx, by, box) {
  const dx = bx - ax,
    dy = by - ay;
  let enter = 0,
    leave = 1;
  /** @type {Pair[]} */
  const sides = [
    [-dx, ax - box.left],
    [dx, box.left + box.width - ax],
    [-dy, ay - box.top],
    [dy, box.top + box.height - ay],
  ];
  for (const [p, q] of sides) {
    if (p === 0) {
      if (q < 0) return null;
    } else {
      const t = q / p;
      if (p < 0) enter = Math.max(enter, t);
      else leave = Math.min(leave, t);
      if (enter > leave) return null;
    }
  }
  if (!Number.isFinite(dx) || !Number.isFinite(dy)) return null;
  return [ax + dx * enter, ay + dy * enter, ax + dx * leave, ay + dy * leave, enter > 0, leave < 1];
}
