// The map from above: where things lie, in which colour, and with which numbers beside them.

import { FINER, steepCells } from "../../optim_viz/web/js/contour-lines.js";
import assert from "node:assert/strict";
import { test } from "node:test";
import { Landscape } from "../../optim_viz/web/js/landscape.js";
import { Plane } from "../../optim_viz/web/js/plane.js";
import { canvasOf, circles, COLOURS, fills, lines, near, of, strokes, texts, wrote } from "./canvas.js";

const BOX = { left: 50, top: 20, width: 300, height: 120 };
const surfaceOf = (domain, f, floor = null, points = []) => {
  const evaluate = (xs, ys) => Float64Array.from(xs, (x, i) => f(x, ys[i]));
  return new Landscape({ domain, floor, points }, evaluate);
};
function planeOn(domain, box = BOX) {
  const plane = new Plane();
  plane.frame(box);
  plane.fit(domain);
  return plane;
}

test("the plane shows the whole domain in its middle, one unit equally long on both axes, y upward", () => {
  const plane = planeOn([-2, 4, 1, 4]); // 6 × 3 into 300 × 120: 40 pixels a unit
  assert.equal(plane.unit, 40);
  near(plane.view, [-2.75, 4.75, 1, 4]);
  near(plane.toPixel(-2, 4), [80, 20]);
  near(plane.toPixel(4, 1), [320, 140]);
  near(plane.toPixel(0, 3), [160, 60]);
  near(plane.toPlane(160, 60), [0, 3]);
  near(plane.toPlane(...plane.toPixel(1.25, 3.5)), [1.25, 3.5]);
  assert.ok(plane.fitted);
});

test("resizing leaves room for the numbers, which grow with the scale", () => {
  const plane = new Plane();
  plane.resize(500, 400, 1);
  assert.deepEqual(plane.box, { left: 46, top: 10, width: 444, height: 362 });
  plane.resize(500, 400, 2);
  assert.deepEqual(plane.box, { left: 92, top: 10, width: 388, height: 334 });
  plane.resize(60, 50, 1);
  assert.deepEqual([plane.box.width, plane.box.height], [40, 40]);
});

test("zooming keeps the pointed pixel's point, panning follows the hand", () => {
  const plane = planeOn([-2, 4, 1, 4]),
    before = plane.toPlane(110, 130);
  plane.zoom(3, 110, 130);
  assert.equal(plane.unit, 120);
  assert.ok(!plane.fitted);
  near(plane.toPlane(110, 130), before, 1e-9);
  const [x, y] = plane.toPixel(0.5, 2);
  plane.pan(12, -7);
  near(plane.toPixel(0.5, 2), [x + 12, y - 7], 1e-9);
  near(plane.centre, [(plane.view[0] + plane.view[1]) / 2, (plane.view[2] + plane.view[3]) / 2], 1e-9);
});

test("it zooms out to an eighth, and in to where float32 ends", () => {
  const plane = planeOn([-2, 4, 1, 4]);
  plane.zoom(1e-6, 200, 80);
  near(plane.unit, 5);
  plane.fit([-2, 4, 1, 4]);
  plane.zoom(1e12, ...plane.toPixel(-2, 3)); // 4e6 by the larger coordinate
  near(plane.unit, 4e6 / 3, 1e-3);
  plane.fit([-2, 4, 1, 4]);
  plane.fit([-1, 1, -1, 1]);
  plane.zoom(1e15, ...plane.toPixel(0, 0));
  near(plane.unit, 4e9, 1);
  plane.fit([-2, 4, 1, 4]);
  plane.show([0, 1, 2, 2.2]);
  near(plane.centre, [0.5, 2.1]);
  near(plane.unit, 300);
});

test("what a link asked to be seen is in sight whatever size the stage has later, until the map is moved", () => {
  const early = new Plane(),
    late = new Plane(),
    [narrow, wide] = [
      { left: 40, top: 10, width: 300, height: 500 },
      { left: 40, top: 10, width: 600, height: 400 },
    ];
  for (const plane of [early, late]) plane.fit([-1, 1, -4, 4]);
  early.frame(narrow);
  early.show([0, 1.5, 0, 1]);
  early.frame(wide);
  late.frame(wide);
  late.show([0, 1.5, 0, 1]);
  near([...early.view, early.unit], [...late.view, late.unit]);
  near(early.view, [0, 1.5, 0, 1]);
  early.pan(40, 0);
  early.frame(narrow); // from here on the middle stays, and how much of the whole is seen
  near(early.centre, [0.65, 0.5]);
});

test("another box keeps the window's place and size", () => {
  const plane = planeOn([-2, 4, 1, 4]);
  plane.place([1, 2], 100);
  plane.frame({ left: 10, top: 5, width: 600, height: 240 });
  near(plane.unit, 200);
  near(plane.toPixel(1, 2), [310, 125]);
  plane.fit([-2, 4, 1, 4]);
  plane.frame(BOX);
  assert.ok(plane.fitted && plane.unit === 40);
});

test("inside is the box, with slack where it is asked for", () => {
  const plane = planeOn([-2, 4, 1, 4]);
  for (const [px, py, slack, is] of [
    [50, 20, 0, true],
    [350, 140, 0, true],
    [49, 80, 0, false],
    [351, 80, 0, false],
    [200, 19, 0, false],
    [200, 141, 0, false],
    [47, 143, 3, true],
    [46, 80, 3, false],
    [200, 144, 3, false],
  ])
    assert.equal(plane.inside(px, py, slack), is, `${px}, ${py}, ${slack}`);
});

test("a grid runs row by row from the top, columns to the right", () => {
  const land = surfaceOf([0, 1, 0, 1], (x, y) => x + 100 * y);
  near(land.grid(1, 3, 5, 9, 3, 2), [901, 902, 903, 501, 502, 503]);
  assert.equal(land.at(2, 7), 702);
});

test("levels with a floor are logarithms above it, eighteen from the lowest hundredth to the top", () => {
  const land = surfaceOf([0, 4, 0, 3], (x, y) => 10 ** (x + y / 10) + 7, 7); // log10(f − 7) = x + y/10
  near([land.low, land.high], [8, 10 ** 4.3 + 7], 1e-6);
  const heights = [0.5, 1.5, 2.5].map((e) => land.level(10 ** e + 7));
  near(heights[2] - heights[1], heights[1] - heights[0], 1e-9);
  near(land.level(10 ** 4.3 + 7), 18, 1e-9);
  const decade = heights[1] - heights[0]; // the hundredth of 81² values lies near x + y/10 = 0.11
  assert.ok(decade > 18 / 4.3 && decade < 18 / 4.1, `${decade}`);
  near([land.tint(0), land.tint(9), land.tint(18)], [0, 0.5, 1]);
  assert.ok(Number.isFinite(land.level(7)) && land.level(7) < land.level(7 + 1e-12));
});

test("levels without a floor are asinh, told from the lowest to the highest", () => {
  const land = surfaceOf([-2, 3, -1, 1], (x, y) => 10 * x + y), // −21 to 31
    s = 31 / 50;
  near([land.low, land.high], [-21, 31]);
  near(land.level(31) - land.level(-21), 18, 1e-9);
  near(land.level(5) / land.level(-8), Math.asinh(5 / s) / Math.asinh(-8 / s), 1e-9);
  near([land.tint(land.level(-21)), land.tint(land.level(31))], [0, 1], 1e-9);
  const share = (Math.asinh(0 / s) - Math.asinh(-21 / s)) / (Math.asinh(31 / s) - Math.asinh(-21 / s));
  near(land.tint(land.level(0)), share, 1e-9);
});

// A plane that rises to the right and, more slowly, upward: level = 2x + y.
const slope = (domain) =>
  Object.assign(
    surfaceOf(domain, (x, y) => 2 * x + y),
    { level: (f) => f, tint: (l) => l / 10 },
  );

test("low ground has the ramp's first colour, high ground its last, where it lies; holes are left out", () => {
  const land = surfaceOf([0, 5, 0, 2], (x, y) => (x > 4.9 && y > 1.9 ? NaN : 2 * x + y)),
    { context } = canvasOf(400, 160);
  Object.assign(land, { level: (f) => f, tint: (l) => l / 12 });
  land.draw(context, planeOn([0, 5, 0, 2]), COLOURS, 60);
  const [picture] = of(context, "image"),
    [{ image }] = of(picture.source.context, "pixels"); // 6 columns, 3 rows; a unit is 60 pixels
  assert.deepEqual([image.width, image.height], [6, 3]);
  for (const [c, r, value] of [
    [0, 0, 2],
    [0, 2, 0],
    [5, 2, 10],
    [2, 1, 5],
  ])
    assert.deepEqual(image.at(c, r), [Math.round((value / 12) * 255), 0, 90, 255], `${c}, ${r}`);
  assert.equal(image.at(5, 0)[3], 0);
  near([picture.x, picture.y, picture.width, picture.height], [20, -10, 360, 180]); // pixel centres on grid points
  near(picture.clips, [[[50, 20, 350, 140]]]);
  assert.ok(picture.imageSmoothingEnabled);
});

test("what lies beyond the ramp's ends has the colours of its ends", () => {
  const land = surfaceOf([0, 5, 0, 2], (x) => x),
    { context } = canvasOf(400, 160);
  land.tint = (l) => l;
  land.level = (f) => f - 2;
  land.paint(context, planeOn([0, 5, 0, 2]), COLOURS, Float64Array.of(-7, 0.5, 7, -7, 0.5, 7), 3, 2);
  const [{ image }] = of(of(context, "image")[0].source.context, "pixels");
  assert.deepEqual([image.at(0, 0)[0], image.at(1, 1)[0], image.at(2, 0)[0]], [0, 128, 255]);
});

test("contour lines lie where the surface has the level, every third one stronger", () => {
  const land = slope([0, 5, 0, 2]),
    { context } = canvasOf(400, 160),
    plane = planeOn([0, 5, 0, 2]);
  context.setLineDash([5, 5]);
  land.contour(context, plane, COLOURS, land.grid(...plane.view, 8, 5), 8, 5);
  assert.ok(strokes(context).every(({ dash }) => !dash.length));
  const found = { thin: new Set(), strong: new Set() };
  for (const [name, style] of [
    ["thin", COLOURS.contour],
    ["strong", COLOURS.contourStrong],
  ]) {
    const [mark] = strokes(context, style);
    assert.equal(mark.lineWidth, 1);
    for (const line of lines(mark))
      for (const point of line) {
        const [x, y] = plane.toPlane(...point),
          level = 2 * x + y;
        near(level, Math.round(level), 1e-9, `level of ${point}`);
        found[name].add(Math.round(level));
      }
  }
  assert.deepEqual(
    [...found.strong].sort((a, b) => a - b),
    [3, 6, 9, 12],
  );
  assert.deepEqual(
    [...found.thin].sort((a, b) => a - b),
    [1, 2, 4, 5, 7, 8, 10, 11],
  );
});

test("where a contour crosses each side of a cell is interpolated from the right end", () => {
  const land = slope([0, 1, 0, 1]),
    { context } = canvasOf(400, 160),
    plane = planeOn([0, 1, 0, 1]),
    { left, top, width, height } = BOX;
  const segments = (levels) => {
    context.marks = [];
    land.contour(context, plane, COLOURS, Float64Array.from(levels), 2, 2);
    return [COLOURS.contour, COLOURS.contourStrong].flatMap((style) => strokes(context, style).flatMap(lines));
  };
  // Corners a b / d e.
  near(segments([0.8, 1.8, 0.6, 1.4]), [
    [
      [left + 0.2 * width, top],
      [left + 0.5 * width, top + height],
    ],
  ]);
  near(segments([1.3, 1.9, 0.3, 0.7]), [
    [
      [left + width, top + 0.75 * height],
      [left, top + 0.3 * height],
    ],
  ]);
  near(segments([2.1, 1.6, 1.5, 1.2]), [
    [
      [left + 0.2 * width, top],
      [left, top + (0.1 / 0.6) * height],
    ],
  ]);
  near(segments([1.1, 1.2, 1.4, 2.4]), [
    [
      [left + width, top + (0.8 / 1.2) * height],
      [left + 0.6 * width, top + height],
    ],
  ]);
  assert.deepEqual(segments([1.1, 1.2, 1.3, 1.4]), []);
  assert.deepEqual(segments([1.1, NaN, 1.3, 2.4]), []);
  assert.deepEqual(segments([0.1, 60, 0.3, 0.4]), []); // a pole
  assert.equal(segments([0.5, 39.5, 0.5, 39.5]).length, 39);
});

test("in a saddle cell the mean tells which corners belong together", () => {
  const land = slope([0, 1, 0, 1]),
    plane = planeOn([0, 1, 0, 1]);
  const cut = (levels) => {
    const { context } = canvasOf(400, 160);
    land.contour(context, plane, COLOURS, Float64Array.from(levels), 2, 2);
    return strokes(context, COLOURS.contour).flatMap(lines);
  };
  const { left, top, width, height } = BOX;
  // High at a and e, low at b and d; the middle is high: the low corners are cut off.
  near(cut([1.8, 0.8, 0.9, 1.4]), [
    [
      [left + 0.8 * width, top],
      [left + width, top + (1 / 3) * height],
    ],
    [
      [left + 0.2 * width, top + height],
      [left, top + (8 / 9) * height],
    ],
  ]);
  // The middle is low: the high corners are cut off.
  near(cut([1.2, 0.4, 0.6, 1.1]), [
    [
      [left + width, top + (6 / 7) * height],
      [left + 0.8 * width, top + height],
    ],
    [
      [left, top + (1 / 3) * height],
      [left + 0.25 * width, top],
    ],
  ]);
});

test("outside the surface's own window lies a veil, up to a dashed frame", () => {
  const land = slope([0, 2, 0, 1]),
    { context } = canvasOf(400, 160),
    plane = planeOn([0, 5, 0, 2]);
  land.veil(context, plane, COLOURS);
  const [veil] = fills(context, COLOURS.veil);
  assert.equal(veil.rule, "evenodd");
  near(veil.clips, [[[50, 20, 350, 140]]]);
  const corners = veil.parts.map(({ points }) => [points[0], points[2]]);
  near(corners, [
    [
      [50, 20],
      [350, 140],
    ],
    [
      [50, 80],
      [170, 140],
    ],
  ]);
  const [frame] = of(context, "strokeRect");
  near([frame.x, frame.y, frame.width, frame.height, ...frame.dash], [50, 80, 120, 60, 4, 4]);
});

test("the axes' numbers stand at their values, x below and y to the left", () => {
  const land = slope([-3, 2, 10, 12]),
    { context } = canvasOf(400, 160);
  land.axes(context, planeOn([-3, 2, 10, 12]), COLOURS); // 60 pixels a unit
  const told = texts(context).map(({ text, x, y, textAlign, textBaseline }) => [text, x, y, textAlign, textBaseline]);
  assert.deepEqual(told, [
    ["−2", 110, 147, "center", "top"],
    ["0", 230, 147, "center", "top"],
    ["2", 350, 147, "center", "top"],
    ["10", 43, 140, "right", "middle"],
    ["12", 43, 20, "right", "middle"],
    ["x", 346, 130, "right", "middle"],
    ["y", 56, 32, "left", "middle"],
  ]);
  const ticks = of(context, "fillRect").map(({ x, y, width, height }) => [x, y, width, height]);
  assert.deepEqual(ticks, [
    [110, 140, 1, 4],
    [230, 140, 1, 4],
    [350, 140, 1, 4],
    [46, 140, 4, 1],
    [46, 20, 4, 1],
  ]);
  assert.equal(wrote(context, "12").fillStyle, COLOURS.muted);
  assert.equal(wrote(context, "12").font, "11.5px Test");
  assert.equal(wrote(context, "x").fillStyle, COLOURS.text);
  assert.equal(wrote(context, "y").font, "italic 12.5px Test");
});

test("an axis can be left out, and its ticks can be closer or farther", () => {
  const land = slope([-3, 2, 10, 12]),
    plane = planeOn([-3, 2, 10, 12]);
  const told = (options, scale = 1) => {
    const { context } = canvasOf(400, 160);
    land.axes(context, plane, { ...COLOURS, scale }, options);
    return texts(context).map(({ text }) => text);
  };
  assert.deepEqual(told({ below: false }), ["10", "12", "y"]);
  assert.deepEqual(told({ aside: false }), ["−2", "0", "2", "x"]);
  assert.deepEqual(told({ aside: false, every: 40 }), ["−3", "−2", "−1", "0", "1", "2", "x"]);
  assert.deepEqual(told({ below: false, every: 40 }), ["10", "11", "12", "y"]);
  assert.deepEqual(told({ aside: false }, 2), ["0", "x"]);
  assert.deepEqual(told({ below: false }, 2), ["10", "12", "y"]);
});

test("known points stand where they are, each kind with its own mark", () => {
  const kinds = [
    { x: -2, y: 11.5, kind: "global minimum" },
    { x: 1, y: 10.5, kind: "minimum" },
    { x: -1, y: 11, kind: "saddle" },
    { x: 0.5, y: 11.25, kind: "maximum" },
    { x: 9, y: 11, kind: "minimum" }, // outside
  ];
  const land = surfaceOf([-3, 2, 10, 12], (x, y) => x + y, null, kinds),
    { context } = canvasOf(400, 160);
  land.points(context, planeOn([-3, 2, 10, 12]), COLOURS); // 60 pixels a unit
  const drawn = strokes(context).map(({ strokeStyle, lineWidth, parts }) => [strokeStyle, lineWidth, parts]);
  const twice = drawn.filter((_, i) => i % 2 === 0),
    shown = drawn.filter((_, i) => i % 2 === 1);
  for (const [style, width] of twice) assert.deepEqual([style, width], [COLOURS.rim, 4]);
  for (const [style, width] of shown) assert.deepEqual([style, width], [COLOURS.text, 1.6]);
  assert.equal(shown.length, 4);
  const [global, local, saddle, maximum] = shown.map(([, , parts]) => parts);
  near([...global[0].points[0], global[0].circle.radius], [110, 50, 5.5]);
  near([...local[0].points[0], local[0].circle.radius], [290, 110, 5.5]);
  near(
    saddle.map(({ points }) => points),
    [
      [
        [166.7, 76.7],
        [173.3, 83.3],
      ],
      [
        [166.7, 83.3],
        [173.3, 76.7],
      ],
    ],
    1e-9,
  );
  near(maximum[0].points, [
    [260, 60.6],
    [264.4, 68.3],
    [255.6, 68.3],
  ]); // upright
  assert.ok(maximum[0].closed);
  const dots = fills(context, COLOURS.text).flatMap(circles);
  assert.equal(dots.length, 1); // the global minimum alone has a dot
  near([dots[0].x, dots[0].y, dots[0].radius], [110, 50, 5.5 * 0.42]);
});

test("the whole map is drawn from the ground up, with its frame at the last", () => {
  const land = surfaceOf([0, 5, 0, 2], (x, y) => 2 * x + y, null, [{ x: 2, y: 0.5, kind: "minimum" }]),
    plane = planeOn([0, 5, 0, 2]);
  const kinds = (bare) => {
    const { context } = canvasOf(400, 160);
    land.draw(context, plane, COLOURS, 30, bare);
    const last = context.marks[context.marks.length - 1];
    near([last.x, last.y, last.width, last.height], [50.5, 20.5, 299, 119]);
    assert.equal(last.strokeStyle, COLOURS.frame);
    const map = context.marks.map(({ kind }) => kind);
    assert.equal(of(of(context, "image")[0].source.context, "pixels")[0].image.width, 11);
    return { map, words: texts(context).length };
  };
  assert.equal(kinds(false).map[0], "image");
  assert.ok(kinds(false).words > 4);
  assert.equal(kinds(true).words, 0);
});

test("the drawn colours and lines follow the levels: a higher point is never lower on the ramp", () => {
  const land = surfaceOf([-2, 3, -1, 4], (x, y) => (x - 1) ** 2 + 5 * (y - 2) ** 2, 0),
    { context } = canvasOf(400, 160),
    plane = planeOn([-2, 3, -1, 4]);
  land.draw(context, plane, COLOURS, 10);
  const [{ image }] = of(of(context, "image")[0].source.context, "pixels");
  const tone = (x, y) => {
    const [px, py] = plane.toPixel(x, y);
    return image.at(Math.round((px - 50) / 10), Math.round((py - 20) / 10))[0];
  };
  const [bottom, middle, top] = [tone(1, 2), tone(1, 3), tone(-2, -1)];
  assert.ok(bottom < middle && middle < top, [bottom, middle, top].join());
});

test("where each point is one for each of many rows, cells are so wide that a picture stays affordable", () => {
  const asked = [];
  const landOver = (count) => {
    const f = (xs, ys) => {
      asked.push(xs.length);
      return xs.map((x, i) => x * x + ys[i]);
    };
    const rows = count ? [new Float64Array(count)] : undefined;
    return new Landscape({ domain: [-2, 3, -1, 4], floor: null, points: [], rows }, f);
  };
  const plane = planeOn([-2, 3, -1, 4]);
  const numbers = (count, cell) => {
    const land = landOver(count);
    asked.length = 0;
    land.draw(canvasOf(400, 160).context, plane, COLOURS, cell);
    return asked[0] * Math.max(1, count);
  };
  assert.equal(numbers(1, 2.5), numbers(0, 2.5)); // few rows change nothing
  assert.ok(numbers(1024, 2.5) < 1.6e6);
  assert.ok(numbers(1024, 6) < numbers(1024, 2.5) / 4); // and while it moves it is cheaper by as much as ever
});

test("cells of many levels want a finer grid, as long as these are few", () => {
  const levels = Float64Array.from({ length: 400 }, (_, p) => (p % 20 < 10 ? 0 : 0.5)),
    steep = new Float64Array(levels);
  steep[5 * 20 + 7] = 4; // one point: four cells around it
  assert.deepEqual([...steepCells(levels, 20, 20)], []);
  assert.deepEqual([...steepCells(steep, 20, 20)], [86, 87, 106, 107]);
  steep[5 * 20 + 7] = 50; // a pole
  assert.equal(steepCells(steep, 20, 20).size, 0);
  assert.equal(
    steepCells(
      steep.map((_, p) => 4 * (p % 2)),
      20,
      20,
    ).size,
    0,
  ); // all of them: finer costs too much
  assert.ok(4 * (FINER + 1) ** 2 <= 400);
});
