// A scene's penalty, and a run's treatment of it, in a link: as `optim_viz/link/scene_fields.py` and `runs.py` have it.

import { InputError, quoteText, spellCall } from "./grammar.js";
import { knownAs } from "./mending.js";

/** @import { Reading } from "./grammar.js" */
/** @import { LinkedMethod, LinkTable, Penalty } from "./types" */

const TREATMENT = "treatment:", // in front of a run's
  IN_GRADIENT = "gradient"; // which goes without saying

/** @param {Penalty} penalty */
export const spellPenalty = ({ kind, values }) => spellCall(kind, values);

/** @type {(reading: Reading, table: LinkTable["penalty"], pairs: [string, string][]) => Penalty} */
export function readPenalty(reading, table, pairs) {
  const { key, kinds, default: usual } = table,
    text = reading.field(pairs, key);
  if (text === undefined) return usual;
  const read = () => {
    const [written, ...parts] = text.split(","),
      kind = knownAs(written, Object.keys(kinds));
    if (!Object.hasOwn(kinds, kind)) throw new InputError(`there is no penalty named ${quoteText(kind)}`);
    const { label, parameters } = kinds[kind];
    return { kind, values: reading.values(parts, parameters, `the penalty ${label}`) };
  };
  return reading.orDefault(read, usual, `'${key}'`);
}

/** @param {string} treatment */
export const spellTreatment = (treatment) => (treatment === IN_GRADIENT ? "" : `,${TREATMENT}${treatment}`);

/** @param {string} part */
export const isTreatment = (part) => part.startsWith(TREATMENT);

// Of the parts of a run that are one.
/** @type {(reading: Reading, method: LinkedMethod, parts: string[]) => string} */
export function readTreatment(reading, { label, treatments }, parts) {
  const [usual] = treatments;
  if (!parts.length) return usual;
  if (parts.length > 1) reading.note(`The link gives the treatment of ${label} twice; the first one counts.`);
  const name = knownAs(parts[0].slice(TREATMENT.length), treatments);
  if (treatments.includes(name)) return name;
  reading.note(`${label} has no treatment ${quoteText(name)}; the penalty stays in the gradient.`);
  return usual;
}
