// Players side by side, on one clock.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Plane } from "../../optim_viz/web/js/plane.js";
import { SyncMember } from "../../optim_viz/web/js/player/sync.js";
import { COLOURS, near } from "./canvas.js";

globalThis.document = { createElement: (name) => ({ name }) };
globalThis.requestAnimationFrame = () => 0;
globalThis.cancelAnimationFrame = () => {};

function planeOf(domain) {
  const plane = new Plane();
  plane.frame({ left: 50, top: 20, width: 300, height: 120 });
  plane.fit(domain);
  return plane; // 60 pixels a unit
}

const drawn = [];
function playerOf(name, steps, domain, key = "beale") {
  const controls = { ".ov-speed": {}, '[data-do="loop"]': { setAttribute: (_, value) => (player.again = value) } };
  const player = {
    scene: { sync_group: "both", steps, runs: [], surface: { key, parameters: {}, coefficients: [], domain } },
    root: { dataset: {}, querySelector: (css) => controls[css] },
    readout: { setLast: (last) => (player.last = last) },
    runsChanged: () => {},
    draw: () => drawn.push(name),
    picture: {
      plane: planeOf(domain),
      colours: COLOURS,
      stage: { appendChild: (child) => child },
      schedule: () => drawn.push(`${name} later`),
      moveWindow(change, leads) {
        assert.equal(leads, false); // else the first would follow the second
        change();
      },
    },
    controls,
  };
  player.sync = new SyncMember(player);
  player.sync.join(player.scene);
  return player;
}

test("players of one sync group share a clock, as long as the longest, and their windows", () => {
  const [one, two, three] = [
    playerOf("one", 30, [0, 5, 0, 2]),
    playerOf("two", 50, [0, 5, 0, 2]),
    playerOf("three", 10, [0, 5, 0, 2], "sphere"),
  ];
  const { clock } = one.sync;
  assert.ok(clock === two.sync.clock && clock === three.sync.clock && clock.last === 50);
  assert.deepEqual([one.last, two.last, three.last], [50, 50, 50]);
  drawn.length = 0;
  clock.onTick(true);
  assert.deepEqual(drawn, ["one", "two", "three"]);
  drawn.length = 0;
  clock.onTick();
  assert.deepEqual(drawn, ["one later", "two later", "three later"]);
  one.picture.plane.place([1, 0.5], 240);
  one.sync.shareWindow();
  near([...two.picture.plane.centre, two.picture.plane.unit], [1, 0.5, 240]);
  assert.equal(three.picture.plane.unit, 60); // another surface
  two.sync.leave();
  assert.equal(clock.last, 30);
  assert.deepEqual([one.last, two.last, three.last], [30, 50, 30]);
  one.sync.leave();
  three.sync.leave();
});

test("a shorter scene says when it is over; every player shows the speed and whether the clock begins again", () => {
  const [short, long] = [playerOf("short", 30, [0, 5, 0, 2]), playerOf("long", 50, [0, 5, 0, 2])];
  const { clock } = long.sync,
    update = () => [short, long].map(({ sync }) => (sync.update(), sync.ended.hidden));
  clock.setSpeed(2);
  clock.setLoop(true);
  clock.seek(30);
  assert.deepEqual(update(), [true, true]);
  for (const { controls, again } of [short, long]) assert.deepEqual([controls[".ov-speed"].value, again], [2, "true"]);
  clock.seek(31);
  assert.deepEqual(update(), [false, true]);
  assert.equal(short.sync.ended.textContent, "Ended: its last step is 30");
  clock.seek(12);
  assert.deepEqual(update(), [true, true]);
  for (const { sync } of [short, long]) sync.leave();
});

test("a player alone has a clock of its own", () => {
  const [one, two] = [playerOf("one", 30, [0, 5, 0, 2]), playerOf("two", 50, [0, 5, 0, 2])];
  const scene = { steps: 7, runs: [] },
    alone = new SyncMember({ ...one, scene, root: { dataset: {} } });
  alone.join(scene);
  assert.equal(alone.clock.last, 7);
  assert.ok(alone.clock !== one.sync.clock && alone.group === undefined);
  for (const { sync } of [one, two]) sync.leave();
});

test("all of a group leave room for data where one of them has some", () => {
  const players = [playerOf("one", 30, [0, 5, 0, 2]), playerOf("two", 30, [0, 5, 0, 2])],
    room = () => players.map(({ root }) => root.dataset.companion);
  assert.deepEqual(room(), ["false", "false"]);
  players[1].scene = { ...players[1].scene, companion: { kind: "line" } };
  players[1].sync.join(players[1].scene);
  assert.deepEqual(room(), ["true", "true"]);
  players[1].sync.leave();
  assert.equal(room()[0], "false");
  players[0].sync.leave();
});
