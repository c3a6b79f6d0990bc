// The player's other parts that draw or keep time: marks, panels, hover, panels, quiz, clock.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Plane } from "../../optim_viz/web/js/plane.js";
import { Clock, SECONDS_A_RUN } from "../../optim_viz/web/js/player/clock.js";
import { DECADE, drawMarks, FULL, LEAST, ruler } from "../../optim_viz/web/js/player/marks.js";
import { divide, Panels } from "../../optim_viz/web/js/player/panels.js";
import { Quiz } from "../../optim_viz/web/js/player/quiz.js";
import { listenToStage } from "../../optim_viz/web/js/player/stage-input.js";
import { nearestRecord } from "../../optim_viz/web/js/player/trails.js";
import { canvasOf, circles, COLOURS, fills, lines, near, of, runOf, strokes, texts, wrote } from "./canvas.js";

const BOX = { left: 50, top: 20, width: 300, height: 120 };
function planeOf(domain = [0, 5, 0, 2]) {
  const plane = new Plane();
  plane.frame(BOX);
  plane.fit(domain);
  return plane; // 60 pixels a unit
}
const at = (x, y) => [50 + 60 * x, 140 - 60 * y];

// Marks ---------------------------------------------------------------------------------------------------------------

test("the ruler: the longest is full, a decade less is so many pixels shorter, none is shorter than the least", () => {
  near(ruler(7, 7, FULL, LEAST), 92);
  near(ruler(0.7, 7, FULL, LEAST), 92 - DECADE);
  near(ruler(7e-20, 7, FULL, LEAST), 13);
  near([ruler(0, 7, FULL, LEAST), ruler(7, 0, FULL, LEAST)], [0, 0]);
});

// At (2, 1) with the gradient (3, −4): straight downhill is to the left and upward.
const insightOf = (more = {}) => ({
  run: runOf([2, 2.5], [1, 1.25]),
  rule: { vectors: new Set(["x", "g", ...(more.vectors ?? [])]) },
  before: () => ({ x: [2, 1], g: [3, -4] }),
  after: () => ({ x: [2.5, 1.25], ...more.after }),
  series: { most: { slope: 5, rate: 0.2 } },
  memory: () => more.memory,
  rate: () => more.rate,
  theory: () => more.theory,
});
function marked(view, more) {
  const { context } = canvasOf(400, 160);
  drawMarks(context, insightOf(more), 0, planeOf(), view, COLOURS);
  return context;
}
const tipOf = (context, style) => fills(context, style).map(({ parts }) => parts[0].points[0]);

test("the arrow of −g points downhill on the picture, y upward", () => {
  const context = marked({ gradient: 1 }),
    [hx, hy] = at(2, 1);
  near(tipOf(context, COLOURS.text)[0], [hx - 0.6 * 92, hy - 0.8 * 92], 1e-9);
  const letter = wrote(context, "−g");
  near([letter.x, letter.y], [hx - 0.6 * 101, hy - 0.8 * 101], 1e-9);
  const [rim, line] = strokes(context);
  assert.deepEqual([rim.strokeStyle, line.strokeStyle, line.dash], [COLOURS.rim, COLOURS.text, []]);
  near([line.lineWidth, rim.lineWidth], [1.7, 4.3], 1e-9);
  near(lines(line)[0][0], [hx, hy]);
  near(line.clips, [[[50, 20, 350, 140]]]);
});

test("the arrow of −m is dashed and points against what is remembered", () => {
  const context = marked({ memory: 1 }, { memory: [-0.3, 0.4] }),
    [hx, hy] = at(2, 1),
    length = 92 - DECADE;
  near(tipOf(context, "tomato")[0], [hx + 0.6 * length, hy + 0.8 * length], 1e-9);
  assert.ok(wrote(context, "−m"));
  assert.deepEqual(strokes(context)[1].dash, [7, 4]);
});

test("the step's arrow ends at the next record, in true length", () => {
  const context = marked({ step: 1 });
  near(tipOf(context, "tomato")[0], at(2.5, 1.25), 1e-9);
  near(strokes(context)[1].lineWidth, 3.4);
});

test("the gradient is taken at the look-ahead point, which has its dotted line and ring", () => {
  const context = marked({ look_ahead: 1, gradient: 1 }, { after: { at: [3, 0.5] } }),
    [ax, ay] = at(3, 0.5);
  near(tipOf(context, COLOURS.text)[0], [ax - 0.6 * 92, ay - 0.8 * 92], 1e-9);
  const dotted = strokes(context, "tomato").find(({ dash }) => dash.join() === "2,4"),
    [ring] = strokes(context, "tomato").flatMap(circles);
  near(lines(dotted), [[at(2, 1), [ax, ay]]]);
  near([ring.x, ring.y, ring.radius], [ax, ay, 5.5]);
});

test("the rectangle of the rates is as wide as the rate along x, as high as that along y", () => {
  const context = marked({ rates: 1 }, { rate: [0.2, 0.02], vectors: ["rate"] }),
    box = of(context, "fillRect")[0],
    [hx, hy] = at(2, 1);
  near([box.x, box.y, box.width, box.height], [hx - 38, hy - 23, 76, 46], 1e-9);
  assert.equal(marked({ rates: 1 }, { rate: [0.2, 0.02] }).marks.length, 0); // one rate for both has none
});

test("the axes of curvature: the flatter one longer, the ellipse turned with them, broken where it falls", () => {
  const theory = {
    lam: [4, 1],
    V: [
      [0.6, -0.8],
      [0.8, 0.6],
    ],
  };
  const context = marked({ curvature: 1 }, { theory }),
    [hx, hy] = at(2, 1),
    axes = strokes(context, COLOURS.muted).filter(({ parts }) => !parts[0].circle);
  near(
    axes.flatMap(lines),
    [
      [
        [hx - 0.6 * 23.75, hy + 0.8 * 23.75],
        [hx + 0.6 * 23.75, hy - 0.8 * 23.75],
      ],
      [
        [hx + 0.8 * 47.5, hy + 0.6 * 47.5],
        [hx - 0.8 * 47.5, hy - 0.6 * 47.5],
      ],
    ],
    1e-9,
  );
  const [ellipse] = strokes(context, COLOURS.muted).flatMap(circles);
  near([ellipse.radius, ellipse.minor, ellipse.turn], [23.75, 47.5, Math.atan2(-0.8, 0.6)], 1e-9);
  const first = wrote(context, "v₁");
  near([first.x, first.y], [hx + 0.6 * (23.75 + 11), hy - 0.8 * (23.75 + 11)], 1e-9);
  assert.ok(wrote(context, "v₂"));
  const saddle = marked({ curvature: 1 }, { theory: { ...theory, lam: [4, -1] } }),
    dashes = strokes(saddle, COLOURS.muted).map(({ dash }) => dash.join());
  assert.deepEqual(dashes, ["", "2,3"]); // and no ellipse
});

test("marks grow with the scale", () => {
  // biome-ignore format: as it is read
  const theory = { lam: [4, 1], V: [[1, 0], [0, 1]] },
    { context } = canvasOf(400, 160);
  const insight = insightOf({ theory, rate: [0.2, 0.02], vectors: ["rate"] });
  drawMarks(context, insight, 0, planeOf(), { curvature: 1, rates: 1, gradient: 1 }, { ...COLOURS, scale: 2 });
  const [hx, hy] = at(2, 1),
    [first] = strokes(context, COLOURS.muted);
  near(lines(first)[0][1], [hx + 47.5, hy], 1e-9);
  near(first.lineWidth, 2.4);
  const box = of(context, "fillRect")[0];
  near([box.width, box.height], [152, 92], 1e-9);
  near(tipOf(context, COLOURS.text)[0], [hx - 0.6 * 184, hy - 0.8 * 184], 1e-9);
  assert.equal(wrote(context, "v₁").font, "italic 600 25px Test");
});

// Hover ---------------------------------------------------------------------------------------------------------------

test("the hover names the nearest record that has been played, of the visible runs", () => {
  const run = runOf([0, 1, 2, 4], [0, 1, 0.5, 2]),
    other = runOf([4, 4], [1, 0.5], { hidden: true }),
    found = (x, y, step) => {
      const [px, py] = at(x, y),
        met = nearestRecord([other, run], planeOf(), step, px + 3, py - 2, 11);
      return met && [met.run === run, met.i];
    };
  assert.deepEqual(found(1, 1, 3), [true, 1]);
  assert.deepEqual(found(4, 2, 3), [true, 3]);
  assert.deepEqual(found(4, 2, 9), [true, 3]);
  assert.equal(found(4, 2, 2), undefined);
  assert.equal(found(4, 1, 3), undefined);
  assert.equal(found(3, 1, 3), undefined);
});

// What the tooltip says with the pointer at a pixel of the map, and the place that it says it of.
function hovered(run, step, px, py) {
  let told;
  const heard = {},
    place = { runs: [run], dx: 0, dy: 0 },
    stage = { getBoundingClientRect: () => ({ left: 20, top: 30 }) };
  listenToStage({
    on: (_, name, handler) => (heard[name] ??= handler),
    scene: {},
    clock: { step },
    legend: { light: () => {} },
    tooltip: { hide: () => (told = undefined), showAt: (x, y, words, data) => (told = { x, y, words, data }) },
    picture: {
      stage,
      plane: planeOf(),
      colours: COLOURS,
      landscape: { at: (x, y) => 10 * x + y },
      panels: Object.assign(Object.create(Panels.prototype), { on: false, over: 0, places: [place] }),
    },
  });
  heard.pointermove({ clientX: px + 20, clientY: py + 30, target: { closest: () => null } });
  return told;
}

test("the tooltip of the map: the place, its f, and the step and the f of the record nearby", () => {
  const run = runOf([0, 1, 2, 4], [0, 1, 0.5, 2], { label: "Adam <2>" }),
    [px, py] = at(2, 0.5);
  const told = hovered(run, 3, px + 3, py - 3);
  assert.match(told.words, /<b>Adam &lt;2&gt;<\/b> step 2<span>f = 5\.5<\/span>/);
  assert.match(told.words, /x = 2\.05, y = 0\.55.*<b>f = 21\.05<\/b>/);
  near([told.data.x, told.data.y, told.data.f], [2.05, 0.55, 21.05], 1e-9);
  near([told.x, told.y], [px + 23, py + 27]);
  assert.doesNotMatch(hovered(run, 1, px + 3, py - 3).words, /step/); // not played yet
  assert.doesNotMatch(hovered(run, 3, px + 12, py).words, /step/); // too far
  assert.equal(hovered(run, 3, 49, py), undefined); // beside the picture
});

// Panels --------------------------------------------------------------------------------------------------------------

test("panels divide the space so that the domain is shown largest", () => {
  const wide = divide(3, 1200, 400, [0, 1, 0, 1], 1),
    high = divide(3, 400, 1400, [0, 1, 0, 1], 1);
  assert.deepEqual([wide.columns, wide.rows], [3, 1]);
  assert.deepEqual([high.columns, high.rows], [1, 3]);
  near([wide.width, wide.height, wide.title], [(1200 - 52 - 24) / 3, 400 - 68 - 24, 24]);
  near([high.width, high.height, high.title], [348, (1400 - 68 - 24) / 3 - 24, 24]);
  const long = divide(3, 1000, 900, [0, 8, 0, 1], 1); // a wide domain: one above the other
  assert.deepEqual([long.columns, long.rows], [1, 3]);
  const free = divide(5, 700, undefined, [0, 2, 0, 1], 1);
  assert.deepEqual([free.columns, free.rows, free.title], [2, 3, 42]);
  near([free.width, free.height], [318, 0.75 * 318]);
  const titles = [520, 660, 1500].map((room) => divide(8, room, 500, [-2, 2, -1, 3], 1));
  assert.deepEqual(
    titles.map(({ columns, lines, title }) => [columns, lines, title]),
    [
      [4, 3, 60], // an outcome is wider than a panel: it has two lines
      [4, 2, 42],
      [4, 1, 24],
    ],
  );
});

test("a pixel of a panel is one of the plane's box; the start stands in each", () => {
  const panels = Object.assign(Object.create(Panels.prototype), {
    on: true,
    over: 0,
    colours: COLOURS,
    places: [
      { dx: 0, dy: 0 },
      { dx: 400, dy: 90 },
    ],
  });
  const plane = planeOf();
  assert.ok(panels.point(500, 150, plane));
  assert.equal(panels.over, 1);
  assert.deepEqual(panels.local([500, 150]), [100, 60]);
  assert.ok(!panels.point(380, 150, plane));
  const { context } = canvasOf(400, 160);
  panels.drawStart(context, [1.5, 0.25], plane);
  const rings = strokes(context).flatMap(circles);
  near([rings[1].x, rings[1].y, rings[1].radius], [...at(1.5, 0.25), 5.5]);
  assert.deepEqual(
    strokes(context).map(({ strokeStyle, lineWidth }) => [strokeStyle, lineWidth]),
    [
      [COLOURS.rim, 6],
      [COLOURS.text, 2.5],
    ],
  );
});

test("the landscape is laid into every panel, with x below the last ones and y beside the first", () => {
  const told = [],
    { context } = canvasOf(800, 300),
    panels = Object.assign(Object.create(Panels.prototype), {
      colours: COLOURS,
      tile: canvasOf(10, 10).context,
      places: [
        { dx: 0, dy: 0, aside: true, below: false },
        { dx: 400, dy: 90, aside: false, below: true },
      ],
    });
  const landscape = {
    draw: (_tile, _plane, _colours, cell, bare, finer) => told.push([bare, cell, finer]),
    axes: (target, _plane, _colours, { below, aside }) => {
      told.push([below, aside]);
      target.fillRect(50, 20, 1, 1);
    },
  };
  panels.drawLand(context, landscape, planeOf(), 2.5, "finer", COLOURS, 1);
  assert.deepEqual(told, [
    [true, 2.5, "finer"],
    [false, true],
    [true, false],
  ]);
  assert.deepEqual(
    of(context, "image").map(({ x, y }) => [x, y]),
    [
      [50, 20],
      [450, 110],
    ],
  );
  assert.deepEqual(
    of(context, "fillRect").map(({ x, y }) => [x, y]),
    [
      [50, 20],
      [450, 110],
    ],
  );
  assert.deepEqual([panels.tile.canvas.width, panels.tile.canvas.height], [300, 120]);
});

// Quiz -------------------------------------------------------------------------------------------------------------

test("a guess is a dashed ring where it was made, its words on the side that has room", () => {
  for (const [guess, align, side] of [
    [[1, 1.5], "left", 17],
    [[4, 0.5], "right", -17],
  ]) {
    const { context } = canvasOf(400, 160),
      quiz = Object.assign(Object.create(Quiz.prototype), { player: { scene: { quiz: { guess } } } });
    quiz.draw(context, planeOf(), COLOURS);
    const [words] = texts(context),
      rings = strokes(context).flatMap(circles);
    near([words.x, words.y], [at(...guess)[0] + side, at(...guess)[1]]);
    assert.deepEqual([words.text, words.textAlign], ["your guess", align]);
    for (const ring of rings) near([ring.x, ring.y, ring.radius], [...at(...guess), 11]);
    assert.deepEqual(
      strokes(context).map(({ strokeStyle, lineWidth, dash }) => [strokeStyle, lineWidth, dash.join()]),
      [
        [COLOURS.rim, 5, ""],
        [COLOURS.text, 2, "4,3"],
      ],
    );
  }
});

// Time ----------------------------------------------------------------------------------------------------------------

let frames = [];
globalThis.requestAnimationFrame = (callback) => frames.push(callback);
globalThis.cancelAnimationFrame = () => {};
const frame = (now) => {
  const due = frames;
  frames = [];
  for (const callback of due) callback(now);
};

test("at speed 1 a whole run takes its seconds, and it stops at its end", () => {
  const ticks = [],
    clock = new Clock((inFrame) => ticks.push(inFrame));
  clock.setLast(80);
  clock.play();
  frame(1000);
  near(clock.time, 0);
  frame(1050);
  near(clock.time, (0.05 * 80) / SECONDS_A_RUN, 1e-12);
  clock.speed = 2;
  frame(1100);
  near(clock.time, 0.5 + 1, 1e-12);
  frame(9999); // a pause of the browser counts as a tenth of a second
  near(clock.time, 1.5 + 2, 1e-12);
  assert.ok(ticks.length === 4 && ticks.every((inFrame) => inFrame === true));
  clock.time = 79.5;
  frame(10060);
  assert.deepEqual([clock.time, clock.playing], [80, false]);
  clock.play();
  assert.equal(clock.time, 0); // from the beginning
  clock.loop = true;
  clock.time = 79.9;
  frame(20000);
  ticks.length = 0;
  frame(20090);
  assert.deepEqual([clock.time, clock.playing], [80, true]); // the end is seen, and what it decides
  frame(20100);
  assert.deepEqual([clock.time, clock.playing], [0, true]);
  assert.equal(ticks.length, 2); // one a frame
  frame(20150);
  near(clock.time, 1, 1e-12); // at twice the speed
  clock.pause();
});

test("whole steps forward and back, within the run", () => {
  const clock = new Clock(() => {});
  clock.setLast(10);
  clock.seek(3.4);
  assert.equal(clock.step, 3);
  clock.stepBy(1);
  assert.equal(clock.time, 4);
  clock.seek(3.4);
  clock.stepBy(-1);
  assert.equal(clock.time, 3);
  clock.stepBy(-1);
  assert.equal(clock.time, 2);
  clock.seek(99);
  assert.equal(clock.time, 10);
  clock.setLast(25);
  assert.equal(clock.time, 25); // stood at the end
  clock.seek(7);
  clock.setLast(5);
  assert.equal(clock.time, 5);
  clock.seek(-4);
  assert.equal(clock.time, 0);
});
