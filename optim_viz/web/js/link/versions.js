// What a link need not say, as its version says it: as `optim_viz/link/versions.py` has it, by the tables that it
// sends, on one surface. How a scene is looked at, where a link does not say so, is left to the page.

/**
 * @import { Frozen, LinkTable } from "./types"
 * @typedef {[key: string, text: string][]} Pairs
 * @typedef {(text: string, whole?: string) => string} Change
 */

const BARE_RATE = /^([a-z][a-z0-9_]*),([+-]?[.0-9][^,:@]*)(?=[,@]|$)/;
const RATE = "learning_rate";

// The fields of a link of this version with all that it leaves out.
/** @type {(pairs: Pairs, table: LinkTable, version: string) => Pairs} */
export function spelledOut(pairs, table, version) {
  const { key: run } = table.runs,
    named = each(pairs, (key, text) => (key === run ? bySegment(text, rateNamed) : text));
  if (!Object.hasOwn(table.frozen, version)) return named;
  const frozen = table.frozen[version],
    missing = (/** @type {string} */ key) => !pairs.some(([other]) => other === key);
  return [
    ...each(named, (key, text) => {
      if (key === run) return text && bySegment(text, (one) => segment(one, frozen, filled));
      return filled(text, own(frozen.settings, key));
    }),
    ...Object.entries(frozen.fields).filter(([key]) => missing(key)),
    ...(missing(run) ? frozen.runs.map((name) => /** @type {Pairs[0]} */ ([run, frozen.methods[name]])) : []),
  ];
}

// The fields of a link that spells every value, without what the newest version says for it.
/** @type {(pairs: Pairs, table: LinkTable) => Pairs} */
export function shortened(pairs, table) {
  const frozen = table.frozen[table.version],
    { key: run } = table.runs,
    short = pairs.filter(([key, text]) => own(frozen.fields, key) !== text);
  return each(short, (key, text) => {
    if (key === run) return text && bySegment(text, (one) => segment(one, frozen, leftOut));
    return leftOut(text, own(frozen.settings, key));
  });
}

// With those parts of the whole whose names the text does not give.
/** @type {Change} */
export function filled(text, whole) {
  const parts = text ? text.split(",") : [],
    given = new Set(parts.map(nameOf));
  return [...parts, ...settings(whole).filter((part) => !given.has(nameOf(part)))].join();
}

// Without what is a part of the whole.
/** @type {Change} */
function leftOut(text, whole) {
  const usual = new Set(settings(whole));
  return text
    .split(",")
    .filter((part) => !usual.has(part))
    .join();
}

// A run with each of its segments changed; the steps between them stay.
/** @type {(text: string, change: (segment: string) => string) => string} */
const bySegment = (text, change) =>
  text
    .split("~")
    .map((part, i) => (i % 2 ? part : change(part)))
    .join("~");

/** @param {string} segment */
function rateNamed(segment) {
  const found = BARE_RATE.exec(segment);
  return found ? `${found[1]},${RATE}:${segment.slice(found[1].length + 1)}` : segment;
}

// One segment, with its settings and its schedule's changed by what is usual for them.
/** @type {(text: string, frozen: Frozen, change: Change) => string} */
function segment(text, { methods, schedules }, change) {
  const [call, ...rest] = text.split("@"),
    scheduled = rest.join("@"),
    changed = change(call, own(methods, headOf(call))),
    short = change === leftOut ? changed.replace(new RegExp(`^([^,]*),${RATE}:`), "$1,") : changed;
  return rest.length ? `${short}@${change(scheduled, own(schedules, headOf(scheduled)))}` : short;
}

/** @type {(pairs: Pairs, change: (key: string, text: string) => string) => Pairs} */
const each = (pairs, change) => pairs.map(([key, text]) => [key, change(key, text)]);

/** @type {(table: Record<string, string>, key: string) => string | undefined} */
const own = (table, key) => (Object.hasOwn(table, key) ? table[key] : undefined);

/** @param {string} call */
const headOf = (call) => call.split(",", 1)[0];

/** @param {string} part */
const nameOf = (part) => part.split(":", 1)[0];

const settings = (whole = "") => whole.split(",").filter((part) => part.includes(":"));
