// Lines of the map on the relief: where they lie, what of them is faint, and the box of a decay among them.

import assert from "node:assert/strict";
import { test } from "node:test";

import { drawBoxesOnRelief } from "../../optim_viz/web/js/player/decay-box.js";
import { edgesWithin, linesOnRelief } from "../../optim_viz/web/js/player/surface3d-lines.js";
import { Surface3d } from "../../optim_viz/web/js/player/surface3d.js";
import { Landscape } from "../../optim_viz/web/js/landscape.js";
import { canvasOf, COLOURS, near, runOf } from "./canvas.js";

const WINDOW = [-3, 3, -1, 5];
// Ground of height x + 2y, seen from above and shifted by its height; what lies right of x = 1 is hidden.
const box = {
  window: WINDOW,
  landscape: { at: (x, y) => x + 2 * y },
  toBox: (x, y, f) => [x, y, f],
  toCanvas: ([x, y, z]) => [100 + 10 * x + z, 200 - 10 * y],
  hides: (x) => x > 1,
  fault: () => 0,
};
const pointsOf = (path) => path.parts.flatMap(({ points }) => points);

test("an outline's edges are kept as far as they are in the window, and those beyond it are left out", () => {
  const corners = [
    [-2, 2],
    [2, 2],
    [2, -2],
    [-2, -2],
  ];
  assert.deepEqual(edgesWithin(corners, WINDOW), [
    [
      [-2, 2],
      [2, 2],
    ],
    [
      [2, 2],
      [2, -1],
    ],
    [
      [-2, -1],
      [-2, 2],
    ],
  ]);
});

test("a line follows the ground, in one piece as long as it stays in sight", () => {
  const { seen, hidden } = linesOnRelief(box, [
    [
      [-1, 2],
      [3, 2],
    ],
  ]);
  assert.equal(seen.parts.length, 1);
  assert.equal(hidden.parts.length, 1);
  near(pointsOf(seen)[0], [100 - 10 + 3, 180]); // at (−1, 2) the ground is 3 high
  near(pointsOf(hidden).at(-1), [100 + 30 + 7, 180]);
  near(pointsOf(seen).at(-1), pointsOf(hidden)[0]);
  for (const [px, py] of [...pointsOf(seen), ...pointsOf(hidden)]) {
    const x = (px - 100 - 4) / 11; // px = 100 + 10 x + x + 4
    assert.ok(x >= -1 - 1e-9 && x <= 3 + 1e-9);
    assert.equal(py, 180);
  }
});

test("a box of a decay is dashed over its halo, and faint where it is hidden", () => {
  const { context } = canvasOf(300, 300);
  drawBoxesOnRelief(context, [2], box, COLOURS);
  const dashed = context.marks.filter(({ strokeStyle }) => strokeStyle === COLOURS.text);
  assert.deepEqual(
    dashed.map(({ globalAlpha }) => globalAlpha),
    [1, 0.25],
  );
  for (const { dash } of dashed) assert.deepEqual(dash, [7, 3, 2, 3]);
  assert.deepEqual(
    context.marks.map(({ strokeStyle }) => strokeStyle === COLOURS.halo),
    [true, false, true, false],
  );
  const [[px, py]] = dashed[0].parts.map(({ points }) => points[0]);
  near([px, py], [100 - 20 + 2, 180]); // the corner (−2, 2), 2 high
});

test("the land is painted anew where a decay has another box", () => {
  const surface = new Surface3d(canvasOf(300, 200)),
    land = new Landscape({ domain: [-2, 2, -2, 2], floor: null, points: [] }, (xs, ys) =>
      Float64Array.from(xs, (x, i) => x * x + ys[i]),
    ),
    run = (half) =>
      Object.assign(
        runOf([0, 1], [0, 1], () => 1),
        { box: half },
      );
  surface.resize(300, 200, 1);
  const prepare = (half) => {
    surface.prepare(land, [run(half)], [-2, 2, -2, 2], false, COLOURS, false);
    const { stale } = surface;
    surface.draw(0);
    return stale;
  };
  assert.deepEqual(
    [prepare(1), prepare(1), prepare(0.5), prepare(undefined), prepare(undefined)],
    [true, false, true, true, false],
  );
});
