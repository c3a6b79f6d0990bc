// What the visitor does on the maps: the cell that was pressed is the one that is chosen, and a rectangle goes with the
// gesture that drew it.

import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { Axis } from "../../optim_viz/web/js/charts/heat-map-axis.js";
import { listenToHeatMap } from "../../optim_viz/web/js/charts/heat-map-input.js";
import { element, fakeDocument } from "./elements.js";

const linear = (values) => new Axis({ label: "x", symbol: "x", scale: "linear" }, values);

// A map of 100 × 100 pixels; of all that it is told, the picks and the rectangles are kept.
function mapOf({ whole }) {
  fakeDocument();
  globalThis.document.fonts = element();
  const stage = Object.assign(element(), { getBoundingClientRect: () => ({ left: 0, top: 0 }) }),
    picks = [],
    boxes = [];
  const heatMap = {
    root: element(),
    key: element(),
    cursor: { look: () => {} },
    window: { isWhole: whole, view: [0, 10, 0, 10], pan: () => {}, zoom: () => {}, move: () => {} },
    scene: { zoom: true, x: linear([1, 3, 5, 7, 9]), y: linear([2, 4, 6, 8, 10]) },
    drawZoomBox: (view, rectangle) => boxes.push((heatMap.zoomBox = rectangle && { view, rectangle })),
    setBoxZoom: (on) => (heatMap.boxZooms = on),
    pick: (_view, cell) => picks.push(cell),
    act: () => {},
  };
  const view = {
    stage,
    pane: { name: "adam" },
    plot: { inside: () => true, places: (px, py) => [px, py], box: { left: 0, top: 0, width: 100, height: 100 } },
    cellAt: (px, py) => [Math.floor(px / 20), Math.floor(py / 20)],
  };
  const gone = new AbortController();
  listenToHeatMap(heatMap, gone.signal);
  heatMap.listenTo(view);
  return { heatMap, view, picks, boxes, gone, on: (name, x, y, more) => stage.dispatch(name, at(x, y, more)) };
}

const at = (clientX, clientY, more) => ({ clientX, clientY, ...more });
const finger = (pointerId) => ({ pointerId, pointerType: "touch" });

test("what was in sight at the press is chosen, whatever cells arrive before it is known to be no double click", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { heatMap, view, picks, on } = mapOf({ whole: false });
  on("pointerdown", 45, 25);
  on("pointerup", 45, 25);
  heatMap.scene = { ...heatMap.scene, x: linear([0, 0.1, 0.2]), y: linear([0, 0.1, 0.2]) };
  view.pane = { name: "sgd" };
  mock.timers.tick(280);
  assert.deepEqual(picks, [{ pane: "adam", i: 2, j: 1, x: 5, y: 4 }]);
  mock.timers.reset();
});

test("cells that arrive while the button is held change nothing of it either", () => {
  const { heatMap, picks, on } = mapOf({ whole: true });
  on("pointerdown", 85, 5);
  heatMap.scene = { ...heatMap.scene, x: linear([0, 0.1, 0.2]) };
  on("pointerup", 85, 5);
  assert.deepEqual(picks, [{ pane: "adam", i: 4, j: 0, x: 9, y: 2 }]);
});

test("a double click in a window, and a page that goes, choose nothing", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { picks, gone, on } = mapOf({ whole: false });
  for (const name of ["pointerdown", "pointerup", "pointerdown", "pointerup", "dblclick"]) on(name, 45, 25);
  mock.timers.tick(280);
  on("pointerdown", 45, 25);
  on("pointerup", 45, 25);
  gone.abort();
  mock.timers.tick(280);
  assert.deepEqual(picks, []);
  mock.timers.reset();
});

test("a second finger takes the rectangle that the first one draws away", () => {
  const { heatMap, boxes, on } = mapOf({ whole: true });
  heatMap.boxZooms = true;
  on("pointerdown", 10, 10, finger(1));
  on("pointermove", 60, 60, finger(1));
  assert.deepEqual(boxes.at(-1).rectangle, [10, 10, 60, 60]);
  on("pointerdown", 80, 80, finger(2));
  assert.equal(heatMap.zoomBox, undefined);
  on("pointerup", 60, 60, finger(1));
  on("pointerup", 80, 80, finger(2));
  assert.equal(heatMap.zoomBox, undefined);
});
