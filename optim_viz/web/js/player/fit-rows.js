// The rows of a scene's data, and what a model of two weights makes of them: in the data's own numbers, no pixel yet.

import { evaluator } from "../program.js";

/**
 * @import { Companion, Numbers, Pair, Run, Surface } from "../types"
 * @typedef {{ first: Numbers, second: Numbers, target: Numbers }} Rows
 * @typedef {{ across: Pair, up: Pair }} Range
 * @typedef {[a: number, b: number, c: number]} Line
 * @typedef {(first: Numbers, second: Numbers, weights: Pair) => Numbers} Outputs
 */

const MARGIN = 0.06; // of the range, beyond the outermost rows
const OUTERMOST = 0.05; // of a run's first predictions, at either end
const APART = 1; // times the range of the others: what of them lies farther away does not stretch the axis
const FARTHEST = 2; // times the rows' own range, beyond it

// Where rows lie: what is drawn across, and upward. What a run predicts is drawn with the run.
/** @type {(kind: Companion["kind"], rows: Rows) => [across: Numbers, up: Numbers]} */
export function places(kind, { first, second, target }) {
  if (kind === "boundary") return [first, second];
  return kind === "prediction" ? [target, target] : [first, target];
}

/** @type {Outputs} */
export const weightedSums = (first, second, [x, y]) => Float64Array.from(first, (u, i) => x * u + y * second[i]);

// What the model makes of many rows: their weighted sums, or what its own program says.
/** @type {(companion: Companion, surface: Pick<Surface, "parameters" | "coefficients" | "rows">) => Outputs} */
export function outputsOf({ output: program }, { parameters, coefficients, rows }) {
  if (!program) return weightedSums;
  const numbers = coefficients.slice(Object.keys(parameters).length);
  return (first, second, weights) =>
    evaluator({ program, coefficients: [...weights, ...numbers], rows })(
      Float64Array.from(first),
      Float64Array.from(second),
    );
}

// All rows have room, fitted and held out; of predictions also most of those that the runs begin with, as far as the
// rows still have a fifth of the axis. What is left out is counted, and marked at the border.
/** @type {(kind: Companion["kind"], parts: Rows[], runs: Run[], outputs: Outputs) => Range} */
export function rangeOf(kind, parts, runs, outputs) {
  const lying = parts.map((rows) => places(kind, rows)),
    across = around(lying.map(([across]) => across)),
    up = around(lying.map(([, up]) => up));
  if (kind !== "prediction") return { across, up };
  const begun = runs.flatMap((run) =>
      parts.map(({ first, second }) => inner(outputs(first, second, weightsAt(run, 0)))),
    ),
    [low, high] = around([...lying.map(([, up]) => up), ...begun]),
    room = FARTHEST * (up[1] - up[0]);
  return { across, up: [Math.max(low, up[0] - room), Math.min(high, up[1] + room)] };
}

// From where to where they lie, but for outermost ones that lie far from all others.
/** @param {Numbers} values @returns {Numbers} */
function inner(values) {
  const sorted = Float64Array.from(values).filter(Number.isFinite).sort(),
    left = Math.floor(OUTERMOST * sorted.length),
    [low, high] = [sorted[left], sorted[sorted.length - 1 - left]],
    room = APART * (high - low);
  return sorted.filter((value) => value >= low - room && value <= high + room);
}

/** @param {Numbers[]} lists @returns {Pair} */
function around(lists) {
  let [low, high] = [Infinity, -Infinity];
  for (const values of lists)
    for (const value of values) if (Number.isFinite(value)) [low, high] = [Math.min(low, value), Math.max(high, value)];
  if (!(high > low)) return Number.isFinite(low) ? [low - 1, low + 1] : [-1, 1];
  const margin = MARGIN * (high - low);
  return [low - margin, high + margin];
}

// The place of each row's class: of two, one is −1 and the other 1; of more, each is its place already.
/** @type {(target: Numbers, classes: string[]) => Uint8Array} */
export const placesOf = (target, { length }) => Uint8Array.from(target, (t) => (length > 2 ? t : Number(t > 0)));

// A model's lines as a·u + b·v = c, u across and v upward: what it predicts at u, or where its weighted sum is zero; of
// scores, where the first class's is that of each other one, whose weights are in `others`. A single feature's second
// weight is its intercept's.
/** @type {(companion: Companion, weights: Pair, others: Pair[]) => Line[]} */
export function linesOf({ kind, predicts }, [x, y], others) {
  if (predicts === "scores")
    return others.map(([a, b]) => (kind === "boundary" ? [x - a, y - b, 0] : [x - a, 0, b - y]));
  if (kind === "boundary") return [[x, y, 0]];
  return predicts === "product" ? [[x * y, -1, 0]] : [[x, -1, -y]];
}

// Whether a line is a border, one side of which is a class's.
/** @param {Companion} companion */
export const isBorder = ({ kind, predicts }) => kind === "boundary" || predicts === "scores";

// Whether it is a curve that is drawn through the points.
/** @param {Pick<Companion, "kind" | "predicts">} companion */
export const isCurve = ({ kind, predicts }) => kind === "line" && (predicts === "neurons" || predicts === "output");

// What two neurons make of a feature.
/** @type {Outputs} */
export const neurons = (first, _, [x, y]) => Float64Array.from(first, (u) => Math.tanh(x * u) + Math.tanh(y * u));

// Two points of a line, from one border of the range to the other; nothing where a and b are zero, as every point or
// none is on it.
/** @type {(line: Line, range: Range) => [Pair, Pair] | undefined} */
export function endsOf([a, b, c], { across, up }) {
  if (!a && !b) return undefined;
  if (Math.abs(b) * (up[1] - up[0]) >= Math.abs(a) * (across[1] - across[0])) {
    const [start, end] = across.map((u) => /** @type {Pair} */ ([u, (c - a * u) / b]));
    return [start, end];
  }
  const [start, end] = up.map((v) => /** @type {Pair} */ ([(c - b * v) / a, v]));
  return [start, end];
}

// Between two records on the straight way, as its head on the map is.
/** @type {(run: Run, time: number) => Pair} */
export function weightsAt({ x, y, records }, time) {
  const t = Math.min(time, records - 1),
    i = Math.floor(t + 1e-9),
    part = t - i;
  if (!(part > 1e-9)) return [x[i], y[i]];
  return [x[i] + (x[i + 1] - x[i]) * part, y[i] + (y[i + 1] - y[i]) * part];
}
