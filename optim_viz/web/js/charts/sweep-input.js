// What the visitor does on the sweep chart: point, pick by a click or a drag along a curve, draw a rectangle to zoom
// to, walk with the keys.

import { Click, Fingers, isDrag, pixelIn, wheelZooms } from "./gestures.js";
import { nearestInSight } from "./sweep-geometry.js";
import { boxWindow, cornersTo } from "../zoom-box.js";

const NEAR = 18; // pixels from a point within which a drag takes it along

export function listenToSweep(chart, signal) {
  const { stage } = chart;
  const on = (target, name, handler) =>
    target.addEventListener(name, (event) => chart.scene?.curves.length && handler(event), { signal });
  const pixel = (event) => pixelIn(event, stage),
    fingers = new Fingers(),
    click = new Click(signal);
  // Data may have come meanwhile.
  const place = (curve) => chart.scene.curves.findIndex(({ name }) => name === curve.name);
  let press;
  on(chart.root, "click", (event) => {
    const button = event.target.closest("[data-do]");
    if (button) chart.act(button.dataset.do);
  });
  on(stage, "pointerdown", (event) => {
    if (event.button !== 0) return;
    const [px, py] = pixel(event),
      found = chart.plot.find(px, py),
      point = found?.curve.points[found.index],
      { box } = chart.plot.picture,
      inside = px >= box.left && px <= box.left + box.width && py >= box.top && py <= box.top + box.height,
      near = point && Math.hypot(point.x - px, point.y - py) <= NEAR;
    const draws = inside && (event.shiftKey || chart.sight.boxZooms || (event.pointerType === "mouse" && !near));
    if (!found && !draws) return;
    fingers.press(event, [px, py]);
    stage.setPointerCapture(event.pointerId);
    if (fingers.several) {
      press = undefined;
      chart.sight.drawZoomBox(undefined);
    } else press = { px, py, found, gesture: Date.now(), moved: false, draws };
  });
  on(stage, "pointermove", (event) => {
    const [px, py] = pixel(event);
    if (fingers.several) return undefined;
    chart.pointer = [px, py];
    if (!press) return chart.hover(chart.plot.find(px, py), true);
    if (!isDrag(press, px, py)) return undefined;
    press.moved = true;
    if (press.draws) {
      chart.hover(undefined);
      return chart.sight.drawZoomBox(cornersTo(press, px, py, chart.plot.picture.box));
    }
    const i = place(press.found.curve),
      index = i < 0 ? undefined : nearestInSight(chart.scene.curves[i], px);
    if (index === undefined) return undefined;
    chart.pick(i, index, press.gesture);
    return chart.hover(chart.point(i, index), true);
  });
  const choose = ({ found: { curve, index }, gesture }) => {
    const i = place(curve);
    if (i < 0 || index >= chart.scene.curves[i].rates.length) return;
    chart.cursor = chart.point(i, index);
    chart.pick(i, index, gesture);
    chart.hover(chart.cursor, true);
  };
  on(stage, "pointerup", (event) => {
    fingers.delete(event.pointerId);
    if (press?.draws && press.moved) zoomTo();
    else if (press?.found && !press.moved) {
      chart.pointer = pixel(event);
      // Within a window, a double click takes it back, and chooses nothing.
      const pressed = press;
      click.do(() => choose(pressed), Boolean(chart.sight.window.view));
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
    click.cancel();
    chart.act("whole");
  });
  on(stage, "pointercancel", (event) => {
    fingers.delete(event.pointerId);
    press = undefined;
    chart.sight.drawZoomBox(undefined);
  });
  stage.addEventListener(
    "wheel",
    (event) => {
      if (!chart.scene?.curves.length || !wheelZooms(event)) return;
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
