// A picture's file: title, what is drawn, legend, at twice the screen's pixels, and nothing upon anything else.

import assert from "node:assert/strict";
import { test } from "node:test";
import { composeFile, fileName, fileRatio, saveCanvas } from "../../optim_viz/web/js/picture-file.js";
import { canvasOf, COLOURS, near, of, texts } from "./canvas.js";

const map = () => ({ image: canvasOf(300, 200, 2), x: 0, y: 10, width: 300, height: 200 });
const rows = ["SGD, best 0.01", "Momentum, best 0.003", "Adam, best 0.1"].map((text, i) => ({
  text,
  wide: 34,
  sign: (context, x, y) => context.fillRect(x, y - 6, 34, 12 + i),
}));

function file(more) {
  canvasOf(1, 1, 2); // what the page makes is of this ratio
  return composeFile({ title: "Sweep on Rosenbrock", parts: [map()], colours: COLOURS, ratio: 2, ...more });
}

test("it holds what is drawn, between its title and its legend, on the theme's ground", () => {
  const canvas = file({ words: ["500 steps"], rows, notes: ["Shares are of starts."] }),
    { context } = canvas,
    [picture] = of(context, "image"),
    [ground] = of(context, "fillRect");
  assert.deepEqual([picture.width, picture.height], [300, 200]);
  assert.equal(ground.fillStyle, COLOURS.rim);
  near([ground.x, ground.y, ground.width, ground.height], [0, 0, canvas.width / 2, canvas.height / 2], 0.51);
  const bottom = picture.y + picture.height,
    said = texts(context);
  assert.deepEqual(
    said.map(({ text }) => text),
    ["Sweep on Rosenbrock", "500 steps", ...rows.map(({ text }) => text), "Shares are of starts."],
  );
  assert.ok(said[0].y + 15 <= said[1].y && said[1].y + 15 <= picture.y - 10); // the picture stands 10 pixels below
  assert.ok(said.slice(2, 5).every(({ y }) => y - 7 >= bottom));
  assert.ok(said.every(({ x, text, font }) => x + (text.length * parseFloat(/[\d.]+px/.exec(font)[0])) / 2 <= 316.1));
});

test("legend rows wrap, and none lies on another", () => {
  const { context } = file({ rows }),
    signs = of(context, "fillRect").slice(1),
    said = texts(context).slice(1);
  const boxes = said.map(({ text, x, y }, i) => [signs[i].x, y - 7, x + 6.5 * text.length, y + 7]);
  assert.ok(new Set(said.map(({ y }) => y)).size > 1); // 300 pixels are not enough for one row
  for (const [i, [a, b, c, d]] of boxes.entries())
    for (const [e, f, g, h] of boxes.slice(i + 1)) assert.ok(c <= e || g <= a || d <= f || h <= b);
  signs.forEach(({ x, width }, i) => assert.ok(x + width + 8 <= said[i].x + 1e-9));
});

test("what is longer than its room is written as narrow as that", () => {
  const long = "x".repeat(80),
    captions = [
      { x: 0, y: 5, text: "SGD, and what else there is to say of it", width: 140 },
      { x: 150, y: 5, text: "Adam" },
    ];
  const { context } = file({ title: long, captions, rows: [{ text: long, wide: 34 }] }),
    written = texts(context).map(({ text, x, most }) => [text, x, most]);
  assert.deepEqual(written, [
    [long, 16, 300],
    [captions[0].text, 16, 140],
    ["Adam", 166, 150],
    [long, 16 + 42, 258],
  ]);
});

test("a long title is broken into lines within the picture's width", () => {
  const title = "Momentum on Rosenbrock: learning rate against momentum, and whatever else there may be to say of it",
    said = texts(file({ title }).context);
  assert.ok(said.length > 2);
  assert.equal(said.map(({ text }) => text).join(" "), title);
  assert.ok(said.every(({ text }) => text.length * 7.5 <= 300));
  said.slice(1).forEach(({ x, y }, i) => assert.ok(x === said[i].x && y >= said[i].y + 15));
});

const LONGEST = 8192,
  LARGEST = 2 ** 24; // the sides and the area of what every browser draws on

test("a picture has no more pixels than browsers draw on: it is less fine, and whole", () => {
  for (const [width, height] of [
    [1000, 600],
    [2560, 1440],
    [5000, 400],
    [400, 5000],
    [5000, 4000],
  ]) {
    const ratio = fileRatio(width, height);
    assert.ok(Math.max(width, height) * ratio <= LONGEST && width * height * ratio ** 2 <= LARGEST * 1.0001);
    assert.ok(width > 2560 || ratio > 1.9 || height > 1440);
  }
  assert.equal(fileRatio(1000, 600), 2);
  const large = { image: canvasOf(5000, 3000, 1), x: 0, y: 0, width: 5000, height: 3000 },
    { width, height, context } = file({ parts: [large], rows, ratio: 2 }),
    [picture] = of(context, "image"),
    [ground] = of(context, "fillRect");
  assert.ok(Math.max(width, height) <= LONGEST && width * height <= LARGEST * 1.001);
  near([2 * ground.width, 2 * ground.height], [width, height], 1); // all of it,
  near(ground.width / picture.width, 5032 / 5000, 1e-6); // at one scale
  near(width / height, ground.width / ground.height, 1e-3);
});

test("where a browser makes no file of it, that is said below the button in sight, and aloud", () => {
  const button = (seen) => ({ getClientRects: () => Array(seen).fill({}) }),
    [hidden, seen] = [button(0), button(1)],
    said = [];
  saveCanvas({ toBlob: (done) => done(null) }, "a.png", {
    root: { querySelectorAll: (css) => (css === '[data-do="save"]' ? [hidden, seen] : []) },
    tooltip: { showBelow: (...given) => said.push(given) },
    announce: (words) => said.push(words),
  });
  assert.equal(said.length, 2);
  assert.equal(said[0][0], seen);
  assert.equal(said[0][1], `<p>${said[1]}</p>`);
  assert.match(said[1], /no picture/);
});

test("a file's name is plain, whatever is said in it", () => {
  assert.equal(fileName("Fate map of Styblinski–Tang", "Adam, α = 0.01"), "fate-map-of-styblinski-tang-adam-0.01.png");
  assert.equal(fileName("Lévi N.13: ", "../x"), "levi-n.13-x.png");
  assert.equal(fileName("../.x", "y: "), "x-y.png"); // none is hidden, or ends in a sign
});
