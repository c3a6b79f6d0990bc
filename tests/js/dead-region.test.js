// Where a neuron is dead, on the map: its corners where the plane has them, hatched within them and within the box.

import assert from "node:assert/strict";
import { test } from "node:test";

import { drawDeadRegion, PALE } from "../../optim_viz/web/js/dead-region.js";
import { Landscape } from "../../optim_viz/web/js/landscape.js";
import { Plane } from "../../optim_viz/web/js/plane.js";
import { canvasOf, COLOURS, near } from "./canvas.js";

const BOX = { left: 50, top: 20, width: 300, height: 120 },
  DOMAIN = [-3, 4.5, -1, 2], // 40 pixels a unit
  CORNERS = [
    [2, -2],
    [0.5, 0.25],
    [-3, -4],
    [2, -9],
  ]; // not the same in x and y, nor left and right

function planeOn() {
  const plane = new Plane();
  plane.frame(BOX);
  plane.fit(DOMAIN);
  return plane;
}

const dead = (marks) => marks.filter(({ kind, globalAlpha }) => kind === "stroke" && globalAlpha === PALE);

test("the region's edge goes through its corners, where the plane has them", () => {
  const { context } = canvasOf(400, 160);
  drawDeadRegion(context, CORNERS, planeOn(), COLOURS);
  const [edge] = dead(context.marks);
  assert.equal(edge.parts.length, 1);
  assert.ok(edge.parts[0].closed);
  // (x + 3) · 40 to the right of the box's left side, (2 − y) · 40 below its top.
  near(
    edge.parts[0].points.flat(),
    [
      [250, 180],
      [190, 90],
      [50, 260],
      [250, 460],
    ].flat(),
  );
});

test("the hatch is clipped to the region and to the box, and its lines rise to the right, evenly", () => {
  const { context } = canvasOf(400, 160);
  drawDeadRegion(context, CORNERS, planeOn(), COLOURS);
  const [edge, hatch] = dead(context.marks);
  assert.deepEqual(edge.clips, [[[50, 20, 350, 140]]]);
  assert.deepEqual(hatch.clips, [[[50, 20, 350, 140]], [[50, 90, 250, 460]]]);
  assert.equal(hatch.strokeStyle, COLOURS.text);
  const lines = hatch.parts.map(({ points }) => points);
  assert.ok(lines.length > 20);
  for (const [[ax, ay], [bx, by]] of lines) {
    assert.deepEqual([ay, by], [20, 140]);
    near(ax - bx, 120); // from above right to below left, by 45 degrees
  }
  const apart = lines.slice(1).map(([[x]], i) => x - lines[i][0][0]);
  for (const width of apart) near(width, apart[0]);
  assert.ok(lines[0][0][0] <= 50 && lines.at(-1)[1][0] >= 350 - apart[0], "from corner to corner of the box");
});

test("the map hatches it where the surface says so, and nowhere else", () => {
  const drawn = (surface) => {
    const evaluate = (xs, ys) => Float64Array.from(xs, (x, i) => x + ys[i]);
    const { context } = canvasOf(400, 160);
    new Landscape({ domain: DOMAIN, floor: null, points: [], ...surface }, evaluate).draw(
      context,
      planeOn(),
      COLOURS,
      6,
    );
    return dead(context.marks).length;
  };
  assert.equal(drawn({ dead: CORNERS }), 2);
  assert.equal(drawn({}), 0);
});
