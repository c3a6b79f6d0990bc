// One axis of cells: its values, their places on its scale, and round ticks.
//
// A place is the value itself, log₁₀ of it, or −log₁₀(1 − value): cells are equally wide there.

import { formatNumber, formatTick, ticks } from "../scales.js";

/**
 * @import { AxisHead, AxisScale, Numbers } from "../types"
 * @typedef {{ place: number, text: string }} Tick
 * @typedef {(x: number) => number} Real
 * @typedef {(marks: Tick[]) => boolean} Fit whether these marks have room
 */

/** @type {Record<AxisScale, { to: Real, from: Real }>} */
const SCALES = {
  linear: { to: (value) => value, from: (place) => place },
  log: { to: Math.log10, from: (place) => 10 ** place },
  complement: { to: (value) => -Math.log10(1 - value), from: (place) => 1 - 10 ** -place },
};
const FINE = [[1], [1, 3], [1, 2, 5]]; // ticks of a decade

export class Axis {
  /** @param {AxisHead} head @param {Numbers} values */
  constructor({ label, symbol, scale }, values) {
    this.label = label;
    this.symbol = symbol;
    this.scale = scale;
    this.values = values;
    this.to = SCALES[scale].to;
    this.from = SCALES[scale].from;
    this.count = values.length;
    this.size = (this.to(values[this.count - 1]) - this.to(values[0])) / (this.count - 1); // of a cell
    this.low = this.to(values[0]) - this.size / 2;
    this.high = this.low + this.count * this.size;
  }

  // The place of the edge below cell i, or of its middle.
  /** @param {number} i */
  edge(i) {
    return this.low + i * this.size;
  }

  /** @param {number} i */
  middle(i) {
    return this.edge(i + 0.5);
  }

  // The cell at a place; −1 outside.
  /** @param {number} place */
  cell(place) {
    const i = Math.floor((place - this.low) / this.size);
    return i >= 0 && i < this.count ? i : -1;
  }

  // A cell's value with so many digits that its neighbours differ.
  /** @param {number} i */
  format(i) {
    const { values } = this,
      apart = Math.abs(values[i] - values[i ? i - 1 : i + 1]),
      size = Math.abs(values[i]);
    const digits = size > 0 && apart > 0 ? Math.ceil(Math.log10(size / apart)) + 2 : 4;
    return formatNumber(values[i], Math.max(4, Math.min(16, digits)));
  }
}

// Ticks between two places: [{ place, text }], as many as `fit` finds room for, and unlabelled ones between them.
/** @type {(scale: AxisScale, low: number, high: number, fit: Fit) => { marks: Tick[], minor: number[] }} */
export function placeTicks(scale, low, high, fit) {
  const { to, from } = SCALES[scale],
    decades = high - low;
  /** @type {(values: number[], texts: string[]) => Tick[]} */
  const inside = (values, texts) =>
    values
      .map((value, i) => ({ place: to(value), text: texts[i] }))
      .filter(({ place }) => place >= low - 1e-9 * decades && place <= high + 1e-9 * decades);
  /** @type {Tick[]} */
  let best = [];
  /** @param {Tick[]} marks */
  const offer = (marks) => {
    if (marks.length > best.length && fit(marks)) best = marks;
  };
  if (scale === "linear" || decades < 1.2)
    for (const count of [1, 2, 3, 4, 5, 6, 8, 10]) {
      const { values, step } = ticks(from(low), from(high), count);
      offer(
        inside(
          values,
          values.map((value) => plainTick(value, step)),
        ),
      );
    }
  if (scale === "linear") return { marks: best, minor: [] };
  /** @type {number[]} */
  let minor = [];
  if (decades >= 0.5)
    for (const every of [50, 20, 10, 5, 3, 2, 1])
      for (const of of every === 1 ? FINE : [[1]]) {
        const values = decadeTicks(scale, low, high, every, of);
        const marks = inside(
          values,
          values.map((value) => formatNumber(value, 10)),
        );
        const before = best;
        offer(marks);
        if (best !== before && every === 1 && of.length === 1)
          minor = decadeTicks(scale, low, high, 1, [2, 3, 4, 5, 6, 7, 8, 9])
            .map(to)
            .filter((place) => place > low && place < high);
      }
  return { marks: best, minor };
}

// The values m·10ᵉ, or 1 − m·10⁻ᵉ.
/** @type {(scale: AxisScale, low: number, high: number, every: number, of: number[]) => number[]} */
function decadeTicks(scale, low, high, every, of) {
  /** @type {number[]} */
  const values = [];
  for (let e = Math.floor(low / every) * every; e <= high + 1; e += every)
    for (const m of of) {
      // Division by a whole power: 1/1000 is 0.001, but 10 ** -3 need not be.
      const value = scale === "log" ? (e < 0 ? m / 10 ** -e : m * 10 ** e) : 1 - (e < 0 ? m * 10 ** -e : m / 10 ** e);
      values.push(value);
    }
  return values;
}

/** @type {(value: number, step: number) => string} */
function plainTick(value, step) {
  if (Math.abs(value) < step * 1e-6) return "0";
  let digits = 0;
  while (digits < 15 && Math.abs(step * 10 ** digits - Math.round(step * 10 ** digits)) > 1e-6 * step * 10 ** digits)
    digits += 1;
  if (Math.abs(value) >= 1e6) return formatTick(value, step);
  return value.toFixed(digits).replace("-", "−");
}
