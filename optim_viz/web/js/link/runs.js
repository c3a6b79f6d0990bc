// A run in a link: its segments with the step of each branch between them, its partners, its schedule. As
// `optim_viz/link/runs.py` has it.

import { formatExactly } from "../scales.js";
import { InputError, partition, quoteText, spellCall, whole, withoutDots } from "./grammar.js";
import { knownAs, lower } from "./mending.js";
import { isTreatment, readTreatment, spellTreatment } from "./penalty.js";

/**
 * @import { Segment } from "../types"
 * @import { Reading } from "./grammar.js"
 * @import { ChosenRun, Declared, LinkedMethod, LinkTable } from "./types"
 */

/** @typedef {{ name: string, text: string }} Named a rule that was typed: what a run calls it, and its own field */

// The rules of some runs that were typed, by the methods' keys, in the order in which the runs have them.
/** @type {(table: LinkTable, runs: ChosenRun[]) => Map<string, Named>} */
export function rulesOf({ rules: { key, known } }, runs) {
  /** @type {Map<string, Named>} */
  const named = new Map();
  for (const { segments } of runs)
    for (const { optimizer } of segments) {
      const text = Object.keys(known).find((text) => known[text] === optimizer);
      if (text !== undefined && !named.has(optimizer)) named.set(optimizer, { name: `${key}${named.size + 1}`, text });
    }
  return named;
}

/** @type {(run: ChosenRun, rules?: Map<string, Named>) => string} */
export function spellRun({ segments, partners }, rules = new Map()) {
  const last = segments.length - 1,
    spelled = segments.map((segment, i) => spellSegment(segment, i === last ? partners : [], rules));
  return spelled.map((text, i) => (i ? `~${segments[i].branch_step}~${text}` : text)).join("");
}

/** @type {(segment: Segment, partners: string[], rules: Map<string, Named>) => string} */
function spellSegment({ optimizer, values, schedule, schedule_values: numbers, treatment }, partners, rules) {
  const own = spellCall(rules.get(optimizer)?.name ?? optimizer, values) + spellTreatment(treatment),
    settings = own + partners.map((name) => `,with:${name}`).join("");
  return schedule === "constant" ? settings : `${settings}@${spellCall(schedule, numbers)}`;
}

// A run as a method suggests it on the surface.
/** @type {(table: LinkTable, optimizer: string) => ChosenRun} */
export function suggestedRun(table, optimizer) {
  const { rate, parameters, treatments } = table.methods[optimizer],
    values = { ...defaults(parameters), learning_rate: rate };
  return {
    segments: [
      { optimizer, values, schedule: "constant", schedule_values: {}, branch_step: 0, treatment: treatments[0] },
    ],
    partners: [],
  };
}

/** @param {Declared[]} parameters */
export const defaults = (parameters) => Object.fromEntries(parameters.map((one) => [one.name, one.default]));

// One run, or none: an empty text spells a scene without runs; a run with a segment not understood is left out.
/** @type {(reading: Reading, table: LinkTable, text: string, rules?: string[]) => ChosenRun[]} */
export function readRuns(reading, table, text, rules = []) {
  if (!text) return [];
  const { segments: most, steps } = table.limits,
    parts = text.split("~");
  try {
    if (parts.length % 2 === 0 || parts.length > 2 * most - 1)
      throw new InputError(`A run has at most ${most} segments, with a step between any two`);
    let run = readSegment(reading, table, parts[0], rules);
    for (let i = 1; i < parts.length; i += 2) {
      const step = whole(reading.number(parts[i]), 1, steps, "The step of a branch");
      run = branched(run, step, readSegment(reading, table, parts[i + 1], rules));
    }
    return [run];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    reading.note(`${withoutDots(error.message)}; that run was left out.`);
    return [];
  }
}

// A run that leaves another one at a step. What branches later than that is passed over, so that equal ways are equal.
/** @type {(origin: ChosenRun, step: number, run: ChosenRun) => ChosenRun} */
export function branched(origin, step, { segments: [segment], partners }) {
  const before = origin.segments.filter(({ branch_step: other }, i) => !i || other < step);
  return { segments: [...before, { ...segment, branch_step: step }], partners };
}

/** @type {(reading: Reading, table: LinkTable, text: string, rules: string[]) => ChosenRun} */
function readSegment(reading, table, text, rules) {
  const [settings, scheduled] = partition(text, "@"),
    [written, ...parts] = settings.split(","),
    name = typedRule(table, lower(written), rules) ?? knownAs(written, Object.keys(table.methods));
  if (!Object.hasOwn(table.methods, name)) throw new InputError(`There is no optimizer named ${quoteText(name)}`);
  const { label, rate, parameters, contrasts, ordered } = table.methods[name],
    named = parts.filter((part) => part.startsWith("with:")).map((part) => part.slice("with:".length)),
    partners = named.map((partner) => knownAs(partner, contrasts));
  for (const partner of partners)
    if (!contrasts.includes(partner)) reading.note(`${label} has no partner ${quoteText(partner)}; it was left out.`);
  const treatment = readTreatment(reading, table.methods[name], parts.filter(isTreatment)),
    suggested = parameters.map((one) => (one.name === "learning_rate" ? { ...one, default: rate } : one)),
    own = parts.filter((part) => !part.startsWith("with:") && !isTreatment(part)),
    values = reading.values(own, suggested, label);
  const schedule = readSchedule(reading, table, scheduled);
  checkOrder({ label, ordered }, values);
  return {
    segments: [{ optimizer: name, values, ...schedule, branch_step: 0, treatment }],
    partners: contrasts.filter((contrast) => partners.includes(contrast)),
  };
}

// The key of the rule that a link calls rule1, rule2, ...; nothing of a name that is none of these. A page has its own.
/** @type {(table: LinkTable, name: string, rules: string[]) => string | undefined} */
function typedRule({ rules: { key, known } }, name, rules) {
  const place = new RegExp(`^${key}([0-9]{1,2})$`).exec(name)?.[1];
  if (place === undefined) return undefined;
  const text = rules[Number(place) - 1];
  if (text === undefined) throw new InputError(`The link spells no ${name}`);
  if (!Object.hasOwn(known, text)) throw new InputError(`This page carries no ${name} of the link's`);
  return known[text];
}

// Of two numbers of a method, the first must not exceed the second.
/** @type {(method: Pick<LinkedMethod, "label" | "ordered">, values: Record<string, number>) => void} */
export function checkOrder({ label, ordered }, values) {
  for (const [low, high] of ordered)
    if (values[low] > values[high])
      throw new InputError(
        `${label}'s ${low} must not exceed its ${high}, ` +
          `but ${formatExactly(values[low])} is more than ${formatExactly(values[high])}.`,
      );
}

/** @type {(reading: Reading, table: LinkTable, text: string) => Pick<Segment, "schedule" | "schedule_values">} */
function readSchedule(reading, table, text) {
  const [written, ...parts] = text ? text.split(",") : ["constant"],
    name = knownAs(written, Object.keys(table.schedules));
  if (!Object.hasOwn(table.schedules, name)) {
    reading.note(`There is no schedule named ${quoteText(name)}; the learning rate stays constant.`);
    return { schedule: "constant", schedule_values: {} };
  }
  const { label, parameters } = table.schedules[name];
  return { schedule: name, schedule_values: reading.values(parts, parameters, `the schedule ${label}`) };
}
