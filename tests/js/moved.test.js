// From an old address to the new one, in the same entry of the browser's history.

import assert from "node:assert/strict";
import { test } from "node:test";
import goThere, { newAddress } from "../../optim_viz/web/js/moved/moved.js";

const MOVED = { address: "fate_map", page: "study", query: "study=starts&f=beale&run=adam,0.3" };

test("the new address stands in the old one's folder, with the frame's own fields", () => {
  const at = (pathname, search = "", moved = MOVED) => newAddress({ pathname, search }, moved);
  assert.equal(at("/fate_map", "?f=beale"), "/study?study=starts&f=beale&run=adam,0.3");
  assert.equal(
    at("/lab/optim/fate_map", "?embed=true&f=beale&embed_options=dark_theme"),
    "/lab/optim/study?study=starts&f=beale&run=adam,0.3&embed=true&embed_options=dark_theme",
  );
  assert.equal(at("/lessons", "", { address: "lessons", page: "lecture", query: "" }), "/lecture");
  assert.equal(at("/study", "?study=starts"), undefined); // it has gone already
});

test("the entry is replaced, the framework hears of it, and a word of there being no such page is taken back", () => {
  const done = [];
  Object.assign(globalThis, {
    location: { pathname: "/fate_map", search: "?f=beale" },
    history: { replaceState: (_, __, address) => done.push(address) },
    dispatchEvent: ({ type }) => done.push(type),
    document: { querySelector: () => ({ dispatchEvent: ({ type }) => done.push(type) }) },
    PopStateEvent: Event,
    MouseEvent: Event,
  });
  const data = new TextEncoder().encode(JSON.stringify(MOVED));
  goThere({ data });
  assert.deepEqual(done, ["/study?study=starts&f=beale&run=adam,0.3", "click", "popstate"]);
  globalThis.location.pathname = "/study";
  goThere({ data });
  assert.equal(done.length, 3);
});
