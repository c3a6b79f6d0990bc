// The ground over a table: coarse in the first frame, fine when a few milliseconds at a time have made it.

import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { FinerGround } from "../../optim_viz/web/js/finer-ground.js";
import { Landscape } from "../../optim_viz/web/js/landscape.js";
import { Plane } from "../../optim_viz/web/js/plane.js";
import { evaluator } from "../../optim_viz/web/js/program.js";
import { canvasOf, COLOURS, of, strokes } from "./canvas.js";

const DOMAIN = [-2, 4, 1, 4],
  f = (x, y) => x * x + 3 * y;

// ½ mean (x u + y − t)² of so many rows.
function surfaceOf(count) {
  const rows = [
    Float64Array.from({ length: count }, (_, i) => Math.sin(i)),
    Float64Array.from({ length: count }, (_, i) => Math.cos(3 * i)),
  ];
  const code = [
    ["mul", 0, 2],
    ["add", 4, 1],
    ["sub", 5, 3],
    ["mul", 6, 6],
    ["sum_rows", 7],
  ];
  return {
    domain: DOMAIN,
    floor: null,
    points: [],
    rows,
    coefficients: [],
    program: { constants: [], code, results: [8] },
  };
}

const landOf = (count) => {
  const surface = surfaceOf(count);
  return new Landscape({ ...surface, rows: count ? surface.rows : undefined }, (xs, ys) =>
    Float64Array.from(xs, (x, i) => f(x, ys[i])),
  );
};
function planeOf(width = 300, height = 120) {
  const plane = new Plane();
  plane.frame({ left: 50, top: 20, width, height });
  plane.fit(DOMAIN);
  return plane;
}

// A clock on which each look takes a millisecond.
function slow() {
  let now = 0;
  const look = mock.method(performance, "now", () => now++);
  return () => look.mock.restore();
}

test("it is there after some turns, each of a few rows, and has f where its points are", () => {
  const restore = slow();
  mock.timers.enable({ apis: ["setTimeout"] });
  let told = 0;
  const land = landOf(1000),
    plane = planeOf(),
    finer = new FinerGround(() => told++);
  assert.equal(finer.of(land, plane, 2.5), undefined);
  mock.timers.tick(1);
  const there = finer.begun.heights.findLastIndex(Boolean) / 121;
  assert.ok(there > 1 && there < 9, `${there} rows in one turn`);
  assert.equal(finer.of(land, plane, 2.5), undefined, "it is shown before it is whole");
  for (let turn = 0; turn < 40; turn++) mock.timers.tick(1);
  assert.equal(told, 1);
  const { columns, rows, heights } = finer.of(land, plane, 2.5),
    [x0, x1, y0, y1] = plane.view;
  assert.deepEqual([columns, rows], [121, 49]);
  for (const [c, r] of [
    [0, 0],
    [120, 0],
    [7, 31],
    [120, 48],
  ])
    assert.equal(heights[r * columns + c], f(x0 + ((x1 - x0) * c) / 120, y1 + ((y0 - y1) * r) / 48), `${c}, ${r}`);
  mock.timers.reset();
  restore();
});

test("another window, another surface, another size: what was begun is given up", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  let told = 0;
  const land = landOf(1000),
    plane = planeOf(),
    finer = new FinerGround(() => told++),
    rest = () => {
      for (let turn = 0; turn < 200; turn++) mock.timers.tick(1);
    };
  finer.of(land, plane, 2.5);
  finer.stop();
  rest();
  assert.equal(told, 0);
  finer.of(land, plane, 2.5);
  rest();
  assert.ok(finer.of(land, plane, 2.5));
  plane.zoom(2, 100, 60);
  assert.equal(finer.of(land, plane, 2.5), undefined);
  rest();
  assert.equal(finer.of(land, plane, 2.5).view, plane.view.join());
  assert.equal(finer.of(landOf(1000), plane, 2.5), undefined);
  assert.equal(finer.of(landOf(1000), planeOf(200), 2.5), undefined);
  finer.stop();
  mock.timers.reset();
});

test("where no point asks many rows, the first picture is fine already", () => {
  const finer = new FinerGround(() => assert.fail());
  assert.equal(finer.of(landOf(0), planeOf(), 2.5), undefined);
  assert.equal(finer.of(landOf(20), planeOf(), 2.5), undefined);
  assert.equal(finer.begun, undefined);
});

test("the picture has its points where it is there, and coarse ones where it is not", () => {
  const land = landOf(4000),
    plane = planeOf(),
    sizes = [undefined, { columns: 121, rows: 49, heights: land.grid(...plane.view, 121, 49) }].map((finer) => {
      const { context } = canvasOf(400, 160);
      land.draw(context, plane, COLOURS, 2.5, true, finer);
      assert.equal(of(context, "image").length, 1);
      return [land.buffer.width, land.buffer.height];
    });
  assert.deepEqual(sizes[1], [121, 49]);
  assert.ok(sizes[0][0] < 40 && sizes[0][1] < 20, `${sizes[0]}`);
});

test("in the end it is the picture of a surface without rows, steep cells and all, and a frame asks nothing", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const cliff = (x, y) => Math.atan(300 * (x - y + 1)) + x * y,
    values = (xs, ys) => Float64Array.from(xs, (x, i) => cliff(x, ys[i])),
    [{ rows }, plane] = [surfaceOf(4000), planeOf()],
    surface = { domain: DOMAIN, floor: null, points: [] },
    strokesOf = (land, finer) => {
      const { context } = canvasOf(400, 160);
      land.draw(context, plane, COLOURS, 2.5, true, finer);
      return JSON.stringify(strokes(context));
    };
  const land = new Landscape({ ...surface, rows }, values),
    finer = new FinerGround(() => {});
  finer.of(land, plane, 2.5);
  for (let turn = 0; turn < 200; turn++) mock.timers.tick(1);
  const ground = finer.of(land, plane, 2.5);
  assert.ok(ground.steep.length > 0);
  land.evaluate = () => assert.fail("a row is asked while a frame waits");
  assert.equal(strokesOf(land, ground), strokesOf(new Landscape(surface, values)));
  mock.timers.reset();
});

test("a point that is asked once has the bits of one that is kept", () => {
  const values = evaluator(surfaceOf(342)),
    xs = Float64Array.from({ length: 300 }, (_, i) => Math.sin(i)),
    ys = xs.map((x) => 2 - 3 * x);
  assert.deepEqual(values.once(xs, ys), values(xs, ys));
});
