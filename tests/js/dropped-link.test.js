// Links that the server never saw.

import assert from "node:assert/strict";
import { test } from "node:test";
import { whyDropped } from "../../optim_viz/web/js/dropped-link.js";

const link = (parts) => `http://x/compare?${Array(parts).fill("a=1").join("&")}`;

test("a link is dropped from 1,001 parts on, or beyond half a million characters", () => {
  assert.deepEqual(["http://x/", "http://x/?", link(1000), `${link(1000)}#a&b`].map(whyDropped), ["", "", "", ""]);
  assert.equal(whyDropped(link(1001)), "has more than 1,000 parts");
  assert.equal(whyDropped(`http://x/?${"a".repeat(512 * 1024)}`), "");
  assert.equal(whyDropped(`http://x/?${"a".repeat(512 * 1024 + 1)}`), "is far too long");
});
