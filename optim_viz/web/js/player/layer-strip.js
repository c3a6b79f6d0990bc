// The companion of a layer: what it does to a tiny input at this step of one run, forward, cell by cell, and the
// gradients that flow back.

import { fittedRows } from "../blob.js";
import { setText } from "../dom-text.js";
import { differentiator } from "../program.js";
import { formatNumber } from "../scales.js";
import { runAt } from "./companion-run.js";
import { LayerNumbers } from "./layer-numbers.js";
import { layerMarkup, rowOf, widthOf } from "./layer-picture.js";
import { layerFor, rowsOf } from "./layer-rows.js";
import { arrowInWords, cellName, cellText, lossInWords, marksInWords, sumText, symbolsInWords } from "./layer-words.js";

/**
 * @import { Colours, Layer, Pair, Program, Run, Scene, Surface } from "../types"
 * @import { Machine } from "../program.js"
 * @import { CellNumbers } from "./layer-numbers.js"
 * @import { LayerRows } from "./layer-rows.js"
 * @typedef {{ key: string, program: Program, evaluate: Machine }} Differentiated a surface
 * @typedef {{ element: HTMLElement, band: number, what: "value" | "gradient", k: number }} Cell
 */

const ROOMY = 46; // pixels of a cell that three digits fit into, in letters of the usual size; two in a narrower one
const LONG = 12; // rows of a strip that leaves no room for curves in a low window

export class LayerStrip {
  /** @param {{ scene: Scene }} player @param {HTMLElement} root */
  constructor(player, root) {
    this.player = player;
    this.root = root;
    this.charts = []; // it has no canvas
    this.scale = 1;
    /** @type {Layer[]} */
    this.layers = [];
    /** @type {Layer | undefined} */
    this.layer = undefined; // the one that stands there
    this.spelled = ""; // what was sent last
    this.drawn = ""; // what the numbers are of that stand there
    /** @type {LayerNumbers | undefined} */
    this.machine = undefined;
    /** @type {Differentiated | undefined} */
    this.differentiated = undefined;
    /** @type {Cell[]} */
    this.cells = [];
    /** @type {{ element: Element, band: number }[]} */
    this.sums = [];
    /** @type {Element[]} */
    this.heads = [];
    /** @type {SVGLineElement[]} */
    this.lines = [];
    this.loss = this.arrow = root;
  }

  /** @param {{ layers: Layer[] }} data @param {Scene} scene */
  load({ layers }, scene) {
    this.columns = fittedRows(scene);
    this.drawn = "";
    const spelled = JSON.stringify(layers);
    if (spelled === this.spelled) return;
    Object.assign(this, { spelled, layers, layer: undefined });
  }

  /** @param {Scene} _scene @param {Colours} colours */
  prepare(_scene, { scale }) {
    this.scale = scale;
  }

  stop() {}

  // At this time; written only where it is another place, or another batch, than what stands there.
  /** @param {number} time @param {boolean} [_exact] @param {Run} [lit] */
  update(time, _exact, lit) {
    const { surface, stream, runs } = this.player.scene,
      run = runAt(runs, time, lit);
    this.root.classList.toggle("ov-waiting", !run);
    if (!run) return;
    const t = Math.max(0, Math.min(Math.floor(time + 1e-9), run.records - 1)),
      /** @type {Pair} */
      at = [run.x[t], run.y[t]],
      layer = layerFor(this.layers, stream),
      rows = rowsOf(layer, this.columns, stream, t),
      own = surface.coefficients.slice(surface.coefficients.length - layer.numbers),
      now = [layer.name, run.name, t, at, surface.coefficients, rows.given, rows.places].join();
    if (layer !== this.layer) this.build(layer);
    const stands = [now, this.digits()].join();
    if (stands === this.drawn) return;
    this.drawn = stands;
    const machine = (this.machine ??= new LayerNumbers(layer)),
      numbers = machine.at([...at, ...own, ...rows.given]);
    this.write(layer, numbers, rows.places.length);
    this.describe(layer, rows, numbers.loss, layer.backward ? this.gradientAt(surface, at) : undefined);
    Object.assign(this.root.dataset, { layer: layer.name, of: run.label, t });
  }

  digits() {
    const first = this.cells[0]?.element;
    return first && first.clientWidth >= ROOMY * this.scale ? 3 : 2;
  }

  // The table, without numbers.
  /** @param {Layer} layer */
  build(layer) {
    const { root } = this,
      says = [layer.says, marksInWords(layer)].filter(Boolean).join(" ");
    root.innerHTML =
      `<p class="ov-layer-says"></p>${layerMarkup(layer)}` +
      '<p class="ov-layer-arrow"></p><p class="ov-layer-key"></p>';
    root.classList.add("ov-layer");
    const rows = root.querySelectorAll('[role="row"]').length;
    root.style.setProperty("--rows", String(rows));
    root.style.setProperty("--columns", String(widthOf(layer)));
    root.closest(".ov-player")?.classList.toggle("ov-long-strip", rows > LONG);
    const find = (/** @type {string} */ selector) => /** @type {HTMLElement} */ (root.querySelector(selector));
    setText(find(".ov-layer-says"), says);
    setText(find(".ov-layer-key"), symbolsInWords(layer));
    Object.assign(this, { layer, machine: undefined, cells: [], sums: [] });
    this.loss = find("[data-loss]");
    this.arrow = find(".ov-layer-arrow");
    this.heads = [...root.querySelectorAll("[data-head]")];
    this.lines = [...root.querySelectorAll("line")];
    for (const row of /** @type {NodeListOf<HTMLElement>} */ (root.querySelectorAll("[data-band]"))) {
      const band = Number(row.dataset.band),
        what = /** @type {"value" | "gradient"} */ (row.dataset.what);
      for (const element of /** @type {NodeListOf<HTMLElement>} */ (row.querySelectorAll("[data-cell]")))
        this.cells.push({ element, band, what, k: Number(element.dataset.cell) });
      const sum = row.querySelector("[data-sum]");
      if (sum) this.sums.push({ element: sum, band });
    }
  }

  // `count`: the rows that there are, of a layer of rows; the cells of one that is not there are hidden.
  /** @param {Layer} layer @param {CellNumbers} numbers @param {number} count */
  write(layer, { values, gradients, flags }, count) {
    const digits = this.digits(),
      { bands } = layer,
      of = { value: values, gradient: gradients },
      most = { value: values.map(largest), gradient: gradients.map(largest) };
    /** @type {(band: number, k: number) => boolean} */
    const isEmpty = (band, k) => layer.rows > 0 && rowOf(layer, bands[band], k) >= count;
    for (const { element, band, what, k } of this.cells) {
      const value = of[what][band][k],
        text = formatNumber(value, 3),
        flag = flags[band][k];
      setText(element, cellText(value, digits));
      element.hidden = isEmpty(band, k);
      element.style.setProperty("--share", String(Math.round(100 * shareOf(value, most[what][band])) / 100));
      element.classList.toggle("ov-negative", value < 0);
      element.classList.toggle("ov-none", value === 0);
      element.setAttribute("aria-label", cellName(text, bands[band].flags, flag));
      if (flag === undefined) continue;
      element.classList.toggle("ov-on", flag > 0);
      element.classList.toggle("ov-off", !flag);
    }
    for (const { element, band } of this.sums) setText(element, sumText(gradients[band]));
    for (const line of this.lines) {
      const [from, to] = [line.dataset.from, line.dataset.to].map((text = "") => text.split(" ").map(Number));
      line.classList.toggle("ov-off", flags[from[0]][from[1]] === 0);
      line.classList.toggle("ov-hidden", isEmpty(from[0], from[1]) || isEmpty(to[0], to[1]));
    }
  }

  // `gradient`: of the whole surface, where what flows back is shown.
  /** @type {(layer: Layer, rows: LayerRows, loss: number, gradient?: Pair) => void} */
  describe(layer, rows, loss, gradient) {
    const numbered = rows.places.length && !layer.in_order,
      count = this.columns?.[0].length ?? 0;
    this.heads.forEach((head, k) =>
      setText(head, numbered ? String((rows.places[k] ?? NaN) + 1 || "") : String(k + 1)),
    );
    setText(this.loss, lossInWords(layer, rows, loss));
    setText(this.arrow, gradient ? arrowInWords(rows, count, gradient) : "");
  }

  // By the surface's own list, which is as long as the surface is the same.
  /** @type {(surface: Surface, at: Pair) => Pair} */
  gradientAt({ program, coefficients, rows }, [x, y]) {
    const key = coefficients.join();
    if (this.differentiated?.key !== key || this.differentiated.program !== program) {
      const slopes = { ...program, results: program.results.slice(1, 3) };
      this.differentiated = { key, program, evaluate: differentiator({ program: slopes, coefficients, rows }) };
    }
    const [along, across] = this.differentiated.evaluate(Float64Array.of(x), Float64Array.of(y));
    return [along[0], across[0]];
  }
}

/** @param {Float64Array} values */
const largest = (values) => values.reduce((most, value) => Math.max(most, Math.abs(value) || 0), 0);

// How much of a cell's tint is seen: all of it in the largest of its row.
/** @type {(value: number, most: number) => number} */
const shareOf = (value, most) => (Number.isFinite(value) && most > 0 ? Math.min(1, Math.abs(value) / most) : 0);
