// The surface's contour lines over the cells: drawn once, and again where they lie otherwise. While a map follows a
// number, other cells come below the same lines.

import { contextOf, hiddenCanvas } from "../canvas.js";

/**
 * @import { Landscape } from "../landscape.js"
 * @import { Context } from "../types"
 * @import { Plot } from "./heat-map-plot.js"
 * @typedef {{ land: Landscape, size: number, ratio: number, dark: boolean }} Look the surface, pixels a cell of the
 * grid on which lines are followed, device pixels a pixel, the theme
 */

export class Contours {
  constructor() {
    this.canvas = hiddenCanvas();
    this.key = ""; // what the lines depend on, but for the surface
    /** @type {Landscape | undefined} */
    this.land = undefined;
  }

  // Onto a canvas as large as the plot's, within what it is cut to.
  /** @param {Context} context @param {Plot} plot @param {Look} look */
  draw(context, plot, look) {
    const { land, size, ratio, dark } = look,
      { width, height, box, view } = plot,
      key = [width, height, box.left, ...view, size, ratio, dark].join();
    if (key !== this.key || land !== this.land) this.follow(plot, look);
    Object.assign(this, { key, land });
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0); // pixel by pixel
    context.drawImage(this.canvas, 0, 0);
    context.restore();
  }

  /** @param {Plot} plot @param {Look} look */
  follow(plot, { land, size, ratio, dark }) {
    const { canvas } = this,
      { width, height, box, view } = plot,
      columns = Math.round(box.width / size) + 1,
      rows = Math.round(box.height / size) + 1;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    const context = contextOf(canvas),
      levels = land.grid(...view, columns, rows);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    for (let p = 0; p < levels.length; p++) levels[p] = land.level(levels[p]);
    const ink = dark ? "255 255 255" : "10 25 45",
      colours = { contour: `rgb(${ink} / 0.14)`, contourStrong: `rgb(${ink} / 0.26)` };
    land.contour(context, plot, colours, levels, columns, rows);
  }
}
