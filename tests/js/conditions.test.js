// What all runs share, while it is turned.

import assert from "node:assert/strict";
import test from "node:test";

import { Sharing } from "../../optim_viz/web/js/simulation/conditions.js";

// f = a (x² + y²) + b, with its minimum at (a, 2 a) as far as anybody is told, and a saddle that stays.
const PROGRAM = { inputs: 4, constants: [], code: [["mul", 0, 0]], results: [4] };
const SURFACE = {
  ...{ key: "bowl", label: "Bowl", domain: [-1, 1, -1, 1], program: PROGRAM, floor: 5 },
  ...{ parameters: { a: 1, b: 5 }, coefficients: [1, 5] },
  points: [
    { x: 0.5, y: 0, value: 9, kind: "saddle", interior: true },
    { x: 1, y: 2, value: 5, kind: "global minimum", interior: true },
  ],
};
const POINTS = {
  ...{ inputs: 2, constants: [0.5, 0, 9, 2], code: [["mul", 0, 5]], results: [2, 3, 4, 0, 6, 1] },
};

let seeds = 0; // each scene has one of its own, unless it is said
const sharingOf = (normal = [], seed = (seeds += 1), points = POINTS) => {
  const arrays = normal.length ? { normal_x: [], normal_y: [] } : {},
    array = (name) => normal[name === "normal_x" ? 0 : 1];
  return new Sharing({
    ...{ surface: SURFACE, start: [0.25, -0.5], steps: 2, noise: 0, head: { arrays }, array },
    simulator: { points, seed },
  });
};

test("a point that only the server can find is not marked where it is no longer", () => {
  const sharing = sharingOf([], undefined, null);
  assert.equal(sharing.usual.surface.points.length, 2);
  const { surface } = sharing.conditions({ coefficients: { a: 3 } });
  assert.deepEqual([surface.points, surface.floor], [[], null]);
  const back = sharing.conditions({ coefficients: { a: 1 } });
  assert.equal(back.surface, sharing.usual.surface);
});

test("what is known of a surface moves along with its coefficients", () => {
  const { surface } = sharingOf().conditions({ coefficients: { b: -3, a: 0.25 } });
  assert.deepEqual(surface.coefficients, [0.25, -3]);
  assert.deepEqual(surface.parameters, { a: 0.25, b: -3 });
  assert.equal(surface.floor, -3);
  assert.deepEqual(
    surface.points.map(({ x, y, value, kind }) => [x, y, value, kind]),
    [
      [0.5, 0, 9, "saddle"],
      [0.25, 0.5, -3, "global minimum"],
    ],
  );
});

test("what does not change is made once", () => {
  const sharing = sharingOf([
    [1, -2, 4],
    [0.5, 8, -1],
  ]);
  const { usual } = sharing;
  assert.equal(sharing.conditions({}), usual);
  assert.equal(sharing.conditions({ start: [0.25, -0.5], steps: 2, noise: 0, coefficients: { a: 1 } }), usual);
  const nothing = { start: undefined, steps: undefined, noise: undefined, coefficients: undefined };
  assert.equal(sharing.conditions(nothing), usual);
  const moved = sharing.conditions({ start: [0.25, 0.5] });
  assert.deepEqual(moved.start, [0.25, 0.5]);
  for (const name of ["surface", "simulator", "noise", "times", "ends"]) assert.equal(moved[name], usual[name]);
  const bent = sharing.conditions({ coefficients: { a: 3 } }, moved);
  assert.notEqual(bent.simulator, usual.simulator);
  const next = sharing.conditions({ coefficients: { a: 3 }, steps: 1 }, bent);
  assert.equal(next.surface, bent.surface);
  assert.equal(next.simulator, bent.simulator);
  assert.deepEqual(
    [[...next.times], [...next.ends]],
    [
      [0, 1],
      [1, 1],
    ],
  );
  assert.equal(sharing.conditions({ coefficients: { a: 3 }, steps: 1 }, next), next);
});

test("noise is what was drawn, times its level, as far as it was sent", () => {
  const sharing = sharingOf([
    [1, -2, 4],
    [0.5, 8, -1],
  ]);
  assert.equal(sharing.usual.noise, undefined);
  const { noise, level } = sharing.conditions({ noise: 0.5 });
  assert.deepEqual([level, ...noise.map((column) => [...column])], [0.5, [0.5, -1, 2], [0.25, 4, -0.5]]);
  assert.deepEqual([sharing.missing({ noise: 0.5 }), sharing.missing({ steps: 3 })], [0, 0]);
  assert.equal(sharing.missing({ noise: 0.5, steps: 3 }), 3);
  assert.equal(sharing.conditions({ noise: 0.5, steps: 3 }), sharing.usual);
  assert.equal(sharing.conditions({ steps: 3 }).steps, 3);
  const noStep = sharingOf([[1], [0.5]]);
  assert.equal(noStep.missing({ noise: 0.5 }), 2);
  const without = sharingOf();
  assert.equal(without.missing({ noise: 0.5 }), 2);
  assert.equal(without.conditions({ noise: 0.5 }), without.usual);
});

test("noise that was sent is kept with its seed, and comes no second time", () => {
  const [long, short] = [
    [
      [1, -2, 4, 3],
      [0.5, 8, -1, 7],
    ],
    [
      [1, -2],
      [0.5, 8],
    ],
  ];
  assert.equal(sharingOf(long, "A").covered, 3);
  for (const normal of [[], short, long]) {
    const { noise } = sharingOf(normal, "A").conditions({ noise: 2, steps: 3 });
    assert.deepEqual([...noise[0]], [2, -4, 8, 6]);
  }
  assert.deepEqual([sharingOf([], "B").covered, sharingOf(short, "B").covered], [-1, 1]);
  assert.equal(sharingOf(long, "B").covered, 3); // more of it
  for (const seed of ["C", "D", "E"]) sharingOf(short, seed);
  assert.deepEqual([sharingOf([], "A").covered, sharingOf([], "B").covered], [-1, 3]); // of the last few
});

test("what data gave stands behind the coefficients, whichever of these is turned", () => {
  const surface = { ...SURFACE, coefficients: [1, 5, 0.25, -7] },
    sharing = new Sharing({
      ...{ surface, start: [0.25, -0.5], steps: 2, noise: 0, head: { arrays: {} }, array: () => [] },
      simulator: { points: POINTS, seed: "of data" },
    });
  assert.equal(sharing.conditions({ coefficients: { a: 1 } }).surface, surface);
  const turned = sharing.conditions({ coefficients: { a: 3 } }).surface;
  assert.deepEqual(turned.coefficients, [3, 5, 0.25, -7]);
  assert.deepEqual(
    turned.points.map(({ x, y, value }) => [x, y, value]),
    [
      [0.5, 0, 9],
      [3, 6, 5],
    ],
  );
});
