// The proof of the picture: what is said of the comparison, and when the server's records are asked for.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Proof } from "../../optim_viz/web/js/player/proof.js";
import { sceneOf } from "../../optim_viz/web/js/player/scene.js";

globalThis.Node ??= { TEXT_NODE: 3 };
const { blob, runs } = JSON.parse(readFileSync(new URL("./fixtures.json", import.meta.url), "utf-8")).scene;
const ADAM = runs.findIndex(({ name }) => name === "adam"),
  RECORDS = runs.reduce((sum, { x }) => sum + x.length, 0);

const fresh = () => sceneOf(new Uint8Array(Buffer.from(blob, "base64")));

// A player of which the proof knows its two places for words and its outbox.
function proofOf(offline = false) {
  const nodes = { proof: { textContent: "" }, doubt: { textContent: "", hidden: true } },
    sent = [];
  const proof = new Proof({
    root: { querySelector: (css) => nodes[css.replace(".ov-", "")] },
    outbox: { send: (event, { name }) => sent.push([event, name]) },
    offline,
    view: { inside: 1 },
  });
  return { proof, nodes, sent };
}

// As long as the whole comparison takes: each timer starts the next one.
const wait = ({ mock }) => Array.from({ length: runs.length + 2 }, () => mock.timers.tick(500));

function compared(context, scene, offline) {
  context.mock.timers.enable({ apis: ["setTimeout", "Date"] });
  const { proof, nodes, sent } = proofOf(offline);
  proof.load(scene);
  const first = nodes.proof.textContent;
  wait(context);
  return { proof, nodes, sent, first };
}

// Another number in the server's records of Adam, which it sent.
function recorded(scene, step) {
  const { loss, ...path } = scene.simulated[ADAM],
    other = loss.slice();
  other[step] = other[step] * (1 + Number.EPSILON);
  assert.notEqual(other[step], loss[step]);
  scene.recorded[ADAM] = { ...path, loss: other };
}

test("where all is equal, the number of records is said, and nothing is asked", (context) => {
  const { proof, nodes, sent, first } = compared(context, fresh());
  assert.equal(first, "Recomputing here …");
  assert.equal(nodes.proof.textContent, `${RECORDS} records recomputed here, all equal.`);
  assert.deepEqual([nodes.doubt.hidden, nodes.doubt.textContent], [true, ""]);
  assert.deepEqual(sent, []);
  assert.ok(runs.every((_, i) => !proof.isDoubted(i)));
});

test("where a sum differs, the records of that run are asked for, once", (context) => {
  const scene = fresh();
  scene.array(`digest${ADAM}`)[1] += 1;
  const { proof, nodes, sent } = compared(context, scene);
  assert.deepEqual(sent, [["doubted", scene.runs[ADAM].name]]);
  assert.equal(nodes.doubt.hidden, false);
  assert.equal(nodes.doubt.textContent, "Adam: this browser computes other numbers than the server.");
  assert.equal(nodes.proof.textContent, nodes.doubt.textContent);
  assert.deepEqual(
    runs.map((_, i) => proof.isDoubted(i)),
    runs.map((_, i) => i === ADAM),
  );
});

test("with the records, the step and the number are named, and nothing more is asked", (context) => {
  const scene = fresh();
  scene.array(`digest${ADAM}`)[1] += 1;
  recorded(scene, 4);
  const { proof, nodes, sent } = compared(context, scene);
  assert.deepEqual(sent, []);
  assert.equal(
    nodes.doubt.textContent,
    "Adam: this browser computes another f at step 4 than the server. The server's path is shown.",
  );
  assert.ok(proof.isDoubted(ADAM));
});

test("a run that was doubted and is equal by now is like any other", (context) => {
  const scene = fresh();
  scene.recorded[ADAM] = scene.simulated[ADAM];
  const { proof, nodes, sent } = compared(context, scene);
  assert.equal(nodes.proof.textContent, `${RECORDS} records recomputed here, all equal.`);
  assert.deepEqual([nodes.doubt.hidden, sent, proof.isDoubted(ADAM)], [true, [], false]);
});

test("without a server nothing is asked, and no path of it is said to be shown", (context) => {
  const scene = fresh();
  scene.array(`digest${ADAM}`)[0] -= 1;
  const { nodes, sent } = compared(context, scene, true);
  assert.deepEqual(sent, []);
  assert.equal(nodes.doubt.textContent, "Adam: this browser computes other numbers than the server.");
});

test("a scene that a page has made itself is compared with nothing", (context) => {
  const scene = fresh();
  scene.head.arrays = {};
  const { nodes, sent, first } = compared(context, scene, true);
  assert.deepEqual([first, nodes.proof.textContent], ["Computed here alone.", "Computed here alone."]);
  assert.deepEqual([nodes.doubt.hidden, sent], [true, []]);
});

test("a scene that comes in between is compared instead", (context) => {
  context.mock.timers.enable({ apis: ["setTimeout", "Date"] });
  const { proof, nodes, sent } = proofOf(),
    wrong = fresh();
  wrong.array("digest5")[0] += 1;
  proof.load(wrong);
  context.mock.timers.tick(401); // the first run is compared
  proof.load(fresh());
  wait(context);
  assert.deepEqual(sent, []);
  assert.equal(nodes.proof.textContent, `${RECORDS} records recomputed here, all equal.`);
  proof.load(fresh());
  proof.destroy();
  wait(context);
  assert.equal(nodes.proof.textContent, "Recomputing here …");
});
