// What the player's events make of a choice: as `optim_viz/ui/events.py`, where there is no server.

import { branched, checkOrder, suggestedRun } from "../link/runs.js";
import { formatNumber } from "../scales.js";
import { WITH_REPLACEMENT } from "../simulation/stream.js";
import { lastOf } from "../simulation/laboratory.js";
import { membersOf, nameOf } from "./members.js";

/**
 * @import { Choice, ChosenRun, ViewChoice } from "../link/types"
 * @import { Sharing } from "../simulation/conditions.js"
 * @import { Segment } from "../types"
 * @import { TakeHome } from "./types"
 * @typedef {Record<string, any>} Event
 * @typedef {{ page: TakeHome, choice: Choice, ids: number[], sharing: Sharing }} Now the scene in force, with a number
 * for each run
 * @typedef {{ choice: Choice, ids?: number[], view?: Partial<ViewChoice>, byHand?: number }} Change what comes in its
 * place, how it is to be looked at, and the one run whose rate was set by hand
 */

// A change that cannot be had, in words.
export class Refusal extends Error {}

/** @type {Record<string, (now: Now, event: Event) => Change>} */
export const CHANGES = {
  start: ({ choice }, { x, y }) => ({ choice: { ...choice, start: [x, y] } }),

  // A number of a run or of its schedule, or one that all runs share: of the surface, or of the scene itself.
  dial(now, { owner = "run", name, parameter, value }) {
    const { choice: before } = now;
    if (owner === "scene") return { choice: withShared(now, parameter, value) };
    if (owner === "surface") {
      const { coefficients, penalty } = before;
      if (Object.hasOwn(penalty.values, parameter))
        return { choice: { ...before, penalty: { ...penalty, values: { ...penalty.values, [parameter]: value } } } };
      return { choice: { ...before, coefficients: { ...coefficients, [parameter]: value } } };
    }
    const i = place(now, name),
      key = owner === "schedule" ? "schedule_values" : "values",
      choice = withRun(now, i, ({ segments, partners }) => ({
        segments: withLast(segments, (last) => ({ ...last, [key]: { ...last[key], [parameter]: value } })),
        partners,
      })),
      { optimizer, values } = lastOf(choice.runs[i].segments);
    checkOrder(now.page.link.methods[optimizer], values);
    return { choice, byHand: parameter === "learning_rate" ? i : undefined };
  },

  // How the rows of a batch are chosen.
  sampling: ({ choice }, { sampling }) => ({ choice: { ...choice, stream: { ...choice.stream, sampling } } }),

  // Another method, at the rate that suits it; partners go.
  method(now, { name, optimizer }) {
    const suggested = suggestedRun(now.page.link, optimizer).segments[0].values;
    return {
      choice: withRun(now, place(now, name), ({ segments }) => ({
        segments: withLast(segments, (last) => ({ ...last, optimizer, values: suggested })),
        partners: [],
      })),
    };
  },

  // A partner comes or goes.
  ghost(now, { name, partner, on }) {
    return {
      choice: withRun(now, place(now, name), ({ segments, partners }) => {
        const others = partners.filter((other) => other !== partner),
          wanted = on ? [...others, partner] : others,
          known = now.page.contrasts[lastOf(segments).optimizer].map((contrast) => contrast.name);
        return { segments, partners: known.filter((one) => wanted.includes(one)) };
      }),
    };
  },

  // From a step on, one run goes on with another rate, or by another method; the branch stands behind it, and is looked
  // into.
  branch(now, { name, step, factor = 1, optimizer }) {
    const { choice, ids, page } = now,
      i = place(now, name),
      way = choice.runs[i].segments.filter(({ branch_step: since }) => since <= step),
      last = lastOf(way),
      values = optimizer ? suggestedRun(page.link, optimizer).segments[0].values : rescaled(now, last, factor),
      segment = { ...last, optimizer: optimizer || last.optimizer, values },
      run = step > 0 ? branched({ segments: way, partners: [] }, step, single(segment)) : single(segment),
      { segments: most } = page.link.limits;
    if (run.segments.length > most) throw new Refusal(`A run has at most ${most} segments.`);
    const runs = choice.runs.toSpliced(i + 1, 0, run),
      looked = membersOf(page, runs).findIndex(({ of }) => of === i + 1);
    return { choice: { ...choice, runs }, ids: ids.toSpliced(i + 1, 0, newId(ids)), view: { run: looked } };
  },
};

// A number that all runs share, as `_with_stream_number` in `optim_viz/scene/numbers.py`: a batch of all rows is none,
// where none of them can be in it twice.
/** @type {(now: Now, name: string, value: number) => Choice} */
function withShared({ choice, sharing }, name, value) {
  const { stream } = choice,
    all = sharing.rows && value >= sharing.rows.columns[0].length && stream.sampling !== WITH_REPLACEMENT;
  if (!Object.hasOwn(stream, name)) return { ...choice, [name]: value };
  return { ...choice, stream: { ...stream, [name]: name === "batch_size" && all ? 0 : value } };
}

/** @param {number[]} ids */
export const newId = (ids) => Math.max(-1, ...ids) + 1;

// The place of the run that an event names, itself or by a partner.
/** @type {(now: Now, name: string) => number} */
function place({ page, choice, ids }, name) {
  const member = membersOf(page, choice.runs).find((one) => nameOf(one, ids) === name);
  if (member) return member.of;
  throw new Refusal("That run is no longer there.");
}

/** @type {(now: Now, i: number, make: (run: ChosenRun) => ChosenRun) => Choice} */
const withRun = ({ choice }, i, make) => ({
  ...choice,
  runs: choice.runs.map((run, k) => (k === i ? make(run) : run)),
});

/** @type {(now: Now, segment: Segment, factor: number) => Segment["values"]} */
function rescaled({ page }, { optimizer, values }, factor) {
  const [{ low, high }] = page.link.methods[optimizer].parameters,
    rate = values.learning_rate * factor;
  if (low <= rate && rate <= high) return { ...values, learning_rate: Number(rate.toPrecision(12)) };
  const span = `${formatNumber(low)} to ${formatNumber(high)}`;
  throw new Refusal(`A learning rate of ${formatNumber(rate)} is outside ${span}: nothing was branched.`);
}

/** @param {Segment} segment @returns {ChosenRun} */
const single = (segment) => ({ segments: [{ ...segment, branch_step: 0 }], partners: [] });

/** @type {(segments: Segment[], make: (last: Segment) => Segment) => Segment[]} */
const withLast = (segments, make) => [...segments.slice(0, -1), make(lastOf(segments))];
