// A class: a question that holds the scene, a guess on the map, what the link's author has locked, and a clicker.
//
// While a scene is held, the server has sent no path: there is nothing to play, only something to say.

import { formatNumber } from "../scales.js";

const TEXT =
  "textarea, select, [contenteditable], [role=combobox], input:not([type=range], [type=checkbox], [type=radio])";
// What can be done while a scene is held.
const HELD = /^(zoom|map|relief|both|fullscreen|projector|share|save|nearer|farther|turn|reset|log)/;
const INSIDE = "race|inside|toggle-inside|graph|toggle-graph|graph-next|branch|previous-run|next-run";
const BEHIND = {
  // what stands behind each lock
  view: new RegExp(`^(${INSIDE}|map|relief|both|grid|next-view|log-height|dial|fan|cloud)$`),
  dial: /^(dial|fan)$/,
  runs: /^branch$/,
};

// An answer waits for the film also where another player takes the film over, as when a second scene comes.
const HANDED_OVER = 5000; // milliseconds within which it does
let orphaned = 0; // the timer of a film whose player has gone

export class Quiz {
  constructor(player) {
    const { on } = player;
    this.player = player;
    this.guess = undefined;
    this.aim = player.root.querySelector(".ov-aim");
    this.confirm = player.root.querySelector(".ov-confirm");
    on(
      document,
      "keydown",
      (event) => {
        const by = { PageDown: 1, PageUp: -1 }[event.key];
        if (!by || !player.scene?.quiz.pages || event.target.closest?.(TEXT) || document.querySelector("[role=dialog]"))
          return;
        event.preventDefault();
        event.stopPropagation(); // a slider has its own use for the key
        player.outbox.send("page", { by, at: Date.now() });
      },
      { capture: true },
    );
    on(player.root, "keydown", (event) => {
      const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[event.key];
      if (!this.aims || (!direction && event.key !== "Enter") || event.target === player.picture.surface3d.canvas)
        return;
      if (!direction && (event.target.closest("button") ?? this.aim) !== this.aim) return; // presses that button
      event.preventDefault(); // also for whoever moves the clock by these keys
      if (!direction) return this.submit();
      const pixels = (event.shiftKey ? 30 : 5) / player.picture.plane.unit,
        [x, y] = this.at;
      this.put(x + direction[0] * pixels, y + direction[1] * pixels);
    });
    on(this.confirm, "click", () => this.submit());
    on(document, "click", ({ target }) => {
      if (this.undecided && target.closest?.(".ov-skip")) player.clock.seek(this.decides);
    });
  }

  destroy() {
    if (!this.undecided) return;
    clearTimeout(orphaned);
    orphaned = setTimeout(() => {
      orphaned = 0;
      document.documentElement.removeAttribute("data-ov-undecided");
    }, HANDED_OVER);
  }

  load({ held, quiz, surface }) {
    this.decides = held ? Infinity : (quiz.decides ?? 0); // the step behind which the film has told the answer
    const heir = Boolean(orphaned) && this.decides > 0;
    if (heir) {
      clearTimeout(orphaned);
      orphaned = 0;
    }
    this.setUndecided(held || ((this.undecided || heir) && this.decides > 0));
    this.aims = held && quiz.aims;
    Object.assign(this.player.root.dataset, { held, locked: quiz.locked?.join(" ") ?? "" });
    this.player.start.fix(Boolean(held || quiz.locked?.includes("start")));
    this.aim.hidden = this.confirm.hidden = !this.aims;
    if (!this.aims) this.guess = undefined;
    this.middle = [(surface.domain[0] + surface.domain[1]) / 2, (surface.domain[2] + surface.domain[3]) / 2];
  }

  // The page keeps the answer to itself until the film has come to it (`optim_viz/ui/style.css`).
  setUndecided(undecided) {
    if (this.undecided && !undecided && !this.player.scene.held) this.player.readout.announce("Here is the answer.");
    if (Boolean(this.undecided) !== Boolean(undecided))
      // else it is another player's
      document.documentElement.toggleAttribute("data-ov-undecided", Boolean(undecided));
    this.undecided = undecided;
    this.player.picture.invalidate("charts");
    this.player.picture.schedule();
  }

  // Where the clock is.
  follow(step) {
    if (this.undecided && step >= this.decides) this.setUndecided(false);
  }

  // Where the mark stands: in the middle until somebody has put it anywhere.
  get at() {
    return this.guess ?? this.middle;
  }

  bars(action) {
    const { held, quiz } = this.player.scene;
    return (held && !HELD.test(action)) || quiz.locked?.some((lock) => BEHIND[lock]?.test(action));
  }

  put(x, y) {
    this.guess = [x, y];
    this.player.tooltip.hide();
    this.player.readout.announce(`Mark at ${formatNumber(x, 3)}, ${formatNumber(y, 3)}`);
    this.place();
  }

  place() {
    if (!this.aims) return;
    const { plane } = this.player.picture,
      [px, py] = plane.toPixel(...this.at);
    for (const part of [this.aim, this.confirm]) {
      part.style.transform = `translate(${px}px, ${py}px)`;
      part.style.visibility = plane.inside(px, py) ? "visible" : "hidden";
    }
    this.confirm.hidden = !this.guess;
    this.aim.setAttribute(
      "aria-label",
      `Your guess: ${this.at.map((v) => formatNumber(v, 3)).join(", ")}. Arrow keys move it, Enter confirms.`,
    );
  }

  submit() {
    if (this.guess) this.player.outbox.send("guess", { x: this.guess[0], y: this.guess[1], at: Date.now() });
  }

  // What was said, beside the true end.
  draw(context, plane, colours) {
    const { guess } = this.player.scene.quiz;
    if (!guess) return;
    const [px, py] = plane.toPixel(...guess),
      s = colours.scale,
      left = px > plane.box.left + plane.box.width / 2;
    if (!plane.inside(px, py)) return;
    context.font = `600 ${12 * s}px ${colours.font}`;
    context.textAlign = left ? "right" : "left";
    context.textBaseline = "middle";
    context.fillStyle = colours.text;
    for (const [style, width, dash] of [
      [colours.rim, 5, []],
      [colours.text, 2, [4 * s, 3 * s]],
    ]) {
      Object.assign(context, { strokeStyle: style, lineWidth: width * s });
      context.setLineDash(dash);
      context.beginPath();
      context.arc(px, py, 11 * s, 0, 7);
      context.stroke();
      context[dash.length ? "fillText" : "strokeText"]("your guess", px + (left ? -17 : 17) * s, py);
    }
    context.setLineDash([]);
  }
}
