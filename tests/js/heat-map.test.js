// Maps of cells: which cell lies where, in which fill, under which numbers.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Axis, placeTicks } from "../../optim_viz/web/js/charts/heat-map-axis.js";
import { ColourBar } from "../../optim_viz/web/js/charts/heat-map-legend.js";
import { drawAxes, drawLines, drawPoints, measure, outlineCell } from "../../optim_viz/web/js/charts/heat-map-marks.js";
import { PaneView } from "../../optim_viz/web/js/charts/heat-map-pane.js";
import { Plot } from "../../optim_viz/web/js/charts/heat-map-plot.js";
import { onRamp, percent } from "../../optim_viz/web/js/charts/heat-map-scene.js";
import { fromHex, readFills, Tiles, tileSwatch } from "../../optim_viz/web/js/charts/heat-map-tiles.js";
import { canvasOf, circles, COLOURS, fills, lines, near, of, strokes, texts, wrote } from "./canvas.js";

const X = new Axis({ label: "rate", symbol: "α", scale: "log" }, [0.001, 0.01, 0.1, 1]);
const Y = new Axis({ label: "momentum", symbol: "β", scale: "complement" }, [0, 0.9, 0.99]);
const LINEAR = new Axis({ label: "x", symbol: "x", scale: "linear" }, [-3, -1, 1, 3, 5]);

test("cells are equally wide on their axis' own scale", () => {
  near([X.low, X.high, X.size, X.middle(0), X.edge(1), X.middle(3)], [-3.5, 0.5, 1, -3, -2.5, 0]);
  near([Y.low, Y.high, Y.size, Y.middle(1)], [-0.5, 2.5, 1, 1], 1e-9);
  near([LINEAR.low, LINEAR.high, LINEAR.middle(0), LINEAR.edge(4)], [-4, 6, -3, 4]);
  for (const axis of [X, Y, LINEAR]) for (const value of axis.values) near(axis.from(axis.to(value)), value, 1e-12);
});

test("the cell at a place, and none outside", () => {
  for (const [place, cell] of [
    [-3.5, 0],
    [-3, 0],
    [-2.51, 0],
    [-2.49, 1],
    [0.49, 3],
    [0.51, -1],
    [-3.51, -1],
  ])
    assert.equal(X.cell(place), cell, String(place));
});

test("a cell's value has as many digits as tell it from its neighbours", () => {
  assert.equal(X.format(1), "0.01");
  const fine = new Axis({ scale: "linear" }, [1.0000001, 1.0000002, 1.0000003]);
  assert.deepEqual(
    [0, 1, 2].map((i) => fine.format(i)),
    ["1.0000001", "1.0000002", "1.0000003"],
  );
  assert.equal(LINEAR.format(0), "−3");
});

const anyNumber =
  (most) =>
  ({ length }) =>
    length <= most;

test("ticks of a linear axis: round, and as long as their step", () => {
  const told = (low, high, most) => placeTicks("linear", low, high, anyNumber(most)).marks.map(({ text }) => text);
  assert.deepEqual(told(-4, 6, 7), ["−4", "−2", "0", "2", "4", "6"]);
  assert.deepEqual(told(0.1, 0.35, 6), ["0.10", "0.15", "0.20", "0.25", "0.30", "0.35"]);
  assert.deepEqual(told(1234565, 1234567.5, 3), ["1.234565·10⁶", "1.234566·10⁶", "1.234567·10⁶"]);
  assert.deepEqual(told(-2e7, 1e7, 4), ["−2·10⁷", "−10⁷", "0", "10⁷"]);
  near(
    placeTicks("linear", -4, 6, anyNumber(7)).marks.map(({ place }) => place),
    [-4, -2, 0, 2, 4, 6],
    1e-9,
  );
});

test("ticks of a logarithmic axis: decades with room, then 1, 2, 5", () => {
  const { marks, minor } = placeTicks("log", -3.5, 0.5, anyNumber(4));
  assert.deepEqual(
    marks.map(({ text, place }) => [text, place]),
    [
      ["0.001", -3],
      ["0.01", -2],
      ["0.1", -1],
      ["1", 0],
    ],
  );
  near(
    minor.slice(0, 3),
    [-3.5, -3.5, -3.5].map((_, i) => Math.log10([4e-4, 5e-4, 6e-4][i])),
    1e-9,
  );
  assert.ok(minor.every((place) => place > -3.5 && place < 0.5));
  const dense = placeTicks("log", -1.2, 0.5, anyNumber(7)).marks.map(({ text }) => text);
  assert.deepEqual(dense, ["0.1", "0.2", "0.5", "1", "2"]);
  const wide = placeTicks("log", -12, 3, anyNumber(5)).marks.map(({ text }) => text);
  assert.deepEqual(wide, ["10⁻¹⁰", "10⁻⁵", "1"]);
  const tiny = placeTicks("log", -72, 3, anyNumber(9)).marks.map(({ text }) => text);
  assert.ok(tiny.includes("10⁻¹⁰") && tiny.every((text) => !text.includes("e")), `${tiny}`); // never 1e−10
});

test("ticks towards one: 0, 0.9, 0.99", () => {
  const { marks } = placeTicks("complement", -0.2, 3.2, anyNumber(4));
  assert.deepEqual(
    marks.map(({ text }) => text),
    ["0", "0.9", "0.99", "0.999"],
  );
  near(
    marks.map(({ place }) => place),
    [0, 1, 2, 3],
    1e-9,
  );
});

test("a value's place on the ramp, at its ends for what lies beyond", () => {
  const log = { scale: "log", limits: [0.01, 100] },
    linear = { scale: "linear", limits: [-2, 6] };
  near(
    [0.01, 0.1, 10, 100, 1e9, 1e-9, 0, -5].map((value) => onRamp(log, value)),
    [0, 0.25, 0.75, 1, 1, 0, 0, 0],
    1e-12,
  );
  near(
    [-2, 0, 4, 6, 9, -9].map((value) => onRamp(linear, value)),
    [0, 0.25, 0.75, 1, 1, 0],
    1e-12,
  );
});

test("percentages never say none for some, nor all for not all", () => {
  assert.deepEqual([0, 0.0004, 0.1234, 0.9996, 1].map(percent), ["0.0 %", "< 0.1 %", "12.3 %", "> 99.9 %", "100.0 %"]);
});

// Tiles ---------------------------------------------------------------------------------------------------------------

const CATEGORIES = [
  { light: "#102030", dark: "#405060", pattern: "", words: "one", label: "A" },
  { light: "#f0e0d0", dark: "#708090", pattern: "hatch", words: "two", label: "B" },
];
const cells = (codes, values) => ({
  x: new Axis({ scale: "linear" }, [0, 1, 2]),
  y: new Axis({ scale: "linear" }, [0, 1]),
  categories: CATEGORIES,
  value: { scale: "linear", limits: [0, 4], beyond: [false, false], label: "loss" },
  valueAt: (_pane, k) => (Number.isFinite(values?.[k]) ? values[k] : undefined),
  pane: { codes },
});

test("colours are read from red to blue", () => assert.deepEqual(fromHex("#0a141e"), [10, 20, 30]));

test("the picture has the first row of cells at the bottom, the first column at the left", () => {
  const scene = cells([0, 1, 0, 255, 0, 0]),
    fills = readFills(scene, COLOURS),
    tiles = new Tiles(scene, scene.pane, fills, undefined, undefined);
  const image = tiles.draw([-0.5, 2.5, -0.5, 1.5], 48, 32, 1); // a cell is 16 × 16
  const high = tiles.draw([-0.5, 2.5, -0.5, 1.5], 3, 20, 1); // higher than wide
  assert.deepEqual(high.at(0, 19), [0x10, 0x20, 0x30, 255]);
  assert.deepEqual(image.at(8, 24), [0x10, 0x20, 0x30, 255]);
  const tone = image.at(16 + 8 + 2, 31 - 8 + 1),
    seen = new Set();
  for (let px = 16; px < 32; px++) for (let py = 16; py < 32; py++) seen.add(image.at(px, py).join());
  assert.ok(seen.has("240,224,208,255") && seen.size === 2, [...seen].join(" | ")); // its colour and its ink
  assert.equal(tone.length, 4);
  assert.deepEqual(image.at(8, 8).slice(0, 3), image.at(3, 3).slice(0, 3)); // not computed: the quiet ground
  assert.deepEqual(image.at(3, 3), [255, 255, 255, 255]);
  assert.deepEqual(
    image.at(2, 2),
    [179, 179, 179, 255].map((v, i) => (i < 3 ? Math.round(255 - 255 * 0.3) : v)),
  );
  assert.deepEqual(image.at(40, 8), [0x10, 0x20, 0x30, 255]);
});

test("a hatch rises to the right, in eighths", () => {
  const scene = cells([1, 1, 1, 1, 1, 1]),
    tiles = new Tiles(scene, scene.pane, readFills(scene, COLOURS)),
    image = tiles.draw([-0.5, 2.5, -0.5, 1.5], 48, 32, 1),
    inked = (px, py) => image.at(px, py)[0] !== 240;
  for (let py = 0; py < 16; py++) for (let px = 0; px < 16; px++) assert.equal(inked(px, py), (px + py) % 8 < 2);
  const double = tiles.draw([-0.5, 2.5, -0.5, 1.5], 96, 64, 2);
  for (const [px, py] of [
    [0, 0],
    [3, 0],
    [4, 0],
    [13, 1],
    [14, 2],
  ])
    assert.equal(double.at(px, py)[0] !== 240, (Math.floor(px / 2) + Math.floor(py / 2)) % 8 < 2, `${px}, ${py}`);
});

test("the textures differ from each other, and each is what its name says", () => {
  const told = (pattern) => {
    const scene = { ...cells([0]), categories: [{ ...CATEGORIES[1], pattern }] },
      [{ tile }] = readFills(scene, COLOURS).of;
    return tile && Array.from({ length: 8 }, (_, y) => [...tile.subarray(8 * y, 8 * y + 8)].join("")).join(" ");
  };
  assert.equal(told("back").slice(0, 26), "11000000 01100000 00110000");
  assert.equal(told("lines").slice(0, 44), "11111111 00000000 00000000 00000000 11111111");
  assert.equal(told("bars").slice(0, 17), "10001000 10001000");
  assert.equal(told("dots").slice(0, 44), "11000000 11000000 00000000 00000000 00001100");
  assert.equal(told("cross").slice(0, 26), "10000000 01000001 00100010");
  assert.equal(told("waves"), "00000000 00000000 01100000 10010000 00001001 00000110 00000000 00000000");
  assert.equal(told("grid").slice(0, 17), "11111111 10000000");
  assert.equal(told("rings"), "00000000 00011000 00100100 01000010 01000010 00100100 00011000 00000000");
  assert.equal(told("checks").slice(0, 35), "11001100 11001100 00110011 00110011");
  const names = ["back", "lines", "bars", "dots", "cross", "waves", "grid", "rings", "hatch", "checks"];
  assert.equal(new Set(names.map(told)).size, names.length);
  assert.equal(told(""), undefined);
});

test("values have the ramp's colours, low ones first; with one category alone, the others fade", () => {
  const scene = cells([0, 0, 0, 0, 0, 1], [0, 1, 4, 9, -3, NaN]),
    fills = readFills(scene, COLOURS),
    image = new Tiles(scene, scene.pane, fills, COLOURS.ramp).draw([-0.5, 2.5, -0.5, 1.5], 3, 2, 1);
  assert.deepEqual(
    [0, 1, 2].map((c) => image.at(c, 1).slice(0, 3)),
    [
      [0, 0, 90],
      [64, 0, 90],
      [255, 0, 90],
    ],
  );
  assert.deepEqual([image.at(0, 0)[0], image.at(1, 0)[0]], [255, 0]);
  const alone = cells([0, 1, 0, 1, 1, 0]),
    faded = new Tiles(alone, alone.pane, readFills(alone, COLOURS), undefined, 1).draw([-0.5, 2.5, -0.5, 1.5], 3, 2, 1);
  assert.deepEqual(
    faded.at(0, 1).slice(0, 3),
    [0x10, 0x20, 0x30].map((v) => Math.round(v + (255 - v) * 0.8)),
  );
  assert.deepEqual(
    new Set([faded.at(1, 1)[0] === 240 || faded.at(1, 1)[0] === Math.round(240 * 0.66)]),
    new Set([true]),
  );
});

test("a window's picture takes each pixel from the cell under it", () => {
  const scene = cells([0, 1, 0, 1, 0, 1].map((code) => code * 0)),
    fills = readFills(scene, COLOURS);
  const image = new Tiles(scene, scene.pane, fills).draw([-1.5, 1.5, -1.5, 0.5], 30, 20, 1); // left and below: nothing
  assert.deepEqual(image.at(12, 3), [0x10, 0x20, 0x30, 255]);
  assert.deepEqual(image.at(9, 3), [255, 255, 255, 255]);
  assert.deepEqual(image.at(12, 11), [255, 255, 255, 255]);
});

test("a legend's swatch has its colour and pattern", () => {
  const [plain, hatched] = readFills(cells([0]), COLOURS).of;
  const { context, width, height } = tileSwatch(plain, 12, 8, 2),
    [{ image }] = of(context, "pixels");
  assert.deepEqual([width, height, image.at(23, 15)], [24, 16, [0x10, 0x20, 0x30, 255]]);
  const [{ image: lined }] = of(tileSwatch(hatched, 12, 8, 1).context, "pixels");
  for (const [px, py] of [
    [0, 0],
    [1, 0],
    [2, 0],
    [5, 3],
    [4, 2],
  ])
    assert.equal(lined.at(px, py)[0] !== 240, (px + py) % 8 < 2);
});

test("ink is dark on bright colours and bright on dark ones", () => {
  const [dim, bright] = readFills(cells([0]), COLOURS).of;
  assert.deepEqual(
    bright.ink,
    [240, 224, 208].map((v) => Math.round(v * 0.66)),
  );
  assert.deepEqual(
    dim.ink,
    [16, 32, 48].map((v) => Math.round(v + (255 - v) * 0.34)),
  );
  assert.deepEqual(readFills(cells([0]), { ...COLOURS, dark: true }).of[0].colour, [0x40, 0x50, 0x60]);
});

// The plot ------------------------------------------------------------------------------------------------------------

const plot = new Plot(348, 262, 40, [-3.5, 0.5, -0.5, 2.5]); // 300 × 200 at (40, 20)
const at = (u, v) => [40 + ((u + 3.5) / 4) * 300, 220 - ((v + 0.5) / 3) * 200];

test("places to pixels and back: x to the right, y upward", () => {
  assert.deepEqual(plot.box, { left: 40, top: 20, width: 300, height: 200 });
  near([plot.across(-3.5), plot.across(0.5), plot.across(-2.5)], [40, 340, 115]);
  near([plot.up(-0.5), plot.up(2.5), plot.up(0.25)], [220, 20, 170]);
  near(plot.places(115, 170), [-2.5, 0.25]);
  assert.ok(plot.inside(40, 20) && plot.inside(340, 220));
  for (const [px, py] of [
    [39, 100],
    [341, 100],
    [100, 19],
    [100, 221],
  ])
    assert.ok(!plot.inside(px, py), `${px}, ${py}`);
});

test("the cell at a pixel: column, then row", () => {
  const view = Object.create(PaneView.prototype);
  Object.assign(view, { plot, scene: { x: X, y: Y } });
  assert.deepEqual(view.cellAt(...at(-2, 0.1)), [1, 0]);
  assert.deepEqual(view.cellAt(...at(0.2, 1.9)), [3, 2]);
  assert.equal(view.cellAt(20, 100), undefined);
});

test("both axes' numbers stand at their places", () => {
  const { context } = canvasOf(348, 262);
  const axes = {
    across: { marks: [{ place: -2, text: "0.01" }], minor: [-1.7] },
    up: { marks: [{ place: 1, text: "0.9" }], minor: [0.3] },
  };
  drawAxes(context, plot, { x: { label: "Rate" }, y: { label: "Momentum" } }, axes, COLOURS);
  assert.deepEqual(
    texts(context).map(({ text, x, y, textAlign, textBaseline }) => [
      text,
      x,
      Math.round(y * 100) / 100,
      textAlign,
      textBaseline,
    ]),
    [
      ["0.01", 152.5, 228, "center", "top"],
      ["0.9", 32, 120, "right", "middle"],
      ["Rate", 190, 260, "center", "bottom"],
      ["Momentum", 8, 1, "left", "top"],
    ],
  );
  assert.deepEqual(
    of(context, "fillRect").map(({ x, y, width, height }) => [x, y, width, height]),
    [
      [175, 220, 1, 3],
      [37, 167, 3, 1],
      [153, 220, 1, 5],
      [35, 120, 5, 1],
    ],
  );
  assert.equal(wrote(context, "Rate").font, "12.5px Test");
  const [frame] = of(context, "strokeRect");
  assert.deepEqual([frame.x, frame.y, frame.width, frame.height], [39.5, 19.5, 301, 201]);
});

test("ticks have room: never closer than their texts", () => {
  const { context } = canvasOf(348, 262),
    { across, up, left } = measure(context, { x: X, y: Y }, plot.view, 300, 200, COLOURS);
  const places = across.marks.map(({ place, text }) => [((place + 3.5) / 4) * 300, text.length * 5.75]);
  for (let i = 1; i < places.length; i++)
    assert.ok(places[i][0] - places[i - 1][0] >= (places[i][1] + places[i - 1][1]) / 2 + 14);
  assert.ok(across.marks.length >= 3 && up.marks.length >= 3);
  assert.equal(left, Math.ceil(Math.max(...up.marks.map(({ text }) => text.length * 5.75))) + 12);
});

test("a curve runs through its points on the axes' scales, broken where it has none, each in its own dash", () => {
  const { context } = canvasOf(348, 262),
    both = [0.001, 0, 0.1, 0.9, NaN, 0, 1, 0.99, 0.01, 0.9];
  drawLines(context, plot, { x: X, y: Y, lines: [{ points: [0.01, 0.9] }, { points: both }] }, COLOURS);
  const [, , rim, line] = strokes(context);
  near(
    lines(line),
    [
      [at(-3, 0), at(-1, 1)],
      [at(0, 2), at(-2, 1)],
    ],
    1e-9,
  );
  assert.deepEqual(
    [rim.strokeStyle, rim.lineWidth, line.strokeStyle, line.lineWidth, line.dash],
    [COLOURS.rim, 5, COLOURS.text, 2, [9, 5]],
  );
});

test("marked points stand where they are; a letter that would lie on another is a dot", () => {
  const { context } = canvasOf(348, 262);
  const categories = [
    { label: "A", point: [0.01, 0.9] },
    { label: "B", point: [0.0101, 0.9] },
    { label: "C", point: [0.1, 0.99] },
    { label: "D", point: [100, 0.9] },
    { label: "E" },
  ];
  const marks = [{ label: "start", x: 0.1, y: 0, kind: "start" }];
  drawPoints(context, plot, { x: X, y: Y, categories, marks }, COLOURS);
  const told = texts(context).map(({ text, x, y }) => [text, x, y]);
  near(
    told.map(([, x, y]) => [x, y]),
    [
      [at(-2, 1)[0], at(-2, 1)[1] + 0.5],
      [at(-1, 2)[0], at(-1, 2)[1] + 0.5],
      [at(-1, 0)[0] + 12, at(-1, 0)[1]],
    ],
    1e-6,
  );
  assert.deepEqual(
    told.map(([text]) => text),
    ["A", "C", "start"],
  );
  const dots = fills(context, COLOURS.text).flatMap(circles);
  near([dots[0].x, dots[0].y, dots[0].radius], [...at(Math.log10(0.0101), 1), 2], 1e-6);
  const ring = strokes(context).find(({ parts }) => parts[0].circle?.radius === 8);
  assert.deepEqual([ring.strokeStyle, ring.lineWidth], [COLOURS.rim, 5.5]); // a rim below it
  assert.ok(texts(context).every(({ font }) => /^\d+ 12px Test$/.test(font)));
  const start = strokes(context, COLOURS.text).flatMap(circles)[0];
  near([start.x, start.y, start.radius], [...at(-1, 0), 8], 1e-6);
});

test("a saddle is a cross, the best a star, a minimum a ring with a dot; at the right border a label is before", () => {
  const draw = (kind, px = 0.01) => {
    const { context } = canvasOf(348, 262);
    drawPoints(context, plot, { x: X, y: Y, categories: [], marks: [{ label: "me", x: px, y: 0.9, kind }] }, COLOURS);
    return context;
  };
  const [cx, cy] = at(-2, 1),
    saddle = strokes(draw("saddle"), COLOURS.text)[0];
  near(
    lines(saddle),
    [
      [
        [cx - 5.5, cy - 5.5],
        [cx + 5.5, cy + 5.5],
      ],
      [
        [cx - 5.5, cy + 5.5],
        [cx + 5.5, cy - 5.5],
      ],
    ],
    1e-6,
  );
  const star = fills(draw("best"), COLOURS.text)[0].parts[0].points;
  near(star[0], [cx, cy - 4.4], 1e-6);
  near(star[5], [cx, cy + 1.8], 1e-6);
  assert.equal(fills(draw("minimum"), COLOURS.text).flatMap(circles)[0].radius, 2);
  assert.equal(fills(draw("best")).length, 1);
  const [late] = texts(draw("best", 2.5)); // at the border
  assert.deepEqual([late.textAlign, Math.round(late.x)], ["left", Math.round(at(Math.log10(2.5), 1)[0] - 24)]);
});

test("a cell's frame is the cell, never smaller than it can be seen", () => {
  const { context } = canvasOf(348, 262);
  outlineCell(context, plot, { x: X, y: Y }, 1, 2, 9, COLOURS, [3, 2]);
  const [rim, frame] = of(context, "strokeRect");
  near([frame.x, frame.y, frame.width, frame.height], [115, 20, 75, 200 / 3], 1e-9);
  assert.deepEqual([rim.lineWidth, rim.dash, frame.lineWidth, frame.dash], [4.5, [], 2, [3, 2]]);
  outlineCell(context, plot, { x: X, y: Y }, 1, 2, 95, COLOURS);
  const last = of(context, "strokeRect")[3];
  near([last.x, last.width, last.height], [105, 95, 95], 1e-9);
  near(last.y + 95 / 2, 20 + 100 / 3, 1e-9);
});

test("the colour bar runs from low to high, with its numbers, its pointed end and the value that is looked at", () => {
  for (const ratio of [1, 2]) {
    const canvas = canvasOf(228, 50, ratio);
    const scene = { value: { scale: "log", limits: [0.01, 100], beyond: [false, true], label: "Final loss" } },
      bar = new ColourBar(canvas);
    canvas.shown = [228, 50];
    bar.draw(scene, COLOURS.ramp, COLOURS, ratio, 10);
    const { context } = bar.still,
      strip = of(context, "fillRect").filter(({ height }) => height === 12);
    assert.equal(strip.length, 200 * ratio);
    assert.deepEqual([strip[0].fillStyle, strip[0].x, strip[0].y], ["rgb(0 0 90)", 14, 16]);
    assert.equal(strip[strip.length - 1].fillStyle, "rgb(255 0 90)");
    const shade = Number(/\d+/.exec(strip[50 * ratio].fillStyle)[0]);
    near(shade, 64, 1);
    const told = texts(context).filter(({ textAlign }) => textAlign === "center");
    assert.deepEqual(
      told.map(({ text, x, y }) => [text, Math.round(x * 10) / 10, y]),
      [
        ["0.01", 14, 34],
        ["0.1", 64, 34],
        ["1", 114, 34],
        ["10", 164, 34],
        ["≥ 100", Math.round((228 - 2.5 * 5.75) * 10) / 10, 34],
      ],
    );
    const [end] = fills(context, "rgb(255 0 90)");
    near(lines(end), [
      [
        [214, 16],
        [223, 22],
        [214, 28],
      ],
    ]);
    const [laid] = of(canvas.context, "image"),
      [mark] = fills(canvas.context, COLOURS.text);
    assert.deepEqual([laid.source, laid.x, laid.y, laid.width, laid.height], [bar.still, 0, 0, 228, 50]);
    near(
      lines(mark),
      [
        [
          [164, 18],
          [159, 10],
          [169, 10],
        ],
      ],
      1e-9,
    );
    const [frame] = of(context, "strokeRect");
    near([frame.x, frame.y, frame.width, frame.height], [14.5, 16.5, 199, 11]);
    const label = wrote(context, "Final loss");
    assert.deepEqual([label.x, label.y, label.most], [14, 0, 200]);
    // Another value: the bar itself is as it was.
    const [drawn] = context.marks;
    bar.draw(scene, COLOURS.ramp, COLOURS, ratio, 1);
    assert.equal(context.marks[0], drawn);
    near(lines(fills(canvas.context)[0])[0][0], [114, 18], 1e-9);
    bar.draw({ value: { ...scene.value, beyond: [true, false] } }, COLOURS.ramp, COLOURS, ratio, undefined);
    near(lines(fills(context)[0])[0][1], [5, 22]);
    assert.deepEqual([fills(context).length, fills(canvas.context).length], [1, 0]);
  }
});
