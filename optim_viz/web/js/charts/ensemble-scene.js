// The blob of web/ensemble_chart.py as runs with their ribbons and their ends.

import { readBlob, readRows } from "../blob.js";

/** @import { EnsembleHead, EnsembleRun, EnsembleScene, Numbers } from "../types" */

const RUN = /** @type {const} */ (["low", "median", "high", "final", "x", "y", "outcome"]);

/** @type {(data: Uint8Array) => EnsembleScene} */
export function readEnsembles(data) {
  /** @type {{ head: EnsembleHead, array: (name: string) => Numbers }} */
  const { head, array } = readBlob(data),
    rows = readRows(head.surface, array);
  const runs = head.runs.map(
    (run, i) =>
      /** @type {EnsembleRun} */ ({ ...run, ...Object.fromEntries(RUN.map((name) => [name, array(`${name}${i}`)])) }),
  );
  return { ...head, seeds: array("seeds"), runs, surface: rows ? { ...head.surface, rows } : head.surface };
}
