// The dial: one number of one run, turned under the finger over its whole range. The runs are simulated here
// (`bending.js`), so the picture bends while it turns; letting go sends the value.
//
// `value` is the number in the picture, `inForce` the scene's own. While somebody turns (`held`), or until the server
// has answered the value that was sent (`event`), a scene that arrives does not make the path jump back.

import { escape } from "../html.js";
import { swatch } from "../markers.js";
import { ICONS } from "../outcomes.js";
import { formatNumber } from "../scales.js";
import { Scale } from "../simulation/scale.js";
import { Ladder } from "./dial-ladder.js";
import { paintTrack, SIDE_ROOM } from "./dial-track.js";
import { clip } from "./trails.js";

const ANSWER_TIME = 2500,
  SETTLE = 400, // milliseconds until a silent server counts as a no, and until a key counts as let go
  HOME = 3; // pixels within which the value in force is meant

const FAN_ICON = '<svg viewBox="0 0 16 16"><path d="M2 3l12 11M2 3l12 6M2 3h12" fill="none"/></svg>';
const MARKUP = [
  '<span class="ov-dial-run"></span><select data-dial="run" aria-label="Run on the dial"></select>',
  '<select data-dial="name" aria-label="Number on the dial"></select>',
  '<div class="ov-dial-track" role="slider" tabindex="0"><canvas></canvas><i></i></div>',
  '<output></output><span class="ov-chip"></span>',
  `<button type="button" data-do="fan" aria-label="All paths" title="The paths of all values, on the map">${FAN_ICON}`,
  "</button>",
].join("");

export class Dial {
  constructor(player, root) {
    const { on } = player;
    Object.assign(this, { player, root, gesture: 0 });
    root.innerHTML = MARKUP;
    for (const [name, css] of Object.entries({
      sign: ".ov-dial-run",
      runs: "[data-dial=run]",
      names: "[data-dial=name]",
      track: ".ov-dial-track",
      canvas: "canvas",
      thumb: "i",
      output: "output",
      chip: ".ov-chip",
    }))
      this[name] = root.querySelector(css);
    this.ladder = new Ladder(() => this.filled());
    const { track } = this;
    on(this.runs, "change", () => player.viewState.change({ run: Number(this.runs.value), dial: 1 }));
    on(this.names, "change", () => player.viewState.change({ dial: this.names.selectedIndex + 1 }));
    on(track, "pointerdown", (event) => {
      if (event.button !== 0 || !this.scale || this.fixed) return;
      track.setPointerCapture(event.pointerId);
      track.focus({ preventScroll: true });
      event.preventDefault();
      this.grasp();
      this.pointed = true;
      this.turn(this.under(event));
    });
    on(track, "pointermove", (event) => this.pointed && this.turn(this.under(event)));
    on(track, "pointerup", () => this.release());
    on(track, "pointercancel", () => this.back());
    on(track, "keydown", (event) => this.key(event));
    on(track, "keyup", () => {
      clearTimeout(this.settle);
      if (this.held && !this.pointed) this.settle = setTimeout(() => this.release(), SETTLE);
    });
    on(track, "blur", () => this.pointed || this.release());
  }

  // Turning --------------------------------------------------------------------------------------------------------

  grasp() {
    clearTimeout(this.settle);
    if (!this.held) this.gesture += 1;
    this.held = true;
  }

  // The value under the pointer; the one in force is met within a few pixels.
  under(event) {
    const { left, width } = this.track.getBoundingClientRect(),
      wide = width - 2 * SIDE_ROOM,
      share = (event.clientX - left - SIDE_ROOM) / wide;
    if (Math.abs(share - this.scale.share(this.inForce)) * wide < HOME) return this.inForce;
    return this.scale.value(share, wide);
  }

  turn(value) {
    if (value === this.value) return;
    this.value = value;
    const { place, name } = this;
    this.player.bending.change({ turn: value === this.inForce ? undefined : { run: place, name, value } });
  }

  key(event) {
    if (!this.scale || this.fixed || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && this.held) {
      event.preventDefault();
      return this.back();
    }
    const { values, stride } = this.lattice,
      by = {
        ArrowLeft: -1,
        ArrowDown: -1,
        ArrowRight: 1,
        ArrowUp: 1,
        PageDown: -stride,
        PageUp: stride,
        Home: -Infinity,
        End: Infinity,
      }[event.key];
    if (!by) return;
    event.preventDefault();
    this.grasp();
    const above = values.findIndex((value) => value > this.value),
      next = above < 0 ? values.length : above,
      before = next - (values[next - 1] === this.value ? 2 : 1), // the values beside this one, which may lie between
      wanted = by > 0 ? next + by - 1 : before + by + 1;
    this.turn(values[Math.max(0, Math.min(values.length - 1, wanted))]);
  }

  // Put the old value back.
  back() {
    this.held = this.pointed = false;
    this.event = undefined;
    clearTimeout(this.settle);
    if (this.scale) this.turn(this.inForce);
  }

  release() {
    if (!this.held) return;
    this.letGo();
    if (this.player.offline) this.load(this.scene);
  }

  // What was turned is told to the server; without one, it is kept.
  letGo() {
    const { player, held, place, value, name } = this;
    this.held = this.pointed = false;
    clearTimeout(this.settle);
    if (!held || value === this.inForce) return;
    if (player.offline) return player.bending.keep({ run: place, name, value });
    this.event = value;
    player.outbox.send("dial", { name: this.run.name, parameter: name, value, gesture: this.gesture });
    clearTimeout(this.patience);
    this.patience = setTimeout(() => this.event !== undefined && !this.held && this.back(), ANSWER_TIME);
  }

  stop() {
    for (const timer of [this.settle, this.patience]) clearTimeout(timer);
    this.ladder.stop();
  }

  get width() {
    return this.canvas.clientWidth;
  }

  // A scene arrived, or another number is chosen ---------------------------------------------------------------------

  load(scene) {
    const { player, run: before, name: turned, value } = this,
      { laboratory } = player.bending,
      { view, viewState } = player,
      on = Boolean(view?.dial && laboratory && scene.runs.length);
    this.root.classList.toggle("ov-waiting", !on);
    this.ladder.stop();
    if (!on) {
      if (scene === this.scene) this.letGo(); // the visitor has closed it
      if (this.scale) player.bending.change({ turn: undefined });
      return Object.assign(this, { scale: undefined, run: undefined, held: false, pointed: false, event: undefined });
    }
    const of = scene.runs[viewState.run].of,
      place = scene.runs.findIndex((run) => run.of === of),
      run = scene.runs[place],
      method = laboratory.method(place),
      parameter = method.parameters[view.dial - 1] ?? method.parameters[0],
      { name } = parameter,
      same = before?.name === run.name && turned === name;
    if (!same && scene === this.scene) this.letGo(); // the visitor has gone on to another number
    this.fixed = scene.quiz.locked?.includes(name === "learning_rate" ? "rates" : "settings") ?? false;
    const inForce = player.bending.inForce(place).values[name];
    Object.assign(this, { scene, place, run, parameter, name, inForce, parameters: method.parameters, stale: true });
    this.scale = new Scale(parameter, inForce, method.suits);
    if (this.event === inForce) this.event = undefined;
    if (!same || !(this.held || this.event !== undefined)) {
      Object.assign(this, { held: false, pointed: false, event: undefined });
      this.value = inForce;
      player.bending.change({ turn: undefined });
    } else {
      this.value = value;
      player.bending.change({ turn: value === inForce ? undefined : { run: place, name, value } });
    }
    this.lattice = this.scale.lattice(Ladder.room(scene.steps));
    this.climb();
    this.fill();
    this.write();
    this.paint();
  }

  fill() {
    const { scene, player, run, parameters, name } = this;
    const option = (value, text, chosen) =>
      `<option value="${value}" ${chosen ? "selected" : ""}>${escape(text)}</option>`;
    this.sign.innerHTML = swatch(run, player.picture.colours.of(run), player.picture.colours.rim);
    this.runs.innerHTML = scene.runs
      .map((other, i) =>
        scene.runs.findIndex(({ of }) => of === other.of) === i ? option(i, other.label, other === run) : "",
      )
      .join("");
    this.names.innerHTML = parameters
      .map((parameter) => option(parameter.name, parameter.name.replaceAll("_", " "), parameter.name === name))
      .join("");
    const { track, scale } = this;
    track.setAttribute("aria-label", `${name.replaceAll("_", " ")} of ${run.label}`);
    track.setAttribute("aria-disabled", this.fixed);
    track.setAttribute("aria-valuemin", scale.ends[0]);
    track.setAttribute("aria-valuemax", scale.ends[1]);
  }

  // What becomes of the run at some of the values is known.
  filled() {
    this.paint();
    this.track.setAttribute("aria-busy", this.ladder.busy);
    if (this.ladder.busy) return;
    this.stale = true;
    this.player.picture.schedule();
  }

  // The runs have become others.
  follow() {
    if (!this.scale) return;
    this.write();
    this.climb();
  }

  // Have the bars and the fan worked out, as soon as the hand rests.
  climb() {
    const { player, place, name, lattice } = this,
      { laboratory, changes } = player.bending;
    const forgets = this.ladder.load(laboratory, place, name, lattice.values, changes);
    this.stale ||= forgets; // no picture shows what became of another run
    if (forgets) this.paint();
    this.track.setAttribute("aria-busy", this.ladder.busy);
  }

  write() {
    const { track, value, run, name, parameter } = this,
      { kind, label } = run.outcome,
      number = formatNumber(value, 6),
      stamp = [value, kind, label, this.inForce].join();
    if (stamp === this.written) return;
    this.written = stamp;
    track.setAttribute("aria-valuenow", value);
    track.setAttribute("aria-valuetext", `${name.replaceAll("_", " ")} ${number}, ${label}`);
    Object.assign(track.dataset, { value, kind, changed: value !== this.inForce });
    const share = this.scale.share(value);
    this.thumb.style.left = `calc(${SIDE_ROOM}px + (100% - ${2 * SIDE_ROOM}px) * ${share})`;
    this.output.innerHTML = `${parameter.sign} = <b>${number}</b>`;
    this.chip.dataset.kind = kind;
    this.chip.innerHTML = `<i aria-hidden="true">${ICONS[kind]}</i>${escape(label)}`;
  }

  paint() {
    if (this.scale && this.width) paintTrack(this.canvas, this, this.player.picture.colours, this.chip);
  }

  // All paths, faint, behind the one that is shown.
  drawFan(context, plane, colours, coarse) {
    const { player, run, ladder } = this,
      { box } = plane;
    this.stale = false;
    if (!this.scale || !player.view.fan || !player.view.dial || run.hidden) return;
    context.strokeStyle = colours.of(run);
    context.globalAlpha = colours.dark ? 0.13 : 0.1;
    context.lineWidth = colours.scale;
    for (let i = 0; i < ladder.rungs.length; i += coarse ? 6 : 1) {
      const rung = ladder.rungs[i];
      if (!rung?.x) continue;
      const { x, y } = rung,
        path = new Path2D();
      let [px, py] = plane.toPixel(x[0], y[0]);
      for (let t = 1; t < x.length; t++) {
        const [qx, qy] = plane.toPixel(x[t], y[t]);
        if (Math.hypot(qx - px, qy - py) < 1.5 && t < x.length - 1) continue;
        const piece = clip(px, py, qx, qy, box);
        if (piece) {
          path.moveTo(piece[0], piece[1]);
          path.lineTo(piece[2], piece[3]);
        }
        [px, py] = [qx, qy];
      }
      context.stroke(path);
    }
    context.globalAlpha = 1;
  }
}
