// The companions beside the map, each in a pane of its own that is made when it is first looked at.

import { KINDS } from "./companion-kinds.js";
import { companionOf } from "./companion-tabs.js";
import { InspectorStub } from "./stub.js";

export class Companions extends InspectorStub {
  constructor(player, root) {
    super(player, root);
    this.waiting = document.createElement("p");
    Object.assign(this.waiting, { className: "ov-companion-waiting", textContent: "Drawing it …", hidden: true });
    root.replaceChildren(this.waiting);
    this.shown = undefined; // what is drawn now
    this.panes = new Map(); // by kind: what is drawn there, in which element, and of which scene
  }

  get stub() {
    return false;
  }

  get kind() {
    const { scene, view } = this.player;
    return scene && view && companionOf(scene, view);
  }

  // What the view shows, of the scene that is there. Many data come to whoever looks: with the next scene.
  build() {
    const { kind, player } = this,
      { scene } = player,
      data = scene.companions?.find((one) => one.kind === kind)?.data;
    for (const [name, { element }] of this.panes) element.hidden = !data || name !== kind;
    this.waiting.hidden = Boolean(data) || !KINDS[kind];
    this.charts = [];
    this.shown = undefined;
    if (!data || !KINDS[kind]) return;
    const pane = this.panes.get(kind) ?? this.make(kind);
    if (pane.scene !== scene) pane.part.load(data, scene);
    pane.scene = scene;
    this.shown = pane.part;
    this.charts = pane.part.charts;
  }

  make(kind) {
    const element = document.createElement("div");
    element.className = "ov-companion-pane";
    element.dataset.kind = kind;
    this.root.append(element);
    const pane = { element, part: new KINDS[kind](this.player, element), scene: undefined };
    this.panes.set(kind, pane);
    this.player.picture.watch(pane.part.charts);
    return pane;
  }

  prepare(scene, colours) {
    this.shown?.prepare(scene, colours);
  }

  update(time, exact, lit) {
    this.shown?.update(time, exact, lit);
  }

  stop() {
    for (const { part } of this.panes.values()) part.stop();
  }
}
