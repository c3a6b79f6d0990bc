// The dial's track and the fan of all its paths.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Plane } from "../../optim_viz/web/js/plane.js";
import { Dial } from "../../optim_viz/web/js/player/dial.js";
import { paintTrack } from "../../optim_viz/web/js/player/dial-track.js";
import { Scale } from "../../optim_viz/web/js/simulation/scale.js";
import { canvasOf, COLOURS, fills, lines, near, of, runOf, strokes, texts } from "./canvas.js";

function planeOf() {
  const plane = new Plane();
  plane.frame({ left: 50, top: 20, width: 300, height: 120 });
  plane.fit([0, 5, 0, 2]);
  return plane; // 60 pixels a unit
}
const at = (x, y) => [50 + 60 * x, 140 - 60 * y];

// A dial's track: its values and what becomes of the run there, with the place of the value in force.
function dialed({ values, kinds, at: place, scale: name }, width = 224) {
  const chip = { dataset: { kind: "stalled" } },
    canvas = canvasOf(width, 50);
  canvas.shown = [width, 50];
  globalThis.devicePixelRatio = 1;
  globalThis.getComputedStyle = () => ({ color: `colour of ${chip.dataset.kind}` });
  const parameter = { name: "b", scale: name, low: values[0], high: values.at(-1) },
    rungs = values.map((_, i) => kinds[i] && { kind: kinds[i] }),
    scale = new Scale(parameter, values[place], 1);
  paintTrack(canvas, { scale, lattice: { values }, ladder: { rungs }, inForce: values[place] }, COLOURS, chip);
  assert.equal(chip.dataset.kind, "stalled");
  return canvas.context;
}

test("the dial's bars: from the least value to the largest, height and colour by what becomes of the run", () => {
  const kinds = ["stalled", "still_descending", "converged", "oscillating", "left_view", "overflowed"],
    values = kinds.map((_, i) => 10 ** (i - 4)),
    context = dialed({ values, kinds, at: 2, scale: "log" }); // 40 pixels apart, 9 wide
  const bars = of(context, "fillRect").map(({ fillStyle, x, y, width, height }) => [
    fillStyle,
    x + width / 2,
    y + height,
    height,
  ]);
  const wanted = [
    ["colour of stalled", 12, 32, 0.46 * 17],
    ["colour of still_descending", 52, 32, 0.72 * 17],
    ["colour of converged", 92, 32, 17],
    ["colour of oscillating", 132, 32, 0.72 * 17],
    ["colour of overflowed", 212, 32, 0.2 * 17],
  ];
  assert.deepEqual(
    bars.map(([style]) => style),
    wanted.map(([style]) => style),
  );
  near(
    bars.map((bar) => bar.slice(1)),
    wanted.map((bar) => bar.slice(1)),
    1e-9,
  );
  assert.ok(of(context, "fillRect").every(({ width }) => width === 9));
  const [hollow] = of(context, "strokeRect");
  near([hollow.x + hollow.width / 2, hollow.y + hollow.height + 0.5, hollow.height + 1], [172, 32, 0.46 * 17], 1e-9);
  assert.equal(hollow.strokeStyle, "colour of left_view");
  const [broken] = of(context, "clearRect");
  near([broken.x + broken.width / 2, broken.y], [132, 32 - 0.72 * 17 * 0.62], 1e-9);
  const signs = texts(context)
    .filter(({ font }) => font.startsWith("700"))
    .map(({ text, x }) => [text, x]);
  assert.deepEqual(signs, [
    ["◦", 12],
    ["↘", 52],
    ["✓", 92],
    ["∿", 132],
    ["↗", 172],
    ["!", 212],
  ]);
  const [force] = fills(context, COLOURS.text);
  near(lines(force)[0], [
    [92, 14],
    [88, 8],
    [96, 8],
  ]);
});

test("the dial's numbers stand below their bars: whole powers of ten, as far apart as they have room", () => {
  const values = Array.from({ length: 13 }, (_, i) => 10 ** (-4 + i / 4)),
    context = dialed({ values, kinds: [], at: 12, scale: "log" }, 504), // 40 pixels apart
    numbers = texts(context).filter(({ font }) => font.startsWith("10.5px"));
  assert.deepEqual(
    numbers.map(({ text, x, y, fillStyle }) => [text, x, y, fillStyle]),
    [
      ["10⁻⁴", 14, 40, COLOURS.muted],
      ["10⁻³", 172, 40, COLOURS.muted],
      ["0.01", 332, 40, COLOURS.muted],
      ["0.1", 490, 40, COLOURS.muted],
    ],
  );
  const linear = dialed(
    { values: Array.from({ length: 11 }, (_, i) => i / 10), kinds: [], at: 0, scale: "linear" },
    524,
  );
  assert.deepEqual(
    texts(linear)
      .filter(({ font }) => font.startsWith("10.5px"))
      .map(({ text, x }) => [text, Math.round(x)]),
    [
      ["0", 14],
      ["0.2", 112],
      ["0.4", 212],
      ["0.6", 312],
      ["0.8", 412],
      ["1", 510],
    ],
  );
});

test("the dial's fan has every rung's path, faint, cut at the picture's border", () => {
  const dial = Object.assign(Object.create(Dial.prototype), {
    stale: true,
    run: runOf([0], [0]),
    scale: {},
    ladder: { rungs: [{ kind: "stalled", x: [1, 2], y: [0.5, 1] }, undefined, { kind: "", x: [1, 6], y: [1.25, 1] }] },
    player: { view: { fan: 1, dial: 1 } },
  });
  const { context } = canvasOf(400, 160);
  dial.drawFan(context, planeOf(), COLOURS, false);
  near(
    strokes(context, "tomato").map((mark) => lines(mark)[0]),
    [
      [at(1, 0.5), at(2, 1)],
      [at(1, 1.25), at(5, 1.05)],
    ],
    1e-9,
  );
  assert.ok(strokes(context).every(({ globalAlpha, lineWidth }) => globalAlpha === 0.1 && lineWidth === 1));
  assert.equal(context.globalAlpha, 1);
  const { context: none } = canvasOf(400, 160);
  dial.player.view.fan = 0;
  dial.drawFan(none, planeOf(), COLOURS, false);
  assert.equal(none.marks.length, 0);
});
