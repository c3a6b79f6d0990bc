// Which run a companion is of, where it is of one.

/**
 * @import { Run } from "../types"
 */

// The one that is lit, or the first one that has begun; none where all are hidden, or to come.
/** @type {(runs: Run[], time: number, lit?: Run) => Run | undefined} */
export function runAt(runs, time, lit) {
  const begun = runs.filter((run) => !run.hidden && !run.recorded && time >= run.first);
  return lit && begun.includes(lit) ? lit : begun[0];
}
