// The frame around the relief: ruled walls behind it, and axes that say what is x, what is y and what the height is.

import { powerOfTen, formatNumber, formatTick, ticks, tickTexts } from "../scales.js";

/**
 * @import { Landscape } from "../landscape.js"
 * @import { Colours, Context, Pair, Window } from "../types"
 * @import { Camera } from "./surface3d-camera.js"
 * @import { Range } from "./surface3d-mesh.js"
 * @typedef {{ z: number, text: string }} HeightMark
 */

// The floor's outline and the two walls behind the terrain, ruled at the heights that the vertical axis names.
/**
 * @param {Context} context
 * @param {Camera} camera
 * @param {Colours} colours
 * @param {HeightMark[]} marks
 */
export function drawBack(context, camera, colours, marks) {
  const [near, left, far, right] = camera.corners(),
    h = camera.half[2];
  /** @type {(style: string, points: [corner: Pair, z: number][]) => void} */
  const line = (style, points) => {
    context.strokeStyle = style;
    context.beginPath();
    for (const [[x, y], z] of points) {
      const [px, py] = camera.project(x, y, z);
      context.lineTo(px, py);
    }
    context.stroke();
  };
  context.setLineDash([]);
  context.lineWidth = 1;
  for (const { z } of marks)
    line(colours.grid, [
      [left, z],
      [far, z],
      [right, z],
    ]);
  line(colours.frame, [
    [near, -h],
    [left, -h],
    [left, h],
    [far, h],
    [right, h],
    [right, -h],
    [near, -h],
  ]);
  line(colours.frame, [
    [left, -h],
    [far, -h],
    [right, -h],
  ]);
  line(colours.frame, [
    [far, -h],
    [far, h],
  ]);
}

// Ticks and names: x and y below the floor edges that face the viewer, the height beside the leftmost upright.
/**
 * @param {Context} context
 * @param {Camera} camera
 * @param {Colours} colours
 * @param {number} size
 * @param {Window} window
 * @param {HeightMark[]} marks
 * @param {string} title
 */
export function drawLabels(context, camera, colours, size, window, marks, title) {
  const [near, left, , right] = camera.corners(),
    h = camera.half[2],
    gap = size * 0.7;
  /** @type {{ x: number, y: number, across: number }[]} */
  const written = [];
  /** @type {(text: string, px: number, py: number, dx: number, dy: number) => void} */
  const write = (text, px, py, dx, dy) => {
    const across = context.measureText(text).width,
      x = px + (dx > 0.4 ? 0.5 : dx < -0.4 ? -0.5 : 0) * across,
      y = dy > 0.85 ? py + size / 2 : py;
    if (
      written.some((other) => Math.abs(other.x - x) < (other.across + across) / 2 + 3 && Math.abs(other.y - y) < size)
    )
      return;
    written.push({ x, y, across });
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.fillText(text, x, y);
  };
  const [px, foot] = camera.project(...left, -h),
    head = camera.project(...left, h)[1];
  context.font = `${size}px ${colours.font}`;
  context.fillStyle = colours.muted;
  let widest = 0;
  for (const { z, text } of marks) {
    const y = camera.project(...left, z)[1];
    context.fillRect(px - 4, Math.round(y), 4, 1);
    write(text, px - gap, y, -1, 0);
    widest = Math.max(widest, context.measureText(text).width);
  }
  context.fillStyle = colours.text;
  context.textAlign = "center";
  if (context.measureText(title).width < foot - head) {
    context.save();
    context.translate(Math.max(size + 2, px - gap * 1.6 - widest), (foot + head) / 2);
    context.rotate(-Math.PI / 2);
    context.textBaseline = "bottom";
    context.fillText(title, 0, 0);
    context.restore();
  } else {
    context.textAlign = "left"; // an upright too short to write along
    context.textBaseline = "top";
    context.fillText(`height: ${title}`, 4, 4);
  }
  context.strokeStyle = colours.frame;
  for (const end of [left, right]) {
    const axis = end[0] === near[0] ? 1 : 0; // which coordinate runs along this edge
    const [low, high] = window.slice(2 * axis, 2 * axis + 2),
      half = camera.half[axis];
    const at = (/** @type {number} */ share) =>
      axis ? camera.project(near[0], half * share, -h) : camera.project(half * share, near[1], -h);
    const [ax, ay] = at(-1),
      [bx, by] = at(1),
      [mx, my] = at(0),
      length = Math.hypot(bx - ax, by - ay);
    const outward = Math.sign((ay - by) * (mx - camera.cx) + (bx - ax) * (my - camera.cy)) / length || 0;
    const dx = (ay - by) * outward,
      dy = (bx - ax) * outward; // away from the edge and from the box
    const steps = ticks(low, high, length / (4.6 * size)),
      { texts, counted } = tickTexts(steps.values, steps.step);
    context.font = `${size}px ${colours.font}`;
    context.fillStyle = colours.muted;
    for (const [i, value] of steps.values.entries()) {
      const [px, py] = at((2 * (value - low)) / (high - low) - 1);
      context.beginPath();
      context.moveTo(px, py);
      context.lineTo(px + 4 * dx, py + 4 * dy);
      context.stroke();
      write(texts[i], px + gap * dx, py + gap * dy, dx, dy);
    }
    context.font = `italic ${size + 1}px ${colours.font}`;
    context.fillStyle = colours.text;
    write(`${axis ? "y" : "x"}${counted}`, mx + 3.6 * gap * dx, my + 3.6 * gap * dy, dx, dy);
  }
}

// Heights to rule, with the true value (f, or f − f* on the logarithmic scale) as text: as many as have room.
/** @type {(landscape: Landscape, range: Range, logHeight: boolean, half: number, count: number) => HeightMark[]} */
export function heightMarks(landscape, range, logHeight, half, count) {
  const { floor } = landscape.surface;
  /** @type {(HeightMark & { share: number })[]} */
  const chosen = [];
  /** @type {(f: number) => number} */
  const height = !logHeight ? (f) => f : floor === null ? landscape.level : decadesAbove(landscape, floor);
  /** @type {(value: number, text: string) => void} */
  const offer = (value, text) => {
    const share = (height(value) - range.low) / (range.high - range.low);
    if (share >= 0 && share <= 1 && chosen.every((other) => Math.abs(other.share - share) > 0.9 / count))
      chosen.push({ share, text, z: half * (2 * share - 1) });
  };
  if (!(count > 1)) return [];
  if (range.least === range.most) return [{ z: 0, text: formatNumber(range.least) }];
  if (logHeight && floor === null) offer(0, "0");
  for (let e = 300; logHeight && e > -300; e--) {
    offer(10 ** e, powerOfTen(e));
    if (floor === null) offer(-(10 ** e), "−" + powerOfTen(e));
  }
  if (chosen.length < 2) {
    const base = floor ?? 0,
      round = logHeight ? ticks(range.least - base, range.most - base, count) : ticks(range.low, range.high, count);
    for (const value of round.values) offer(value, formatTick(value, round.step));
  }
  return chosen;
}

// The level of a height above f*; not by way of f, where a small one would lose its digits.
/** @type {(landscape: Landscape, floor: number) => (value: number) => number} */
function decadesAbove(landscape, floor) {
  const one = landscape.level(floor + 1),
    ten = landscape.level(floor + 10);
  return (value) => one + (ten - one) * Math.log10(value);
}
