// What comes from the server, held against the engine's own numbers: blobs, instruction lists, rules.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { readBlob, unpack } from "../../optim_viz/web/js/blob.js";
import { Insight } from "../../optim_viz/web/js/player/insight.js";
import { RuleSheet } from "../../optim_viz/web/js/player/inspector-rule.js";
import { print } from "../../optim_viz/web/js/player/rule-html.js";
import { compile, Rule } from "../../optim_viz/web/js/player/rule.js";
import { sceneOf } from "../../optim_viz/web/js/player/scene.js";
import { differentiator, evaluator } from "../../optim_viz/web/js/program.js";
import { near } from "./canvas.js";

const FIXTURES = JSON.parse(readFileSync(new URL("./fixtures.json", import.meta.url), "utf-8"));
const bytes = (text) => new Uint8Array(Buffer.from(text, "base64"));
const close = (found, wanted, tolerance, where) => near(found, wanted, tolerance * (1 + Math.abs(wanted)), where);

test("a blob is its head and its arrays, whatever their widths", () => {
  const { head, array } = readBlob(bytes(FIXTURES.blob));
  assert.equal(head.title, "ä – f*");
  assert.deepEqual([...array("few")], [1.5, -2.25]);
  assert.deepEqual([...array("many")], [0.1, 1e300]);
  assert.deepEqual([...array("codes")], [7, 0, 255]);
});

test("a run's loss is its height above the floor, and the floor; its outline is its marker's, in its size", () => {
  const arrays = { x0: [0, 2, 4], y0: [8, 2, 4], height0: [16, 2, 4], slope0: [24, 2, 4] };
  const head = JSON.stringify({
    surface: { floor: 3, program: {} },
    held: true,
    runs: [{ records: 2, marker: "up", size: 2 }],
    arrays,
  });
  const text = head + " ".repeat((12 - (head.length % 8)) % 8); // with the four bytes of its length, eights
  const blob = Buffer.concat([
    Buffer.from(Uint32Array.of(text.length).buffer),
    Buffer.from(text),
    Buffer.from(Float32Array.of(0.5, -1, 2, 4, 16, 0.25, 8, 1).buffer),
  ]);
  const [run] = unpack(new Uint8Array(blob)).runs;
  assert.deepEqual([...run.height], [16, 0.25]);
  assert.deepEqual(run.outline, [
    [0, -2.5],
    [2.166, 1.25],
    [-2.166, 1.25],
  ]);
  assert.deepEqual([0, 1, 7].map(run.lossAt), [19, 3.25, 3.25]);
});

for (const { name, program, coefficients, x, y, f } of FIXTURES.programs)
  test(`the instructions of ${name} give f, its slopes and its curvature`, () => {
    const xs = Float64Array.from(x),
      ys = Float64Array.from(y),
      all = differentiator({ program, coefficients })(xs, ys),
      values = evaluator({ program, coefficients })(xs, ys);
    f.forEach((row, p) => {
      assert.equal(values[p], row[0], `f[${p}]`);
      row.forEach((wanted, k) =>
        assert.equal(all[k][p], wanted, `${["f", "f_x", "f_y", "f_xx", "f_xy", "f_yy"][k]}[${p}]`),
      );
    });
  });

for (const { name, program, coefficients } of FIXTURES.programs)
  test(`on a grid ${name} has the values that it has at its points`, () => {
    const across = Float64Array.of(-2.5, -1, 1e-310, 0.3, 1.7, 4, 9),
      up = Float64Array.of(3, 0.6, -0.45, -7),
      evaluate = evaluator({ program, coefficients }),
      xs = Float64Array.from({ length: 28 }, (_, p) => across[p % 7]),
      ys = Float64Array.from({ length: 28 }, (_, p) => up[Math.floor(p / 7)]);
    assert.deepEqual(evaluate.onGrid(across, up), evaluate(xs, ys));
  });

test("what hangs on one of the two, or on none, is the same all along the other", () => {
  const across = Float64Array.of(1, 2, 3),
    up = Float64Array.of(10, 20),
    of = (code) => {
      const program = { inputs: 2, constants: [5], code, results: [2 + code.length] };
      return [...evaluator({ program, coefficients: [] }).onGrid(across, up)];
    };
  assert.deepEqual(of([["mul", 0, 0]]), [1, 4, 9, 1, 4, 9]);
  assert.deepEqual(of([["neg", 1]]), [-10, -10, -10, -20, -20, -20]);
  assert.deepEqual(of([["neg", 2]]), [-5, -5, -5, -5, -5, -5]);
  assert.deepEqual(of([]), [5, 5, 5, 5, 5, 5]);
  const both = [
    ["mul", 0, 0],
    ["neg", 1],
    ["add", 3, 4],
  ];
  assert.deepEqual(of(both), [-9, -6, -1, -19, -16, -11]);
});

test("every instruction is what its name says", () => {
  const run = (name, ...registers) => {
    const numbers = [0.7, -1.3, 2.5];
    const code = [[name, ...registers.map((i) => i + 2)]],
      program = { inputs: 5, constants: [], code, results: [5] };
    return differentiator({ program, coefficients: numbers })([0], [0])[0][0];
  };
  for (const [name, wanted] of [
    ["neg", -0.7],
    ["exp", 2.0137527074704766],
    ["log", -0.35667494393873245],
    ["sin", 0.644217687237691],
    ["cos", 0.7648421872844885],
    ["tan", 0.8422883804630794],
    ["tanh", 0.6043677771171636],
    ["sqrt", 0.8366600265340756],
    ["abs", 0.7],
    ["sign", 1],
    ["floor", 0],
    ["exp2", 1.624504792712471],
    ["log1p", 0.5306282510621704],
  ])
    near(run(name, 0), wanted, 1e-14, name);
  assert.deepEqual([run("abs", 1), run("sign", 1), run("floor", 1)], [1.3, -1, -2]);
  for (const [name, wanted] of [
    ["add", -0.6],
    ["sub", 2],
    ["mul", -0.91],
    ["div", -0.5384615384615384],
    ["max", 0.7],
    ["min", -1.3],
    ["atan2", 2.647651284670212],
    ["lt", 0],
    ["le", 0],
    ["gt", 1],
    ["ge", 1],
    ["eq", 0],
    ["ne", 1],
  ])
    near(run(name, 0, 1), wanted, 1e-14, name);
  near(run("pow", 2, 0), 1.8991444823309347, 1e-12);
  assert.deepEqual(
    ["lt", "le", "gt", "ge", "eq", "ne"].map((name) => run(name, 0, 0)),
    [0, 1, 0, 1, 1, 0],
  );
  assert.deepEqual(
    [
      run("select", 0, 1, 2),
      differentiator({
        program: { inputs: 2, constants: [0, 5, 6], code: [["select", 2, 3, 4]], results: [5] },
        coefficients: [],
      })([0], [0])[0][0],
    ],
    [2.5, 5],
  );
});

// Rules ---------------------------------------------------------------------------------------------------------------

const scene = sceneOf(bytes(FIXTURES.scene.blob)),
  rules = scene.rules.map((rule) => new Rule(rule)),
  differentiate = differentiator(scene.surface);

FIXTURES.scene.runs.forEach((engine, i) => {
  const run = scene.runs[i];

  test(`the scene makes the path of ${engine.name}: records, losses, what it was given and remembered`, () => {
    assert.equal(run.records, engine.x.length);
    assert.deepEqual(Object.keys(run.memory), Object.keys(engine.state));
    engine.x.forEach((x, t) => {
      const found = [run.x[t], run.y[t], run.lossAt(t), ...run.noisyGradient.map((column) => column[t])];
      assert.deepEqual(found, [x, engine.y[t], engine.loss[t], ...engine.g[t]], `x, y, loss, g at ${t}`);
      for (const [name, columns] of Object.entries(run.memory))
        assert.deepEqual(
          columns.map((column) => column[t]),
          engine.state[name][t],
          `${name}[${t}]`,
        );
    });
    assert.equal(run.lossAt(99), run.lossAt(run.records - 1));
  });

  test(`the rule of ${engine.name}, evaluated, gives the next record`, () => {
    const insight = new Insight(run, rules[run.rule], differentiate, scene.surface.domain);
    for (let t = 0; t + 1 < run.records; t++) {
      const before = insight.before(t),
        after = insight.rule.after(before);
      close(after.x[0], engine.x[t + 1], 1e-9, `x[${t + 1}]`);
      close(after.x[1], engine.y[t + 1], 1e-9, `y[${t + 1}]`);
      assert.deepEqual([before.n, before.n_next], [t + 1, t + 2]);
      const shown = insight.after(t);
      close(shown.x[0], engine.x[t + 1], 1e-12);
      for (const name of Object.keys(run.memory)) near(shown[name], engine.state[name][t + 1], 1e-9, name);
    }
  });
});

test("the rule says of what its gradient is, and that noise is added", () => {
  const insight = new Insight(scene.runs[0], rules[scene.runs[0].rule], differentiate, scene.surface.domain),
    said = (given) => new RuleSheet(insight, { noise: 0, ...given }).rows[0].replace(/<[^>]*>/g, "");
  for (const [given, words] of [
    [{}, ""],
    [{ noise: 0.5 }, " + noise"],
    [{ stream: { hasBatches: true } }, " of this batch"],
    [{ stream: { hasBatches: false }, noise: 0.5 }, " of these inputs + noise"],
  ])
    assert.deepEqual(
      [...said(given).matchAll(/∇f\(xt\)([^=]*)/g)].map(([, more]) => more),
      [words],
    );
});

test("a step's angle is measured from straight downhill", () => {
  const insight = new Insight(scene.runs[0], rules[scene.runs[0].rule], differentiate, scene.surface.domain),
    [gx, gy] = [insight.slopes[0][2], insight.slopes[1][2]];
  near(insight.angle(2, [-gx, -gy]), 0, 1e-5);
  near(insight.angle(2, [gx, gy]), 180, 1e-5);
  near(insight.angle(2, [-gy, gx]), 90, 1e-9);
  assert.ok(Number.isNaN(insight.angle(2, [0, 0])));
  near(insight.series.angle.slice(0, 7), new Array(7).fill(0), 1e-4); // gradient descent goes straight down
});

test("a rate on a schedule is that of its own step", () => {
  const run = { ...scene.runs[0], rates: Float64Array.from(scene.runs[0].x, (_, t) => 0.5 / (t + 1)) },
    insight = new Insight(run, rules[run.rule], differentiate, scene.surface.domain);
  near([insight.before(0).learning_rate, insight.before(3).learning_rate], [0.5, 0.125]);
  near(insight.after(3).learning_rate, 0.125);
});

test("of gradient descent, the limit of stability is 2 / λ₁", () => {
  const i = FIXTURES.scene.runs.findIndex(({ name }) => name === "sgd"),
    insight = new Insight(scene.runs[i], rules[scene.runs[i].rule], differentiate, scene.surface.domain),
    t = 3,
    [a, b, c] = insight.hessian(t),
    steepest = (a + c) / 2 + Math.sqrt(((a - c) / 2) ** 2 + b * b),
    { lam, limit, step } = insight.theory(t, insight.after(t));
  near(lam[0], steepest, 1e-9 * steepest);
  assert.equal(limit, 2);
  near(scene.runs[i].values.learning_rate * step.largest, 2 / steepest, 1e-12);
});

test("series: a step's rates are those of its whole rule, and its angle that of the step", () => {
  for (const run of scene.runs) {
    const insight = new Insight(run, rules[run.rule], differentiate, scene.surface.domain),
      { rate, angle } = insight.series;
    for (let t = 0; t < run.records; t++) {
      const before = insight.before(t),
        after = insight.rule.after(before),
        whole = insight.rate(after) ?? [NaN, NaN];
      assert.deepEqual([rate[0][t], rate[1][t]], whole, `${run.name} at ${t}`);
      near(angle[t], insight.angle(t, [after.x[0] - before.x[0], after.x[1] - before.x[1]]), 1e-6);
    }
  }
});

test("series: what marks are scaled by is the largest in the window", () => {
  const insight = new Insight(scene.runs[1], rules[scene.runs[1].rule], differentiate, scene.surface.domain),
    { most } = insight.series;
  const engine = FIXTURES.scene.runs[1],
    [[x0, x1], [y0, y1]] = [scene.surface.domain.slice(0, 2), scene.surface.domain.slice(2)];
  const sizes = engine.g.flatMap((g, t) => {
    const inside = engine.x[t] >= x0 && engine.x[t] <= x1 && engine.y[t] >= y0 && engine.y[t] <= y1;
    return inside ? [Math.hypot(...g), Math.hypot(...(insight.memory(insight.before(t)) ?? [0, 0]))] : [];
  });
  near(most.slope, Math.max(...sizes), 1e-9 * most.slope);
});

test("an expression's value, coordinate by coordinate", () => {
  const a = ["name", "a"],
    b = ["name", "b"],
    values = {
      a: [5, -2],
      b: 3,
      V: [
        [0.6, -0.8],
        [0.8, 0.6],
      ],
    };
  const value = (tree) => [0, 1].map((k) => compile(tree)(values, k));
  for (const [tree, wanted] of [
    [
      ["+", a, b],
      [8, 1],
    ],
    [
      ["-", a, b],
      [2, -5],
    ],
    [
      ["*", a, b],
      [15, -6],
    ],
    [
      ["/", a, b],
      [5 / 3, -2 / 3],
    ],
    [
      ["**", a, b],
      [125, -8],
    ],
    [
      ["neg", a],
      [-5, 2],
    ],
    [
      ["<", a, b],
      [0, 1],
    ],
    [
      [">", a, b],
      [1, 0],
    ],
    [
      [">=", b, b],
      [1, 1],
    ],
    [
      ["call", "abs", a],
      [5, 2],
    ],
    [
      ["call", "sign", a],
      [1, -1],
    ],
    [
      ["call", "max", a, b],
      [5, 3],
    ],
    [
      ["call", "clip", a, ["number", -1], ["number", 4]],
      [4, -1],
    ],
    [
      ["call", "sqrt", ["*", a, a]],
      [5, 2],
    ],
    [
      ["if", [">", a, b], a, b],
      [5, 3],
    ],
    [
      ["call", "along", a],
      [0.6 * 5 + 0.8 * -2, -0.8 * 5 + 0.6 * -2],
    ],
    [
      ["call", "across", a],
      [0.6 * 5 - 0.8 * -2, 0.8 * 5 + 0.6 * -2],
    ],
  ])
    near(value(tree), wanted, 1e-12, JSON.stringify(tree));
});

test("a rule is printed with the parentheses that it needs, and no others", () => {
  const [a, b, c] = ["a", "b", "c"].map((name) => ["name", name]),
    text = (tree, numbers) => print(tree, (name) => name, numbers).replace(/<[^>]*>/g, "");
  for (const [tree, wanted] of [
    [["*", ["+", a, b], c], "(a + b) c"],
    [["+", a, ["*", b, c]], "a + b c"],
    [["-", a, ["-", b, c]], "a − (b − c)"],
    [["-", ["-", a, b], c], "a − b − c"],
    [["/", a, ["+", b, c]], "a / b + c"],
    [["**", ["+", a, b], ["number", 2]], "(a + b)2"],
    [["neg", ["+", a, b]], "−(a + b)"],
    [["call", "max", a, b], "max(a, b)"],
    [["call", "clip", a, ["number", -1], ["number", 1]], "clip(a; −1, 1)"],
    [["call", "abs", a], "|a|"],
    [["+", a, ["-", b, c]], "a + b − c"],
    [["pow", a, b], "ab"],
    [["call", "dot", a, b], "⟨a, b⟩"],
    [[">=", a, b], "a ≥ b"],
    [["<=", a, b], "a ≤ b"],
    [["!=", a, b], "a ≠ b"],
    [["<", a, b], "a &lt; b"],
    [["if", [">", a, b], a, c], "aif a &gt; bcotherwise"],
  ])
    assert.equal(text(tree).replace("&thinsp;", " "), wanted);
  assert.equal(text(["/", a, ["*", b, c]], []), "a / (b · c)");
  assert.equal(text(["*", a, b], []), "a · b");
  assert.equal(text(["call", "sqrt", ["+", a, b]], []), "√(a + b)");
});

test("what many runs share is in its places again", () => {
  const usual = { schedule: "constant", schedule_values: {}, branch_step: 0, treatment: "gradient" },
    outcomes = [1, 0, 1].map((criterion) => ({ outcome: { criterion } })),
    paths = [
      [
        { optimizer: "sgd", values: { learning_rate: 1 } },
        { optimizer: "adam", values: {}, branch_step: 7 },
      ],
    ],
    text = JSON.stringify({ criteria: ["a", "b"], runs: [...outcomes, {}], simulator: { usual, paths }, arrays: {} }),
    bytes = new TextEncoder().encode(text),
    blob = new Uint8Array([...new Uint8Array(Uint32Array.of(bytes.length).buffer), ...bytes]);
  const { head } = /** @type {any} */ (readBlob(blob));
  assert.deepEqual(
    head.runs.map((/** @type {any} */ run) => run.outcome?.criterion),
    ["b", "a", "b", undefined],
  );
  const [[first, second]] = head.simulator.paths;
  assert.deepEqual(first, { optimizer: "sgd", values: { learning_rate: 1 }, ...usual });
  assert.deepEqual(second, { optimizer: "adam", values: {}, ...usual, branch_step: 7 });
  assert.equal(head.criteria, undefined);
});
