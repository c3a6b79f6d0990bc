// While one curve of a chart bends, the others stay: those below and those above it are drawn once.

import { hiddenCanvas } from "../canvas.js";

/**
 * @import { Colours, Numbers } from "../types"
 * @import { Chart, Curve } from "./chart.js"
 */

// The place of the one curve that has other values than before; -1 where it is not one.
/** @type {(before: Curve[], now: Curve[]) => number} */
export function theOneChanged(before, now) {
  if (before.length !== now.length || now.some(({ run }, i) => run !== before[i].run)) return -1;
  const places = now.flatMap(({ values }, i) => (values === before[i].values ? [] : [i]));
  return places.length === 1 ? places[0] : -1;
}

export class OtherCurves {
  constructor() {
    this.canvases = [hiddenCanvas(), hiddenCanvas()];
    this.key = ""; // what else the canvases depend on; nothing is on them
    /** @type {Numbers[]} */
    this.values = [];
  }

  // Its canvases were emptied.
  forget() {
    this.key = "";
  }

  // Have all curves of the chart at hand but the one at this place, which is another one than before.
  /** @param {Chart} chart @param {number} place @param {Colours} colours */
  prepare(chart, place, colours) {
    const { drawn, extent } = chart,
      values = drawn.map((curve) => curve.values),
      key = [place, extent, colours.scale, colours.text].join(),
      [below, above] = this.canvases;
    if (key !== this.key || values.some((v, i) => i !== place && v !== this.values[i])) {
      chart.curves(chart.emptied(below), colours, drawn.slice(0, place));
      chart.curves(chart.emptied(above), colours, drawn.slice(place + 1));
    }
    Object.assign(this, { key, values });
  }

  // All of them, in their order, on the chart itself.
  /** @param {Chart} chart @param {number} place @param {Colours} colours */
  drawAround(chart, place, colours) {
    const { context, drawn } = chart,
      [below, above] = this.canvases;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(below, 0, 0);
    chart.curves(context, colours, [drawn[place]]);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(above, 0, 0);
  }
}
