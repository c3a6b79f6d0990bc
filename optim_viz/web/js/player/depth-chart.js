// How large a gradient is, layer by layer on its way back through a drawn deep net, and the activations on the way
// there: both over the layers that they have passed, on one logarithmic axis on which 1 is where each began. The net
// that was asked for stands out; others of the same kind lie faintly behind it.
//
// What is 0 or has overflowed has no place on such an axis: its line ends before.
import { contextOf, hiddenCanvas } from "../canvas.js";
import { logTicks, ticks } from "../scales.js";
import { segment } from "./fit-marks.js";

/**
 * @import { Colours, Context, DepthData, Pair } from "../types"
 * @import { Passed } from "./depth-numbers.js"
 * @typedef {[name: string, numbers: Float64Array, dash: number[], width: number]} Curve
 */

const ROOM = { left: 46, right: 12, top: 9, bottom: 34 }, // around the box, in pixels
  DASH = [7, 5],
  DECADES = 5, // the axis ends one beyond a multiple of so many, and so rests while a scale is turned a little
  AWAY = 10; // pixels from a curve to the middle of its name

export class DepthChart {
  /** @param {HTMLCanvasElement} canvas */
  constructor(canvas) {
    this.canvas = canvas;
    this.context = contextOf(canvas);
    this.ground = hiddenCanvas(); // all of it: no clock moves it
    this.width = this.height = 0;
    this.ratio = 1;
    this.depth = 50;
    this.asked = 30; // the depth that is asked about, and marked
    this.box = { left: 0, top: 0, width: 1, height: 1 };
    /** @type {Pair} */
    this.range = [-1, 1]; // upward, in powers of ten
    /** @type {Passed | undefined} */
    this.passed = undefined;
    /** @type {Passed[]} */
    this.others = [];
    /** @type {Colours | undefined} */
    this.colours = undefined;
  }

  /** @param {number} width @param {number} height @param {number} ratio */
  resize(width, height, ratio) {
    Object.assign(this, { width, height, ratio });
    for (const canvas of [this.canvas, this.ground]) {
      canvas.width = Math.round(width * ratio); // which empties it
      canvas.height = Math.round(height * ratio);
    }
  }

  // What has passed through nets of so many layers: through that which is asked about, and through others. Nothing, as
  // long as nobody may see it.
  /** @type {(data: Pick<DepthData, "depth" | "asked">, passed?: Passed, others?: Passed[]) => void} */
  load({ depth, asked }, passed, others = []) {
    Object.assign(this, { depth, asked, passed, others });
    this.range = rangeOf([...(passed ? [passed] : []), ...others]);
    if (this.colours) this.prepare(this.colours);
  }

  /** @param {Colours} colours */
  prepare(colours) {
    const s = colours.scale;
    this.colours = colours;
    this.box = {
      left: ROOM.left * s,
      top: ROOM.top * s,
      width: Math.max(20, this.width - ROOM.left * s - ROOM.right),
      height: Math.max(20, this.height - (ROOM.top + ROOM.bottom) * s),
    };
    this.drawGround(colours);
  }

  /** @param {number} depth */
  x(depth) {
    return this.box.left + (depth / this.depth) * this.box.width;
  }

  /** @param {number} norm */
  y(norm) {
    return this.at(Math.log10(norm));
  }

  /** @param {number} power */
  at(power) {
    const [low, high] = this.range;
    return this.box.top + ((high - power) / (high - low)) * this.box.height;
  }

  /** @param {Colours} colours */
  drawGround(colours) {
    const context = contextOf(this.ground),
      { passed, asked } = this;
    context.setTransform(this.ratio, 0, 0, this.ratio, 0, 0);
    context.clearRect(0, 0, this.width, this.height);
    context.font = `${11 * colours.scale}px ${colours.font}`;
    this.drawAxes(context, colours);
    if (!passed) return;
    context.lineJoin = "round";
    context.strokeStyle = colours.muted;
    context.globalAlpha = 0.3;
    for (const other of this.others) for (const curve of curvesOf(other)) this.drawCurve(context, curve, colours, 0.5);
    context.globalAlpha = 1;
    context.strokeStyle = colours.text;
    for (const curve of curvesOf(passed)) this.drawCurve(context, curve, colours, 1);
    context.setLineDash([]);
    const norm = passed.norms[asked];
    if (norm > 0 && norm < Infinity) {
      context.fillStyle = colours.text;
      context.beginPath();
      context.arc(this.x(asked), this.y(norm), 4 * colours.scale, 0, 2 * Math.PI);
      context.fill();
    }
    this.drawNames(context, passed, colours);
  }

  /** @param {Context} context @param {Colours} colours */
  drawAxes(context, { grid, frame, muted, text, scale: s }) {
    const { box, depth, asked } = this,
      bottom = box.top + box.height,
      [low, high] = this.range;
    context.lineWidth = 1;
    context.setLineDash([]);
    context.fillStyle = muted;
    context.textAlign = "right";
    context.textBaseline = "middle";
    for (const [power, words] of logTicks(low, high, box.height / (26 * s))) {
      const y = Math.round(this.at(power)) + 0.5;
      context.strokeStyle = power === 0 ? frame : grid;
      segment(context, box.left, y, box.left + box.width, y);
      context.fillText(words, box.left - 6, y);
    }
    context.textAlign = "center";
    context.textBaseline = "top";
    for (const value of ticks(0, depth, 5).values) {
      context.fillStyle = value === asked ? text : muted;
      context.fillText(String(value), this.x(value), bottom + 4 * s);
    }
    context.fillStyle = muted;
    context.fillText("layers passed", box.left + box.width / 2, bottom + 18 * s);
    if (depth < asked) return;
    context.strokeStyle = muted;
    context.setLineDash([2 * s, 3 * s]);
    segment(context, this.x(asked), box.top, this.x(asked), bottom);
    context.setLineDash([]);
  }

  // As far as it has a place.
  /** @type {(context: Context, curve: Curve, colours: Colours, thin: number) => void} */
  drawCurve(context, [, numbers, dash, width], { scale }, thin) {
    context.setLineDash(dash.map((d) => d * scale));
    context.lineWidth = width * thin * scale;
    context.beginPath();
    for (let d = 0; d < numbers.length && numbers[d] > 0 && numbers[d] < Infinity; d++)
      context[d ? "lineTo" : "moveTo"](this.x(d), this.y(numbers[d]));
    context.stroke();
  }

  // The name of the higher curve stands above its end, that of the lower one below.
  /** @type {(context: Context, passed: Passed, colours: Colours) => void} */
  drawNames(context, passed, { text, halo, font, scale }) {
    context.font = `600 ${12 * scale}px ${font}`;
    context.textAlign = "right";
    context.textBaseline = "middle";
    context.fillStyle = text;
    context.strokeStyle = halo;
    context.lineWidth = 4 * scale;
    const { box } = this,
      ends = curvesOf(passed).map(([name, numbers]) => this.endOf(name, numbers, context.measureText(name).width)),
      [gradient, activations] = ends,
      higher = gradient.top + gradient.bottom <= activations.top + activations.bottom ? gradient : activations;
    for (const end of ends) {
      const y = end === higher ? end.top - AWAY * scale : end.bottom + AWAY * scale,
        inside = Math.max(box.top + 7 * scale, Math.min(box.top + box.height - 7 * scale, y));
      context.strokeText(end.name, end.right, inside);
      context.fillText(end.name, end.right, inside);
    }
  }

  // Where a name of this width ends, and between which heights its curve lies over or under it.
  /** @param {string} name @param {Float64Array} numbers @param {number} width */
  endOf(name, numbers, width) {
    const gone = numbers.findIndex((number) => !(number > 0 && number < Infinity)),
      last = (gone < 0 ? numbers.length : gone) - 1,
      right = Math.max(this.x(last) - 4, this.box.left + width + 4),
      heights = [...numbers.subarray(0, last + 1)].flatMap((number, d) =>
        d === last || this.x(d) >= right - width ? this.y(number) : [],
      );
    return { name, right, top: Math.min(...heights), bottom: Math.max(...heights) };
  }

  draw() {
    const { context, colours, canvas } = this;
    if (!colours) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.drawImage(this.ground, 0, 0);
  }
}

/** @type {(passed: Passed) => Curve[]} */
const curvesOf = ({ norms, activations }) => [
  ["gradient", norms, [], 2.4],
  ["activations", activations, DASH, 1.8],
];

// From where to where all of them lie, in powers of ten.
/** @type {(all: Passed[]) => Pair} */
export function rangeOf(all) {
  let low = 0,
    high = 0;
  for (const { norms, activations } of all)
    for (const numbers of [norms, activations])
      for (const number of numbers)
        if (number > 0 && number < Infinity) {
          low = Math.min(low, Math.log10(number));
          high = Math.max(high, Math.log10(number));
        }
  return [Math.floor((low + 1) / DECADES) * DECADES - 1, Math.ceil((high - 1) / DECADES) * DECADES + 1];
}
