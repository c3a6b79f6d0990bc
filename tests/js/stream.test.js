// What each step is given of the rows of a table, and of the noise: held against the same said plainly, row by row.

import assert from "node:assert/strict";
import { test } from "node:test";
import { normal, uniform } from "../../optim_viz/web/js/counter.js";
import { Sharing } from "../../optim_viz/web/js/simulation/conditions.js";
import { ALL_ROWS, Stream, streamOf } from "../../optim_viz/web/js/simulation/stream.js";
import { near } from "./canvas.js";

const ROWS = 21,
  COLUMNS = [0, 1, 2].map((k) => Float64Array.from({ length: ROWS }, (_, i) => normal(40 + k, 1, i, 0)));

// Instructions, one a line or behind a comma.
const code = (text) =>
  text
    .split(/[,\n]/)
    .map((line) => line.trim().split(" "))
    .map(([name, ...registers]) => [name, ...registers.map(Number)]);

// Σ s u², Σ s u t.
const SUMS = {
  ...{ inputs: 0, columns: 4, constants: [], results: [6, 9] },
  code: code("mul 0 0, mul 3 4, sum_rows 5, mul 0 2, mul 3 7, sum_rows 8"),
};

const rowsOf = (changes = {}) => ({ columns: COLUMNS, inputs: [true, true], sums: null, ...changes });
const streamed = (choice, seed = 5, rows = rowsOf()) => new Stream({ ...ALL_ROWS, ...choice }, seed, rows);

// The places of the rows in the order of their numbers, the first of equal ones first.
const order = (seed, purpose, which) => {
  const numbers = COLUMNS[0].map((_, i) => uniform(seed, purpose, which, i)),
    rank = (i) => numbers.filter((other, k) => other < numbers[i] || (other === numbers[i] && k < i)).length;
  return Array.from(numbers, (_, i) => rank(i));
};

const inBatch = {
  without_replacement: (seed, t, size) => order(seed, 3, t).map((rank) => Number(rank < size)),
  with_replacement(seed, t, size) {
    const counts = new Array(ROWS).fill(0);
    for (let j = 0; j < size; j++) counts[Math.floor(uniform(seed, 3, t, j) * ROWS)] += 1;
    return counts;
  },
  shuffle(seed, t, size) {
    const steps = Math.ceil(ROWS / size),
      [epoch, place] = [Math.floor(t / steps), t % steps];
    return order(seed, 4, epoch).map((rank) => Number(place * size <= rank && rank < (place + 1) * size));
  },
};

// One partial sum of each eighth row, then pairs.
function added(terms) {
  let sums = Array.from({ length: 8 }, (_, k) => terms.reduce((sum, term, i) => (i % 8 === k ? sum + term : sum), 0));
  while (sums.length > 1) sums = sums.flatMap((sum, k) => (k % 2 ? [] : [sum + sums[k + 1]]));
  return sums[0];
}

for (const sampling of Object.keys(inBatch))
  for (const size of [1, 4, 7, 20, 21, 40])
    test(`a batch of ${size} of ${ROWS} rows, ${sampling}`, () => {
      const all = size >= ROWS && sampling !== "with_replacement",
        stream = streamed({ batch_size: size, sampling }, 8, rowsOf({ sums: SUMS }));
      for (const t of [0, 1, 2, 5, 6, 30]) {
        const counts = all ? new Array(ROWS).fill(1) : inBatch[sampling](8, t, size),
          total = counts.reduce((sum, times) => sum + times),
          weights = counts.map((times) => times / total),
          [u, , y] = COLUMNS;
        assert.deepEqual([...stream.given(t).weight], weights);
        assert.deepEqual(stream.counts(t) && [...stream.counts(t)], all ? undefined : counts);
        const wanted = [
          added(weights.map((s, i) => s * (u[i] * u[i]))),
          added(weights.map((s, i) => s * (u[i] * y[i]))),
        ];
        assert.deepEqual([...stream.numbers(t)], wanted);
      }
    });

test("of an epoch each row is given once, and its last batch may be short", () => {
  const stream = streamed({ batch_size: 8, sampling: "shuffle" }),
    epochs = [0, 3].map((first) => [0, 1, 2].map((p) => [...stream.counts(first + p)]));
  for (const batches of epochs) {
    assert.deepEqual(
      batches.map((counts) => counts.reduce((a, b) => a + b)),
      [8, 8, 5],
    );
    assert.deepEqual(
      COLUMNS[0].map((_, i) => batches.reduce((sum, counts) => sum + counts[i], 0)),
      new Float64Array(ROWS).fill(1),
    );
  }
  assert.notDeepEqual(epochs[0], epochs[1]); // shuffled again
});

test("a larger batch has the rows of the smaller one, and a larger probability keeps what the smaller one kept", () => {
  for (const t of [0, 9]) {
    let before = streamed({ batch_size: 1 }).counts(t);
    for (let size = 2; size < ROWS; size++) {
      const now = streamed({ batch_size: size }).counts(t);
      assert.ok(now.every((times, i) => times >= before[i]));
      assert.equal(now.filter((times, i) => times > before[i]).length, 1);
      before = now;
    }
    const kept = [0.2, 0.5, 0.9].map((keep_prob) => streamed({ keep_prob }).given(t).features[1]);
    const places = kept.map((column) => [...column.keys()].filter((i) => column[i]));
    assert.ok(places[0].length < places[1].length && places[1].length < places[2].length);
    for (const [few, more] of [places.slice(0, 2), places.slice(1)]) assert.ok(few.every((i) => more.includes(i)));
  }
});

test("inputs are dropped and scaled, then noise is added; an intercept is left alone", () => {
  const [seed, t, keep_prob, input_noise] = [3, 11, 0.6, 0.25];
  for (const inputs of [
    [true, true],
    [true, false],
  ]) {
    const { features, counts } = streamed({ keep_prob, input_noise }, seed, rowsOf({ inputs })).given(t);
    assert.equal(counts, undefined);
    features.forEach((column, j) => {
      const wanted = COLUMNS[j].map((value, i) => {
        if (!inputs[j]) return value;
        const kept = uniform(seed, 5, t, 2 * i + j) < keep_prob ? value / keep_prob : 0;
        return kept + normal(seed, 6, t, 2 * i + j) * input_noise;
      });
      assert.deepEqual(column, wanted);
    });
  }
});

test("what a step is given is packed without the rows that are not in the batch, in their partial sums", () => {
  const stream = streamed({ batch_size: 5, sampling: "with_replacement", keep_prob: 0.5 }),
    { counts, weight, features } = stream.given(2),
    packed = stream.columns(2),
    wide = packed.length / 4,
    columns = [0, 1, 2, 3].map((k) => [...packed.subarray(k * wide, (k + 1) * wide)]);
  assert.ok(wide % 8 === 0 && wide < ROWS, String(wide));
  for (let part = 0; part < 8; part++) {
    const of = (column) => [...column].filter((_, i) => i % 8 === part && counts[i]),
      there = (column) => column.filter((_, p) => p % 8 === part && columns[3][p]);
    [...features, COLUMNS[2], weight].forEach((column, k) => assert.deepEqual(there(columns[k]), of(column)));
  }
  const some = counts.findIndex((times) => times); // of no weight, where it stands between them
  for (const [k, column] of [...features, COLUMNS[2]].entries())
    assert.ok(columns[k].every((value, p) => columns[3][p] > 0 || value === column[some]));
});

test("without rows, or where all are given as they are, there is no stream", () => {
  assert.equal(streamOf({ ...ALL_ROWS, batch_size: 3 }, 0, undefined), undefined);
  assert.equal(streamOf({ ...ALL_ROWS, tail_index: 0.5 }, 0, rowsOf()), undefined);
  for (const choice of [{ batch_size: 21 }, { keep_prob: 0.5 }, { input_noise: 1 }])
    assert.ok(streamOf({ ...ALL_ROWS, ...choice }, 0, rowsOf()));
});

// Runs ----------------------------------------------------------------------------------------------------------------

// Half the mean squared error, x u + y v against t, but for f itself.
const OVER_ROWS = {
  ...{ inputs: 2, columns: 4, constants: [], results: [12, 15, 18, 21, 24, 27] },
  code: code(`mul 0 2, mul 1 3, add 6 7, sub 8 4, mul 9 9, mul 5 10, sum_rows 11
    mul 9 2, mul 5 13, sum_rows 14, mul 9 3, mul 5 16, sum_rows 17
    mul 2 2, mul 5 19, sum_rows 20, mul 2 3, mul 5 22, sum_rows 23, mul 3 3, mul 5 25, sum_rows 26`),
};
// c (A x − B) and y are the slopes, where A and B are numbers that rows make, A and 1 the curvatures.
const OF_NUMBERS = {
  ...{ inputs: 5, constants: [0, 1], results: [9, 9, 1, 3, 5, 6] },
  code: code("mul 3 0, sub 7 4, mul 2 8"),
};

// x − α g; x − α g/H, by the diagonal; and x − α g of the point 0.25 to the side.
const method = (changes) => ({
  ...{ init: { inputs: 1, constants: [], code: [], results: [] }, look_ahead: null, powers: [], remembers: [] },
  ...{ uses_hessian: false, parameters: [], ...changes },
});
const descent = { inputs: 7, constants: [], code: code("mul 0 5, mul 0 6, sub 3 7, sub 4 8"), results: [9, 10] },
  bent = code("div 8 3, div 9 5, mul 0 10, mul 0 11, sub 6 12, sub 7 13"),
  aside = { inputs: 3, constants: [0.25], code: code("add 1 3, sub 2 3"), results: [4, 5] };
const METHODS = {
  descent: method({ update: descent }),
  scaled: method({ uses_hessian: true, update: { inputs: 10, constants: [], code: bent, results: [14, 15] } }),
  ahead: method({ update: descent, look_ahead: aside }),
};
const RATE = 0.3,
  STEPS = 12;

// A scene on a surface: over the rows, or of numbers that they make.
function sceneOf(kind, stream, { noise = 0, normals } = {}) {
  const [u, , y] = COLUMNS,
    weight = new Float64Array(ROWS).fill(1 / ROWS),
    numbers = [added([...u].map((v, i) => weight[i] * (v * v))), added([...u].map((v, i) => weight[i] * (v * y[i])))],
    over = kind === "over rows",
    arrays = { ...(over ? {} : { rows_fitted: [] }), ...(normals ? { normal_x: [], normal_y: [] } : {}) };
  const given = { normal_x: normals?.[0], normal_y: normals?.[1], rows_fitted: COLUMNS.flatMap((c) => [...c]) };
  return {
    surface: {
      ...{ parameters: over ? {} : { c: 1.5 }, points: [], floor: null },
      ...(over
        ? { program: OVER_ROWS, coefficients: [], rows: [...COLUMNS, weight] }
        : { program: OF_NUMBERS, coefficients: [1.5, ...numbers] }),
    },
    ...{ start: [0.5, -1], steps: STEPS, noise, head: { arrays }, array: (name) => given[name] },
    simulator: {
      seed: (scenes += 1),
      stream: { ...ALL_ROWS, ...stream, rows: { inputs: [true, true], sums: over ? null : SUMS } },
    },
  };
}
let scenes = 100; // each has a seed of its own

const pathOf = (conditions, name) =>
  conditions.simulator.simulate(
    { method: METHODS[name], hyperparameters: [RATE], rates: new Float64Array(conditions.steps + 1).fill(RATE) },
    conditions,
  );

// The slopes at a point, of rows with these weights.
function slopesAt(kind, [x, y], { weight, features: [u, v] }) {
  const of = (term) => added([...weight].map((s, i) => s * term(i))),
    t = COLUMNS[2];
  if (kind === "of numbers") return [1.5 * (of((i) => u[i] * u[i]) * x - of((i) => u[i] * t[i])), y];
  const residual = (i) => x * u[i] + y * v[i] - t[i];
  return [of((i) => residual(i) * u[i]), of((i) => residual(i) * v[i])];
}

const ALL = { weight: new Float64Array(ROWS).fill(1 / ROWS), features: COLUMNS };

for (const kind of ["over rows", "of numbers"])
  for (const name of Object.keys(METHODS))
    test(`${name} on a surface ${kind} is given the slopes of each step's rows, and records those of all`, () => {
      const scene = sceneOf(kind, { batch_size: 6, keep_prob: 0.7, input_noise: 0.1 }),
        conditions = new Sharing(scene).usual,
        path = pathOf(conditions, name);
      let [x, y] = scene.start;
      assert.equal(path.records, STEPS + 1);
      for (let t = 0; t <= STEPS; t++) {
        assert.deepEqual([path.x[t], path.y[t]], [x, y], `at ${t}`);
        const at = name === "ahead" ? [x + 0.25, y - 0.25] : [x, y],
          [gx, gy] = slopesAt(kind, at, conditions.stream.given(t)),
          whole = slopesAt(kind, [x, y], ALL);
        assert.deepEqual(
          path.noisyGradient.map((column) => column[t]),
          [gx, gy],
        );
        assert.deepEqual(
          path.gradient.map((column) => column[t]),
          whole,
        );
        const [fxx, , fyy] = path.hessian(t),
          bend = name === "scaled" ? [gx / fxx, gy / fyy] : [gx, gy];
        [x, y] = [x - RATE * bend[0], y - RATE * bend[1]];
      }
    });

test("a run that is given all rows as they are is the one without a stream", () => {
  for (const kind of ["over rows", "of numbers"]) {
    const scene = sceneOf(kind, {}),
      sharing = new Sharing(scene),
      whole = pathOf(sharing.usual, "descent"),
      batch = pathOf(sharing.conditions({ batch_size: ROWS }), "descent");
    assert.equal(sharing.usual.stream, undefined);
    assert.deepEqual(batch.x, whole.x);
    assert.notDeepEqual(pathOf(sharing.conditions({ batch_size: ROWS - 1 }), "descent").x, whole.x);
  }
});

// What is turned ------------------------------------------------------------------------------------------------------

test("what is done to the rows is made once, whatever else is turned", () => {
  const sharing = new Sharing(sceneOf("of numbers", { batch_size: 6 })),
    { usual } = sharing,
    turned = sharing.conditions({ keep_prob: 0.5 });
  assert.deepEqual(turned.chosen, { ...usual.chosen, keep_prob: 0.5 });
  assert.notEqual(turned.stream, usual.stream);
  assert.equal(turned.simulator, usual.simulator);
  assert.equal(sharing.conditions({ keep_prob: 0.5, coefficients: { c: 2 } }, turned).stream, turned.stream);
  assert.equal(sharing.conditions({ keep_prob: 0.5, tail_index: 0.25, start: [1, 1] }, turned).stream, turned.stream);
  assert.equal(sharing.conditions({ keep_prob: 0.5 }, turned), turned);
  assert.equal(sharing.conditions({ keep_prob: 1 }, turned), usual);
  assert.equal(sharing.conditions({ batch_size: 0 }).stream, undefined);
  assert.equal(turned.stream.numbers(3), turned.stream.numbers(3));
});

test("heavy tails are made of the seed, and of as many steps as there are", () => {
  const scene = sceneOf("of numbers", { tail_index: 0.5 }, { noise: 0.2 }),
    sharing = new Sharing(scene),
    { seed } = scene.simulator;
  assert.equal(sharing.missing({}), 0);
  const { noise } = sharing.usual,
    wanted = [0, 1].map((k) =>
      Array.from({ length: STEPS + 1 }, (_, t) => {
        const [u, v] = [uniform(seed, 7, t, 2 * k), uniform(seed, 7, t, 2 * k + 1)];
        return 0.2 * Math.sqrt(((1 - u) ** -1 - 1) / 0.5) * Math.cos(2 * Math.PI * v);
      }),
    );
  noise.forEach((column, k) => near([...column], wanted[k], 1e-12));
  assert.equal(sharing.conditions({ batch_size: 3 }).noise, noise);
  assert.equal(sharing.conditions({ steps: 40 }).noise[0].length, 41);
  assert.deepEqual(sharing.conditions({ steps: 40 }).noise[1].slice(0, STEPS + 1), noise[1]);
  assert.equal(sharing.conditions({ noise: 0 }).noise, undefined);
  assert.notDeepEqual(sharing.conditions({ tail_index: 0.25 }).noise, noise);
});

test("noise without heavy tails has to be sent, also where it is turned to that", () => {
  const sharing = new Sharing(sceneOf("of numbers", { tail_index: 0.5 }, { noise: 0.2 }));
  assert.equal(sharing.missing({ tail_index: 0 }), STEPS);
  assert.equal(sharing.conditions({ tail_index: 0 }), sharing.usual);
  const normals = [1, 2].map((k) => Float64Array.from({ length: STEPS + 1 }, (_, t) => k * t)),
    sent = new Sharing(sceneOf("of numbers", { tail_index: 0.5 }, { noise: 0.25, normals }));
  assert.equal(sent.missing({ tail_index: 0 }), 0);
  assert.deepEqual(
    [...sent.conditions({ tail_index: 0 }).noise[1]],
    [...normals[1]].map((z) => z / 4),
  );
});
