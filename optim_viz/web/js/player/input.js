// What the visitor does with the player's controls, its keys and its charts; the pictures have files of their own.

import { swatch } from "../markers.js";
import { act, key } from "./actions.js";
import { escape } from "../html.js";
import { listenToStage, listenToStart, pixelOf } from "./stage-input.js";
import { listenToSurface3d } from "./surface3d-input.js";

const APART = 60; // milliseconds

export function listen(player) {
  const { on, root, readout } = player;
  on(root, "click", (event) => {
    const button = event.target.closest("[data-do]");
    if (button && player.scene) act(player, button.dataset.do);
  });
  on(readout.slider, "input", () => {
    player.clock.pause();
    player.clock.seek(Number(readout.slider.value));
  });
  on(root.querySelector(".ov-speed"), "change", (event) => player.clock.setSpeed(Number(event.target.value)));
  on(document, "keydown", (event) => key(player, event));
  // What is taken home is a still of this step; side by side, the scenes have one clock.
  on(document, "click", ({ target }) => {
    if (!player.scene || player.scene.side === "b" || !target.closest?.(".st-key-take-home")) return;
    const event = { step: player.clock.step, at: Date.now() };
    setTimeout(() => player.outbox.send("clock", event), APART); // not in one message with the list that opens
  });
  on(document.fonts, "loadingdone", () => player.picture.rewrite());
  on(document, "fullscreenchange", () => {
    if (!player.scene) return;
    player.picture.enlarge();
    player.picture.resize();
  });
  listenToStage(player);
  listenToStart(player);
  listenToSurface3d(player);
}

// A chart moves the clock, and says what every curve's value is at the step under the pointer.
export function listenToChart(player, chart) {
  const { on, tooltip } = player,
    { canvas } = chart,
    stepAt = (event) => Math.round(chart.stepAt(pixelOf(event, canvas)[0]));
  let held = false;
  on(canvas, "pointerdown", (event) => {
    if (event.button !== 0 || !player.scene) return;
    held = true;
    canvas.setPointerCapture(event.pointerId);
    player.clock.pause();
    player.clock.seek(stepAt(event));
  });
  on(canvas, "pointermove", (event) => {
    if (!player.scene) return;
    if (held) player.clock.seek(stepAt(event));
    const step = stepAt(event),
      { colours } = player.picture;
    const rows = chart.describe(step).map(([run, part, value]) => {
      const along = part === "h" ? " held out" : part === "x" || part === "y" ? ` along ${part}` : "";
      return `<div>${swatch(run, colours.of(run), colours.rim)}${escape(run.label)}${along}<span>${value}</span></div>`;
    });
    tooltip.showAt(event.clientX, event.clientY, `<div><b>Step ${step}</b></div>${rows.join("")}`);
  });
  for (const name of ["pointerup", "pointercancel"]) on(canvas, name, () => (held = false));
  on(canvas, "pointerleave", () => tooltip.hide());
}
