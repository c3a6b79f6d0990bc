// A hall reads from its last row: what it must read has LEAST of the window's height at least, and the picture with its
// play bar fits the window, whatever stands above it.

import { HALL_TYPE } from "../theme.js";

const BELOW = 26, // pixels between the player and the window's edge, the page's margin among them
  CHART = 11; // pixels of a chart's smallest type, which the style sheet enlarges as a whole

export class Hall {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.on = false;
    /** @type {number | undefined} */
    this.above = undefined;
    this.sizes = new ResizeObserver(() => this.fit()); // a verdict comes, a headline breaks
  }

  // The first player of a page says it to all of the page, whose style sheet asks for an attribute: it costs no look
  // through the page at every change of it. When one of two goes, the other still stands in the hall.
  /** @param {boolean} on */
  set(on) {
    if (on === this.on) return;
    this.on = on;
    this.root.classList.toggle("ov-hall", on);
    document.documentElement.toggleAttribute("data-ov-hall", on || Boolean(document.querySelector(".ov-hall")));
    const page = this.root.closest(".stMainBlockContainer");
    if (on && page) this.sizes.observe(page);
    else this.sizes.disconnect();
    this.fit();
  }

  destroy() {
    this.set(false);
  }

  fit() {
    const { style } = this.root,
      page = document.documentElement.style;
    if (!this.on) {
      style.removeProperty("--ov-above");
      return;
    }
    page.setProperty("--ov-hall-zoom", Math.max(1, (HALL_TYPE * innerHeight) / CHART).toFixed(3));
    const scrolled = this.root.closest('[data-testid="stMain"]')?.scrollTop ?? scrollY,
      above = Math.ceil(this.root.getBoundingClientRect().top + scrolled) + BELOW;
    if (above === this.above) return;
    this.above = above;
    style.setProperty("--ov-above", `${above}px`);
  }
}
