// The numbers of a computational graph, on a canvas over its boxes and edges: at every step of a clock that plays they
// are others, and a browser sets a text on a canvas in a fraction of the time of one in a page. A screen reader is told
// them by the nodes' names.

import { MARGIN, sizeOf } from "./graph-picture.js";

/**
 * @import { Colours, GraphLayout } from "../types"
 * @typedef {"value" | "gradient" | "derivative"} Kind
 * @typedef {object} Place of a number, in the pixels of the picture at scale 1
 * @property {Kind} kind
 * @property {number} node whose number it is: of a derivative, the one that it is by
 * @property {number} [target] of a derivative: the one that it is of
 * @property {number} x
 * @property {number} y of its baseline
 * @property {"left" | "center" | "right"} align
 * @typedef {Place & { text: string, lit?: boolean }} Figure
 */

export const TYPE = 14; // pixels of a number at scale 1
const RAISED = 14, // pixels by which a number at an edge stands higher, where its neighbour would lie on it
  SMALLER = 0.85, // and its type
  APART = 3; // pixels between two of them

// Where the numbers of a layout stand.
/** @type {(layout: GraphLayout) => Place[]} */
export function placesOf({ nodes, routes, down }) {
  const derivatives = routes.map(([node, target, points]) => {
    const [x, y] = points[points.length - 1],
      kind = /** @type {const} */ ("derivative");
    return down
      ? { kind, node, target, x: x + 4, y: y - 5, align: /** @type {const} */ ("left") }
      : { kind, node, target, x: x - 7, y: y - 3, align: /** @type {const} */ ("right") };
  });
  const align = /** @type {const} */ ("center");
  const ofNodes = Object.entries(nodes).flatMap(([place, [left, top, width, height, , beside]]) => {
    const node = Number(place),
      middle = left + width / 2,
      low = top + height,
      // biome-ignore format: two places a line
      [value, gradient] = beside
        ? [{ x: left + width / 4, y: low - 7 }, { x: left + (3 * width) / 4, y: low - 7 }]
        : [{ x: middle, y: low - 24 }, { x: middle, y: low - 6 }];
    return [
      { kind: /** @type {const} */ ("value"), node, ...value, align },
      { kind: /** @type {const} */ ("gradient"), node, ...gradient, align },
    ];
  });
  return [...derivatives, ...ofNodes];
}

// Which of the numbers at edges that come in from above are raised: those that would lie on one further left. All of
// them stand on the line above their node; `widthOf` is the width of a text in pixels at scale 1.
/** @type {(figures: Figure[], widthOf: (text: string) => number) => Set<Figure>} */
export function raised(figures, widthOf) {
  const found = new Set(),
    ends = /** @type {{ y: number, end: number }[]} */ ([]);
  const besideEachOther = figures
    .filter(({ kind, align, text }) => kind === "derivative" && align === "left" && text)
    .sort((a, b) => a.x - b.x);
  for (const figure of besideEachOther) {
    const { x, y, text } = figure;
    if (ends.some((one) => Math.abs(one.y - y) < TYPE && one.end > x)) found.add(figure);
    else ends.push({ y, end: x + widthOf(text) + APART });
  }
  return found;
}

// What is known; a canvas of this size, in CSS pixels, has the whole picture in its middle.
/** @type {(context: CanvasRenderingContext2D, figures: Figure[], layout: GraphLayout, colours: Colours,
 * canvas: { width: number, height: number, ratio: number }) => void} */
export function drawFigures(context, figures, layout, colours, { width, height, ratio }) {
  const whole = sizeOf(layout),
    scale = Math.min(width / whole.width, height / whole.height),
    [left, top] = [(width - scale * whole.width) / 2, (height - scale * whole.height) / 2],
    size = TYPE * scale;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  context.textRendering = "geometricPrecision"; // small digits do not lean on each other
  context.lineJoin = "round";
  context.lineWidth = 4 * scale;
  context.strokeStyle = colours.rim;
  context.font = `${size}px ${colours.font}`;
  const high = raised(figures, (text) => context.measureText(text).width / scale);
  for (const figure of [...high, ...figures.filter((one) => !high.has(one))]) {
    const { kind, text, x, y, align, lit } = figure,
      up = high.has(figure);
    if (!text) continue;
    const place = /** @type {const} */ ([left + scale * (x + MARGIN), top + scale * (y - (up ? RAISED : 0) + MARGIN)]);
    const weight = kind === "gradient" ? "700 " : lit ? "600 " : "";
    context.font = `${weight}${up ? SMALLER * size : size}px ${colours.font}`;
    context.textAlign = align;
    if (kind === "derivative") context.strokeText(text, ...place); // edges do not cross it
    context.fillStyle = kind !== "derivative" || lit ? colours.text : colours.muted;
    context.fillText(text, ...place);
  }
}
