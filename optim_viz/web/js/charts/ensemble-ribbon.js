// The loss of many seeds against the step: of each run the median as a line, and around it the ribbon of the middle
// ones.

import { Chart } from "../player/chart.js";
import { drawMarker } from "../markers.js";

/**
 * @import { Curve } from "../player/chart.js"
 * @import { Colours, Context, EnsembleRun, Pair, Run } from "../types"
 */

const VEIL = 0.16, // of a ribbon: several lie on each other
  EDGE = 0.55; // of its edges, by whose dashes it is known again
const MARKS = 0.16; // of the width, from one mark of a run on its line to the next

export class RibbonChart extends Chart {
  /** @param {HTMLCanvasElement} canvas */
  constructor(canvas) {
    super(canvas);
    /** @type {EnsembleRun[]} */
    this.runs = []; // in sight
  }

  // With the runs in sight.
  /** @type {(runs: EnsembleRun[], last: number, window: Pair | undefined, colours: Colours) => void} */
  show(runs, last, window, colours) {
    this.runs = runs;
    const curves = runs.map((run) => ({ run: /** @type {any} */ (run), values: run.median }));
    this.prepare(curves, last, window ? "linear" : "log", window ?? [0, 1], colours);
  }

  // Of all that is drawn, not of the lines alone.
  /** @param {Pair} window */
  range(window) {
    super.range(
      window,
      this.runs.flatMap(({ low, median, high }) => [low, median, high].map((values) => ({ values }))),
    );
  }

  /** @param {Context} context @param {Colours} colours @param {Curve[]} curves @param {Run} [lit] */
  curves(context, colours, curves, lit) {
    const { box, ratio } = this;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.save();
    context.beginPath();
    context.rect(box.left, box.top - 1, box.width + 2, box.height + 2);
    context.clip();
    for (const run of this.runs) if (!lit || /** @type {any} */ (run) === lit) this.ribbon(context, colours, run);
    context.restore();
    super.curves(context, colours, curves, lit);
  }

  // What is beyond every number lies above the box: there, a ribbon is open.
  /** @param {Context} context @param {Colours} colours @param {EnsembleRun} run */
  ribbon(context, colours, run) {
    const points = (/** @type {EnsembleRun["low"]} */ values) =>
      Array.from(values, (value, i) => /** @type {Pair} */ ([this.x(i), this.y(value)]));
    const [below, above] = [points(run.low), points(run.high)];
    const trace = (/** @type {Pair[]} */ path) => path.forEach(([x, y], i) => context[i ? "lineTo" : "moveTo"](x, y));
    context.fillStyle = context.strokeStyle = colours.of(run);
    context.globalAlpha = VEIL;
    context.beginPath();
    trace([...below, ...above.reverse()]);
    context.closePath();
    context.fill();
    context.globalAlpha = EDGE;
    context.lineWidth = 1;
    context.setLineDash(run.dash.map((d) => d * 0.6));
    for (const edge of [below, above]) {
      context.beginPath();
      trace(edge);
      context.stroke();
    }
    context.globalAlpha = 1;
  }

  // All of it; one run may be lit. Marks stand along the lines; where a step is looked at, they stand there.
  /** @param {number | undefined} step @param {EnsembleRun} [lit] */
  paint(step, lit) {
    const { context, box, colours, ratio } = this;
    if (!colours) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    context.drawImage(this.axes, 0, 0);
    context.globalAlpha = lit ? 0.35 : 1;
    context.drawImage(this.bold, 0, 0);
    context.globalAlpha = 1;
    if (lit) this.curves(context, colours, this.drawn, /** @type {any} */ (lit));
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    if (step !== undefined) {
      context.strokeStyle = colours.muted;
      context.lineWidth = 1;
      context.setLineDash([2, 3]);
      context.beginPath();
      context.moveTo(this.x(step), box.top);
      context.lineTo(this.x(step), box.top + box.height);
      context.stroke();
    }
    this.runs.forEach((run, i) => {
      // Those of two runs do not stand on each other, where their lines do.
      const first = (this.last * MARKS * (i + 0.5)) / this.runs.length,
        steps = step === undefined ? Array.from({ length: 7 }, (_, k) => first + k * MARKS * this.last) : [step];
      for (const at of steps.map(Math.round)) {
        const y = this.y(run.median[at]);
        if (at > this.last || !Number.isFinite(run.median[at]) || y < box.top || y > box.top + box.height) continue;
        drawMarker(context, run, this.x(at), y, 3.9 * colours.scale, colours);
      }
    });
  }
}
