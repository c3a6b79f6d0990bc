import assert from "node:assert/strict";
import { test } from "node:test";

const element = () => ({ setAttribute: (name, value) => (page.said[name] = value), title: "" }),
  page = { said: {}, heard: {}, classes: new Set() },
  body = {};
const listens = (of) => ({ addEventListener: (name, heard) => (page.heard[`${of} ${name}`] = heard) });
Object.assign(globalThis, {
  innerHeight: 768,
  scrollY: 0,
  ResizeObserver: class {
    disconnect() {}
  },
  document: {
    ...listens("page"),
    body,
    createElement: element,
    documentElement: { style: { setProperty() {} }, toggleAttribute() {} },
    querySelector: () => null,
  },
});
const { Projector } = await import("../../optim_viz/web/js/charts/projector.js");

test("a picture without a player is projected by its button, by P and back by Escape, and says so each time", () => {
  const mine = {},
    told = [];
  const root = {
    classList: { toggle: (name, on) => page.classes[on ? "add" : "delete"](name) },
    style: { removeProperty() {}, setProperty() {} },
    closest: () => null,
    contains: (target) => target === mine,
    getBoundingClientRect: () => ({ top: 0 }),
  };
  const projector = new Projector(root, { ...element(), ...listens("button") }, (on) => told.push(on));
  const press = (key, target, more = {}) => page.heard["page keydown"]({ key, target, ...more });
  press("Escape", body);
  press("p", {}); // a field of the panel
  press("p", body, { ctrlKey: true });
  press("p", body, { repeat: true });
  assert.deepEqual(told, []);
  page.heard["button click"]();
  assert.ok(page.classes.has("ov-hall"));
  assert.equal(page.said["aria-pressed"], "true");
  press("Escape", body);
  press("P", mine);
  press("p", body);
  assert.deepEqual(told, [true, false, true, false]);
  projector.show(true); // as the server has it
  assert.equal(told.length, 4);
  projector.keys.on = false;
  press("p", body);
  assert.equal(told.length, 4);
  projector.destroy();
  assert.ok(!page.classes.has("ov-hall"));
});
