// What the player shows as a file: every canvas where it stands in the page, drawn finer; the start's ring, which is an
// element of the page; and what is to be said of each run at the clock's step.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Plane } from "../../optim_viz/web/js/plane.js";
import { Layers } from "../../optim_viz/web/js/player/layers.js";
import { Panels } from "../../optim_viz/web/js/player/panels.js";
import { still } from "../../optim_viz/web/js/player/still.js";
import { canvasOf, circles, COLOURS, near, of, runOf, texts, wrote } from "./canvas.js";

const RATIO = 2; // of the file, where the screen's is one
const VIEWS = { left: 100, top: 50 }; // the pane, in the page
const LAYERS = ["land", "fan", "halo", "line", "cloud", "heads"];

const box = (x, y, width, height) => ({
  getBoundingClientRect: () => ({ left: VIEWS.left + x, top: VIEWS.top + y, width, height }),
});
// A canvas so large in the page, whatever its pixels.
const canvasAt = (x, y, width, height) =>
  Object.assign(canvasOf(width, height, RATIO), { shown: [width, height] }, box(x, y, width, height));

// What is drawn in CSS pixels on a canvas of its own.
function drawnOn(canvas, word) {
  const resize = (width, height, ratio) => {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.context.setTransform(ratio, 0, 0, ratio, 0, 0);
  };
  return { canvas, resize, width: canvas.clientWidth, height: canvas.clientHeight, word };
}

const outcome = (label) => ({ kind: "still_descending", variety: "", label, sentence: "s.", criterion: "c." });
const run = (label, detail, losses, words) =>
  runOf(losses, losses, { label, detail, outcome: outcome("of the end"), outcomeAt: () => outcome(words) }, (x) => x);
const RUNS = () => [
  run("SGD", "α = 0.1", [9, 4, 1.25, 0], "still descending"),
  run("Adam", "α = 0.3", [9, 7, 6.5, 6], "rising"),
  run("Lion", "α = 0.2", [9, 8, 7, 6], "left the view · step 2"),
];
const SAID = ["SGD, α = 0.1: 1.25, still descending", "Adam, α = 0.3: 6.5, rising"];

function playerOf({ runs = RUNS(), on = false, narrow = false, relief = false, window } = {}) {
  const map = LAYERS.map(() => canvasAt(0, 0, 300, 200)),
    layers = new Layers({ querySelector: (css) => map[LAYERS.indexOf(css.slice(4))] }),
    surface3d = drawnOn(relief ? canvasAt(312, 0, 250, 200) : canvasAt(0, 0, 0, 0), "surface"),
    charts = ["Loss", "Distance"].map((text) => {
      const canvas = Object.assign(canvasAt(0, 0, 240, 90), { previousElementSibling: { textContent: text } });
      return drawnOn(canvas, text);
    }),
    plane = new Plane();
  plane.resize(300, 200, 1);
  plane.fit([0, 4, 0, 2]);
  if (window) plane.show(window);
  const seen = runs.map((_, i) => i).filter((i) => !runs[i].hidden),
    titles = seen.map((_, k) => box(46 + 130 * k, 30, 120, 24));
  const places = on ? seen.map((i, k) => ({ i, runs: [runs[i]], dx: 130 * k, dy: 0 })) : [{ runs, dx: 0, dy: 0 }];
  const picture = {
    ...{ layers, surface3d, charts, plane, colours: COLOURS, moving: true, size: "as before" },
    panels: Object.assign(Object.create(Panels.prototype), { on, over: 0, colours: COLOURS, places, titles }),
    invalidate: () => {},
    resize: () => layers.resize(300, 200, 1),
    draw: () => {
      for (const name of LAYERS) layers.emptied(name).fillText(name, 10, 10);
      for (const { canvas, word } of [surface3d, ...charts]) if (canvas.width) canvas.context.fillText(word, 10, 10);
    },
  };
  picture.resize();
  const root = {
    clientWidth: 560,
    clientHeight: 300,
    classList: { contains: (name) => name === "ov-narrow" && narrow },
    querySelector: (css) => css === ".ov-views" && box(0, 0, 560, 200),
  };
  const scene = { surface: { key: "beale", label: "Beale" }, runs, steps: 10 };
  return { picture, root, scene, clock: { step: 2 }, start: { position: [1, 0.5] } };
}

const saidIn = (context) => texts(context).map(({ text }) => text);
const boxOf = ({ x, y, width, height }) => [x, y, width, height];
const rings = (marks) => marks.filter(({ kind, parts }) => kind === "stroke" && circles({ parts }).length);

test("title, every canvas of the map in its order and place, charts beside it, and what is true of each run", () => {
  const player = playerOf();
  player.scene.runs[2].hidden = true;
  const { context, width } = still(player),
    images = of(context, "image"),
    [map] = images;
  assert.deepEqual(
    images.map(({ held }) => held.find(({ kind }) => kind === "text").text),
    [...LAYERS, "Loss", "Distance"],
  );
  for (const image of images.slice(0, LAYERS.length)) assert.deepEqual(boxOf(image), [16, map.y, 300, 200]);
  for (const { held } of images) near(held.find(({ kind }) => kind === "text").size, 1); // as fine as the file
  const [loss, distance] = images.slice(LAYERS.length);
  for (const { x, width: wide, height } of [loss, distance]) assert.deepEqual([x > 316, wide, height], [true, 240, 90]);
  assert.ok(loss.y > map.y && distance.y > loss.y + 90);
  for (const [text, chart, above] of [
    ["Loss", loss, map.y],
    ["Distance", distance, loss.y + 90],
  ]) {
    const { x, y } = wrote(context, text);
    assert.ok(x === chart.x && y - 6 >= above && y + 6 <= chart.y, text);
  }
  assert.equal(width, RATIO * (distance.x + 240 + 16));
  assert.deepEqual(saidIn(context), ["Beale, step 2 of 10", "Loss", "Distance", ...SAID]);
  const [title, , , ...rows] = texts(context);
  assert.ok(title.y + 15 <= map.y && rows.every(({ y }) => y - 7 >= Math.max(map.y + 200, distance.y + 90)));
});

test("the ring stands at the start, above all that is drawn, where the map shows it; and only in the file", () => {
  const player = playerOf(),
    { plane, layers } = player.picture,
    images = of(still(player).context, "image"),
    { held } = images[LAYERS.indexOf("heads")];
  assert.deepEqual(
    images.map((image) => rings(image.held).length),
    [0, 0, 0, 0, 0, 2, 0, 0],
  );
  assert.equal(held[held.length - 1], rings(held)[1]);
  for (const ring of rings(held)) {
    const [{ x, y }] = circles(ring);
    near([x, y], plane.toPixel(1, 0.5));
  }
  assert.deepEqual(
    rings(held).map(({ strokeStyle }) => strokeStyle),
    [COLOURS.rim, COLOURS.text],
  );
  assert.deepEqual(rings(layers.contexts.heads.marks), []);
  assert.deepEqual([layers.ratio, wrote(layers.contexts.heads, "heads").size], [1, 1 / RATIO]); // as it was before

  const beside = of(still(playerOf({ window: [2, 3, 1, 1.5] })).context, "image");
  assert.ok(beside.every((image) => !rings(image.held).length));
});

test("of panels each has its run's words where its title stands; their rings are their own", () => {
  const player = playerOf({ on: true });
  player.scene.runs[2].hidden = true;
  player.picture.panels.places.pop();
  const { context } = still(player),
    [map] = of(context, "image"),
    captions = texts(context).slice(1, 3);
  assert.deepEqual(
    captions.map(({ text, x, y }) => [text, x - map.x, y - map.y]),
    [
      [SAID[0], 46, 42],
      [SAID[1], 176, 42],
    ],
  );
  assert.ok(of(context, "image").every(({ held }) => !rings(held).length));
});

test("the surface stands beside the map, and charts below where the page has them there", () => {
  const { context } = still(playerOf({ relief: true, narrow: true })),
    images = of(context, "image"),
    [map, surface, loss] = [images[0], ...images.slice(LAYERS.length)];
  assert.equal(wrote({ marks: surface.held }, "surface").size, 1);
  assert.deepEqual(boxOf(surface), [map.x + 312, map.y, 250, 200]);
  assert.ok(loss.x === map.x && loss.y >= map.y + 200);
});
