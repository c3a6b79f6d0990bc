// The charts in which all runs are seen side by side: loss, gradient norm, and learning rates where one changes.

import { Chart } from "./chart.js";

export class RaceCharts {
  constructor(root) {
    this.charts = ["loss", "slope", "rates"].map((name) => {
      return new Chart(root.querySelector(`[data-chart="${name}"] canvas`));
    });
  }

  get shown() {
    return this.charts.filter(({ canvas }) => !canvas.parentElement.hidden);
  }

  // What is written above them and what a screen reader calls them.
  describe({ surface, runs }) {
    const height =
      surface.floor === null
        ? "<b>f</b> against step"
        : `<b>Loss ${surface.floor === 0 ? "f" : "f − f*"}</b> against step, log scale`;
    const texts = [
      [height, "Loss of each run against the step"],
      ["<b>Gradient norm ‖∇f‖</b> against step, log scale", "Gradient norm of each run against the step"],
      ["<b>Learning rate</b> against step, log scale", "Learning rate of each run against the step"],
    ];
    this.charts.forEach(({ canvas }, i) => {
      [canvas.previousElementSibling.innerHTML] = texts[i];
      canvas.setAttribute("aria-label", texts[i][1]);
    });
    this.charts[2].canvas.parentElement.hidden = !runs.some((run) => run.rates);
  }

  // `window` is the range of heights that a linear axis shows.
  prepare({ surface, runs }, last, window, colours) {
    const [loss, slope, rates] = this.charts;
    const curves = (name) =>
      runs.filter((run) => !run.hidden).map((run) => ({ run, values: run[name], first: run.first }));
    loss.prepare(curves("height"), last, surface.floor === null ? "linear" : "log", window, colours);
    slope.prepare(curves("slope"), last, "log", window, colours);
    const constant = (run) => new Float64Array(run.records).fill(run.rate);
    const all = curves("rates").map((curve) => ({ ...curve, values: curve.values ?? constant(curve.run) }));
    rates.prepare(all, last, "log", window, colours);
  }
}
