import assert from "node:assert/strict";
import test from "node:test";

/** As much of a page as a hall asks for: players by their classes, and the document's attributes. */
function page() {
  const attributes = new Set(),
    roots = [];
  Object.assign(globalThis, {
    innerHeight: 768,
    scrollY: 0,
    ResizeObserver: class {
      observe() {}
      disconnect() {}
    },
    document: {
      documentElement: {
        style: { setProperty() {} },
        toggleAttribute: (name, on) => (on ? attributes.add(name) : attributes.delete(name)),
      },
      querySelector: (css) => roots.find(({ classes }) => classes.has(css.slice(1))) ?? null,
    },
  });
  const root = () => {
    const classes = new Set();
    roots.push({
      classes,
      classList: { toggle: (name, on) => (on ? classes.add(name) : classes.delete(name)) },
      style: { setProperty() {}, removeProperty() {} },
      closest: () => null,
      getBoundingClientRect: () => ({ top: 0 }),
    });
    return roots.at(-1);
  };
  return { attributes, root };
}

test("a page is in the hall as long as one of its players is", async () => {
  const { attributes, root } = page(),
    { Hall } = await import("../../optim_viz/web/js/player/hall.js"),
    [a, b] = [new Hall(root()), new Hall(root())];
  a.set(true);
  b.set(true);
  b.destroy();
  assert.ok(attributes.has("data-ov-hall"));
  a.set(false);
  assert.ok(!attributes.has("data-ov-hall"));
});
