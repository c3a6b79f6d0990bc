// The field of a formula: whom it tells, and whose text stands in it.

import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { FormulaField } from "../../optim_viz/web/js/formula/formula.js";
import { TypedTexts } from "../../optim_viz/web/js/player/typed-texts.js";
import { element, fakeDocument } from "./elements.js";

beforeEach(() => fakeDocument()); // nobody hears what was said in another test

const PLACE = { side: "a", field: "formula", number: 0 },
  SCENE = { ...PLACE, label: "f(x, y) =", text: "x^2", typed: null, wrong: null, note: "", fixed: false, shelf: [] };

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
  return { told, area, type, load, wait, field };
}

// A picture that carries texts: what it was given.
function pictureOf(side = "a") {
  const carried = [],
    carry = (event) => {
      if (event.detail.side !== side) return;
      carried.push([event.detail.field, event.detail.text]);
      event.preventDefault();
    };
  globalThis.document.addEventListener("ov-typed", carry);
  return carried;
}
const says = (said) => {
  const detail = { side: "a", field: "formula", wrong: null, note: "", ...said };
  globalThis.document.dispatchEvent(new CustomEvent("ov-read", { detail }));
};

test("a picture of its scene carries the text and answers; one of another scene does not", (t) => {
  const { told, type, wait, field } = fieldOf(t);
  const other = pictureOf("b");
  type("x^4");
  assert.deepEqual([told, other], [["x^4"], []]);
  const carried = pictureOf();
  wait(2000);
  type("x^6");
  assert.deepEqual([told, carried], [["x^4"], [["formula", "x^6"]]]);
  type("x^6+y");
  says({ text: "x^6", typed: "x^6", number: 2, note: "Found: 1 minimum.", side: "b" });
  says({ text: "x^6", typed: "x^6", number: 2, field: "rule-1" });
  wait();
  assert.equal(carried.length, 1); // those answers were others'
  says({ text: "x^6", typed: "x^6", number: 2 });
  wait();
  assert.deepEqual(carried.at(-1), ["formula", "x^6+y"]);
  says({ text: "x^6+y", typed: "x^6+y", number: 3, note: "Found: 1 saddle." });
  assert.equal(field.why.textContent, "Found: 1 saddle.");
});

test("of one text in force the later answer holds, and a picture that shows another one is right", (t) => {
  const { area, load, field } = fieldOf(t);
  const wrong = { before: "", at: "(", after: "", why: "No." };
  load({ text: "x^4", typed: "x^4(", wrong, number: 5 });
  says({ text: "x^4", typed: "x^4", number: 4 }); // it knows nothing of what was not understood
  assert.equal(field.why.textContent, "No.");
  load(); // data of before, as when a theme changes
  says({ text: "x^4", typed: "x^4", number: 4 });
  assert.deepEqual([area.value, field.why.textContent], ["x^4", ""]);
});

test("a field that has come asks what stands in it", (t) => {
  let asked = 0;
  const count = () => (asked += 1);
  globalThis.document.addEventListener("ov-ask", count);
  fieldOf(t);
  assert.equal(asked, 1);
});

test("a player carries the texts of its scene alone, and says what it knows of each", () => {
  const sent = [],
    heard = [],
    scene = { side: "a", texts: { formula: { text: "x^2", typed: null, wrong: null, note: "", number: 0 } } },
    player = {
      scene,
      outbox: { send: (name, event) => sent.push([name, event.field, event.text]) },
      on: (target, name, act) => target.addEventListener(name, act),
    },
    texts = new TypedTexts(player);
  assert.equal(texts.hear({ side: "b", field: "formula", text: "x" }), false);
  assert.equal(texts.hear({ side: "a", field: "rule-1", text: "x" }), false);
  assert.equal(texts.hear({ side: "a", field: "formula", text: "x" }), true);
  assert.deepEqual(sent, [["typed", "formula", "x"]]);
  const hear = ({ detail }) => heard.push(detail);
  globalThis.document.addEventListener("ov-read", hear);
  texts.tell();
  assert.deepEqual(heard, [{ side: "a", field: "formula", ...scene.texts.formula }]);
});

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
