// A run's mark, on a canvas and as SVG for the legend; its outline comes with the scene.

/**
 * @import { Colours, Context, Identity, Painted, Pair, Pen } from "./types"
 * @typedef {Pick<Identity, "outline" | "ordinal" | "tag" | "dash">} Look
 * @typedef {Painted & Look} Marked
 * @typedef {(context: Context, run: Marked, x: number, y: number, radius: number, colours: Colours) => void} DrawMark
 */

/** @type {(context: Context, points: Pair[], x: number, y: number, radius: number) => void} */
function outline(context, points, x, y, radius) {
  context.beginPath();
  points.forEach(([px, py], i) => context[i ? "lineTo" : "moveTo"](x + px * radius, y + py * radius));
  context.closePath();
}

// Filled in the run's colour with a rim of the ground's colour; hollow where it is a method's second run (numbered) or
// a partner.
/** @type {DrawMark} */
export function drawMarker(context, run, x, y, radius, colours) {
  const colour = colours.of(run);
  context.setLineDash([]);
  context.lineJoin = "round";
  outline(context, run.outline, x, y, radius);
  context.strokeStyle = colours.rim;
  context.lineWidth = radius * 0.75;
  context.stroke();
  context.fillStyle = run.ordinal === 1 ? colour : colours.rim;
  context.fill();
  context.strokeStyle = colour;
  context.lineWidth = radius * (run.ordinal === 1 ? 0.12 : 0.42);
  context.stroke();
  if (run.tag) {
    context.fillStyle = colour;
    context.font = `600 ${Math.round(radius * 1.7)}px ${colours.font}`;
    context.textAlign = "left";
    context.textBaseline = "middle";
    context.fillText(run.tag, x + radius * 1.6, y - radius);
  }
}

// Along x, its tip at the origin.
/** @type {Pair[]} */
const ARROW = [
  [0, 0],
  [-1.9, 1.05],
  [-1.3, 0],
  [-1.9, -1.05],
];

// An arrow of the run's colour at (x, y), pointing along (dx, dy): its path goes on outside the picture.
/**
 * @param {Context} context
 * @param {Painted} run
 * @param {number} x
 * @param {number} y
 * @param {number} dx
 * @param {number} dy
 * @param {number} radius
 * @param {Colours} colours
 */
export function drawArrow(context, run, x, y, dx, dy, radius, colours) {
  const length = Math.hypot(dx, dy) || 1;
  const c = dx / length,
    s = dy / length;
  const points = ARROW.map(([a, b]) => /** @type {Pair} */ ([a * c - b * s, a * s + b * c]));
  context.setLineDash([]);
  outline(context, points, x, y, radius * 1.25);
  context.strokeStyle = colours.rim;
  context.lineWidth = radius * 0.6;
  context.stroke();
  context.fillStyle = colours.of(run);
  context.fill();
}

// A cross: the last finite point of a run that overflowed.
/** @type {DrawMark} */
export function drawCross(context, run, x, y, radius, colours) {
  context.setLineDash([]);
  /** @type {Pen[]} */
  const pens = [
    [colours.rim, radius * 0.95],
    [colours.of(run), radius * 0.45],
  ];
  for (const [style, width] of pens) {
    context.beginPath();
    for (const sign of [1, -1]) {
      context.moveTo(x - radius, y - sign * radius);
      context.lineTo(x + radius, y + sign * radius);
    }
    context.strokeStyle = style;
    context.lineWidth = width;
    context.stroke();
  }
}

// Where a branch leaves the run that it came from: a ring with a dot.
/** @type {DrawMark} */
export function drawFork(context, run, x, y, radius, colours) {
  context.setLineDash([]);
  /** @type {Pen[]} */
  const pens = [
    [colours.rim, radius * 0.7],
    [colours.of(run), radius * 0.3],
  ];
  for (const [style, width] of pens) {
    context.strokeStyle = style;
    context.lineWidth = width;
    context.beginPath();
    context.arc(x, y, radius * 0.85, 0, 2 * Math.PI);
    context.stroke();
  }
  context.fillStyle = colours.of(run);
  context.beginPath();
  context.arc(x, y, radius * 0.3, 0, 2 * Math.PI);
  context.fill();
}

// The legend's swatch: line with the run's dash, marker in the middle.
/** @type {(run: Look, colour: string, rim: string) => string} */
export function swatch(run, colour, rim) {
  const points = run.outline.map(([x, y]) => `${(17 + x * 5).toFixed(2)},${(8 + y * 5).toFixed(2)}`).join(" ");
  const [fill, edge, width] = run.ordinal === 1 ? [colour, rim, 1.2] : [rim, colour, 1.8];
  const line = `stroke="${colour}" stroke-width="2.4" stroke-dasharray="${run.dash.join(" ")}"`,
    text = `font-size="8.5" font-weight="700" stroke="none" fill="${colour}"`;
  return (
    `<svg class="ov-swatch" viewBox="0 0 34 16" aria-hidden="true"><line x1="0" y1="8" x2="34" y2="8" ${line}/>` +
    `<polygon points="${points}" fill="${fill}" stroke="${edge}" stroke-width="${width}"/>` +
    `<text x="24" y="6.5" ${text}>${run.tag}</text></svg>`
  );
}
