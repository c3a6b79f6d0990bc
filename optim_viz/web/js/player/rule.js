// An update rule, as data from the server: the same lines give the symbols, the live numbers under them, and the values
// of whatever lies between what a method remembers before a step and after it. Nothing here evaluates text.
//
// Values are numbers, or pairs [along x, along y]; an expression becomes a function (values, k) -> number of one
// coordinate.

import { readable } from "../scales.js";

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
const FUNCTIONS = {
  sqrt: Math.sqrt,
  abs: Math.abs,
  sign: Math.sign,
  max: Math.max,
  clip: (a, low, high) => Math.min(Math.max(a, low), high),
};

export function compile(tree) {
  const [kind, first] = tree;
  if (kind === "number") return () => first;
  if (kind === "name") return (values, k) => (typeof values[first] === "number" ? values[first] : values[first][k]);
  const parts = tree.slice(kind === "call" ? 2 : 1).map(compile);
  const [a, b, c] = parts;
  if (kind === "if") return (values, k) => (a(values, k) > 0 ? b(values, k) : c(values, k));
  // The Hessian's eigenvectors are the columns of V.
  if (first === "along") return (values, k) => values.V[0][k] * a(values, 0) + values.V[1][k] * a(values, 1);
  if (first === "across") return (values, k) => values.V[k][0] * a(values, 0) + values.V[k][1] * a(values, 1);
  const apply = kind === "call" ? FUNCTIONS[first] : OPERATIONS[kind];
  if (parts.length === 1) return (values, k) => apply(a(values, k));
  if (parts.length === 2) return (values, k) => apply(a(values, k), b(values, k));
  return (values, k) => apply(...parts.map((part) => part(values, k)));
}

function mentions(tree, names) {
  return tree[0] === "name" ? names.has(tree[1]) : tree.some((part) => Array.isArray(part) && mentions(part, names));
}

export class Rule {
  constructor({ lines, signs, remembers, memory, stability, rate, stride, reads_rate }) {
    Object.assign(this, { signs, remembers, stride, readsRate: reads_rate });
    this.vectors = new Set(["x", "g", "lam", ...remembers]);
    this.lines = lines.map(([name, tree]) => {
      if (mentions(tree, this.vectors)) this.vectors.add(name);
      return { name, tree, value: compile(tree), pair: this.vectors.has(name) };
    });
    this.memory = memory && compile(memory);
    this.stability = stability && compile(stability);
    this.limitMoves = Boolean(stability) && mentions(stability, new Set(["learning_rate"])); // with the rate itself
    this.rate = rate && compile(rate);
    this.looksAhead = this.lines.some(({ name }) => name === "at");
  }

  // Every name's value after the step, from those before it.
  after(before) {
    const values = { ...before };
    for (const { name, value, pair } of this.lines)
      values[name] = pair ? [value(values, 0), value(values, 1)] : value(values, 0);
    return values;
  }
}

// Printing -----------------------------------------------------------------------------------------------------------

const STRENGTH = { if: 0, "<": 1, ">": 1, ">=": 1, "+": 2, "-": 2, neg: 3, "*": 3.5, "/": 5, "**": 4 };

// The expression as HTML; `spell(name)` gives a name's HTML. Numbers stand in columns, so quotients and roots of them
// are written in one line; and of several cases only the one that holds is shown, which its tests, kept in `numbers`,
// decide.
export function print(tree, spell, numbers = undefined, within = 0) {
  const strength =
    tree[0] === "name" && tree[1] === "n" && !numbers ? 2 : numbers && tree[0] === "/" ? 3 : (STRENGTH[tree[0]] ?? 9);
  const text = bare(tree, spell, numbers);
  return strength < within ? `<span class="ov-paren">(</span>${text}<span class="ov-paren">)</span>` : text;
}

const COMPARISONS = { "<": "&lt;", ">": "&gt;", ">=": "≥" };

function bare(tree, spell, numbers) {
  const [kind, ...parts] = tree;
  const show = (part, within = 0) => print(part, spell, numbers, within);
  switch (kind) {
    case "name":
      return spell(parts[0]);
    case "number":
      return `<span class="ov-num">${readable(parts[0])}</span>`;
    case "+":
    case "-":
      return `${show(parts[0], 2)} ${kind === "-" ? "−" : "+"} ${show(parts[1], 2.5)}`;
    case "*":
      return show(parts[0], 3) + (numbers ? " · " : "&thinsp;") + show(parts[1], 3.5);
    case "/":
      if (numbers) return `${show(parts[0], 3)} / ${show(parts[1], 3.6)}`; // by a product: in parentheses
      return fraction(show(parts[0]), show(parts[1]));
    case "**":
      return `${show(parts[0], 6)}<sup>${show(parts[1])}</sup>`;
    case "neg":
      return `−${show(parts[0], 3)}`;
    case "if":
      return numbers ? choices(tree, show, numbers) : cases(tree, show);
    case "call":
      return call(parts[0], parts.slice(1), show, numbers);
    default:
      return `${show(parts[0], 2)} ${COMPARISONS[kind]} ${show(parts[1], 2)}`;
  }
}

function fraction(above, below) {
  const slash = '<span class="ov-sr"> / </span>'; // for whoever hears it, or copies it
  return `<span class="ov-frac"><span>${above}</span>${slash}<span>${below}</span></span>`;
}

function cases(tree, show) {
  const rows = [];
  for (; tree[0] === "if"; tree = tree[3]) rows.push(`<span>${show(tree[2])}</span><span>if ${show(tree[1])}</span>`);
  rows.push(`<span>${show(tree)}</span><span>otherwise</span>`);
  return `<span class="ov-cases">${rows.join("")}</span>`;
}

function choices(tree, show, tests) {
  const place = tests.push([]) - 1,
    parts = [];
  for (; tree[0] === "if"; tree = tree[3]) {
    tests[place].push(compile(tree[1]));
    parts.push(show(tree[2], 3));
  }
  return [...parts, show(tree, 3)]
    .map((part, i) => `<span data-choice="${place},${i}" hidden><small></small>${part}</span>`)
    .join("");
}

function call(name, parts, show, numbers) {
  const first = show(parts[0]);
  if (name === "sqrt") return numbers ? `√${show(parts[0], 6)}` : `<span class="ov-sqrt"><span>${first}</span></span>`;
  if (name === "abs") return `|${first}|`;
  if (name === "along") return `<i>V</i><sup>⊤</sup>${show(parts[0], 3)}`;
  if (name === "across") return `<i>V</i> ${show(parts[0], 3)}`;
  if (name === "clip") return `clip(${first}; ${show(parts[1])}, ${show(parts[2])})`;
  return `${name}(${parts.map((part) => show(part)).join(", ")})`;
}
