// The charts in which all runs are seen side by side: loss, gradient norm, and learning rates where one changes. Where
// the surface is made of data, these come first, with what each run makes of them, in place of the gradient norm.

import { escape } from "../html.js";
import { setHtml } from "../dom-text.js";
import { Chart } from "./chart.js";
import { FitChart } from "./fit-chart.js";
import { batchInWords, stepInWords } from "./fit-step.js";
import { farInWords, fitWords } from "./fit-words.js";

export class RaceCharts {
  constructor(root) {
    const canvasOf = (name) => root.querySelector(`[data-chart="${name}"] canvas`);
    this.charts = ["loss", "slope", "rates"].map((name) => new Chart(canvasOf(name)));
    this.fit = new FitChart(canvasOf("fit"));
    this.fitLabel = ""; // what a screen reader was told last
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

  // Above the data: what is drawn, of which run where it is of one, and how much of it lies outside. A screen reader is
  // told each run's numbers as well, where the clock rests. Written where it changes.
  nameFit(companion, { time = 0, rests = false, lit } = {}) {
    const { canvas, held, outside, stream, without } = this.fit,
      [name, said] = fitWords(companion, this.fit.shownOf(time, lit)),
      marks = [held ? "hollow: held out" : "", stepInWords(stream)].filter(Boolean),
      words = [said, ...marks].join("; "),
      batch = batchInWords(stream, Math.floor(time + 1e-9)),
      far = farInWords(companion, outside, without);
    const aside = [batch, escape(far)].filter(Boolean).join("; "),
      html = `<span><b>${name}</b> ${escape(words)}</span><span>${aside}</span>`,
      told = [rests && batch, far, rests && this.fit.describe(time)],
      label = [`${name} at this step: ${words}`, ...told].filter(Boolean).join(". ");
    setHtml(canvas.previousElementSibling, html);
    if (label !== this.fitLabel) canvas.setAttribute("aria-label", label);
    this.fitLabel = label;
  }

  // `window` is the range of heights that a linear axis shows.
  prepare({ surface, runs, companion, stream }, last, window, colours) {
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
        stream,
      );
  }
}
