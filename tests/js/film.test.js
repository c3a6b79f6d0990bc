// One picture of a film.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Film } from "../../optim_viz/web/js/player/record.js";
import { canvasOf, COLOURS, fills, near, of, runOf, texts } from "./canvas.js";

test("a film's picture has the layers in their order, and names the step and the visible runs", () => {
  const [land, heads, side] = [1, 2, 3].map(() => canvasOf(400, 200, 2)),
    film = Object.assign(Object.create(Film.prototype), { canvas: canvasOf(400, 200, 2) });
  const runs = [
    runOf([0], [0], { label: "Adam" }),
    runOf([0], [0], { label: "Out", hidden: true }),
    runOf([0], [0], { label: "Lion", colour: "navy" }),
  ];
  film.player = {
    picture: { colours: COLOURS, layers: { canvases: [land, heads], ratio: 2 }, surface3d: { canvas: side } },
    view: { stage: "map" },
    clock: { step: 17 },
    scene: { surface: { label: "Beale" }, runs },
  };
  // By name: canvases of one size are deeply equal.
  const names = new Map([
    [land, "land"],
    [heads, "heads"],
    [side, "side"],
  ]);
  const laid = (marks) => of({ marks }, "image").map(({ source }) => names.get(source));
  const { context } = film.canvas;
  film.compose(context);
  assert.deepEqual(laid(context.marks), ["land", "heads"]);
  assert.equal(context.marks[0].fillStyle, COLOURS.rim);
  const words = texts(context).map(({ text, x, y }) => [text, x, y]);
  const left = 378 - (14 * 6.5 + 46);
  assert.deepEqual(words, [
    ["Beale, step 17", left + 10, 32],
    ["Adam", left + 36, 52],
    ["Lion", left + 36, 72],
  ]);
  const [first, second] = ["tomato", "navy"].map((style) => fills(context, style)[0].parts[0].points[0]);
  near(
    [first, second],
    [
      [left + 15, 46.5],
      [left + 15, 66.5],
    ],
  );
  film.player.view.stage = "relief"; // the surface from the side, alone
  const before = context.marks.length;
  film.compose(context);
  assert.deepEqual(laid(context.marks.slice(before)), ["side"]);
});
