// Every button of the player says in one sentence what it does, and by which key it is done.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
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
