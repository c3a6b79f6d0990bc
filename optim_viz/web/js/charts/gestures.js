// What the charts make of a pointer alike: where it is, when a press is a drag, when a click is none of two, which of
// several fingers is the only one, and when the wheel zooms.

import { zoomOf } from "../pixel-ratio.js";

/** @import { Pair } from "../types" */

const MOVED = 5; // pixels before a press is a drag
const SECOND_CLICK = 280; // milliseconds in which it would make a double click of the first

// The pixel of an element that an event is at.
/** @type {(event: MouseEvent, element: HTMLElement) => Pair} */
export function pixelIn({ clientX, clientY }, element) {
  const { left, top } = element.getBoundingClientRect(),
    zoom = zoomOf(element);
  return [(clientX - left) / zoom, (clientY - top) / zoom];
}

/** @type {(press: { px: number, py: number, moved?: boolean }, px: number, py: number) => boolean} */
export const isDrag = (press, px, py) => press.moved || Math.hypot(px - press.px, py - press.py) >= MOVED;

// A plain wheel scrolls the page; with Ctrl (a pinch on a track pad sends it) it zooms.
/** @type {(event: WheelEvent) => boolean} */
export const wheelZooms = ({ ctrlKey, metaKey }) => ctrlKey || metaKey;

// Those that lie on a chart: where each was at last, by its pointer. The first of a touch finds no other there, even if
// nobody has said that one was lifted.
/** @extends {Map<number, Pair>} */
export class Fingers extends Map {
  /** @param {PointerEvent} event @param {Pair} pixel */
  press({ pointerId, isPrimary }, pixel) {
    if (isPrimary) this.clear();
    this.set(pointerId, pixel);
  }

  get several() {
    return this.size > 1;
  }
}

// What a click does. Where a double click does another thing, it waits until it is known to be none.
export class Click {
  /** @param {AbortSignal} signal */
  constructor(signal) {
    this.signal = signal;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.waiting = undefined;
  }

  /** @param {() => void} act @param {boolean} waits */
  do(act, waits) {
    this.cancel();
    if (waits) this.waiting = setTimeout(() => this.signal.aborted || act(), SECOND_CLICK);
    else act();
  }

  cancel() {
    clearTimeout(this.waiting);
  }
}
