// The charts in which all runs are seen side by side: loss, gradient norm, and learning rates where one changes. Where
// the surface is made of data, these come first, with what each run makes of them, in place of the gradient norm.

import { escape } from "../html.js";
import { setHtml } from "../dom-text.js";
import { Chart } from "./chart.js";
import { FitChart } from "./fit-chart.js";

export class RaceCharts {
  constructor(root) {
    const canvasOf = (name) => root.querySelector(`[data-chart="${name}"] canvas`);
    this.charts = ["loss", "slope", "rates"].map((name) => new Chart(canvasOf(name)));
    this.fit = new FitChart(canvasOf("fit"));
  }

  get shown() {
    return [this.fit, ...this.charts].filter(({ canvas }) => !canvas.parentElement.hidden);
  }

  // What is written above them and what a screen reader calls them.
  describe({ surface, runs, companion }) {
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
    const [, slope, rates] = this.charts;
    slope.canvas.parentElement.hidden = Boolean(companion);
    rates.canvas.parentElement.hidden = !runs.some((run) => run.rates);
    this.fit.canvas.parentElement.hidden = !companion;
    if (companion) this.nameFit(companion);
  }

  // Above the data: what is drawn, and of which run where it is of one.
  nameFit({ kind, across, up, classes }, lit) {
    const { canvas } = this.fit,
      run = this.fit.shownOf(lit),
      words = {
        line: ["Data and fit", `${up} against ${across}`],
        boundary: ["Classes and boundary", `${classes.join(" (dots) and ")} (squares), ${up} against ${across}`],
        prediction: ["Prediction", `against measured ${across}${run ? `, ${run.label}` : ""}`],
      }[kind];
    const said = words[1] + (this.fit.held ? "; hollow: held out" : "");
    setHtml(canvas.previousElementSibling, `<b>${words[0]}</b> ${escape(said)}`);
    canvas.setAttribute("aria-label", `${words[0]} at this step: ${said}`);
  }

  // `window` is the range of heights that a linear axis shows.
  prepare({ surface, runs, companion }, last, window, colours) {
    const [loss, slope, rates] = this.charts;
    const curves = (name) =>
      runs.filter((run) => !run.hidden).map((run) => ({ run, values: run[name], first: run.first }));
    loss.prepare(curves("height"), last, surface.floor === null ? "linear" : "log", window, colours);
    slope.prepare(curves("slope"), last, "log", window, colours);
    const constant = (run) => new Float64Array(run.records).fill(run.rate);
    const all = curves("rates").map((curve) => ({ ...curve, values: curve.values ?? constant(curve.run) }));
    rates.prepare(all, last, "log", window, colours);
    if (companion)
      this.fit.prepare(
        runs.filter((run) => !run.hidden),
        colours,
      );
  }
}
