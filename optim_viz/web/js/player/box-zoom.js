// A rectangle drawn onto the map, to see what is in it as large as the map goes: with Shift, or after R or its button.

import { boxWindow, cornersTo } from "../zoom-box.js";

/** @import { Corners } from "../zoom-box.js" */
/** @import { Pair, Window } from "../types" */
/** @import { Plane } from "../plane.js" */

export class BoxZoom {
  /** @param {HTMLElement} frame @param {Element} button */
  constructor(frame, button) {
    this.frame = frame;
    this.button = button;
    this.armed = false; // whether the next drag draws a rectangle, without Shift
    this.corners = /** @type {Corners | undefined} */ (undefined);
  }

  arm(armed = !this.armed) {
    this.armed = armed;
    this.button.setAttribute("aria-pressed", String(armed));
    this.frame.parentElement?.classList.toggle("ov-box-zooms", armed); // then a finger does not scroll the page
  }

  // From where a press began to the pointer; `panel` is how far the panel of the press lies from the plane's box.
  /** @type {(press: { px: number, py: number }, px: number, py: number, plane: Plane, panel: Pair) => void} */
  draw(press, px, py, plane, [dx, dy]) {
    const [x0, y0, x1, y1] = (this.corners = cornersTo(press, px, py, plane.box));
    const { style } = this.frame;
    style.left = `${Math.min(x0, x1) + dx}px`;
    style.top = `${Math.min(y0, y1) + dy}px`;
    style.width = `${Math.abs(x1 - x0)}px`;
    style.height = `${Math.abs(y1 - y0)}px`;
    this.frame.hidden = false;
  }

  // The window that it means, if any; and it is gone.
  /** @type {(plane: Plane) => Window | undefined} */
  take(plane) {
    const window = this.corners && boxWindow(this.corners, plane.box, plane.view);
    this.drop();
    return window;
  }

  drop() {
    this.corners = undefined;
    this.frame.hidden = true;
    this.arm(false);
  }
}
