// The player: one instance a mount, fed one blob a change, running its own clock.
//
// Data flows one way: blob -> runs and landscape -> canvases. What the visitor does to the view (clock, zoom, speed,
// hidden runs) lives here and survives new data; what changes the scene (the start) is sent to the server, which
// answers with a new blob. The player itself only holds its parts together: each of them owns its state.

import { mounting } from "../mounting.js";
import { Outbox } from "../outbox.js";
import { Tooltip } from "../tooltip.js";
import { functionOf } from "../which-surface.js";
import { Bending } from "./bending.js";
import { BoxZoom } from "./box-zoom.js";
import { CharacterKeys } from "./character-keys.js";
import { CompanionTabs } from "./companion-tabs.js";
import { listen, listenToChart } from "./input.js";
import { FirstVisit } from "./first-visit.js";
import { InspectorLoader } from "./inspector-loader.js";
import { Legend } from "./legend.js";
import { Picture } from "./picture.js";
import { Playback } from "./playback.js";
import { Proof } from "./proof.js";
import { Quiz } from "./quiz.js";
import { Readout } from "./readout.js";
import { Recorder } from "./record.js";
import { sceneOf } from "./scene.js";
import { StartRing } from "./start-ring.js";
import { InspectorStub } from "./stub.js";
import { SyncMember } from "./sync.js";
import { Turning } from "./turning.js";
import { TypedTexts } from "./typed-texts.js";
import { ViewState } from "./view-state.js";

class Player {
  constructor(parent) {
    this.root = parent.querySelector(".ov-player");
    const find = (selector) => this.root.querySelector(selector);
    this.offline = "offline" in this.root.dataset; // a page that is its own server, and alone
    this.reducedMotion = matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.scene = undefined;
    this.abort = new AbortController();
    const { signal } = this.abort;
    this.on = (target, name, handler, options = {}) => target.addEventListener(name, handler, { signal, ...options });
    this.outbox = new Outbox(
      () => this.start.settle(),
      1,
      (event) => this.renewal(event),
    );
    this.tooltip = new Tooltip(find(".ov-tip"), this.root, find(".ov-controls"));
    this.sync = new SyncMember(this);
    this.viewState = new ViewState(this);
    this.picture = new Picture(this, signal);
    this.bending = new Bending(this);
    this.turning = new Turning(this);
    this.texts = new TypedTexts(this);
    this.proof = new Proof(this);
    this.boxZoom = new BoxZoom(find(".ov-zoom-box"), find('[data-do="box-zoom"]'));
    this.start = new StartRing(this, find(".ov-start"));
    this.legend = new Legend(this, find(".ov-legend"));
    this.readout = new Readout(this);
    this.playback = new Playback(this);
    this.recorder = new Recorder(this, find('[data-do="record"]'));
    this.quiz = new Quiz(this);
    this.firstVisit = new FirstVisit(this, find(".ov-first-visit"));
    this.keys = new CharacterKeys(find('[data-do="keys"]'));
    this.inside = new InspectorStub(this, find(".ov-inside"));
    this.graph = new InspectorStub(this, find(".ov-graph"));
    this.dial = new InspectorStub(this, find(".ov-dial"));
    this.companions = new InspectorStub(this, find(".ov-companion"));
    this.tabs = new CompanionTabs(find(".ov-companion-tabs"), (companion) => this.viewState.change({ companion }));
    listen(this);
    this.watch(this.picture.race.charts);
  }

  destroy() {
    this.sync.leave();
    this.abort.abort();
    this.dial.stop();
    this.graph.stop();
    this.companions.stop();
    this.turning.stop();
    for (const part of [this.picture, this.readout, this.recorder, this.proof, this.quiz]) part.destroy();
    this.outbox.stop();
  }

  get clock() {
    return this.sync.clock;
  }

  get view() {
    return this.viewState.current;
  }

  // The inspector comes with the first scene that needs it, in the stubs' place.
  install(inspector) {
    Object.assign(this, inspector(this));
  }

  watch(charts) {
    this.picture.watch(charts);
    for (const chart of charts) listenToChart(this, chart);
  }

  // A new scene. Everything the visitor did to the view stays, unless the surface itself is another one.
  load(scene) {
    const before = this.scene,
      chosen = before?.runs[this.viewState.run]?.name;
    const other = !before || functionOf(before.surface) !== functionOf(scene.surface),
      again = before && (scene.played !== before.played || scene.held !== before.held);
    this.scene = scene;
    const restate = this.viewState.load(scene, chosen);
    this.inside.load(scene);
    this.graph.load(scene);
    this.bending.load(scene);
    this.turning.load();
    this.proof.load(scene);
    this.picture.load(scene, before);
    this.legend.load(scene);
    this.sync.join(scene);
    if (other || again) this.clock.setTime(this.reducedMotion && !scene.held ? this.clock.last : 0);
    if (scene.held) this.clock.stop();
    this.quiz.load(scene);
    this.readout.describe(scene);
    this.legend.build(scene);
    this.viewState.arrange();
    this.firstVisit.load(scene, before);
    this.picture.resize();
    this.dial.paint();
    this.outbox.answered();
    const restored = this.playback.restore(scene);
    if (!restored && (other || again) && !this.reducedMotion && !scene.held) this.clock.play();
    if (restate) this.viewState.change({}); // so that the link says so
    this.draw(); // at once: the visitor has waited for the server already
    this.turning.tell();
    this.texts.tell();
  }

  // An event that names a run, spelled by that run's place: its name is another one in a new session.
  renewal(event) {
    const place = this.scene.runs.findIndex(({ name }) => name === event.name);
    return () => (place < 0 ? event : { ...event, name: this.scene.runs[place]?.name ?? event.name });
  }

  // The runs have more steps than a moment ago, or fewer.
  stepsChanged() {
    this.sync.measure();
    this.readout.setSteps(this.scene.steps);
  }

  // A run has other numbers than a moment ago.
  runsChanged() {
    this.picture.bend();
    this.readout.forget();
  }

  draw() {
    if (!this.scene || !this.picture.size) return;
    const bends = this.bending.apply();
    if (bends) this.dial.follow();
    this.picture.draw();
    // Words come behind the pictures: a canvas that is written on waits for the styles of what has changed around it.
    if (bends) {
      this.bending.describe();
      this.dial.write();
      this.turning.tell();
    }
    this.picture.inspect();
    this.quiz.follow(this.clock.step);
    this.readout.update();
    this.sync.update();
    this.recorder.frame();
  }
}

export default mounting(
  (parentElement) => new Player(parentElement),
  (player, data, scripts) => {
    player.inspectorLoader ??= new InspectorLoader(player, scripts);
    player.inspectorLoader.show(data instanceof Uint8Array ? sceneOf(data) : data); // or what a page made itself
  },
);
