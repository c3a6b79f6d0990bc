// A recorded path on the clock of the runs: it plays at its own steps, and the clock goes on as long as it does.

import assert from "node:assert/strict";
import { test } from "node:test";
import { everyStep } from "../../optim_viz/web/js/player/recorded-run.js";
import { lastStepOf, ownRunsOf } from "../../optim_viz/web/js/which-runs.js";

test("a record stands from its own step on, until the next one's", () => {
  const records = [1.5, -2, 7];
  assert.deepEqual([...everyStep(records, 7, [0, 2, 5])], [1.5, 1.5, -2, -2, -2, 7, 7]);
  assert.deepEqual([...everyStep(records, 4, [1, 2, 3])], [1.5, 1.5, -2, 7], "before the first one, the first");
  assert.deepEqual([...everyStep(records, 3)], records);
});

test("the clock ends with the longest: the runs, or a recorded path", () => {
  const own = { label: "own" };
  assert.equal(lastStepOf({ steps: 40, runs: [own, { recorded: true, last_step: 90 }] }), 90);
  assert.equal(lastStepOf({ steps: 40, runs: [own, { recorded: true, last_step: 12 }] }), 40);
  assert.equal(lastStepOf({ steps: 40, runs: [] }), 40);
  assert.deepEqual(ownRunsOf({ runs: [own, { recorded: true, last_step: 12 }] }), [own]);
});
