// The picture of data in words: what is drawn, what of it is not in sight, and a run's own numbers.

import { formatNumber } from "../scales.js";
import { isCurve } from "./fit-rows.js";

/** @import { Companion, Pair, Run } from "../types" */

const SHAPES = ["dots", "triangles", "squares"];
/** @type {Partial<Record<Companion["predicts"], string>>} */
const CURVES = { neurons: "a sum of two tanh", output: "what its model gives" };

// What kind of picture it is, and of what.
/** @type {(companion: Companion, run?: Pick<Run, "label">) => [name: string, words: string]} */
export function fitWords({ kind, predicts, across, up, classes }, run) {
  const axes = `${up} against ${across}`,
    [first] = classes,
    shown = listed(classes.map((name, i) => `${name} (${SHAPES[i]})`));
  if (predicts === "scores")
    return ["Classes and borders", `${shown}, ${axes}; each run's two borders of ${first}, ticks on its side`];
  if (kind === "prediction") return ["Prediction", `against measured ${across}${run ? `, ${run.label}` : ""}`];
  if (kind === "boundary")
    return ["Classes and boundary", `${shown.replace(/\)$/, ", ticks on their side)")}, ${axes}`];
  const curve = predicts in CURVES ? `; each run's curve is ${CURVES[predicts]}` : "";
  return ["Data and fit", `${classes.length ? `${axes}, ${shown}` : axes}${curve}`];
}

// How many of what is drawn lie outside, and which runs draw no line.
/** @type {(companion: Companion, outside: number, without: string[]) => string} */
export function farInWords({ kind, predicts }, outside, without) {
  const what = kind === "prediction" ? "row" : isCurve({ kind, predicts }) ? "curve" : "line",
    whose = without.join(", "),
    because = predicts === "scores" ? `${whose} scores two classes alike` : `the weights of ${whose} are zero`;
  return [outside && `${outside} ${what}${outside > 1 ? "s" : ""} outside`, without.length && `no line: ${because}`]
    .filter(Boolean)
    .join("; ");
}

/** @type {(companion: Companion, weights: Pair) => string} */
export function weightsInWords({ kind, predicts }, [x, y]) {
  const both = `${formatNumber(x, 3)} and ${formatNumber(y, 3)}`;
  if (isCurve({ kind, predicts })) return `curve of weights ${both}`;
  if (kind !== "line" || predicts === "scores") return `weights ${both}`;
  if (predicts === "product") return `slope ${formatNumber(x * y, 3)}`;
  return `slope ${formatNumber(x, 3)}, height ${formatNumber(y, 3)}`;
}

/** @param {string[]} names */
const listed = (names) => [names.slice(0, -1).join(", "), ...names.slice(-1)].filter(Boolean).join(" and ");
