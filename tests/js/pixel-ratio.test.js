// A window that is moved to a screen of another sharpness: the browser tells those who listen at the ratio in force.

import assert from "node:assert/strict";
import { test } from "node:test";

import { onPixelRatio, pixelRatio } from "../../optim_viz/web/js/pixel-ratio.js";

test("each change of the pixel ratio is told once, until the end", () => {
  const asked = [];
  globalThis.matchMedia = (query) => {
    const target = new EventTarget();
    asked.push({ query, target });
    return target;
  };
  const end = new AbortController(),
    told = [];
  globalThis.devicePixelRatio = 1.25;
  onPixelRatio(() => told.push(pixelRatio()), end.signal);
  assert.deepEqual(
    asked.map(({ query }) => query),
    ["(resolution: 1.25dppx)"],
  );
  for (const ratio of [1.5, 1]) {
    globalThis.devicePixelRatio = ratio;
    for (const { target } of [...asked]) target.dispatchEvent(new Event("change")); // the old ones have been heard
  }
  assert.deepEqual(told, [1.5, 1]);
  assert.equal(asked.at(-1).query, "(resolution: 1dppx)");
  end.abort();
  asked.at(-1).target.dispatchEvent(new Event("change"));
  assert.deepEqual(told, [1.5, 1]);
});

test("as sharp as the screen is, twice at the most; a chart that is enlarged is as much sharper", () => {
  for (const [ratio, zoom, wanted] of [
    [1, 1, 1],
    [1.5, 1, 1.5],
    [3, 1, 2],
    [1, 1.25, 1.25],
    [1.5, 1.5, 2],
  ]) {
    globalThis.devicePixelRatio = ratio;
    assert.equal(pixelRatio(zoom), wanted);
  }
});
