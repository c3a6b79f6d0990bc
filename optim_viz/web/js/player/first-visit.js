// What the picture is about, told once to who sees it for the first time: three steps, each with its marks on the very
// things that it speaks of. Whoever acts has understood, and is not told again.

import { keep, kept } from "../kept.js";
import { surfaceOf } from "../which-surface.js";
import { ownRunsOf } from "../which-runs.js";

const KEPT = "optim-viz-first-visit",
  TOOLS = 56; // pixels of the map below the buttons at its right edge

// What is marked while a step is told (also in styles/first-visit.css), and its words.
const STEPS = [
  {
    marks: "goal",
    words: ({ surface }) =>
      `Every run starts at the ring and walks downhill${goalOf(surface.points.filter(isGoal))} ` +
      "The dashed frame is the window that the surface is usually shown in; a path may leave it.",
  },
  {
    marks: "rates",
    words: (scene) =>
      new Set(ownRunsOf(scene).map(({ rate }) => rate)).size > 1
        ? "Their learning rates α differ, and that is fair: a rate that suits one method is far too small or too " +
          "large for another. The panel can set them by other rules."
        : "Behind each name stands its learning rate α: how far it goes for a slope. The panel says by which rule " +
          "they are set.",
  },
  {
    marks: "ways",
    words: () =>
      "Turn a number on the Dial, and the paths bend with it. Inside shows one run's rule with this step's numbers. " +
      "Grid gives every run a map of its own.",
  },
];

const isGoal = ({ kind }) => kind === "global minimum";

const goalOf = (marked) => {
  const goals = marked.length,
    found = marked.some((point) => point.found);
  if (!goals) return ", as far as it gets: this surface has no lowest point.";
  if (found) return `. The goal is ${goals > 1 ? "any of the lowest points" : "the lowest point"} that anybody found.`;
  return goals > 1 ? ". The goal is any of the lowest points." : ". The goal is the lowest point of all.";
};

// Whether the steps are true of a scene: of its runs' rates, and of what a visitor may turn.
const suits = (scene) => {
  const runs = ownRunsOf(scene);
  return runs.length > 0 && runs.every(({ distinguishing }) => !distinguishing.length) && !scene.quiz.locked?.length;
};

export class FirstVisit {
  constructor(player, root) {
    const { on } = player;
    this.player = player;
    this.root = root;
    this.words = root.querySelector("p");
    this.place = root.querySelector("small");
    this.next = root.querySelector('[data-hint="next"]');
    this.step = -1; // none is told
    on(this.next, "click", () => this.tell(this.step + 1));
    on(root.querySelector('[data-hint="close"]'), "click", () => this.leave());
    on(document, "keydown", (event) => {
      if (event.key !== "Escape" || event.defaultPrevented || this.step < 0) return;
      if (document.querySelector("[role=dialog]")) return;
      event.preventDefault();
      this.leave();
    });
  }

  // A scene, and the one before it: that it is another one is the visitor's doing.
  load(scene, before) {
    if (before && this.step >= 0 && toldBy(scene) !== toldBy(before)) this.leave();
    const { stage, projector } = scene.view;
    const welcomes = scene.welcomes && suits(scene) && stage === "map" && !projector;
    if (!before && welcomes && kept(KEPT) === null) this.tell(0);
  }

  tell(step) {
    const { root, player } = this,
      shown = STEPS[step];
    if (!shown) return this.leave();
    this.step = step;
    player.root.dataset.hint = shown.marks;
    this.words.textContent = shown.words(player.scene);
    this.place.textContent = `${step + 1} of ${STEPS.length}`;
    this.next.textContent = step + 1 < STEPS.length ? "Next" : "Got it";
    root.hidden = false;
    player.picture.schedule();
  }

  // For good.
  leave() {
    if (this.step < 0) return;
    const { root, player } = this,
      focused = root.contains(document.activeElement);
    this.step = -1;
    delete player.root.dataset.hint;
    root.hidden = true;
    keep(KEPT, "seen");
    if (focused) player.root.focus({ preventScroll: true });
    player.picture.schedule();
  }

  // On the map: where the runs start, where they are to come, and the frame.
  draw(context, plane, colours) {
    if (STEPS[this.step]?.marks !== "goal") return;
    const { start, scene } = this.player,
      [x0, x1, y0, y1] = scene.surface.domain,
      s = colours.scale;
    const rings = [
      ["start", start.position],
      ...scene.surface.points.filter(isGoal).map(({ x, y }) => ["goal", [x, y]]),
    ];
    const [left, top] = plane.toPixel(x0, y1),
      [right, bottom] = plane.toPixel(x1, y0);
    context.save();
    context.beginPath();
    context.rect(plane.box.left, plane.box.top, plane.box.width, plane.box.height);
    context.clip();
    context.font = `600 ${13 * s}px ${colours.font}`;
    context.textBaseline = "middle";
    context.fillStyle = colours.text;
    for (const [style, width, dash] of [
      [colours.rim, 5, []],
      [colours.text, 2, [6 * s, 4 * s]],
    ]) {
      Object.assign(context, { strokeStyle: style, lineWidth: width * s });
      context.setLineDash(dash);
      context.strokeRect(left, top, right - left, bottom - top);
      context.setLineDash([]);
      for (const [name, place] of rings) {
        const [px, py] = plane.toPixel(...place);
        context.beginPath();
        context.arc(px, py, 15 * s, 0, 2 * Math.PI);
        context.stroke();
        const { box } = plane,
          side = px + 21 * s + context.measureText(name).width > box.left + box.width - TOOLS ? -1 : 1;
        context.textAlign = side < 0 ? "right" : "left";
        context[dash.length ? "fillText" : "strokeText"](name, px + side * 21 * s, py);
      }
    }
    context.restore();
  }
}

// What of a scene somebody must have changed, if it is another.
const toldBy = (scene) => {
  const { surface, start, steps, noise, simulator } = scene,
    of = ownRunsOf(scene).map(({ name, rate }) => [name, rate]);
  return JSON.stringify([surfaceOf(surface), start, steps, noise, simulator?.stream, of]);
};
