// A computational graph as SVG: boxes and edges, once for a layout. Its numbers are others at every step and are drawn
// over it (`graph-figures.js`).

import { escape } from "../html.js";

/**
 * @import { GraphLayout, GraphPlan, Pair } from "../types"
 * @typedef {{ source: number, target: number, path: Element }} EdgeParts
 */

export const MARGIN = 8; // pixels around a picture at scale 1
const LINE = 17; // pixels of a line of a formula

// The pixels of a picture at scale 1.
/** @type {(layout: GraphLayout) => { width: number, height: number }} */
export const sizeOf = ({ width, height }) => ({
  width: Math.round(width + 2 * MARGIN),
  height: Math.round(height + 2 * MARGIN),
});

// The layout that is largest in a pane.
/** @type {(layouts: GraphLayout[], width: number, height: number) => GraphLayout} */
export function fitting(layouts, width, height) {
  const scale = (/** @type {GraphLayout} */ layout) => {
    const whole = sizeOf(layout);
    return Math.min(width / whole.width, height / whole.height);
  };
  return layouts.reduce((best, layout) => (scale(layout) > scale(best) ? layout : best));
}

// The whole picture as markup, without its numbers.
/** @type {(plan: GraphPlan, layout: GraphLayout, label: string) => string} */
export function graphMarkup({ nodes }, layout, label) {
  const ways = layout.routes.map(([source, target, points]) => {
    const way = layout.down ? path(points.map(turned), true) : path(points);
    return `<path class="ov-graph-edge" data-source="${source}" data-target="${target}" d="${way}"/>`;
  });
  const boxes = Object.entries(layout.nodes).map(([place, [left, top, width, height, lines, beside]]) => {
    const node = nodes[Number(place)],
      middle = left + width / 2,
      low = top + height,
      line = beside ? [middle, low - 20, middle, low - 4] : [left + 8, low - 20, left + width - 8, low - 20];
    const formula = lines.map((text, i) => `<tspan x="${middle}" y="${top + LINE * (i + 1)}">${escape(text)}</tspan>`);
    return (
      `<g class="ov-graph-node" data-node="${place}" data-kind="${node.kind}" role="button" tabindex="-1">` +
      `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="7"/>` +
      `<text class="ov-graph-formula">${formula.join("")}</text>` +
      `<line x1="${line[0]}" y1="${line[1]}" x2="${line[2]}" y2="${line[3]}"/>` +
      "</g>"
    );
  });
  const { width, height } = sizeOf(layout),
    view = `${-MARGIN} ${-MARGIN} ${width} ${height}`;
  const start = `<svg viewBox="${view}" class="${layout.down ? "ov-graph-down" : ""}" role="group"`;
  return `${start} aria-label="${escape(label)}">${[...ways, ...boxes].join("")}</svg>`;
}

// A line through points, each (along the edge, across it), that leaves and arrives along.
/** @type {(points: Pair[], down?: boolean) => string} */
function path(points, down = false) {
  const at = (/** @type {number} */ along, /** @type {number} */ across) =>
    down ? `${across} ${along}` : `${along} ${across}`;
  return points
    .map(([along, across], i) => {
      if (!i) return `M${at(along, across)}`;
      const [before, from] = points[i - 1],
        bend = (before + along) / 2;
      return from === across ? `L${at(along, across)}` : `C${at(bend, from)} ${at(bend, across)} ${at(along, across)}`;
    })
    .join("");
}

/** @type {(point: Pair) => Pair} */
const turned = ([x, y]) => [y, x];

// The parts of a picture that change.
/** @type {(root: Element) => { nodes: Map<number, SVGGElement>, edges: EdgeParts[] }} */
export function partsOf(root) {
  const groups = /** @type {SVGGElement[]} */ ([...root.querySelectorAll(".ov-graph-node")]),
    paths = /** @type {SVGPathElement[]} */ ([...root.querySelectorAll(".ov-graph-edge")]);
  return {
    nodes: new Map(groups.map((group) => [Number(group.dataset.node), group])),
    edges: paths.map((path) => ({ source: Number(path.dataset.source), target: Number(path.dataset.target), path })),
  };
}

// Where an arrow key leads from a node: along an edge, or to the next one of its layer.
/** @type {(layout: GraphLayout, from: number, key: string) => number | undefined} */
export function neighbour({ nodes, routes, down }, from, key) {
  const [back, forth, before] = down ? ["ArrowUp", "ArrowDown", "ArrowLeft"] : ["ArrowLeft", "ArrowRight", "ArrowUp"];
  const centre = (/** @type {number} */ i, /** @type {boolean} */ vertical) =>
      vertical ? nodes[i][1] + nodes[i][3] / 2 : nodes[i][0] + nodes[i][2] / 2,
    across = (/** @type {number} */ i) => centre(i, !down),
    nearest = (/** @type {number[]} */ others) =>
      others.sort((a, b) => Math.abs(across(a) - across(from)) - Math.abs(across(b) - across(from)))[0];
  if (key === back) return nearest(routes.flatMap(([s, t]) => (t === from ? s : [])));
  if (key === forth) return nearest(routes.flatMap(([s, t]) => (s === from ? t : [])));
  const layer = Object.keys(nodes)
      .map(Number)
      .filter((i) => Math.abs(centre(i, down) - centre(from, down)) < 1)
      .sort((a, b) => across(a) - across(b)),
    at = layer.indexOf(from);
  return layer[at + (key === before ? -1 : 1)];
}
