// What the visitor wishes, on its way to the server.

import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { Outbox } from "../../optim_viz/web/js/outbox.js";

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
