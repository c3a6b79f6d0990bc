// Where the names of marked points stand: beside their points, and never on each other, on another mark, or beyond the
// picture.

/**
 * @import { Box, Context, Colours } from "../types"
 * @typedef {{ x: number, y: number, radius: number }} Disc
 * @typedef {Disc & { text: string, width: number, height: number }} Named
 */

const REACHES = [12, 21, 34, 50, 70, 94]; // pixels from a point's middle to its name
const APART = 2; // pixels between a name and what it must not cover
const DIAGONAL = 0.75; // of the reach, each way

/** @type {[dx: number, dy: number][]} */
const SIDES = [
  [1, 0],
  [-1, 0],
  [1, 1],
  [1, -1],
  [-1, 1],
  [-1, -1],
  [0, -1],
  [0, 1],
];

/** @type {(a: Box, b: Box) => boolean} */
const meet = (a, b) =>
  a.left < b.left + b.width + APART &&
  b.left < a.left + a.width + APART &&
  a.top < b.top + b.height + APART &&
  b.top < a.top + a.height + APART;

/** @type {(disc: Disc) => Box} */
const around = ({ x, y, radius }) => ({ left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius });

/** @type {(a: Box, b: Box) => boolean} */
const within = (a, b) =>
  a.left >= b.left && a.top >= b.top && a.left + a.width <= b.left + b.width && a.top + a.height <= b.top + b.height;

// The box of a name on one side of its point.
/** @type {(named: Named, side: [number, number], reach: number) => Box} */
function beside({ x, y, width, height }, [dx, dy], reach) {
  const far = dx && dy ? DIAGONAL * reach : reach;
  return {
    left: dx > 0 ? x + far : dx < 0 ? x - far - width : x - width / 2,
    top: dy > 0 ? y + far - 3 : dy < 0 ? y - far - height + 3 : y - height / 2,
    width,
    height,
  };
}

// A box for each name, in their order: to the right of its point where that is free, else around it, ever farther off.
// None where there is no room at all. `discs` are covered by none of them, nor are the points' own.
/** @type {(names: Named[], discs: Disc[], bounds: Box) => (Box | undefined)[]} */
export function placeLabels(names, discs, bounds) {
  const taken = [...discs, ...names].map(around);
  return names.map((named) => {
    for (const reach of REACHES)
      for (const side of SIDES) {
        const box = beside(named, side, reach);
        if (!within(box, bounds) || taken.some((other) => meet(box, other))) continue;
        taken.push(box);
        return box;
      }
    return undefined;
  });
}

// A name in its box, with a thin line to its point where it is not beside it.
/** @type {(context: Context, named: Named, box: Box, colours: Colours) => void} */
export function drawName(context, { x, y, radius, text }, box, colours) {
  const [px, py] = [
    Math.max(box.left, Math.min(box.left + box.width, x)),
    Math.max(box.top, Math.min(box.top + box.height, y)),
  ];
  const away = Math.hypot(px - x, py - y);
  context.lineJoin = "round";
  context.setLineDash([]);
  if (away > REACHES[1]) {
    const [fromX, fromY] = [x + ((px - x) / away) * (radius + 2), y + ((py - y) / away) * (radius + 2)];
    for (const [style, width] of /** @type {const} */ ([
      ["rim", 3],
      ["text", 1],
    ])) {
      context.strokeStyle = colours[style];
      context.lineWidth = width;
      context.beginPath();
      context.moveTo(fromX, fromY);
      context.lineTo(px, py);
      context.stroke();
    }
  }
  context.textAlign = "left";
  context.textBaseline = "middle";
  context.strokeStyle = colours.rim;
  context.lineWidth = 4;
  context.strokeText(text, box.left, box.top + box.height / 2);
  context.fillStyle = colours.text;
  context.fillText(text, box.left, box.top + box.height / 2);
}
