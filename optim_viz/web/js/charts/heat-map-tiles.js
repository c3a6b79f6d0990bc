// Cells as pixels: a fill is a colour and, where it has a pattern, ink on a tile of eight by eight.
//
// Each pixel of the screen takes the cell that lies under it: nothing is smoothed, at any zoom.

import { contextOf, hiddenCanvas } from "../canvas.js";
import { onRamp } from "./heat-map-scene.js";

/**
 * @import { Colours, Pane, Rgb, Window } from "../types"
 * @import { HeatMapScene } from "./heat-map-scene.js"
 * @typedef {Pick<HeatMapScene, "x" | "y" | "value" | "valueAt">} Cells
 * @typedef {{ colour: Rgb, ink: Rgb, tile?: Uint8Array }} Fill
 * @typedef {{ of: Fill[], empty: Required<Fill>, fade: (colour: Rgb) => Rgb }} Fills
 */

// (x, y) within the tile -> ink or not.
/** @type {Record<string, (x: number, y: number) => boolean>} */
const PATTERNS = {
  dots: (x, y) => (x & 3) < 2 && (y & 3) < 2 && ((x >> 2) ^ (y >> 2)) === 0,
  hatch: (x, y) => ((x + y) & 7) < 2,
  back: (x, y) => ((x - y) & 7) < 2,
  cross: (x, y) => ((x + y) & 7) === 0 || ((x - y) & 7) === 0,
  lines: (_x, y) => (y & 3) === 0,
  bars: (x) => (x & 3) === 0,
  rings: (x, y) => [4, 5].includes(Math.round(2 * Math.hypot(x - 3.5, y - 3.5))),
  waves: (x, y) => y === [1, 0, 0, 1, 2, 3, 3, 2][x] + 2,
  peaks: (x, y) => y === Math.abs(x - 3) + 2,
  grid: (x, y) => (x & 7) === 0 || (y & 7) === 0,
  checks: (x, y) => ((x >> 1) + (y >> 1)) % 2 === 0,
  quiet: (x, y) => x === 2 && y === 2,
};
/** @type {Record<string, Uint8Array>} */
const TILES = Object.fromEntries(
  Object.entries(PATTERNS).map(([name, inked]) => [
    name,
    Uint8Array.from({ length: 64 }, (_, i) => Number(inked(i & 7, i >> 3))),
  ]),
);

/** @type {(hex: string) => Rgb} */
export const fromHex = (hex) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
/** @type {(a: Rgb, b: Rgb, share: number) => Rgb} */
const blend = (a, b, share) => a.map((v, c) => Math.round(v + (b[c] - v) * share));
/** @type {(colour: Rgb) => number} */
const packed = ([r, g, b]) => (255 << 24) | (b << 16) | (g << 8) | r;

// The fills in force: by code, { colour, ink, tile }; `empty` for what was not computed; `fade` mixes to the ground.
/** @type {(scene: Pick<HeatMapScene, "categories">, colours: Pick<Colours, "dark">) => Fills} */
export function readFills(scene, colours) {
  const ground = colours.dark ? [16, 22, 29] : [255, 255, 255],
    black = [0, 0, 0],
    white = [255, 255, 255];
  /** @type {(colour: Rgb, pattern: string) => Fill} */
  const inked = (colour, pattern) => {
    const bright = 0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2] > 110;
    return { colour, ink: blend(colour, bright ? black : white, 0.34), tile: TILES[pattern] };
  };
  return {
    of: scene.categories.map((c) => inked(fromHex(colours.dark ? c.dark : c.light), c.pattern)),
    empty: { ...inked(ground, "quiet"), ink: blend(ground, colours.dark ? white : black, 0.3), tile: TILES.quiet },
    fade: (colour) => blend(colour, ground, 0.8),
  };
}

// A pane's cells, ready to be looked up: colour and ink of each, and its tile.
export class Tiles {
  /**
   * @param {Cells} scene
   * @param {Pane} pane
   * @param {Fills} fills
   * @param {Uint8ClampedArray} [ramp]
   * @param {number} [only]
   */
  constructor(scene, pane, fills, ramp, only) {
    const { x, y } = scene,
      n = x.count * y.count,
      last = ramp ? ramp.length / 3 - 1 : 0;
    this.x = x;
    this.y = y;
    this.fills = fills;
    this.only = only;
    this.colour = new Uint32Array(n);
    this.ink = new Uint32Array(n);
    this.tile = new Uint8Array(n); // by its place among the tiles; 0 is none
    /** @type {Uint8Array[]} */
    this.tiles = [new Uint8Array()];
    /** @type {Map<Uint8Array, number>} */
    const places = new Map();
    /** @type {(k: number, fill: Fill, fades: boolean) => void} */
    const put = (k, { colour, ink, tile }, fades) => {
      this.colour[k] = packed(fades ? fills.fade(colour) : colour);
      this.ink[k] = packed(fades ? fills.fade(ink) : ink);
      if (!tile) return;
      const place = places.get(tile) ?? this.tiles.push(tile) - 1;
      places.set(tile, place);
      this.tile[k] = place;
    };
    for (let k = 0; k < n; k++) {
      const value = scene.valueAt(pane, k),
        code = pane.codes[k];
      if (value === undefined || !scene.value || !ramp)
        put(k, fills.of[code] ?? fills.empty, only !== undefined && only !== code);
      else {
        const i = 3 * Math.round(onRamp(scene.value, value) * last),
          colour = [ramp[i], ramp[i + 1], ramp[i + 2]];
        put(k, { colour, ink: colour }, only !== undefined);
      }
    }
  }

  // The picture of a window [x0, x1, y0, y1] of places, in device pixels; `s` device pixels are one of the tile.
  /** @type {(window: Window, width: number, height: number, s: number) => ImageData} */
  draw([x0, x1, y0, y1], width, height, s) {
    const image = new ImageData(width, height),
      out = new Uint32Array(image.data.buffer),
      { tile, tiles, colour, ink, x, y } = this;
    const columns = Int32Array.from({ length: width }, (_, p) => x.cell(x0 + ((x1 - x0) * (p + 0.5)) / width));
    const bits = Uint8Array.from({ length: width }, (_, p) => Math.floor(p / s) & 7),
      { empty } = this.fills;
    const none = packed(empty.colour),
      quiet = packed(empty.ink);
    for (let r = 0, p = 0; r < height; r++) {
      const j = y.cell(y1 + ((y0 - y1) * (r + 0.5)) / height),
        row = (Math.floor(r / s) & 7) * 8,
        base = j * x.count;
      for (let c = 0; c < width; c++, p++) {
        if (j < 0 || columns[c] < 0) {
          out[p] = empty.tile[row + bits[c]] ? quiet : none;
          continue;
        }
        const k = base + columns[c],
          t = tile[k];
        out[p] = t && tiles[t][row + bits[c]] ? ink[k] : colour[k];
      }
    }
    return image;
  }
}

// A small canvas with a fill, for the legend.
/** @type {(fill: Fill, width: number, height: number, ratio: number) => HTMLCanvasElement} */
export function tileSwatch({ colour, ink, tile }, width, height, ratio) {
  const canvas = hiddenCanvas(),
    s = Math.max(1, Math.round(ratio));
  canvas.width = width * s;
  canvas.height = height * s;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  canvas.setAttribute("aria-hidden", "true");
  const image = new ImageData(canvas.width, canvas.height),
    out = new Uint32Array(image.data.buffer);
  for (let p = 0; p < out.length; p++) {
    const c = Math.floor((p % canvas.width) / s) & 7,
      r = Math.floor(p / canvas.width / s) & 7;
    out[p] = packed(tile?.[8 * r + c] ? ink : colour);
  }
  contextOf(canvas).putImageData(image, 0, 0);
  return canvas;
}
