// The key of the map's marks: of each kind of critical point that the surface has, its mark and its name; and of what
// is drawn of its penalty.

import { drawPoint } from "../point-mark.js";
import { drawInKey, REGULARIZATION_KEY, regularizationOf } from "../regularization.js";

const KINDS = ["global minimum", "local minimum", "saddle", "maximum"];
const SIZE = 16, // pixels of a mark's canvas, and
  BESIDE = 6; // between what stands in one line

export class PointKey {
  constructor(list) {
    this.list = list;
    this.shown = undefined; // what it was made for
  }

  // In the corner of the map, whose box it is given; where every run has one of its own, beside the buttons above them,
  // if those are shown, and the panels' caption beside both.
  place(box) {
    const { style, parentElement: stage } = this.list;
    style.left = box ? `${box.left + 6}px` : "";
    style.bottom = box ? `${stage.clientHeight - box.top - box.height + 5}px` : "";
    if (box) {
      style.right = "";
      return;
    }
    const { offsetLeft, offsetWidth } = stage.querySelector(".ov-tools"),
      right = (offsetWidth && stage.clientWidth - offsetLeft) + BESIDE;
    style.right = `${right}px`;
    const { offsetWidth: wide } = this.list;
    stage.style.setProperty("--ov-beside", `${right + (wide && wide + BESIDE)}px`);
  }

  // For a surface, in these colours; nothing where it has no such point.
  show(surface, colours, ratio) {
    const of = (kind) => surface.points.some((point) => point.kind === kind),
      kinds = [...KINDS.filter(of), ...(regularizationOf(surface) ? REGULARIZATION_KEY : [])],
      wanted = JSON.stringify([kinds, colours.dark, colours.text, colours.scale, ratio]);
    if (wanted === this.shown) return;
    this.shown = wanted;
    this.list.hidden = !kinds.length;
    this.list.replaceChildren(
      ...kinds.map((kind) => {
        const item = document.createElement("li"),
          size = SIZE * colours.scale,
          canvas = document.createElement("canvas"),
          context = canvas.getContext("2d");
        canvas.width = canvas.height = Math.round(size * ratio);
        canvas.style.width = canvas.style.height = `${size}px`;
        canvas.setAttribute("aria-hidden", "true");
        context.scale(ratio, ratio);
        const place = REGULARIZATION_KEY.indexOf(kind);
        if (place >= 0) drawInKey(context, place, size, colours);
        else drawPoint(context, kind, size / 2, size / 2, colours);
        item.append(canvas, kind);
        return item;
      }),
    );
  }
}
