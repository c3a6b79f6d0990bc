// The surface as a relief: its mesh, painted pixel by pixel from the far cells to the near ones.
//
// A canvas would take ten thousand small polygons one by one and leave seams between them. Painted into an array
// instead, the relief has neither, carries contour lines one pixel wide, and keeps the depth of every pixel: by that,
// a path knows what hides it, and a pixel which point of the plane it shows.

import { LINES, mixPalettes, SHADES, thinLine } from "./surface3d-palette.js";

/**
 * @import { Colours, Point3 } from "../types"
 * @import { Camera } from "./surface3d-camera.js"
 * @import { PlacedMesh } from "./surface3d-mesh.js"
 */

const MOST = 2.4e6; // pixels in an image: beyond that, fewer to a CSS pixel

// What is known of a corner: where it is, its depth, level and light.
const CORNER = /** @type {const} */ (["px", "py", "pd", "level", "shade"]);

export class Rasterizer {
  constructor() {
    /** @type {Colours | undefined} */
    this.colours = undefined;
    this.tintBase = this.tintSlope = 0; // a tint is linear in the level
    this.thin = 0; // a thin contour line's strength
    /** @type {Uint32Array<ArrayBuffer>[]} */
    this.palettes = []; // of the surface's own window, and of what lies outside it
    // The part of the canvas that is painted, in CSS pixels and in those of the image.
    this.left = this.top = this.width = this.height = 0;
    this.density = 1;
    this.across = this.down = 0;
    /** @type {ImageData | undefined} */
    this.image = undefined;
    this.pixels = new Uint32Array();
    this.depths = new Float32Array();
    // By these, a pixel's depth and row give its height.
    this.zDepth = this.zRow = this.zTop = this.hz = 0;
    // The mesh's corners on the image.
    this.px = this.py = this.pd = this.level = this.shade = new Float64Array();
    this.scratch = 0; // the first of four corners more, for lids and walls
    // What is being painted: whether the box cuts it, whether it has contour lines, and its colours.
    this.cut = this.lines = false;
    this.palette = new Uint32Array();
  }

  // The colours of the heights, and of what lies outside the surface's own window: there the ground shines through.
  /** @param {Colours} colours @param {(level: number) => number} tint */
  mix(colours, tint) {
    [this.tintBase, this.tintSlope] = [255 * tint(0), 255 * (tint(1) - tint(0))];
    if (colours === this.colours) return;
    this.colours = colours;
    this.thin = thinLine(colours);
    this.palettes = mixPalettes(colours);
  }

  // Paint the mesh as the camera sees it, `density` pixels a CSS pixel; only the box's part of the canvas is kept.
  /** @type {(mesh: PlacedMesh, camera: Camera, width: number, height: number, density: number) => ImageData} */
  paint(mesh, camera, width, height, density) {
    const image = this.aim(camera, width, height, density);
    this.place(mesh, camera);
    const { columns, rows, z, domain, window } = mesh,
      [, , hz] = camera.half;
    /** @type {(share: number, axis: number) => boolean} */
    const known = (share, axis) => {
      const value = window[2 * axis] + (window[2 * axis + 1] - window[2 * axis]) * share;
      return value >= domain[2 * axis] && value <= domain[2 * axis + 1];
    };
    for (let i = 0; i < rows - 1; i++) {
      const r = camera.sinA > 0 ? rows - 2 - i : i; // the far row first; rows go down from the largest y
      for (let j = 0; j < columns - 1; j++) {
        const c = camera.cosA > 0 ? j : columns - 2 - j;
        const p = r * columns + c;
        const lowest = Math.min(z[p], z[p + 1], z[p + columns], z[p + columns + 1]),
          highest = Math.max(z[p], z[p + 1], z[p + columns], z[p + columns + 1]);
        if (!(lowest < hz && highest < 1e4)) continue; // a hole, above the box, or the wall of a pole
        this.cut = lowest < -hz || highest > hz;
        this.palette =
          this.palettes[known((c + 0.5) / (columns - 1), 0) && known(1 - (r + 0.5) / (rows - 1), 1) ? 0 : 1];
        if (lowest < -hz) this.lid(mesh, camera, [p, p + 1, p + columns, p + columns + 1]);
        this.lines = true;
        this.triangle(p, p + 1, p + columns);
        this.triangle(p + 1, p + columns, p + columns + 1);
      }
    }
    this.walls(mesh, camera);
    return image;
  }

  // The buffers, for the rectangle of the canvas that the box can touch.
  /** @type {(camera: Camera, width: number, height: number, density: number) => ImageData} */
  aim(camera, width, height, density) {
    const [hx, hy, hz] = camera.half,
      reach = Math.hypot(hx, hy) * camera.unit,
      rise = (Math.hypot(hx, hy) * camera.sinE + hz * camera.cosE) * camera.unit;
    this.left = Math.max(0, Math.floor(camera.cx - reach - 1));
    this.top = Math.max(0, Math.floor(camera.cy - rise - 1));
    const right = Math.min(width, Math.ceil(camera.cx + reach + 1)),
      bottom = Math.min(height, Math.ceil(camera.cy + rise + 1));
    this.density = Math.min(density, Math.sqrt(MOST / ((right - this.left) * (bottom - this.top))));
    this.across = Math.round((right - this.left) * this.density);
    this.down = Math.round((bottom - this.top) * this.density);
    this.width = right - this.left;
    this.height = bottom - this.top;
    let { image } = this;
    if (image?.width !== this.across || image?.height !== this.down) {
      this.image = image = new ImageData(this.across, this.down);
      this.pixels = new Uint32Array(image.data.buffer);
      this.depths = new Float32Array(this.across * this.down);
    } else this.pixels.fill(0);
    this.depths.fill(-Infinity);
    // The height of a pixel from its depth and row: what the box cuts is left out by it.
    this.zDepth = camera.sinE;
    this.zRow = -camera.cosE / camera.unit / this.density;
    this.zTop = (camera.cosE * (camera.cy - this.top)) / camera.unit;
    this.hz = hz;
    return image;
  }

  // Every corner on the image, with its depth, and its light: from above, the left and behind the viewer.
  /** @param {PlacedMesh} mesh @param {Camera} camera */
  place(mesh, camera) {
    const { columns, rows, x, y, z, slopeX, slopeY, level } = mesh,
      count = columns * rows;
    if (this.px.length !== count + 4) for (const name of CORNER) this[name] = new Float64Array(count + 4);
    this.scratch = count; // four corners more, for lids and walls
    this.level.set(level);
    const { sinA, cosA } = camera,
      [lx, ly, lz] = [0.45 * cosA + 0.5 * sinA, 0.45 * sinA - 0.5 * cosA, 0.74];
    for (let r = 0, p = 0; r < rows; r++)
      for (let c = 0; c < columns; c++, p++) {
        this.corner(p, camera, x[c], y[r], z[p]);
        const light =
          (lz - slopeX[p] * lx - slopeY[p] * ly) / Math.sqrt(1 + slopeX[p] * slopeX[p] + slopeY[p] * slopeY[p]);
        this.shade[p] = light > 0 ? light * (SHADES - 1) : 0;
      }
  }

  /** @type {(p: number, camera: Camera, x: number, y: number, z: number) => void} */
  corner(p, camera, x, y, z) {
    const near = camera.cosA * x + camera.sinA * y,
      scale = camera.unit * this.density;
    this.px[p] = (camera.cx - this.left) * this.density + scale * (camera.cosA * y - camera.sinA * x);
    this.py[p] = (camera.cy - this.top) * this.density + scale * (camera.sinE * near - camera.cosE * z);
    this.pd[p] = camera.cosE * near + camera.sinE * z;
  }

  // A plain face of the block that the box cuts out: four corners, as [x, y, z] in box coordinates.
  /**
   * @param {Camera} camera
   * @param {Point3[]} points
   * @param {number} level
   * @param {number} light
   */
  face(camera, points, level, light) {
    const s = this.scratch;
    points.forEach(([x, y, z], i) => {
      this.corner(s + i, camera, x, y, z);
      this.level[s + i] = level;
      this.shade[s + i] = light * (SHADES - 1);
    });
    this.lines = false;
    this.triangle(s, s + 1, s + 2);
    this.triangle(s + 1, s + 2, s + 3);
  }

  // Where the terrain goes on below the floor, the floor is seen.
  /** @param {PlacedMesh} mesh @param {Camera} camera @param {number[]} corners */
  lid({ columns, x, y }, camera, corners) {
    this.face(
      camera,
      corners.map((p) => [x[p % columns], y[Math.floor(p / columns)], -this.hz]),
      -this.tintBase / this.tintSlope,
      0.25,
    );
  }

  // The block's two sides that face the viewer, from the terrain's border down to the floor.
  /** @param {PlacedMesh} mesh @param {Camera} camera */
  walls({ columns, rows, x, y, z }, camera) {
    /** @type {(indices: number[], light: number) => void} */
    const side = (indices, light) => {
      for (let i = 0; i + 1 < indices.length; i++) {
        const pair = [indices[i], indices[i + 1]],
          highest = Math.max(z[pair[0]], z[pair[1]]);
        if (!(highest > -this.hz && highest < 1e4)) continue;
        this.cut = true;
        const heights = [z[pair[0]], z[pair[1]], -this.hz, -this.hz];
        /** @type {Point3[]} */
        const points = heights.map((height, k) => [
          x[pair[k % 2] % columns],
          y[Math.floor(pair[k % 2] / columns)],
          height,
        ]);
        this.face(camera, points, (128 - this.tintBase) / this.tintSlope, light);
      }
    };
    const row = camera.sinA > 0 ? 0 : rows - 1,
      column = camera.cosA > 0 ? columns - 1 : 0;
    const dark = this.colours?.dark;
    [this.palette] = this.palettes;
    side(
      Array.from({ length: columns }, (_, c) => row * columns + c),
      dark ? 0.12 : 0.55,
    );
    side(
      Array.from({ length: rows }, (_, r) => r * columns + column),
      dark ? 0.3 : 0.8,
    );
  }

  // One triangle, row by row; on each row a pixel belongs to it if its centre does.
  /** @param {number} a @param {number} b @param {number} c */
  triangle(a, b, c) {
    const { px, py, pd, level, shade, pixels, depths, across, palette, tintBase, tintSlope, cut, hz, zDepth } = this;
    if (py[b] < py[a]) [a, b] = [b, a];
    if (py[c] < py[b]) [b, c] = [c, b];
    if (py[b] < py[a]) [a, b] = [b, a];
    const ax = px[a],
      ay = py[a],
      bx = px[b],
      by = py[b],
      ux = bx - ax,
      uy = by - ay,
      vx = px[c] - ax,
      vy = py[c] - ay;
    const from = Math.max(0, Math.ceil(ay - 0.5)),
      to = Math.min(this.down, Math.ceil(py[c] - 0.5));
    const area = ux * vy - vx * uy;
    if (from >= to || Math.abs(area) < 1e-3) return; // seen edge-on
    // What is linear over the triangle: its gain a pixel to the right and a pixel down.
    const right = (/** @type {Float64Array} */ of) => ((of[b] - of[a]) * vy - (of[c] - of[a]) * uy) / area,
      below = (/** @type {Float64Array} */ of) => ((of[c] - of[a]) * ux - (of[b] - of[a]) * vx) / area;
    const depthX = right(pd),
      depthY = below(pd),
      levelX = right(level),
      levelY = below(level),
      shadeX = right(shade),
      shadeY = below(shade);
    // Contour lines a CSS pixel wide; where they stand closer than five pixels they fade, at three they end.
    const steep = Math.hypot(levelX, levelY),
      half = this.density / 2,
      low = Math.min(level[a], level[b], level[c]),
      high = Math.max(level[a], level[b], level[c]);
    const strength = Math.min(1, (0.34 - steep * this.density) * 7);
    const lines =
      this.lines && strength > 0 && Math.floor(high + steep * half + steep) !== Math.floor(low - steep * half - steep);
    for (let row = from; row < to; row++) {
      const y = row + 0.5,
        along = ax + ((y - ay) * vx) / vy;
      const other = y < by ? ax + ((y - ay) * ux) / uy : bx + ((y - by) * (px[c] - bx)) / (py[c] - by);
      const start = Math.max(0, Math.ceil(Math.min(along, other) - 0.5)),
        end = Math.min(across, Math.ceil(Math.max(along, other) - 0.5));
      const dx = start + 0.5 - ax,
        dy = y - ay,
        z0 = this.zTop + this.zRow * y;
      let d = pd[a] + depthX * dx + depthY * dy,
        l = level[a] + levelX * dx + levelY * dy,
        s = shade[a] + shadeX * dx + shadeY * dy;
      for (
        let i = row * across + start, last = row * across + end;
        i < last;
        i++, d += depthX, l += levelX, s += shadeX
      ) {
        if (cut) {
          const z = zDepth * d + z0;
          if (z > hz + 1e-6 || z < -hz - 1e-6) continue;
        }
        const t = tintBase + tintSlope * l;
        let line = 0;
        if (lines) {
          const nearest = Math.round(l),
            cover = half + 0.5 - Math.abs(l - nearest) / steep;
          if (cover > 0)
            line = Math.round(strength * (cover < 1 ? cover : 1) * (nearest % 3 === 0 ? LINES : this.thin));
        }
        pixels[i] = palette[((line * SHADES + ((s + 0.5) | 0)) << 8) + (t < 0 ? 0 : t > 255 ? 255 : t | 0)];
        depths[i] = d;
      }
    }
  }

  // How near the terrain is at a pixel of the canvas; −∞ where there is none.
  /** @type {(px: number, py: number) => number} */
  depthAt(px, py) {
    const x = Math.floor((px - this.left) * this.density),
      y = Math.floor((py - this.top) * this.density);
    return x >= 0 && y >= 0 && x < this.across && y < this.down ? this.depths[y * this.across + x] : -Infinity;
  }
}
