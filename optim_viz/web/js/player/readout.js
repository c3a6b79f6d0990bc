// The scene and its clock in words: attributes, slider, step label, the current loss of each run, and what a screen
// reader is told.

import { setHtml } from "../dom-text.js";
import { formatNumber } from "../scales.js";

const OFTEN = 90; // milliseconds between two losses while the clock runs: faster, nobody reads them
const SILENCE = 400; // milliseconds of rest before the step is spoken

export class Readout {
  constructor(player) {
    const find = (selector) => player.root.querySelector(selector);
    this.player = player;
    this.slider = find(".ov-scrub");
    this.label = find(".ov-step");
    this.spoken = find(".ov-sr");
    this.button = find('[data-do="play"]');
    this.frames = 0;
    // { step, scene, at, late }: what the label and the losses say, since when, and whether the losses are behind.
    this.shown = {};
    this.playing = undefined;
    this.spokenStep = undefined;
    this.timer = 0;
  }

  destroy() {
    clearTimeout(this.timer);
  }

  // Everything that depends on the scene alone, not on the clock.
  describe(scene) {
    const { root, picture } = this.player,
      { runs, surface } = scene;
    Object.assign(root.dataset, { runs: runs.length, surface: surface.key, side: scene.side ?? "" });
    this.setSteps(scene.steps);
    root.querySelector(".ov-empty").hidden = runs.length > 0;
    picture.layers.canvases[0].setAttribute(
      "aria-label",
      `Contour map of ${surface.label}, with the paths of ${runs.map((run) => run.label).join(", ") || "no run"}.`,
    );
    picture.race.describe(scene);
  }

  // How many steps the scene's runs have.
  setSteps(steps) {
    const { root, clock } = this.player;
    root.dataset.steps = steps;
    this.setLast(clock.last);
  }

  setLast(last) {
    this.slider.max = last;
  }

  // The runs' numbers are others: say them again.
  forget() {
    this.shown = {};
  }

  update() {
    const { root, clock, scene } = this.player,
      { step, playing } = clock;
    this.frames += 1;
    Object.assign(root.dataset, { step, playing, frames: this.frames, speed: clock.speed, ready: "true" });
    if (this.slider.value !== String(step)) this.slider.value = step;
    const { shown } = this;
    if (shown.step !== step || shown.scene !== scene || (shown.late && !playing)) this.writeStep();
    if (this.playing !== playing) this.button.setAttribute("aria-label", playing ? "Pause" : "Play");
    this.playing = playing;
    clearTimeout(this.timer); // also where the clock is back at the step that was spoken last
    if (playing || this.spokenStep === step) return;
    this.timer = setTimeout(() => {
      this.spokenStep = step;
      const losses = this.player.scene.runs.map((run) => `${run.label}: ${formatNumber(run.lossAt(step), 3)}`);
      this.announce(`Step ${step} of ${clock.last}. ${losses.join(", ")}.`);
    }, SILENCE);
  }

  writeStep() {
    const { clock, scene, legend, picture } = this.player,
      now = performance.now();
    setHtml(this.label, `${clock.step}<small> / ${clock.last}</small>`);
    this.slider.setAttribute("aria-valuetext", `step ${clock.step} of ${clock.last}`);
    const due = !clock.playing || now - this.shown.at > OFTEN || this.shown.scene !== scene;
    if (due) {
      legend.update(clock.step);
      picture.panels.update(clock.step);
    }
    this.shown = { step: clock.step, scene, at: due ? now : this.shown.at, late: !due };
  }

  announce(text) {
    this.spoken.textContent = text;
  }
}
