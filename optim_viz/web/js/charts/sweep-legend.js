// The sweep's legend: who is who, and each one's best rate. Rows stay the same elements while their names do, so that
// the focus outlives new data.

import { escape } from "../html.js";
import { swatch } from "../markers.js";
import { formatNumber } from "../scales.js";

export class CurvesLegend {
  constructor(list, { select, pick }) {
    Object.assign(this, { list, select, pick, names: "" });
  }

  show(scene, chosen, colours) {
    this.scene = scene;
    const names = scene.curves.map(({ name }) => name).join("\n");
    if (names !== this.names) this.list.replaceChildren(...scene.curves.map((_, i) => this.row(i)));
    this.names = names;
    scene.curves.forEach((curve, i) => {
      const [who, best] = this.list.children[i].children,
        { best: at } = curve,
        [rate, value] = at === null ? [] : [formatNumber(curve.rates[at], 3), formatNumber(curve.values[at], 3)];
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
      '<button type="button" class="ov-sweep-who"></button><button type="button" class="ov-sweep-best"></button>';
    const [who, best] = item.children;
    who.title = "Look at this curve";
    who.addEventListener("click", () => this.select(i));
    best.addEventListener("click", () => this.pick(i, this.scene.curves[i].best));
    return item;
  }
}
