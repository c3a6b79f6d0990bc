// The window onto the cells: which part of the whole is seen.
//
// It is the visitor's: it moves at once, over the cells that are here; when it rests, the server is asked for the cells
// of that window, and until they come the old ones are shown where they lie. Where there are no finer ones to be had,
// these are shown larger.

/**
 * @import { Box, Pair, Window } from "../types"
 * @import { HeatMapScene } from "./heat-map-scene.js"
 * @typedef {Pick<HeatMapScene, "answers" | "x" | "y" | "whole" | "wholeValues" | "zoom" | "finer">} Cells
 */

const REST = 250; // milliseconds of rest before the server is asked for a window
const QUIET = 140; // milliseconds without a move before the contours are fine again
const DEEPEST = 1e-11; // of the coordinates' size: 200 cells still have distinct float64 values
const FEWEST = 4; // cells along a side, where there are no finer ones to be had
const SAME = 1e-9; // of a side

// The window next to a wanted one that lies within the whole, and is never too small for numbers, nor than `least`.
/** @type {(wanted: Window, whole: Window, least?: Pair) => Window} */
export function fitWindow(wanted, whole, [leastX, leastY] = [0, 0]) {
  const [x0, x1, y0, y1] = wanted;
  return [...fitSpan(x0, x1, whole[0], whole[1], leastX), ...fitSpan(y0, y1, whole[2], whole[3], leastY)];
}

/** @type {(from: number, to: number, low: number, high: number, smallest: number) => Pair} */
function fitSpan(from, to, low, high, smallest) {
  const all = high - low;
  const least = Math.max(smallest, DEEPEST * Math.max(Math.abs(low), Math.abs(high), all)),
    size = Math.min(all, Math.max(least, to - from));
  const start = Math.max(low, Math.min(high - size, (from + to - size) / 2));
  return size === all ? [low, high] : [start, start + size];
}

export class HeatMapWindow {
  // `onMove` at each move, `onQuiet` when the contours may be fine again, `onRest` when cells are to be asked for.
  /** @param {{ onMove: () => void, onQuiet: () => void, onRest: () => void }} events */
  constructor({ onMove, onQuiet, onRest }) {
    this.onMove = onMove;
    this.onQuiet = onQuiet;
    this.onRest = onRest;
    /** @type {Cells | undefined} */
    this.scene = undefined;
    /** @type {Window} */
    this.view = [0, 1, 0, 1]; // in places on the axes' own scales
    this.moving = false;
    this.unsaid = false; // moved, and not asked for yet
    /** @type {number | undefined} */
    this.asked = undefined; // when the server was asked for it, until it has answered
    this.resting = this.refining = 0; // timers
  }

  stop() {
    for (const timer of [this.resting, this.refining]) clearTimeout(timer);
  }

  // New cells; `other`: of another map. Those that answer an older request, or none, leave the window where it is, but
  // within what there is now.
  /** @param {Cells} scene @param {boolean} other */
  load(scene, other) {
    const { isWhole } = this;
    this.scene = scene;
    if (other || (this.asked !== undefined && scene.answers >= this.asked)) this.asked = undefined;
    if (other) clearTimeout(this.resting);
    if (other || (this.asked === undefined && !this.unsaid))
      this.view = [scene.x.low, scene.x.high, scene.y.low, scene.y.high];
    else this.view = isWhole ? scene.whole : this.fitted(this.view);
    if (other) this.unsaid = false;
  }

  get isWhole() {
    const { scene, view } = this;
    if (!scene) return false;
    const [x0, x1, y0, y1] = scene.whole,
      sides = [x1 - x0, y1 - y0];
    return view.every((v, i) => Math.abs(v - scene.whole[i]) <= SAME * sides[i >> 1]);
  }

  // In the axes' values: [x from, x to, y from, y to].
  /** @returns {Window} */
  get values() {
    const { scene, view } = this,
      [x0, x1, y0, y1] = view;
    if (!scene) return view;
    return this.isWhole ? scene.wholeValues : [scene.x.from(x0), scene.x.from(x1), scene.y.from(y0), scene.y.from(y1)];
  }

  // The window next to a wanted one that there can be.
  /** @type {(wanted: Window) => Window} */
  fitted(wanted) {
    const { scene } = this;
    if (!scene) return wanted;
    return fitWindow(wanted, scene.whole, scene.finer ? undefined : [FEWEST * scene.x.size, FEWEST * scene.y.size]);
  }

  // Move it: `change` gives the new one from the old.
  /** @param {(view: Window) => Window} change */
  move(change) {
    const { scene } = this,
      wanted = change(this.view);
    if (!scene?.zoom) return;
    const next = this.fitted(wanted);
    if (next.every((v, i) => v === this.view[i])) return;
    Object.assign(this, { view: next, moving: true, unsaid: true });
    this.onMove();
    clearTimeout(this.refining);
    this.refining = setTimeout(() => {
      this.moving = false;
      this.onQuiet();
    }, QUIET);
    clearTimeout(this.resting);
    if (scene.finer) this.resting = setTimeout(() => this.onRest(), REST);
  }

  // What the server is asked for, at this time.
  /** @param {number} at */
  request(at) {
    const [x0, x1, y0, y1] = this.values;
    this.unsaid = false;
    this.asked = at;
    return { x0, x1, y0, y1, whole: this.isWhole, at };
  }

  /** @param {number} factor @param {Pair} place */
  zoom(factor, [u, v]) {
    this.move(([x0, x1, y0, y1]) => [
      u + (x0 - u) / factor,
      u + (x1 - u) / factor,
      v + (y0 - v) / factor,
      v + (y1 - v) / factor,
    ]);
  }

  /** @param {{ box: Box }} plot @param {number} dx @param {number} dy */
  pan({ box }, dx, dy) {
    this.move(([x0, x1, y0, y1]) => {
      const du = (-dx / box.width) * (x1 - x0),
        dv = (dy / box.height) * (y1 - y0);
      return [x0 + du, x1 + du, y0 + dv, y1 + dv];
    });
  }
}
