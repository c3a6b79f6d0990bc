// What the visitor does on the sweep chart: point, pick by a click or a drag along a curve, draw a rectangle to zoom
// to, walk with the keys.

import { zoomOf } from "../pixel-ratio.js";
import { nearest } from "./sweep-geometry.js";
import { boxWindow, cornersTo } from "./zoom-box.js";

const MOVED = 5; // pixels before a press is a drag
const NEAR = 18; // pixels from a point within which a drag takes it along
const SECOND_CLICK = 280; // milliseconds in which it would make a double click of the first

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
  let press, choosing;
  on(chart.root, "click", (event) => {
    const button = event.target.closest("[data-do]");
    if (button) chart.act(button.dataset.do);
  });
  on(stage, "pointerdown", (event) => {
    if (event.button !== 0) return;
    const [px, py] = pixel(event),
      found = chart.plot.find(px, py);
    if (!found) return;
    const { x, y } = found.curve.points[found.index],
      { box } = chart.plot.picture,
      inside = px >= box.left && px <= box.left + box.width && py >= box.top && py <= box.top + box.height,
      far = event.pointerType === "mouse" && Math.hypot(x - px, y - py) > NEAR;
    const draws = inside && (event.shiftKey || chart.sight.boxZooms || far);
    press = { px, py, ...found, gesture: Date.now(), moved: false, draws };
    stage.setPointerCapture(event.pointerId);
  });
  on(stage, "pointermove", (event) => {
    const [px, py] = pixel(event);
    chart.pointer = [px, py];
    if (!press) return chart.hover(chart.plot.find(px, py), true);
    if (!press.moved && Math.hypot(px - press.px, py - press.py) < MOVED) return undefined;
    press.moved = true;
    if (press.draws) {
      chart.hover(undefined);
      return chart.sight.drawZoomBox(cornersTo(press, px, py, chart.plot.picture.box));
    }
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
  const choose = ({ curve, index, gesture }) => {
    const i = place(curve);
    if (i < 0 || index >= chart.scene.curves[i].rates.length) return;
    chart.cursor = chart.point(i, index);
    chart.pick(i, index, gesture);
    chart.hover(chart.cursor, true);
  };
  on(stage, "pointerup", (event) => {
    if (press?.draws && press.moved) zoomTo();
    else if (press && !press.moved) {
      chart.pointer = pixel(event);
      // Within a window, a double click takes it back, and chooses nothing.
      const pressed = press;
      clearTimeout(choosing);
      if (!chart.sight.window.view) choose(pressed);
      else choosing = setTimeout(() => !signal.aborted && choose(pressed), SECOND_CLICK);
    }
    press = undefined;
  });
  const zoomTo = () => {
    const { box, west, east, low, high } = chart.plot.picture,
      window = boxWindow(chart.sight.zoomBox, box, [west, east, low, high]);
    chart.sight.drawZoomBox(undefined);
    chart.sight.setBoxZoom(false);
    if (window) chart.sight.show(window);
  };
  on(stage, "dblclick", () => {
    if (!chart.sight.window.view) return;
    clearTimeout(choosing);
    chart.act("whole");
  });
  on(stage, "pointercancel", () => {
    press = undefined;
    chart.sight.drawZoomBox(undefined);
  });
  stage.addEventListener(
    "wheel",
    (event) => {
      // A plain wheel scrolls the page; with Ctrl (a pinch on a track pad sends it) it zooms.
      if (!chart.scene?.curves.length || (!event.ctrlKey && !event.metaKey)) return;
      event.preventDefault();
      chart.sight.zoom(-event.deltaY * 0.006, pixel(event));
    },
    { passive: false, signal },
  );
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
    ArrowUp: () => chart.climb(nextInSight(curves, chart.chosen, -1)),
    ArrowDown: () => chart.climb(nextInSight(curves, chart.chosen, 1)),
    Enter: () => chart.pick(chart.chosen, chart.walk(0).index),
    b: () => {
      const { best } = curves[chart.chosen];
      if (best === null) return;
      chart.cursor = chart.point(chart.chosen, best);
      chart.pick(chart.chosen, chart.walk(0).index);
    },
    "+": () => chart.act("zoom-in"),
    "=": () => chart.act("zoom-in"),
    "-": () => chart.act("zoom-out"),
    0: () => chart.act("whole"),
    r: () => chart.act("box-zoom"),
    Escape: () => {
      chart.sight.setBoxZoom(false);
      chart.hover(undefined);
    },
  };
  if (!actions[name]) return;
  event.preventDefault();
  event.stopPropagation();
  chart.pointer = undefined;
  actions[name]();
}

function nextInSight(curves, from, by) {
  for (let i = 1; i < curves.length; i++) {
    const next = (from + i * by + i * curves.length) % curves.length;
    if (!curves[next].hidden) return next;
  }
  return from;
}
