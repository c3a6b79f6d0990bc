// What the visitor is just changing: the runs are simulated here, so that the picture bends at once, and the server is
// told when the hand lets go. What it answers is the scene; until then these are the same numbers, by the same rules.

import { lastOf } from "../simulation/laboratory.js";
import { ownRunsOf } from "../which-runs.js";
import { bentRun, leftRun } from "./bent-run.js";
import { measured } from "./recorded-run.js";

/** @import { Changes } from "../simulation/laboratory.js" */

export class Bending {
  constructor(player) {
    this.player = player;
    /** @type {Changes} */
    this.changes = {};
    this.due = false;
    this.asked = false; // for the noise of more steps
  }

  load(scene) {
    this.laboratory = scene.laboratory; // of a scene that is held there is none
    this.conditions = this.usual = this.laboratory?.conditions({}); // what all runs share now, and as it was sent
    this.truths = scene.allRuns.map((run) => ({ ...run })); // as the server sent them
    this.bent = new Set(); // the places of those that are other ones now
    this.choices = undefined; // of the runs as they are bent
    this.undescribed = new Set(); // and of those of which the legend says something else
    this.due = Object.keys(this.changes).length > 0;
    this.asked = false;
    this.askForNoise();
  }

  // What all runs share, or numbers of runs, are other ones; `undefined` takes them back.
  change(changes) {
    Object.assign(this.changes, changes);
    for (const [name, value] of Object.entries(this.changes)) if (value === undefined) delete this.changes[name];
    this.due = true;
    this.askForNoise();
    if (!this.player.clock.playing) this.player.picture.schedule();
  }

  // The numbers that noise is made of are the server's: for more steps than it has sent, it is asked, once a scene.
  askForNoise(changes = this.changes) {
    const { player, laboratory } = this,
      steps = laboratory?.sharing.missing(changes) ?? 0;
    if (player.offline || this.asked || !steps) return;
    this.asked = true;
    player.outbox.send("noise", { steps, side: player.scene.side, at: Date.now() });
  }

  // How the run at this place is chosen while nothing turns.
  inForce(place) {
    const { laboratory, changes, conditions } = this;
    return lastOf(laboratory.choices({ ...changes, turn: undefined }, conditions)[place]);
  }

  // Called before each picture: whether the runs have become others.
  apply() {
    if (!this.due || !this.laboratory) return false;
    this.due = false;
    const { player, laboratory, changes, truths, usual } = this,
      { scene, inside } = player,
      { paths } = laboratory.given,
      own = ownRunsOf(scene).length,
      conditions = laboratory.conditions(changes, this.conditions),
      known = new Map();
    this.share(conditions);
    const choices = laboratory.choices(changes, conditions),
      first = laboratory.firstDrawn(choices);
    this.choices = choices;
    choices.forEach((segments, i) => {
      const run = scene.allRuns[i],
        { hidden } = run,
        { left } = run,
        doubted = player.proof.isDoubted(i); // the server is asked
      run.first = first[i]; // the run that was left can be another one by now
      run.left = leftRun(laboratory, conditions, truths, choices, i, known);
      if (!doubted && (conditions !== usual || segments !== paths[i])) {
        const path = laboratory.simulate(segments, conditions, known);
        Object.assign(run, bentRun(laboratory, conditions, truths[i], segments, path));
        this.bent.add(i);
      } else if (this.bent.delete(i)) Object.assign(run, truths[i], { hidden, dim: false, first: first[i] });
      else if (!left && !run.left) return;
      inside.renew(i);
      if (i < own) this.undescribed.add(i);
    });
    player.runsChanged();
    return true;
  }

  // What is said of the runs that have become others.
  describe() {
    for (const i of this.undescribed) this.player.legend.describe(i);
    this.undescribed.clear();
  }

  // What all runs share is what the scene says from now on. Only the start has a place of its own, in the ring.
  share(conditions) {
    const { player, conditions: before } = this,
      { scene } = player,
      { surface, steps, level, stream } = conditions;
    if (conditions === before) return;
    this.conditions = conditions;
    Object.assign(scene, { surface, steps, noise: level, stream });
    if (surface !== before.surface) {
      for (const run of scene.runs) if (run.recorded) Object.assign(run, measured(run, conditions));
      player.picture.resurface();
    }
    if (steps !== before.steps) player.stepsChanged();
    if (kindOf(conditions) !== kindOf(before)) player.inside.givenOtherwise();
  }
}

// What kind of gradient a rule is given.
const kindOf = ({ level, stream }) => [level > 0, Boolean(stream), Boolean(stream?.hasBatches)].join();
