// What a key or a button zooms: the map, the surface where it is alone or has the focus, and by the same factor; and
// which link is copied.

import assert from "node:assert/strict";
import { test } from "node:test";

globalThis.window = { parent: undefined };
const { act, key } = await import("../../optim_viz/web/js/player/actions.js");

function playerAt(stage) {
  const did = [],
    canvas = { matches: () => false, within: ".ov-depth" },
    body = { matches: () => false };
  for (const target of [canvas, body])
    target.closest = (css) => (css.split(", ").includes(target.within) ? target : null);
  globalThis.document = { body, documentElement: {} };
  const plane = { box: { left: 0, top: 0, width: 100, height: 60 }, fit: () => did.push("map whole") };
  plane.zoom = (factor) => did.push(`map ${factor}`);
  const surface3d = { canvas, zoom: (factor) => did.push(`surface ${factor}`), reset: () => did.push("surface whole") };
  const player = {
    scene: { runs: [], surface: { domain: [] } },
    view: { stage },
    root: { contains: (target) => target === canvas },
    picture: { plane, surface3d, schedule: () => {}, moveWindow: (change) => change() },
    start: {},
    keys: { hears: () => true },
    quiz: { bars: () => false },
  };
  const press = (name, target) => {
    did.length = 0;
    key(player, { key: name, target, preventDefault: () => {} });
    return did.join();
  };
  return { player, did, press, canvas, body };
}

test("+, − and 0 are the map's, but the surface's where that has the focus or is alone", () => {
  for (const [stage, focused, subject] of [
    ["map", "body", "map"],
    ["both", "body", "map"],
    ["both", "canvas", "surface"],
    ["relief", "body", "surface"],
    ["relief", "canvas", "surface"],
  ]) {
    const { press, ...targets } = playerAt(stage);
    assert.deepEqual(
      ["+", "-", "0"].map((name) => press(name, targets[focused])),
      [`${subject} 1.5`, `${subject} ${1 / 1.5}`, `${subject} whole`],
      `${stage}, ${focused}`,
    );
  }
});

test("a button zooms what it lies on, as far as the key does", () => {
  const { player, did } = playerAt("both");
  for (const name of ["zoom-in", "nearer", "zoom-out", "farther"]) act(player, name);
  assert.deepEqual(did, ["map 1.5", "surface 1.5", `map ${1 / 1.5}`, `surface ${1 / 1.5}`]);
});

test("a link is copied at once, but not a room's, whose address may hold the key to its bars", async () => {
  for (const [search, copied] of [
    ["?f=beale&run=sgd&moment=2", "https://here/compare?f=beale&run=sgd&moment=9&end=1"],
    ["?f=beale&room=ABC.key", undefined],
  ]) {
    const { player } = playerAt("map"),
      sent = [];
    let written;
    const clipboard = { writeText: async (text) => (written = text) };
    Object.defineProperty(globalThis, "navigator", { value: { clipboard }, configurable: true });
    globalThis.location = { search, origin: "https://here", pathname: "/compare" };
    player.playback = { spell: () => "9" };
    await new Promise((resolve) => {
      player.outbox = { send: (name, message) => resolve(sent.push(name, message)) };
      act(player, "share");
    });
    assert.equal(written, copied);
    assert.equal(sent[0], "share");
    assert.equal(sent[1].copied, copied !== undefined);
  }
});
