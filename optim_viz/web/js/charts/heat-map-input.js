// What the visitor does on the maps: point, choose, move the window, walk with the keys.

import { Click, Fingers, isDrag, pixelIn, wheelZooms } from "./gestures.js";
import { boxWindow, cornersTo } from "../zoom-box.js";

// A cell of one map, and what it is now.
const choice = ({ scene: { x, y } }, { pane }, [i, j]) => ({
  pane: pane.name,
  i,
  j,
  x: x.values[i],
  y: y.values[j],
});

export function listenToHeatMap(heatMap, signal) {
  const on = (target, name, handler, options = {}) => target.addEventListener(name, handler, { signal, ...options });
  on(heatMap.root, "click", (event) => {
    const tool = event.target.closest("[data-do]"),
      row = event.target.closest("[data-code]");
    if (tool && heatMap.scene) heatMap.act(tool.dataset.do);
    if (row) heatMap.pin(Number(row.dataset.code));
  });
  for (const [name, entering] of [
    ["pointerover", true],
    ["pointerout", false],
    ["focusin", true],
    ["focusout", false],
  ])
    on(heatMap.key, name, (event) => {
      const row = event.target.closest("[data-code]");
      if (row && event.pointerType !== "touch" && (name !== "focusin" || row.matches(":focus-visible")))
        heatMap.single(entering ? Number(row.dataset.code) : undefined);
    });
  on(document.fonts, "loadingdone", () => heatMap.refresh());
  heatMap.listenTo = (view) => listenToPane(heatMap, on, view, signal);
}

function listenToPane(heatMap, on, view, signal) {
  const { stage } = view,
    fingers = new Fingers(),
    click = new Click(signal);
  let press;
  // Other cells may be here by the time that a click counts: the one that was pressed is chosen.
  const chosenAt = (px, py) => {
    const cell = view.cellAt(px, py);
    return cell && choice(heatMap, view, cell);
  };
  on(stage, "pointerdown", (event) => {
    if (event.button !== 0 || !heatMap.scene) return;
    const [px, py] = pixelIn(event, stage);
    if (!view.plot?.inside(px, py)) return;
    fingers.press(event, [px, py]);
    // Of the whole there is nothing to move: there a drag of the mouse draws a rectangle, as in any chart.
    const draws = event.shiftKey || heatMap.boxZooms || (event.pointerType === "mouse" && heatMap.window.isWhole);
    if (fingers.several) {
      press = undefined;
      heatMap.drawZoomBox(view, undefined);
    } else press = { px, py, x: px, y: py, zooms: heatMap.scene.zoom && draws, chosen: chosenAt(px, py) };
    stage.setPointerCapture(event.pointerId);
    stage.focus({ preventScroll: true });
  });
  on(stage, "pointermove", (event) => {
    if (!heatMap.scene) return;
    const [px, py] = pixelIn(event, stage);
    if (fingers.several) return pinch(event.pointerId, px, py);
    if (!press) return heatMap.cursor.look(view, view.cellAt(px, py), event);
    if (!isDrag(press, px, py)) return;
    press.moved = true;
    heatMap.cursor.look(view, undefined);
    if (press.zooms) heatMap.drawZoomBox(view, cornersTo(press, px, py, view.plot.box));
    else heatMap.window.pan(view.plot, px - press.x, py - press.y);
    Object.assign(press, { x: px, y: py });
  });
  const pinch = (id, px, py) => {
    const [old, other] = [fingers.get(id), [...fingers].find(([finger]) => finger !== id)[1]];
    if (!old) return;
    const apart = (a) => Math.max(10, Math.hypot(a[0] - other[0], a[1] - other[1]));
    heatMap.window.zoom(apart([px, py]) / apart(old), view.plot.places((px + other[0]) / 2, (py + other[1]) / 2));
    heatMap.window.pan(view.plot, (px - old[0]) / 2, (py - old[1]) / 2);
    fingers.set(id, [px, py]);
  };
  on(stage, "pointerup", (event) => {
    fingers.delete(event.pointerId);
    if (press && !press.moved) {
      const { chosen } = press;
      heatMap.cursor.look(view, view.cellAt(press.px, press.py), event);
      // Within a window, a double click takes it back, and chooses nothing.
      click.do(() => chosen && heatMap.pick(view, chosen), !heatMap.window.isWhole);
    } else if (press?.zooms) {
      const window = boxWindow(heatMap.zoomBox.rectangle, view.plot.box, heatMap.window.view);
      if (window) heatMap.window.move(() => window);
      heatMap.setBoxZoom(false);
    }
    if (press?.zooms) heatMap.drawZoomBox(view, undefined);
    press = undefined;
  });
  on(stage, "dblclick", () => {
    if (heatMap.window.isWhole || !heatMap.scene?.zoom) return;
    click.cancel();
    heatMap.act("whole");
  });
  on(stage, "pointercancel", (event) => {
    fingers.delete(event.pointerId);
    press = undefined;
    heatMap.drawZoomBox(view, undefined);
  });
  // What a tap has chosen is still described when the finger is gone.
  on(stage, "pointerleave", (event) => event.pointerType !== "touch" && heatMap.cursor.look(view, undefined));
  on(
    stage,
    "wheel",
    (event) => {
      if (!heatMap.scene?.zoom || !wheelZooms(event)) return;
      event.preventDefault();
      heatMap.window.zoom(Math.exp(-event.deltaY * 0.0022), view.plot.places(...pixelIn(event, stage)));
    },
    { passive: false },
  );
  on(stage, "keydown", (event) => key(heatMap, view, event));
  on(stage, "blur", () => heatMap.cursor.walk(view, undefined));
}

const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
const KEYS = { "+": "zoom-in", "=": "zoom-in", "-": "zoom-out", 0: "whole", r: "box-zoom" };

function key(heatMap, view, event) {
  if (!heatMap.scene || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = STEPS[event.key],
    far = event.shiftKey ? 10 : 1,
    name = KEYS[event.key];
  if (step) heatMap.cursor.step(view, step[0] * far, step[1] * far);
  else if (event.key === "Enter" || event.key === " ")
    if (heatMap.cursor.keys) heatMap.pick(view, choice(heatMap, view, heatMap.cursor.keys));
    else heatMap.cursor.step(view, 0, 0);
  else if (event.key === "Escape") heatMap.escape(view);
  else if (name && heatMap.scene.zoom) heatMap.act(name);
  else return;
  event.preventDefault();
}
