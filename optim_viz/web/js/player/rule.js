// An update rule, as data from the server: the same lines give the symbols, the live numbers under them, and the values
// of whatever lies between what a method remembers before a step and after it. Nothing here evaluates text.
//
// Values are numbers, or pairs [along x, along y]; an expression becomes a function (values, k) -> number of one
// coordinate.

import { formatNumber } from "../scales.js";

/**
 * @import { Cases, Expression, Operator, Quantity, RuleHead, Values } from "../types"
 * @typedef {(values: Values, k: number) => number} Evaluate
 * @typedef {(name: string) => string} Spell
 * @typedef {Evaluate[][]} Tests of the cases of several lines
 * @typedef {(part: Expression, within?: number) => string} Show
 */

/** @type {Record<Operator, (a: number, b: number) => number>} */
const OPERATIONS = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "**": (a, b) => a ** b,
  "<": (a, b) => +(a < b),
  ">": (a, b) => +(a > b),
  ">=": (a, b) => +(a >= b),
  neg: (a) => -a,
};
/** @type {Record<string, (...numbers: number[]) => number>} */
const FUNCTIONS = {
  sqrt: Math.sqrt,
  abs: Math.abs,
  sign: Math.sign,
  max: Math.max,
  clip: (a, low, high) => Math.min(Math.max(a, low), high),
};

/** @type {(value: Quantity, k: number) => number} */
export const coordinate = (value, k) => (typeof value === "number" ? value : value[k]);

/** @type {(tree: Expression) => Evaluate} */
export function compile(tree) {
  if (tree[0] === "number") {
    const [, number] = tree;
    return () => number;
  }
  if (tree[0] === "name") {
    const [, name] = tree;
    return (values, k) => coordinate(values[name], k);
  }
  if (tree[0] === "if") {
    const [, test, then, otherwise] = tree,
      [a, b, c] = [compile(test), compile(then), compile(otherwise)];
    return (values, k) => (a(values, k) > 0 ? b(values, k) : c(values, k));
  }
  if (tree[0] === "call") {
    const [, name, ...inner] = tree,
      parts = inner.map(compile),
      [a] = parts;
    // The Hessian's eigenvectors are the columns of V.
    if (name === "along") return (values, k) => values.V[0][k] * a(values, 0) + values.V[1][k] * a(values, 1);
    if (name === "across") return (values, k) => values.V[k][0] * a(values, 0) + values.V[k][1] * a(values, 1);
    return applied(FUNCTIONS[name], parts);
  }
  const [, ...inner] = tree;
  return applied(OPERATIONS[tree[0]], inner.map(compile));
}

/** @type {(apply: (...numbers: number[]) => number, parts: Evaluate[]) => Evaluate} */
function applied(apply, parts) {
  const [a, b] = parts;
  if (parts.length === 1) return (values, k) => apply(a(values, k));
  if (parts.length === 2) return (values, k) => apply(a(values, k), b(values, k));
  return (values, k) => apply(...parts.map((part) => part(values, k)));
}

/** @type {(tree: Expression, names: Set<string>) => boolean} */
function mentions(tree, names) {
  if (tree[0] === "name") return names.has(tree[1]);
  /** @type {(Expression | string | number)[]} */
  const parts = tree;
  return parts.some((part) => Array.isArray(part) && mentions(part, names));
}

export class Rule {
  /** @param {RuleHead} head */
  constructor({ lines, signs, remembers, memory, stability, rate, stride, reads_rate }) {
    this.signs = signs;
    this.remembers = remembers;
    this.stride = stride;
    this.readsRate = reads_rate;
    this.vectors = new Set(["x", "g", "lam", ...remembers]);
    this.lines = lines.map(([name, tree]) => {
      if (mentions(tree, this.vectors)) this.vectors.add(name);
      return { name, tree, value: compile(tree), pair: this.vectors.has(name) };
    });
    this.memory = memory && compile(memory);
    this.stability = stability && compile(stability);
    this.limitMoves = stability !== null && mentions(stability, new Set(["learning_rate"])); // with the rate itself
    this.rate = rate && compile(rate);
    this.looksAhead = this.lines.some(({ name }) => name === "at");
  }

  // Every name's value after the step, from those before it.
  /** @type {(before: Values) => Values} */
  after(before) {
    const values = Object.assign({}, before);
    for (const { name, value, pair } of this.lines)
      values[name] = pair ? [value(values, 0), value(values, 1)] : value(values, 0);
    return values;
  }
}

// Printing -----------------------------------------------------------------------------------------------------------

/** @type {Record<string, number>} */
const STRENGTH = { if: 0, "<": 1, ">": 1, ">=": 1, "+": 2, "-": 2, neg: 3, "*": 3.5, "/": 5, "**": 4 };

// The expression as HTML; `spell(name)` gives a name's HTML. Numbers stand in columns, so quotients and roots of them
// are written in one line; and of several cases only the one that holds is shown, which its tests, kept in `numbers`,
// decide.
/** @type {(tree: Expression, spell: Spell, numbers?: Tests, within?: number) => string} */
export function print(tree, spell, numbers = undefined, within = 0) {
  const strength =
    tree[0] === "name" && tree[1] === "n" && !numbers ? 2 : numbers && tree[0] === "/" ? 3 : (STRENGTH[tree[0]] ?? 9);
  const text = bare(tree, spell, numbers);
  return strength < within ? `<span class="ov-paren">(</span>${text}<span class="ov-paren">)</span>` : text;
}

/** @type {Record<string, string>} */
const COMPARISONS = { "<": "&lt;", ">": "&gt;", ">=": "≥" };

/** @type {(tree: Expression, spell: Spell, numbers?: Tests) => string} */
function bare(tree, spell, numbers) {
  /** @type {Show} */
  const show = (part, within = 0) => print(part, spell, numbers, within);
  switch (tree[0]) {
    case "name":
      return spell(tree[1]);
    case "number":
      return `<span class="ov-num">${formatNumber(tree[1])}</span>`;
    case "+":
    case "-":
      return `${show(tree[1], 2)} ${tree[0] === "-" ? "−" : "+"} ${show(tree[2], 2.5)}`;
    case "*":
      return show(tree[1], 3) + (numbers ? " · " : "&thinsp;") + show(tree[2], 3.5);
    case "/":
      if (numbers) return `${show(tree[1], 3)} / ${show(tree[2], 3.6)}`; // by a product: in parentheses
      return fraction(show(tree[1]), show(tree[2]));
    case "**":
      return `${show(tree[1], 6)}<sup>${show(tree[2])}</sup>`;
    case "neg":
      return `−${show(tree[1], 3)}`;
    case "if":
      return numbers ? choices(tree, show, numbers) : cases(tree, show);
    case "call": {
      const [, name, ...parts] = tree;
      return call(name, parts, show, Boolean(numbers));
    }
    default:
      return `${show(tree[1], 2)} ${COMPARISONS[tree[0]]} ${show(tree[2], 2)}`;
  }
}

/** @param {string} above @param {string} below */
function fraction(above, below) {
  const slash = '<span class="ov-sr"> / </span>'; // for whoever hears it, or copies it
  return `<span class="ov-frac"><span>${above}</span>${slash}<span>${below}</span></span>`;
}

/** @param {Cases} tree @param {Show} show */
function cases(tree, show) {
  const rows = [];
  /** @type {Expression} */
  let rest = tree;
  for (; rest[0] === "if"; rest = rest[3]) rows.push(`<span>${show(rest[2])}</span><span>if ${show(rest[1])}</span>`);
  rows.push(`<span>${show(rest)}</span><span>otherwise</span>`);
  return `<span class="ov-cases">${rows.join("")}</span>`;
}

/** @param {Cases} tree @param {Show} show @param {Tests} tests */
function choices(tree, show, tests) {
  const place = tests.push([]) - 1,
    parts = [];
  /** @type {Expression} */
  let rest = tree;
  for (; rest[0] === "if"; rest = rest[3]) {
    tests[place].push(compile(rest[1]));
    parts.push(show(rest[2], 3));
  }
  return [...parts, show(rest, 3)]
    .map((part, i) => `<span data-choice="${place},${i}" hidden><small></small>${part}</span>`)
    .join("");
}

/** @param {string} name @param {Expression[]} parts @param {Show} show @param {boolean} numbers */
function call(name, parts, show, numbers) {
  const first = show(parts[0]);
  if (name === "sqrt") return numbers ? `√${show(parts[0], 6)}` : `<span class="ov-sqrt"><span>${first}</span></span>`;
  if (name === "abs") return `|${first}|`;
  if (name === "along") return `<i>V</i><sup>⊤</sup>${show(parts[0], 3)}`;
  if (name === "across") return `<i>V</i> ${show(parts[0], 3)}`;
  if (name === "clip") return `clip(${first}; ${show(parts[1])}, ${show(parts[2])})`;
  return `${name}(${parts.map((part) => show(part)).join(", ")})`;
}
