// Players side by side: those whose scenes name the same sync group follow one clock, so that at every frame all of
// them show the same time. It runs to the last step of the longest scene; a shorter one stays at its own last step, and
// says so.

import { surfaceOf } from "../which-surface.js";
import { Clock } from "./clock.js";
import { lastStepOf } from "../which-runs.js";

const syncGroups = new Map(); // name -> { clock, members }

// A player's place in a group, or alone.
export class SyncMember {
  constructor(player) {
    this.player = player;
    this.own = new Clock((inFrame) => this.tick(inFrame));
    this.group = undefined;
    this.name = undefined;
    this.ended = undefined; // what says that this scene is over while another goes on
  }

  // That of its group, if the scene names one.
  get clock() {
    return this.group?.clock ?? this.own;
  }

  tick(inFrame) {
    if (inFrame) this.player.draw();
    else this.player.picture.schedule();
  }

  // A new scene: the clock runs as long as it does.
  join({ sync_group: name }) {
    if (!name) return this.measure();
    if (!syncGroups.has(name)) {
      const members = new Set();
      syncGroups.set(name, {
        members,
        clock: new Clock((inFrame) => members.forEach((member) => member.tick(inFrame))),
      });
    }
    const { root, picture } = this.player;
    this.group = syncGroups.get(name);
    this.name = name;
    this.group.members.add(this);
    root.dataset.syncGroup = name;
    this.ended ??= picture.stage.appendChild(
      Object.assign(document.createElement("p"), { className: "ov-ended", role: "status", hidden: true }),
    );
    this.measure();
  }

  // The clock runs as long as the longest scene.
  measure() {
    if (this.group) measureGroup(this.group);
    else this.clock.setLast(lastStepOf(this.player.scene));
  }

  leave() {
    const { group, clock } = this;
    group?.members.delete(this);
    if (group?.members.size) return measureGroup(group);
    clock.stop();
    if (group) syncGroups.delete(this.name);
  }

  // What the clock does, also where it was changed in another player: its speed, whether it begins again, and whether
  // this scene is over.
  update() {
    if (!this.group) return;
    const { clock, ended } = this,
      { root, scene } = this.player;
    root.querySelector(".ov-speed").value = clock.speed;
    root.querySelector('[data-do="loop"]').setAttribute("aria-pressed", String(clock.loop));
    const last = lastStepOf(scene),
      over = clock.step > last;
    if (ended.hidden === !over) return;
    ended.hidden = !over;
    ended.textContent = over ? `Ended: its last step is ${last}` : "";
  }

  // The window of this map becomes that of the others, where they show the same surface.
  shareWindow() {
    const { scene, picture } = this.player,
      { plane } = picture;
    for (const { player: other } of this.group?.members ?? []) {
      if (other === this.player || surfaceOf(other.scene.surface) !== surfaceOf(scene.surface)) continue;
      const theirs = other.picture.plane;
      const follow = () =>
        plane.fitted
          ? theirs.fit(scene.surface.domain)
          : theirs.place(plane.centre, (plane.unit * theirs.whole()) / plane.whole());
      other.picture.moveWindow(follow, false);
    }
  }
}

// All of a group leave room for data where one of them has some, so that their maps stay alike.
function measureGroup({ clock, members }) {
  const scenes = [...members].map(({ player }) => player.scene),
    companion = String(scenes.some((scene) => scene.companion || scene.companions?.length));
  clock.setLast(Math.max(...scenes.map(lastStepOf)));
  for (const { player } of members) {
    player.root.dataset.companion = companion;
    player.readout.setLast(clock.last);
    player.runsChanged();
    player.picture.schedule();
  }
}
