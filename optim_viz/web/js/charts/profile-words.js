// What a cell of the table says, and how it looks.

import { formatNumber } from "../scales.js";

/**
 * @import { ProfileTable, ProfileTone } from "../types"
 * @typedef {{ text: string, tone: ProfileTone, words: string, best: boolean }} ProfileCell
 * @typedef {[column: number, row: number]} Place
 */

// Of one method on one problem: what stands in its cell, its outcome's tone, and the whole of it in words.
/** @type {(table: ProfileTable, method: number, problem: number) => ProfileCell} */
export function cellOf(table, method, problem) {
  const i = method * table.problems.length + problem,
    reached = table.reached[i],
    ratio = table.ratio[i],
    outcome = table.outcomes[table.outcome[i]],
    solved = reached >= 0,
    best = ratio === 1;
  const steps = reached === 1 ? "1 step" : `${reached} steps`,
    times = best ? "the fewest" : `${formatNumber(ratio, 3)} times the best`,
    where = `${table.methods[method].label} on ${table.problems[problem].label}`,
    did = solved ? `solved in ${steps}, ${times}` : `not solved: ${outcome.word}`;
  return {
    text: solved ? String(reached) : outcome.mark,
    tone: solved ? table.solved : outcome,
    words: `${where}: ${did}; α = ${formatNumber(table.rate[i])}`,
    best,
  };
}

// Dark letters on a light tone, light ones on a dark tone: by the luminance of WCAG 2, which of both is farther away.
/** @type {(colour: string) => string} */
export function inkOn(colour) {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  const light = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return (light + 0.05) / 0.05 > 1.05 / (light + 0.05) ? "#000000" : "#ffffff";
}

// Where an arrow key, Home or End leads from a cell: its column and row; undefined for any other key.
/** @type {(key: string, place: Place, columns: number, rows: number) => Place | undefined} */
export function nextCell(key, [column, row], columns, rows) {
  const within = (/** @type {number} */ place, /** @type {number} */ count) => Math.max(0, Math.min(count - 1, place));
  if (key === "ArrowLeft") return [within(column - 1, columns), row];
  if (key === "ArrowRight") return [within(column + 1, columns), row];
  if (key === "ArrowUp") return [column, within(row - 1, rows)];
  if (key === "ArrowDown") return [column, within(row + 1, rows)];
  if (key === "Home") return [0, row];
  if (key === "End") return [columns - 1, row];
  return undefined;
}
