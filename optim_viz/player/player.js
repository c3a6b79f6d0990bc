// The player: one instance a mount, fed one blob a change, running its own clock.
//
// Data flows one way: blob -> runs and landscape -> canvases. What the visitor does to the view (clock, zoom, speed,
// hidden runs) lives here and survives new data; what changes the scene (the start) is sent to the server, which
// answers with a new blob.

import { Chart } from "./chart.js";
import { Clock } from "./clock.js";
import { Landscape, Plane } from "./landscape.js";
import { swatch } from "./markers.js";
import { evaluator } from "./program.js";
import { readable } from "./scales.js";
import { drawHeads, Trails } from "./trails.js";

const ICONS = { converged: "✓", still_descending: "↘", oscillating: "∿", stuck_at_saddle: "⨯", stalled: "◦", left_view: "↗", overflowed: "!" };
const FINE = 2.5, COARSE = 6; // pixels a landscape cell, at rest and while zooming or panning
const NARROW = 760; // pixels of width below which the parts stand one above the other
const RAMPS = {
  light: [[0x8f, 0xb8, 0xd6], [0xb9, 0xd2, 0xe4], [0xdb, 0xe7, 0xef], [0xf0, 0xf3, 0xf3], [0xfb, 0xf7, 0xf0]],
  dark: [[0x35, 0x62, 0x86], [0x2a, 0x49, 0x65], [0x20, 0x36, 0x4b], [0x18, 0x27, 0x36], [0x11, 0x1a, 0x24]],
};

const RAMP = { light: ramp(RAMPS.light), dark: ramp(RAMPS.dark) };

function unpack(data) {
  const bytes = data.slice(); // own, aligned copy
  const length = new DataView(bytes.buffer).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  const array = (name) => {
    const [offset, count, width] = head.arrays[name];
    return new (width === 4 ? Float32Array : Float64Array)(bytes.buffer, 4 + length + offset, count);
  };
  const floor = head.surface.floor ?? 0;
  head.runs.forEach((run, i) => {
    Object.assign(run, { x: array(`x${i}`), y: array(`y${i}`), height: array(`height${i}`), slope: array(`slope${i}`) });
    run.lossAt = (step) => run.height[Math.min(step, run.records - 1)] + floor;
  });
  return head;
}

function ramp(stops) {
  const n = 256, out = new Uint8ClampedArray(3 * n);
  for (let i = 0; i < n; i++) {
    const t = (i / (n - 1)) * (stops.length - 1), k = Math.min(stops.length - 2, Math.floor(t)), part = t - k;
    for (let c = 0; c < 3; c++) out[3 * i + c] = stops[k][c] + (stops[k + 1][c] - stops[k][c]) * part;
  }
  return out;
}

function escape(text) {
  return text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);
}

class Player {
  constructor(parent) {
    this.root = parent.querySelector(".ov-player");
    const find = (selector) => this.root.querySelector(selector);
    this.stage = find(".ov-stage");
    this.canvases = Object.fromEntries(["land", "halo", "line", "heads"].map((name) => [name, find(`.ov-${name}`)]));
    this.layers = Object.fromEntries(Object.entries(this.canvases).map(([name, canvas]) => [name, canvas.getContext("2d")]));
    this.handle = find(".ov-start");
    this.legend = find(".ov-legend");
    this.scrub = find(".ov-scrub");
    this.stepLabel = find(".ov-step");
    this.tip = find(".ov-tip");
    this.spoken = find(".ov-sr");
    this.plane = new Plane();
    this.trails = new Trails(this.layers.halo, this.layers.line);
    this.charts = {
      loss: new Chart(find('[data-chart="loss"] canvas'), (run) => run.height),
      slope: new Chart(find('[data-chart="slope"] canvas'), (run) => run.slope),
    };
    this.clock = new Clock((inFrame) => (inFrame ? this.draw() : this.schedule()));
    this.hidden = new Set();
    this.frames = 0;
    this.stale = { land: true, trails: true, charts: true };
    this.abort = new AbortController();
    this.listen();
    this.sizes = new ResizeObserver(() => this.resize());
    for (const element of [this.root, this.stage, ...Object.values(this.charts).map((chart) => chart.canvas)]) this.sizes.observe(element);
    this.still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  }

  destroy() {
    this.clock.stop();
    this.abort.abort();
    this.sizes.disconnect();
    cancelAnimationFrame(this.request);
    clearTimeout(this.refine);
  }

  // A new scene. Everything the visitor did to the view stays, unless the surface itself is another one.
  load(data) {
    const scene = unpack(data);
    const first = this.scene === undefined, other = !first && scene.surface.key !== this.scene.surface.key;
    const { surface } = scene, colours = this.readColours();
    const same = !first && JSON.stringify([surface, colours]) === JSON.stringify([this.scene.surface, this.colours]);
    this.scene = scene;
    this.colours = colours;
    if (!same) this.landscape = new Landscape(surface, evaluator(surface.program));
    this.plane.domain = surface.domain;
    for (const run of scene.runs) run.hidden = this.hidden.has(run.label);
    this.clock.setLast(scene.steps);
    if (first || other) {
      this.plane.fit(surface.domain);
      this.clock.time = this.still ? this.clock.last : 0;
    }
    this.describe();
    this.stale = { land: this.stale.land || !same, trails: true, charts: true };
    this.resize();
    this.answered();
    if ((first || other) && !this.still) this.clock.play();
    this.draw(); // at once: the visitor has waited for the server already
  }

  readColours() {
    const style = getComputedStyle(this.root), probe = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    const read = (name, otherwise) => {
      probe.fillStyle = otherwise;
      probe.fillStyle = style.getPropertyValue(name).trim() || otherwise;
      probe.clearRect(0, 0, 1, 1);
      probe.fillRect(0, 0, 1, 1);
      return [...probe.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const ground = read("--st-background-color", "#ffffff"), ink = read("--st-text-color", "#222222");
    const dark = 0.299 * ground[0] + 0.587 * ground[1] + 0.114 * ground[2] < 128;
    const mix = (colour, alpha) => `rgb(${colour.join(" ")} / ${alpha})`;
    this.root.style.setProperty("--ov-on-accent", dark ? "#0d141c" : "#ffffff");
    return {
      dark, font: style.fontFamily || "sans-serif", scale: document.fullscreenElement === this.root ? 1.45 : 1,
      of: (run) => (dark ? run.dark : run.light),
      rim: mix(ground, 1), halo: mix(ground, dark ? 0.55 : 0.7), text: mix(ink, 1), muted: mix(ink, 0.68), grid: mix(ink, 0.1), frame: mix(ink, 0.3),
      contour: mix(dark ? [190, 215, 240] : [30, 60, 95], dark ? 0.13 : 0.15),
      contourStrong: mix(dark ? [190, 215, 240] : [30, 60, 95], dark ? 0.3 : 0.34),
      veil: mix(ground, 0.62), ramp: dark ? RAMP.dark : RAMP.light,
    };
  }

  // Everything that depends on the scene alone, not on the clock.
  describe() {
    const { scene } = this;
    this.root.dataset.runs = scene.runs.length;
    this.root.dataset.steps = scene.steps;
    this.root.dataset.surface = scene.surface.key;
    this.scrub.max = scene.steps;
    this.root.querySelector(".ov-empty").hidden = scene.runs.length > 0;
    this.canvases.land.setAttribute("aria-label", `Contour map of ${scene.surface.label}, with the paths of ${scene.runs.map((run) => run.label).join(", ") || "no run"}.`);
    this.legend.replaceChildren(...scene.runs.map((run, i) => this.row(run, i)));
    const height = scene.surface.floor === null ? "<b>f</b> against step" : scene.surface.floor === 0 ? "<b>Loss f</b> against step, log scale" : "<b>Loss f − f*</b> against step, log scale";
    this.root.querySelector('[data-chart="loss"] .ov-chart-title').innerHTML = height;
    this.root.querySelector('[data-chart="slope"] .ov-chart-title').innerHTML = "<b>Gradient norm ‖∇f‖</b> against step, log scale";
    this.charts.loss.canvas.setAttribute("aria-label", "Loss of each run against the step");
    this.charts.slope.canvas.setAttribute("aria-label", "Gradient norm of each run against the step");
    this.live = [...this.legend.querySelectorAll(".ov-live")];
  }

  row(run, i) {
    const { colours } = this, { outcome } = run;
    const item = document.createElement("li");
    item.innerHTML = `<button type="button" class="ov-run" aria-pressed="${!run.hidden}" title="Hide or show ${escape(run.label)}">${swatch(run, colours.of(run), colours.rim)}
      <b>${escape(run.label)}</b><span class="ov-detail">${escape(run.detail)}</span><span class="ov-live"></span></button>
      <span class="ov-chip" data-kind="${outcome.kind}" tabindex="0" role="note" aria-label="${escape(`${run.label}: ${outcome.sentence} ${outcome.criterion}`)}"><i aria-hidden="true">${ICONS[outcome.kind]}</i>${escape(outcome.label)}</span>`;
    const button = item.querySelector("button"), chip = item.querySelector(".ov-chip");
    button.addEventListener("click", () => {
      run.hidden = !run.hidden;
      this.hidden[run.hidden ? "add" : "delete"](run.label);
      button.setAttribute("aria-pressed", String(!run.hidden));
      Object.assign(this.stale, { trails: true, charts: true });
      this.schedule();
    });
    const show = () => {
      const box = chip.getBoundingClientRect();
      this.showTip(box.left, box.bottom + 4, `<p>${escape(outcome.sentence)}</p><p>${escape(outcome.criterion)}</p>`);
    };
    for (const name of ["pointerenter", "focus"]) chip.addEventListener(name, show);
    for (const name of ["pointerleave", "blur"]) chip.addEventListener(name, () => this.hideTip());
    return item;
  }

  resize() {
    if (!this.scene) return;
    this.root.classList.toggle("ov-narrow", this.root.clientWidth < NARROW && document.fullscreenElement !== this.root);
    const ratio = Math.min(2, window.devicePixelRatio || 1);
    const { clientWidth: width, clientHeight: height } = this.stage;
    const size = [width, height, ratio, this.colours.scale, ...Object.values(this.charts).flatMap(({ canvas }) => [canvas.clientWidth, canvas.clientHeight])].join();
    if (!width || !height || size === this.size) return;
    this.size = size;
    this.ratio = ratio;
    for (const canvas of Object.values(this.canvases)) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
    }
    this.plane.resize(width, height, this.colours.scale);
    for (const chart of Object.values(this.charts)) chart.resize(chart.canvas.clientWidth, chart.canvas.clientHeight, ratio);
    this.stale = { land: true, trails: true, charts: true };
    this.schedule();
  }

  schedule() {
    if (this.request) return;
    this.request = requestAnimationFrame(() => {
      this.request = 0;
      this.draw();
    });
  }

  draw() {
    const { scene, plane, clock, colours, ratio } = this;
    if (!scene || !this.size) return;
    if (this.stale.land) {
      const context = this.layers.land;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, this.stage.clientWidth, this.stage.clientHeight);
      this.landscape.draw(context, plane, colours, this.moving ? COARSE : FINE);
      this.stale.trails = true;
      this.root.dataset.view = plane.view.map((v) => v.toPrecision(6)).join();
    }
    if (this.stale.trails) {
      for (const name of ["halo", "line"]) this.layers[name].setTransform(ratio, 0, 0, ratio, 0, 0);
      this.trails.reset(scene.runs, plane, colours);
      this.placeHandle();
    }
    this.trails.draw(clock.time);
    const heads = this.layers.heads;
    heads.setTransform(ratio, 0, 0, ratio, 0, 0);
    heads.clearRect(0, 0, this.stage.clientWidth, this.stage.clientHeight);
    drawHeads(heads, scene.runs, plane, clock.time, colours);
    const { low, high } = this.landscape, window = [low - 0.5 * (high - low), high + 0.5 * (high - low)];
    for (const [name, chart] of Object.entries(this.charts)) {
      if (this.stale.charts) chart.prepare(scene.runs, scene.steps, name === "loss" && scene.surface.floor === null ? "linear" : "log", window, colours);
      chart.draw(clock.time);
    }
    this.stale = { land: false, trails: false, charts: false };
    this.tell();
  }

  // The clock in words: attributes, slider, step label, and the current loss of each run.
  tell() {
    const { root, clock, scene } = this;
    this.frames += 1;
    Object.assign(root.dataset, { step: clock.step, playing: clock.playing, frames: this.frames, speed: clock.speed, ready: "true" });
    this.scrub.value = clock.step;
    this.scrub.setAttribute("aria-valuetext", `step ${clock.step} of ${scene.steps}`);
    if (this.told !== clock.step || this.toldOf !== scene) {
      this.stepLabel.innerHTML = `${clock.step}<small> / ${scene.steps}</small>`;
      const now = performance.now();
      if (!clock.playing || now - (this.toldAt ?? 0) > 90 || this.toldOf !== scene) {
        this.toldAt = now;
        scene.runs.forEach((run, i) => (this.live[i].textContent = readable(run.lossAt(clock.step), 3)));
      }
      this.told = clock.step;
      this.toldOf = scene;
    }
    const play = root.querySelector('[data-do="play"]');
    if (this.playing !== clock.playing) {
      this.playing = clock.playing;
      play.setAttribute("aria-label", clock.playing ? "Pause" : "Play");
    }
    if (!clock.playing && this.saidStep !== clock.step) {
      clearTimeout(this.saying);
      this.saying = setTimeout(() => {
        this.saidStep = clock.step;
        this.spoken.textContent = `Step ${clock.step} of ${scene.steps}. ${scene.runs.map((run) => `${run.label}: ${readable(run.lossAt(clock.step), 3)}`).join(", ")}.`;
      }, 400);
    }
  }

  // Listening ----------------------------------------------------------------------------------------------------

  listen() {
    const on = (target, name, handler, options = {}) => target.addEventListener(name, handler, { signal: this.abort.signal, ...options });
    on(this.root, "click", (event) => {
      const button = event.target.closest("[data-do]");
      if (button) this.act(button.dataset.do);
    });
    on(this.scrub, "input", () => {
      this.clock.pause();
      this.clock.seek(Number(this.scrub.value));
    });
    on(this.root.querySelector(".ov-speed"), "change", (event) => {
      this.clock.speed = Number(event.target.value);
      this.schedule();
    });
    on(document, "keydown", (event) => this.key(event));
    on(document, "fullscreenchange", () => {
      if (!this.scene) return;
      this.colours = this.readColours();
      this.size = undefined;
      this.resize();
    });
    this.listenToStage(on);
    this.listenToHandle(on);
    for (const chart of Object.values(this.charts)) this.listenToChart(on, chart);
  }

  act(name) {
    const { clock } = this, { box } = this.plane;
    const middle = [box.left + box.width / 2, box.top + box.height / 2];
    const actions = {
      play: () => (clock.playing ? clock.pause() : clock.play()),
      first: () => (clock.pause(), clock.seek(0)),
      last: () => (clock.pause(), clock.seek(clock.last)),
      back: () => clock.stepBy(-1),
      forward: () => clock.stepBy(1),
      loop: () => {
        clock.loop = !clock.loop;
        this.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed", String(clock.loop));
      },
      fullscreen: () => (document.fullscreenElement ? document.exitFullscreen() : this.root.requestFullscreen?.()),
      "zoom-in": () => this.moveView(() => this.plane.zoom(1.5, ...middle)),
      "zoom-out": () => this.moveView(() => this.plane.zoom(1 / 1.5, ...middle)),
      "zoom-reset": () => this.moveView(() => this.plane.fit(this.scene.surface.domain)),
    };
    actions[name]();
  }

  key(event) {
    if (!this.scene || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const target = event.target, here = this.root.contains(target);
    // Outside the player, keys belong to whatever has the focus; the bare page is ours.
    if (!here && target !== document.body && target !== document.documentElement) return;
    if (here && target === this.handle && event.key.startsWith("Arrow")) return;
    if (here && target.matches("select")) return;
    if (here && target.matches("button, [role=note]") && (event.key === " " || event.key === "Enter")) return; // presses it
    const name = { " ": "play", k: "play", ArrowLeft: "back", ArrowRight: "forward", Home: "first", End: "last", f: "fullscreen", l: "loop", "+": "zoom-in", "=": "zoom-in", "-": "zoom-out", 0: "zoom-reset" }[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!name) return;
    event.preventDefault();
    this.act(name);
  }

  // Zoom or pan: coarse at once, fine when it rests.
  moveView(change) {
    change();
    this.moving = true;
    this.stale.land = true;
    this.schedule();
    clearTimeout(this.refine);
    this.refine = setTimeout(() => {
      this.moving = false;
      this.stale.land = true;
      this.schedule();
    }, 140);
  }

  pixelOf(event, element = this.stage) {
    const box = element.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  listenToStage(on) {
    let press;
    on(this.stage, "pointerdown", (event) => {
      if (event.button !== 0 || event.target.closest("button") || !this.scene) return;
      const [px, py] = this.pixelOf(event);
      if (!this.plane.inside(px, py)) return;
      press = { px, py, x: px, y: py, moved: false };
      this.stage.setPointerCapture(event.pointerId);
      this.root.focus({ preventScroll: true });
    });
    on(this.stage, "pointermove", (event) => {
      const [px, py] = this.pixelOf(event);
      if (!press) return event.target.closest("button") ? this.hideTip() : this.hover(px, py, event);
      if (!press.moved && Math.hypot(px - press.px, py - press.py) < 5) return;
      press.moved = true;
      this.stage.classList.add("ov-panning");
      this.hideTip();
      this.moveView(() => this.plane.pan(px - press.x, py - press.y));
      Object.assign(press, { x: px, y: py });
    });
    const release = (event) => {
      if (press && !press.moved && event.type === "pointerup") this.setStart(...this.plane.toPlane(press.px, press.py));
      press = undefined;
      this.stage.classList.remove("ov-panning");
    };
    on(this.stage, "pointerup", release);
    on(this.stage, "pointercancel", release);
    on(this.stage, "pointerleave", () => this.hideTip());
    on(this.stage, "wheel", (event) => {
      // A plain wheel scrolls the page; with Ctrl (a pinch on a track pad sends it) or on the full screen it zooms.
      if (!this.scene || (!event.ctrlKey && !event.metaKey && document.fullscreenElement !== this.root)) return;
      event.preventDefault();
      const [px, py] = this.pixelOf(event);
      this.moveView(() => this.plane.zoom(Math.exp(-event.deltaY * 0.0022), px, py));
    }, { passive: false });
  }

  listenToHandle(on) {
    let held = false;
    on(this.handle, "pointerdown", (event) => {
      if (event.button !== 0) return;
      held = true;
      this.handle.setPointerCapture(event.pointerId);
      event.preventDefault();
      this.handle.focus();
    });
    on(this.handle, "pointermove", (event) => {
      if (!held) return;
      const [px, py] = this.pixelOf(event);
      this.setStart(...this.plane.toPlane(px, py));
    });
    on(this.handle, "pointerup", () => (held = false));
    on(this.handle, "pointercancel", () => (held = false));
    on(this.handle, "keydown", (event) => {
      const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
      if (!direction) return;
      event.preventDefault();
      const pixels = event.shiftKey ? 30 : 5, [x, y] = this.start ?? this.scene.start;
      this.setStart(x + (direction[0] * pixels) / this.plane.unit, y + (direction[1] * pixels) / this.plane.unit);
    });
  }

  listenToChart(on, chart) {
    const seek = (event) => this.clock.seek(Math.round(chart.stepAt(this.pixelOf(event, chart.canvas)[0])));
    let held = false;
    on(chart.canvas, "pointerdown", (event) => {
      if (event.button !== 0 || !this.scene) return;
      held = true;
      chart.canvas.setPointerCapture(event.pointerId);
      this.clock.pause();
      seek(event);
    });
    on(chart.canvas, "pointermove", (event) => {
      if (!this.scene) return;
      if (held) seek(event);
      const step = Math.round(chart.stepAt(this.pixelOf(event, chart.canvas)[0]));
      const rows = chart.describe(step).map(([run, value]) => `<div>${swatch(run, this.colours.of(run), this.colours.rim)}${escape(run.label)}<span>${value}</span></div>`);
      this.showTip(event.clientX + 14, event.clientY + 10, `<div><b>Step ${step}</b></div>${rows.join("")}`);
    });
    for (const name of ["pointerup", "pointercancel"]) on(chart.canvas, name, () => (held = false));
    on(chart.canvas, "pointerleave", () => this.hideTip());
  }

  // The true f under the cursor, and the nearest record of a visible path.
  hover(px, py, event) {
    if (!this.scene || !this.plane.inside(px, py)) return this.hideTip();
    const [x, y] = this.plane.toPlane(px, py), f = this.landscape.at(x, y);
    let best = 11, near = "";
    for (const run of this.scene.runs) {
      if (run.hidden) continue;
      const end = Math.min(this.clock.step, run.records - 1);
      for (let i = 0; i <= end; i++) {
        const [rx, ry] = this.plane.toPixel(run.x[i], run.y[i]), away = Math.hypot(rx - px, ry - py);
        if (away < best) {
          best = away;
          near = `<div>${swatch(run, this.colours.of(run), this.colours.rim)}<b>${escape(run.label)}</b> step ${i}<span>f = ${readable(run.lossAt(i))}</span></div>`;
        }
      }
    }
    this.showTip(event.clientX + 16, event.clientY + 14, `<div>x = ${readable(x)}, y = ${readable(y)}</div><div><b>f = ${readable(f, 5)}</b></div>${near}`);
    Object.assign(this.tip.dataset, { x, y, f });
  }

  showTip(clientX, clientY, html) {
    const { tip, root } = this, box = root.getBoundingClientRect();
    tip.innerHTML = html;
    tip.hidden = false;
    const left = Math.min(clientX - box.left, box.width - tip.offsetWidth - 4);
    const below = clientY - box.top, top = below + tip.offsetHeight > box.height ? below - tip.offsetHeight - 30 : below;
    tip.style.transform = `translate(${Math.max(0, left)}px, ${Math.max(0, top)}px)`;
  }

  hideTip() {
    this.tip.hidden = true;
  }

  // The start ----------------------------------------------------------------------------------------------------

  // Move the ring at once and ask the server; while an answer is due, only the latest wish is kept.
  setStart(x, y) {
    const digits = Math.max(0, Math.ceil(Math.log10(this.plane.unit)) + 1); // a quarter of a pixel, no longer
    this.start = [Number(x.toFixed(Math.min(digits, 15))), Number(y.toFixed(Math.min(digits, 15)))];
    this.placeHandle();
    if (this.asked) return;
    this.asked = this.start;
    this.send("start", { x: this.start[0], y: this.start[1] });
    clearTimeout(this.patience);
    this.patience = setTimeout(() => this.answered(), 2000);
  }

  answered() {
    const { asked, start } = this;
    clearTimeout(this.patience);
    this.asked = undefined;
    if (asked && start && (asked[0] !== start[0] || asked[1] !== start[1])) this.setStart(...start);
    else this.start = undefined;
  }

  placeHandle() {
    const [x, y] = this.start ?? this.scene.start, [px, py] = this.plane.toPixel(x, y);
    this.handle.style.transform = `translate(${px}px, ${py}px)`;
    this.handle.style.visibility = this.plane.inside(px, py) ? "visible" : "hidden";
    this.handle.setAttribute("aria-label", `Start at ${readable(x)}, ${readable(y)}. Drag it, or move it with the arrow keys.`);
    this.handle.title = "The start: drag it, or click anywhere";
  }
}

const players = new WeakMap();

export default function mount({ data, parentElement, setTriggerValue }) {
  const mounted = players.get(parentElement);
  const player = mounted && mounted.root.isConnected ? mounted : new Player(parentElement);
  players.set(parentElement, player);
  player.send = setTriggerValue;
  player.load(data);
  return () => {
    player.destroy();
    players.delete(parentElement);
  };
}
