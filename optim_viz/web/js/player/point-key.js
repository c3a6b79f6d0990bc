// The key of the map's marks: of each kind of critical point that the surface has, its mark and its name; of what is
// drawn of its penalty or of a dead neuron; and of the cloud, where there is one.

import { BOX_WORDS, drawBoxInKey } from "./decay-box.js";
import { DEAD_WORDS, drawDeadInKey } from "../dead-region.js";
import { drawPoint } from "../point-mark.js";
import { GLOBAL_MINIMUM, LOWEST_FOUND } from "../simulation/outcome-table.js";
import { drawInKey, REGULARIZATION_KEY, regularizationOf } from "../regularization.js";

import { drawUndefinedInKey, UNDEFINED_WORDS } from "../undefined-ground.js";

const KINDS = [GLOBAL_MINIMUM, "local minimum", "saddle", "maximum"];
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

  // For a surface, in these colours, and a cloud of which these words are said; nothing where there is neither. With
  // `boxed` a decay's box is in sight.
  show(surface, colours, ratio, cloud = "", boxed = false) {
    const of = (kind) => surface.points.some((point) => point.kind === kind),
      kinds = [
        ...KINDS.filter(of),
        ...(regularizationOf(surface) ? REGULARIZATION_KEY : []),
        ...(boxed ? [BOX_WORDS] : []),
        ...(surface.dead ? [DEAD_WORDS] : []),
        ...(surface.undefined ? [UNDEFINED_WORDS] : []),
      ],
      wanted = JSON.stringify([kinds, cloud, colours.dark, colours.text, colours.scale, ratio]);
    if (wanted === this.shown) return;
    this.shown = wanted;
    this.list.hidden = !kinds.length && !cloud;
    this.list.replaceChildren(
      ...[...kinds, cloud].filter(Boolean).map((kind) => {
        const item = document.createElement("li"),
          size = SIZE * colours.scale,
          canvas = document.createElement("canvas"),
          context = canvas.getContext("2d");
        canvas.width = canvas.height = Math.round(size * ratio);
        canvas.style.width = canvas.style.height = `${size}px`;
        canvas.setAttribute("aria-hidden", "true");
        context.scale(ratio, ratio);
        const place = REGULARIZATION_KEY.indexOf(kind);
        if (kind === cloud) drawDots(context, size, colours);
        else if (kind === BOX_WORDS) drawBoxInKey(context, size, colours);
        else if (kind === DEAD_WORDS) drawDeadInKey(context, size, colours);
        else if (kind === UNDEFINED_WORDS) drawUndefinedInKey(context, size, colours);
        else if (place >= 0) drawInKey(context, place, size, colours);
        else drawPoint(context, kind, size / 2, size / 2, colours);
        item.append(
          canvas,
          kind === GLOBAL_MINIMUM && surface.points.some((point) => point.found) ? LOWEST_FOUND : kind,
        );
        return item;
      }),
    );
  }
}

const DOTS = [
  [0.3, 0.55],
  [0.5, 0.35],
  [0.62, 0.6],
  [0.45, 0.62],
  [0.7, 0.42],
];

// The sign of a cloud: some dots in their ellipse.
function drawDots(context, size, colours) {
  context.fillStyle = context.strokeStyle = colours.text;
  context.lineWidth = 1.2 * colours.scale;
  context.beginPath();
  context.ellipse(size / 2, size / 2, 0.44 * size, 0.3 * size, 0, 0, 2 * Math.PI);
  context.stroke();
  for (const [x, y] of DOTS) {
    context.beginPath();
    context.arc(x * size, y * size, 1.1 * colours.scale, 0, 2 * Math.PI);
    context.fill();
  }
}
