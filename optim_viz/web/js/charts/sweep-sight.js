// What of a sweep is in sight: a part of the picture, and which of its curves. It is the visitor's, stays over new data
// of the same picture, and nobody is told of it.

import { saveSweep } from "./sweep-file.js";
import { wholeOf } from "./sweep-geometry.js";
import { SweepWindow } from "./sweep-window.js";

// That a curve has.
const mostRates = (curves) => Math.max(...curves.map(({ rates }) => rates.length));

export class SweepSight {
  constructor(chart) {
    this.chart = chart;
    this.window = new SweepWindow();
    this.hidden = new Set(); // names
    this.boxZooms = false; // whether the next drag draws a rectangle, wherever it begins
    this.zoomBox = undefined; // while it is drawn
  }

  load(scene) {
    const { key, curves, metric, scale } = scene;
    for (const curve of curves) curve.hidden = this.hidden.has(curve.name);
    const ends = curves.flatMap(({ rates }) => [rates[0], rates[rates.length - 1]]);
    const pictured = [key, metric, scale, Math.min(...ends), Math.max(...ends)].join();
    this.window.load(pictured, wholeOf(scene), mostRates(curves));
  }

  get count() {
    return mostRates(this.chart.scene.curves);
  }

  show(window) {
    this.window.move(window, this.chart.plot.picture.whole, this.count);
    this.drawAnew();
  }

  // Larger or smaller about a pixel, else about the keys' cursor or the middle.
  zoom(steps, pixel) {
    const { plot, cursor } = this.chart,
      { west, east, low, high, box, whole } = plot.picture,
      point = cursor?.curve.points[cursor.index],
      middle = [box.left + box.width / 2, box.top + box.height / 2];
    const [px, py] = pixel ?? (point && !point.aside ? [point.x, point.y] : middle),
      u = west + ((px - box.left) / box.width) * (east - west),
      v = high - ((py - box.top) / box.height) * (high - low);
    this.window.zoom(steps, [u, v], whole, this.count);
    this.drawAnew();
  }

  // A rate that the keys walk to is always in sight.
  reveal(rate) {
    const { chart } = this;
    if (this.window.reveal(Math.log10(rate), chart.plot.picture.whole, this.count)) chart.redraw();
  }

  drawAnew() {
    this.chart.redraw();
    this.chart.hoverAgain();
  }

  drawZoomBox(corners) {
    this.zoomBox = corners;
    this.chart.schedule();
  }

  setBoxZoom(on) {
    const { root } = this.chart;
    this.boxZooms = on;
    root.classList.toggle("ov-box-zooms", on);
    root.querySelector('[data-do="box-zoom"]').setAttribute("aria-pressed", String(on));
  }

  // A curve out of sight, or back. The one that is looked at gives way to the next; the last one stays.
  setHidden(i, hidden) {
    const { chart } = this,
      { curves } = chart.scene;
    const rest = curves.filter((curve, k) => k !== i && !curve.hidden);
    if (!hidden) this.unhide(curves[i]);
    else {
      if (!rest.length) return;
      curves[i].hidden = true;
      this.hidden.add(curves[i].name);
    }
    if (hidden && i === chart.chosen)
      chart.choose(curves.indexOf(rest.find((curve) => curves.indexOf(curve) > i) ?? rest[0])); // which is drawn then
    else {
      chart.look();
      chart.redraw();
    }
    chart.hoverAgain();
  }

  unhide(curve) {
    curve.hidden = false;
    this.hidden.delete(curve.name);
  }

  // As a file.
  save() {
    const { scene, chosen, colours, plot, root, tooltip } = this.chart,
      { width, height } = plot,
      announce = (words) => (this.chart.find("sr").textContent = words);
    saveSweep({ scene, chosen, colours, width, height, view: this.window.view }, { root, tooltip, announce });
  }
}
