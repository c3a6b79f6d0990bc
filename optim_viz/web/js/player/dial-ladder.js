// What becomes of a run along the dial: simulated here at round values, a few at a time while the hand rests, so that
// the bars and the fan fill.

import { classify } from "../simulation/outcome.js";
import { surfaceOf } from "../which-surface.js";
import { markOf } from "../outcomes.js";
import { groundOf } from "./bent-run.js";

/**
 * @import { Changes, Laboratory } from "../simulation/laboratory.js"
 * @typedef {{ kind: string, x?: Float32Array, y?: Float32Array }} Rung
 * @typedef {object} Climb a number that is turned, and the run that is looked at meanwhile
 * @property {Laboratory} laboratory
 * @property {number} place of the run
 * @property {string} name of the number
 * @property {number[]} values that it is to have, one after the other
 * @property {(value: number) => Changes} changesAt what is another than in the scene then
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

  // What was simulated of the same run is kept. Answers whether something was known of another run.
  /** @param {Climb} climb */
  load(climb) {
    this.stop();
    const { laboratory, place, name, values, changesAt } = climb,
      first = changesAt(values[0]),
      conditions = laboratory.conditions(first),
      segments = laboratory.choices(first, conditions)[place],
      { surface, steps, start, noise, chosen } = conditions,
      known = [surfaceOf(surface), steps, noise?.[0].slice(0, 9), chosen, laboratory.sharing.covered],
      key = JSON.stringify([...known, start, name, values, segments]);
    if (key === this.key && !this.rungs.includes(undefined)) return false;
    const forgets = key !== this.key && this.rungs.some(Boolean);
    if (key !== this.key) this.rungs = values.map(() => undefined);
    this.key = key;
    this.timer = setTimeout(() => this.work(climb), REST);
    return forgets;
  }

  /** @param {Climb} climb */
  work(climb) {
    const until = performance.now() + SLICE;
    let i = this.rungs.indexOf(undefined);
    for (; i >= 0 && performance.now() < until; i = this.rungs.indexOf(undefined))
      this.rungs[i] = rungOf(climb, climb.values[i]);
    this.timer = i < 0 ? 0 : setTimeout(() => this.work(climb));
    const due = performance.now() - this.shownAt > OFTEN;
    if (i >= 0 && !due) return;
    this.shownAt = performance.now();
    this.onFill();
  }
}

// What becomes of the run at one of the values; nothing, where noise would be needed that was not sent.
/** @type {(climb: Climb, value: number) => Rung} */
function rungOf({ laboratory, place, changesAt }, value) {
  const changes = changesAt(value);
  if (laboratory.sharing.missing(changes)) return { kind: "" };
  const conditions = laboratory.conditions(changes),
    path = laboratory.simulate(laboratory.choices(changes, conditions)[place], conditions);
  if (!path) return { kind: "" };
  return {
    kind: markOf(classify(groundOf(conditions), conditions.steps, path)),
    x: Float32Array.from(path.x.subarray(0, path.records)),
    y: Float32Array.from(path.y.subarray(0, path.records)),
  };
}
