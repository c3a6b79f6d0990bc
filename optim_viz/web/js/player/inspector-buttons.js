// The inspector's buttons: which marks are drawn on the map and how large they are, which partners run along, and how
// the run could go on from this step.

import { setText } from "../dom-text.js";
import { escape } from "../html.js";
import { DECADE, FULL, LEAST, ruler, SIDE, THIN } from "./marks.js";
import { formatNumber } from "../scales.js";

const FACTORS = [
  ["α ÷10", 0.1],
  ["α ÷2", 0.5],
  ["α ×2", 2],
  ["α ×10", 10],
  ["as it is", 1],
];
const icon = (shapes) => `<svg viewBox="0 0 22 16">${shapes}</svg>`;
const MARK_ICONS = {
  gradient: icon('<path d="M2 8h14M12 4l5 4-5 4" fill="none"/>'),
  memory: icon('<path d="M2 8h14" stroke-dasharray="4 3"/><path d="M13 4l5 4-5 4z"/>'),
  step: icon('<path d="M2 8h12" stroke-width="3.4"/><path d="M12 3l7 5-7 5z"/>'),
  rates: icon('<path d="M7 2h8v12H7z" fill="none"/>'),
  look_ahead: icon('<path d="M2 8h8" stroke-dasharray="1.500 3"/><circle cx="15" cy="8" r="4" fill="none"/>'),
  curvature: icon('<ellipse cx="11" cy="8" rx="9" ry="4" fill="none"/><path d="M2 8h18M11 4v8" stroke-width="1"/>'),
};

// The marks that this rule has, as HTML.
export function markButtons(marks, view, rule) {
  const has = {
    gradient: true,
    memory: Boolean(rule.memory),
    step: true,
    rates: rule.vectors.has("rate"),
    look_ahead: rule.looksAhead,
    curvature: true,
  };
  const buttons = marks
    .filter(({ name }) => has[name])
    .map(({ name, label, help }) => {
      const attributes = `data-mark="${name}" aria-pressed="${Boolean(view[name])}" title="${escape(help)}"`,
        text = `${MARK_ICONS[name]}<span>${escape(label)}</span> <span class="ov-size"></span>`;
      return `<button type="button" ${attributes}>${text}</button>`;
    });
  return `<div class="ov-buttons">${buttons.join("")}</div><p class="ov-scale"></p>`;
}

// How large what they show is at this step, and by which ruler it is drawn.
export function writeMarkSizes(root, { series, rule }, before, after, colours, unit) {
  const step = Math.hypot(after.x[0] - before.x[0], after.x[1] - before.x[1]),
    sizes = { gradient: Math.hypot(...before.g), step };
  if (rule.memory) sizes.memory = Math.hypot(rule.memory(before, 0), rule.memory(before, 1));
  for (const [name, size] of Object.entries(sizes)) {
    const node = root.querySelector(`[data-mark="${name}"] .ov-size`);
    if (node) setText(node, formatNumber(size, 3));
  }
  const px = (length) => `${Math.round(length * colours.scale)} px`,
    now = ruler(sizes.gradient, series.most.slope, FULL, LEAST);
  const texts = [
    `Step in true length${step * unit < 7 ? ", now hidden by the marker" : ""}.`,
    `Arrows on a log ruler: ${px(FULL)} is ${formatNumber(series.most.slope, 3)}, this run's largest in the window;`,
    `a decade less is ${px(DECADE)} shorter, ${px(LEAST)} at the least (−g now: ${px(now)}).`,
  ];
  if (rule.vectors.has("rate"))
    texts.push(`The rectangle's half sides likewise: ${px(SIDE)} is a rate of ${formatNumber(series.most.rate, 3)}.`);
  texts.push(
    `Curvature: the flatter axis has ${px(1.25 * SIDE)}, the other is 1 / √κ as long, ${px(THIN)} at the least.`,
  );
  setText(root.querySelector(".ov-scale"), texts.join(" "));
}

// The partners that teach something beside this run, as HTML.
export function partnerButtons(run) {
  const rows = run.contrasts.map(({ name, label, teaches, sources, on }) => {
    const attributes = `data-ghost="${name}" aria-pressed="${on}" title="${escape(`${teaches} Sources: ${sources}`)}"`,
      text = on ? `<p>${escape(teaches)} <small>${escape(sources)}</small></p>` : "";
    return `<button type="button" ${attributes}>${escape(label)}</button>${text}`;
  });
  return `<div class="ov-buttons">${rows.join("")}</div>`;
}

// What the run can branch to, as HTML: another rate, or another method.
export function branchButtons(methods, { readsRate }) {
  const idle = 'disabled title="This rule reads its learning rate only before the first step"';
  const rates = FACTORS.map(([label, factor]) => {
    const title = factor === 1 ? "The same settings, to be changed in the panel" : `From this step on, ${label}`,
      attributes = factor !== 1 && !readsRate ? idle : `title="${title}"`;
    return `<button type="button" data-factor="${factor}" ${attributes}>${label}</button>`;
  });
  const options = methods.map(([name, label]) => `<option value="${name}">${escape(label)}</option>`);
  const attributes = 'class="ov-switch" data-switch="method" aria-label="Go on by another method"';
  const select = `<select ${attributes}><option value="">go on by …</option>${options.join("")}</select>`;
  const go = '<button type="button" data-switch="go" title="Go on from this step by that method">Branch</button>';
  return `<div class="ov-buttons">${rates.join("")}${select}${go}</div>`;
}
