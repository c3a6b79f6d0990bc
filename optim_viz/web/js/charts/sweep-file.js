// The sweep as a file: what is looked at, drawn anew, finer than for the screen, and the curves in sight below it.

import { hiddenCanvas } from "../canvas.js";
import { composeFile, fileName, fileRatio, runRow, saveCanvas } from "../picture-file.js";
import { formatNumber } from "../scales.js";
import { CurvePlot } from "./sweep-plot.js";

/**
 * @import { Colours, SweepCurve, SweepHead, Window } from "../types"
 * @import { LegendRow, Speaker } from "../picture-file.js"
 * @typedef {{ scene: SweepHead, chosen: number, colours: Colours, width: number, height: number, view?: Window }} Shown
 */

/** @type {(curve: SweepCurve, colours: Colours) => LegendRow} */
function row(curve, colours) {
  const { best } = curve,
    found = best === null ? "" : `, best ${formatNumber(curve.rates[best], 3)}: ${formatNumber(curve.values[best], 3)}`;
  return runRow(curve, curve.label + found, colours);
}

/** @param {Shown} shown */
export function sweepFile({ scene, chosen, colours, width, height, view }, ratio = fileRatio(width, height)) {
  const plot = new CurvePlot(hiddenCanvas(), hiddenCanvas());
  plot.resize(width, height, ratio);
  plot.prepare(scene, chosen, colours, view);
  return composeFile({
    title: scene.title,
    words: [scene.goal, `${scene.metric}, bands of ${scene.curves[chosen].label}`].filter(Boolean),
    parts: [{ image: plot.still.canvas, x: 0, y: 0, width, height }],
    rows: scene.curves.filter(({ hidden }) => !hidden).map((curve) => row(curve, colours)),
    colours,
    ratio,
  });
}

/** @param {Shown} shown @param {Speaker} speaker */
export function saveSweep(shown, speaker) {
  saveCanvas(sweepFile(shown), fileName(shown.scene.title, shown.scene.goal), speaker);
}
