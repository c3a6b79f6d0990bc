// What the visitor does: buttons, keys, pointer and wheel, on the stage, the ring and the charts.

import { escape } from "./legend.js";
import { swatch } from "./markers.js";
import { readable } from "./scales.js";
import { readColours } from "./theme.js";

const KEYS = {
  " ": "play", k: "play", ArrowLeft: "back", ArrowRight: "forward", Home: "first", End: "last", f: "fullscreen", l: "loop",
  "+": "zoom-in", "=": "zoom-in", "-": "zoom-out", 0: "zoom-reset",
};

export function listen(player, signal) {
  const on = (target, name, handler, options = {}) => target.addEventListener(name, handler, { signal, ...options });
  on(player.root, "click", (event) => {
    const button = event.target.closest("[data-do]");
    if (button) act(player, button.dataset.do);
  });
  on(player.scrub, "input", () => {
    player.clock.pause();
    player.clock.seek(Number(player.scrub.value));
  });
  on(player.root.querySelector(".ov-speed"), "change", (event) => {
    player.clock.speed = Number(event.target.value);
    player.schedule();
  });
  on(document, "keydown", (event) => key(player, event));
  on(document, "fullscreenchange", () => {
    if (!player.scene) return;
    player.colours = readColours(player.root);
    player.size = undefined;
    player.resize();
  });
  listenToStage(player, on);
  listenToHandle(player, on);
  for (const chart of Object.values(player.charts)) listenToChart(player, on, chart);
}

function act(player, name) {
  const { clock } = player, { box } = player.plane;
  const middle = [box.left + box.width / 2, box.top + box.height / 2];
  const actions = {
    play: () => (clock.playing ? clock.pause() : clock.play()),
    first: () => (clock.pause(), clock.seek(0)),
    last: () => (clock.pause(), clock.seek(clock.last)),
    back: () => clock.stepBy(-1),
    forward: () => clock.stepBy(1),
    loop: () => {
      clock.loop = !clock.loop;
      player.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed", String(clock.loop));
    },
    fullscreen: () => (document.fullscreenElement ? document.exitFullscreen() : player.root.requestFullscreen?.()),
    "zoom-in": () => player.moveView(() => player.plane.zoom(1.5, ...middle)),
    "zoom-out": () => player.moveView(() => player.plane.zoom(1 / 1.5, ...middle)),
    "zoom-reset": () => player.moveView(() => player.plane.fit(player.scene.surface.domain)),
  };
  actions[name]();
}

function key(player, event) {
  if (!player.scene || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const target = event.target, here = player.root.contains(target);
  // Outside the player, keys belong to whatever has the focus; the bare page is ours.
  if (!here && target !== document.body && target !== document.documentElement) return;
  if (here && target === player.handle && event.key.startsWith("Arrow")) return;
  if (here && target.matches("select")) return;
  if (here && target.matches("button, [role=note]") && (event.key === " " || event.key === "Enter")) return; // presses it
  const name = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!name) return;
  event.preventDefault();
  act(player, name);
}

function pixelOf(event, element) {
  const box = element.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}

function listenToStage(player, on) {
  let press;
  on(player.stage, "pointerdown", (event) => {
    if (event.button !== 0 || event.target.closest("button") || !player.scene) return;
    const [px, py] = pixelOf(event, player.stage);
    if (!player.plane.inside(px, py)) return;
    press = { px, py, x: px, y: py, moved: false };
    player.stage.setPointerCapture(event.pointerId);
    player.root.focus({ preventScroll: true });
  });
  on(player.stage, "pointermove", (event) => {
    const [px, py] = pixelOf(event, player.stage);
    if (!press) return event.target.closest("button") ? player.hideTip() : hover(player, px, py, event);
    if (!press.moved && Math.hypot(px - press.px, py - press.py) < 5) return;
    press.moved = true;
    player.stage.classList.add("ov-panning");
    player.hideTip();
    player.moveView(() => player.plane.pan(px - press.x, py - press.y));
    Object.assign(press, { x: px, y: py });
  });
  const release = (event) => {
    if (press && !press.moved && event.type === "pointerup") {
      player.gesture += 1;
      player.setStart(...player.plane.toPlane(press.px, press.py));
    }
    press = undefined;
    player.stage.classList.remove("ov-panning");
  };
  on(player.stage, "pointerup", release);
  on(player.stage, "pointercancel", release);
  on(player.stage, "pointerleave", () => player.hideTip());
  on(player.stage, "wheel", (event) => {
    // A plain wheel scrolls the page; with Ctrl (a pinch on a track pad sends it) or on the full screen it zooms.
    if (!player.scene || (!event.ctrlKey && !event.metaKey && document.fullscreenElement !== player.root)) return;
    event.preventDefault();
    const [px, py] = pixelOf(event, player.stage);
    player.moveView(() => player.plane.zoom(Math.exp(-event.deltaY * 0.0022), px, py));
  }, { passive: false });
}

function listenToHandle(player, on) {
  let held = false;
  on(player.handle, "pointerdown", (event) => {
    if (event.button !== 0) return;
    held = true;
    player.gesture += 1;
    player.handle.setPointerCapture(event.pointerId);
    event.preventDefault();
    player.handle.focus();
  });
  on(player.handle, "pointermove", (event) => {
    if (!held) return;
    const [px, py] = pixelOf(event, player.stage);
    player.setStart(...player.plane.toPlane(px, py));
  });
  on(player.handle, "pointerup", () => (held = false));
  on(player.handle, "pointercancel", () => (held = false));
  on(player.handle, "keydown", (event) => {
    const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    if (!direction) return;
    event.preventDefault();
    const pixels = event.shiftKey ? 30 : 5, [x, y] = player.start ?? player.scene.start;
    player.setStart(x + (direction[0] * pixels) / player.plane.unit, y + (direction[1] * pixels) / player.plane.unit);
  });
}

function listenToChart(player, on, chart) {
  const seek = (event) => player.clock.seek(Math.round(chart.stepAt(pixelOf(event, chart.canvas)[0])));
  let held = false;
  on(chart.canvas, "pointerdown", (event) => {
    if (event.button !== 0 || !player.scene) return;
    held = true;
    chart.canvas.setPointerCapture(event.pointerId);
    player.clock.pause();
    seek(event);
  });
  on(chart.canvas, "pointermove", (event) => {
    if (!player.scene) return;
    if (held) seek(event);
    const step = Math.round(chart.stepAt(pixelOf(event, chart.canvas)[0]));
    const rows = chart.describe(step).map(([run, value]) => `<div>${swatch(run, player.colours.of(run), player.colours.rim)}${escape(run.label)}<span>${value}</span></div>`);
    player.showTip(event.clientX + 14, event.clientY + 10, `<div><b>Step ${step}</b></div>${rows.join("")}`);
  });
  for (const name of ["pointerup", "pointercancel"]) on(chart.canvas, name, () => (held = false));
  on(chart.canvas, "pointerleave", () => player.hideTip());
}

// The true f under the cursor, and the nearest record of a visible path.
function hover(player, px, py, event) {
  if (!player.scene || !player.plane.inside(px, py)) return player.hideTip();
  const [x, y] = player.plane.toPlane(px, py), f = player.landscape.at(x, y);
  let best = 11, near = "";
  for (const run of player.scene.runs) {
    if (run.hidden) continue;
    const end = Math.min(player.clock.step, run.records - 1);
    for (let i = 0; i <= end; i++) {
      const [rx, ry] = player.plane.toPixel(run.x[i], run.y[i]), away = Math.hypot(rx - px, ry - py);
      if (away < best) {
        best = away;
        near = `<div>${swatch(run, player.colours.of(run), player.colours.rim)}<b>${escape(run.label)}</b> step ${i}<span>f = ${readable(run.lossAt(i))}</span></div>`;
      }
    }
  }
  player.showTip(event.clientX + 16, event.clientY + 14, `<div>x = ${readable(x)}, y = ${readable(y)}</div><div><b>f = ${readable(f, 5)}</b></div>${near}`);
  Object.assign(player.tip.dataset, { x, y, f });
}
