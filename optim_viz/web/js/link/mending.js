// What becomes of a link on its way, undone: as `optim_viz/link/mending.py` has it, to the letter. Somebody's own words
// have no meaning here, and stay as they are.

/** @import { LinkTable } from "./types" */

const ESCAPE = /%[0-9A-Fa-f]{2}/;

// Of a formula: a plus sign that had blanks around it, and blanks where no plus sign can have been.
const WIDE_PLUS = /(?<![-*/^=;,(<> ]) {3}(?![*/^=;,)<> ])/g,
  NO_PLUS = / (-) |(?<=[*/^=;,(<>]) | (?=[*/^=;,)<>])/g;

// In lower case, ASCII's letters alone: so that every language does the same.
/** @param {string} text */
export const lower = (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

// The one of these names that reads the same in lower case, as a link's names are read; else the name itself.
/** @type {(name: string, names: string[]) => string} */
export const knownAs = (name, names) =>
  names.includes(name) ? name : (names.find((known) => lower(known) === name) ?? name);

const UTF8 = new TextDecoder("utf-8", { ignoreBOM: true });

// Percent-encoding undone; what is none stands for itself.
/** @param {string} text */
export const unquote = (text) =>
  text.replace(/[\0-\x7f]+/g, (ascii) => {
    const bytes = [];
    for (let i = 0; i < ascii.length; i++) {
      const escaped = /^%([0-9a-fA-F]{2})/.exec(ascii.slice(i, i + 3));
      bytes.push(escaped ? parseInt(escaped[1], 16) : ascii.charCodeAt(i));
      if (escaped) i += 2;
    }
    return UTF8.decode(Uint8Array.from(bytes));
  });

export class Mending {
  /** @param {LinkTable} table */
  constructor({
    mending: { blanks, closing, closing_of_formula: closingOfFormula, encodings },
    with_words,
    formula,
    rules,
    known,
  }) {
    this.blanks = blanks;
    this.closing = closing + blanks;
    this.encodings = encodings;
    this.words = with_words;
    this.formulas = [formula.key, rules.key];
    this.closingOfFormula = closingOfFormula;
    this.fields = new RegExp(`&(?=(?:amp;)*(?:${known.map((key) => key.replace(".", "\\.")).join("|")})=)`, "i");
  }

  // The query that stands in a key, where the signs between its fields were encoded, too; "" if there is none.
  /** @param {string} key */
  queryInKey(key) {
    for (let i = 0; i < this.encodings && !key.includes("=") && ESCAPE.test(key); i++) key = unquote(key);
    return key.includes("=") ? key : "";
  }

  // A field, and those that came to stand in its text, as the signs between them were encoded.
  /** @param {string} key @param {string} text @returns {[string, string][]} */
  splitFields(key, text) {
    let plain = text;
    for (let i = 0; i < this.encodings && !plain.includes("&") && ESCAPE.test(plain); i++) plain = unquote(plain);
    if (this.key(key) === this.words || !this.fields.test(plain)) return [[key, text]];
    const [first, ...others] = plain.split(this.fields);
    const field = (/** @type {string} */ part, at = part.indexOf("=")) => [part.slice(0, at), part.slice(at + 1)];
    return [[key, first], .../** @type {[string, string][]} */ (others.map((other) => field(other)))];
  }

  /** @param {string} key */
  key(key) {
    return strip(lower(this.decoded(key)), this.blanks).replace(/^(?:amp;)+/, "");
  }

  // The text of a field, by its mended key.
  /** @type {(key: string, text: string) => string} */
  field(key, text) {
    if (key === this.words) return text;
    if (this.formulas.includes(key.replace(/^b\./, ""))) return this.formula(text);
    const lost = lower(this.decoded(text)).replace(/([0-9.]e) (?=[0-9])/g, "$1+"),
      parts = lost.split(/([,:~@])/).map((part) => strip(part, this.blanks));
    return strip(parts.join(""), "", this.closing);
  }

  /** @param {string} text */
  formula(text) {
    const left = strip(strip(this.decoded(text), "\n\r\t"), "", this.closingOfFormula);
    if (left.includes("+")) return left;
    if (left.search(WIDE_PLUS) >= 0) return left.replace(WIDE_PLUS, " + ");
    const tight = left.replace(NO_PLUS, "$1");
    return (tight.includes(" ") ? left : tight).replaceAll(" ", "+");
  }

  /** @param {string} text */
  decoded(text) {
    for (let i = 0; i < this.encodings && ESCAPE.test(text); i++) text = unquote(text);
    return text;
  }
}

// Without these signs at its beginning, and those at its end.
/** @type {(text: string, before: string, behind?: string) => string} */
function strip(text, before, behind = before) {
  let [first, last] = [0, text.length];
  while (first < last && before.includes(text[first])) first++;
  while (last > first && behind.includes(text[last - 1])) last--;
  return text.slice(first, last);
}
