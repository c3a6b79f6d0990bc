// Which companion stands beside the map, and the buttons that say so.

import assert from "node:assert/strict";
import { test } from "node:test";
import { Companions } from "../../optim_viz/web/js/player/companions.js";
import { KINDS } from "../../optim_viz/web/js/player/companion-kinds.js";
import { companionOf, CompanionTabs, isDrawnApart } from "../../optim_viz/web/js/player/companion-tabs.js";
import { element, fakeDocument } from "./elements.js";

const DATA = { kind: "line" },
  FIT = { value: 0, kind: "fit", label: "Fit", help: "the data", data: null },
  CURVES = { value: 1, kind: "function", label: "Function", help: "σ and σ′", data: {} },
  OTHER = { value: 4, kind: "other", label: "Other", help: "another", data: {} };

test("the companion is the one that the view names, or the first that the scene has", () => {
  const of = (scene, companion) => companionOf(scene, { companion });
  assert.equal(of({}, 1), undefined);
  assert.equal(of({ companion: DATA }, 1), "fit");
  const scene = { companion: DATA, companions: [FIT, CURVES, OTHER] };
  assert.deepEqual(
    [0, 1, 2, 4].map((value) => of(scene, value)),
    ["fit", "function", "fit", "other"],
  );
  assert.equal(of({ companions: [OTHER] }, 0), "other");
});

test("all but the picture of the data comes with the inspector's script", () => {
  const apart = (scene, companion) => isDrawnApart(scene, { companion });
  assert.deepEqual([apart({}, 1), apart({ companion: DATA }, 1)], [false, false]);
  const scene = { companion: DATA, companions: [FIT, CURVES] };
  assert.deepEqual([apart(scene, 0), apart(scene, 1), apart({ companions: [OTHER] }, 0)], [false, true, true]);
});

function tabsOf() {
  fakeDocument();
  const root = element(),
    chosen = [];
  root.replaceChildren = (...children) => (root.children = children);
  const tabs = new CompanionTabs(root, (value) => chosen.push(value)),
    press = (i) => root.dispatch("click", { target: { closest: () => root.children[i] } });
  return { root, tabs, chosen, press };
}

test("a button for each, of which the one in sight is pressed; it stays where it is, and asks for its own", () => {
  const { root, tabs, chosen, press } = tabsOf();
  tabs.show([FIT, CURVES, OTHER], "function");
  const [first, second, third] = root.children;
  assert.deepEqual(
    root.children.map(({ textContent, title }) => [textContent, title]),
    [FIT, CURVES, OTHER].map(({ label, help }) => [label, help]),
  );
  assert.deepEqual(
    root.children.map((button) => button.getAttribute("aria-pressed")),
    ["false", "true", "false"],
  );
  press(2);
  tabs.show([FIT, CURVES, OTHER], "other");
  assert.ok(root.children[0] === first && root.children[1] === second && root.children[2] === third);
  assert.equal(third.getAttribute("aria-pressed"), "true");
  press(0);
  assert.deepEqual(chosen, [4, 0]);
});

test("where there is one companion, or none, there is nothing to choose", () => {
  const { root, tabs } = tabsOf();
  for (const [companions, hidden] of [
    [[FIT, CURVES], false],
    [[OTHER], true],
    [[], true],
  ]) {
    tabs.show(companions, companions[0]?.kind);
    assert.equal(root.hidden, hidden);
  }
});

test("a kind is drawn of the scene that brings its data, and until then says that it comes", (t) => {
  fakeDocument();
  const loaded = [],
    old = KINDS.function;
  KINDS.function = class {
    charts = ["a chart"];
    load(data, scene) {
      loaded.push([data, scene]);
    }
  };
  t.after(() => (KINDS.function = old));
  const root = element(),
    player = { view: { companion: 1 }, picture: { watch() {} } };
  root.replaceChildren = (...children) => (root.children = children);
  const companions = new Companions(player, root),
    [waiting] = root.children,
    given = (data) => {
      player.scene = { companion: DATA, companions: [FIT, { ...CURVES, data }] };
      companions.build();
      return player.scene;
    };
  given(null);
  assert.deepEqual([waiting.hidden, companions.shown, companions.charts.length], [false, undefined, 0]);
  const scene = given({ many: 1 });
  assert.deepEqual(loaded, [[{ many: 1 }, scene]]);
  assert.deepEqual([waiting.hidden, companions.charts], [true, ["a chart"]]);
  assert.ok(companions.shown);
  player.view = { companion: 0 };
  given(null);
  assert.deepEqual([waiting.hidden, companions.shown, companions.charts.length], [true, undefined, 0]);
  player.view = { companion: 1 };
  companions.build();
  assert.deepEqual([waiting.hidden, root.children[1].hidden], [false, true]);
});
