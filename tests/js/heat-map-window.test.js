// The window onto the cells: where it may lie, what moves it, and when the server is asked for its cells.

import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { Axis } from "../../optim_viz/web/js/charts/heat-map-axis.js";
import { fitWindow, HeatMapWindow } from "../../optim_viz/web/js/charts/heat-map-window.js";
import { near } from "./canvas.js";

const WHOLE = [-4, 6, 1, 3];
const PLOT = { box: { left: 40, top: 20, width: 200, height: 100 } };

// Cells of the window [-2, 2] × [1, 2]; a rate on a logarithmic axis, so 0.01 to 100.
function cells(more = {}) {
  const x = new Axis(
    { label: "rate", symbol: "α", scale: "log" },
    Float64Array.of(10 ** -1.5, 10 ** -0.5, 10 ** 0.5, 10 ** 1.5),
  );
  const y = new Axis({ label: "y", symbol: "y", scale: "linear" }, Float64Array.of(1.25, 1.75));
  return { x, y, zoom: true, finer: true, answers: 0, whole: WHOLE, wholeValues: [1e-4, 1e6, 1, 3], ...more };
}

function windowOf(scene = cells()) {
  const told = [],
    note = (name) => () => told.push(name),
    window = new HeatMapWindow({ onMove: note("move"), onQuiet: note("quiet"), onRest: note("rest") });
  window.load(scene, true);
  return { window, told };
}

test("a window lies within the whole, as near to the wanted one as it can, and keeps its size", () => {
  near(fitWindow([-1, 2, 1.5, 2], WHOLE), [-1, 2, 1.5, 2]);
  near(fitWindow([-6, -3, 2.75, 3.25], WHOLE), [-4, -1, 2.5, 3]);
  near(fitWindow([5, 8, 0, 0.5], WHOLE), [3, 6, 1, 1.5]);
  assert.deepEqual(fitWindow([-9, 9, 1.5, 2], WHOLE), [-4, 6, 1.5, 2]);
  assert.deepEqual(fitWindow([-9, 9, 1, 2], [-0.7, 0.1, 1, 2]), [-0.7, 0.1, 1, 2]); // −0.7 + 0.8 is not 0.1
});

test("a window is never too small for numbers", () => {
  const [x0, x1, y0, y1] = fitWindow([2, 2 + 1e-15, 2, 2 + 1e-15], WHOLE);
  near([x1 - x0, y1 - y0], [1e-10, 3e-11], 1e-14);
  near([(x0 + x1) / 2, (y0 + y1) / 2], [2, 2], 1e-12);
});

test("it begins as the cells' own, and is told in the axes' values", () => {
  const { window } = windowOf();
  near(window.view, [-2, 2, 1, 2], 1e-12);
  near(window.values, [0.01, 100, 1, 2], 1e-9);
  const whole = windowOf();
  whole.window.move(() => WHOLE);
  assert.deepEqual(whole.window.values, [1e-4, 1e6, 1, 3]); // as they were sent, to the last digit
  whole.window.stop();
});

test("it zooms about a place, and a drag to the right and down shows what lies to the left and above", () => {
  const { window } = windowOf();
  window.zoom(2, [1, 1.25]);
  near(window.view, [-0.5, 1.5, 1.125, 1.625], 1e-12);
  window.pan(PLOT, 20, 30); // a tenth of the box across, three tenths down
  near(window.view, [-0.7, 1.3, 1.275, 1.775], 1e-12);
  window.stop();
});

test("what cannot be zoomed does not move, and a move to the same window is none", () => {
  const still = windowOf(cells({ zoom: false }));
  still.window.zoom(2, [0, 1.5]);
  assert.deepEqual(still.told, []);
  const { window, told } = windowOf();
  window.move((view) => [...view]);
  assert.deepEqual([told, window.moving], [[], false]);
});

test("contours are fine again soon after a move, and the server is asked once the window rests", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { window, told } = windowOf();
  window.zoom(2, [0, 1.5]);
  mock.timers.tick(100);
  window.pan(PLOT, 5, 0);
  assert.deepEqual([told, window.moving], [["move", "move"], true]);
  mock.timers.tick(140);
  assert.deepEqual([told.slice(2), window.moving], [["quiet"], false]);
  mock.timers.tick(109);
  assert.equal(told.length, 3);
  mock.timers.tick(1);
  assert.deepEqual(told.slice(3), ["rest"]);
  window.zoom(2, [0, 1.5]);
  window.stop();
  mock.timers.tick(1000);
  assert.deepEqual(told.slice(4), ["move"]);
  mock.timers.reset();
});

test("cells leave the visitor's window where it is, until they are those that it asked for", () => {
  const { window } = windowOf();
  window.move(() => [-1, 1, 1.5, 2]);
  window.stop();
  window.load(cells(), false); // it has not asked yet
  near(window.view, [-1, 1, 1.5, 2]);
  const { x0, x1, y0, y1, whole, at } = window.request(70);
  near([x0, x1, y0, y1], [0.1, 10, 1.5, 2], 1e-12);
  assert.deepEqual([whole, at], [false, 70]);
  window.load(cells({ answers: 69 }), false);
  near(window.view, [-1, 1, 1.5, 2]);
  window.load(cells({ answers: 70 }), false);
  near(window.view, [-2, 2, 1, 2], 1e-12);
});

test("another map has its own window, whatever became of the last one's", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { window, told } = windowOf();
  window.move(() => [-1, 1, 1.5, 2]); // and not asked for
  window.load(cells(), true);
  near(window.view, [-2, 2, 1, 2], 1e-12);
  mock.timers.tick(1000);
  assert.deepEqual(told, ["move", "quiet"]);
  window.request(70);
  window.load(cells({ answers: 3 }), true);
  window.move(() => [-1, 1, 1.5, 2]);
  window.request(80);
  window.load(cells({ answers: 75 }), false); // of the last map's 70, nothing is left
  near(window.view, [-1, 1, 1.5, 2]);
  window.stop();
  mock.timers.reset();
});

test("where no finer cells can be had, none are asked for, and new ones leave the window where it is", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { window, told } = windowOf(cells({ finer: false, whole: [-2, 2, 1, 2] }));
  window.move(() => [-1.5, 1.5, 1.2, 1.9]);
  near(window.view, [-2, 2, 1, 2]); // four cells of one decade; the other axis has but two
  window.move(() => [-2, 2, 1, 2]);
  mock.timers.tick(1000);
  assert.deepEqual(told, []);
  const many = new Axis(
    { label: "y", symbol: "y", scale: "linear" },
    Float64Array.from({ length: 100 }, (_, i) => i),
  );
  window.load({ ...cells({ finer: false, whole: [-0.5, 99.5, -0.5, 99.5] }), x: many, y: many }, true);
  window.move(() => [10, 11, 20, 60]);
  near(window.view, [8.5, 12.5, 20, 60]); // never fewer than four
  mock.timers.tick(1000);
  assert.deepEqual(told, ["move", "quiet"]);
  window.load({ ...cells({ finer: false, whole: [-0.5, 99.5, -0.5, 99.5] }), x: many, y: many }, false);
  near(window.view, [8.5, 12.5, 20, 60]);
  window.stop();
  mock.timers.reset();
});

test("cells of another part of an axis have the window within them; who saw all of them still does", () => {
  const axis = (from, to) =>
    new Axis(
      { label: "y", symbol: "y", scale: "linear" },
      Float64Array.from({ length: 100 }, (_, i) => from + ((i + 0.5) * (to - from)) / 100),
    );
  const over = (from, to) => ({
    ...cells({ finer: false, whole: [0, 1, from, to] }),
    ...{ x: axis(0, 1), y: axis(from, to) },
  });
  const { window } = windowOf(over(0, 1));
  window.move(() => [0.2, 0.4, 0.7, 0.9]);
  window.load(over(0, 0.8), false);
  near(window.view, [0.2, 0.4, 0.6, 0.8]);
  window.load(over(0, 0.1), false);
  near(window.view, [0.2, 0.4, 0, 0.1]);
  window.move(() => [0, 1, 0, 0.1]);
  window.load(over(0, 1), false);
  near(window.view, [0, 1, 0, 1]);
  window.stop();
});

test("the whole is the whole, whatever the last digits of its cells' borders say", () => {
  const whole = [-2 + 1e-13, 2, 1, 2 - 1e-13],
    { window } = windowOf(cells({ whole, wholeValues: [0.01, 100, 1, 2] }));
  assert.ok(window.isWhole);
  assert.deepEqual(window.values, [0.01, 100, 1, 2]);
  window.move(() => whole); // whose digits are not those of its values
  assert.deepEqual(window.values, [0.01, 100, 1, 2]);
  window.move(() => [-1, 2, 1, 2]);
  assert.ok(!window.isWhole);
  window.stop();
});
