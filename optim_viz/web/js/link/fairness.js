// How the learning rates of a comparison are chosen, in a link: as `optim_viz/link/scene_fields.py` has it.

import { bounded, InputError, partition, quoteText, readWord, spell, whole } from "./grammar.js";
import { formatExactly } from "../scales.js";

/** @import { Reading } from "./grammar.js" */
/** @import { Fairness, LinkTable } from "./types" */

// A rule, with what is swept where something is.
/** @param {Fairness} fairness */
export const spellFairness = ({ rule, metric, low, high, count }) =>
  rule + (rule === "tuned" ? `,metric:${metric},low:${spell(low)},high:${spell(high)},count:${count}` : "");

/** @type {(reading: Reading, table: LinkTable["fairness"], pairs: [string, string][]) => Fairness} */
export function readFairness(reading, table, pairs) {
  const { key, default: usual } = table,
    text = reading.field(pairs, key);
  return text === undefined ? usual : reading.orDefault(() => fairness(reading, table, text), usual, `'${key}'`);
}

/** @type {(reading: Reading, table: LinkTable["fairness"], text: string) => Fairness} */
function fairness(reading, { default: usual, rules, metrics, counts, count: bounds, rates }, text) {
  const [rule, ...parts] = text.split(","),
    given = new Map(parts.map((part) => partition(part, ":")).map(([name, value]) => [name, value]));
  for (const name of given.keys()) if (!Object.hasOwn(usual, name) || name === "rule") throw unknown(name);
  /** @type {<T>(name: string, read: (text: string) => T, usual: T) => T} */
  const setting = (name, read, usual) => (given.has(name) ? read(given.get(name) ?? "") : usual);
  const number = (/** @type {string} */ text) => reading.number(text),
    low = setting("low", number, usual.low),
    high = setting("high", number, usual.high),
    count = setting("count", (text) => whole(number(text), ...bounds, "The count"), usual.count),
    metric = setting("metric", readWord, usual.metric);
  readWord(rule);
  if (!rules.includes(rule))
    throw new InputError(`There is no fairness named ${quoteText(rule)}; there are ${rules.join(", ")}.`);
  if (!metrics.includes(metric))
    throw new InputError(`Runs are tuned by ${metrics.join(", ")}, not by ${quoteText(metric)}.`);
  bounded(low, ...rates, "The lowest learning rate");
  bounded(high, ...rates, "The highest learning rate");
  if (!(low < high))
    throw new InputError(`The learning rates must go up, but go from ${formatExactly(low)} to ${formatExactly(high)}.`);
  if (!counts.includes(count))
    throw new InputError(
      `The number of learning rates is one of ${counts.join(", ")}, not ${quoteText(String(count))}.`,
    );
  return rule === "tuned" ? { rule, metric, low, high, count } : { ...usual, rule }; // nothing is swept
}

/** @param {string} name */
const unknown = (name) => new InputError(`${quoteText(name)} is no setting of it`);
