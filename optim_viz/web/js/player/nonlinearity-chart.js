// A neuron's function σ and its derivative σ′ over the sum a that goes in: σ solid, σ′ dashed, where it saturates
// shaded. A point a stands on σ with its tangent, and every row of the data where its sum is at the clock's step.
//
// The numbers are the program's, which was sent: nothing is derived here. Where σ′ jumps its line is broken, and the
// value that it has there is a full dot.

import { contextOf, hiddenCanvas } from "../canvas.js";
import { differentiator } from "../program.js";
import { formatTick, ticks } from "../scales.js";
import { drawOutside, segment, traceCircle, traceSaturated } from "./fit-marks.js";
import { weightedSums, weightsAt } from "./fit-rows.js";

/**
 * @import { Colours, Context, FunctionData, Pair, Run } from "../types"
 * @typedef {{ first: Float64Array, second: Float64Array }} Features
 * @typedef {{ sums: Float64Array, values: Float64Array, slopes: Float64Array, saturated: Uint8Array }} Standing where
 * every row is: its sum a, σ(a), σ′(a), and whether it saturates
 * @typedef {{ sums: Float64Array, values: Float64Array, slopes: Float64Array }} Curves
 */

const ROOM = { left: 46, right: 12, top: 7, bottom: 20 }; // around the box, in pixels
const MARGIN = 0.08; // of the range upward
const TANGENT = 52; // pixels, half its length
const DASH = [7, 5];
const SHADE = "saturated";
const NEXT = 1e-9; // a number that is next to 0, above it

export class NonlinearityChart {
  /** @param {HTMLCanvasElement} canvas */
  constructor(canvas) {
    this.canvas = canvas;
    this.context = contextOf(canvas);
    this.ground = hiddenCanvas(); // all that stands still
    this.width = this.height = 0;
    this.ratio = 1;
    this.a = 1; // the point's place, which is the visitor's
    this.box = { left: 0, top: 0, width: 1, height: 1 };
    /** @type {{ across: Pair, up: Pair }} */
    this.range = { across: [-1, 1], up: [0, 1] };
    /** @type {FunctionData | undefined} */
    this.data = undefined;
    /** @type {Colours | undefined} */
    this.colours = undefined;
    /** @type {Run[]} */
    this.runs = [];
    /** @type {Features} */
    this.rows = { first: new Float64Array(0), second: new Float64Array(0) };
  }

  /** @param {number} width @param {number} height @param {number} ratio */
  resize(width, height, ratio) {
    Object.assign(this, { width, height, ratio });
    for (const canvas of [this.canvas, this.ground]) {
      canvas.width = Math.round(width * ratio); // which empties it
      canvas.height = Math.round(height * ratio);
    }
  }

  /** @param {FunctionData} data @param {Features} rows */
  load(data, rows) {
    this.rows = rows;
    if (JSON.stringify(data) === JSON.stringify(this.data)) return;
    this.data = data;
    this.machine = differentiator({ program: data.program, coefficients: [] });
    this.put(this.a);
  }

  // σ and σ′ at each of these.
  /** @param {Float64Array} sums @returns {[Float64Array, Float64Array]} */
  at(sums) {
    const [values, slopes] = this.machine?.(sums, sums) ?? [sums, sums];
    return [values, slopes];
  }

  // Of one number.
  /** @param {number} a @returns {{ value: number, slope: number }} */
  one(a) {
    const [[value], [slope]] = this.at(Float64Array.of(a));
    return { value, slope };
  }

  // The point goes there, or as near as the axis goes.
  /** @param {number} a */
  put(a) {
    const [low, high] = this.data?.window ?? [a, a];
    this.a = Math.max(low, Math.min(high, a));
  }

  /** @param {number} a */
  isSaturated(a) {
    return (this.data?.saturated ?? []).some(([low, high]) => a >= (low ?? -Infinity) && a <= (high ?? Infinity));
  }

  // Where every row is at this time, of one run.
  /** @type {(run: Run, time: number) => Standing} */
  standing(run, time) {
    const sums = Float64Array.from(weightedSums(this.rows.first, this.rows.second, weightsAt(run, time))),
      [values, slopes] = this.at(sums);
    return { sums, values, slopes, saturated: Uint8Array.from(sums, (a) => Number(this.isSaturated(a))) };
  }

  // The run whose rows are shown: the one that is lit, or the first one that has begun.
  /** @param {number} time @param {Run} [lit] */
  shownOf(time, lit) {
    return lit && this.runs.includes(lit) ? lit : this.runs.find(({ first }) => time >= first);
  }

  // `runs` are those in sight.
  /** @param {Run[]} runs @param {Colours} colours */
  prepare(runs, colours) {
    const { data } = this,
      s = colours.scale;
    if (!data) return;
    Object.assign(this, { runs, colours });
    const left = ROOM.left * s;
    this.box = {
      left,
      top: ROOM.top * s,
      width: Math.max(20, this.width - left - ROOM.right),
      height: Math.max(20, this.height - (ROOM.top + ROOM.bottom) * s),
    };
    this.curves = this.sampled(data, Math.ceil(this.box.width));
    const all = this.curves.flatMap(({ values, slopes }) => [...values, ...slopes]),
      [low, high] = [Math.min(...all), Math.max(...all)],
      margin = MARGIN * (high - low);
    this.range = { across: data.window, up: [low - margin, high + margin] };
    this.drawGround(data, colours);
  }

  // Both curves at so many places, in two parts where σ′ jumps.
  /** @type {(data: FunctionData, count: number) => Curves[]} */
  sampled({ window: [low, high], corner }, count) {
    const places = Float64Array.from({ length: count + 1 }, (_, i) => low + ((high - low) * i) / count),
      parts = corner
        ? [Float64Array.of(...places.filter((a) => a < 0), 0), Float64Array.of(NEXT, ...places.filter((a) => a > NEXT))]
        : [places];
    return parts.map((sums) => {
      const [values, slopes] = this.at(sums);
      return { sums, values, slopes };
    });
  }

  /** @param {number} a */
  x(a) {
    const [low, high] = this.range.across;
    return this.box.left + ((a - low) / (high - low)) * this.box.width;
  }

  /** @param {number} value */
  y(value) {
    const [low, high] = this.range.up;
    return this.box.top + ((high - value) / (high - low)) * this.box.height;
  }

  // What stands at a pixel across.
  /** @param {number} px */
  sumAt(px) {
    const [low, high] = this.range.across;
    return low + ((px - this.box.left) / this.box.width) * (high - low);
  }

  /** @param {FunctionData} data @param {Colours} colours */
  drawGround(data, colours) {
    const context = contextOf(this.ground),
      { box, range } = this,
      s = colours.scale;
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    context.clearRect(0, 0, this.width, this.height);
    context.font = `${11 * s}px ${colours.font}`;
    context.lineWidth = 1;
    context.setLineDash([]);
    this.drawShades(context, data, colours);
    context.strokeStyle = colours.grid;
    context.fillStyle = colours.muted;
    context.textAlign = "right";
    context.textBaseline = "middle";
    const up = ticks(...range.up, box.height / (34 * s));
    for (const value of up.values) {
      const y = Math.round(this.y(value)) + 0.5;
      context.strokeStyle = Math.abs(value) < 1e-9 ? colours.frame : colours.grid;
      segment(context, box.left, y, box.left + box.width, y);
      context.fillText(formatTick(value, up.step), box.left - 6, y);
    }
    context.textAlign = "center";
    context.textBaseline = "top";
    const across = ticks(...range.across, box.width / (52 * s));
    for (const value of across.values)
      context.fillText(formatTick(value, across.step), this.x(value), box.top + box.height + 5);
    context.strokeStyle = colours.frame;
    segment(context, this.x(0), box.top, this.x(0), box.top + box.height);
    this.drawCurves(context, data, colours);
  }

  // Where it saturates, and where there is room the word.
  /** @type {(context: Context, data: FunctionData, colours: Colours) => void} */
  drawShades(context, { saturated, window: [low, high] }, { grid, muted, scale }) {
    const { box } = this;
    context.textAlign = "center";
    context.textBaseline = "middle";
    for (const [from, to] of saturated) {
      const ends = [Math.max(low, from ?? low), Math.min(high, to ?? high)],
        [left, right] = ends.map((a) => this.x(a));
      context.fillStyle = grid;
      context.fillRect(left, box.top, right - left, box.height);
      context.fillStyle = muted;
      if (context.measureText(SHADE).width + 6 * scale < right - left)
        context.fillText(SHADE, (left + right) / 2, this.clearing((ends[0] + ends[1]) / 2));
    }
  }

  // A height at which neither curve is near.
  /** @param {number} a */
  clearing(a) {
    const { value, slope } = this.one(a),
      { top, height } = this.box,
      away = (/** @type {number} */ y) => Math.min(Math.abs(y - this.y(value)), Math.abs(y - this.y(slope)));
    return [0.75, 0.5, 0.25]
      .map((part) => top + part * height)
      .reduce((y, other) => (away(other) > away(y) ? other : y));
  }

  // σ and σ′, each with its name at its right end.
  /** @type {(context: Context, data: FunctionData, colours: Colours) => void} */
  drawCurves(context, { corner }, { text, rim, font, scale }) {
    const curves = this.curves ?? [],
      { sums, values, slopes } = curves[curves.length - 1],
      end = sums.length - 1;
    context.strokeStyle = context.fillStyle = text;
    context.lineWidth = 2.2 * scale;
    context.lineJoin = "round";
    this.trace(
      context,
      curves.map(({ values }) => values),
      corner,
    );
    context.setLineDash(DASH.map((d) => d * scale));
    context.lineWidth = 1.8 * scale;
    this.trace(
      context,
      curves.map(({ slopes }) => slopes),
      false,
    );
    context.setLineDash([]);
    if (corner) {
      traceCircle(context, this.x(0), this.y(curves[0].slopes[curves[0].slopes.length - 1]), scale);
      context.fill();
      traceCircle(context, this.x(0), this.y(slopes[0]), scale);
      context.fillStyle = rim;
      context.fill();
      context.stroke();
    }
    context.font = `600 ${13 * scale}px ${font}`;
    context.textAlign = "right";
    const isAbove = values[end] >= slopes[end],
      gap = 5 * scale,
      apart = Math.abs(this.y(values[end]) - this.y(slopes[end])) > 40 * scale;
    // Each on the far side of the other curve; where they are far apart, below the higher one there is room as well.
    for (const [name, value, before, above] of /** @type {[string, number, number, boolean][]} */ ([
      ["σ", values[end], values[end - 1], isAbove && !apart],
      ["σ′", slopes[end], slopes[end - 1], !isAbove || apart],
    ])) {
      const room = this.y(value) - this.box.top > 20 * scale,
        high = above && room,
        rise = Math.max(0, this.y(before) - this.y(value)) / (this.x(sums[end]) - this.x(sums[end - 1])),
        clear = high ? -gap : gap + rise * (gap + context.measureText(name).width); // of a curve that rises to its end
      context.textBaseline = high ? "bottom" : "top";
      context.fillStyle = text;
      context.fillText(name, this.box.left + this.box.width - 4 * scale, this.y(value) + clear);
    }
  }

  // A curve in its parts; `joined`: without a break between them.
  /** @type {(context: Context, parts: Float64Array[], joined: boolean) => void} */
  trace(context, parts, joined) {
    context.beginPath();
    parts.forEach((values, k) => {
      const { sums } = (this.curves ?? [])[k];
      values.forEach((value, i) =>
        context[i === 0 && !(joined && k) ? "moveTo" : "lineTo"](this.x(sums[i]), this.y(value)),
      );
    });
    context.stroke();
  }

  // One run may be lit: its rows are those that are shown.
  /** @param {number} time @param {Run} [lit] */
  draw(time, lit) {
    const { context, colours, ratio } = this;
    if (!colours || !this.data) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    context.drawImage(this.ground, 0, 0);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    const run = this.shownOf(time, lit);
    if (run) this.drawRows(context, this.standing(run, time), colours.of(run), colours);
    this.drawPoint(context, colours);
  }

  // A full dot for each row, an empty square for one that saturates, a triangle at the border for one beyond the axis.
  /** @type {(context: Context, standing: Standing, tone: string, colours: Colours) => void} */
  drawRows(context, { sums, values, saturated }, tone, { rim, scale }) {
    const [low, high] = this.range.across;
    context.setLineDash([]);
    sums.forEach((a, i) => {
      const px = this.x(a),
        py = this.y(values[i]);
      context.fillStyle = context.strokeStyle = tone;
      context.lineWidth = 1.6 * scale;
      if (a < low || a > high) {
        const { value } = this.one(a < low ? low : high);
        return drawOutside(context, this.box, px, this.y(value), scale);
      }
      if (saturated[i]) {
        traceSaturated(context, px, py, scale);
        context.fillStyle = rim;
        context.fill();
        return context.stroke();
      }
      traceCircle(context, px, py, 1.2 * scale);
      return context.fill();
    });
  }

  // The tangent at a, the point, and where σ′ says how steep that is.
  /** @type {(context: Context, colours: Colours) => void} */
  drawPoint(context, { text, rim, frame, scale }) {
    const { value, slope } = this.one(this.a),
      [px, py] = [this.x(this.a), this.y(value)],
      [dx, dy] = [this.x(this.a + 1) - px, this.y(value + slope) - py],
      part = (TANGENT * scale) / Math.hypot(dx, dy),
      { left, top, width, height } = this.box;
    context.setLineDash([]);
    context.strokeStyle = frame;
    context.lineWidth = 1;
    segment(context, px, top, px, top + height);
    context.save();
    context.beginPath();
    context.rect(left, top, width, height);
    context.clip();
    for (const [style, wide] of /** @type {[string, number][]} */ ([
      [rim, 5],
      [text, 2.6],
    ])) {
      context.strokeStyle = style;
      context.lineWidth = wide * scale;
      segment(context, px - part * dx, py - part * dy, px + part * dx, py + part * dy);
    }
    context.restore();
    for (const [y, size] of [
      [py, 1.9],
      [this.y(slope), 1.3],
    ]) {
      traceCircle(context, px, y, size * scale);
      Object.assign(context, { fillStyle: text, strokeStyle: rim, lineWidth: 1.5 * scale });
      context.fill();
      context.stroke();
    }
  }
}
