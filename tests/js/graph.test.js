// The player's computational graph in words and as markup; its numbers are held against Python's by
// tests/test_graph_blob.py.

import assert from "node:assert/strict";
import test from "node:test";
import { GraphNumbers } from "../../optim_viz/web/js/player/graph-numbers.js";
import { fitting, graphMarkup, neighbour, sizeOf } from "../../optim_viz/web/js/player/graph-picture.js";
import { chainRule, nodeName } from "../../optim_viz/web/js/player/graph-words.js";

const given = (symbol, place) => ({
  ...{ kind: "variable", symbol, formula: "variable", of_rows: false, inputs: [] },
  ...{ program: -1, derivatives: [], given: place },
});
const operation = (symbol, formula, inputs, program, derivatives) => ({
  ...{ kind: "operation", symbol, formula, of_rows: false },
  ...{ inputs, program, derivatives, given: -1 },
});
// z = x·y, f = 3·z + x: by hand, f = 3xy + x, ∂f/∂x = 3y + 1, ∂f/∂y = 3x.
const plan = {
  nodes: [
    given("x", 0),
    given("y", 1),
    operation("z", "x·y", [0, 1], 0, ["y", "x"]),
    operation("f", "3·z + x", [2, 0], 1, ["3", "1"]),
  ],
  programs: [
    { inputs: 2, constants: [], code: [["mul", 0, 1]], results: [2, 1, 0] },
    {
      ...{ inputs: 2, constants: [3, 1] },
      code: [
        ["mul", 2, 0],
        ["add", 4, 1],
      ],
      results: [5, 2, 3],
    },
  ],
};
const layout = {
  ...{ down: false, width: 300, height: 150 },
  nodes: {
    0: [0, 0, 60, 60, ["x"], false],
    1: [0, 80, 60, 60, ["y"], false],
    2: [120, 40, 60, 60, ["z = x·y"], false],
    3: [240, 20, 60, 60, ["f = 3·z", "+ x < 4"], true],
  },
  routes: [
    [0, 2, [[60, 30], [120, 60]]], // prettier-ignore
    [1, 2, [[60, 110], [120, 80]]], // prettier-ignore
    [2, 3, [[180, 70], [240, 60]]], // prettier-ignore
    [0, 3, [[60, 30], [120, 10], [180, 10], [240, 40]]], // prettier-ignore
  ],
};

// The same from top to bottom.
const turned = {
  ...{ down: true, width: layout.height, height: layout.width },
  nodes: Object.fromEntries(
    Object.entries(layout.nodes).map(([i, [left, top, width, height, ...rest]]) => [
      i,
      [top, left, height, width, ...rest],
    ]),
  ),
  routes: layout.routes.map(([source, target, points]) => [source, target, points.map(([x, y]) => [y, x])]),
};

test("values go forward and gradients back", () => {
  const numbers = new GraphNumbers(plan);
  numbers.sweep(2, 5, []);
  assert.deepEqual(
    numbers.values.map(([value]) => value),
    [2, 5, 10, 32],
  );
  assert.deepEqual(
    numbers.gradients.map(([value]) => value),
    [16, 6, 3, 1],
  );
  assert.equal(numbers.derivative(0, 2, 0, false), 5);
  numbers.sweep(-1, 0, []); // nothing is left of the other step
  assert.deepEqual(
    numbers.gradients.map(([value]) => value),
    [1, -3, 3, 1],
  );
});

test("a gradient that is not known yet is blank, and never zero", () => {
  assert.equal(
    nodeName(plan.nodes[2], { value: 10, gradient: undefined }),
    "z = x·y. Value 10, gradient not yet known",
  );
  assert.equal(nodeName(plan.nodes[2], { value: 10, gradient: 0 }), "z = x·y. Value 10, gradient 0");
  const [, numbers] = chainRule("z", undefined, [{ to: "f", symbols: "3", derivative: 3, gradient: undefined }]);
  assert.equal(numbers, "= … · 3 = …");
  assert.doesNotMatch(graphMarkup(plan, layout, ""), /class="ov-graph-gradient"[^>]*>[^<]/);
});

test("the chain rule has a term for each edge, and brackets around what has a sign", () => {
  const parts = [
    { to: "z", symbols: "y − 1", derivative: -5, gradient: 3 },
    { to: "f", symbols: "", derivative: 1, gradient: 1 },
  ];
  assert.deepEqual(chainRule("x", -14, parts), ["∂f/∂x = ∂f/∂z · (y − 1) + ∂f/∂f · ∂f/∂x", "= 3 · (−5) + 1 · 1 = −14"]);
  assert.match(
    chainRule("x", -14, parts.slice(0, 1), { all: 20, row: 2 }).join(),
    /Σ .*row 3: .*all 20 rows together: −14/,
  );
  assert.equal(chainRule("f", 1, [])[0], "∂f/∂f = 1");
});

test("every box and edge is in the picture, and what is written there is text", () => {
  const markup = graphMarkup(plan, layout, 'of "f" <b>');
  assert.equal(markup.match(/class="ov-graph-node"/g).length, 4);
  assert.equal(markup.match(/class="ov-graph-edge"/g).length, 4);
  assert.match(markup, /\+ x &lt; 4/);
  assert.doesNotMatch(markup, /<b>/);
});

test("arrow keys walk along edges and columns", () => {
  assert.equal(neighbour(layout, 3, "ArrowLeft"), 2);
  assert.equal(neighbour(layout, 2, "ArrowLeft"), 0);
  assert.equal(neighbour(layout, 0, "ArrowDown"), 1);
  assert.equal(neighbour(layout, 1, "ArrowUp"), 0);
  assert.equal(neighbour(layout, 1, "ArrowRight"), 2);
  assert.equal(neighbour(layout, 3, "ArrowRight"), undefined);
});

test("arrow keys walk a graph from top to bottom", () => {
  assert.equal(neighbour(turned, 3, "ArrowUp"), 2);
  assert.equal(neighbour(turned, 0, "ArrowRight"), 1);
  assert.equal(neighbour(turned, 1, "ArrowLeft"), 0);
  assert.equal(neighbour(turned, 1, "ArrowDown"), 2);
  assert.equal(neighbour(turned, 0, "ArrowLeft"), undefined);
});

test("a pane has the layout that is largest in it", () => {
  assert.equal(fitting([layout, turned], 900, 500), layout);
  assert.equal(fitting([layout, turned], 500, 900), turned);
  assert.equal(fitting([layout, turned], 0, 0), layout); // it is not there yet
  assert.deepEqual(sizeOf(layout), { width: 316, height: 166 });
});

test("an edge leaves and arrives the way that the graph runs", () => {
  assert.match(graphMarkup(plan, layout, ""), /d="M60 30C90 30 90 60 120 60"/);
  assert.match(graphMarkup(plan, turned, ""), /d="M30 60C30 90 60 90 60 120"/);
});

test("two numbers stand side by side, or one below the other", () => {
  const [stacked, beside] = [2, 3].map((i) => {
    const [group] = graphMarkup(plan, layout, "").match(new RegExp(`data-node="${i}".*?</g>`));
    return [...group.matchAll(/class="ov-graph-(?:value|gradient)" x="(.*?)" y="(.*?)"/g)].map(([, x, y]) => [x, y]);
  });
  assert.equal(stacked[0][0], stacked[1][0]);
  assert.notEqual(stacked[0][1], stacked[1][1]);
  assert.deepEqual(beside, [
    ["255", "73"],
    ["285", "73"],
  ]);
});
