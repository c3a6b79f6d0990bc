// A canvas that remembers what is on it: each stroke, fill, text and picture in the order in which it was drawn, where
// it lies in CSS pixels, and in which style. A test asks it what a visitor would see.
//
// It is stricter than a browser: a style or a number that a browser would silently ignore is an error here.

import assert from "node:assert/strict";

const IDENTITY = [1, 0, 0, 1, 0, 0];
const times = ([a, b, c, d, e, f], [g, h, i, j, k, l]) => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];
const apply = ([a, b, c, d, e, f], [x, y]) => [a * x + c * y + e, b * x + d * y + f];

// A path: subpaths of points; a whole circle or ellipse is kept as such.
class Tracer {
  constructor() {
    this.parts = [];
  }

  beginAt(point) {
    this.parts.push({ points: [point], closed: false });
  }

  get last() {
    return this.parts[this.parts.length - 1];
  }

  moveTo(x, y) {
    if (Number.isFinite(x) && Number.isFinite(y)) this.beginAt([x, y]);
  }

  lineTo(x, y) {
    if (!(Number.isFinite(x) && Number.isFinite(y))) return;
    if (!this.last || this.last.circle || this.last.closed) return this.beginAt([x, y]);
    this.last.points.push([x, y]);
  }

  closePath() {
    if (this.last) this.last.closed = true;
  }

  rect(x, y, w, h) {
    const points = [
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
    ];
    this.parts.push({ points, closed: true, rect: true });
  }

  roundRect(x, y, w, h, radius) {
    this.rect(x, y, w, h);
    this.last.corner = radius;
  }

  ellipse(x, y, rx, ry, turn, from, to) {
    assert.ok(to - from >= 2 * Math.PI - 1e-9, "only whole circles are drawn here");
    assert.ok(rx >= 0 && ry >= 0, `radii ${rx}, ${ry}`);
    this.parts.push({ points: [[x, y]], closed: true, circle: { radius: rx, minor: ry, turn } });
  }

  arc(x, y, radius, from, to) {
    this.ellipse(x, y, radius, radius, 0, from, to);
  }
}

export class FakePath2D extends Tracer {
  constructor(text = "") {
    super();
    let x = 0,
      y = 0;
    for (const [, letter, rest] of text.matchAll(/([MLHVZ])([^MLHVZ]*)/g)) {
      const numbers = rest.trim().split(/[ ,]+/).filter(Boolean).map(Number);
      if (letter === "Z") this.closePath();
      else if (letter === "H") [x] = numbers;
      else if (letter === "V") [y] = numbers;
      else [x, y] = numbers;
      if (letter === "M") this.moveTo(x, y);
      else if (letter !== "Z") this.lineTo(x, y);
    }
  }
}

const STYLES = {
  strokeStyle: "#000000",
  fillStyle: "#000000",
  lineWidth: 1,
  lineCap: "butt",
  lineJoin: "miter",
  lineDashOffset: 0,
  font: "10px sans-serif",
  textAlign: "start",
  textBaseline: "alphabetic",
  globalAlpha: 1,
  globalCompositeOperation: "source-over",
  imageSmoothingEnabled: true,
  imageSmoothingQuality: "low",
};

export class FakeContext {
  constructor(canvas) {
    this.canvas = canvas;
    this.reset();
  }

  reset() {
    this.marks = []; // what is on the canvas now
    this.state = { ...STYLES, dash: [], matrix: IDENTITY, clips: [] };
    this.saved = [];
    this.path = new Tracer();
    this.writable = {};
  }

  // Its own transform, then device pixels to CSS pixels.
  get css() {
    const { ratio } = this.canvas;
    return times([1 / ratio, 0, 0, 1 / ratio, 0, 0], this.state.matrix);
  }

  save() {
    this.saved.push({ ...this.state });
  }

  restore() {
    if (this.saved.length) this.state = this.saved.pop();
  }

  setTransform(...matrix) {
    assert.ok(matrix.length === 6 && matrix.every(Number.isFinite), `setTransform(${matrix})`);
    this.state.matrix = matrix;
  }

  scale(x, y) {
    this.state.matrix = times(this.state.matrix, [x, 0, 0, y, 0, 0]);
  }

  translate(x, y) {
    this.state.matrix = times(this.state.matrix, [1, 0, 0, 1, x, y]);
  }

  rotate(angle) {
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    this.state.matrix = times(this.state.matrix, [c, s, -s, c, 0, 0]);
  }

  setLineDash(dash) {
    assert.ok(
      dash.every((d) => d >= 0),
      `dash ${dash}`,
    );
    this.state.dash = [...dash];
  }

  // The path under the pen is kept as it lay when it was drawn.
  beginPath() {
    this.path = new Tracer();
  }

  trace(name, args) {
    const { path, css } = this;
    if (name === "moveTo" || name === "lineTo") return path[name](...apply(css, args));
    if (name === "closePath") return path.closePath();
    const local = new Tracer();
    local[name](...args);
    path.parts.push(...placed(local, css));
    return undefined;
  }

  clip() {
    this.state.clips = [...this.state.clips, this.path.parts.map(bounds)];
  }

  mark(kind, fields) {
    const { css, state } = this,
      size = Math.sqrt(Math.abs(css[0] * css[3] - css[1] * css[2]));
    const { lineWidth, dash, lineDashOffset, ...styles } = state;
    delete styles.matrix; // the numbers are in CSS pixels
    this.marks.push({
      kind,
      ...styles,
      lineWidth: lineWidth * size,
      dash: dash.map((d) => d * size),
      dashOffset: lineDashOffset * size,
      size,
      ...fields,
    });
  }

  stroke(path) {
    this.mark("stroke", { parts: path ? placed(path, this.css) : copied(this.path) });
  }

  fill(path, rule) {
    if (typeof path === "string") [path, rule] = [undefined, path];
    this.mark("fill", { parts: path ? placed(path, this.css) : copied(this.path), rule: rule ?? "nonzero" });
  }

  box(name, x, y, w, h, fields = {}) {
    const [left, top] = apply(this.css, [x, y]),
      [right, bottom] = apply(this.css, [x + w, y + h]);
    assert.ok([left, top, right, bottom].every(Number.isFinite), `${name}(${[x, y, w, h]})`);
    this.mark(name, { x: left, y: top, width: right - left, height: bottom - top, ...fields });
  }

  fillRect(x, y, w, h) {
    this.box("fillRect", x, y, w, h);
  }

  strokeRect(x, y, w, h) {
    this.box("strokeRect", x, y, w, h);
  }

  clearRect(x, y, w, h) {
    this.box("clearRect", x, y, w, h);
    const { x: left, y: top, width, height } = this.marks[this.marks.length - 1],
      { ratio } = this.canvas;
    const whole =
      left <= 0 &&
      top <= 0 &&
      left + width >= this.canvas.width / ratio - 0.51 &&
      top + height >= this.canvas.height / ratio - 0.51;
    if (whole) this.marks = [];
  }

  write(kind, text, x, y, most) {
    assert.equal(typeof text, "string");
    const [px, py] = apply(this.css, [x, y]);
    assert.ok(Number.isFinite(px) && Number.isFinite(py), `${text} at ${x}, ${y}`);
    const turn = Math.atan2(this.css[1], this.css[0]);
    this.mark(kind, { text, x: px, y: py, turn, most });
  }

  fillText(text, x, y, most) {
    this.write("text", text, x, y, most);
  }

  strokeText(text, x, y) {
    this.write("rim", text, x, y);
  }

  // Every letter is half as wide as the font is high.
  measureText(text) {
    return { width: (text.length * Number(/([\d.]+)px/.exec(this.state.font)[1])) / 2 };
  }

  drawImage(source, ...numbers) {
    const [from, to] = numbers.length === 8 ? [numbers.slice(0, 4), numbers.slice(4)] : [undefined, numbers];
    const [x, y, w = source.width, h = source.height] = to;
    if (this.state.globalCompositeOperation === "copy") this.marks = [];
    this.box("image", x, y, w, h, { source, from, held: source.context ? [...source.context.marks] : [] });
  }

  putImageData(image, x, y) {
    assert.ok(Number.isInteger(x) && Number.isInteger(y) && image.width > 0, `putImageData at ${x}, ${y}`);
    this.marks.push({ kind: "pixels", image, x, y }); // device pixels, whatever the transform
  }

  getImageData() {
    const last = this.marks[this.marks.length - 1];
    return { data: [...(/\d+/g[Symbol.match](last?.fillStyle ?? "") ?? [0, 0, 0]), 255].map(Number) };
  }

  createPattern(source) {
    return { source, setTransform: () => {}, toString: () => "pattern" };
  }
}

for (const name of Object.keys(STYLES))
  Object.defineProperty(FakeContext.prototype, name, {
    get() {
      return this.state[name];
    },
    set(value) {
      const right = typeof value === typeof STYLES[name] || (/Style$/.test(name) && value?.source);
      assert.ok(right && !Number.isNaN(value) && !/undefined|NaN/.test(value), `${name} = ${value}`);
      this.state[name] = value;
    },
  });
for (const name of ["moveTo", "lineTo", "closePath", "rect", "roundRect", "arc", "ellipse"])
  FakeContext.prototype[name] = function (...args) {
    this.trace(name, args);
  };

function placed({ parts }, css) {
  const size = Math.sqrt(Math.abs(css[0] * css[3] - css[1] * css[2]));
  return parts.map((part) => ({
    ...part,
    points: part.points.map((point) => apply(css, point)),
    circle: part.circle && {
      ...part.circle,
      radius: part.circle.radius * size,
      minor: part.circle.minor * size,
    },
  }));
}

function copied({ parts }) {
  return parts.map((part) => ({ ...part, points: [...part.points] }));
}

function bounds({ points }) {
  const [xs, ys] = [0, 1].map((k) => points.map((point) => point[k]));
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

// A canvas element; `ratio` device pixels are one CSS pixel.
export class FakeCanvas {
  constructor(width = 300, height = 150, ratio = 1) {
    Object.assign(this, { ratio, style: {}, dataset: {}, attributes: {} });
    this.sizes = [Math.round(width * ratio), Math.round(height * ratio)];
    this.context = new FakeContext(this);
  }

  get width() {
    return this.sizes[0];
  }

  set width(value) {
    this.sizes[0] = value;
    this.context.reset();
  }

  get height() {
    return this.sizes[1];
  }

  set height(value) {
    this.sizes[1] = value;
    this.context.reset();
  }

  get clientWidth() {
    return this.shown?.[0] ?? this.width / this.ratio;
  }

  get clientHeight() {
    return this.shown?.[1] ?? this.height / this.ratio;
  }

  setAttribute(name, value) {
    this.attributes[name] = value;
  }

  getContext() {
    return this.context;
  }
}

export class FakeImageData {
  constructor(width, height) {
    assert.ok(width > 0 && height > 0 && Number.isInteger(width) && Number.isInteger(height), `${width} × ${height}`);
    Object.assign(this, { width, height, data: new Uint8ClampedArray(4 * width * height) });
  }

  at(x, y) {
    return [...this.data.subarray(4 * (y * this.width + x), 4 * (y * this.width + x) + 4)];
  }
}

globalThis.Path2D = FakePath2D;
globalThis.ImageData = FakeImageData;
globalThis.DOMMatrix = class {
  scale() {
    return this;
  }
};
const page = {
  ratio: 1,
  createElement(name) {
    assert.equal(name, "canvas");
    return new FakeCanvas(300, 150, this.ratio);
  },
};
globalThis.document = page;

// Asking --------------------------------------------------------------------------------------------------------------

export function canvasOf(width, height, ratio = 1) {
  page.ratio = ratio;
  return new FakeCanvas(width, height, ratio);
}

export const of = (context, kind) => context.marks.filter((mark) => mark.kind === kind);
export const texts = (context) => of(context, "text");
export const strokes = (context, style) =>
  of(context, "stroke").filter((mark) => style === undefined || mark.strokeStyle === style);
export const fills = (context, style) =>
  of(context, "fill").filter((mark) => style === undefined || mark.fillStyle === style);
export const wrote = (context, text) => texts(context).find((mark) => mark.text === text);

// The lines of a mark, each as a list of points.
export const lines = (mark) => mark.parts.filter((part) => !part.circle).map((part) => part.points);
export const circles = (mark) =>
  mark.parts
    .filter((part) => part.circle)
    .map((part) => ({ x: part.points[0][0], y: part.points[0][1], ...part.circle }));

// Numbers, and lists of them, alike within a tolerance.
export function near(found, wanted, tolerance = 1e-9, where = "") {
  if (Array.isArray(wanted) || ArrayBuffer.isView(wanted)) {
    assert.equal(found?.length, wanted.length, `${where} has ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
    for (let i = 0; i < wanted.length; i++) near(found[i], wanted[i], tolerance, `${where}[${i}]`);
    return;
  }
  const alike = Object.is(found, wanted) || found === wanted || Math.abs(found - wanted) <= tolerance;
  assert.ok(alike, `${where} is ${found}, not ${wanted}`);
}

// A stage to draw on --------------------------------------------------------------------------------------------------

// A style each, so that whatever is drawn tells what it is.
export const COLOURS = {
  dark: false,
  font: "Test",
  scale: 1,
  of: (run) => run.colour,
  rim: "rgb(255 250 245 / 1)",
  halo: "rgb(255 250 245 / 0.7)",
  text: "rgb(10 20 30 / 1)",
  muted: "rgb(10 20 30 / 0.68)",
  grid: "rgb(10 20 30 / 0.1)",
  frame: "rgb(10 20 30 / 0.3)",
  contour: "rgb(30 60 95 / 0.15)",
  contourStrong: "rgb(30 60 95 / 0.34)",
  veil: "rgb(255 250 245 / 0.62)",
  ramp: Uint8ClampedArray.from({ length: 3 * 256 }, (_, i) => (i % 3 === 0 ? Math.floor(i / 3) : i % 3 === 1 ? 0 : 90)),
};

// A run with a path; `f` gives the height above its floor.
export function runOf(xs, ys, more = {}, f = (x, y) => x * x + 3 * y) {
  const height = Float64Array.from(xs, (x, i) => f(x, ys[i]));
  return {
    name: "one",
    label: "One",
    detail: "α = 0.1",
    colour: "tomato",
    outline: [
      [0, -1],
      [1, 1],
      [-1, 1],
    ],
    dash: [],
    ordinal: 1,
    tag: "",
    x: Float64Array.from(xs),
    y: Float64Array.from(ys),
    height,
    slope: height,
    records: xs.length,
    first: 0,
    branch_step: 0,
    hidden: false,
    outcome: { kind: "still_descending", variety: "", label: "still descending", sentence: "s.", criterion: "c." },
    lossAt: (step) => height[Math.min(step, xs.length - 1)],
    ...more,
  };
}
