// A deep net in words, and where the names of its scales stand under their track.

/** @import { Pair } from "../types" */

const OTHERS = 8, // nets of other seeds, drawn faintly
  WEIGHTS = OTHERS * 64 ** 2; // that a layer of all of them has at most: wide nets take time

// What is drawn.
/** @type {(name: string, width: number) => string} */
export const depthInWords = (name, width) => `${name}, ${width} neurons a layer; thin: other draws`;

// How many nets of other seeds are drawn beside one of this width.
/** @param {number} width */
export const othersOf = (width) => Math.min(OTHERS, Math.floor(WEIGHTS / width ** 2));

// The lines in which spans stand that may not overlap, from the left: each in the first one that is free.
/** @type {(spans: Pair[]) => number[]} */
export function levelsOf(spans) {
  /** @type {number[]} */
  const ends = [];
  return spans.map(([left, right]) => {
    const free = ends.findIndex((end) => end <= left),
      level = free < 0 ? ends.length : free;
    ends[level] = right;
    return level;
  });
}
