// What each stretch of learning rates does: a wash and a texture behind the curve, a word along the top.

// Wash and ink of each band on a light ground and on a dark one, and the strokes of its texture in a tile of 8 × 8.
const SHADES = {
  crawls: { light: [86, 106, 130], dark: [150, 172, 198], wash: 0.07, dots: true },
  works: { light: [0, 122, 90], dark: [70, 205, 155], wash: 0.11, strokes: [] },
  edge: { light: [176, 116, 0], dark: [240, 190, 80], wash: 0.11, strokes: [[-2, 10, 10, -2]] },
  stuck: { light: [110, 70, 170], dark: [190, 155, 255], wash: 0.09, strokes: [[-2, 4, 10, 4]] },
  diverges: { light: [190, 52, 28], dark: [255, 130, 105], wash: 0.08, strokes: [[-2, 10, 10, -2], [-2, -2, 10, 10]] },
};
const TILE = 8, STRIP = 18; // pixels: of a texture, and the height of the words' row

// Stretches of one band: [{band, from, to}], places of the first rate and the last.
export function stretches(curve, fates) {
  const out = [];
  curve.fates.forEach((fate, i) => {
    const { band } = fates[fate], last = out[out.length - 1];
    if (last?.band === band) last.to = i;
    else out.push({ band, from: i, to: i });
  });
  return out;
}

function texture(context, shade, colour, ratio) {
  const tile = document.createElement("canvas"), pen = tile.getContext("2d");
  tile.width = tile.height = TILE * ratio;
  pen.scale(ratio, ratio);
  pen.strokeStyle = pen.fillStyle = colour;
  pen.lineWidth = 0.8;
  if (shade.dots) for (const [x, y] of [[2, 2], [6, 6]]) pen.fillRect(x - 0.6, y - 0.6, 1.2, 1.2);
  for (const [x0, y0, x1, y1] of shade.strokes ?? []) {
    pen.beginPath();
    pen.moveTo(x0, y0);
    pen.lineTo(x1, y1);
    pen.stroke();
  }
  const pattern = context.createPattern(tile, "repeat");
  pattern.setTransform(new DOMMatrix().scale(1 / ratio));
  return pattern;
}

// The bands of a curve inside the box; `edge(i)` is the pixel between rate i - 1 and rate i.
export function drawBands(context, curve, scene, box, edge, ratio, colours) {
  for (const { band, from, to } of stretches(curve, scene.fates)) {
    const { name, label } = scene.bands[band], shade = SHADES[name], left = edge(from), width = edge(to + 1) - left;
    const ink = colours.dark ? shade.dark : shade.light, tint = (alpha) => `rgb(${ink.join(" ")} / ${alpha})`;
    context.fillStyle = tint(shade.wash);
    context.fillRect(left, box.top, width, box.height);
    context.fillStyle = texture(context, shade, tint(colours.dark ? 0.2 : 0.24), ratio);
    context.fillRect(left, box.top, width, box.height);
    context.fillStyle = tint(0.2);
    context.fillRect(left, box.top - STRIP, width, STRIP);
    context.fillStyle = texture(context, shade, tint(0.4), ratio);
    context.fillRect(left, box.top - STRIP, width, STRIP);
    context.fillStyle = tint(0.55);
    if (from) context.fillRect(Math.round(left), box.top - STRIP, 1, STRIP + box.height);
    word(context, label, left, width, box, tint, colours);
  }
}

// Across where there is room, else downwards, else not at all: then the hover says it.
function word(context, text, left, width, box, tint, colours) {
  context.save();
  context.font = `600 11px ${colours.font}`;
  context.textBaseline = "middle";
  context.textAlign = "center";
  context.lineJoin = "round";
  const long = context.measureText(text).width;
  const flat = long + 10 <= width;
  if (flat || width >= 13) {
    if (flat) context.translate(left + width / 2, box.top - STRIP / 2 + 0.5);
    else {
      context.translate(left + width / 2, box.top + long / 2 + 14);
      context.rotate(-Math.PI / 2);
    }
    context.strokeStyle = colours.rim;
    context.lineWidth = flat ? 3 : 4;
    context.globalAlpha = 0.75;
    context.strokeText(text, 0, 0);
    context.globalAlpha = 1;
    context.fillStyle = colours.text;
    context.fillText(text, 0, 0);
  }
  context.restore();
}
