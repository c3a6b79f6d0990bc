// One curve of several bends: the picture is the one that all curves together would make, in their order.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Chart } from "../../optim_viz/web/js/player/chart.js";
import { theOneChanged } from "../../optim_viz/web/js/player/other-curves.js";
import { canvasOf, COLOURS, lines, of, runOf } from "./canvas.js";

const NAMES = ["red", "green", "blue"],
  RUNS = NAMES.map((light) => runOf([0], [0], { light, dark: light })),
  LOOKS = { ...COLOURS, of: (run) => run.light };
const curves = (...heights) => RUNS.map((run, i) => ({ run, values: heights[i] }));
const flat = (height) => Float64Array.of(height, height, height);

function chartOf(first) {
  const chart = new Chart(canvasOf(400, 167));
  chart.resize(400, 167, 1);
  chart.prepare(first, 2, "linear", [0, 10], LOOKS);
  chart.coarse = true;
  return chart;
}
// Every curve that can be seen on a chart, those on the canvases that it was put together from among them, and where
// it is cut.
const curvesOn = (chart) => seen(chart.context.marks).filter(([, width]) => width === 1.9);
const seen = (marks) =>
  marks.flatMap((mark) => {
    if (mark.kind === "image") return seen(mark.held);
    return mark.kind === "stroke" ? [[mark.strokeStyle, mark.lineWidth, lines(mark), mark.clips.at(-1)]] : [];
  });

test("while one curve bends, the picture is that of all curves, in their order", () => {
  const [low, high] = [flat(0), flat(10)];
  for (const place of [0, 1, 2]) {
    const others = [low, flat(5), high],
      bent = (height) => curves(...others.map((values, i) => (i === place ? flat(height) : values))),
      chart = chartOf(curves(...others));
    for (const height of [4, 3, 2]) {
      chart.prepare(bent(height), 2, "linear", [0, 10], LOOKS);
      chart.draw(2);
      const whole = chartOf(bent(height));
      whole.prepare(bent(height), 2, "linear", [0, 10], LOOKS); // all of them, as none is another one
      whole.draw(2);
      assert.deepEqual([chart.low, chart.high], [whole.low, whole.high]);
      assert.deepEqual(curvesOn(chart), curvesOn(whole));
    }
    assert.ok(of(chart.context, "image").length === 3, "the axes and the others were put there, not drawn");
  }
});

test("another axis or another theme draws the others anew, and nothing else does", () => {
  const [low, high] = [flat(0), flat(10)],
    chart = chartOf(curves(low, flat(5), high));
  let calls = 0;
  const draw = chart.curves.bind(chart);
  chart.curves = (...given) => ((calls += 1), draw(...given));
  const bend = (height, window = [0, 10], colours = LOOKS) => {
    calls = 0;
    chart.prepare(curves(low, flat(height), high), 2, "linear", window, colours);
    chart.draw(2);
    return calls;
  };
  assert.deepEqual([bend(4), bend(3), bend(2)], [3, 1, 1]);
  assert.deepEqual([bend(2, [0, 5]), bend(3, [0, 5])], [3, 1]);
  assert.deepEqual([bend(1, [0, 5], { ...LOOKS, text: "another" }), bend(2, [0, 5])], [3, 3]);
  chart.resize(400, 167, 1); // and what stood on them is gone
  assert.deepEqual([bend(1, [0, 5]), bend(3, [0, 5])], [3, 1]);
});

test("where two change, or others come, all are drawn", () => {
  const [a, b, c] = [flat(1), flat(2), flat(3)],
    before = curves(a, b, c);
  assert.equal(theOneChanged(before, curves(a, flat(2), c)), 1);
  assert.equal(theOneChanged(before, curves(flat(1), flat(2), c)), -1);
  assert.equal(theOneChanged(before, before), -1);
  assert.equal(theOneChanged(before, before.slice(1)), -1);
  assert.equal(theOneChanged(before, [before[1], before[0], before[2]]), -1);
});
