// One map: its canvases and its part of the page.

import { Landscape } from "../landscape.js";
import { evaluator } from "../program.js";
import { Contours } from "./heat-map-contours.js";
import { drawAxes, drawLines, drawPoints, measure, outlineCell } from "./heat-map-marks.js";
import { ABOVE, BELOW, Plot } from "./heat-map-plot.js";
import { Tiles } from "./heat-map-tiles.js";
import { drawZoomBox } from "../zoom-box.js";

const FINE_GRID = 3,
  COARSE_GRID = 8; // pixels a cell of the contours' grid, at rest and while the window moves
const FOUND = 9; // pixels, the least size of a cell's frame

export class PaneView {
  constructor() {
    this.root = document.createElement("figure");
    this.root.className = "ov-heat-map-pane";
    this.title = this.root.appendChild(document.createElement("figcaption"));
    this.stage = this.root.appendChild(document.createElement("div"));
    this.stage.className = "ov-heat-map-map";
    this.stage.tabIndex = 0;
    this.stage.setAttribute("role", "application");
    this.canvas = this.stage.appendChild(document.createElement("canvas"));
    this.front = this.stage.appendChild(document.createElement("canvas"));
    for (const canvas of [this.canvas, this.front]) canvas.setAttribute("aria-hidden", "true");
    this.shares = this.root.appendChild(document.createElement("ul"));
    this.shares.className = "ov-heat-map-shares";
    this.contours = new Contours();
  }

  load(scene, pane, many) {
    Object.assign(this, { scene, pane, tiles: undefined });
    this.title.textContent = pane.title;
    this.root.dataset.name = pane.name;
    this.root.dataset.chosen = pane.chosen?.join() ?? "";
    this.shares.setAttribute("aria-label", `Shares, ${pane.title || pane.name}`);
    const title = scene.title + (pane.title ? `: ${pane.title}` : ""),
      zoom = scene.zoom ? ", plus and minus zoom, 0 shows all" : "";
    const texts = [
      `${title}. ${scene.x.label} across, ${scene.y.label} up.`,
      `Arrow keys move from cell to cell, Enter chooses one${zoom}.`,
      ...(many ? ["The maps move together."] : []),
    ];
    this.stage.setAttribute("aria-label", texts.join(" "));
  }

  resize(ratio) {
    const { clientWidth: width, clientHeight: height } = this.stage;
    for (const canvas of [this.canvas, this.front]) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
    }
    Object.assign(this, { ratio, width, height });
  }

  // Cells, contours, curves, marks and axes, for a window of places.
  draw(view, { colours, fills, ramp, only, land }, moving) {
    const { scene, pane, width, height, ratio } = this,
      context = this.canvas.getContext("2d");
    if (!(width && height)) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    const axes = measure(context, scene, view, width - 60, height - ABOVE - BELOW, colours);
    this.plot = new Plot(width, height, axes.left, view);
    const { left, top, width: across, height: down } = this.plot.box;
    this.root.dataset.box = [left, top, across, down].join();
    if (this.tiles?.fills !== fills || this.tiles.only !== only) this.tiles = new Tiles(scene, pane, fills, ramp, only);
    // Device pixels, whole: the picture is put down as it is.
    const [l, t, r, b] = [left, top, left + across, top + down].map((v) => Math.round(v * ratio));
    context.putImageData(this.tiles.draw(view, r - l, b - t, Math.max(1, Math.round(ratio))), l, t);
    context.save();
    context.beginPath();
    context.rect(left, top, across, down);
    context.clip();
    const size = moving ? COARSE_GRID : FINE_GRID;
    if (land) this.contours.draw(context, this.plot, { land, size, ratio, dark: colours.dark });
    drawLines(context, this.plot, scene, colours);
    context.restore();
    drawPoints(context, this.plot, scene, colours);
    drawAxes(context, this.plot, scene, axes, colours);
  }

  // What follows the pointer: the chosen cell, the cell that is looked at, a rectangle.
  drawFront({ colours, at, chosen, zoomBox, held }) {
    const { scene, plot, ratio, width, height } = this,
      context = this.front.getContext("2d");
    if (!plot) return;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, width, height);
    const { left, top, width: across, height: down } = plot.box;
    context.save();
    context.beginPath();
    context.rect(left, top, across, down);
    context.clip();
    if (chosen) outlineCell(context, plot, scene, ...chosen, FOUND, colours);
    if (at) {
      const px = Math.round(plot.across(scene.x.middle(at[0]))) + 0.5,
        py = Math.round(plot.up(scene.y.middle(at[1]))) + 0.5;
      const dx = Math.max(8, Math.abs(plot.across(scene.x.edge(at[0])) - px)),
        dy = Math.max(8, Math.abs(plot.up(scene.y.edge(at[1])) - py));
      const lying = `M${left} ${py}H${px - dx}M${px + dx} ${py}H${left + across}`,
        upright = `M${px} ${top}V${py - dy}M${px} ${py + dy}V${top + down}`,
        cross = new Path2D(lying + upright);
      for (const [style, w] of [
        [colours.halo, 3],
        [colours.muted, 1],
      ]) {
        context.strokeStyle = style;
        context.lineWidth = w;
        context.stroke(cross);
      }
      outlineCell(context, plot, scene, ...at, FOUND, colours, held ? [] : [3, 2]);
    }
    if (zoomBox) drawZoomBox(context, zoomBox, colours);
    context.restore();
  }

  // The cell at a pixel: [column, row]; nothing outside the plot or where there is none.
  cellAt(px, py) {
    if (!this.plot?.inside(px, py)) return undefined;
    const [x, y] = this.plot.places(px, py),
      i = this.scene.x.cell(x),
      j = this.scene.y.cell(y);
    return i < 0 || j < 0 ? undefined : [i, j];
  }
}

export function toLandscape(contours) {
  return contours ? new Landscape(contours, evaluator(contours)) : undefined;
}
