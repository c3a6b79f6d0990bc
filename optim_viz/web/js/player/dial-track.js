// The dial's track, on a canvas: what becomes of the run at every value.

import { pixelRatio } from "../pixel-ratio.js";
import { powerOfTen, formatNumber } from "../scales.js";
import { ICONS } from "../outcomes.js";

const HEIGHTS = {
  converged: 1,
  global_minimum: 1,
  local_minimum: 0.86,
  still_descending: 0.72,
  rising: 0.46,
  oscillating: 0.72,
  stuck_at_saddle: 0.46,
  stuck_at_a_maximum: 0.46,
  stalled: 0.46,
  left_view: 0.46,
  overflowed: 0.2,
  undefined: 0.2,
};
export const SIDE_ROOM = 12,
  TOP = 15,
  TALL = 17; // pixels of the track: left and right, above the bars, and the longest bar

// The track: one bar for each value that is known, its colour and its height by what becomes of the run there, and each
// stretch's sign.
export function paintTrack(canvas, { scale, lattice, ladder, inForce }, colours, chip) {
  const s = colours.scale,
    ratio = pixelRatio();
  const { clientWidth: width, clientHeight: height } = canvas,
    context = canvas.getContext("2d");
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const shade = shadesOf(colours, chip),
    { values } = lattice,
    kinds = values.map((_, i) => ladder.rungs[i]?.kind),
    cell = (width - 2 * SIDE_ROOM) / Math.max(1, values.length - 1),
    wide = Math.min(9, Math.max(1.2, cell * 0.62)),
    foot = (TOP + TALL) * s;
  const at = (value) => SIDE_ROOM + (width - 2 * SIDE_ROOM) * scale.share(value);
  context.textAlign = "center";
  context.textBaseline = "middle";
  kinds.forEach((kind, i) => {
    if (!kind) return;
    const tall = HEIGHTS[kind] * TALL * s,
      x = at(values[i]) - wide / 2;
    context.fillStyle = context.strokeStyle = shade[kind];
    if (kind === "left_view")
      context.strokeRect(x + 0.5, foot - tall + 0.5, Math.max(0.5, wide - 1), tall - 1); // hollow
    else context.fillRect(x, foot - tall, wide, tall);
    if (kind === "oscillating") context.clearRect(x - 1, foot - tall * 0.62, wide + 2, tall * 0.24); // broken
    if (i > 0 && kinds[i - 1] === kind) return;
    let end = i;
    while (kinds[end + 1] === kind) end += 1;
    context.font = `700 ${12 * s}px ${colours.font}`;
    if ((end - i + 1) * cell > 13 * s || values.length < 9)
      context.fillText(ICONS[kind], (at(values[i]) + at(values[end])) / 2, TOP * 0.48 * s);
  });
  context.fillStyle = colours.muted;
  context.font = `${10.5 * s}px ${colours.font}`;
  let free = -99;
  for (const [value, text] of labels(scale, values)) {
    if (at(value) - free < 42 * s) continue;
    free = at(value);
    context.fillText(text, Math.max(14 * s, Math.min(width - 14 * s, at(value))), foot + 8 * s);
  }
  context.fillStyle = colours.text; // the value in force
  context.beginPath();
  context.moveTo(at(inForce), (TOP - 1) * s);
  for (const side of [-4, 4]) context.lineTo(at(inForce) + side * s, (TOP - 7) * s);
  context.fill();
}

const shades = new WeakMap(); // of each theme

// The colour of each outcome, which is that of its chip.
function shadesOf(colours, chip) {
  if (!shades.has(colours)) {
    const { kind: now } = chip.dataset,
      shadeOf = (kind) => ((chip.dataset.kind = kind), getComputedStyle(chip).color);
    shades.set(colours, Object.fromEntries(Object.keys(HEIGHTS).map((kind) => [kind, shadeOf(kind)])));
    chip.dataset.kind = now;
  }
  return shades.get(colours);
}

// The values that are written below the track.
function labels({ parameter, ends }, values) {
  if (parameter.scale === "log") {
    const [first, last] = ends.map(Math.log10),
      whole = Array.from(
        { length: Math.floor(last + 1e-9) - Math.ceil(first - 1e-9) + 1 },
        (_, i) => i + Math.ceil(first - 1e-9),
      );
    return whole.map((power) => [10 ** power, Math.abs(power) > 2 ? powerOfTen(power) : formatNumber(10 ** power, 3)]);
  }
  const apart = Math.max(1, Math.round((values.length - 1) / 5));
  return values.filter((_, i) => values.length < 9 || i % apart === 0).map((value) => [value, formatNumber(value, 3)]);
}
