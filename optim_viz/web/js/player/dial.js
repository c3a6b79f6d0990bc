// The dial: one number of one run, or one that all runs share, turned under the finger over its whole range. The runs
// are simulated here (`bending.js`), so the picture bends while it turns; letting go sends the value.

import { setHtml } from "../dom-text.js";
import { escape } from "../html.js";
import { swatch } from "../markers.js";
import { NumberControl } from "../number-control/number-control.js";
import { markOf, outcomeWords } from "../outcomes.js";
import { formatNumber } from "../scales.js";
import { Scale } from "../simulation/scale.js";
import { Ladder } from "./dial-ladder.js";
import { numbersOf } from "./dial-numbers.js";
import { paintTrack, SIDE_ROOM } from "./dial-track.js";
import { clip } from "./trails.js";
import { ownRunsOf } from "../which-runs.js";

const FAN_ICON = '<svg viewBox="0 0 16 16"><path d="M2 3l12 11M2 3l12 6M2 3h12" fill="none"/></svg>';
const MARKUP = [
  '<span class="ov-dial-run"></span><select data-dial="run" aria-label="Run on the dial"></select>',
  '<label class="ov-dial-method" hidden>by',
  '<select data-dial="method" aria-label="Method on the dial"></select></label>',
  '<select data-dial="name" aria-label="Number on the dial"></select>',
  '<div class="ov-dial-number"></div><span class="ov-chip"></span>',
  `<button type="button" data-do="fan" aria-label="All paths" title="The paths of all values, on the map">${FAN_ICON}`,
  '</button><p class="ov-dial-note" role="note" hidden></p>',
].join("");

export class Dial {
  constructor(player, root) {
    const { on, turning } = player;
    Object.assign(this, { player, root, gesture: 0 });
    root.innerHTML = MARKUP;
    for (const [name, css] of Object.entries({
      sign: ".ov-dial-run",
      runs: "[data-dial=run]",
      methods: "[data-dial=method]",
      names: "[data-dial=name]",
      chip: ".ov-chip",
      note: ".ov-dial-note",
    }))
      this[name] = root.querySelector(css);
    this.ladder = new Ladder(() => this.filled());
    this.control = new NumberControl(
      root.querySelector(".ov-dial-number"),
      {
        turn: (value) => turning.turn(this.number, value),
        release: (value) => this.release(value),
        back: () => turning.back(),
      },
      {
        signal: player.abort.signal,
        sideRoom: SIDE_ROOM,
        pressable: false, // what becomes of a run stands over both of a switch's values
        spoken: (value) => `${this.label} ${formatNumber(value, 6)}, ${this.run?.outcome.label}`,
      },
    );
    this.track = this.control.track.root;
    this.track.classList.add("ov-dial-track");
    this.canvas = document.createElement("canvas");
    this.track.prepend(this.canvas);
    this.equals = Object.assign(document.createElement("span"), { className: "ov-dial-sign" });
    this.control.field.root.before(this.equals);
    on(this.runs, "change", () => player.viewState.change({ run: Number(this.runs.value), dial: 1 }));
    this.methods.parentElement.hidden = !player.offline; // the panel has one for each run
    on(this.methods, "change", () =>
      player.outbox.send("method", { name: this.run.name, optimizer: this.methods.value, at: Date.now() }),
    );
    on(this.names, "change", () => player.viewState.change({ dial: Number(this.names.value) }));
  }

  // The number that is on it, as `turning.js` knows it.
  get number() {
    const { owner, run, name } = this;
    return owner === "run" || owner === "schedule" ? { owner, run: run.name, name } : { owner, name };
  }

  release(value) {
    const { turning } = this.player;
    this.gesture += 1;
    turning.release(this.number, value);
    turning.request(this.number, value, this.gesture);
  }

  stop() {
    this.control.back();
    this.ladder.stop();
  }

  get width() {
    return this.canvas.clientWidth;
  }

  // A scene arrived, or another number is chosen ---------------------------------------------------------------------

  load(scene) {
    const { player, run: before, dial: turned, control } = this,
      { laboratory } = player.bending,
      { view, viewState } = player,
      on = Boolean(view?.dial && laboratory && ownRunsOf(scene).length),
      here = scene === this.scene; // the visitor has closed it, or gone on to another number
    this.root.classList.toggle("ov-waiting", !on);
    this.ladder.stop();
    if (!on) {
      if (here) control.release();
      else control.back();
      return Object.assign(this, { scale: undefined, run: undefined });
    }
    const of = scene.runs[viewState.run].of,
      place = scene.runs.findIndex((run) => run.of === of),
      run = scene.runs[place],
      numbers = numbersOf(laboratory, place),
      entry = numbers.find(({ dial }) => dial === view.dial) ?? numbers[0];
    if (before?.name !== run.name || turned !== entry.dial) {
      if (here) control.release();
      else control.back();
    }
    this.fixed = scene.quiz.locked?.includes(entry.lock) ?? false;
    const { suits } = laboratory.method(place);
    Object.assign(this, { ...entry, scene, place, run, numbers, suits, name: entry.parameter.name, stale: true });
    this.end();
    this.lay(player.turning.inForce(this.number));
    if (this.name === "noise") player.bending.askForNoise({ ...player.bending.changes, noise: 1 });
    if (this.name === "tail_index") player.bending.askForNoise({ ...player.bending.changes, tail_index: 0 });
    this.climb();
    this.fill();
    this.write();
    this.paint();
  }

  // Without a server, noise ends with the numbers that the page has.
  end() {
    const { player, owner, name } = this,
      { laboratory, conditions } = player.bending,
      { covered } = laboratory.sharing,
      ends = player.offline && owner === "scene",
      sent = !conditions.chosen.tail_index, // what is added to the gradient
      short = ends && name === "steps" && sent && conditions.level > 0,
      none = ends && name === "noise" && sent && conditions.steps > covered,
      hint = short
        ? "without noise there can be more."
        : covered < 0
          ? "with heavy tails there can be some."
          : "with fewer steps there can be noise.",
      drawn = covered < 0 ? "no noise of this seed" : `the noise of ${covered} steps`,
      because = short || none ? `This page has ${drawn}: ${hint}` : "";
    if (short) this.parameter = { ...this.parameter, high: covered, because };
    this.fixed ||= none;
    this.note.hidden = !because;
    this.note.textContent = because;
  }

  // The track around the value in force.
  lay(inForce) {
    this.inForce = inForce;
    this.scale = new Scale(this.parameter, inForce, this.suits);
    this.lattice = this.scale.lattice(Ladder.room(this.scene.steps));
  }

  fill() {
    const { scene, player, run, numbers } = this;
    const option = (value, text, chosen) =>
      `<option value="${value}" ${chosen ? "selected" : ""}>${escape(text)}</option>`;
    this.sign.innerHTML = swatch(run, player.picture.colours.of(run), player.picture.colours.rim);
    const own = ownRunsOf(scene);
    this.runs.innerHTML = own
      .map((other, i) =>
        own.findIndex(({ of }) => of === other.of) === i ? option(i, other.label, other === run) : "",
      )
      .join("");
    if (player.offline)
      this.methods.innerHTML = scene.methods
        .map(([name, label]) => option(name, label, name === player.bending.laboratory.last(this.place).optimizer))
        .join("");
    const group = (label, entries) =>
      `<optgroup label="${escape(label)}">${entries
        .map(({ dial, label: text }) => option(dial, text, dial === this.dial))
        .join("")}</optgroup>`;
    this.names.innerHTML =
      group(
        run.label,
        numbers.filter(({ dial }) => dial > 0),
      ) +
      group(
        "All runs",
        numbers.filter(({ dial }) => dial < 0),
      );
    this.equals.innerHTML = `${this.parameter.sign} =`;
  }

  // What becomes of the run at some of the values is known.
  filled() {
    this.paint();
    this.track.setAttribute("aria-busy", this.ladder.busy);
    if (this.ladder.busy) return;
    this.stale = true;
    this.player.picture.schedule();
  }

  // The runs have become others: what is drawn of it follows.
  follow() {
    if (!this.scale) return;
    const inForce = this.player.turning.inForce(this.number);
    if (inForce !== this.inForce) {
      this.lay(inForce);
      this.paint();
    }
    this.climb();
  }

  // Have the bars and the fan worked out, as soon as the hand rests.
  climb() {
    const { player, number, place, lattice } = this,
      { bending, turning } = player,
      changesAt = (value) => ({ ...bending.changes, ...turning.changes({ ...number, value }) }),
      { laboratory } = bending,
      forgets = this.ladder.load({ laboratory, place, name: this.label, values: lattice.values, changesAt });
    this.stale ||= forgets; // no picture shows what became of another run
    if (forgets) this.paint();
    this.track.setAttribute("aria-busy", this.ladder.busy);
  }

  // And what is written.
  write() {
    if (!this.scale) return;
    const { control, player, run, scale, lattice, inForce, fixed } = this,
      { label } = run.outcome,
      kind = markOf(run.outcome),
      value = player.turning.valueOf(this.number),
      of = this.dial > 0 ? run.label : "all runs";
    control.load({ scale, lattice, inForce, value, label: `${this.label} of ${of}`, fixed });
    const outcome = [kind, label].join();
    if (outcome === this.outcome) return;
    this.outcome = outcome;
    this.track.dataset.kind = this.chip.dataset.kind = kind;
    setHtml(this.chip, outcomeWords(run.outcome));
  }

  paint() {
    if (this.scale && this.width) paintTrack(this.canvas, this, this.player.picture.colours, this.chip);
  }

  // All paths, faint, behind the one that is shown.
  drawFan(context, plane, colours, coarse) {
    const { player, run, ladder } = this,
      { box } = plane;
    this.stale = false;
    // Paths on other surfaces have no place on this one.
    if (!this.scale || this.owner === "surface" || !player.view.fan || !player.view.dial || run.hidden) return;
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
