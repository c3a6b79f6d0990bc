// Which companion stands beside the map, and the buttons that say so, where there is more than one.

/**
 * @import { CompanionEntry, SceneHead, View } from "../types"
 * @typedef {Pick<SceneHead, "companion" | "companions">} Offering
 */

export const FIT = "fit"; // the picture of the data, which is a chart of the race

// The kind that the view names, or the first one that the scene has; none of a test function.
/** @type {(scene: Offering, view: Pick<View, "companion">) => string | undefined} */
export function companionOf({ companion, companions }, view) {
  if (!companions?.length) return companion && FIT;
  return (companions.find(({ value }) => value === view.companion) ?? companions[0]).kind;
}

// Whether it is one that the inspector's script draws.
/** @type {(scene: Offering, view: Pick<View, "companion">) => boolean} */
export const isDrawnApart = (scene, view) => (companionOf(scene, view) ?? FIT) !== FIT;

export class CompanionTabs {
  /** @param {HTMLElement} root @param {(value: number) => void} choose */
  constructor(root, choose) {
    this.root = root;
    this.names = "";
    root.addEventListener("click", ({ target }) => {
      const button = /** @type {Element} */ (target).closest("button");
      if (button) choose(Number(button.dataset.companion));
    });
  }

  // A button each, of which one is pressed. A button stays where it is, and keeps the focus.
  /** @param {CompanionEntry[]} companions @param {string} [kind] */
  show(companions, kind) {
    this.root.hidden = companions.length < 2;
    const names = companions.map((one) => one.kind).join();
    if (names !== this.names)
      this.root.replaceChildren(
        ...companions.map(({ value, label, help }) => {
          const button = document.createElement("button");
          Object.assign(button, { type: "button", textContent: label, title: help });
          button.dataset.companion = String(value);
          return button;
        }),
      );
    this.names = names;
    companions.forEach((one, i) => this.root.children[i].setAttribute("aria-pressed", String(one.kind === kind)));
  }
}
