// The marks of the surface's known points.

/** @import { Colours, Context, Pen } from "./types" */

// The mark of a critical point; of any other kind a ring, as of a local minimum.
/** @type {(context: Context, kind: string, px: number, py: number, colours: Colours) => void} */
export function drawPoint(context, kind, px, py, colours) {
  const r = 5.5 * colours.scale;
  /** @type {Pen[]} */
  const pens = [
    [colours.rim, 4],
    [colours.text, 1.6],
  ];
  context.setLineDash([]);
  for (const [style, width] of pens) {
    context.strokeStyle = style;
    context.lineWidth = width * colours.scale;
    context.beginPath();
    if (kind === "saddle") {
      context.moveTo(px - r * 0.6, py - r * 0.6);
      context.lineTo(px + r * 0.6, py + r * 0.6);
      context.moveTo(px - r * 0.6, py + r * 0.6);
      context.lineTo(px + r * 0.6, py - r * 0.6);
    } else if (kind === "maximum") {
      context.moveTo(px, py - r * 0.8);
      context.lineTo(px + r * 0.8, py + r * 0.6);
      context.lineTo(px - r * 0.8, py + r * 0.6);
      context.closePath();
    } else context.arc(px, py, r, 0, 2 * Math.PI);
    context.stroke();
  }
  if (kind !== "global minimum") return;
  context.fillStyle = colours.text;
  context.beginPath();
  context.arc(px, py, r * 0.42, 0, 2 * Math.PI);
  context.fill();
}
