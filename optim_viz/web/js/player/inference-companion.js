// The companion of a batch-normalized layer: its batches' mean and variance against the step, the moving averages that
// go after them, and what the layer makes of the same rows in training and in use.

import { fittedRows } from "../blob.js";
import { setHtml, setText } from "../dom-text.js";
import { escape } from "../html.js";
import { AveragesChart } from "./averages-chart.js";
import { runAt } from "./companion-run.js";
import { averagesInWords, conventionsInWords, lossesInWords, momentumInWords } from "./inference-words.js";
import { lossesAt, runningStatistics } from "./running-statistics.js";
import { ownRunsOf } from "../which-runs.js";

const LEAST = 0.1; // of a standard deviation: half the axis of means
// [the name among the statistics, its title, what is drawn]
const KINDS = [
  ["mean", "Mean", "before normalization; dots: the batch, line: moving average, dashed: all rows"],
  ["variance", "Variance", "dots and dashed: biased, line: the unbiased ones averaged"],
];
const WAITING = "What the layer makes of the same rows in training and in use comes with the answer.";
const chart = ([name]) => `<div class="ov-chart" data-chart="batch-${name}">
<div class="ov-chart-title"></div><canvas role="img"></canvas></div>`;
const INNER = `${KINDS.map(chart).join("")}
<p class="ov-inference-words"><output></output><span></span></p>
<div class="ov-inference-key"><span>Weight of the new value:</span>
<div class="ov-segments" role="group" aria-label="Momentum: weight of the new value in the averages"></div>
<span></span></div>`;

export class InferenceCompanion {
  constructor(player, root) {
    root.innerHTML = INNER;
    this.player = player;
    this.root = root;
    this.charts = [...root.querySelectorAll("canvas")].map((canvas) => new AveragesChart(canvas));
    [this.said, this.why] = root.querySelector("p").children;
    this.buttons = root.querySelector(".ov-segments");
    this.conventions = root.querySelector(".ov-inference-key").lastElementChild;
    this.momentum = undefined; // the visitor's
    player.on(this.buttons, "click", ({ target }) => {
      const button = target.closest("button");
      if (button) this.turn(Number(button.dataset.momentum));
    });
  }

  load(data, scene) {
    this.layer = { data, columns: fittedRows(scene) };
    if (data.momenta.includes(this.momentum)) return;
    this.buttons.innerHTML = data.momenta
      .map((one) => `<button type="button" data-momentum="${one}">${escape(momentumInWords(one))}</button>`)
      .join("");
    this.choose(data.momenta[0]);
  }

  choose(momentum) {
    this.momentum = momentum;
    for (const button of this.buttons.children)
      button.setAttribute("aria-pressed", String(Number(button.dataset.momentum) === momentum));
  }

  turn(momentum) {
    this.choose(momentum);
    const { picture } = this.player;
    picture.invalidate("charts");
    picture.schedule();
  }

  // The run that it is of; there is always one.
  runAt(time, lit) {
    const runs = ownRunsOf(this.scene);
    return runAt(runs, time, lit) ?? runs[0];
  }

  prepare(scene, colours) {
    const { clock, legend } = this.player;
    Object.assign(this, { scene, colours, run: undefined });
    this.root.classList.toggle("ov-waiting", this.waits);
    this.show(this.runAt(clock.time, legend.lit));
  }

  // Of a scene that is held neither runs nor batches are here.
  get waits() {
    return Boolean(this.scene?.held);
  }

  // This run's numbers and charts.
  show(run) {
    const { layer, colours, momentum, player } = this;
    if (run === this.run || !run || this.waits) return;
    this.run = run;
    Object.assign(layer, { coefficients: this.scene.surface.coefficients, stream: this.scene.stream });
    this.found = runningStatistics(layer, run, momentum);
    const { batch, kept, table } = this.found,
      spread = Math.sqrt(table.variance.reduce((most, value) => Math.max(most, value), 0));
    KINDS.forEach(([name, label, marks], i) => {
      const series = { batch: batch[name], kept: kept[name], table: table[name] };
      this.charts[i].show(run, series, player.clock.last, i ? 0 : LEAST * spread, colours);
      const whose = this.scene.runs.length > 1 ? `${run.label}, ` : "";
      setHtml(this.charts[i].canvas.previousElementSibling, `<b>${label}</b> ${escape(whose + marks)}`);
    });
  }

  update(time, exact, lit) {
    if (this.waits) {
      setText(this.said, WAITING);
      setText(this.why, "");
      return;
    }
    this.show(this.runAt(time, lit));
    const { run, found, layer } = this;
    if (!run) return;
    const t = Math.max(0, Math.min(Math.floor(time + 1e-9), run.records - 1)),
      rows = layer.columns[0].length,
      losses = lossesAt(layer, run, found, t),
      said = lossesInWords(losses, t, found.sizes[t], rows),
      why = averagesInWords(found, losses, t, rows);
    setText(this.said, said);
    setText(this.why, why);
    setText(this.conventions, conventionsInWords(found.sizes[t]));
    if (exact)
      for (const { canvas } of this.charts)
        canvas.setAttribute("aria-label", `${canvas.previousElementSibling.textContent}. ${said} ${why}`);
    Object.assign(this.root.dataset, { of: run.label, t });
  }

  stop() {}
}
