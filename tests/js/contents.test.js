// Where a visitor finds the lecture's contents again, and a scene its top.

import assert from "node:assert/strict";
import { test } from "node:test";
import keepPlace from "../../optim_viz/web/js/contents/contents.js";

// A page with one box that scrolls from 0 to 600 on the screen, and in it one row from there to there.
function page({ top = 0, bottom = 0, focused = "body" } = {}) {
  const done = [],
    body = { name: "body" };
  const box = {
    getBoundingClientRect: () => ({ top: 0, bottom: 600 }),
    scrollTo: (...to) => done.push(["scroll", ...to]),
  };
  const row = {
    getBoundingClientRect: () => ({ top, bottom }),
    scrollIntoView: ({ block }) => done.push(["into view", block]),
    querySelector: () => ({ focus: ({ preventScroll }) => done.push(["focus", preventScroll]) }),
  };
  globalThis.CSS = { escape: (text) => text };
  globalThis.document = {
    body,
    activeElement: focused === "body" ? body : { name: focused },
    querySelector: (css) => (css === ".st-key-row-adam" ? row : null),
  };
  return { done, place: { isConnected: true, closest: () => box } };
}

const data = (last) => new TextEncoder().encode(JSON.stringify({ last }));

test("back from a scene, its row comes into sight and has the focus, once", () => {
  const { done, place } = page({ top: 900, bottom: 1000 });
  keepPlace({ data: data("adam"), parentElement: place });
  assert.deepEqual(done, [
    ["into view", "center"],
    ["focus", true],
  ]);
  keepPlace({ data: data("adam"), parentElement: place }); // a later blob: the visitor may have scrolled on
  assert.equal(done.length, 2);
});

test("a row in sight stays where it is, and no focus is taken from elsewhere", () => {
  const seen = page({ top: 500, bottom: 600 });
  keepPlace({ data: data("adam"), parentElement: seen.place });
  assert.deepEqual(seen.done, [["focus", true]]);
  const above = page({ top: -1, bottom: 100, focused: "search" });
  keepPlace({ data: data("adam"), parentElement: above.place });
  assert.deepEqual(above.done, [["into view", "center"]]);
});

test("without a row there is nothing to find: none was opened, or its chapter is folded", () => {
  for (const last of [null, "folded"]) {
    const { done, place } = page();
    keepPlace({ data: data(last), parentElement: place });
    assert.deepEqual(done, []);
  }
});

test("what takes the contents' place begins at its top; while they stand, nothing moves", () => {
  const { done, place } = page();
  const leave = keepPlace({ data: data(null), parentElement: place });
  leave();
  assert.deepEqual(done, []);
  place.isConnected = false;
  leave();
  assert.deepEqual(done, [["scroll", 0, 0]]);
});
