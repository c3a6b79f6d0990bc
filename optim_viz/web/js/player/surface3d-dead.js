// Where a neuron is dead, on the relief: the lines of the map's hatch, faint where terrain hides them.

import { PALE } from "../dead-region.js";
import { edgesWithin, frameOf, linesOnRelief, lineWithin } from "./surface3d-lines.js";
import { FAINT } from "./surface3d-paths.js";

/**
 * @import { Colours, Context, Pair, Window } from "../types"
 * @import { SurfaceBox } from "./surface3d-box.js"
 */

const LINES = 44; // over a whole window, so that they stand still while the camera turns

/** @type {(context: Context, box: SurfaceBox, corners: Pair[], colours: Colours) => void} */
export function drawDeadOnRelief(context, box, corners, colours) {
  const { seen, hidden } = linesOnRelief(box, hatchOf(corners, box.window));
  context.save();
  context.setLineDash([]);
  context.lineWidth = colours.scale;
  context.strokeStyle = colours.text;
  for (const [path, share] of /** @type {[Path2D, number][]} */ ([
    [seen, 1],
    [hidden, FAINT],
  ])) {
    context.globalAlpha = PALE * share;
    context.stroke(path);
  }
  context.restore();
}

// The region's edges, and lines across it that rise to the right, as far as they are in the window.
/** @type {(corners: Pair[], window: Window, lines?: number) => [Pair, Pair][]} */
export function hatchOf(corners, window, lines = LINES) {
  const found = edgesWithin(corners, window),
    [x0, x1, y0, y1] = window;
  for (let i = 1; i < lines; i++) {
    const x = x0 + (x1 - x0) * ((2 * i) / lines - 1), // where it comes in below; a window higher it is one farther
      part = lineWithin([x, y0], [x + (x1 - x0), y1], [frameOf(window), corners]);
    if (part) found.push(part);
  }
  return found;
}
