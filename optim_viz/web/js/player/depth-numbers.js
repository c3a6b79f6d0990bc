// What a drawn deep net makes of a gradient on its way back: `optim_viz/objectives/depth.py`, which has the formulas
// and their sources, to the same bits. The weights are drawn once; another σ_w scales them.

import { NETWORK, normal } from "../counter.js";
import { flush } from "../float64.js";
import { LOOPS } from "../loops.js";
import { formatNumber } from "../scales.js";

/**
 * @import { Program } from "../types"
 * @typedef {{ norms: Float64Array, activations: Float64Array }} Passed the gradient's norm so many layers below the
 * top, of that at the top; and ‖h_l‖ / √n
 * @typedef {"vanishes" | "stays" | "explodes" | "none"} Fate
 */

const FACTOR = 100, // a gradient that much smaller than at the top has vanished, one that much larger has exploded
  [INPUT, TOP, WEIGHTS] = [0, 1, 2]; // rows of what is drawn

export class DepthNet {
  // `program`: σ(a) and σ′(a), of a and of a second input, which is not read.
  /** @param {Program} program @param {number} width @param {number} depth @param {number} seed */
  constructor(program, width, depth, seed) {
    this.width = width;
    this.depth = depth;
    this.layer = layerOf(program, width);
    const places = Array.from({ length: width }, (_, k) => k),
      row = (/** @type {number} */ i) => Float64Array.from(places, (k) => normal(seed, NETWORK, i, k)),
      given = row(INPUT),
      top = row(TOP),
      [input, size] = [normOf(given), normOf(top)];
    this.input = given.map((z) => (z / input) * Math.sqrt(width));
    this.top = top.map((z) => z / size);
    this.weights = Array.from({ length: depth * width }, (_, i) => row(WEIGHTS + i)); // by the neuron that they lead to
  }

  // There and back with weights of standard deviation scale / √n.
  /** @param {number} scale @returns {Passed} */
  pass(scale) {
    const { width: n, depth, weights, layer } = this,
      gain = scale / Math.sqrt(n),
      norms = new Float64Array(depth + 1).fill(1),
      activations = new Float64Array(depth + 1).fill(1),
      /** @type {Float64Array[]} */
      slopes = [];
    /** @type {Float64Array} */
    let h = this.input;
    for (let l = 0; l < depth; l++) {
      for (let i = 0; i < n; i++) {
        const row = weights[l * n + i];
        let sum = 0;
        for (let k = 0; k < n; k++) sum += row[k] * h[k];
        layer.given[i] = flush(gain * sum);
      }
      for (const line of layer.lines) line();
      h = layer.value;
      slopes.push(layer.slope.slice());
      activations[l + 1] = normOf(h) / Math.sqrt(n);
    }
    let g = this.top;
    for (let l = depth - 1; l >= 0; l--) {
      const below = new Float64Array(n);
      for (let i = 0; i < n; i++) {
        const row = weights[l * n + i],
          arrived = slopes[l][i] * g[i];
        for (let k = 0; k < n; k++) below[k] += row[k] * arrived;
      }
      for (let k = 0; k < n; k++) below[k] *= gain;
      g = below;
      norms[depth - l] = normOf(g);
    }
    const over = firstOverflow(activations);
    if (over >= 0) {
      activations.fill(Infinity, over);
      norms.fill(NaN, 1);
    } else if (firstOverflow(norms) >= 0) norms.fill(Infinity, firstOverflow(norms));
    return { norms, activations };
  }
}

// Room for the numbers of one layer, and what fills it.
/** @type {(program: Program, n: number) => { lines: (() => void)[], given: Float64Array, value: Float64Array,
 *   slope: Float64Array }} */
function layerOf({ constants, code, results }, n) {
  const room = () => new Float64Array(n),
    given = room(),
    registers = [given, given, ...constants.map((constant) => room().fill(constant)), ...code.map(room)],
    first = registers.length - code.length,
    [value, slope] = results,
    lines = code.map(([name, ...operands], i) => {
      const [a, b, c] = operands.map((operand) => registers[operand]);
      return () => LOOPS[name](n, registers[first + i], a, b, c);
    });
  return { lines, given, value: registers[value], slope: registers[slope] };
}

/** @param {Float64Array} numbers */
const firstOverflow = (numbers) => numbers.findIndex((number) => !Number.isFinite(number));

// Of the largest, so that nothing is too small or too large to be squared.
/** @param {Float64Array} v */
function normOf(v) {
  let largest = 0,
    sum = 0;
  for (const number of v) largest = Math.max(largest, Math.abs(number));
  if (largest === 0 || !Number.isFinite(largest)) return largest;
  for (const number of v) sum += (number / largest) * (number / largest);
  return largest * Math.sqrt(sum);
}

// What has become of the gradient so many layers below the top.
/** @type {(passed: Passed, depth: number) => Fate} */
export function fateAt({ norms }, depth) {
  const norm = norms[depth];
  if (Number.isNaN(norm)) return "none";
  return norm * FACTOR < 1 ? "vanishes" : norm > FACTOR ? "explodes" : "stays";
}

// The same in words.
/** @type {(passed: Passed, depth: number) => string} */
export function sentenceAt(passed, depth) {
  const fate = fateAt(passed, depth),
    norm = passed.norms[depth];
  if (fate === "none")
    return `The activations overflow at layer ${firstOverflow(passed.activations)}: there is no gradient.`;
  if (norm === 0) return `At depth ${depth} the gradient is exactly 0: nothing of it comes that far.`;
  if (norm === Infinity) return `At depth ${depth} the gradient has overflowed: it explodes.`;
  const ending = { vanishes: "it vanishes", explodes: "it explodes", stays: "it neither vanishes nor explodes" }[fate];
  const share = `${formatNumber(norm, 2)} ${norm < 1 ? "of" : "times"} the top's`;
  return `At depth ${depth} the gradient is ${share}: ${ending}.`;
}
