// The number as text: Enter or leaving the field takes it, Escape restores what was there. What is refused stays in the
// field, with the reason below it, and nothing else changes.

import { formatExactly } from "../scales.js";
import { readNumber, refusal } from "./read-number.js";

/**
 * @import { Parameter } from "../types"
 * @typedef {{ value: number, take(value: number): void }} Taker
 */

let made = 0; // each refusal has a name of its own, by which its field refers to it

export class Field {
  /** @param {Taker} taker @param {AbortSignal} signal */
  constructor(taker, signal) {
    this.taker = taker;
    this.root = document.createElement("input");
    this.refusal = document.createElement("p");
    /** @type {Parameter | undefined} */
    this.parameter = undefined;
    this.written = "";
    made += 1;
    this.root.className = "ov-number-field";
    this.refusal.className = "ov-number-refusal";
    this.refusal.id = `ov-number-refusal-${made}`;
    this.refusal.hidden = true;
    for (const [name, value] of Object.entries({ autocomplete: "off", spellcheck: "false", enterkeyhint: "done" }))
      this.root.setAttribute(name, value);
    this.refusal.setAttribute("role", "alert");
    this.root.addEventListener("keydown", ({ key }) => key === "Enter" && this.take(), { signal });
    this.root.addEventListener("blur", () => this.take(), { signal });
  }

  // Of which parameter: a keypad without a minus sign is offered where none is needed.
  /** @type {(parameter: Parameter, label: string, fixed: boolean) => void} */
  load(parameter, label, fixed) {
    const keypad = parameter.low < 0 ? "text" : parameter.whole ? "numeric" : "decimal";
    this.parameter = parameter;
    this.root.setAttribute("inputmode", keypad);
    this.root.setAttribute("aria-label", label);
    this.root.disabled = fixed;
  }

  get edited() {
    return this.root.value !== this.written;
  }

  take() {
    if (!this.edited || !this.parameter) return;
    const value = readNumber(this.root.value),
      refused = refusal(value, this.parameter);
    this.say(refused);
    if (refused) return;
    this.write();
    this.taker.take(value);
  }

  /** @param {string} refused */
  say(refused) {
    this.refusal.hidden = !refused;
    this.refusal.textContent = refused;
    this.root.setAttribute("aria-invalid", String(Boolean(refused)));
    if (refused) this.root.setAttribute("aria-describedby", this.refusal.id);
    else this.root.removeAttribute("aria-describedby");
  }

  // The number in sight, in place of whatever stands there.
  write() {
    this.written = formatExactly(this.taker.value);
    this.root.value = this.written;
    this.say("");
  }
}
