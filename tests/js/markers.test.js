// A run's marks: filled or hollow, in its colour over a rim, where they are meant to be.

import assert from "node:assert/strict";
import { test } from "node:test";
import { drawArrow, drawCross, drawFork, drawMarker, swatch } from "../../optim_viz/web/js/markers.js";
import { canvasOf, circles, COLOURS, fills, lines, near, of, runOf, strokes, texts } from "./canvas.js";

const draw = (mark, ...args) => {
  const { context } = canvasOf(100, 80);
  context.setLineDash([9, 9]);
  mark(context, ...args);
  return context;
};
const run = runOf([0], [0], {
  outline: [
    [0, -1],
    [1, 0.5],
    [-0.75, 1],
  ],
});
const corners = [
  [30, 46],
  [34, 52],
  [27, 54],
];

test("a first run's marker is filled with its colour, a second one's is hollow", () => {
  for (const [ordinal, fill, thin] of [
    [1, "tomato", 0.48],
    [2, COLOURS.rim, 1.68],
  ]) {
    const context = draw(drawMarker, { ...run, ordinal }, 30, 50, 4, COLOURS);
    assert.deepEqual(
      context.marks.map(({ kind }) => kind),
      ["stroke", "fill", "stroke"],
    );
    const [under, over] = strokes(context),
      [body] = fills(context);
    for (const mark of context.marks) {
      near(lines(mark), [corners]);
      assert.ok(mark.parts[0].closed);
      assert.deepEqual(mark.dash, []);
    }
    assert.equal(body.fillStyle, fill);
    assert.deepEqual([under.strokeStyle, over.strokeStyle, under.lineJoin], [COLOURS.rim, "tomato", "round"]);
    near([under.lineWidth, over.lineWidth], [3, thin]);
  }
});

test("a marker's number stands above it, to the right", () => {
  const [tag] = texts(draw(drawMarker, { ...run, tag: "2" }, 30, 50, 4, COLOURS));
  near([tag.x, tag.y], [36.4, 46]);
  assert.deepEqual(
    [tag.text, tag.font, tag.textAlign, tag.textBaseline, tag.fillStyle],
    ["2", "600 7px Test", "left", "middle", "tomato"],
  );
});

test("an arrow has its tip at the point and its wings behind, whichever way it points", () => {
  for (const [dx, dy, wanted] of [
    [
      3,
      0,
      [
        [0, 0],
        [-9.5, 5.25],
        [-6.5, 0],
        [-9.5, -5.25],
      ],
    ],
    [
      0,
      -7,
      [
        [0, 0],
        [5.25, 9.5],
        [0, 6.5],
        [-5.25, 9.5],
      ],
    ],
    [
      -3,
      4,
      [
        [0, 0],
        [5.7 - 4.2, -7.6 - 3.15],
        [3.9, -5.2],
        [5.7 + 4.2, -7.6 + 3.15],
      ],
    ],
  ]) {
    const context = draw(drawArrow, run, 30, 50, dx, dy, 4, COLOURS),
      [body] = fills(context, "tomato"),
      [rim] = strokes(context, COLOURS.rim);
    near(
      body.parts[0].points,
      wanted.map(([x, y]) => [30 + x, 50 + y]),
      1e-9,
      `${dx}, ${dy}`,
    );
    near([rim.lineWidth, rim.dash.length], [2.4, 0]);
    assert.equal(context.marks[0], rim); // below the arrow
  }
});

test("a cross has two strokes over a wider rim", () => {
  const context = draw(drawCross, run, 30, 50, 4, COLOURS);
  assert.deepEqual(
    strokes(context).map(({ strokeStyle }) => strokeStyle),
    [COLOURS.rim, "tomato"],
  );
  near(
    strokes(context).map(({ lineWidth }) => lineWidth),
    [3.8, 1.8],
  );
  for (const mark of strokes(context))
    near(lines(mark), [
      [
        [26, 46],
        [34, 54],
      ],
      [
        [26, 54],
        [34, 46],
      ],
    ]);
  assert.ok(strokes(context).every(({ dash }) => !dash.length));
});

test("a fork is a ring with a dot, over a rim", () => {
  const context = draw(drawFork, run, 30, 50, 4, COLOURS),
    rings = strokes(context);
  assert.deepEqual(
    rings.map(({ strokeStyle }) => strokeStyle),
    [COLOURS.rim, "tomato"],
  );
  near(
    rings.map(({ lineWidth }) => lineWidth),
    [2.8, 1.2],
  );
  for (const ring of rings.flatMap(circles)) near([ring.x, ring.y, ring.radius], [30, 50, 3.4]);
  const [dot] = fills(context, "tomato").flatMap(circles);
  near([dot.x, dot.y, dot.radius], [30, 50, 1.2]);
  assert.equal(of(context, "stroke")[0].dash.length, 0);
});

test("the legend's swatch has the run's dash, outline, fill and number", () => {
  const full = swatch({ ...run, dash: [6, 3], tag: "2" }, "tomato", "white"),
    hollow = swatch({ ...run, ordinal: 2 }, "tomato", "white");
  assert.match(full, /<line x1="0" y1="8" x2="34" y2="8" stroke="tomato"\s+stroke-width="2.4" stroke-dasharray="6 3"/);
  assert.match(
    full,
    /<polygon points="17.00,3.00 22.00,10.50 13.25,13.00" fill="tomato" stroke="white"\s+stroke-width="1.2"/,
  );
  assert.match(hollow, /fill="white" stroke="tomato"\s+stroke-width="1.8"/);
  assert.match(full, /<text x="24" y="6.5"[^>]*fill="tomato">2<\/text>/);
});
