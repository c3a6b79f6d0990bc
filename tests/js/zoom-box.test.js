// The rectangle that is drawn onto a chart: which window it means, and how it looks.

import assert from "node:assert/strict";
import { test } from "node:test";
import { boxWindow, cornersTo, drawZoomBox } from "../../optim_viz/web/js/zoom-box.js";
import { canvasOf, COLOURS, near, of } from "./canvas.js";

const BOX = { left: 40, top: 20, width: 200, height: 100 };
const VIEW = [-3, 1, 10, 30]; // fifty pixels are one to the right; five are one upward

test("whichever corner it is begun at, it means what lies in it", () => {
  for (const corners of [
    [90, 45, 190, 70],
    [190, 70, 90, 45],
    [190, 45, 90, 70],
  ])
    near(boxWindow(corners, BOX, VIEW), [-2, 0, 20, 25]);
});

test("a rectangle that is but a line keeps the other side; a point means nothing", () => {
  near(boxWindow([90, 45, 190, 50], BOX, VIEW), [-2, 0, 10, 30]);
  near(boxWindow([90, 45, 95, 70], BOX, VIEW), [-3, 1, 20, 25]);
  assert.equal(boxWindow([90, 45, 97, 52], BOX, VIEW), undefined);
});

test("it ends at the plot's borders", () => {
  assert.deepEqual(cornersTo({ px: 90, py: 45 }, 500, -9, BOX), [90, 45, 240, 20]);
  assert.deepEqual(cornersTo({ px: 90, py: 45 }, 3, 900, BOX), [90, 45, 40, 120]);
});

test("it is drawn where it is", () => {
  const { context } = canvasOf(300, 200);
  drawZoomBox(context, [190, 70, 90, 45], COLOURS);
  const [frame] = of(context, "strokeRect"),
    [ground] = of(context, "fillRect");
  for (const mark of [frame, ground]) assert.deepEqual([mark.x, mark.y, mark.width, mark.height], [90, 45, 100, 25]);
  assert.deepEqual([frame.dash, frame.strokeStyle, ground.fillStyle], [[5, 3], COLOURS.text, COLOURS.halo]);
});
