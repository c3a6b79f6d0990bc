// Cells: one or more maps over the same axes, with one window, one cell looked at, and one legend.
//
// Data flows one way: blob -> cells -> canvases.

import { ramp, readColours } from "../theme.js";
import { HeatMapCursor } from "./heat-map-cursor.js";
import { Following, UNDER_WAY } from "./heat-map-following.js";
import { listenToHeatMap } from "./heat-map-input.js";
import { categoryRows, ColourBar, legendSigns, lineRows, shareItems, textsOf } from "./heat-map-legend.js";
import { PaneView, toLandscape } from "./heat-map-pane.js";
import { readHeatMap } from "./heat-map-scene.js";
import { fromHex, readFills } from "./heat-map-tiles.js";
import { HeatMapWindow } from "./heat-map-window.js";
import { mounting } from "../mounting.js";
import { Outbox } from "../outbox.js";
import { composeFile, fileName, fileRatio, saveCanvas } from "../picture-file.js";
import { onPixelRatio, pixelRatio, zoomOf } from "../pixel-ratio.js";
import { formatNumber } from "../scales.js";
import { Tooltip } from "../tooltip.js";

const LATE = "The server is busy: the map follows when the number is let go.";
const UPRIGHT = 640; // pixels of width below which the map is as a phone shows it
const BESIDE = 440, // and two stand one above the other
  TIGHT = 1200; // and the tools above them have a row of their own

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
    this.colourBar = new ColourBar(this.bar);
    this.outbox = new Outbox(() => {}, UNDER_WAY);
    this.tooltip = new Tooltip(find("tip"), this.root);
    this.window = new HeatMapWindow({
      onMove: () => this.windowMoved(),
      onQuiet: () => this.schedule(true),
      onRest: () => this.outbox.send("window", this.window.request(this.date())),
    });
    this.cursor = new HeatMapCursor(this);
    this.following = new Following(this.outbox, () => this.date());
    this.views = [];
    this.picked = new Map(); // by pane: the cell that was chosen here, until the server answers
    this.stamp = 0;
    this.abort = new AbortController();
    this.sizes = new ResizeObserver(() => this.resize());
    this.sizes.observe(this.root);
    onPixelRatio(() => this.resize(), this.abort.signal);
    listenToHeatMap(this, this.abort.signal);
    document.addEventListener("ov-turn", ({ detail }) => this.turn(detail), { signal: this.abort.signal });
  }

  destroy() {
    this.abort.abort();
    this.sizes.disconnect();
    this.outbox.stop();
    cancelAnimationFrame(this.request);
    this.window.stop();
  }

  load(data) {
    const scene = readHeatMap(data),
      shown = this.following.takes(scene.follows, scene.followed);
    if (!scene.follows) this.full = scene;
    if (shown || !this.scene) this.show(scene);
    else this.refresh(); // what the page says of it may be another thing now
  }

  // A number of the scene turns on the panel.
  turn(detail) {
    if (!this.scene) return;
    const names = this.scene.panes.map(({ name }) => name);
    if (this.following.turn(detail, names) && this.full) this.show(this.full);
  }

  show(scene) {
    const other = scene.key !== this.scene?.key;
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
    this.window.load(scene, other);
    if (!same) this.cursor.forget();
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
    for (const tool of this.tools.querySelectorAll("[data-zoom]")) tool.hidden = !scene.zoom;
    this.root.classList.toggle("ov-heat-map-still", !scene.zoom);
    this.setProgress(scene.progress);
    this.size = undefined;
    this.refresh();
    this.resize();
    if (same && this.tooltip.shown) this.cursor.describe(...this.cursor.described);
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
    this.fills = readFills(scene, this.colours);
    this.ramp = scene.value ? ramp(scene.value.ramp[this.colours.dark ? "dark" : "light"].map(fromHex)) : undefined;
    this.ratio = pixelRatio(zoomOf(this.root));
    const focused = this.key.contains(document.activeElement) ? document.activeElement.dataset.code : undefined;
    this.key.replaceChildren(
      ...categoryRows(scene, this.fills, this.ratio),
      ...lineRows(scene, this.colours, this.ratio),
    );
    for (const view of this.views)
      view.shares.replaceChildren(
        ...(this.views.length > 1 ? shareItems(scene, view.pane, this.fills, this.ratio) : []),
      );
    if (focused !== undefined) this.key.querySelector(`[data-code="${focused}"]`)?.focus();
    this.bar.hidden = !scene.value;
    if (scene.value) {
      const { label, limits, scale } = scene.value,
        ends = limits.map((limit) => formatNumber(limit)).join(" to ");
      this.bar.setAttribute("aria-label", `${label}: colours from ${ends}, ${scale} scale`);
    }
    const shares = this.root.querySelector("[data-share]"),
      part = scene.progress === null ? "" : " computed so far";
    const words = [shares ? `Shares are of ${scene.of}${part}.` : "", this.following.late ? LATE : ""];
    this.of.textContent = words.filter(Boolean).join(" ");
    this.schedule(true);
    this.showPinned();
  }

  resize() {
    if (!this.scene) return;
    const { clientWidth } = this.root,
      several = this.views.length > 1,
      upright = clientWidth < (several ? BESIDE : UPRIGHT);
    this.root.classList.toggle("ov-upright", upright);
    this.root.classList.toggle("ov-tight", several && !upright && clientWidth < TIGHT);
    const ratio = pixelRatio(zoomOf(this.root)),
      size = [ratio, ...this.views.flatMap(({ stage }) => [stage.clientWidth, stage.clientHeight])].join();
    if (size === this.size) return;
    if (ratio !== this.ratio) this.refresh(); // the legend has canvases, too
    this.size = size;
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
    const { scene, colours, fills, cursor, root, window, zoomBox } = this,
      only = this.pointed ?? this.pinned,
      look = { colours, fills, ramp: this.ramp, only, land: this.land };
    if (this.stale) for (const view of this.views) view.draw(window.view, look, window.moving);
    this.stale = false;
    for (const view of this.views)
      view.drawFront({
        colours,
        at: cursor.cell,
        held: cursor.keys,
        chosen: this.chosenIn(view),
        zoomBox: zoomBox?.view === view ? zoomBox.rectangle : undefined,
      });
    if (scene.value) {
      const { cell } = cursor,
        { pane } = cursor.pane ?? this.views[0];
      this.colourBar.draw(
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
      follows: scene.follows,
      window: window.values.join(),
      cursor: cursor.keys?.join() ?? "",
      only: only ?? "",
    });
  }

  // The window and its tools ---------------------------------------------------------------------------------------

  windowMoved() {
    for (const { plot } of this.views) if (plot) plot.view = this.window.view; // several moves can come in one frame
    this.tooltip.hide();
    this.schedule(true);
  }

  act(name) {
    const { scene, window, cursor } = this,
      [x0, x1, y0, y1] = window.view;
    const centre = cursor.keys
      ? [scene.x.middle(cursor.keys[0]), scene.y.middle(cursor.keys[1])]
      : [(x0 + x1) / 2, (y0 + y1) / 2];
    if (name === "save") this.save();
    else if (name === "box-zoom") this.setBoxZoom(!this.boxZooms);
    else if (name === "whole") window.move(() => scene.whole);
    else window.zoom(name === "zoom-in" ? 2 : 0.5, centre);
  }

  // The rectangle to zoom to, while it is drawn on one of the maps.
  drawZoomBox(view, rectangle) {
    this.zoomBox = rectangle && { view, rectangle };
    this.schedule();
  }

  // Whether the next drag draws one.
  setBoxZoom(on) {
    this.boxZooms = on;
    this.root.classList.toggle("ov-box-zooms", on);
    this.tools.querySelector('[data-do="box-zoom"]').setAttribute("aria-pressed", String(on));
  }

  // The maps as a file: drawn anew for it, finer than for the screen.
  save() {
    const { scene, views, bar, holder, colours, root, tooltip } = this,
      ratio = fileRatio(root.clientWidth, root.clientHeight);
    this.ratio = ratio;
    for (const view of views) view.resize(ratio);
    this.stale = true;
    this.draw();
    const zoom = zoomOf(holder),
      corner = holder.getBoundingClientRect();
    const placed = (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return {
        x: (left - corner.left) / zoom,
        y: (top - corner.top) / zoom,
        width: width / zoom,
        height: height / zoom,
      };
    };
    const parts = views.flatMap(({ canvas, front, stage }) =>
      [canvas, front].map((image) => ({ image, ...placed(stage) })),
    );
    if (scene.value) {
      const { width, height } = placed(bar),
        below = Math.max(...parts.map(({ y, height: tall }) => y + tall));
      parts.push({ image: bar, x: 0, y: below + 6, width, height });
    }
    const captions = views.map(({ title, pane }) => {
      const { x, y, width, height } = placed(title);
      return { x: x + 8, y: y + height / 2, width: width - 8, text: pane.title };
    });
    const named = views.map(({ pane }) => pane.title).filter(Boolean),
      listed = ({ pane, shares }) => `${pane.title}: ${textsOf(shares).join(", ")}.`;
    const canvas = composeFile({
      title: scene.title,
      parts,
      captions,
      rows: legendSigns(this.key),
      notes: [...(views.length > 1 ? views.map(listed) : []), this.of.textContent].filter(Boolean),
      colours,
      ratio,
    });
    const announce = (words) => (this.spoken.textContent = words);
    saveCanvas(canvas, fileName(scene.title, ...named), { root, tooltip, announce });
    this.size = undefined;
    this.resize();
  }

  // Cells ---------------------------------------------------------------------------------------------------------

  // Milliseconds since 1970, and never twice the same.
  date() {
    this.stamp = Math.max(Date.now(), this.stamp + 1);
    return this.stamp;
  }

  // What the visitor has chosen on one map, or the server.
  chosenIn(view) {
    return this.picked.get(view.pane.name) ?? view.pane.chosen;
  }

  // `chosen`: a cell of a map as it was when it was pressed; it is marked where it is among those that are here now.
  pick(view, chosen) {
    const { x, y } = this.scene,
      cell = [x.cell(x.to(chosen.x)), y.cell(y.to(chosen.y))];
    if (Math.min(...cell) >= 0 && view.pane.name === chosen.pane) {
      this.picked.set(chosen.pane, cell);
      view.root.dataset.chosen = cell.join();
    }
    this.schedule();
    this.outbox.send("pick", { ...chosen, at: this.date() });
  }

  escape(view) {
    this.setBoxZoom(false);
    this.cursor.at = undefined;
    this.cursor.walk(view, undefined);
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
}

export default mounting(
  (parentElement) => new HeatMapView(parentElement),
  (heatMap, data) => heatMap.load(data),
);
