// The projector of a picture that has no player beside it: its button, and P and Escape as in the player, on the bare
// page and on what is the picture's own.

import { CharacterKeys } from "../player/character-keys.js";
import { Hall } from "../player/hall.js";

export class Projector {
  // `tell` is told of what the visitor wants, when it is so already.
  /**
   * @param {HTMLElement} root
   * @param {HTMLElement} button
   * @param {(on: boolean) => void} tell
   */
  constructor(root, button, tell) {
    this.root = root;
    this.button = button;
    this.tell = tell;
    this.hall = new Hall(root);
    this.keys = new CharacterKeys(document.createElement("button")); // as the player's switch has left them
    this.abort = new AbortController();
    const { signal } = this.abort;
    button.addEventListener("click", () => this.turn(), { signal });
    document.addEventListener("keydown", (event) => this.press(event), { signal });
  }

  destroy() {
    this.abort.abort();
    this.hall.destroy();
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || event.repeat) return;
    const target = /** @type {Element} */ (event.target);
    if (!this.root.contains(target) && target !== document.body && target !== document.documentElement) return;
    if (event.key === "Escape" ? this.hall.on : event.key.toLowerCase() === "p" && this.keys.hears(event.key, false))
      this.turn();
  }

  turn() {
    this.show(!this.hall.on);
    this.tell(this.hall.on);
  }

  /** @param {boolean} on */
  show(on) {
    this.hall.set(on);
    this.button.setAttribute("aria-pressed", String(on));
  }
}
