// A link as it arrives: its fields out of a query, mended, and with all that its version leaves out. As
// `optim_viz/link/reading.py` has it.

import { partition } from "./grammar.js";
import { Mending, unquote } from "./mending.js";
import { spelledOut } from "./versions.js";

/**
 * @import { LinkTable } from "./types"
 * @import { Pairs } from "./versions.js"
 */

export class LinkReader {
  /** @param {LinkTable} table */
  constructor(table) {
    this.table = table;
    this.mending = new Mending(table);
    this.foreign = new RegExp(`^${table.foreign}$`);
  }

  // What a query says; of one too long nothing.
  /** @param {string} query @returns {{ pairs: Pairs, notices: string[] }} */
  read(query) {
    const { table, mending } = this,
      { query: longest, fields } = table.limits;
    if (query.length > longest && [...query].length > longest)
      return { pairs: [], notices: [`The link is longer than ${longest} characters and was not read.`] };
    const found = this.unwrapped(this.split(query.replace(/^\?/, "")));
    if (!found || found.length > fields)
      return { pairs: [], notices: [`The link has more than ${fields} parts and was not read.`] };
    const pairs = found.map(([key, text]) => /** @type {Pairs[0]} */ ([key, mending.field(key, text)])),
      version = pairs.find(([key]) => key === "v")?.[1] ?? "";
    if (!Object.hasOwn(table.frozen, version) || pairs.some(([key]) => key === table.end))
      return { pairs: spelledOut(pairs, table, version), notices: [] };
    return { pairs: spelledOut(this.withoutLast(pairs), table, version), notices: [table.cut] };
  }

  // As a server reads a query, where a plus is a space; nothing where there are too many fields.
  /** @param {string} query @returns {Pairs | undefined} */
  split(query) {
    const parts = query.split("&");
    if (parts.length > this.table.limits.fields) return undefined;
    const text = (/** @type {string} */ part) => unquote(part.replaceAll("+", " "));
    return parts
      .filter((part) => part)
      .map((part) => partition(part, "="))
      .map(([key, value]) => [text(key), text(value)]);
  }

  // With their keys mended; a query that was encoded, and so became one key or the end of a field's text, is the fields
  // that it has.
  /** @param {Pairs | undefined} pairs @returns {Pairs | undefined} */
  unwrapped(pairs) {
    const { mending } = this,
      out = pairs?.map(([key, text]) => {
        const inner = text ? mending.splitFields(key, text) : this.split(mending.queryInKey(key));
        return inner && (inner.length ? inner : [/** @type {Pairs[0]} */ ([key, text])]);
      });
    if (!out || out.includes(undefined)) return undefined;
    return out.flatMap((inner = []) => inner.map(([key, text]) => /** @type {Pairs[0]} */ ([mending.key(key), text])));
  }

  // Without the last field that is ours, which may be cut within its key, and what others have put behind it.
  /** @param {Pairs} pairs */
  withoutLast(pairs) {
    const { known } = this.table,
      last = pairs.findLastIndex(
        ([key, text]) =>
          key !== "v" && (known.includes(key) || (!text && known.some((other) => other.startsWith(key)))),
      );
    return pairs.filter(([key], i) => last < 0 || i < last || (i > last && this.isForeign(key)));
  }

  // Of the keys, those that are neither ours nor known to be somebody else's.
  /** @param {Pairs} pairs */
  meaningless(pairs) {
    const keys = [...new Set(pairs.map(([key]) => key))];
    return keys.filter((key) => !this.table.known.includes(key) && !this.isForeign(key));
  }

  /** @param {string} key */
  isForeign(key) {
    return this.foreign.test(key);
  }
}
