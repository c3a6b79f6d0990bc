// A layer's strip as markup: a table whose rows are bands of cells. Above are the values, from the input down to the
// loss; below it the gradients, from the output back to the input. Lines between two rows join a cell with those that
// it is made of. Numbers come later, at every step.

import { escape } from "../html.js";

/**
 * @import { Layer, LayerBand } from "../types"
 * @typedef {"value" | "gradient"} What a row shows of a band
 */

const HEAD = 2; // the grid's column where cells begin: the first one has the names

// Where a cell stands: its first half, from 0.
/** @type {(band: LayerBand, k: number) => number} */
export const placeOf = ({ at, stride }, k) => at + stride * k;

// In how many half cells the widest row fits.
/** @param {Layer} layer */
export const widthOf = ({ bands }) => Math.max(...bands.map((band) => placeOf(band, band.cells - 1) + 2));

// Which of the layer's rows a cell is of: of each there may be one, or two, or one more in all.
/** @type {(layer: Pick<Layer, "rows">, band: LayerBand, k: number) => number} */
export function rowOf({ rows }, { cells }, k) {
  if (cells < rows) return 0;
  return rows && cells % rows === 0 ? Math.floor((k * rows) / cells) : k - (cells - rows);
}

// What a band's gradient is called.
/** @param {LayerBand} band */
export const gradientName = ({ symbol, gradient }) => gradient || `∂L/∂${symbol}`;

// The bands in the order in which their rows stand: forward as they are declared, then backward from the last one.
/** @type {(layer: Layer) => { band: number, what: What }[]} */
export function rowsInOrder({ bands, backward }) {
  const places = bands.map((_, i) => i),
    shows = (/** @type {"forward" | "backward"} */ way) => (/** @type {number} */ i) => bands[i][way];
  return [
    ...places.filter(shows("forward")).map((band) => ({ band, what: /** @type {const} */ ("value") })),
    ...(backward ? places.filter(shows("backward")).reverse() : []).map((band) => ({
      band,
      what: /** @type {const} */ ("gradient"),
    })),
  ];
}

// The whole strip; above the cells stands which row, place or step each is.
/** @param {Layer} layer */
export function layerMarkup(layer) {
  const { bands, columns, backward } = layer,
    label = `${layer.label}, cell by cell. ${layer.says}`,
    width = widthOf(layer),
    last = bands.reduce((last, band) => (band.forward ? band : last)),
    heads = Array.from({ length: last.cells }, (_, k) => cell("columnheader", placeOf(last, k), `data-head="${k}"`));
  const rows = rowsInOrder(layer),
    markup = rows.map((row, i) => {
      const before = rows[i - 1],
        turns = row.what === "gradient" && before.what === "value",
        lines = row.what === "value" && before ? joinsMarkup(layer, before.band, row.band, width) : "";
      return (turns ? lossMarkup() : "") + lines + rowMarkup(layer, row.band, row.what);
    });
  const end = backward ? "" : lossMarkup();
  return (
    `<div class="ov-layer-table${backward ? "" : " ov-layer-forward"}" role="table" style="--columns: ${width}" ` +
    `aria-label="${escape(label)}">` +
    `<div class="ov-layer-row ov-layer-heads" role="row"><span role="columnheader">${escape(columns)}</span>` +
    `${heads.join("")}<span class="ov-layer-sum" role="columnheader">${backward ? "sum" : ""}</span></div>` +
    `${markup.join("")}${end}</div>`
  );
}

/** @type {(role: string, place: number, more: string) => string} */
const cell = (role, place, more) =>
  `<span role="${role}" style="grid-column: ${HEAD + place} / span 2" ${more}></span>`;

/** @type {(layer: Layer, place: number, what: What) => string} */
function rowMarkup({ bands, joins }, place, what) {
  const band = bands[place],
    name = what === "value" ? band.symbol : gradientName(band),
    chained = joins.some(([[from], [to]]) => from === place && to === place),
    cells = Array.from({ length: band.cells }, (_, k) => cell("cell", placeOf(band, k), `data-cell="${k}"`)),
    meaning = what === "value" || band.gradient ? band.meaning : "",
    classes = ["ov-layer-row", `ov-layer-${what}`, chained ? "ov-layer-chain" : ""].filter(Boolean).join(" ");
  return (
    `<div class="${classes}" role="row" data-band="${place}" data-what="${what}">` +
    `<span class="ov-layer-name" role="rowheader" title="${escape(meaning)}"><b>${escape(name)}</b> ` +
    `<small>${escape(meaning)}</small></span>${cells.join("")}` +
    (what === "gradient" && band.total ? '<span class="ov-layer-sum" role="cell" data-sum></span>' : "") +
    "</div>"
  );
}

const lossMarkup = () => '<div class="ov-layer-row ov-layer-loss" role="row"><span role="cell" data-loss></span></div>';

// Lines from the cells of one row to those of another one below it that are made of them.
/** @type {(layer: Layer, from: number, to: number, width: number) => string} */
export function joinsMarkup({ bands, joins }, from, to, width) {
  const lines = joins.flatMap(([[a, i], [b, k]]) => {
    if (a !== from || b !== to) return [];
    const [x1, x2] = [placeOf(bands[a], i) + 1, placeOf(bands[b], k) + 1];
    return `<line x1="${x1}" y1="0" x2="${x2}" y2="1" data-from="${a} ${i}" data-to="${b} ${k}"/>`;
  });
  if (!lines.length) return "";
  return (
    `<svg class="ov-layer-joins" viewBox="0 0 ${width} 1" preserveAspectRatio="none" aria-hidden="true">` +
    `${lines.join("")}</svg>`
  );
}
