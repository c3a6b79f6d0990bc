// The blob that web/scene_blob.py packs: its head, and its arrays by name; for the player, as runs with typed arrays.

import { MARKERS } from "./marker-table.js";

/** @import { BlobHead, Numbers, Pair, Run, Scene, SceneHead, Segment, Surface } from "./types" */

/** @type {Record<number, new (buffer: ArrayBuffer, offset: number, length: number) => Numbers>} */
const NUMBERS = { 1: Uint8Array, 4: Float32Array, 8: Float64Array }; // by bytes a number

/**
 * @template {BlobHead} Head
 * @param {Uint8Array} data
 * @returns {{ head: Head, array: (name: string) => Numbers }}
 */
export function readBlob(data) {
  const bytes = data.slice(); // own, aligned copy
  const length = new DataView(bytes.buffer).getUint32(0, true);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length)));
  return withArrays(inFull(head), bytes.buffer, 4 + length);
}

// With what many runs share, which is written once, in its places: criteria of outcomes, and what segments usually say.
/** @param {any} head */
function inFull({ criteria, ...head }) {
  const { runs, simulator } = head;
  if (criteria) for (const { outcome } of runs) if (outcome) outcome.criterion = criteria[outcome.criterion];
  if (simulator?.usual) {
    const whole = (/** @type {Segment} */ { optimizer, values, ...changed }) => ({
      optimizer,
      values,
      ...simulator.usual,
      ...changed,
    });
    simulator.paths = simulator.paths.map((/** @type {Segment[]} */ segments) => segments.map(whole));
  }
  return head;
}

// A head, and its arrays, which begin at a place of a buffer.
/**
 * @template {BlobHead} Head
 * @param {Head} head
 * @param {ArrayBuffer} buffer
 * @param {number} start
 */
export function withArrays(head, buffer, start) {
  /** @param {string} name */
  const array = (name) => {
    const [offset, count, width] = head.arrays[name];
    return new NUMBERS[width](buffer, start + offset, count);
  };
  return { head, array };
}

// The columns of the table that a surface is over, if it is over one.
/** @type {(surface: Partial<Surface>, array: (name: string) => Numbers) => Float64Array[] | undefined} */
export function readRows({ program }, array) {
  const columns = program?.columns;
  if (!columns) return undefined;
  return split(array("rows"), columns);
}

// Two features and the target of the rows that a scene's surface is made of, if it is made of any.
/** @type {(scene: Pick<Scene, "head" | "array"> & { surface: Pick<Surface, "rows"> }) => Float64Array[] | undefined} */
export function fittedRows({ surface, head, array }) {
  if (surface.rows) return surface.rows.slice(0, 3);
  return head.arrays.rows_fitted && split(array("rows_fitted"), 3);
}

// The columns over which the graph of a scene's surface sums: those that the surface is over, or those of which its
// numbers were made, each row with the same weight. None where it is no function of data.
/** @type {(scene: Pick<Scene, "head" | "array"> & { surface: Pick<Surface, "rows"> }) => Float64Array[] | undefined} */
export function rowsBehind(scene) {
  const fitted = scene.surface.rows ?? fittedRows(scene);
  if (!fitted || scene.surface.rows) return fitted;
  const count = fitted[0].length;
  return [...fitted, new Float64Array(count).fill(1 / count)];
}

// Columns that stand one behind the other.
/** @type {(all: Numbers, columns: number) => Float64Array[]} */
export function split(all, columns) {
  const exact = Float64Array.from(all),
    count = all.length / columns;
  return Array.from({ length: columns }, (_, k) => exact.subarray(k * count, (k + 1) * count));
}

// The corners of a run's marker, of its size.
/** @type {(run: Pick<Run, "marker" | "size">) => Pair[]} */
const outlineOf = ({ marker, size = 1 }) =>
  MARKERS[marker].split(" ").map((corner) => {
    const [x, y] = corner.split(",").map(Number);
    return [x * size, y * size];
  });

// Of a blob; or of its head and arrays, where a page makes these itself.
/** @type {(data: Uint8Array | { head: SceneHead, array: (name: string) => Numbers }) => Scene} */
export function unpack(data) {
  /** @type {{ head: SceneHead, array: (name: string) => Numbers }} */
  const { head, array } = data instanceof Uint8Array ? readBlob(data) : data;
  const rows = readRows(head.surface, array);
  if (rows) head.surface.rows = rows;
  // With the origins of branches that are nobody's choice, behind the others.
  const allRuns = /** @type {Run[]} */ (head.runs);
  allRuns.forEach((run, i) => {
    if (run.marker) run.outline ??= outlineOf(run); // an origin that is nobody's choice has no looks
    run.floor = head.surface.floor ?? 0;
    run.lossAt = (step) => run.height[Math.min(step, run.records - 1)] + run.floor;
    if (!head.held) return; // simulated here
    for (const name of /** @type {const} */ (["x", "y", "height", "slope"])) run[name] = array(`${name}${i}`);
  });
  const runs = allRuns.filter((run) => !run.offstage);
  return Object.assign(head, { array, head, runs, allRuns });
}
