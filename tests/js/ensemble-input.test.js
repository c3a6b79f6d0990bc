// What the visitor does on the map of the ends: a drag moves it, and with Shift or once its button was pressed draws a
// rectangle, which is then seen.

import assert from "node:assert/strict";
import { test } from "node:test";
import { listenToEnsemble } from "../../optim_viz/web/js/charts/ensemble-input.js";
import { near } from "./canvas.js";
import { element, fakeDocument } from "./elements.js";

// A map of [0, 4] × [0, 2] with 100 pixels to one, with an end wherever it is pressed.
function mapOf() {
  fakeDocument();
  globalThis.document.fonts = element();
  const stage = Object.assign(element(), { getBoundingClientRect: () => ({ left: 0, top: 0 }), focus: () => {} }),
    did = [];
  const plane = {
    box: { left: 0, top: 0, width: 400, height: 200 },
    view: [0, 4, 0, 2],
    show: (window) => did.push(["show", window]),
    pan: (dx, dy) => did.push(["pan", [dx, dy]]),
  };
  const view = {
    ...{ root: element(), rows: element(), stage, scene: {}, boxZooms: false },
    chart: { canvas: element() },
    map: { plane, find: () => ({ k: 3 }) },
    look: () => {},
    pick: ({ k }) => did.push(["pick", k]),
    drawZoomBox: (corners) => (view.zoomBox = corners),
    setBoxZoom: (on) => (view.boxZooms = on),
    moveWindow: (change) => change(),
    act: (name) => did.push(["act", name]),
  };
  listenToEnsemble(view, new AbortController().signal);
  const on = (name, clientX, clientY, more) => stage.dispatch(name, { clientX, clientY, isPrimary: true, ...more });
  return { view, did, on };
}

test("a rectangle is drawn with Shift, or by the drag after its button; any other drag moves the map", () => {
  for (const [armed, shiftKey] of [
    [false, true],
    [true, false],
  ]) {
    const { view, did, on } = mapOf();
    view.boxZooms = armed;
    on("pointerdown", 300, 150, { shiftKey });
    on("pointermove", 100, 50, { shiftKey });
    assert.deepEqual(view.zoomBox, [300, 150, 100, 50]);
    on("pointerup", 100, 50, { shiftKey });
    assert.deepEqual([did.length, did[0][0], view.zoomBox, view.boxZooms], [1, "show", undefined, false]);
    near(did[0][1], [1, 3, 0.5, 1.5]);
    on("pointerdown", 300, 150);
    on("pointermove", 100, 50);
    on("pointerup", 100, 50);
    assert.deepEqual(did.slice(1), [["pan", [-200, -100]]]);
  }
});

test("a press that does not move opens its end; a second finger, or a drag that is called off, zooms nothing", () => {
  const { view, did, on } = mapOf();
  on("pointerdown", 10, 10, { shiftKey: true });
  on("pointerup", 11, 10, { shiftKey: true });
  assert.deepEqual(did.splice(0), [["pick", 3]]);
  view.boxZooms = true;
  on("pointerdown", 10, 10);
  on("pointermove", 90, 90);
  on("pointerdown", 200, 90, { pointerId: 2, isPrimary: false });
  assert.equal(view.zoomBox, undefined);
  on("pointerup", 200, 90, { pointerId: 2 });
  on("pointerup", 90, 90);
  on("pointerdown", 10, 10);
  on("pointermove", 90, 90);
  on("pointercancel", 90, 90);
  assert.deepEqual([did, view.zoomBox, view.boxZooms], [[], undefined, false]);
  on("keydown", 0, 0, { key: "r" });
  assert.deepEqual(did, [["act", "box-zoom"]]);
});
