// Where everything stands in the picture of a sweep, and which point a pixel means.
//
// Every point has a place: "in" the window, "above" or "below" it, or "none" where the run has no value although it did
// not diverge. What is not in the window is marked at its edge; nothing is moved into it. Where the visitor looks at a
// part of the picture, that is the window, and a rate beside it has no place there.

/**
 * @import { Box, SweepCurve, SweepHead, Window } from "../types"
 * @typedef {Pick<SweepHead, "curves" | "scale" | "window" | "start" | "bands" | "fates" | "across">} Sweep
 * @typedef {NonNullable<SweepCurve["points"]>[number]} Place
 * @typedef {SweepCurve & { points: Place[] }} PlacedCurve
 * @typedef {{ curve: PlacedCurve, index: number }} SweepPoint
 */

const NEAR = 14; // pixels within which the selected curve is meant

/** @type {(scene: Pick<Sweep, "scale">, value: number) => number} */
const warp = ({ scale }, value) => (scale === "log" ? Math.log10(value) : value);

// All that there is to be seen: exponents of the rates from and to, levels from and to.
/** @type {(scene: Pick<Sweep, "curves" | "scale" | "window">) => Window} */
export function wholeOf(scene) {
  const rates = scene.curves.flatMap(({ rates: all }) => [all[0], all[all.length - 1]]).map(Math.log10);
  const [west, east] = rates.length ? [Math.min(...rates), Math.max(...rates)] : [-4, 1],
    margin = 0.008 * (east - west) || 0.5;
  return [west - margin, east + margin, warp(scene, scene.window[0]), warp(scene, scene.window[1])];
}

export class SweepGeometry {
  // `chosen`: the place of the curve that is looked at. `view`: exponents of the rates from and to, levels from and to,
  // if a part of the picture is looked at.
  /**
   * @param {Sweep} scene
   * @param {number} chosen
   * @param {number} width
   * @param {number} height
   * @param {Window} [view]
   */
  constructor(scene, chosen, width, height, view) {
    this.scene = scene;
    this.box = { left: 46, top: 26, width: Math.max(40, width - 58), height: Math.max(40, height - 66) };
    this.whole = wholeOf(scene);
    const [from, to, low, high] = view ?? this.whole;
    this.west = from;
    this.east = to;
    this.low = low;
    this.high = high;
    this.curves = scene.curves.map((curve) => Object.assign(curve, { points: this.place(curve) }));
    /** @type {PlacedCurve | undefined} */
    this.mine = this.curves[chosen];
  }

  /** @param {number} rate */
  x(rate) {
    return this.box.left + ((Math.log10(rate) - this.west) / (this.east - this.west)) * this.box.width;
  }

  /** @param {number} value */
  y(value) {
    const share = (this.warp(value) - this.low) / (this.high - this.low);
    return this.box.top + this.box.height * (1 - share);
  }

  /** @param {number} value */
  warp(value) {
    return warp(this.scene, value);
  }

  // Where each point of a curve stands: pixels, and its place.
  /** @type {(curve: SweepCurve) => Place[]} */
  place(curve) {
    const { box, scene } = this,
      top = box.top + 6,
      bottom = box.top + box.height - 6;
    return Array.from(curve.values, (value, i) => {
      const gone = scene.bands[scene.fates[curve.fates[i]].band].name === "diverges",
        level = this.warp(value);
      /** @type {Place["where"]} */
      const where = Number.isNaN(value)
        ? gone
          ? "above"
          : "none"
        : level > this.high
          ? "above"
          : level >= this.low
            ? "in"
            : "below";
      const x = this.x(curve.rates[i]),
        aside = x < box.left - 0.5 || x > box.left + box.width + 0.5;
      return { x, y: where === "in" ? this.y(value) : where === "below" ? bottom : top, where, aside };
    });
  }

  // The pixel between rate i - 1 and rate i; the box's border beyond the outermost rates, and beyond the box.
  /** @param {PlacedCurve} curve @param {number} i */
  edge(curve, i) {
    const { points } = curve,
      { left, width } = this.box,
      last = points.length - 1,
      right = left + width;
    let x = i > 0 && i <= last ? (points[i - 1].x + points[i].x) / 2 : NaN;
    if (i === 0) x = points[0].x <= left + 14 ? left : points[0].x - 4;
    if (i > last) x = points[last].x >= right - 14 ? right : points[last].x + 4;
    return Math.max(left, Math.min(right, x));
  }

  /** @type {(curve: PlacedCurve) => { x: number, y: number } | undefined} */
  nowAt(curve) {
    if (!curve.now) return undefined;
    const { box } = this,
      x = this.x(curve.now);
    const i = nearest(curve.rates, curve.now),
      same = Math.abs(curve.rates[i] / curve.now - 1) < 1e-9;
    if (!curve.nowKnown) return { x, y: same ? curve.points[i].y : box.top + box.height };
    const value = curve.nowValue ?? Infinity,
      level = this.warp(value);
    const y = level > this.high ? box.top + 6 : level >= this.low ? this.y(value) : box.top + box.height - 6;
    return { x, y };
  }

  // The point in sight that is meant at a pixel: the selected curve's within a few pixels, and beside the box; else the
  // nearest.
  /** @type {(px: number, py: number) => SweepPoint | undefined} */
  find(px, py) {
    const { box, curves, mine } = this;
    if (!mine || mine.hidden) return undefined;
    if (py < box.top || py > box.top + box.height) {
      const index = nearestInSight(mine, px);
      return index === undefined ? undefined : { curve: mine, index };
    }
    let least = Infinity;
    /** @type {SweepPoint | undefined} */
    let best;
    for (const curve of [mine, ...curves]) {
      if (curve.hidden) continue;
      for (const [index, { x, y, aside }] of curve.points.entries()) {
        if (aside) continue;
        const away = Math.hypot(x - px, y - py);
        if (away < least) [least, best] = [away, { curve, index }];
      }
      if (curve === mine && least <= NEAR) break;
    }
    return best;
  }
}

// Which of the curves in sight has a run at a rate, and where: the one nearest to it, if it is no farther than half a
// step of the curve's own rates. From the lowest value to the highest; those without one are last.
/** @type {(curves: readonly SweepCurve[], rate: number) => { curve: SweepCurve, index: number }[]} */
export function pointsAt(curves, rate) {
  const found = curves.flatMap((curve) => {
    const index = nearest(curve.rates, rate),
      beside = curve.rates[index + (index + 1 < curve.rates.length ? 1 : -1)] ?? curve.rates[index],
      step = Math.abs(Math.log(beside / curve.rates[index]));
    const there = Math.abs(Math.log(curve.rates[index] / rate)) <= 0.51 * step + 1e-9;
    return curve.hidden || !there ? [] : [{ curve, index }];
  });
  /** @param {{ curve: SweepCurve, index: number }} point */
  const height = ({ curve, index }) => (Number.isNaN(curve.values[index]) ? Infinity : curve.values[index]);
  return found.sort((a, b) => (height(a) < height(b) ? -1 : height(a) > height(b) ? 1 : 0));
}

// Place of the curve's point in sight that is nearest to a pixel across; of none where none is.
/** @type {(curve: PlacedCurve, px: number) => number | undefined} */
export function nearestInSight({ points }, px) {
  const across = points.map(({ x, aside }) => (aside ? Infinity : x)),
    index = nearest(across, px, Math.abs);
  return points[index]?.aside === false ? index : undefined;
}

// Place of the nearest number, by ratio where `by` is not given.
/** @type {(numbers: ArrayLike<number>, wanted: number, by?: (difference: number) => number) => number} */
export function nearest(numbers, wanted, by) {
  let best = 0,
    least = Infinity;
  for (let i = 0; i < numbers.length; i++) {
    const away = by ? by(numbers[i] - wanted) : Math.abs(Math.log(numbers[i] / wanted));
    if (away < least) [best, least] = [i, away];
  }
  return best;
}
