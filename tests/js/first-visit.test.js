// The first visit: whom it is told to, in which words, and what a press or a key on it does.

import assert from "node:assert/strict";
import { test } from "node:test";
import { keep, kept } from "../../optim_viz/web/js/kept.js";
import { FirstVisit } from "../../optim_viz/web/js/player/first-visit.js";
import { legendHead } from "../../optim_viz/web/js/player/legend.js";
import { listenToStage } from "../../optim_viz/web/js/player/stage-input.js";
import { Plane } from "../../optim_viz/web/js/plane.js";
import { canvasOf, circles, COLOURS, near, of, strokes, texts } from "./canvas.js";
import { element, fakeDocument } from "./elements.js";

const MINIMUM = { kind: "global minimum", x: 3, y: 0.5 };
const run = (more) => ({ name: "a", rate: 0.1, distinguishing: [], ...more });

function sceneOf(more = {}) {
  return {
    surface: { key: "beale", points: [MINIMUM] },
    runs: [run(), run({ name: "b", rate: 0.2 })],
    view: { stage: "map", projector: 0 },
    quiz: {},
    welcomes: true,
    ...more,
  };
}

// A page that has kept nothing.
function page() {
  const store = new Map();
  fakeDocument();
  globalThis.document.querySelector = () => null;
  globalThis.localStorage = {
    getItem: (key) => store.get(key) ?? null,
    setItem: (key, value) => store.set(key, value),
  };
  const parts = new Map(),
    root = Object.assign(element(), {
      hidden: true,
      contains: () => false,
      querySelector: (css) => parts.get(css) ?? parts.set(css, element()).get(css),
    }),
    heard = {};
  const player = {
    root: element(),
    picture: { schedule: () => {} },
    on: (target, name, act) =>
      target === globalThis.document ? (heard[name] = act) : target.addEventListener(name, act),
  };
  const visit = new FirstVisit(player, root);
  const load = (scene) => ((player.scene = scene), visit.load(scene, undefined));
  return { visit, root, load, heard, words: parts.get("p") };
}

test("it is told of what it is true of: runs apart by their rates, on a map that nobody has locked", () => {
  const told = (more) => {
    const { root, load } = page();
    load(sceneOf(more));
    return !root.hidden;
  };
  assert.ok(told());
  assert.ok(told({ quiz: { locked: [] } }));
  assert.ok(!told({ runs: [] }));
  assert.ok(!told({ quiz: { locked: ["dial"] } }));
  assert.ok(!told({ runs: [run({ distinguishing: [["β", 0.9]] }), run({ distinguishing: [["β", 0.5]] })] }));
});

test("the goal is the lowest point, or any of them", () => {
  for (const [points, said] of [
    [[MINIMUM], /the lowest point of all/],
    [[MINIMUM, { ...MINIMUM, x: -3 }, { kind: "saddle", x: 0, y: 0 }], /any of the lowest points/],
    [[{ kind: "saddle", x: 0, y: 0 }], /no lowest point/],
    [[{ ...MINIMUM, found: true }], /the lowest point that anybody found/],
  ]) {
    const { load, words } = page();
    load(sceneOf({ surface: { key: "one", points } }));
    assert.match(words.textContent, said);
  }
});

test("its words on the map stand beside their rings, and never below the buttons at the right edge", () => {
  const { visit, load } = page(),
    plane = new Plane();
  plane.frame({ left: 0, top: 0, width: 300, height: 300 });
  plane.fit([0, 3, 0, 3]);
  visit.player.start = { position: [1, 1] };
  const points = [
    { ...MINIMUM, x: 2, y: 2 },
    { ...MINIMUM, x: 1.9, y: 1 },
  ];
  load(sceneOf({ surface: { key: "one", points, domain: [0, 3, 0, 3] } }));
  const { context } = canvasOf(300, 300);
  visit.draw(context, plane, COLOURS);
  assert.deepEqual(
    texts(context).map(({ text, x, textAlign }) => [text, x, textAlign]),
    [
      ["start", 121, "left"],
      ["goal", 179, "right"], // 4 letters of 6.5 pixels would come to 247, and the buttons begin at 244
      ["goal", 211, "left"],
    ],
  );
});

test("three steps say what goal and dashed frame are, why rates differ, and what Dial, Inside and Grid do", () => {
  const { visit, root, load, words } = page(),
    said = [],
    parts = (css) => root.querySelector(css);
  load(sceneOf());
  while (!root.hidden && said.length < 9) {
    said.push(words.textContent);
    assert.equal(parts("small").textContent, `${said.length} of 3`);
    parts('[data-hint="next"]').dispatch("click");
  }
  assert.equal(said.length, 3);
  for (const [i, told] of [/goal.*dashed frame is the window/, /that is fair/, /Dial.*Inside.*Grid/].entries())
    assert.match(said[i], told);
  visit.tell(0);
  assert.ok(!root.hidden);
  parts('[data-hint="close"]').dispatch("click");
  assert.ok(root.hidden);
});

test("while the goal is told, a dashed frame is the surface's own window, and start and goal have rings", () => {
  const { visit, load } = page(),
    domain = [-1, 3, 0, 2],
    plane = new Plane(),
    { context } = canvasOf(440, 240);
  plane.frame({ left: 20, top: 20, width: 400, height: 200 });
  plane.fit(domain);
  plane.zoom(0.5, 220, 120);
  const scene = sceneOf({ surface: { key: "beale", domain, points: [MINIMUM] } });
  Object.assign(visit.player, { start: { position: [0, 1] } });
  load(scene);
  visit.draw(context, plane, COLOURS);
  const rings = strokes(context, COLOURS.text)
      .flatMap(circles)
      .map(({ x, y }) => [x, y]),
    frame = of(context, "strokeRect").find(({ dash }) => dash.length);
  near([frame.x, frame.y, frame.width, frame.height], [120, 70, 200, 100]);
  near(rings, [plane.toPixel(0, 1), plane.toPixel(3, 0.5)]);
  visit.tell(1);
  const before = context.marks.length;
  visit.draw(context, plane, COLOURS);
  assert.equal(context.marks.length, before);
});

test("Escape ends it, unless the key has had a use already", () => {
  const { root, load, heard } = page();
  load(sceneOf());
  const press = (defaultPrevented) => heard.keydown({ key: "Escape", defaultPrevented, preventDefault: () => {} });
  press(true);
  assert.ok(!root.hidden);
  press(false);
  assert.ok(root.hidden);
});

test("where a page may keep nothing, it is kept for as long as the page stands", () => {
  page();
  globalThis.localStorage = {
    getItem: () => null,
    setItem: () => {
      throw new Error("full");
    },
  };
  assert.equal(kept("one"), null);
  keep("one", "seen");
  assert.equal(kept("one"), "seen");
  Object.defineProperty(globalThis, "localStorage", {
    configurable: true,
    get: () => {
      throw new Error("not here");
    },
  });
  assert.equal(kept("one"), "seen");
  assert.equal(kept("another"), null);
  Object.defineProperty(globalThis, "localStorage", { configurable: true, writable: true, value: undefined });
});

test("a press on its words moves no start, and the pointer over them reads no place", () => {
  const stage = Object.assign(element(), { classList: { add: () => {}, remove: () => {} } }),
    moved = [],
    shown = [];
  const picture = {
    stage,
    panels: { root: element(), local: (pixel) => pixel, point: () => false, places: [{ runs: [] }], over: 0 },
    plane: { inside: () => true, toPlane: (px, py) => [px, py] },
    landscape: { at: () => 0 },
    colours: {},
  };
  const player = {
    on: (target, name, act) => target.addEventListener(name, act),
    root: { focus: () => {} },
    scene: {},
    clock: { step: 0 },
    quiz: {},
    picture,
    tooltip: { hide: () => {}, showAt: (...given) => shown.push(given) },
    legend: { light: () => {} },
    boxZoom: { armed: false },
    start: { place: () => {}, begin: () => {}, moveTo: (...place) => moved.push(place) },
  };
  listenToStage(player);
  const within = (part) => ({ closest: (css) => (css.split(", ").includes(part) ? {} : null) });
  for (const [part, presses] of [
    [".ov-first-visit", 0],
    ["button", 0],
    ["canvas", 1],
  ]) {
    moved.length = shown.length = 0;
    const event = { target: within(part), clientX: 50, clientY: 60 };
    for (const type of ["pointermove", "pointerdown", "pointerup"]) stage.dispatch(type, { ...event, type });
    assert.deepEqual([moved.length, shown.length], [presses, presses], part);
  }
});

test("the legend's head names what its rows begin with, and nothing over an empty list", () => {
  assert.equal(legendHead([run()]), "Method, learning rate <i>α</i>");
  assert.equal(legendHead([run({ distinguishing: [["β", 0.9]] })]), "What differs, method");
  assert.equal(legendHead([]), "");
});
