// Where the seeds of each run end, on the map: each a small mark, the mean a large one in the ellipse of one standard
// deviation.

import { contextOf } from "../canvas.js";
import { traceEllipse } from "../ellipse.js";
import { FinerGround } from "../finer-ground.js";
import { Landscape } from "../landscape.js";
import { drawMarker } from "../markers.js";
import { Plane } from "../plane.js";
import { evaluator } from "../program.js";

/**
 * @import { Colours, EnsembleRun, EnsembleScene, Pair, Window } from "../types"
 * @typedef {{ run: EnsembleRun, k: number }} End the k-th seed of a run
 */

const FINE = 2.5,
  COARSE = 6; // pixels a cell of the landscape, at rest and while the window moves
const REACH = 12; // pixels from a mark within which it is meant
const SMALL = 3,
  LARGE = 6.2; // pixels of a mark
const ROOM = 0.18, // of the ends' window, around them
  LEAST = 0.02; // of the domain, the least window of the ends

export class EndsMap {
  /** @param {HTMLCanvasElement} land @param {HTMLCanvasElement} marks @param {() => void} finer one is there */
  constructor(land, marks, finer) {
    this.land = contextOf(land);
    this.marks = contextOf(marks);
    this.plane = new Plane();
    this.ratio = 1;
    this.width = this.height = 0;
    /** @type {EnsembleScene | undefined} */
    this.scene = undefined;
    /** @type {Landscape | undefined} */
    this.landscape = undefined;
    this.finer = new FinerGround(finer);
    this.surface = "";
  }

  // `anew`: whether the window is to be that of the ends.
  /** @param {EnsembleScene} scene @param {boolean} anew */
  load(scene, anew) {
    const { surface } = scene,
      named = JSON.stringify([surface.program, surface.coefficients]) + (surface.rows ?? []).map(String).join(";");
    if (named !== this.surface) this.landscape = new Landscape(surface, evaluator(surface));
    this.surface = named;
    this.scene = scene;
    this.plane.domain = surface.domain;
    if (anew) this.wanted = "ends";
    if (anew && this.width) this.showEnds();
  }

  /** @param {number} width @param {number} height @param {number} ratio */
  resize(width, height, ratio) {
    Object.assign(this, { width, height, ratio });
    for (const { canvas } of [this.land, this.marks]) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
    }
    this.plane.resize(width, height, 1);
    if (this.wanted === "ends") this.showEnds();
  }

  // The ends of the runs in sight that lie in the surface's window, with room around them.
  showEnds() {
    const { scene, plane } = this;
    if (!scene) return;
    const [x0, x1, y0, y1] = scene.surface.domain,
      within = this.ends().map(({ run, k }) => /** @type {Pair} */ ([run.x[k], run.y[k]]));
    const kept = within.filter(([x, y]) => x >= x0 && x <= x1 && y >= y0 && y <= y1);
    this.wanted = "ends";
    if (!kept.length) return plane.fit(scene.surface.domain);
    /** @type {(place: number, low: number, high: number) => Pair} */
    const span = (place, low, high) => {
      const values = kept.map((point) => point[place]),
        [from, to] = [Math.min(...values), Math.max(...values)],
        half = Math.max(((to - from) / 2) * (1 + 2 * ROOM), (LEAST * (high - low)) / 2);
      return [(from + to) / 2 - half, (from + to) / 2 + half];
    };
    plane.show(/** @type {Window} */ ([...span(0, x0, x1), ...span(1, y0, y1)]));
    return undefined;
  }

  showAll() {
    if (!this.scene) return;
    this.wanted = "all";
    this.plane.fit(this.scene.surface.domain);
  }

  // The window is the visitor's from now on.
  /** @param {() => void} change */
  move(change) {
    this.wanted = undefined;
    change();
  }

  // Every end of the runs in sight.
  /** @returns {End[]} */
  ends() {
    const runs = this.scene?.runs.filter(({ hidden }) => !hidden) ?? [];
    return runs.flatMap((run) => Array.from(run.x, (_, k) => ({ run, k })));
  }

  /** @param {End} end @returns {Pair} */
  pixel({ run, k }) {
    return this.plane.toPixel(run.x[k], run.y[k]);
  }

  // How many ends lie outside the picture.
  get outside() {
    return this.ends().filter((end) => !this.plane.inside(...this.pixel(end))).length;
  }

  // The end that is meant at a pixel.
  /** @type {(px: number, py: number) => End | undefined} */
  find(px, py) {
    let least = REACH,
      found;
    for (const end of this.ends()) {
      const [x, y] = this.pixel(end),
        away = Math.hypot(x - px, y - py);
      if (away < least && this.plane.inside(x, y)) [least, found] = [away, end];
    }
    return found;
  }

  /** @param {Colours} colours @param {boolean} moving */
  drawLand(colours, moving) {
    const { land, landscape, plane, ratio, width, height } = this;
    land.setTransform(ratio, 0, 0, ratio, 0, 0);
    land.clearRect(0, 0, width, height);
    if (!landscape) return;
    const finer = moving ? this.finer.stop() : this.finer.of(landscape, plane, FINE);
    landscape.draw(land, plane, colours, moving ? COARSE : FINE, false, finer);
  }

  // One end may be looked at, with those of the other runs under its seed; one run may be lit.
  /** @param {Colours} colours @param {End} [looked] @param {EnsembleRun} [lit] */
  drawEnds(colours, looked, lit) {
    const { marks, plane, ratio, width, height, scene } = this,
      { left, top, width: wide, height: high } = plane.box;
    marks.setTransform(ratio, 0, 0, ratio, 0, 0);
    marks.clearRect(0, 0, width, height);
    marks.save();
    marks.beginPath();
    marks.rect(left, top, wide, high);
    marks.clip();
    for (const end of this.ends()) {
      const [x, y] = this.pixel(end);
      if (!plane.inside(x, y, SMALL)) continue;
      marks.globalAlpha = lit && end.run !== lit ? 0.2 : 0.85;
      drawMarker(marks, { ...end.run, tag: "" }, x, y, SMALL, colours);
    }
    marks.globalAlpha = 1;
    for (const run of scene?.runs ?? []) {
      if (run.hidden || !run.spread || (lit && run !== lit)) continue;
      for (const [style, width, dash] of /** @type {[string, number, number[]][]} */ ([
        [colours.rim, 4.5, []],
        [colours.of(run), 2, run.dash],
      ])) {
        traceEllipse(marks, plane, run.spread);
        Object.assign(marks, { strokeStyle: style, lineWidth: width });
        marks.setLineDash(dash);
        marks.stroke();
      }
      drawMarker(marks, run, ...plane.toPixel(...run.spread.mean), LARGE, colours);
    }
    for (const run of looked ? (scene?.runs ?? []) : []) {
      if (run.hidden || !looked) continue;
      const [x, y] = this.pixel({ run, k: looked.k }),
        mine = run === looked.run;
      for (const [style, width] of /** @type {[string, number][]} */ ([
        [colours.rim, 4.5],
        [mine ? colours.text : colours.of(run), 2],
      ])) {
        marks.setLineDash([]);
        marks.beginPath();
        marks.arc(x, y, mine ? 9 : 7, 0, 2 * Math.PI);
        Object.assign(marks, { strokeStyle: style, lineWidth: width });
        marks.stroke();
      }
    }
    marks.restore();
  }
}
