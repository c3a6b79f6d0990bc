// A computational graph as SVG: boxes and edges once for a plan, and their numbers at every step.

import { setText } from "../dom-text.js";
import { escape } from "../html.js";

/**
 * @import { GraphLayout, GraphPlan } from "../types"
 * @typedef {{ group: SVGGElement, value: Element, gradient: Element }} NodeParts
 * @typedef {{ source: number, target: number, group: Element, number: Element }} EdgeParts
 */

const MARGIN = 8,
  LINE = 17; // pixels of a line of a formula

// The whole picture as markup; its numbers are blank.
/** @type {(plan: GraphPlan, layout: GraphLayout, label: string) => string} */
export function graphMarkup({ nodes }, layout, label) {
  const edges = layout.routes.map(([source, target, points]) => {
    const [x, y] = points[points.length - 1],
      attributes = `data-source="${source}" data-target="${target}"`;
    const line = `<path d="${path(points)}"/><text x="${x - 7}" y="${y - 3}"></text>`;
    return `<g class="ov-graph-edge" ${attributes}>${line}</g>`;
  });
  const boxes = Object.entries(layout.nodes).map(([place, [left, top, width, height, lines]]) => {
    const node = nodes[Number(place)],
      middle = left + width / 2,
      low = top + height;
    const formula = lines.map((text, i) => `<tspan x="${middle}" y="${top + LINE * (i + 1)}">${escape(text)}</tspan>`);
    return (
      `<g class="ov-graph-node" data-node="${place}" data-kind="${node.kind}" role="button" tabindex="-1">` +
      `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="7"/>` +
      `<text class="ov-graph-formula">${formula.join("")}</text>` +
      `<text class="ov-graph-value" x="${middle}" y="${low - 25}"></text>` +
      `<line x1="${left + 8}" x2="${left + width - 8}" y1="${low - 20}" y2="${low - 20}"/>` +
      `<text class="ov-graph-gradient" x="${middle}" y="${low - 6}"></text></g>`
    );
  });
  const [width, height] = [layout.width + 2 * MARGIN, layout.height + 2 * MARGIN],
    view = [-MARGIN, -MARGIN, width, height].map(Math.round).join(" ");
  return `<svg viewBox="${view}" role="group" aria-label="${escape(label)}">${edges.join("")}${boxes.join("")}</svg>`;
}

// A line through the points that leaves and arrives level.
/** @param {import("../types").Pair[]} points */
function path(points) {
  return points
    .map(([x, y], i) => {
      if (!i) return `M${x} ${y}`;
      const [before, height] = points[i - 1],
        bend = (before + x) / 2;
      return height === y ? `L${x} ${y}` : `C${bend} ${height} ${bend} ${y} ${x} ${y}`;
    })
    .join("");
}

// The parts of a picture that change.
/** @type {(root: Element) => { nodes: Map<number, NodeParts>, edges: EdgeParts[] }} */
export function partsOf(root) {
  const find = (/** @type {Element} */ group, /** @type {string} */ selector) =>
      /** @type {Element} */ (group.querySelector(selector)),
    /** @type {Map<number, NodeParts>} */
    nodes = new Map();
  for (const group of /** @type {NodeListOf<SVGGElement>} */ (root.querySelectorAll(".ov-graph-node")))
    nodes.set(Number(group.dataset.node), {
      group,
      value: find(group, ".ov-graph-value"),
      gradient: find(group, ".ov-graph-gradient"),
    });
  const edges = /** @type {SVGGElement[]} */ ([...root.querySelectorAll(".ov-graph-edge")]).map((group) => ({
    source: Number(group.dataset.source),
    target: Number(group.dataset.target),
    group,
    number: find(group, "text"),
  }));
  return { nodes, edges };
}

// A number that is to stand there; blank where nothing is known.
export const write = setText;

// Where an arrow key leads from a node: along an edge, or to the next one of its column.
/** @type {(layout: GraphLayout, from: number, key: string) => number | undefined} */
export function neighbour({ nodes, routes }, from, key) {
  const middle = (/** @type {number} */ i) => nodes[i][1] + nodes[i][3] / 2,
    nearest = (/** @type {number[]} */ others) =>
      others.sort((a, b) => Math.abs(middle(a) - middle(from)) - Math.abs(middle(b) - middle(from)))[0];
  if (key === "ArrowLeft") return nearest(routes.flatMap(([s, t]) => (t === from ? s : [])));
  if (key === "ArrowRight") return nearest(routes.flatMap(([s, t]) => (s === from ? t : [])));
  const centre = (/** @type {number} */ i) => nodes[i][0] + nodes[i][2] / 2,
    column = Object.keys(nodes)
      .map(Number)
      .filter((i) => Math.abs(centre(i) - centre(from)) < 1)
      .sort((a, b) => middle(a) - middle(b)),
    at = column.indexOf(from);
  return column[at + (key === "ArrowUp" ? -1 : 1)];
}
