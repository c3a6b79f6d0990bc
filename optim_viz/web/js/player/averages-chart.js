// One statistic of a normalized sum against the step: a dot for each batch, the moving average as the run's line, and
// dashed what all rows have with the weights of that step.

import { Chart } from "./chart.js";

/**
 * @import { Colours, Context, Run } from "../types"
 * @import { Curve } from "./chart.js"
 * @typedef {{ batch: Float64Array, kept: Float64Array, table: Float64Array }} Series by record
 */

const DOT = 1.9, // pixels
  RING = 4.6;
const DASH = [5, 4];

export class AveragesChart extends Chart {
  /** @param {HTMLCanvasElement} canvas */
  constructor(canvas) {
    super(canvas);
    /** @type {Series | undefined} */
    this.series = undefined;
  }

  // `least`: how far the axis reaches at the least, so that rounding is not seen as a change.
  /** @type {(run: Run, series: Series, last: number, least: number, colours: Colours) => void} */
  show(run, series, last, least, colours) {
    this.series = series;
    const all = [series.batch, series.kept, series.table].flatMap((values) => [...values.filter(Number.isFinite)]),
      [low, high] = all.reduce(([a, b], value) => [Math.min(a, value), Math.max(b, value)], [Infinity, -Infinity]),
      middle = (low + high) / 2,
      half = Math.max(high - middle, least) || 1;
    this.prepare([{ run, values: series.kept, dash: [] }], last, "linear", [middle - half, middle + half], colours);
  }

  // All three are in sight, whatever the line alone would need.
  /** @param {[number, number]} window */
  range([low, high]) {
    const margin = 0.06 * (high - low);
    this.low = low - margin;
    this.high = high + margin;
  }

  /** @param {Context} context @param {Colours} colours @param {Curve[]} curves @param {Run} [lit] */
  curves(context, colours, curves, lit) {
    if (!lit && this.series && curves.length) this.drawBehind(context, colours, curves[0].run, this.series);
    super.curves(context, colours, curves, lit);
  }

  /** @type {(context: Context, colours: Colours, run: Run, series: Series) => void} */
  drawBehind(context, colours, run, { batch, table }) {
    const s = colours.scale;
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    context.strokeStyle = colours.text;
    context.lineWidth = 1.4 * s;
    context.setLineDash(DASH.map((d) => d * s));
    context.beginPath();
    table.forEach((value, t) => Number.isFinite(value) && context.lineTo(this.x(t), this.y(value)));
    context.stroke();
    context.setLineDash([]);
    context.fillStyle = colours.of(run);
    batch.forEach((value, t) => {
      if (!Number.isFinite(value)) return;
      context.beginPath();
      context.arc(this.x(t), this.y(value), DOT * s, 0, 2 * Math.PI);
      context.fill();
    });
  }

  // The batch of the clock's step is ringed.
  /** @param {number} time @param {Run} [lit] */
  draw(time, lit) {
    super.draw(time, lit);
    const { context, colours, series } = this;
    if (!colours || !series) return;
    const t = Math.min(Math.floor(time + 1e-9), series.batch.length - 1),
      value = series.batch[t];
    if (t < 0 || !Number.isFinite(value)) return;
    context.strokeStyle = colours.text;
    context.lineWidth = 1.5 * colours.scale;
    context.setLineDash([]);
    context.beginPath();
    context.arc(this.x(t), this.y(value), RING * colours.scale, 0, 2 * Math.PI);
    context.stroke();
  }
}
