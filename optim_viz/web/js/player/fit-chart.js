// The data of a scene, and what each run makes of them at the clock's step: the line that it draws through the points
// or between two classes, or what it predicts against what was measured.
//
// Axes and points stay where they are while the clock runs, and are drawn once. The numbers are the model's own: x and
// y are its two weights, as the map shows them.

import { contextOf, hiddenCanvas } from "../canvas.js";
import { formatTick, ticks } from "../scales.js";

/**
 * @import { Colours, Companion, Context, Numbers, Pair, Run, Scene } from "../types"
 * @typedef {{ first: Numbers, second: Numbers, target: Numbers }} Rows
 */

const ROOM = { left: 46, right: 12, top: 7, bottom: 20 }; // around the box, in pixels
const POINT = 2.2; // pixels: the radius of a row
const MARGIN = 0.06; // of the range, beyond the outermost rows
const SEE_THROUGH = 0.5; // of a row: where many lie, it is darker

export class FitChart {
  /** @param {HTMLCanvasElement} canvas */
  constructor(canvas) {
    this.canvas = canvas;
    this.context = contextOf(canvas);
    this.ground = hiddenCanvas(); // axes and points
    this.width = this.height = 0;
    this.ratio = 1;
    /** @type {Companion | undefined} */
    this.companion = undefined;
    /** @type {Colours | undefined} */
    this.colours = undefined; // once there is something to draw
    /** @type {Run[]} */
    this.runs = [];
    this.box = { left: 0, top: 0, width: 1, height: 1 };
    /** @type {{ across: Pair, up: Pair }} */
    this.range = { across: [0, 1], up: [0, 1] };
  }

  /** @param {number} width @param {number} height @param {number} ratio */
  resize(width, height, ratio) {
    Object.assign(this, { width, height, ratio });
    for (const canvas of [this.canvas, this.ground]) {
      canvas.width = Math.round(width * ratio); // which empties it
      canvas.height = Math.round(height * ratio);
    }
  }

  // The rows of a scene, once.
  /** @param {Pick<Scene, "companion" | "head" | "array">} scene */
  load({ companion, head, array }) {
    this.companion = companion;
    if (!companion) return;
    this.fitted = columns(array("rows_fitted"));
    this.held = head.arrays.rows_held_out ? columns(array("rows_held_out")) : undefined;
    const [across, up] = this.places(this.fitted);
    this.range = { across: around(across), up: around(up) };
  }

  // Where rows lie: what is drawn across, and upward. What a run predicts is drawn with the run.
  /** @param {Rows} rows @returns {[across: Numbers, up: Numbers]} */
  places({ first, second, target }) {
    if (this.companion?.kind === "boundary") return [first, second];
    return this.companion?.kind === "prediction" ? [target, target] : [first, target];
  }

  // `runs` are those in sight.
  /** @param {Run[]} runs @param {Colours} colours */
  prepare(runs, colours) {
    const s = colours.scale;
    Object.assign(this, { runs, colours });
    this.box = {
      left: ROOM.left * s,
      top: ROOM.top * s,
      width: Math.max(20, this.width - ROOM.left * s - ROOM.right),
      height: Math.max(20, this.height - (ROOM.top + ROOM.bottom) * s),
    };
    this.drawGround(colours);
  }

  /** @param {number} value */
  x(value) {
    const [low, high] = this.range.across;
    return this.box.left + ((value - low) / (high - low)) * this.box.width;
  }

  /** @param {number} value */
  y(value) {
    const [low, high] = this.range.up;
    return this.box.top + ((high - value) / (high - low)) * this.box.height;
  }

  /** @param {Colours} colours */
  drawGround(colours) {
    const context = contextOf(this.ground),
      { box, range } = this,
      s = colours.scale;
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    context.clearRect(0, 0, this.width, this.height);
    context.font = `${11 * s}px ${colours.font}`;
    context.lineWidth = 1;
    context.setLineDash([]);
    context.strokeStyle = colours.grid;
    context.fillStyle = colours.muted;
    context.textAlign = "right";
    context.textBaseline = "middle";
    const up = ticks(...range.up, box.height / (34 * s));
    for (const value of up.values) {
      const y = Math.round(this.y(value)) + 0.5;
      segment(context, box.left, y, box.left + box.width, y);
      context.fillText(formatTick(value, up.step), box.left - 6, y);
    }
    context.textAlign = "center";
    context.textBaseline = "top";
    const across = ticks(...range.across, box.width / (70 * s));
    for (const value of across.values)
      context.fillText(formatTick(value, across.step), this.x(value), box.top + box.height + 5);
    if (this.companion?.kind === "prediction") {
      context.strokeStyle = colours.frame;
      const [low, high] = range.across;
      segment(context, this.x(low), this.y(low), this.x(high), this.y(high)); // where all would lie
    } else
      for (const rows of [this.held, this.fitted])
        if (rows) this.drawRows(context, rows, ...this.places(rows), [colours.muted, colours.text], rows === this.held);
  }

  // Rows held out are hollow; of two classes the second has squares, in the second colour.
  /**
   * @param {Context} context
   * @param {Rows} rows
   * @param {Numbers} across
   * @param {Numbers} up
   * @param {[string, string]} tones
   * @param {boolean} hollow
   */
  drawRows(context, { target }, across, up, tones, hollow) {
    const radius = POINT * (this.colours?.scale ?? 1),
      squares = this.companion?.kind === "boundary";
    context.save();
    context.beginPath();
    context.rect(this.box.left, this.box.top, this.box.width, this.box.height);
    context.clip();
    context.globalAlpha = SEE_THROUGH;
    context.lineWidth = 1;
    for (let i = 0; i < target.length; i++) {
      const [px, py] = [this.x(across[i]), this.y(up[i])],
        second = squares && target[i] > 0;
      context.fillStyle = context.strokeStyle = tones[second ? 1 : 0];
      context.beginPath();
      if (second) context.rect(px - radius, py - radius, 2 * radius, 2 * radius);
      else context.arc(px, py, radius, 0, 2 * Math.PI);
      context[hollow ? "stroke" : "fill"]();
    }
    context.restore();
  }

  // One run may be lit: what it makes of the data stands out.
  /** @param {number} time @param {Run} [lit] */
  draw(time, lit) {
    const { context, colours, ratio, companion } = this;
    if (!colours || !companion) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    context.drawImage(this.ground, 0, 0);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const seen = this.runs.filter(({ first }) => time >= first);
    if (companion.kind === "prediction") {
      const run = lit ?? seen[0];
      if (run) this.drawPredictions(run, time, colours);
    } else {
      for (const run of seen) if (run !== lit) this.drawLine(run, time, colours, 1.9);
      if (lit) this.drawLine(lit, time, colours, 3.4);
    }
  }

  // The run that predictions are shown of.
  /** @param {Run} [lit] */
  shownOf(lit) {
    return this.companion?.kind === "prediction" ? (lit ?? this.runs[0]) : undefined;
  }

  /** @type {(run: Run, time: number, colours: Colours, width: number) => void} */
  drawLine(run, time, colours, width) {
    const { context, box } = this,
      ends = this.line(weightsAt(run, time));
    if (!ends) return;
    context.save();
    context.beginPath();
    context.rect(box.left, box.top, box.width, box.height);
    context.clip();
    context.strokeStyle = colours.of(run);
    context.lineWidth = width * colours.scale;
    context.setLineDash(run.dash.map((d) => d * 0.8 * colours.scale));
    segment(context, ...ends);
    context.restore();
  }

  // In pixels, from one border to the other; nothing where all weights are zero and no line is between the classes.
  /** @param {Pair} weights @returns {[number, number, number, number] | undefined} */
  line([x, y]) {
    const { across, up } = this.range,
      { kind, predicts } = this.companion ?? {};
    if (kind === "line") {
      const [slope, height] = predicts === "product" ? [x * y, 0] : [x, y],
        [a, b] = across.map((u) => slope * u + height);
      return [this.x(across[0]), this.y(a), this.x(across[1]), this.y(b)];
    }
    if (!x && !y) return undefined;
    if (Math.abs(y) * (up[1] - up[0]) > Math.abs(x) * (across[1] - across[0])) {
      const [a, b] = across.map((u) => (-x / y) * u);
      return [this.x(across[0]), this.y(a), this.x(across[1]), this.y(b)];
    }
    const [a, b] = up.map((v) => (-y / x) * v);
    return [this.x(a), this.y(up[0]), this.x(b), this.y(up[1])];
  }

  /** @type {(run: Run, time: number, colours: Colours) => void} */
  drawPredictions(run, time, colours) {
    const [x, y] = weightsAt(run, time);
    for (const rows of [this.held, this.fitted]) {
      if (!rows) continue;
      const { first, second, target } = rows,
        predicted = Float64Array.from(first, (u, i) => x * u + y * second[i]);
      this.drawRows(this.context, rows, target, predicted, [colours.of(run), colours.of(run)], rows === this.held);
    }
  }

  // The weights of each run in sight at one step, for who cannot see the picture.
  /** @param {number} step */
  describe(step) {
    return this.runs.map((run) => /** @type {[Run, Pair]} */ ([run, weightsAt(run, step)]));
  }
}

// Between two records on the straight way, as its head on the map is.
/** @type {(run: Run, time: number) => Pair} */
export function weightsAt({ x, y, records }, time) {
  const t = Math.min(time, records - 1),
    i = Math.floor(t + 1e-9),
    part = t - i;
  if (!(part > 1e-9)) return [x[i], y[i]];
  return [x[i] + (x[i + 1] - x[i]) * part, y[i] + (y[i + 1] - y[i]) * part];
}

// First feature, second feature, target: one behind the other.
/** @param {Numbers} all @returns {Rows} */
function columns(all) {
  const n = all.length / 3;
  return { first: all.subarray(0, n), second: all.subarray(n, 2 * n), target: all.subarray(2 * n) };
}

/** @param {Numbers} values @returns {Pair} */
function around(values) {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) [low, high] = [Math.min(low, value), Math.max(high, value)];
  if (!(high > low)) return Number.isFinite(low) ? [low - 1, low + 1] : [-1, 1];
  const margin = MARGIN * (high - low);
  return [low - margin, high + margin];
}

/** @type {(context: Context, ax: number, ay: number, bx: number, by: number) => void} */
function segment(context, ax, ay, bx, by) {
  context.beginPath();
  context.moveTo(ax, ay);
  context.lineTo(bx, by);
  context.stroke();
}
