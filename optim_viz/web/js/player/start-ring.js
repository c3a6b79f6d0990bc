// The start: a ring on the map, which is dragged, put elsewhere by a click, or moved by the keys.
//
// It moves at once, and the paths from there are simulated here; the server is asked when the ring is let go.

import { formatNumber } from "../scales.js";

export class StartRing {
  constructor(player, handle) {
    this.player = player;
    this.handle = handle;
    this.moved = undefined; // where the visitor has put it, until the server has answered
    this.holding = false;
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

  // Releases of one `gesture` in quick succession are one step of undo.
  release(gesture = this.gesture) {
    if (!this.holding) return;
    this.holding = false;
    this.request(gesture);
  }

  // `unit`: pixels a unit of the plane, which say how exactly the point is meant.
  moveTo(x, y, unit = this.player.picture.plane.unit) {
    if (this.fixed) return;
    const digits = Math.min(15, Math.max(0, Math.ceil(Math.log10(unit)) + 1)); // a quarter of a pixel, no longer
    this.moved = [Number(x.toFixed(digits)), Number(y.toFixed(digits))];
    this.player.bending.change({ start: this.moved });
    this.place();
    if (!this.holding) this.request();
  }

  // One of its numbers, in the panel: it turns, is let go of, or is put back. Whether the server is asked.
  /** @type {(phase: "turn" | "release" | "back", axis: string, value: number) => boolean} */
  turn(phase, axis, value) {
    if (this.fixed) return false;
    const [x, y] = this.position;
    this.holding = true;
    this.moved = axis === "x" ? [value, y] : [x, value];
    this.player.bending.change({ start: this.moved });
    this.place();
    if (phase !== "turn") this.release(`panel ${axis}`);
    return phase === "release";
  }

  request(gesture = this.gesture) {
    const { outbox, scene } = this.player,
      [x, y] = this.position;
    if (!outbox.expects("start") && x === scene.start[0] && y === scene.start[1]) return; // nothing would be answered
    outbox.request("start", { x, y, gesture });
  }

  // Everything is answered: the scene's own start is what is shown.
  settle() {
    if (this.holding) return;
    this.moved = undefined;
    this.player.bending.change({ start: undefined });
  }

  place() {
    const { plane, panels } = this.player.picture,
      [x, y] = this.position,
      [px, py] = plane.toPixel(x, y),
      { dx, dy } = panels.places[panels.over];
    this.handle.style.transform = `translate(${px + dx}px, ${py + dy}px)`;
    const start = this.position.join();
    if (this.handle.dataset.start !== start) this.handle.dataset.start = start;
    this.handle.style.visibility = plane.inside(px, py) ? "visible" : "hidden";
    const how = this.fixed ? "" : " Drag it, or move it with the arrow keys.",
      title = `The start${this.fixed ? "" : `: drag it${panels.on ? "" : ", or click anywhere"}`}`;
    this.handle.setAttribute("aria-label", `Start at ${formatNumber(x)}, ${formatNumber(y)}.${how}`);
    if (this.handle.title !== title) this.handle.title = title;
    this.player.quiz.place();
  }
}
