// Colours in between: the ramp runs from its first stop to its last.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ramp } from "../../optim_viz/web/js/theme.js";
import { canvasOf, near } from "./canvas.js";

test("a ramp has 256 colours, from the first stop to the last, straight between neighbours", () => {
  const colours = ramp([
    [0, 10, 200],
    [51, 10, 100],
    [102, 110, 0],
    [255, 210, 0],
  ]); // 85 apart
  assert.equal(colours.length, 768);
  const at = (i) => [...colours.slice(3 * i, 3 * i + 3)];
  near(at(0), [0, 10, 200]);
  near(at(85), [51, 10, 100]);
  near(at(170), [102, 110, 0]);
  near(at(255), [255, 210, 0]);
  near(at(17), [10, 10, 180], 1);
  near(at(102), [61, 30, 80], 1);
});

test("the app's own ramps: low ground is stronger than high ground, in light and in dark", async () => {
  const { readColours } = await import("../../optim_viz/web/js/theme.js");
  globalThis.innerHeight = 600;
  globalThis.innerWidth = 1100;
  const ground = { light: "rgb(255 255 255)", dark: "rgb(13 20 28)" };
  const read = (name, classes = []) => {
    const properties = { "--st-background-color": ground[name], "--st-text-color": "rgb(40 50 60)" };
    globalThis.getComputedStyle = () => ({ fontFamily: "Face", getPropertyValue: (key) => properties[key] ?? "" });
    canvasOf(1, 1);
    const set = {};
    const root = {
      style: { setProperty: (key, value) => (set[key] = value) },
      classList: { contains: (one) => classes.includes(one) },
    };
    return { ...readColours(root), set };
  };
  const light = read("light"),
    dark = read("dark");
  assert.deepEqual([light.dark, dark.dark], [false, true]);
  assert.deepEqual([...light.ramp.slice(0, 3)], [0x8f, 0xb8, 0xd6]);
  assert.deepEqual([...light.ramp.slice(-3)], [0xfb, 0xf7, 0xf0]);
  assert.deepEqual([...dark.ramp.slice(0, 3)], [0x35, 0x62, 0x86]);
  assert.deepEqual([...dark.ramp.slice(-3)], [0x11, 0x1a, 0x24]);
  assert.equal(light.rim, "rgb(255 255 255 / 1)");
  assert.equal(light.text, "rgb(40 50 60 / 1)");
  assert.equal(light.font, "Face");
  assert.deepEqual([light.set["--ov-on-accent"], dark.set["--ov-on-accent"]], ["#ffffff", "#0d141c"]);
  const run = { light: "#aa0000", dark: "#ffaaaa" };
  assert.deepEqual([light.of(run), dark.of(run)], ["#aa0000", "#ffaaaa"]);
  assert.equal(light.of({ ...run, dim: true }), "#aa000055");
  assert.deepEqual(
    [read("light"), read("light", ["ov-large"]), read("light", ["ov-hall"])].map(({ scale }) => scale),
    [1, 1.45, 1.45],
  );
  globalThis.innerWidth = 1980;
  assert.equal(read("light", ["ov-hall"]).scale, 1.8);
  globalThis.innerWidth = 9000;
  assert.equal(read("light", ["ov-hall"]).scale, 2.4);
  globalThis.innerHeight = 1375; // 2.4 % of it are three times the smallest type
  assert.equal(read("light", ["ov-hall"]).scale, 3);
});
