// Where the tooltip stands: beside the pointer, within its component, and never over the play bar.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Tooltip } from "../../optim_viz/web/js/tooltip.js";

const boxOf = (left, top, width, height) => ({ left, top, right: left + width, bottom: top + height, width, height });

let visibility = "visible"; // of the bar
globalThis.getComputedStyle = () => ({ visibility });

// A component of 600 × 500 pixels at (100, 50) of the window, a bar of 400 × 40 at its (0, 300), and words of
// 120 × 80.
function tooltip(bar = boxOf(100, 350, 400, 40)) {
  const element = { dataset: {}, style: {}, offsetWidth: 120, offsetHeight: 80 },
    root = { clientWidth: 600, clientHeight: 500, getBoundingClientRect: () => boxOf(100, 50, 600, 500) };
  const made = new Tooltip(element, root, { getBoundingClientRect: () => bar });
  const place = () => /translate\((-?\d+)px, (-?\d+)px\)/.exec(element.style.transform).slice(1).map(Number);
  return {
    at: (x, y) => (made.showAt(100 + x, 50 + y, "words"), place()),
    below: (...box) => (made.showBelow({ getBoundingClientRect: () => boxOf(...box) }, "words"), place()),
  };
}

test("to the right of the pointer and below it; on its other side at the border", () => {
  const { at } = tooltip();
  assert.deepEqual(at(50, 20), [66, 34]);
  assert.deepEqual(at(550, 20), [550 - 16 - 120, 34]);
  assert.deepEqual(at(550, 450), [550 - 16 - 120, 450 - 14 - 80]);
});

test("above the pointer where it would cover the bar; beside the bar there is no reason to", () => {
  const { at } = tooltip();
  assert.deepEqual(at(50, 204), [66, 218]); // ends above it
  assert.deepEqual(at(50, 210), [66, 210 - 14 - 80]);
  assert.deepEqual(at(50, 290), [66, 290 - 14 - 80]);
  assert.deepEqual(at(390, 290), [406, 304]);
  assert.deepEqual(at(50, 345), [66, 359], "below the bar, it stays below");
});

test("a bar that is not shown covers nothing", () => {
  assert.deepEqual(tooltip(boxOf(0, 0, 0, 0)).at(50, 290), [66, 304]);
});

test("nor does one that keeps its room and is not seen", () => {
  visibility = "hidden";
  assert.deepEqual(tooltip().at(50, 290), [66, 304]);
  visibility = "visible";
});

test("below an element, or above it where the bar would be covered or the component ends", () => {
  const { below } = tooltip();
  assert.deepEqual(below(150, 60, 90, 20), [50, 34]);
  assert.deepEqual(below(150, 300, 90, 20), [50, 250 - 4 - 80]);
  assert.deepEqual(below(620, 520, 90, 20), [480, 470 - 4 - 80]);
});
