// The grammar of a link: fields, numbers, names with their settings; and a notice for what was not understood. As
// `optim_viz/link/grammar.py` has it, to the letter.

import { formatExactly } from "../scales.js";
import { knownAs } from "./mending.js";

/** @import { Declared, Limits } from "./types" */

// What a text is not, in words. It is caught where the text is read, and becomes a notice.
export class InputError extends Error {}

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?$/;

// The shortest text that reads back as the same number, as Python writes it.
/** @param {number} number */
export function spell(number) {
  const [, sign, first, rest = "", power] = /** @type {RegExpExecArray} */ (
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(number.toExponential())
  );
  const minus = Object.is(number, -0) ? "-" : sign,
    exponent = Number(power),
    digits = first + rest;
  if (exponent < -4 || exponent >= 16) {
    const size = String(Math.abs(exponent)).padStart(2, "0");
    return `${minus}${first}${rest && `.${rest}`}e${exponent < 0 ? "-" : "+"}${size}`;
  }
  if (exponent < 0) return `${minus}0.${"0".repeat(-exponent - 1)}${digits}`;
  const whole = digits.slice(0, exponent + 1).padEnd(exponent + 1, "0"),
    fraction = digits.slice(exponent + 1);
  return `${minus}${whole}${fraction && `.${fraction}`}`;
}

// A name with its settings: `adam,learning_rate:0.05,b1:0.9`.
/** @type {(name: string, values: Record<string, number>) => string} */
export const spellCall = (name, values) =>
  [name, ...Object.entries(values).map(([key, value]) => `${key}:${spell(value)}`)].join();

// Fields as a query, with as little percent-encoding as an address allows: people read links.
/** @param {[key: string, text: string][]} fields */
export const fieldsToQuery = (fields) => fields.map(([key, text]) => `${key}=${quote(text)}`).join("&");

/** @param {string} text */
const quote = (text) =>
  encodeURIComponent(text)
    .replace(/%(2C|3A|40)/g, decodeURIComponent)
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

// A visitor's text, safe to show: short, printable, and without anything that markup would act on.
/** @param {string} text */
export function quoteText(text) {
  const signs = [...text],
    kept = signs
      .slice(0, 40)
      .join("")
      .replace(/[^A-Za-z0-9_.,:+\- ]/gu, "·");
  return `“${kept}${signs.length > 40 ? "…" : ""}”`;
}

// What stands before the sign and behind it, and whether it is there.
/** @type {(text: string, sign: string) => [before: string, behind: string, found: boolean]} */
export function partition(text, sign) {
  const at = text.indexOf(sign);
  return at < 0 ? [text, "", false] : [text.slice(0, at), text.slice(at + sign.length), true];
}

/** @type {(value: number, low: number, high: number, what: string) => number} */
export function bounded(value, low, high, what) {
  if (low <= value && value <= high) return value;
  const span = `${formatExactly(low)} and ${formatExactly(high)}`;
  throw new InputError(`${what} must lie between ${span}, got ${formatExactly(value)}.`);
}

/** @type {(value: number, low: number, high: number, what: string) => number} */
export function whole(value, low, high, what) {
  if (!Number.isInteger(value)) throw new InputError(`${what} must be a whole number, got ${formatExactly(value)}.`);
  if (low <= value && value <= high) return value + 0; // never −0
  throw new InputError(`${what} must lie between ${low} and ${high}, got ${formatExactly(value)}.`);
}

// A name of an entry or an option, whether or not there is one.
/** @param {string} text */
export function readWord(text) {
  if (!/^[a-z][A-Za-z0-9_]{0,39}$/.test(text)) throw new InputError(`${quoteText(text)} is no name`);
  return text;
}

// One reading of a link. It never throws: what was not understood is noted, and takes its default.
export class Reading {
  /** @param {Limits} limits */
  constructor(limits) {
    this.limits = limits;
    /** @type {string[]} */
    this.notices = [];
  }

  /** @param {string} notice */
  note(notice) {
    this.notices.push(notice);
  }

  // Each notice once, and no more of them than a person reads.
  /** @param {string[]} [notices] */
  limited(notices = this.notices) {
    const distinct = [...new Set(notices)],
      { length } = distinct.splice(this.limits.notices);
    return length ? [...distinct, `And ${length} more of the kind.`] : distinct;
  }

  // A number in plain ASCII decimal notation.
  /** @param {string} text */
  number(text) {
    if (text.length > this.limits.number || !NUMBER.test(text))
      throw new InputError(`${quoteText(text)} is not a number`);
    const number = Number(text);
    if (Number.isFinite(number)) return number;
    throw new InputError(`a number in the link must be finite, got ${number < 0 ? "-" : ""}inf.`);
  }

  // What the reader makes of a text; where it refuses it, the default, and a notice that names `what`.
  /**
   * @template T
   * @param {() => T} read
   * @param {T} usual
   * @param {string} what
   */
  orDefault(read, usual, what) {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      this.note(`The link's ${what} was not understood (${withoutDots(error.message)}); the default is used.`);
      return usual;
    }
  }

  // The text of a field, if it is given; of one given more than once, the first one.
  /** @type {(pairs: [string, string][], key: string) => string | undefined} */
  field(pairs, key) {
    const texts = pairs.filter(([name]) => name === key);
    if (texts.length > 1) this.note(`The link gives '${key}' ${texts.length} times; the first one counts.`);
    return texts[0]?.[1];
  }

  // `name:number` items against what is declared; each wrong one is named and takes its default.
  /** @type {(parts: string[], declared: Declared[], owner: string) => Record<string, number>} */
  values(parts, declared, owner) {
    /** @type {Map<string, number>} */
    const given = new Map();
    for (const part of parts) {
      const [written, text] = partition(part, ":"),
        name = knownAs(
          written,
          declared.map((one) => one.name),
        ),
        parameter = declared.find((one) => one.name === name);
      if (!parameter)
        this.note(`${owner[0].toUpperCase()}${owner.slice(1)} has no setting ${quoteText(name)}; it was left out.`);
      else if (given.has(name)) this.note(`The link gives ${name} of ${owner} twice; the first one counts.`);
      else {
        const number = this.orDefault(() => accepted(this.number(text), parameter), undefined, `${name} of ${owner}`);
        if (number !== undefined) given.set(name, number);
      }
    }
    return Object.fromEntries(declared.map((one) => [one.name, given.get(one.name) ?? one.default]));
  }
}

/** @type {(number: number, parameter: Declared) => number} */
function accepted(number, { low, high, switch: isSwitch, whole: counts }) {
  const isWhole = Number.isInteger(number) || !(isSwitch || counts);
  if (isWhole && low <= number && number <= high) return number;
  if (counts && low <= number && number <= high) throw new InputError(`${formatExactly(number)} is no whole number`);
  const span = isSwitch ? "0 or 1" : `${formatExactly(low)} to ${formatExactly(high)}`;
  throw new InputError(`${formatExactly(number)} is outside ${span}`);
}

/** @param {string} text */
export const withoutDots = (text) => text.replace(/\.+$/, "");
