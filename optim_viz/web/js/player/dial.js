// The dial: one number of one run, turned under the finger. Every rung of its ladder is a path that the server
// simulated; the dial shows one of them, and what follows from it is worked out here. Letting go sends the rung's exact
// value.
//
// `shown` is the rung in the picture, `data.at` the one in force. While somebody turns (`held`), or until the server
// has answered the value that was sent (`event`), a scene that arrives does not make the path jump back.

import { escape } from "../html.js";
import { swatch } from "../markers.js";
import { ICONS } from "../outcomes.js";
import { differentiator } from "../program.js";
import { formatNumber } from "../scales.js";
import { clip } from "./trails.js";
import { changesAt, insightAt, pathAt } from "./dial-rung.js";
import { paintTrack, SIDE_ROOM } from "./dial-track.js";

const ANSWER_TIME = 2500,
  SETTLE = 400; // milliseconds until a silent server counts as a no, and until a key counts as let go

const FAN_ICON = '<svg viewBox="0 0 16 16"><path d="M2 3l12 11M2 3l12 6M2 3h12" fill="none"/></svg>';
const MARKUP = [
  '<span class="ov-dial-run"></span><select data-dial="run" aria-label="Run on the dial"></select>',
  '<select data-dial="name" aria-label="Number on the dial"></select>',
  '<div class="ov-dial-track" role="slider" tabindex="0"><canvas></canvas><i></i></div>',
  '<output></output><span class="ov-chip"></span>',
  `<button type="button" data-do="fan" aria-label="All paths" title="The paths of all values, on the map">${FAN_ICON}`,
  "</button><small></small>",
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
      value: "output",
      chip: ".ov-chip",
      fan: "button",
      note: "small",
    }))
      this[name] = root.querySelector(css);
    const { track } = this;
    on(this.runs, "change", () => player.viewState.change({ run: Number(this.runs.value), dial: 1 }));
    on(this.names, "change", () => player.viewState.change({ dial: this.names.selectedIndex + 1 }));
    on(track, "pointerdown", (event) => {
      if (event.button !== 0 || !this.data) return;
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

  under(event) {
    const { left, width } = this.track.getBoundingClientRect();
    return Math.round(((event.clientX - left - SIDE_ROOM) / (width - 2 * SIDE_ROOM)) * (this.data.rungs.length - 1));
  }

  turn(i) {
    const { player } = this,
      rung = Math.max(0, Math.min(this.data.rungs.length - 1, i));
    if (rung === this.wanted) return;
    this.wanted = rung;
    if (!player.clock.playing) player.picture.schedule();
  }

  key(event) {
    const { data } = this,
      last = data && data.rungs.length - 1;
    if (!data || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && this.held) {
      event.preventDefault();
      return this.back();
    }
    const by = {
      ArrowLeft: -1,
      ArrowDown: -1,
      ArrowRight: 1,
      ArrowUp: 1,
      PageDown: -data.stride,
      PageUp: data.stride,
      Home: -last,
      End: last,
    }[event.key];
    if (!by) return;
    event.preventDefault();
    this.grasp();
    this.turn(this.wanted + by);
  }

  // Put the old value back.
  back() {
    this.held = this.pointed = false;
    this.event = undefined;
    clearTimeout(this.settle);
    if (this.data) this.turn(this.data.at);
  }

  release() {
    if (!this.held) return;
    const { data, player } = this;
    this.held = this.pointed = false;
    clearTimeout(this.settle);
    if (this.wanted === data.at) return;
    if (player.offline) return data.every > 1 && this.back(); // nobody answers: what has every step may stay
    const [value] = data.rungs[this.wanted];
    this.event = value;
    player.outbox.send("dial", { name: this.run.name, parameter: data.name, value, gesture: this.gesture });
    clearTimeout(this.patience);
    this.patience = setTimeout(() => this.event !== undefined && !this.held && this.back(), ANSWER_TIME);
  }

  // The paths of all values are to be drawn again.
  invalidate() {
    this.stale = true;
  }

  stop() {
    for (const timer of [this.settle, this.patience]) clearTimeout(timer);
  }

  get width() {
    return this.canvas.clientWidth;
  }

  // A scene arrived -------------------------------------------------------------------------------------------------

  load(scene) {
    const { data: old, run: before } = this,
      value = old?.rungs[this.wanted][0],
      data = scene.dial,
      turned = this.held || this.event !== undefined;
    Object.assign(this, { scene, data, stale: true, run: data && scene.runs[data.run] });
    this.root.classList.toggle("ov-waiting", !data);
    if (!data) return Object.assign(this, { held: false, pointed: false, event: undefined });
    this.differentiate = differentiator(scene.surface);
    this.truth = { ...this.run, insight: scene.rules && this.player.inside.insights[data.run] };
    this.shown = this.wanted = data.at;
    this.fill();
    if (this.event === data.rungs[data.at][0]) this.event = undefined;
    if (turned && before.name === this.run.name && old.name === data.name && (this.held || this.event !== undefined)) {
      const away = data.rungs.map(([rung]) => Math.abs(rung - value));
      this.wanted = away.indexOf(Math.min(...away));
    } else Object.assign(this, { held: false, pointed: false, event: undefined });
    this.write();
    this.apply();
  }

  fill() {
    const { data, scene, player, run } = this;
    const option = (value, text, chosen) =>
      `<option value="${value}" ${chosen ? "selected" : ""}>${escape(text)}</option>`;
    this.sign.innerHTML = swatch(run, player.picture.colours.of(run), player.picture.colours.rim);
    this.runs.innerHTML = scene.runs
      .map((other, i) =>
        scene.runs.findIndex(({ of }) => of === other.of) === i ? option(i, other.label, other === run) : "",
      )
      .join("");
    this.names.innerHTML = data.names
      .map((name) => option(name, name.replaceAll("_", " "), name === data.name))
      .join("");
    this.track.setAttribute("aria-label", `${data.name.replaceAll("_", " ")} of ${run.label}`);
    this.track.setAttribute("aria-valuemax", data.rungs.length - 1);
    this.note.textContent = data.every > 1 ? `while turning, one step in ${data.every}` : "";
  }

  // Showing a rung ---------------------------------------------------------------------------------------------------

  path(i) {
    return pathAt(this.scene, this.data, i);
  }

  // Called before each picture: what is wanted is shown.
  apply() {
    if (!this.data || this.wanted === this.shown) return;
    const { data, run, truth, player, scene, wanted } = this,
      { inside } = player,
      changed = wanted !== data.at;
    if (changed) Object.assign(run, changesAt(scene, wanted, truth, this.differentiate));
    else Object.assign(run, { ...truth, hidden: run.hidden });
    for (const i of data.kin) scene.runs[i].dim = changed;
    if (scene.rules && truth.insight) {
      const insight = changed ? insightAt(scene, wanted, run, truth, inside.rules, this.differentiate) : truth.insight;
      if (!changed) insight.forget();
      inside.replace(data.run, insight);
    }
    this.shown = wanted;
    this.write();
    player.legend.describe(data.run);
    player.runsChanged();
  }

  write() {
    const { data, shown, track } = this,
      [value, , kind, label] = data.rungs[shown],
      number = formatNumber(value, 6);
    track.setAttribute("aria-valuenow", shown);
    track.setAttribute("aria-valuetext", `${data.name.replaceAll("_", " ")} ${number}, ${label}`);
    Object.assign(track.dataset, { value, kind, changed: shown !== data.at });
    const share = shown / Math.max(1, data.rungs.length - 1);
    this.thumb.style.left = `calc(${SIDE_ROOM}px + (100% - ${2 * SIDE_ROOM}px) * ${share})`;
    this.value.innerHTML = `${data.sign} = <b>${number}</b>`;
    this.chip.dataset.kind = kind;
    this.chip.innerHTML = `<i aria-hidden="true">${ICONS[kind]}</i>${escape(label)}`;
  }

  paint() {
    const { data, player, chip } = this;
    if (data && this.width) paintTrack(this.canvas, data, player.picture.colours, chip);
  }

  // All paths, faint, behind the one that is shown.
  drawFan(context, plane, colours, coarse) {
    const { data, run, player } = this,
      { box } = plane;
    this.stale = false;
    if (!data || !player.view.fan || !player.view.dial || run.hidden) return;
    context.strokeStyle = colours.of(run);
    context.globalAlpha = colours.dark ? 0.13 : 0.1;
    context.lineWidth = colours.scale;
    for (let i = 0; i < data.rungs.length; i += coarse ? 6 : 1) {
      const [x, y] = this.path(i),
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
