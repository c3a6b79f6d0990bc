// Contour lines over cells: kept while they lie where they lay, and followed anew where they do not.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Contours } from "../../optim_viz/web/js/charts/heat-map-contours.js";
import { Plot } from "../../optim_viz/web/js/charts/heat-map-plot.js";
import { Landscape } from "../../optim_viz/web/js/landscape.js";
import { canvasOf, lines, of, strokes } from "./canvas.js";

// f = x: lines stand upright, at a decade's share of the window.
const terrain = () => new Landscape({ domain: [1, 9, 0, 2], floor: 0, points: [] }, (xs) => xs.slice());
const LOOK = { land: terrain(), size: 8, ratio: 1, dark: false };
const VIEW = [2, 8, 0, 2];
const places = (context) =>
  strokes(context)
    .flatMap(lines)
    .map(([[x]]) => x);

// Where f has the height of a level, by halving the window.
function placeOf(level) {
  let [low, high] = [VIEW[0], VIEW[1]];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (LOOK.land.level(middle) < level) low = middle;
    else high = middle;
  }
  return low;
}

test("the lines lie where the surface has their heights, over the whole plot", () => {
  const { context } = canvasOf(400, 300),
    contours = new Contours(),
    plot = new Plot(400, 300, 50, VIEW);
  contours.draw(context, plot, LOOK);
  const [image] = of(context, "image");
  assert.ok(image.source === contours.canvas && image.width === 400 && image.height === 300);
  const expected = Array.from({ length: 40 }, (_, level) => placeOf(level))
    .filter((x) => x > 2.001 && x < 7.999)
    .map((x) => plot.across(x));
  assert.ok(expected.length > 5);
  for (const x of expected)
    assert.ok(
      places(contours.canvas.context).some((px) => Math.abs(px - x) < 2),
      `${x}`,
    );
});

test("they are followed once, and again on another surface, window, size, grid, screen or theme", () => {
  const contours = new Contours(),
    { context } = canvasOf(400, 300);
  let followed = 0;
  const follow = contours.follow.bind(contours);
  contours.follow = (...given) => ((followed += 1), follow(...given));
  const draws = (plot, look) => {
    followed = 0;
    contours.draw(context, plot, look);
    return followed;
  };
  const plot = () => new Plot(400, 300, 50, VIEW);
  assert.deepEqual([draws(plot(), LOOK), draws(plot(), { ...LOOK })], [1, 0]);
  const others = [
    [plot(), { ...LOOK, land: terrain() }],
    [new Plot(400, 300, 50, [2, 7, 0, 2]), LOOK],
    [new Plot(400, 290, 50, VIEW), LOOK],
    [new Plot(380, 300, 50, VIEW), LOOK],
    [new Plot(400, 300, 60, VIEW), LOOK],
    [plot(), { ...LOOK, size: 3 }],
    [plot(), { ...LOOK, ratio: 2 }],
    [plot(), { ...LOOK, dark: true }],
  ];
  for (const [other, look] of others) {
    assert.deepEqual([draws(other, look), draws(other, look)], [1, 0]);
    assert.equal(draws(plot(), LOOK), 1);
  }
});
