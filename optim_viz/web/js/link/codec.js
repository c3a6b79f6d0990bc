// A scene and its view, spelled as a link, in both directions, on one surface: as `optim_viz/link` does, by its tables.
//
// Reading is total: whatever a link holds, a scene comes out, and each part that was not understood is named. Only a
// link to another surface has no scene: a page carries one.

import { readFairness, spellFairness } from "./fairness.js";
import { bounded, fieldsToQuery, InputError, quoteText, Reading, spell, spellCall, whole } from "./grammar.js";
import { knownAs } from "./mending.js";
import { LinkReader } from "./reading.js";
import { readPenalty, spellPenalty } from "./penalty.js";
import { readRuns, rulesOf, spellRun, suggestedRun } from "./runs.js";
import { filled, shortened } from "./versions.js";
import { readStream, spellStream } from "./stream.js";
import { readView, spellView } from "./view.js";

/** @import { Choice, LinkTable, ViewChoice } from "./types" */
/** @typedef {[key: string, text: string][]} Pairs */

export class LinkCodec {
  /** @param {LinkTable} table */
  constructor(table) {
    this.table = table;
    this.reader = new LinkReader(table);
  }

  // Spelling --------------------------------------------------------------------------------------------------------

  // Every value that matters is in it, but those that its version says for it.
  /** @type {(choice: Choice, view?: ViewChoice) => string} */
  spell(choice, view) {
    const { version, end, surface, formula, data, start, numbers, runs, fairness, penalty, view: looked } = this.table,
      rules = rulesOf(this.table, choice.runs),
      spelled = choice.runs.map((run) => spellRun(run, rules));
    /** @type {Pairs} */
    const fields = [
      [surface.key, spellCall(surface.name, choice.coefficients)],
      ...[formula, data]
        .filter(({ text }) => text)
        .map(({ key, text }) => /** @type {[string, string]} */ ([key, /** @type {string} */ (text)])),
      [start.key, choice.start.map(spell).join()],
      ...numbers.map(({ key }) => /** @type {[string, string]} */ ([key, spell(choice[key])])),
      ...(spelled.length ? spelled : [""]).map((text) => /** @type {[string, string]} */ ([runs.key, text])),
    ];
    for (const { text } of rules.values()) fields.push([this.table.rules.key, text]);
    const rule = spellFairness(choice.fairness);
    if (rule !== spellFairness(fairness.default)) fields.push([fairness.key, rule]);
    if (choice.penalty.kind !== penalty.default.kind) fields.push([penalty.key, spellPenalty(choice.penalty)]);
    const stream = spellStream(choice.stream, this.table.stream);
    if (stream) fields.push([this.table.stream.key, stream]);
    if (view) fields.push([looked.key, spellView(looked, view)]);
    return fieldsToQuery([["v", version], ...shortened(fields, this.table), [end, "1"]]);
  }

  // Reading ---------------------------------------------------------------------------------------------------------

  // The scene that a query means, if it is on this surface, and a notice for each part not understood.
  /** @param {string} query @returns {{ choice?: Choice, notices: string[] }} */
  read(query) {
    const { table, reader } = this,
      reading = new Reading(table.limits),
      { pairs, notices: ofLink } = reader.read(query),
      own = pairs.filter(([key]) => !key.startsWith(table.scene_b));
    for (const notice of [...ofLink, ...this.meaningless(pairs)]) reading.note(notice);
    this.readVersion(reading, own);
    const { notices } = reading;
    reading.notices = [];
    const choice = this.readScene(reading, own),
      ofScene = own.length < pairs.length ? reading.notices.map((notice) => `Scene A: ${notice}`) : reading.notices;
    return { choice, notices: reading.limited([...notices, ...ofScene]) };
  }

  // One line for all keys that are neither ours nor known to be somebody else's, if there are such.
  /** @param {Pairs} pairs */
  meaningless(pairs) {
    const names = this.reader.meaningless(pairs),
      { named } = this.table.limits,
      quoted = names.slice(0, named).map(quoteText).join(", "),
      more = names.length > named ? ` and ${names.length - named} more` : "";
    if (names.length > 1) return [`The link's parts ${quoted}${more} mean nothing here and were left out.`];
    return names.length ? [`The link's part ${quoted} means nothing here and was left out.`] : [];
  }

  /** @type {(reading: Reading, pairs: Pairs) => void} */
  readVersion(reading, pairs) {
    const { version, older_versions: older } = this.table,
      text = reading.field(pairs, "v"),
      known = () => {
        if (text !== undefined && text !== version && !older.includes(text))
          throw new InputError(`version ${quoteText(text)} is not known`);
      };
    reading.orDefault(known, undefined, "'v'");
  }

  /** @type {(reading: Reading, pairs: Pairs) => Choice | undefined} */
  readScene(reading, pairs) {
    const { surface, runs: declared } = this.table,
      [written, ...parts] = (reading.field(pairs, surface.key) ?? surface.name).split(","),
      name = knownAs(written, [surface.name]);
    if (name !== surface.name) {
      reading.note(`This page carries ${surface.label} alone, and the link names ${quoteText(name)}.`);
      return undefined;
    }
    if (!this.isItsFormula(reading, pairs) || !this.isOnItsData(reading, pairs)) return undefined;
    const coefficients = reading.values(parts, surface.parameters, surface.label),
      texts = pairs.filter(([key]) => key === declared.key).map(([, text]) => text),
      rules = pairs.filter(([key]) => key === this.table.rules.key).map(([, text]) => text),
      understood = texts.flatMap((text) => readRuns(reading, this.table, text, rules)),
      lost = !understood.length && texts.some((text) => text);
    if (lost) reading.note(`No run of the link was understood; ${surface.label}'s usual ones are shown.`);
    const given = this.limitRuns(reading, understood);
    return {
      coefficients,
      start: this.readStart(reading, pairs),
      .../** @type {Pick<Choice, "steps" | "noise">} */ (this.readNumbers(reading, pairs, ["steps", "noise"])),
      stream: readStream(reading, this.table.stream, surface.label, pairs),
      .../** @type {Pick<Choice, "seed">} */ (this.readNumbers(reading, pairs, ["seed"])),
      runs: texts.length && !lost ? given : declared.first.map((optimizer) => suggestedRun(this.table, optimizer)),
      fairness: readFairness(reading, this.table.fairness, pairs),
      penalty: readPenalty(reading, this.table.penalty, pairs),
    };
  }

  // Whether the scene is of the function that the page carries, where that has no name.
  /** @type {(reading: Reading, pairs: Pairs) => boolean} */
  isItsFormula(reading, pairs) {
    const { surface, formula } = this.table,
      text = reading.field(pairs, formula.key);
    if (formula.text ? text === undefined || text === formula.text : text === undefined) return true;
    if (formula.text) reading.note(`This page carries ${surface.label} alone, and the link has another formula.`);
    else reading.note("The link names a surface and has a formula besides; the formula was left out.");
    return !formula.text;
  }

  // Whether the scene is of the data that the page carries.
  /** @type {(reading: Reading, pairs: Pairs) => boolean} */
  isOnItsData(reading, pairs) {
    const { surface, data } = this.table,
      text = reading.field(pairs, data.key);
    if (!data.text && text !== undefined)
      reading.note(`${surface.label} is no function of data; the link's were left out.`);
    const own = data.text,
      named = text === undefined ? data.first : filled(text, data.usual);
    if (!own || sortedParts(named) === sortedParts(own)) return true;
    const other = text === undefined ? "a link that names none means others" : "the link names others";
    reading.note(`This page carries ${surface.label} of its own data alone, and ${other}.`);
    return false;
  }

  // As many as a picture takes.
  /** @type {(reading: Reading, runs: Choice["runs"]) => Choice["runs"]} */
  limitRuns(reading, runs) {
    const { runs: most, members } = this.table.limits,
      kept = runs.slice(0, most);
    if (runs.length > most) reading.note(`The link has ${runs.length} runs; the first ${most} are shown.`);
    if (kept.length + kept.reduce((sum, { partners }) => sum + partners.length, 0) <= members) return kept;
    reading.note(`The link has more than ${members} runs and partners; the partners are left out.`);
    return kept.map(({ segments }) => ({ segments, partners: [] }));
  }

  /** @type {(reading: Reading, pairs: Pairs) => Choice["start"]} */
  readStart(reading, pairs) {
    const { key, low, high, what, default: usual } = this.table.start,
      text = reading.field(pairs, key);
    if (text === undefined) return usual;
    const read = () => {
      const parts = text.split(",");
      if (parts.length !== 2) throw new InputError(`${quoteText(text)} is not a pair of numbers`);
      const [x, y] = parts.map((part) => bounded(reading.number(part), low, high, what));
      return /** @type {Choice["start"]} */ ([x, y]);
    };
    return reading.orDefault(read, usual, `'${key}'`);
  }

  // Those that are one number each.
  /** @type {(reading: Reading, pairs: Pairs, names: string[]) => Record<string, number>} */
  readNumbers(reading, pairs, names) {
    const named = this.table.numbers.filter(({ key }) => names.includes(key));
    const values = named.map(({ key, low, high, what, whole: counts, default: usual }) => {
      const text = reading.field(pairs, key),
        read = () => (counts ? whole : bounded)(reading.number(text ?? ""), low, high, what);
      return [key, text === undefined ? usual : reading.orDefault(read, usual, `'${key}'`)];
    });
    return Object.fromEntries(values);
  }

  // How the query asks the scene to be looked at, if it does, and a notice for each part not understood.
  /** @param {string} query @returns {{ view?: ViewChoice, notices: string[] }} */
  readView(query) {
    const { limits, view: table } = this.table,
      reading = new Reading(limits),
      text = reading.field(this.reader.read(query).pairs, table.key);
    if (text === undefined) return { notices: [] };
    return { view: readView(reading, table, text), notices: reading.limited() };
  }
}

// A name and its settings, in whichever order they were written.
/** @param {string} text */
function sortedParts(text) {
  const [name, ...settings] = text.split(",");
  return [name, ...settings.sort()].join();
}
