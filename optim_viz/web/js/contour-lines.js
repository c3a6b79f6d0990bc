// Contour lines on whole numbers by marching squares, and the cells of a grid in which they want a finer one.

/** @import { Pair } from "./types" */

export const FINER = 6; // parts into which a steep cell's sides are divided
const STEEP = 3, // levels within a cell: a valley between two of its points may be missed, and its line breaks
  POLE = 40; // levels within a cell: a pole or a hole, where no line is better than a wrong one

/** @type {(levels: Float64Array, columns: number, p: number) => [a: number, b: number, d: number, e: number]} */
const cornersOf = (levels, columns, p) => [levels[p], levels[p + 1], levels[p + columns], levels[p + columns + 1]];

// The cells, by their upper left point, over which the level changes by several lines. The finer grids have at most as
// many points as this one: where there are more such cells, none is taken, and all is drawn as it is.
/** @type {(levels: Float64Array, columns: number, rows: number) => Set<number>} */
export function steepCells(levels, columns, rows) {
  /** @type {Set<number>} */
  const found = new Set(),
    most = levels.length / (FINER + 1) ** 2;
  for (let r = 0; r + 1 < rows; r++)
    for (let c = 0; c + 1 < columns; c++) {
      const p = r * columns + c,
        [a, b, d, e] = cornersOf(levels, columns, p),
        change = Math.max(a, b, d, e) - Math.min(a, b, d, e);
      if (change > STEEP && change < POLE) found.add(p);
    }
  return found.size <= most ? found : new Set();
}

/**
 * @param {{ thin: Path2D, strong: Path2D }} lines to which they are added: every third one is stronger
 * @param {{ left: number, top: number, dx: number, dy: number }} at where the grid lies
 * @param {Float64Array} levels
 * @param {number} columns
 * @param {number} rows
 * @param {Set<number>} [without] cells that are left out
 */
export function contourLines({ thin, strong }, { left, top, dx, dy }, levels, columns, rows, without) {
  for (let r = 0; r + 1 < rows; r++)
    for (let c = 0; c + 1 < columns; c++) {
      const p = r * columns + c,
        [a, b, d, e] = cornersOf(levels, columns, p),
        lowest = Math.min(a, b, d, e),
        highest = Math.max(a, b, d, e);
      if (!(highest - lowest < POLE) || Math.ceil(lowest) > highest || without?.has(p)) continue;
      for (let level = Math.ceil(lowest); level <= highest; level++) {
        const path = level % 3 === 0 ? strong : thin;
        const x = left + c * dx,
          y = top + r * dy;
        /** @type {Pair[]} */
        const crossings = [];
        if (a < level !== b < level) crossings.push([x + (dx * (level - a)) / (b - a), y]);
        if (b < level !== e < level) crossings.push([x + dx, y + (dy * (level - b)) / (e - b)]);
        if (d < level !== e < level) crossings.push([x + (dx * (level - d)) / (e - d), y + dy]);
        if (a < level !== d < level) crossings.push([x, y + (dy * (level - a)) / (d - a)]);
        // Four crossings are a saddle inside the cell: the mean tells which corners belong together.
        if (crossings.length === 4 && (a + b + d + e) / 4 < level !== a < level)
          crossings.push(...crossings.splice(0, 1));
        for (let i = 0; i + 1 < crossings.length; i += 2) {
          path.moveTo(...crossings[i]);
          path.lineTo(...crossings[i + 1]);
        }
      }
    }
}
