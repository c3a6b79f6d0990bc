// The numbers that can be on the dial, and by which number the view names each: those of a run's method and then of its
// schedule count from 1 upwards, those that all runs share from -1 downwards: the steps, the noise, the surface's, and
// then what else the stream has, which came later: a number that a link names stays that number.

/**
 * @import { Laboratory } from "../simulation/laboratory.js"
 * @import { Parameter, Turned } from "../types"
 * @typedef {{ dial: number, owner: Turned["owner"], parameter: Parameter, label: string, lock: string }} Entry
 * `lock`: the group of controls to which it belongs
 */

const EARLIER = ["steps", "noise"];

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
    named = (/** @type {(name: string) => boolean} */ these) => scene.filter(({ name }) => these(name)),
    shared = [
      ...entries(
        "scene",
        undefined,
        named((name) => name === "steps"),
      ),
      ...entries(
        "scene",
        "noise",
        named((name) => name === "noise"),
      ),
      ...entries("surface", "surface", coefficients),
      ...entries(
        "scene",
        "noise",
        named((name) => !EARLIER.includes(name)),
      ),
    ];
  return [
    ...own.map((entry, i) => ({ ...entry, dial: i + 1 })),
    ...shared.map((entry, i) => ({ ...entry, dial: -i - 1 })),
  ];
}

/** @param {string} name */
const plain = (name) => name.replaceAll("_", " ");
