// The companion of a neuron: its function and derivative, a point that is dragged along them or moved by the keys, and
// in words what stands there.

import { setHtml, setText } from "../dom-text.js";
import { escape } from "../html.js";
import { fittedRows } from "../blob.js";
import { NonlinearityChart } from "./nonlinearity-chart.js";
import { beyondInWords, curvesInWords, pointInWords, saturationInWords } from "./nonlinearity-words.js";
import { pixelOf } from "./stage-input.js";

const STEP = 0.1, // by an arrow key, and ten of it with Shift
  FINE = 100; // a dragged point stands at whole hundredths
const INNER = `<div class="ov-chart" data-chart="function">
<div class="ov-chart-title"></div><canvas role="img"></canvas>
<div class="ov-function-point" role="slider" tabindex="0" aria-label="Point a"></div></div>
<p class="ov-function-words"><output></output><span></span></p>`;

export class NonlinearityCompanion {
  constructor(player, root) {
    root.innerHTML = INNER;
    this.player = player;
    this.canvas = root.querySelector("canvas");
    this.title = root.querySelector(".ov-chart-title");
    this.handle = root.querySelector(".ov-function-point");
    [this.said, this.rows] = root.querySelector("p").children;
    this.chart = new NonlinearityChart(this.canvas);
    this.charts = [this.chart];
    this.label = "";
    this.listen();
  }

  load(data, scene) {
    const [first, second] = fittedRows(scene) ?? [new Float64Array(0), new Float64Array(0)];
    this.data = data;
    this.chart.load(data, { first, second });
    const [low, high] = data.window;
    this.handle.setAttribute("aria-valuemin", low);
    this.handle.setAttribute("aria-valuemax", high);
  }

  prepare(scene, colours) {
    this.chart.prepare(
      scene.runs.filter((run) => !run.hidden),
      colours,
    );
    const words = curvesInWords(this.data, this.chart.one(0).slope);
    setHtml(this.title, `<b>Function and derivative</b> ${escape(words)}`);
    this.place();
  }

  // The handle lies on the point, which is drawn on the canvas.
  place() {
    const { chart, handle, canvas } = this,
      point = chart.one(chart.a),
      [px, py] = [chart.x(chart.a) + canvas.offsetLeft, chart.y(point.value) + canvas.offsetTop],
      words = pointInWords(chart.a, point);
    handle.style.transform = `translate(${px}px, ${py}px)`;
    handle.setAttribute("aria-valuenow", chart.a);
    handle.setAttribute("aria-valuetext", words);
    setText(this.said, words);
  }

  // The rows at this step.
  update(time, exact, lit) {
    const { chart, data } = this,
      run = chart.shownOf(time, lit),
      standing = run && chart.standing(run, time),
      whose = chart.runs.length > 1 && run ? `${run.label}: ` : "",
      said = standing
        ? [saturationInWords(data, standing), beyondInWords(data.window, standing)].filter(Boolean).join("; ")
        : "",
      words = `${whose}${said}`;
    setText(this.rows, words);
    if (!exact) return;
    const label = `${this.title.textContent}. ${words}`;
    if (label !== this.label) this.canvas.setAttribute("aria-label", label);
    this.label = label;
  }

  put(a) {
    this.chart.put(Math.round(a * FINE) / FINE);
    this.place();
    this.player.picture.schedule();
  }

  listen() {
    const { player, canvas, handle, chart } = this,
      toPointer = (event) => this.put(chart.sumAt(pixelOf(event, canvas)[0]));
    let held = false;
    player.on(canvas, "pointerdown", (event) => {
      if (event.button !== 0 || !chart.data) return;
      held = true;
      canvas.setPointerCapture(event.pointerId);
      event.preventDefault(); // the focus is the handle's
      handle.focus({ preventScroll: true });
      toPointer(event);
    });
    player.on(canvas, "pointermove", (event) => held && toPointer(event));
    for (const name of ["pointerup", "pointercancel"]) player.on(canvas, name, () => (held = false));
    player.on(handle, "keydown", (event) => {
      const way = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key],
        end = { Home: 0, End: 1 }[event.key];
      if (!chart.data || (way === undefined && end === undefined)) return;
      event.preventDefault(); // also for the clock
      this.put(way ? chart.a + way * STEP * (event.shiftKey ? 10 : 1) : chart.data.window[end]);
    });
  }

  stop() {}
}
