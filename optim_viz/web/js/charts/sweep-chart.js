// The sweep chart: one instance a mount, fed one blob a change.
//
// Which curve is looked at changes here at once, and the server is told; so does the point under the pointer or the
// keys' cursor, of which nobody is told, nor of what is in sight (sweep-sight.js). A pick is a request: the answer is
// new data, in which that rate is in force.

import { readBlob } from "../blob.js";
import { readColours } from "../theme.js";
import { stretches } from "./sweep-bands.js";
import { nearest } from "./sweep-geometry.js";
import { listenToSweep } from "./sweep-input.js";
import { CurvesLegend } from "./sweep-legend.js";
import { CurvePlot } from "./sweep-plot.js";
import { SweepSight } from "./sweep-sight.js";
import { pointRows, pointText, rateRows, rateText } from "./sweep-words.js";
import { mounting } from "../mounting.js";
import { Outbox } from "../outbox.js";
import { onPixelRatio, pixelRatio, zoomOf } from "../pixel-ratio.js";
import { Tooltip } from "../tooltip.js";

const KEYS_HELP =
  "Left and right walk along the rates, up and down change the curve, Enter plays the rate, B the best one; " +
  "plus and minus zoom, 0 shows all.";
const TIGHT = 640; // pixels of width below which the goal is left to the page's headline

class SweepChart {
  constructor(parent) {
    this.root = parent.querySelector(".ov-sweep");
    this.find = (part) => this.root.querySelector(`.ov-sweep-${part}`);
    this.stage = this.find("plot");
    this.tooltip = new Tooltip(this.find("tip"), this.root);
    this.plot = new CurvePlot(...this.stage.querySelectorAll("canvas"));
    this.legend = new CurvesLegend(this.find("rows"), {
      select: (i) => this.choose(i),
      pick: (i, index) => this.pick(i, index),
      hide: (i) => this.sight.setHidden(i, !this.scene.curves[i].hidden),
    });
    this.sight = new SweepSight(this);
    this.outbox = new Outbox(() => {
      this.picked = this.hoped = undefined; // what was not answered is no longer shown as if it were
      this.schedule();
    });
    this.abort = new AbortController();
    this.sizes = new ResizeObserver(() => this.resize());
    for (const element of [this.root, this.stage]) this.sizes.observe(element);
    onPixelRatio(() => this.resize(), this.abort.signal);
    listenToSweep(this, this.abort.signal);
  }

  destroy() {
    this.abort.abort();
    this.sizes.disconnect();
    this.outbox.stop();
    cancelAnimationFrame(this.request);
    clearTimeout(this.saying);
  }

  load(data) {
    const { head, array } = readBlob(data),
      before = this.scene?.curves[this.chosen]?.name,
      hovered = this.hovered;
    head.curves.forEach((curve, i) =>
      Object.assign(curve, { rates: array(`rates${i}`), values: array(`values${i}`), fates: array(`fates${i}`) }),
    );
    this.sight.load(head);
    const theirs = head.curves[head.selected]?.name,
      place = (name) => head.curves.findIndex((curve) => curve.name === name);
    // The host's choice, unless it still is the one from before the visitor's own.
    const name = this.hoped && theirs !== this.hoped ? this.hoped : theirs !== this.theirs ? theirs : before;
    if (theirs === this.hoped) this.hoped = undefined;
    Object.assign(this, {
      scene: head,
      theirs,
      chosen: Math.max(0, place(name) < 0 ? place(theirs) : place(name)),
      colours: readColours(this.root),
    });
    if (head.curves[this.chosen]) this.sight.unhide(head.curves[this.chosen]);
    const moved = (point) =>
      point &&
      place(point.curve.name) >= 0 &&
      this.point(
        place(point.curve.name),
        nearest(head.curves[place(point.curve.name)].rates, point.curve.rates[point.index]),
      );
    [this.cursor, this.picked] = [moved(this.cursor), moved(this.picked)];
    this.describe();
    this.resize(true);
    this.outbox.answered();
    if (hovered) this.hoverAgain();
    this.root.dataset.ready = "true";
  }

  point(i, index) {
    return { curve: this.scene.curves[i], index };
  }

  // All that is written around the picture.
  describe() {
    const { scene, root } = this,
      count = scene.curves.length,
      put = (part, text) => (this.find(part).textContent = text);
    const across = scene.across[0].toLowerCase() + scene.across.slice(1);
    put("title", scene.title);
    put("goal", scene.goal);
    put("metric", scene.metric);
    put("against", `against ${across}, ${scene.scale === "log" ? "both axes" : "rates"} logarithmic`);
    this.find("empty").hidden = count > 0;
    root.classList.toggle("ov-sweep-none", !count);
    root.dataset.curves = count;
    root.dataset.busy = String(scene.busy);
    root.setAttribute("aria-busy", String(scene.busy));
    this.stage.setAttribute(
      "aria-label",
      `${scene.metric} against ${scene.across}, ${count} curve${count === 1 ? "" : "s"}. ${KEYS_HELP}`,
    );
    this.stage.tabIndex = count ? 0 : -1;
    this.look();
  }

  // What depends on which curve is looked at.
  look() {
    const { scene, root, chosen } = this,
      mine = scene.curves[chosen],
      snap = root.querySelector('[data-do="snap"]');
    this.legend.show(scene, chosen, this.colours);
    snap.hidden = !mine?.limit;
    snap.textContent = mine ? `Snap to ${mine.limitText}` : "";
    root.querySelector('[data-do="best"]').hidden = mine?.best === undefined || mine.best === null;
    root.dataset.selected = mine?.name ?? "";
    root.dataset.bands = mine
      ? stretches(mine, scene.fates)
          .map(({ band, from, to }) => `${scene.bands[band].name}:${from}-${to}`)
          .join()
      : "";
  }

  resize(anew = false) {
    if (!this.scene) return;
    const across = this.root.clientWidth;
    this.root.classList.toggle("ov-sweep-tight", across < TIGHT);
    const { clientWidth: width, clientHeight: height } = this.stage,
      ratio = pixelRatio(zoomOf(this.root));
    const size = [width, height, ratio].join();
    if (!(width && height) || (size === this.size && !anew)) return;
    if (size !== this.size) this.plot.resize(width, height, ratio);
    this.size = size;
    this.redraw();
  }

  redraw() {
    if (!this.size) return;
    this.plot.prepare(this.scene, this.chosen, this.colours, this.sight.window.view);
    const { box, west, east, low, high } = this.plot.picture;
    Object.assign(this.root.dataset, {
      box: [box.left, box.top, box.width, box.height].join(),
      view: [west, east, low, high].join(),
      hidden: this.scene.curves.flatMap(({ name, hidden }) => (hidden ? [name] : [])).join(),
    });
    this.find("tools").querySelector('[data-do="whole"]').disabled = !this.sight.window.view;
    this.follow();
  }

  schedule() {
    if (this.request) return;
    this.request = requestAnimationFrame(() => {
      this.request = 0;
      this.follow();
    });
  }

  follow() {
    if (this.size && this.scene.curves.length) this.plot.follow(this.hovered, this.picked, this.sight.zoomBox);
  }

  // Requests -------------------------------------------------------------------------------------------------------

  choose(i) {
    const { name } = this.scene.curves[i];
    if (i === this.chosen) return;
    this.turnTo(i);
    this.outbox.request("select", { name, at: Date.now() });
  }

  // Look at another curve, without asking.
  turnTo(i) {
    this.chosen = i;
    this.sight.unhide(this.scene.curves[i]);
    this.hoped = this.scene.curves[i].name;
    this.look();
    this.redraw();
  }

  pick(i, index, gesture = Date.now()) {
    const curve = this.scene.curves[i];
    if (index === null || (this.picked?.curve === curve && this.picked.index === index)) return;
    if (i !== this.chosen) this.turnTo(i);
    this.picked = { curve, index };
    this.outbox.request("pick", { curve: curve.name, index, rate: curve.rates[index], gesture, at: Date.now() });
    this.schedule();
  }

  act(name) {
    const mine = this.scene.curves[this.chosen],
      { sight } = this;
    if (name === "zoom-in" || name === "zoom-out") sight.zoom(name === "zoom-in" ? 1 : -1);
    if (name === "box-zoom") sight.setBoxZoom(!sight.boxZooms);
    if (name === "whole") sight.show(this.plot.picture.whole);
    if (name === "save") sight.save();
    if (name === "best") this.pick(this.chosen, mine.best);
    if (name === "snap") this.outbox.request("snap", { name: mine.name, at: Date.now() });
  }

  // The keys' cursor -------------------------------------------------------------------------------------------------

  // Along the curve that is looked at; the first step starts from the rate in force.
  walk(by) {
    const mine = this.scene.curves[this.chosen],
      last = mine.rates.length - 1;
    let index =
      this.cursor?.curve === mine
        ? this.cursor.index
        : nearest(mine.rates, this.cursor?.curve.rates[this.cursor.index] ?? mine.now ?? mine.rates[0]);
    index = Math.max(0, Math.min(last, index + by));
    this.cursor = { curve: mine, index };
    this.sight.reveal(mine.rates[index]);
    this.hover(this.cursor);
    this.say();
    return this.cursor;
  }

  climb(i) {
    this.choose(i);
    this.walk(0);
  }

  // Words --------------------------------------------------------------------------------------------------------

  // After new data: the point under the pointer, or the keys' own.
  hoverAgain() {
    if (!this.scene.curves.length) this.hover(undefined);
    else if (this.pointer) this.hover(this.plot.find(...this.pointer), true);
    else this.hover(this.cursor || undefined);
  }

  hover(point, byHand = false) {
    this.hovered = point || undefined;
    this.schedule();
    this.root.dataset.hovered = point ? `${point.curve.name}:${point.index}` : "";
    if (!point) return this.tooltip.hide();
    const { curve, index } = point,
      { stage, scene, colours } = this;
    const [px, py] = byHand && this.pointer ? this.pointer : [curve.points[index].x, curve.points[index].y],
      box = stage.getBoundingClientRect(),
      zoom = zoomOf(stage);
    return this.tooltip.showAt(
      box.left + zoom * px,
      box.top + zoom * py,
      pointRows(scene, point, colours) + rateRows(scene, point, colours),
    );
  }

  say() {
    clearTimeout(this.saying);
    this.saying = setTimeout(() => {
      if (!this.cursor) return;
      this.find("sr").textContent = pointText(this.scene, this.cursor) + rateText(this.scene, this.cursor);
    }, 150);
  }
}

export default mounting(
  (parentElement) => new SweepChart(parentElement),
  (chart, data) => chart.load(data),
);
