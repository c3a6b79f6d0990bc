// The pointer and the keys on the surface seen from the side: a drag turns, a click starts there, Ctrl and the wheel
// come nearer.

import { describePoint, isDrag, pixelOf, wheelZooms } from "./stage-input.js";

export function listenToSurface3d(player) {
  const { on, tooltip, start, picture } = player,
    { surface3d } = picture,
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
      const place = surface3d.pick(px, py);
      return place ? describePoint(player, place, "", event) : tooltip.hide();
    }
    if (!isDrag(press, px, py)) return;
    tooltip.hide();
    surface3d.orbit(px - press.x, py - press.y);
    Object.assign(press, { x: px, y: py, moved: true });
    picture.schedule();
  });
  on(canvas, "pointerup", () => {
    const place = press && !press.moved && surface3d.pick(press.px, press.py);
    press = undefined;
    if (!place) return;
    start.begin();
    start.moveTo(...place, surface3d.unit);
  });
  on(canvas, "pointercancel", () => (press = undefined));
  on(canvas, "pointerleave", () => tooltip.hide());
  on(canvas, "keydown", (event) => {
    const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!direction || !event.shiftKey) return;
    event.preventDefault();
    surface3d.orbit(25 * direction[0], 25 * direction[1]);
    picture.schedule();
  });
  const zoom = (event) => {
    if (!wheelZooms(player, event)) return;
    event.preventDefault();
    surface3d.zoom(Math.exp(-event.deltaY * 0.0022));
    picture.schedule();
  };
  on(canvas, "wheel", zoom, { passive: false });
}
