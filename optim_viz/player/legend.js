// The legend: who is who, where each run stands, and what becomes of it.

import { swatch } from "./markers.js";

export const ICONS = { converged: "✓", still_descending: "↘", oscillating: "∿", stuck_at_saddle: "⨯", stalled: "◦", left_view: "↗", overflowed: "!" };

export function escape(text) {
  return text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c]);
}

export function verdictChip(run, attributes = "") {
  const { kind, label } = run.outcome;
  return `<span class="ov-chip" data-kind="${kind}" ${attributes}><i aria-hidden="true">${ICONS[kind]}</i>${escape(label)}</span>`;
}

// One run's line in the legend: press it to hide or show the run, point at its outcome to read why.
export function legendRow(player, run) {
  const { colours } = player, { outcome } = run;
  const item = document.createElement("li");
  item.innerHTML = `<button type="button" class="ov-run" aria-pressed="${!run.hidden}" title="Hide or show ${escape(run.label)}">${swatch(run, colours.of(run), colours.rim)}
    <b>${escape(run.label)}</b><span class="ov-detail">${escape(run.detail)}</span><span class="ov-live"></span></button>
    ${verdictChip(run, `tabindex="0" role="note" aria-label="${escape(`${run.label}: ${outcome.sentence} ${outcome.criterion}`)}"`)}`;
  const button = item.querySelector("button"), chip = item.querySelector(".ov-chip");
  button.addEventListener("click", () => {
    run.hidden = !run.hidden;
    player.hidden[run.hidden ? "add" : "delete"](run.name);
    button.setAttribute("aria-pressed", String(!run.hidden));
    Object.assign(player.stale, { trails: true, charts: true });
    player.resize(); // a panel more or less
    player.schedule();
  });
  const show = () => {
    const box = chip.getBoundingClientRect();
    player.showTip(box.left, box.bottom + 4, `<p>${escape(outcome.sentence)}</p><p>${escape(outcome.criterion)}</p>`);
  };
  for (const name of ["pointerenter", "focus"]) chip.addEventListener(name, show);
  for (const name of ["pointerleave", "blur"]) chip.addEventListener(name, () => player.hideTip());
  return item;
}
