// Which of a scene's runs are its own, and which are recorded paths: somebody else's, that only play.

/** @import { Run, Scene } from "./types" */

// Those that are simulated: they stand first, in their places among all paths.
/** @type {(scene: { runs: Run[] }) => Run[]} */
export const ownRunsOf = ({ runs }) => (runs.some(({ recorded }) => recorded) ? runs.filter(isOwn) : runs);

/** @param {Run} run */
const isOwn = (run) => !run.recorded;

// The last step that there is anything to see of: the runs', or a longer recorded path's.
/** @type {(scene: Pick<Scene, "steps" | "runs">) => number} */
export const lastStepOf = ({ steps, runs }) => Math.max(steps, ...runs.map(({ last_step: last = 0 }) => last));
