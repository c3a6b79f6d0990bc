// The box of a decoupled weight decay: AdamW's and Lion's steps are about the learning rate long in each coordinate,
// and the decay pulls back by as much where |w| = 1/λ. So where such a run settles, it is at the minimum of f on the
// box (Xie and Li, 2024, arXiv 2404.04454; Chen et al., 2023, arXiv 2310.05898).

/**
 * @import { Plane } from "../plane.js"
 * @import { Colours, Context, Method, Pair, Run, Surface } from "../types"
 * @import { SurfaceBox } from "./surface3d-box.js"
 */

import { edgesWithin, linesOnRelief } from "./surface3d-lines.js";
import { FAINT } from "./surface3d-paths.js";

export const BOX_WORDS = "|w| ≤ 1/λ of a decoupled decay";
const DASH = [7, 3, 2, 3];

// Half its side, of a method with these numbers; nothing where it does not decay so.
/** @type {(method: Pick<Method, "decays">, values: Record<string, number>) => number | undefined} */
export function boxOf({ decays }, values) {
  const decay = decays?.reduce((product, name) => product * values[name], 1);
  return decay ? 1 / decay : undefined;
}

// Those of the runs in sight, each once.
/** @param {Run[]} runs */
export const boxesOf = (runs) => [...new Set(runs.flatMap(({ box, hidden }) => (box && !hidden ? [box] : [])))];

// Whether one of them can be seen where the surface is usually shown.
/** @type {(runs: Run[], surface: Pick<Surface, "domain">) => boolean} */
export const showsBox = (runs, { domain }) =>
  boxesOf(runs).some((half) => half <= Math.max(...domain.flat().map(Math.abs)));

/** @type {(context: Context, runs: Run[], plane: Pick<Plane, "toPixel">, colours: Colours) => void} */
export function drawBoxes(context, runs, plane, colours) {
  for (const half of boxesOf(runs)) {
    const [left, top] = plane.toPixel(-half, half),
      [right, bottom] = plane.toPixel(half, -half);
    strokeBox(context, left, top, right - left, bottom - top, colours);
  }
}

// On the relief: as far as a box is in the window, and faint where terrain hides it.
/** @type {(context: Context, halves: number[], box: SurfaceBox, colours: Colours) => void} */
export function drawBoxesOnRelief(context, halves, box, colours) {
  for (const half of halves) {
    const corners = /** @type {Pair[]} */ ([
      [-half, half],
      [half, half],
      [half, -half],
      [-half, -half],
    ]);
    const { seen, hidden } = linesOnRelief(box, edgesWithin(corners, box.window));
    context.save();
    for (const [path, alpha] of /** @type {[Path2D, number][]} */ ([
      [seen, 1],
      [hidden, FAINT],
    ])) {
      context.globalAlpha = alpha;
      strokeLine(context, colours, () => context.stroke(path));
    }
    context.restore();
  }
}

// The sign of it in a key, in a square of so many pixels.
/** @type {(context: Context, size: number, colours: Colours) => void} */
export const drawBoxInKey = (context, size, colours) =>
  strokeBox(context, 0.15 * size, 0.15 * size, 0.7 * size, 0.7 * size, colours);

/** @type {(context: Context, x: number, y: number, width: number, height: number, colours: Colours) => void} */
const strokeBox = (context, x, y, width, height, colours) =>
  strokeLine(context, colours, () => context.strokeRect(x, y, width, height));

// A dashed line over its halo.
/** @type {(context: Context, colours: Colours, stroke: () => void) => void} */
function strokeLine(context, colours, stroke) {
  context.setLineDash([]);
  context.strokeStyle = colours.halo;
  context.lineWidth = 3.6 * colours.scale;
  stroke();
  context.setLineDash(DASH.map((length) => length * colours.scale));
  context.strokeStyle = colours.text;
  context.lineWidth = 1.6 * colours.scale;
  stroke();
  context.setLineDash([]);
}
