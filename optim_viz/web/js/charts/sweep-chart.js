// The sweep chart: one instance a mount, fed one blob a change.
//
// Which curve is looked at changes here at once, and the server is told; so does the point under the pointer or the
// keys' cursor, of which nobody is told. A pick is a request: the answer is new data, in which that rate is in force.

import { escape, ICONS } from "../player/legend.js";
import { swatch } from "../markers.js";
import { readable } from "../scales.js";
import { readBlob } from "../blob.js";
import { readColours } from "../theme.js";
import { stretches } from "./bands.js";
import { CurvesLegend } from "./sweep-legend.js";
import { CurvePlot, nearest } from "./sweep-plot.js";
import { Outbox } from "../outbox.js";
import { onPixelRatio, pixelRatio } from "../pixel-ratio.js";
import { Tooltip } from "../tooltip.js";

const KEYS_HELP =
  "Left and right walk along the rates, up and down change the curve, Enter plays the rate, B the best one.";
const BESIDE_WIDTH = 680; // pixels of width from which the legend stands beside the plot
const PAIRS = 440; // from which it has two columns below it

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
    });
    this.outbox = new Outbox(() => {
      this.picked = this.hoped = undefined; // what was not answered is no longer shown as if it were
      this.schedule();
    });
    this.abort = new AbortController();
    this.sizes = new ResizeObserver(() => this.resize());
    for (const element of [this.root, this.stage]) this.sizes.observe(element);
    onPixelRatio(() => this.resize(), this.abort.signal);
    this.listen();
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
      told = this.told;
    head.curves.forEach((curve, i) =>
      Object.assign(curve, { rates: array(`rates${i}`), values: array(`values${i}`), fates: array(`fates${i}`) }),
    );
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
    if (told) this.retell();
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
    this.root.classList.toggle("ov-sweep-wide", across >= BESIDE_WIDTH);
    this.root.classList.toggle("ov-sweep-pairs", across >= PAIRS && across < BESIDE_WIDTH);
    const { clientWidth: width, clientHeight: height } = this.stage,
      ratio = pixelRatio();
    const size = [width, height, ratio].join();
    if (!(width && height) || (size === this.size && !anew)) return;
    if (size !== this.size) this.plot.resize(width, height, ratio);
    this.size = size;
    this.redraw();
  }

  redraw() {
    if (!this.size) return;
    this.plot.prepare(this.scene, this.chosen, this.colours);
    const { box, west, east, low, high } = this.plot;
    Object.assign(this.root.dataset, {
      box: [box.left, box.top, box.width, box.height].join(),
      view: [west, east, low, high].join(),
    });
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
    if (this.size && this.scene.curves.length) this.plot.follow(this.told, this.picked);
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
    const mine = this.scene.curves[this.chosen];
    if (name === "best") this.pick(this.chosen, mine.best);
    if (name === "snap") this.outbox.request("snap", { name: mine.name, at: Date.now() });
  }

  // The hand -----------------------------------------------------------------------------------------------------

  listen() {
    const { signal } = this.abort,
      { stage } = this;
    const on = (target, name, handler) =>
      target.addEventListener(name, (event) => this.scene?.curves.length && handler(event), { signal });
    const pixel = (event) => {
      const box = stage.getBoundingClientRect();
      return [event.clientX - box.left, event.clientY - box.top];
    };
    // Data may have come meanwhile.
    const place = (curve) => this.scene.curves.findIndex(({ name }) => name === curve.name);
    let press;
    on(this.root, "click", (event) => {
      const button = event.target.closest("[data-do]");
      if (button) this.act(button.dataset.do);
    });
    on(stage, "pointerdown", (event) => {
      if (event.button !== 0) return;
      const [px, py] = pixel(event);
      press = { px, py, ...this.plot.find(px, py), gesture: Date.now(), moved: false };
      stage.setPointerCapture(event.pointerId);
    });
    on(stage, "pointermove", (event) => {
      const [px, py] = pixel(event);
      this.pointer = [px, py];
      if (!press) return this.tell(this.plot.find(px, py), true);
      if (!press.moved && Math.hypot(px - press.px, py - press.py) < 5) return undefined;
      press.moved = true;
      const i = place(press.curve);
      if (i < 0) return undefined;
      const index = nearest(
        this.scene.curves[i].points.map(({ x }) => x),
        px,
        Math.abs,
      );
      this.pick(i, index, press.gesture);
      return this.tell(this.point(i, index), true);
    });
    on(stage, "pointerup", (event) => {
      const i = press ? place(press.curve) : -1;
      if (i >= 0 && !press.moved && press.index < this.scene.curves[i].rates.length) {
        this.pointer = pixel(event);
        this.cursor = this.point(i, press.index);
        this.pick(i, press.index, press.gesture);
        this.tell(this.cursor, true);
      }
      press = undefined;
    });
    on(stage, "pointercancel", () => (press = undefined));
    on(stage, "pointerleave", (event) => {
      if (event.pointerType === "touch") return; // a tap leaves at once: what it told stays
      this.pointer = undefined;
      this.tell(undefined);
    });
    on(stage, "keydown", (event) => this.key(event));
    on(stage, "focus", () => stage.matches(":focus-visible") && this.walk(0));
    on(stage, "blur", () => this.tell(undefined));
    on(document.fonts, "loadingdone", () => this.redraw());
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { curves } = this.scene,
      far = event.shiftKey ? 10 : 1,
      name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const actions = {
      ArrowLeft: () => this.walk(-far),
      ArrowRight: () => this.walk(far),
      Home: () => this.walk(-Infinity),
      End: () => this.walk(Infinity),
      ArrowUp: () => this.climb((this.chosen + curves.length - 1) % curves.length),
      ArrowDown: () => this.climb((this.chosen + 1) % curves.length),
      Enter: () => this.pick(this.chosen, this.walk(0).index),
      b: () => {
        const { best } = curves[this.chosen];
        if (best === null) return;
        this.cursor = this.point(this.chosen, best);
        this.pick(this.chosen, this.walk(0).index);
      },
      Escape: () => this.tell(undefined),
    };
    if (!actions[name]) return;
    event.preventDefault();
    event.stopPropagation();
    this.pointer = undefined;
    actions[name]();
  }

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
    this.tell(this.cursor);
    this.say();
    return this.cursor;
  }

  climb(i) {
    this.choose(i);
    this.walk(0);
  }

  // Words --------------------------------------------------------------------------------------------------------

  // After new data: the point under the pointer, or the keys' own.
  retell() {
    if (!this.scene.curves.length) this.tell(undefined);
    else if (this.pointer) this.tell(this.plot.find(...this.pointer), true);
    else this.tell(this.cursor || undefined);
  }

  words({ curve, index }) {
    const { scene } = this,
      value = curve.values[index],
      fate = scene.fates[curve.fates[index]];
    const outcome = curve.words?.[index] ?? fate.label,
      { where } = curve.points[index];
    const far =
      where === "above" && !Number.isNaN(value) ? "above the picture" : where === "below" ? "below the picture" : "";
    return {
      rate: readable(curve.rates[index]),
      value: Number.isNaN(value) ? scene.missing : readable(value),
      outcome,
      far,
      kind: fate.kind,
    };
  }

  tell(point, byHand = false) {
    this.told = point || undefined;
    this.schedule();
    this.root.dataset.told = point ? `${point.curve.name}:${point.index}` : "";
    if (!point) return this.tooltip.hide();
    const { curve, index } = point,
      { rate, value, outcome, far, kind } = this.words(point),
      { stage, colours } = this;
    const sign = /(\S+)$/.exec(this.scene.across)[1];
    const rows = [
      `<div>${swatch(curve, colours.of(curve), colours.rim)}<b>${escape(curve.label)}</b></div>`,
      `<div>${escape(sign)} = ${rate}</div><div>${escape(this.scene.metric)}<span>${escape(value)}</span></div>`,
      far && `<div class="ov-sweep-far">${far}</div>`,
      `<div data-kind="${kind}"><i aria-hidden="true">${ICONS[kind]}</i>${escape(outcome)}</div>`,
    ];
    const [px, py] = byHand && this.pointer ? this.pointer : [curve.points[index].x, curve.points[index].y],
      box = stage.getBoundingClientRect();
    return this.tooltip.showAt(box.left + px, box.top + py, rows.join(""));
  }

  say() {
    clearTimeout(this.saying);
    this.saying = setTimeout(() => {
      if (!this.cursor) return;
      const { rate, value, outcome, far } = this.words(this.cursor);
      this.find("sr").textContent =
        `${this.cursor.curve.label}, rate ${rate}: ${this.scene.metric} ${value}${far ? `, ${far}` : ""}, ${outcome}.`;
    }, 150);
  }
}

const charts = new WeakMap();

export default function mount({ data, parentElement, setTriggerValue }) {
  const mounted = charts.get(parentElement);
  const chart = mounted && mounted.root.isConnected ? mounted : new SweepChart(parentElement);
  charts.set(parentElement, chart);
  chart.outbox.connect(setTriggerValue);
  chart.load(data);
  return () => {
    chart.destroy();
    charts.delete(parentElement);
  };
}
