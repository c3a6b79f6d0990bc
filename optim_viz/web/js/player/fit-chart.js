// The data of a scene, and what each run makes of them at the clock's step: the line or curve that it draws through the
// points, its borders between classes, or what it predicts against what was measured.
//
// Axes and points stay where they are while the clock runs, and are drawn once. The numbers are the model's own: x and
// y are its two weights, as the map shows them. What lies outside is counted and marked at the border.

import { fittedRows, split } from "../blob.js";
import { contextOf, hiddenCanvas } from "../canvas.js";
import { formatTick, ticks } from "../scales.js";
import { drawFit } from "./fit-lines.js";
import { drawOutside, segment } from "./fit-marks.js";
import { drawPoints, drawSeen } from "./fit-points.js";
import { outputsOf, places, placesOf, rangeOf, weightsAt } from "./fit-rows.js";
import { stepRows } from "./fit-step.js";
import { weightsInWords } from "./fit-words.js";

/**
 * @import { Colours, Companion, Context, Numbers, Pair, Run, Scene, Surface } from "../types"
 * @import { Stream } from "../simulation/stream.js"
 * @import { Tones } from "./fit-points.js"
 * @import { Outputs, Range, Rows } from "./fit-rows.js"
 * @import { StepRows } from "./fit-step.js"
 */

const ROOM = { left: 46, right: 12, top: 7, bottom: 20 }; // around the box, in pixels

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
    /** @type {Range} */
    this.range = { across: [0, 1], up: [0, 1] };
    /** @type {Pair[]} */
    this.others = []; // of scores, the weights of each class but the first
    /** @type {Outputs} */
    this.outputs = (first) => first; // what the model makes of rows
    this.outside = 0; // rows, or runs' lines or curves, that the last picture could not show
    /** @type {string[]} */
    this.without = []; // the runs in it that draw no line between classes, as they tell them apart nowhere
    /** @type {Stream | undefined} */
    this.stream = undefined;
    /** @type {StepRows | undefined} */
    this.step = undefined; // what was drawn last of what steps are given
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
  /** @param {Pick<Scene, "companion" | "head" | "array"> & { surface: Surface }} scene */
  load({ companion, head, array, surface }) {
    this.companion = companion;
    if (!companion) return;
    const own = Object.keys(surface.parameters).length;
    this.outputs = outputsOf(companion, surface);
    this.others = companion.predicts === "scores" ? pairs(surface.coefficients.slice(own)) : [];
    const rowsOf = (/** @type {Numbers[] | undefined} */ columns) =>
      columns && { first: columns[0], second: columns[1], target: columns[2] };
    this.fitted = rowsOf(fittedRows({ surface, head, array }));
    this.held = rowsOf(head.arrays.rows_held_out && split(array("rows_held_out"), 3));
    this.outside = 0;
    this.without = [];
  }

  // What was held out lies below.
  get parts() {
    return [this.held, this.fitted].filter((rows) => rows !== undefined);
  }

  // `runs` are those in sight; with a stream, each step is given its own rows.
  /** @param {Run[]} runs @param {Colours} colours @param {Stream} [stream] */
  prepare(runs, colours, stream) {
    const s = colours.scale,
      { companion } = this;
    if (!companion) return;
    this.range = rangeOf(companion.kind, this.parts, runs, this.outputs);
    Object.assign(this, { runs, colours, stream, step: undefined });
    const left = Math.max(ROOM.left * s, this.widestClass(colours) + 12);
    this.box = {
      left,
      top: ROOM.top * s,
      width: Math.max(20, this.width - left - ROOM.right),
      height: Math.max(20, this.height - (ROOM.top + ROOM.bottom) * s),
    };
    this.drawGround(colours);
  }

  // Pixels of the longest name beside the axis, where the two classes are what is drawn upward.
  /** @param {Colours} colours */
  widestClass(colours) {
    const context = contextOf(this.ground);
    context.font = font(colours);
    return Math.max(0, ...this.classTicks().map(({ text }) => context.measureText(text).width));
  }

  // Of two classes one is −1 and the other 1; of more, each is its place.
  classTicks() {
    const { kind, classes } = this.companion ?? { classes: [] };
    return kind === "line" ? classes.map((text, i) => ({ value: classes.length > 2 ? i : 2 * i - 1, text })) : [];
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
    context.font = font(colours);
    context.lineWidth = 1;
    context.setLineDash([]);
    context.strokeStyle = colours.grid;
    context.fillStyle = colours.muted;
    context.textAlign = "right";
    context.textBaseline = "middle";
    const up = ticks(...range.up, box.height / (34 * s)),
      numbers = up.values.map((value) => ({ value, text: formatTick(value, up.step) })),
      named = this.classTicks();
    for (const { value, text } of named.length ? named : numbers) {
      const y = Math.round(this.y(value)) + 0.5;
      segment(context, box.left, y, box.left + box.width, y);
      context.fillText(text, box.left - 6, y);
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
      for (const rows of this.parts) if (rows !== this.fitted || !this.stream) this.drawPlaces(context, rows, colours);
  }

  // Rows where they lie.
  /** @type {(context: Context, rows: Rows, colours: Colours, step?: StepRows) => void} */
  drawPlaces(context, rows, { muted, text }, step) {
    const kind = this.companion?.kind ?? "line";
    this.drawRows(context, rows, places(kind, rows), [muted, text, muted], step);
    if (step?.seen) this.drawSeen(context, places(kind, step.seen), text, step);
  }

  // Rows at these numbers, across and upward; those held out are hollow.
  /** @type {(...given: [Context, Rows, [Numbers, Numbers], Tones, StepRows?]) => void} */
  drawRows(context, rows, at, tones, step) {
    const isHollow = rows === this.held,
      names = this.companion?.classes ?? [],
      classes = names.length ? placesOf(rows.target, names) : undefined;
    drawPoints(context, this.pixels(at), { ...this.pen, tones, classes, isHollow, step });
  }

  // Where a step saw the rows that it is given.
  /** @type {(context: Context, at: [Numbers, Numbers], tone: string, step: StepRows) => void} */
  drawSeen(context, at, tone, step) {
    drawSeen(context, this.pixels(at), { ...this.pen, tone, step });
  }

  get pen() {
    return { box: this.box, scale: this.colours?.scale ?? 1 };
  }

  /** @param {[Numbers, Numbers]} at @returns {[Float64Array, Float64Array]} */
  pixels([across, up]) {
    return [Float64Array.from(across, (u) => this.x(u)), Float64Array.from(up, (v) => this.y(v))];
  }

  // What the step at this time is given of the fitted rows, where that is not always all of them.
  /** @param {number} time */
  stepAt(time) {
    const { stream, fitted } = this,
      t = Math.floor(time + 1e-9);
    if (!stream || !fitted) return undefined;
    if (this.step?.t !== t) this.step = stepRows(stream, t, fitted.target);
    return this.step;
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
    this.outside = 0;
    this.without = [];
    const shown = this.shownOf(time, lit),
      step = this.stepAt(time);
    if (step && this.fitted && companion.kind !== "prediction") this.drawPlaces(context, this.fitted, colours, step);
    if (shown) this.drawPredictions(shown, time, colours);
    if (companion.kind === "prediction") return;
    for (const run of this.runs)
      if (time >= run.first && run !== lit) this.drawLines(companion, run, time, colours, 1.9);
    if (lit && this.runs.includes(lit)) this.drawLines(companion, lit, time, colours, 3.4);
  }

  // The run whose predictions are shown: the one that is lit, or the first one that has begun.
  /** @param {number} time @param {Run} [lit] */
  shownOf(time, lit) {
    if (this.companion?.kind !== "prediction") return undefined;
    return lit && this.runs.includes(lit) ? lit : this.runs.find(({ first }) => time >= first);
  }

  /** @type {(companion: Companion, run: Run, time: number, colours: Colours, width: number) => void} */
  drawLines(companion, run, time, colours, width) {
    const { context } = this,
      { scale } = colours;
    context.strokeStyle = context.fillStyle = colours.of(run);
    context.lineWidth = width * scale;
    context.setLineDash(run.dash.map((d) => d * 0.8 * scale));
    const fates = drawFit(this, companion, weightsAt(run, time), scale);
    this.outside += fates.filter((fate) => fate === "outside").length;
    if (fates.includes("none")) this.without.push(run.label);
  }

  /** @type {(run: Run, time: number, colours: Colours) => void} */
  drawPredictions(run, time, colours) {
    const { context, range, box } = this,
      weights = weightsAt(run, time),
      step = this.stepAt(time);
    for (const rows of this.parts) {
      const predicted = this.outputs(rows.first, rows.second, weights),
        given = rows === this.fitted ? step : undefined;
      this.drawRows(context, rows, [rows.target, predicted], [colours.of(run), colours.of(run)], given);
      if (given?.seen) {
        const { first, second } = given.seen;
        this.drawSeen(context, [rows.target, this.outputs(first, second, weights)], colours.text, given);
      }
      context.fillStyle = colours.of(run);
      predicted.forEach((value, i) => {
        if (value >= range.up[0] && value <= range.up[1]) return;
        this.outside++;
        drawOutside(context, box, this.x(rows.target[i]), this.y(value), colours.scale);
      });
    }
  }

  // Each run in sight with its weights at one step, for who cannot see the picture.
  /** @param {number} step */
  describe(step) {
    const { companion } = this,
      begun = this.runs.filter(({ first }) => step >= first);
    if (!companion) return "";
    return begun.map((run) => `${run.label}: ${weightsInWords(companion, weightsAt(run, step))}`).join("; ");
  }
}

// Numbers two by two.
/** @param {number[]} numbers */
const pairs = (numbers) =>
  numbers.flatMap((number, i) => (i % 2 ? [] : [/** @type {Pair} */ ([number, numbers[i + 1]])]));

/** @param {Colours} colours */
const font = ({ scale, font: family }) => `${11 * scale}px ${family}`;
