// The side panel of a computational graph: that of the surface on the map, at this step of one run. Its values are
// there at once. The gradients come by the reverse sweep, a node a press; before that they are blank, not zero.

import { rowsBehind } from "../blob.js";
import { contextOf } from "../canvas.js";
import { setText } from "../dom-text.js";
import { escape } from "../html.js";
import { swatch } from "../markers.js";
import { pixelRatio, zoomOf } from "../pixel-ratio.js";
import { formatNumber } from "../scales.js";
import { drawFigures, placesOf } from "./graph-figures.js";
import { listenToGraph } from "./graph-input.js";
import { GraphNumbers } from "./graph-numbers.js";
import { fitting, graphMarkup, partsOf, sizeOf } from "./graph-picture.js";
import { GraphSweep } from "./graph-sweep.js";
import { GraphZoom } from "./graph-zoom.js";
import { nodeLines, nodeName, numberOrBlank } from "./graph-words.js";
import { drawGradient } from "./marks.js";
import { InspectorStub } from "./stub.js";
import { ownRunsOf } from "../which-runs.js";

const BEFORE =
  "In a box: formula, value, gradient. At an edge: derivative of the box by what comes in.\n" +
  "Forward, from what is given to f, every value is known. Press N: backward begins at f.";
const TOOLS = `<div class="ov-graph-tools"><div class="ov-who" role="group" aria-label="Run whose graph this is"></div>
<div class="ov-buttons" role="toolbar" aria-label="Backward">
<button type="button" data-graph="clear" title="No gradient is known yet">Clear</button>
<button type="button" data-graph="undo" title="One node back">−1</button>
<button type="button" data-do="graph-next" title="The next node's gradient (N)">Backward: next node</button>
<button type="button" data-graph="play" aria-pressed="false" title="Node by node, by itself">Play</button>
<button type="button" data-graph="all" title="All gradients at once">All</button>
<button type="button" data-zoom="-1" aria-label="Shrink the graph" title="Down to the graph as a whole">−</button>
<button type="button" data-zoom="1" aria-label="Enlarge the graph" title="Then drag it, or scroll">+</button>
<span class="ov-graph-row">
<button type="button" data-graph="open" aria-pressed="false" title="Opens the sum over rows on one row">One row</button>
<label>row <input type="number" class="ov-number-field" min="1" step="1" data-graph="row"></label></span>
</div></div>
<p class="ov-graph-line" aria-live="polite"></p><div class="ov-graph-pane"></div>`;

export class GraphPanel extends InspectorStub {
  constructor(player, root) {
    super(player, root);
    root.innerHTML = TOOLS;
    const find = (selector) => root.querySelector(selector);
    this.who = find(".ov-who");
    this.line = find(".ov-graph-line");
    this.pane = find(".ov-graph-pane");
    this.rowTools = find(".ov-graph-row");
    this.rowField = find('[data-graph="row"]');
    this.figures = document.createElement("canvas");
    this.figures.className = "ov-graph-figures";
    this.figures.ariaHidden = "true";
    this.context = contextOf(this.figures);
    this.lit = undefined; // the node that is looked at
    this.drawn = undefined; // the layout that stands there
    this.order = []; // its nodes as the sweep comes to them: each behind all that need it
    this.sweep = new GraphSweep({
      reached: () => this.reached,
      last: () => this.order.length,
      reach: (n) => this.reach(n),
      press: (on) => root.querySelector('[data-graph="play"]').setAttribute("aria-pressed", String(on)),
    });
    listenToGraph(this);
    new GraphZoom(root, this.pane, () => player.picture.invalidate(), player.abort.signal);
  }

  get stub() {
    return false;
  }

  get ready() {
    return Boolean(this.plan && this.scene && ownRunsOf(this.scene).length);
  }

  load(scene) {
    this.scene = scene;
    this.rows = rowsBehind(scene);
    const plan = scene.graph,
      spelled = JSON.stringify(plan);
    if (spelled === this.spelled) return;
    Object.assign(this, { plan, spelled, numbers: undefined, drawn: undefined, lit: undefined });
    this.stop();
  }

  get opened() {
    return Boolean(this.plan?.layouts.opened) && this.player.view.graph_row > 0;
  }

  get row() {
    return Math.max(0, Math.min(this.player.view.graph_row, this.count) - 1);
  }

  get count() {
    return this.rows?.[0].length ?? 0;
  }

  get layout() {
    const { layouts } = this.plan,
      { offsetWidth, offsetHeight } = this.pane;
    return fitting((this.opened && layouts.opened) || layouts.closed, offsetWidth, offsetHeight);
  }

  get reached() {
    return Math.min(this.player.view.backward, this.order.length);
  }

  // What does not change with the clock.
  build() {
    const { player, who, scene } = this,
      own = ownRunsOf(scene),
      { colours } = player.picture;
    this.root.classList.toggle("ov-waiting", !this.ready);
    who.replaceChildren(
      ...own.map((run, i) => {
        const button = document.createElement("button");
        button.type = "button";
        button.setAttribute("aria-pressed", String(i === player.viewState.run));
        button.innerHTML = `${swatch(run, colours.of(run), colours.rim)}${escape(run.label)}`;
        button.addEventListener("click", () => player.viewState.change({ run: i }));
        return button;
      }),
    );
    who.hidden = own.length < 2;
    if (!this.ready) {
      this.pane.replaceChildren();
      this.drawn = undefined;
      setText(this.line, own.length ? "Drawing the graph …" : "No run: add one in the panel.");
      return;
    }
    this.rowTools.hidden = !this.plan.layouts.opened;
    this.rowTools.querySelector("button").setAttribute("aria-pressed", String(this.opened));
    this.rowField.max = this.count;
    this.rowField.value = this.row + 1;
    this.arrange();
    player.picture.invalidate();
  }

  // As the pane has room for.
  arrange() {
    const { layout } = this;
    if (this.drawn !== layout) this.draw(layout);
  }

  draw(layout) {
    const held = this.pane.contains(document.activeElement);
    this.drawn = layout;
    this.marked = undefined; // how many nodes know their gradient, as their boxes say
    this.pane.innerHTML = `<div class="ov-graph-picture">${graphMarkup(this.plan, layout, this.label)}</div>`;
    this.pane.firstElementChild.append(this.figures);
    this.places = placesOf(layout);
    for (const [side, pixels] of Object.entries(sizeOf(layout)))
      this.pane.style.setProperty(`--ov-graph-${side}`, `${pixels}px`);
    this.order = Object.keys(layout.nodes)
      .map(Number)
      .sort((a, b) => b - a);
    this.parts = partsOf(this.pane);
    if (!layout.nodes[this.lit]) this.lit = undefined;
    this.light(this.lit, held);
  }

  get label() {
    const ends = this.drawn.down ? "what is given above, f below" : "what is given on the left, f on the right";
    return (
      `Computational graph of ${this.scene.surface.label}: ${ends}. ` +
      "Arrow keys walk along its edges; N passes the gradient on to the next node."
    );
  }

  // Which run this is of, and where that is.
  at(time) {
    const run = this.scene.runs[this.player.viewState.run],
      t = Math.max(0, Math.min(Math.floor(time + 1e-9), run.records - 1));
    return { run, t, x: run.x[t], y: run.y[t] };
  }

  // The numbers at this time; `exact`: also what a screen reader calls each node.
  update(time, exact) {
    if (!this.ready || !this.drawn) return;
    const { run, t, x, y } = this.at(time),
      { surface } = this.scene;
    if (this.numbers?.count !== this.count) this.numbers = undefined;
    this.numbers ??= new GraphNumbers(this.plan, this.count);
    this.numbers.sweep(x, y, surface.coefficients, this.rows);
    const known = new Set(this.order.slice(0, this.reached)),
      next = this.order[this.reached];
    this.known = known;
    if (exact || this.marked !== known.size) this.mark(known, next);
    if (exact) this.name();
    this.drawFigures();
    Object.assign(this.root.dataset, { of: run.label, t, reached: this.reached });
    this.describe();
  }

  // Which nodes and edges the sweep has come to.
  mark(known, next) {
    this.marked = known.size;
    for (const [i, group] of this.parts.nodes) {
      group.classList.toggle("ov-graph-known", known.has(i));
      group.classList.toggle("ov-graph-next", i === next);
    }
    for (const { source, path } of this.parts.edges) path.classList.toggle("ov-graph-known", known.has(source));
  }

  // What a screen reader calls each node.
  name() {
    for (const [i, group] of this.parts.nodes) {
      const shown = this.numbers.shown(i, this.row, this.known);
      group.setAttribute("aria-label", nodeName(this.plan.nodes[i], shown));
      Object.assign(group.dataset, { value: shown.value, gradient: shown.gradient ?? "" });
    }
  }

  // The numbers in the picture.
  drawFigures() {
    const { figures: canvas, numbers, row, known, opened, lit } = this,
      { clientWidth: width, clientHeight: height } = canvas,
      ratio = pixelRatio(zoomOf(canvas)),
      [wide, high] = [width, height].map((side) => Math.round(side * ratio));
    if (canvas.width !== wide || canvas.height !== high) Object.assign(canvas, { width: wide, height: high });
    const figures = this.places.map((place) => {
      const { kind, node, target } = place;
      if (kind === "derivative") {
        const value = numbers.derivative(node, target, row, opened);
        return { ...place, text: formatNumber(value, 3), lit: node === lit || target === lit };
      }
      return { ...place, text: numberOrBlank(numbers.shown(node, row, known)[kind]) };
    });
    drawFigures(this.context, figures, this.drawn, this.player.picture.colours, { width, height, ratio });
  }

  // The chain rule at the node that is looked at, or at the one that the sweep came to last.
  describe() {
    const { plan, drawn: layout, numbers, known, opened, row } = this,
      i = this.lit ?? this.order[this.reached - 1];
    const looked = { plan, layout, numbers, known, opened, row };
    setText(this.line, i === undefined ? BEFORE : nodeLines(i, looked));
  }

  // A node is looked at.
  light(i, focus = false) {
    this.lit = i;
    const stop = i ?? this.order[0];
    for (const [place, group] of this.parts.nodes) {
      group.setAttribute("tabindex", place === stop ? "0" : "-1");
      group.classList.toggle("ov-graph-lit", place === i);
    }
    for (const { source, target, path } of this.parts.edges)
      path.classList.toggle("ov-graph-lit", source === i || target === i);
    if (focus) this.parts.nodes.get(stop)?.focus();
    if (!this.numbers || !this.known) return;
    this.drawFigures();
    this.describe();
  }

  // So many nodes know their gradient.
  reach(backward) {
    if (!this.ready) return;
    this.player.viewState.change({ backward });
    const i = this.order[backward - 1];
    if (i === undefined) return;
    const symbol = this.plan.nodes[i].symbol,
      gradient = GraphNumbers.at(this.numbers.gradients[i], this.row);
    this.player.readout.announce(`Gradient of ${symbol}: ${formatNumber(gradient, 4)}`);
  }

  next() {
    this.sweep.next();
  }

  stop() {
    this.sweep.stop();
  }

  // What has come to the leaves, at the head of the run: the gradient, as far as it is known.
  drawArrow(context, time, colours) {
    if (!this.ready || !this.numbers || !this.known) return;
    const { run, x, y } = this.at(time),
      part = (i) => (this.known.has(i) ? this.numbers.gradients[i][0] : 0);
    if (run.hidden || !(this.known.has(0) || this.known.has(1))) return;
    const name = this.known.has(0) && this.known.has(1) ? "∇f" : this.known.has(0) ? "∂f/∂x" : "∂f/∂y";
    drawGradient(context, [x, y], [part(0), part(1)], name, this.player.picture.plane, colours);
  }
}
