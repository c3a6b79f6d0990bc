// What the visitor does: buttons, keys, pointer and wheel, on the stage, the ring and the charts.

import { escape } from "./legend.js";
import { swatch } from "../markers.js";
import { record } from "./record.js";
import { Quiz } from "./quiz.js";
import { readable } from "../scales.js";
import { nearestRecord } from "./trails.js";

const NEAR = 11; // pixels within which a record is meant

const KEYS = {
  " ": "play",
  k: "play",
  ArrowLeft: "back",
  ArrowRight: "forward",
  Home: "first",
  End: "last",
  f: "fullscreen",
  l: "loop",
  i: "toggle-inside",
  d: "dial",
  p: "projector",
  s: "share",
  v: "next-view",
  b: "branch",
  "[": "previous-run",
  "]": "next-run",
  "+": "zoom-in",
  "=": "zoom-in",
  "-": "zoom-out",
  0: "zoom-reset",
};

export function listen(player, signal) {
  const on = (target, name, handler, options = {}) => target.addEventListener(name, handler, { signal, ...options });
  on(player.root, "click", (event) => {
    const button = event.target.closest("[data-do]");
    if (button && player.scene) act(player, button.dataset.do);
  });
  on(player.scrub, "input", () => {
    player.clock.pause();
    player.clock.seek(Number(player.scrub.value));
  });
  on(player.root.querySelector(".ov-speed"), "change", (event) => {
    player.clock.speed = Number(event.target.value);
    player.clock.onTick();
  });
  on(document, "keydown", (event) => key(player, event));
  // A web font that comes late: what was written on a canvas is written again.
  on(document.fonts, "loadingdone", () => {
    Object.assign(player.stale, { land: true, trails: true, charts: true });
    player.surface3d.stale = true;
    player.schedule();
  });
  on(document, "fullscreenchange", () => {
    if (!player.scene) return;
    player.enlarge();
    player.resize();
  });
  listenToStage(player, on);
  listenToHandle(player, on);
  listenToRelief(player, on);
  player.on = on;
  player.quiz = new Quiz(player, on);
  player.listenTo = (chart) => listenToChart(player, on, chart);
}

const VIEWS = ["map", "relief", "both", "grid"];

function act(player, name) {
  const { clock, surface3d, view } = player,
    { box } = player.plane,
    runs = player.scene.runs.length;
  const middle = [box.left + box.width / 2, box.top + box.height / 2],
    deep = view.stage === "relief";
  const turn = (change) => (change(), player.schedule());
  const zoom = (factor) =>
    deep ? turn(() => surface3d.zoom(factor)) : player.moveView(() => player.plane.zoom(factor, ...middle));
  const actions = {
    race: () => player.look({ inside: 0 }),
    inside: () => player.look({ inside: 1 }),
    "toggle-inside": () => player.look({ inside: view.inside ? 0 : 1 }),
    map: () => player.look({ stage: "map" }),
    relief: () => player.look({ stage: "relief" }),
    both: () => player.look({ stage: "both" }),
    grid: () => player.look({ stage: "grid" }),
    "next-view": () => player.look({ stage: VIEWS[(VIEWS.indexOf(view.stage) + 1) % VIEWS.length] }),
    "log-height": () => player.look({ log_height: view.log_height ? 0 : 1 }),
    "previous-run": () => runs && player.look({ inside: 1, run: (player.inside.run + runs - 1) % runs }),
    "next-run": () => runs && player.look({ inside: 1, run: (player.inside.run + 1) % runs }),
    branch: () => {
      if (player.offline) return;
      player.inside.wanted = true; // its buttons have the focus as soon as they stand there
      player.look({ inside: 1 });
    },
    dial: () => player.look({ dial: view.dial ? 0 : 1 }),
    projector: () => player.look({ projector: view.projector ? 0 : 1 }),
    share: () => share(player),
    fan: () => player.look({ fan: view.fan ? 0 : 1 }),
    nearer: () => turn(() => surface3d.zoom(1.4)),
    farther: () => turn(() => surface3d.zoom(1 / 1.4)),
    "turn-left": () => turn(() => surface3d.orbit(-40, 0)),
    "turn-right": () => turn(() => surface3d.orbit(40, 0)),
    "reset-camera": () => turn(() => surface3d.reset()),
    play: () => (clock.playing ? clock.pause() : clock.play()),
    first: () => (clock.pause(), clock.seek(0)),
    last: () => (clock.pause(), clock.seek(clock.last)),
    back: () => clock.stepBy(-1),
    forward: () => clock.stepBy(1),
    loop: () => {
      clock.loop = !clock.loop;
      player.root.querySelector('[data-do="loop"]').setAttribute("aria-pressed", String(clock.loop));
      clock.onTick();
    },
    record: () => record(player),
    fullscreen: () => (document.fullscreenElement ? document.exitFullscreen() : player.root.requestFullscreen?.()),
    "zoom-in": () => zoom(1.5),
    "zoom-out": () => zoom(1 / 1.5),
    "zoom-reset": () =>
      deep ? turn(() => surface3d.reset()) : player.moveView(() => player.plane.fit(player.scene.surface.domain)),
  };
  if (!player.quiz.bars(name)) actions[name]();
}

// The link to what is in sight goes to the clipboard at once; the server shows it, with a code for the room.
async function share(player) {
  if (player.offline) return;
  const { playback } = player,
    fields = location.search
      .slice(1)
      .split("&")
      .filter((field) => field && !field.startsWith("moment="));
  // Streamlit's spelling of the address escapes more than it must; people read links.
  const query = [...fields, `moment=${playback}`].join("&").replace(/%(2C|3A|7E|40)/gi, decodeURIComponent);
  const copied = await navigator.clipboard?.writeText(`${location.origin}${location.pathname}?${query}`).then(
    () => true,
    () => false,
  );
  player.send("share", { playback, copied: Boolean(copied), at: Date.now() });
}

function key(player, event) {
  if (!player.scene || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
  const target = event.target,
    here = player.root.contains(target);
  // Outside the player, keys belong to whatever has the focus; the bare page is ours.
  if (!here && target !== document.body && target !== document.documentElement) return;
  if (
    here &&
    (target === player.handle || (target === player.surface3d.canvas && event.shiftKey)) &&
    event.key.startsWith("Arrow")
  )
    return;
  if (here && (target.matches("select") || (target.matches("[role=slider]") && event.key === "Escape"))) return;
  if (here && target.matches("button, summary, [role=note]") && (event.key === " " || event.key === "Enter")) return; // presses it
  if (event.key === "Escape" && player.view.projector) return act(player, "projector");
  const name = KEYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
  if (!name) return;
  event.preventDefault();
  act(player, name);
}

function pixelOf(event, element) {
  const box = element.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}

// The pixel of the map, or of the panel that the pointer is over, as the plane counts it.
function spot(player, event) {
  return player.panels.local(pixelOf(event, player.stage));
}

// Which panel the pointer is over: its run is lit, and its ring can be taken hold of.
function point(player, event) {
  const { panels } = player,
    { over } = panels,
    title = event.target.closest(".ov-panel");
  if (title) panels.over = panels.titles.indexOf(title);
  const met = title || panels.point(...pixelOf(event, player.stage), player.plane);
  light(player, panels.on && met ? panels.places[panels.over].i : undefined);
  if (panels.over !== over) player.placeHandle();
}

// A run that is pointed at in the panels is lit in the legend and the charts.
function light(player, i) {
  const run = player.scene?.runs[i];
  if (run === player.lit) return;
  player.lit = run;
  player.schedule();
  [...player.legend.children].forEach((row, k) => row.classList.toggle("ov-lit", k === i));
  for (const title of player.panels.titles) title.classList.toggle("ov-lit", Number(title.dataset.place) === i);
}

function listenToStage(player, on) {
  let press;
  on(player.stage, "pointerdown", (event) => {
    if (event.button !== 0 || event.target.closest("button") || !player.scene) return;
    point(player, event);
    const [px, py] = spot(player, event);
    if (!player.plane.inside(px, py)) return;
    press = { px, py, x: px, y: py, moved: false };
    player.stage.setPointerCapture(event.pointerId);
    player.root.focus({ preventScroll: true });
  });
  on(player.stage, "pointermove", (event) => {
    if (!press && !event.target.closest(".ov-start")) point(player, event);
    const [px, py] = spot(player, event);
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
      const { on: many, places, over } = player.panels;
      player.gesture += 1;
      if (many) player.look({ run: places[over].i });
      else if (player.quiz.aims) player.quiz.put(...player.plane.toPlane(press.px, press.py));
      else player.setStart(...player.plane.toPlane(press.px, press.py));
    }
    press = undefined;
    player.stage.classList.remove("ov-panning");
  };
  on(player.stage, "pointerup", release);
  on(player.stage, "pointercancel", release);
  on(player.stage, "pointerleave", () => {
    player.hideTip();
    light(player);
  });
  const { root } = player.panels,
    placeOf = (event) => Number(event.target.closest("button").dataset.place);
  on(root, "click", (event) => player.look({ run: placeOf(event) }));
  on(root, "focusin", (event) => light(player, placeOf(event)));
  on(root, "focusout", () => light(player));
  on(
    player.stage,
    "wheel",
    (event) => {
      // A plain wheel scrolls the page; with Ctrl (a pinch on a track pad sends it) or on the full screen it zooms.
      if (!player.scene || (!event.ctrlKey && !event.metaKey && document.fullscreenElement !== player.root)) return;
      event.preventDefault();
      point(player, event);
      const [px, py] = spot(player, event);
      player.moveView(() => player.plane.zoom(Math.exp(-event.deltaY * 0.0022), px, py));
    },
    { passive: false },
  );
}

function listenToHandle(player, on) {
  on(player.handle, "pointerdown", (event) => {
    if (event.button !== 0) return;
    player.holding = true;
    player.gesture += 1;
    player.handle.setPointerCapture(event.pointerId);
    event.preventDefault();
    player.handle.focus();
  });
  on(player.handle, "pointermove", (event) => {
    if (!player.holding) return;
    const [px, py] = spot(player, event);
    player.setStart(...player.plane.toPlane(px, py));
  });
  for (const name of ["pointerup", "pointercancel"]) on(player.handle, name, () => player.letGo());
  on(player.handle, "keydown", (event) => {
    const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    if (!direction) return;
    event.preventDefault();
    const pixels = event.shiftKey ? 30 : 5,
      [x, y] = player.start ?? player.scene.start;
    player.setStart(x + (direction[0] * pixels) / player.plane.unit, y + (direction[1] * pixels) / player.plane.unit);
  });
}

// Drag turns, a click starts there, Ctrl and the wheel come nearer.
function listenToRelief(player, on) {
  const { surface3d } = player,
    { canvas } = surface3d;
  let press;
  on(canvas, "pointerdown", (event) => {
    if (event.button !== 0 || !player.scene) return;
    const [px, py] = pixelOf(event, canvas);
    press = { px, py, x: px, y: py, moved: false };
    canvas.setPointerCapture(event.pointerId);
  });
  on(canvas, "pointermove", (event) => {
    if (!player.scene) return;
    const [px, py] = pixelOf(event, canvas);
    if (!press) {
      const point = surface3d.pick(px, py);
      return point ? tellPoint(player, ...point, "", event) : player.hideTip();
    }
    if (!press.moved && Math.hypot(px - press.px, py - press.py) < 5) return;
    player.hideTip();
    surface3d.orbit(px - press.x, py - press.y);
    Object.assign(press, { x: px, y: py, moved: true });
    player.schedule();
  });
  on(canvas, "pointerup", () => {
    const point = press && !press.moved && surface3d.pick(press.px, press.py);
    press = undefined;
    if (!point) return;
    player.gesture += 1;
    player.setStart(...point, surface3d.unit);
  });
  on(canvas, "pointercancel", () => (press = undefined));
  on(canvas, "pointerleave", () => player.hideTip());
  on(canvas, "keydown", (event) => {
    const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!direction || !event.shiftKey) return;
    event.preventDefault();
    surface3d.orbit(25 * direction[0], 25 * direction[1]);
    player.schedule();
  });
  on(
    canvas,
    "wheel",
    (event) => {
      if (!player.scene || (!event.ctrlKey && !event.metaKey && document.fullscreenElement !== player.root)) return;
      event.preventDefault();
      surface3d.zoom(Math.exp(-event.deltaY * 0.0022));
      player.schedule();
    },
    { passive: false },
  );
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
    const rows = chart
      .describe(step)
      .map(
        ([run, part, value]) =>
          `<div>${swatch(run, player.colours.of(run), player.colours.rim)}${escape(run.label)}${"xy".includes(part || "-") ? ` along ${part}` : ""}<span>${value}</span></div>`,
      );
    player.showTip(event.clientX + 14, event.clientY + 10, `<div><b>Step ${step}</b></div>${rows.join("")}`);
  });
  for (const name of ["pointerup", "pointercancel"]) on(chart.canvas, name, () => (held = false));
  on(chart.canvas, "pointerleave", () => player.hideTip());
}

// The true f under the cursor, and the nearest record of a visible path.
function hover(player, px, py, event) {
  if (!player.scene || !player.plane.inside(px, py)) return player.hideTip();
  const [x, y] = player.plane.toPlane(px, py);
  const { panels, clock, colours } = player,
    met = nearestRecord(panels.places[panels.over].runs, player.plane, clock.step, px, py, NEAR);
  const near = met
    ? `<div>${swatch(met.run, colours.of(met.run), colours.rim)}<b>${escape(met.run.label)}</b> step ${met.i}<span>f = ${readable(met.run.lossAt(met.i))}</span></div>`
    : "";
  tellPoint(player, x, y, near, event);
}

function tellPoint(player, x, y, near, event) {
  const f = player.landscape.at(x, y);
  player.showTip(
    event.clientX + 16,
    event.clientY + 14,
    `<div>x = ${readable(x)}, y = ${readable(y)}</div><div><b>f = ${readable(f, 5)}</b></div>${near}`,
  );
  Object.assign(player.tip.dataset, { x, y, f });
}
