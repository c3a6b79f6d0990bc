// Where a parameter's values stand on its scale, from 0 to 1; and round values along it.

/**
 * @import { Parameter } from "../types"
 * @typedef {[low: number, high: number]} Ends
 */

const DECADES = 5, // of learning rates, around the one that suits
  ON_LINEAR = 100, // intervals of a linear scale
  STRIDE = 10, // values of a larger stride, where a scale has no decades
  TEN_A_DECADE = [1, 1.25, 1.6, 2, 2.5, 3, 4, 5, 6, 8]; // of whole numbers over decades, where neighbours look odd

// What a scale is linear in.
/** @type {Record<Parameter["scale"], [to: (value: number) => number, from: (on: number) => number]>} */
const SCALES = {
  linear: [(value) => value, (on) => on],
  switch: [(value) => value, (on) => Math.round(on)],
  log: [Math.log10, (on) => 10 ** on],
  complement: [(value) => -Math.log10(1 - value), (on) => 1 - 10 ** -on],
};

export class Scale {
  // `suits`: the learning rate that suits the method here, around which that scale is laid. `ends`, if given, are those
  // of the track, where more may be typed.
  /** @param {Parameter} parameter @param {number} now @param {number} suits @param {Ends | null} [ends] */
  constructor(parameter, now, suits, ends) {
    this.parameter = parameter;
    /** @type {Ends} */
    this.ends = [parameter.low, parameter.high];
    if (parameter.reach_low) {
      const least = parameter.name === "learning_rate" ? Math.min(now, suits) : now;
      this.ends[0] = lowered(parameter.reach_low, least, parameter.low);
    }
    if (parameter.name === "learning_rate" && parameter.scale === "log") this.ends = around(this.ends, now, suits);
    if (ends) this.ends = [Math.min(ends[0], now), Math.max(ends[1], now)];
    if (parameter.reach) this.ends[1] = extended(parameter.reach, now, parameter.high);
  }

  /** @param {number} value */
  share(value) {
    const [to] = SCALES[this.parameter.scale],
      [low, high] = this.ends.map(to);
    return (to(value) - low) / (high - low);
  }

  // The value at a share, as round as `steps` values along the scale allow, and within the range.
  /** @param {number} share @param {number} [steps] */
  value(share, steps = 1000) {
    const { scale, whole } = this.parameter,
      [to, from] = SCALES[scale],
      [low, high] = this.ends.map(to),
      on = low + Math.min(1, Math.max(0, share)) * (high - low),
      exact = from(on);
    if (scale === "switch") return exact;
    const [least, most] = this.ends;
    if (scale === "linear") return clamp(tidied(exact, whole ? 1 : (high - low) / steps), least, most);
    const digits = Math.max(2, Math.ceil(-Math.log10(10 ** ((high - low) / steps) - 1)) + 1);
    if (whole) return clamp(Math.round(rounded(exact, 2)), least, most);
    const round = scale === "log" ? rounded(exact, digits) : rounded(1 - rounded(1 - exact, digits), 12);
    return clamp(round, least, most);
  }

  // Round values in ascending order, at most about so many; and how many of them make a larger stride.
  /** @param {number} count @returns {{ values: number[], stride: number }} */
  lattice(count) {
    const { parameter } = this,
      { scale, whole } = parameter,
      [low, high] = this.ends;
    if (scale === "switch") return { values: [0, 1], stride: 1 };
    if (whole && scale === "log") {
      const values = decadesOf(low, high).flatMap((decade) => TEN_A_DECADE.map((part) => Math.floor(part * decade)));
      return { values: ascending([low, ...values.filter((value) => low < value && value < high), high]), stride: 10 };
    }
    if (scale === "linear") {
      const n = Math.min(count - 1, ON_LINEAR),
        values = Array.from({ length: n + 1 }, (_, i) => rounded(low + ((high - low) * i) / n, 6));
      return { values: ascending(values), stride: STRIDE };
    }
    const [a, b] = scale === "log" ? [low, high] : [1 - high, 1 - low],
      aDecade = Math.max(1, Math.floor((count - 1) / Math.log10(b / a) + 1e-9)),
      first = Math.ceil(Math.log10(a) * aDecade - 1e-9),
      last = Math.floor(Math.log10(b) * aDecade + 1e-9);
    const geometric = Array.from({ length: last - first + 1 }, (_, i) => rounded(10 ** ((first + i) / aDecade), 3)),
      values = scale === "log" ? geometric : geometric.map((gap) => rounded(1 - gap, 12));
    const declared = [parameter.low, parameter.high].filter((end) => low <= end && end <= high);
    return { values: ascending([...values, ...declared]), stride: aDecade };
  }
}

/** @type {(value: number, digits: number) => number} */
const rounded = (value, digits) => Number(value.toPrecision(digits));
/** @type {(value: number, low: number, high: number) => number} */
const clamp = (value, low, high) => Math.min(high, Math.max(low, value));
/** @type {(values: number[]) => number[]} */
const ascending = (values) => [...new Set(values)].sort((a, b) => a - b);

// Powers of ten, from the one that is not above the least value.
/** @type {(low: number, high: number) => number[]} */
const decadesOf = (low, high) => {
  const first = Math.floor(Math.log10(low) + 1e-9);
  return Array.from({ length: Math.floor(Math.log10(high) + 1e-9) - first + 1 }, (_, i) => 10 ** (first + i));
};

// As far as a track reaches by itself, or by whole decades farther to where the value is; no farther than declared.
/** @type {(reach: number, now: number, high: number) => number} */
const extended = (reach, now, high) =>
  Math.min(high, reach * 10 ** Math.max(0, Math.ceil(Math.log10(now / reach) - 1e-9)));

// The same downward.
/** @type {(reach: number, now: number, low: number) => number} */
const lowered = (reach, now, low) =>
  now > 0 ? Math.max(low, reach * 10 ** Math.min(0, Math.floor(Math.log10(now / reach) + 1e-9))) : reach;

// A multiple of the largest power of ten that is no coarser than `step`.
/** @type {(value: number, step: number) => number} */
const tidied = (value, step) => Number(value.toFixed(Math.min(15, Math.max(0, Math.ceil(-Math.log10(step))))));

// So many decades around the rate that suits, moved by whole ones until `now` is within; no farther than declared.
/** @type {(ends: Ends, now: number, suits: number) => Ends} */
function around([low, high], now, suits) {
  const middle = clamp(suits, low, high),
    reach = DECADES / 2,
    away = now > 0 ? Math.log10(now / middle) : 0,
    moved = Math.sign(away) * Math.ceil(Math.max(0, Math.abs(away) - reach - 0.01)),
    within = (/** @type {number} */ power) => clamp(middle * 10 ** power, low, high);
  return [within(moved - reach), within(moved + reach)];
}
