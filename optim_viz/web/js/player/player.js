// The player: one instance a mount, fed one blob a change, running its own clock.
//
// Data flows one way: blob -> runs and landscape -> canvases. What the visitor does to the view (clock, zoom, speed,
// hidden runs) lives here and survives new data; what changes the scene (the start) is sent to the server, which
// answers with a new blob. How it is looked at (stage, side, run, marks) changes here at once, and the server is told
// so that the link spells it.

import { Chart } from "./chart.js";
import { Clock } from "./clock.js";
import { InspectorLoader } from "./inspector-loader.js";
import { InspectorStub } from "./stub.js";
import { listen } from "./input.js";
import { Landscape, Plane } from "../landscape.js";
import { legendRow } from "./legend.js";
import { Panels } from "./panels.js";
import { evaluator } from "../program.js";
import { filmType } from "./record.js";
import { Surface3d } from "./surface3d.js";
import { readable } from "../scales.js";
import { unpack } from "../blob.js";
import { join, leave, syncWindows, tellSyncGroup } from "./sync.js";
import { readColours } from "../theme.js";
import { drawHeads, Trails } from "./trails.js";

const FINE = 2.5,
  COARSE = 6; // pixels a landscape cell, at rest and while zooming or panning
const EXACT = 1e12; // pixels a unit: no rounding
const NARROW = 760; // pixels of width below which the parts stand one above the other

class Player {
  constructor(parent) {
    this.root = parent.querySelector(".ov-player");
    this.offline = "offline" in this.root.dataset; // a page without a server: what would ask it does nothing
    const find = (selector) => this.root.querySelector(selector);
    this.stage = find(".ov-stage");
    this.canvases = Object.fromEntries(
      ["land", "fan", "halo", "line", "heads"].map((name) => [name, find(`.ov-${name}`)]),
    );
    this.layers = Object.fromEntries(
      Object.entries(this.canvases).map(([name, canvas]) => [name, canvas.getContext("2d")]),
    );
    this.handle = find(".ov-start");
    this.legend = find(".ov-legend");
    this.scrub = find(".ov-scrub");
    this.stepLabel = find(".ov-step");
    this.tip = find(".ov-tip");
    this.spoken = find(".ov-sr");
    this.plane = new Plane();
    this.panels = new Panels(this.stage);
    this.trails = new Trails(this.layers.halo, this.layers.line);
    this.race = ["loss", "slope", "rates"].map((name) => new Chart(find(`[data-chart="${name}"] canvas`)));
    this.inside = new InspectorStub(this, find(".ov-inside"));
    this.dial = new InspectorStub(this, find(".ov-dial"));
    this.surface3d = new Surface3d(find(".ov-surface3d"));
    this.surface3d.onRefine = () => this.schedule();
    this.serial = 0; // of the visitor's wishes for another view
    this.clock = new Clock((inFrame) => (inFrame ? this.draw() : this.schedule()));
    this.hidden = new Set();
    this.frames = 0;
    this.gesture = 0; // a click or a whole drag: one step of undo
    this.stale = { land: true, trails: true, charts: true };
    this.abort = new AbortController();
    this.sizes = new ResizeObserver(() => this.resize());
    listen(this, this.abort.signal);
    for (const element of [this.root, this.stage.parentElement, this.stage, this.surface3d.canvas])
      this.sizes.observe(element);
    this.watch(this.race);
    find('[data-do="record"]').hidden = !filmType();
    this.still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  }

  destroy() {
    leave(this);
    this.abort.abort();
    this.sizes.disconnect();
    this.dial.stop();
    this.film?.stop(false);
    cancelAnimationFrame(this.request);
    for (const timer of [this.refine, this.patience, this.saying, this.surface3d.refine]) clearTimeout(timer);
  }

  // A new scene. Everything the visitor did to the view stays, unless the surface itself is another one.
  load(scene) {
    const first = this.scene === undefined,
      other = !first && scene.surface.key !== this.scene.surface.key;
    const { surface } = scene,
      colours = readColours(this.root);
    const look = (place, shades) => JSON.stringify([place.key, place.parameters, shades]);
    const same = !first && look(surface, colours) === look(this.scene.surface, this.colours);
    const chosen = first ? undefined : this.scene.runs[this.inside.run]?.name,
      [imposed, serial] = scene.view.stamp;
    this.scene = scene;
    this.colours = colours;
    if (first) this.serial = serial;
    if (imposed !== this.imposed || serial >= this.serial) this.view = { ...scene.view };
    // Runs that come and go change the places of the others: whom the visitor looks into stays the same.
    const place =
      imposed === this.imposed && (this.view.inside || this.view.dial)
        ? scene.runs.findIndex((run) => run.name === chosen)
        : -1;
    if (place >= 0) this.view.run = place;
    this.imposed = imposed;
    this.inside.load(scene);
    if (!same) this.landscape = new Landscape(surface, evaluator(surface.program));
    this.plane.domain = surface.domain;
    const names = new Set(scene.runs.map((run) => run.name));
    this.hidden = new Set([...this.hidden].filter((name) => names.has(name))); // what was removed comes back visible
    for (const run of scene.runs) run.hidden = this.hidden.has(run.name);
    join(this);
    const again = !first && (scene.played !== this.played || scene.held !== this.held);
    this.held = scene.held;
    this.played = scene.played;
    if (first || other) this.plane.fit(surface.domain);
    if (first || other || again) this.clock.time = this.still && !scene.held ? this.clock.last : 0;
    if (scene.held) this.clock.stop();
    this.quiz.load(scene);
    this.describe();
    this.dial.load(scene);
    this.stale = { land: this.stale.land || !same, trails: true, charts: true };
    this.arrange();
    this.resize();
    this.dial.paint();
    this.answered();
    const { playback } = scene,
      restored = playback && playback.number !== this.restored && !scene.held;
    if (restored) this.stand(playback);
    else if ((first || other || again) && !this.still && !scene.held) this.clock.play();
    if (place >= 0 && place !== scene.view.run && serial >= this.serial) this.look({}); // so that the link says so
    this.draw(); // at once: the visitor has waited for the server already
  }

  // Go where a shared link stood.
  stand({ number, step, plays, speed, window, camera, hidden }) {
    const { clock, plane, surface3d, scene, legend } = this;
    this.restored = number;
    clock.pause();
    clock.seek(step);
    clock.speed = speed;
    this.root.querySelector(".ov-speed").value = speed;
    scene.runs.forEach(
      (run, i) => run.hidden !== hidden.includes(i) && legend.children[i].querySelector("button").click(),
    );
    if (window) plane.show(window);
    if (camera) Object.assign(surface3d.camera, { azimuth: camera[0], elevation: camera[1], magnification: camera[2] });
    this.stale.land = true;
    if (plays && !this.still) clock.play();
  }

  // Where it stands now, as a link spells it.
  get playback() {
    const { clock, plane, surface3d, scene, view } = this,
      { azimuth, elevation, magnification } = surface3d.camera;
    const hidden = scene.runs.flatMap((run, i) => (run.hidden ? i : []));
    const parts = [`step:${clock.step}`, `plays:${Number(clock.playing)}`, `speed:${clock.speed}`];
    if (!plane.fitted) parts.push(`window:${plane.view.map((v) => Number(v.toPrecision(7))).join("~")}`);
    if (view.stage === "relief" || view.stage === "both")
      parts.push(`camera:${[azimuth, elevation, magnification].map((v) => Number(v.toFixed(2))).join("~")}`);
    return [...parts, ...(hidden.length ? [`hidden:${hidden.join("~")}`] : [])].join();
  }

  // Everything that depends on the scene alone, not on the clock.
  describe() {
    const { scene } = this;
    this.root.dataset.runs = scene.runs.length;
    this.root.dataset.steps = scene.steps;
    this.root.dataset.surface = scene.surface.key;
    this.scrub.max = this.clock.last;
    this.root.querySelector(".ov-empty").hidden = scene.runs.length > 0;
    this.canvases.land.setAttribute(
      "aria-label",
      `Contour map of ${scene.surface.label}, with the paths of ${scene.runs.map((run) => run.label).join(", ") || "no run"}.`,
    );
    this.legend.replaceChildren(...scene.runs.map((run) => legendRow(this, run)));
    const height =
      scene.surface.floor === null
        ? "<b>f</b> against step"
        : scene.surface.floor === 0
          ? "<b>Loss f</b> against step, log scale"
          : "<b>Loss f − f*</b> against step, log scale";
    const [loss, slope, rates] = this.race.map((chart) => chart.canvas);
    rates.parentElement.hidden = !scene.runs.some((run) => run.rates);
    rates.previousElementSibling.innerHTML = "<b>Learning rate</b> against step, log scale";
    rates.setAttribute("aria-label", "Learning rate of each run against the step");
    loss.previousElementSibling.innerHTML = height;
    slope.previousElementSibling.innerHTML = "<b>Gradient norm ‖∇f‖</b> against step, log scale";
    loss.setAttribute("aria-label", "Loss of each run against the step");
    slope.setAttribute("aria-label", "Gradient norm of each run against the step");
    this.live = [...this.legend.querySelectorAll(".ov-live")];
  }

  // Which parts are shown, from the view.
  arrange() {
    const { root, view } = this,
      press = (name, on) =>
        root.querySelector(`[data-do="${name}"]`)?.setAttribute("aria-pressed", String(Boolean(on)));
    Object.assign(root.dataset, { stage: view.stage, inside: Boolean(view.inside) });
    this.stage.hidden = view.stage === "relief";
    root.querySelector(".ov-depth").hidden = view.stage === "map" || view.stage === "grid";
    root.querySelector(".ov-race").hidden = Boolean(view.inside);
    this.inside.root.hidden = !view.inside;
    for (const name of ["map", "relief", "both", "grid"]) press(name, view.stage === name);
    press("race", !view.inside);
    press("inside", view.inside);
    press("log-height", view.log_height);
    press("dial", view.dial);
    press("fan", view.fan);
    press("projector", view.projector);
    this.enlarge();
    root.dataset.dial = Boolean(view.dial);
    this.dial.root.hidden = !view.dial;
    this.dial.stale = true;
    if (!view.dial) this.dial.back();
    if (view.inside) this.inside.build();
    this.looked = undefined;
    Object.assign(this.stale, { trails: true, charts: true });
  }

  // Larger on the full screen and for a projector.
  enlarge() {
    const { root, view } = this,
      large = Boolean(view.projector) || document.fullscreenElement === root;
    root.classList.toggle("ov-hall", Boolean(view.projector));
    if (root.classList.toggle("ov-large", large) === this.large) return;
    this.large = large;
    this.colours = readColours(root);
    this.size = undefined;
  }

  // Look at the scene in another way: at once here, and the server is told.
  look(changes) {
    if (!this.view || (this.offline && changes.dial && !this.scene.dial)) return;
    this.view = { ...this.view, ...changes };
    this.serial += 1;
    this.arrange();
    this.resize();
    this.schedule();
    this.send("view", { ...this.view, serial: this.serial });
  }

  // A run has other numbers than a moment ago.
  changed() {
    Object.assign(this.stale, { trails: true, charts: true });
    this.looked = this.toldOf = undefined;
  }

  // The charts in sight.
  get charts() {
    return this.view?.inside ? this.inside.charts : this.race.filter(({ canvas }) => !canvas.parentElement.hidden);
  }

  watch(charts) {
    for (const chart of charts) {
      this.sizes.observe(chart.canvas);
      this.listenTo(chart);
    }
  }

  resize() {
    if (!this.scene) return;
    this.root.classList.toggle(
      "ov-narrow",
      (this.syncGroup || this.root.clientWidth < NARROW) && document.fullscreenElement !== this.root,
    );
    const views = this.stage.parentElement; // two pictures in an upright space stand one above the other
    views.classList.toggle("ov-upright", views.clientWidth < 0.95 * views.clientHeight);
    const ratio = Math.min(2, window.devicePixelRatio || 1),
      { scale } = this.colours;
    this.panels.arrange(this, ratio);
    const { clientWidth: width, clientHeight: height } = this.stage,
      { clientWidth: across, clientHeight: down } = this.surface3d.canvas;
    const size = [
      width,
      height,
      ratio,
      scale,
      across,
      down,
      this.dial.width,
      this.panels.on,
      this.panels.places.map(({ i }) => i),
      ...this.charts.flatMap(({ canvas }) => [canvas.clientWidth, canvas.clientHeight]),
    ].join();
    if (!(width * height || across * down) || size === this.size) return;
    this.size = size;
    this.ratio = ratio;
    if (width && height) {
      for (const canvas of Object.values(this.canvases)) {
        canvas.width = Math.round(width * ratio);
        canvas.height = Math.round(height * ratio);
      }
    }
    if (across && down) this.surface3d.resize(across, down, ratio);
    this.dial.paint();
    for (const chart of this.charts)
      if (chart.canvas.clientWidth) chart.resize(chart.canvas.clientWidth, chart.canvas.clientHeight, ratio);
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
    if (!this.scene || !this.size) return;
    const { clock, view } = this;
    this.dial.apply();
    if (view.stage !== "relief") this.drawMap();
    if (view.stage === "relief" || view.stage === "both") this.drawSurface3d();
    this.drawCharts();
    this.stale = { land: false, trails: false, charts: false };
    if (view.inside && (this.looked !== clock.step || !clock.playing)) this.inside.update(clock.step, !clock.playing);
    this.looked = clock.step;
    this.tell();
    this.film?.frame();
  }

  // The map, or the panels.
  drawMap() {
    const { scene, plane, clock, ratio, view, panels } = this,
      { colours, places } = panels;
    if (this.stale.land) {
      const context = this.layers.land;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, this.stage.clientWidth, this.stage.clientHeight);
      const cell = this.moving ? COARSE : FINE;
      if (panels.on) panels.drawLand(context, this.landscape, plane, cell, this.colours, ratio);
      else this.landscape.draw(context, plane, colours, cell);
      this.stale.trails = true;
      this.root.dataset.view = plane.view.map((v) => v.toPrecision(6)).join();
    }
    if (this.stale.land || this.dial.stale) {
      const { fan } = this.layers,
        place = places.find(({ i }) => i === undefined || scene.runs[i] === this.dial.run);
      fan.setTransform(ratio, 0, 0, ratio, 0, 0);
      fan.clearRect(0, 0, this.stage.clientWidth, this.stage.clientHeight);
      fan.setTransform(ratio, 0, 0, ratio, (place?.dx ?? 0) * ratio, (place?.dy ?? 0) * ratio);
      this.dial.drawFan(fan, plane, colours, this.moving);
    }
    if (this.stale.trails) {
      for (const name of ["halo", "line"]) this.layers[name].setTransform(ratio, 0, 0, ratio, 0, 0);
      this.trails.reset(places, plane, colours);
      this.placeHandle();
    }
    this.trails.draw(clock.time);
    const heads = this.layers.heads;
    heads.setTransform(ratio, 0, 0, ratio, 0, 0);
    heads.clearRect(0, 0, this.stage.clientWidth, this.stage.clientHeight);
    const looked = view.inside && this.inside.ready && this.inside.at(clock.time);
    for (const { runs, i = this.inside.run, dx, dy } of places) {
      heads.setTransform(ratio, 0, 0, ratio, dx * ratio, dy * ratio);
      panels.drawStart(heads, this.start ?? scene.start, plane);
      if (looked && i === this.inside.run && (panels.on || !looked.insight.run.hidden))
        this.inside.draw(heads, looked, colours);
      drawHeads(heads, runs, plane, clock.time, colours);
      this.quiz.draw(heads, plane, colours);
    }
  }

  // The relief shows the map's window, or the whole surface where the map does.
  drawSurface3d() {
    const { scene, plane, clock, colours, view, surface3d } = this,
      { domain } = scene.surface;
    if (this.stale.land || this.stale.trails) {
      const cut = plane.view?.map((v, i) => (i % 2 ? Math.min(v, domain[i]) : Math.max(v, domain[i])));
      const window = plane.fitted || !cut ? domain : cut[0] < cut[1] && cut[2] < cut[3] ? cut : plane.view;
      surface3d.prepare(this.landscape, scene.runs, window, Boolean(view.log_height), colours, !this.moving);
      surface3d.canvas.setAttribute(
        "aria-label",
        `${scene.surface.label} from the side. ${surface3d.label()}. Drag to turn, or Shift and the arrow keys.`,
      );
    }
    surface3d.draw(clock.time);
  }

  drawCharts() {
    const { scene, clock, colours } = this,
      { low, high } = this.landscape,
      window = [low - 0.5 * (high - low), high + 0.5 * (high - low)];
    if (this.stale.charts) {
      if (this.view.inside) this.inside.prepare(colours, window);
      else {
        const curves = (name) =>
          scene.runs.filter((run) => !run.hidden).map((run) => ({ run, values: run[name], first: run.first }));
        this.race[0].prepare(
          curves("height"),
          clock.last,
          scene.surface.floor === null ? "linear" : "log",
          window,
          colours,
        );
        this.race[1].prepare(curves("slope"), clock.last, "log", window, colours);
        const rates = curves("rates").map((curve) => ({
          ...curve,
          values: curve.values ?? new Float64Array(curve.run.records).fill(curve.run.rate),
        }));
        this.race[2].prepare(rates, clock.last, "log", window, colours);
      }
    }
    for (const chart of this.charts) chart.draw(clock.time, this.lit);
  }

  // The clock in words: attributes, slider, step label, and the current loss of each run.
  tell() {
    const { root, clock, scene } = this;
    this.frames += 1;
    Object.assign(root.dataset, {
      step: clock.step,
      playing: clock.playing,
      frames: this.frames,
      speed: clock.speed,
      ready: "true",
    });
    this.scrub.value = clock.step;
    this.scrub.setAttribute("aria-valuetext", `step ${clock.step} of ${clock.last}`);
    if (this.told !== clock.step || this.toldOf !== scene) {
      this.stepLabel.innerHTML = `${clock.step}<small> / ${clock.last}</small>`;
      const now = performance.now();
      if (!clock.playing || now - (this.toldAt ?? 0) > 90 || this.toldOf !== scene) {
        this.toldAt = now;
        scene.runs.forEach((run, i) => (this.live[i].textContent = readable(run.lossAt(clock.step), 3)));
        this.panels.tell(clock.step);
      }
      this.told = clock.step;
      this.toldOf = scene;
    }
    tellSyncGroup(this);
    const play = root.querySelector('[data-do="play"]');
    if (this.playing !== clock.playing) {
      this.playing = clock.playing;
      play.setAttribute("aria-label", clock.playing ? "Pause" : "Play");
    }
    if (!clock.playing && this.saidStep !== clock.step) {
      clearTimeout(this.saying);
      this.saying = setTimeout(() => {
        this.saidStep = clock.step;
        this.spoken.textContent = `Step ${clock.step} of ${clock.last}. ${scene.runs.map((run) => `${run.label}: ${readable(run.lossAt(clock.step), 3)}`).join(", ")}.`;
      }, 400);
    }
  }

  // Zoom or pan: coarse at once, fine when it rests.
  moveView(change, leads = true) {
    change();
    if (leads) syncWindows(this);
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

  showTip(clientX, clientY, html) {
    const { tip, root } = this,
      box = root.getBoundingClientRect();
    tip.innerHTML = html;
    tip.hidden = false;
    const left = Math.min(clientX - box.left, box.width - tip.offsetWidth - 4);
    const below = clientY - box.top,
      top = below + tip.offsetHeight > box.height ? below - tip.offsetHeight - 30 : below;
    tip.style.transform = `translate(${Math.max(0, left)}px, ${Math.max(0, top)}px)`;
  }

  hideTip() {
    this.tip.hidden = true;
  }

  // The start ----------------------------------------------------------------------------------------------------

  // Move the ring at once and ask the server; while an answer is due, only the latest wish is kept.
  setStart(x, y, unit = this.plane.unit) {
    if (this.quiz.fixed || this.offline) return;
    const digits = Math.max(0, Math.ceil(Math.log10(unit)) + 1); // a quarter of a pixel, no longer
    this.start = [Number(x.toFixed(Math.min(digits, 15))), Number(y.toFixed(Math.min(digits, 15)))];
    this.placeHandle();
    if (this.asked) return;
    const [x0, y0] = this.scene.start;
    if (this.start[0] === x0 && this.start[1] === y0 && !this.owing) return; // already there: the server would have nothing to answer
    this.asked = this.start;
    this.owing = this.holding; // while the ring is held, the picture comes by itself; the page around it is due when it is let go
    this.send("start", { x: this.start[0], y: this.start[1], gesture: this.gesture, held: Boolean(this.holding) });
    clearTimeout(this.patience);
    this.patience = setTimeout(() => this.answered(), 1000);
  }

  answered() {
    const { asked, start } = this;
    clearTimeout(this.patience);
    this.asked = undefined;
    if (asked && start && (asked[0] !== start[0] || asked[1] !== start[1])) this.setStart(...start, EXACT);
    else if (this.owing && !this.holding) this.setStart(...this.scene.start, EXACT);
    else this.start = undefined;
  }

  letGo() {
    if (!this.holding) return;
    this.holding = false;
    if (this.owing) this.setStart(...(this.start ?? this.scene.start), EXACT);
  }

  placeHandle() {
    const [x, y] = this.start ?? this.scene.start,
      [px, py] = this.plane.toPixel(x, y),
      { on, places, over } = this.panels,
      { dx, dy } = places[over];
    this.handle.style.transform = `translate(${px + dx}px, ${py + dy}px)`;
    this.handle.style.visibility = this.plane.inside(px, py) ? "visible" : "hidden";
    const { fixed } = this.quiz;
    this.handle.setAttribute(
      "aria-label",
      `Start at ${readable(x)}, ${readable(y)}.${fixed ? "" : " Drag it, or move it with the arrow keys."}`,
    );
    this.handle.title = `The start${fixed ? "" : `: drag it${on ? "" : ", or click anywhere"}`}`;
    this.quiz.place();
  }
}

const players = new WeakMap();

export default function mount({ data, parentElement, setTriggerValue, ...scripts }) {
  const mounted = players.get(parentElement);
  const player = mounted && mounted.root.isConnected ? mounted : new Player(parentElement);
  players.set(parentElement, player);
  player.send = setTriggerValue;
  player.inspector ??= new InspectorLoader(player, scripts);
  player.inspector.show(unpack(data));
  return () => {
    player.destroy();
    players.delete(parentElement);
  };
}
