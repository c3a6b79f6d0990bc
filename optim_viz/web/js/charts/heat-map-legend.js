// The legend: what each fill stands for and which share of the cells it has; the colour bar; the curves' dashes.

import { hiddenCanvas } from "../canvas.js";
import { formatNumber } from "../scales.js";
import { placeTicks } from "./heat-map-axis.js";
import { STROKES } from "./heat-map-marks.js";
import { onRamp, percent } from "./heat-map-scene.js";
import { tileSwatch } from "./heat-map-tiles.js";

const MANY = 16; // rows; of more, those without a cell are left out

function part(name, className, text = "") {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

// One row for each category: press it to see its cells alone.
export function categoryRows(scene, fills, ratio) {
  const rows = scene.categories.map((category, code) => ({
    category,
    code,
    shares: scene.panes.map((pane) => pane.shares[code]),
  }));
  const wanted = rows.filter(
    ({ category, shares }) =>
      shares.some((s) => s > 0) || (category.point && scene.mode === "category" && rows.length <= MANY),
  );
  return wanted.map(({ category, code, shares }) => {
    const item = document.createElement("li"),
      button = item.appendChild(part("button", "ov-heat-map-row"));
    button.type = "button";
    button.dataset.code = code;
    button.title = "Show these cells alone";
    button.setAttribute("aria-pressed", "false");
    button.append(tileSwatch(fills.of[code], 24, 16, ratio), part("span", "ov-heat-map-words", category.words));
    if (shares.length === 1) button.append(shareOf(shares[0]));
    return item;
  });
}

// The shares of one map of several, in a line below it; the legend that they have in common names them.
export function shareItems(scene, pane, fills, ratio) {
  return scene.categories.flatMap((category, code) => {
    if (!pane.shares[code]) return [];
    const item = document.createElement("li");
    item.title = category.words;
    item.append(
      tileSwatch(fills.of[code], 16, 12, ratio),
      part("b", "", category.label || category.words),
      shareOf(pane.shares[code]),
    );
    return [item];
  });
}

function shareOf(share) {
  const text = part("span", "ov-heat-map-share", percent(share));
  text.dataset.share = share;
  return text;
}

// What one cell is, for the hover: where, and in each map its fill and its words.
export function cellRows(scene, fills, where, k, ratio) {
  const rows = scene.panes.map((pane) => {
    const row = part("div", ""),
      fill = scene.valueAt(pane, k) === undefined && fills.of[pane.codes[k]];
    if (fill) row.append(tileSwatch(fill, 16, 12, ratio));
    if (scene.panes.length > 1) row.append(part("small", "", pane.title || pane.name));
    row.append(part("b", "", scene.words(pane, k)));
    return row;
  });
  return [part("div", "", where), ...rows];
}

export function lineRows(scene, colours, ratio) {
  return scene.lines.map(({ label }, k) => {
    const item = part("li", "ov-heat-map-line"),
      canvas = item.appendChild(document.createElement("canvas"));
    canvas.width = 34 * ratio;
    canvas.height = 16 * ratio;
    canvas.setAttribute("aria-hidden", "true");
    const context = canvas.getContext("2d");
    context.scale(ratio, ratio);
    context.strokeStyle = colours.text;
    context.lineWidth = 2;
    context.setLineDash(STROKES[k % STROKES.length]);
    context.beginPath();
    context.moveTo(0, 8);
    context.lineTo(34, 8);
    context.stroke();
    item.append(part("span", "ov-heat-map-words", label));
    return item;
  });
}

const BAR = { left: 14, right: 14, top: 16, thick: 12 }; // pixels around the colours, and their height

// The colour bar with its ticks: drawn once for what it shows, and laid below the mark of the value that is looked at.
export class ColourBar {
  constructor(canvas) {
    this.canvas = canvas;
    this.still = hiddenCanvas();
    this.drawn = []; // what for
  }

  draw({ value: bar }, ramp, colours, ratio, value) {
    const { canvas, still } = this,
      { clientWidth: width, clientHeight: height } = canvas,
      wanted = [bar, ramp, colours, ratio, width, height];
    if (wanted.some((part, i) => part !== this.drawn[i])) {
      this.drawn = wanted;
      for (const one of [canvas, still])
        Object.assign(one, { width: Math.round(width * ratio), height: Math.round(height * ratio) });
      drawBar(still.getContext("2d"), width, bar, ramp, colours, ratio);
    }
    const context = canvas.getContext("2d");
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, canvas.width, canvas.height);
    if (!still.width || !still.height) return; // not shown
    context.drawImage(still, 0, 0);
    if (value === undefined) return;
    const { left, right, top } = BAR,
      x = left + onRamp(bar, value) * (width - left - right);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.fillStyle = colours.text;
    context.fill(new Path2D(`M${x} ${top + 2}L${x - 5} ${top - 6}H${x + 5}Z`));
  }
}

function drawBar(context, width, { scale, limits, beyond, label }, ramp, colours, ratio) {
  const { left, right, top, thick } = BAR,
    across = width - left - right;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.font = `11.5px ${colours.font}`;
  for (let p = 0; p < across * ratio; p++) {
    const i = 3 * Math.round((p / (across * ratio - 1)) * (ramp.length / 3 - 1));
    context.fillStyle = `rgb(${ramp[i]} ${ramp[i + 1]} ${ramp[i + 2]})`;
    context.fillRect(left + p / ratio, top, 1 / ratio + 0.2, thick);
  }
  // A pointed end: there are values beyond it.
  beyond.forEach((there, end) => {
    if (!there) return;
    const i = end ? ramp.length - 3 : 0,
      x = end ? left + across : left;
    context.fillStyle = `rgb(${ramp[i]} ${ramp[i + 1]} ${ramp[i + 2]})`;
    context.fill(new Path2D(`M${x} ${top}L${x + (end ? 9 : -9)} ${top + thick / 2}L${x} ${top + thick}Z`));
  });
  context.strokeStyle = colours.frame;
  context.strokeRect(left + 0.5, top + 0.5, across - 1, thick - 1);
  const [low, high] = scale === "log" ? limits.map(Math.log10) : limits;
  // Where there are values beyond an end, its number says so.
  const ends = [low, high].flatMap((place, end) =>
    beyond[end] ? [{ place, text: `${end ? "≥" : "≤"} ${formatNumber(limits[end], 3)}` }] : [],
  );
  const withEnds = (marks) => [
    ...marks.filter(({ place }) => ends.every((end) => Math.abs(end.place - place) > 1e-6 * (high - low))),
    ...ends,
  ];
  const standing = ({ place, text }) => {
    const half = context.measureText(text).width / 2,
      x = left + ((place - low) / (high - low)) * across;
    return { x, middle: Math.max(half, Math.min(x, width - half)), half };
  };
  const fit = (marks) => {
    const places = withEnds(marks)
      .map(standing)
      .sort((a, b) => a.middle - b.middle);
    return places.every(({ middle, half }, i) => !i || middle - places[i - 1].middle >= half + places[i - 1].half + 12);
  };
  context.fillStyle = colours.muted;
  context.textBaseline = "top";
  context.textAlign = "center";
  for (const mark of withEnds(placeTicks(scale, low, high, fit).marks)) {
    const { x, middle } = standing(mark);
    context.fillRect(x, top + thick, 1, 4);
    context.fillText(mark.text, middle, top + thick + 6);
  }
  context.textAlign = "left";
  context.fillStyle = colours.text;
  context.font = `12.5px ${colours.font}`;
  context.fillText(label, left, 0, across);
}

// The rows of a legend as they stand in the page, without their swatches.
export function textsOf(list) {
  return [...list.children].map((item) =>
    [...item.querySelectorAll("b, .ov-heat-map-words, .ov-heat-map-share")].map((part) => part.textContent).join(" "),
  );
}

// The same with them, for a file.
export function legendSigns(list) {
  const texts = textsOf(list);
  return [...list.children].map((item, i) => {
    const swatch = item.querySelector("canvas"),
      [wide, high] = [swatch.clientWidth, swatch.clientHeight];
    return {
      text: texts[i],
      wide,
      sign: (context, x, y) => {
        context.imageSmoothingEnabled = false;
        context.drawImage(swatch, x, y - high / 2, wide, high);
      },
    };
  });
}
