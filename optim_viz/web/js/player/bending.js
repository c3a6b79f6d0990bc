// What the visitor is just changing: the runs are simulated here, so that the picture bends at once, and the server is
// told when the hand lets go. What it answers is the scene; until then these are the same numbers, by the same rules.

import { lastOf } from "../simulation/laboratory.js";
import { bentRun, leftRun } from "./bent-run.js";

/** @import { Changes } from "../simulation/laboratory.js" */

export class Bending {
  constructor(player) {
    this.player = player;
    /** @type {Changes} */
    this.changes = {};
    this.due = false;
  }

  load(scene) {
    this.laboratory = scene.laboratory; // of a scene that is held there is none
    this.truths = scene.allRuns.map((run) => ({ ...run })); // as the server sent them
    this.bent = new Set(); // the places of those that are other ones now
    this.due = Object.keys(this.changes).length > 0;
  }

  // The start, or numbers, are other ones; `undefined` takes them back.
  change(changes) {
    Object.assign(this.changes, changes);
    for (const [name, value] of Object.entries(this.changes)) if (value === undefined) delete this.changes[name];
    this.due = true;
    if (!this.player.clock.playing) this.player.picture.schedule();
  }

  // How the run at this place is chosen while nothing turns.
  inForce(place) {
    const { laboratory, changes } = this;
    return lastOf(laboratory.choices({ ...changes, turn: undefined })[place]);
  }

  // Called before each picture: whether the runs have become others.
  apply() {
    if (!this.due || !this.laboratory) return false;
    this.due = false;
    const { player, laboratory, changes, truths } = this,
      { scene, inside } = player,
      { paths } = laboratory.given,
      moved = changes.start && changes.start.some((v, k) => v !== scene.start[k]),
      start = changes.start ?? scene.start,
      known = new Map();
    const choices = laboratory.choices(changes),
      first = laboratory.firstDrawn(choices);
    choices.forEach((segments, i) => {
      const run = scene.allRuns[i],
        { hidden } = run,
        { left } = run,
        doubted = player.proof.isDoubted(i); // the server is asked
      run.first = first[i]; // the run that was left can be another one by now
      run.left = leftRun(laboratory, truths, choices, i, start, known);
      if (!doubted && (moved || segments !== paths[i])) {
        Object.assign(run, bentRun(laboratory, truths[i], segments, laboratory.simulate(segments, start, known)));
        this.bent.add(i);
      } else if (this.bent.delete(i)) Object.assign(run, truths[i], { hidden, dim: false, first: first[i] });
      else if (!left && !run.left) return;
      inside.renew(i);
      if (i < scene.runs.length) player.legend.describe(i);
    });
    player.runsChanged();
    return true;
  }
}
