// The cell that is looked at: under the pointer, or where the keys have walked; the same one in all maps. What it is
// stands in the tooltip.

import { zoomOf } from "../pixel-ratio.js";
import { cellRows } from "./heat-map-legend.js";

export class HeatMapCursor {
  constructor(heatMap) {
    this.heatMap = heatMap;
    this.at = undefined; // the pointer's cell, [column, row]
    this.keys = undefined; // the keys' cell
    this.pane = undefined; // in which map one of them is
    this.described = undefined; // what the tooltip was told
  }

  get cell() {
    return this.keys ?? this.at;
  }

  forget() {
    this.at = this.keys = undefined;
  }

  // The pointer is over a cell of one map: it is marked in all of them, and told.
  look(view, cell, event) {
    const { heatMap } = this;
    Object.assign(this, { at: cell, pane: view });
    heatMap.schedule();
    if (!cell) return this.keys ? undefined : heatMap.tooltip.hide();
    this.keys = undefined;
    this.describe(cell, event.clientX, event.clientY);
  }

  // The keys' cell.
  walk(view, cell) {
    const { heatMap } = this,
      { scene } = heatMap;
    Object.assign(this, { keys: cell, pane: view });
    heatMap.schedule();
    if (!cell) return this.at ? undefined : heatMap.tooltip.hide();
    const u = scene.x.middle(cell[0]),
      v = scene.y.middle(cell[1]),
      box = view.stage.getBoundingClientRect(),
      zoom = zoomOf(view.stage);
    this.describe(cell, box.left + zoom * view.plot.across(u), box.top + zoom * view.plot.up(v));
    const named = (pane) => (scene.panes.length > 1 ? `${pane.title || pane.name} ` : ""),
      texts = scene.panes.map((pane) => named(pane) + scene.words(pane, cell[1] * scene.x.count + cell[0]));
    heatMap.spoken.textContent = `${this.where(cell).join(", ")}: ${texts.join("; ")}`;
  }

  // From cell to cell; the window follows.
  step(view, di, dj) {
    const { heatMap } = this,
      { scene, window } = heatMap,
      [x0, x1, y0, y1] = window.view,
      within = (n, i) => Math.max(0, Math.min(n - 1, i));
    const middle = [
      within(scene.x.count, Math.floor(((x0 + x1) / 2 - scene.x.low) / scene.x.size)),
      within(scene.y.count, Math.floor(((y0 + y1) / 2 - scene.y.low) / scene.y.size)),
    ];
    const from = this.cell ?? heatMap.chosenIn(view) ?? middle;
    const cell = [within(scene.x.count, from[0] + di), within(scene.y.count, from[1] + dj)];
    const beyond = (low, high, place) => Math.min(0, place - low) + Math.max(0, place - high);
    const du = beyond(x0, x1, scene.x.middle(cell[0])),
      dv = beyond(y0, y1, scene.y.middle(cell[1]));
    if (du || dv) window.move(() => [x0 + du, x1 + du, y0 + dv, y1 + dv]);
    this.walk(view, cell);
  }

  // In words ---------------------------------------------------------------------------------------------------------

  where([i, j]) {
    const { x, y } = this.heatMap.scene;
    return [`${x.symbol} = ${x.format(i)}`, `${y.symbol} = ${y.format(j)}`];
  }

  // Beside a pixel of the browser's window.
  describe(cell, clientX, clientY) {
    this.described = [cell, clientX, clientY];
    const { scene, fills, ratio, tooltip } = this.heatMap,
      [i, j] = cell;
    const rows = cellRows(scene, fills, this.where(cell).join(", "), j * scene.x.count + i, ratio);
    tooltip.showAt(clientX, clientY, rows, { i, j, x: scene.x.values[i], y: scene.y.values[j] });
  }
}
