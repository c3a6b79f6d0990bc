// How a scene is looked at, in a link: as `optim_viz/link/view_fields.py` has it.

import { formatExactly } from "../scales.js";
import { InputError, spellCall } from "./grammar.js";

/** @import { Reading } from "./grammar.js" */
/** @import { LinkTable, ViewChoice } from "./types" */
/** @typedef {LinkTable["view"]} Table */

/** @type {(table: Table, view: ViewChoice) => string} */
export const spellView = ({ settings }, view) =>
  spellCall(view.stage, Object.fromEntries(settings.map(({ name }) => [name, Number(view[name])])));

// A view that nobody has turned.
/** @type {(table: Table, stage?: ViewChoice["stage"]) => ViewChoice} */
export const usualView = ({ stages, settings }, stage = stages[0]) => ({
  ...Object.fromEntries(settings.map((one) => [one.name, one.default])),
  stage,
});

/** @type {(reading: Reading, table: Table, text: string) => ViewChoice} */
export function readView(reading, table, text) {
  const { key, stages, settings, whole: wholes } = table,
    [first, ...parts] = text.split(","),
    values = reading.values(parts, settings, "the view");
  const known = () => {
    const stage = stages.find((one) => one === first);
    if (stage) return stage;
    throw new InputError(`there is no such view; there are ${stages.join(", ")}`);
  };
  const stage = reading.orDefault(known, stages[0], `'${key}'`);
  /** @type {() => ViewChoice} */
  const view = () => {
    for (const name of wholes)
      if (!Number.isInteger(values[name]))
        throw new InputError(`the view's ${name} is a whole number, not ${formatExactly(values[name])}`);
    return { ...values, stage };
  };
  return reading.orDefault(view, usualView(table, stage), `'${key}'`);
}
