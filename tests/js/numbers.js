// What the browser's own modules make of a scene, for tests in Python: a question a line of JSON, an answer a line.
//
// tests/in_node.py asks, and tests/sheets.py holds each number against its own.

import { createInterface } from "node:readline";
import { LinkCodec } from "../../optim_viz/web/js/link/codec.js";
import { spell } from "../../optim_viz/web/js/link/grammar.js";
import { fittedRows, readBlob } from "../../optim_viz/web/js/blob.js";
import { Session } from "../../optim_viz/web/js/take-home/session.js";
import { headline, rows } from "../../optim_viz/web/js/take-home/summary.js";
import { Plane } from "../../optim_viz/web/js/plane.js";
import { fitWords, weightsInWords } from "../../optim_viz/web/js/player/fit-words.js";
import { LayerNumbers } from "../../optim_viz/web/js/player/layer-numbers.js";
import { layerFor, rowsOf } from "../../optim_viz/web/js/player/layer-rows.js";
import { bentRun, leftRun } from "../../optim_viz/web/js/player/bent-run.js";
import { insightOf, insightsOf, standing } from "../../optim_viz/web/js/player/insights.js";
import { markButtons } from "../../optim_viz/web/js/player/inspector-buttons.js";
import { lossesAt, runningStatistics } from "../../optim_viz/web/js/player/running-statistics.js";
import { RuleSheet, slotValue, stepInWords } from "../../optim_viz/web/js/player/inspector-rule.js";
import { theorySheet } from "../../optim_viz/web/js/player/inspector-theory.js";
import { drawRegularization, regularizationOf } from "../../optim_viz/web/js/regularization.js";
import { compile } from "../../optim_viz/web/js/player/rule.js";
import { eigen } from "../../optim_viz/web/js/symmetric.js";
import { drawMarks } from "../../optim_viz/web/js/player/marks.js";
import { measured } from "../../optim_viz/web/js/player/recorded-run.js";
import { Monitor } from "../../optim_viz/web/js/player/monitor.js";
import { sceneOf } from "../../optim_viz/web/js/player/scene.js";
import { outcomeNow } from "../../optim_viz/web/js/outcomes.js";
import { lastStepOf, ownRunsOf } from "../../optim_viz/web/js/which-runs.js";
import { formatNumber } from "../../optim_viz/web/js/scales.js";
import { BLOCK, columnsOf, digest } from "../../optim_viz/web/js/simulation/digest.js";
import { firstDifference, isEqual } from "../../optim_viz/web/js/simulation/proof.js";
import { Scale } from "../../optim_viz/web/js/simulation/scale.js";
import { canvasOf, circles, COLOURS, fills, lines, strokes } from "./canvas.js";

const SLOT = /<span class="ov-num" data-name="(\w+)" data-when="(\w+)" data-k="(\d)">/g;
const FACT = /data-fact="(\w+)">([^<]*)</g;
const text = (html) => html.replace(/<[^>]*>/g, "");

// All that the inspector says of the run at `place` when it is `time`.
function sheetOf(scene, insights, place, time) {
  const { insight, t } = standing(insights, place, time),
    { run, rule } = insight,
    before = insight.before(t),
    after = insight.after(t);
  const rows = new RuleSheet(insight, scene).rows.map((row) => {
    const numbers = [...row.matchAll(SLOT)].map(([, name, when, k]) => {
      const value = slotValue({ name, when, k: Number(k) }, before, after);
      return [name, when, Number(k), value, formatNumber(value)];
    });
    return { symbols: text(row.slice(0, row.indexOf('<div class="ov-numbers">'))), numbers };
  });
  const theory = theorySheet(insight, t, after),
    words = stepInWords(insight, t, before, after);
  return {
    of: run.label,
    t,
    rows,
    facts: Object.fromEntries([...(words + theory.html).matchAll(FACT)].map(([, name, fact]) => [name, fact])),
    theory: { ...theory.data, words: text(theory.html) },
    marks: [...markButtons(scene.marks, {}, rule).matchAll(/data-mark="(\w+)"/g)].map(([, name]) => name),
  };
}

const inFull = (numbers) => Buffer.from(Float64Array.from(numbers).buffer).toString("base64");
const exactly = (text) => new Float64Array(Uint8Array.from(Buffer.from(text, "base64")).buffer);
const read = (text) => Number(text.replace("inf", "Infinity")); // as Python writes a number

// What the picture and the inspector take from a run, by name.
function drawnColumns({ x, y, height, slope, rates, noisyGradient: [gx, gy] = [], memory = {} }) {
  const pairs = Object.entries(memory).flatMap(([name, [x, y]]) => [
    [`${name}_x`, x],
    [`${name}_y`, y],
  ]);
  const columns = { x, y, height, slope, rates, g_x: gx, g_y: gy, ...Object.fromEntries(pairs) };
  return Object.fromEntries(
    Object.entries(columns)
      .filter(([, column]) => column)
      .map(([name, column]) => [name, inFull(column)]),
  );
}

// What the proof compares, in order.
const simulatedColumns = (path) => columnsOf(path).columns.map((column) => inFull(column.subarray(0, path.records)));

const QUESTIONS = {
  // The scene's runs as they are drawn, and as they were simulated here, to the last bit.
  scene({ allRuns, simulated }) {
    return allRuns.map((run, i) => ({
      records: run.records,
      drawn: drawnColumns(run),
      simulated: simulated[i] ? simulatedColumns(simulated[i]) : null,
      ...{ rule: run.rule, values: run.values, method_start: run.method_start },
    }));
  },

  // The recorded paths among the scene's runs, as they are drawn on the surface with these coefficients; what is true
  // of each at some steps; and the last step of all.
  recorded(scene, { steps, coefficients = {} }) {
    const conditions = scene.laboratory.conditions({ coefficients }),
      all = scene.runs.map((run) => (run.recorded ? Object.assign(run, measured(run, conditions)) : run));
    return {
      last: lastStepOf(scene),
      own: ownRunsOf(scene).map(({ label }) => label),
      paths: all.slice(ownRunsOf(scene).length).map((run) => ({
        ...{ label: run.label, records: run.records, first: run.first, last: run.last_step, outcome: run.outcome },
        ...{ dash: run.dash, remarks: run.remarks },
        columns: [run.x, run.y, run.height, run.slope].map(inFull),
        at: steps.map((step) => outcomeNow(run, step, scene.steps).label),
      })),
    };
  },

  // The proof of the picture: whether each run is the server's, and where it is another, if all its records were sent.
  proof(scene) {
    const { allRuns, simulated, recorded, sent } = scene;
    return allRuns.map((_, i) => ({
      equal: isEqual(simulated[i], sent[i], scene.array(`digest${i}`)),
      difference: (recorded[i] && firstDifference(simulated[i], recorded[i])) ?? null,
    }));
  },

  // What links mean on the surface of a table, and how that is spelled again.
  links(_, { table, queries }) {
    const codec = new LinkCodec(table);
    return queries.map((query) => {
      const { choice, notices } = codec.read(query),
        { view, notices: ofView } = codec.readView(query);
      return { choice, notices, view, ofView, again: choice && codec.spell(choice, view) };
    });
  },

  // Numbers, each as a link has it.
  spelled(_, { numbers }) {
    return Array.from(exactly(numbers), spell);
  },

  // A page without a server, after each of some acts: a link that is opened, or an event of the player's.
  taken(_, { acts }, bytes) {
    const session = new Session(readBlob(bytes));
    return acts.map(([name, given]) => {
      if (name === "open") session.open(...[given].flat(1));
      else session.answer(name, given);
      const scene = session.scene(),
        { paths, contrasts, fairness } = scene.simulator,
        said = [
          "surface",
          "start",
          "steps",
          "noise",
          "method",
          "view",
          "held",
          "quiz",
          "played",
          "sync_group",
          "side",
          "marks",
          "companion",
          "companions",
          "graph",
        ];
      const runs = scene.allRuns.map((run) => ({
        ...Object.fromEntries(Object.entries(run).filter(([, value]) => !ArrayBuffer.isView(value))),
        rule: scene.rules[run.rule],
        columns: [run.x, run.y, run.height, ...run.noisyGradient, ...Object.values(run.memory).flat()].map(inFull),
      }));
      return {
        ...Object.fromEntries([...said, "methods"].map((name) => [name, scene[name]])),
        // Rows are an array, and the minimizer is the simulator's own program of its points.
        surface: { ...scene.surface, rows: undefined, minimizer: undefined },
        headline: headline(session.page, session.choice, scene),
        rows: rows(session.page, scene),
        ...{ runs, paths, contrasts, fairness, query: session.query, notices: session.notices },
      };
    });
  },

  // The sums of columns of numbers, block by block.
  digest(_, { columns, records }) {
    const given = columns.map(exactly),
      blocks = Math.ceil(records / BLOCK);
    return Array.from({ length: blocks }, (_, block) => digest(given, records, block));
  },

  // The sheets of runs at times.
  inside(scene, { looks }) {
    const { insights } = insightsOf(scene);
    return looks.map(([place, time]) => sheetOf(scene, insights, place, time));
  },

  // The scene's runs where the start or a number of one of them is another, as the player bends them: to the last bit,
  // and the sheets of some of them.
  bent(scene, { changes, looks = [] }) {
    const { laboratory } = scene,
      { rules, insights } = insightsOf(scene),
      conditions = laboratory.conditions(changes),
      { differentiate } = conditions.simulator,
      truths = scene.allRuns.map((run) => ({ ...run })),
      known = new Map();
    const choices = laboratory.choices(changes),
      first = laboratory.firstDrawn(choices);
    const runs = choices.map((segments, i) => {
      const path = laboratory.simulate(segments, conditions, known),
        run = Object.assign(scene.allRuns[i], bentRun(laboratory, conditions, truths[i], segments, path));
      run.left = leftRun(laboratory, conditions, truths, choices, i, known);
      if (insights[i]) insights[i] = insightOf(run, rules, differentiate, insights[i].domain);
      if (!path) return { begins: false };
      const { x, y, height, rates, noisyGradient = [], memory = {} } = run;
      return {
        begins: true,
        ...{ label: run.label, detail: run.detail, rate: run.rate, outcome: run.outcome, records: run.records },
        distinguishing: run.distinguishing,
        first: first[i],
        columns: [x, y, height, ...noisyGradient, ...Object.values(memory).flat()].map(inFull),
        rates: rates ? inFull(rates) : null,
      };
    });
    return { runs, sheets: looks.map(([place, time]) => sheetOf(scene, insights, place, time)) };
  },

  // What is known of the surface, with other coefficients.
  surface(scene, { changes }) {
    const { coefficients, points, floor } = scene.laboratory.conditions(changes).surface;
    return { coefficients, floor, points: points.map(({ x, y, value, kind }) => [x, y, value, kind]) };
  },

  // The two losses of each run that are drawn where rows are held out, and in words at a step: as the runs came, and as
  // they are bent.
  losses(scene, { changes, step }) {
    const monitor = new Monitor(),
      { laboratory, runs } = scene,
      said = () => runs.map((run) => monitor.inWords(run, step)),
      drawn = () => monitor.curves(runs).map(({ values, head }) => ({ values: inFull(values), head })),
      paths = () => runs.map(({ x, y }) => [x, y].map(inFull));
    monitor.load(scene);
    if (!monitor.isOn) return null;
    const before = { drawn: drawn(), said: said(), paths: paths() },
      conditions = laboratory.conditions(changes);
    laboratory.choices(changes).forEach((segments, i) => {
      const path = laboratory.simulate(segments, conditions, new Map());
      Object.assign(runs[i], bentRun(laboratory, conditions, { ...runs[i] }, segments, path));
    });
    return [before, { drawn: drawn(), said: said(), paths: paths() }];
  },

  // What is drawn of the penalty, with other coefficients: as numbers, and in units of the plane as it stands on a map.
  regularization(scene, { changes }) {
    const surface = scene.laboratory?.conditions(changes).surface ?? scene.surface,
      found = regularizationOf(surface);
    if (!found) return null;
    const plane = new Plane(),
      { context } = canvasOf(900, 600);
    plane.frame({ left: 0, top: 0, width: 900, height: 600 });
    plane.fit(surface.domain);
    drawRegularization(context, found, plane, COLOURS);
    const inPlane = (points) => points.map((point) => plane.toPlane(...point)),
      [halo, path] = strokes(context)
        .filter(({ lineCap }) => lineCap === "round")
        .flatMap(lines)
        .map(inPlane),
      rings = strokes(context).flatMap(circles);
    return {
      ...found,
      drawn: {
        halo,
        path,
        region: inPlane(fills(context).flatMap(lines)[0]),
        rings: inPlane(rings.map(({ x, y }) => [x, y])),
      },
    };
  },

  // The values of a dial, and where some shares of its track lie.
  scale(_, { parameter, now, suits, count, shares, width }) {
    const scale = new Scale(parameter, now, suits);
    return { ...scale.lattice(count), ends: scale.ends, at: shares.map((share) => scale.value(share, width)) };
  },

  // What each run's rule makes of each of its records, to the last bit: x and all that it remembers.
  stepped(scene) {
    return insightsOf(scene).insights.map((insight) => {
      const names = ["x", ...insight.rule.remembers],
        steps = Array.from({ length: insight.last }, (_, t) => insight.rule.after(insight.before(t)));
      return { names, values: inFull(steps.flatMap((after) => names.flatMap((name) => after[name]))) };
    });
  },

  // The strip of the scene's layer at a step of its first run: which rows it is of, and the numbers of its cells.
  layer(scene, { t }) {
    const { layers } = scene.companions.find(({ kind }) => kind === "layer").data,
      { surface, stream, allRuns } = scene,
      layer = layerFor(layers, stream),
      rows = rowsOf(layer, fittedRows(scene), stream, t),
      own = surface.coefficients.slice(surface.coefficients.length - layer.numbers),
      at = [allRuns[0].x[t], allRuns[0].y[t]],
      machine = new LayerNumbers(layer);
    machine.at(machine.given.map((_, i) => 0.1 * i)); // what stands there from another step is not in the way
    const { values, gradients, flags, loss } = machine.at([...at, ...own, ...rows.given]),
      inputs = [...at, ...own, ...rows.given];
    return {
      ...{ name: layer.name, places: rows.places, all: rows.all, inputs: inFull(inputs), loss: inFull([loss]) },
      ...{ values: values.map(inFull), gradients: gradients.map(inFull), flags: flags.map(inFull) },
    };
  },

  // What is written above the picture of the data, and what a screen reader is told of a run that has these weights.
  fit: ({ companion }, { weights }) => ({ title: fitWords(companion), run: weightsInWords(companion, weights) }),

  // What a batch-normalized layer keeps along the first run, and its losses at every record.
  statistics(scene, { momentum }) {
    const { data } = scene.companions.find(({ kind }) => kind === "inference"),
      { surface, stream, allRuns } = scene,
      layer = { data, coefficients: surface.coefficients, columns: fittedRows(scene), stream },
      found = runningStatistics(layer, allRuns[0], momentum),
      { batch, kept, table, lagging } = found,
      losses = Array.from(batch.mean, (_, t) => lossesAt(layer, allRuns[0], found, t));
    const all = {
      ...{ batch_mean: batch.mean, batch_variance: batch.variance, mean: kept.mean, variance: kept.variance },
      ...{ table_mean: table.mean, table_variance: table.variance },
      ...{ lagging_mean: lagging.mean, lagging_variance: lagging.variance },
      training_loss: Float64Array.from(losses, ({ training }) => training),
      inference_loss: Float64Array.from(losses, ({ inference }) => inference),
      table_loss: Float64Array.from(losses, ({ table: every }) => every),
    };
    return Object.fromEntries(Object.entries(all).map(([name, values]) => [name, inFull(values)]));
  },

  // An expression at rows of values, each along x and along y, to the last bit.
  evaluated(_, { tree, rows, hessian }) {
    const value = compile(tree);
    return inFull(
      rows.flatMap((row) => {
        const pairs = Object.fromEntries(Object.entries(row).map(([name, pair]) => [name, pair.map(read)]));
        const values = { ...pairs, n: pairs.n[0], ...eigen(...hessian) };
        return [value(values, 0), value(values, 1)];
      }),
    );
  },

  // What each mark alone draws at the head of the first run, in units of the plane: lines, filled corners, and where
  // circles are.
  marks(scene, { step }) {
    const { insights } = insightsOf(scene),
      { insight, t } = standing(insights, 0, step),
      plane = new Plane();
    plane.frame({ left: 0, top: 0, width: 900, height: 600 });
    plane.fit(scene.surface.domain);
    const inPlane = (points) => points.map((point) => plane.toPlane(...point));
    return Object.fromEntries(
      scene.marks.map(({ name }) => {
        const { context } = canvasOf(900, 600);
        drawMarks(context, insight, t, plane, { [name]: 1 }, { ...COLOURS, of: (run) => run.light });
        return [
          name,
          {
            lines: strokes(context).flatMap(lines).map(inPlane),
            corners: fills(context).flatMap(lines).map(inPlane),
            circles: inPlane(
              fills(context)
                .flatMap(circles)
                .map(({ x, y }) => [x, y]),
            ),
          },
        ];
      }),
    );
  },
};

const complete = (_, value) => (typeof value === "number" && !Number.isFinite(value) ? String(value) : value);
for await (const line of createInterface({ input: process.stdin })) {
  const { about, blob, ...given } = JSON.parse(line);
  const bytes = new Uint8Array(Buffer.from(blob, "base64"));
  let answer;
  try {
    answer = { answer: QUESTIONS[about](sceneOf(bytes), given, bytes) };
  } catch (error) {
    answer = { error: error.stack };
  }
  process.stdout.write(`${JSON.stringify(answer, complete)}\n`);
}
