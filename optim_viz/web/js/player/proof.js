// The proof of the picture: the runs were simulated here, and when nothing else is to be done they are compared with
// the server's by short sums. Where these differ, the server's own records are asked for and shown, the step is named,
// and that run is not bent.

import { setText } from "../dom-text.js";
import { firstDifference, isEqual } from "../simulation/proof.js";
import { ownRunsOf } from "../which-runs.js";

const REST = 400, // milliseconds until the page is taken to be at rest
  APART = 20; // milliseconds between two runs

export class Proof {
  constructor(player) {
    this.player = player;
    const find = (name) => player.root.querySelector(`.ov-${name}`);
    this.said = find("proof");
    this.alarm = find("doubt");
    this.timer = 0;
    this.words = ""; // what is to be said of the comparison
    this.doubts = new Map(); // place of a run -> what is known of the difference
  }

  destroy() {
    clearTimeout(this.timer);
  }

  load(scene) {
    clearTimeout(this.timer);
    const { laboratory, simulated, recorded } = scene,
      runs = ownRunsOf(scene);
    Object.assign(this, { scene, records: 0 });
    this.doubts = new Map();
    recorded.forEach((theirs, i) => {
      const found = theirs && firstDifference(simulated[i], theirs);
      if (found) this.doubts.set(i, found); // else the run was doubted, and is another one by now
    });
    const { arrays } = scene.head,
      compares = laboratory && runs.every((_, i) => arrays[`digest${i}`]); // not with what a page has made itself
    this.words = laboratory && runs.length ? (compares ? "Recomputing here …" : "Computed here alone.") : "";
    this.write();
    if (compares) this.timer = setTimeout(() => this.check(0), REST);
  }

  // Whether the run at this place is the server's alone.
  isDoubted(i) {
    return this.doubts.has(i);
  }

  check(i) {
    const { scene, player } = this,
      { simulated } = scene;
    if (i === scene.allRuns.length) return this.finish();
    const run = scene.allRuns[i],
      path = simulated[i];
    if (isEqual(path, scene.sent[i], scene.array(`digest${i}`))) this.records += path.records;
    else if (!this.doubts.has(i)) {
      this.doubts.set(i, undefined);
      if (!player.offline) player.outbox.send("doubted", { name: run.name, at: Date.now() });
    }
    this.timer = setTimeout(() => this.check(i + 1), APART);
  }

  finish() {
    const { records, scene, doubts } = this;
    const own = ownRunsOf(scene).length,
      beside = scene.runs.length > own ? " Recorded paths are drawn as they came: nothing computes them." : "";
    if (own && !doubts.size)
      this.words = `${records.toLocaleString("en")} records recomputed here, all equal.${beside}`;
    this.write();
  }

  write() {
    const { doubts, scene } = this;
    const words = [...doubts].map(([i, found]) => {
      const which = found ? `another ${found.name} at step ${found.step}` : "other numbers";
      return `${scene.allRuns[i].label}: this browser computes ${which} than the server.`;
    });
    if (words.length && [...doubts.values()].every(Boolean)) words.push("The server's path is shown.");
    if (words.length) this.words = words.join(" ");
    if (this.alarm.hidden !== !words.length) this.alarm.hidden = !words.length;
    setText(this.alarm, words.join(" "));
    this.show();
  }

  // Below the rule, if that is in sight.
  show() {
    if (this.player.view.inside) setText(this.said, this.words);
  }
}
