// What the visitor does on the maps: point, choose, move the window, walk with the keys.

const MOVED = 5; // pixels before a press is a drag
const LEAST_BAND = 8; // pixels, the smallest rectangle to zoom to

const pixelIn = (event, element) => {
  const box = element.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
};

export function listenToHeatMap(cells, signal) {
  const on = (target, name, handler, options = {}) => target.addEventListener(name, handler, { signal, ...options });
  on(cells.root, "click", (event) => {
    const tool = event.target.closest("[data-do]"),
      row = event.target.closest("[data-code]");
    if (tool && cells.scene) cells.act(tool.dataset.do);
    if (row) cells.pin(Number(row.dataset.code));
  });
  for (const [name, entering] of [
    ["pointerover", true],
    ["pointerout", false],
    ["focusin", true],
    ["focusout", false],
  ])
    on(cells.key, name, (event) => {
      const row = event.target.closest("[data-code]");
      if (row && event.pointerType !== "touch" && (name !== "focusin" || row.matches(":focus-visible")))
        cells.single(entering ? Number(row.dataset.code) : undefined);
    });
  on(document.fonts, "loadingdone", () => cells.refresh());
  cells.listenTo = (view) => listenToPane(cells, on, view);
}

function listenToPane(cells, on, view) {
  const { stage } = view,
    fingers = new Map();
  let press;
  on(stage, "pointerdown", (event) => {
    if (event.button !== 0 || !cells.scene) return;
    const [px, py] = pixelIn(event, stage);
    if (!view.plot?.inside(px, py)) return;
    fingers.set(event.pointerId, [px, py]);
    press =
      fingers.size > 1
        ? undefined
        : { px, py, x: px, y: py, band: cells.scene.zoom && (event.shiftKey || cells.banding) };
    stage.setPointerCapture(event.pointerId);
    stage.focus({ preventScroll: true });
  });
  on(stage, "pointermove", (event) => {
    if (!cells.scene) return;
    const [px, py] = pixelIn(event, stage);
    if (fingers.size > 1) return pinch(event.pointerId, px, py);
    if (!press) return cells.look(view, view.cellAt(px, py), event);
    if (!press.moved && Math.hypot(px - press.px, py - press.py) < MOVED) return;
    press.moved = true;
    cells.look(view, undefined);
    if (press.band) {
      const { left, top, width, height } = view.plot.box;
      cells.band(view, [
        press.px,
        press.py,
        Math.max(left, Math.min(left + width, px)),
        Math.max(top, Math.min(top + height, py)),
      ]);
    } else cells.pan(view.plot, px - press.x, py - press.y);
    Object.assign(press, { x: px, y: py });
  });
  const pinch = (id, px, py) => {
    const [old, other] = [fingers.get(id), [...fingers].find(([finger]) => finger !== id)[1]];
    if (!old) return;
    const apart = (a) => Math.max(10, Math.hypot(a[0] - other[0], a[1] - other[1]));
    cells.zoom(apart([px, py]) / apart(old), view.plot.places((px + other[0]) / 2, (py + other[1]) / 2));
    cells.pan(view.plot, (px - old[0]) / 2, (py - old[1]) / 2);
    fingers.set(id, [px, py]);
  };
  on(stage, "pointerup", (event) => {
    fingers.delete(event.pointerId);
    if (press && !press.moved) {
      const cell = view.cellAt(press.px, press.py);
      cells.look(view, cell, event);
      if (cell) cells.pick(view, cell);
    } else if (press?.band) {
      const [x0, y0, x1, y1] = cells.banded;
      if (Math.min(Math.abs(x1 - x0), Math.abs(y1 - y0)) >= LEAST_BAND) {
        const [u0, v1] = view.plot.places(Math.min(x0, x1), Math.min(y0, y1)),
          [u1, v0] = view.plot.places(Math.max(x0, x1), Math.max(y0, y1));
        cells.move(() => [u0, u1, v0, v1]);
      }
      cells.setBanding(false);
    }
    if (press?.band) cells.band(view, undefined);
    press = undefined;
  });
  on(stage, "pointercancel", (event) => {
    fingers.delete(event.pointerId);
    press = undefined;
    cells.band(view, undefined);
  });
  on(stage, "pointerleave", (event) => event.pointerType !== "touch" && cells.look(view, undefined)); // a tap is still told
  on(
    stage,
    "wheel",
    (event) => {
      // A plain wheel scrolls the page; with Ctrl (a pinch on a track pad sends it) it zooms.
      if (!cells.scene?.zoom || (!event.ctrlKey && !event.metaKey)) return;
      event.preventDefault();
      cells.zoom(Math.exp(-event.deltaY * 0.0022), view.plot.places(...pixelIn(event, stage)));
    },
    { passive: false },
  );
  on(stage, "keydown", (event) => key(cells, view, event));
  on(stage, "blur", () => cells.walk(view, undefined));
}

const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };
const KEYS = { "+": "zoom-in", "=": "zoom-in", "-": "zoom-out", 0: "whole", r: "band" };

function key(cells, view, event) {
  if (!cells.scene || event.ctrlKey || event.metaKey || event.altKey) return;
  const step = STEPS[event.key],
    far = event.shiftKey ? 10 : 1,
    name = KEYS[event.key];
  if (step) cells.step(view, step[0] * far, step[1] * far);
  else if (event.key === "Enter" || event.key === " ")
    cells.cursor ? cells.pick(view, cells.cursor) : cells.step(view, 0, 0);
  else if (event.key === "Escape") cells.escape(view);
  else if (name && cells.scene.zoom) cells.act(name);
  else return;
  event.preventDefault();
}
