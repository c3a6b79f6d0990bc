// What a method remembers and wants, drawn at its head: arrows, the rectangle of its rates, the look-ahead point, the
// surface's axes. Told apart by line and letter, not by colour alone.
//
// Magnitudes span decades within a run. So the arrows' directions are true and their lengths stand on a logarithmic
// ruler: the run's longest in the window has FULL pixels, each decade less is DECADE pixels shorter, none than LEAST.
// The step itself is drawn in true length, tip on the next record.

/**
 * @import { Plane } from "../plane.js"
 * @import { Colours, Context, Pair, Run, Values, View } from "../types"
 * @import { Insight } from "./insight.js"
 * @typedef {{ context: Context, colours: Colours, s: number }} Pen `s`: how large marks are
 * @typedef {{ letter: string, dash: number[], width: number, colour: string }} Arrow
 */

export const FULL = 92,
  DECADE = 15,
  LEAST = 13; // pixels
export const SIDE = 38; // pixels, the longest half side of the rectangle and half axis of the curvature
export const THIN = 3; // pixels, the shortest

// Pixels on the ruler for `size`, where `most` is the run's largest.
/** @type {(size: number, most: number, full: number, least: number) => number} */
export function ruler(size, most, full, least) {
  return size > 0 && most > 0 ? Math.max(least, full + DECADE * Math.log10(size / most)) : 0;
}

// `view` says which marks are wanted; returns nothing, draws at record t of the insight's run.
/**
 * @type {(context: Context, insight: Insight, t: number, plane: Plane, view: Partial<View>, colours: Colours) => void}
 */
export function drawMarks(context, insight, t, plane, view, colours) {
  const { run, rule } = insight,
    s = colours.scale,
    before = insight.before(t),
    after = insight.after(t);
  const { most } = insight.series,
    [hx, hy] = plane.toPixel(...before.x);
  if (!plane.inside(hx, hy, 200)) return;
  context.save();
  context.beginPath();
  context.rect(plane.box.left, plane.box.top, plane.box.width, plane.box.height);
  context.clip();
  context.lineCap = "round";
  const pen = { context, colours, s };
  const theory = view.curvature ? insight.theory(t, after) : undefined;
  if (theory) drawCurvature(pen, hx, hy, theory);
  if (theory?.step && rule.vectors.has("rate"))
    drawAxis(pen, hx, hy, theory.step.axes[0], SIDE * 1.25 * s, "u₁", [8, 3, 2, 3]);
  const rates = view.rates && rule.vectors.has("rate") ? insight.rate(after) : undefined,
    side = (/** @type {number} */ rate) => ruler(rate, most.rate, SIDE, THIN) * s;
  if (rates) drawRates(pen, hx, hy, [side(rates[0]), side(rates[1])], run);
  const [gx, gy] = after.at ? plane.toPixel(...after.at) : [hx, hy]; // where the gradient is taken
  if (after.at && view.look_ahead) drawAhead(pen, hx, hy, gx, gy, run);
  /** @type {(x: number, y: number, vector: Pair, style: Arrow) => void} */
  const arrow = (x, y, vector, style) => {
    const size = Math.hypot(...vector),
      length = ruler(size, most.slope, FULL, LEAST) * s;
    if (length > 0 && Number.isFinite(size))
      drawVector(pen, x, y, x + (vector[0] / size) * length, y - (vector[1] / size) * length, style);
  };
  const kept = view.memory ? insight.memory(before) : undefined;
  if (kept) arrow(hx, hy, [-kept[0], -kept[1]], { letter: "−m", dash: [7, 4], width: 2.6, colour: colours.of(run) });
  if (view.gradient)
    arrow(gx, gy, [-before.g[0], -before.g[1]], { letter: "−g", dash: [], width: 1.7, colour: colours.text });
  if (view.step) {
    const [nx, ny] = plane.toPixel(...after.x);
    drawVector(pen, hx, hy, nx, ny, { letter: "", dash: [], width: 3.4, colour: colours.of(run) });
  }
  context.restore();
}

// The gradient at a point, uphill, under its name; in pixels its length is always the same.
/** @type {(context: Context, at: Pair, gradient: Pair, name: string, plane: Plane, colours: Colours) => void} */
export function drawGradient(context, at, gradient, name, plane, colours) {
  const size = Math.hypot(...gradient),
    [x, y] = plane.toPixel(...at),
    length = FULL * 0.8 * colours.scale;
  if (!(size > 0) || !Number.isFinite(size) || !plane.inside(x, y, 200)) return;
  const tip = /** @type {Pair} */ ([x + (gradient[0] / size) * length, y - (gradient[1] / size) * length]);
  drawVector({ context, colours, s: colours.scale }, x, y, ...tip, {
    letter: name,
    dash: [],
    width: 2.6,
    colour: colours.text,
  });
}

// A line with a halo of the ground's colour below it.
/** @type {(pen: Pen, colour: string, width: number, dash: number[], path: (to: Context) => void) => void} */
function stroke({ context, colours, s }, colour, width, dash, path) {
  /** @type {[style: string, width: number, dash: number[]][]} */
  const layers = [
    [colours.rim, width + 2.6, []],
    [colour, width, dash],
  ];
  for (const [style, w, d] of layers) {
    context.strokeStyle = style;
    context.lineWidth = w * s;
    context.setLineDash(d.map((v) => v * s));
    context.beginPath();
    path(context);
    context.stroke();
  }
}

/** @type {(pen: Pen, x: number, y: number, tx: number, ty: number, style: Arrow) => void} */
function drawVector(pen, x, y, tx, ty, { letter, dash, width, colour }) {
  const { context, colours, s } = pen,
    length = Math.hypot(tx - x, ty - y);
  if (!(length > 1) || !Number.isFinite(length)) return;
  const [c, d] = [(tx - x) / length, (ty - y) / length],
    head = Math.min(length, (5 + 2 * width) * s);
  stroke(pen, colour, width, dash, (to) => (to.moveTo(x, y), to.lineTo(tx - c * head * 0.8, ty - d * head * 0.8)));
  context.setLineDash([]);
  context.beginPath();
  context.moveTo(tx, ty);
  for (const side of [1, -1])
    context.lineTo(tx - c * head + side * d * head * 0.45, ty - d * head - side * c * head * 0.45);
  context.closePath();
  context.fillStyle = colour;
  context.strokeStyle = colours.rim;
  context.lineWidth = 1.2 * s;
  context.stroke();
  context.fill();
  if (letter) inscribe(pen, letter, tx + c * 9 * s, ty + d * 9 * s, colour);
}

/** @type {(pen: Pen, text: string, x: number, y: number, colour: string) => void} */
function inscribe({ context, colours, s }, text, x, y, colour) {
  context.font = `italic 600 ${12.5 * s}px ${colours.font}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.setLineDash([]);
  context.lineJoin = "round";
  context.strokeStyle = colours.rim;
  context.lineWidth = 4 * s;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}

/** @type {(pen: Pen, x: number, y: number, sides: Pair, run: Run) => void} */
function drawRates(pen, x, y, [a, b], run) {
  if (!(a > 0) || !(b > 0)) return;
  const { context, colours } = pen;
  context.globalAlpha = 0.14;
  context.fillStyle = colours.of(run);
  context.fillRect(x - a, y - b, 2 * a, 2 * b);
  context.globalAlpha = 1;
  stroke(pen, colours.of(run), 1.3, [], (to) => to.rect(x - a, y - b, 2 * a, 2 * b));
}

/** @type {(pen: Pen, x: number, y: number, ax: number, ay: number, run: Run) => void} */
function drawAhead(pen, x, y, ax, ay, run) {
  const { context, colours, s } = pen;
  if (Math.hypot(ax - x, ay - y) < 1) return;
  stroke(pen, colours.of(run), 1.4, [2, 4], (to) => (to.moveTo(x, y), to.lineTo(ax, ay)));
  context.setLineDash([]);
  context.beginPath();
  context.arc(ax, ay, 5.5 * s, 0, 2 * Math.PI);
  context.fillStyle = colours.rim;
  context.globalAlpha = 0.8;
  context.fill();
  context.globalAlpha = 1;
  context.strokeStyle = colours.of(run);
  context.lineWidth = 1.6 * s;
  context.stroke();
}

// The axes of the local quadratic, their lengths as 1 / √|λ| but none below THIN; broken along an axis where it falls.
/** @type {(pen: Pen, x: number, y: number, axes: Pick<Values, "lam" | "V">) => void} */
function drawCurvature(pen, x, y, { lam, V }) {
  const { context, colours, s } = pen,
    flattest = Math.min(...lam.map(Math.abs).filter((l) => l > 0));
  if (!Number.isFinite(flattest)) return;
  const reach = lam.map((l) => (l ? Math.max(THIN, SIDE * 1.25 * Math.sqrt(flattest / Math.abs(l))) : SIDE * 1.25) * s);
  lam.forEach((l, k) => drawAxis(pen, x, y, [V[0][k], V[1][k]], reach[k], k ? "v₂" : "v₁", l < 0 ? [2, 3] : []));
  if (lam[1] > 0) {
    context.strokeStyle = colours.muted;
    context.lineWidth = 1.1 * s;
    context.setLineDash([]);
    context.beginPath();
    context.ellipse(x, y, reach[0], reach[1], Math.atan2(-V[1][0], V[0][0]), 0, 2 * Math.PI);
    context.stroke();
  }
}

/** @type {(pen: Pen, x: number, y: number, axis: Pair, reach: number, name: string, dash: number[]) => void} */
function drawAxis(pen, x, y, [across, up], reach, name, dash) {
  const { colours, s } = pen,
    [dx, dy] = [across * reach, -up * reach],
    beyond = Math.max(1 + (11 * s) / reach, (19 * s) / reach); // clear of the head
  stroke(pen, colours.muted, 1.2, dash, (to) => (to.moveTo(x - dx, y - dy), to.lineTo(x + dx, y + dy)));
  inscribe(pen, name, x + dx * beyond, y + dy * beyond, colours.muted);
}
