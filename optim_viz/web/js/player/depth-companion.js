// The companion of a neuron that is one of very many: how large a gradient is on its way back through a deep net of
// such neurons, with the scale of the net's weights on a track on which the scales that have a name are marked, and the
// width of its layers in a field.
//
// Turning one draws at once; the view, and so the link, is told when the hand lets go. While somebody's answer is
// waited for there is an empty chart.

import { setHtml, setText } from "../dom-text.js";
import { escape, withIndices } from "../html.js";
import { NumberControl } from "../number-control/number-control.js";
import { formatNumber } from "../scales.js";
import { Scale } from "../simulation/scale.js";
import { DepthChart } from "./depth-chart.js";
import { DepthNet, sentenceAt } from "./depth-numbers.js";
import { depthInWords, levelsOf, othersOf } from "./depth-words.js";

const VALUES = 121, // of the scale, that the keys reach
  SIDE_ROOM = 8, // pixels beside the track's ends
  HELD = "What passes is drawn as soon as the question is answered.",
  INNER = `<div class="ov-chart" data-chart="depth">
<div class="ov-chart-title"></div><canvas role="img"></canvas></div>
<div class="ov-deep-scale">
<div class="ov-deep-number"><span aria-hidden="true">σ<sub>w</sub></span></div><div class="ov-deep-marks"></div>
<div class="ov-deep-width"><span aria-hidden="true"><i>n</i></span></div></div>
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
    this.control = this.controlOf(root.querySelector(".ov-deep-number"), "sigma_w", "sigma w");
    this.width = this.controlOf(root.querySelector(".ov-deep-width"), "net_width", "n");
    player.on(this.marks, "click", ({ target }) => {
      const button = target.closest("button");
      if (button) player.viewState.change({ sigma_w: Number(button.dataset.value) });
    });
  }

  // The number of the view that has this name.
  controlOf(root, name, sign) {
    const { viewState, abort } = this.player,
      spoken = (value) => `${sign} = ${formatNumber(value, 4)}`,
      redraw = () => this.redraw(),
      told = { turn: redraw, release: (value) => viewState.change({ [name]: value }), back: redraw };
    return new NumberControl(root, told, { signal: abort.signal, sideRoom: SIDE_ROOM, spoken });
  }

  load(data, scene) {
    this.data = data;
    this.net = { program: functionOf(scene).program, seed: scene.simulator?.seed ?? 0 }; // one that is held has none
    this.turned.hidden = data.held;
    this.mark(data.marks);
  }

  // The net that is asked about, so wide; others of its kind follow when there is time.
  drawNets(width) {
    const { program, seed } = this.net,
      { held, depth } = this.data,
      drawn = JSON.stringify([held, width, depth, program, seed]);
    if (drawn === this.drawn) return;
    this.stop();
    this.drawn = drawn;
    this.passed = [];
    this.nets = held ? [] : [new DepthNet(program, width, depth, seed)];
    if (!held) this.due = setTimeout(() => this.drawMore(width));
  }

  drawMore(width) {
    const { program, seed } = this.net;
    this.nets.push(new DepthNet(program, width, this.data.depth, (seed + this.nets.length) % 2 ** 32));
    if (this.nets.length <= othersOf(width)) this.due = setTimeout(() => this.drawMore(width));
    this.redraw();
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
    const { sigma_w: spread, net_width: width } = this.data.parameters,
      { view } = this.player,
      fixed = Boolean(scene.quiz.locked?.includes("view"));
    this.turn(this.control, spread, view.sigma_w, "Scale sigma w of the weights", fixed);
    this.turn(this.width, width, view.net_width, "Width n of the layers", fixed);
    for (const button of this.marks.children) button.disabled = fixed;
    this.placeMarks(this.control.scale);
    this.name = functionOf(scene).name;
    this.chart.colours = colours;
    this.show();
  }

  turn(control, parameter, inForce, label, fixed) {
    const scale = new Scale(parameter, inForce, inForce);
    control.load({ scale, lattice: scale.lattice(VALUES), inForce, label, fixed });
  }

  // What passes through all of the nets, of the width and at the scale that stand there.
  show() {
    const { chart, data } = this,
      { value: scale } = this.control,
      { value: width } = this.width;
    if (!chart.colours) return;
    this.drawNets(width);
    const { nets } = this;
    if (scale !== this.at) this.passed = [];
    this.at = scale;
    for (const net of nets.slice(this.passed.length)) this.passed.push(net.pass(scale));
    const [passed, ...others] = this.passed;
    chart.load(data, passed, others);
    const said = passed ? sentenceAt(passed, data.asked) : HELD;
    setText(this.said, said);
    setHtml(this.note, withIndices(passed ? data.note : ""));
    const words = depthInWords(this.name, width);
    setHtml(this.title, `<b>Gradient against depth</b> ${escape(words)}`);
    for (const button of this.marks.children)
      button.setAttribute("aria-pressed", String(Number(button.dataset.value) === scale));
    this.canvas.setAttribute("aria-label", `Gradient against depth. ${words} ${said}`);
  }

  redraw() {
    this.show();
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
