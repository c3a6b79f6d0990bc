// What the visitor is turning, on the dial or in the panel, and what was let go of: the numbers that are others here
// than in the scene.
//
// One is `held`, and turns. A number that was let go of counts as in force, until a scene says the same, or until the
// server has been silent for long: then it has refused.

import { ANSWER_TIME } from "../outbox.js";
import { SHARED_NUMBERS } from "../simulation/conditions.js";
import { lastOf } from "../simulation/laboratory.js";
import { functionOf } from "../which-surface.js";
import { ownRunsOf } from "../which-runs.js";

/**
 * @import { Changes, Turn } from "../simulation/laboratory.js"
 * @import { Conditions } from "../simulation/conditions.js"
 * @import { Bent, SceneNumbers, Segment, Turned } from "../types"
 * @typedef {Pick<Turned, "owner" | "run" | "name">} Number a number of a run, by the run's name, or of all of them
 * @typedef {Number & { value: number, of?: string, patience?: number }} Other its value here, the surface, method or
 * schedule that it is of, and the timer of its patience
 */

export class Turning {
  constructor(player) {
    this.player = player;
    /** @type {Other | undefined} */
    this.held = undefined;
    /** @type {Other[]} */
    this.released = []; // one after the other
    player.on(document, "ov-turn", (event) => this.hear(event.detail) && event.preventDefault());
    player.on(document, "ov-ask", () => this.tell()); // a number that has just come
  }

  stop() {
    for (const { patience } of this.released) clearTimeout(patience);
  }

  // A number of the panel. It is that of one side's scene, which may stand in another player. Whether it was let go of
  // and the server is told: what answers is then the picture, and not the page as a whole.
  /** @param {Turned} turned @returns {boolean} */
  hear({ side, phase, value, ...number }) {
    const { player } = this;
    if (side !== player.scene?.side || !player.bending.laboratory) return false;
    if (number.owner === "start") return player.start.turn(phase, number.name, value);
    if (phase === "turn") this.turn(number, value);
    else if (phase === "back" && this.valueOf(number) !== undefined) this.back();
    if (phase !== "release") return false;
    this.release(number, value);
    this.request(number, value, `panel ${number.run ?? ""}`);
    return true;
  }

  /** @type {(number: Number, value: number) => void} */
  turn(number, value) {
    if (!this.player.bending.laboratory) return; // a scene that is held
    this.held = { ...number, value, of: this.ofWhat(number) };
    this.bend();
  }

  /** @type {(number: Number, value: number) => void} */
  release(number, value) {
    if (!this.player.bending.laboratory) return;
    this.held = undefined;
    this.forget(number);
    /** @type {Other} */
    const other = { ...number, value, of: this.ofWhat(number) };
    other.patience = setTimeout(() => {
      this.forget(number);
      this.bend();
    }, ANSWER_TIME);
    this.released.push(other);
    this.bend();
  }

  // The server is told, one number after the other: of a picture's events that lie before it, Streamlit (1.67) hears
  // the last alone.
  /** @type {(number: Number, value: number, gesture: unknown) => void} */
  request({ owner, run, name }, value, gesture) {
    const event = { owner, name: run, parameter: name, value, gesture };
    this.player.outbox.request("dial", event, [owner, run, name].join());
  }

  // What is held is put back.
  back() {
    this.held = undefined;
    this.bend();
  }

  /** @param {Number} number */
  forget(number) {
    this.released = this.released.filter((other) => {
      if (!same(other, number)) return true;
      clearTimeout(other.patience);
      return false;
    });
  }

  // The value at which a number is held.
  /** @param {Number} number */
  valueOf(number) {
    return this.held && same(this.held, number) ? this.held.value : undefined;
  }

  // A scene has come: what it says itself is no other any more, nor is a number of what it no longer has.
  load() {
    if (!this.held && !this.released.length) return;
    const { laboratory } = this.player.bending,
      isGone = (/** @type {Other} */ other) => !laboratory || this.ofWhat(other) !== other.of;
    for (const other of this.released) if (isGone(other) || this.inScene(other) === other.value) this.forget(other);
    if (this.held && isGone(this.held)) this.held = undefined;
    this.bend();
  }

  // The surface, the method or the schedule of which it is a number.
  /** @param {Number} number @returns {string | undefined} */
  ofWhat({ owner, run }) {
    const { scene, bending } = this.player,
      place = this.placeOf(run);
    if (owner === "surface") return functionOf(scene.surface);
    if (place < 0) return undefined;
    const { optimizer, schedule } = bending.laboratory.last(place);
    return owner === "schedule" ? schedule : optimizer;
  }

  // A number's value in the scene as it was sent.
  /** @param {Number} number */
  inScene({ owner, run, name }) {
    const { laboratory, usual } = this.player.bending,
      place = this.placeOf(run);
    if (owner === "surface") return usual.surface.parameters[name];
    if (owner === "scene") return laboratory.sharing.numbers(usual)[name];
    if (place < 0) return undefined;
    const { values, schedule_values } = laboratory.last(place);
    return (owner === "schedule" ? schedule_values : values)[name];
  }

  // The place of a run of this name; -1 where there is none, as of a number that is no run's.
  /** @param {string | undefined} run */
  placeOf(run) {
    return this.player.scene.runs.findIndex(({ name }) => name === run);
  }

  // The value of a number while nothing is held: as it was let go of, or as the scene says. Rates follow one another.
  /** @param {Number} number @returns {number} */
  inForce(number) {
    const { owner, run, name } = number,
      place = this.placeOf(run);
    if (place < 0) return this.released.find((other) => same(other, number))?.value ?? this.inScene(number);
    const { values, schedule_values } = this.player.bending.inForce(place);
    return (owner === "schedule" ? schedule_values : values)[name];
  }

  // Has the picture bent accordingly.
  bend() {
    this.player.bending.change(this.changes());
  }

  // What all of this makes of the scene; with another number held, as if it were that one.
  /** @param {Other} [held] @returns {Changes} */
  changes(held = this.held) {
    const { released } = this,
      all = held ? [...released, held] : released,
      kept = released.flatMap((other) => this.turnOf(other)),
      [turn] = held ? this.turnOf(held) : [];
    /** @type {(owner: string) => Record<string, number>} */
    const valuesOf = (owner) =>
      Object.fromEntries(all.filter((other) => other.owner === owner).map(({ name, value }) => [name, value]));
    const shared = valuesOf("scene"),
      coefficients = valuesOf("surface");
    return {
      kept: kept.length ? kept : undefined,
      turn,
      ...Object.fromEntries(SHARED_NUMBERS.map((name) => [name, shared[name]])),
      coefficients: Object.keys(coefficients).length ? coefficients : undefined,
    };
  }

  // The panel is told which numbers the picture shows, also of those that follow one that turns, and which of them the
  // server has: it may have sent the picture alone.
  tell() {
    const { scene, bending } = this.player,
      { laboratory, choices, conditions, usual } = bending;
    if (!scene?.side || !laboratory) return;
    const inForce = this.numbers(usual, (place) => laboratory.last(place)),
      shown = choices ? this.numbers(conditions, (place) => lastOf(choices[place])) : inForce;
    const suits = Object.fromEntries(ownRunsOf(scene).map(({ name }, i) => [name, laboratory.method(i).suits]));
    /** @type {Bent} */
    const detail = { side: scene.side, shown, inForce, suits, domain: scene.surface.domain };
    document.dispatchEvent(new CustomEvent("ov-bent", { detail }));
  }

  /** @type {(conditions: Conditions, last: (place: number) => Segment) => SceneNumbers} */
  numbers(conditions, last) {
    const { scene, bending } = this.player,
      runs = ownRunsOf(scene),
      { surface, start } = conditions,
      [x, y] = start;
    return {
      run: Object.fromEntries(runs.map(({ name }, i) => [name, last(i).values])),
      schedule: Object.fromEntries(runs.map(({ name }, i) => [name, last(i).schedule_values])),
      surface: surface.parameters,
      scene: bending.laboratory.sharing.numbers(conditions),
      start: { x, y },
    };
  }

  // As a turn of a run of the scene, if it is one's that is there.
  /** @param {Other} other @returns {Turn[]} */
  turnOf({ owner, run, name, value }) {
    const place = this.placeOf(run);
    if (place < 0) return [];
    return [owner === "schedule" ? { run: place, of: "schedule", name, value } : { run: place, name, value }];
  }
}

/** @type {(one: Number, other: Number) => boolean} */
const same = (one, other) => one.owner === other.owner && one.run === other.run && one.name === other.name;
