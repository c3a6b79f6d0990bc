// A number of the panel, as Streamlit mounts it: its name, its control, and whom it tells what.
//
// The players on the page hear each move, and bend; what their pictures show, also of a number that follows another or
// that the dial turns, stands here while it does. The server hears once, when the hand lets go. Until it has
// answered, or has been silent for long, the value that was sent counts as in force. Its answer may be the picture
// alone: then the player says which value is in force from now on.

import { mounting } from "../mounting.js";
import { ANSWER_TIME, Outbox } from "../outbox.js";
import { formatNumber } from "../scales.js";
import { Scale } from "../simulation/scale.js";
import { NumberControl } from "./number-control.js";

/**
 * @import { Ends } from "../simulation/scale.js"
 * @import { Bent, Parameter, SceneNumbers, Turned } from "../types"
 * @import { Given } from "./number-control.js"
 * @typedef {Pick<Turned, "side" | "owner" | "run">} Turns whose number it is
 * @typedef {{ parameter: Parameter, value: number, suits: number | null, ends?: Ends | null, label: string,
 *   layout: string, help: string, fixed: boolean, reveal?: boolean, turns: Turns | null }} Sent
 */

const VALUES = 121; // that the keys reach, as on the dial

class PanelNumber {
  /** @param {Element} parent */
  constructor(parent) {
    const find = (/** @type {string} */ css) => /** @type {HTMLElement} */ (parent.querySelector(css));
    this.root = find(".ov-number");
    this.label = find(".ov-number-label");
    this.more = find(".ov-number-more");
    this.help = find(".ov-number-help");
    this.abort = new AbortController();
    this.outbox = new Outbox(() => {});
    /** @type {Sent | undefined} */
    this.sent = undefined;
    /** @type {Given | undefined} */
    this.given = undefined; // to the control
    /** @type {number | undefined} */
    this.awaited = undefined;
    this.patience = 0; // a timer
    /** @type {number | undefined} */
    this.shown = undefined; // in the picture
    const { signal } = this.abort;
    this.control = new NumberControl(
      this.root,
      {
        turn: (value) => this.tell("turn", value),
        release: (value) => this.release(value),
        back: () => this.tell("back", this.control.inForce),
      },
      { signal, spoken: (value) => formatNumber(value, 6) },
    );
    document.addEventListener("ov-bent", (event) => this.hear(/** @type {CustomEvent<Bent>} */ (event).detail), {
      signal,
    });
    this.explain(false);
    this.more.addEventListener("click", () => this.explain(Boolean(this.help.hidden)), { signal });
  }

  destroy() {
    this.control.back();
    this.abort.abort();
    clearTimeout(this.patience);
    this.outbox.stop();
  }

  /** @param {Uint8Array} data */
  load(data) {
    const before = this.sent?.value;
    this.sent = /** @type {Sent} */ (JSON.parse(new TextDecoder().decode(data)));
    if (this.sent.value !== before) this.shown = undefined;
    const { parameter, value, label, layout, help } = this.sent;
    if (value === this.awaited) this.answered();
    this.label.innerHTML = titled(label, parameter);
    this.root.dataset.layout = layout;
    this.label.hidden = layout === "bare";
    this.more.hidden = !["tall", "typed"].includes(layout) || !help;
    this.more.setAttribute("aria-label", `About ${label}`);
    this.help.textContent = help;
    if (this.more.hidden) this.explain(false);
    this.show();
    this.root.dataset.ready = "true";
    if (this.sent.reveal && before === undefined) this.reveal();
    if (value !== before) document.dispatchEvent(new CustomEvent("ov-ask")); // data of before, maybe
  }

  show() {
    if (!this.sent) return;
    const { parameter, value, suits, ends, label, fixed } = this.sent,
      inForce = this.awaited ?? value,
      scale = new Scale(parameter, inForce, suits ?? parameter.default, ends);
    this.given = { scale, lattice: scale.lattice(VALUES), inForce, label, fixed };
    this.control.load({ ...this.given, value: this.shown });
  }

  reveal() {
    this.root.scrollIntoView({ block: "center" });
    this.control.track.root.focus({ preventScroll: true });
  }

  // What a player shows: for a number, the players of its side's scene.
  /** @param {Bent} bent */
  hear(bent) {
    const { turns, parameter } = this.sent ?? {};
    if (!this.sent || !this.given || !turns || !parameter || bent.side !== turns.side) return;
    const { owner, run = "" } = turns,
      valueIn = (/** @type {SceneNumbers} */ numbers) =>
        (owner === "run" || owner === "schedule" ? numbers[owner][run] : numbers[owner])?.[parameter.name],
      inForce = valueIn(bent.inForce),
      shown = valueIn(bent.shown);
    if (inForce !== undefined && (this.scaledBy(bent, this.sent) || inForce !== this.sent.value)) {
      this.sent.value = inForce;
      if (inForce === this.awaited) this.answered();
      this.shown = shown;
      this.show();
    } else if (shown !== this.shown) {
      this.shown = shown;
      this.control.load({ ...this.given, value: shown });
    }
  }

  // On another surface: whether a rate has another scale there, or the start another track.
  /** @type {(bent: Bent, sent: Sent) => boolean} */
  scaledBy({ suits, domain: [left, right, bottom, top] }, sent) {
    const { owner, run = "" } = /** @type {Turns} */ (sent.turns),
      { name } = sent.parameter,
      before = [sent.suits, ...(sent.ends ?? [])].join();
    if (owner === "start") sent.ends = name === "x" ? [left, right] : [bottom, top];
    else if (owner === "run" && name === "learning_rate") sent.suits = suits[run];
    return [sent.suits, ...(sent.ends ?? [])].join() !== before;
  }

  /** @param {number} value */
  release(value) {
    this.answered();
    this.awaited = value;
    this.patience = setTimeout(() => {
      this.answered();
      this.show();
    }, ANSWER_TIME);
    if (this.tell("release", value)) this.outbox.send("release", { value, at: Date.now() });
    this.show();
  }

  answered() {
    clearTimeout(this.patience);
    this.awaited = undefined;
  }

  // The players. Whether the server is still to be told: one that has the number's scene does so itself.
  /** @type {(phase: Turned["phase"], value: number) => boolean} */
  tell(phase, value) {
    if (!this.sent?.turns) return Boolean(this.sent); // the page's own
    /** @type {Turned} */
    const detail = { ...this.sent.turns, name: this.sent.parameter.name, value, phase };
    return document.dispatchEvent(new CustomEvent("ov-turn", { detail, cancelable: true }));
  }

  /** @param {boolean} on */
  explain(on) {
    this.help.hidden = !on;
    this.more.setAttribute("aria-expanded", String(on));
  }
}

// Its name and its sign; a switch has none, and some names end in their sign.
/** @type {(label: string, parameter: Parameter) => string} */
function titled(label, { sign, scale }) {
  if (scale === "switch") return label;
  const words = label.split(" "),
    last = words.pop();
  return [...words, ...(sign.replace(/<[^>]*>/g, "") === last ? [] : [last]), sign].join(" ");
}

export default mounting(
  (parentElement) => new PanelNumber(parentElement),
  (number, data) => number.load(data),
);
