// A rectangle drawn onto the map, with Shift or once its button was pressed: the map then shows what lies in it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Plane } from "../../optim_viz/web/js/plane.js";
import { BoxZoom } from "../../optim_viz/web/js/player/box-zoom.js";
import { Panels } from "../../optim_viz/web/js/player/panels.js";
import { listenToStage } from "../../optim_viz/web/js/player/stage-input.js";
import { near } from "./canvas.js";

// A map of [0, 4] × [0, 2] with 100 pixels to one, beside it a panel of the same; the pointer counts from (20, 30).
function mapOf(over = 0) {
  const heard = {},
    stage = { getBoundingClientRect: () => ({ left: 20, top: 30 }), setPointerCapture: () => {} },
    pressed = {},
    frame = { style: {}, hidden: true },
    plane = new Plane(),
    did = [];
  stage.classList = { add: () => {}, remove: () => {} };
  plane.frame({ left: 40, top: 10, width: 400, height: 200 });
  plane.fit([0, 4, 0, 2]);
  const places = [
    { dx: 0, dy: 0, runs: [] },
    { dx: 500, dy: 300, runs: [] },
  ];
  const panels = Object.assign(Object.create(Panels.prototype), { on: false, over, places, titles: [] });
  const boxZoom = new BoxZoom(frame, { setAttribute: (name, value) => (pressed[name] = value) });
  listenToStage({
    on: (target, name, handler) => target === stage && (heard[name] = handler),
    root: { focus: () => {} },
    scene: {},
    quiz: {},
    legend: { light: () => {} },
    tooltip: { hide: () => {} },
    start: { begin: () => {}, place: () => {}, moveTo: (...place) => did.push(place) },
    viewState: { change: () => {} },
    picture: { stage, plane, panels, moveWindow: (change) => change() },
    boxZoom,
  });
  const tell = (type, [px, py], shiftKey) =>
    heard[type]({
      type,
      button: 0,
      pointerId: 1,
      clientX: px + 20,
      clientY: py + 30,
      shiftKey,
      target: { closest: () => null },
    });
  const drag = (from, to, { shiftKey = false, end = "pointerup" } = {}) => {
    tell("pointerdown", from, shiftKey);
    tell("pointermove", to, shiftKey);
    const drawn = frame.hidden ? undefined : { ...frame.style };
    tell(end, to, shiftKey);
    return drawn;
  };
  return { plane, boxZoom, frame, pressed, did, drag };
}

test("what lies in the rectangle is seen whole, in the middle, and as large as it goes", () => {
  for (const [from, to] of [
    [
      [140, 60],
      [240, 160],
    ], // x from 1 to 2, y from 0.5 to 1.5
    [
      [240, 160],
      [140, 60],
    ],
  ]) {
    const { plane, drag, frame, did } = mapOf();
    assert.deepEqual(drag(from, to, { shiftKey: true }), {
      left: "140px",
      top: "60px",
      width: "100px",
      height: "100px",
    });
    near([...plane.view, plane.unit], [0.5, 2.5, 0.5, 1.5, 200]);
    assert.ok(frame.hidden);
    assert.deepEqual(did, []); // the start stays where it is
  }
});

test("the button arms the next drag and no other; a drag that is called off zooms nothing", () => {
  const { plane, boxZoom, pressed, drag } = mapOf(),
    whole = [...plane.view];
  boxZoom.arm();
  assert.equal(pressed["aria-pressed"], "true");
  assert.ok(drag([140, 60], [240, 160], { end: "pointercancel" }));
  assert.deepEqual([plane.view, pressed["aria-pressed"]], [whole, "false"]);
  boxZoom.arm();
  drag([140, 60], [240, 160]);
  near(plane.view, [0.5, 2.5, 0.5, 1.5]);
  assert.equal(drag([140, 60], [240, 160]), undefined); // that one moves the map: 100 pixels are half a unit
  near(plane.view, [0, 2, 1, 2]);
});

test("in a panel it is drawn there, and ends at the panel's border", () => {
  const { plane, drag } = mapOf(1);
  assert.deepEqual(drag([640, 360], [2000, 460], { shiftKey: true }), {
    left: "640px",
    top: "360px",
    width: "300px",
    height: "100px",
  });
  near([plane.view[0], plane.view[1]], [1, 4]);
});

test("a press that does not move sets the start, with Shift as well", () => {
  const { did, drag } = mapOf();
  drag([140, 60], [141, 60], { shiftKey: true });
  near(did[0], [1, 1.5]);
});
