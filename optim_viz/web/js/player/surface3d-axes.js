// The frame around the relief: ruled walls behind it, and axes that say what is x, what is y and what the height is.

import { powerOfTen, formatNumber, formatTick, ticks, tickTexts } from "../scales.js";

/**
 * @import { Landscape } from "../landscape.js"
 * @import { Colours, Context, Pair, Point3, Window } from "../types"
 * @import { Camera, Room } from "./surface3d-camera.js"
 * @import { Range } from "./surface3d-mesh.js"
 * @typedef {{ z: number, text: string }} HeightMark
 * @typedef {{ heights: number, numbers: number[] }} Widths of the heights, and of the numbers of each axis
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

const NAMED = 3.6; // gaps between an edge and its name
const COUNTS = [2, 3, 4, 5, 6, 8]; // of ticks an axis can have, by how it is turned

const gapOf = (/** @type {number} */ size) => size * 0.7;

// The floor edge from the near corner to this one: the axis along it, its ends, and which way is out of the box.
/** @type {(camera: Camera, end: Pair) => { axis: 0 | 1, at: (share: number) => Point3, out: Pair, length: number }} */
function floorEdge(camera, end) {
  const [near] = camera.corners(),
    h = camera.half[2],
    axis = end[0] === near[0] ? 1 : 0,
    half = camera.half[axis];
  const at = (/** @type {number} */ share) =>
    axis ? camera.project(near[0], half * share, -h) : camera.project(half * share, near[1], -h);
  const [ax, ay] = at(-1),
    [bx, by] = at(1),
    [mx, my] = at(0),
    length = Math.hypot(bx - ax, by - ay);
  const outward = Math.sign((ay - by) * (mx - camera.cx) + (bx - ax) * (my - camera.cy)) / length || 0;
  return { axis, at, out: [(ay - by) * outward, (bx - ax) * outward], length };
}

// How wide the texts can be, whichever way the box is turned.
/** @type {(context: Context, colours: Colours, size: number, window: Window, marks: HeightMark[]) => Widths} */
export function measureLabels(context, colours, size, window, marks) {
  context.font = `${size}px ${colours.font}`;
  const widest = (/** @type {string[]} */ texts) =>
      Math.max(0, ...texts.map((text) => context.measureText(text).width)),
    heights = widest(marks.map(({ text }) => text));
  const numbers = [window.slice(0, 2), window.slice(2)].map(([low, high]) => {
    const steps = COUNTS.map((count) => ticks(low, high, count));
    return widest(steps.flatMap(({ values, step }) => tickTexts(values, step).texts));
  });
  return { heights, numbers };
}

// Stand so that the box is as large as a canvas of this size lets it be with its ticks and names around it.
/** @type {(camera: Camera, canvas: Pair, size: number, widths: Widths) => void} */
export function faceWithLabels(camera, [width, height], size, { heights, numbers }) {
  let room = { left: 0, right: 0, top: 0, bottom: 0 };
  for (let again = 0; again < 3; again++) {
    camera.face(width, height, room);
    room = labelRoom(camera, size, heights, numbers); // how far a name sticks out depends on the box's size
  }
  camera.face(width, height, room);
}

// What all of this needs around the box, of texts that are so wide: heights, and the numbers of each axis.
/** @type {(camera: Camera, size: number, heights: number, numbers: number[]) => Room} */
function labelRoom(camera, size, heights, numbers) {
  const gap = gapOf(size),
    [, left, , right] = camera.corners(),
    room = { left: gap + heights + 2, right: 0, top: 1.4 * size + 6, bottom: 0 };
  for (const end of [left, right]) {
    const { axis, at, out } = floorEdge(camera, end),
      [dx, dy] = out.map(Math.abs),
      [wide, deep] = [0, 1].map((k) => Math.abs(at(1)[k] - at(-1)[k]) / 2), // from the middle, where the name is
      side = end === left ? "left" : "right";
    /** @type {(away: number, half: number) => Pair} */
    const beyond = (away, half) => [dx * (away + half) + half, dy * (away + size / 2) + size / 2];
    const [across, below] = beyond(gap, numbers[axis] / 2),
      [nameAcross, nameBelow] = beyond(NAMED * gap, size / 3);
    room[side] = Math.max(room[side], across, nameAcross - wide);
    room.bottom = Math.max(room.bottom, below, nameBelow - deep);
  }
  return room;
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
  const [, left, , right] = camera.corners(),
    gap = gapOf(size);
  /** @type {{ x: number, y: number, across: number }[]} */
  const written = [];
  // Beside a point in this direction, as far as the text's own size asks for, if no other lies there. Of a height with
  // more digits than were expected, none is cut.
  /** @type {(text: string, px: number, py: number, direction: Pair, away: number) => void} */
  const write = (text, px, py, [dx, dy], away) => {
    const across = context.measureText(text).width,
      x = Math.max(across / 2, px + dx * (away + across / 2)),
      y = py + dy * (away + size / 2);
    if (
      written.some((other) => Math.abs(other.x - x) < (other.across + across) / 2 + 3 && Math.abs(other.y - y) < size)
    )
      return;
    written.push({ x, y, across });
    context.fillText(text, x, y);
  };
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.font = `${size}px ${colours.font}`;
  context.fillStyle = colours.muted;
  for (const { z, text } of marks) {
    const [px, py] = camera.project(...left, z);
    context.fillRect(px - 4, Math.round(py), 4, 1);
    write(text, px, py, [-1, 0], gap);
  }
  context.strokeStyle = colours.frame;
  for (const end of [left, right]) {
    const { axis, at, out, length } = floorEdge(camera, end),
      [low, high] = window.slice(2 * axis, 2 * axis + 2),
      [dx, dy] = out;
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
      write(texts[i], px, py, out, gap);
    }
    context.font = `italic ${size + 1}px ${colours.font}`;
    context.fillStyle = colours.text;
    const [mx, my] = at(0);
    write(`${axis ? "y" : "x"}${counted}`, mx, my, out, NAMED * gap);
  }
  context.font = `${size}px ${colours.font}`;
  context.textAlign = "left";
  context.textBaseline = "top";
  context.fillText(`height: ${title}`, 4, 4);
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
