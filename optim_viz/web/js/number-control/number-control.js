// One number that somebody turns: along a track, as text in a field, or, if it is a switch, by a press. The panel and
// the dial have the same one.
//
// `value` is what stands there, `inForce` what it was before a hand took hold. While it is held, nothing that arrives
// moves it; whoever has it is told of each move, and once more when the hand lets go.

import { Field } from "./field.js";
import { Track } from "./track.js";

/**
 * @import { Ends, Scale } from "../simulation/scale.js"
 * @import { Parameter } from "../types"
 * @import { Lattice } from "./track.js"
 * @typedef {{ turn(value: number): void, release(value: number): void, back(): void }} Told it has moved; the hand has
 * let go of another value; it is the one in force again
 * @typedef {{ scale: Scale, lattice: Lattice, inForce: number, value?: number, label: string, fixed: boolean }} Given
 * @typedef {{ signal: AbortSignal, sideRoom?: number, pressable?: boolean, spoken?(value: number): string }} Options
 * where its listeners end; pixels beside the track's ends; whether a switch is a button, and no track of two values;
 * a value in the words of a screen reader
 */

const SIDE_ROOM = 8;

export class NumberControl {
  /** @param {HTMLElement} root @param {Told} told @param {Options} options */
  constructor(root, told, { signal, sideRoom = SIDE_ROOM, pressable = true, spoken = String }) {
    this.root = root;
    this.told = told;
    this.pressable = pressable;
    this.spoken = spoken;
    /** @type {Scale | undefined} */
    this.scale = undefined;
    /** @type {Lattice} */
    this.lattice = { values: [], stride: 1 };
    this.value = this.inForce = NaN;
    this.held = this.fixed = false;
    this.named = this.written = "";
    this.track = new Track(this, sideRoom, signal);
    this.field = new Field(this, signal);
    this.toggle = document.createElement("button");
    this.toggle.type = "button";
    this.toggle.className = "ov-number-toggle";
    this.toggle.setAttribute("role", "switch");
    this.toggle.addEventListener("click", () => this.take(1 - this.value), { signal });
    // Before what lies around it: a popover waits for this key at the document, and closes.
    addEventListener("keydown", (event) => this.escape(event), { capture: true, signal });
    root.append(this.track.root, this.field.root, this.toggle, this.field.refusal);
  }

  // Another number, or what has become of this one. Without a `value`, the one in force stands there; the one that a
  // hand holds stays.
  /** @param {Given} given */
  load({ scale, lattice, inForce, value = inForce, label, fixed }) {
    Object.assign(this, { scale, lattice, inForce, fixed, value: this.held ? this.value : value });
    const { parameter, ends } = scale,
      named = [label, parameter.name, ends, fixed].join();
    if (named !== this.named) this.arrange(parameter, ends, label);
    this.named = named;
    this.write();
  }

  /** @type {(parameter: Parameter, ends: Ends, label: string) => void} */
  arrange(parameter, [least, most], label) {
    const { track, toggle, field, fixed } = this,
      isButton = parameter.scale === "switch" && this.pressable;
    track.root.hidden = field.root.hidden = isButton;
    toggle.hidden = !isButton;
    track.name({ label, disabled: fixed, valuemin: least, valuemax: most });
    toggle.setAttribute("aria-label", label);
    toggle.disabled = fixed;
    field.load(parameter, label, fixed);
  }

  // Turning ----------------------------------------------------------------------------------------------------------

  grasp() {
    this.track.rest();
    this.held = true;
  }

  /** @param {number} value */
  turn(value) {
    if (value === this.value) return;
    this.value = value;
    this.told.turn(value);
    this.write();
  }

  release() {
    if (!this.held) return;
    this.letGo();
    if (this.value === this.inForce) this.told.back();
    else this.told.release(this.value);
  }

  // The one in force is put back.
  back() {
    if (!this.held) return;
    this.letGo();
    this.value = this.inForce;
    this.told.back();
    this.write();
  }

  /** @param {KeyboardEvent} event */
  escape(event) {
    if (event.key !== "Escape") return;
    const { track, field } = this,
      typed = event.target === field.root && field.edited;
    if (!typed && !(this.held && event.target === track.root)) return;
    event.preventDefault();
    event.stopPropagation();
    if (typed) field.write();
    else this.back();
  }

  // At once and as a whole, as a number that was typed.
  /** @param {number} value */
  take(value) {
    if (!this.scale || this.fixed) return;
    this.grasp();
    this.turn(value);
    this.release();
  }

  letGo() {
    this.held = this.track.pressed = false;
    this.track.rest();
  }

  // What it shows; whatever was typed stays until the number is another one.
  write() {
    const { value, inForce, scale } = this,
      written = [value, inForce, scale?.ends].join();
    this.track.name({ valuetext: this.spoken(value) });
    if (written === this.written) return;
    this.written = written;
    this.track.write();
    this.field.write();
    this.toggle.setAttribute("aria-checked", String(value === 1));
  }
}
