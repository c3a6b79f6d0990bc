// The charts in which all runs are seen side by side: loss, gradient norm, and learning rates where one changes. Where
// the surface is made of data, these come first, with what each run makes of them, in place of the gradient norm; and
// where some of the rows are held out, the loss on these stands beside that on the others.

import { escape } from "../html.js";
import { setHtml } from "../dom-text.js";
import { Chart } from "./chart.js";
import { FitChart } from "./fit-chart.js";
import { batchInWords, stepInWords } from "./fit-step.js";
import { farInWords, fitWords } from "./fit-words.js";
import { Monitor } from "./monitor.js";

export class RaceCharts {
  constructor(root) {
    const canvasOf = (name) => root.querySelector(`[data-chart="${name}"] canvas`);
    this.charts = ["loss", "slope", "rates"].map((name) => new Chart(canvasOf(name)));
    this.fit = new FitChart(canvasOf("fit"));
    this.monitor = new Monitor();
    this.fitLabel = this.lossLabel = ""; // what a screen reader was told last
  }

  get shown() {
    return [this.fit, ...this.charts].filter(({ canvas }) => !canvas.parentElement.hidden);
  }

  // A scene's data.
  load(scene) {
    this.fit.load(scene);
    this.monitor.load(scene);
  }

  // What is written above them and what a screen reader calls them.
  describe({ surface, runs, companion, companions }) {
    const height =
      surface.floor === null
        ? "<span><b>f</b> against step</span>"
        : `<span><b>Loss ${surface.floor === 0 ? "f" : "f − f*"}</b> against step, log scale</span>`;
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
    slope.canvas.parentElement.hidden = Boolean(companion || companions?.length);
    rates.canvas.parentElement.hidden = !runs.some((run) => run.rates);
    if (companion) this.nameFit(companion);
    this.lossLabel = "";
  }

  // What the clock's step has made of the data, in words.
  name({ surface, runs, companion }, now) {
    if (companion) this.nameFit(companion, now);
    if (this.monitor.isOn) this.nameLoss(surface, runs, now);
  }

  // Above the two losses: which is which, and how far they are apart for the run that is lit, or the first.
  nameLoss({ penalty }, runs, { time, rests, lit }) {
    const { canvas } = this.charts[0],
      step = Math.floor(time + 1e-9),
      begun = runs.filter((run) => !run.hidden && step >= run.first),
      run = begun.includes(lit) ? lit : begun[0],
      whose = runs.length > 1 ? `${run?.label}: ` : "",
      gap = run ? `${whose}${this.monitor.inWords(run, step)}` : "",
      words = `against step, log scale; thin, h: held out${penalty ? "; without the penalty" : ""}`,
      label = [`Loss f ${words}`, rests && gap].filter(Boolean).join(". ");
    setHtml(canvas.previousElementSibling, `<span><b>Loss f</b> ${escape(words)}</span><span>${escape(gap)}</span>`);
    if (label !== this.lossLabel) canvas.setAttribute("aria-label", label);
    this.lossLabel = label;
  }

  // Above the data: what is drawn, of which run where it is of one, and how much of it lies outside. A screen reader is
  // told each run's numbers as well, where the clock rests. Written where it changes.
  nameFit(companion, { time = 0, rests = false, lit } = {}) {
    const { canvas, held, outside, without, stream } = this.fit,
      [name, said] = fitWords(companion, this.fit.shownOf(time, lit)),
      words = [said, held && "hollow: held out", stepInWords(stream)].filter(Boolean).join("; "),
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
    const { monitor } = this;
    if (monitor.isOn) loss.prepare(monitor.curves(runs.filter((run) => !run.hidden)), last, "log", window, colours);
    else loss.prepare(curves("height"), last, surface.floor === null ? "linear" : "log", window, colours);
    slope.prepare(curves("slope"), last, "log", window, colours);
    const constant = (run) => new Float64Array(run.records).fill(run.rate);
    const all = curves("rates")
      .filter(({ run }) => !run.recorded)
      .map((curve) => ({ ...curve, values: curve.values ?? constant(curve.run) }));
    rates.prepare(all, last, "log", window, colours);
    if (companion)
      this.fit.prepare(
        runs.filter((run) => !run.hidden),
        colours,
        stream,
      );
  }
}
