// A point of a sweep in words: its rate, its value, and what becomes of the run.

import { escape } from "../html.js";
import { swatch } from "../markers.js";
import { ICONS } from "../outcomes.js";
import { formatNumber } from "../scales.js";
import { pointsAt } from "./sweep-geometry.js";

/**
 * @import { Colours, SweepCurve, SweepHead } from "../types"
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

// Every curve's value at the rate of a point, from the lowest on; none where no other curve is in sight.
/** @param {Words & { curves: readonly SweepCurve[] }} scene @param {SweepPoint} point */
function describeRate(scene, { curve: mine, index: at }) {
  const rate = mine.rates[at],
    found = pointsAt(scene.curves, rate);
  return (found.length > 1 ? found : []).map(({ curve, index }) => {
    const value = curve.values[index],
      own = curve.rates[index];
    return {
      curve,
      value: Number.isNaN(value) ? scene.missing : formatNumber(value),
      beside: Math.abs(own / rate - 1) > 1e-6 ? `at ${formatNumber(own)}` : "", // its own rates are others
    };
  });
}

// As HTML, for the tooltip.
/** @param {Words & { curves: readonly SweepCurve[] }} scene @param {SweepPoint} point @param {Colours} colours */
export function rateRows(scene, point, colours) {
  const rows = describeRate(scene, point).map(({ curve, value, beside }) => {
    const mark = curve === point.curve ? ' class="ov-sweep-mine"' : "";
    return (
      `<div${mark}>${swatch(curve, colours.of(curve), colours.rim)}${escape(curve.label)}` +
      `<span>${escape(value)}${beside && ` <small>${beside}</small>`}</span></div>`
    );
  });
  return rows.length ? `<section>${rows.join("")}</section>` : "";
}

// As one sentence, for a screen reader.
/** @param {Words & { curves: readonly SweepCurve[] }} scene @param {SweepPoint} point */
export function rateText(scene, point) {
  const others = describeRate(scene, point).filter(({ curve }) => curve !== point.curve),
    told = others.map(({ curve, value, beside }) => [curve.label, value, beside].filter(Boolean).join(" "));
  return told.length ? ` Others there: ${told.join(", ")}.` : "";
}
