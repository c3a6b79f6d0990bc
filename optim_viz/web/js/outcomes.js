// What becomes of a run, as an icon and a few words.

import { escape } from "./html.js";

/** @import { Outcome } from "./types" */

/** @type {Record<string, string>} */
export const ICONS = {
  converged: "✓",
  still_descending: "↘",
  oscillating: "∿",
  stuck_at_saddle: "⨯",
  stalled: "◦",
  left_view: "↗",
  overflowed: "!",
};

// An outcome as a chip: an icon and a few words.
/** @param {{ outcome: Pick<Outcome, "kind" | "label"> }} run */
export function verdictChip({ outcome }, attributes = "") {
  return `<span class="ov-chip" data-kind="${outcome.kind}" ${attributes}>${outcomeWords(outcome)}</span>`;
}

// The same without a frame.
/** @param {Pick<Outcome, "kind" | "label">} outcome */
export function outcomeWords({ kind, label }) {
  return `<i aria-hidden="true">${ICONS[kind] ?? ""}</i>${escape(label)}`;
}
