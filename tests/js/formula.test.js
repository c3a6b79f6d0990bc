// The field of a formula: whom it tells, and whose text stands in it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { FormulaField } from "../../optim_viz/web/js/formula/formula.js";
import { element, fakeDocument } from "./elements.js";

fakeDocument();

const SCENE = { label: "f(x, y) =", text: "x^2", typed: null, wrong: null, note: "", fixed: false, shelf: [] };

// A field, what it has told, how somebody types in it, and how the server answers.
function fieldOf(t) {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  let now = 1000;
  t.mock.method(performance, "now", () => now);
  const parts = {},
    told = [],
    field = new FormulaField({ querySelector: (css) => (parts[css] ??= element()) });
  field.outbox.connect((_, { text }) => told.push(text));
  const load = (more = {}) => field.load(new TextEncoder().encode(JSON.stringify({ ...SCENE, ...more }))),
    area = parts[".ov-formula-text"],
    type = (text) => {
      area.value = text;
      area.dispatch("input");
    },
    wait = (milliseconds = 200) => {
      now += milliseconds;
      t.mock.timers.tick(milliseconds);
    };
  load();
  return { told, area, type, load, wait };
}

test("the answer to a text overwrites nothing that was typed after it", (t) => {
  const { told, area, type, load, wait } = fieldOf(t);
  type("x^2+1");
  wait();
  type("x^2+1(x");
  load({ text: "x^2+1", typed: "x^2+1" });
  assert.equal(area.value, "x^2+1(x");
  wait();
  type("x^2+1(x+y)");
  load({ text: "x^2+1", typed: "x^2+1(x", wrong: { before: "", at: "", after: "", why: "No." } });
  wait();
  assert.equal(area.value, "x^2+1(x+y)");
  assert.deepEqual(told, ["x^2+1", "x^2+1(x", "x^2+1(x+y)"]);
});

test("an undo and a redo of the scene are undone and redone in the field", (t) => {
  const { area, type, load, wait } = fieldOf(t);
  type("x^4");
  wait();
  load({ text: "x^4", typed: "x^4" });
  load();
  assert.equal(area.value, "x^2");
  load({ text: "x^4", typed: "x^4" });
  assert.equal(area.value, "x^4");
});

test("a text that is taken back before its answer came is told again", (t) => {
  const { told, type, wait } = fieldOf(t);
  type("x^4");
  wait();
  type("x^2");
  wait();
  wait(2000);
  assert.deepEqual(told, ["x^4", "x^2"]);
});

test("a key is told at once, and of those before its answer the last", (t) => {
  const { told, type, load, wait } = fieldOf(t);
  type("x^4");
  assert.deepEqual(told, ["x^4"]);
  for (const text of ["x^4+", "x^4+y", "x^4+y^"]) type(text);
  wait();
  assert.deepEqual(told, ["x^4"]);
  load({ text: "x^4", typed: "x^4" });
  assert.deepEqual(told, ["x^4", "x^4+y^"]);
});
