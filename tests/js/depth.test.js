// Deep nets that are drawn and not trained: their numbers, held against the engine's own bits, and the chart of them.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { DepthNet, fateAt, sentenceAt } from "../../optim_viz/web/js/player/depth-numbers.js";

const { depths, depth_ends: ends } = JSON.parse(readFileSync(new URL("./fixtures.json", import.meta.url), "utf-8"));

for (const { name, program, passed } of depths)
  test(`a gradient passes back through ${name} to the engine's own bits`, () => {
    for (const { net, norms, activations, says } of passed) {
      const [width, depth, scale, seed] = net,
        found = new DepthNet(program, width, depth, seed).pass(scale);
      assert.deepEqual([...found.norms], norms);
      assert.deepEqual([...found.activations], activations);
      assert.equal(sentenceAt(found, 12), says);
    }
  });

for (const { name, net, depth, says } of ends)
  test(`of ${name} with weights of ${net[2]} is said what the engine says: ${says}`, () => {
    const { program } = depths.find((each) => each.name === name),
      [width, layers, scale, seed] = net;
    assert.equal(sentenceAt(new DepthNet(program, width, layers, seed).pass(scale), depth), says);
  });

test("another scale passes through the same net, whatever was asked before", () => {
  const { program } = depths.find(({ name }) => name === "tanh"),
    net = new DepthNet(program, 8, 10, 3),
    first = net.pass(1.5);
  net.pass(4);
  assert.deepEqual(net.pass(1.5), first);
});

test("a hundredth has vanished, a hundredfold has exploded, and what lies between stays", () => {
  const fates = [0, 0.0099, 0.01, 1, 100, 101, Infinity, NaN].map((norm) =>
    fateAt({ norms: Float64Array.of(norm), activations: Float64Array.of(1) }, 0),
  );
  assert.deepEqual(fates, ["vanishes", "vanishes", "stays", "stays", "stays", "explodes", "explodes", "none"]);
});
