// The surface from the side: the camera's geometry, the painted terrain, its numbers, and the paths upon it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Landscape } from "../../optim_viz/web/js/landscape.js";
import { drawBack, drawLabels, heightMarks } from "../../optim_viz/web/js/player/surface3d-axes.js";
import { Camera } from "../../optim_viz/web/js/player/surface3d-camera.js";
import {
  heightRange,
  meshHeight,
  placeMesh,
  sampleMesh,
  thinMesh,
} from "../../optim_viz/web/js/player/surface3d-mesh.js";
import { Rasterizer } from "../../optim_viz/web/js/player/surface3d-raster.js";
import { Surface3d } from "../../optim_viz/web/js/player/surface3d.js";
import { canvasOf, circles, COLOURS, fills, lines, near, runOf, strokes, texts, wrote } from "./canvas.js";

const landOf = (domain, f, floor = null, points = []) =>
  new Landscape({ domain, floor, points }, (xs, ys) => Float64Array.from(xs, (x, i) => f(x, ys[i])));
const ROOM = { left: 50, right: 10, top: 15, bottom: 25 };
const facing = (azimuth, elevation, half = [0.5, 0.3, 0.2]) => {
  const camera = Object.assign(new Camera(), { half, azimuth, elevation });
  camera.face(400, 300, ROOM);
  return camera;
};

test("seen from the front (azimuth −90), x runs to the right and y away; z is upward", () => {
  const camera = facing(-90, 30),
    { unit } = camera,
    [cx, cy] = [50 + 340 / 2, 15 + 260 / 2];
  near(camera.project(0, 0, 0), [cx, cy, 0]);
  near(camera.project(0.5, 0, 0), [cx + 0.5 * unit, cy, 0], 1e-9);
  near(camera.project(0, 0.3, 0), [cx, cy - 0.15 * unit, -0.3 * Math.cos(Math.PI / 6)], 1e-9);
  near(camera.project(0, 0, 0.2), [cx, cy - 0.2 * Math.cos(Math.PI / 6) * unit, 0.1], 1e-9);
});

const cornersOf = (camera) => {
  const [hx, hy, hz] = camera.half;
  const corners = [-hx, hx].flatMap((x) => [-hy, hy].flatMap((y) => [-hz, hz].map((z) => camera.project(x, y, z))));
  const [xs, ys] = [0, 1].map((k) => corners.map((corner) => corner[k]));
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
};

test("the box fills the room that it has, whichever way it is turned", () => {
  for (let azimuth = -180; azimuth < 180; azimuth += 15)
    for (const elevation of [8, 40, 88]) {
      const { left, right, top, bottom } = cornersOf(facing(azimuth, elevation)),
        turn = `${azimuth}, ${elevation}`;
      assert.ok(left > 50 - 1e-9 && right < 390 + 1e-9 && top > 15 - 1e-9 && bottom < 275 + 1e-9, turn);
      near([left + right, top + bottom], [440, 290], 1e-9, turn); // in its middle
      assert.ok(right - left > 340 - 1e-9 || bottom - top > 260 - 1e-9, turn);
    }
  const camera = Object.assign(new Camera(), { half: [0.5, 0.3, 0.2], azimuth: -90, elevation: 30, magnification: 2 });
  camera.face(400, 300, ROOM);
  near(camera.unit, 2 * Math.min(340, 260 / (0.5 * 0.6 + (Math.sqrt(3) / 2) * 0.4)), 1e-9);
});

test("a projection can be undone with its depth", () => {
  const camera = facing(-108, 54);
  near(camera.unproject(...camera.project(0.21, -0.13, 0.07)), [0.21, -0.13, 0.07], 1e-12);
});

test("a drag to the right turns the front to the right, a drag down tips it; angles and size have bounds", () => {
  const camera = facing(-90, 40),
    before = camera.project(0, -0.3, 0)[0];
  camera.orbit(25, 10);
  assert.deepEqual([camera.azimuth, camera.elevation], [-100, 44]);
  camera.face(400, 300, ROOM);
  assert.ok(camera.project(0, -0.3, 0)[0] > before);
  camera.orbit(0, 9999);
  assert.equal(camera.elevation, 88);
  camera.orbit(0, -9999);
  assert.equal(camera.elevation, 8);
  camera.zoom(100);
  assert.equal(camera.magnification, 8);
  camera.zoom(1e-9);
  assert.equal(camera.magnification, 0.5);
  camera.reset();
  assert.deepEqual([camera.azimuth, camera.elevation, camera.magnification], [-108, 54, 1]);
});

test("the corners: the near one, the leftmost, the far one, the rightmost", () => {
  for (const azimuth of [-108, -20, 70, 160]) {
    const camera = facing(azimuth, 40),
      [first, left, far, right] = camera.corners(),
      place = (corner) => camera.project(...corner, 0);
    const all = [-0.5, 0.5].flatMap((x) => [-0.3, 0.3].map((y) => place([x, y])));
    near(place(first)[2], Math.max(...all.map((p) => p[2])), 1e-9);
    near(place(far)[2], Math.min(...all.map((p) => p[2])), 1e-9);
    assert.ok(place(left)[0] < place(right)[0]);
    assert.equal(new Set([first, left, far, right].map(String)).size, 4);
  }
});

// The mesh ------------------------------------------------------------------------------------------------------------

const tilted = landOf([-2, 4, 1, 4], (x, y) => 3 * x + y); // from −5 to 16
const HALF = [0.5, 0.25, 0.23];
function meshOf(land, window, cells = 24) {
  const mesh = sampleMesh(land, window, cells, false),
    range = heightRange(mesh, mesh, false);
  return { mesh: placeMesh(mesh, HALF, range), range };
}

test("a mesh has the window's own proportions, its first row at the largest y", () => {
  const { mesh, range } = meshOf(tilted, [-2, 4, 1, 4]);
  assert.deepEqual([mesh.columns, mesh.rows], [25, 13]);
  near([mesh.f[0], mesh.f[24], mesh.f[12 * 25], mesh.f[13 * 25 - 1]], [-2, 16, -5, 13]);
  near([range.low, range.high, range.least, range.most], [-5, 16, -5, 16]);
  near([mesh.x[0], mesh.x[24], mesh.y[0], mesh.y[12]], [-0.5, 0.5, 0.25, -0.25]);
  near([mesh.z[24], mesh.z[12 * 25]], [0.23, -0.23]);
  const dx = (3 * 6 * (0.46 / 21)) / 1, // z gained over the whole box, by the box's width
    dy = (3 * (0.46 / 21)) / 0.5;
  for (const p of [0, 24, 100, 13 * 25 - 1]) near([mesh.slopeX[p], mesh.slopeY[p]], [dx, dy], 1e-9, String(p));
});

test("between grid points the mesh is straight; outside it has no height", () => {
  const { mesh } = meshOf(tilted, [-2, 4, 1, 4]);
  const z = (x, y) => 0.23 * ((2 * (3 * x + y + 5)) / 21 - 1),
    box = (x, y) => [(x + 2) / 6 - 0.5, ((y - 1) / 3 - 0.5) / 2];
  for (const [x, y] of [
    [1.13, 2.71],
    [-1.9, 3.9],
    [3.9, 1.05],
  ])
    near(meshHeight(mesh, ...box(x, y)), z(x, y), 1e-9);
  for (const point of [
    [-0.51, 0],
    [0.51, 0],
    [0, 0.26],
    [0, -0.26],
  ])
    assert.ok(Number.isNaN(meshHeight(mesh, ...point)));
});

test("where f is undefined there is no surface: its pixels stay empty, and its neighbours have a height", () => {
  const half = landOf([-2, 4, 1, 4], (x, y) => (x < 1 ? NaN : 3 * x + y)),
    { mesh, range } = meshOf(half, [-2, 4, 1, 4]),
    camera = facing(-90, 88, HALF),
    terrain = new Rasterizer();
  near([range.low, range.high], [4, 16]);
  terrain.mix(COLOURS, (level) => half.tint(level));
  const image = terrain.paint(mesh, camera, 400, 300, 1),
    painted = (x) => {
      const [px, py] = camera.project(x, 0, 0),
        p = Math.round(py - terrain.top) * image.width + Math.round(px - terrain.left);
      return new Uint32Array(image.data.buffer)[p] !== 0;
    };
  assert.deepEqual([-0.4, -0.1, 0.1, 0.4].map(painted), [false, false, true, true]);
  assert.ok(Number.isNaN(meshHeight(mesh, -0.2, 0)) && Number.isFinite(meshHeight(mesh, 0.2, 0)));
});

test("the coarse mesh is every third point", () => {
  const mesh = sampleMesh(tilted, [-2, 4, 1, 4], 24, false),
    thin = thinMesh(mesh);
  assert.deepEqual([thin.columns, thin.rows], [9, 5]);
  near([thin.height[0], thin.height[1], thin.height[9], thin.height[44]], [-2, -2 + 18 / 8, -2 - 3 / 4, 13], 1e-9);
});

test("the box spans all heights, but for a pole's wall or a logarithm's pit", () => {
  const mesh = (values) => ({ height: Float64Array.from(values), f: Float64Array.from(values) });
  const ramp = Array.from({ length: 1001 }, (_, i) => i),
    range = (values, bottomless) => heightRange(mesh(values), mesh(values), bottomless);
  assert.deepEqual(range(ramp, false), { low: 0, high: 1000, least: 0, most: 1000, cut: "" });
  assert.equal(range(ramp, true).low, 10);
  const pole = range([...ramp, 1e9], false);
  assert.deepEqual([pole.low, pole.high, pole.cut], [0, 980, "cut at its 98th percentile"]);
  const pit = range([-1e9, ...ramp], false);
  assert.deepEqual([pit.low, pit.cut], [19, "cut at its 2nd percentile"]);
  assert.deepEqual([range([5, 5], false).low, range([5, 5], false).high], [4.5, 5.5]);
  assert.equal(range([NaN], false).high, 1);
});

// The terrain ---------------------------------------------------------------------------------------------------------

function painted(land, window, camera, density = 1) {
  const { mesh } = meshOf(land, window),
    terrain = new Rasterizer();
  terrain.mix(COLOURS, (level) => land.tint(level));
  terrain.paint(mesh, camera, 400, 300, density);
  return { terrain, mesh };
}

test("a pixel of the terrain lies at the depth of the point that it shows", () => {
  for (const [azimuth, density] of [
    [-108, 1],
    [30, 2],
    [140, 1],
  ]) {
    const camera = facing(azimuth, 60, HALF),
      { terrain, mesh } = painted(tilted, [-2, 4, 1, 4], camera, density);
    for (const [x, y] of [
      [-0.3, 0.1],
      [0.2, -0.15],
      [0.05, 0.2],
    ]) {
      const [px, py, depth] = camera.project(x, y, meshHeight(mesh, x, y));
      near(terrain.depthAt(px, py), depth, 0.01, `${azimuth}: ${x}, ${y}`);
    }
    assert.equal(terrain.depthAt(2, 2), -Infinity);
  }
});

test("high ground has the ramp's last colours, low ground its first, lit alike on a plane", () => {
  const camera = facing(-108, 60, HALF),
    { terrain, mesh } = painted(tilted, [-2, 4, 1, 4], camera);
  const red = (x, y) => {
    const [px, py] = camera.project(x, y, meshHeight(mesh, x, y)),
      image = terrain.image;
    return image.at(Math.floor(px - terrain.left), Math.floor(py - terrain.top))[0];
  };
  const [low, middle, high] = [red(-0.45, -0.2), red(0, 0.02), red(0.45, 0.21)];
  assert.ok(low < middle && middle < high, [low, middle, high].join());
});

test("slopes that face the light are brighter: it comes from above, the left and behind the viewer", () => {
  const flat = { ...COLOURS, ramp: Uint8ClampedArray.from({ length: 768 }, () => 128) };
  const brightness = (f) => {
    const land = landOf([-2, 4, 1, 4], f),
      { mesh } = meshOf(land, [-2, 4, 1, 4]),
      camera = facing(-90, 60, HALF),
      terrain = new Rasterizer();
    terrain.mix({ ...flat, contour: "rgb(0 0 0 / 0.0001)", contourStrong: "rgb(0 0 0 / 0.0001)" }, (l) => land.tint(l));
    terrain.paint(mesh, camera, 400, 300, 1);
    const [px, py] = camera.project(0.01, 0.02, meshHeight(mesh, 0.01, 0.02));
    return terrain.image.at(Math.floor(px - terrain.left), Math.floor(py - terrain.top))[0];
  };
  // By where it rises to.
  const [east, west, north, south] = [(x) => x, (x) => -x, (_x, y) => y, (_x, y) => -y].map(brightness);
  assert.ok(east > west, `${east}, ${west}`); // rising to the right, it faces the left
  assert.ok(north > south, `${north}, ${south}`); // rising away, it faces the viewer
});

test("near ground hides far ground, from either side", () => {
  const ridge = landOf([-2, 4, 1, 4], (x, y) => 20 * Math.exp(-(((y - 2.5) / 0.3) ** 2)) + x / 10);
  for (const azimuth of [-90, 90]) {
    const camera = facing(azimuth, 12, HALF),
      { terrain, mesh } = painted(ridge, [-2, 4, 1, 4], camera);
    const behind = azimuth < 0 ? 0.08 : -0.08,
      depth = (y) => camera.project(0, y, meshHeight(mesh, 0, y)),
      [px, py, far] = depth(behind);
    assert.ok(terrain.depthAt(px, py) > far + 0.02, String(azimuth));
    const [qx, qy, before] = depth(-3 * behind);
    near(terrain.depthAt(qx, qy), before, 0.02);
  }
});

// Axes ----------------------------------------------------------------------------------------------------------------

test("the numbers of the axes stand at their places along the floor, x and y with their own", () => {
  for (const azimuth of [-108, -30, 60, 150]) {
    const camera = facing(azimuth, 40, [0.5, 0.25, 0.2]),
      { context } = canvasOf(400, 300),
      [first] = camera.corners();
    drawLabels(context, camera, COLOURS, 10, [-2, 4, 11, 14], [], "f");
    const found = texts(context);
    for (const [text, share, along] of [
      ["2", 4 / 6, "x"],
      ["4", 1, "x"],
      ["12", 1 / 3, "y"],
      ["13", 2 / 3, "y"],
    ]) {
      const told = found.find((mark) => mark.text === text);
      if (!told) continue; // no room
      const place =
        along === "x"
          ? camera.project(share - 0.5, first[1], -0.2)
          : camera.project(first[0], 0.5 * share - 0.25, -0.2);
      assert.ok(
        Math.hypot(told.x - place[0], told.y - place[1]) < 18,
        `${azimuth}: ${text} at ${told.x}, ${told.y}, not ${place}`,
      );
    }
    assert.ok(found.filter(({ text }) => ["2", "4", "12", "13"].includes(text)).length >= 2);
    for (const [name, place] of [
      ["x", camera.project(0, first[1], -0.2)],
      ["y", camera.project(first[0], 0, -0.2)],
    ]) {
      const told = wrote(context, name);
      assert.ok(told.font.startsWith("italic"));
      near(Math.hypot(told.x - place[0], told.y - place[1]), 3.6 * 7, 8, name);
      const { cx, cy } = camera; // outside the box
      assert.ok(Math.hypot(told.x - cx, told.y - cy) > Math.hypot(place[0] - cx, place[1] - cy));
    }
  }
});

test("heights are named beside the leftmost upright, and ruled at the walls behind", () => {
  const camera = facing(-108, 40, [0.5, 0.25, 0.2]),
    { context } = canvasOf(400, 300),
    marks = [
      { z: -0.1, text: "5" },
      { z: 0.15, text: "20" },
    ],
    [first, left, far, right] = camera.corners();
  drawLabels(context, camera, COLOURS, 10, [-2, 4, 11, 14], marks, "f");
  for (const { z, text } of marks) {
    const [px, py] = camera.project(...left, z),
      told = wrote(context, text);
    near([told.x, told.y], [px - 7 - text.length * 2.5, py], 1e-9);
  }
  const title = wrote(context, "height: f");
  near([title.x, title.y], [4, 4]);
  const { context: back } = canvasOf(400, 300);
  drawBack(back, camera, COLOURS, marks);
  const at = (corner, z) => camera.project(...corner, z).slice(0, 2);
  near(
    strokes(back, COLOURS.grid).flatMap(lines),
    marks.map(({ z }) => [at(left, z), at(far, z), at(right, z)]),
    1e-9,
  );
  const frame = strokes(back, COLOURS.frame).flatMap(lines);
  near(frame[1], [at(left, -0.2), at(far, -0.2), at(right, -0.2)], 1e-9);
  near(frame[2], [at(far, -0.2), at(far, 0.2)], 1e-9);
  near(frame[0][0], at(first, -0.2), 1e-9);
  assert.equal(frame[0].length, 7);
});

test("heights to rule have true values", () => {
  const land = landOf([-2, 4, 1, 4], (x, y) => 3 * x + y),
    plain = heightMarks(land, { low: -5, high: 16, least: -5, most: 16 }, false, 0.2, 6);
  assert.ok(plain.length >= 3);
  for (const { text, z } of plain) near(z, 0.2 * ((2 * (Number(text.replace("−", "-")) + 5)) / 21 - 1), 1e-9, text);
  const deep = landOf([0, 4, 0, 3], (x, y) => 10 ** (x + y / 10) + 7, 7),
    range = { low: deep.level(7 + 1), high: deep.level(7 + 1e4), least: 8, most: 1e4 + 7 };
  const marks = heightMarks(deep, range, true, 0.2, 9);
  assert.deepEqual(
    marks.map(({ text, z }) => [text, Math.round(1e6 * z) / 1e6]),
    [
      ["10⁴", 0.2],
      ["10³", 0.1],
      ["10²", 0],
      ["10", -0.1],
      ["1", -0.2],
    ],
  );
  const both = heightMarks(land, { low: land.level(-5), high: land.level(16), least: -5, most: 16 }, true, 0.2, 12);
  const found = Object.fromEntries(both.map(({ text, z }) => [text, z]));
  assert.ok(found["10"] > found["0"] && found["0"] > found["−1"], JSON.stringify(found));
  assert.deepEqual(heightMarks(land, range, false, 0.2, 1), []);
});

// Paths ---------------------------------------------------------------------------------------------------------------

function surfaceOf(land, runs, { elevation = 60, window = land.surface.domain, log = false } = {}) {
  canvasOf(1, 1);
  const surface = new Surface3d(canvasOf(400, 300));
  Object.assign(surface.camera, { azimuth: -90, elevation });
  surface.resize(400, 300, 1);
  surface.prepare(land, runs, window, log, COLOURS, true);
  return surface;
}
const tiltedRun = (xs, ys, more) => runOf(xs, ys, more, (x, y) => 3 * x + y);

test("a path runs over the terrain at its own losses, up to the clock's time", () => {
  const run = tiltedRun([-1, 1, 3], [1.5, 3.5, 2], { dash: [4, 2] }),
    surface = surfaceOf(tilted, [run]),
    { camera } = surface;
  near(surface.paths.box.toBox(1, 3.5, 6.5), [0, (2.5 / 3 - 0.5) / 2, 0.23 * ((2 * 11.5) / 21 - 1)], 1e-9);
  near(surface.camera.half, [0.5, 0.25, 0.23]);
  surface.draw(1);
  const at = (x, y) => camera.project(...surface.paths.box.toBox(x, y, 3 * x + y)).slice(0, 2),
    [path] = strokes(surface.line, "tomato"),
    [points] = lines(path);
  near(points[0], at(-1, 1.5), 1e-9);
  near(points[points.length - 1], at(1, 3.5), 1e-9);
  assert.deepEqual([path.dash, path.lineWidth], [[4, 2], 2.3]);
  assert.equal(strokes(surface.under, COLOURS.halo)[0].lineWidth, 5);
  const head = fills(surface.context, "tomato")[0].parts[0].points;
  near([head[0][0], (head[0][1] + head[1][1]) / 2], at(1, 3.5), 1e-9);
  surface.draw(2);
  near(lines(strokes(surface.line)[1])[0][0], at(1, 3.5), 1e-9);
});

test("what the terrain hides is faint and below the paths in sight", () => {
  const hill = landOf([-2, 4, 1, 4], (_x, y) => 20 * Math.exp(-(((y - 2.5) / 0.4) ** 2))),
    f = (_x, y) => 20 * Math.exp(-(((y - 2.5) / 0.4) ** 2));
  const run = runOf([-1, 2], [3.2, 3.2], {}, f), // behind the hill
    surface = surfaceOf(hill, [run], { elevation: 10 });
  surface.draw(1);
  const hidden = strokes(surface.under, "tomato");
  assert.ok(
    hidden.length > 0 && hidden.every(({ globalAlpha, lineWidth }) => globalAlpha === 0.25 && lineWidth === 1.2),
  );
  const front = surfaceOf(hill, [runOf([-1, 2], [1.3, 1.3], {}, f)], { elevation: 10 });
  front.draw(1);
  assert.equal(strokes(front.under, "tomato").length, 0);
  assert.ok(strokes(front.line, "tomato").length > 0);
});

test("overflow ends in a cross, a branch begins at a fork, and what left has an arrow at the box", () => {
  const run = tiltedRun([-1, 1, 3], [1.5, 3.5, 2], { outcome: { kind: "overflowed" }, branch_step: 1 }),
    surface = surfaceOf(tilted, [run]);
  surface.draw(2);
  assert.ok(strokes(surface.context, "tomato").some(({ parts }) => parts.length === 2 && !parts[0].circle));
  const [ring] = strokes(surface.context, "tomato").flatMap(circles);
  near([ring.x, ring.y], surface.camera.project(...surface.paths.box.toBox(1, 3.5, 6.5)).slice(0, 2), 1e-9);
  const out = surfaceOf(tilted, [tiltedRun([1, 3, 7], [2, 2, 2])]);
  out.draw(2);
  const arrow = fills(out.context, "tomato")[0].parts[0].points;
  near(arrow[0], out.camera.project(...out.paths.box.toBox(4, 2, 14)).slice(0, 2), 1e-9);
  assert.ok(arrow[2][0] < arrow[0][0]); // to the right
});

test("a pixel of the terrain is the point of the plane that it shows", () => {
  const surface = surfaceOf(tilted, [tiltedRun([0, 1], [2, 3])]);
  surface.draw(0);
  for (const [x, y] of [
    [-1, 3.25],
    [2.5, 1.75],
  ]) {
    const [px, py] = surface.camera.project(...surface.paths.box.toBox(x, y, 3 * x + y));
    near(surface.pick(px, py), [x, y], 0.04);
  }
  assert.equal(surface.pick(1, 1), null);
  near(surface.unit, 400 / 6);
});

test("the box fills 85 % of its pane's smaller side at first; it and its numbers never leave the pane", () => {
  const bowl = (domain) => landOf(domain, (x, y) => (x - 1) ** 2 + 30 * y * y, 0);
  const panes = [
    [312, 575],
    [551, 575],
    [364, 358],
    [870, 850],
    [636, 300],
  ];
  const domains = [
    [-2, 2, -1, 3],
    [-512, 512, -512, 512],
    [-5, 5, -1.5, 1.5],
  ];
  for (const [i, [width, height]] of panes.entries())
    for (const [k, domain] of domains.entries()) {
      canvasOf(1, 1);
      const surface = new Surface3d(canvasOf(width, height)),
        log = (i + k) % 2 === 0,
        pane = `${width} × ${height}, ${domain}, ${log}`;
      surface.resize(width, height, 1);
      surface.prepare(bowl(domain), [], domain, log, COLOURS, false);
      for (let turns = 0; turns < 7; turns++) {
        surface.draw(0);
        const { left, right, top, bottom } = cornersOf(surface.camera);
        if (log && !turns) assert.ok(Math.max(right - left, bottom - top) >= 0.85 * Math.min(width, height), pane);
        assert.ok(left >= 0 && right <= width && top >= 0 && bottom <= height, pane);
        for (const { text, x, y } of texts(surface.land).filter(({ text }) => !text.startsWith("height"))) {
          const half = surface.land.measureText(text).width / 2 - 2;
          assert.ok(x >= half && x <= width - half && y >= 4 && y <= height - 4, `${text}: ${x}, ${y}; ${pane}`);
        }
        surface.orbit(37, turns % 5 ? 9 : -60);
      }
    }
});

test("how wide its texts can be is measured once, until the picture or its font is another", () => {
  const surface = surfaceOf(tilted, []);
  let measured;
  const measuredAnew = (change) => {
    change();
    surface.draw(0);
    const anew = surface.widths !== measured;
    measured = surface.widths;
    return anew;
  };
  assert.ok(measuredAnew(() => {}));
  assert.ok(!measuredAnew(() => surface.orbit(40, 20)));
  for (const change of [
    () => surface.resize(200, 260, 1),
    () => surface.prepare(tilted, [], [-1, 3, 1.5, 3], false, COLOURS, true),
    () => surface.prepare(tilted, [], [-1, 3, 1.5, 3], true, COLOURS, true),
    () => surface.rewrite(),
  ])
    assert.ok(measuredAnew(change), change.toString());
  clearTimeout(surface.refine);
});

test("known points stand upon the terrain", () => {
  const land = landOf([-2, 4, 1, 4], (x, y) => 3 * x + y, null, [{ x: 3, y: 1.5, kind: "global minimum" }]),
    surface = surfaceOf(land, [tiltedRun([0, 1], [2, 3])]);
  surface.draw(0);
  const [ring] = strokes(surface.land, COLOURS.text).flatMap(circles);
  near([ring.x, ring.y], surface.camera.project(...surface.paths.box.toBox(3, 1.5, 10.5)).slice(0, 2), 1e-9);
});

test("the height's title says on which scale it is", () => {
  assert.equal(surfaceOf(tilted, []).label(), "Height: f");
  assert.equal(surfaceOf(tilted, [], { log: true }).label(), "Height: f, asinh scale");
  const bowl = landOf([-2, 4, 1, 4], (x, y) => x * x + 3 * (y - 2) ** 2, 0);
  assert.equal(surfaceOf(bowl, [], { log: true }).label(), "Height: f − f*, log scale, floor at the lowest 1 %");
});
