// The paths over the relief, as the clock moves: what terrain hides lies faint below the halos, what is in sight above.

import { drawArrow, drawCross, drawFork, drawMarker } from "../markers.js";
import { between, crossBox, lastWayOut } from "./surface3d-box.js";

/**
 * @import { Colours, Context, Point3, Run } from "../types"
 * @import { SurfaceBox } from "./surface3d-box.js"
 * @import { Camera } from "./surface3d-camera.js"
 * @typedef {{ hidden: boolean, path: Path2D, offset: number }} Stroke `offset`: where the run's dashes stand
 * @typedef {{ at: Point3, fault?: number, length: number, stroke?: Stroke }} Pen
 * @typedef {Pen & { path: Path, next: number, strokes: Stroke[], again: boolean }} PathPen
 * @typedef {ReturnType<SurfaceBox["lift"]> & { camp?: object, pen?: PathPen }} Path
 * @typedef {(context: Context, run: Run, x: number, y: number, radius: number, colours: Colours) => void} DrawMark
 * @typedef {{ draw: DrawMark, at: Point3, fault: number, run: Run }} Mark
 */

const SAMPLE = 4; // pixels of a path between two looks at what hides it
export const FAINT = 0.25; // how strongly what is hidden is drawn

export class Surface3dPaths {
  /** @param {SurfaceBox} box @param {Colours} colours @param {Context} under @param {Context} line */
  constructor(box, colours, under, line) {
    this.box = box;
    this.colours = colours;
    this.under = under;
    this.line = line;
    /** @type {Path[]} */
    this.paths = [];
    /** @type {PathPen[]} */
    this.pens = [];
    this.camp = {}; // stands for the land that is drawn upon
    this.fresh = false; // whether what is drawn is these paths upon this land
    this.time = 0;
  }

  // A path that is still as it was is drawn again without asking what hides it.
  /** @param {Run[]} runs */
  load(runs) {
    const known = (/** @type {Run} */ run) => this.paths.find((path) => path.run === run && path.x === run.x);
    this.paths = runs.filter((run) => !run.hidden).map((run) => known(run) ?? this.box.lift(run));
    this.fresh = false;
  }

  // The land was painted anew: what is drawn upon another one is of no use.
  leave() {
    this.camp = {};
    this.fresh = false;
  }

  // What the clock has reached, over the land.
  /** @param {number} time @param {HTMLCanvasElement} land @param {number} ratio */
  draw(time, land, ratio) {
    if (!this.fresh || time < this.time) this.restart(time, land, ratio);
    this.time = time;
    for (const pen of this.pens) this.extend(pen, Math.min(Math.floor(time + 1e-9), pen.path.run.records - 1));
  }

  // Forget what is drawn: a copy of the land, and no path.
  /** @param {number} time @param {HTMLCanvasElement} land @param {number} ratio */
  restart(time, land, ratio) {
    const { under, line } = this;
    under.setTransform(1, 0, 0, 1, 0, 0);
    under.globalCompositeOperation = "copy";
    under.drawImage(land, 0, 0);
    under.globalCompositeOperation = "source-over";
    line.setTransform(1, 0, 0, 1, 0, 0);
    line.clearRect(0, 0, line.canvas.width, line.canvas.height);
    for (const context of [under, line]) {
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.lineCap = "butt";
      context.lineJoin = "round";
    }
    this.pens = this.paths.map((path) => {
      const { pen } = path;
      if (pen && path.camp === this.camp && pen.next - 1 <= time) {
        pen.again = true;
        return pen;
      }
      path.camp = this.camp;
      path.pen = { path, next: path.first + 1, at: path.points[path.first], length: 0, strokes: [], again: false };
      return path.pen;
    });
    this.fresh = true;
  }

  // Draw one run's stretches up to record `end`.
  /** @param {PathPen} pen @param {number} end */
  extend(pen, end) {
    if (pen.again) this.stroke(pen.path.run, pen.strokes, this.under, this.line);
    pen.again = false;
    if (pen.next > end) return;
    const { box } = this,
      { points, run } = pen.path;
    /** @type {Stroke[]} */
    const strokes = [];
    pen.fault ??= box.fault(pen.at);
    pen.stroke = undefined;
    for (let i = pen.next; i <= end; i++) {
      const point = points[i],
        [ax, ay] = box.toCanvas(pen.at),
        [bx, by] = box.toCanvas(point);
      if (Math.hypot(bx - ax, by - ay) < 0.6 && i < end) continue; // as in trails.js
      this.follow(pen, point, strokes);
    }
    pen.next = end + 1;
    this.stroke(run, strokes, this.under, this.line);
    pen.strokes.push(...strokes);
  }

  // A straight stretch on to the point `b`: cut where it crosses the box, and divided where terrain begins or ends to
  // hide it. Strokes are { hidden, path, offset }, offset being where the run's dashes stand.
  /** @param {Pen} pen @param {Point3} b @param {Stroke[]} strokes */
  follow(pen, b, strokes) {
    const { box } = this,
      a = pen.at,
      before = pen.fault ?? 0,
      after = box.fault(b),
      part = crossBox(a, b, box.camera.half);
    Object.assign(pen, { at: b, fault: after });
    if (!part) {
      pen.stroke = undefined;
      return;
    }
    const [from, to] = part,
      at = (/** @type {number} */ t) => between(a, b, t);
    let [px, py] = box.toCanvas(at(from));
    const [ex, ey] = box.toCanvas(at(to)),
      count = Math.max(1, Math.ceil(Math.hypot(ex - px, ey - py) / SAMPLE));
    if (from > 0) pen.stroke = undefined;
    for (let k = 0; k < count; k++) {
      const middle = from + ((to - from) * (k + 0.5)) / count,
        hidden = box.hides(...at(middle), before + (after - before) * middle);
      if (!pen.stroke || pen.stroke.hidden !== hidden) {
        pen.stroke = { hidden, path: new Path2D(), offset: pen.length };
        pen.stroke.path.moveTo(px, py);
        strokes.push(pen.stroke);
      }
      const [x, y] = box.toCanvas(at(from + ((to - from) * (k + 1)) / count));
      pen.stroke.path.lineTo(x, y);
      pen.length += Math.hypot(x - px, y - py);
      [px, py] = [x, y];
    }
    if (to < 1) pen.stroke = undefined;
  }

  /** @param {Run} run @param {Stroke[]} strokes @param {Context} under @param {Context} line */
  stroke(run, strokes, under, line) {
    const { colours } = this,
      s = colours.scale;
    for (const { hidden, path, offset } of strokes) {
      if (hidden) {
        under.globalAlpha = FAINT;
        under.strokeStyle = colours.of(run);
        under.lineWidth = 1.2 * s;
        under.stroke(path);
        under.globalAlpha = 1;
        continue;
      }
      if (under !== line) {
        under.strokeStyle = colours.halo;
        under.lineWidth = 5 * s;
        under.stroke(path);
        line.setLineDash(run.dash.map((d) => d * s));
        line.lineDashOffset = offset;
      }
      line.strokeStyle = colours.of(run);
      line.lineWidth = 2.3 * s;
      line.stroke(path);
    }
  }

  // Where each run is: the last stretch to it, its mark, and an arrow where it has gone out of the box.
  /** @param {Context} context @param {number} time */
  drawHeads(context, time) {
    const { box, colours } = this,
      { camera } = box,
      radius = 6.2 * colours.scale;
    /** @type {Mark[]} */
    const marks = [];
    context.setLineDash([]);
    for (const { path } of this.pens) {
      const { run, points, first } = path;
      if (time < first) continue; // a branch that has not begun
      if (run.branch_step && time >= run.branch_step && run.branch_step < run.records)
        marks.push({ draw: drawFork, at: points[run.branch_step], fault: box.fault(points[run.branch_step]), run });
      const t = Math.min(time, run.records - 1),
        i = Math.floor(t + 1e-9),
        part = t - i;
      let head = points[i],
        fault = box.fault(head);
      if (part > 1e-9) {
        /** @type {Stroke[]} */
        const strokes = [];
        /** @type {Pen} */
        const pen = { at: head, fault, length: 0 };
        head = between(head, points[i + 1], part);
        fault += (box.fault(points[i + 1]) - fault) * part;
        this.follow(pen, head, strokes);
        this.stroke(run, strokes, context, context);
      }
      const [hx, hy, hz] = camera.half;
      if (Math.abs(head[0]) <= hx && Math.abs(head[1]) <= hy && head[2] <= hz) {
        const overflowed = run.outcome.kind === "overflowed" && time >= run.records - 1;
        marks.push({ draw: overflowed ? drawCross : drawMarker, at: head, fault, run });
      } else {
        const exit = lastWayOut(points, first, i, camera.half);
        if (exit) marks.push({ draw: arrowTo(camera, exit[1]), at: exit[0], fault: 0, run });
      }
    }
    for (const { draw, at, fault, run } of marks) {
      const [x, y, z] = at,
        [px, py] = box.toCanvas(at);
      context.globalAlpha = box.hides(x, y, Math.max(z, -camera.half[2]), fault) ? 0.5 : 1;
      draw(context, run, px, py, radius, colours);
      context.globalAlpha = 1;
    }
  }
}

// An arrow along a direction in the box.
/** @type {(camera: Camera, direction: Point3) => DrawMark} */
function arrowTo(camera, direction) {
  const [x, y] = camera.project(...direction);
  return (context, run, px, py, radius, colours) =>
    drawArrow(context, run, px, py, x - camera.cx, y - camera.cy, radius, colours);
}
