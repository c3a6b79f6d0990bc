// The surface as a height field on a grid: heights, levels and slopes in the box that the relief stands in.

/**
 * @import { Landscape } from "../landscape.js"
 * @import { Pair, Point3, Window } from "../types"
 * @typedef {{ columns: number, rows: number, f: Float64Array, level: Float64Array, height: Float64Array }} Grid
 * @typedef {Grid & { domain: Window, window: Window }} Mesh
 * @typedef {Pick<Mesh, "f" | "height">} Heights
 * @typedef {{ x: Float64Array, y: Float64Array, z: Float64Array }} Place `z` by grid point, `x` by column, `y` by row
 * @typedef {Mesh & Place & { slopeX: Float64Array, slopeY: Float64Array }} PlacedMesh
 * @typedef {{ low: number, high: number, least: number, most: number, cut: string }} Range of the box, and of f
 */

const THINNER = 3; // every third point: the coarse mesh while the camera moves
const POLE = 12; // where all heights span so many times what 98 % of them span, there is a pole

// Heights, levels and slopes of the window on a grid of box coordinates; NaN where the surface has no finite value.
/** @type {(landscape: Landscape, window: Window, cells: number, logHeight: boolean) => Mesh} */
export function sampleMesh(landscape, window, cells, logHeight) {
  const [x0, x1, y0, y1] = window,
    longest = Math.max(x1 - x0, y1 - y0);
  const [columns, rows] = [x1 - x0, y1 - y0].map(
    (length) => THINNER * Math.max(4, Math.round((cells * length) / longest / THINNER)) + 1,
  );
  const f = landscape.grid(x0, x1, y0, y1, columns, rows).map((value) => (Number.isFinite(value) ? value : NaN));
  const level = f.map((value) => landscape.level(value));
  return { columns, rows, f, level, height: logHeight ? level : f, domain: landscape.surface.domain, window };
}

/** @type {(mesh: Mesh) => Mesh} */
export function thinMesh(mesh) {
  const columns = (mesh.columns - 1) / THINNER + 1,
    rows = (mesh.rows - 1) / THINNER + 1;
  /** @type {(from: Float64Array) => Float64Array} */
  const pick = (from) =>
    Float64Array.from(
      { length: columns * rows },
      (_, p) => from[(Math.floor(p / columns) * mesh.columns + (p % columns)) * THINNER],
    );
  return { ...mesh, columns, rows, level: pick(mesh.level), height: pick(mesh.height) };
}

// The heights that the box spans: all of the window's, but for two kinds of edge without end, which the box cuts.
// Towards f* a logarithm falls for ever: the lowest hundredth of the window lies under the floor. Towards a pole f
// rises (or falls) for ever: the box ends at the 98th percentile (or begins at the 2nd).
/** @type {(mesh: Heights, coarse: Pick<Mesh, "height">, bottomless: boolean) => Range} */
export function heightRange(mesh, coarse, bottomless) {
  const sorted = coarse.height.filter(Number.isFinite).sort(),
    at = (/** @type {number} */ share) => sorted[Math.floor(share * (sorted.length - 1))];
  const [low, high] = extremes(mesh.height),
    [least, most] = extremes(mesh.f);
  const range = { low, high, least, most, cut: "" };
  if (!sorted.length) return { low: 0, high: 1, least: 0, most: 1, cut: "" };
  if (bottomless) range.low = Math.max(low, at(0.01));
  else if (high - low > POLE * (high - at(0.02)))
    Object.assign(range, { low: at(0.02), cut: "cut at its 2nd percentile" });
  if (range.high - range.low > POLE * (at(0.98) - range.low))
    Object.assign(range, { high: at(0.98), cut: "cut at its 98th percentile" });
  if (!(range.high > range.low)) Object.assign(range, { low: low - 0.5, high: low + 0.5 }); // a plane
  return range;
}

/** @type {(values: Float64Array) => Pair} */
function extremes(values) {
  let low = Infinity,
    high = -Infinity;
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

// Box coordinates and slopes of the mesh, once its range is known.
/** @type {(mesh: Mesh, half: Point3, range: Range) => PlacedMesh} */
export function placeMesh(mesh, half, range) {
  const { columns, rows, height } = mesh,
    [hx, hy, hz] = half;
  const x = Float64Array.from({ length: columns }, (_, c) => hx * ((2 * c) / (columns - 1) - 1));
  const y = Float64Array.from({ length: rows }, (_, r) => hy * (1 - (2 * r) / (rows - 1)));
  const z = height.map((value) => hz * ((2 * (value - range.low)) / (range.high - range.low) - 1));
  /** @type {(p: number, back: number, forth: number, length: number) => number} */
  const slope = (p, back, forth, length) => (z[p + forth] - z[p - back]) / length || 0; // NaN beside a hole: level
  const slopeX = z.map((_, p) => {
    const c = p % columns,
      back = c > 0 ? 1 : 0,
      forth = c < columns - 1 ? 1 : 0;
    return slope(p, back, forth, x[c + forth] - x[c - back]);
  });
  const slopeY = z.map((_, p) => {
    const r = Math.floor(p / columns),
      back = r > 0 ? 1 : 0,
      forth = r < rows - 1 ? 1 : 0;
    return slope(p, back * columns, forth * columns, y[r + forth] - y[r - back]);
  });
  return Object.assign(mesh, { x, y, z, slopeX, slopeY });
}

// The mesh's height over a point of the box, between its grid points; NaN outside and in holes.
/** @type {(mesh: PlacedMesh, px: number, py: number) => number} */
export function meshHeight({ columns, rows, x, y, z }, px, py) {
  const u = ((px - x[0]) / (x[columns - 1] - x[0])) * (columns - 1),
    v = ((py - y[0]) / (y[rows - 1] - y[0])) * (rows - 1);
  const c = Math.min(columns - 2, Math.floor(u)),
    r = Math.min(rows - 2, Math.floor(v));
  if (!(u >= 0 && v >= 0 && u <= columns - 1 && v <= rows - 1)) return NaN;
  const p = r * columns + c,
    s = u - c,
    t = v - r;
  return (z[p] * (1 - s) + z[p + 1] * s) * (1 - t) + (z[p + columns] * (1 - s) + z[p + columns + 1] * s) * t;
}
