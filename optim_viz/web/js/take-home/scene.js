// The scene of a choice, as the server would send it (`optim_viz/web/scene_blob.py`), with its runs: made in the page.

import { groundOf, settingsText } from "../player/bent-run.js";
import { sceneOf } from "../player/scene.js";
import { classify } from "../simulation/outcome.js";
import { lastOf } from "../simulation/laboratory.js";
import { isSameWay, membersOf, nameOf, pathsOf } from "./members.js";
import { distinguishingSettings, stylesOf } from "./styles.js";

/**
 * @import { Choice } from "../link/types"
 * @import { Conditions } from "../simulation/conditions.js"
 * @import { Laboratory } from "../simulation/laboratory.js"
 * @import { Path } from "../simulation/simulate.js"
 * @import { Numbers, Outcome, RunHead, SceneHead, Segment, SimulatorHead, Surface, View } from "../types"
 * @import { Member } from "./members.js"
 * @import { TakeHome } from "./types"
 * @typedef {SceneHead & { simulator: SimulatorHead, take_home: TakeHome }} TakenHead
 * @typedef {{ head: TakenHead, array: (name: string) => Numbers }} Taken a scene as it was taken home
 */

/** @type {Outcome} */
const NO_OUTCOME = { kind: "", variety: "", label: "", sentence: "", criterion: "", step: 0 };

// The head of a scene, all but what its runs come to; `ids` has a number for each run.
/** @type {(taken: TakenHead, choice: Choice, ids: number[], view: View, surface: Surface) => TakenHead} */
export function headOf(taken, choice, ids, view, surface) {
  const { take_home: page, simulator } = taken,
    members = membersOf(page, choice.runs),
    shown = members.map(({ segments }) => segments),
    settings = distinguishingSettings(page, simulator, shown),
    styles = stylesOf(page, members, simulator.methods),
    carried = choice.seed === simulator.seed ? /^(normal_|rows|recorded_)/ : /^(rows|recorded_)/,
    // Noise that was drawn is of one seed.
    paths = pathsOf(members);
  const runs = paths.map((segments, i) => {
    const { looks, contrasts } = page,
      { optimizer } = lastOf(segments),
      member = members[i],
      common = inspected(segments, paths);
    if (!member) return { ...common, ...offstage(looks[optimizer].label) };
    const { of, contrast } = member;
    return {
      ...common,
      ...styles[i],
      ...{ name: nameOf(member, ids), of, distinguishing: settings[i] },
      detail: settingsText(segments, simulator),
      contrasts: contrast
        ? []
        : contrasts[optimizer].map(({ name, label, teaches, sources }) => ({
            ...{ name, label, teaches, sources },
            on: choice.runs[of].partners.includes(name),
          })),
      teaches: contrast?.teaches ?? "",
    };
  });
  return {
    ...taken,
    ...{ start: choice.start, steps: choice.steps, noise: choice.noise, view, playback: null },
    method: settings.some(({ length }) => length) ? page.looks[lastOf(shown[0]).optimizer].label : null,
    arrays: Object.fromEntries(Object.entries(taken.arrays).filter(([name]) => carried.test(name))),
    surface,
    runs,
    simulator: {
      ...{ ...simulator, paths, fairness: choice.fairness.rule, seed: choice.seed },
      stream: { ...simulator.stream, ...choice.stream },
      contrasts: paths.map((_, i) => members[i]?.contrast?.switch ?? null),
    },
  };
}

// What the inspector wants of a path; its rule and what it remembers come with its records.
/** @type {(segments: Segment[], paths: Segment[][]) => any} */
function inspected(segments, paths) {
  const origin = segments.slice(0, -1);
  return {
    ...{ records: 0, outcome: NO_OUTCOME, rate: 0, first: 0, rule: 0, values: {}, method_start: 0 },
    branch_step: lastOf(segments).branch_step,
    origin: origin.length ? paths.findIndex((other) => isSameWay(other, origin)) : null,
  };
}

/** @type {(label: string) => any} */
const offstage = (label) => ({ offstage: true, label, contrasts: [], teaches: "" });

// The scene of a head, with all that its runs come to. A run that has no record cannot begin there.
/** @param {Taken} taken */
export function simulatedScene({ head, array }) {
  const scene = sceneOf({ head, array }),
    laboratory = /** @type {Laboratory} */ (scene.laboratory),
    conditions = laboratory.conditions({}),
    first = laboratory.firstDrawn(head.simulator.paths);
  scene.allRuns.forEach((run, i) => {
    const path = scene.simulated[i];
    if (!path || run.offstage) return;
    Object.assign(run, comeTo(laboratory, conditions, path), { first: first[i] });
  });
  return scene;
}

/** @type {(laboratory: Laboratory, conditions: Conditions, path: Path) => Partial<RunHead>} */
const comeTo = (laboratory, conditions, path) => ({
  rate: laboratory.settings(path).values.learning_rate,
  outcome: classify(groundOf(conditions), conditions.steps, path),
});
