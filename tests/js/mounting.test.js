// What stands in a place of the page, as blobs come faster than they are mounted.

import assert from "node:assert/strict";
import { test } from "node:test";
import { mounting } from "../../optim_viz/web/js/mounting.js";

const made = [],
  root = { isConnected: true };

function make() {
  const part = {
    root,
    blobs: [],
    destroyed: 0,
    outbox: { connect: (deliver) => (part.deliver = deliver) },
    destroy: () => (part.destroyed += 1),
  };
  made.push(part);
  return part;
}

test("a part goes on with each blob, and ends with its place alone", () => {
  const mount = mounting(make, (part, data, { name }) => part.blobs.push(`${name} ${data}`)),
    parentElement = { isConnected: true },
    first = () => {},
    second = () => {};
  const superseded = mount({ data: 1, parentElement, setTriggerValue: first, name: "blob" });
  superseded(); // the next blob had come while this one was being mounted
  const end = mount({ data: 2, parentElement, setTriggerValue: second, name: "blob" });
  superseded();
  assert.equal(made.length, 1);
  const [part] = made;
  assert.deepEqual([part.blobs, part.deliver, part.destroyed], [["blob 1", "blob 2"], second, 0]);
  mount({ data: 3, parentElement: { isConnected: true }, setTriggerValue: first, name: "elsewhere" });
  assert.equal(made.length, 2);
  root.isConnected = false; // its markup is another
  mount({ data: 4, parentElement, setTriggerValue: first, name: "blob" });
  assert.deepEqual(made[2].blobs, ["blob 4"]);
  parentElement.isConnected = false;
  end();
  assert.deepEqual(
    made.map(({ destroyed }) => destroyed),
    [1, 0, 1],
  );
});
