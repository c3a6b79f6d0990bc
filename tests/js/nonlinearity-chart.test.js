// A neuron's function and derivative: where the curves, the shades, the point with its tangent and the rows are drawn,
// against the functions as JavaScript has them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { NonlinearityChart } from "../../optim_viz/web/js/player/nonlinearity-chart.js";
import { NonlinearityCompanion } from "../../optim_viz/web/js/player/nonlinearity-companion.js";
import {
  beyondInWords,
  curvesInWords,
  pointInWords,
  saturationInWords,
} from "../../optim_viz/web/js/player/nonlinearity-words.js";
import { canvasOf, circles, COLOURS, fills, lines, near, of, runOf, strokes, texts, wrote } from "./canvas.js";
import { element } from "./elements.js";

// tanh and 1 − tanh², in a window that is no mirror image.
const TANH = {
  name: "Tanh",
  program: {
    inputs: 2,
    constants: [1],
    code: [
      ["tanh", 0],
      ["mul", 3, 3],
      ["neg", 4],
      ["add", 2, 5],
    ],
    results: [3, 6],
  },
  window: [-4, 2],
  saturated: [[null, -3]],
  limit: 0.01,
  corner: false,
};
// max(0, a), and 1 above 0.
const RELU = {
  ...TANH,
  name: "ReLU",
  program: {
    inputs: 2,
    constants: [0, 1],
    code: [
      ["gt", 0, 2],
      ["select", 4, 2, 0],
      ["select", 4, 2, 3],
    ],
    results: [5, 6],
  },
  window: [-2, 4],
  saturated: [[null, 0]],
  corner: true,
};

// 358 × 127: the box is 300 wide and 100 high. Each row is [first, second].
function chartOf(data, { rows = [], runs = [], ratio = 1 } = {}) {
  const chart = new NonlinearityChart(canvasOf(358, 127, ratio)),
    [first, second] = [0, 1].map((k) => Float64Array.from(rows, (row) => row[k]));
  chart.load(data, { first, second });
  chart.resize(358, 127, ratio);
  chart.prepare(runs, COLOURS);
  return { chart, ground: chart.ground.getContext("2d") };
}

const across = (a, [low, high]) => 46 + (300 * (a - low)) / (high - low);
const TANH_UP = [Math.tanh(-4), 1], // σ goes down to −0.9993, σ′ up to 1
  RELU_UP = [0, 4];
const up = (value, [low, high]) => 107 - (100 * (value - low + 0.08 * (high - low))) / (1.16 * (high - low));
const slopeOf = (a) => 1 / Math.cosh(a) ** 2;
const curves = (context) => strokes(context, COLOURS.text).filter(({ parts }) => parts[0].points.length > 50);

for (const ratio of [1, 2])
  test(`σ is solid and σ′ is dashed, each at its own values, larger ones higher, at ${ratio} pixels a point`, () => {
    const [solid, dashed] = curves(chartOf(TANH, { ratio }).ground);
    assert.deepEqual([solid.dash, dashed.dash], [[], [7, 5]]);
    for (const [curve, f] of [
      [solid, Math.tanh],
      [dashed, slopeOf],
    ]) {
      const [points] = lines(curve);
      near([points[0][0], points[points.length - 1][0]], [46, 346]);
      for (const [px, py] of points) near([py], [up(f(-4 + ((px - 46) * 6) / 300), TANH_UP)], 1e-9);
    }
  });

test("each curve has its name beside its own right end, within the box", () => {
  for (const [data, ends, range] of [
    [TANH, [Math.tanh(2), slopeOf(2)], TANH_UP],
    [RELU, [4, 1], RELU_UP],
  ]) {
    const { ground } = chartOf(data),
      own = ends.map((value) => up(value, range));
    ["σ", "σ′"].forEach((name, i) => {
      const { x, y, textBaseline } = wrote(ground, name);
      near([x], [342]);
      assert.ok(Math.abs(y - own[i]) < Math.abs(y - own[1 - i]) && Math.abs(y - own[i]) < 20);
      const [above, below] = textBaseline === "bottom" ? [y - 13, y] : [y, y + 13];
      assert.ok(above > 0 && below < 114, `${name} of ${data.name} at ${y}`);
      // clear of both
      for (const [px, py] of curves(ground).flatMap(lines).flat())
        assert.ok(px < 342 - 6.5 * name.length || px > 342 || py <= above || py >= below, `${name} at ${px}, ${py}`);
    });
  }
});

test("σ′ of a ReLU is broken at 0, where the full dot is at 0 and the empty one at 1; σ is whole", () => {
  const { ground, chart } = chartOf(RELU),
    [solid, dashed] = curves(ground),
    middle = across(0, RELU.window);
  assert.equal(lines(solid).length, 1);
  for (const [px, py] of lines(solid)[0]) near([py], [up(Math.max(0, (px - 46) / 50 - 2), RELU_UP)], 1e-6);
  const [left, right] = lines(dashed);
  for (const [px, py] of left) near([py, Math.min(px, middle)], [up(0, RELU_UP), px], 1e-6);
  for (const [px, py] of right) near([py, Math.max(px, middle)], [up(1, RELU_UP), px], 1e-6);
  near([left[left.length - 1][0], right[0][0]], [middle, middle], 1e-6);
  const dots = [COLOURS.text, COLOURS.rim].map((style) => fills(ground, style).flatMap(circles));
  near(
    dots.map(([{ x, y }]) => [x, y]),
    [0, 1].map((value) => [middle, up(value, RELU_UP)]),
  );
  assert.equal(chart.one(0).slope, 0);
});

test("it is shaded where it saturates, to the end of the axis, and the word stands where it has room", () => {
  const { ground } = chartOf(TANH),
    [shade] = of(ground, "fillRect");
  near([shade.x, shade.y, shade.width, shade.height], [46, 7, 50, 100]);
  assert.equal(shade.fillStyle, COLOURS.grid);
  assert.ok(!wrote(ground, "saturated")); // 49.5 of 50 pixels
  const wide = chartOf(RELU).ground;
  near([of(wide, "fillRect")[0].width, wrote(wide, "saturated").x], [100, 96]);
  assert.equal(of(chartOf({ ...TANH, saturated: [] }).ground, "fillRect").length, 0);
});

test("ticks are written at their numbers, across and upward", () => {
  const written = texts(chartOf(TANH).ground).filter(({ text }) => /^[−\d]/.test(text));
  for (const { text, x, y, textAlign } of written) {
    const value = Number(text.replace("−", "-"));
    if (textAlign === "center") near([x], [across(value, TANH.window)]);
    else near([y], [Math.round(up(value, TANH_UP)) + 0.5]);
  }
  assert.ok(written.some(({ textAlign }) => textAlign === "center") && written.length > 5);
});

test("the point stands on σ, its tangent has the slope that a small dot shows on σ′", () => {
  const { chart } = chartOf(TANH);
  chart.put(-0.7);
  chart.draw(0);
  const { context } = chart,
    [px, py] = [across(-0.7, TANH.window), up(Math.tanh(-0.7), TANH_UP)],
    dots = fills(context, COLOURS.text).flatMap(circles);
  near(
    dots.map(({ x, y }) => [x, y]),
    [
      [px, py],
      [px, up(slopeOf(-0.7), TANH_UP)],
    ],
    1e-9,
  );
  assert.ok(dots[0].radius > dots[1].radius);
  const [[[ax, ay], [bx, by]]] = lines(strokes(context, COLOURS.text)[0]);
  near([(ax + bx) / 2, (ay + by) / 2, Math.hypot(bx - ax, by - ay)], [px, py, 104], 1e-9);
  near([(ay - by) / (up(0, TANH_UP) - up(1, TANH_UP)) / ((bx - ax) / 50)], [slopeOf(-0.7)], 1e-9);
});

test("the point goes no farther than the axis, and a pixel is a number", () => {
  const { chart } = chartOf(TANH);
  for (const [asked, stands] of [
    [-9, -4],
    [1.5, 1.5],
    [7, 2],
  ]) {
    chart.put(asked);
    assert.equal(chart.a, stands);
    near([chart.sumAt(across(stands, TANH.window))], [stands]);
  }
});

// x·u + y·v: 1, −3.5 and 5 at step 0; −0.5, −2.75 and 1.5 at step 1.
const ROWS = [
  [2, 1],
  [-1, 1],
  [6, 1],
];
const runs = () => [
  runOf([1, 0.5], [-1, -1.5], { name: "a", label: "A", colour: "red" }),
  runOf([0, 0], [-3.5, -3.5], { name: "b", label: "B", colour: "blue" }),
];

test("a row is a full dot on σ at its sum, an empty square where that saturates, a triangle beyond the axis", () => {
  const rows = [
      [2, 1],
      [-2.5, 1],
      [6, 1],
    ],
    { chart } = chartOf(TANH, { rows, runs: runs() });
  chart.draw(0);
  const { context } = chart,
    at = (a) => [across(a, TANH.window), up(Math.tanh(a), TANH_UP)];
  near(
    fills(context, "red")
      .flatMap(circles)
      .map(({ x, y }) => [x, y]),
    [at(1)],
  );
  const [square] = strokes(context, "red"),
    [corners] = lines(square),
    middle = [0, 1].map((k) => (Math.min(...corners.map((c) => c[k])) + Math.max(...corners.map((c) => c[k]))) / 2);
  near(middle, at(-3.5), 1e-9);
  assert.equal(circles(square).length, 0);
  const triangle = fills(context, "red").find(({ parts }) => !parts[0].circle);
  near([Math.max(...lines(triangle)[0].map(([x]) => x))], [346], 1e-9); // it points to the right, at the border
  assert.deepEqual([...chart.standing(chart.runs[0], 0).saturated], [0, 1, 0]);
});

test("the rows follow the clock, between records too, and are those of the run that is lit", () => {
  const { chart } = chartOf(TANH, { rows: ROWS, runs: runs() }),
    sums = (time, lit) => [...chart.standing(chart.shownOf(time, lit), time).sums];
  near(sums(0), [1, -2, 5]);
  near(sums(1), [-0.5, -2, 1.5]);
  near(sums(0.5), [0.25, -2, 3.25]);
  near(sums(1, chart.runs[1]), [-3.5, -3.5, -3.5]);
  chart.draw(0, chart.runs[1]);
  assert.equal(strokes(chart.context, "blue").length, 3);
  assert.equal(strokes(chart.context, "red").length, 0);
});

test("words say what stands at the point, and how many rows saturate and what of their error passes", () => {
  assert.equal(pointInWords(1.3, { value: 0.785835, slope: 0.168298 }), "a = 1.3: σ = 0.786, σ′ = 0.168");
  const standing = (slopes, saturated) => ({
    slopes: Float64Array.from(slopes),
    saturated: Uint8Array.from(saturated),
  });
  assert.equal(
    saturationInWords(TANH, standing([0.2, 0.001, -0.0034], [0, 1, 1])),
    "2 of 3 rows saturated: of their error at most 0.0034 is passed back",
  );
  assert.equal(saturationInWords(RELU, standing([1, 0], [0, 1])), "1 of 2 rows saturated: its gradient is 0");
  assert.equal(saturationInWords(TANH, standing([1, 1], [0, 0])), "0 of 2 rows saturated");
  assert.equal(
    saturationInWords({ saturated: [], name: "Leaky" }, standing([1], [0])),
    "no row saturates: Leaky is level nowhere",
  );
  assert.equal(beyondInWords([-4, 2], { sums: Float64Array.of(-5, 1, 3) }), "2 rows beyond the axis");
  assert.equal(beyondInWords([-4, 2], { sums: Float64Array.of(-4, 2) }), "");
  assert.equal(
    curvesInWords(RELU, 0),
    "ReLU: σ solid, σ′ dashed; squares: saturated, |σ′| stays below 0.01; σ′(0) = 0 by convention, as in PyTorch",
  );
  assert.doesNotMatch(curvesInWords(TANH, 1), /convention/);
});

// The companion with its elements, none of which is in a page.
function companionOf(data) {
  const find = {
    canvas: canvasOf(358, 127),
    ".ov-chart-title": element(),
    ".ov-function-point": element(),
    p: element(),
  };
  find.p.children = [element(), element()];
  Object.assign(find.canvas, { offsetLeft: 3, offsetTop: 20, addEventListener: () => {} });
  const root = { querySelector: (selector) => find[selector] },
    player = { on: (target, name, act) => target.addEventListener(name, act), picture: { schedule: () => {} } };
  globalThis.Node ??= { TEXT_NODE: 3 };
  const companion = new NonlinearityCompanion(player, root),
    handle = find[".ov-function-point"],
    arrays = { rows_fitted: Float64Array.of(2, -2.5, 6, 1, 1, 1, 0, 0, 0) };
  companion.load(data, { surface: {}, head: { arrays }, array: (name) => arrays[name] });
  companion.chart.resize(358, 127, 1);
  companion.chart.prepare(runs(), COLOURS);
  companion.place();
  const press = (key, more = {}) => handle.dispatch("keydown", { key, ...more }).prevented,
    said = () => ["now", "text", "min", "max"].map((name) => handle.getAttribute(`aria-value${name}`));
  return { companion, handle, press, said, ...find };
}

test("the point is a slider: the arrows move it by tenths, Shift by whole numbers, Home and End to the ends", () => {
  const { companion, handle, press, said } = companionOf(TANH),
    { chart } = companion,
    at = () => [chart.a, Number(said()[0])];
  assert.deepEqual(said(), ["1", "a = 1: σ = 0.762, σ′ = 0.42", "-4", "2"]);
  assert.ok(press("ArrowRight") && press("ArrowUp"));
  near(at(), [1.2, 1.2]);
  near(
    /translate\((.*)px, (.*)px\)/.exec(handle.style.transform).slice(1).map(Number),
    [across(1.2, TANH.window) + 3, up(Math.tanh(1.2), TANH_UP) + 20],
    1e-6,
  );
  press("ArrowLeft", { shiftKey: true });
  near(at(), [0.2, 0.2]);
  press("ArrowDown");
  near(at(), [0.1, 0.1]);
  assert.match(said()[1], /^a = 0\.1: σ = 0\.0997, σ′ = 0\.99$/);
  press("End");
  near(at(), [2, 2]);
  press("ArrowRight");
  near(at(), [2, 2]);
  press("Home");
  near(at(), [-4, -4]);
  assert.ok(!press("a") && !press(" ")); // which are the player's
});

test("another scene of the same function leaves the point where it is", () => {
  const { companion, press } = companionOf(TANH);
  press("ArrowRight");
  companion.load({ ...TANH }, { surface: {}, head: { arrays: {} }, array: () => {} });
  near([companion.chart.a], [1.1]);
});
