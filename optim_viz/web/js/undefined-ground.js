// Where f is no number: there is no height to colour, and the ground is hatched, the other way than where it is dead.

import { contextOf, hiddenCanvas } from "./canvas.js";
import { PALE } from "./dead-region.js";

/**
 * @import { Plane } from "./plane.js"
 * @import { Colours, Context } from "./types"
 */

const SPACING = 7; // pixels between the lines, to the right

export const UNDEFINED_WORDS = "f is undefined"; // what the marks' key says

// `levels` are those of the picture's grid, row by row from the top; nothing is drawn where all are numbers.
/**
 * @param {Context} context
 * @param {Pick<Plane, "box">} plane
 * @param {Colours} colours
 * @param {Float64Array} levels
 * @param {number} columns
 */
export function hatchUndefined(context, { box }, colours, levels, columns) {
  if (!levels.some(Number.isNaN)) return;
  const { left, top, width, height } = box,
    rows = levels.length / columns,
    mask = new ImageData(columns, rows);
  levels.forEach((level, p) => (mask.data[4 * p + 3] = Number.isNaN(level) ? 255 : 0));
  const [small, large] = [hiddenCanvas(), hiddenCanvas()];
  [small.width, small.height] = [columns, rows];
  contextOf(small).putImageData(mask, 0, 0);
  [large.width, large.height] = [Math.round(width), Math.round(height)];
  const lines = contextOf(large);
  drawLines(lines, width, height, colours);
  lines.globalCompositeOperation = "destination-in";
  // The centres of the pixels lie on the points of the grid.
  const [dx, dy] = [width / (columns - 1), height / (rows - 1)];
  lines.imageSmoothingEnabled = false;
  lines.drawImage(small, -dx / 2, -dy / 2, width + dx, height + dy);
  context.drawImage(large, left, top, width, height);
}

/** @type {(context: Context, size: number, colours: Colours) => void} */
export function drawUndefinedInKey(context, size, colours) {
  context.save();
  context.beginPath();
  context.rect(0.1 * size, 0.1 * size, 0.8 * size, 0.8 * size);
  context.clip();
  drawLines(context, size, size, colours, 0.6);
  context.restore();
}

/** @type {(context: Context, width: number, height: number, colours: Colours, fine?: number) => void} */
function drawLines(context, width, height, colours, fine = 1) {
  context.setLineDash([]);
  context.lineWidth = colours.scale;
  context.strokeStyle = colours.text;
  context.globalAlpha = PALE;
  context.beginPath();
  for (let px = -height; px < width; px += SPACING * fine * colours.scale) {
    context.moveTo(px, 0);
    context.lineTo(px + height, height);
  }
  context.stroke();
  context.globalAlpha = 1;
}
