// Plot bands: what each stretch of learning rates does, as a wash and a texture behind the curve and a word along the
// top.

import { contextOf, hiddenCanvas } from "../canvas.js";

/**
 * @import { Box, Colours, Context, Numbers, Rgb, SweepHead } from "../types"
 * @typedef {[x0: number, y0: number, x1: number, y1: number]} Segment
 * @typedef {{ light: Rgb, dark: Rgb, wash: number, ink: number, dots?: boolean, strokes?: Segment[] }} Shade
 * @typedef {{ fates: Numbers }} Fated
 * @typedef {{ text: string, left: number, width: number }} Word
 */

// Each band's colour on a light ground and on a dark one, how strong its wash and its texture are, and the texture's
// strokes in a tile of 8 × 8.
/** @type {Record<string, Shade>} */
const SHADES = {
  crawls: { light: [86, 106, 130], dark: [150, 172, 198], wash: 0.07, ink: 0.3, dots: true },
  works: { light: [0, 122, 90], dark: [70, 205, 155], wash: 0.1, ink: 0, strokes: [] },
  edge: { light: [176, 116, 0], dark: [240, 190, 80], wash: 0.11, ink: 0.24, strokes: [[-2, 10, 10, -2]] },
  stuck: { light: [110, 70, 170], dark: [190, 155, 255], wash: 0.09, ink: 0.22, strokes: [[-2, 4, 10, 4]] },
  diverges: {
    light: [190, 52, 28],
    dark: [255, 130, 105],
    wash: 0.06,
    ink: 0.12,
    strokes: [
      [-2, 10, 10, -2],
      [-2, -2, 10, 10],
    ],
  },
};
const TILE = 8,
  STRIP = 18; // pixels: of a texture, and the height of the words' row

// Stretches of one band: [{band, from, to}], places of the first rate and the last.
/** @param {Fated} curve @param {{ band: number }[]} fates */
export function stretches(curve, fates) {
  /** @type {{ band: number, from: number, to: number }[]} */
  const out = [];
  curve.fates.forEach((fate, i) => {
    const { band } = fates[fate],
      last = out[out.length - 1];
    if (last?.band === band) last.to = i;
    else out.push({ band, from: i, to: i });
  });
  return out;
}

/**
 * @param {Context} context
 * @param {Shade} shade
 * @param {string} colour
 * @param {number} ratio
 */
function texture(context, shade, colour, ratio) {
  const tile = hiddenCanvas(),
    pen = contextOf(tile);
  tile.width = tile.height = TILE * ratio;
  pen.scale(ratio, ratio);
  pen.strokeStyle = pen.fillStyle = colour;
  pen.lineWidth = 0.8;
  if (shade.dots)
    for (const [x, y] of [
      [2, 2],
      [6, 6],
    ])
      pen.fillRect(x - 0.6, y - 0.6, 1.2, 1.2);
  for (const [x0, y0, x1, y1] of shade.strokes ?? []) {
    pen.beginPath();
    pen.moveTo(x0, y0);
    pen.lineTo(x1, y1);
    pen.stroke();
  }
  const pattern = context.createPattern(tile, "repeat");
  if (!pattern) return colour; // of a tile without a pixel there is none
  pattern.setTransform(new DOMMatrix().scale(1 / ratio));
  return pattern;
}

// The bands of a curve inside the box; `edge(i)` is the pixel between rate i - 1 and rate i.
/**
 * @param {Context} context
 * @param {Fated} curve
 * @param {Pick<SweepHead, "fates" | "bands">} scene
 * @param {Box} box
 * @param {(i: number) => number} edge
 * @param {number} ratio
 * @param {Colours} colours
 */
export function drawPlotBands(context, curve, scene, box, edge, ratio, colours) {
  /** @type {Word[]} */
  const words = [];
  for (const { band, from, to } of stretches(curve, scene.fates)) {
    const { name, label } = scene.bands[band],
      shade = SHADES[name],
      left = edge(from),
      width = edge(to + 1) - left;
    if (width <= 0) continue; // beside what is looked at
    const colour = colours.dark ? shade.dark : shade.light,
      tint = (/** @type {number} */ alpha) => `rgb(${colour.join(" ")} / ${alpha})`;
    context.fillStyle = tint(shade.wash);
    context.fillRect(left, box.top, width, box.height);
    context.fillStyle = texture(context, shade, tint(shade.ink), ratio);
    context.fillRect(left, box.top, width, box.height);
    context.fillStyle = tint(0.2);
    context.fillRect(left, box.top - STRIP, width, STRIP);
    context.fillStyle = texture(context, shade, tint(2 * shade.ink), ratio);
    context.fillRect(left, box.top - STRIP, width, STRIP);
    context.fillStyle = tint(Math.min(0.55, width / 24)); // where bands are narrow, their borders would be all one sees
    if (from) context.fillRect(Math.round(left), box.top - STRIP, 1, STRIP + box.height);
    words.push({ text: label, left, width });
  }
  drawWords(context, words, box, colours);
}

// Across where there is room. A band that has room nowhere gets its word downwards, once; else the hover says it.
/**
 * @param {Context} context
 * @param {Word[]} words
 * @param {Box} box
 * @param {Colours} colours
 */
function drawWords(context, words, box, colours) {
  context.save();
  Object.assign(context, {
    font: `600 11px ${colours.font}`,
    textBaseline: "middle",
    textAlign: "center",
    lineJoin: "round",
    strokeStyle: colours.rim,
    fillStyle: colours.text,
  });
  const long = (/** @type {string} */ text) => context.measureText(text).width,
    said = new Set();
  /** @type {(word: Word, flat: boolean) => void} */
  const write = ({ text, left, width }, flat) => {
    context.save();
    context.translate(left + width / 2, flat ? box.top - STRIP / 2 + 0.5 : box.top + long(text) / 2 + 22);
    if (!flat) context.rotate(-Math.PI / 2);
    context.lineWidth = 3.5;
    context.globalAlpha = 0.75;
    context.strokeText(text, 0, 0);
    context.globalAlpha = 1;
    context.fillText(text, 0, 0);
    context.restore();
    said.add(text);
  };
  for (const word of words) if (long(word.text) + 10 <= word.width) write(word, true);
  for (const word of words.sort((a, b) => b.width - a.width))
    if (word.width >= 13 && !said.has(word.text)) write(word, false);
  context.restore();
}
