// Paths and heads on the map: where they run, in which dash, and what stands at their ends.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Plane } from "../../optim_viz/web/js/plane.js";
import { boxOf, showsBox } from "../../optim_viz/web/js/player/decay-box.js";
import { clip, drawHeads, Trails } from "../../optim_viz/web/js/player/trails.js";
import { canvasOf, circles, COLOURS, fills, lines, near, of, runOf, strokes } from "./canvas.js";

const BOX = { left: 50, top: 20, width: 300, height: 120 };
const plane = new Plane();
plane.frame(BOX);
plane.fit([0, 5, 0, 2]); // 60 pixels a unit: (x, y) is at (50 + 60 x, 140 − 60 y)
const at = (x, y) => [50 + 60 * x, 140 - 60 * y];
const everywhere = (...runs) => [{ runs, dx: 0, dy: 0 }];

function trailsOf(places, colours = COLOURS) {
  const halo = canvasOf(400, 160).context,
    line = canvasOf(400, 160).context,
    trails = new Trails(halo, line);
  trails.reset(places, plane, colours);
  return { halo, line, trails };
}

test("a path runs through its records, y upward, up to the step that the clock has reached", () => {
  const run = runOf([0, 1, 2, 4], [0, 1, 0.5, 2]),
    { halo, line, trails } = trailsOf(everywhere(run));
  trails.draw(0.9);
  assert.equal(line.marks.length, 0);
  trails.draw(2);
  const [path] = strokes(line, "tomato");
  near(lines(path), [[at(0, 0), at(1, 1), at(2, 0.5)]]);
  near([path.lineWidth, path.dashOffset], [2.3, 0]);
  const [under] = strokes(halo, COLOURS.halo);
  near(lines(under), [[at(0, 0), at(1, 1), at(2, 0.5)]]);
  assert.equal(under.lineWidth, 5);
  trails.draw(3);
  near(lines(strokes(line)[1]), [[at(2, 0.5), at(4, 2)]]); // only what is new
  trails.draw(7);
  assert.equal(strokes(line).length, 2);
});

test("a dash goes on where it was; it grows with the scale", () => {
  const run = runOf([0, 1, 2], [0, 0, 1], { dash: [8, 3] }),
    { line, trails } = trailsOf(everywhere(run), { ...COLOURS, scale: 1.5 });
  trails.draw(1);
  trails.draw(2);
  const [first, second] = strokes(line);
  near(first.dash, [12, 4.5]);
  near([first.lineWidth, first.dashOffset, second.dashOffset], [3.45, 0, 60], 1e-9);
});

test("a jump back draws afresh, hidden runs are left out", () => {
  const run = runOf([0, 1, 2], [0, 0, 1]),
    other = runOf([0, 3, 4], [1, 1, 2], { colour: "navy", hidden: true }),
    { line, trails } = trailsOf(everywhere(run, other));
  trails.draw(2);
  assert.equal(strokes(line, "navy").length, 0);
  trails.draw(1);
  near(strokes(line).flatMap(lines), [[at(0, 0), at(1, 0)]]);
});

test("a branch's own path begins at its step", () => {
  const run = runOf([0, 1, 2, 4], [0, 1, 0.5, 2], { first: 2, branch_step: 2 }),
    { line, trails } = trailsOf(everywhere(run));
  trails.draw(1);
  assert.equal(line.marks.length, 0);
  trails.draw(3);
  near(strokes(line).flatMap(lines), [[at(2, 0.5), at(4, 2)]]);
});

test("in panels, each path is moved to its place and clipped there", () => {
  const one = runOf([0, 1], [0, 1]),
    two = runOf([0, 2], [0, 1], { colour: "navy" });
  const { line, trails } = trailsOf([
    { runs: [one], dx: 0, dy: 0 },
    { runs: [two], dx: 400, dy: 70 },
  ]);
  trails.draw(1);
  near(strokes(line, "tomato").flatMap(lines), [[at(0, 0), at(1, 1)]]);
  near(strokes(line, "navy").flatMap(lines), [
    [
      [450, 210],
      [570, 150],
    ],
  ]);
  near(strokes(line)[0].clips, [
    [
      [50, 20, 350, 140],
      [450, 90, 750, 210],
    ],
  ]);
});

test("moves shorter than a pixel are joined, the last is drawn", () => {
  const run = runOf([1, 1.004, 1.008, 1.012, 1.013], [1, 1, 1, 1, 1]),
    { line, trails } = trailsOf(everywhere(run));
  trails.draw(4);
  near(strokes(line).flatMap(lines), [[at(1, 1), at(1.012, 1), at(1.013, 1)]], 1e-9);
});

test("what leaves the picture is cut at its border and comes in again where it does", () => {
  const run = runOf([1, 1, 6, 4], [1, 3, 1, 1]), // up out of the box, then down from the right
    { line, trails } = trailsOf(everywhere(run));
  trails.draw(3);
  near(
    strokes(line).flatMap(lines),
    [
      [at(1, 1), at(1, 2)],
      [at(3.5, 2), at(5, 1.4)],
      [at(5, 1), at(4, 1)],
    ],
    1e-9,
  );
});

test("a segment clipped: which part is inside, and which ends were cut", () => {
  for (const [from, to, wanted] of [
    [
      [60, 30],
      [100, 50],
      [60, 30, 100, 50, false, false],
    ],
    [
      [0, 80],
      [100, 80],
      [50, 80, 100, 80, true, false],
    ],
    [
      [100, 80],
      [400, 80],
      [100, 80, 350, 80, false, true],
    ],
    [
      [200, 0],
      [200, 80],
      [200, 20, 200, 80, true, false],
    ],
    [
      [200, 80],
      [200, 200],
      [200, 80, 200, 140, false, true],
    ],
    [
      [0, 0],
      [400, 160],
      [50, 20, 350, 140, true, true],
    ],
  ]) {
    const found = clip(...from, ...to, BOX);
    near(found.slice(0, 4), wanted.slice(0, 4), 1e-9);
    assert.deepEqual(found.slice(4), wanted.slice(4), `${from} to ${to}`);
  }
  for (const [from, to] of [
    [
      [0, 30],
      [40, 90],
    ],
    [
      [360, 30],
      [400, 90],
    ],
    [
      [60, 0],
      [300, 10],
    ],
    [
      [60, 150],
      [300, 190],
    ],
    [
      [40, 30],
      [40, 90],
    ],
    [
      [60, 30],
      [Infinity, 90],
    ],
    [
      [60, 30],
      [100, NaN],
    ],
  ])
    assert.equal(clip(...from, ...to, BOX), null, `${from} to ${to}`);
});

// The run's marker is a triangle, upright: its three corners around the head.
const markerAt = (context, colour = "tomato") => {
  const [mark] = fills(context, colour).filter(({ parts }) => !parts[0].circle && parts[0].points.length === 3);
  if (!mark) return undefined;
  const [top, right, left] = mark.parts[0].points;
  return [top[0], (top[1] + right[1]) / 2, right[1] - top[1], left[0] < right[0]];
};

test("the head is at the clock's time, between two records on the straight line", () => {
  const run = runOf([0, 1, 3], [0, 0.5, 1.5]),
    { context } = canvasOf(400, 160);
  drawHeads(context, [run], plane, 1.25, COLOURS);
  near(markerAt(context).slice(0, 3), [...at(1.5, 0.75), 12.4], 1e-9);
  const [last] = strokes(context, "tomato");
  near(lines(last), [[at(1, 0.5), at(1.5, 0.75)]]);
  assert.equal(last.lineWidth, 2.3);
  const { context: end } = canvasOf(400, 160);
  drawHeads(end, [run], plane, 9, COLOURS);
  near(markerAt(end).slice(0, 2), at(3, 1.5), 1e-9);
  const { context: none } = canvasOf(400, 160);
  drawHeads(
    none,
    [
      { ...run, hidden: true },
      { ...run, first: 5 },
    ],
    plane,
    2,
    COLOURS,
  );
  assert.equal(none.marks.length, 0);
});

test("a run that overflowed ends in a cross, only when the clock is there", () => {
  const run = runOf([0, 1, 3], [0, 0.5, 1.5], { outcome: { kind: "overflowed" } });
  const crossed = (time) => {
    const { context } = canvasOf(400, 160);
    drawHeads(context, [run], plane, time, COLOURS);
    return strokes(context, "tomato").some((mark) => mark.parts.length === 2);
  };
  assert.deepEqual([crossed(1), crossed(1.9), crossed(2), crossed(5)], [false, false, true, true]);
  const { context } = canvasOf(400, 160);
  drawHeads(context, [run], plane, 2, COLOURS);
  assert.equal(markerAt(context), undefined);
  const { context: other } = canvasOf(400, 160);
  drawHeads(other, [{ ...run, outcome: { kind: "converged" } }], plane, 5, COLOURS);
  assert.ok(markerAt(other));
});

test("a fork stands at the record where the branch began, from then on", () => {
  const run = runOf([0, 1, 3, 4], [0, 0.5, 1.5, 1], { branch_step: 2 });
  const rings = (time) => {
    const { context } = canvasOf(400, 160);
    drawHeads(context, [run], plane, time, COLOURS);
    return strokes(context, "tomato").flatMap(circles);
  };
  assert.equal(rings(1).length, 0);
  for (const time of [2, 3]) near([rings(time)[0].x, rings(time)[0].y], at(3, 1.5));
  const late = { ...run, branch_step: 4 },
    { context } = canvasOf(400, 160);
  drawHeads(context, [late], plane, 9, COLOURS);
  assert.equal(strokes(context).flatMap(circles).length, 0);
});

test("a run outside the picture has an arrow where it left, pointing the way it went", () => {
  const run = runOf([1, 2, 2, 2.5], [1, 1, 4, 4]); // upward, out at the top
  const { context } = canvasOf(400, 160);
  drawHeads(context, [run], plane, 3, COLOURS);
  const [arrow] = fills(context, "tomato");
  const points = arrow.parts[0].points; // tip, wing, notch, wing
  near(points[0], [170, 20], 1e-9);
  near(points[2], [170, 20 + 1.3 * 6.2 * 1.25], 1e-9); // the shaft is below its tip
  near(arrow.clips, [[[49, 19, 351, 141]]]);
  assert.equal(fills(context).length, 1); // and no marker
  // Out to the right, in and out again below: the last way out counts.
  const { context: second } = canvasOf(400, 160);
  drawHeads(second, [runOf([4, 6, 4, 3, 3], [1, 1, 1, 1, -1])], plane, 4, COLOURS);
  near(fills(second, "tomato")[0].parts[0].points[0], at(3, 0), 1e-9);
  near(fills(second, "tomato")[0].parts[0].points[2], [230, 140 - 1.3 * 7.75], 1e-9);
  // One that has never been in the picture has none.
  const { context: third } = canvasOf(400, 160);
  drawHeads(third, [runOf([7, 8], [1, 1])], plane, 1, COLOURS);
  assert.equal(third.marks.length, 0);
});

test("arrows lie above every marker", () => {
  const out = runOf([1, 1], [1, 3]),
    within = runOf([1, 2], [1, 1], { colour: "navy" }),
    { context } = canvasOf(400, 160);
  drawHeads(context, [out, within], plane, 1, COLOURS);
  const order = of(context, "fill").map(({ fillStyle }) => fillStyle);
  assert.deepEqual(order, ["navy", "tomato"]);
});

test("the box of a decay lies below the paths, once for all runs that have it", () => {
  const [adamw, lion] = [["weight_decay", "decoupled"], ["weight_decay"]].map((decays) => ({ decays }));
  assert.equal(boxOf(adamw, { weight_decay: 0.25, decoupled: 1 }), 4);
  assert.equal(boxOf(adamw, { weight_decay: 0.25, decoupled: 0 }), undefined);
  assert.equal(boxOf(lion, { weight_decay: 0 }), undefined);
  assert.equal(boxOf({}, {}), undefined);
  const run = (box, more) => ({ ...runOf([0, 1], [0, 1]), box, ...more }),
    runs = [run(2), run(2), run(1, { hidden: true }), run(undefined)],
    { halo } = trailsOf([{ runs, dx: 10, dy: 0 }]),
    boxes = of(halo, "strokeRect").filter(({ strokeStyle }) => strokeStyle === COLOURS.text);
  assert.equal(boxes.length, 1);
  const [left, top] = at(-2, 2),
    { x, y, width, height } = boxes[0];
  near([x, y, width, height], [left + 10, top, 240, 240]);
  // biome-ignore format: as it is read
  const surface = { domain: [[-1, 3], [0, 1]] };
  assert.ok(
    showsBox(runs, surface) && !showsBox([run(3.5)], surface) && !showsBox([run(1, { hidden: true })], surface),
  );
});
