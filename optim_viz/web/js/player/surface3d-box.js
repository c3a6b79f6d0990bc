// The box that the relief stands in: where a point of the plane with its height is, what hides it, and which point a
// pixel shows. Heights come from the run's own losses; nothing is bent to the mesh.

import { heightRange, meshHeight, placeMesh, sampleMesh, thinMesh } from "./surface3d-mesh.js";

/**
 * @import { Landscape } from "../landscape.js"
 * @import { Pair, Point3, Run, Window } from "../types"
 * @import { Camera } from "./surface3d-camera.js"
 * @import { Rasterizer } from "./surface3d-raster.js"
 */

const CELLS = 180; // of the mesh, along the longer side of the window
const LIFT = 0.012; // a path lies this much above the terrain when it is asked what hides it

// One window of one landscape, its heights as they are or by their logarithm; `fine`: in sharp relief once it rests.
export class SurfaceBox {
  /**
   * @param {Landscape} landscape
   * @param {Window} window
   * @param {boolean} logHeight
   * @param {boolean} fine
   * @param {Camera} camera
   * @param {Rasterizer} terrain
   */
  constructor(landscape, window, logHeight, fine, camera, terrain) {
    this.landscape = landscape;
    this.window = window;
    this.logHeight = logHeight;
    this.camera = camera;
    this.terrain = terrain;
    const wide = window[1] - window[0],
      deep = window[3] - window[2],
      longest = Math.max(wide, deep);
    const { floor } = landscape.surface;
    // The meshes and the box: the window's own proportions, and a height that suits them.
    const mesh = sampleMesh(landscape, window, fine ? CELLS : CELLS / 3, logHeight),
      coarse = fine ? thinMesh(mesh) : mesh;
    this.range = heightRange(mesh, coarse, logHeight && floor !== null);
    camera.half = [wide / longest / 2, deep / longest / 2, 0.23];
    this.fine = placeMesh(mesh, camera.half, this.range);
    this.coarse = fine ? placeMesh(coarse, camera.half, this.range) : this.fine;
    this.shown = this.coarse; // the mesh that is painted
    this.title = !logHeight ? "f" : floor === null ? "f, asinh scale" : "f − f*, log scale, floor at the lowest 1 %";
    if (this.range.cut) this.title += `, ${this.range.cut}`;
  }

  /** @type {(x: number, y: number, f: number) => Point3} */
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
  /** @param {Run} run */
  lift(run) {
    const points = Array.from({ length: run.records }, (_, i) => this.toBox(run.x[i], run.y[i], run.lossAt(i)));
    return { run, x: run.x, points, first: Math.min(run.first, run.records - 1) };
  }

  // How far the mesh stands above a record. The record is a point of the surface, so that is the mesh's fault (it cuts
  // the corner over a narrow valley), and must not count as hiding the path.
  /** @param {Point3} point */
  fault([x, y, z]) {
    return Math.min(0.05, Math.max(0, meshHeight(this.shown, x, y) - z)) || 0;
  }

  /** @type {(x: number, y: number, z: number, fault: number) => boolean} */
  hides(x, y, z, fault) {
    if (z < -this.camera.half[2]) return true; // below the floor: its shadow on the floor is drawn
    const [px, py, depth] = this.camera.project(x, y, z + fault + LIFT);
    return this.terrain.depthAt(px, py) > depth + LIFT / 2;
  }

  /** @param {Point3} point */
  toCanvas([x, y, z]) {
    return this.camera.project(x, y, Math.max(z, -this.camera.half[2]));
  }

  // The point of the plane that a pixel shows.
  /** @type {(px: number, py: number) => Pair | null} */
  pick(px, py) {
    const depth = this.terrain.depthAt(px, py);
    if (depth === -Infinity) return null;
    const [x, y, z] = this.camera.unproject(px, py, depth),
      [hx, hy] = this.camera.half,
      [x0, x1, y0, y1] = this.window;
    if (!(Math.abs(meshHeight(this.shown, x, y) - z) < 0.02)) return null; // a side of the block
    return [x0 + ((x1 - x0) * (x / hx + 1)) / 2, y0 + ((y1 - y0) * (y / hy + 1)) / 2];
  }
}

// The point of a straight stretch at this share of it.
/** @type {(a: Point3, b: Point3, share: number) => Point3} */
export function between(a, b, share) {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
}

// Liang–Barsky in the box without its floor: the part of a stretch that is inside, as two shares; null if none is.
/** @type {(a: Point3, b: Point3, half: Point3) => Pair | null} */
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
/** @type {(points: Point3[], first: number, i: number, half: Point3) => [point: Point3, direction: Point3] | null} */
export function lastWayOut(points, first, i, half) {
  for (let k = Math.min(i, points.length - 2); k >= first; k--) {
    const a = points[k],
      b = points[k + 1],
      part = crossBox(a, b, half);
    if (part && part[1] < 1) return [between(a, b, part[1]), [b[0] - a[0], b[1] - a[1], b[2] - a[2]]];
    if (part) return null;
  }
  return null;
}
