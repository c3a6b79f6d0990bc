// Players side by side, on one clock.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Plane } from "../../optim_viz/web/js/landscape.js";
import { join, leave, syncWindows } from "../../optim_viz/web/js/player/sync.js";
import { near } from "./canvas.js";

globalThis.requestAnimationFrame = () => 0;
globalThis.cancelAnimationFrame = () => {};

function planeOf(domain) {
  const plane = new Plane();
  plane.frame({ left: 50, top: 20, width: 300, height: 120 });
  plane.fit(domain);
  return plane; // 60 pixels a unit
}

test("players of one sync group share a clock, as long as the longest, and their windows", () => {
  const drawn = [];
  const playerOf = (name, steps, domain, key = "beale") => ({
    scene: { sync_group: "both", steps, surface: { key, parameters: {}, domain } },
    plane: planeOf(domain),
    root: { dataset: {} },
    stage: { appendChild: (child) => child },
    scrub: {},
    ended: {},
    changed: () => {},
    schedule: () => drawn.push(`${name} later`),
    draw: () => drawn.push(name),
    moveView(change) {
      change();
    },
  });
  const [one, two, three] = [
    playerOf("one", 30, [0, 5, 0, 2]),
    playerOf("two", 50, [0, 5, 0, 2]),
    playerOf("three", 10, [0, 5, 0, 2], "sphere"),
  ];
  for (const player of [one, two, three]) join(player);
  assert.ok(one.clock === two.clock && one.clock.last === 50);
  assert.deepEqual([one.scrub.max, two.scrub.max], [50, 50]);
  drawn.length = 0;
  one.clock.onTick(true);
  assert.deepEqual(drawn, ["one", "two", "three"]);
  one.plane.place([1, 0.5], 240);
  syncWindows(one);
  near([...two.plane.centre, two.plane.unit], [1, 0.5, 240]);
  assert.equal(three.plane.unit, 60); // another surface
  leave(two);
  assert.equal(one.clock.last, 30);
});
