// The surface as a relief, with the same paths, heads and clock as the map beside it, on one canvas.
//
// What the clock does not move is painted once a camera: the terrain with its axes (`land`), upon it the halos and the
// stretches that terrain hides (`under`), then the paths in sight (`line`). A frame lays two pictures over each other
// and adds the heads.

import { contextOf, hiddenCanvas } from "../canvas.js";
import { boxesOf, drawBoxesOnRelief } from "./decay-box.js";
import { drawBack, drawLabels, faceWithLabels, heightMarks, measureLabels } from "./surface3d-axes.js";
import { SurfaceBox } from "./surface3d-box.js";
import { Camera } from "./surface3d-camera.js";
import { drawDeadOnRelief } from "./surface3d-dead.js";
import { FAINT, Surface3dPaths } from "./surface3d-paths.js";
import { Rasterizer } from "./surface3d-raster.js";

/**
 * @import { Landscape } from "../landscape.js"
 * @import { Plane } from "../plane.js"
 * @import { Colours, Pair, Run, Window } from "../types"
 * @import { Widths } from "./surface3d-axes.js"
 */

const REST = 140; // milliseconds without a turn before the fine mesh returns

export class Surface3d {
  /** @param {HTMLCanvasElement} canvas */
  constructor(canvas) {
    this.canvas = canvas;
    this.context = contextOf(canvas);
    this.land = contextOf(hiddenCanvas());
    this.under = contextOf(hiddenCanvas());
    this.line = contextOf(hiddenCanvas());
    this.buffer = contextOf(hiddenCanvas());
    this.camera = new Camera();
    this.terrain = new Rasterizer();
    this.width = this.height = 0;
    this.ratio = 1;
    this.key = ""; // what the box depends on
    /** @type {Surface3dPaths | undefined} */
    this.paths = undefined; // and the box that they are in, once there is a scene
    this.stale = true; // the land is to be painted anew
    /** @type {Widths | undefined} */
    this.widths = undefined; // of the axes' texts, and
    /** @type {unknown[]} */
    this.measured = []; // what they are of
    this.halves = /** @type {number[]} */ ([]); // of the boxes of its runs' decays
    this.fine = false;
    this.moving = false;
    this.refine = 0; // a timer
    this.onRefine = () => {};
  }

  /** @param {number} width @param {number} height @param {number} ratio */
  resize(width, height, ratio) {
    Object.assign(this, { width, height, ratio, stale: true });
    for (const { canvas } of [this.context, this.land, this.under, this.line]) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
    }
  }

  /**
   * @param {Landscape} landscape
   * @param {Run[]} runs
   * @param {Window} window
   * @param {boolean} logHeight
   * @param {Colours} colours
   * @param {boolean} fine
   */
  prepare(landscape, runs, window, logHeight, colours, fine) {
    const { camera, terrain } = this,
      key = JSON.stringify([window, logHeight, fine, colours]);
    if (!this.paths || key !== this.key || landscape !== this.paths.box.landscape) {
      const box = new SurfaceBox(landscape, window, logHeight, fine, camera, terrain);
      terrain.mix(colours, (level) => landscape.tint(level));
      this.paths = new Surface3dPaths(box, colours, this.under, this.line);
      Object.assign(this, { key, fine, stale: true });
    }
    this.paths.load(runs);
    const halves = boxesOf(runs);
    if (halves.join() !== this.halves.join()) Object.assign(this, { halves, stale: true });
  }

  // A font came late: texts are as wide as it makes them.
  rewrite() {
    this.widths = undefined;
    this.stale = true;
  }

  label() {
    return `Height: ${this.paths?.box.title}`;
  }

  // Camera -------------------------------------------------------------------------------------------------------

  /** @param {number} dx @param {number} dy */
  orbit(dx, dy) {
    this.camera.orbit(dx, dy);
    this.moved();
  }

  /** @param {number} factor */
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
      this.onRefine();
    }, REST);
  }

  // The point of the plane that a pixel shows.
  /** @type {(px: number, py: number) => Pair | null} */
  pick(px, py) {
    return this.paths?.box.pick(px, py) ?? null;
  }

  // Pixels a unit of the plane, roughly: how finely a click means its point.
  get unit() {
    const [x0, x1] = this.paths?.box.window ?? [0, 1];
    return this.width / (x1 - x0);
  }

  // Drawing ------------------------------------------------------------------------------------------------------

  /** @param {number} time */
  draw(time) {
    const { paths, context, ratio } = this;
    if (!paths || !this.width) return;
    if (this.stale) this.paintLand(paths);
    paths.draw(time, this.land.canvas, ratio);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalCompositeOperation = "copy";
    context.drawImage(this.under.canvas, 0, 0);
    context.globalCompositeOperation = "source-over";
    context.drawImage(this.line.canvas, 0, 0);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    paths.drawHeads(context, time);
  }

  // Terrain, frame, axes and known points, as this camera sees them.
  /** @param {Surface3dPaths} paths */
  paintLand(paths) {
    const { land, camera, terrain, width, height, ratio, buffer } = this,
      { box, colours } = paths,
      { landscape, range, logHeight, window, title } = box,
      sharp = this.fine && !this.moving;
    const size = Math.max(8.5, Math.min(11.5, Math.min(width, height) / 28)) * colours.scale;
    const marksFor = (/** @type {number} */ pixels) =>
      heightMarks(landscape, range, logHeight, camera.half[2], pixels / (2.4 * size));
    const measured = [paths, size, height]; // a turn leaves all of it
    if (!this.widths || measured.some((part, i) => part !== this.measured[i])) {
      this.measured = measured;
      this.widths = measureLabels(land, colours, size, window, marksFor(0.4 * height));
    }
    faceWithLabels(camera, [width, height], size, this.widths);
    box.shown = sharp ? box.fine : box.coarse;
    const image = terrain.paint(box.shown, camera, width, height, sharp ? 2 : 1);
    buffer.canvas.width = image.width;
    buffer.canvas.height = image.height;
    buffer.putImageData(image, 0, 0);
    land.setTransform(ratio, 0, 0, ratio, 0, 0);
    land.clearRect(0, 0, width, height);
    const marks = marksFor(2 * camera.half[2] * camera.unit * camera.cosE);
    drawBack(land, camera, colours, marks);
    land.imageSmoothingQuality = sharp ? "high" : "low";
    land.drawImage(buffer.canvas, terrain.left, terrain.top, terrain.width, terrain.height);
    drawLabels(land, camera, colours, size, window, marks, title);
    if (landscape.surface.dead) drawDeadOnRelief(land, box, landscape.surface.dead, colours);
    drawBoxesOnRelief(land, this.halves, box, colours);
    for (const hidden of [true, false]) this.drawPoints(box, colours, hidden);
    this.stale = false;
    paths.leave();
  }

  // The surface's known points, with the map's own marks; faint where terrain hides them.
  /** @param {SurfaceBox} box @param {Colours} colours @param {boolean} hidden */
  drawPoints(box, colours, hidden) {
    const { land } = this,
      { landscape } = box,
      [hx, hy, hz] = this.camera.half;
    let shown = false;
    /** @type {Pick<Plane, "toPixel" | "inside">} */
    const plane = {
      toPixel: (x, y) => {
        const [bx, by, bz] = box.toBox(x, y, landscape.at(x, y));
        shown =
          Math.abs(bx) <= hx &&
          Math.abs(by) <= hy &&
          bz <= hz &&
          box.hides(bx, by, Math.max(bz, -hz), box.fault([bx, by, bz])) === hidden;
        const [px, py] = box.toCanvas([bx, by, bz]);
        return [px, py];
      },
      inside: () => shown,
    };
    land.globalAlpha = hidden ? FAINT : 1;
    landscape.points(land, plane, colours);
    land.globalAlpha = 1;
  }
}
