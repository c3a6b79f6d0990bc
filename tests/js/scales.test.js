// Ticks and numbers, to the last digit.

import assert from "node:assert/strict";
import { test } from "node:test";
import { readNumber } from "../../optim_viz/web/js/number-control/read-number.js";
import {
  decades,
  logTicks,
  powerOfTen,
  formatNumber,
  formatTick,
  ticks,
  tickTexts,
} from "../../optim_viz/web/js/scales.js";
import { near } from "./canvas.js";

test("ticks are round, in order and inside, about as many as there is room for", () => {
  for (const [low, high, count, step, values] of [
    [-1, 2, 7, 0.5, [-1, -0.5, 0, 0.5, 1, 1.5, 2]],
    [0, 100, 5, 20, [0, 20, 40, 60, 80, 100]],
    [-3.2, 7.9, 3, 5, [0, 5]],
    [0.31, 1.29, 4, 0.25, [0.5, 0.75, 1, 1.25]],
    [1200, 1900, 8, 100, [1200, 1300, 1400, 1500, 1600, 1700, 1800, 1900]],
    [0, 1.7, 1, 2, [0]],
    [0, 0.9, 0.2, 1, [0]], // less room than for one
  ]) {
    const found = ticks(low, high, count);
    near(found.step, step, 1e-12, `step of ${[low, high, count]}`);
    near(found.values, values, 1e-9, `ticks of ${[low, high, count]}`);
  }
  near(ticks(0, 1, 1e6).values.length, 99); // never more than a hundred
});

test("whole exponents, at most so many, counted from zero", () => {
  near(decades(-4, 5, 20), [-4, -3, -2, -1, 0, 1, 2, 3, 4, 5]);
  near(decades(-5, 5, 4), [-3, 0, 3]);
  near(decades(-7.5, 1.5, 5), [-6, -4, -2, 0]);
  near(decades(-40, 20, 4), [-40, -20, 0, 20]);
  near(decades(-600, 0, 2), [-600, -500, -400, -300, -200, -100, 0]);
});

test("powers of ten are written with true superscripts", () => {
  for (const [exponent, text] of [
    [0, "1"],
    [1, "10"],
    [2, "10²"],
    [-1, "10⁻¹"],
    [-12, "10⁻¹²"],
    [345, "10³⁴⁵"],
    [67890, "10⁶⁷⁸⁹⁰"],
  ])
    assert.equal(powerOfTen(exponent), text);
});

test("a tick's label has as many digits as its step, and a true minus sign", () => {
  for (const [value, step, text] of [
    [3, 1, "3"],
    [-3, 1, "−3"],
    [30, 10, "30"],
    [75, 25, "75"],
    [-0.3, 0.1, "−0.3"],
    [0.5, 0.25, "0.50"],
    [7.5, 2.5, "7.5"],
    [0.0175, 0.0025, "0.0175"],
    [0.00012, 0.00002, "0.00012"],
    [0.000007, 0.000001, "0.000007"],
    [1e-17, 0.1, "0"],
    [-1e-17, 0.1, "0"],
    [999999, 1, "999999"],
  ])
    assert.equal(formatTick(value, step), text, `${value} by ${step}`);
});

test("a long tick's label is short, and still differs from the next tick's", () => {
  for (const [value, step, text] of [
    [1234567, 1, "1.234567·10⁶"],
    [1234568, 1, "1.234568·10⁶"],
    [-1400000, 200000, "−1.4·10⁶"],
    [3.5e7, 2.5e6, "3.50·10⁷"],
    [1e7, 5e6, "1.0·10⁷"],
    [0.00100002, 2e-8, "1.00002·10⁻³"],
    [0.00100004, 2e-8, "1.00004·10⁻³"],
    [-7.5e-8, 2.5e-8, "−7.5·10⁻⁸"],
    [-3e-12, 1e-12, "−3·10⁻¹²"],
  ])
    assert.equal(formatTick(value, step), text, `${value} by ${step}`);
  for (const [low, high] of [
    [1e-3, 1e-3 + 2e-7],
    [-1e-3 - 2e-7, -1e-3],
    [1234560, 1234570],
    [-2e7, 3e7],
    [-3e-9, 8e-9],
  ]) {
    const { values, step } = ticks(low, high, 7),
      labels = values.map((value) => formatTick(value, step));
    assert.equal(new Set(labels).size, values.length, labels.join());
    labels.forEach((label, i) => near(readNumber(label), values[i], step / 100, label));
  }
});

test("numbers as people write them", () => {
  for (const [value, text, digits] of [
    [0, "0"],
    [-0, "0"],
    [1, "1"],
    [-2.5, "−2.5"],
    [1 / 3, "0.3333"],
    [12345.6, "12350"],
    [-0.00123456, "−0.001235"],
    [1e-3, "0.001"],
    [9.87e-4, "9.87·10⁻⁴"],
    [1e-5, "10⁻⁵"],
    [-1e-5, "−10⁻⁵"],
    [-2.5e-7, "−2.5·10⁻⁷"],
    [99990, "99990"],
    [1e5, "10⁵"],
    [123456, "1.23·10⁵"],
    [-4.7e12, "−4.7·10¹²"],
    [1.5e300, "1.5·10³⁰⁰"],
    [123.456, "123", 3],
    [123456, "1.2·10⁵", 3],
    [0.000123456, "1.2346·10⁻⁴", 6],
    [2 / 3, "0.666667", 6],
    [Infinity, "∞"],
    [-Infinity, "−∞"],
    [NaN, "–"],
  ])
    assert.equal(formatNumber(value, digits), text, String(value));
});

test("a logarithmic axis names decades, or 1, 2, 5 where there are few, or round numbers where there is none", () => {
  assert.deepEqual(logTicks(-3, 1, 10), [
    [-3, "10⁻³"],
    [-2, "10⁻²"],
    [-1, "10⁻¹"],
    [0, "1"],
    [1, "10"],
  ]);
  assert.deepEqual(
    logTicks(-0.5, 0.8, 9).map(([, text]) => text),
    ["0.5", "1", "2", "5"],
  );
  near(
    logTicks(-0.5, 0.8, 9).map(([place]) => place),
    [0.5, 1, 2, 5].map(Math.log10),
  );
  assert.deepEqual(
    logTicks(0.1, 0.25, 5).map(([, text]) => text),
    ["1.5", "1.75"],
  );
  near(
    logTicks(0.1, 0.25, 5).map(([place]) => place),
    [1.5, 1.75].map(Math.log10),
  );
});

test("ticks that would be long or alike are counted from a place nearby", () => {
  const texts = (low, high, count) => {
    const { values, step } = ticks(low, high, count);
    return tickTexts(values, step);
  };
  assert.deepEqual(texts(-1, 1, 4), { texts: ["−1.0", "−0.5", "0", "0.5", "1.0"], counted: "" });
  assert.deepEqual(texts(0.013, 0.01300009, 5), { texts: ["0", "2", "4", "6", "8"], counted: " = 0.013 + … · 10⁻⁸" });
  assert.deepEqual(texts(1.234567, 1.234577, 5).texts, ["68", "70", "72", "74", "76"]);
  assert.deepEqual(texts(-0.01300009, -0.013, 5).counted, " = −0.013001 + … · 10⁻⁸");
  for (let zoom = 1; zoom < 1e12; zoom *= 3)
    for (const place of [0, 0.013, -1.2345678, 87.6, -4321]) {
      const wide = (10 + Math.abs(place)) / zoom;
      if (wide / 5 < 4e-16 * Math.abs(place) * 100) continue; // finer than numbers are
      const found = texts(place - wide / 2, place + wide / 2, 5).texts;
      assert.equal(new Set(found).size, found.length, `${place} ${zoom}: ${found}`);
      assert.ok(
        found.every((text) => text.length <= 7),
        found.join(),
      );
    }
});
