// Draws the surface of each scene that comes in, in light, as the player does: what then lies on the canvas, and what
// the player would tell of f. Python (tests/test_drawn_surfaces.py) works out what should be there.
//
// stdin: [{ blob: base64, points: [[x, y], ...] }, ...]
// stdout: [{ key, f: at the points, view, box, picture: where the ground lies, columns, rows, ground: base64 }, ...]

import { readFileSync } from "node:fs";

import { unpack } from "../../optim_viz/web/js/blob.js";
import { Landscape } from "../../optim_viz/web/js/landscape.js";
import { Plane } from "../../optim_viz/web/js/plane.js";
import { evaluator } from "../../optim_viz/web/js/program.js";
import { readColours } from "../../optim_viz/web/js/theme.js";
import { canvasOf, of } from "./canvas.js";

const SIZE = [600, 400],
  CELL = 8; // pixels

const named = { "--st-background-color": "rgb(255, 255, 255)", "--st-text-color": "rgb(34, 34, 34)" };
globalThis.getComputedStyle = () => ({ getPropertyValue: (name) => named[name] ?? "", fontFamily: "" });
const colours = readColours({ style: { setProperty() {} }, classList: { contains: () => false } });

function drawn({ blob, points }) {
  const { surface } = unpack(new Uint8Array(Buffer.from(blob, "base64")));
  const landscape = new Landscape(surface, evaluator(surface)),
    plane = new Plane(),
    { context } = canvasOf(...SIZE);
  plane.resize(...SIZE, 1);
  plane.fit(surface.domain);
  landscape.draw(context, plane, colours, CELL);
  const [{ x, y, width, height, source }] = of(context, "image"),
    [{ image }] = of(source.context, "pixels");
  return {
    key: surface.key,
    f: points.map(([px, py]) => landscape.at(px, py)),
    view: plane.view,
    box: plane.box,
    picture: { x, y, width, height },
    columns: image.width,
    rows: image.height,
    ground: Buffer.from(image.data).toString("base64"),
  };
}

const scenes = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(scenes.map(drawn)));
