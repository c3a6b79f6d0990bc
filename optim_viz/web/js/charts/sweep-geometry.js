// Where everything stands in the picture of a sweep, and which point a pixel means.
//
// Every point has a place: "in" the window, "above" or "below" it, or "none" where the run has no value although it did
// not diverge. What is not in the window is marked at its edge; nothing is moved into it.

const NEAR = 14; // pixels within which the selected curve is meant

export class SweepGeometry {
  // The box, both axes' ends, and the points of all curves; after a change of the scene or of the size.
  layOut() {
    const { scene } = this;
    this.box = { left: 46, top: 26, width: Math.max(40, this.width - 58), height: Math.max(40, this.height - 66) };
    const rates = scene.curves.flatMap(({ rates: all }) => [all[0], all[all.length - 1]]).map(Math.log10);
    const [west, east] = rates.length ? [Math.min(...rates), Math.max(...rates)] : [-4, 1],
      margin = 0.008 * (east - west) || 0.5;
    Object.assign(this, { west: west - margin, east: east + margin });
    [this.low, this.high] = scene.window.map((value) => this.warp(value));
    for (const curve of scene.curves) this.place(curve);
  }

  x(rate) {
    return this.box.left + ((Math.log10(rate) - this.west) / (this.east - this.west)) * this.box.width;
  }

  y(value) {
    const share = (this.warp(value) - this.low) / (this.high - this.low);
    return this.box.top + this.box.height * (1 - share);
  }

  warp(value) {
    return this.scene.scale === "log" ? Math.log10(value) : value;
  }

  // Where each point of a curve stands: pixels, and its place.
  place(curve) {
    const { box, scene } = this,
      top = box.top + 6,
      bottom = box.top + box.height - 6;
    curve.points = Array.from(curve.values, (value, i) => {
      const gone = scene.bands[scene.fates[curve.fates[i]].band].name === "diverges",
        level = this.warp(value);
      const where = Number.isNaN(value)
        ? gone
          ? "above"
          : "none"
        : level > this.high
          ? "above"
          : level >= this.low
            ? "in"
            : "below";
      return { x: this.x(curve.rates[i]), y: where === "in" ? this.y(value) : where === "below" ? bottom : top, where };
    });
  }

  // The pixel between rate i - 1 and rate i; the box's border beyond the outermost rates.
  edge(curve, i) {
    const { points } = curve;
    if (i === 0) return points[0].x <= this.box.left + 14 ? this.box.left : points[0].x - 4;
    const last = points.length - 1,
      right = this.box.left + this.box.width;
    if (i > last) return points[last].x >= right - 14 ? right : points[last].x + 4;
    return (points[i - 1].x + points[i].x) / 2;
  }

  nowAt(curve) {
    if (!curve.now) return undefined;
    const { box } = this,
      x = this.x(curve.now);
    const i = nearest(curve.rates, curve.now),
      same = Math.abs(curve.rates[i] / curve.now - 1) < 1e-9;
    if (!curve.nowKnown) return { x, y: same ? curve.points[i].y : box.top + box.height };
    const level = curve.nowValue === null ? Infinity : this.warp(curve.nowValue);
    const y = level > this.high ? box.top + 6 : level >= this.low ? this.y(curve.nowValue) : box.top + box.height - 6;
    return { x, y };
  }

  // The point that is meant at a pixel: the selected curve's within a few pixels, and beside the box; else the nearest.
  find(px, py) {
    const { box, scene } = this,
      mine = scene.curves[this.chosen];
    if (py < box.top || py > box.top + box.height)
      return {
        curve: mine,
        index: nearest(
          mine.points.map(({ x }) => x),
          px,
          Math.abs,
        ),
      };
    let best = { away: Infinity };
    for (const curve of [mine, ...scene.curves]) {
      curve.points.forEach(({ x, y }, index) => {
        const away = Math.hypot(x - px, y - py);
        if (away < best.away) best = { curve, index, away };
      });
      if (curve === mine && best.away <= NEAR) break;
    }
    return best;
  }
}

// Place of the nearest number, by ratio where `by` is not given.
export function nearest(numbers, wanted, by) {
  let best = 0,
    least = Infinity;
  numbers.forEach((number, i) => {
    const away = by ? by(number - wanted) : Math.abs(Math.log(number / wanted));
    if (away < least) [best, least] = [i, away];
  });
  return best;
}
