// The picture with its play bar fits the window, whatever stands above it: a question and its answer have as many lines
// as they need. A hall reads from its last row: what it must read has LEAST of the window's height at least.

import { HALL_TYPE } from "../theme.js";

const BELOW = 26, // pixels between the player and the window's edge in a hall, the page's margin among them
  NEAR = 12, // and otherwise
  SAID = "lesson question answer room study notices".split(" ").map((key) => `.st-key-${key}`), // above, of any height
  FARTHEST = 0.6, // of the window's height: what begins farther down is scrolled to
  CHART = 11; // pixels of a chart's smallest type, which the style sheet enlarges as a whole

export class Hall {
  /** @param {HTMLElement} root */
  constructor(root) {
    this.root = root;
    this.on = false;
    /** @type {number | undefined} */
    this.above = undefined;
    this.page = root.closest(".stMainBlockContainer");
    this.sizes = new ResizeObserver(() => this.fit()); // a verdict comes, a headline breaks
    if (this.page) this.sizes.observe(this.page);
  }

  // The first player of a page says it to all of the page, whose style sheet asks for an attribute: it costs no look
  // through the page at every change of it. When one of two goes, the other still stands in the hall.
  /** @param {boolean} on */
  set(on) {
    if (on === this.on) return;
    this.on = on;
    this.root.classList.toggle("ov-hall", on);
    document.documentElement.toggleAttribute("data-ov-hall", on || Boolean(document.querySelector(".ov-hall")));
    this.fit();
  }

  destroy() {
    this.sizes.disconnect();
    this.set(false);
  }

  fit() {
    const { on, root, page } = this,
      scrolled = root.closest('[data-testid="stMain"]')?.scrollTop ?? scrollY,
      top = Math.ceil(root.getBoundingClientRect().top + scrolled);
    if (on) {
      const zoom = Math.max(1, (HALL_TYPE * innerHeight) / CHART).toFixed(3);
      document.documentElement.style.setProperty("--ov-hall-zoom", zoom);
    }
    this.put(
      on ? top + BELOW : page?.querySelector(SAID.join()) && top < FARTHEST * innerHeight ? top + NEAR : undefined,
    );
  }

  /** @param {number | undefined} above */
  put(above) {
    if (above === this.above) return;
    this.above = above;
    const { root } = this;
    root.classList.toggle("ov-fitted", above !== undefined);
    if (above === undefined) root.style.removeProperty("--ov-above");
    else root.style.setProperty("--ov-above", `${above}px`);
  }
}
