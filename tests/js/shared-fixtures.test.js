// What Python knows as well: numbers and ticks, palette, level scale, marks, clipping and limits of stability, by the
// fixtures that tests/test_shared_fixtures.py reads.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { Landscape } from "../../optim_viz/web/js/landscape.js";
import { drawArrow, drawCross, drawFork, drawMarker } from "../../optim_viz/web/js/markers.js";
import { verdict } from "../../optim_viz/web/js/player/stability.js";
import { crossBox } from "../../optim_viz/web/js/player/surface3d-box.js";
import { clip } from "../../optim_viz/web/js/player/trails.js";
import { formatExactly, formatNumber, formatTick, ticks } from "../../optim_viz/web/js/scales.js";
import { readColours } from "../../optim_viz/web/js/theme.js";

const fixture = (name) => JSON.parse(readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), "utf8"));
const near = (found, wanted, within = 1e-9) => {
  if (Array.isArray(wanted)) {
    assert.equal(found.length, wanted.length);
    wanted.forEach((value, i) => near(found[i], value, within));
  } else assert.ok(Math.abs(found - wanted) <= within, `${found} is not ${wanted}`);
};
const rgb = (hex) => [1, 3, 5].map((i) => parseInt(hex.slice(i, i + 2), 16));

// The palette as it is read from a page of this background and text colour.
function coloursOn(ground, ink) {
  const probe = { clearRect() {}, fillRect() {}, getImageData: () => ({ data: rgb(probe.fillStyle) }) };
  globalThis.document = { createElement: () => ({ getContext: () => probe }) };
  const named = { "--st-background-color": ground, "--st-text-color": ink };
  globalThis.getComputedStyle = () => ({ getPropertyValue: (name) => named[name] ?? "", fontFamily: "" });
  try {
    return readColours({ style: { setProperty() {} }, classList: { contains: () => false } });
  } finally {
    delete globalThis.document;
    delete globalThis.getComputedStyle;
  }
}

for (const [mode, ground, ink] of [
  ["light", "#ffffff", "#222222"],
  ["dark", "#10161d", "#eeeeee"],
])
  test(`the ${mode} palette`, () => {
    const { ramp, contour } = fixture("landscape");
    const colours = coloursOn(ground, ink);
    ramp[mode].forEach((stop, i) => {
      const at = 3 * Math.round((i / (ramp[mode].length - 1)) * 255);
      near([...colours.ramp.slice(at, at + 3)], rgb(stop), 1);
    });
    const { ink: line, thin, strong } = contour[mode];
    assert.equal(colours.contour, `rgb(${rgb(line).join(" ")} / ${thin})`);
    assert.equal(colours.contourStrong, `rgb(${rgb(line).join(" ")} / ${strong})`);
  });

const FORMULAS = { power: (x) => 10 ** x, plane: (x) => x };
for (const { formula, domain, floor, cases } of fixture("landscape").scales)
  test(`the level scale of a ${formula}`, () => {
    const landscape = new Landscape({ domain, floor }, (xs) => xs.map(FORMULAS[formula]));
    for (const { f, level, tint } of cases) {
      near(landscape.level(f), level);
      near(landscape.tint(landscape.level(f)), tint);
    }
  });

for (const { name, a, b, part } of fixture("clipping").cases)
  test(`a segment ${name}`, () => {
    const [x, y] = fixture("clipping").half;
    const flat = clip(...a, ...b, { left: -x, top: -y, width: 2 * x, height: 2 * y });
    const deep = crossBox([...a, 0], [...b, 0], [x, y, 5]);
    if (part === null) return assert.deepEqual([flat, deep], [null, null]);
    near(deep, part);
    const at = (t) => a.map((from, k) => from + (b[k] - from) * t);
    near(flat.slice(0, 4), [...at(part[0]), ...at(part[1])]);
    assert.deepEqual(flat.slice(4), [part[0] > 0, part[1] < 1]);
  });

// Strokes and fills in the order of drawing: polygons and polylines as points, circles as [x, y, radius].
class Recorder {
  drawn = [];
  lines = [];

  beginPath() {
    this.lines = [];
  }
  moveTo(x, y) {
    this.lines.push([[x, y]]);
  }
  lineTo(x, y) {
    this.lines.at(-1).push([x, y]);
  }
  arc(x, y, radius) {
    this.lines.push([x, y, radius]);
  }
  closePath() {}
  setLineDash() {}
  stroke() {
    this.drawn.push({ lines: this.lines, width: this.lineWidth, colour: this.strokeStyle });
  }
  fill() {
    this.drawn.push({ lines: this.lines, colour: this.fillStyle });
  }
  fillText(text, x) {
    this.drawn.push({ text, x });
  }
}

const COLOURS = { of: () => "run", rim: "ground", text: "ink", scale: 1, font: "sans" };
const MARKS = fixture("marks");
const TRIANGLE = [0, 1, 2].map((i) => {
  const angle = (i * 2 * Math.PI) / 3 - Math.PI / 2;
  return [1.25 * Math.cos(angle), 1.25 * Math.sin(angle)];
});

test("a solid marker, and a hollow one with its tag", () => {
  const { outline, casing, solid, hollow, tag_x } = MARKS.marker;
  for (const [ordinal, width, fill] of [
    [1, solid, "run"],
    [2, hollow, "ground"],
  ]) {
    const canvas = new Recorder();
    drawMarker(canvas, { outline: TRIANGLE, ordinal, tag: "2" }, ...MARKS.at, MARKS.radius, COLOURS);
    const [rim, inside, line, tag] = canvas.drawn;
    for (const { lines } of [rim, inside, line]) near(lines, [outline], 2e-3);
    assert.deepEqual([rim.colour, inside.colour, line.colour], ["ground", fill, "run"]);
    near([rim.width, line.width, tag.x], [casing, width, tag_x]);
  }
});

test("an arrow, a cross and a fork", () => {
  const { arrow, cross, fork, at, radius } = MARKS;
  const canvas = new Recorder();
  drawArrow(canvas, {}, ...at, ...arrow.direction, radius, COLOURS);
  near(
    canvas.drawn.map(({ lines }) => lines),
    [[arrow.outline], [arrow.outline]],
  );
  near(canvas.drawn[0].width, arrow.casing);
  canvas.drawn = [];
  drawCross(canvas, {}, ...at, radius, COLOURS);
  canvas.drawn.forEach(({ lines, width }, i) => {
    near(lines, cross.strokes);
    near(width, cross.widths[i]);
  });
  canvas.drawn = [];
  drawFork(canvas, {}, ...at, radius, COLOURS);
  near(
    canvas.drawn.map(({ lines }) => lines),
    [fork.ring, fork.ring, fork.dot].map((size) => [[...at, size]]),
  );
  near(
    canvas.drawn.slice(0, 2).map(({ width }) => width),
    fork.widths,
  );
});

test("the known points", () => {
  const size = 5.5; // pixels at scale 1
  for (const [kind, { ring, dot, strokes, outline }] of Object.entries(MARKS.points)) {
    if (kind === "about") continue;
    const canvas = new Recorder();
    const surface = { points: [{ x: 3, y: -1, kind }] };
    Landscape.prototype.points.call({ surface }, canvas, { toPixel: () => [0, 0], inside: () => true }, COLOURS);
    const wanted = [ring && [[0, 0, ring * size]], strokes, outline && [outline]].find(Boolean);
    const scaled = ring ? wanted : wanted.map((line) => line.map((point) => point.map((v) => v * size)));
    near(canvas.drawn[0].lines, scaled);
    near(canvas.drawn[1].lines, scaled);
    assert.equal(canvas.drawn.length, dot ? 3 : 2);
    if (dot) near(canvas.drawn[2].lines, [[0, 0, dot * size]]);
  }
});

for (const { name, values, bound } of fixture("stability").methods)
  test(`the edge of stability of ${name} ${JSON.stringify(values)}`, () => {
    const { hessian, eigenvalues, axis } = fixture("stability");
    const limit = bound / eigenvalues[0];
    for (const [share, kind] of [
      [0.9, "stable"],
      [1, "edge"],
      [1.1, "unstable"],
    ]) {
      const found = verdict(hessian, [share * limit, share * limit], bound);
      near(
        found.values,
        eigenvalues.map((value) => value * share * limit),
      );
      assert.equal(found.kinds[0], kind);
      near(found.largest, 1 / share);
      near(Math.abs(found.axes[0][0] * axis[0] + found.axes[0][1] * axis[1]), 1);
    }
  });

test("numbers as people write them", () => {
  const { four, halves, digits, exact } = fixture("numbers");
  for (const [value, text] of four) assert.equal(formatNumber(Number(value)), text);
  for (const [value, count, text] of [...halves, ...digits]) assert.equal(formatNumber(value, count), text);
  for (const [value, text] of exact) assert.equal(formatExactly(Number(value)), text);
});

for (const { low, high, count, step, labels } of fixture("numbers").ticks)
  test(`the ticks from ${low} to ${high}`, () => {
    const found = ticks(low, high, count);
    near(found.step, step, 1e-9 * step);
    assert.deepEqual(
      found.values.map((value) => formatTick(value, found.step)),
      labels,
    );
  });
