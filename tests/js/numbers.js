// What the browser's own modules make of a scene, for tests in Python: a question a line of JSON, an answer a line.
//
// tests/in_node.py asks, and tests/sheets.py holds each number against its own.

import { createInterface } from "node:readline";
import { unpack } from "../../optim_viz/web/js/blob.js";
import { Plane } from "../../optim_viz/web/js/plane.js";
import { changesAt, insightAt } from "../../optim_viz/web/js/player/dial-rung.js";
import { insightsOf, standing } from "../../optim_viz/web/js/player/insights.js";
import { markButtons } from "../../optim_viz/web/js/player/inspector-buttons.js";
import { RuleSheet, slotValue, stepInWords } from "../../optim_viz/web/js/player/inspector-rule.js";
import { theorySheet } from "../../optim_viz/web/js/player/inspector-theory.js";
import { compile } from "../../optim_viz/web/js/player/rule.js";
import { eigen } from "../../optim_viz/web/js/symmetric.js";
import { drawMarks } from "../../optim_viz/web/js/player/marks.js";
import { differentiator } from "../../optim_viz/web/js/program.js";
import { formatNumber } from "../../optim_viz/web/js/scales.js";
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
  const rows = new RuleSheet(insight, scene.noise > 0).rows.map((row) => {
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
const read = (text) => Number(text.replace("inf", "Infinity")); // as Python writes a number

const QUESTIONS = {
  // The sheets of runs at times.
  inside(scene, { looks }) {
    const { insights } = insightsOf(scene);
    return looks.map(([place, time]) => sheetOf(scene, insights, place, time));
  },

  // The run of the dial, so many rungs from its own: its f at some times, and its sheet at the first of them.
  dial(scene, { turns, times }) {
    const { dial } = scene,
      { rules, insights } = scene.rules ? insightsOf(scene) : { insights: [] },
      differentiate = differentiator(scene.surface),
      run = scene.runs[dial.run],
      truth = { ...run };
    return turns.map((by) => {
      const i = dial.at + by;
      Object.assign(run, truth, changesAt(scene, i, truth, differentiate));
      if (rules) insights[dial.run] = insightAt(scene, i, run, truth, rules, differentiate);
      return {
        value: dial.rungs[i][0],
        rate: run.rate,
        outcome: run.outcome.label,
        every: dial.every,
        losses: times.map((t) => run.lossAt(t)),
        sheet: insights[dial.run] && sheetOf(scene, insights, dial.run, times[0]),
      };
    });
  },

  // What each run's rule makes of each of its records, to the last bit: x and all that it remembers.
  stepped(scene) {
    return insightsOf(scene).insights.map((insight) => {
      const names = ["x", ...insight.rule.remembers],
        steps = Array.from({ length: insight.last }, (_, t) => insight.rule.after(insight.before(t)));
      return { names, values: inFull(steps.flatMap((after) => names.flatMap((name) => after[name]))) };
    });
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
  let answer;
  try {
    answer = { answer: QUESTIONS[about](unpack(new Uint8Array(Buffer.from(blob, "base64"))), given) };
  } catch (error) {
    answer = { error: error.stack };
  }
  process.stdout.write(`${JSON.stringify(answer, complete)}\n`);
}
