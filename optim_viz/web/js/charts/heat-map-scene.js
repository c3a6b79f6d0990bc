// The blob of web/heat_map.py as axes and panes.

import { readBlob, readRows } from "../blob.js";
import { formatNumber } from "../scales.js";
import { Axis } from "./heat-map-axis.js";

/**
 * @import { HeatMapHead, Numbers, Pane, PaneHead, ValueScale, Window } from "../types"
 * @typedef {ReturnType<typeof readHeatMap>} HeatMapScene
 */

export const EMPTY = 255; // the code of a cell that has not been computed

/** @param {Uint8Array} data */
export function readHeatMap(data) {
  /** @type {{ head: HeatMapHead, array: (name: string) => Numbers }} */
  const { head, array } = readBlob(data),
    { categories, value } = head,
    contours = head.contours && { ...head.contours, rows: readRows(head.contours, array) };
  const x = new Axis(head.axes[0], array("x")),
    y = new Axis(head.axes[1], array("y"));
  /** @type {Pane[]} */
  const panes = head.panes.map((pane, k) => ({
    ...pane,
    codes: array(`codes${k}`),
    values: head.arrays[`values${k}`] ? array(`values${k}`) : undefined,
  }));
  const lines = head.lines.map((label, k) => ({ label, points: array(`line${k}`) }));
  const [x0, x1, y0, y1] = head.whole;
  /** @type {Window} */
  const whole = [x.to(x0), x.to(x1), y.to(y0), y.to(y1)];
  // The cell's value where it has one and values are what is shown.
  /** @type {(pane: Pane, k: number) => number | undefined} */
  const valueAt = (pane, k) => (pane.values && Number.isFinite(pane.values[k]) ? pane.values[k] : undefined);
  // What a cell is, in words.
  /** @type {(pane: Pane, k: number) => string} */
  const words = (pane, k) => {
    const found = valueAt(pane, k),
      category = categories[pane.codes[k]];
    const told = found === undefined ? "" : `${value?.label || "value"} = ${formatNumber(found)}`;
    return (
      [told, category?.words].filter(Boolean).join(", ") || (pane.codes[k] === EMPTY ? "not computed yet" : "no value")
    );
  };
  return {
    ...head,
    contours,
    x,
    y,
    panes,
    lines,
    valueAt,
    words,
    whole,
    wholeValues: head.whole,
  };
}

// A value's place on the ramp, 0 to 1; what lies beyond its ends is at the end.
/** @type {(scale: Pick<ValueScale, "scale" | "limits">, value: number) => number} */
export function onRamp({ scale, limits: [low, high] }, value) {
  const t = scale === "log" ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
  return Math.max(0, Math.min(1, value > 0 || scale === "linear" ? t : 0));
}

// To one decimal; never "0.0 %" for some, nor "100.0 %" for not all.
/** @type {(share: number) => string} */
export function percent(share) {
  const text = (100 * share).toFixed(1);
  if (share > 0 && text === "0.0") return "< 0.1 %";
  if (share < 1 && text === "100.0") return "> 99.9 %";
  return `${text} %`;
}
