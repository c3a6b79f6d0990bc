// An update rule, as data from the server: its lines give the values of whatever lies between what a method remembers
// before a step and after it, to the last bit as the server's compiled step has them. Nothing here evaluates text.
//
// Values are numbers, or pairs [along x, along y]; an expression becomes a function (values, k) -> number of one
// coordinate. `optim_viz/language` says what each operation means.

import { atan2, cos, exp, log, pow, sin, tan, tanh } from "../elementary.js";
import { flush, integerPower, maximum, minimum, product, quotient } from "../float64.js";
import { outputOf } from "../network.js";

/**
 * @import { Expression, Operator, Pair, Quantity, RuleHead, Values } from "../types"
 * @typedef {(values: Values, k: number) => number} Evaluate
 */

/** @type {Record<Operator, (a: number, b: number) => number>} */
const OPERATIONS = {
  "+": (a, b) => flush(a + b),
  "-": (a, b) => flush(a - b),
  "*": product,
  "/": quotient,
  "**": integerPower,
  pow,
  "<": (a, b) => +(a < b),
  ">": (a, b) => +(a > b),
  "<=": (a, b) => +(a <= b),
  ">=": (a, b) => +(a >= b),
  "==": (a, b) => +(a === b),
  "!=": (a, b) => +(a !== b),
  neg: (a) => -a,
};
/** @type {Record<string, (...numbers: number[]) => number>} */
const FUNCTIONS = {
  ...{ sqrt: Math.sqrt, abs: Math.abs, sign: Math.sign, floor: Math.floor, max: maximum, min: minimum },
  ...{ exp, log, sin, cos, tan, tanh, atan2 },
  clip: (a, low, high) => minimum(maximum(a, low), high),
};

// Of two pairs, as [u, v] or [u, v, a, b] their coordinates: what makes one number of them, or turns them.
/** @type {(parts: Evaluate[], values: Values) => number[]} */
const coordinates = (parts, values) => parts.flatMap((part) => [part(values, 0), part(values, 1)]);
/** @type {(a: number, b: number, c: number, d: number) => number} */
const products = (a, b, c, d) => flush(product(a, b) + product(c, d));
/** @type {Record<string, (values: Values, k: number, pairs: number[]) => number>} */
const OF_PAIRS = {
  norm: (_, _k, [u, v]) => Math.sqrt(products(u, u, v, v)),
  dot: (_, _k, [u, v, a, b]) => products(u, a, v, b),
  // The Hessian's eigenvectors are the columns of V.
  along: ({ V }, k, [u, v]) => products(V[0][k], u, V[1][k], v),
  across: ({ V }, k, [u, v]) => products(V[k][0], u, V[k][1], v),
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
    return (values, k) => (a(values, k) > 0.5 ? b(values, k) : c(values, k));
  }
  if (tree[0] === "call") {
    const [, name, ...inner] = tree,
      parts = inner.map(compile),
      ofPairs = OF_PAIRS[name];
    if (ofPairs) return (values, k) => ofPairs(values, k, coordinates(parts, values));
    return applied(FUNCTIONS[name], parts);
  }
  if (tree[0] === "net") {
    const [, , layers, ...inner] = tree,
      parts = inner.map(compile);
    return (values, k) =>
      outputOf(
        layers,
        parts.map((part) => part(values, k)),
      );
  }
  const [operator, ...inner] = tree;
  return applied(OPERATIONS[operator], inner.map(compile));
}

/** @type {(apply: (...numbers: number[]) => number, parts: Evaluate[]) => Evaluate} */
function applied(apply, parts) {
  const [a, b] = parts;
  if (parts.length === 1) return (values, k) => apply(a(values, k));
  if (parts.length === 2) return (values, k) => apply(a(values, k), b(values, k));
  return (values, k) => apply(...parts.map((part) => part(values, k)));
}

// The expressions right below.
/** @type {(tree: Expression) => Expression[]} */
function below(tree) {
  const parts = tree[0] === "net" ? tree.slice(3) : tree.slice(1);
  return /** @type {Expression[]} */ (parts.filter(Array.isArray));
}

/** @type {(tree: Expression, names: Set<string>) => boolean} */
function mentions(tree, names) {
  if (tree[0] === "name") return names.has(tree[1]);
  return below(tree).some((part) => mentions(part, names));
}

// Whether a number of the Hessian is read, or one of its eigenvectors.
/** @type {(tree: Expression) => boolean} */
function readsHessian(tree) {
  if (tree[0] === "call" && (tree[1] === "along" || tree[1] === "across")) return true;
  return mentions(tree, new Set(["lam"])) || below(tree).some(readsHessian);
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
    this.linesOfRate = rate ? this.linesFor(rate) : [];
    this.usesHessian = [...lines.map(([, tree]) => tree), memory, stability, rate].some((t) => t && readsHessian(t));
    this.looksAhead = this.lines.some(({ name }) => name === "at");
  }

  // The lines on which an expression depends, in their order.
  /** @param {Expression} tree */
  linesFor(tree) {
    const needed = [tree],
      found = [];
    for (const line of [...this.lines].reverse())
      if (needed.some((one) => mentions(one, new Set([line.name])))) {
        needed.push(line.tree);
        found.unshift(line);
      }
    return found;
  }

  // The effective rate of the step along each axis, where there is one. The values become some of those after it.
  /** @type {(values: Values) => Pair | undefined} */
  rateOfStep(values) {
    if (!this.rate) return undefined;
    assign(this.linesOfRate, values);
    return [this.rate(values, 0), this.rate(values, 1)];
  }

  // Every name's value after the step, from those before it.
  /** @type {(before: Values) => Values} */
  after(before) {
    return assign(this.lines, { ...before });
  }
}

// Each line's name gets its value, one after the other.
/** @type {(lines: Rule["lines"], values: Values) => Values} */
function assign(lines, values) {
  for (const { name, value, pair } of lines)
    values[name] = pair ? [value(values, 0), value(values, 1)] : value(values, 0);
  return values;
}
