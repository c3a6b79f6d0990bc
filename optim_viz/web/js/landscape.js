// The surface from above: colour and contour lines by height, axes, known points.
//
// Heights are drawn on a scale that does not hide a valley: log₁₀(f − f*) where the surface has a lowest value f*,
// asinh(f / s) where it falls without end. Level spacing is fixed by the surface's own window, so that zooming adds
// lines between the old ones' decades and never moves a line.

import { contextOf, hiddenCanvas } from "./canvas.js";
import { contourLines, FINER, steepCells } from "./contour-lines.js";
import { drawPoint } from "./point-mark.js";
import { drawDeadRegion } from "./dead-region.js";
import { drawRegularization, regularizationOf } from "./regularization.js";
import { ticks, tickTexts } from "./scales.js";
import { hatchUndefined } from "./undefined-ground.js";

/**
 * @import { Plane } from "./plane.js"
 * @import { Values } from "./program.js"
 * @import { Box, Colours, Context, Surface } from "./types"
 * @typedef {Pick<Surface, "domain" | "floor" | "points" | "rows"> & Partial<Surface>} Terrain
 * @typedef {(x: number) => number} Real
 */

const LEVELS = 18;
const AFFORDABLE = 1.5e6, // numbers that a picture at rest may be made of, where each point is one for each row
  FINEST = 2.5; // pixels a cell of a picture at rest

// A pixel for each shade, as an image holds them.
/** @param {ArrayLike<number>} ramp */
function pixelsOf(ramp) {
  const bytes = new Uint8ClampedArray((4 * ramp.length) / 3).fill(255);
  for (let i = 0; i < ramp.length; i++) bytes[i + Math.floor(i / 3)] = ramp[i];
  return new Uint32Array(bytes.buffer);
}

export class Landscape {
  /** @param {Terrain} surface @param {Values & { onGrid?: Values, once?: Values }} evaluate */
  constructor(surface, evaluate) {
    this.surface = surface;
    this.evaluate = evaluate;
    /** @type {HTMLCanvasElement | undefined} */
    this.buffer = undefined;
    const [x0, x1, y0, y1] = surface.domain;
    const sample = Float64Array.from(this.grid(x0, x1, y0, y1, 81, 81))
      .filter(Number.isFinite)
      .sort();
    const at = (/** @type {number} */ share) => sample[Math.min(sample.length - 1, Math.floor(share * sample.length))];
    this.low = sample[0];
    this.high = sample[sample.length - 1];
    const { floor } = surface;
    if (floor !== null) {
      const bottom = Math.log10(Math.max(at(0.01) - floor, (this.high - floor) * 1e-6, 1e-300));
      const spacing = (Math.log10(this.high - floor) - bottom) / LEVELS || 1;
      /** @type {Real} */
      this.level = (f) => (Math.log10(Math.max(f - floor, 1e-300)) - bottom) / spacing;
      /** @type {Real} */
      this.tint = (level) => level / LEVELS;
    } else {
      const s = Math.max(Math.abs(this.low), Math.abs(this.high)) / 50;
      const [bottom, top] = [Math.asinh(this.low / s), Math.asinh(this.high / s)];
      const spacing = (top - bottom) / LEVELS;
      this.level = (f) => Math.asinh(f / s) / spacing;
      this.tint = (level) => (level * spacing - bottom) / (top - bottom);
    }
  }

  // f on a grid of columns × rows points, row by row from the top.
  /** @type {(x0: number, x1: number, y0: number, y1: number, columns: number, rows: number) => Float64Array} */
  grid(x0, x1, y0, y1, columns, rows) {
    const across = Float64Array.from({ length: columns }, (_, c) => x0 + ((x1 - x0) * c) / (columns - 1)),
      down = Float64Array.from({ length: rows }, (_, r) => y1 + ((y0 - y1) * r) / (rows - 1));
    if (this.evaluate.onGrid) return this.evaluate.onGrid(across, down);
    const xs = new Float64Array(columns * rows),
      ys = new Float64Array(columns * rows);
    for (let r = 0; r < rows; r++) {
      xs.set(across, r * columns);
      ys.fill(down[r], r * columns, (r + 1) * columns);
    }
    return this.evaluate(xs, ys);
  }

  // Values at points that nobody asks for again.
  /** @type {Values} */
  once(xs, ys) {
    return (this.evaluate.once ?? this.evaluate)(xs, ys);
  }

  // By how much cells are wider where a point is a mean over many rows: so that no frame waits long for a picture.
  /** @param {number} width @param {number} height */
  coarser(width, height) {
    const count = this.surface.rows ? this.surface.rows[0].length : 0;
    return Math.max(1, Math.sqrt((width * height * count) / AFFORDABLE) / FINEST);
  }

  // Columns and rows of a grid with cells of so many pixels.
  /** @type {(width: number, height: number, size: number) => [number, number]} */
  counts(width, height, size) {
    return [Math.max(2, Math.round(width / size)) + 1, Math.max(2, Math.round(height / size)) + 1];
  }

  /** @param {number} x @param {number} y */
  at(x, y) {
    return this.evaluate(Float64Array.of(x), Float64Array.of(y))[0];
  }

  /**
   * @param {Context} context
   * @param {Plane} plane
   * @param {Colours} colours
   * @param {number} cell
   * @param {boolean} [bare] without axes
   * @param {import("./finer-ground.js").Ground} [finer] than a frame has time for, where it is there
   */
  draw(context, plane, colours, cell, bare = false, finer = undefined) {
    const { left, top, width, height } = plane.box;
    const [columns, rows] = finer
      ? [finer.columns, finer.rows]
      : this.counts(width, height, cell * this.coarser(width, height));
    const levels = finer ? finer.heights.slice() : this.grid(...plane.view, columns, rows);
    for (let p = 0; p < levels.length; p++) levels[p] = this.level(levels[p]);
    this.paint(context, plane, colours, levels, columns, rows);
    hatchUndefined(context, plane, colours, levels, columns);
    this.contour(context, plane, colours, levels, columns, rows, plane.view, finer?.steep);
    this.veil(context, plane, colours);
    if (!bare) this.axes(context, plane, colours);
    if (this.surface.dead) drawDeadRegion(context, this.surface.dead, plane, colours);
    const regularization = regularizationOf(this.surface);
    if (regularization) drawRegularization(context, regularization, plane, colours);
    this.points(context, plane, colours);
    context.strokeStyle = colours.frame;
    context.lineWidth = 1;
    context.strokeRect(left + 0.5, top + 0.5, width - 1, height - 1);
  }

  /**
   * @param {Context} context
   * @param {Pick<Plane, "box">} plane
   * @param {Colours} colours
   * @param {Float64Array} levels
   * @param {number} columns
   * @param {number} rows
   */
  paint(context, plane, colours, levels, columns, rows) {
    const image = new ImageData(columns, rows),
      pixels = new Uint32Array(image.data.buffer),
      shades = pixelsOf(colours.ramp),
      last = shades.length - 1;
    for (let p = 0; p < levels.length; p++) {
      if (Number.isNaN(levels[p])) continue; // bare
      const t = Math.max(0, Math.min(1, this.tint(levels[p])));
      pixels[p] = shades[Math.round(t * last)];
    }
    this.buffer ??= hiddenCanvas();
    this.buffer.width = columns;
    this.buffer.height = rows;
    contextOf(this.buffer).putImageData(image, 0, 0);
    const { left, top, width, height } = plane.box;
    const dx = width / (columns - 1),
      dy = height / (rows - 1);
    context.save();
    context.beginPath();
    context.rect(left, top, width, height);
    context.clip();
    context.imageSmoothingEnabled = true;
    context.imageSmoothingQuality = "high";
    // The centres of the pixels lie on the points of the grid.
    context.drawImage(this.buffer, left - dx / 2, top - dy / 2, width + dx, height + dy);
    context.restore();
  }

  // Whole numbers of the level scale; every third line is stronger. Cells in which the surface is steep are drawn
  // from a finer grid.
  /**
   * @param {Context} context
   * @param {{ box: Box }} plane
   * @param {Pick<Colours, "contour" | "contourStrong">} colours
   * @param {Float64Array} levels
   * @param {number} columns
   * @param {number} rows
   * @param {import("./types").Window} [view] where the grid lies: without it, nothing finer is asked for
   * @param {Float64Array} [heights] at the points within steep cells, where they are known
   */
  contour(context, { box }, colours, levels, columns, rows, view, heights) {
    const lines = { thin: new Path2D(), strong: new Path2D() },
      dx = box.width / (columns - 1),
      dy = box.height / (rows - 1),
      [steep, xs, ys] = view ? this.steepPoints(levels, view, columns, rows) : [[]];
    contourLines(lines, { left: box.left, top: box.top, dx, dy }, levels, columns, rows, new Set(steep));
    if (xs && ys)
      this.contourSteep(lines, steep, (heights ?? this.evaluate(xs, ys)).map(this.level), box, columns, rows);
    context.setLineDash([]);
    context.lineWidth = 1;
    context.strokeStyle = colours.contour;
    context.stroke(lines.thin);
    context.strokeStyle = colours.contourStrong;
    context.stroke(lines.strong);
  }

  // The cells in which the surface is steep, and the points of the finer grid within them.
  /**
   * @type {(levels: Float64Array, view: import("./types").Window, columns: number, rows: number) =>
   *   [cells: number[], xs: Float64Array, ys: Float64Array]}
   */
  steepPoints(levels, [x0, x1, y0, y1], columns, rows) {
    const cells = [...steepCells(levels, columns, rows)],
      side = FINER + 1,
      xs = new Float64Array(cells.length * side ** 2),
      ys = new Float64Array(xs.length);
    cells.forEach((cell, k) => {
      const [c, r] = [cell % columns, Math.floor(cell / columns)];
      for (let i = 0; i < side ** 2; i++) {
        xs[k * side ** 2 + i] = x0 + ((x1 - x0) * (c + (i % side) / FINER)) / (columns - 1);
        ys[k * side ** 2 + i] = y1 + ((y0 - y1) * (r + Math.floor(i / side) / FINER)) / (rows - 1);
      }
    });
    return [cells, xs, ys];
  }

  /**
   * @type {(lines: { thin: Path2D, strong: Path2D }, cells: number[], levels: Float64Array, box: Box, columns: number,
   *   rows: number) => void}
   */
  contourSteep(lines, cells, levels, box, columns, rows) {
    const side = FINER + 1,
      dx = box.width / (columns - 1),
      dy = box.height / (rows - 1);
    cells.forEach((cell, k) => {
      const [c, r] = [cell % columns, Math.floor(cell / columns)],
        at = { left: box.left + c * dx, top: box.top + r * dy, dx: dx / FINER, dy: dy / FINER };
      contourLines(lines, at, levels.subarray(k * side ** 2, (k + 1) * side ** 2), side, side);
    });
  }

  // What lies outside the surface's own window is shown, under a veil: "left the view" means left this window.
  /** @param {Context} context @param {Plane} plane @param {Colours} colours */
  veil(context, plane, colours) {
    const [x0, x1, y0, y1] = this.surface.domain;
    const [l, t] = plane.toPixel(x0, y1),
      [r, b] = plane.toPixel(x1, y0);
    const { left, top, width, height } = plane.box;
    context.save();
    context.beginPath();
    context.rect(left, top, width, height);
    context.clip();
    context.beginPath();
    context.rect(left, top, width, height);
    context.rect(l, t, r - l, b - t);
    context.fillStyle = colours.veil;
    context.fill("evenodd");
    context.strokeStyle = colours.frame;
    context.setLineDash([4, 4]);
    context.strokeRect(l, t, r - l, b - t);
    context.restore();
  }

  /** @param {Context} context @param {Plane} plane @param {Colours} colours */
  axes(context, plane, colours, { below = true, aside = true, every = 80 } = {}) {
    const { left, top, width, height } = plane.box,
      size = 11.5 * colours.scale;
    const [x0, x1, y0, y1] = plane.view;
    context.fillStyle = colours.muted;
    context.strokeStyle = colours.frame;
    context.setLineDash([]);
    context.lineWidth = 1;
    context.font = `${size}px ${colours.font}`;
    const across = ticks(x0, x1, width / (every * colours.scale)),
      up = ticks(y0, y1, height / (0.8 * every * colours.scale));
    context.textAlign = "center";
    context.textBaseline = "top";
    const alongX = tickTexts(across.values, across.step),
      alongY = tickTexts(up.values, up.step);
    for (const [i, x] of below ? across.values.entries() : []) {
      const [px] = plane.toPixel(x, y0);
      context.fillRect(Math.round(px), top + height, 1, 4);
      context.fillText(alongX.texts[i], px, top + height + 7);
    }
    context.textAlign = "right";
    context.textBaseline = "middle";
    for (const [i, y] of aside ? up.values.entries() : []) {
      const [, py] = plane.toPixel(x0, y);
      context.fillRect(left - 4, Math.round(py), 4, 1);
      context.fillText(alongY.texts[i], left - 7, py);
    }
    context.fillStyle = colours.text;
    context.font = `italic ${size + 1}px ${colours.font}`;
    context.textAlign = "right";
    if (below) context.fillText(`x${alongX.counted}`, left + width - 4, top + height - 10);
    context.textAlign = "left";
    if (aside) context.fillText(`y${alongY.counted}`, left + 6, top + 12);
  }

  /** @param {Context} context @param {Pick<Plane, "toPixel" | "inside">} plane @param {Colours} colours */
  points(context, plane, colours) {
    for (const { x, y, kind } of this.surface.points) {
      const [px, py] = plane.toPixel(x, y);
      if (plane.inside(px, py, 1)) drawPoint(context, kind, px, py, colours);
    }
  }
}
