// The picture of a sweep on two canvases: what stands still, and what follows the visitor's hand.

import { contextOf } from "../canvas.js";
import { SweepPicture } from "./sweep-picture.js";

/**
 * @import { Colours, Context, Window } from "../types"
 * @import { Sweep, SweepPoint } from "./sweep-geometry.js"
 * @import { Corners } from "../zoom-box.js"
 */

export class CurvePlot {
  /** @param {HTMLCanvasElement} still @param {HTMLCanvasElement} live */
  constructor(still, live) {
    this.still = contextOf(still);
    this.live = contextOf(live);
    this.width = this.height = 0;
    this.ratio = 1;
    /** @type {SweepPicture | undefined} */
    this.picture = undefined; // once there are data
  }

  /** @param {number} width @param {number} height @param {number} ratio */
  resize(width, height, ratio) {
    Object.assign(this, { width, height, ratio });
    for (const { canvas } of [this.still, this.live]) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
    }
  }

  /** @param {Sweep} scene @param {number} chosen @param {Colours} colours @param {Window} [view] */
  prepare(scene, chosen, colours, view) {
    this.picture = new SweepPicture(scene, chosen, this.width, this.height, colours, view);
    this.picture.draw(this.emptied(this.still), this.ratio);
  }

  // The point that is hovered, the pick that has no answer yet, and the rectangle that is drawn.
  /** @param {SweepPoint | undefined} hovered @param {SweepPoint | undefined} picked @param {Corners} [zoomBox] */
  follow(hovered, picked, zoomBox) {
    this.picture?.follow(this.emptied(this.live), hovered, picked, zoomBox);
  }

  /** @param {number} px @param {number} py */
  find(px, py) {
    return this.picture?.find(px, py);
  }

  /** @param {Context} context */
  emptied(context) {
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    context.clearRect(0, 0, this.width, this.height);
    return context;
  }
}
