// The mapping between the window that all maps share and one map's pixels.

/** @import { Pair, Window } from "../types" */

export const ABOVE = 20,
  BELOW = 42;
const RIGHT = 8; // pixels around the plot; the left depends on the ticks

export class Plot {
  /** @param {number} width @param {number} height @param {number} left @param {Window} view */
  constructor(width, height, left, view) {
    this.width = width;
    this.height = height;
    this.view = view; // the window, in places on the axes' own scales
    this.box = {
      left,
      top: ABOVE,
      width: Math.max(20, width - left - RIGHT),
      height: Math.max(20, height - ABOVE - BELOW),
    };
  }

  // Pixels from places, and back.
  /** @param {number} place */
  across(place) {
    const [x0, x1] = this.view;
    return this.box.left + ((place - x0) / (x1 - x0)) * this.box.width;
  }

  /** @param {number} place */
  up(place) {
    const [, , y0, y1] = this.view;
    return this.box.top + ((y1 - place) / (y1 - y0)) * this.box.height;
  }

  /** @type {(px: number, py: number) => Pair} */
  places(px, py) {
    const [x0, x1, y0, y1] = this.view,
      { left, top, width, height } = this.box;
    return [x0 + ((px - left) / width) * (x1 - x0), y1 - ((py - top) / height) * (y1 - y0)];
  }

  /** @type {(px: number, py: number) => boolean} */
  inside(px, py) {
    const { left, top, width, height } = this.box;
    return px >= left && px <= left + width && py >= top && py <= top + height;
  }
}
