// What the visitor does on the sweep: one finger draws a rectangle or chooses, two do neither, and what is out of sight
// is not taken hold of.

import assert from "node:assert/strict";
import { test } from "node:test";
import { listenToSweep } from "../../optim_viz/web/js/charts/sweep-input.js";
import { CurvesLegend } from "../../optim_viz/web/js/charts/sweep-legend.js";
import { element, fakeDocument } from "./elements.js";

// A curve of points 20 pixels apart, at half the height of a chart of 200 by 200; the outer ones are out of sight.
function chartOf({ view } = {}) {
  fakeDocument();
  globalThis.document.fonts = element();
  const stage = Object.assign(element(), { getBoundingClientRect: () => ({ left: 0, top: 0 }) }),
    points = Array.from({ length: 13 }, (_, i) => ({ x: 20 * i - 20, y: 100, aside: i === 0 || i === 12 })),
    curve = { name: "a", points, rates: points.map((_, i) => 10 ** i) },
    picks = [];
  const box = { left: 0, top: 0, width: 200, height: 200 };
  const sight = {
    boxZooms: false,
    window: { view },
    drawZoomBox: (corners) => (sight.zoomBox = corners),
    setBoxZoom: () => {},
    show: (window) => (sight.shown = window),
  };
  const chart = {
    root: element(),
    stage,
    scene: { curves: [curve] },
    plot: { picture: { box, west: 0, east: 10, low: 0, high: 10 }, find: (px) => ({ curve, index: px < 100 ? 3 : 8 }) },
    sight,
    point: (_i, index) => ({ curve, index }),
    pick: (_i, index) => picks.push(index),
    hover: () => {},
  };
  const gone = new AbortController();
  listenToSweep(chart, gone.signal);
  return { chart, sight, picks, on: (name, x, y, more) => stage.dispatch(name, { clientX: x, clientY: y, ...more }) };
}

const finger = (pointerId, isPrimary = false) => ({ pointerId, isPrimary, pointerType: "touch" });

test("a finger chooses the point that it taps", () => {
  const { picks, on } = chartOf();
  on("pointerdown", 42, 100, finger(1, true));
  on("pointerup", 42, 100, finger(1, true));
  assert.deepEqual(picks, [3]);
});

test("a second finger takes the rectangle that the first one draws away, and chooses nothing", () => {
  const { sight, picks, on } = chartOf();
  sight.boxZooms = true;
  on("pointerdown", 10, 10, finger(1, true));
  on("pointermove", 60, 60, finger(1, true));
  assert.deepEqual(sight.zoomBox, [10, 10, 60, 60]);
  on("pointerdown", 120, 120, finger(2));
  assert.equal(sight.zoomBox, undefined);
  on("pointermove", 70, 70, finger(1, true));
  on("pointerup", 120, 120, finger(2));
  on("pointerup", 70, 70, finger(1, true));
  assert.deepEqual([picks, sight.zoomBox, sight.shown], [[], undefined, undefined]);
  on("pointerdown", 42, 100, finger(3, true)); // and the next one is a first one again
  on("pointerup", 42, 100, finger(3, true));
  assert.deepEqual(picks, [3]);
});

test("a finger that was lifted unnoticed is not counted when the next one comes alone", () => {
  const { picks, on } = chartOf();
  on("pointerdown", 42, 100, finger(1, true));
  on("pointerdown", 142, 100, finger(2, true));
  on("pointerup", 142, 100, finger(2, true));
  assert.deepEqual(picks, [8]);
});

test("a drag along a curve takes the points in sight alone", () => {
  const { picks, on } = chartOf({ view: [1, 11, 0, 10] });
  on("pointerdown", 40, 100);
  on("pointermove", -15, 100);
  on("pointermove", 215, 100);
  assert.deepEqual(picks, [1, 11]);
});

test("the eye of the last curve in sight says that it stays", () => {
  fakeDocument();
  const curves = ["a", "b"].map((label) => ({ name: label, label, dash: [], outline: [], best: null })),
    list = element();
  list.replaceChildren = (...rows) => (list.children = rows);
  const { document } = globalThis,
    create = document.createElement;
  document.createElement = (tag) => {
    const made = create(tag);
    made.classList.toggle = () => {};
    made.children = [element("button"), element("button"), element("button")];
    return made;
  };
  const legend = new CurvesLegend(list, {}),
    eyes = () => {
      legend.show({ curves, metric: "loss" }, 0, { of: () => "navy", rim: "white" });
      return list.children.map(({ children: [{ attributes, title }] }) => [attributes["aria-disabled"], title]);
    };
  assert.deepEqual(eyes(), [
    ["false", "Hide this curve"],
    ["false", "Hide this curve"],
  ]);
  curves[1].hidden = true;
  assert.deepEqual(eyes(), [
    ["true", "The last curve in sight stays"],
    ["false", "Show this curve"],
  ]);
});
