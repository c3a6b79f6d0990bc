// The legend: who is who, where each run stands, and what becomes of it.

import { swatch } from "../markers.js";

export const ICONS = {
  converged: "✓",
  still_descending: "↘",
  oscillating: "∿",
  stuck_at_saddle: "⨯",
  stalled: "◦",
  left_view: "↗",
  overflowed: "!",
};

export function escape(text) {
  return text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);
}

// An outcome as a chip: an icon and a few words.
export function verdictChip({ outcome }, attributes = "") {
  return `<span class="ov-chip" data-kind="${outcome.kind}" ${attributes}>${inWords(outcome)}</span>`;
}

function inWords({ kind, label }) {
  return `<i aria-hidden="true">${ICONS[kind] ?? ""}</i>${escape(label)}`;
}

// What the legend says of a run's settings and of what becomes of it.
export function tellFate(item, run) {
  const { outcome } = run,
    chip = item.querySelector(".ov-chip");
  item.querySelector(".ov-detail").textContent = run.detail;
  chip.dataset.kind = outcome.kind;
  chip.setAttribute("aria-label", `${run.label}: ${outcome.sentence} ${outcome.criterion}`);
  chip.innerHTML = inWords(outcome);
}

// One run's line in the legend: press it to hide or show the run, point at its outcome to read why.
export function legendRow(player, run) {
  const { colours } = player;
  const item = document.createElement("li");
  item.innerHTML = `<button type="button" class="ov-run" aria-pressed="${!run.hidden}" title="Hide or show ${escape(run.label)}">${swatch(run, colours.of(run), colours.rim)}
    <b>${escape(run.label)}</b><span class="ov-detail"></span><span class="ov-live"></span></button>
    ${verdictChip(run, 'tabindex="0" role="note"')}`;
  tellFate(item, run);
  const button = item.querySelector("button"),
    chip = item.querySelector(".ov-chip");
  button.addEventListener("click", () => {
    run.hidden = !run.hidden;
    player.hidden[run.hidden ? "add" : "delete"](run.name);
    button.setAttribute("aria-pressed", String(!run.hidden));
    Object.assign(player.stale, { trails: true, charts: true });
    player.resize(); // a panel more or less
    player.schedule();
  });
  const show = () => {
    const box = chip.getBoundingClientRect(),
      { outcome } = run;
    player.showTip(box.left, box.bottom + 4, `<p>${escape(outcome.sentence)}</p><p>${escape(outcome.criterion)}</p>`);
  };
  for (const name of ["pointerenter", "focus"]) chip.addEventListener(name, show);
  for (const name of ["pointerleave", "blur"]) chip.addEventListener(name, () => player.hideTip());
  return item;
}
