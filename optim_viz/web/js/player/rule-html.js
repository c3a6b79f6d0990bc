// An expression of a rule as HTML: in symbols, and in the numbers of one step.

import { formatNumber } from "../scales.js";
import { compile } from "./rule.js";

/**
 * @import { Cases, Expression } from "../types"
 * @import { Evaluate } from "./rule.js"
 * @typedef {(name: string) => string} Spell
 * @typedef {Evaluate[][]} Tests of the cases of several lines
 * @typedef {(part: Expression, within?: number) => string} Show
 */

/** @type {Record<string, number>} */
const STRENGTH = {
  if: 0,
  "<": 1,
  ">": 1,
  "<=": 1,
  ">=": 1,
  "==": 1,
  "!=": 1,
  "+": 2,
  "-": 2,
  neg: 3,
  "*": 3.5,
  "/": 5,
  "**": 4,
  pow: 4,
};

// The expression as HTML; `spell(name)` gives a name's HTML. Numbers stand in columns, so quotients and roots of them
// are written in one line, which may break before the sign of a sum; and of several cases only the one that holds is
// shown, which its tests, kept in `numbers`, decide.
/** @type {(tree: Expression, spell: Spell, numbers?: Tests, within?: number) => string} */
export function print(tree, spell, numbers = undefined, within = 0) {
  const strength =
    tree[0] === "name" && tree[1] === "n" && !numbers ? 2 : numbers && tree[0] === "/" ? 3 : (STRENGTH[tree[0]] ?? 9);
  const text = bare(tree, spell, numbers);
  return strength < within ? `<span class="ov-paren">(</span>${text}<span class="ov-paren">)</span>` : text;
}

/** @type {Record<string, string>} */
const COMPARISONS = { "<": "&lt;", ">": "&gt;", "<=": "≤", ">=": "≥", "==": "=", "!=": "≠" };

/** @type {(tree: Expression, spell: Spell, numbers?: Tests) => string} */
function bare(tree, spell, numbers) {
  /** @type {Show} */
  const show = (part, within = 0) => print(part, spell, numbers, within);
  const sign = (/** @type {string} */ one) => `${numbers ? "<wbr>" : ""} ${one === "-" ? "−" : "+"}`;
  switch (tree[0]) {
    case "name":
      return spell(tree[1]);
    case "number":
      return `<span class="ov-num">${formatNumber(tree[1])}</span>`;
    case "+":
    case "-":
      // a + (b − c) reads as a + b − c, though it is added up in that order
      return `${show(tree[1], 2)}${sign(tree[0])} ${show(tree[2], tree[0] === "-" ? 2.5 : 2)}`;
    case "*":
      return show(tree[1], 3) + (numbers ? " · " : "&thinsp;") + show(tree[2], 3.5);
    case "/":
      if (numbers) return `${show(tree[1], 3)} / ${show(tree[2], 3.6)}`; // by a product: in parentheses
      return fraction(show(tree[1]), show(tree[2]));
    case "**":
    case "pow":
      return `${show(tree[1], 6)}<sup>${show(tree[2])}</sup>`;
    case "neg":
      return `−${show(tree[1], 3)}`;
    case "if":
      return numbers ? choices(tree, show, numbers) : cases(tree, show);
    case "call": {
      const [, name, ...parts] = tree;
      return call(name, parts, show, Boolean(numbers));
    }
    case "net": {
      const [, name, , ...parts] = tree,
        [net, output] = name.split("_");
      return `${net}<sub>${output}</sub>(${parts.map((part) => show(part)).join(", ")})`;
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
  if (name === "norm") return `‖${first}‖`;
  if (name === "dot") return `⟨${first}, ${show(parts[1])}⟩`;
  if (name === "along") return `<i>V</i><sup>⊤</sup>${show(parts[0], 3)}`;
  if (name === "across") return `<i>V</i> ${show(parts[0], 3)}`;
  if (name === "clip") return `clip(${first}; ${show(parts[1])}, ${show(parts[2])})`;
  return `${name}(${parts.map((part) => show(part)).join(", ")})`;
}
