// The box that the relief stands in, and the camera that looks at it from far away: parallel rays, z upward.
//
// Box coordinates have their origin in the middle of the box; its half sizes are `half`. Whichever way it is turned, it
// is as large as the canvas lets it be.

/**
 * @import { Pair, Point3 } from "../types"
 * @typedef {{ left: number, right: number, top: number, bottom: number }} Room pixels beside, above and below the box
 */

const HOME = { azimuth: -108, elevation: 54, magnification: 1 };
const TURN = 0.4; // degrees a pixel of drag

export class Camera {
  constructor() {
    /** @type {Point3} */
    this.half = [0.5, 0.5, 0.23];
    // Two angles in degrees, and how large the box is.
    this.azimuth = HOME.azimuth;
    this.elevation = HOME.elevation;
    this.magnification = HOME.magnification;
    // What follows from them, before a canvas.
    this.sinA = this.sinE = 0;
    this.cosA = this.cosE = 1;
    this.cx = this.cy = 0; // its middle
    this.unit = 1; // pixels per unit of the box
  }

  reset() {
    Object.assign(this, HOME);
  }

  // Drag to the right, and what is in front moves to the right; drag down, and it tips towards the viewer.
  /** @param {number} dx @param {number} dy */
  orbit(dx, dy) {
    this.azimuth = (this.azimuth - dx * TURN) % 360;
    this.elevation = Math.max(8, Math.min(88, this.elevation + dy * TURN));
  }

  /** @param {number} factor */
  zoom(factor) {
    this.magnification = Math.max(0.5, Math.min(8, this.magnification * factor));
  }

  // Stand before a canvas of this size, leaving room around the box for its labels.
  /** @param {number} width @param {number} height @param {Room} room */
  face(width, height, { left, right, top, bottom }) {
    const [a, e] = [this.azimuth, this.elevation].map((degrees) => (degrees * Math.PI) / 180);
    Object.assign(this, { sinA: Math.sin(a), cosA: Math.cos(a), sinE: Math.sin(e), cosE: Math.cos(e) });
    const [across, down] = this.reach(),
      wide = Math.max(20, width - left - right),
      high = Math.max(20, height - top - bottom);
    this.unit = (this.magnification * Math.min(wide / across, high / down)) / 2;
    this.cx = left + (width - left - right) / 2;
    this.cy = top + (height - top - bottom) / 2;
  }

  // How far the box reaches from its middle to the side and upward, before it is enlarged.
  /** @returns {Pair} */
  reach() {
    const [hx, hy, hz] = this.half,
      [sinA, cosA] = [Math.abs(this.sinA), Math.abs(this.cosA)];
    return [hx * sinA + hy * cosA, this.sinE * (hx * cosA + hy * sinA) + this.cosE * hz];
  }

  // To the canvas: x and y in pixels, and how near it is to the viewer.
  /** @type {(x: number, y: number, z: number) => Point3} */
  project(x, y, z) {
    const near = this.cosA * x + this.sinA * y;
    return [
      this.cx + this.unit * (this.cosA * y - this.sinA * x),
      this.cy + this.unit * (this.sinE * near - this.cosE * z),
      this.cosE * near + this.sinE * z,
    ];
  }

  /** @type {(px: number, py: number, depth: number) => Point3} */
  unproject(px, py, depth) {
    const right = (px - this.cx) / this.unit,
      up = (this.cy - py) / this.unit;
    const near = this.cosE * depth - this.sinE * up;
    return [
      this.cosA * near - this.sinA * right,
      this.sinA * near + this.cosA * right,
      this.sinE * depth + this.cosE * up,
    ];
  }

  // The floor's corners as [x, y]: the one next to the viewer, the leftmost, the farthest, the rightmost.
  /** @type {() => [near: Pair, left: Pair, far: Pair, right: Pair]} */
  corners() {
    const x = this.half[0] * (this.cosA < 0 ? -1 : 1),
      y = this.half[1] * (this.sinA < 0 ? -1 : 1);
    /** @type {[Pair, Pair]} */
    const [left, right] =
      this.project(x, -y, 0)[0] < this.project(-x, y, 0)[0]
        ? [
            [x, -y],
            [-x, y],
          ]
        : [
            [-x, y],
            [x, -y],
          ];
    return [[x, y], left, [-x, -y], right];
  }
}
