// What stands on the cells: axes, curves, marked points, outlines of single cells.

import { placeTicks } from "./heat-map-axis.js";
import { drawName, placeLabels } from "./labels.js";

/**
 * @import { Colours, Context, HeatMapHead, Pair, Pen, Window } from "../types"
 * @import { Fit, Tick } from "./heat-map-axis.js"
 * @import { HeatMapScene } from "./heat-map-scene.js"
 * @import { Plot } from "./heat-map-plot.js"
 * @import { Disc } from "./labels.js"
 * @typedef {{ marks: Tick[], minor: number[] }} Ticks
 * @typedef {HeatMapHead["marks"][number]} Mark
 * @typedef {Pick<HeatMapScene, "x" | "y">} Axes
 */

/** @type {number[][]} */
export const STROKES = [[], [9, 5], [2, 4], [10, 4, 2, 4], [16, 5]]; // pixels on, off, of the curves in order
const SIZE = 11.5; // pixels of the ticks' text

// The ticks of both axes that have room in a box of this size; and how wide the left ones are.
/**
 * @param {Context} context
 * @param {Axes} scene
 * @param {Window} view
 * @param {number} width
 * @param {number} height
 * @param {Colours} colours
 */
export function measure(context, scene, [x0, x1, y0, y1], width, height, colours) {
  context.font = `${SIZE}px ${colours.font}`;
  const wide = (/** @type {string} */ text) => context.measureText(text).width;
  /** @type {(low: number, high: number, length: number, size: (text: string) => number, gap: number) => Fit} */
  const apart = (low, high, length, size, gap) => (marks) => {
    const places = marks
      .map(({ place, text }) => [((place - low) / (high - low)) * length, size(text)])
      .sort((a, b) => a[0] - b[0]);
    return places.every(([p, w], i) => !i || p - places[i - 1][0] >= (w + places[i - 1][1]) / 2 + gap);
  };
  const across = placeTicks(scene.x.scale, x0, x1, apart(x0, x1, width, wide, 14));
  const up = placeTicks(
    scene.y.scale,
    y0,
    y1,
    apart(y0, y1, height, () => SIZE, 16),
  );
  return { across, up, left: Math.ceil(Math.max(14, ...up.marks.map(({ text }) => wide(text)))) + 12 };
}

/**
 * @param {Context} context
 * @param {Plot} plot
 * @param {Axes} scene
 * @param {{ across: Ticks, up: Ticks }} ticks
 * @param {Colours} colours
 */
export function drawAxes(context, plot, scene, { across, up }, colours) {
  const { left, top, width, height } = plot.box,
    bottom = top + height;
  context.setLineDash([]);
  context.fillStyle = colours.muted;
  context.font = `${SIZE}px ${colours.font}`;
  /** @type {(places: number[], along: boolean) => void} */
  const short = (places, along) => {
    for (const place of places)
      if (along) context.fillRect(Math.round(plot.across(place)), bottom, 1, 3);
      else context.fillRect(left - 3, Math.round(plot.up(place)), 3, 1);
  };
  short(across.minor, true);
  short(up.minor, false);
  context.textBaseline = "top";
  for (const { place, text } of across.marks) {
    const px = plot.across(place),
      half = context.measureText(text).width / 2;
    context.fillRect(Math.round(px), bottom, 1, 5);
    context.textAlign = "center";
    context.fillText(text, Math.min(px, plot.width - half - 1), bottom + 8);
  }
  context.textAlign = "right";
  context.textBaseline = "middle";
  for (const { place, text } of up.marks) {
    context.fillRect(left - 5, Math.round(plot.up(place)), 5, 1);
    context.fillText(text, left - 8, plot.up(place));
  }
  context.fillStyle = colours.text;
  context.font = `${SIZE + 1}px ${colours.font}`;
  context.textAlign = "center";
  context.textBaseline = "bottom";
  context.fillText(scene.x.label, left + width / 2, plot.height - 2, width);
  context.textAlign = "left";
  context.textBaseline = "top";
  context.fillText(scene.y.label, Math.min(left, 8), 1);
  context.strokeStyle = colours.frame;
  context.lineWidth = 1;
  context.strokeRect(left - 0.5, top - 0.5, width + 1, height + 1);
}

/** @type {(context: Context, plot: Plot, scene: Axes & Pick<HeatMapScene, "lines">, colours: Colours) => void} */
export function drawLines(context, plot, scene, colours) {
  scene.lines.forEach(({ points }, k) => {
    const path = new Path2D();
    let open = false;
    for (let i = 0; i < points.length; i += 2) {
      const px = plot.across(scene.x.to(points[i])),
        py = plot.up(scene.y.to(points[i + 1]));
      const there = Number.isFinite(px) && Number.isFinite(py);
      if (there) path[open ? "lineTo" : "moveTo"](Math.max(-1e5, Math.min(1e5, px)), Math.max(-1e5, Math.min(1e5, py)));
      open = there;
    }
    context.lineJoin = "round";
    /** @type {[...Pen, dash: number[]][]} */
    const pens = [
      [colours.rim, 5, []],
      [colours.text, 2, STROKES[k % STROKES.length]],
    ];
    for (const [style, width, dash] of pens) {
      context.strokeStyle = style;
      context.lineWidth = width;
      context.setLineDash(dash);
      context.stroke(path);
    }
    context.setLineDash([]);
  });
}

const NAME = { font: "600 12px", height: 14 };

// The categories' points with their letters, then the other marks, then their names where nothing else stands. Where
// letters would lie on each other, the later one is a dot.
/**
 * @param {Context} context
 * @param {Plot} plot
 * @param {Axes & Pick<HeatMapScene, "categories" | "marks">} scene
 * @param {Colours} colours
 */
export function drawPoints(context, plot, scene, colours) {
  const points = scene.categories.flatMap(({ label, point }) =>
    point ? [{ label, x: point[0], y: point[1], kind: "letter" }] : [],
  );
  /** @type {Pair[]} */
  const taken = [];
  /** @type {(Disc & { kind: string, label: string })[]} */
  const discs = [];
  for (const { label, x: valueX, y: valueY, kind } of [...scene.marks, ...points].sort(
    (a, b) => Number(a.kind === "letter") - Number(b.kind === "letter"),
  )) {
    const x = plot.across(scene.x.to(valueX)),
      y = plot.up(scene.y.to(valueY));
    if (!plot.inside(x, y)) continue;
    const free = taken.every(([qx, qy]) => Math.hypot(x - qx, y - qy) > 17),
      shown = free || kind !== "letter" ? kind : "dot";
    if (kind === "letter" && free) taken.push([x, y]);
    drawPoint(context, shown, label, x, y, colours);
    discs.push({ x, y, kind: shown, label, radius: RADIUS[shown] ?? RADIUS.best });
  }
  context.font = `${NAME.font} ${colours.font}`;
  const isNamed = (/** @type {(typeof discs)[number]} */ { kind, label }) =>
    label && kind !== "letter" && kind !== "dot";
  const names = discs
    .filter(isNamed)
    .map((disc) => ({ ...disc, text: disc.label, width: context.measureText(disc.label).width, height: NAME.height }));
  const boxes = placeLabels(
    names,
    discs.filter((disc) => !isNamed(disc)),
    plot.box,
  );
  names.forEach((name, i) => {
    const box = boxes[i];
    if (box) drawName(context, name, box, colours);
  });
}

/** @type {Record<string, number>} */
const RADIUS = { letter: 9, dot: 2, start: 8, saddle: 5.5, best: 6, minimum: 6 };

/**
 * @param {Context} context
 * @param {string} kind
 * @param {string} label
 * @param {number} px
 * @param {number} py
 * @param {Colours} colours
 */
function drawPoint(context, kind, label, px, py, colours) {
  /** @type {(path: Path2D, width: number) => void} */
  const twice = (path, width) => {
    /** @type {Pen[]} */
    const pens = [
      [colours.rim, width + 3],
      [colours.text, width],
    ];
    for (const [style, w] of pens) {
      context.strokeStyle = style;
      context.lineWidth = w;
      context.stroke(path);
    }
  };
  const ring = (/** @type {number} */ r) => {
    const path = new Path2D();
    path.arc(px, py, r, 0, 2 * Math.PI);
    return path;
  };
  context.setLineDash([]);
  context.fillStyle = colours.text;
  if (kind === "letter") {
    context.font = `700 12px ${colours.font}`;
    const r = Math.max(RADIUS.letter, context.measureText(label).width / 2 + 4);
    context.fillStyle = colours.rim;
    context.fill(ring(r));
    context.strokeStyle = colours.text;
    context.lineWidth = 1.5;
    context.stroke(ring(r));
    context.fillStyle = colours.text;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillText(label, px, py + 0.5);
    return;
  }
  const r = RADIUS.saddle,
    path =
      kind === "saddle"
        ? new Path2D(`M${px - r} ${py - r}L${px + r} ${py + r}M${px - r} ${py + r}L${px + r} ${py - r}`)
        : ring(RADIUS[kind] ?? RADIUS.best);
  twice(path, kind === "start" ? 2.5 : 1.8);
  if (kind === "dot" || kind === "minimum") context.fill(ring(2));
  if (kind === "best") {
    const star = new Path2D();
    for (let i = 0; i < 10; i++)
      star[i ? "lineTo" : "moveTo"](
        px + (i % 2 ? 1.8 : 4.4) * Math.sin((i * Math.PI) / 5),
        py - (i % 2 ? 1.8 : 4.4) * Math.cos((i * Math.PI) / 5),
      );
    context.fill(star);
  }
}

// A frame around cell (i, j), never smaller than `least` pixels.
/**
 * @param {Context} context
 * @param {Plot} plot
 * @param {Axes} scene
 * @param {number} i
 * @param {number} j
 * @param {number} least
 * @param {Colours} colours
 * @param {number[]} [dash]
 */
export function outlineCell(context, plot, scene, i, j, least, colours, dash = []) {
  let left = plot.across(scene.x.edge(i)),
    right = plot.across(scene.x.edge(i + 1)),
    bottom = plot.up(scene.y.edge(j)),
    top = plot.up(scene.y.edge(j + 1));
  const dx = Math.max(0, least - (right - left)) / 2,
    dy = Math.max(0, least - (bottom - top)) / 2;
  [left, right, top, bottom] = [left - dx, right + dx, top - dy, bottom + dy];
  /** @type {[...Pen, dash: number[]][]} */
  const pens = [
    [colours.rim, 4.5, []],
    [colours.text, 2, dash],
  ];
  for (const [style, width, d] of pens) {
    context.strokeStyle = style;
    context.lineWidth = width;
    context.setLineDash(d);
    context.strokeRect(left, top, right - left, bottom - top);
  }
  context.setLineDash([]);
}
