// An ensemble in words: what a run's seeds came to, what one of them did, what stands at one step.

import { escape } from "../html.js";
import { swatch } from "../markers.js";
import { formatNumber } from "../scales.js";

/**
 * @import { Colours, EnsembleRun, EnsembleScene } from "../types"
 * @typedef {{ run: EnsembleRun, k: number }} End
 */

const DIGITS = 3;

// The loss as this scene measures it.
/** @param {EnsembleScene} scene */
export const measured = ({ surface: { floor } }) => (floor === null || floor === 0 ? "f" : "f − f*");

// Median, and from the lowest tenth to the highest, at one step.
/** @param {EnsembleRun} run @param {number} step */
export function atStep({ low, median, high }, step) {
  const [from, middle, to] = [low, median, high].map((values) => formatNumber(values[step], DIGITS));
  return { middle, range: `${from} to ${to}` };
}

// One end, and those of the other runs under its seed, as HTML.
/** @param {EnsembleScene} scene @param {End} end @param {Colours} colours */
export function endRows(scene, { run, k }, colours) {
  const others = scene.runs.filter(({ hidden }) => !hidden);
  const rows = others.map((other) => {
    const mine = other === run ? ' class="ov-ensemble-mine"' : "",
      told = `${escape(scene.outcomes[other.outcome[k]])}<span>${formatNumber(other.final[k], DIGITS)}</span>`;
    return `<div${mine}>${swatch(other, colours.of(other), colours.rim)}<b>${escape(other.label)}</b> ${told}</div>`;
  });
  return `<div><b>Seed ${scene.seeds[k]}</b><span>${measured(scene)} at the end</span></div>${rows.join("")}`;
}

// The same as one sentence, for a screen reader.
/** @param {EnsembleScene} scene @param {End} end */
export function endText(scene, { run, k }) {
  const place = `(${formatNumber(run.x[k])}, ${formatNumber(run.y[k])})`;
  return (
    `${run.label}, seed ${scene.seeds[k]}: ${scene.outcomes[run.outcome[k]]}, at ${place}, ` +
    `${measured(scene)} ${formatNumber(run.final[k], DIGITS)}.`
  );
}

// Every run at one step, as HTML.
/** @param {EnsembleScene} scene @param {number} step @param {Colours} colours */
export function stepRows(scene, step, colours) {
  const rows = scene.runs
    .filter(({ hidden }) => !hidden)
    .map((run) => {
      const { middle, range } = atStep(run, step);
      return (
        `<div>${swatch(run, colours.of(run), colours.rim)}${escape(run.label)}` +
        `<span><b>${middle}</b> <small>${range}</small></span></div>`
      );
    });
  return `<div><b>Step ${step}</b><span>median <small>10 to 90 %</small></span></div>${rows.join("")}`;
}
