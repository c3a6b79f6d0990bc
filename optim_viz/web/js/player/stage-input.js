// The pointer on the map and its panels, and the ring that is the start.

import { swatch } from "../markers.js";
import { formatNumber } from "../scales.js";
import { escape } from "../html.js";
import { nearestRecord } from "./trails.js";

const DRAG = 5; // pixels before a press is a drag
const NEAR = 11; // pixels within which a record of a path is meant
const UPON = "button, .ov-first-visit"; // what lies on the map and is no place of it

export function pixelOf(event, element) {
  const box = element.getBoundingClientRect();
  return [event.clientX - box.left, event.clientY - box.top];
}

export function isDrag(press, px, py) {
  return press.moved || Math.hypot(px - press.px, py - press.py) >= DRAG;
}

// A plain wheel scrolls the page; with Ctrl (a pinch on a track pad sends it) or on the full screen it zooms.
export function wheelZooms(player, event) {
  return player.scene && (event.ctrlKey || event.metaKey || document.fullscreenElement === player.root);
}

// The pixel of the map, or of the panel that the pointer is over, as the plane counts it.
function spot({ picture }, event) {
  return picture.panels.local(pixelOf(event, picture.stage));
}

// Which panel the pointer is over: its run is lit, and its ring can be taken hold of.
function point({ picture, legend, start }, event) {
  const { panels, plane, stage } = picture,
    { over } = panels,
    title = event.target.closest(".ov-panel");
  if (title) panels.pointAt(title);
  const met = title || panels.point(...pixelOf(event, stage), plane);
  legend.light(panels.on && met ? panels.places[panels.over].i : undefined);
  if (panels.over !== over) start.place();
}

export function listenToStage(player) {
  const { on, picture, tooltip, legend, start, viewState, boxZoom } = player,
    { stage, plane, panels } = picture;
  let press;
  const fingers = new Map(); // that lie on the map: where, by the pointer
  let pinched = false; // two of them have met: until all are lifted, none of them presses
  on(stage, "pointerdown", (event) => {
    if (event.button !== 0 || event.target.closest(UPON) || !player.scene) return;
    if (!fingers.size) point(player, event);
    const [px, py] = spot(player, event);
    if (!plane.inside(px, py)) return;
    fingers.set(event.pointerId, [px, py]);
    pinched ||= fingers.size > 1;
    if (pinched) {
      press = undefined;
      boxZoom.drop();
      tooltip.hide();
      return;
    }
    press = { px, py, x: px, y: py, moved: false, zooms: event.shiftKey || boxZoom.armed };
    stage.setPointerCapture(event.pointerId);
    player.root.focus({ preventScroll: true });
  });
  on(stage, "pointermove", (event) => {
    if (!player.scene) return;
    if (pinched) return pinch(picture, fingers, event.pointerId, spot(player, event));
    if (!press && !event.target.closest(".ov-start")) point(player, event);
    if (!press && event.target.closest(UPON)) return tooltip.hide();
    const [px, py] = spot(player, event);
    if (!press) return hover(player, px, py, event);
    if (!isDrag(press, px, py)) return;
    tooltip.hide();
    if (press.zooms) boxZoom.draw(press, px, py, plane, panels.offset);
    else {
      stage.classList.add("ov-panning");
      picture.moveWindow(() => plane.pan(px - press.x, py - press.y));
    }
    Object.assign(press, { x: px, y: py, moved: true });
  });
  const release = (event) => {
    fingers.delete(event.pointerId);
    pinched &&= fingers.size > 0;
    if (press && !press.moved && event.type === "pointerup") {
      const place = plane.toPlane(press.px, press.py);
      start.begin();
      if (panels.on) viewState.change({ run: panels.places[panels.over].i });
      else if (player.quiz.aims) player.quiz.put(...place);
      else start.moveTo(...place);
    } else if (press?.zooms) {
      const window = boxZoom.take(plane);
      if (window && event.type === "pointerup") picture.moveWindow(() => plane.show(window));
    }
    press = undefined;
    stage.classList.remove("ov-panning");
  };
  on(stage, "pointerup", release);
  on(stage, "pointercancel", release);
  // Two fingers zoom the map, and neither the page nor what is around it.
  on(stage, "touchmove", (event) => event.touches.length > 1 && event.preventDefault(), { passive: false });
  on(stage, "pointerleave", () => {
    tooltip.hide();
    legend.light(undefined);
  });
  const placeOf = (event) => Number(event.target.closest("button").dataset.place);
  on(panels.root, "click", (event) => viewState.change({ run: placeOf(event) }));
  on(panels.root, "focusin", (event) => legend.light(placeOf(event)));
  on(panels.root, "focusout", () => legend.light(undefined));
  const zoom = (event) => {
    if (!wheelZooms(player, event)) return;
    event.preventDefault();
    point(player, event);
    const [px, py] = spot(player, event);
    picture.moveWindow(() => plane.zoom(Math.exp(-event.deltaY * 0.0022), px, py));
  };
  on(stage, "wheel", zoom, { passive: false });
}

// One of two fingers has moved: what lay between them stays there, and their distance says how large it is.
function pinch(picture, fingers, id, now) {
  const { plane } = picture;
  if (!fingers.has(id) || fingers.size !== 2) return;
  const [before, middle] = spread(fingers);
  fingers.set(id, now);
  const [apart, [mx, my]] = spread(fingers);
  picture.moveWindow(() => {
    plane.pan(mx - middle[0], my - middle[1]);
    if (before > 0 && apart > 0) plane.zoom(apart / before, mx, my);
  });
}

// How far two fingers are apart, and the pixel between them.
function spread(fingers) {
  const [[ax, ay], [bx, by]] = fingers.values();
  return [Math.hypot(bx - ax, by - ay), [(ax + bx) / 2, (ay + by) / 2]];
}

export function listenToStart(player) {
  const { on, start, picture } = player,
    { handle } = start,
    { plane } = picture;
  on(handle, "pointerdown", (event) => {
    if (event.button !== 0) return;
    start.hold();
    handle.setPointerCapture(event.pointerId);
    event.preventDefault();
    handle.focus();
  });
  on(handle, "pointermove", (event) => {
    if (start.holding) start.moveTo(...plane.toPlane(...spot(player, event)));
  });
  for (const name of ["pointerup", "pointercancel"]) on(handle, name, () => start.release());
  on(handle, "keydown", (event) => {
    const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
    if (!direction) return;
    event.preventDefault();
    const by = (event.shiftKey ? 30 : 5) / plane.unit,
      [x, y] = start.position;
    start.moveTo(x + direction[0] * by, y + direction[1] * by);
  });
}

// The true f under the cursor, and the nearest record of a visible path.
function hover(player, px, py, event) {
  const { plane, panels, colours } = player.picture;
  if (!plane.inside(px, py)) return player.tooltip.hide();
  const met = nearestRecord(panels.places[panels.over].runs, plane, player.clock.step, px, py, NEAR);
  const near = met ? recordRow(met, colours) : "";
  describePoint(player, plane.toPlane(px, py), near, event);
}

function recordRow({ run, i }, colours) {
  const sign = swatch(run, colours.of(run), colours.rim);
  return `<div>${sign}<b>${escape(run.label)}</b> step ${i}<span>f = ${formatNumber(run.lossAt(i))}</span></div>`;
}

export function describePoint(player, [x, y], near, event) {
  const f = player.picture.landscape.at(x, y);
  const here = `<div>x = ${formatNumber(x)}, y = ${formatNumber(y)}</div><div><b>f = ${formatNumber(f, 5)}</b></div>`;
  player.tooltip.showAt(event.clientX, event.clientY, here + near, { x, y, f });
}
