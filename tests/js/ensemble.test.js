// An ensemble's pictures: where its ribbons and its ends are drawn, and which end a pixel means.

import assert from "node:assert/strict";
import { test } from "node:test";
import { scatterOf, traceEllipse } from "../../optim_viz/web/js/ellipse.js";
import { EndsMap } from "../../optim_viz/web/js/charts/ensemble-map.js";
import { RibbonChart } from "../../optim_viz/web/js/charts/ensemble-ribbon.js";
import { atStep, endRows, endText, stepRows } from "../../optim_viz/web/js/charts/ensemble-words.js";
import { canvasOf, circles, COLOURS, fills, lines, near, of, runOf, strokes } from "./canvas.js";

// x² + y².
// biome-ignore format: as it is read
const BOWL = { inputs: 2, constants: [], code: [["mul", 0, 0], ["mul", 1, 1], ["add", 2, 3]], results: [4] };
const SURFACE = { program: BOWL, coefficients: [], domain: [-4, 4, -2, 2], floor: 0, points: [] };

// Under three seeds; values along the steps, ends along the seeds.
function member(more = {}, look = {}) {
  return {
    ...runOf([0], [0], look),
    low: Float64Array.of(10, 1, 0.1),
    median: Float64Array.of(10, 2, 1),
    high: Float64Array.of(10, 4, 10),
    final: Float64Array.of(0.1, 1, 10),
    x: Float64Array.of(1, 2, -3),
    y: Float64Array.of(0.5, -1, 1.5),
    outcome: Uint8Array.of(0, 1, 0),
    spread: { ends: 3, mean: [0, 0], covariance: [1, 0, 0.25] },
    outcomes: "3 oscillate",
    detail: "α = 0.1",
    ...more,
  };
}
const sceneOf = (...runs) => ({
  surface: SURFACE,
  runs,
  seeds: Float64Array.of(4, 5, 6),
  seed: 5,
  steps: 2,
  outcomes: ["oscillating", "overflowed"],
});

function chartOf(runs, { window } = {}) {
  const chart = new RibbonChart(canvasOf(400, 167));
  chart.resize(400, 167, 1);
  chart.show(runs, 2, window, COLOURS);
  return chart;
}

test("a ribbon lies between its quantiles, and the line on the median, on the log axis of both", () => {
  const chart = chartOf([member()]);
  near([chart.low, chart.high], [-1, 1]);
  const y = (value) => 147 - 70 * (Math.log10(value) + 1),
    [x0, x1, x2] = [46, 217, 388];
  const [ribbon] = of(chart.bold.context, "fill");
  near(lines(ribbon), [
    [
      [x0, y(10)],
      [x1, y(1)],
      [x2, y(0.1)],
      [x2, y(10)],
      [x1, y(4)],
      [x0, y(10)],
    ],
  ]);
  assert.equal(ribbon.fillStyle, "tomato");
  assert.ok(ribbon.globalAlpha < 0.3);
  const [line] = strokes(chart.bold.context, "tomato").filter(({ globalAlpha }) => globalAlpha === 1);
  near(lines(line), [
    [
      [x0, y(10)],
      [x1, y(2)],
      [x2, y(1)],
    ],
  ]);
});

test("where a tenth has overflowed, the ribbon is open at the top, and no line comes back from there", () => {
  const chart = chartOf([member({ high: Float64Array.of(10, 4, Infinity), median: Float64Array.of(10, 2, Infinity) })]);
  near([chart.low, chart.high], [-1, 1]); // what is infinite sets no scale
  const [[[, , , [x, top]]]] = [lines(of(chart.bold.context, "fill")[0])];
  assert.equal(x, 388);
  assert.ok(top < chart.box.top);
  const [line] = strokes(chart.bold.context, "tomato").filter(({ globalAlpha }) => globalAlpha === 1);
  assert.equal(lines(line)[0].length, 2);
});

test("marks stand on the line; one that is infinite has none", () => {
  const chart = chartOf([member({ median: Float64Array.of(10, 2, Infinity) })]),
    front = chart.context;
  chart.paint(1);
  const marks = fills(front, "tomato");
  assert.equal(marks.length, 1);
  near(centre(marks[0]), [217, 147 - 70 * (Math.log10(2) + 1)], 1e-6);
  chart.paint(2);
  assert.equal(fills(front, "tomato").length, 0);
});

// The middle of what a mark covers.
const centre = ({ parts: [{ points }] }) =>
  [0, 1].map((k) => (Math.min(...points.map((p) => p[k])) + Math.max(...points.map((p) => p[k]))) / 2);

// 456 × 238 with its margins is a box of 400 × 200: 50 pixels a unit.
function mapOf(runs, wanted = "all") {
  const land = canvasOf(456, 238),
    front = canvasOf(456, 238),
    map = new EndsMap(land, front);
  map.load(sceneOf(...runs), true);
  map.resize(456, 238, 1);
  if (wanted === "all") map.showAll();
  return { map, front: front.context, land: land.context };
}
const at = (x, y) => [46 + 50 * (x + 4), 10 + 50 * (2 - y)];

test("each end has a mark where it is, in the run's colour; the mean is a larger one in its ellipse", () => {
  const { map, front } = mapOf([member(), member({ x: Float64Array.of(9, 0, 0) }, { colour: "navy" })]);
  map.drawEnds(COLOURS);
  const marks = fills(front, "tomato").map(centre);
  near(marks, [at(1, 0.5), at(2, -1), at(-3, 1.5), at(0, 0)], 1e-6);
  near(fills(front, "navy").map(centre).slice(0, 2), [at(0, -1), at(0, 1.5)], 1e-6); // the third lies outside
  assert.equal(map.outside, 1);
  const [ellipse] = strokes(front, "tomato").filter(({ parts }) => parts[0].circle);
  near(ellipse.parts[0].points[0], at(0, 0));
  near([ellipse.parts[0].circle.radius, ellipse.parts[0].circle.minor], [50, 25], 1e-9);
});

test("a pixel means the nearest end of a run in sight, within reach", () => {
  const other = member({ x: Float64Array.of(1.1, 0, 0) }, { colour: "navy" }),
    { map } = mapOf([member(), other]);
  const [px, py] = at(1.1, 0.5);
  assert.equal(map.find(px, py).run.colour, other.colour);
  assert.equal(map.find(px - 4, py).run.colour, "tomato");
  assert.equal(map.find(...at(2, -1)).k, 1);
  assert.equal(map.find(...at(2, 0)), undefined);
  other.hidden = true;
  map.scene.runs[1].hidden = true;
  assert.equal(map.find(px, py).run, map.scene.runs[0]);
});

test("an end that is looked at is ringed with the others of its seed", () => {
  const { map, front } = mapOf([member(), member({ x: Float64Array.of(0, 0, 3) }, { colour: "navy" })]);
  map.drawEnds(COLOURS, { run: map.scene.runs[0], k: 2 });
  const rings = [...strokes(front, COLOURS.text), ...strokes(front, "navy")].flatMap(circles);
  near(
    rings.map(({ x, y }) => [x, y]).filter(([x]) => x !== at(0, 0)[0]),
    [at(-3, 1.5), at(3, 1.5)],
  );
});

test("the window of the ends holds those that lie on the surface's own, with room around them", () => {
  const { map } = mapOf([member({ x: Float64Array.of(1, 2, 1e200) })], "ends"),
    [x0, x1, y0, y1] = map.plane.view;
  assert.ok(x0 < 1 && x1 > 2 && y0 < -1 && y1 > 0.5);
  assert.ok(x1 - x0 < 8 || y1 - y0 < 4);
  const none = mapOf([member({ x: Float64Array.of(9, 9, 9) })], "ends");
  near(none.map.plane.view, [-4, 4, -2, 2]);
});

test("the scatter of points is NumPy's, and its ellipse lies along their axes", () => {
  // biome-ignore format: as it is read
  const { mean, covariance } = scatterOf([[0, 0], [2, 1], [4, 5]]);
  near(mean, [2, 2]);
  near(covariance, [4, 5, 7]); // np.cov
  assert.equal(scatterOf([[1, 2]]), undefined);
  // biome-ignore format: as it is read
  assert.equal(scatterOf([[1, 2], [Infinity, 0]]), undefined);
  const context = canvasOf(10, 10).context;
  traceEllipse(context, { toPixel: (x, y) => [x, -y], unit: 10 }, { mean: [3, 4], covariance: [2.5, 1.5, 2.5] });
  context.stroke();
  const { points, circle } = strokes(context)[0].parts[0];
  near(points[0], [3, -4]);
  near([circle.radius, circle.minor, circle.turn], [20, 10, -Math.PI / 4], 1e-9); // 4 along (1, 1), 1 across; y is up
});

test("words are of the seed, and of the step, that is looked at", () => {
  const run = member({}, { label: "SGD <b>" }),
    scene = sceneOf(run);
  assert.deepEqual(atStep(run, 2), { middle: "1", range: "0.1 to 10" });
  assert.equal(endText(scene, { run, k: 1 }), "SGD <b>, seed 5: overflowed, at (2, −1), f 1.");
  assert.match(endRows(scene, { run, k: 2 }, COLOURS), /<b>Seed 6<\/b>.*SGD &lt;b&gt;.*oscillating<span>10</);
  assert.match(stepRows(scene, 1, COLOURS), /<b>Step 1<\/b>.*<b>2<\/b> <small>1 to 4</);
});
