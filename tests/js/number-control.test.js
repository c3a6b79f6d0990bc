// The control of a number: what a pointer, the keys and a text make of it, and whom it tells.

import assert from "node:assert/strict";
import { mock, test } from "node:test";
import { NumberControl } from "../../optim_viz/web/js/number-control/number-control.js";
import { readNumber, refusal } from "../../optim_viz/web/js/number-control/read-number.js";
import { formatExactly, formatNumber } from "../../optim_viz/web/js/scales.js";
import { Scale } from "../../optim_viz/web/js/simulation/scale.js";
import { element, fakeDocument } from "./elements.js";

fakeDocument();

const LINEAR = { name: "b", scale: "linear", low: -1, high: 3, default: 0 },
  RATE = { name: "learning_rate", scale: "log", low: 1e-6, high: 100, default: 0.01 },
  SWITCH = { name: "nesterov", scale: "switch", low: 0, high: 1, default: 0 };

// A control of a parameter, and what it has told: 200 pixels lie between the track's ends, from 8 to 208.
function controlOf(parameter = LINEAR, inForce = 1, { fixed = false, ...options } = {}) {
  const told = [],
    scale = new Scale(parameter, inForce, 0.01),
    control = new NumberControl(
      element(),
      {
        turn: (value) => told.push(["turn", value]),
        release: (value) => told.push(["release", value]),
        back: () => told.push(["back"]),
      },
      { signal: new AbortController().signal, ...options },
    );
  const given = { scale, lattice: scale.lattice(121), inForce, label: "a number", fixed };
  control.load(given);
  const key = (name, more) => control.track.root.dispatch("keydown", { key: name, ...more }),
    type = (text, name = "Enter") => {
      control.field.root.value = text;
      return control.field.root.dispatch("keydown", { key: name });
    };
  return { control, told, given, key, type, track: control.track.root, field: control.field };
}

test("numbers are read with a comma or a point, any minus sign, an exponent or a power of ten", () => {
  for (const [text, value] of [
    ["0,05", 0.05],
    ["0.05", 0.05],
    [" ,5 ", 0.5],
    ["-1.5", -1.5],
    ["−1,5", -1.5],
    ["+2", 2],
    ["1e-3", 1e-3],
    ["2,5E−4", 2.5e-4],
    ["1,000", 1],
    ["10", 10],
    ["10⁻³", 1e-3],
    ["−10⁵", -1e5],
    ["2.5·10⁻⁴", 2.5e-4],
    ["1,25*10⁶", 1.25e6],
  ])
    assert.equal(readNumber(text), value, text);
  for (const text of [
    "",
    " ",
    "x",
    "1x",
    "1,000.5",
    "1.000,5",
    "1 000",
    "0x10",
    "Infinity",
    "NaN",
    "e5",
    "1e",
    "--1",
    "210³",
    ".",
  ])
    assert.ok(Number.isNaN(readNumber(text)), text);
});

test("whatever the page writes of a number is read as that number", () => {
  for (const value of [0.05, -0.25, 12.5, 2.5e-4, 1e-6, 1e5, -1e5, 3.125e7, 0])
    assert.equal(readNumber(formatNumber(value, 6)), value);
  for (let e = -320; e < 308; e += 7)
    for (const m of [1, -4, 1.2345678901234567, 2.5, -9.999999999999998]) {
      const value = m * 10 ** e;
      assert.equal(readNumber(formatExactly(value)), value, formatExactly(value));
    }
});

test("what is refused is told why", () => {
  assert.match(refusal(NaN, LINEAR), /no number/);
  assert.equal(refusal(3.5, LINEAR), "From −1 to 3 only.");
  assert.equal(refusal(Infinity, RATE), "From 10⁻⁶ to 100 only.");
  assert.equal(refusal(0, RATE), "From 10⁻⁶ to 100 only.");
  assert.equal(refusal(4, { ...LINEAR, because: "There are no more." }), "From −1 to 3 only. There are no more.");
  assert.equal(refusal(3, LINEAR), "");
  assert.match(refusal(2.5, { ...LINEAR, whole: true }), /Whole/);
  assert.match(refusal(0.5, SWITCH), /Whole/);
});

test("a pointer turns it at each move, and lets go once", () => {
  const { told, track, control } = controlOf();
  track.dispatch("pointerdown", { clientX: 8 + 150 });
  assert.deepEqual(told, [["turn", 2]]);
  assert.deepEqual(track.captured, [1]);
  track.dispatch("pointermove", { clientX: 8 + 160 });
  track.dispatch("pointermove", { clientX: 900 });
  assert.deepEqual(told.slice(1), [
    ["turn", 2.2],
    ["turn", 3],
  ]);
  assert.deepEqual([track.dataset.value, track.dataset.changed, control.field.root.value], [3, true, "3"]);
  assert.equal(track.properties["--ov-share"], "1");
  assert.equal(track.properties["--ov-home"], "0.5");
  track.dispatch("pointerup", { clientX: 8 + 10 });
  assert.deepEqual(told.slice(3), [
    ["turn", -0.8],
    ["release", -0.8],
  ]);
  track.dispatch("pointermove", { clientX: 100 });
  assert.equal(told.length, 5);
});

test("within a few pixels of the value in force that one is meant, and nothing is sent", () => {
  const { told, track } = controlOf(LINEAR, 1.0123);
  track.dispatch("pointerdown", { clientX: 8 + 150 });
  track.dispatch("pointermove", { clientX: 8 + 102 });
  track.dispatch("pointerup", { clientX: 8 + 102 });
  assert.deepEqual(told, [["turn", 2], ["turn", 1.0123], ["back"]]);
});

test("a finger that scrolls the page turns nothing; a tap and a drag do", () => {
  const finger = { pointerType: "touch" },
    { told, track, control } = controlOf();
  track.dispatch("pointerdown", { ...finger, clientX: 30 });
  track.dispatch("pointercancel", finger);
  track.dispatch("pointermove", { ...finger, clientX: 60 });
  assert.deepEqual([told, control.held], [[], false]);
  track.dispatch("pointerdown", { ...finger, clientX: 8 + 150 });
  track.dispatch("pointerup", { ...finger, clientX: 8 + 150 });
  assert.deepEqual(told, [
    ["turn", 2],
    ["release", 2],
  ]);
  track.dispatch("pointerdown", { ...finger, clientX: 8 + 50 });
  track.dispatch("pointermove", { ...finger, clientX: 8 + 50 });
  track.dispatch("pointercancel", finger);
  assert.deepEqual(told.slice(2), [["turn", 0], ["back"]]);
  assert.equal(control.value, 1);
});

test("keys go along round values, from wherever it stands; a rest lets go", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { told, key, track, control } = controlOf(LINEAR, 1.01); // a hundred intervals of 0.04: 1 and 1.04 beside it
  for (const [name, value] of [
    ["ArrowRight", 1.04],
    ["ArrowUp", 1.08],
    ["ArrowLeft", 1.04],
    ["ArrowDown", 1],
    ["PageUp", 1.4],
    ["PageDown", 1],
    ["End", 3],
    ["Home", -1],
  ]) {
    assert.deepEqual(key(name), { prevented: true, stopped: false });
    assert.deepEqual(told.at(-1), ["turn", value], name);
  }
  assert.deepEqual(key("x"), { prevented: false, stopped: false });
  assert.deepEqual(key("End", { ctrlKey: true }), { prevented: false, stopped: false });
  track.dispatch("keyup");
  mock.timers.tick(399);
  assert.ok(control.held);
  mock.timers.tick(1);
  assert.deepEqual(told.at(-1), ["release", -1]);
  key("ArrowRight");
  track.dispatch("blur");
  assert.deepEqual(told.at(-1), ["release", -0.96]);
  mock.timers.reset();
});

test("Escape puts the old value back, and closes nothing else", () => {
  const { told, key, control } = controlOf();
  assert.deepEqual(key("Escape"), { prevented: false, stopped: false });
  key("PageUp");
  assert.deepEqual(key("Escape"), { prevented: true, stopped: true });
  assert.deepEqual(told.slice(1), [["back"]]);
  assert.deepEqual([control.value, control.held, control.field.root.value], [1, false, "1"]);
});

test("a typed number is taken at Enter, or when the field is left", () => {
  const { told, type, field, control } = controlOf();
  type("2,5");
  assert.deepEqual(told.splice(0), [
    ["turn", 2.5],
    ["release", 2.5],
  ]);
  assert.equal(field.root.value, "2.5");
  assert.equal(control.held, false);
  field.root.value = "0,125";
  field.root.dispatch("blur");
  assert.deepEqual(told.splice(0), [
    ["turn", 0.125],
    ["release", 0.125],
  ]);
  field.root.dispatch("blur"); // nothing was typed since
  field.root.dispatch("keydown", { key: "Enter" });
  assert.deepEqual(told, []);
});

test("what is refused stays in the field with the reason, and changes nothing", () => {
  const { told, type, field, given, control, key } = controlOf();
  for (const text of ["2,5,", "12", ""]) {
    type(text);
    assert.equal(field.root.value, text);
    assert.equal(field.refusal.hidden, false);
    assert.ok(field.refusal.textContent);
    assert.equal(field.root.getAttribute("aria-invalid"), "true");
    assert.equal(field.root.getAttribute("aria-describedby"), field.refusal.id);
  }
  type("12");
  control.load(given); // the answer to something else
  assert.equal(field.root.value, "12");
  assert.deepEqual(told, []);
  assert.deepEqual(type("12", "Escape"), { prevented: true, stopped: true });
  assert.deepEqual([field.root.value, field.refusal.hidden], ["1", true]);
  assert.equal(field.root.getAttribute("aria-describedby"), null);
  type("x");
  key("End");
  assert.deepEqual(
    [field.root.value, field.refusal.hidden, field.root.getAttribute("aria-invalid")],
    ["3", true, "false"],
  );
});

test("a typed number may lie beyond the track, within the range", () => {
  const { told, type, track } = controlOf(RATE, 0.01); // five decades, up to 10^0.5
  type("50");
  assert.deepEqual(told.at(-1), ["release", 50]);
  assert.equal(track.properties["--ov-share"], "1");
  type("0");
  assert.equal(told.length, 2);
});

test("new data does not move what is held; let go of, it is what was sent", () => {
  const { told, track, control, given } = controlOf();
  track.dispatch("pointerdown", { clientX: 8 + 150 });
  control.load({ ...given, inForce: -0.5, label: "another name" });
  assert.deepEqual([control.value, track.dataset.value, control.field.root.value], [2, 2, "2"]);
  assert.equal(track.getAttribute("aria-label"), "another name");
  track.dispatch("keydown", { key: "Escape" });
  assert.deepEqual(told, [["turn", 2], ["back"]]);
  assert.deepEqual([control.value, track.dataset.changed], [-0.5, false]);
  control.load({ ...given, inForce: 0.5 });
  assert.deepEqual([control.value, control.field.root.value], [0.5, "0.5"]);
});

test("a value that somebody else turns stands there, too", () => {
  const { control, given, track } = controlOf();
  control.load({ ...given, value: 2 });
  assert.deepEqual([control.value, control.inForce, track.dataset.changed], [2, 1, true]);
  control.load(given);
  assert.deepEqual([control.value, track.dataset.changed], [1, false]);
});

test("a switch is pressed; where something stands over its values, it is a track of two", () => {
  const { told, control, track, field } = controlOf(SWITCH, 0);
  assert.deepEqual([track.hidden, field.root.hidden, control.toggle.hidden], [true, true, false]);
  assert.equal(control.toggle.getAttribute("role"), "switch");
  control.toggle.dispatch("click");
  assert.deepEqual(told, [
    ["turn", 1],
    ["release", 1],
  ]);
  assert.equal(control.toggle.getAttribute("aria-checked"), "true");
  const other = controlOf(SWITCH, 1, { pressable: false });
  assert.deepEqual([other.track.hidden, other.field.root.hidden, other.control.toggle.hidden], [false, false, true]);
  other.track.dispatch("pointerdown", { clientX: 8 + 80 });
  other.track.dispatch("pointerup", { clientX: 8 + 80 });
  assert.deepEqual(other.told.at(-1), ["release", 0]);
});

test("what is locked is shown and does not turn", () => {
  const { told, track, key, control } = controlOf(LINEAR, 1, { fixed: true });
  track.dispatch("pointerdown", { clientX: 8 + 150 });
  track.dispatch("pointermove", { clientX: 8 + 160 });
  track.dispatch("pointerup", { clientX: 8 + 160 });
  key("End");
  control.take(2);
  assert.deepEqual(told, []);
  assert.equal(track.getAttribute("aria-disabled"), "true");
  assert.ok(control.field.root.disabled && control.toggle.disabled);
});

test("it says its name, its ends and its value", () => {
  const { track, field, key } = controlOf(RATE, 2.5e-4, {
    spoken: (value) => `${formatNumber(value, 6)}, so to speak`,
  });
  const said = (name) => track.getAttribute(`aria-${name}`);
  assert.deepEqual([said("label"), field.root.getAttribute("aria-label")], ["a number", "a number"]);
  assert.equal(said("valuetext"), "2.5·10⁻⁴, so to speak");
  assert.equal(said("valuenow"), "0.00025");
  assert.equal(said("disabled"), "false");
  assert.ok(Number(said("valuemin")) < 2.5e-4 && 2.5e-4 < Number(said("valuemax")));
  key("Home");
  assert.equal(Number(said("valuenow")).toPrecision(2), Number(said("valuemin")).toPrecision(2));
});

test("a keypad has a minus sign where one is needed", () => {
  for (const [parameter, keypad] of [
    [RATE, "decimal"],
    [LINEAR, "text"],
    [{ ...RATE, name: "steps", low: 10, high: 10_000, whole: true }, "numeric"],
  ])
    assert.equal(controlOf(parameter, 10).field.root.getAttribute("inputmode"), keypad);
});

test("whole numbers are round along decades, to the pointer and to the keys", () => {
  const scale = new Scale({ name: "steps", scale: "log", low: 10, high: 10_000, default: 500, whole: true }, 500, 1);
  const { values } = scale.lattice(121);
  assert.deepEqual(values.slice(0, 12), [10, 12, 16, 20, 25, 30, 40, 50, 60, 80, 100, 125]);
  assert.equal(values.at(-1), 10_000);
  assert.ok(values.every((value) => Number.isInteger(value)));
  assert.deepEqual(
    [0, 0.33, 0.56, 1].map((share) => scale.value(share, 200)),
    [10, 98, 480, 10_000],
  );
});

test("a track reaches as far as is usual, and on from a value beyond", () => {
  const noise = { name: "noise", scale: "linear", low: 0, high: 1000, default: 0, reach: 5 };
  for (const [now, end] of [
    [0, 5],
    [5, 5],
    [5.1, 50],
    [700, 1000],
  ])
    assert.deepEqual(new Scale(noise, now, 1).ends, [0, end]);
});

test("a learning rate's track begins where is usual, and lower where the value or what suits is", () => {
  const rate = { name: "learning_rate", scale: "log", low: 1e-12, high: 100, default: 0.01, reach_low: 1e-6 };
  for (const [now, suits, low] of [
    [0.01, 0.01, 10 ** -4.5],
    [1e-5, 1e-5, 1e-6],
    [1e-5, 2e-8, 1e-8],
    [3e-10, 1e-5, 1e-10],
    [1e-12, 1e-12, 1e-12],
  ])
    assert.ok(Math.abs(Math.log(new Scale(rate, now, suits).ends[0] / low)) < 1e-9, `${now} ${suits}`);
});
