// The numbers that can be on the dial, and by which number the view names each: those of a run's method and then of its
// schedule count from 1 upwards, those that all runs share from -1 downwards, first the scene's and then the surface's.

/**
 * @import { Laboratory } from "../simulation/laboratory.js"
 * @import { Parameter, Turned } from "../types"
 * @typedef {{ dial: number, owner: Turned["owner"], parameter: Parameter, label: string, lock: string }} Entry
 * `lock`: the group of controls to which it belongs
 */

/** @type {(laboratory: Laboratory, place: number) => Entry[]} */
export function numbersOf(laboratory, place) {
  const { scene, coefficients, schedules } = laboratory.given,
    { schedule } = laboratory.last(place);
  /** @type {(owner: Entry["owner"], lock: string | undefined, parameters: Parameter[]) => Omit<Entry, "dial">[]} */
  const entries = (owner, lock, parameters) =>
    parameters.map((parameter) => ({ owner, parameter, label: plain(parameter.name), lock: lock ?? parameter.name }));
  const [rate, ...settings] = laboratory.method(place).parameters,
    own = [
      ...entries("run", "rates", [rate]),
      ...entries("run", "settings", settings),
      ...entries("schedule", "schedule", schedules[schedule].parameters),
    ],
    shared = [
      ...entries(
        "scene",
        undefined,
        scene.filter(({ name }) => name === "steps"),
      ),
      ...entries(
        "scene",
        "noise",
        scene.filter(({ name }) => name !== "steps"),
      ),
      ...entries("surface", "surface", coefficients),
    ];
  return [
    ...own.map((entry, i) => ({ ...entry, dial: i + 1 })),
    ...shared.map((entry, i) => ({ ...entry, dial: -i - 1 })),
  ];
}

/** @param {string} name */
const plain = (name) => name.replaceAll("_", " ");
