// What the visitor does on the sweep chart: point, pick by a click or a drag, walk with the keys.

import { zoomOf } from "../pixel-ratio.js";
import { nearest } from "./sweep-geometry.js";

export function listenToSweep(chart, signal) {
  const { stage } = chart;
  const on = (target, name, handler) =>
    target.addEventListener(name, (event) => chart.scene?.curves.length && handler(event), { signal });
  const pixel = (event) => {
    const box = stage.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top].map((v) => v / zoomOf(stage));
  };
  // Data may have come meanwhile.
  const place = (curve) => chart.scene.curves.findIndex(({ name }) => name === curve.name);
  let press;
  on(chart.root, "click", (event) => {
    const button = event.target.closest("[data-do]");
    if (button) chart.act(button.dataset.do);
  });
  on(stage, "pointerdown", (event) => {
    if (event.button !== 0) return;
    const [px, py] = pixel(event);
    press = { px, py, ...chart.plot.find(px, py), gesture: Date.now(), moved: false };
    stage.setPointerCapture(event.pointerId);
  });
  on(stage, "pointermove", (event) => {
    const [px, py] = pixel(event);
    chart.pointer = [px, py];
    if (!press) return chart.hover(chart.plot.find(px, py), true);
    if (!press.moved && Math.hypot(px - press.px, py - press.py) < 5) return undefined;
    press.moved = true;
    const i = place(press.curve);
    if (i < 0) return undefined;
    const index = nearest(
      chart.scene.curves[i].points.map(({ x }) => x),
      px,
      Math.abs,
    );
    chart.pick(i, index, press.gesture);
    return chart.hover(chart.point(i, index), true);
  });
  on(stage, "pointerup", (event) => {
    const i = press ? place(press.curve) : -1;
    if (i >= 0 && !press.moved && press.index < chart.scene.curves[i].rates.length) {
      chart.pointer = pixel(event);
      chart.cursor = chart.point(i, press.index);
      chart.pick(i, press.index, press.gesture);
      chart.hover(chart.cursor, true);
    }
    press = undefined;
  });
  on(stage, "pointercancel", () => (press = undefined));
  on(stage, "pointerleave", (event) => {
    if (event.pointerType === "touch") return; // a tap leaves at once: what it showed stays
    chart.pointer = undefined;
    chart.hover(undefined);
  });
  on(stage, "keydown", (event) => key(chart, event));
  on(stage, "focus", () => stage.matches(":focus-visible") && chart.walk(0));
  on(stage, "blur", () => chart.hover(undefined));
  on(document.fonts, "loadingdone", () => chart.redraw());
}

function key(chart, event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const { curves } = chart.scene,
    far = event.shiftKey ? 10 : 1,
    name = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const actions = {
    ArrowLeft: () => chart.walk(-far),
    ArrowRight: () => chart.walk(far),
    Home: () => chart.walk(-Infinity),
    End: () => chart.walk(Infinity),
    ArrowUp: () => chart.climb((chart.chosen + curves.length - 1) % curves.length),
    ArrowDown: () => chart.climb((chart.chosen + 1) % curves.length),
    Enter: () => chart.pick(chart.chosen, chart.walk(0).index),
    b: () => {
      const { best } = curves[chart.chosen];
      if (best === null) return;
      chart.cursor = chart.point(chart.chosen, best);
      chart.pick(chart.chosen, chart.walk(0).index);
    },
    Escape: () => chart.hover(undefined),
  };
  if (!actions[name]) return;
  event.preventDefault();
  event.stopPropagation();
  chart.pointer = undefined;
  actions[name]();
}
