// Deep nets that are drawn and not trained: their numbers, held against the engine's own bits, and the chart of them.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { withIndices } from "../../optim_viz/web/js/html.js";
import { DepthChart, rangeOf } from "../../optim_viz/web/js/player/depth-chart.js";
import { DepthNet, fateAt, sentenceAt } from "../../optim_viz/web/js/player/depth-numbers.js";
import { depthInWords, levelsOf, othersOf } from "../../optim_viz/web/js/player/depth-words.js";
import { canvasOf, circles, COLOURS, fills, lines, near, strokes, texts } from "./canvas.js";

const { depths, depth_ends: ends } = JSON.parse(readFileSync(new URL("./fixtures.json", import.meta.url), "utf-8"));

for (const { name, program, passed } of depths)
  test(`a gradient passes back through ${name} to the engine's own bits`, () => {
    for (const { net, norms, activations, says } of passed) {
      const [width, depth, scale, seed] = net,
        found = new DepthNet(program, width, depth, seed).pass(scale);
      assert.deepEqual([...found.norms], norms);
      assert.deepEqual([...found.activations], activations);
      assert.equal(sentenceAt(found, 12), says);
    }
  });

for (const { name, net, depth, says } of ends)
  test(`of ${name} with weights of ${net[2]} is said what the engine says: ${says}`, () => {
    const { program } = depths.find((each) => each.name === name),
      [width, layers, scale, seed] = net;
    assert.equal(sentenceAt(new DepthNet(program, width, layers, seed).pass(scale), depth), says);
  });

test("another scale passes through the same net, whatever was asked before", () => {
  const { program } = depths.find(({ name }) => name === "tanh"),
    net = new DepthNet(program, 8, 10, 3),
    first = net.pass(1.5);
  net.pass(4);
  assert.deepEqual(net.pass(1.5), first);
});

test("a hundredth has vanished, a hundredfold has exploded, and what lies between stays", () => {
  const fates = [0, 0.0099, 0.01, 1, 100, 101, Infinity, NaN].map((norm) =>
    fateAt({ norms: Float64Array.of(norm), activations: Float64Array.of(1) }, 0),
  );
  assert.deepEqual(fates, ["vanishes", "vanishes", "stays", "stays", "stays", "explodes", "explodes", "none"]);
});

// 358 × 143: the box is 300 wide and 100 high. 4 layers; the axis goes from 10^-6 to 10^1.
const PASSED = {
    norms: Float64Array.of(1, 0.1, 0.01, 1e-3, 1e-4),
    activations: Float64Array.of(1, 0.5, 0.9, 0.5, 0.25),
  },
  OTHER = { norms: Float64Array.of(1, 1, 1, 1, 1), activations: Float64Array.of(1, 1, 1, 1, 1) };

function chartOf(passed, others = [], { asked = 3, ratio = 1 } = {}) {
  const chart = new DepthChart(canvasOf(358, 143, ratio));
  chart.resize(358, 143, ratio);
  chart.load({ depth: 4, asked }, passed, others);
  chart.prepare(COLOURS);
  chart.draw();
  return { chart, marks: chart.ground.getContext("2d") };
}
const at = (depth, norm) => [46 + 75 * depth, 9 + (100 * (1 - Math.log10(norm))) / 7];
const curve = (numbers) => [...numbers].map((number, depth) => at(depth, number));
const curves = (marks, colour) => strokes(marks, colour).filter((mark) => lines(mark)[0].length > 2);

test("each layer is one place to the right, a power of ten less as much lower as every other", () => {
  const { marks } = chartOf(PASSED),
    [gradient, activations, ...rest] = curves(marks, COLOURS.text);
  assert.equal(rest.length, 0);
  near(lines(gradient)[0], curve(PASSED.norms));
  near(lines(activations)[0], curve(PASSED.activations));
  assert.deepEqual([gradient.dash, activations.dash], [[], [7, 5]]);
});

test("the depth that is asked about has a line, a dot on the gradient, and its number on the axis", () => {
  const { marks } = chartOf(PASSED),
    [dot] = fills(marks, COLOURS.text).flatMap(circles);
  near([dot.x, dot.y], at(3, 1e-3));
  const upright = strokes(marks, COLOURS.muted).map((mark) => lines(mark)[0]);
  near(upright.at(-1), [
    [271, 9],
    [271, 109],
  ]);
  const written = texts(marks);
  for (const { text, x } of written.filter(({ text, y }) => /^\d$/.test(text) && y > 109))
    near([x], [46 + 75 * Number(text)]);
  for (const { text, y } of written.filter(({ text }) => text.startsWith("10")))
    near([y], [Math.round(at(0, { "10⁻²": 1e-2, "10⁻⁴": 1e-4, "10⁻⁶": 1e-6 }[text])[1]) + 0.5]);
});

test("other draws lie faintly behind, and the names stand at the ends of the curves", () => {
  const { marks } = chartOf(PASSED, [OTHER, OTHER]),
    faint = curves(marks, COLOURS.muted);
  assert.equal(faint.length, 4);
  assert.ok(faint.every(({ globalAlpha, lineWidth }) => globalAlpha < 0.5 && lineWidth < 1.5));
  const kinds = marks.marks.map(
    ({ kind, strokeStyle, parts }) => kind === "stroke" && parts[0].points.length > 2 && strokeStyle,
  );
  assert.ok(kinds.lastIndexOf(COLOURS.muted) < kinds.indexOf(COLOURS.text));
  const name = (wanted) => texts(marks).find(({ text }) => text === wanted),
    [gradient, activations] = ["gradient", "activations"].map(name);
  assert.ok(gradient.y > at(4, 1e-4)[1] && activations.y < at(4, 0.25)[1]); // outside of what lies between
});

test("a line ends before what is 0 or has overflowed", () => {
  const { marks } = chartOf({
      norms: Float64Array.of(1, 0.1, 0.01, 0, 0),
      activations: Float64Array.of(1, 10, 100, Infinity, Infinity),
    }),
    found = curves(marks, COLOURS.text).map((mark) => lines(mark)[0].length);
  assert.deepEqual(found, [3, 3]);
  assert.equal(fills(marks, COLOURS.text).flatMap(circles).length, 0);
});

test("where nothing may be seen there are axes alone", () => {
  const { marks } = chartOf(undefined);
  assert.deepEqual(curves(marks, COLOURS.text), []);
  assert.deepEqual(curves(marks, COLOURS.muted), []);
  assert.equal(fills(marks, COLOURS.text).flatMap(circles).length, 0);
  assert.ok(texts(marks).some(({ text }) => text === "layers passed"));
});

test("the axis rests while a scale is turned a little, and has room for whatever passes", () => {
  const of = (...numbers) => rangeOf([{ norms: Float64Array.from(numbers), activations: Float64Array.of(1) }]);
  assert.deepEqual(
    [1e-7, 3e-9, 1e-11, 1e-12].map((norm) => of(1, norm)),
    [-11, -11, -11, -16].map((low) => [low, 1]),
  );
  // biome-ignore format: as it is read
  assert.deepEqual([of(1, 5), of(1, 50), of(1, 0, Infinity, NaN)], [[-1, 1], [-1, 6], [-1, 1]]);
});

test("names that would lie over each other stand in lines", () => {
  // biome-ignore format: as it is read
  assert.deepEqual(levelsOf([[0, 50], [50, 90], [120, 150]]), [0, 0, 0]);
  // biome-ignore format: as it is read
  assert.deepEqual(levelsOf([[0, 50], [40, 90], [45, 95], [60, 100]]), [0, 1, 2, 0]);
});

test("the net is said with its width, and fewer others stand beside a wide one", () => {
  assert.equal(depthInWords("Tanh", 64), "Tanh, 64 neurons a layer; thin: other draws");
  assert.deepEqual([8, 32, 64, 100, 128].map(othersOf), [8, 8, 8, 3, 2]);
});

test("an index behind a sign is set as one, and nothing else becomes markup", () => {
  assert.equal(withIndices("<b> σ_w = 1"), "&lt;b&gt; σ<sub>w</sub> = 1");
});
