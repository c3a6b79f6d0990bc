// The numbers of a computational graph at a point: forward through its nodes, and the gradients back.
//
// As `optim_viz/backprop/graph.py`, to the same bits: each node has a program for its value and its derivatives by its
// inputs; what a node was passed it passes on, times these. A node of rows has a number for each row of the table.

import { flush } from "../float64.js";
import { LOOPS, sumOverRows } from "../loops.js";

/**
 * @import { GraphNode, GraphPlan, Program } from "../types"
 * @typedef {{ lines: (() => void)[], given: [from: number, to: Float64Array][], results: Float64Array[] }} Computation
 */

export class GraphNumbers {
  /** @param {GraphPlan} plan @param {number} [count] of the table's rows */
  constructor({ nodes, programs }, count = 0) {
    this.nodes = nodes;
    this.count = count;
    /** @type {Float64Array[]} */
    this.values = nodes.map((node) => new Float64Array(node.of_rows ? count : 1));
    this.gradients = this.values.map((values) => new Float64Array(values.length));
    this.computations = nodes.map((node) => (node.program < 0 ? undefined : this.computation(node, programs)));
    // Of each sum over rows, its derivative by what its rows need.
    this.sums = nodes.flatMap(({ kind }, i) => (kind === "sum" ? i : []));
    /** @type {Map<number, Float64Array[]>} */
    this.through = new Map(this.sums.map((i) => [i, this.values.map((values) => new Float64Array(values.length))]));
  }

  // A node's program, with room for its results.
  /** @type {(node: GraphNode, programs: Program[]) => Computation} */
  computation({ program, inputs, kind, of_rows: ofRows }, programs) {
    const { constants, code, results } = programs[program],
      n = ofRows || kind === "sum" ? this.count : 1,
      room = () => new Float64Array(n);
    const given = inputs.map((from) => /** @type {[number, Float64Array]} */ ([from, room()])),
      registers = [...given.map(([, to]) => to), ...constants.map((value) => room().fill(value)), ...code.map(room)],
      first = registers.length - code.length;
    const lines = code.map(([name, ...operands], i) => {
      const [a, b, c] = operands.map((operand) => registers[operand]);
      return () => LOOPS[name](n, registers[first + i], a, b, c);
    });
    return { lines, given, results: results.map((register) => registers[register]) };
  }

  // At x, y, with the coefficients and the columns of the table.
  /** @param {number} x @param {number} y @param {number[]} coefficients @param {Float64Array[]} columns */
  sweep(x, y, coefficients, columns = []) {
    const given = [[x], [y], ...coefficients.map((value) => [value]), ...columns];
    this.nodes.forEach((node, i) => {
      const values = this.values[i],
        computation = this.computations[i];
      if (!computation) {
        for (let k = 0; k < values.length; k++) values[k] = flush(given[node.given][k]);
        return;
      }
      for (const [from, to] of computation.given) spread(this.values[from], to);
      for (const line of computation.lines) line();
      const [value] = computation.results;
      if (node.kind === "sum") values[0] = sumOverRows(value);
      else values.set(value);
    });
    this.back(this.nodes.length - 1, this.gradients);
    for (const i of this.sums) this.back(i, /** @type {Float64Array[]} */ (this.through.get(i)), true);
  }

  // The derivative of node `start` by every one before it; with `rowsOnly`, behind it only nodes of rows pass it on.
  /** @param {number} start @param {Float64Array[]} found @param {boolean} [rowsOnly] */
  back(start, found, rowsOnly = false) {
    const reached = new Set([start]);
    found.forEach((values) => values.fill(0));
    found[start].fill(1);
    for (let i = start; i >= 0; i--) {
      const node = this.nodes[i],
        computation = this.computations[i];
      if (!computation || !reached.has(i) || (rowsOnly && i !== start && !node.of_rows)) continue;
      node.inputs.forEach((source, k) => {
        pass(found[i], computation.results[k + 1], found[source], !reached.has(source));
        reached.add(source);
      });
    }
  }

  // One number of a node: that of a row, for one of rows.
  /** @type {(numbers: Float64Array, row: number) => number} */
  static at = (numbers, row) => numbers[numbers.length > 1 ? row : 0];

  // What is known of a node: of one of rows, on this one.
  /** @type {(i: number, row: number, known: Set<number>) => { value: number, gradient: number | undefined }} */
  shown(i, row, known) {
    const { at } = GraphNumbers;
    return { value: at(this.values[i], row), gradient: known.has(i) ? at(this.gradients[i], row) : undefined };
  }

  // The derivative of a node by one that it needs; where that is through rows that are not shown, by all of them.
  /** @type {(source: number, target: number, row: number, opened: boolean) => number} */
  derivative(source, target, row, opened) {
    const k = this.nodes[target].inputs.indexOf(source),
      closedSum = !opened && this.nodes[target].kind === "sum";
    if (closedSum || k < 0) return this.through.get(target)?.[source][0] ?? NaN;
    return GraphNumbers.at(/** @type {Computation} */ (this.computations[target]).results[k + 1], row);
  }
}

// The same number in every place, where there is but one.
/** @type {(from: Float64Array, to: Float64Array) => void} */
function spread(from, to) {
  if (from.length === to.length) to.set(from);
  else to.fill(from[0]);
}

// A gradient times a derivative to whom it belongs: row by row, or summed over the rows.
/** @type {(gradient: Float64Array, derivative: Float64Array, to: Float64Array, first: boolean) => void} */
function pass(gradient, derivative, to, first) {
  const n = Math.max(gradient.length, derivative.length),
    parts = new Float64Array(n);
  for (let k = 0; k < n; k++)
    parts[k] = gradient[gradient.length > 1 ? k : 0] * derivative[derivative.length > 1 ? k : 0];
  const found = to.length === n ? parts : [sumOverRows(parts)];
  for (let k = 0; k < to.length; k++) to[k] = first ? found[k] : to[k] + found[k];
}
