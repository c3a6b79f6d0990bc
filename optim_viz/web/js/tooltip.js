// The tooltip of a component: beside the pointer, or below an element, and never beyond the component's borders.

import { zoomOf } from "./pixel-ratio.js";

const BESIDE = 16,
  BELOW = 14; // pixels between the pointer and the tooltip

/** @typedef {string | Iterable<Node>} Content */

export class Tooltip {
  /** @param {HTMLElement} element @param {HTMLElement} root */
  constructor(element, root) {
    this.element = element;
    this.root = root;
  }

  get shown() {
    return !this.element.hidden;
  }

  // Beside a pixel of the browser's window; on its other side where there is no room. `content` is HTML, or nodes.
  /** @param {number} clientX @param {number} clientY @param {Content} content */
  showAt(clientX, clientY, content, data = {}) {
    const { width, height, x, y } = this.fill(content, data, clientX, clientY);
    const left = x + BESIDE + width > this.root.clientWidth ? x - BESIDE - width : x + BESIDE,
      top = y + BELOW + height > this.root.clientHeight ? y - BELOW - height : y + BELOW;
    this.place(left, top, width);
  }

  // Below an element; above it where there is no room.
  /** @param {Element} target @param {Content} content */
  showBelow(target, content) {
    const box = target.getBoundingClientRect();
    const { width, height, x, y } = this.fill(content, {}, box.left, box.bottom + 4);
    this.place(x, y + height > this.root.clientHeight ? y - height - box.height - 8 : y, width);
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

  /** @param {number} left @param {number} top @param {number} width */
  place(left, top, width) {
    const within = Math.max(0, Math.min(left, this.root.clientWidth - width));
    this.element.style.transform = `translate(${within}px, ${Math.max(0, top)}px)`;
  }
}
