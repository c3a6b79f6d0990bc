// The colours of everything that is drawn, taken from the app's theme: light and dark are designed, not inverted.

import { contextOf } from "./canvas.js";

/** @import { Colours, Rgb } from "./types" */

export const HALL_TYPE = 0.024; // of the window's height, what a hall must read
const TICK = 11; // pixels of the smallest type in a picture

// Low ground to high ground.
const RAMPS = {
  light: [
    [0x8f, 0xb8, 0xd6],
    [0xb9, 0xd2, 0xe4],
    [0xdb, 0xe7, 0xef],
    [0xf0, 0xf3, 0xf3],
    [0xfb, 0xf7, 0xf0],
  ],
  dark: [
    [0x35, 0x62, 0x86],
    [0x2a, 0x49, 0x65],
    [0x20, 0x36, 0x4b],
    [0x18, 0x27, 0x36],
    [0x11, 0x1a, 0x24],
  ],
};

// Colours in between, 256 in all: (stops, [r, g, b] each) -> r, g, b, r, g, b, ...
/** @param {Rgb[]} stops */
export function ramp(stops) {
  const n = 256,
    out = new Uint8ClampedArray(3 * n);
  for (let i = 0; i < n; i++) {
    const t = (i / (n - 1)) * (stops.length - 1),
      k = Math.min(stops.length - 2, Math.floor(t)),
      part = t - k;
    for (let c = 0; c < 3; c++) out[3 * i + c] = stops[k][c] + (stops[k + 1][c] - stops[k][c]) * part;
  }
  return out;
}

const RAMP = { light: ramp(RAMPS.light), dark: ramp(RAMPS.dark) };

/** @type {Map<string, Rgb>} */
const known = new Map(); // by their texts: to read a canvas back takes milliseconds, and a page has few themes
const MOST_KNOWN = 32;

// A colour of the style sheets, in whichever way it is written there.
/** @type {(text: string, otherwise: string) => Rgb} */
function rgbOf(text, otherwise) {
  const key = `${text}, else ${otherwise}`,
    before = known.get(key);
  if (before) return before;
  const probe = contextOf(document.createElement("canvas"), { willReadFrequently: true });
  probe.fillStyle = otherwise;
  probe.fillStyle = text || otherwise; // stays as it was, where it is none
  probe.clearRect(0, 0, 1, 1);
  probe.fillRect(0, 0, 1, 1);
  const found = [...probe.getImageData(0, 0, 1, 1).data].slice(0, 3);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(key, found);
  return found;
}

/** @type {(root: HTMLElement) => Colours} */
export function readColours(root) {
  const style = getComputedStyle(root);
  /** @type {(name: string, otherwise: string) => Rgb} */
  const read = (name, otherwise) => rgbOf(style.getPropertyValue(name).trim(), otherwise);
  const ground = read("--st-background-color", "#ffffff"),
    ink = read("--st-text-color", "#222222");
  const dark = 0.299 * ground[0] + 0.587 * ground[1] + 0.114 * ground[2] < 128;
  /** @type {(colour: Rgb, alpha: number) => string} */
  const mix = (colour, alpha) => `rgb(${colour.join(" ")} / ${alpha})`;
  root.style.setProperty("--ov-on-accent", dark ? "#0d141c" : "#ffffff");
  return {
    dark,
    font: style.fontFamily || "sans-serif",
    scale: root.classList.contains("ov-hall")
      ? Math.max(1.45, (HALL_TYPE * innerHeight) / TICK, Math.min(2.4, innerWidth / 1100))
      : root.classList.contains("ov-large")
        ? 1.45
        : 1,
    of: (run) => (dark ? run.dark : run.light) + (run.dim ? "55" : ""), // dim: it cannot begin at the ring
    rim: mix(ground, 1),
    halo: mix(ground, dark ? 0.55 : 0.7),
    text: mix(ink, 1),
    muted: mix(ink, root.classList.contains("ov-large") ? 0.86 : 0.68),
    grid: mix(ink, 0.1),
    frame: mix(ink, 0.3),
    contour: mix(dark ? [190, 215, 240] : [30, 60, 95], dark ? 0.13 : 0.15),
    contourStrong: mix(dark ? [190, 215, 240] : [30, 60, 95], dark ? 0.3 : 0.34),
    veil: mix(ground, 0.62),
    ramp: dark ? RAMP.dark : RAMP.light,
  };
}
