// The relief's colours, mixed beforehand: every one that can occur, so that a pixel is one look-up.

/** @import { Colours } from "../types" */

export const SHADES = 40,
  LINES = 8; // steps of light, and of a contour line's strength

// How strong a thin contour line is.
/** @param {Colours} colours */
export function thinLine({ contour, contourStrong }) {
  return Math.round((LINES * channels(contour)[3]) / channels(contourStrong)[3]);
}

// Of the surface's own window, and of what lies outside it: there the ground shines through.
/** @param {Colours} colours */
export function mixPalettes(colours) {
  return [0, channels(colours.veil)[3]].map((veil) => mixPalette(colours, veil));
}

/** @type {(colour: string) => number[]} */
function channels(colour) {
  return (colour.match(/[\d.]+/g) ?? []).map(Number);
}

// By line, light and tint.
/** @param {Colours} colours @param {number} veil */
function mixPalette(colours, veil) {
  const ground = channels(colours.rim),
    [r, g, b, strong] = channels(colours.contourStrong),
    line = [r, g, b];
  const [dimmest, brightest] = colours.dark ? [0.62, 1.5] : [0.74, 1.07];
  const palette = new Uint32Array((LINES + 1) * SHADES * 256),
    bytes = new Uint8ClampedArray(palette.buffer);
  const last = colours.ramp.length / 3 - 1;
  for (let p = 0; p < palette.length; p++) {
    const i = 3 * Math.round(((p & 255) * last) / 255),
      shade = (p >> 8) % SHADES,
      ink = (strong * Math.floor((p >> 8) / SHADES)) / LINES;
    const light = dimmest + ((brightest - dimmest) * shade) / (SHADES - 1);
    for (let k = 0; k < 3; k++)
      bytes[4 * p + k] =
        (Math.min(255, colours.ramp[i + k] * light) * (1 - ink) + line[k] * ink) * (1 - veil) + ground[k] * veil;
    bytes[4 * p + 3] = 255;
  }
  return palette;
}
