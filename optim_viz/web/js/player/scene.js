// A scene as the player shows it: what was sent, and the runs that are simulated here.

import { unpack } from "../blob.js";
import { columnsOf } from "../simulation/digest.js";
import { Laboratory } from "../simulation/laboratory.js";
import { drawnRun } from "./bent-run.js";
import { recordedRuns } from "./recorded-run.js";

/**
 * @import { Run, RunHead, Scene } from "../types"
 * @import { Conditions } from "../simulation/conditions.js"
 * @import { Path } from "../simulation/simulate.js"
 * @typedef {{ laboratory?: Laboratory, simulated: Paths, recorded: Paths, sent: number[] }} Simulated by a run's place:
 * its path as it is found here, as it was asked for, and how many records it has
 * @typedef {(Path | undefined)[]} Paths
 */

/** @param {Parameters<typeof unpack>[0]} data @returns {Scene & Simulated} */
export function sceneOf(data) {
  const scene = unpack(data),
    { simulator } = scene;
  const sent = scene.allRuns.map(({ records }) => records);
  if (!simulator) return Object.assign(scene, { simulated: [], recorded: [], sent });
  if (scene.surface.penalty) scene.surface.minimizer = simulator.points ?? undefined;
  const laboratory = new Laboratory({ ...scene, simulator }),
    conditions = laboratory.conditions({}),
    known = new Map();
  /** @type {Simulated} */
  const found = { laboratory, simulated: [], recorded: [], sent };
  scene.allRuns.forEach((run, i) => {
    const segments = simulator.paths[i],
      path = laboratory.simulate(segments, conditions, known);
    found.simulated[i] = path;
    if (path && scene.head.arrays[`records${i}`]) found.recorded[i] = recordedPath(conditions, scene, i, path);
    const shown = found.recorded[i] ?? path;
    if (shown) Object.assign(run, drawnRun(laboratory, conditions, run, segments, shown));
  });
  const runs = [...scene.runs, ...recordedRuns(scene, conditions)]; // behind the places that the laboratory knows
  return Object.assign(scene, found, { stream: conditions.stream, runs });
}

// The path of a run whose records were sent.
/** @type {(conditions: Conditions, scene: Scene, i: number, path: Path) => Path} */
function recordedPath({ simulator }, scene, i, path) {
  const sent = scene.array(`records${i}`),
    many = columnsOf(path).columns.length,
    long = sent.length / many,
    columns = Array.from({ length: many }, (_, k) => sent.subarray(k * long, (k + 1) * long));
  return { ...simulator.recorded(path.choice, columns, path.methodStart), undefined: path.undefined };
}
