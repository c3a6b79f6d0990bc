// The names of marked points on a map: beside their points, and never on each other or on a mark, as they are drawn.

import assert from "node:assert/strict";
import { test } from "node:test";
import { drawPoints } from "../../optim_viz/web/js/charts/heat-map-marks.js";
import { Plot } from "../../optim_viz/web/js/charts/heat-map-plot.js";
import { Axis } from "../../optim_viz/web/js/charts/heat-map-axis.js";
import { placeLabels } from "../../optim_viz/web/js/charts/labels.js";
import { canvasOf, circles, COLOURS, lines, near, of, strokes, texts } from "./canvas.js";

const AXES = {
  x: new Axis({ scale: "linear", label: "x" }, [0.5, 1.5, 2.5]),
  y: new Axis({ scale: "linear", label: "y" }, [0.5, 1.5]),
};
const plot = new Plot(348, 262, 40, [0, 3, 0, 2]); // 300 × 200 at (40, 20)

// What a visitor sees of a name: six pixels a letter, fourteen high.
const box = ({ text, x, y }) => [x, y - 7, x + 6 * text.length, y + 7];
const apart = ([a, b, c, d], [e, f, g, h]) => c <= e || g <= a || d <= f || h <= b;

function drawn(marks, categories = []) {
  const { context } = canvasOf(348, 262);
  drawPoints(context, plot, { ...AXES, marks, categories }, COLOURS);
  return context;
}

// A fixed sequence of numbers between 0 and 1.
function numbers(seed) {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

test("the best cell and Polyak's optimum, a cell apart, both have their names", () => {
  const context = drawn([
    { label: "now", x: 1.6, y: 1.3, kind: "start" },
    { label: "best", x: 1.5, y: 1, kind: "best" },
    { label: "Polyak's optimum", x: 1.53, y: 0.98, kind: "minimum" },
  ]);
  const said = texts(context);
  assert.deepEqual(
    said.map(({ text }) => text),
    ["now", "best", "Polyak's optimum"],
  );
  for (const [i, one] of said.entries())
    for (const other of said.slice(i + 1)) assert.ok(apart(box(one), box(other)), `${one.text} on ${other.text}`);
});

test("wherever marks lie, no name lies on another, on a mark, or beyond the picture", () => {
  const next = numbers(7);
  for (let scene = 0; scene < 300; scene++) {
    const place = scene % 3 ? () => [3 * next(), 2 * next()] : () => [1.4 + 0.2 * next(), 0.9 + 0.2 * next()];
    const marks = ["now", "best", "Polyak's optimum", "start"].map((label, i) => {
      const [x, y] = place();
      return { label, x, y, kind: ["start", "best", "minimum", "saddle"][i] };
    });
    const categories = ["A", "B"].map((label) => ({ label, point: place() }));
    const context = drawn(marks, categories),
      names = texts(context).filter(({ text }) => text.length > 1);
    assert.equal(names.length, marks.length, `scene ${scene}`);
    const discs = strokes(context).flatMap(({ parts }) => (parts[0].circle ? circles({ parts }) : []));
    for (const [i, name] of names.entries()) {
      const [left, top, right, bottom] = box(name);
      assert.ok(left >= 40 && right <= 340 && top >= 20 && bottom <= 220, `${name.text} in scene ${scene}`);
      for (const other of names.slice(i + 1))
        assert.ok(apart(box(name), box(other)), `${name.text} on ${other.text} in scene ${scene}`);
      for (const { x, y, radius } of discs)
        assert.ok(
          apart(box(name), [x - radius, y - radius, x + radius, y + radius]),
          `${name.text} on a mark in scene ${scene}`,
        );
    }
  }
});

test("a name far from its point has a line to it, from the mark's edge to the name's", () => {
  const crowd = Array.from({ length: 7 }, (_, i) => ({ label: `mark ${i}`, x: 1.5, y: 1, kind: "best" })),
    context = drawn(crowd);
  const thin = strokes(context, COLOURS.text).filter(({ lineWidth, parts }) => lineWidth === 1 && !parts[0].circle);
  assert.ok(thin.length > 0);
  for (const mark of thin) {
    const [[from, to]] = lines(mark);
    near(Math.hypot(from[0] - 190, from[1] - 120), 8, 1e-6); // 6 of its radius, and 2
    const name = texts(context).find((text) => {
      const [left, top, right, bottom] = box(text);
      return to[0] >= left - 1e-9 && to[0] <= right + 1e-9 && to[1] >= top - 1e-9 && to[1] <= bottom + 1e-9;
    });
    assert.ok(name, `no name at ${to}`);
  }
  assert.ok(of(context, "rim").length >= texts(context).length);
});

test("where there is no room at all there is no name; the point stays", () => {
  const names = [{ x: 5, y: 5, radius: 4, text: "long", width: 40, height: 14 }];
  assert.deepEqual(placeLabels(names, [], { left: 0, top: 0, width: 20, height: 20 }), [undefined]);
  const [found] = placeLabels(names, [], { left: 0, top: -20, width: 100, height: 50 });
  near([found.left, found.top], [17, -2]);
});
