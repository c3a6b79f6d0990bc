// What is drawn: the map or its panels, the surface from the side, and the charts, each as large as its element.
//
// A picture that is stale is drawn at the next frame, and what did not change is left as it is: the landscape by the
// clock, the paths by another record. While the window moves, the landscape is coarse; over a table it is so at first.

import { FinerGround } from "../finer-ground.js";
import { Landscape } from "../landscape.js";
import { Plane } from "../plane.js";
import { evaluator } from "../program.js";
import { functionOf, landscapeOf } from "../which-surface.js";
import { onPixelRatio, pixelRatio } from "../pixel-ratio.js";
import { readColours } from "../theme.js";
import { Cloud } from "./cloud.js";
import { Hall } from "./hall.js";
import { Layers } from "./layers.js";
import { Panels } from "./panels.js";
import { showsBox } from "./decay-box.js";
import { PointKey } from "./point-key.js";
import { RaceCharts } from "./race-charts.js";
import { Surface3d } from "./surface3d.js";
import { drawHeads, Trails } from "./trails.js";

const FINE = 2.5,
  COARSE = 6; // pixels a landscape cell, at rest and while zooming or panning
const NARROW = 820, // pixels of width below which the parts stand one above the other,
  BESIDE = 600, // from which two pictures do not yet,
  SNUG = 1100; // and below which the play bar has no room below the map alone
const HALL = 1.4; // by so much larger type needs no more width
const QUIET = 140; // milliseconds without a move before the fine landscape returns

export class Picture {
  constructor(player, signal) {
    const { root } = player;
    this.player = player;
    this.stage = root.querySelector(".ov-stage");
    this.plane = new Plane();
    this.panels = new Panels(this.stage);
    this.key = new PointKey(this.stage.querySelector(".ov-key"));
    this.hall = new Hall(root);
    this.layers = new Layers(this.stage);
    this.trails = new Trails(this.layers.contexts.halo, this.layers.contexts.line);
    this.surface3d = new Surface3d(root.querySelector(".ov-surface3d"));
    this.surface3d.onRefine = () => this.schedule();
    this.cloud = new Cloud(player);
    this.race = new RaceCharts(root);
    this.landscape = undefined;
    this.finer = new FinerGround(() => {
      this.invalidate("land");
      this.schedule();
    });
    this.colours = undefined;
    this.size = undefined; // of everything, once it is known
    this.large = undefined;
    this.moving = false;
    this.request = 0;
    this.refine = 0;
    this.bends = false; // the runs are just becoming others
    this.settle = 0;
    this.inspected = undefined; // the step that the inspector's numbers are of
    this.stale = { land: true, trails: true, charts: true };
    this.sizes = new ResizeObserver(() => this.resize());
    for (const element of [root, this.stage.parentElement, this.stage, this.surface3d.canvas, this.race.fit.canvas])
      this.sizes.observe(element);
    onPixelRatio(() => this.resize(), signal);
  }

  destroy() {
    this.hall.destroy();
    this.sizes.disconnect();
    cancelAnimationFrame(this.request);
    clearTimeout(this.refine);
    clearTimeout(this.settle);
    this.finer.stop();
    clearTimeout(this.surface3d.refine);
  }

  // A new scene's surface, if it is another one than before, or has other colours.
  load(scene, before) {
    const { surface } = scene;
    const colours = readColours(this.player.root);
    const look = (one, shades) => JSON.stringify([landscapeOf(one), shades]);
    const same = before && look(surface, colours) === look(before.surface, this.colours);
    this.colours = colours;
    if (!same) this.landscape = new Landscape(surface, evaluator(surface));
    this.race.load(scene);
    this.plane.domain = surface.domain;
    if (!before || functionOf(before.surface) !== functionOf(surface)) this.plane.fit(surface.domain);
    this.invalidate(...(same ? ["trails", "charts"] : ["land", "trails", "charts"]));
  }

  // These parts are to be drawn again: "land", "trails", "charts".
  invalidate(...parts) {
    for (const part of parts) this.stale[part] = true;
    this.inspected = undefined;
  }

  // A font came late: what was written on a canvas is written again.
  rewrite() {
    this.invalidate("land", "trails", "charts");
    this.surface3d.rewrite();
    this.schedule();
  }

  // The charts in sight.
  get charts() {
    const { view, inside, companions } = this.player;
    if (view?.graph) return [];
    return view?.inside ? inside.charts : [...companions.charts, ...this.race.shown];
  }

  watch(charts) {
    for (const { canvas } of charts) this.sizes.observe(canvas);
  }

  // Larger on the full screen and for a projector.
  enlarge() {
    const { root, view } = this.player,
      large = Boolean(view.projector) || document.fullscreenElement === root;
    this.hall.set(Boolean(view.projector));
    if (root.classList.toggle("ov-large", large) === this.large) return;
    this.large = large;
    this.colours = readColours(root);
    this.size = undefined;
  }

  resize() {
    const { player, layers, surface3d, stage } = this,
      { scene, root, view, dial } = player;
    if (!scene) return;
    const room = view.projector ? (NARROW * this.colours.scale) / HALL : NARROW,
      narrow = Boolean(player.sync.group || root.clientWidth < room) && document.fullscreenElement !== root;
    root.classList.toggle("ov-narrow", narrow);
    root.classList.toggle("ov-beside", narrow && !player.sync.group && root.clientWidth >= BESIDE);
    root.classList.toggle("ov-snug", !narrow && root.clientWidth < (room * SNUG) / NARROW);
    const views = stage.parentElement; // two pictures in an upright space stand one above the other
    views.classList.toggle("ov-upright", views.clientWidth < 0.95 * views.clientHeight);
    const ratio = pixelRatio();
    this.hall.fit();
    this.panels.arrange({ scene, view, root, plane: this.plane, colours: this.colours, clock: player.clock }, ratio);
    this.key.show(scene.surface, this.colours, ratio, this.cloud.words, showsBox(scene.runs, scene.surface));
    this.key.place(this.panels.on ? undefined : this.plane.box);
    const { clientWidth: width, clientHeight: height } = stage,
      { clientWidth: across, clientHeight: down } = surface3d.canvas;
    const places = this.panels.places.map(({ i }) => i),
      charts = this.charts.flatMap(({ canvas }) => [canvas.clientWidth, canvas.clientHeight]);
    const size = [width, height, ratio, this.colours.scale, across, down, dial.width, this.panels.on, places, charts];
    if (!(width * height || across * down) || size.join() === this.size) return;
    this.size = size.join();
    if (width && height) layers.resize(width, height, ratio);
    if (across && down) surface3d.resize(across, down, ratio);
    dial.paint();
    for (const chart of this.charts)
      if (chart.canvas.clientWidth) chart.resize(chart.canvas.clientWidth, chart.canvas.clientHeight, ratio);
    this.invalidate("land", "trails", "charts");
    this.schedule();
  }

  schedule() {
    if (this.request) return;
    this.request = requestAnimationFrame(() => {
      this.request = 0;
      this.player.draw();
    });
  }

  // Zoom or pan: coarse at once, fine when it rests. Maps in step with this one follow, unless it follows itself.
  moveWindow(change, leads = true) {
    change();
    if (leads) this.player.sync.shareWindow();
    this.coarsen();
    this.schedule();
  }

  coarsen() {
    this.moving = true;
    this.invalidate("land");
    clearTimeout(this.refine);
    this.refine = setTimeout(() => {
      this.moving = false;
      this.invalidate("land");
      this.schedule();
    }, QUIET);
  }

  // The surface is another one than a moment ago: coarse at once, fine when it rests.
  resurface() {
    const { surface } = this.player.scene;
    this.landscape = new Landscape(surface, evaluator(surface));
    this.coarsen();
  }

  // The runs are others than a moment ago. Until they rest, the charts have fewer points.
  bend() {
    this.bends = true;
    this.invalidate("trails", "charts");
    if (this.panels.on) this.resize(); // their titles say what becomes of each run
    clearTimeout(this.settle);
    this.settle = setTimeout(() => {
      this.bends = false;
      this.invalidate("charts");
      this.schedule();
    }, QUIET);
  }

  draw() {
    const { view } = this.player;
    this.cloud.offer();
    if (view.stage !== "relief") this.drawMap();
    if (view.stage === "relief" || view.stage === "both") this.drawSurface3d();
    this.drawCharts();
    this.stale = { land: false, trails: false, charts: false };
  }

  // The inspector's numbers, once a step; when the clock stands, also as what is exact.
  inspect() {
    const { view, inside, graph, companions, clock, legend } = this.player,
      isDue = this.inspected !== clock.step || !clock.playing;
    if (view.inside && isDue) inside.update(clock.step, !clock.playing);
    if (view.graph && isDue) graph.update(clock.step, !clock.playing);
    if (!view.inside && !view.graph && isDue) companions.update(clock.step, !clock.playing, legend.lit);
    this.inspected = clock.step;
  }

  // The map, or the panels.
  drawMap() {
    const { player, plane, layers, panels } = this,
      { clock, start } = player,
      { colours, places } = panels;
    if (this.stale.land) this.drawLand();
    if (this.stale.land || player.dial.stale) this.drawFan();
    if (this.stale.land || this.stale.trails) {
      for (const name of ["halo", "line"]) layers.moved(name);
      this.trails.reset(places, plane, colours);
      start.place();
    }
    this.trails.draw(clock.time);
    this.cloud.draw(this.stale.land || this.stale.trails);
    const { view, inside, quiz, viewState, firstVisit } = player;
    layers.emptied("heads");
    const looked = view.inside && inside.ready && inside.at(clock.time);
    for (const { runs, i = viewState.run, dx, dy } of places) {
      const heads = layers.moved("heads", dx, dy);
      if (panels.on) panels.drawStart(heads, start.position, plane); // on the map it is a button
      if (looked && i === viewState.run && (panels.on || !looked.insight.run.hidden))
        inside.draw(heads, looked, colours);
      if (view.graph && i === viewState.run) player.graph.drawArrow(heads, clock.time, colours);
      drawHeads(heads, runs, plane, clock.time, colours);
      quiz.draw(heads, plane, colours);
      firstVisit.draw(heads, plane, colours);
    }
  }

  drawLand() {
    const { plane, panels, layers, landscape } = this,
      context = layers.emptied("land"),
      cell = this.moving ? COARSE : FINE,
      finer = this.moving ? this.finer.stop() : this.finer.of(landscape, plane, cell);
    if (panels.on) panels.drawLand(context, landscape, plane, cell, finer, this.colours, layers.ratio);
    else landscape.draw(context, plane, panels.colours, cell, false, finer);
    Object.assign(this.player.root.dataset, {
      view: plane.view.map((v) => v.toPrecision(6)).join(),
      ground: this.moving || this.finer.awaited ? "coarse" : "fine",
    });
  }

  // The dial's other paths, in the panel of its run.
  drawFan() {
    const { panels, layers, plane } = this,
      { scene, dial } = this.player;
    const place = panels.places.find(({ i }) => i === undefined || scene.runs[i] === dial.run);
    layers.emptied("fan");
    dial.drawFan(layers.moved("fan", place?.dx, place?.dy), plane, panels.colours, this.moving);
  }

  // From the side: the map's window, or the whole surface where the map shows that.
  drawSurface3d() {
    const { plane, colours, surface3d } = this,
      { scene, view, clock } = this.player,
      { domain } = scene.surface;
    if (this.stale.land || this.stale.trails) {
      const cut = plane.view.map((v, i) => (i % 2 ? Math.min(v, domain[i]) : Math.max(v, domain[i])));
      const window = plane.fitted ? domain : cut[0] < cut[1] && cut[2] < cut[3] ? cut : plane.view;
      surface3d.prepare(this.landscape, scene.runs, window, Boolean(view.log_height), colours, !this.moving);
      surface3d.canvas.setAttribute(
        "aria-label",
        `${scene.surface.label} from the side. ${surface3d.label()}. Drag to turn, or Shift and the arrow keys.`,
      );
    }
    surface3d.draw(clock.time);
  }

  drawCharts() {
    const { scene, view, clock, inside, companions, legend } = this.player,
      { low, high } = this.landscape;
    const window = [low - 0.5 * (high - low), high + 0.5 * (high - low)];
    if (this.stale.charts) {
      const { undecided } = this.player.quiz; // then what is to come would tell the answer
      for (const chart of this.charts) Object.assign(chart, { coarse: this.bends, foretells: !undecided });
      if (view.inside) inside.prepare(this.colours, window);
      else if (!view.graph) {
        companions.prepare(scene, this.colours);
        this.race.prepare(scene, clock.last, window, this.colours);
      }
    }
    for (const chart of this.charts) chart.draw(clock.time, legend.lit);
    if (!view.inside && !view.graph)
      this.race.name(scene, { time: clock.time, rests: !clock.playing, lit: legend.lit });
  }
}
