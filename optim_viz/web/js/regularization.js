// What a penalty does, as it is drawn on the map: the path of minimizers from the minimum of f to the origin while λ
// grows, and the weights that are no larger than today's minimizer (`optim_viz/objectives/regularization_path.py`).

import { drawPoint } from "./point-mark.js";
import { differentiator } from "./program.js";

/**
 * @import { Plane } from "./plane.js"
 * @import { Colours, Context, Pair, Pen, Surface } from "./types"
 * @typedef {Pick<Surface, "penalty" | "minimizer" | "program" | "coefficients" | "rows">} Penalized
 * @typedef {object} Regularization
 * @property {Pair} unpenalized the minimum of f
 * @property {Pair[]} path from there to the origin
 * @property {Pair[]} region the outline of {w : R(w) ≤ R(w*)}
 */

const SAMPLES = 192, // strengths along a path that bends
  DECADES = 3, // beyond the curvatures
  CORNERS = 192; // of the region's outline
const SIGNS = [1, -1];

/** @type {WeakMap<object, Regularization | null>} */
const known = new WeakMap(); // of surfaces that have been asked for before

// Nothing where no minimizer is known, and where f is lowest at the origin.
/** @param {Partial<Penalized>} surface */
export function regularizationOf(surface) {
  const { penalty, minimizer } = surface;
  if (!penalty || !minimizer?.results.length) return null;
  if (!known.has(surface)) known.set(surface, made(/** @type {Required<Penalized>} */ (surface)));
  return known.get(surface) ?? null;
}

/** @param {Required<Penalized>} surface @returns {Regularization | null} */
function made({ minimizer, program, coefficients, rows }) {
  const [now, mixing, absolute, ...others] = coefficients,
    at = differentiator({ program: minimizer, coefficients: coefficients.slice(2, minimizer.inputs) }),
    minimizers = (/** @type {number[]} */ strengths) => {
      const [x, y] = at(Float64Array.from(strengths), new Float64Array(strengths.length).fill(mixing));
      return Array.from(x, (_, i) => /** @type {Pair} */ ([x[i], y[i]]));
    };
  const [unpenalized, today] = minimizers([0, now]);
  if (!unpenalized.some(Boolean)) return null;
  const origin = Float64Array.of(0),
    f = differentiator({ program, coefficients: [0, mixing, absolute, ...others], rows })(origin, origin),
    [fx, fy, fxx, fxy, fyy] = f.slice(1).map(([value]) => value),
    path = minimizers(pathStrengths([-fx, -fy], [fxx, fxy, fyy], mixing, absolute));
  if (!path.flat().every(Number.isFinite)) return null;
  return { unpenalized, path: [...path, [0, 0]], region: constraintRegion(today, mixing, absolute) };
}

// The λ, ascending from 0, whose minimizers are the corners of the path of ½wᵀHw − bᵀw.
/** @type {(b: Pair, H: number[], mixing: number, absolute: number) => number[]} */
export function pathStrengths([bx, by], [fxx, fxy, fyy], mixing, absolute) {
  const last = absolute ? Math.max(Math.abs(bx), Math.abs(by)) / absolute : Infinity,
    found = absolute ? [Math.abs(bx) / absolute, Math.abs(by) / absolute] : [];
  for (const sx of absolute ? SIGNS : [])
    for (const sy of SIGNS)
      for (const [b, s, own, otherB, otherS] of [
        [bx, sx, fyy, by, sy],
        [by, sy, fxx, bx, sx],
      ]) {
        const linear = 2 * mixing * b - absolute * (own * s - fxy * otherS);
        found.push(...roots(own * b - fxy * otherB, linear, -2 * mixing * absolute * s));
      }
  if (mixing) {
    const steepest = 0.5 * (fxx + fyy) + Math.hypot(0.5 * (fxx - fyy), fxy),
      flattest = (fxx * fyy - fxy * fxy) / steepest,
      high = Math.min(last, (steepest * 10 ** DECADES) / (2 * mixing)),
      low = Math.min(high, flattest / (2 * mixing) / 10 ** DECADES);
    for (let i = 0; i < SAMPLES; i++) found.push(low * (high / low) ** (i / (SAMPLES - 1)));
  }
  const within = found.filter((strength) => strength > 0 && strength <= last && Number.isFinite(strength));
  return [0, ...within.sort((a, b) => a - b)];
}

// Of constant + linear λ + square λ², without cancelling; some may be no finite numbers.
/** @type {(constant: number, linear: number, square: number) => number[]} */
function roots(constant, linear, square) {
  const q = -0.5 * (linear + (linear < 0 ? -1 : 1) * Math.sqrt(linear * linear - 4 * constant * square));
  return [q / square, constant / q];
}

// The outline of {w : R(w) ≤ R(point)}, counterclockwise from the x axis.
/** @type {(point: Pair, mixing: number, absolute: number) => Pair[]} */
export function constraintRegion([x, y], mixing, absolute) {
  const size = mixing * (x * x + y * y) + absolute * (Math.abs(x) + Math.abs(y));
  return Array.from({ length: CORNERS }, (_, i) => {
    const angle = (2 * Math.PI * i) / CORNERS,
      onAxis = i % (CORNERS / 4) === 0, // where a cosine is rounded
      [c, s] = [Math.cos(angle), Math.sin(angle)].map((value) => (onAxis ? Math.round(value) : value)),
      length = absolute * (Math.abs(c) + Math.abs(s)),
      whole = length + Math.sqrt(length * length + 4 * mixing * size),
      reach = whole > 0 ? (2 * size) / whole : 0;
    return /** @type {Pair} */ ([c * reach, s * reach]);
  });
}

// Drawing ------------------------------------------------------------------------------------------------------------

const FILL = { light: 0.09, dark: 0.16 }; // how strongly the region is filled with the text's colour
const DOTS = [0.5, 4.5]; // of the path, with round ends

// What the marks' key says of them.
export const REGULARIZATION_KEY = ["minimum of f alone", "minimizer for every λ", "R(w) ≤ R(w*)"];

/**
 * @param {Context} context
 * @param {Regularization} drawn
 * @param {Pick<Plane, "box" | "toPixel">} plane
 * @param {Colours} colours
 */
export function drawRegularization(context, { unpenalized, path, region }, plane, colours) {
  const { left, top, width, height } = plane.box,
    pixels = (/** @type {Pair[]} */ points) => points.map((point) => plane.toPixel(...point));
  context.save();
  context.beginPath();
  context.rect(left, top, width, height);
  context.clip();
  drawRegion(context, pixels(region), colours);
  drawPath(context, pixels(path), colours);
  const [px, py] = plane.toPixel(...unpenalized);
  drawPoint(context, "unpenalized", px, py, colours);
  context.restore();
}

// One of them, as it stands in the key: a square of so many pixels.
/** @type {(context: Context, i: number, size: number, colours: Colours) => void} */
export function drawInKey(context, i, size, colours) {
  const [a, b] = [0.15 * size, 0.85 * size];
  if (i === 0) drawPoint(context, "unpenalized", size / 2, size / 2, colours);
  else if (i === 1) {
    drawPath(
      context,
      [
        [a, b],
        [b, a],
      ],
      colours,
    );
  } else {
    const middle = size / 2;
    drawRegion(
      context,
      [
        [a, middle],
        [middle, a],
        [b, middle],
        [middle, b],
      ],
      colours,
    );
  }
}

/** @type {(context: Context, corners: Pair[], colours: Colours) => void} */
function drawRegion(context, corners, colours) {
  trace(context, corners);
  context.closePath();
  context.setLineDash([]);
  context.fillStyle = colours.text;
  context.globalAlpha = colours.dark ? FILL.dark : FILL.light;
  context.fill();
  context.globalAlpha = 1;
  strokeTwice(context, colours, [
    [colours.halo, 3],
    [colours.text, 1.2],
  ]);
}

/** @type {(context: Context, corners: Pair[], colours: Colours) => void} */
function drawPath(context, corners, colours) {
  trace(context, corners);
  context.lineCap = "round";
  context.lineJoin = "round";
  context.setLineDash([]);
  strokeTwice(context, colours, [[colours.halo, 4]]);
  context.setLineDash(DOTS.map((length) => length * colours.scale));
  strokeTwice(context, colours, [[colours.text, 2.2]]);
  context.setLineDash([]);
  context.lineCap = "butt";
}

/** @type {(context: Context, corners: Pair[]) => void} */
function trace(context, corners) {
  context.beginPath();
  corners.forEach((corner, i) => context[i ? "lineTo" : "moveTo"](...corner));
}

/** @type {(context: Context, colours: Colours, pens: Pen[]) => void} */
function strokeTwice(context, colours, pens) {
  for (const [style, width] of pens) {
    context.strokeStyle = style;
    context.lineWidth = width * colours.scale;
    context.stroke();
  }
}
