// How the scene is looked at: stage, side, run, marks, dial, projector. It changes here at once, and the server is
// told, so that the link spells it. A scene brings the view that it was made for; an older one than the visitor's own
// is not taken over.

import { companionOf, FIT } from "./companion-tabs.js";
import { ownRunsOf } from "../which-runs.js";

const HALL = "ov-hall"; // an event of the document

export class ViewState {
  constructor(player) {
    this.player = player;
    this.current = undefined;
    this.serial = 0; // of the visitor's own changes
    this.imposed = undefined; // how often the server has imposed a view
    player.on(document, HALL, ({ detail }) => this.follow(detail));
  }

  // A page has one projector, whichever of its players was asked for it.
  follow(projector) {
    if (!this.current || this.current.projector === projector) return;
    this.current = { ...this.current, projector };
    this.arrange();
    this.player.picture.resize();
    this.player.picture.schedule();
  }

  // The run that is, or will be, looked into.
  get run() {
    return Math.min(this.current.run, Math.max(0, ownRunsOf(this.player.scene).length - 1));
  }

  // A new scene's view. Runs that come and go change the places of the others: whom the visitor looks into, `chosen` by
  // name, stays the same. Whether the server is to be told so.
  load({ view, runs }, chosen) {
    const [imposed, serial] = view.stamp;
    if (this.imposed === undefined) this.serial = serial;
    if (imposed !== this.imposed || serial >= this.serial) this.current = { ...view };
    const looks = imposed === this.imposed && (this.current.inside || this.current.graph || this.current.dial),
      place = looks ? runs.findIndex((run) => run.name === chosen) : -1;
    if (place >= 0) this.current.run = place;
    this.imposed = imposed;
    return place >= 0 && place !== view.run && serial >= this.serial;
  }

  change(changes) {
    const { player } = this;
    if (!this.current) return;
    this.current = { ...this.current, ...changes };
    this.serial += 1;
    player.firstVisit.leave();
    this.arrange();
    player.picture.resize();
    player.picture.schedule();
    player.outbox.send("view", { ...this.current, serial: this.serial });
    if ("projector" in changes) document.dispatchEvent(new CustomEvent(HALL, { detail: changes.projector }));
  }

  // Which parts are shown.
  arrange() {
    const { root, picture, inside, graph, dial, companions, tabs, scene } = this.player,
      view = this.current,
      kind = companionOf(scene, view);
    const press = (name, on) =>
      root.querySelector(`[data-do="${name}"]`)?.setAttribute("aria-pressed", String(Boolean(on)));
    const shows = { inside: Boolean(view.inside), graph: Boolean(view.graph), dial: Boolean(view.dial) };
    Object.assign(root.dataset, { stage: view.stage, ...shows, companionKind: kind ?? "" });
    picture.stage.hidden = view.stage === "relief";
    root.querySelector(".ov-depth").hidden = view.stage === "map" || view.stage === "grid";
    root.querySelector(".ov-race").hidden = shows.inside || shows.graph;
    inside.root.hidden = !view.inside;
    graph.root.hidden = !view.graph;
    picture.race.fit.canvas.parentElement.hidden = kind !== FIT;
    companions.root.hidden = (kind ?? FIT) === FIT;
    tabs.show(scene.companions ?? [], kind);
    dial.root.hidden = !view.dial;
    for (const name of ["map", "relief", "both", "grid"]) press(name, view.stage === name);
    press("race", !(view.inside || view.graph));
    press("log-height", view.log_height);
    for (const name of ["inside", "graph", "dial", "fan", "cloud", "projector"]) press(name, view[name]);
    picture.enlarge();
    dial.load(scene);
    if (view.inside) inside.build();
    if (view.graph) graph.build();
    companions.build();
    this.player.proof.show();
    picture.invalidate("trails", "charts");
  }
}
