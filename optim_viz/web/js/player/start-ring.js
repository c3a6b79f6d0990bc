// The start: a ring on the map, which is dragged, put elsewhere by a click, or moved by the keys.
//
// It moves at once, and the server is asked for the paths from there. While the ring is held, the picture comes by
// itself; the page around it is due when it is let go.

import { formatNumber } from "../scales.js";

export class StartRing {
  constructor(player, handle) {
    this.player = player;
    this.handle = handle;
    this.moved = undefined; // where the visitor has put it, until the server has answered
    this.requested = undefined; // the latest request
    this.holding = false;
    this.owing = false; // the page around the picture has not been asked for yet
    this.fixed = false;
    this.gesture = 0; // a click or a whole drag: one step of undo
  }

  get position() {
    return this.moved ?? this.player.scene.start;
  }

  // A held scene, or a link's author, can keep it where it is.
  fix(fixed) {
    this.fixed = fixed;
    this.handle.disabled = fixed;
  }

  begin() {
    this.gesture += 1;
  }

  hold() {
    this.begin();
    this.holding = true;
  }

  release() {
    if (!this.holding) return;
    this.holding = false;
    if (this.owing) this.request();
  }

  // `unit`: pixels a unit of the plane, which say how exactly the point is meant.
  moveTo(x, y, unit = this.player.picture.plane.unit) {
    if (this.fixed || this.player.offline) return;
    const digits = Math.min(15, Math.max(0, Math.ceil(Math.log10(unit)) + 1)); // a quarter of a pixel, no longer
    this.moved = [Number(x.toFixed(digits)), Number(y.toFixed(digits))];
    this.place();
    this.request();
  }

  request() {
    const { outbox, scene } = this.player,
      [x, y] = this.position,
      { requested } = this;
    const event = { x, y, gesture: this.gesture, held: this.holding };
    const at = (point) => point.x === x && point.y === y;
    if (outbox.expects("start")) {
      if (at(requested) && requested.held === event.held) return;
    } else if (at({ x: scene.start[0], y: scene.start[1] }) && !this.owing) return; // there is nothing to answer
    this.requested = event;
    this.owing = this.holding;
    outbox.request("start", event);
  }

  // Everything is answered: the scene's own start is what is shown.
  settle() {
    this.moved = undefined;
  }

  place() {
    const { plane, panels } = this.player.picture,
      [x, y] = this.position,
      [px, py] = plane.toPixel(x, y),
      { dx, dy } = panels.places[panels.over];
    this.handle.style.transform = `translate(${px + dx}px, ${py + dy}px)`;
    this.handle.style.visibility = plane.inside(px, py) ? "visible" : "hidden";
    const how = this.fixed ? "" : " Drag it, or move it with the arrow keys.";
    this.handle.setAttribute("aria-label", `Start at ${formatNumber(x)}, ${formatNumber(y)}.${how}`);
    this.handle.title = `The start${this.fixed ? "" : `: drag it${panels.on ? "" : ", or click anywhere"}`}`;
    this.player.quiz.place();
  }
}
