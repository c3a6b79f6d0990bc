// A quantity against the step, in step with the clock: the whole curve faint, the part played so far in full.
//
// Axes and curves are drawn once, on canvases of their own, from which each frame is put together. While the runs bend,
// curves last for no more than a frame: they are drawn where they are seen.
//
// A curve is {run, values, first, dash, head, share}: `values[i]` belongs to step i from `first` on; `head` is the sign
// at its end, the run's own marker if there is none; `share` is that of a curve's usual width. Scales: "log", "linear",
// "degrees", and "symlog" (asinh), which shows decades of both signs.

import { contextOf, hiddenCanvas } from "../canvas.js";
import { drawMarker } from "../markers.js";
import { OtherCurves, theOneChanged } from "./other-curves.js";
import { decades, powerOfTen, formatNumber, formatTick, ticks } from "../scales.js";

/**
 * @import { Colours, Context, Numbers, Pair, Run } from "../types"
 * @typedef {object} Curve
 * @property {Run} run
 * @property {Numbers} values
 * @property {number} [first]
 * @property {number[]} [dash]
 * @property {string} [head]
 * @property {number} [share]
 * @typedef {"log" | "linear" | "degrees" | "symlog"} Scale
 */

const FINE = 0.5,
  COARSE = 2.5; // pixels from one point of a curve to the next, at least
const FAINT = 0.28; // of a curve that has not been played

export class Chart {
  /** @param {HTMLCanvasElement} canvas */
  constructor(canvas) {
    this.canvas = canvas;
    this.context = contextOf(canvas);
    this.axes = hiddenCanvas();
    this.axesOf = ""; // what stands on them
    this.bold = hiddenCanvas();
    this.width = this.height = 0;
    this.ratio = 1;
    /** @type {Curve[]} */
    this.drawn = [];
    this.last = 1; // step
    /** @type {Scale} */
    this.scale = "linear";
    /** @type {Colours | undefined} */
    this.colours = undefined; // once there is something to draw
    this.box = { left: 0, top: 0, width: 1, height: 1 };
    this.low = 0; // of the axis, on its own scale
    this.high = 1;
    this.unit = 1; // below it, "symlog" is nearly linear
    this.coarse = false; // while the runs bend
    this.foretells = true; // whether what has not been played is shown, faint
    this.others = new OtherCurves();
    this.one = -1; // the place of the curve that bends, if it is one
    /** @type {Map<string, HTMLCanvasElement>} */
    this.letters = new Map(); // at the curves' ends, while the runs bend
  }

  /** @param {number} width @param {number} height @param {number} ratio */
  resize(width, height, ratio) {
    Object.assign(this, { width, height, ratio, axesOf: "" });
    this.others.forget();
    for (const canvas of [this.canvas, this.axes, this.bold, ...this.others.canvases]) {
      canvas.width = Math.round(width * ratio); // which empties it
      canvas.height = Math.round(height * ratio);
    }
  }

  /** @param {number} step */
  x(step) {
    return this.box.left + (this.box.width * step) / this.last;
  }

  // A value on the axis, which is linear in this.
  /** @param {number} value */
  warp(value) {
    if (this.scale === "log") return Math.log10(Math.max(value, 1e-320));
    return this.scale === "symlog" ? Math.asinh(value / this.unit) : value;
  }

  // Beyond the range by more than `slack` of it, a curve leaves the box (and is clipped); a head stays at the edge.
  /** @param {number} value */
  y(value, slack = 0.1) {
    const share = (this.warp(value) - this.low) / (this.high - this.low);
    return this.box.top + this.box.height * (1 - Math.max(-slack, Math.min(1 + slack, share)));
  }

  /** @param {number} px */
  stepAt(px) {
    return Math.max(0, Math.min(this.last, ((px - this.box.left) / this.box.width) * this.last));
  }

  // Draw what stays the same while the clock runs. `window` is the range of a linear axis, or the most that it shows.
  /** @type {(curves: Curve[], last: number, scale: Scale, window: Pair, colours: Colours) => void} */
  prepare(curves, last, scale, window, colours) {
    const s = colours.scale,
      one = this.coarse ? theOneChanged(this.drawn, curves) : -1;
    if (colours !== this.colours) this.axesOf = ""; // or a font has come
    Object.assign(this, { drawn: curves, one, last, scale, colours });
    this.box = {
      left: 46 * s,
      top: 7 * s,
      width: Math.max(20, this.width - 46 * s - 12),
      height: Math.max(20, this.height - 27 * s),
    };
    this.range(window);
    this.drawAxes(colours);
    if (one >= 0) this.others.prepare(this, one, colours);
    if (this.coarse) return;
    this.letters.clear();
    this.curves(this.emptied(this.bold), colours, this.drawn);
  }

  // What the place of every number on the axes depends on.
  get extent() {
    const { low, high, unit, last, scale } = this;
    return [low, high, unit, last, scale].join();
  }

  /** @param {HTMLCanvasElement} canvas */
  emptied(canvas) {
    const context = contextOf(canvas);
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    context.clearRect(0, 0, this.width, this.height);
    return context;
  }

  // From the lowest number of all `curves` to the highest.
  /** @param {Pair} window @param {Pick<Curve, "values" | "first">[]} [curves] */
  range(window, curves = this.drawn) {
    let low = Infinity,
      high = -Infinity,
      first = 0,
      least = Infinity;
    for (const { values, first: from = 0 } of curves) {
      // What is zero at first is measured from its first trace.
      let begin = from;
      while (begin < values.length && !(values[begin] > 0)) begin++;
      if (Number.isFinite(values[begin])) first = Math.max(first, values[begin]);
      for (let i = from; i < values.length; i++) {
        const value = values[i];
        if (!Number.isFinite(value) || (this.scale === "log" && !(value > 0))) continue;
        if (value < low) low = value;
        if (value > high) high = value;
        if (value && Math.abs(value) < least) least = Math.abs(value);
      }
    }
    if (this.scale === "degrees") [this.low, this.high] = [-6, 186];
    else if (this.scale === "log") {
      // A run that explodes leaves at the top: three decades above the start are kept, sixteen below the top.
      high = Math.min(high, Math.max(first, 1e-300) * 1e3);
      low = Math.max(Math.min(low, high), high * 1e-16);
      if (!(low > 0) || !(high > 0)) [low, high] = [0.1, 10];
      this.low = Math.floor(Math.log10(low) + 1e-9);
      this.high = Math.max(this.low + 1, Math.ceil(Math.log10(high) - 1e-9));
    } else if (this.scale === "symlog") {
      const most = Math.max(Math.abs(low), Math.abs(high));
      if (!(most > 0) || !Number.isFinite(most)) [low, high, least] = [-1, 1, 1];
      this.unit = 10 ** Math.floor(Math.log10(Math.max(least, Math.max(Math.abs(low), Math.abs(high)) * 1e-4)));
      [this.low, this.high] = [this.warp(Math.min(low, 0)), this.warp(Math.max(high, 0))];
      const margin = 0.06 * (this.high - this.low);
      this.low -= margin;
      this.high += margin;
    } else {
      const margin = (window[1] - window[0]) * 0.02;
      this.low = Math.max(Math.min(low, window[1]), window[0]) - margin;
      this.high = Math.min(Math.max(high, window[0]), window[1]) + margin;
      if (!(this.high > this.low)) [this.low, this.high] = [window[0], window[1]];
    }
  }

  // Where lines cross the chart, on the axis' own scale, with their labels.
  /** @type {(s: number) => [value: number, label: string][]} */
  marks(s) {
    const { low, high, box } = this;
    if (this.scale === "log") return decades(low, high, box.height / (26 * s)).map((e) => [e, powerOfTen(e)]);
    if (this.scale === "symlog") {
      const top = Math.log10(Math.sinh(Math.max(Math.abs(low), Math.abs(high))) * this.unit),
        bottom = Math.log10(this.unit);
      const powers = decades(bottom, top, Math.max(1, box.height / (56 * s)));
      /** @type {[value: number, label: string][]} */
      const sides = powers.flatMap((e) => [
        [this.warp(10 ** e), powerOfTen(e)],
        [this.warp(-(10 ** e)), `−${powerOfTen(e)}`],
      ]);
      const room = (16 * s * (high - low)) / box.height; // beside the zero
      return [[0, "0"], ...sides.filter(([value]) => value >= low && value <= high && Math.abs(value) > room)];
    }
    if (this.scale === "degrees") return [0, 90, 180].map((angle) => [angle, `${angle}°`]);
    const { values, step } = ticks(low, high, box.height / (34 * s));
    return values.map((value) => [value, formatTick(value, step)]);
  }

  /** @param {Colours} colours */
  drawAxes(colours) {
    if (this.axesOf === this.extent) return;
    this.axesOf = this.extent;
    const context = this.emptied(this.axes),
      { box } = this,
      s = colours.scale;
    context.font = `${11 * s}px ${colours.font}`;
    context.lineWidth = 1;
    context.textAlign = "right";
    context.textBaseline = "middle";
    for (const [value, label] of this.marks(s)) {
      const y = Math.round(box.top + box.height * (1 - (value - this.low) / (this.high - this.low))) + 0.5;
      context.strokeStyle = value === 0 && this.scale === "symlog" ? colours.frame : colours.grid;
      context.setLineDash([]);
      context.beginPath();
      context.moveTo(box.left, y);
      context.lineTo(box.left + box.width, y);
      context.stroke();
      context.fillStyle = colours.muted;
      context.fillText(label, box.left - 6, y);
    }
    context.textAlign = "center";
    context.textBaseline = "top";
    const across = ticks(0, this.last, box.width / (70 * s));
    for (const step of across.values) {
      const fit = this.width - context.measureText(String(step)).width / 2; // the last one stays on the canvas
      if (Number.isInteger(step)) context.fillText(String(step), Math.min(this.x(step), fit), box.top + box.height + 5);
    }
  }

  /** @param {Context} context @param {Colours} colours @param {Curve[]} curves @param {Run} [lit] */
  curves(context, colours, curves, lit) {
    const { box } = this,
      apart = this.coarse ? COARSE : FINE;
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    context.save();
    context.beginPath();
    context.rect(box.left, box.top - 1, box.width + 2, box.height + 2);
    context.clip();
    context.lineJoin = "round";
    for (const { run, values, first = 0, dash = run.dash, share = 1 } of curves) {
      if (lit && run !== lit) continue;
      context.strokeStyle = colours.of(run);
      context.lineWidth = (lit ? 3.4 : 1.9) * share * colours.scale;
      context.setLineDash(dash.map((d) => d * 0.8 * colours.scale));
      context.beginPath();
      let px = -1e9,
        py = -1e9,
        open = false;
      for (let i = first; i < values.length; i++) {
        const x = this.x(i),
          y = this.y(values[i]);
        if (!Number.isFinite(values[i])) {
          open = false;
          continue;
        }
        if (open && i < values.length - 1 && Math.abs(x - px) < apart && Math.abs(y - py) < apart) continue;
        context[open ? "lineTo" : "moveTo"](x, y);
        open = true;
        px = x;
        py = y;
      }
      context.stroke();
    }
    context.restore();
  }

  // One run may be lit: its whole curve stands out.
  /** @param {number} time @param {Run} [lit] */
  draw(time, lit) {
    const { context, box, colours, ratio } = this,
      x = this.x(time);
    if (!colours) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    context.drawImage(this.axes, 0, 0);
    const end = time < this.last ? Math.round((x + 0.5) * ratio) : Infinity,
      reach = Math.min(this.canvas.width, end);
    if (this.coarse) this.drawBending(colours, reach);
    else this.drawResting(reach);
    if (lit) this.curves(context, colours, this.drawn, lit);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.strokeStyle = colours.muted;
    context.lineWidth = 1;
    context.setLineDash([2, 3]);
    context.beginPath();
    context.moveTo(x, box.top);
    context.lineTo(x, box.top + box.height);
    context.stroke();
    for (const { run, values, first = 0, head } of this.drawn) {
      const t = Math.min(time, values.length - 1),
        i = Math.floor(t + 1e-9),
        part = t - i;
      if (i < first || !Number.isFinite(values[i])) continue;
      const here = this.y(values[i], 0),
        there = part > 1e-9 ? this.y(values[i + 1], 0) : here;
      const y = Number.isFinite(there) ? here + (there - here) * part : here;
      if (!head) drawMarker(context, run, this.x(t), y, 3.9 * colours.scale, colours);
      else if (this.coarse) this.stamp(head, this.x(t), y, colours.of(run), colours);
      else letter(context, head, this.x(t), y, colours.of(run), colours);
    }
  }

  // A letter from a picture of it, painted once while the runs bend: what is written on a canvas of the page waits for
  // the styles of the page, at every move.
  /** @type {(text: string, x: number, y: number, colour: string, colours: Colours) => void} */
  stamp(text, x, y, colour, colours) {
    const { ratio, context } = this,
      half = Math.ceil(8 * colours.scale),
      key = [text, colour, colours.rim, colours.scale, ratio].join();
    let picture = this.letters.get(key);
    if (!picture) {
      picture = hiddenCanvas();
      picture.width = picture.height = Math.ceil(2 * half * ratio);
      const own = contextOf(picture);
      own.setTransform(ratio, 0, 0, ratio, 0, 0);
      letter(own, text, half, half, colour, colours);
      this.letters.set(key, picture);
    }
    const [left, top] = [x - half, y - half].map((px) => Math.round(px * ratio) / ratio); // else it blurs
    context.drawImage(picture, left, top, picture.width / ratio, picture.height / ratio);
  }

  // The curves as they were prepared, and what was played of them, which is so many device pixels wide.
  /** @param {number} reach */
  drawResting(reach) {
    const { context, bold } = this;
    context.globalAlpha = this.foretells ? FAINT : 0;
    context.drawImage(bold, 0, 0);
    context.globalAlpha = 1;
    if (reach > 0) context.drawImage(bold, 0, 0, reach, bold.height, 0, 0, reach, bold.height);
  }

  // The curves as they are now: played up to there, faint from there on.
  /** @param {Colours} colours @param {number} reach */
  drawBending(colours, reach) {
    const { context, canvas, drawn, one, others } = this,
      { width, height } = canvas;
    for (const [left, right, alpha] of [
      [0, reach, 1],
      [reach, width, this.foretells ? FAINT : 0],
    ]) {
      if (right <= left) continue;
      context.save();
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.beginPath();
      context.rect(left, 0, right - left, height);
      context.clip();
      context.globalAlpha = alpha;
      if (one >= 0) others.drawAround(this, one, colours);
      else this.curves(context, colours, drawn);
      context.restore();
    }
  }

  // The values of every curve at one step, for the tooltip.
  /** @type {(step: number) => [run: Run, head: string | undefined, value: string][]} */
  describe(step) {
    return this.drawn.map(({ run, values, first = 0, head }) => [
      run,
      head,
      step >= first && step < values.length ? formatNumber(values[step]) : "–",
    ]);
  }
}

// A letter at a curve's end, on a disc of the ground's colour.
/** @type {(context: Context, text: string, x: number, y: number, colour: string, colours: Colours) => void} */
function letter(context, text, x, y, colour, colours) {
  context.fillStyle = colours.rim;
  context.setLineDash([]);
  context.beginPath();
  context.arc(x, y, 6.5 * colours.scale, 0, 2 * Math.PI);
  context.fill();
  context.strokeStyle = context.fillStyle = colour;
  context.lineWidth = 1.2;
  context.stroke();
  context.font = `600 ${10 * colours.scale}px ${colours.font}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.fillText(text, x, y + 0.5);
}
