// A quantity against the step, in step with the clock: the whole curve faint, the part played so far in full.

import { drawMarker } from "./markers.js";
import { powerOfTen, readable, tickLabel, ticks } from "./scales.js";

export class Chart {
  // `values(run)` gives the run's array; `scale` is "log" or "linear"; `window` bounds a linear axis.
  constructor(canvas, values) {
    this.canvas = canvas;
    this.context = canvas.getContext("2d");
    this.faint = document.createElement("canvas");
    this.bold = document.createElement("canvas");
    this.values = values;
  }

  resize(width, height, ratio) {
    Object.assign(this, { width, height, ratio });
    for (const canvas of [this.canvas, this.faint, this.bold]) {
      canvas.width = Math.round(width * ratio);
      canvas.height = Math.round(height * ratio);
    }
  }

  x(step) {
    return this.box.left + (this.box.width * step) / this.last;
  }

  // Beyond the range by more than `slack` of it, a curve leaves the box (and is clipped); a head stays at the edge.
  y(value, slack = 0.1) {
    const v = this.scale === "log" ? Math.log10(Math.max(value, 1e-320)) : value;
    const share = (v - this.low) / (this.high - this.low);
    return this.box.top + this.box.height * (1 - Math.max(-slack, Math.min(1 + slack, share)));
  }

  stepAt(px) {
    return Math.max(0, Math.min(this.last, ((px - this.box.left) / this.box.width) * this.last));
  }

  // Draw what stays the same while the clock runs.
  prepare(runs, last, scale, window, colours) {
    const s = colours.scale;
    Object.assign(this, { runs: runs.filter((run) => !run.hidden), last, scale, colours });
    this.box = { left: 46 * s, top: 7 * s, width: Math.max(20, this.width - 46 * s - 12), height: Math.max(20, this.height - 27 * s) };
    this.range(window);
    this.static();
    const bold = this.bold.getContext("2d");
    this.curves(bold, 1);
  }

  range(window) {
    let low = Infinity, high = -Infinity, first = 0;
    for (const run of this.runs) {
      const values = this.values(run);
      first = Math.max(first, Math.abs(values[0]));
      for (const value of values) {
        if (this.scale === "log" && !(value > 0)) continue;
        if (value < low) low = value;
        if (value > high) high = value;
      }
    }
    if (this.scale === "log") {
      // A run that explodes leaves at the top: three decades above the start are kept, sixteen below the top.
      high = Math.min(high, Math.max(first, 1e-300) * 1e3);
      low = Math.max(Math.min(low, high), high * 1e-16);
      if (!(low > 0) || !(high > 0)) [low, high] = [0.1, 10];
      this.low = Math.floor(Math.log10(low) + 1e-9);
      this.high = Math.max(this.low + 1, Math.ceil(Math.log10(high) - 1e-9));
    } else {
      const margin = (window[1] - window[0]) * 0.02;
      this.low = Math.max(Math.min(low, window[1]), window[0]) - margin;
      this.high = Math.min(Math.max(high, window[0]), window[1]) + margin;
      if (!(this.high > this.low)) [this.low, this.high] = [window[0], window[1]];
    }
  }

  static() {
    const context = this.faint.getContext("2d"), { box, colours } = this, s = colours.scale;
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    context.clearRect(0, 0, this.width, this.height);
    context.font = `${11 * s}px ${colours.font}`;
    context.lineWidth = 1;
    const marks = this.scale === "log" ? decades(this.low, this.high, box.height / (26 * s)) : ticks(this.low, this.high, box.height / (34 * s));
    context.textAlign = "right";
    context.textBaseline = "middle";
    for (const value of marks.values) {
      const y = Math.round(box.top + box.height * (1 - (value - this.low) / (this.high - this.low))) + 0.5;
      context.strokeStyle = colours.grid;
      context.setLineDash([]);
      context.beginPath();
      context.moveTo(box.left, y);
      context.lineTo(box.left + box.width, y);
      context.stroke();
      context.fillStyle = colours.muted;
      context.fillText(this.scale === "log" ? powerOfTen(value) : tickLabel(value, marks.step), box.left - 6, y);
    }
    context.textAlign = "center";
    context.textBaseline = "top";
    const across = ticks(0, this.last, box.width / (70 * s));
    for (const step of across.values) if (Number.isInteger(step)) context.fillText(String(step), this.x(step), box.top + box.height + 5);
    this.curves(context, 0.28, true);
  }

  curves(context, alpha, keep = false) {
    const { box, colours } = this;
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    if (!keep) context.clearRect(0, 0, this.width, this.height);
    context.save();
    context.beginPath();
    context.rect(box.left, box.top - 1, box.width + 2, box.height + 2);
    context.clip();
    context.globalAlpha = alpha;
    context.lineJoin = "round";
    for (const run of this.runs) {
      const values = this.values(run);
      context.strokeStyle = colours.of(run);
      context.lineWidth = 1.9 * colours.scale;
      context.setLineDash(run.dash.map((d) => d * 0.8 * colours.scale));
      context.beginPath();
      let px = -1e9, py = -1e9;
      for (let i = 0; i < values.length; i++) {
        const x = this.x(i), y = this.y(values[i]);
        if (i && i < values.length - 1 && Math.abs(x - px) < 0.5 && Math.abs(y - py) < 0.5) continue;
        context[i ? "lineTo" : "moveTo"](x, y);
        px = x;
        py = y;
      }
      context.stroke();
    }
    context.restore();
  }

  draw(time) {
    const { context, box, colours, ratio } = this, x = this.x(time);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    context.drawImage(this.faint, 0, 0);
    const reach = Math.min(this.bold.width, Math.round((x + 0.5) * ratio));
    if (reach > 0) context.drawImage(this.bold, 0, 0, reach, this.bold.height, 0, 0, reach, this.bold.height);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.strokeStyle = colours.muted;
    context.lineWidth = 1;
    context.setLineDash([2, 3]);
    context.beginPath();
    context.moveTo(x, box.top);
    context.lineTo(x, box.top + box.height);
    context.stroke();
    for (const run of this.runs) {
      const values = this.values(run), t = Math.min(time, values.length - 1), i = Math.floor(t + 1e-9), part = t - i;
      const here = this.y(values[i], 0), y = part > 1e-9 ? here + (this.y(values[i + 1], 0) - here) * part : here;
      drawMarker(context, run, this.x(t), y, 3.9 * colours.scale, colours);
    }
  }

  // The values of every run at one step, for the tooltip.
  describe(step) {
    return this.runs.map((run) => {
      const values = this.values(run);
      return [run, step < values.length ? readable(values[step]) : "–"];
    });
  }
}

function decades(low, high, count) {
  const every = [1, 2, 3, 5, 10, 20, 50, 100].find((n) => (high - low) / n <= count) ?? 100;
  const values = [];
  for (let e = Math.ceil(low / every) * every; e <= high; e += every) values.push(e);
  return { values, step: every };
}
