// A picture as a file of its own: what is drawn now, its title above and its legend below, in twice as many pixels each
// way as on the screen; in fewer where browsers would not draw on as many.

import { contextOf, hiddenCanvas } from "./canvas.js";
import { download } from "./download.js";
import { drawMarker } from "./markers.js";

/**
 * @import { Tooltip } from "./tooltip.js"
 * @import { Colours, Context, Identity } from "./types"
 * @typedef {{ image: CanvasImageSource, x: number, y: number, width: number, height: number }} Part a canvas, and where
 *   it lies below the title
 * @typedef {{ text: string, wide?: number, sign?: (context: Context, x: number, y: number) => void }} LegendRow what
 *   stands before the text is so many pixels wide, and is drawn from x on, around y
 * @typedef {{ x: number, y: number, text: string, width?: number }} Caption from where on, around which height, and
 *   how wide at most; what is longer is written narrower
 * @typedef {{ title: string, words?: string[], parts: Part[], captions?: Caption[], rows?: LegendRow[],
 *   notes?: string[], colours: Colours, ratio: number }} Content
 * @typedef {{ root: Element, tooltip: Pick<Tooltip, "showBelow">, announce: (words: string) => void }} Speaker the part
 *   of the page whose button was pressed
 */

const FINER = 2; // times the screen's own pixels
const LONGEST = 8192,
  LARGEST = 2 ** 24; // pixels of a side, and in all, of a canvas that telephones draw on too
const NOT_SAVED = "This browser makes no picture of what is drawn: it may be too large. Try a smaller window.";
const MARGIN = 16,
  GAP = 8,
  ROW = 24,
  BETWEEN = 18; // pixels around everything, between its parts, of a legend's row, and between two texts of one
const TITLE = { font: "650 15px", line: 20 },
  WORDS = { font: "12.5px", line: 17 };

// How many pixels of a file are one of the page, of which it shows so many.
/** @type {(width: number, height: number) => number} */
export const fileRatio = (width, height) => bounded(FINER * (globalThis.devicePixelRatio || 1), width, height);

/** @type {(ratio: number, width: number, height: number) => number} */
const bounded = (ratio, width, height) =>
  Math.min(ratio, LONGEST / Math.max(1, width, height), Math.sqrt(LARGEST / Math.max(1, width * height)));

/** @type {(context: Context, text: string, most: number) => string[]} */
function wrapped(context, text, most) {
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(" ")) {
    const line = lines.length ? `${lines[lines.length - 1]} ${word}` : word;
    if (lines.length && context.measureText(line).width <= most) lines[lines.length - 1] = line;
    else lines.push(word);
  }
  return lines;
}

/** @param {Content} content */
export function composeFile({ title, words = [], parts, captions = [], rows = [], notes = [], colours, ratio }) {
  const canvas = hiddenCanvas(),
    context = contextOf(canvas),
    across = Math.max(...parts.map(({ x, width }) => x + width)),
    down = Math.max(...parts.map(({ y, height }) => y + height));
  /** @type {((context: Context) => void)[]} */
  const pens = []; // until the height is known
  let y = MARGIN;
  /** @type {(text: string, style: { font: string, line: number }, colour: string) => void} */
  const write = (text, { font, line }, colour) => {
    context.font = `${font} ${colours.font}`;
    for (const part of wrapped(context, text, across)) {
      const top = y;
      pens.push((pen) => {
        Object.assign(pen, { font: `${font} ${colours.font}`, fillStyle: colour, textAlign: "left" });
        Object.assign(pen, { textBaseline: "top" });
        pen.fillText(part, MARGIN, top, across);
      });
      y += line;
    }
  };
  write(title, TITLE, colours.text);
  for (const text of words) write(text, WORDS, colours.muted);
  const top = y + GAP;
  pens.push((pen) => {
    for (const { image, ...box } of parts) pen.drawImage(image, MARGIN + box.x, top + box.y, box.width, box.height);
    Object.assign(pen, { font: `600 13px ${colours.font}`, fillStyle: colours.text, textAlign: "left" });
    Object.assign(pen, { textBaseline: "middle" });
    for (const { text, x, y: middle, width = across - x } of captions)
      pen.fillText(text, MARGIN + x, top + middle, width);
  });
  y = top + down + GAP;
  context.font = `13px ${colours.font}`;
  let x = 0;
  for (const { text, wide = 0, sign } of rows) {
    const before = wide && wide + GAP,
      width = before + context.measureText(text).width;
    if (x && x + width > across) [x, y] = [0, y + ROW];
    const [left, middle] = [MARGIN + x, y + ROW / 2];
    pens.push((pen) => {
      pen.save();
      sign?.(pen, left, middle);
      pen.restore();
      Object.assign(pen, { font: `13px ${colours.font}`, fillStyle: colours.text, textAlign: "left" });
      Object.assign(pen, { textBaseline: "middle" });
      pen.fillText(text, left + before, middle, across - before);
    });
    x += width + BETWEEN;
  }
  if (rows.length) y += ROW + GAP;
  for (const text of notes) write(text, WORDS, colours.muted);
  const [width, height] = [across + 2 * MARGIN, y + MARGIN],
    fine = bounded(ratio, width, height);
  canvas.width = Math.round(width * fine);
  canvas.height = Math.round(height * fine);
  context.setTransform(fine, 0, 0, fine, 0, 0);
  context.fillStyle = colours.rim;
  context.fillRect(0, 0, width, height);
  for (const draw of pens) draw(context);
  return canvas;
}

const SWATCH = 34; // pixels, as in the page

// A legend's row of a run: its line with its mark, and a text.
/** @type {(run: Identity, text: string, colours: Colours) => LegendRow} */
export function runRow(run, text, colours) {
  return {
    text,
    wide: SWATCH,
    sign: (context, x, y) => {
      Object.assign(context, { strokeStyle: colours.of(run), lineWidth: 2.4 });
      context.setLineDash(run.dash);
      context.beginPath();
      context.moveTo(x, y);
      context.lineTo(x + SWATCH, y);
      context.stroke();
      drawMarker(context, run, x + SWATCH / 2, y, 5, colours);
    },
  };
}

// A name for a file, in plain ASCII, from what is to be said of it.
/** @param {string[]} words */
export function fileName(...words) {
  const plain = words.join(" ").normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return `${plain.replace(/([^a-z0-9.]|\.(?![a-z0-9]))+/g, "-").replace(/^[-.]+|[-.]+$/g, "")}.png`;
}

/** @type {(canvas: HTMLCanvasElement, name: string, speaker: Speaker) => void} */
export function saveCanvas(canvas, name, speaker) {
  canvas.toBlob((blob) => {
    if (!blob) return sayNotSaved(speaker);
    download(blob, name);
  });
}

/** @type {(speaker: Speaker) => void} */
function sayNotSaved({ root, tooltip, announce }) {
  const buttons = [...root.querySelectorAll('[data-do="save"]')],
    button = buttons.find((one) => one.getClientRects().length);
  if (button) tooltip.showBelow(button, `<p>${NOT_SAVED}</p>`);
  announce(NOT_SAVED);
}

// What a surface is called in a file's name: one that somebody typed has its formula for a key.
/** @param {{ key: string }} surface */
export const surfaceName = ({ key }) => (key.startsWith("=") ? "your-function" : key);
