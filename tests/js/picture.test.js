// How the picture's parts share their room: the marks' key and the caption of the panels beside the buttons, and what
// stands below what.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Picture } from "../../optim_viz/web/js/player/picture.js";
import { PointKey } from "../../optim_viz/web/js/player/point-key.js";

// The marks' key of a stage of 600 pixels, whose buttons take 182 of them, or are not shown.
function keyOf({ tools = { offsetLeft: 418, offsetWidth: 176 }, wide = 240 } = {}) {
  const said = {};
  const stage = {
    clientWidth: 600,
    clientHeight: 400,
    querySelector: () => tools,
    style: { setProperty: (name, value) => (said[name] = value) },
  };
  const key = new PointKey({ style: {}, parentElement: stage, offsetWidth: wide });
  key.place(undefined);
  return { right: key.list.style.right, beside: said["--ov-beside"] };
}

test("above the panels, the marks' key is beside the buttons, and the caption beside both", () => {
  assert.deepEqual(keyOf(), { right: "188px", beside: "434px" });
  assert.deepEqual(keyOf({ wide: 0 }), { right: "188px", beside: "188px" });
});

test("where there are no buttons, as for a projector, the key is at the edge", () => {
  const none = { offsetLeft: 0, offsetWidth: 0 };
  assert.deepEqual(keyOf({ tools: none }), { right: "6px", beside: "252px" });
});

// Which of its classes a player of such a width has, alone or in a group, on the full screen or not.
function classesAt(clientWidth, { full = false, group } = {}) {
  const classes = new Set(),
    root = { clientWidth, classList: { toggle: (name, on) => classes[on ? "add" : "delete"](name) } };
  globalThis.document = { fullscreenElement: full ? root : null };
  const none = () => {};
  Picture.prototype.resize.call({
    player: { scene: { runs: [], surface: { domain: [] } }, root, view: {}, dial: {}, sync: { group }, clock: {} },
    layers: {},
    stage: { parentElement: { classList: { toggle: none } } },
    surface3d: { canvas: {} },
    hall: { fit: none },
    panels: { arrange: none, places: [] },
    key: { show: none, place: none },
    cloud: { words: "" },
    plane: {},
    colours: {},
    charts: [],
  });
  return [...classes].join(" ");
}

test("the parts stand one above the other where it is narrow, and the play bar below all where it is snug", () => {
  assert.deepEqual(
    [590, 700, 1000, 1200].map((width) => classesAt(width)),
    ["ov-narrow", "ov-narrow ov-beside", "ov-snug", ""], // two pictures do not yet
  );
  assert.equal(classesAt(1200, { group: {} }), "ov-narrow");
});

test("the full screen is never narrow, and snug where it has few pixels", () => {
  assert.deepEqual(
    [700, 1000, 1200].map((width) => classesAt(width, { full: true })),
    ["ov-snug", "ov-snug", ""],
  );
});
