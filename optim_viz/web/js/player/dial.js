// The dial: one number of one run, turned under the finger. Every rung of its ladder is a path that the server simulated;
// the dial shows one of them, and what follows from it is worked out here. Letting go sends the rung's exact value.
//
// `shown` is the rung in the picture, `data.at` the one in force. While somebody turns (`held`), or until the server has
// answered (`wish`), a scene that arrives does not make the path jump back.

import { escape, ICONS, tellFate } from "./legend.js";
import { Insight } from "./insight.js";
import { swatch } from "../markers.js";
import { differentiator } from "../program.js";
import { powerOfTen, readable } from "../scales.js";
import { clip } from "./trails.js";

const HEIGHTS = {
  converged: 1,
  still_descending: 0.72,
  oscillating: 0.72,
  stuck_at_saddle: 0.46,
  stalled: 0.46,
  left_view: 0.46,
  overflowed: 0.2,
};
const SIDE_ROOM = 12,
  TOP = 15,
  TALL = 17; // pixels of the track: left and right, above the bars, and the longest bar
const PATIENCE = 2500,
  SETTLE = 400; // milliseconds until a silent server counts as a no, and until a key counts as let go

export class Dial {
  constructor(player, root, on) {
    Object.assign(this, { player, root, gesture: 0 });
    root.innerHTML = `<span class="ov-dial-run"></span><select data-dial="run" aria-label="Run on the dial"></select><select data-dial="name" aria-label="Number on the dial"></select>
<div class="ov-dial-track" role="slider" tabindex="0"><canvas></canvas><i></i></div>
<output></output><span class="ov-chip"></span><button type="button" data-do="fan" aria-label="All paths" title="The paths of all values, on the map"><svg viewBox="0 0 16 16"><path d="M2 3l12 11M2 3l12 6M2 3h12" fill="none"/></svg></button><small></small>`;
    for (const [name, css] of Object.entries({
      look: ".ov-dial-run",
      runs: "[data-dial=run]",
      names: "[data-dial=name]",
      track: ".ov-dial-track",
      canvas: "canvas",
      thumb: "i",
      said: "output",
      chip: ".ov-chip",
      fan: "button",
      note: "small",
    }))
      this[name] = root.querySelector(css);
    const { track } = this;
    on(this.runs, "change", () => player.look({ run: Number(this.runs.value), dial: 1 }));
    on(this.names, "change", () => player.look({ dial: this.names.selectedIndex + 1 }));
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
    if (!player.clock.playing) player.schedule();
  }

  key(event) {
    const { data } = this,
      last = data && data.rungs.length - 1;
    if (!data || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && this.held) return (event.preventDefault(), this.back());
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
    player.send("dial", { name: this.run.name, parameter: data.name, value, gesture: this.gesture });
    clearTimeout(this.patience);
    this.patience = setTimeout(() => this.event !== undefined && !this.held && this.back(), PATIENCE);
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
    this.differentiate = differentiator(scene.surface.program);
    this.truth = { ...this.run, insight: scene.rules && this.player.inside.insights[data.run] };
    this.shown = this.wanted = data.at;
    this.fill();
    if (this.event === data.rungs[data.at][0]) this.event = undefined;
    if (turned && before.name === this.run.name && old.name === data.name && (this.held || this.event !== undefined)) {
      const away = data.rungs.map(([rung]) => Math.abs(rung - value));
      this.wanted = away.indexOf(Math.min(...away));
    } else Object.assign(this, { held: false, pointed: false, event: undefined });
    this.tell();
    this.apply();
  }

  fill() {
    const { data, scene, player, run } = this;
    const option = (value, text, chosen) =>
      `<option value="${value}" ${chosen ? "selected" : ""}>${escape(text)}</option>`;
    this.look.innerHTML = swatch(run, player.colours.of(run), player.colours.rim);
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

  // The path of a rung. Where only every so many records are here, each stands until the next: nothing lies between.
  path(i) {
    const { data, scene } = this,
      [, records, , , , end] = data.rungs[i];
    return ["x", "y"].map((axis, k) => stretched(scene.array(`dial_${axis}${i}`), records, data.every, end[k]));
  }

  // Called before each picture: what is wanted is shown.
  apply() {
    if (!this.data || this.wanted === this.shown) return;
    const { data, run, truth, player, scene, wanted } = this,
      { inside } = player,
      changed = wanted !== data.at;
    const [value, records, kind, label, detail, , rule, memory] = data.rungs[wanted];
    if (changed) {
      const [x, y] = this.path(wanted),
        [f, fx, fy] = this.differentiate(x, y),
        floor = scene.surface.floor ?? 0;
      const outcome = { kind, label, sentence: `${label}.`, criterion: "Let go of the dial for the criterion." };
      const rate = data.name === "learning_rate" ? value : truth.rate,
        rates = scene.head.arrays[`dial_rate${wanted}`];
      Object.assign(run, {
        x,
        y,
        records,
        outcome,
        detail,
        rate,
        height: f.map((v) => v - floor),
        slope: fx.map((v, t) => Math.hypot(v, fy[t])),
      });
      if (rates) run.rates = stretched(scene.array(`dial_rate${wanted}`), records, data.every, 0);
    } else Object.assign(run, { ...truth, hidden: run.hidden });
    for (const i of data.kin) scene.runs[i].dim = changed;
    if (scene.rules && truth.insight) {
      const old = inside.insights[data.run];
      let insight = truth.insight;
      if (changed && data.every > 1) insight = undefined;
      else if (changed) {
        insight = new Insight(run, inside.rules[rule], this.differentiate, scene.surface.domain);
        run.values = { ...truth.values, [data.name]: value };
        replay(insight, memory, scene.noiseRows);
      } else insight.forget();
      inside.insights[data.run] = insight;
      inside.renew(!old !== !insight || old?.rule !== insight?.rule);
    }
    this.shown = wanted;
    this.tell();
    tellFate(player.legend.children[data.run], run);
    player.changed();
  }

  tell() {
    const { data, shown, track } = this,
      [value, , kind, label] = data.rungs[shown],
      number = readable(value, 6);
    track.setAttribute("aria-valuenow", shown);
    track.setAttribute("aria-valuetext", `${data.name.replaceAll("_", " ")} ${number}, ${label}`);
    Object.assign(track.dataset, { value, kind, changed: shown !== data.at });
    this.thumb.style.left = `calc(${SIDE_ROOM}px + (100% - ${2 * SIDE_ROOM}px) * ${shown / Math.max(1, data.rungs.length - 1)})`;
    this.said.innerHTML = `${data.sign} = <b>${number}</b>`;
    this.chip.dataset.kind = kind;
    this.chip.innerHTML = `<i aria-hidden="true">${ICONS[kind]}</i>${escape(label)}`;
  }

  // The track: one bar a rung, its colour and its height by what becomes of the run there, and each stretch's sign.
  paint() {
    const { data, canvas, player, chip } = this,
      { colours } = player,
      s = colours.scale,
      ratio = Math.min(2, devicePixelRatio || 1);
    const { clientWidth: width, clientHeight: height } = canvas,
      context = canvas.getContext("2d"),
      { kind: now } = chip.dataset;
    if (!data || !width) return;
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const shade = Object.fromEntries(
      Object.keys(HEIGHTS).map((kind) => ((chip.dataset.kind = kind), [kind, getComputedStyle(chip).color])),
    );
    chip.dataset.kind = now;
    const { rungs } = data,
      cell = (width - 2 * SIDE_ROOM) / Math.max(1, rungs.length - 1),
      wide = Math.min(9, Math.max(1.2, cell * 0.62)),
      foot = (TOP + TALL) * s;
    const at = (i) => SIDE_ROOM + (rungs.length > 1 ? i * cell : 0);
    context.textAlign = "center";
    context.textBaseline = "middle";
    let free = -99;
    rungs.forEach(([value, , kind], i) => {
      const tall = HEIGHTS[kind] * TALL * s,
        x = at(i) - wide / 2;
      context.fillStyle = context.strokeStyle = shade[kind];
      if (kind === "left_view")
        context.strokeRect(x + 0.5, foot - tall + 0.5, Math.max(0.5, wide - 1), tall - 1); // hollow
      else context.fillRect(x, foot - tall, wide, tall);
      if (kind === "oscillating") context.clearRect(x - 1, foot - tall * 0.62, wide + 2, tall * 0.24); // broken
      if (i === 0 || rungs[i - 1][2] !== kind) {
        let end = i;
        while (end + 1 < rungs.length && rungs[end + 1][2] === kind) end += 1;
        context.font = `700 ${12 * s}px ${colours.font}`;
        if ((end - i + 1) * cell > 13 * s || rungs.length < 9)
          context.fillText(ICONS[kind], (at(i) + at(end)) / 2, TOP * 0.48 * s);
      }
      const power = Math.log10(value),
        whole = Math.round(power);
      const round = data.log
        ? Math.abs(power - whole) < 1e-9
        : rungs.length < 9 || i % Math.round((rungs.length - 1) / 5) === 0;
      if (!round || at(i) - free < 42 * s) return;
      free = at(i);
      context.fillStyle = colours.muted;
      context.font = `${10.5 * s}px ${colours.font}`;
      context.fillText(
        data.log && Math.abs(whole) > 2 ? powerOfTen(whole) : readable(value, 3),
        Math.max(14 * s, Math.min(width - 14 * s, at(i))),
        foot + 8 * s,
      );
    });
    context.fillStyle = colours.text; // the value in force
    context.beginPath();
    context.moveTo(at(data.at), (TOP - 1) * s);
    for (const side of [-4, 4]) context.lineTo(at(data.at) + side * s, (TOP - 7) * s);
    context.fill();
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
        if (piece) (path.moveTo(piece[0], piece[1]), path.lineTo(piece[2], piece[3]));
        [px, py] = [qx, qy];
      }
      context.stroke(path);
    }
    context.globalAlpha = 1;
  }
}

function stretched(sent, records, every, end) {
  const out = new Float64Array(records);
  for (let t = 0; t < records; t++) out[t] = sent[every > 1 ? Math.floor(t / every) : t] + end;
  if (records) out[records - 1] = sent[sent.length - 1] + end;
  return out;
}

// What the rule was given and remembered along a path that is known: gradients from the function's program, with the
// scene's noise, and memories by the rule's own lines. Nothing of it moves the path.
function replay(insight, first, noiseRows) {
  const { run, rule, differentiate } = insight,
    { records, branch_step } = run,
    blank = () => [new Float64Array(records), new Float64Array(records)];
  run.noisyGradient = blank();
  insight.steps = [];
  run.memory = Object.fromEntries(rule.remembers.map((name) => [name, blank()]));
  const keep = (t, value) => {
    for (const name of rule.remembers) for (const k of [0, 1]) run.memory[name][k][t] = value(name, k);
  };
  if (branch_step < records) keep(branch_step, (name, k) => first[2 * rule.remembers.indexOf(name) + k]);
  for (let t = branch_step; t < records; t++) {
    const [ax, ay] = rule.looksAhead ? rule.after(insight.before(t)).at : [];
    const slopes = rule.looksAhead
      ? differentiate(Float64Array.of(ax), Float64Array.of(ay))
          .slice(1, 3)
          .map(([v]) => v)
      : insight.slopes.slice(0, 2).map((part) => part[t]);
    for (const k of [0, 1]) run.noisyGradient[k][t] = slopes[k] + (noiseRows ? noiseRows[k][t] : 0);
    insight.steps[t] = insight.step(t);
    const { after } = insight.steps[t];
    if (t + 1 < records) keep(t + 1, (name, k) => after[name][k] ?? after[name]);
  }
}
