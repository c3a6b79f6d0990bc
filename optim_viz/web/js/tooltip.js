// The tooltip of a component: beside the pointer, or below an element, never beyond the component's borders, and never
// over what is to be pressed next.

import { zoomOf } from "./pixel-ratio.js";

const BESIDE = 16,
  BELOW = 14; // pixels between the pointer and the tooltip

/** @typedef {string | Iterable<Node>} Content */

export class Tooltip {
  // `open`: a part of the component that it leaves open, as the play bar.
  /** @param {HTMLElement} element @param {HTMLElement} root @param {HTMLElement} [open] */
  constructor(element, root, open) {
    this.element = element;
    this.root = root;
    this.open = open;
  }

  get shown() {
    return !this.element.hidden;
  }

  // Beside a pixel of the browser's window; on its other side where there is no room. `content` is HTML, or nodes.
  /** @param {number} clientX @param {number} clientY @param {Content} content */
  showAt(clientX, clientY, content, data = {}) {
    const { width, height, x, y } = this.fill(content, data, clientX, clientY);
    const left = x + BESIDE + width > this.root.clientWidth ? x - BESIDE - width : x + BESIDE;
    this.place(left, [y + BELOW, y - BELOW - height], width, height);
  }

  // Below an element; above it where there is no room.
  /** @param {Element} target @param {Content} content */
  showBelow(target, content) {
    const box = target.getBoundingClientRect();
    const { width, height, x, y } = this.fill(content, {}, box.left, box.bottom + 4);
    this.place(x, [y, y - height - box.height - 8], width, height);
  }

  hide() {
    this.element.hidden = true;
  }

  // What it says, its size then, and the pixel as the component counts it.
  /** @param {Content} content @param {object} data @param {number} clientX @param {number} clientY */
  fill(content, data, clientX, clientY) {
    const { element, root } = this,
      box = root.getBoundingClientRect(),
      zoom = zoomOf(root);
    if (typeof content === "string") element.innerHTML = content;
    else element.replaceChildren(...content);
    Object.assign(element.dataset, data);
    element.hidden = false;
    const [x, y] = [(clientX - box.left) / zoom, (clientY - box.top) / zoom];
    return { width: element.offsetWidth, height: element.offsetHeight, x, y };
  }

  // At the first of these heights where there is room; where there is none anywhere, at the last.
  /** @type {(left: number, tops: number[], width: number, height: number) => void} */
  place(left, tops, width, height) {
    const { clientWidth, clientHeight } = this.root,
      within = Math.max(0, Math.min(left, clientWidth - width)),
      open = this.openBox();
    const covers = (/** @type {number} */ top) =>
      open && within < open.right && within + width > open.left && top < open.bottom && top + height > open.top;
    const top = tops.find((top) => top >= 0 && top + height <= clientHeight && !covers(top)) ?? tops[tops.length - 1];
    this.element.style.transform = `translate(${within}px, ${Math.max(0, top)}px)`;
  }

  // Where the part is that it leaves open, as the component counts; nowhere while that is not shown.
  openBox() {
    const box = this.open?.getBoundingClientRect();
    if (!this.open || !box?.width || getComputedStyle(this.open).visibility === "hidden") return undefined;
    const { left, top } = this.root.getBoundingClientRect(),
      zoom = zoomOf(this.root);
    const [x, y, right, bottom] = [box.left - left, box.top - top, box.right - left, box.bottom - top];
    return { left: x / zoom, top: y / zoom, right: right / zoom, bottom: bottom / zoom };
  }
}
