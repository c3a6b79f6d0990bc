// The player's other parts that draw or keep time: marks, panels, quiz, film, dial, clock, sync groups, outbox.

import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { Plane } from "../../optim_viz/web/js/landscape.js";
import { Outbox } from "../../optim_viz/web/js/outbox.js";
import { Clock, SECONDS_A_RUN } from "../../optim_viz/web/js/player/clock.js";
import { Dial } from "../../optim_viz/web/js/player/dial.js";
import { DECADE, drawMarks, FULL, LEAST, ruler } from "../../optim_viz/web/js/player/marks.js";
import { divide, Panels } from "../../optim_viz/web/js/player/panels.js";
import { Quiz } from "../../optim_viz/web/js/player/quiz.js";
import { Film } from "../../optim_viz/web/js/player/record.js";
import { join, leave, syncWindows } from "../../optim_viz/web/js/player/sync.js";
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

// Marks -------------------------------------------------------------------------------------------------------------------

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

// Hover -------------------------------------------------------------------------------------------------------------------

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

// Panels ------------------------------------------------------------------------------------------------------------------

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
    draw: (tile, plane, colours, cell, bare) => told.push([bare, cell]),
    axes: (target, plane, colours, { below, aside }) => {
      told.push([below, aside]);
      target.fillRect(50, 20, 1, 1);
    },
  };
  panels.drawLand(context, landscape, planeOf(), 2.5, COLOURS, 1);
  assert.deepEqual(told, [
    [true, 2.5],
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

// Quiz and film -------------------------------------------------------------------------------------------------------------

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

test("a film's picture has the layers in their order, and names the step and the visible runs", () => {
  const [land, heads] = [canvasOf(400, 200, 2), canvasOf(400, 200, 2)],
    film = Object.assign(Object.create(Film.prototype), { canvas: canvasOf(400, 200, 2) });
  const runs = [
    runOf([0], [0], { label: "Adam" }),
    runOf([0], [0], { label: "Out", hidden: true }),
    runOf([0], [0], { label: "Lion", colour: "navy" }),
  ];
  film.player = {
    colours: COLOURS,
    ratio: 2,
    view: { stage: "map" },
    canvases: { land, heads },
    clock: { step: 17 },
    scene: { surface: { label: "Beale" }, runs },
  };
  const { context } = film.canvas;
  film.compose(context);
  assert.deepEqual(
    of(context, "image").map(({ source }) => source),
    [land, heads],
  );
  assert.equal(context.marks[0].fillStyle, COLOURS.rim);
  const words = texts(context).map(({ text, x, y }) => [text, x, y]);
  const left = 378 - (14 * 6.5 + 46);
  assert.deepEqual(words, [
    ["Beale, step 17", left + 10, 32],
    ["Adam", left + 36, 52],
    ["Lion", left + 36, 72],
  ]);
  const [first, second] = ["tomato", "navy"].map((style) => fills(context, style)[0].parts[0].points[0]);
  near(
    [first, second],
    [
      [left + 15, 46.5],
      [left + 15, 66.5],
    ],
  );
});

// The dial ------------------------------------------------------------------------------------------------------------------

const rung = (value, kind) => [value, 3, kind, kind];
function dialed(data, width = 224) {
  const chip = { dataset: { kind: "stalled" } },
    canvas = canvasOf(width, 50);
  canvas.shown = [width, 50];
  globalThis.devicePixelRatio = 1;
  globalThis.getComputedStyle = () => ({ color: `colour of ${chip.dataset.kind}` });
  Dial.prototype.paint.call({ data, canvas, player: { colours: COLOURS }, chip });
  assert.equal(chip.dataset.kind, "stalled");
  return canvas.context;
}

test("the dial's bars stand from the least value at the left to the largest, their height and colour by what becomes of the run", () => {
  const kinds = ["stalled", "still_descending", "converged", "oscillating", "left_view", "overflowed"],
    rungs = kinds.map((kind, i) => rung(10 ** (i - 4), kind)),
    context = dialed({ rungs, at: 2, log: true }); // 40 pixels apart, 9 wide
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
  const rungs = Array.from({ length: 13 }, (_, i) => rung(10 ** (-4 + i / 4), "converged")),
    context = dialed({ rungs, at: 12, log: true }, 504), // 40 pixels apart
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
    { rungs: Array.from({ length: 11 }, (_, i) => rung(i / 10, "converged")), at: 0, log: false },
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
  const sent = { dial_x0: [-1, 0], dial_y0: [-0.5, 0], dial_x1: [-2, 3], dial_y1: [0.25, 0] };
  const dial = Object.assign(Object.create(Dial.prototype), {
    stale: true,
    run: runOf([0], [0]),
    scene: { array: (name) => Float64Array.from(sent[name]) },
    data: {
      every: 1,
      rungs: [
        [0.1, 2, "", "", "", [2, 1]],
        [0.2, 2, "", "", "", [3, 1]],
      ],
    },
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

test("where only some records are sent, each stands until the next, and the last one is the last", () => {
  const dial = Object.assign(Object.create(Dial.prototype), {
    scene: { array: (name) => Float64Array.from(name === "dial_x0" ? [1, 2, 4] : [10, 20, 50]) },
    data: { every: 3, rungs: [[0.1, 6, "", "", "", [100, 7]]] },
  });
  near(
    dial.path(0).map((values) => [...values]),
    [
      [101, 101, 101, 102, 102, 104],
      [17, 17, 17, 27, 27, 57],
    ],
  );
});

// Time ----------------------------------------------------------------------------------------------------------------------

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
  frame(20090);
  assert.deepEqual([clock.time, clock.playing], [0, true]);
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

test("players of one sync group share a clock, as long as the longest, and their windows", () => {
  const drawn = [];
  const playerOf = (name, steps, domain, key = "beale") => ({
    scene: { sync_group: "both", steps, surface: { key, parameters: {}, domain } },
    plane: planeOf(domain),
    root: { dataset: {} },
    stage: { appendChild: (child) => child },
    scrub: {},
    ended: {},
    changed: () => {},
    schedule: () => drawn.push(`${name} later`),
    draw: () => drawn.push(name),
    moveView(change) {
      change();
    },
  });
  const [one, two, three] = [
    playerOf("one", 30, [0, 5, 0, 2]),
    playerOf("two", 50, [0, 5, 0, 2]),
    playerOf("three", 10, [0, 5, 0, 2], "sphere"),
  ];
  for (const player of [one, two, three]) join(player);
  assert.ok(one.clock === two.clock && one.clock.last === 50);
  assert.deepEqual([one.scrub.max, two.scrub.max], [50, 50]);
  drawn.length = 0;
  one.clock.onTick(true);
  assert.deepEqual(drawn, ["one", "two", "three"]);
  one.plane.place([1, 0.5], 240);
  syncWindows(one);
  near([...two.plane.centre, two.plane.unit], [1, 0.5, 240]);
  assert.equal(three.plane.unit, 60); // another surface
  leave(two);
  assert.equal(one.clock.last, 30);
});

test("the outbox sends at most ten a second, one at a time, and of each kind the latest", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  let now = 1000;
  const clock = mock.method(performance, "now", () => now);
  const pass = (milliseconds) => {
    now += milliseconds;
    mock.timers.tick(milliseconds);
  };
  const sent = [],
    outbox = new Outbox();
  let rests = 0;
  outbox.send = (name, event) => sent.push(`${name} ${event}`);
  outbox.onRest = () => (rests += 1);
  outbox.ask("pick", 1);
  outbox.ask("pick", 2);
  outbox.ask("select", "a");
  outbox.ask("pick", 3);
  assert.deepEqual(sent, ["pick 1"]);
  pass(40);
  outbox.answered();
  assert.deepEqual(sent, ["pick 1"]); // too early
  pass(60);
  assert.deepEqual(sent, ["pick 1", "select a"]);
  pass(1499);
  assert.equal(sent.length, 2);
  pass(1); // no answer comes: go on
  assert.deepEqual(sent, ["pick 1", "select a", "pick 3"]);
  assert.equal(rests, 0);
  outbox.answered();
  assert.equal(rests, 1);
  outbox.stop();
  clock.mock.restore();
  mock.timers.reset();
});
