// The ground over a table at rest: each of its points asks all rows, so it is drawn coarse at first, and meanwhile made
// fine a few milliseconds at a time, so that no frame waits for it.

/**
 * @import { Landscape } from "./landscape.js"
 * @import { Plane } from "./plane.js"
 * @typedef {object} Ground
 * @property {number} columns
 * @property {number} rows
 * @property {Float64Array} heights f, row by row from the top
 * @property {Float64Array} steep f at the points within cells in which it is steep
 * @typedef {Ground & { landscape: Landscape, view: string, whole: boolean }} Begun
 */

const SLICE = 4; // milliseconds of work between two frames
const PIECE = 256; // points of one go

export class FinerGround {
  /** @param {() => void} ready called when one is there */
  constructor(ready) {
    this.ready = ready;
    /** @type {Begun | undefined} */
    this.begun = undefined;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    this.timer = undefined;
  }

  // What is there of this window by now; if it is needed and another, it is begun.
  /** @type {(landscape: Landscape, plane: Pick<Plane, "box" | "view">, cell: number) => Ground | undefined} */
  of(landscape, plane, cell) {
    const { width, height } = plane.box;
    if (landscape.coarser(width, height) === 1) return this.stop();
    const [columns, rows] = landscape.counts(width, height, cell),
      view = plane.view.join(),
      { begun } = this;
    if (begun?.landscape === landscape && begun.view === view && begun.columns === columns && begun.rows === rows)
      return begun.whole ? begun : undefined;
    this.stop();
    const heights = new Float64Array(columns * rows);
    this.begun = { landscape, view, columns, rows, heights, steep: heights, whole: false };
    this.wait(making(this.begun, plane.view));
    return undefined;
  }

  get awaited() {
    return this.begun?.whole === false;
  }

  /** @param {Iterator<void>} steps */
  wait(steps) {
    this.timer = setTimeout(() => this.work(steps), 1);
  }

  /** @param {Iterator<void>} steps */
  work(steps) {
    const until = performance.now() + SLICE;
    while (!steps.next().done) if (performance.now() >= until) return this.wait(steps);
    this.ready();
  }

  // Another window comes, or none.
  /** @returns {undefined} */
  stop() {
    clearTimeout(this.timer);
    this.begun = undefined;
  }
}

// One row of the grid after the other, then what is steep.
/** @param {Begun} ground @param {Plane["view"]} view */
function* making(ground, view) {
  const { landscape, columns, rows, heights } = ground,
    [x0, x1, y0, y1] = view,
    across = Float64Array.from({ length: columns }, (_, c) => x0 + ((x1 - x0) * c) / (columns - 1));
  for (let r = 0; r < rows; r++) {
    const down = new Float64Array(columns).fill(y1 + ((y0 - y1) * r) / (rows - 1));
    heights.set(landscape.once(across, down), r * columns);
    yield;
  }
  const [, xs, ys] = landscape.steepPoints(heights.map(landscape.level), view, columns, rows);
  ground.steep = new Float64Array(xs.length);
  for (let from = 0; from < xs.length; from += PIECE) {
    yield;
    const piece = [xs, ys].map((all) => all.subarray(from, from + PIECE));
    ground.steep.set(landscape.once(piece[0], piece[1]), from);
  }
  ground.whole = true;
}
