// A computational graph in words: what a node is called, and the chain rule at it, in symbols and in numbers.

import { formatNumber } from "../scales.js";

/**
 * @import { GraphNumbers } from "./graph-numbers.js"
 * @import { GraphLayout, GraphPlan } from "../types"
 * @typedef {object} Shown what is known of one node at this step
 * @property {number} value
 * @property {number | undefined} gradient undefined before the sweep has come to it
 * @typedef {object} Part of a node's gradient, by the chain rule
 * @property {string} to the symbol of whom it flows from
 * @property {string} symbols of the derivative
 * @property {number} derivative
 * @property {number | undefined} gradient of whom it flows from
 * @typedef {object} Looked what stands there
 * @property {GraphPlan} plan
 * @property {GraphLayout} layout
 * @property {GraphNumbers} numbers
 * @property {Set<number>} known the nodes whose gradient the sweep has come to
 * @property {boolean} opened whether the sum over rows is, on one
 * @property {number} row which
 * @typedef {{ all: number, row: number }} Rows that the parts are summed over, and the one that is shown
 */

/** @type {(value: number | undefined) => string} */
export const numberOrBlank = (value) => (value === undefined ? "" : formatNumber(value, 4));

// What a screen reader calls a node.
/** @type {(node: GraphPlan["nodes"][number], shown: Shown) => string} */
export function nodeName({ symbol, formula, inputs, kind }, { value, gradient }) {
  const what = inputs.length ? `${symbol} = ${formula}` : kind === "variable" ? symbol : `${symbol}, ${formula}`,
    slope = gradient === undefined ? "gradient not yet known" : `gradient ${formatNumber(gradient, 4)}`;
  return `${what}. Value ${formatNumber(value, 4)}, ${slope}`;
}

// ∂f/∂z₄ = ∂f/∂z₅ · 2·b·z₄ = −88 · (−0.88) = …, as lines of text.
/** @type {(symbol: string, gradient: number | undefined, parts: Part[], rows?: Rows) => string[]} */
export function chainRule(symbol, gradient, parts, rows) {
  const name = `∂f/∂${symbol}`,
    result = gradient === undefined ? "" : formatNumber(gradient, 4);
  if (!parts.length) return [`${name} = 1`, "The sweep begins here."];
  const sum = rows ? "Σ " : "",
    derivative = (/** @type {Part} */ { to, symbols }) => (symbols ? bracketed(symbols) : `∂${to}/∂${symbol}`),
    symbols = parts.map((part) => `∂f/∂${part.to} · ${derivative(part)}`);
  const known = parts.every((part) => part.gradient !== undefined),
    factor = (/** @type {number | undefined} */ value) => bracketed(numberOrBlank(value) || "…");
  const numbers = parts.map((part) => `${factor(part.gradient)} · ${factor(part.derivative)}`);
  const second = rows
    ? `row ${rows.row + 1}: ${numbers.join(" + ")}; all ${rows.all} rows together: ${known && result ? result : "…"}`
    : `= ${numbers.join(" + ")} = ${known && result ? result : "…"}`;
  return [`${name} = ${sum}${rows && symbols.length > 1 ? `(${symbols.join(" + ")})` : symbols.join(" + ")}`, second];
}

/** @param {string} text */
const bracketed = (text) => (/^[−-]|[ ]/.test(text) ? `(${text})` : text);

// A node's value and the chain rule at it, where the sweep is now.
/** @type {(i: number, looked: Looked) => string} */
export function nodeLines(i, { plan: { nodes }, layout, numbers, known, opened, row }) {
  const node = nodes[i],
    { value, gradient } = numbers.shown(i, row, known);
  const parts = layout.routes.flatMap(([source, target]) => {
    if (source !== i) return [];
    const k = nodes[target].inputs.indexOf(i),
      direct = k >= 0 && (opened || nodes[target].kind !== "sum"),
      { symbol, formula } = nodes[target],
      terms = formula.replace(/^Σ /, "");
    return {
      to: symbol,
      // Through all rows: each term's own chain is in sight where the sum is opened.
      symbols: direct
        ? nodes[target].derivatives[k]
        : `Σ ∂${/[· ]/.test(terms) ? `(${terms})` : terms}/∂${node.symbol}`,
      derivative: numbers.derivative(i, target, row, opened),
      gradient: numbers.shown(target, row, known).gradient,
    };
  });
  const overRows = opened && !node.of_rows && layout.routes.some(([s, t]) => s === i && nodes[t].of_rows),
    forward = node.inputs.length ? `${node.symbol} = ${node.formula}` : node.symbol;
  const rule = chainRule(node.symbol, gradient, parts, overRows ? { all: numbers.count, row } : undefined);
  return [`${forward} = ${formatNumber(value, 4)}`, ...rule].join("\n");
}
