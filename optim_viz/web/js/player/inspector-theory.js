// The surface at the run's point in words: its curvature, the limit of stability there, and what that makes of the
// step.

import { setHtml } from "../dom-text.js";
import { escape } from "../html.js";
import { formatNumber } from "../scales.js";

const VERDICTS = { stable: "stable", edge: "on the edge", unstable: "unstable" };
const BECAUSE = { edge: ", it hardly gains or loses ground", unstable: ", each step overshoots farther" };

function curvature(lam) {
  if (lam[1] > 0) return `κ = <b data-fact="kappa">${formatNumber(lam[0] / lam[1])}</b>`;
  if (!lam.every(Number.isFinite)) return "f has no curvature here";
  if (lam[0] > 0 && lam[1] < 0) return "bent up along v₁ and down along v₂: no κ";
  return lam[0] > 0 ? "level along v₂: no κ" : "no valley here: no κ";
}

// Whether one number multiplies the direction on both axes, so that the limit is one of the curvature alone.
const isPlain = ({ rule }) => !rule.vectors.has("rate");

function verdictOf(insight, { limit, step }, alpha, bound) {
  const plain = isPlain(insight),
    [kind, second] = step.kinds;
  if (kind === "falls" || (kind === "flat" && second === "falls"))
    return "It falls away: no rate is stable here, steps lead off.";
  if (kind === "flat") return "It is level here: the curvature sets no limit.";
  const name = plain ? `${limit === 2 ? "2" : formatNumber(limit)} / λ₁` : "the limit of α with these rates";
  const size =
    bound === undefined
      ? ""
      : `${name} = <b data-fact="bound">${formatNumber(bound)}</b> and α = ${formatNumber(alpha)}: `;
  // With one rate per coordinate the axes that matter are those of √D H √D, not the surface's own.
  const axis = plain ? "v" : "u",
    where = second === "stable" && kind === "stable" ? "both axes" : `${axis}₁`;
  const falls = second === "falls" ? `; along ${axis}₂ it falls away, and steps lead off there` : "";
  return `${size}<em>${VERDICTS[kind]} along ${where}</em>${BECAUSE[kind] ?? ""}${falls}.`;
}

// What is said of record t, as HTML, and its numbers in full.
export function theorySheet(insight, t, after) {
  const { rule } = insight,
    theory = insight.theory(t, after),
    { lam, step } = theory;
  const alpha = after.learning_rate,
    bound = step && Number.isFinite(step.largest) && !rule.limitMoves ? alpha * step.largest : undefined;
  const [lambda1, lambda2] = lam.map((v, k) => `<b data-fact="lambda${k + 1}">${formatNumber(v)}</b>`);
  const text = step
    ? verdictOf(insight, theory, alpha, bound)
    : rule.rate || insight.run.beside
      ? "No simple limit is known for these settings."
      : escape(rule.stride);
  const kind = step ? step.kinds[0] : "none";
  const html =
    `<div>λ₁ = ${lambda1}, λ₂ = ${lambda2}, ${curvature(lam)}</div>` + `<div class="ov-verdict">${text}</div>`;
  return { html, data: { lambda1: lam[0], lambda2: lam[1], bound: bound ?? "", kind } };
}

// `exact`: also with the numbers in full, as data.
export function showTheory(root, { html, data }, exact) {
  setHtml(root, html);
  root.dataset.kind = data.kind;
  if (exact) Object.assign(root.dataset, data);
}
