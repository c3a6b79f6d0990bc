// Letters and signs as keys act on the bare page, and can be switched off (WCAG 2.1.4): who dictates, or types beside
// the picture, would set them off. The browser remembers it.

import { keep, kept } from "../kept.js";

const KEPT = "optim-viz-keys";

export class CharacterKeys {
  // `button` is pressed where they are off.
  /** @param {Element & { title: string }} button */
  constructor(button) {
    this.button = button;
    this.on = kept(KEPT) !== "off";
    this.show();
  }

  toggle() {
    this.on = !this.on;
    keep(KEPT, this.on ? "on" : "off");
    this.show();
  }

  show() {
    const { button, on } = this;
    button.setAttribute("aria-pressed", String(!on));
    button.title = on
      ? "Letter keys act wherever you are on the page: press to switch them off"
      : "Letter keys are off: press to switch them on";
  }

  // Whether a key acts; `here`: the focus is within the player, where the space bar plays in any case.
  /** @type {(key: string, here: boolean) => boolean} */
  hears(key, here) {
    return this.on || key.length > 1 || (key === " " && here);
  }
}
