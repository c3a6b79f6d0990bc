// What the visitor does on the pictures of an ensemble: point, choose an end, move the window or draw a rectangle to
// zoom to, walk with the keys.

import { Click, Fingers, isDrag, pixelIn, wheelZooms } from "./gestures.js";
import { boxWindow, cornersTo } from "../zoom-box.js";

export function listenToEnsemble(view, signal) {
  const { root, stage, chart, map, rows } = view,
    fingers = new Fingers(),
    click = new Click(signal);
  const on = (target, name, handler, options = {}) =>
    target.addEventListener(name, (event) => view.scene && handler(event), { signal, ...options });
  on(root, "click", (event) => {
    const tool = event.target.closest("[data-do]"),
      row = event.target.closest("[data-run]");
    if (tool) view.act(tool.dataset.do);
    if (row) view.toggle(Number(row.dataset.run));
  });
  for (const name of ["pointerover", "focusin"])
    on(rows, name, (event) => view.light(event.target.closest("[data-run]")?.dataset.run));
  for (const name of ["pointerleave", "focusout"]) on(rows, name, () => view.light(undefined));
  on(document.fonts, "loadingdone", () => view.schedule(true));
  on(chart.canvas, "pointermove", (event) =>
    view.lookAtStep(Math.round(chart.stepAt(pixelIn(event, chart.canvas)[0])), event),
  );
  on(chart.canvas, "pointerleave", () => view.lookAtStep(undefined));
  listenToMap(view, on, fingers, click, stage, map);
}

function listenToMap(view, on, fingers, click, stage, map) {
  let press;
  on(stage, "pointerdown", (event) => {
    if (event.button !== 0) return;
    const [px, py] = pixelIn(event, stage);
    fingers.press(event, [px, py]);
    const draws = view.boxZooms || event.shiftKey;
    press = fingers.several ? undefined : { px, py, x: px, y: py, found: map.find(px, py), moved: false, draws };
    if (!press) view.drawZoomBox(undefined);
    stage.setPointerCapture(event.pointerId);
    stage.focus({ preventScroll: true });
  });
  on(stage, "pointermove", (event) => {
    const [px, py] = pixelIn(event, stage);
    if (fingers.several) return;
    if (!press) view.look(map.find(px, py), [event.clientX, event.clientY]);
    else if (isDrag(press, px, py)) {
      press.moved = true;
      if (press.draws) {
        view.look(undefined);
        view.drawZoomBox(cornersTo(press, px, py, map.plane.box));
        return;
      }
      view.looked = undefined;
      view.moveWindow(() => map.plane.pan(px - press.x, py - press.y));
      Object.assign(press, { x: px, y: py });
    }
  });
  on(stage, "pointerup", (event) => {
    fingers.delete(event.pointerId);
    if (press?.draws && press.moved) {
      const window = boxWindow(view.zoomBox, map.plane.box, map.plane.view);
      view.drawZoomBox(undefined);
      view.setBoxZoom(false);
      if (window) view.moveWindow(() => map.plane.show(window));
    } else if (press?.found && !press.moved) {
      const { found } = press;
      click.do(() => view.pick(found), false);
    }
    press = undefined;
  });
  on(stage, "pointercancel", (event) => {
    fingers.delete(event.pointerId);
    press = undefined;
    view.drawZoomBox(undefined);
    view.setBoxZoom(false);
  });
  on(stage, "pointerleave", (event) => event.pointerType !== "touch" && view.look(undefined));
  on(stage, "dblclick", () => view.act("whole"));
  on(
    stage,
    "wheel",
    (event) => {
      if (!wheelZooms(event)) return;
      event.preventDefault();
      view.moveWindow(() => map.plane.zoom(Math.exp(-event.deltaY * 0.0022), ...pixelIn(event, stage)));
    },
    { passive: false },
  );
  on(stage, "keydown", (event) => key(view, event));
  on(stage, "focus", () => stage.matches(":focus-visible") && view.walk(0, 0));
  on(stage, "blur", () => view.look(undefined));
}

const ACTIONS = { "+": "zoom-in", "=": "zoom-in", "-": "zoom-out", 0: "whole", e: "ends", r: "box-zoom" };

function key(view, event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const far = event.shiftKey ? 10 : 1,
    name = ACTIONS[event.key.toLowerCase()];
  const actions = {
    ArrowLeft: () => view.walk(-far, 0),
    ArrowRight: () => view.walk(far, 0),
    ArrowUp: () => view.walk(0, -1),
    ArrowDown: () => view.walk(0, 1),
    Enter: () => view.looked && view.pick(view.looked),
    Escape: () => {
      view.setBoxZoom(false);
      view.look(undefined);
    },
  };
  if (!actions[event.key] && !name) return;
  event.preventDefault();
  event.stopPropagation();
  if (name) view.act(name);
  else actions[event.key]();
}
