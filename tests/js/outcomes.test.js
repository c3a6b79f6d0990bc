// What becomes of a run has a word, a mark and a colour; a local minimum has none of those of the global one.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { ICONS, markOf, outcomeNow, verdictChip } from "../../optim_viz/web/js/outcomes.js";
import {
  AT_THE_START,
  GLOBAL_MINIMUM,
  LOCAL_MINIMUM,
  LOWEST_FOUND,
} from "../../optim_viz/web/js/simulation/outcome-table.js";

const STYLES = readFileSync(new URL("../../optim_viz/web/js/player/styles/legend.css", import.meta.url), "utf8");

// The colour of each kind's chip: {kind: "#rrggbb"}.
const colours = Object.fromEntries(
  [...STYLES.matchAll(/(\.ov-chip[^{]*\[data-kind[^{]*)\{\s*--c: ([^;]+);/g)].flatMap(([, selector, colour]) =>
    [...selector.matchAll(/data-kind="(\w+)"/g)].map(([, kind]) => [kind, colour]),
  ),
);

const minimum = (variety) => ({ kind: "converged", variety, label: `${variety || "converged"} · step 7` });

test("a local minimum has a word, a mark and a colour of its own", () => {
  const [best, local, unknown] = [GLOBAL_MINIMUM, LOCAL_MINIMUM, ""].map(minimum),
    chips = [best, local, unknown].map((outcome) => verdictChip(outcome));
  assert.deepEqual([best, local, unknown].map(markOf), ["global_minimum", "local_minimum", "converged"]);
  for (const [i, word] of ["global minimum", "local minimum", "converged"].entries()) {
    const mark = /<i aria-hidden="true">(.+?)<\/i>/.exec(chips[i])[1];
    assert.equal(mark, ICONS[markOf([best, local, unknown][i])]);
    assert.ok(chips[i].includes(`<span>${word}<span class="ov-when"> · step 7</span></span>`), chips[i]);
  }
  assert.equal(new Set(["global_minimum", "local_minimum", "converged"].map((kind) => ICONS[kind])).size, 3);
  assert.notEqual(colours.global_minimum, colours.local_minimum);
  assert.equal(markOf(minimum(LOWEST_FOUND)), "global_minimum"); // the lowest that anybody found
});

test("no two kinds have one mark, and every kind has a colour", () => {
  assert.equal(new Set(Object.values(ICONS)).size, Object.keys(ICONS).length);
  assert.deepEqual(Object.keys(colours).sort(), Object.keys(ICONS).sort());
});

test("before its end a run is said to be what it is by then, and nothing of what is to come", () => {
  const end = minimum(GLOBAL_MINIMUM),
    then = { kind: "still_descending", variety: "", label: "descending" },
    run = { outcome: end, outcomeAt: (step) => (step ? then : undefined) };
  assert.equal(outcomeNow(run, 0, 100).label, AT_THE_START);
  assert.equal(outcomeNow(run, 26, 100), then);
  assert.equal(outcomeNow(run, 100, 100), end);
  assert.equal(outcomeNow({ ...run, last_step: 40 }, 40, 100), end); // a recorded path has an end of its own
});
