// What becomes of a run along the dial: simulated here at round values, a few at a time while the hand rests, so that
// the bars and the fan fill.

import { classify } from "../simulation/outcome.js";
import { groundOf } from "./bent-run.js";

/**
 * @import { Changes, Laboratory } from "../simulation/laboratory.js"
 * @typedef {{ kind: string, x?: Float32Array, y?: Float32Array }} Rung
 */

const VALUES = 121, // 24 a decade of a learning rate: neighbours differ by a tenth
  LEAST = 31, // of a long run
  RECORDS = 120_000, // of all of them together
  SLICE = 20, // milliseconds at once
  OFTEN = 90, // milliseconds between two pictures of what is known
  REST = 40; // milliseconds until the hand rests

export class Ladder {
  /** @param {() => void} onFill some more are known */
  constructor(onFill) {
    this.onFill = onFill;
    /** @type {(Rung | undefined)[]} */
    this.rungs = [];
    /** @type {string | undefined} */
    this.key = undefined; // what the rungs are of
    this.timer = 0;
    this.shownAt = 0;
  }

  // How many values are simulated of a run of so many steps.
  /** @param {number} steps */
  static room(steps) {
    return Math.max(LEAST, Math.min(VALUES, Math.floor(RECORDS / steps)));
  }

  get busy() {
    return this.timer !== 0;
  }

  stop() {
    clearTimeout(this.timer);
    this.timer = 0;
  }

  // What was simulated of the same run is kept. `changes`: what else is another than in the scene. Answers whether
  // something was known of another run.
  /** @type {(laboratory: Laboratory, place: number, name: string, values: number[], changes: Changes) => boolean} */
  load(laboratory, place, name, values, changes) {
    this.stop();
    const segments = laboratory.choices({ ...changes, turn: { run: place, name, value: values[0] } })[place],
      { surface, steps, start, noise } = laboratory.conditions(changes),
      drawn = noise?.[0].slice(0, 9),
      key = JSON.stringify([surface.key, surface.parameters, steps, drawn, start, name, values, segments]);
    if (key === this.key && !this.rungs.includes(undefined)) return false;
    const forgets = key !== this.key && this.rungs.some(Boolean);
    if (key !== this.key) this.rungs = values.map(() => undefined);
    this.key = key;
    this.timer = setTimeout(() => this.work(laboratory, place, name, values, changes), REST);
    return forgets;
  }

  /** @type {(laboratory: Laboratory, place: number, name: string, values: number[], changes: Changes) => void} */
  work(laboratory, place, name, values, changes) {
    const until = performance.now() + SLICE,
      conditions = laboratory.conditions(changes),
      ground = groundOf(conditions);
    let i = this.rungs.indexOf(undefined);
    while (i >= 0 && performance.now() < until) {
      const turn = { run: place, name, value: values[i] },
        path = laboratory.simulate(laboratory.choices({ ...changes, turn })[place], conditions);
      this.rungs[i] = path
        ? {
            kind: classify(ground, conditions.steps, path).kind,
            x: Float32Array.from(path.x.subarray(0, path.records)),
            y: Float32Array.from(path.y.subarray(0, path.records)),
          }
        : { kind: "" };
      i = this.rungs.indexOf(undefined);
    }
    this.timer = i < 0 ? 0 : setTimeout(() => this.work(laboratory, place, name, values, changes));
    const due = performance.now() - this.shownAt > OFTEN;
    if (i >= 0 && !due) return;
    this.shownAt = performance.now();
    this.onFill();
  }
}
