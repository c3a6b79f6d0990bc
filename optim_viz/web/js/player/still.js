// What the player shows at this moment as a file: map or panels, surface, charts and legend, all drawn anew for it,
// finer than for the screen.

import { outcomeNow } from "../outcomes.js";
import { composeFile, fileName, fileRatio, runRow, saveCanvas, surfaceName } from "../picture-file.js";
import { formatNumber } from "../scales.js";
import { lastStepOf } from "../which-runs.js";

const CAPTION = 22, // pixels, of a chart's title
  APART = 14; // between charts

export function saveStill(player) {
  const { scene, clock, root, tooltip, readout } = player,
    { runs, surface } = scene,
    who = runs.length === 1 ? runs[0].label : `${runs.length} runs`;
  saveCanvas(still(player), fileName(surfaceName(surface), who, `step ${clock.step}`), {
    root,
    tooltip,
    announce: (words) => readout.announce(words),
  });
}

export function still(player) {
  const { picture, scene, clock, root } = player,
    { colours } = picture,
    ratio = fileRatio(root.clientWidth, root.clientHeight);
  drawFiner(player, ratio);
  const canvas = composeFile({
    title: `${scene.surface.label}, step ${clock.step} of ${lastStepOf(scene)}`,
    ...parts(player),
    rows: scene.runs.filter((run) => !run.hidden).map((run) => runRow(run, named(run, clock, scene), colours)),
    colours,
    ratio,
  });
  picture.size = undefined; // as it was, before anybody has seen it otherwise
  picture.resize();
  picture.draw();
  return canvas;
}

function drawFiner({ picture, start }, ratio) {
  const { layers, surface3d, charts, panels, plane } = picture,
    { clientWidth: across, clientHeight: down } = surface3d.canvas;
  layers.resize(layers.width, layers.height, ratio);
  if (across && down) surface3d.resize(across, down, ratio);
  for (const chart of charts) if (chart.canvas.clientWidth) chart.resize(chart.width, chart.height, ratio);
  picture.moving = false;
  picture.invalidate("land", "trails", "charts");
  picture.draw();
  if (!panels.on) panels.drawStart(layers.moved("heads"), start.position, plane); // a button lies there in the page
}

// The views where they stand in the page, and the charts.
function parts({ picture, root, scene, clock }) {
  const views = root.querySelector(".ov-views"),
    corner = views.getBoundingClientRect(),
    { layers, surface3d, panels } = picture;
  const placed = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left - corner.left, y: top - corner.top, width, height };
  };
  const shown = [...layers.canvases, surface3d.canvas].filter(({ clientWidth }) => clientWidth),
    found = shown.map((image) => ({ image, ...placed(image) })),
    captions = [];
  if (panels.on)
    panels.places.forEach(({ i }, k) => {
      const { x, y, width, height } = placed(panels.titles[k]),
        run = scene.runs[i];
      captions.push({ x, y: y + height / 2, width, text: named(run, clock, scene) });
    });
  // Where the page has them: beside the views, or below.
  const below = root.classList.contains("ov-narrow"),
    edge = (side, size) => Math.max(...found.map((part) => part[side] + part[size])) + APART;
  let [x, y] = below ? [0, edge("y", "height")] : [edge("x", "width"), 0];
  for (const { canvas } of picture.charts) {
    const { clientWidth: width, clientHeight: height } = canvas;
    if (!width || !height) continue;
    captions.push({ x, y: y + CAPTION / 2, width, text: canvas.previousElementSibling?.textContent ?? "" });
    found.push({ image: canvas, x, y: y + CAPTION, width, height });
    y += CAPTION + height + APART;
  }
  return { parts: found, captions };
}

// What tells a run apart, and what has become of it by the clock's step.
function named(run, { step }, { steps }) {
  const settings = [run.label, run.detail].filter(Boolean).join(", "),
    { label } = outcomeNow(run, step, steps);
  return `${settings}: ${formatNumber(run.lossAt(step), 3)}${label && `, ${label}`}`;
}
