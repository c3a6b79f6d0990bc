// Many seeds: the loss as ribbons, where each seed ends on the map, and who is who; one instance a mount.
//
// Which runs are in sight, which one is lit, and the map's window are the visitor's, and nobody is told of them. A seed
// that is chosen is the server's to open.

import { escape } from "../html.js";
import { swatch } from "../markers.js";
import { mounting } from "../mounting.js";
import { Outbox } from "../outbox.js";
import { composeFile, fileName, fileRatio, runRow, saveCanvas } from "../picture-file.js";
import { onPixelRatio, pixelRatio, zoomOf } from "../pixel-ratio.js";
import { readColours } from "../theme.js";
import { drawZoomBox } from "../zoom-box.js";
import { Tooltip } from "../tooltip.js";
import { listenToEnsemble } from "./ensemble-input.js";
import { EndsMap } from "./ensemble-map.js";
import { RibbonChart } from "./ensemble-ribbon.js";
import { readEnsembles } from "./ensemble-scene.js";
import { atStep, endRows, endText, measured, stepRows } from "./ensemble-words.js";
import { Projector } from "./projector.js";

const UPRIGHT = 680; // pixels of width below which the map stands below the ribbons
const NEXT = 1.5; // how much larger, a press
const QUIET = 140; // milliseconds without a move before the landscape is fine again
const KEYS_HELP =
  "Left and right walk from seed to seed, up and down from run to run, Enter opens that seed in Compare; plus and " +
  "minus zoom, R and a drag zoom to a rectangle, E shows the ends, 0 the whole surface.";

class EnsembleView {
  constructor(parent) {
    this.root = parent.querySelector(".ov-ensemble");
    const find = (selector) => this.root.querySelector(selector);
    Object.assign(this, {
      sentence: find(".ov-ensemble-sentence"),
      lossTitle: find(".ov-ensemble-loss figcaption"),
      mapTitle: find(".ov-ensemble-map figcaption"),
      stage: find(".ov-ensemble-stage"),
      rows: find(".ov-ensemble-rows"),
      said: find(".ov-ensemble-said"),
    });
    this.chart = new RibbonChart(find(".ov-ensemble-loss canvas"));
    this.map = new EndsMap(...this.stage.querySelectorAll("canvas"), () => this.schedule(true));
    this.tooltip = new Tooltip(find(".ov-ensemble-tip"), this.root);
    this.outbox = new Outbox(() => {});
    this.projector = new Projector(this.root, find(".ov-ensemble-projector"), (on) =>
      this.outbox.send("projector", { on, at: Date.now() }),
    );
    this.hidden = new Set(); // names
    this.lit = undefined; // the name of the run that is pointed at in the legend
    this.step = undefined; // that is looked at
    this.looked = undefined; // the end that is looked at
    this.boxZooms = false; // whether the next drag on the map draws a rectangle
    this.zoomBox = undefined; // while it is drawn
    this.abort = new AbortController();
    this.sizes = new ResizeObserver(() => this.resize());
    for (const element of [this.root, this.stage, this.chart.canvas]) this.sizes.observe(element);
    onPixelRatio(() => this.resize(), this.abort.signal);
    listenToEnsemble(this, this.abort.signal);
  }

  destroy() {
    this.abort.abort();
    this.sizes.disconnect();
    this.projector.destroy();
    this.outbox.stop();
    this.map.finer.stop();
    cancelAnimationFrame(this.request);
    clearTimeout(this.resting);
    clearTimeout(this.saying);
  }

  load(data) {
    const scene = readEnsembles(data),
      anew = scene.key !== this.scene?.key;
    for (const run of scene.runs) run.hidden = this.hidden.has(run.name);
    if (scene.runs.every(({ hidden }) => hidden)) for (const run of scene.runs) run.hidden = false;
    this.scene = scene;
    this.projector.show(scene.projector);
    this.colours = { ...readColours(this.root), scale: 1 }; // for a hall the style sheet enlarges all of it
    this.step = this.looked = undefined;
    this.tooltip.hide();
    this.map.load(scene, anew);
    this.describe();
    this.size = undefined;
    this.resize();
    this.outbox.answered();
    this.root.dataset.ready = "true";
  }

  // All that is written around the pictures.
  describe() {
    const { scene, root, colours } = this,
      count = scene.seeds.length;
    root.setAttribute("aria-label", scene.title);
    Object.assign(root.dataset, { seeds: count, runs: scene.runs.length });
    this.sentence.textContent = scene.sentence;
    const log = scene.surface.floor === null ? "" : ", log scale";
    this.lossTitle.firstElementChild.textContent = `Loss ${measured(scene)}`;
    this.lossTitle.lastElementChild.textContent = `against step${log}: median and 10 to 90 % of ${count} seeds`;
    this.chart.canvas.setAttribute(
      "aria-label",
      `${this.lossTitle.textContent.trim()}. ${scene.runs.map((run) => this.lastWords(run)).join(" ")}`,
    );
    this.stage.setAttribute("aria-label", `Where ${count} seeds of each run end. ${KEYS_HELP}`);
    this.rows.replaceChildren(
      ...scene.runs.map((run, i) => {
        const { middle, range } = atStep(run, scene.steps),
          item = document.createElement("li");
        item.innerHTML =
          `<button type="button" data-run="${i}" title="Hide or show ${escape(run.label)}">` +
          `${swatch(run, colours.of(run), colours.rim)}<b>${escape(run.label)}</b>` +
          `<small>${escape(run.detail)}</small> <span class="ov-ensemble-did">${escape(run.outcomes)}</span> ` +
          `<span class="ov-ensemble-last"><b>${middle}</b> <small>${range}</small></span></button>`;
        return item;
      }),
    );
    this.press();
  }

  lastWords(run) {
    const { middle, range } = atStep(run, this.scene.steps);
    return `${run.label}: at the last step ${middle} in the median, 10 to 90 % ${range}.`;
  }

  press() {
    this.scene.runs.forEach((run, i) =>
      this.rows.children[i].firstElementChild.setAttribute("aria-pressed", String(!run.hidden)),
    );
    this.root.dataset.hidden = this.scene.runs.flatMap(({ name, hidden }) => (hidden ? [name] : [])).join();
  }

  resize() {
    const { root, scene, stage, chart, map } = this;
    if (!scene) return;
    root.classList.toggle("ov-upright", root.clientWidth < UPRIGHT);
    const ratio = pixelRatio(zoomOf(root)),
      { clientWidth: width, clientHeight: height } = stage,
      { clientWidth: across, clientHeight: down } = chart.canvas,
      size = [ratio, width, height, across, down].join();
    if (!(width * height * across * down) || size === this.size) return;
    this.size = size;
    chart.resize(across, down, ratio);
    map.resize(width, height, ratio);
    this.draw(true);
  }

  // `stale`: the axes, the lines and the landscape are others, too.
  schedule(stale = false) {
    this.stale ||= stale;
    this.request ||= requestAnimationFrame(() => this.draw(this.stale));
  }

  draw(stale) {
    cancelAnimationFrame(this.request);
    this.request = 0;
    this.stale = false;
    const { scene, colours, chart, map } = this,
      lit = scene.runs.find(({ name, hidden }) => name === this.lit && !hidden);
    if (stale) {
      const { low, high } = map.landscape,
        window = scene.surface.floor === null ? [low - 0.5 * (high - low), high + 0.5 * (high - low)] : undefined;
      chart.show(
        scene.runs.filter(({ hidden }) => !hidden),
        scene.steps,
        window,
        colours,
      );
      map.drawLand(colours, Boolean(this.moving));
      const { outside } = map,
        { view, box } = map.plane;
      this.mapTitle.lastElementChild.textContent =
        "mean and 1σ ellipse" + (outside ? `; ${outside} end${outside > 1 ? "s" : ""} outside` : "");
      Object.assign(this.root.dataset, {
        view: view.join(),
        box: [box.left, box.top, box.width, box.height].join(),
        chart: [chart.box.left, chart.box.top, chart.box.width, chart.box.height, chart.low, chart.high].join(),
      });
    }
    chart.paint(this.step, lit);
    map.drawEnds(colours, this.looked, lit);
    if (this.zoomBox) drawZoomBox(map.marks, this.zoomBox, colours);
    this.root.dataset.looked = this.looked ? `${this.looked.run.name}:${scene.seeds[this.looked.k]}` : "";
  }

  // What the visitor does ------------------------------------------------------------------------------------------

  act(name) {
    const { map } = this,
      { left, top, width, height } = map.plane.box,
      middle = [left + width / 2, top + height / 2];
    const zoom = (factor) => this.moveWindow(() => map.plane.zoom(factor, ...middle));
    if (name === "zoom-in") zoom(NEXT);
    else if (name === "zoom-out") zoom(1 / NEXT);
    else if (name === "box-zoom") this.setBoxZoom(!this.boxZooms);
    else if (name === "save") this.save();
    else {
      if (name === "ends") map.showEnds();
      else map.showAll();
      this.schedule(true);
    }
  }

  drawZoomBox(corners) {
    this.zoomBox = corners;
    this.schedule();
  }

  setBoxZoom(on) {
    this.boxZooms = on;
    this.root.classList.toggle("ov-box-zooms", on); // then a finger does not scroll the page
    this.root.querySelector('[data-do="box-zoom"]').setAttribute("aria-pressed", String(on));
  }

  // Coarse at once, fine when it rests.
  moveWindow(change) {
    this.map.move(change);
    this.moving = true;
    this.tooltip.hide();
    this.schedule(true);
    clearTimeout(this.resting);
    this.resting = setTimeout(() => {
      this.moving = false;
      this.schedule(true);
    }, QUIET);
  }

  // A run out of sight, or back; the last one stays.
  toggle(i) {
    const { scene } = this,
      run = scene.runs[i];
    if (!run.hidden && scene.runs.filter(({ hidden }) => !hidden).length < 2) return;
    run.hidden = !run.hidden;
    if (run.hidden) this.hidden.add(run.name);
    else this.hidden.delete(run.name);
    if (this.looked?.run === run) this.look(undefined);
    this.press();
    this.schedule(true);
  }

  light(i) {
    this.lit = this.scene?.runs[i]?.name;
    if (this.scene) this.schedule();
  }

  // The end that is looked at: by the pointer, at its place in the window, or by the keys.
  look(end, at) {
    this.looked = end;
    this.schedule();
    if (!end) return this.tooltip.hide();
    const [px, py] = this.map.pixel(end),
      box = this.stage.getBoundingClientRect(),
      zoom = zoomOf(this.stage);
    const [x, y] = at ?? [box.left + zoom * px, box.top + zoom * py];
    return this.tooltip.showAt(x, y, endRows(this.scene, end, this.colours));
  }

  // From seed to seed, and from run to run; the window follows.
  walk(along, across) {
    const { scene, map } = this,
      runs = scene.runs.filter(({ hidden }) => !hidden),
      count = scene.seeds.length,
      turn = (i, by, n) => (i + by + n) % n;
    const { run = runs[0], k = Math.max(0, scene.seeds.indexOf(scene.seed)) } = this.looked ?? {},
      end = { run: runs[turn(runs.indexOf(run), across, runs.length)], k: turn(k, along, count) },
      { plane } = map;
    const [px, py] = map.pixel(end);
    if (Number.isFinite(px + py) && !plane.inside(px, py)) {
      const { left, top, width, height } = plane.box,
        beyond = (place, from, size) => Math.min(0, place - from - 20) + Math.max(0, place - from - size + 20);
      this.moveWindow(() => plane.pan(-beyond(px, left, width), -beyond(py, top, height)));
    }
    this.look(end);
    clearTimeout(this.saying);
    this.saying = setTimeout(() => (this.said.textContent = endText(scene, end)), QUIET);
  }

  lookAtStep(step, event) {
    this.step = step;
    this.schedule();
    if (step === undefined) this.tooltip.hide();
    else this.tooltip.showAt(event.clientX, event.clientY, stepRows(this.scene, step, this.colours));
  }

  pick({ run, k }) {
    this.outbox.send("pick", { run: run.name, seed: this.scene.seeds[k], at: Date.now() });
  }

  // Both pictures as a file, drawn anew, finer than for the screen.
  save() {
    const { scene, chart, map, root, tooltip, colours } = this,
      ratio = fileRatio(root.clientWidth, root.clientHeight),
      { width, height } = map;
    chart.resize(chart.width, chart.height, ratio);
    map.resize(width, height, ratio);
    this.draw(true);
    const beside = chart.width + 18;
    const canvas = composeFile({
      title: scene.title,
      words: [`${scene.task}, ${scene.seeds.length} seeds`, scene.sentence],
      parts: [
        { image: chart.canvas, x: 0, y: 0, width: chart.width, height: chart.height },
        ...[map.land, map.marks].map(({ canvas: image }) => ({ image, x: beside, y: 0, width, height })),
      ],
      rows: scene.runs
        .filter(({ hidden }) => !hidden)
        .map((run) => runRow(run, `${run.label} (${run.detail}): ${run.outcomes}`, colours)),
      notes: [this.lossTitle, this.mapTitle].map((title) => title.textContent.replace(/\s+/g, " ").trim()),
      colours,
      ratio,
    });
    const announce = (words) => (this.said.textContent = words);
    saveCanvas(canvas, fileName(scene.title, scene.task), { root, tooltip, announce });
    this.size = undefined;
    this.resize();
  }
}

export default mounting(
  (parentElement) => new EnsembleView(parentElement),
  (view, data) => view.load(data),
);
