// The texts of the scene that somebody types in the panel: the picture that answers carries them to the server, and
// says in their fields what was found. The panel is not drawn for it.

/** @import { Read, Typing } from "../types" */

export class TypedTexts {
  constructor(player) {
    this.player = player;
    player.on(document, "ov-typed", (event) => this.hear(event.detail) && event.preventDefault());
    player.on(document, "ov-ask", () => this.tell()); // a field that has just come
  }

  // Whether the server is told, and answers with a picture. The field itself waits for the answer before it says more.
  /** @param {Typing} typing @returns {boolean} */
  hear({ side, field, text }) {
    const { scene, outbox } = this.player;
    if (side !== scene?.side || !scene.texts?.[field]) return false;
    outbox.send("typed", { field, text, at: Date.now() });
    return true;
  }

  tell() {
    const { side, texts = {} } = this.player.scene ?? {};
    for (const [field, said] of Object.entries(texts)) {
      /** @type {Read} */
      const detail = { side, field, ...said };
      document.dispatchEvent(new CustomEvent("ov-read", { detail }));
    }
  }
}
