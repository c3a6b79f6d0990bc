// The sweep's legend: who is who, each one's best rate, and which of them are in sight. Rows stay the same elements
// while their names do, so that the focus outlives new data.

import { escape } from "../html.js";
import { swatch } from "../markers.js";
import { formatNumber } from "../scales.js";

const EYE =
  '<svg viewBox="0 0 16 16" aria-hidden="true"><path d="M1.500 8q6.500-8 13 0q-6.500 8-13 0z"/>' +
  '<circle cx="8" cy="8" r="2"/><path class="ov-sweep-lid" d="M3 13L13 3"/></svg>';

export class CurvesLegend {
  constructor(list, { select, pick, hide }) {
    Object.assign(this, { list, select, pick, hide, names: "" });
  }

  show(scene, chosen, colours) {
    this.scene = scene;
    const names = scene.curves.map(({ name }) => name).join("\n");
    if (names !== this.names) this.list.replaceChildren(...scene.curves.map((_, i) => this.row(i)));
    this.names = names;
    const last = scene.curves.filter(({ hidden }) => !hidden).length < 2;
    scene.curves.forEach((curve, i) => {
      const [eye, who, best] = this.list.children[i].children,
        { best: at } = curve,
        [rate, value] = at === null ? [] : [formatNumber(curve.rates[at], 3), formatNumber(curve.values[at], 3)];
      this.list.children[i].classList.toggle("ov-sweep-hidden", Boolean(curve.hidden));
      eye.setAttribute("aria-pressed", String(!curve.hidden));
      eye.setAttribute("aria-label", `Show ${curve.label}`);
      const stays = last && !curve.hidden;
      eye.setAttribute("aria-disabled", String(stays));
      eye.title = curve.hidden ? "Show this curve" : stays ? "The last curve in sight stays" : "Hide this curve";
      who.setAttribute("aria-pressed", String(i === chosen));
      who.innerHTML = `${swatch(curve, colours.of(curve), colours.rim)}<b>${escape(curve.label)}</b>`;
      best.disabled = at === null;
      best.innerHTML =
        at === null ? "<span>no best rate</span>" : `<i aria-hidden="true">★</i><b>${rate}</b><span>${value}</span>`;
      const words =
        at === null
          ? `${curve.label} has no best rate`
          : `Play the best rate of ${curve.label}: ${rate}, ${scene.metric} ${value}`;
      best.title = words;
      best.setAttribute("aria-label", words);
    });
  }

  row(i) {
    const item = document.createElement("li");
    item.innerHTML =
      `<button type="button" class="ov-sweep-eye">${EYE}</button>` +
      '<button type="button" class="ov-sweep-who"></button><button type="button" class="ov-sweep-best"></button>';
    const [eye, who, best] = item.children;
    eye.addEventListener("click", () => this.hide(i));
    who.title = "Look at this curve";
    who.addEventListener("click", () => this.select(i));
    best.addEventListener("click", () => this.pick(i, this.scene.curves[i].best));
    return item;
  }
}
