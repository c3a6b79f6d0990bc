// Where a neuron is dead: no row is active, so the ground is level. It is hatched.

/**
 * @import { Plane } from "./plane.js"
 * @import { Colours, Context, Pair } from "./types"
 */

const SPACING = 9; // pixels between the lines, to the right

export const PALE = 0.45; // how much of the text's colour they have
export const DEAD_WORDS = "no row is active: level"; // what the marks' key says

// The region's corners are the surface's, in its own numbers.
/** @type {(context: Context, corners: Pair[], plane: Pick<Plane, "box" | "toPixel">, colours: Colours) => void} */
export function drawDeadRegion(context, corners, plane, colours) {
  const { left, top, width, height } = plane.box;
  context.save();
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
  hatch(
    context,
    corners.map((corner) => plane.toPixel(...corner)),
    [left, top, width, height],
    colours,
  );
  context.restore();
}

/** @type {(context: Context, size: number, colours: Colours) => void} */
export function drawDeadInKey(context, size, colours) {
  const [a, b] = [0.1 * size, 0.9 * size];
  context.save();
  hatch(
    context,
    [
      [a, a],
      [b, a],
      [b, b],
      [a, b],
    ],
    [0, 0, size, size],
    colours,
    0.45,
  );
  context.restore();
}

/** @typedef {[left: number, top: number, width: number, height: number]} Box */
/** @type {(context: Context, corners: Pair[], box: Box, colours: Colours, fine?: number) => void} */
function hatch(context, corners, [left, top, width, height], colours, fine = 1) {
  context.beginPath();
  corners.forEach(([px, py], i) => context[i ? "lineTo" : "moveTo"](px, py));
  context.closePath();
  context.setLineDash([]);
  context.lineWidth = colours.scale;
  context.strokeStyle = colours.text;
  context.globalAlpha = PALE;
  context.stroke();
  context.clip();
  context.beginPath();
  for (let px = left; px < left + width + height; px += SPACING * fine * colours.scale) {
    context.moveTo(px, top);
    context.lineTo(px - height, top + height);
  }
  context.stroke();
}
