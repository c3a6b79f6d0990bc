// A map that follows a number while it turns: what it asks for, and what it shows of the answers.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Following } from "../../optim_viz/web/js/charts/heat-map-following.js";

const TURN = { side: "a", owner: "run", run: "1", name: "b1", value: 0.9, phase: "turn" };

// What it asked for since the last look, and the part itself; an answer frees the way for the next.
function following() {
  const asked = [],
    outbox = {
      request: (_name, event) => asked.push(event.value),
      withdraw: () => asked.push("withdrawn"),
      answered: (at) => asked.push(at ? `answered ${at}` : "answered"),
    };
  let at = 0;
  const part = new Following(outbox, () => (at += 1));
  return {
    part,
    look: () => asked.splice(0),
    turn: (change, names = ["1", "2"]) => part.turn({ ...TURN, ...change }, names),
  };
}

test("each value of a run that is shown is asked for, and its cells are shown", () => {
  const { part, look, turn } = following();
  assert.equal(turn({ value: 0.5 }), false);
  assert.deepEqual(look(), [0.5]);
  assert.equal(part.takes("in time", 1), true);
  turn({ owner: "surface", run: undefined, value: 3 });
  turn({ run: "7", value: 4 }); // of a run that is not shown,
  turn({ side: "b", value: 5 }); // or of the other scene
  assert.deepEqual(look(), ["answered 1", 3]);
});

test("what comes after the number was let go of is not shown; the page's own map is", () => {
  const { part, look, turn } = following();
  turn({});
  assert.equal(turn({ phase: "release" }), false);
  assert.deepEqual(look(), [0.9, "withdrawn"]);
  assert.equal(part.takes("in time", 1), false);
  assert.equal(part.takes("", 0), true);
  assert.deepEqual(look(), ["answered 1", "answered"]);
});

test("put back, the full map is shown again", () => {
  const { part, turn } = following();
  assert.equal(turn({ phase: "back" }), false); // nothing turned
  turn({});
  assert.equal(turn({ phase: "back" }), true);
  assert.equal(part.takes("in time", 1), false);
});

test("a server that is too slow is asked no more until the next full map", () => {
  const { part, look, turn } = following();
  turn({});
  assert.equal(part.takes("too late", 1), false);
  part.takes("in time", 1);
  part.takes("too late", 1);
  assert.equal(part.late, false); // one may be an accident, two in a row are none
  part.takes("too late", 1);
  assert.equal(part.late, true);
  look();
  turn({ value: 0.8 });
  assert.deepEqual(look(), []);
  assert.equal(part.takes("", 0), true);
  assert.equal(part.late, false);
  turn({ value: 0.7 });
  assert.deepEqual(look(), ["answered", 0.7]);
});
