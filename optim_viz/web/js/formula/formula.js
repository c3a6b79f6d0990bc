// A function or a rule as somebody types it. The server is told at once, or as soon as it has answered to what was told
// before: it reads the text, and answers with the picture or with where it does not understand. What is being typed is
// never overwritten. A picture of the scene, where there is one, carries the text to the server and the answer back.

import { mounting } from "../mounting.js";
import { Outbox } from "../outbox.js";

/**
 * @import { Deliver } from "../outbox.js"
 * @import { Read, TypedText, Typing } from "../types"
 * @typedef {Read & { label: string, fixed: boolean, shelf: { label: string, text: string }[] }} Sent
 */

let fields = 0; // that there have been

export class FormulaField {
  /** @param {Element} parent */
  constructor(parent) {
    const find = (/** @type {string} */ css) => /** @type {HTMLElement} */ (parent.querySelector(css));
    this.root = find(".ov-formula");
    this.field = /** @type {HTMLTextAreaElement} */ (find(".ov-formula-text"));
    this.where = find(".ov-formula-where");
    this.why = find(".ov-formula-why");
    this.shelf = find(".ov-formula-shelf");
    this.label = /** @type {HTMLLabelElement} */ (find(".ov-formula-label"));
    this.label.htmlFor = this.field.id = `ov-formula-${++fields}`;
    const said = find(".ov-formula-said");
    said.id = `${this.field.id}-said`;
    this.field.setAttribute("aria-describedby", said.id);
    /** @type {Deliver} */
    this.deliver = () => {};
    this.own = new Outbox(() => {});
    this.own.connect((name, event) => this.carried(event) || this.deliver(name, event));
    this.outbox = { connect: (/** @type {Deliver} */ deliver) => (this.deliver = deliver) };
    this.abort = new AbortController();
    document.addEventListener("ov-read", (event) => this.hear(/** @type {CustomEvent<Read>} */ (event).detail), {
      signal: this.abort.signal,
    });
    /** @type {Sent | undefined} */
    this.sent = undefined;
    this.told = ""; // the last text that the server was told
    this.edited = false; // since the server's text was put here
    this.field.addEventListener("input", () => {
      this.edited = true;
      this.typed();
    });
    // Letters are not the player's keys here.
    for (const name of ["keydown", "keyup", "keypress"]) this.field.addEventListener(name, (e) => e.stopPropagation());
    this.field.addEventListener("blur", () => this.typed());
  }

  destroy() {
    this.own.stop();
    this.abort.abort();
  }

  /** @param {Uint8Array} data */
  load(data) {
    const before = this.sent;
    this.sent = /** @type {Sent} */ (JSON.parse(new TextDecoder().decode(data)));
    const { label, fixed, shelf } = this.sent;
    this.label.textContent = label;
    this.root.dataset.bare = String(!label.includes("="));
    this.field.readOnly = fixed;
    if (before === undefined) this.arrange(shelf);
    this.shelf.hidden = fixed;
    this.answered(before);
    document.dispatchEvent(new CustomEvent("ov-ask")); // data of before, maybe
    this.root.dataset.ready = "true";
  }

  // What a picture says. Of one text in force, the later answer holds: of one that was not understood, pictures know
  // nothing.
  /** @param {Read} read */
  hear({ side, field, ...said }) {
    const before = this.sent;
    if (!before || side !== before.side || field !== before.field) return;
    if (said.text === before.text && said.number <= before.number) return;
    this.sent = { ...before, ...said };
    this.answered(before);
  }

  // Whether a picture tells the server.
  /** @param {Record<string, unknown>} event */
  carried({ text }) {
    const { side, field } = /** @type {Sent} */ (this.sent),
      detail = /** @type {Typing} */ ({ side, field, text });
    return !document.dispatchEvent(new CustomEvent("ov-typed", { detail, cancelable: true }));
  }

  /** @param {TypedText | undefined} before */
  answered(before) {
    const { text, typed } = /** @type {Sent} */ (this.sent);
    this.own.answered();
    // What stands here is what the server has read, or more than it has read yet; else the scene has changed otherwise.
    const ahead = this.edited && typed !== null;
    if (before === undefined || (text !== before.text && typed !== this.field.value && !ahead)) {
      this.field.value = typed ?? text;
      this.edited = false;
    }
    this.say();
  }

  say() {
    const { wrong = null, note = "", typed = null } = this.sent ?? {},
      current = typed === null || typed === this.field.value; // not of a text of before
    this.root.dataset.wrong = String(Boolean(wrong) && current);
    this.field.setAttribute("aria-invalid", this.root.dataset.wrong);
    if (!current) return;
    this.where.hidden = !wrong;
    if (wrong) {
      const mark = document.createElement("mark");
      mark.textContent = wrong.at || "\u00a0";
      this.where.replaceChildren(wrong.before, mark, wrong.after);
    }
    this.why.textContent = wrong ? wrong.why : note;
  }

  typed() {
    const { text, typed } = this.sent ?? {};
    if (this.field.value === (this.own.expects("typed") ? this.told : (typed ?? text))) return;
    this.told = this.field.value;
    this.own.request("typed", { text: this.told, at: Date.now() });
  }

  /** @param {Sent["shelf"]} shelf */
  arrange(shelf) {
    this.shelf.replaceChildren(
      ...shelf.map(({ label, text }) => {
        const button = Object.assign(document.createElement("button"), { type: "button", textContent: label });
        button.title = text;
        button.addEventListener("click", () => {
          this.field.value = text;
          this.edited = true;
          this.typed();
        });
        return button;
      }),
    );
  }
}

export default mounting(
  (parentElement) => new FormulaField(parentElement),
  (field, data) => field.load(data),
);
