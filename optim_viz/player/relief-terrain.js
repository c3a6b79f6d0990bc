// The surface as a relief: a height field on a grid, painted pixel by pixel from the far cells to the near ones.
//
// A canvas would take ten thousand small polygons one by one and leave seams between them. Painted into an array
// instead, the relief has neither, carries contour lines one pixel wide, and keeps the depth of every pixel: by that,
// a path knows what hides it, and a pixel which point of the plane it shows.

const SHADES = 48, LINES = 8; // steps of light, and of a contour line's strength
const POLE = 12; // heights that reach so many times as far as 98 % of them do come from a pole

// Heights, levels and slopes of the window on a grid of box coordinates; NaN where the surface has no finite value.
export function sampleMesh(landscape, window, cells, logHeight) {
  const [x0, x1, y0, y1] = window, longest = Math.max(x1 - x0, y1 - y0);
  const [columns, rows] = [x1 - x0, y1 - y0].map((length) => THINNER * Math.max(4, Math.round((cells * length) / longest / THINNER)) + 1);
  const f = landscape.grid(x0, x1, y0, y1, columns, rows).map((value) => (Number.isFinite(value) ? value : NaN));
  const level = f.map((value) => landscape.level(value));
  return { columns, rows, f, level, height: logHeight ? level : f, domain: landscape.surface.domain, window };
}

const THINNER = 3; // every third point: the coarse mesh while the camera moves

export function thinMesh(mesh) {
  const columns = (mesh.columns - 1) / THINNER + 1, rows = (mesh.rows - 1) / THINNER + 1;
  const pick = (from) => Float64Array.from({ length: columns * rows }, (_, p) => from[(Math.floor(p / columns) * mesh.columns + (p % columns)) * THINNER]);
  return { ...mesh, columns, rows, level: pick(mesh.level), height: pick(mesh.height) };
}

// The heights that the box spans: all of the window's, but for two kinds of edge without end, which the box cuts.
// Towards f* a logarithm falls for ever: a third more than the range above the lowest hundredth is shown. Towards a
// pole f rises (or falls) for ever: the box ends at the 98th percentile (or begins at the 2nd).
export function heightRange(mesh, coarse, bottomless) {
  const sorted = coarse.height.filter(Number.isFinite).sort(), at = (share) => sorted[Math.floor(share * (sorted.length - 1))];
  let low = Infinity, high = -Infinity;
  for (const height of mesh.height) {
    if (height < low) low = height;
    if (height > high) high = height;
  }
  const range = { low, high, cut: "" };
  if (!sorted.length) return { low: 0, high: 1, cut: "" };
  if (bottomless) range.low = Math.max(low, at(0.01) - (high - at(0.01)) / 3);
  else if (high - low > POLE * (high - at(0.02))) Object.assign(range, { low: at(0.02), cut: "cut at its 2nd percentile" });
  if (range.high - range.low > POLE * (at(0.98) - range.low)) Object.assign(range, { high: at(0.98), cut: "cut at its 98th percentile" });
  if (!(range.high > range.low)) Object.assign(range, { low: low - 0.5, high: low + 0.5 }); // a plane
  return range;
}

// Box coordinates and slopes of the mesh, once its range is known.
export function placeMesh(mesh, half, range) {
  const { columns, rows, height } = mesh, [hx, hy, hz] = half;
  const x = Float64Array.from({ length: columns }, (_, c) => hx * ((2 * c) / (columns - 1) - 1));
  const y = Float64Array.from({ length: rows }, (_, r) => hy * (1 - (2 * r) / (rows - 1)));
  const z = height.map((value) => hz * ((2 * (value - range.low)) / (range.high - range.low) - 1));
  const slope = (p, back, forth, length) => (z[p + forth] - z[p - back]) / length || 0; // NaN beside a hole: level
  const slopeX = z.map((_, p) => {
    const c = p % columns, back = c > 0 ? 1 : 0, forth = c < columns - 1 ? 1 : 0;
    return slope(p, back, forth, x[c + forth] - x[c - back]);
  });
  const slopeY = z.map((_, p) => {
    const r = Math.floor(p / columns), back = r > 0 ? 1 : 0, forth = r < rows - 1 ? 1 : 0;
    return slope(p, back * columns, forth * columns, y[r + forth] - y[r - back]);
  });
  return Object.assign(mesh, { x, y, z, slopeX, slopeY });
}

// The mesh's height over a point of the box, between its grid points; NaN outside and in holes.
export function meshHeight({ columns, rows, x, y, z }, px, py) {
  const u = ((px - x[0]) / (x[columns - 1] - x[0])) * (columns - 1), v = ((py - y[0]) / (y[rows - 1] - y[0])) * (rows - 1);
  const c = Math.min(columns - 2, Math.floor(u)), r = Math.min(rows - 2, Math.floor(v));
  if (!(u >= 0 && v >= 0 && u <= columns - 1 && v <= rows - 1)) return NaN;
  const p = r * columns + c, s = u - c, t = v - r;
  return (z[p] * (1 - s) + z[p + 1] * s) * (1 - t) + (z[p + columns] * (1 - s) + z[p + columns + 1] * s) * t;
}

function channels(colour) {
  return colour.match(/[\d.]+/g).map(Number);
}

export class Relievo {
  // Every colour that can occur, by line, light and height: one look-up a pixel.
  mix(colours, tint) {
    const [r, g, b, strong] = channels(colours.contourStrong), thin = channels(colours.contour)[3];
    const [dimmest, brightest] = colours.dark ? [0.62, 1.5] : [0.74, 1.07];
    this.palette = new Uint32Array(LINES * SHADES * 256 + SHADES * 256);
    this.thin = Math.round((LINES * thin) / strong);
    [this.tintBase, this.tintSlope] = [255 * tint(0), 255 * (tint(1) - tint(0))]; // a tint is linear in the level
    const bytes = new Uint8ClampedArray(this.palette.buffer), last = colours.ramp.length / 3 - 1;
    for (let line = 0, p = 0; line <= LINES; line++)
      for (let shade = 0; shade < SHADES; shade++) {
        const light = dimmest + ((brightest - dimmest) * shade) / (SHADES - 1), ink = (strong * line) / LINES;
        for (let t = 0; t < 256; t++, p += 4) {
          const i = 3 * Math.round((t * last) / 255);
          bytes[p] = colours.ramp[i] * light * (1 - ink) + r * ink;
          bytes[p + 1] = colours.ramp[i + 1] * light * (1 - ink) + g * ink;
          bytes[p + 2] = colours.ramp[i + 2] * light * (1 - ink) + b * ink;
          bytes[p + 3] = 255;
        }
      }
  }

  // Paint the mesh as the camera sees it, `density` pixels a CSS pixel, into an image of the box's part of the canvas.
  paint(mesh, camera, width, height, density) {
    this.aim(camera, width, height, density);
    this.shed(mesh, camera);
    const { columns, rows, x, y, z, domain, window } = mesh, count = columns * rows, [, , hz] = camera.half;
    const within = (share, axis) => {
      const value = window[2 * axis] + (window[2 * axis + 1] - window[2 * axis]) * share;
      return value >= domain[2 * axis] && value <= domain[2 * axis + 1];
    };
    const insideX = Array.from({ length: columns - 1 }, (_, c) => within((c + 0.5) / (columns - 1), 0));
    const insideY = Array.from({ length: rows - 1 }, (_, r) => within(1 - (r + 0.5) / (rows - 1), 1));
    for (let i = 0; i < rows - 1; i++)
      for (let j = 0; j < columns - 1; j++) {
        const r = camera.sinA > 0 ? rows - 2 - i : i, c = camera.cosA > 0 ? j : columns - 2 - j;
        const a = (camera.sinA > 0 ? r : (r = rows - 2 - i)) * columns + c;
        void a;
      }
  }
}
