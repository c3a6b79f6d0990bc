// The cloud at the head: where plain steps lead by each draw of the noise, and what of it is on the map.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Plane } from "../../optim_viz/web/js/plane.js";
import { Cloud, drawCloud, DRAWS, plainSteps } from "../../optim_viz/web/js/player/cloud.js";
import { noisyGradients } from "../../optim_viz/web/js/simulation/noisy-gradients.js";
import { canvasOf, circles, COLOURS, fills, near, runOf, strokes } from "./canvas.js";

const plane = new Plane();
plane.frame({ left: 50, top: 20, width: 300, height: 120 });
plane.fit([0, 5, 0, 2]); // 60 pixels a unit
const at = (x, y) => [50 + 60 * x, 140 - 60 * y];

// The draws of a gradient (1, −2) everywhere, and what each adds to it.
// biome-ignore format: as it is read
const ADDED = [[0.5, 0], [-0.5, 0], [0, 1], [0, -1]];
const GRADIENTS = { count: 4, at: (k) => [1 + ADDED[k][0], -2 + ADDED[k][1]] };

test("a plain step goes against each draw of the gradient, by the run's rate at that step", () => {
  const run = runOf([2, 2.5, 3], [1, 1.5, 1.5], { rate: 9, rates: [0.2, 0.1, 0.05] });
  const { points, own } = plainSteps(run, 1, GRADIENTS);
  // biome-ignore format: as it is read
  near(points, [[2.35, 1.7], [2.45, 1.7], [2.4, 1.6], [2.4, 1.8]], 1e-12);
  near(own, [2.45, 1.7], 1e-12); // of step 1, the second draw
  near(plainSteps({ ...run, rates: undefined, rate: 0.1 }, 0, GRADIENTS).own, [1.85, 1.2], 1e-12);
  assert.equal(plainSteps(run, 2, GRADIENTS).own, undefined); // no step follows the last record
});

test("there are so many draws at most, and none that leads nowhere", () => {
  const many = { count: 500, at: (k) => (k === 3 ? [NaN, 1] : [k, 1]) },
    { points, own } = plainSteps(runOf(new Array(200).fill(0), new Array(200).fill(0), { rate: 0.1 }), 150, many);
  assert.equal(points.length, DRAWS - 1);
  near(own, [-15, -0.1], 1e-12); // the step's own draw is none of these
});

test("each point is a dot where it is, the ellipse is theirs, and the step's own draw has a ring", () => {
  const { context } = canvasOf(400, 160),
    run = runOf([2, 2.5], [1, 1], { rate: 0.2 });
  drawCloud(context, plainSteps(run, 0, GRADIENTS), plane, run, COLOURS);
  const [dots] = fills(context, "tomato");
  // biome-ignore format: as it is read
  const ends = [[1.7, 1.4], [1.9, 1.4], [1.8, 1.2], [1.8, 1.6]];
  near(
    circles(dots).map(({ x, y }) => [x, y]),
    ends.map((end) => at(...end)),
    1e-9,
  );
  const [ellipse, ring] = strokes(context, "tomato").flatMap(circles);
  near([ellipse.x, ellipse.y], at(1.8, 1.4), 1e-9);
  near([ellipse.radius, ellipse.minor], [60 * Math.sqrt(0.08 / 3), 60 * Math.sqrt(0.02 / 3)], 1e-9);
  near(Math.abs(Math.sin(ellipse.turn)), 1, 1e-9); // it is longer along y
  near([ring.x, ring.y], at(1.7, 1.4), 1e-9);
  near(dots.clips, [[[50, 20, 350, 140]]]);
});

test("the gradients of a scene are its surface's with the noise of each record", () => {
  let asked = 0;
  const simulator = {
    differentiate: ([x], [y]) => {
      asked += 1;
      return [[x * x + y], [2 * x], [1], [2], [0], [0]];
    },
  };
  const noise = [Float64Array.of(0.1, 0.2, 0.3), Float64Array.of(-1, -2, -3)],
    gradients = noisyGradients({ simulator, noise });
  assert.equal(gradients.count, 3);
  near(gradients.at(2, 3, 7), [6.3, -2]);
  near(gradients.at(0, 3, 7), [6.1, 0]);
  assert.equal(asked, 1); // one point, however many draws
  near(gradients.at(0, 4, 7), [8.1, 0]);
  assert.equal(noisyGradients({ simulator }), undefined);
});

// A player with one run at step 0, whose noise is there or not.
function cloudOf({ noise = [Float64Array.of(0, 0), Float64Array.of(0, 0)], view = { cloud: 1 }, lit } = {}) {
  const simulator = { differentiate: () => [[0], [1], [0], [0], [0], [0]] },
    runs = [
      runOf([2, 2.5], [1, 1], { rate: 0.1 }),
      runOf([3, 3], [1, 1], { rate: 0.5, colour: "navy", label: "Other" }),
    ],
    { context } = canvasOf(400, 160),
    button = { hidden: true };
  let emptied = 0;
  const layers = {
    emptied: () => {
      emptied += 1;
      context.reset();
      return context;
    },
    moved: () => context,
  };
  const picture = { layers, plane, resize: () => {}, panels: { places: [{ runs, dx: 0, dy: 0 }], colours: COLOURS } };
  const cloud = new Cloud({
    ...{ root: { querySelector: () => button }, bending: { conditions: { simulator, noise } }, view, picture },
    ...{ scene: { runs }, legend: { lit: lit === undefined ? undefined : runs[lit] }, viewState: { run: 0 } },
    clock: { time: 0 },
  });
  cloud.offer();
  return { cloud, context, button, runs, count: () => emptied };
}
const dots = (context, colour) => fills(context, colour).flatMap(circles).length;

test("it is there where there is noise and somebody wants it, for the run that is selected or pointed at", () => {
  const { cloud, context, button } = cloudOf();
  assert.equal(button.hidden, false);
  cloud.draw(true);
  assert.deepEqual([dots(context, "tomato"), dots(context, "navy")], [2, 0]);
  assert.match(cloud.words, /^One: one plain step, 2 draws/);
  const other = cloudOf({ lit: 1 });
  other.cloud.draw(true);
  assert.deepEqual([dots(other.context, "tomato"), dots(other.context, "navy")], [0, 2]);
  const none = cloudOf({ noise: null });
  none.cloud.draw(true);
  assert.deepEqual([none.button.hidden, dots(none.context), none.cloud.words], [true, 0, ""]);
  const off = cloudOf({ view: { cloud: 0 } });
  off.cloud.draw(true);
  assert.deepEqual([off.button.hidden, dots(off.context)], [false, 0]);
});

test("it is drawn once a record, and goes when its run does", () => {
  const { cloud, context, runs, count } = cloudOf();
  cloud.draw(true);
  cloud.draw(false);
  assert.equal(count(), 1);
  cloud.player.clock.time = 1;
  cloud.draw(false);
  assert.equal(count(), 2);
  assert.equal(context.canvas.hidden, false);
  runs[0].hidden = true;
  cloud.draw(false);
  assert.equal(dots(context), 0);
  assert.equal(context.canvas.hidden, true);
});
