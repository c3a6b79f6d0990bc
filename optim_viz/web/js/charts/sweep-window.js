// Which part of a sweep's picture is looked at. It is the visitor's, and of this page alone: all points are here.

import { fitWindow } from "./heat-map-window.js";

/** @import { Pair, Window } from "../types" */

const FEWEST = 4; // rates along the window
const SHORTEST = 1e-3; // of the whole, upward
const NEXT = 1.5; // how much larger, a key or a notch of the wheel

export class SweepWindow {
  constructor() {
    /** @type {Window | undefined} */
    this.view = undefined; // exponents of the rates from and to, levels from and to; undefined: the whole
    this.key = ""; // what the whole is of
  }

  // Another picture has its own window; of the same one with other curves, the visitor's stays, within what there is.
  /** @param {string} key @param {Window} whole @param {number} rates */
  load(key, whole, rates) {
    if (key !== this.key) this.view = undefined;
    else if (this.view) this.move(this.view, whole, rates);
    this.key = key;
  }

  // The window next to a wanted one that lies within the whole, of so many rates.
  /** @param {Window} wanted @param {Window} whole @param {number} rates */
  move(wanted, whole, rates) {
    const [x0, x1, y0, y1] = whole;
    const next = fitWindow(wanted, whole, [((x1 - x0) * FEWEST) / Math.max(FEWEST, rates), (y1 - y0) * SHORTEST]);
    this.view = next.every((v, i) => v === whole[i]) ? undefined : next;
  }

  // Larger (1) or smaller (−1), about a place that stays where it is.
  /** @param {number} steps @param {Pair} place @param {Window} whole @param {number} rates */
  zoom(steps, [u, v], whole, rates) {
    const [x0, x1, y0, y1] = this.view ?? whole,
      factor = NEXT ** -steps;
    this.move(
      [u + (x0 - u) * factor, u + (x1 - u) * factor, v + (y0 - v) * factor, v + (y1 - v) * factor],
      whole,
      rates,
    );
  }

  // As far along as brings a rate's exponent into sight. Whether it moved.
  /** @param {number} u @param {Window} whole @param {number} rates */
  reveal(u, whole, rates) {
    if (!this.view) return false;
    const [x0, x1, y0, y1] = this.view,
      by = Math.min(0, u - x0) + Math.max(0, u - x1);
    if (by) this.move([x0 + by, x1 + by, y0, y1], whole, rates);
    return by !== 0;
  }
}
