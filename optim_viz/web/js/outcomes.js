// What becomes of a run, as a mark and a few words; and what is true of it at a step.

import { escape } from "./html.js";
import { AT_THE_START, GLOBAL_MINIMUM, LOWEST_FOUND } from "./simulation/outcome-table.js";

/**
 * @import { Outcome, Run } from "./types"
 * @typedef {Pick<Outcome, "kind" | "variety" | "label">} Said
 */

// Minima, saddles and maxima have the marks of the map.
/** @type {Record<string, string>} */
export const ICONS = {
  converged: "✓",
  global_minimum: "◉",
  local_minimum: "○",
  still_descending: "↘",
  rising: "↑",
  oscillating: "∿",
  stuck_at_saddle: "⨯",
  stuck_at_a_maximum: "△",
  stalled: "◦",
  left_view: "↗",
  overflowed: "!",
  undefined: "?",
};

/** @type {Outcome} */
const START = { kind: "", variety: "", label: AT_THE_START, sentence: "No step is made yet.", criterion: "", step: 0 };

// By which an outcome has its mark and its colour: the finest word that has any.
/** @param {Pick<Outcome, "kind" | "variety">} outcome */
export function markOf({ kind, variety }) {
  const name = (variety === LOWEST_FOUND ? GLOBAL_MINIMUM : variety).replaceAll(" ", "_");
  return name in ICONS ? name : kind;
}

// What is true of a run of so many steps at one of them: nothing of what is to come. Of a run that is held, nothing.
// A recorded path has a last step of its own.
/** @param {Pick<Run, "outcome" | "outcomeAt" | "last_step">} run @param {number} step @param {number} steps */
export function outcomeNow(run, step, steps) {
  if (step >= (run.last_step ?? steps) || !run.outcome.kind) return run.outcome;
  return run.outcomeAt?.(step) ?? START;
}

// An outcome as a chip: a mark and a few words.
/** @param {Said} outcome */
export function verdictChip(outcome, attributes = "") {
  return `<span class="ov-chip" data-kind="${markOf(outcome)}" ${attributes}>${outcomeWords(outcome)}</span>`;
}

// The same without a frame.
/** @param {Said} outcome */
export function outcomeWords(outcome) {
  const [what, ...when] = escape(outcome.label).split(" · "),
    dated = when.map((text) => `<span class="ov-when"> · ${text}</span>`).join("");
  return `<i aria-hidden="true">${ICONS[markOf(outcome)] ?? ""}</i><span>${what}${dated}</span>`;
}
