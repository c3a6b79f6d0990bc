// Numbers that are turned: what the panel tells the players, and what a player keeps until the server has answered.

import assert from "node:assert/strict";
import { mock, test } from "node:test";
import mount from "../../optim_viz/web/js/number-control/panel-number.js";
import { StartRing } from "../../optim_viz/web/js/player/start-ring.js";
import { Turning } from "../../optim_viz/web/js/player/turning.js";
import { Sharing } from "../../optim_viz/web/js/simulation/conditions.js";
import { ALL_ROWS } from "../../optim_viz/web/js/simulation/stream.js";
import { element, fakeDocument } from "./elements.js";

const heard = fakeDocument();

const SCALES = { suits: {}, domain: [-1, 1, -1, 1] }; // of numbers that have none of their own

// A number of the panel, as Streamlit mounts it; `find` has its parts, `sent` what the server was told.
function panelOf(changes = {}) {
  const parts = {},
    parentElement = {
      isConnected: true,
      querySelector: (css) =>
        (parts[css] ??= Object.assign(element(), { isConnected: true, scrollIntoView: () => scrolled.push(css) })),
    },
    scrolled = [],
    sent = [],
    data = {
      parameter: { name: "b1", sign: "<i>β</i><sub>1</sub>", scale: "complement", low: 0, high: 0.999, default: 0.9 },
      ...{ value: 0.9, label: "b1", suits: null, layout: "tall", help: "How slowly.", fixed: false },
      turns: { side: "a", owner: "run", run: "2" },
      ...changes,
    };
  const load = (more) =>
    mount({
      parentElement,
      data: new TextEncoder().encode(JSON.stringify(Object.assign(data, more))),
      setTriggerValue: (name, event) => sent.push([name, event.value]),
    });
  heard.length = 0;
  const unmount = load();
  assert.deepEqual(
    heard.splice(0).map(({ type }) => type),
    ["ov-ask"], // what is in force: it may come with data of before
  );
  const [track, field] = parts[".ov-number"].children,
    told = () => heard.splice(0).map(({ type, detail }) => [type, detail?.phase, detail?.value]);
  return { parts, parentElement, scrolled, sent, load, unmount, told, track, field };
}

test("the players are told of each move, the server once", () => {
  const { parts, sent, told, track } = panelOf();
  assert.equal(parts[".ov-number"].dataset.ready, "true");
  track.dispatch("keydown", { key: "End" });
  assert.deepEqual(heard[0].detail, {
    ...{ side: "a", owner: "run", run: "2", name: "b1", value: 0.999, phase: "turn" },
  });
  track.dispatch("keydown", { key: "Home" });
  assert.deepEqual(sent, []);
  track.dispatch("blur");
  assert.deepEqual(told(), [
    ["ov-turn", "turn", 0.999],
    ["ov-turn", "turn", 0],
    ["ov-turn", "release", 0],
  ]);
  assert.deepEqual(sent, [["release", 0]]);
  track.dispatch("keydown", { key: "End" });
  track.dispatch("keydown", { key: "Escape" });
  assert.deepEqual(told(), [
    ["ov-turn", "turn", 0.999],
    ["ov-turn", "back", 0],
  ]);
  assert.equal(sent.length, 1);
});

test("what was sent stays until the server has answered, or has been silent for long", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { load, track, field, told } = panelOf();
  track.dispatch("keydown", { key: "Home" });
  track.dispatch("blur");
  load(); // the answer to something before
  assert.equal(field.value, "0");
  load({ value: 0 });
  load({ value: 0.9 }); // undone
  assert.equal(field.value, "0.9");
  mock.timers.tick(5000);
  assert.equal(field.value, "0.9");
  track.dispatch("keydown", { key: "Home" });
  track.dispatch("blur");
  mock.timers.tick(2499);
  assert.equal(field.value, "0");
  mock.timers.tick(1);
  assert.equal(field.value, "0.9");
  told();
  mock.timers.reset();
});

test("a number that no picture follows is typed: the server alone hears of it, and what is refused says why", () => {
  const parameter = { name: "seed", sign: "", scale: "linear", low: 0, high: 1000, default: 0, whole: true },
    { parts, sent, told, field } = panelOf({ parameter, value: 3, label: "Seed", layout: "typed", turns: null });
  const type = (text) => {
    field.value = text;
    field.dispatch("keydown", { key: "Enter" });
    const refusal = parts[".ov-number"].children.at(-1);
    return refusal.hidden ? "" : refusal.textContent;
  };
  assert.equal(type("1e30"), "From 0 to 1000 only.");
  assert.equal(type("−1"), "From 0 to 1000 only.");
  assert.equal(type("2,5"), "Whole numbers only.");
  assert.equal(type("many"), "That is no number: 0.05 and 0,05 are.");
  assert.deepEqual(sent, []);
  assert.equal(type("7,0"), "");
  assert.deepEqual(sent, [["release", 7]]);
  assert.deepEqual(told(), []);
});

test("a number that has just come scrolls into sight, once", () => {
  const { load, scrolled } = panelOf({ reveal: true });
  assert.deepEqual(scrolled, [".ov-number"]);
  load({ value: 0.5 });
  assert.equal(scrolled.length, 1);
  assert.deepEqual(panelOf().scrolled, []);
});

test("data of before comes again with another theme: the players are asked what is in force", () => {
  const { load, field } = panelOf(),
    numbers = (value) => ({ run: { 2: { b1: value } }, schedule: {}, surface: {}, scene: {}, start: {} }),
    show = () => {
      const detail = { side: "a", shown: numbers(0.4), inForce: numbers(0.4), ...SCALES };
      globalThis.document.dispatchEvent(new CustomEvent("ov-bent", { detail }));
    };
  show();
  heard.length = 0;
  load();
  assert.deepEqual(
    heard.splice(0).map(({ type }) => type),
    ["ov-ask"],
  );
  show(); // the answer
  assert.equal(field.value, "0.4");
  heard.length = 0;
  load({ value: 0.4 });
  assert.deepEqual(heard.splice(0), []);
});

test("data that comes while it is held does not move it", () => {
  const { load, track, field, sent } = panelOf();
  track.dispatch("keydown", { key: "Home" });
  load({ value: 0.5 });
  assert.equal(field.value, "0");
  track.dispatch("keydown", { key: "Escape" });
  assert.equal(field.value, "0.5");
  assert.deepEqual(sent, []);
});

test("a number stands where the picture's stands, unless it is held", () => {
  const { load, track, field, told } = panelOf(),
    numbers = (run) => ({ run, schedule: {}, surface: {}, scene: {}, start: {} }),
    bent = (value, more) => ({
      ...{ side: "a", shown: numbers({ 2: { b1: value } }), inForce: numbers({}), ...SCALES },
      ...more,
    });
  const show = (detail) => globalThis.document.dispatchEvent(new CustomEvent("ov-bent", { detail }));
  show(bent(0.5));
  assert.deepEqual([field.value, track.dataset.changed], ["0.5", true]);
  load(); // the answer to something else
  assert.equal(field.value, "0.5");
  show(bent(0.7, { side: "b" }));
  assert.equal(field.value, "0.5");
  told();
  track.dispatch("keydown", { key: "Home" });
  show(bent(0.6));
  assert.equal(field.value, "0");
  track.dispatch("keydown", { key: "Escape" });
  assert.deepEqual(
    told().filter(([type]) => type === "ov-turn"),
    [
      ["ov-turn", "turn", 0],
      ["ov-turn", "back", 0.9],
    ],
  );
  load({ value: 0.8 });
  assert.deepEqual([field.value, track.dataset.changed], ["0.8", false]);
  show(bent(0.3, { shown: numbers({}) })); // a picture of other runs
  assert.equal(field.value, "0.8");
});

test("on another surface a rate has the scale that suits there, and the start the window's track", () => {
  const parameter = { name: "learning_rate", sign: "α", scale: "log", low: 1e-9, high: 1e9, default: 0.01 },
    rate = panelOf({ parameter, value: 0.01, suits: 0.01, turns: { side: "a", owner: "run", run: "2" } });
  const show = (suits, domain) => {
    const inForce = {
        run: { 2: { learning_rate: 0.01 } },
        schedule: {},
        surface: {},
        scene: {},
        start: { x: 0, y: 1 },
      },
      detail = { side: "a", shown: inForce, inForce, suits: { 2: suits }, domain };
    globalThis.document.dispatchEvent(new CustomEvent("ov-bent", { detail }));
  };
  const press = ({ track }, key) => (track.dispatch("keydown", { key }), track.dispatch("keydown", { key: "Escape" })),
    end = (panel, key) => (panel.told(), press(panel, key), panel.told()[0][2]);
  const usual = end(rate, "End");
  show(0.0001, [-1, 1, -1, 1]);
  assert.ok(end(rate, "End") < 0.1 * usual);
  for (const [name, low, high] of [
    ["x", -4, 3],
    ["y", -2, 5],
  ]) {
    const axis = { name, sign: name, scale: "linear", low: -1e6, high: 1e6, default: 0 },
      start = panelOf({
        parameter: axis,
        value: Number(name === "y"),
        ends: [-9, 9],
        turns: { side: "a", owner: "start" },
      });
    assert.deepEqual([end(start, "Home"), end(start, "End")], [-9, 9]);
    show(0.0001, [-4, 3, -2, 5]);
    assert.deepEqual([end(start, "Home"), end(start, "End")], [low, high]);
  }
});

test("what a player says is in force is, also when the panel has not been drawn anew", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { track, field, told } = panelOf(),
    numbers = (value) => ({ run: { 2: { b1: value } }, schedule: {}, surface: {}, scene: {}, start: {} }),
    show = (shown, inForce) => {
      const detail = { side: "a", shown: numbers(shown), inForce: numbers(inForce), ...SCALES };
      globalThis.document.dispatchEvent(new CustomEvent("ov-bent", { detail }));
    };
  track.dispatch("keydown", { key: "Home" });
  track.dispatch("blur");
  assert.deepEqual([field.value, track.dataset.changed], ["0", false]); // it was let go of, and counts
  show(0, 0.9); // a picture from before the answer
  show(0, 0);
  mock.timers.tick(5000); // nobody is waited for any more
  assert.deepEqual([field.value, track.dataset.changed], ["0", false]);
  show(0.4, 0.4);
  assert.deepEqual([field.value, track.dataset.changed], ["0.4", false]);
  track.dispatch("keydown", { key: "End" });
  show(0.999, 0.5); // the hand is stronger
  assert.equal(field.value, "0.999");
  told();
  track.dispatch("keydown", { key: "Escape" });
  assert.deepEqual(told().at(-1), ["ov-turn", "back", 0.5]);
  mock.timers.reset();
});

test("where a player tells the server of it, the number does not", () => {
  const { track, sent, field } = panelOf(),
    takes = (event) => event.detail.phase === "release" && event.preventDefault();
  globalThis.document.addEventListener("ov-turn", takes);
  track.dispatch("keydown", { key: "Home" });
  track.dispatch("blur");
  assert.deepEqual([sent, field.value], [[], "0"]);
});

test("the track of a start goes along the surface's window, or as far as the start is", () => {
  const parameter = { name: "x", sign: "<i>x</i>", scale: "linear", low: -1e6, high: 1e6, default: 0 },
    given = { parameter, value: 1, ends: [-2, 3], label: "Start x", turns: { side: "a", owner: "start" } },
    endsOf = ({ track }) => ["min", "max"].map((end) => Number(track.getAttribute(`aria-value${end}`)));
  assert.deepEqual(endsOf(panelOf(given)), [-2, 3]);
  assert.deepEqual(endsOf(panelOf({ ...given, value: 700 })), [-2, 700]);
  assert.deepEqual(endsOf(panelOf({ ...given, value: -7 })), [-7, 3]);
});

test("a number that goes while it is held puts the picture back", () => {
  const { parentElement, unmount, track, told } = panelOf();
  track.dispatch("keydown", { key: "Home" });
  parentElement.isConnected = false;
  unmount();
  assert.deepEqual(told(), [
    ["ov-turn", "turn", 0],
    ["ov-turn", "back", 0.9],
  ]);
});

test("its name has its sign, but where that says no more; its help opens", () => {
  const title = (changes) => panelOf(changes).parts[".ov-number-label"].innerHTML;
  assert.equal(title(), "b1 <i>β</i><sub>1</sub>");
  const coefficient = { name: "a", sign: "<i>a</i>", scale: "linear", low: -1, high: 1, default: 0 };
  assert.equal(title({ parameter: coefficient, label: "a", value: 0 }), "<i>a</i>");
  assert.equal(title({ parameter: { ...coefficient, scale: "switch", low: 0 }, label: "a", value: 0 }), "a");
  assert.equal(title({ parameter: { ...coefficient, sign: "<i>x</i>" }, label: "Start x" }), "Start <i>x</i>");
  const { parts } = panelOf();
  assert.equal(parts[".ov-number-help"].hidden, true);
  parts[".ov-number-more"].dispatch("click");
  assert.equal(parts[".ov-number-help"].hidden, false);
  assert.equal(parts[".ov-number-more"].getAttribute("aria-expanded"), "true");
  const bare = panelOf({ layout: "bare" }).parts;
  assert.deepEqual([bare[".ov-number-label"].hidden, bare[".ov-number-more"].hidden], [true, true]);
});

// The player's side --------------------------------------------------------------------------------------------------

const RATE = { owner: "run", run: "2", name: "learning_rate" },
  STEPS = { owner: "scene", name: "steps" };

// Of a table of 342 rows.
const sharing = Object.assign(Object.create(Sharing.prototype), { rows: { columns: [new Float64Array(342)] } });

// A player of two runs, "1" and "2", whose `scene` is as the server sent it.
function turningOf() {
  const bent = [],
    told = [],
    hears = [],
    last = [
      { optimizer: "sgd", values: { learning_rate: 0.1 }, schedule: "constant", schedule_values: {} },
      { optimizer: "sgd", values: { learning_rate: 0.2 }, schedule: "cosine", schedule_values: { final: 0.5 } },
    ],
    player = {
      on: (target, name, act) => hears.push([target, name, act]),
      scene: {
        side: "a",
        runs: [{ name: "1" }, { name: "2" }],
        surface: {
          ...{ key: "rosenbrock", parameters: { a: 1, b: 100 }, coefficients: [1, 100] },
          domain: [-2, 2, -1, 3],
        },
      },
      bending: {
        laboratory: { last: (place) => last[place], method: (place) => ({ suits: [0.01, 0.02][place] }), sharing },
        usual: { start: [-1.5, 2], steps: 500, level: 0, chosen: ALL_ROWS, surface: { parameters: { a: 1, b: 100 } } },
        change: (changes) => bent.push(JSON.parse(JSON.stringify(changes))),
      },
      outbox: { request: (...event) => told.push(event) },
    };
  const turning = new Turning(player);
  assert.deepEqual([hears[0][0], hears[0][1]], [globalThis.document, "ov-turn"]);
  const hear = (detail) => {
    let taken = false;
    hears[0][2]({ detail, preventDefault: () => (taken = true) });
    return taken;
  };
  return { player, turning, last, hear, told, now: () => bent.at(-1), bent };
}

test("what is let go of in the panel is the player's to tell, where it has that scene", () => {
  const { hear, told, player, turning } = turningOf();
  assert.equal(hear({ side: "a", ...RATE, value: 0.3, phase: "turn" }), false);
  assert.equal(hear({ side: "b", ...RATE, value: 0.3, phase: "release" }), false);
  assert.deepEqual(told, []);
  assert.equal(hear({ side: "a", ...RATE, value: 0.3, phase: "release" }), true);
  assert.equal(hear({ side: "a", ...STEPS, value: 80, phase: "release" }), true);
  assert.deepEqual(told.splice(0), [
    [
      "dial",
      { owner: "run", name: "2", parameter: "learning_rate", value: 0.3, gesture: "panel 2" },
      "run,2,learning_rate",
    ],
    ["dial", { owner: "scene", name: undefined, parameter: "steps", value: 80, gesture: "panel " }, "scene,,steps"],
  ]);
  turning.stop();
  player.bending.laboratory = undefined; // a scene that is held
  assert.equal(hear({ side: "a", ...RATE, value: 0.3, phase: "release" }), false);
  assert.deepEqual(told, []);
});

test("the start's numbers are the ring's", () => {
  const { hear, player, bent } = turningOf(),
    handle = element(),
    asked = [];
  player.start = new StartRing(player, handle);
  player.start.place = () => {};
  player.scene.start = [-1.5, 2];
  player.outbox = { expects: () => false, request: (...event) => asked.push(event) };
  const turn = (phase, name, value) => hear({ side: "a", owner: "start", name, value, phase });
  assert.equal(turn("turn", "x", 0.5), false);
  assert.deepEqual([bent.at(-1), asked], [{ start: [0.5, 2] }, []]);
  player.start.settle(); // an answer to something else does not move what a hand holds
  assert.deepEqual(player.start.position, [0.5, 2]);
  assert.equal(turn("release", "x", 0.25), true);
  assert.deepEqual(asked.splice(0), [["start", { x: 0.25, y: 2, gesture: "panel x" }]]);
  turn("turn", "y", -3);
  assert.equal(turn("back", "y", 2), false);
  assert.deepEqual(player.start.position, [0.25, 2]); // the one that was let go of before
  player.start.fix(true);
  assert.equal(turn("release", "x", 9), false);
  assert.deepEqual(player.start.position, [0.25, 2]);
});

test("a number of the panel bends the picture of its side's scene alone, at the run's place", () => {
  const { hear, now, bent } = turningOf();
  hear({ side: "b", ...RATE, value: 0.3, phase: "turn" });
  assert.equal(bent.length, 0);
  hear({ side: "a", ...RATE, value: 0.3, phase: "turn" });
  assert.deepEqual(now(), { turn: { run: 1, name: "learning_rate", value: 0.3 } });
  hear({ side: "a", ...STEPS, value: 500, phase: "back" }); // another number is not held
  assert.deepEqual(now(), { turn: { run: 1, name: "learning_rate", value: 0.3 } });
  hear({ side: "a", ...RATE, value: 0.2, phase: "back" });
  assert.deepEqual(now(), {});
  hear({ side: "a", owner: "schedule", run: "2", name: "final", value: 0.25, phase: "turn" });
  assert.deepEqual(now(), { turn: { run: 1, of: "schedule", name: "final", value: 0.25 } });
  hear({ side: "a", owner: "surface", name: "b", value: 50, phase: "turn" });
  assert.deepEqual(now(), { coefficients: { b: 50 } });
  hear({ side: "a", ...STEPS, value: 80, phase: "turn" });
  assert.deepEqual(now(), { steps: 80 });
  hear({ side: "a", owner: "scene", name: "noise", value: 2, phase: "turn" });
  assert.deepEqual(now(), { noise: 2 });
  hear({ side: "a", owner: "run", run: "9", name: "learning_rate", value: 2, phase: "turn" }); // gone since
  assert.deepEqual(now(), {});
});

test("what was let go of stays until a scene says the same, or the server has been silent for long", () => {
  mock.timers.enable({ apis: ["setTimeout"] });
  const { turning, last, now, player } = turningOf();
  turning.turn(RATE, 0.3);
  assert.equal(turning.valueOf(RATE), 0.3);
  turning.release(RATE, 0.3);
  turning.release(STEPS, 80);
  turning.turn({ ...RATE, run: "1" }, 0.5);
  const released = { run: 1, name: "learning_rate", value: 0.3 },
    turned = { run: 0, name: "learning_rate", value: 0.5 };
  assert.deepEqual(now(), { kept: [released], turn: turned, steps: 80 });
  assert.equal(turning.valueOf(RATE), undefined);
  turning.load(); // the answer to something before
  assert.deepEqual(now(), { kept: [released], turn: turned, steps: 80 });
  last[1].values.learning_rate = 0.3;
  turning.load();
  assert.deepEqual(now(), { turn: turned, steps: 80 });
  player.bending.usual.steps = 80;
  turning.load();
  assert.deepEqual(now(), { turn: turned });
  turning.release({ ...RATE, run: "1" }, 0.5);
  mock.timers.tick(2499);
  assert.deepEqual(now(), { kept: [turned] });
  mock.timers.tick(1);
  assert.deepEqual(now(), {});
  mock.timers.reset();
});

test("what all runs share is turned together: a batch of all rows counts them", () => {
  const { turning, now, player } = turningOf(),
    number = (name) => ({ owner: "scene", name });
  assert.equal(turning.inForce(number("batch_size")), 342);
  turning.release(number("batch_size"), 8);
  turning.turn(number("keep_prob"), 0.5);
  assert.deepEqual(now(), { batch_size: 8, keep_prob: 0.5 });
  assert.equal(turning.inForce(number("batch_size")), 8);
  turning.turn(number("noise"), 0.25);
  assert.deepEqual(now(), { batch_size: 8, noise: 0.25 });
  player.bending.usual = { ...player.bending.usual, chosen: { ...ALL_ROWS, batch_size: 8 } };
  turning.load();
  assert.deepEqual(now(), { noise: 0.25 });
  turning.release(number("batch_size"), 342); // the server says that these are all
  player.bending.usual = { ...player.bending.usual, chosen: ALL_ROWS };
  turning.load();
  turning.back();
  assert.deepEqual(now(), {});
});

test("a number of a surface, method or schedule that has gone is forgotten, and one of a run that has gone", () => {
  const { turning, now, player, last } = turningOf(),
    { scene } = player;
  const comes = (change) => (change(), turning.load(), now());
  turning.release({ owner: "surface", name: "b" }, 50);
  turning.release(RATE, 0.3);
  turning.release({ owner: "schedule", run: "2", name: "final" }, 0.25);
  turning.release({ ...RATE, run: "1" }, 0.4);
  turning.turn({ owner: "surface", name: "a" }, 2);
  const rate = { run: 1, name: "learning_rate", value: 0.3 },
    final = { run: 1, of: "schedule", name: "final", value: 0.25 },
    other = { run: 0, name: "learning_rate", value: 0.4 };
  assert.deepEqual(now(), { kept: [rate, final, other], coefficients: { b: 50, a: 2 } });
  assert.deepEqual(
    comes(() => (scene.surface.key = "beale")),
    { kept: [rate, final, other] },
  );
  assert.deepEqual(
    comes(() => (last[1].optimizer = "adam")),
    { kept: [final, other] },
  );
  assert.deepEqual(
    comes(() => (last[1].schedule = "linear")),
    { kept: [other] },
  );
  assert.deepEqual(
    comes(() => scene.runs.shift()),
    {},
  );
  turning.stop();
});

test("the numbers of a run are kept in the order in which they were let go of", () => {
  const { turning, now } = turningOf();
  turning.release(RATE, 0.3);
  turning.release({ ...RATE, run: "1" }, 0.4);
  turning.release(RATE, 0.5);
  assert.deepEqual(now(), {
    kept: [
      { run: 0, name: "learning_rate", value: 0.4 },
      { run: 1, name: "learning_rate", value: 0.5 },
    ],
  });
  turning.stop();
});

test("the panel is told which numbers the picture shows", () => {
  const { turning, player, last } = turningOf();
  const told = () => (turning.tell(), heard.splice(0).map(({ type, detail }) => [type, detail])),
    inForce = {
      run: { 1: { learning_rate: 0.1 }, 2: { learning_rate: 0.2 } },
      schedule: { 1: {}, 2: { final: 0.5 } },
      surface: { a: 1, b: 100 },
      scene: { steps: 500, noise: 0, batch_size: 342, keep_prob: 1, input_noise: 0, tail_index: 0 },
      start: { x: -1.5, y: 2 },
    },
    scales = { suits: { 1: 0.01, 2: 0.02 }, domain: [-2, 2, -1, 3] };
  heard.length = 0;
  assert.deepEqual(told(), [["ov-bent", { side: "a", shown: inForce, inForce, ...scales }]]); // nothing is turned yet
  player.bending.choices = last.map((segment) => [
    { values: {}, schedule_values: {} },
    { ...segment, values: { learning_rate: 0.7 } },
  ]);
  player.bending.conditions = {
    ...{ start: [0, 4], steps: 80, level: 2, surface: { parameters: { a: 1, b: 50 } } },
    chosen: { ...ALL_ROWS, batch_size: 8, keep_prob: 0.5 },
  };
  const shown = {
    run: { 1: { learning_rate: 0.7 }, 2: { learning_rate: 0.7 } },
    schedule: { 1: {}, 2: { final: 0.5 } },
    surface: { a: 1, b: 50 },
    scene: { steps: 80, noise: 2, batch_size: 8, keep_prob: 0.5, input_noise: 0, tail_index: 0 },
    start: { x: 0, y: 4 },
  };
  assert.deepEqual(told(), [["ov-bent", { side: "a", shown, inForce, ...scales }]]);
  player.scene.side = null; // a picture of copies
  assert.deepEqual(told(), []);
});

test("a scene that is held turns nothing, and forgets what was turned", () => {
  const { turning, now, player, bent } = turningOf();
  turning.release(RATE, 0.3);
  turning.turn(STEPS, 80);
  player.bending.laboratory = undefined;
  turning.load();
  assert.deepEqual(now(), {});
  const before = bent.length;
  turning.turn(RATE, 0.4);
  turning.release(RATE, 0.4);
  assert.equal(bent.length, before);
});
