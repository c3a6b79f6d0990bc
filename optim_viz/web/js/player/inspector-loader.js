// The inspector's script, which comes with the first scene in which somebody looks closer.
//
// That scene waits for it; a newer one takes its place. Where the script does not come, the scene is shown without it,
// and a notice stands where the inspector would, with a button to try again. A failure is never kept: browsers remember
// an address that failed, so each further try has one of its own.

import { notice } from "../notice.js";
import { isDrawnApart } from "./companion-tabs.js";

export class InspectorLoader {
  // With the inspector itself, where it is here already, or with what imports it.
  constructor(player, { inspector, importInspector }) {
    Object.assign(this, { player, importInspector, attempt: 0, loaded: Boolean(inspector) });
    if (inspector) player.install(inspector);
  }

  // Show the scene, at once or as soon as what it needs is there.
  show(scene) {
    const { inside, graph, dial } = scene.view;
    this.scene = scene;
    if (this.loaded || !(inside || graph || dial || isDrawnApart(scene, scene.view))) this.player.load(scene);
    else this.request();
  }

  async request() {
    if (this.requested) return;
    this.requested = true;
    let inspector;
    try {
      inspector = (await this.importInspector(this.attempt)).default;
    } catch (error) {
      console.warn("The inspector's script did not come.", error);
      this.attempt += 1;
    }
    this.requested = false;
    const { player } = this;
    if (player.abort.signal.aborted) return;
    this.notice?.remove();
    if (inspector) {
      player.install(inspector);
      this.loaded = true;
    }
    player.load(this.scene);
    if (!inspector) this.notify();
  }

  notify() {
    const { inside, graph, dial, companions } = this.player,
      { view } = this.scene;
    this.notice = notice("This part's script did not come through.", "Try again", () => this.request());
    (view.inside ? inside : view.graph ? graph : view.dial ? dial : companions).root.prepend(this.notice);
  }
}
