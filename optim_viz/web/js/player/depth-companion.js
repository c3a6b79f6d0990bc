// The companion of a neuron that is one of very many: how large a gradient is on its way back through a deep net of
// such neurons, with the scale of the net's weights on a track on which the scales that have a name are marked.
//
// Turning it draws at once; the view, and so the link, is told when the hand lets go. While somebody's answer is waited
// for there is an empty chart.

import { setHtml, setText } from "../dom-text.js";
import { escape } from "../html.js";
import { NumberControl } from "../number-control/number-control.js";
import { formatNumber } from "../scales.js";
import { Scale } from "../simulation/scale.js";
import { DepthChart } from "./depth-chart.js";
import { DepthNet, sentenceAt } from "./depth-numbers.js";
import { depthInWords, levelsOf } from "./depth-words.js";

const OTHERS = 8, // nets of other seeds, drawn faintly
  VALUES = 121, // of the scale, that the keys reach
  SIDE_ROOM = 8, // pixels beside the track's ends
  HELD = "What passes is drawn as soon as the question is answered.",
  INNER = `<div class="ov-chart" data-chart="depth">
<div class="ov-chart-title"></div><canvas role="img"></canvas></div>
<div class="ov-deep-scale">
<div class="ov-deep-number"><span aria-hidden="true">σ<sub>w</sub></span></div><div class="ov-deep-marks"></div></div>
<p class="ov-function-words"><output></output><span></span></p>`;

export class DepthCompanion {
  constructor(player, root) {
    root.innerHTML = INNER;
    this.player = player;
    this.canvas = root.querySelector("canvas");
    this.title = root.querySelector(".ov-chart-title");
    this.turned = root.querySelector(".ov-deep-scale");
    this.marks = root.querySelector(".ov-deep-marks");
    [this.said, this.note] = root.querySelector("p").children;
    this.chart = new DepthChart(this.canvas);
    this.charts = [this.chart];
    this.nets = []; // the one that is asked about, then others
    this.passed = []; // what has passed through each of them, at one scale
    this.at = NaN; // which is this one
    this.drawn = ""; // of what these are
    this.due = 0; // a timer
    this.control = new NumberControl(
      root.querySelector(".ov-deep-number"),
      {
        turn: (value) => this.redraw(value),
        release: (value) => player.viewState.change({ sigma_w: value }),
        back: () => this.redraw(this.control.inForce),
      },
      { signal: player.abort.signal, sideRoom: SIDE_ROOM, spoken: (value) => `σ_w = ${formatNumber(value, 4)}` },
    );
    player.on(this.marks, "click", ({ target }) => {
      const button = target.closest("button");
      if (button) player.viewState.change({ sigma_w: Number(button.dataset.value) });
    });
  }

  load(data, scene) {
    const { program } = functionOf(scene),
      seed = scene.simulator?.seed ?? 0, // a scene that is held has none
      drawn = JSON.stringify([data.held, data.width, data.depth, program, seed]);
    this.data = data;
    this.turned.hidden = data.held;
    this.mark(data.marks);
    if (drawn === this.drawn) return;
    this.stop();
    this.drawn = drawn;
    this.passed = [];
    this.nets = data.held ? [] : [new DepthNet(program, data.width, data.depth, seed)];
    if (!data.held) this.due = setTimeout(() => this.drawMore(program, seed));
  }

  // One net more, when there is time.
  drawMore(program, seed) {
    const { width, depth } = this.data;
    this.nets.push(new DepthNet(program, width, depth, (seed + this.nets.length) % 2 ** 32));
    this.redraw(this.control.value);
    if (this.nets.length <= OTHERS) this.due = setTimeout(() => this.drawMore(program, seed));
  }

  // The scales that have a name, as buttons under the track.
  mark(marks) {
    const html = marks.map(
      ({ value, label, help }) =>
        `<button type="button" data-value="${value}" title="${escape(help)}"><span>${escape(label)}</span></button>`,
    );
    setHtml(this.marks, html.join(""));
  }

  // Each stands at its value: the first one to its left, the others to its right, below each other if need be.
  placeMarks(scale) {
    const { offsetLeft, offsetWidth } = this.control.track.root,
      buttons = [...this.marks.children],
      places = this.data.marks.map(({ value }) => SIDE_ROOM + scale.share(value) * (offsetWidth - 2 * SIDE_ROOM)),
      lefts = buttons.map((button, i) => (i ? places[i] : Math.max(0, places[i] - button.offsetWidth))),
      levels = levelsOf(buttons.map((button, i) => [lefts[i], lefts[i] + button.offsetWidth]));
    buttons.forEach((button, i) => {
      const properties = { "--at": places[i] - lefts[i] + "px", "--level": levels[i] };
      for (const [name, value] of Object.entries(properties)) button.style.setProperty(name, String(value));
      button.style.left = `${offsetLeft + lefts[i]}px`;
    });
    this.marks.style.setProperty("--levels", String(Math.max(0, ...levels) + 1));
  }

  prepare(scene, colours) {
    const { data, control } = this,
      { sigma_w: inForce } = this.player.view,
      scale = new Scale(data.parameter, inForce, inForce),
      fixed = Boolean(scene.quiz.locked?.includes("view"));
    control.load({ scale, lattice: scale.lattice(VALUES), inForce, label: "Scale σ_w of the weights", fixed });
    for (const button of this.marks.children) button.disabled = fixed;
    this.placeMarks(scale);
    this.words = depthInWords(functionOf(scene).name, data);
    setHtml(this.title, `<b>Gradient against depth</b> ${escape(this.words)}`);
    this.chart.colours = colours;
    this.show(control.value);
  }

  // What passes through all of the nets at this scale.
  show(scale) {
    const { chart, data, nets } = this;
    if (!chart.colours) return;
    if (scale !== this.at) this.passed = [];
    this.at = scale;
    for (const net of nets.slice(this.passed.length)) this.passed.push(net.pass(scale));
    const [passed, ...others] = this.passed;
    chart.load(data, passed, others);
    const said = passed ? sentenceAt(passed, data.asked) : HELD;
    setText(this.said, said);
    setText(this.note, passed ? data.note : "");
    for (const button of this.marks.children)
      button.setAttribute("aria-pressed", String(Number(button.dataset.value) === scale));
    this.canvas.setAttribute("aria-label", `Gradient against depth. ${this.words} ${said}`);
  }

  redraw(scale) {
    this.show(scale);
    this.player.picture.schedule();
  }

  update() {} // no clock moves it

  stop() {
    clearTimeout(this.due);
    this.drawn = "";
  }
}

// What each of its neurons does with its sum is sent with the companion that shows it.
const functionOf = ({ companions }) => companions.find(({ kind }) => kind === "function").data;
