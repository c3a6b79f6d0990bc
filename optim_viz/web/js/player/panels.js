// Small multiples: every visible run in a panel of its own, all on one clock and one window onto the plane.
//
// The panels share the stage's layers and the one Plane, whose box is the first panel's: a place {runs, dx, dy} is that
// box moved by whole device pixels. The map is the case of one place with all the runs. What stands above a panel (who,
// what became of it, f now) is a button over the stage; the landscape is drawn once and laid into every panel.

import { setHtml, setText } from "../dom-text.js";
import { escape } from "../html.js";
import { swatch } from "../markers.js";
import { markOf, outcomeNow, outcomeWords, verdictChip } from "../outcomes.js";
import { formatNumber } from "../scales.js";
import { settingsHtml } from "./settings-html.js";
import { ownRunsOf } from "../which-runs.js";

const ROOM = { left: 46, right: 6, top: 40, bottom: 28, gap: 12 }; // around and between the panels, in pixels
// A title's height in one line, in two and in three, and the widths where one will do, and where two will.
const TITLE = [24, 42, 60],
  WIDE = 330,
  WHOLE = 112; // an outcome stands in one line
const NOW = { bare: 190, full: 240 }; // the width from which f now stands beside the outcome, and with its name
const EVERY = 56; // pixels between two ticks of an axis, at least
const FULL_SIZE = 420; // pixels of a panel in which lines and marks are as large as on the map

export class Panels {
  constructor(stage) {
    this.stage = stage;
    this.root = stage.querySelector(".ov-panels");
    this.caption = this.root.querySelector("p");
    this.tile = document.createElement("canvas").getContext("2d");
    this.titles = [];
    this.over = 0; // the panel that the pointer was over last: there the start can be taken hold of
  }

  // Where every run is drawn, for this scene, view and space. Sets the plane's box.
  arrange({ scene, view, root, plane, colours, clock }, ratio) {
    const { stage } = this,
      runs = scene.runs.filter((run) => !run.hidden),
      narrow = root.classList.contains("ov-narrow");
    this.on = view.stage === "grid" && runs.length > 0;
    this.root.hidden = !this.on;
    stage.style.height = "";
    this.colours = colours;
    if (!this.on) {
      this.over = 0;
      this.places = [{ runs: scene.runs, dx: 0, dy: 0 }];
      if (stage.clientWidth) plane.resize(stage.clientWidth, stage.clientHeight, colours.scale);
      return;
    }
    const s = colours.scale,
      snap = (v) => Math.round(v * ratio) / ratio;
    const room = narrow ? undefined : stage.clientHeight,
      plan = divide(runs.length, stage.clientWidth, room, scene.surface.domain, s);
    const width = Math.floor(plan.width),
      height = Math.floor(plan.height),
      gap = ROOM.gap * s,
      down = height + plan.title + gap;
    if (narrow) stage.style.height = `${ROOM.top + plan.rows * down + ROOM.bottom}px`;
    plane.frame({ left: snap(ROOM.left * s), top: snap(ROOM.top * s + plan.title), width, height });
    this.colours = { ...colours, scale: s * Math.max(0.75, Math.min(1, Math.min(width, height) / FULL_SIZE / s)) };
    this.places = runs.map((run, k) => {
      const column = k % plan.columns,
        row = (k - column) / plan.columns;
      const place = {
        dx: snap(column * (width + gap)),
        dy: snap(row * down),
        aside: column === 0,
        below: k + plan.columns >= runs.length,
      };
      // Alone, a branch is drawn from the start.
      return { ...place, i: scene.runs.indexOf(run), runs: [Object.create(run, { first: { value: 0 } })] };
    });
    this.over = Math.min(this.over, runs.length - 1);
    this.room = { width, scale: s };
    this.steps = scene.steps;
    this.write({ scene, view, plane, colours, clock }, plan);
    this.update(clock.step);
  }

  // The titles; each button stays where it is, so that it keeps the focus.
  write({ scene, view, plane, colours, clock }, { title, lines }) {
    const { left, top, width, height } = plane.box;
    const signs = new Set(
      scene.runs.flatMap(({ distinguishing }) => distinguishing.map(([sign]) => sign || "schedule")),
    );
    this.caption.innerHTML = scene.method
      ? `<b>${escape(scene.method)}</b> by ${[...signs].join(", ")}`
      : "One run a panel";
    while (this.titles.length > this.places.length) this.titles.pop().remove();
    this.places.forEach(({ i, dx, dy }, k) => {
      const run = scene.runs[i],
        button = (this.titles[k] ??= this.root.appendChild(document.createElement("button")));
      const settings = settingsHtml(run);
      button.type = "button";
      button.className = `ov-panel${["", " ov-flat", "", " ov-tall"][lines]}`;
      const name = `<b>${settings || escape(run.label)}</b><small>${settings ? "" : escape(run.detail)}</small>`;
      const told = settings ? " ov-told" : "";
      const who = `<span class="ov-name${told}">${swatch(run, colours.of(run), colours.rim)}${name}</span>`;
      const chip = verdictChip(outcomeNow(run, clock.step, scene.steps));
      button.innerHTML = `${who}${chip}<small class="ov-now"></small>`;
      button.setAttribute("aria-pressed", String(i === Math.min(view.run, ownRunsOf(scene).length - 1)));
      button.dataset.place = i;
      const box = { left: left + dx, top: top + dy - title, width, height: title };
      for (const [side, pixels] of Object.entries(box)) button.style[side] = `${pixels}px`;
      button.style.setProperty("--h", `${height}px`);
    });
    this.now = this.titles.map((button) => button.querySelector(".ov-now"));
  }

  // f of each run at the clock's step, and what has become of it by then.
  update(step) {
    const { width, scale } = this.room ?? {};
    if (!this.on) return;
    this.places.forEach(({ runs: [run] }, k) => {
      const outcome = outcomeNow(run, step, this.steps),
        chip = this.titles[k].querySelector(".ov-chip");
      chip.dataset.kind = markOf(outcome);
      setHtml(chip, outcomeWords(outcome));
      this.titles[k].title = `${run.label}, ${run.detail}. ${outcome.sentence}`;
    });
    if (width < NOW.bare * scale) return;
    const sign = width < NOW.full * scale ? "" : "f = ";
    this.places.forEach(({ runs: [run] }, k) => setText(this.now[k], sign + formatNumber(run.lossAt(step), 3)));
  }

  // The place under a pixel of the stage becomes the one that the pointer is over; whether there is one.
  point(px, py, plane) {
    const k = this.places.findIndex(({ dx, dy }) => plane.inside(px - dx, py - dy));
    if (k >= 0) this.over = k;
    return k >= 0;
  }

  // The panel of a title.
  pointAt(title) {
    this.over = this.titles.indexOf(title);
  }

  // The title of the run with this place stands out.
  light(i) {
    for (const title of this.titles) title.classList.toggle("ov-lit", Number(title.dataset.place) === i);
  }

  // How far the panel that the pointer is over lies from the plane's box.
  get offset() {
    const { dx, dy } = this.places[this.over];
    return [dx, dy];
  }

  // A pixel of the stage as one of the plane's box.
  local([px, py]) {
    const [dx, dy] = this.offset;
    return [px - dx, py - dy];
  }

  drawLand(context, landscape, plane, cell, finer, colours, ratio) {
    const { tile } = this,
      { left, top, width, height } = plane.box;
    tile.canvas.width = Math.round(width * ratio);
    tile.canvas.height = Math.round(height * ratio);
    tile.setTransform(ratio, 0, 0, ratio, -left * ratio, -top * ratio);
    landscape.draw(tile, plane, this.colours, cell, true, finer);
    for (const { dx, dy, below, aside } of this.places) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.drawImage(tile.canvas, Math.round((left + dx) * ratio), Math.round((top + dy) * ratio));
      context.setTransform(ratio, 0, 0, ratio, dx * ratio, dy * ratio);
      landscape.axes(context, plane, colours, { below, aside, every: EVERY });
    }
  }

  // The start, as it looks in every panel.
  drawStart(context, [x, y], plane) {
    const { rim, text, scale } = this.colours,
      [px, py] = plane.toPixel(x, y);
    if (!plane.inside(px, py)) return;
    context.setLineDash([]);
    for (const [style, width] of [
      [rim, 6],
      [text, 2.5],
    ]) {
      context.strokeStyle = style;
      context.lineWidth = width * scale;
      context.beginPath();
      context.arc(px, py, 5.5 * scale, 0, 2 * Math.PI);
      context.stroke();
    }
  }
}

// Columns and rows in which `n` panels show the domain largest. Without a height, two columns, as long as they are.
export function divide(n, width, height, [x0, x1, y0, y1], s) {
  const gap = ROOM.gap * s;
  let best;
  const few = Math.min(n, 2),
    upright = Math.max(0.75, Math.min(1.2, (y1 - y0) / (x1 - x0)));
  for (let columns = height ? 1 : few; columns <= (height ? n : few); columns++) {
    const rows = Math.ceil(n / columns),
      across = (width - ROOM.left * s - ROOM.right - gap * (columns - 1)) / columns;
    const lines = across < WHOLE * s ? 3 : across < WIDE * s ? 2 : 1,
      title = s * TITLE[lines - 1];
    const down = height ? (height - (ROOM.top + ROOM.bottom) * s - gap * (rows - 1)) / rows - title : across * upright;
    const gaps = 1 - 0.03 * (rows * columns - n); // a little worse
    const unit = Math.min(across / (x1 - x0), down / (y1 - y0)) * gaps;
    if (!best || unit > best.unit)
      best = { unit, columns, rows, title, lines, width: Math.max(20, across), height: Math.max(20, down) };
  }
  return best;
}
