// Cells as pixels: a fill is a colour and, where it has a pattern, ink on a tile of eight by eight.
//
// Each pixel of the screen takes the cell that lies under it: nothing is smoothed, at any zoom.

import { onRamp } from "./heat-map-scene.js";

// (x, y) within the tile -> ink or not.
const PATTERNS = {
  dots: (x, y) => (x & 3) < 2 && (y & 3) < 2 && ((x >> 2) ^ (y >> 2)) === 0,
  hatch: (x, y) => ((x + y) & 7) < 2,
  back: (x, y) => ((x - y) & 7) < 2,
  cross: (x, y) => ((x + y) & 7) === 0 || ((x - y) & 7) === 0,
  lines: (x, y) => (y & 3) === 0,
  bars: (x) => (x & 3) === 0,
  rings: (x, y) => [4, 5].includes(Math.round(2 * Math.hypot(x - 3.5, y - 3.5))),
  waves: (x, y) => y === [1, 0, 0, 1, 2, 3, 3, 2][x] + 2,
  grid: (x, y) => (x & 7) === 0 || (y & 7) === 0,
  quiet: (x, y) => x === 2 && y === 2,
};
const TILES = Object.fromEntries(
  Object.entries(PATTERNS).map(([name, inked]) => [
    name,
    Uint8Array.from({ length: 64 }, (_, i) => inked(i & 7, i >> 3)),
  ]),
);

export const fromHex = (hex) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));
const blend = (a, b, share) => a.map((v, c) => Math.round(v + (b[c] - v) * share));
const packed = ([r, g, b]) => (255 << 24) | (b << 16) | (g << 8) | r;

// The fills in force: by code, { colour, ink, tile }; `empty` for what was not computed; `fade` mixes to the ground.
export function readFills(scene, colours) {
  const ground = colours.dark ? [16, 22, 29] : [255, 255, 255],
    black = [0, 0, 0],
    white = [255, 255, 255];
  const inked = (colour, pattern) => {
    const bright = 0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2] > 110;
    return { colour, ink: blend(colour, bright ? black : white, 0.34), tile: TILES[pattern] };
  };
  return {
    of: scene.categories.map((c) => inked(fromHex(colours.dark ? c.dark : c.light), c.pattern)),
    empty: { ...inked(ground, "quiet"), ink: blend(ground, colours.dark ? white : black, 0.3) },
    fade: (colour) => blend(colour, ground, 0.8),
  };
}

// A pane's cells, ready to be looked up: colour and ink of each, and its tile.
export class Tiles {
  constructor(scene, pane, fills, ramp, only) {
    const { x, y } = scene,
      n = x.count * y.count,
      last = ramp ? ramp.length / 3 - 1 : 0;
    Object.assign(this, {
      x,
      y,
      fills,
      colour: new Uint32Array(n),
      ink: new Uint32Array(n),
      tile: new Uint8Array(n),
      tiles: [undefined],
    });
    const places = new Map(),
      put = (k, { colour, ink, tile }, fades) => {
        this.colour[k] = packed(fades ? fills.fade(colour) : colour);
        this.ink[k] = packed(fades ? fills.fade(ink) : ink);
        if (!tile) return;
        if (!places.has(tile)) places.set(tile, this.tiles.push(tile) - 1);
        this.tile[k] = places.get(tile);
      };
    for (let k = 0; k < n; k++) {
      const value = scene.valueAt(pane, k),
        code = pane.codes[k];
      if (value === undefined) put(k, fills.of[code] ?? fills.empty, only !== undefined && only !== code);
      else {
        const i = 3 * Math.round(onRamp(scene.value, value) * last),
          colour = [ramp[i], ramp[i + 1], ramp[i + 2]];
        put(k, { colour, ink: colour }, only !== undefined);
      }
    }
  }

  // The picture of a window [x0, x1, y0, y1] of places, in device pixels; `s` device pixels are one of the tile.
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
export function tileSwatch({ colour, ink, tile }, width, height, ratio) {
  const canvas = document.createElement("canvas"),
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
  canvas.getContext("2d").putImageData(image, 0, 0);
  return canvas;
}
