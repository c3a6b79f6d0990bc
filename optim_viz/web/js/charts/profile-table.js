// Every method on every problem, as a table that keys walk; one instance a mount. A cell that is chosen is the server's
// to open.

import { escape } from "../html.js";
import { readBlob } from "../blob.js";
import { swatch } from "../markers.js";
import { mounting } from "../mounting.js";
import { Outbox } from "../outbox.js";
import { readColours } from "../theme.js";
import { Tooltip } from "../tooltip.js";
import { cellOf, inkOn, nextCell } from "./profile-words.js";
import { Projector } from "./projector.js";

/**
 * @import { Numbers, ProfileHead, ProfileTable, ProfileTone } from "../types"
 * @import { Place } from "./profile-words.js"
 */

class ProfileView {
  /** @param {Element} parent */
  constructor(parent) {
    const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (parent.querySelector(selector));
    this.root = find(".ov-profile");
    this.grid = find("table");
    this.key = find(".ov-profile-key");
    this.tooltip = new Tooltip(find(".ov-profile-tip"), this.root);
    this.outbox = new Outbox(() => {});
    this.projector = new Projector(this.root, find(".ov-profile-projector"), (on) =>
      this.outbox.send("projector", { on, at: Date.now() }),
    );
    this.abort = new AbortController();
    /** @type {Place} */
    this.place = [0, 0]; // of the one cell that Tab comes to
    const { signal } = this.abort;
    const on = (/** @type {string} */ name, /** @type {(cell: HTMLElement, event: any) => void} */ then) =>
      this.grid.addEventListener(
        name,
        (event) => {
          const cell = /** @type {Element} */ (event.target).closest("td");
          if (cell) then(cell, event);
          else this.tooltip.hide();
        },
        { signal },
      );
    on("click", (cell) => this.pick(cell));
    on("keydown", (cell, event) => this.press(cell, event));
    on("pointermove", (cell, event) => {
      if (event.pointerType !== "touch")
        this.tooltip.showAt(event.clientX, event.clientY, escape(cell.ariaLabel ?? ""));
    });
    on("focusin", (cell) => {
      if (cell.matches(":focus-visible")) this.tooltip.showBelow(cell, escape(cell.ariaLabel ?? ""));
    });
    for (const name of ["pointerleave", "focusout"])
      this.grid.addEventListener(name, () => this.tooltip.hide(), { signal });
  }

  destroy() {
    this.abort.abort();
    this.projector.destroy();
    this.outbox.stop();
  }

  /** @param {Uint8Array} data */
  load(data) {
    /** @type {{ head: ProfileHead, array: (name: string) => Numbers }} */
    const { head, array } = readBlob(data);
    const numbers = /** @type {const} */ (["reached", "ratio", "rate", "outcome"]);
    /** @type {ProfileTable} */
    const table = Object.assign(head, /** @type {any} */ (Object.fromEntries(numbers.map((n) => [n, array(n)]))));
    this.table = table;
    const [column, row] = this.place;
    this.place = [Math.min(column, table.methods.length - 1), Math.min(row, table.problems.length - 1)];
    this.projector.show(table.projector);
    this.draw(table);
    this.outbox.answered();
    this.root.dataset.ready = "true";
  }

  /** @param {ProfileTable} table */
  draw(table) {
    const colours = readColours(this.root),
      fill = (/** @type {ProfileTone} */ tone) => (colours.dark ? tone.dark : tone.light);
    const style = (/** @type {ProfileTone} */ tone) => `background:${fill(tone)};color:${inkOn(fill(tone))}`;
    this.root.setAttribute("aria-label", table.title);
    this.grid.setAttribute("aria-label", `${table.title}. Arrow keys walk, Enter opens the run on Compare.`);
    const [head, body] = this.grid.children;
    head.innerHTML = `<tr><th scope="col">Problem</th>${table.methods
      .map(
        (method) =>
          `<th scope="col"><span>${escape(method.label)}</span>${swatch(method, colours.of(method), colours.rim)}</th>`,
      )
      .join("")}</tr>`;
    body.innerHTML = table.problems
      .map((problem, row) => {
        const cells = table.methods.map((_, column) => {
          const { text, tone, words, best } = cellOf(table, column, row);
          return (
            `<td role="gridcell" tabindex="-1" data-cell="${column},${row}" style="${style(tone)}"` +
            `${best ? ' class="ov-best"' : ""} aria-label="${escape(words)}">${text}</td>`
          );
        });
        const title = escape(`${problem.label}, from ${problem.start}`);
        return `<tr><th scope="row" title="${title}">${escape(problem.label)}</th>${cells.join("")}</tr>`;
      })
      .join("");
    const met = new Set(Array.from(table.outcome).filter((_, i) => table.reached[i] < 0));
    const entry = (/** @type {ProfileTone} */ tone, /** @type {string} */ mark, /** @type {string} */ words) =>
      `<li><b style="${style(tone)}">${mark}</b> ${escape(words)}</li>`;
    this.key.innerHTML = [
      entry(table.solved, "12", "solved, in so many steps; underlined: the fewest"),
      ...table.outcomes.map((outcome, k) => (met.has(k) ? entry(outcome, outcome.mark, outcome.word) : "")),
    ].join("");
    this.cellAt(...this.place)?.setAttribute("tabindex", "0");
  }

  /** @type {(column: number, row: number) => HTMLElement | null} */
  cellAt(column, row) {
    return this.grid.querySelector(`[data-cell="${column},${row}"]`);
  }

  /** @type {(cell: HTMLElement) => Place} */
  placeOf(cell) {
    const [column, row] = (cell.dataset.cell ?? "").split(",").map(Number);
    return [column, row];
  }

  /** @param {HTMLElement} cell @param {KeyboardEvent} event */
  press(cell, event) {
    if (!this.table || event.ctrlKey || event.metaKey || event.altKey) return;
    const { methods, problems } = this.table,
      next = nextCell(event.key, this.placeOf(cell), methods.length, problems.length);
    if (!next && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    event.stopPropagation();
    if (!next) return this.pick(cell);
    cell.setAttribute("tabindex", "-1");
    this.place = next;
    const to = this.cellAt(...next);
    to?.setAttribute("tabindex", "0");
    to?.focus();
  }

  /** @param {HTMLElement} cell */
  pick(cell) {
    const [column, row] = this.placeOf(cell);
    this.outbox.send("pick", { method: column, problem: row, at: Date.now() });
  }
}

export default mounting(
  (parentElement) => new ProfileView(parentElement),
  (view, data) => view.load(data),
);
