// The rows of a table as points: dots, triangles or squares, by their class, and what a step is given of them.

import { traceCircle, traceRow } from "./fit-marks.js";
import { standing } from "./fit-step.js";

/**
 * @import { Context } from "../types"
 * @import { Box } from "./fit-marks.js"
 * @import { StepRows } from "./fit-step.js"
 * @typedef {[Float64Array, Float64Array]} Pixels across and down
 * @typedef {string[]} Tones of the classes
 * @typedef {{ box: Box, scale: number }} Pen
 */

const RING = 2, // of a row's radius; and as much wider for each time more that the row is in the batch
  WIDER = 0.5,
  LINE = 1.6, // pixels
  SEEN = 0.55; // of a row's radius, too

// The rows of a step's batch lie above the others, each in its ring.
/**
 * @param {Context} context
 * @param {Pixels} pixels
 * @param {Pen & { tones: Tones, classes?: Uint8Array, isHollow: boolean, step?: StepRows }} look
 */
export function drawPoints(context, [px, py], { box, scale, tones, classes, isHollow, step }) {
  begin(context, box);
  for (const above of step?.counts ? [false, true] : [true])
    for (let i = 0; i < px.length; i++) {
      const { alpha, ring, times } = standing(step, i),
        place = classes?.[i] ?? 0;
      if (times > 0 !== above) continue;
      context.fillStyle = context.strokeStyle = tones[place];
      context.globalAlpha = alpha;
      traceRow(context, px[i], py[i], place, scale);
      context[isHollow ? "stroke" : "fill"]();
      if (!ring) continue;
      context.globalAlpha = ring;
      traceCircle(context, px[i], py[i], scale * (RING + WIDER * (times - 1)));
      context.lineWidth = LINE * scale;
      context.stroke();
      context.lineWidth = 1;
    }
  context.restore();
}

// Where a step saw the rows that it is given.
/** @type {(context: Context, pixels: Pixels, look: Pen & { tone: string, step: StepRows }) => void} */
export function drawSeen(context, [px, py], { box, scale, tone, step: { counts } }) {
  begin(context, box);
  context.fillStyle = tone;
  for (let i = 0; i < px.length; i++) {
    if (counts && !counts[i]) continue;
    traceCircle(context, px[i], py[i], SEEN * scale);
    context.fill();
  }
  context.restore();
}

// Within the box.
/** @type {(context: Context, box: Box) => void} */
function begin(context, { left, top, width, height }) {
  context.save();
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
  context.setLineDash([]);
  context.lineWidth = 1;
}
