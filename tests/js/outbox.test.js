// Events, on their way to the server.

import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { Outbox } from "../../optim_viz/web/js/outbox.js";

test("requests go at most ten a second, one at a time, and of each kind the latest", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  let now = 1000;
  const clock = mock.method(performance, "now", () => now);
  const pass = (milliseconds) => {
    now += milliseconds;
    mock.timers.tick(milliseconds);
  };
  let rests = 0;
  const sent = [],
    outbox = new Outbox(() => (rests += 1));
  outbox.connect((name, event) => sent.push(`${name} ${event}`));
  outbox.request("pick", 1);
  outbox.request("pick", 2);
  outbox.request("select", "a");
  outbox.request("pick", 3);
  assert.deepEqual(sent, ["pick 1"]);
  assert.deepEqual(
    ["pick", "select", "start"].map((name) => outbox.expects(name)),
    [true, true, false],
  );
  pass(40);
  outbox.answered();
  assert.deepEqual(sent, ["pick 1"]); // too early
  pass(60);
  assert.deepEqual(sent, ["pick 1", "select a"]);
  pass(200);
  outbox.request("pick", 4);
  assert.equal(sent.length, 2); // late enough, but "select" has no answer yet
  pass(1299);
  assert.equal(sent.length, 2);
  pass(1); // no answer comes: go on
  assert.deepEqual(sent, ["pick 1", "select a", "pick 4"]);
  assert.equal(rests, 0);
  assert.deepEqual([outbox.expects("pick"), outbox.expects("select")], [true, false]);
  outbox.answered();
  assert.equal(rests, 1);
  assert.equal(outbox.expects("pick"), false);
  outbox.stop();
  clock.mock.restore();
  mock.timers.reset();
});

test("requests of one name for several things go one after the other, for each the latest", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  let now = 1000;
  const clock = mock.method(performance, "now", () => now),
    sent = [],
    outbox = new Outbox(() => {});
  const pass = (milliseconds) => {
    now += milliseconds;
    mock.timers.tick(milliseconds);
  };
  outbox.connect((name, event) => sent.push(`${name} ${event}`));
  outbox.request("dial", "steps 1", "steps");
  outbox.request("dial", "rate 1", "rate");
  outbox.request("dial", "noise 1", "noise");
  outbox.request("dial", "rate 2", "rate");
  assert.deepEqual(sent.splice(0), ["dial steps 1"]);
  pass(100);
  outbox.answered();
  assert.deepEqual(sent.splice(0), ["dial noise 1"]);
  assert.equal(outbox.expects("dial"), true);
  pass(100);
  outbox.answered();
  assert.deepEqual(sent.splice(0), ["dial rate 2"]);
  outbox.request("dial", "steps 2", "steps");
  outbox.withdraw("dial");
  pass(100);
  outbox.answered();
  assert.deepEqual(sent, []);
  assert.equal(outbox.expects("dial"), false);
  outbox.stop();
  clock.mock.restore();
  mock.timers.reset();
});

test("two may be under way: an answer is that of its request and of those before it", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  let now = 1000,
    rests = 0;
  const clock = mock.method(performance, "now", () => now),
    sent = [],
    outbox = new Outbox(() => (rests += 1), 2);
  const pass = (milliseconds) => {
    now += milliseconds;
    mock.timers.tick(milliseconds);
  };
  outbox.connect((_name, { at }) => sent.push(at));
  for (const at of [1, 2, 3]) {
    outbox.request("follow", { at });
    pass(40);
  }
  outbox.request("follow", { at: 4 });
  pass(200);
  assert.deepEqual(sent, [1, 3]); // 2 was superseded, and 4 waits
  outbox.answered(1);
  assert.deepEqual(sent, [1, 3, 4]);
  outbox.request("follow", { at: 5 });
  pass(200);
  assert.equal(sent.length, 3);
  outbox.answered(4); // 3 has none of its own
  assert.deepEqual(sent, [1, 3, 4, 5]);
  assert.deepEqual([outbox.expects("follow"), rests], [true, 0]);
  outbox.answered(5);
  assert.deepEqual([outbox.expects("follow"), rests], [false, 1]);
  pass(200);
  outbox.request("follow", { at: 6 });
  pass(1500); // it has none
  assert.equal(rests, 2);
  outbox.stop();
  clock.mock.restore();
  mock.timers.reset();
});

test("an event goes at once, also while a request waits, by the way that was connected last", () => {
  const [before, now] = [[], []],
    outbox = new Outbox(() => {});
  outbox.connect((name, event) => before.push([name, event]));
  outbox.request("pick", 1);
  outbox.connect((name, event) => now.push([name, event]));
  outbox.send("view", 2);
  outbox.send("view", 3);
  assert.deepEqual(
    [before, now],
    [
      [["pick", 1]],
      [
        ["view", 2],
        ["view", 3],
      ],
    ],
  );
  outbox.stop();
});
