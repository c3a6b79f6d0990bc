// The player's computational graph in words and as markup; its numbers are held against Python's by
// tests/test_graph_blob.py.

import assert from "node:assert/strict";
import test from "node:test";
import { rowsBehind } from "../../optim_viz/web/js/blob.js";
import { drawFigures, placesOf, raised, TYPE } from "../../optim_viz/web/js/player/graph-figures.js";
import { GraphPanel } from "../../optim_viz/web/js/player/graph.js";
import { GraphNumbers } from "../../optim_viz/web/js/player/graph-numbers.js";
import { fitting, graphMarkup, neighbour, sizeOf } from "../../optim_viz/web/js/player/graph-picture.js";
import { GraphSweep } from "../../optim_viz/web/js/player/graph-sweep.js";
import { chainRule, nodeLines, nodeName } from "../../optim_viz/web/js/player/graph-words.js";
import { Plane } from "../../optim_viz/web/js/plane.js";
import { canvasOf, COLOURS, lines, near, of, strokes, texts, wrote } from "./canvas.js";

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
  // biome-ignore format: a route a line
  routes: [
    [0, 2, [[60, 30], [120, 60]]],
    [1, 2, [[60, 110], [120, 80]]],
    [2, 3, [[180, 70], [240, 60]]],
    [0, 3, [[60, 30], [120, 10], [180, 10], [240, 40]]],
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
  const known = new Set([3]),
    numbersOf = new GraphNumbers(plan);
  numbersOf.sweep(2, 5, []);
  assert.deepEqual(numbersOf.shown(2, 0, known), { value: 10, gradient: undefined });
  assert.deepEqual(numbersOf.shown(3, 0, known), { value: 32, gradient: 1 });
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

test("two numbers stand side by side, or one below the other; an edge's beside its arrow", () => {
  const of = (node) => placesOf(layout).filter((place) => place.node === node && place.kind !== "derivative"),
    points = (node) => of(node).map(({ x, y }) => [x, y]);
  // biome-ignore format: as it is read
  assert.deepEqual(points(2), [[150, 76], [150, 94]]);
  // biome-ignore format: as it is read
  assert.deepEqual(points(3), [[255, 73], [285, 73]]);
  const [edge] = placesOf(layout),
    [turnedEdge] = placesOf(turned);
  assert.deepEqual(edge, { kind: "derivative", node: 0, target: 2, x: 113, y: 57, align: "right" });
  assert.deepEqual(turnedEdge, { kind: "derivative", node: 0, target: 2, x: 64, y: 115, align: "left" });
});

test("the numbers lie in the boxes of the picture, whatever its size, and a blank one is not drawn", () => {
  const colours = { font: "sans-serif", text: "rgb(1 1 1)", muted: "rgb(2 2 2)", rim: "rgb(3 3 3)" },
    known = ["5", "2", "3", "1", "2", "", "5.5", "", "10", "", "32", "7"],
    figures = placesOf(layout).map((place, i) => ({ ...place, text: known[i], lit: i === 1 }));
  // The picture, 316 × 166, is twice as large and stands in the middle of 632 × 432.
  const { context } = canvasOf(632, 432);
  drawFigures(context, figures, layout, colours, { width: 632, height: 432, ratio: 1 });
  assert.deepEqual(
    texts(context).map(({ text }) => text),
    known.filter(Boolean),
  );
  assert.equal(of(context, "rim").length, 4); // the edges' own
  const { x, y, font, fillStyle } = wrote(context, "7");
  assert.deepEqual(
    [x, y, font, fillStyle],
    [2 * (285 + 8), 50 + 2 * (73 + 8), `700 ${2 * TYPE}px sans-serif`, "rgb(1 1 1)"],
  );
  assert.equal(wrote(context, "3").fillStyle, "rgb(2 2 2)");
  drawFigures(context, [], layout, colours, { width: 632, height: 432, ratio: 1 });
  assert.equal(texts(context).length, 0); // nothing is left of the step before
});

test("a number at an edge that would lie on its neighbour stands higher, in smaller type", () => {
  const at = (x, y, text, more = {}) => ({ kind: "derivative", node: 0, x, y, align: "left", text, ...more });
  const figures = [
    at(50, 100, "1.3·10⁻¹⁷"), // 63 pixels and 3 between: it goes to 116
    at(0, 100, "0.5"),
    at(100, 100, "2·10⁻⁶"), // on the first one
    at(117, 104, "7"), // beside the first one, and below the raised one
    at(60, 160, "8"), // another line
    at(60, 100, "9", { kind: "value" }), // in a box
    at(60, 100, "9", { align: "right" }), // come in from the left: one below the other
    at(60, 100, ""),
  ];
  const widthOf = (text) => text.length * 7;
  assert.deepEqual([...raised(figures, widthOf)], [figures[2]]);
  const { context } = canvasOf(300, 300),
    colours = { ...COLOURS, font: "sans-serif" };
  drawFigures(context, figures, { width: 284, height: 284 }, colours, { width: 300, height: 300, ratio: 1 });
  assert.deepEqual(
    texts(context)
      .slice(0, 3)
      .map(({ y, font }) => [y, font]),
    [
      [94, `${0.85 * 14}px sans-serif`],
      [108, "14px sans-serif"],
      [108, "14px sans-serif"],
    ],
  );
});

test("a node's lines are its value and its share of the chain rule", () => {
  const numbers = new GraphNumbers(plan);
  numbers.sweep(2, 5, []);
  const looked = { plan, layout, numbers, known: new Set([3, 2]), opened: false, row: 0 };
  assert.equal(nodeLines(2, looked), "z = x·y = 10\n∂f/∂z = ∂f/∂f · 3\n= 1 · 3 = 3");
  assert.equal(nodeLines(1, looked), "y = 5\n∂f/∂y = ∂f/∂z · x\n= 3 · 2 = …");
});

test("the sweep goes node by node, plays to its end, and begins anew there", (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  let reached = 0;
  const pressed = [],
    wait = () => {
      for (let k = 0; k < 9; k++) t.mock.timers.tick(600);
    };
  const sweep = new GraphSweep({
    reached: () => reached,
    last: () => 3,
    reach: (n) => (reached = n),
    press: (on) => pressed.push(on),
  });
  sweep.next();
  sweep.next();
  sweep.back();
  assert.equal(reached, 1);
  sweep.toggle();
  wait();
  assert.equal(reached, 3);
  assert.deepEqual(pressed, [false, true, false]);
  sweep.next();
  assert.equal(reached, 3);
  sweep.toggle();
  assert.equal(reached, 0);
  t.mock.timers.tick(600);
  sweep.go(0);
  wait();
  assert.equal(reached, 0); // going back has stopped it
});

test("what has come to the leaves is an arrow at the run's head, uphill, and of those alone that are known", () => {
  const { context } = canvasOf(200, 200),
    plane = new Plane(),
    numbers = new GraphNumbers(plan);
  plane.frame({ left: 0, top: 0, width: 200, height: 200 });
  plane.fit([0, 10, 0, 10]);
  numbers.sweep(2, 5, []); // ∇f = (16, 6) at (2, 5)
  const arrow = (...nodes) => {
    context.reset();
    const at = () => ({ run: { hidden: false }, x: 2, y: 5 }),
      panel = { ready: true, numbers, known: new Set(nodes), at, player: { picture: { plane } } };
    GraphPanel.prototype.drawArrow.call(panel, context, 0, COLOURS);
    const [shaft] = strokes(context, COLOURS.text).flatMap(lines);
    return { from: shaft?.[0], tip: shaft?.at(-1), name: texts(context).map(({ text }) => text) };
  };
  for (const nodes of [[], [3], [3, 2]]) assert.deepEqual(arrow(...nodes).name, []); // blank is no arrow
  for (const [nodes, name, [across, up]] of [
    [[3, 2, 1, 0], "∇f", [16, 6]],
    [[3, 2, 1], "∂f/∂y", [0, 6]],
  ]) {
    const { from, tip, name: said } = arrow(...nodes),
      length = Math.hypot(tip[0] - from[0], tip[1] - from[1]);
    assert.deepEqual(said, [name]);
    assert.deepEqual(from, plane.toPixel(2, 5));
    near(
      [tip[0] - from[0], from[1] - tip[1]],
      [across, up].map((part) => (part * length) / Math.hypot(across, up)),
    );
  }
});

test("a graph sums over its surface's rows, or over those of which its numbers were made, each counted alike", () => {
  const own = [[1], [2], [3], [1]].map((column) => Float64Array.from(column)),
    fitted = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8),
    scene = (surface, arrays) => ({ surface, head: { arrays }, array: () => Float64Array.of(...fitted, 0, 0, 0, 1) });
  assert.equal(rowsBehind(scene({ rows: own }, {})), own);
  assert.equal(rowsBehind(scene({}, {})), undefined);
  assert.deepEqual(
    rowsBehind(scene({}, { rows_fitted: [0, 12, 8] })).map((column) => [...column]),
    [
      [1, 2, 3, 4],
      [5, 6, 7, 8],
      [0, 0, 0, 1],
      [0.25, 0.25, 0.25, 0.25],
    ],
  );
});
