// What stands in a page deflated comes out byte by byte, as another library packed it; or not at all.

import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateSync } from "node:zlib";
import { inflated } from "../../optim_viz/web/js/take-home/inflate.js";

const bytes = Uint8Array.from({ length: 100_003 }, (_, i) => (i * i) % 251);
const text = deflateSync(bytes, { level: 9 }).toString("base64");

test("the bytes come out, also where the text stands on a line of its own", async () => {
  assert.deepEqual(await inflated(`\n${text}\n`), bytes);
  assert.deepEqual(await inflated(deflateSync("").toString("base64")), new Uint8Array());
});

test("a text that is cut, altered or none of base 64 gives nothing", async () => {
  const middle = text.length >> 1,
    other = text[middle] === "A" ? "B" : "A";
  await assert.rejects(inflated(text.slice(0, middle - (middle % 4))));
  await assert.rejects(inflated(text.slice(0, middle) + other + text.slice(middle + 1)));
  await assert.rejects(inflated("no such text!"));
});
