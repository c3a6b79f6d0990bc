// Cells: one or more maps over the same axes, with one window, one cell looked at, and one legend.
//
// Data flows one way: blob -> cells -> canvases. The window is the visitor's: it moves here at once, over the cells
// that are here; when it rests, the server is asked for the cells of that window, and until they come the old ones
// are shown where they lie.

import { ramp, readColours } from "../theme.js";
import { listenToHeatMap } from "./heat-map-input.js";
import { categoryRows, cellRows, drawBar, lineRows, shareItems } from "./heat-map-legend.js";
import { PaneView, toLandscape } from "./heat-map-pane.js";
import { readHeatMap } from "./heat-map-scene.js";
import { fromHex, readTones } from "./heat-map-tiles.js";
import { Outbox } from "../outbox.js";
import { onPixelRatio, pixelRatio } from "../pixel-ratio.js";
import { Tooltip } from "../tooltip.js";

const REST = 250; // milliseconds of rest before the server is asked for a window
const UPRIGHT = 640; // pixels of width below which maps stand one above the other
const DEEPEST = 1e-11; // of the coordinates' size: 200 cells still have distinct float64 values

class HeatMapView {
  constructor(parent) {
    this.root = parent.querySelector(".ov-heat-map");
    const find = (name) => this.root.querySelector(`.ov-heat-map-${name}`);
    Object.assign(this, {
      holder: find("panes"),
      key: find("key"),
      bar: find("bar"),
      spoken: find("said"),
      bars: find("progress"),
      tools: find("tools"),
      of: find("of"),
    });
    this.outbox = new Outbox(() => {});
    this.tooltip = new Tooltip(find("tip"), this.root);
    this.views = [];
    this.picked = new Map(); // by pane: the cell that was chosen here, until the server answers
    this.stamp = 0;
    this.abort = new AbortController();
    this.sizes = new ResizeObserver(() => this.resize());
    this.sizes.observe(this.root);
    onPixelRatio(() => this.resize(), this.abort.signal);
    listenToHeatMap(this, this.abort.signal);
  }

  destroy() {
    this.abort.abort();
    this.sizes.disconnect();
    this.outbox.stop();
    cancelAnimationFrame(this.request);
    for (const timer of [this.resting, this.refining]) clearTimeout(timer);
  }

  load(data) {
    const scene = readHeatMap(data),
      other = scene.key !== this.scene?.key;
    const surface = JSON.stringify(scene.contours);
    if (surface !== this.surface) this.land = toLandscape(scene.contours);
    const same =
      !other &&
      scene.x.count === this.scene.x.count &&
      scene.y.count === this.scene.y.count &&
      scene.x.low === this.scene.x.low &&
      scene.y.low === this.scene.y.low &&
      scene.x.size === this.scene.x.size;
    Object.assign(this, { scene, surface });
    // Cells that answer an older request, or none, leave the visitor's window where it is.
    if (other || (this.asked !== undefined && scene.answers >= this.asked)) this.asked = undefined;
    if (other) clearTimeout(this.resting);
    if (other || (this.asked === undefined && !this.unsaid))
      this.view = [scene.x.low, scene.x.high, scene.y.low, scene.y.high];
    if (other) this.unsaid = false;
    if (!same) Object.assign(this, { cursor: undefined, at: undefined });
    if (other) Object.assign(this, { pinned: undefined, pointed: undefined });
    this.picked.clear();
    while (this.views.length > scene.panes.length) this.views.pop().root.remove();
    while (this.views.length < scene.panes.length) {
      const view = new PaneView();
      this.views.push(view);
      this.holder.append(view.root);
      this.listenTo(view);
    }
    scene.panes.forEach((pane, k) => this.views[k].load(scene, pane, scene.panes.length > 1));
    this.root.setAttribute("aria-label", scene.title);
    this.root.style.setProperty("--ov-panes", scene.panes.length);
    this.tools.hidden = !scene.zoom;
    this.setProgress(scene.progress);
    this.size = undefined;
    this.refresh();
    this.resize();
    if (same && this.tooltip.shown) this.describe(...this.described);
    else this.tooltip.hide();
  }

  setProgress(progress) {
    this.bars.hidden = progress === null;
    this.bars.firstElementChild.style.width = `${100 * (progress ?? 0)}%`;
    this.bars.setAttribute("aria-valuenow", Math.round(100 * (progress ?? 0)));
    this.root.setAttribute("aria-busy", String(progress !== null));
  }

  // Colours and legend, from the theme and the scene.
  refresh() {
    if (!this.scene) return;
    const { scene } = this;
    this.colours = readColours(this.root);
    this.tones = readTones(scene, this.colours);
    this.ramp = scene.value ? ramp(scene.value.ramp[this.colours.dark ? "dark" : "light"].map(fromHex)) : undefined;
    this.ratio = pixelRatio();
    const focused = this.key.contains(document.activeElement) ? document.activeElement.dataset.code : undefined;
    this.key.replaceChildren(
      ...categoryRows(scene, this.tones, this.ratio),
      ...lineRows(scene, this.colours, this.ratio),
    );
    for (const view of this.views)
      view.shares.replaceChildren(
        ...(this.views.length > 1 ? shareItems(scene, view.pane, this.tones, this.ratio) : []),
      );
    if (focused !== undefined) this.key.querySelector(`[data-code="${focused}"]`)?.focus();
    this.bar.hidden = !scene.value;
    if (scene.value)
      this.bar.setAttribute(
        "aria-label",
        `${scene.value.label}: colours from ${scene.value.limits.join(" to ")}, ${scene.value.scale} scale`,
      );
    this.of.textContent = this.root.querySelector("[data-share]")
      ? `Shares are of ${scene.of}${scene.progress === null ? "" : " computed so far"}.`
      : "";
    this.schedule(true);
    this.showPinned();
  }

  resize() {
    if (!this.scene) return;
    this.root.classList.toggle("ov-upright", this.root.clientWidth < UPRIGHT);
    const ratio = pixelRatio(),
      size = [ratio, ...this.views.flatMap(({ stage }) => [stage.clientWidth, stage.clientHeight])].join();
    if (size === this.size) return;
    Object.assign(this, { size, ratio });
    for (const view of this.views) view.resize(ratio);
    this.stale = true;
    this.draw(); // at once: a canvas of another size is blank
  }

  schedule(stale = false) {
    this.stale ||= stale;
    this.request ||= requestAnimationFrame(() => this.draw());
  }

  draw() {
    cancelAnimationFrame(this.request);
    this.request = 0;
    if (!this.scene || !this.size) return;
    const { scene, colours, at, root } = this,
      only = this.pointed ?? this.pinned;
    if (this.stale) for (const view of this.views) view.draw(this.view, { ...this, only }, this.moving);
    this.stale = false;
    for (const view of this.views)
      view.drawFront({
        colours,
        at: this.cursor ?? at,
        held: this.cursor,
        chosen: this.picked.get(view.pane.name) ?? view.pane.chosen,
        band: this.bandIn === view ? this.banded : undefined,
      });
    if (scene.value) {
      const cell = this.cursor ?? at,
        pane = (this.atIn ?? this.views[0]).pane;
      drawBar(
        this.bar,
        scene,
        this.ramp,
        colours,
        this.ratio,
        cell && scene.valueAt(pane, cell[1] * scene.x.count + cell[0]),
      );
    }
    Object.assign(root.dataset, {
      ready: "true",
      key: scene.key,
      mode: scene.mode,
      panes: scene.panes.length,
      cells: `${scene.x.count},${scene.y.count}`,
      window: this.window().join(),
      cursor: this.cursor?.join() ?? "",
      only: only ?? "",
    });
  }

  // The window in the axes' values: [x from, x to, y from, y to].
  window() {
    const { scene, view } = this;
    return view.every((v, i) => v === scene.whole[i])
      ? scene.wholeValues
      : view.map((v, i) => (i < 2 ? scene.x : scene.y).from(v));
  }

  // The window ---------------------------------------------------------------------------------------------------

  // Move it: `change` gives the new one from the old. It stays within the whole, and is never too small for numbers.
  move(change) {
    const { scene } = this,
      wanted = change(this.view),
      next = [];
    if (!scene.zoom) return;
    for (const k of [0, 2]) {
      const [low, high] = [scene.whole[k], scene.whole[k + 1]],
        all = high - low;
      const least = DEEPEST * Math.max(Math.abs(low), Math.abs(high), all),
        size = Math.min(all, Math.max(least, wanted[k + 1] - wanted[k]));
      const from = Math.max(low, Math.min(high - size, (wanted[k] + wanted[k + 1] - size) / 2));
      next.push(...(size === all ? [low, high] : [from, from + size]));
    }
    if (next.every((v, i) => v === this.view[i])) return;
    Object.assign(this, { view: next, moving: true, unsaid: true });
    for (const { plot } of this.views) if (plot) plot.view = next; // several moves can come in one frame
    this.tooltip.hide();
    this.schedule(true);
    clearTimeout(this.refining);
    this.refining = setTimeout(() => {
      this.moving = false;
      this.schedule(true);
    }, 140);
    clearTimeout(this.resting);
    this.resting = setTimeout(() => this.ask(), REST);
  }

  ask() {
    const [x0, x1, y0, y1] = this.window();
    this.unsaid = false;
    this.asked = this.date();
    this.outbox.send("window", {
      x0,
      x1,
      y0,
      y1,
      whole: this.view.every((v, i) => v === this.scene.whole[i]),
      at: this.asked,
    });
  }

  // Milliseconds since 1970, and never twice the same.
  date() {
    this.stamp = Math.max(Date.now(), this.stamp + 1);
    return this.stamp;
  }

  zoom(factor, [u, v]) {
    this.move(([x0, x1, y0, y1]) => [
      u + (x0 - u) / factor,
      u + (x1 - u) / factor,
      v + (y0 - v) / factor,
      v + (y1 - v) / factor,
    ]);
  }

  pan({ box }, dx, dy) {
    this.move(([x0, x1, y0, y1]) => {
      const du = (-dx / box.width) * (x1 - x0),
        dv = (dy / box.height) * (y1 - y0);
      return [x0 + du, x1 + du, y0 + dv, y1 + dv];
    });
  }

  act(name) {
    const [x0, x1, y0, y1] = this.view,
      { scene, cursor } = this;
    const centre = cursor ? [scene.x.middle(cursor[0]), scene.y.middle(cursor[1])] : [(x0 + x1) / 2, (y0 + y1) / 2];
    if (name === "band") this.setBanding(!this.banding);
    else if (name === "whole") this.move(() => scene.whole);
    else this.zoom(name === "zoom-in" ? 2 : 0.5, centre);
  }

  // A rectangle is being drawn, or the next drag draws one.
  band(view, rectangle) {
    Object.assign(this, { bandIn: view, banded: rectangle });
    this.schedule();
  }

  setBanding(on) {
    this.banding = on;
    this.root.classList.toggle("ov-banding", on);
    this.tools.querySelector('[data-do="band"]').setAttribute("aria-pressed", String(on));
  }

  // Cells ---------------------------------------------------------------------------------------------------------

  // The pointer is over a cell of one map: it is marked in all of them, and told.
  look(view, cell, event) {
    Object.assign(this, { at: cell, atIn: view });
    this.schedule();
    if (!cell) return this.cursor ? undefined : this.tooltip.hide();
    this.cursor = undefined;
    this.describe(cell, event.clientX, event.clientY);
  }

  // The keys' cell.
  walk(view, cell) {
    Object.assign(this, { cursor: cell, atIn: view });
    this.schedule();
    if (!cell) return this.at ? undefined : this.tooltip.hide();
    const { scene } = this,
      u = scene.x.middle(cell[0]),
      v = scene.y.middle(cell[1]),
      box = view.stage.getBoundingClientRect();
    this.describe(cell, box.left + view.plot.across(u), box.top + view.plot.up(v));
    const named = (pane) => (scene.panes.length > 1 ? `${pane.title || pane.name} ` : ""),
      texts = scene.panes.map((pane) => named(pane) + scene.words(pane, cell[1] * scene.x.count + cell[0]));
    this.spoken.textContent = `${this.where(cell).join(", ")}: ${texts.join("; ")}`;
  }

  step(view, di, dj) {
    const { scene } = this,
      [x0, x1, y0, y1] = this.view,
      within = (n, i) => Math.max(0, Math.min(n - 1, i));
    const middle = [
      within(scene.x.count, Math.floor(((x0 + x1) / 2 - scene.x.low) / scene.x.size)),
      within(scene.y.count, Math.floor(((y0 + y1) / 2 - scene.y.low) / scene.y.size)),
    ];
    const from = this.cursor ?? this.at ?? this.picked.get(view.pane.name) ?? view.pane.chosen ?? middle;
    const cell = [within(scene.x.count, from[0] + di), within(scene.y.count, from[1] + dj)];
    const beyond = (low, high, place) => Math.min(0, place - low) + Math.max(0, place - high);
    const du = beyond(x0, x1, scene.x.middle(cell[0])),
      dv = beyond(y0, y1, scene.y.middle(cell[1]));
    if (du || dv) this.move(() => [x0 + du, x1 + du, y0 + dv, y1 + dv]);
    this.walk(view, cell);
  }

  pick(view, [i, j]) {
    const { scene } = this;
    this.picked.set(view.pane.name, [i, j]);
    view.root.dataset.chosen = `${i},${j}`;
    this.schedule();
    this.outbox.send("pick", {
      pane: view.pane.name,
      i,
      j,
      x: scene.x.values[i],
      y: scene.y.values[j],
      at: this.date(),
    });
  }

  escape(view) {
    this.setBanding(false);
    this.at = undefined;
    this.walk(view, undefined);
    if (this.pinned !== undefined) this.pin(this.pinned);
  }

  // One category alone: while it is pointed at, or until it is pressed again.
  single(code) {
    if (this.pointed === code) return;
    this.pointed = code;
    this.schedule(true);
  }

  pin(code) {
    this.pinned = this.pinned === code ? undefined : code;
    if (this.pinned === undefined) this.pointed = undefined;
    this.showPinned();
    this.schedule(true);
  }

  showPinned() {
    for (const row of this.key.querySelectorAll("[data-code]"))
      row.setAttribute("aria-pressed", String(Number(row.dataset.code) === this.pinned));
  }

  // A cell in words ------------------------------------------------------------------------------------------------

  where([i, j]) {
    const { x, y } = this.scene;
    return [`${x.symbol} = ${x.tell(i)}`, `${y.symbol} = ${y.tell(j)}`];
  }

  // Beside a pixel of the browser's window.
  describe(cell, clientX, clientY) {
    this.described = [cell, clientX, clientY];
    const { scene } = this,
      [i, j] = cell;
    const rows = cellRows(scene, this.tones, this.where(cell).join(", "), j * scene.x.count + i, this.ratio);
    this.tooltip.showAt(clientX, clientY, rows, { i, j, x: scene.x.values[i], y: scene.y.values[j] });
  }
}

const shown = new WeakMap();

export default function mount({ data, parentElement, setTriggerValue }) {
  const mounted = shown.get(parentElement),
    heatMap = mounted?.root.isConnected ? mounted : new HeatMapView(parentElement);
  shown.set(parentElement, heatMap);
  heatMap.outbox.connect(setTriggerValue);
  heatMap.load(data);
  return () => {
    heatMap.destroy();
    shown.delete(parentElement);
  };
}
