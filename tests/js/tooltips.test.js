// Every button of the player and of the charts says in one sentence what it does, and by which key it is done; and
// every chart has one that saves it.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";

const source = (name) => readFileSync(new URL(`../../optim_viz/web/js/player/${name}`, import.meta.url), "utf8");
const SIGNS = { " ": "Space", ArrowLeft: "←", ArrowRight: "→", "-": "−" };
const OTHERS = {
  map: "V",
  relief: "V",
  both: "V",
  grid: "V",
  race: "I",
  nearer: "+",
  farther: "−",
  "reset-camera": "0",
};

test("each has a tooltip of one sentence, with its key", () => {
  const keys = Object.entries(
    JSON.parse(
      /const KEYS = (\{[^}]*\})/
        .exec(source("actions.js"))[1]
        .replace(/,\s*\}/, "}")
        .replace(/^(\s*)(\w+):/gm, '$1"$2":'),
    ),
  );
  const buttons = [...source("player.html").matchAll(/<button([^>]*)>/g)].map(([, attributes]) => attributes),
    valueOf = (attributes, name) => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1];
  let counted = 0;
  for (const attributes of buttons) {
    const name = valueOf(attributes, "data-do") ?? valueOf(attributes, "data-hint"),
      title = valueOf(attributes, "title");
    if (!name || name === "keys") continue; // the start and a guess say where they are, letter keys whether they act
    counted += 1;
    assert.ok(title, `${name} has no tooltip`);
    assert.match(title, /^[A-Z][^.]*$/, name); // one sentence
    const [key] = keys.find(([, action]) => action === name || action === `toggle-${name}`) ?? [],
      wanted = OTHERS[name] ?? (key && (SIGNS[key] ?? (key.length === 1 ? key.toUpperCase() : key)));
    if (wanted) assert.match(title, new RegExp(`\\([^)]*${wanted.replace("+", "\\+")}[^)]*\\)$`), `${name}: ${title}`);
  }
  assert.ok(counted > 25, `${counted} buttons`);
});

const CHARTS = new URL("../../optim_viz/web/js/charts/", import.meta.url);
const CHART_KEYS = { "zoom-in": "+", "zoom-out": "−", "box-zoom": "R", whole: "0", ends: "E", best: "B" };
const TABLES = ["profile-table.html"]; // no picture: the table is saved as CSV and JSON, and the curves are Plotly's

test("so has each of a chart's; and a chart can be zoomed into, seen as a whole, and saved as a picture", () => {
  const files = readdirSync(CHARTS).filter((name) => name.endsWith(".html"));
  assert.ok(files.length >= 4);
  for (const file of files) {
    const names = [];
    for (const [button] of readFileSync(new URL(file, CHARTS), "utf8").matchAll(/<button[^>]*>/g)) {
      const of = (name) => new RegExp(`${name}="([^"]*)"`).exec(button)?.[1],
        name = of("data-do") ?? of("class"),
        wanted = CHART_KEYS[name] ?? (name.endsWith("-projector") ? "P" : "");
      names.push(name);
      assert.match(of("title") ?? "", /^[A-Z][^.]*$/, `${file}, ${name}`);
      if (wanted) assert.match(of("title"), new RegExp(`\\([${wanted}][^)]*\\)$`), `${file}, ${name}`);
    }
    if (!TABLES.includes(file))
      for (const name of ["box-zoom", "whole", "save"]) assert.ok(names.includes(name), `${file}, ${name}`);
  }
});
