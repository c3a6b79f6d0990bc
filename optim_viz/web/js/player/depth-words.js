// A deep net in words, and where the names of its scales stand under their track.

/** @import { DepthData, Pair } from "../types" */

// What is drawn.
/** @type {(name: string, data: Pick<DepthData, "width">) => string} */
export const depthInWords = (name, { width }) => `${name}, ${width} neurons a layer; thin: other draws`;

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
