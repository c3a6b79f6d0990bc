// What becomes of a run, as an icon and a few words.

import { escape } from "./html.js";

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
export function verdictChip({ outcome }, attributes = "") {
  return `<span class="ov-chip" data-kind="${outcome.kind}" ${attributes}>${outcomeWords(outcome)}</span>`;
}

// The same without a frame.
export function outcomeWords({ kind, label }) {
  return `<i aria-hidden="true">${ICONS[kind] ?? ""}</i>${escape(label)}`;
}
