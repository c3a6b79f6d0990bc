// The dial's track, on a canvas: what becomes of the run at every value.

import { pixelRatio } from "../pixel-ratio.js";
import { powerOfTen, formatNumber } from "../scales.js";
import { ICONS } from "../outcomes.js";

const HEIGHTS = {
  converged: 1,
  still_descending: 0.72,
  oscillating: 0.72,
  stuck_at_saddle: 0.46,
  stalled: 0.46,
  left_view: 0.46,
  overflowed: 0.2,
};
export const SIDE_ROOM = 12,
  TOP = 15,
  TALL = 17; // pixels of the track: left and right, above the bars, and the longest bar

// The track: one bar a rung, its colour and its height by what becomes of the run there, and each stretch's sign.
export function paintTrack(canvas, data, colours, chip) {
  const s = colours.scale,
    ratio = pixelRatio();
  const { clientWidth: width, clientHeight: height } = canvas,
    context = canvas.getContext("2d"),
    { kind: now } = chip.dataset;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  const shade = Object.fromEntries(
    Object.keys(HEIGHTS).map((kind) => ((chip.dataset.kind = kind), [kind, getComputedStyle(chip).color])),
  );
  chip.dataset.kind = now;
  const { rungs } = data,
    cell = (width - 2 * SIDE_ROOM) / Math.max(1, rungs.length - 1),
    wide = Math.min(9, Math.max(1.2, cell * 0.62)),
    foot = (TOP + TALL) * s;
  const at = (i) => SIDE_ROOM + (rungs.length > 1 ? i * cell : 0);
  context.textAlign = "center";
  context.textBaseline = "middle";
  let free = -99;
  rungs.forEach(([value, , kind], i) => {
    const tall = HEIGHTS[kind] * TALL * s,
      x = at(i) - wide / 2;
    context.fillStyle = context.strokeStyle = shade[kind];
    if (kind === "left_view")
      context.strokeRect(x + 0.5, foot - tall + 0.5, Math.max(0.5, wide - 1), tall - 1); // hollow
    else context.fillRect(x, foot - tall, wide, tall);
    if (kind === "oscillating") context.clearRect(x - 1, foot - tall * 0.62, wide + 2, tall * 0.24); // broken
    if (i === 0 || rungs[i - 1][2] !== kind) {
      let end = i;
      while (end + 1 < rungs.length && rungs[end + 1][2] === kind) end += 1;
      context.font = `700 ${12 * s}px ${colours.font}`;
      if ((end - i + 1) * cell > 13 * s || rungs.length < 9)
        context.fillText(ICONS[kind], (at(i) + at(end)) / 2, TOP * 0.48 * s);
    }
    const power = Math.log10(value),
      whole = Math.round(power);
    const round = data.log
      ? Math.abs(power - whole) < 1e-9
      : rungs.length < 9 || i % Math.round((rungs.length - 1) / 5) === 0;
    if (!round || at(i) - free < 42 * s) return;
    free = at(i);
    context.fillStyle = colours.muted;
    context.font = `${10.5 * s}px ${colours.font}`;
    context.fillText(
      data.log && Math.abs(whole) > 2 ? powerOfTen(whole) : formatNumber(value, 3),
      Math.max(14 * s, Math.min(width - 14 * s, at(i))),
      foot + 8 * s,
    );
  });
  context.fillStyle = colours.text; // the value in force
  context.beginPath();
  context.moveTo(at(data.at), (TOP - 1) * s);
  for (const side of [-4, 4]) context.lineTo(at(data.at) + side * s, (TOP - 7) * s);
  context.fill();
}
