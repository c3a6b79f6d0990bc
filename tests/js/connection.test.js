// What a visitor does while the server is away waits, and is sent once the page has run again.

import assert from "node:assert/strict";
import { mock, test } from "node:test";

const boxes = [];
globalThis.MutationObserver = class {
  constructor(look) {
    this.look = look;
  }
  observe(target) {
    if (target === app) app.look = this.look;
  }
};
globalThis.document = {
  body: { append: (box) => boxes.push(box) },
  createElement: () => ({ setAttribute: () => {}, isConnected: false, remove: () => boxes.splice(0) }),
  querySelector: (css) => (css === ".ov-connection" ? (boxes[0] ?? null) : null),
};
const app = { dataset: { testConnectionState: "CONNECTED", testScriptState: "notRunning" } };
const { Connection, RENEW, patient } = await import("../../optim_viz/web/js/connection.js");

function become(connection, script = app.dataset.testScriptState) {
  app.dataset.testConnectionState = connection;
  app.dataset.testScriptState = script;
  app.look();
}

test("events wait while the server is away, the latest of each kind, until the page has run", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const sent = [],
    send = new Connection(app).patient((name, event) => sent.push(`${name} ${event}`));
  send("start", 1);
  become("CONNECTED", "rerunRequested");
  become("CONNECTED", "running");
  become("CONNECTED", "notRunning");
  become("PINGING_SERVER");
  assert.match(boxes[0].textContent, /does not answer/);
  send("start", 2);
  send("dial", 1);
  send("start", 3);
  assert.deepEqual(sent, ["start 1"]);
  become("CONNECTING");
  become("CONNECTED");
  become("CONNECTED", "running");
  mock.timers.tick(5000);
  send("dial", 2); // the new session does not know the dial yet
  assert.deepEqual(sent, ["start 1"]);
  become("CONNECTED", "notRunning");
  mock.timers.tick(400);
  assert.deepEqual(sent, ["start 1", "start 3"]); // one after the other
  become("CONNECTED", "running");
  mock.timers.tick(5000);
  assert.deepEqual(sent, ["start 1", "start 3"]);
  become("CONNECTED", "notRunning");
  mock.timers.tick(400);
  assert.deepEqual(sent, ["start 1", "start 3", "dial 2"]);
  assert.match(boxes[0].textContent, /is back/);
  mock.timers.tick(7000);
  assert.equal(boxes.length, 0);
  send("start", 4);
  assert.equal(sent.at(-1), "start 4");
  mock.timers.reset();
});

test("of several numbers each waits, and a run is named as the new session names it", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  become("CONNECTED", "notRunning");
  const sent = [],
    names = { 2: "1", 3: "2" },
    send = new Connection(app).patient((_name, { parameter, value, name: run }) => sent.push([parameter, run, value])),
    turn = (run, parameter, value) => {
      const event = { owner: "run", name: run, parameter, value };
      Object.defineProperty(event, RENEW, { value: () => ({ ...event, name: names[run] }) });
      send("dial", event);
    };
  become("PINGING_SERVER");
  turn("2", "b1", 0.5);
  turn("3", "b1", 0.6);
  turn("2", "b1", 0.7);
  turn("2", "b2", 0.8);
  become("CONNECTED");
  for (let i = 0; i < 5; i += 1) mock.timers.tick(400);
  assert.deepEqual(sent, []); // a server that has only just started takes its time to run the page
  become("CONNECTED", "running");
  become("CONNECTED", "notRunning");
  for (let i = 0; i < 5; i += 1) mock.timers.tick(400);
  assert.deepEqual(sent, [
    ["b1", "2", 0.6],
    ["b1", "1", 0.7],
    ["b2", "1", 0.8],
  ]);
  mock.timers.reset();
});

test("where no run comes, what has waited is sent all the same, after a while", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  become("CONNECTED", "notRunning");
  const sent = [],
    send = new Connection(app).patient((name, event) => sent.push(`${name} ${event}`));
  become("PINGING_SERVER");
  send("start", 1);
  become("CONNECTED");
  mock.timers.tick(2900);
  assert.deepEqual(sent, []);
  mock.timers.tick(200);
  assert.deepEqual(sent, ["start 1"]);
  mock.timers.reset();
});

test("what was sent and led to no run before the connection was found to be lost is sent again, once", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  become("CONNECTED", "notRunning");
  const sent = [],
    send = new Connection(app).patient((name, event) => sent.push(`${name} ${event}`));
  send("start", 1);
  become("CONNECTED", "rerunRequested"); // by the browser; the server never said that it runs
  become("PINGING_SERVER");
  become("CONNECTED");
  become("CONNECTED", "running");
  become("CONNECTED", "notRunning");
  mock.timers.tick(400);
  assert.deepEqual(sent, ["start 1", "start 1"]);
  become("CONNECTED", "running");
  become("PINGING_SERVER", "notRunning");
  become("CONNECTED");
  mock.timers.tick(400);
  assert.equal(sent.length, 2);
  mock.timers.reset();
});

test("a page of its own, without a server, sends at once", () => {
  const sent = [];
  patient((name) => sent.push(name))("start", {});
  assert.deepEqual(sent, ["start"]);
});
