// The visible window of the plane and its mapping to CSS pixels; one unit is equally long on both axes, so that a
// gradient step is seen to cross contours at a right angle.

/** @import { Box, Pair, Window } from "./types" */

const MARGIN = { left: 46, right: 10, top: 10, bottom: 28 };

export class Plane {
  // Until a surface is shown, the unit square.
  constructor() {
    /** @type {Box} */
    this.box = { left: 0, top: 0, width: 1, height: 1 };
    /** @type {Window} */
    this.domain = [0, 1, 0, 1]; // what is shown as a whole
    /** @type {Pair} */
    this.centre = [0.5, 0.5];
    this.unit = 1; // pixels per unit
    /** @type {Window} */
    this.view = [0, 1, 0, 1];
    this.fitted = true; // whether the whole domain is in sight
    this.shown = /** @type {Window | undefined} */ (undefined); // what was asked to be in sight, until the map is moved
  }

  /** @param {number} width @param {number} height @param {number} scale */
  resize(width, height, scale) {
    const m = {
      left: MARGIN.left * scale,
      right: MARGIN.right * scale,
      top: MARGIN.top,
      bottom: MARGIN.bottom * scale,
    };
    this.frame({
      left: m.left,
      top: m.top,
      width: Math.max(40, width - m.left - m.right),
      height: Math.max(40, height - m.top - m.bottom),
    });
  }

  // Another box: what was asked for stays in sight; else the same window, as far as the box has its shape.
  /** @param {Box} box */
  frame(box) {
    const before = this.whole();
    this.box = box;
    if (this.fitted) this.fit(this.domain);
    else if (this.shown) this.show(this.shown);
    else this.place(this.centre, (this.unit * this.whole()) / before);
  }

  // The pixels per unit with which the whole domain is seen.
  whole() {
    const [x0, x1, y0, y1] = this.domain;
    return Math.min(this.box.width / (x1 - x0), this.box.height / (y1 - y0));
  }

  // Show the whole domain, as large as it goes.
  /** @param {Window} domain */
  fit(domain) {
    const [x0, x1, y0, y1] = domain;
    this.domain = domain;
    this.place([(x0 + x1) / 2, (y0 + y1) / 2], this.whole());
    this.fitted = true;
  }

  // A window with all of this in sight.
  /** @param {Window} window */
  show(window) {
    const [x0, x1, y0, y1] = window,
      x = (x0 + x1) / 2,
      y = (y0 + y1) / 2;
    this.place([x, y], this.within(Math.min(this.box.width / (x1 - x0), this.box.height / (y1 - y0)), x, y));
    this.shown = window;
  }

  /** @param {Pair} centre @param {number} unit */
  place(centre, unit) {
    const halfWidth = this.box.width / unit / 2,
      halfHeight = this.box.height / unit / 2;
    this.centre = centre;
    this.unit = unit;
    this.fitted = false;
    this.shown = undefined;
    this.view = [centre[0] - halfWidth, centre[0] + halfWidth, centre[1] - halfHeight, centre[1] + halfHeight];
  }

  /** @param {number} factor @param {number} px @param {number} py */
  zoom(factor, px, py) {
    const [x, y] = this.toPlane(px, py);
    const unit = this.within(this.unit * factor, x, y);
    const k = this.unit / unit;
    this.place([x + (this.centre[0] - x) * k, y + (this.centre[1] - y) * k], unit);
  }

  // As many pixels per unit, as far as the map zooms out, and in around a point.
  /** @type {(unit: number, x: number, y: number) => number} */
  within(unit, x, y) {
    const deepest = 4e6 / Math.max(1e-3, Math.abs(x), Math.abs(y)); // a pixel: four float32 steps of the paths
    return Math.max(this.whole() / 8, Math.min(deepest, unit));
  }

  /** @param {number} dx @param {number} dy */
  pan(dx, dy) {
    this.place([this.centre[0] - dx / this.unit, this.centre[1] + dy / this.unit], this.unit);
  }

  /** @type {(x: number, y: number) => Pair} */
  toPixel(x, y) {
    return [this.box.left + (x - this.view[0]) * this.unit, this.box.top + (this.view[3] - y) * this.unit];
  }

  /** @type {(px: number, py: number) => Pair} */
  toPlane(px, py) {
    return [this.view[0] + (px - this.box.left) / this.unit, this.view[3] - (py - this.box.top) / this.unit];
  }

  /** @type {(px: number, py: number, slack?: number) => boolean} */
  inside(px, py, slack = 0) {
    const b = this.box;
    return (
      px >= b.left - slack && px <= b.left + b.width + slack && py >= b.top - slack && py <= b.top + b.height + slack
    );
  }
}
