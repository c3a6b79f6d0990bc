// The plot bands behind a sweep, and the annotations upon it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { drawPlotBands, stretches } from "../../optim_viz/web/js/charts/sweep-bands.js";
import {
  drawLabel,
  drawPill,
  drawRing,
  drawStar,
  drawTriangle,
} from "../../optim_viz/web/js/charts/sweep-annotations.js";
import { canvasOf, circles, COLOURS, fills, lines, near, of, strokes, texts } from "./canvas.js";

const FATES = [{ band: 1 }, { band: 0 }, { band: 2 }, { band: 2 }];
const BANDS = [
  { name: "crawls", label: "crawls" },
  { name: "works", label: "works" },
  { name: "diverges", label: "diverges" },
];
const BOX = { left: 40, top: 30, width: 300, height: 120 };

test("neighbouring rates of one band are one stretch, whatever their fates", () => {
  assert.deepEqual(stretches({ fates: [1, 1, 0, 2, 3, 3, 0] }, FATES), [
    { band: 0, from: 0, to: 1 },
    { band: 1, from: 2, to: 2 },
    { band: 2, from: 3, to: 5 },
    { band: 1, from: 6, to: 6 },
  ]);
});

test("a band reaches from the edge before its first rate to the edge after its last one", () => {
  const { context } = canvasOf(400, 180),
    edge = (i) => 40 + 50 * i;
  drawPlotBands(context, { fates: [1, 0, 0, 0, 2, 3] }, { fates: FATES, bands: BANDS }, BOX, edge, 1, COLOURS);
  const washes = of(context, "fillRect").filter(
    ({ fillStyle, height }) => /0.0[67]|0.1\)/.test(fillStyle) && height === 120,
  );
  assert.deepEqual(
    washes.map(({ fillStyle, x, y, width }) => [fillStyle, x, y, width]),
    [
      ["rgb(86 106 130 / 0.07)", 40, 30, 50],
      ["rgb(0 122 90 / 0.1)", 90, 30, 150],
      ["rgb(190 52 28 / 0.06)", 240, 30, 100],
    ],
  );
  const heads = of(context, "fillRect").filter(({ fillStyle, height }) => /0.2\)/.test(fillStyle) && height === 18);
  assert.deepEqual(
    heads.map(({ x, y, width }) => [x, y, width]),
    [
      [40, 12, 50],
      [90, 12, 150],
      [240, 12, 100],
    ],
  );
  const borders = of(context, "fillRect").filter(({ width }) => width === 1);
  assert.deepEqual(
    borders.map(({ x, y, height, fillStyle }) => [x, y, height, fillStyle]),
    [
      [90, 12, 138, "rgb(0 122 90 / 0.55)"],
      [240, 12, 138, "rgb(190 52 28 / 0.55)"],
    ],
  );
  const words = texts(context);
  assert.deepEqual(
    words.filter(({ turn }) => !turn).map(({ text, x, y, textAlign, font }) => [text, x, y, textAlign, font]),
    [
      ["works", 165, 21.5, "center", "600 11px Test"],
      ["diverges", 290, 21.5, "center", "600 11px Test"],
      ["crawls", 65, 21.5, "center", "600 11px Test"],
    ].sort((a, b) => a[1] - b[1]),
  );
});

test("each texture has the strokes of its band", () => {
  const { context } = canvasOf(400, 180),
    edge = (i) => 40 + 50 * i,
    kinds = ["crawls", "works", "edge", "stuck", "diverges"];
  const scene = { fates: kinds.map((_, band) => ({ band })), bands: kinds.map((name) => ({ name, label: name })) };
  drawPlotBands(context, { fates: [0, 1, 2, 3, 4] }, scene, BOX, edge, 2, COLOURS);
  const tiles = of(context, "fillRect")
    .filter(({ fillStyle, height }) => fillStyle.source && height === 120)
    .map(({ fillStyle }) => fillStyle.source);
  assert.deepEqual(
    tiles.map(({ context: { marks } }) => marks.map(({ kind }) => kind)),
    [["fillRect", "fillRect"], [], ["stroke"], ["stroke"], ["stroke", "stroke"]],
  );
  assert.deepEqual(
    tiles[0].context.marks.map(({ x, y }) => [x, y]),
    [
      [1.4 * 2, 1.4 * 2],
      [5.4 * 2, 5.4 * 2],
    ],
  );
  assert.deepEqual([tiles[0].width, tiles[0].context.marks[0].fillStyle], [16, "rgb(86 106 130 / 0.3)"]);
});

test("where there is no room across, a band's word is written downwards, once; a sliver has none", () => {
  const { context } = canvasOf(400, 180),
    edges = [40, 58, 300, 318, 324, 340];
  const scene = { fates: FATES, bands: BANDS };
  drawPlotBands(context, { fates: [1, 0, 1, 0, 2] }, scene, BOX, (i) => edges[i], 1, COLOURS);
  const told = texts(context).map(({ text, x, turn }) => [text, x, turn]);
  assert.deepEqual(told, [
    ["works", 179, 0],
    ["crawls", 49, -Math.PI / 2],
    ["diverges", 332, -Math.PI / 2],
  ]);
  near(texts(context)[1].y, 30 + 33 / 2 + 22); // of 33 pixels' length
  const rims = of(context, "rim");
  assert.ok(rims.length === 3 && rims.every((mark) => mark.lineWidth === 3.5 && mark.globalAlpha === 0.75));
});

test("a triangle points up, or down", () => {
  for (const [up, tip, foot] of [
    [1, 45, 54],
    [-1, 55, 46],
  ]) {
    const { context } = canvasOf(100, 100);
    drawTriangle(context, 30, 50, 5, up, "tomato", COLOURS);
    const [body] = fills(context, "tomato");
    near(body.parts[0].points, [
      [25, foot],
      [35, foot],
      [30, tip],
    ]);
    assert.equal(strokes(context)[0].strokeStyle, COLOURS.rim);
  }
});

test("a ring, and a star with a point upward", () => {
  const { context } = canvasOf(100, 100);
  context.setLineDash([3]);
  drawRing(context, 30, 50, 7, "navy", 1.5);
  const [ring] = strokes(context, "navy"),
    [{ x, y, radius }] = circles(ring);
  assert.deepEqual([x, y, radius, ring.lineWidth, ring.dash], [30, 50, 7, 1.5, []]);
  drawStar(context, 30, 50, 10, "navy", COLOURS, 1.8);
  const [star] = fills(context, COLOURS.rim),
    [points] = lines(star);
  assert.equal(points.length, 10);
  near(points[0], [30, 40], 1e-9);
  near(points[2], [30 + 10 * Math.cos(Math.PI / 10), 50 - 10 * Math.sin(Math.PI / 10)], 1e-9);
  near(points[5], [30, 55.2], 1e-9);
  assert.equal(strokes(context, "navy")[1].lineWidth, 1.8);
});

test("a pill stays between the box's sides", () => {
  for (const [middle, x] of [
    [200, 200],
    [30, 40 + 14.25 - 0],
    [500, 340 - 14.25],
  ]) {
    const { context } = canvasOf(400, 180);
    drawPill(context, "0.1", middle, 153, BOX, "tomato", COLOURS); // 16.5 pixels of text
    const [told] = texts(context),
      [[left, , right]] = fills(context).map(({ parts }) => [
        parts[0].points[0][0],
        parts[0].points[0][1],
        parts[0].points[1][0],
      ]);
    near([told.x, told.y, left, right], [x, 162, x - 14.25, x + 14.25]);
    assert.deepEqual(
      [told.textAlign, told.fillStyle, fills(context)[0].fillStyle],
      ["center", COLOURS.text, COLOURS.rim],
    );
    assert.equal(fills(context)[0].parts[0].points[0][1], 153);
    assert.equal(strokes(context)[0].strokeStyle, "tomato");
  }
});

test("a label has a rim below it", () => {
  for (const [strong, font, style] of [
    [false, "400 11px Test", COLOURS.muted],
    [true, "600 11px Test", COLOURS.text],
  ]) {
    const { context } = canvasOf(400, 180);
    drawLabel(context, "2/λ", 70, 90, "right", COLOURS, strong);
    assert.deepEqual(
      context.marks.map(({ kind, x, y, textAlign, font: f }) => [kind, x, y, textAlign, f]),
      [
        ["rim", 70, 90, "right", font],
        ["text", 70, 90, "right", font],
      ],
    );
    assert.equal(texts(context)[0].fillStyle, style);
  }
});
