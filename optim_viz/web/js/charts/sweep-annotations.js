// Annotations of a chart: symbols and labels, with a rim of the ground's colour where they lie on something.

/** @import { Box, Colours, Context, Pair } from "../types" */

/** @type {Pair[]} */
const TRIANGLE = [
  [-1, 0.8],
  [1, 0.8],
  [0, -1],
];

/**
 * @param {Context} context
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 * @param {number} up
 * @param {string} colour
 * @param {Colours} colours
 */
export function drawTriangle(context, x, y, radius, up, colour, colours) {
  context.beginPath();
  for (const [dx, dy] of TRIANGLE) context.lineTo(x + dx * radius, y + dy * up * radius);
  context.closePath();
  Object.assign(context, { fillStyle: colour, strokeStyle: colours.rim, lineWidth: 1 });
  context.stroke();
  context.fill();
}

/** @type {(context: Context, x: number, y: number, radius: number, colour: string, width: number) => void} */
export function drawRing(context, x, y, radius, colour, width) {
  context.setLineDash([]);
  context.beginPath();
  context.arc(x, y, radius, 0, 2 * Math.PI);
  Object.assign(context, { strokeStyle: colour, lineWidth: width });
  context.stroke();
}

// A star of five points, to put a marker into.
/**
 * @param {Context} context
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 * @param {string} colour
 * @param {Colours} colours
 * @param {number} width
 */
export function drawStar(context, x, y, radius, colour, colours, width) {
  context.setLineDash([]);
  context.beginPath();
  for (let i = 0; i < 10; i++) {
    const angle = (Math.PI * i) / 5 - Math.PI / 2,
      reach = i % 2 ? 0.52 * radius : radius;
    context.lineTo(x + Math.cos(angle) * reach, y + Math.sin(angle) * reach);
  }
  context.closePath();
  Object.assign(context, { fillStyle: colours.rim, strokeStyle: colour, lineWidth: width, lineJoin: "round" });
  context.fill();
  context.stroke();
}

// A text on a rounded ground below `top`, kept between the box's sides.
/**
 * @param {Context} context
 * @param {string} text
 * @param {number} middle
 * @param {number} top
 * @param {Box} box
 * @param {string} colour
 * @param {Colours} colours
 */
export function drawPill(context, text, middle, top, box, colour, colours) {
  context.font = `600 11px ${colours.font}`;
  const wide = context.measureText(text).width + 12;
  const x = Math.max(box.left + wide / 2, Math.min(box.left + box.width - wide / 2, middle));
  context.beginPath();
  context.roundRect(x - wide / 2, top, wide, 17, 8);
  Object.assign(context, { fillStyle: colours.rim, strokeStyle: colour, lineWidth: 1.2 });
  context.fill();
  context.stroke();
  Object.assign(context, { fillStyle: colours.text, textAlign: "center", textBaseline: "middle" });
  context.fillText(text, x, top + 9);
}

/**
 * @param {Context} context
 * @param {string} text
 * @param {number} x
 * @param {number} y
 * @param {CanvasTextAlign} align
 * @param {Colours} colours
 */
export function drawLabel(context, text, x, y, align, colours, strong = false) {
  Object.assign(context, {
    font: `${strong ? 600 : 400} 11px ${colours.font}`,
    textAlign: align,
    textBaseline: "middle",
    lineJoin: "round",
    strokeStyle: colours.rim,
    lineWidth: 3.5,
  });
  context.strokeText(text, x, y);
  context.fillStyle = strong ? colours.text : colours.muted;
  context.fillText(text, x, y);
}
