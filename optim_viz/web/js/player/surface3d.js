// The surface as a relief, with the same paths, heads and clock as the map beside it, on one canvas.
//
// What the clock does not move is painted once a camera: the terrain with its axes (`land`), upon it the halos and the
// stretches that terrain hides (`under`), then the paths in sight (`line`). A frame lays two pictures over each other
// and adds the heads. Heights come from the run's own losses; nothing is bent to the mesh, and what leaves the box is
// cut.

import { drawArrow, drawCross, drawFork, drawMarker } from "../markers.js";
import { drawBack, drawLabels, heightMarks } from "./surface3d-axes.js";
import { Camera } from "./surface3d-camera.js";
import { heightRange, meshHeight, placeMesh, Rasterizer, sampleMesh, thinMesh } from "./surface3d-raster.js";

const CELLS = 180; // of the mesh, along the longer side of the window
const REST = 140; // milliseconds without a turn before the fine mesh returns
const SAMPLE = 4; // pixels of a path between two looks at what hides it
const LIFT = 0.012; // a path lies this much above the terrain when it is asked what hides it
const FAINT = 0.25; // how strongly a hidden stretch is drawn

export class Surface3d {
  constructor(canvas) {
    this.canvas = canvas;
    this.context = canvas.getContext("2d");
    for (const name of ["land", "under", "line", "buffer"])
      this[name] = document.createElement("canvas").getContext("2d");
    this.camera = new Camera();
    this.terrain = new Rasterizer();
  }

  resize(width, height, ratio) {
    Object.assign(this, { width, height, ratio, stale: true });
    for (const { canvas } of [this.context, this.land, this.under, this.line]) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
    }
  }

  prepare(landscape, runs, window, logHeight, colours, fine) {
    const key = JSON.stringify([window, logHeight, fine, colours]);
    if (key !== this.key || landscape !== this.landscape) this.build(landscape, window, logHeight, colours, fine);
    this.key = key;
    const known = (run) => this.paths?.find((path) => path.run === run && path.x === run.x);
    this.paths = runs.filter((run) => !run.hidden).map((run) => known(run) ?? this.lift(run));
    this.fresh = false;
  }

  // The meshes and the box: the window's own proportions, and a height that suits them.
  build(landscape, window, logHeight, colours, fine) {
    const wide = window[1] - window[0],
      deep = window[3] - window[2],
      longest = Math.max(wide, deep);
    const { floor } = landscape.surface;
    Object.assign(this, { landscape, window, logHeight, colours, fine, stale: true, paths: [] });
    const mesh = sampleMesh(landscape, window, fine ? CELLS : CELLS / 3, logHeight);
    this.mesh = { fine: mesh, coarse: fine ? thinMesh(mesh) : mesh };
    this.range = heightRange(mesh, this.mesh.coarse, logHeight && floor !== null);
    this.camera.half = [wide / longest / 2, deep / longest / 2, 0.23];
    for (const one of new Set(Object.values(this.mesh))) placeMesh(one, this.camera.half, this.range);
    this.title = !logHeight ? "f" : floor === null ? "f, asinh scale" : "f − f*, log scale, floor at the lowest 1 %";
    if (this.range.cut) this.title += `, ${this.range.cut}`;
    this.terrain.mix(colours, (level) => landscape.tint(level));
  }

  label() {
    return `Height: ${this.title}`;
  }

  // Camera -------------------------------------------------------------------------------------------------------

  orbit(dx, dy) {
    this.camera.orbit(dx, dy);
    this.moved();
  }

  zoom(factor) {
    this.camera.zoom(factor);
    this.moved();
  }

  reset() {
    this.camera.reset();
    this.moved();
  }

  // Coarse at once, fine when it rests.
  moved() {
    this.moving = this.stale = true;
    clearTimeout(this.refine);
    this.refine = setTimeout(() => {
      this.moving = false;
      this.stale = true;
      this.onRefine?.();
    }, REST);
  }

  pick(px, py) {
    const depth = this.terrain.depthAt(px, py);
    if (depth === -Infinity) return null;
    const [x, y, z] = this.camera.unproject(px, py, depth),
      [hx, hy] = this.camera.half,
      [x0, x1, y0, y1] = this.window;
    if (!(Math.abs(meshHeight(this.shown, x, y) - z) < 0.02)) return null; // a side of the block
    return [x0 + ((x1 - x0) * (x / hx + 1)) / 2, y0 + ((y1 - y0) * (y / hy + 1)) / 2];
  }

  // Pixels a unit of the plane, roughly: how finely a click means its point.
  get unit() {
    return this.width / (this.window[1] - this.window[0]);
  }

  // The box's coordinates -----------------------------------------------------------------------------------------

  toBox(x, y, f) {
    const [x0, x1, y0, y1] = this.window,
      [hx, hy, hz] = this.camera.half,
      { low, high } = this.range;
    const height = this.logHeight ? this.landscape.level(f) : f;
    return [
      hx * ((2 * (x - x0)) / (x1 - x0) - 1),
      hy * ((2 * (y - y0)) / (y1 - y0) - 1),
      hz * ((2 * (height - low)) / (high - low) - 1),
    ];
  }

  // A run's records in the box.
  lift(run) {
    const points = Array.from({ length: run.records }, (_, i) => this.toBox(run.x[i], run.y[i], run.lossAt(i)));
    return { run, x: run.x, points, first: Math.min(run.first, run.records - 1) };
  }

  // How far the mesh stands above a record. The record is a point of the surface, so that is the mesh's fault (it cuts
  // the corner over a narrow valley), and must not count as hiding the path.
  fault([x, y, z]) {
    return Math.min(0.05, Math.max(0, meshHeight(this.shown, x, y) - z)) || 0;
  }

  hides(x, y, z, fault) {
    if (z < -this.camera.half[2]) return true; // below the floor: its shadow on the floor is drawn
    const [px, py, depth] = this.camera.project(x, y, z + fault + LIFT);
    return this.terrain.depthAt(px, py) > depth + LIFT / 2;
  }

  toCanvas([x, y, z]) {
    return this.camera.project(x, y, Math.max(z, -this.camera.half[2]));
  }

  // Drawing ------------------------------------------------------------------------------------------------------

  draw(time) {
    if (!this.paths || !this.width) return;
    if (this.stale) this.paintLand();
    if (!this.fresh || time < this.time) this.restart(time);
    this.time = time;
    for (const pen of this.pens) this.extend(pen, Math.min(Math.floor(time + 1e-9), pen.path.run.records - 1));
    const { context, ratio } = this;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalCompositeOperation = "copy";
    context.drawImage(this.under.canvas, 0, 0);
    context.globalCompositeOperation = "source-over";
    context.drawImage(this.line.canvas, 0, 0);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    this.drawHeads(context, time);
  }

  // Terrain, frame, axes and known points, as this camera sees them.
  paintLand() {
    const { land, camera, colours, terrain, width, height, ratio, buffer } = this,
      sharp = this.fine && !this.moving;
    const size = Math.max(8.5, Math.min(11.5, Math.min(width, height) / 28)) * colours.scale;
    camera.face(width, height, Math.min(4.6 * size, width * 0.18), Math.min(3 * size, height * 0.14));
    this.shown = sharp ? this.mesh.fine : this.mesh.coarse;
    terrain.paint(this.shown, camera, width, height, sharp ? 2 : 1);
    buffer.canvas.width = terrain.across;
    buffer.canvas.height = terrain.down;
    buffer.putImageData(terrain.image, 0, 0);
    land.setTransform(ratio, 0, 0, ratio, 0, 0);
    land.clearRect(0, 0, width, height);
    const upright = 2 * camera.half[2] * camera.unit * camera.cosE;
    const marks = heightMarks(this.landscape, this.range, this.logHeight, camera.half[2], upright / (2.4 * size));
    drawBack(land, camera, colours, marks);
    land.imageSmoothingQuality = sharp ? "high" : "low";
    land.drawImage(buffer.canvas, terrain.left, terrain.top, terrain.width, terrain.height);
    drawLabels(land, camera, colours, size, this.window, marks, this.title);
    for (const hidden of [true, false]) this.drawPoints(hidden);
    this.stale = this.fresh = false;
    this.camp = {}; // what is drawn upon another land is of no use
  }

  // The surface's known points, with the map's own marks; faint where terrain hides them.
  drawPoints(hidden) {
    const { land, landscape, camera } = this,
      [hx, hy, hz] = camera.half;
    let shown;
    const plane = {
      toPixel: (x, y) => {
        const [bx, by, bz] = this.toBox(x, y, landscape.at(x, y));
        shown =
          Math.abs(bx) <= hx &&
          Math.abs(by) <= hy &&
          bz <= hz &&
          this.hides(bx, by, Math.max(bz, -hz), this.fault([bx, by, bz])) === hidden;
        return this.toCanvas([bx, by, bz]);
      },
      inside: () => shown,
    };
    land.globalAlpha = hidden ? FAINT : 1;
    landscape.points(land, plane, this.colours);
    land.globalAlpha = 1;
  }

  // Forget the paths that are drawn; one that is still as it was is drawn again without asking what hides it.
  restart(time) {
    const { under, line, land, ratio } = this;
    under.setTransform(1, 0, 0, 1, 0, 0);
    under.globalCompositeOperation = "copy";
    under.drawImage(land.canvas, 0, 0);
    under.globalCompositeOperation = "source-over";
    line.setTransform(1, 0, 0, 1, 0, 0);
    line.clearRect(0, 0, line.canvas.width, line.canvas.height);
    for (const context of [under, line]) {
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.lineCap = "butt";
      context.lineJoin = "round";
    }
    this.pens = this.paths.map((path) => {
      if (path.camp === this.camp && path.pen.next - 1 <= time) path.pen.again = true;
      else
        Object.assign(path, {
          camp: this.camp,
          pen: { path, next: path.first + 1, at: path.points[path.first], length: 0, strokes: [] },
        });
      return path.pen;
    });
    this.fresh = true;
  }

  // Draw one run's stretches up to record `end`.
  extend(pen, end) {
    if (pen.again) this.stroke(pen.path.run, pen.strokes, this.under, this.line);
    pen.again = false;
    if (pen.next > end) return;
    const { points, run } = pen.path,
      strokes = [];
    pen.fault ??= this.fault(pen.at);
    pen.stroke = undefined;
    for (let i = pen.next; i <= end; i++) {
      const point = points[i],
        [ax, ay] = this.toCanvas(pen.at),
        [bx, by] = this.toCanvas(point);
      if (Math.hypot(bx - ax, by - ay) < 0.6 && i < end) continue; // as in trails.js
      this.follow(pen, point, strokes);
    }
    pen.next = end + 1;
    this.stroke(run, strokes, this.under, this.line);
    pen.strokes.push(...strokes);
  }

  // A straight stretch on to the point `b`: cut where it crosses the box, and divided where terrain begins or ends to
  // hide it. Strokes are { hidden, path, offset }, offset being where the run's dashes stand.
  follow(pen, b, strokes) {
    const a = pen.at,
      before = pen.fault,
      after = this.fault(b),
      part = crossBox(a, b, this.camera.half);
    Object.assign(pen, { at: b, fault: after });
    if (!part) return (pen.stroke = undefined);
    const [from, to] = part,
      at = (t) => a.map((v, k) => v + (b[k] - v) * t);
    let [px, py] = this.toCanvas(at(from));
    const [ex, ey] = this.toCanvas(at(to)),
      count = Math.max(1, Math.ceil(Math.hypot(ex - px, ey - py) / SAMPLE));
    if (from > 0) pen.stroke = undefined;
    for (let k = 0; k < count; k++) {
      const middle = from + ((to - from) * (k + 0.5)) / count,
        hidden = this.hides(...at(middle), before + (after - before) * middle);
      if (!pen.stroke || pen.stroke.hidden !== hidden) {
        pen.stroke = { hidden, path: new Path2D(), offset: pen.length };
        pen.stroke.path.moveTo(px, py);
        strokes.push(pen.stroke);
      }
      const [x, y] = this.toCanvas(at(from + ((to - from) * (k + 1)) / count));
      pen.stroke.path.lineTo(x, y);
      pen.length += Math.hypot(x - px, y - py);
      [px, py] = [x, y];
    }
    if (to < 1) pen.stroke = undefined;
  }

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
  drawHeads(context, time) {
    const { camera, colours } = this,
      radius = 6.2 * colours.scale;
    const marks = [];
    context.setLineDash([]);
    for (const {
      path: { run, points, first },
    } of this.pens) {
      if (time < first) continue; // a branch that has not begun
      if (run.branch_step && time >= run.branch_step && run.branch_step < run.records)
        marks.push([drawFork, points[run.branch_step], this.fault(points[run.branch_step]), run]);
      const t = Math.min(time, run.records - 1),
        i = Math.floor(t + 1e-9),
        part = t - i;
      let head = points[i],
        fault = this.fault(head);
      if (part > 1e-9) {
        const strokes = [],
          pen = { at: head, fault, length: 0 };
        head = head.map((v, k) => v + (points[i + 1][k] - v) * part);
        fault += (this.fault(points[i + 1]) - fault) * part;
        this.follow(pen, head, strokes);
        this.stroke(run, strokes, context, context);
      }
      const [hx, hy, hz] = camera.half;
      if (Math.abs(head[0]) <= hx && Math.abs(head[1]) <= hy && head[2] <= hz) {
        const overflowed = run.outcome.kind === "overflowed" && time >= run.records - 1;
        marks.push([overflowed ? drawCross : drawMarker, head, fault, run]);
      } else {
        const exit = lastWayOut(points, first, i, camera.half);
        if (exit) marks.push([drawArrow, exit[0], 0, run, exit[1]]);
      }
    }
    for (const [draw, [x, y, z], fault, run, direction] of marks) {
      const [px, py] = this.toCanvas([x, y, z]),
        beyond = direction && camera.project(...direction);
      context.globalAlpha = this.hides(x, y, Math.max(z, -camera.half[2]), fault) ? 0.5 : 1;
      draw(context, run, px, py, ...(beyond ? [beyond[0] - camera.cx, beyond[1] - camera.cy] : []), radius, colours);
      context.globalAlpha = 1;
    }
  }
}

// Liang–Barsky in the box without its floor: the part of a stretch that is inside, as two shares; null if none is.
export function crossBox(a, b, half) {
  let enter = 0,
    leave = 1;
  for (const [k, sign] of [
    [0, 1],
    [0, -1],
    [1, 1],
    [1, -1],
    [2, 1],
  ]) {
    const p = sign * (b[k] - a[k]),
      q = half[k] - sign * a[k];
    if (!Number.isFinite(p)) return null;
    if (p === 0 && q < 0) return null;
    if (p > 0) leave = Math.min(leave, q / p);
    if (p < 0) enter = Math.max(enter, q / p);
  }
  return enter <= leave ? [enter, leave] : null;
}

// The point of the box, and the direction, in which a path last left it, at or before record i.
function lastWayOut(points, first, i, half) {
  for (let k = Math.min(i, points.length - 2); k >= first; k--) {
    const a = points[k],
      b = points[k + 1],
      part = crossBox(a, b, half);
    if (part && part[1] < 1) return [a.map((v, n) => v + (b[n] - v) * part[1]), b.map((v, n) => v - a[n])];
    if (part) return null;
  }
  return null;
}
