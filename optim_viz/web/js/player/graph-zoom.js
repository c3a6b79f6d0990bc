// How large a computational graph stands in its pane: as a whole, as long as its numbers can be read, or larger. What
// then lies beyond the pane is dragged into it, or scrolled to.

export const SIZES = [0.55, 0.79, 1.1, 1.6]; // the least scale: as a whole, then larger; a number has 14 pixels at 1

export class GraphZoom {
  /** @type {(root: HTMLElement, pane: HTMLElement, changed: () => void, signal: AbortSignal) => void} */
  constructor(root, pane, changed, signal) {
    this.pane = pane;
    this.changed = changed;
    this.size = 0; // which of these
    this.buttons = /** @type {HTMLButtonElement[]} */ ([...root.querySelectorAll("[data-zoom]")]);
    for (const button of this.buttons)
      button.addEventListener("click", () => this.to(this.size + Number(button.dataset.zoom)), { signal });
    this.drag(signal);
    this.to(0);
  }

  // What stands in the middle stays there.
  /** @param {number} size */
  to(size) {
    const { pane } = this,
      across = (pane.scrollLeft + pane.clientWidth / 2) / (pane.scrollWidth || 1),
      down = (pane.scrollTop + pane.clientHeight / 2) / (pane.scrollHeight || 1);
    this.size = Math.max(0, Math.min(SIZES.length - 1, size));
    pane.style.setProperty("--ov-graph-size", String(SIZES[this.size]));
    pane.scrollLeft = across * pane.scrollWidth - pane.clientWidth / 2;
    pane.scrollTop = down * pane.scrollHeight - pane.clientHeight / 2;
    for (const button of this.buttons) button.disabled = !(this.size + Number(button.dataset.zoom) in SIZES);
    this.changed();
  }

  // By a mouse: a finger scrolls it.
  /** @param {AbortSignal} signal */
  drag(signal) {
    const { pane } = this;
    pane.addEventListener(
      "pointerdown",
      (event) => {
        const beyond = pane.scrollWidth > pane.clientWidth || pane.scrollHeight > pane.clientHeight;
        if (event.button !== 0 || event.pointerType === "touch" || !beyond) return;
        if (event.offsetX > pane.clientWidth && event.target === pane) return; // on its scroll bar
        pane.setPointerCapture(event.pointerId);
        pane.dataset.dragged = "true";
      },
      { signal },
    );
    pane.addEventListener(
      "pointermove",
      ({ movementX, movementY }) => pane.dataset.dragged && pane.scrollBy(-movementX, -movementY),
      { signal },
    );
    pane.addEventListener("lostpointercapture", () => delete pane.dataset.dragged, { signal });
  }
}
