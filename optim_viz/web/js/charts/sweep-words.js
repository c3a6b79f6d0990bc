// A point of a sweep in words: its rate, its value, and what becomes of the run.

import { escape } from "../html.js";
import { swatch } from "../markers.js";
import { ICONS } from "../outcomes.js";
import { formatNumber } from "../scales.js";

/**
 * @import { Colours, SweepHead } from "../types"
 * @import { SweepPoint } from "./sweep-geometry.js"
 * @typedef {Pick<SweepHead, "fates" | "missing" | "across" | "metric">} Words
 */

/** @param {Words} scene @param {SweepPoint} point */
function describePoint(scene, { curve, index }) {
  const value = curve.values[index],
    fate = scene.fates[curve.fates[index]];
  const outcome = curve.words?.[index] ?? fate.label,
    { where } = curve.points[index];
  const far =
    where === "above" && !Number.isNaN(value) ? "above the picture" : where === "below" ? "below the picture" : "";
  return {
    rate: formatNumber(curve.rates[index]),
    value: Number.isNaN(value) ? scene.missing : formatNumber(value),
    outcome,
    far,
    kind: fate.kind,
  };
}

// As HTML, for the tooltip.
/** @param {Words} scene @param {SweepPoint} point @param {Colours} colours */
export function pointRows(scene, point, colours) {
  const { curve } = point,
    { rate, value, outcome, far, kind } = describePoint(scene, point);
  const [sign] = /\S+$/.exec(scene.across) ?? [""];
  const rows = [
    `<div>${swatch(curve, colours.of(curve), colours.rim)}<b>${escape(curve.label)}</b></div>`,
    `<div>${escape(sign)} = ${rate}</div><div>${escape(scene.metric)}<span>${escape(value)}</span></div>`,
    far && `<div class="ov-sweep-far">${far}</div>`,
    `<div data-kind="${kind}"><i aria-hidden="true">${ICONS[kind]}</i>${escape(outcome)}</div>`,
  ];
  return rows.join("");
}

// As one sentence, for a screen reader.
/** @param {Words} scene @param {SweepPoint} point */
export function pointText(scene, point) {
  const { rate, value, outcome, far } = describePoint(scene, point);
  return `${point.curve.label}, rate ${rate}: ${scene.metric} ${value}${far ? `, ${far}` : ""}, ${outcome}.`;
}
