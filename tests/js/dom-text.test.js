// What stands in an element: written where it differs, into the text that is there.

import assert from "node:assert/strict";
import { test } from "node:test";

// As much of a document as is written here: elements without attributes that a test asks for, and text.
class FakeText {
  nodeType = 3;
  nextSibling = null;

  constructor(value) {
    this.nodeValue = value;
  }
}

class FakeElement {
  nodeType = 1;
  nextSibling = null;
  fills = 0; // how often it was filled anew

  constructor() {
    this.fill("");
  }

  fill(html) {
    const decoded = (text) => text.replaceAll("&lt;", "<").replaceAll("&amp;", "&");
    this.children = html
      .split(/(<[^>]*>)/)
      .flatMap((part, i) => (i % 2 ? [{ tag: part }] : part ? [decoded(part)] : []));
    this.texts = this.children.filter((part) => typeof part === "string").map((part) => new FakeText(part));
    this.first = this.children.length ? (this.children[0].tag ? new Object() : this.texts[0]) : null;
    if (this.first && this.children.length > 1) this.first.nextSibling = {};
    this.fills += 1;
  }

  get firstChild() {
    return this.first;
  }

  set innerHTML(html) {
    this.fill(html);
  }

  set textContent(text) {
    this.fill(text);
  }

  get textContent() {
    return this.texts.map(({ nodeValue }) => nodeValue).join("");
  }
}

globalThis.Node = { TEXT_NODE: 3 };
globalThis.NodeFilter = { SHOW_TEXT: 4 };
globalThis.document = {
  createTreeWalker({ texts }) {
    let i = -1;
    // biome-ignore format: as it is read
    return { nextNode: () => texts[(i += 1)] ?? null, get currentNode() { return texts[i]; } };
  },
};
const { setHtml, setText } = await import("../../optim_viz/web/js/dom-text.js");

test("a text is written into the one that is there, and an element that holds more is filled", () => {
  const element = new FakeElement();
  setText(element, "1");
  const [before, { fills }] = [element.firstChild, element];
  for (const text of ["2", "2", ""]) {
    setText(element, text);
    assert.deepEqual([element.textContent, element.firstChild, element.fills], [text, before, fills]);
  }
  element.innerHTML = "a<b>b</b>";
  setText(element, "c");
  assert.equal(element.textContent, "c");
});

test("of markup with the same tags the words alone are written, each in its own place", () => {
  const element = new FakeElement();
  setHtml(element, "Step <b>1</b>, <b>2°</b> on.");
  const [before, { fills }] = [element.firstChild, element];
  for (const [one, two] of [
    ["1", "3°"],
    ["4", "3°"],
    ["4", "3°"],
    ["5", "6°"],
  ]) {
    setHtml(element, `Step <b>${one}</b>, <b>${two}</b> on.`);
    assert.deepEqual([element.textContent, element.fills], [`Step ${one}, ${two} on.`, fills]);
    assert.equal(element.firstChild, before);
  }
});

test("other tags, a text that comes or goes, or what has to be decoded: the element is filled anew", () => {
  const element = new FakeElement();
  let { fills } = element;
  for (const [html, text] of [
    ["<b>1</b>", "1"],
    ["<i>1</i>", "1"],
    ["<i>1</i>2", "12"],
    ["<i></i>2", "2"],
    ["<i></i>2 &lt; 3", "2 < 3"],
    ["<i></i>4", "4"],
  ]) {
    setHtml(element, html);
    assert.equal(element.textContent, text);
    if (text !== "4") assert.equal(element.fills, (fills += 1), html);
  }
});

test("what another hand has filled is filled again", () => {
  const element = new FakeElement();
  setHtml(element, "<b>1</b>");
  element.innerHTML = "";
  setHtml(element, "<b>1</b>");
  assert.equal(element.textContent, "1");
});
