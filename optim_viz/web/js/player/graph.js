// The side panel of a computational graph: that of the surface on the map, at this step of one run. Its values are
// there at once. The gradients come by the reverse sweep, a node a press; before that they are blank, not zero.

import { escape } from "../html.js";
import { swatch } from "../markers.js";
import { formatNumber } from "../scales.js";
import { GraphNumbers } from "./graph-numbers.js";
import { fitting, graphMarkup, neighbour, partsOf, sizeOf, write } from "./graph-picture.js";
import { chainRule, nodeName, numberOrBlank } from "./graph-words.js";
import { drawGradient } from "./marks.js";
import { InspectorStub } from "./stub.js";

const BEFORE =
  "In a box: formula, value, gradient. At an edge: derivative of the box by what comes in.\n" +
  "Forward, from what is given to f, every value is known. Press N: backward begins at f.";
const PACE = 600; // milliseconds between two nodes, where the sweep plays
const TOOLS = `<div class="ov-graph-tools"><div class="ov-who" role="group" aria-label="Run whose graph this is"></div>
<div class="ov-buttons" role="toolbar" aria-label="Backward">
<button type="button" data-graph="clear" title="No gradient is known yet">Clear</button>
<button type="button" data-graph="undo" title="One node back">−1</button>
<button type="button" data-do="graph-next" title="The next node's gradient (N)">Backward: next node</button>
<button type="button" data-graph="play" aria-pressed="false" title="Node by node, by itself">Play</button>
<button type="button" data-graph="all" title="All gradients at once">All</button>
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
    this.lit = undefined; // the node that is looked at
    this.timer = 0;
    this.drawn = undefined; // the layout that stands there
    this.order = []; // its nodes as the sweep comes to them: each behind all that need it
    this.listen();
  }

  get stub() {
    return false;
  }

  get ready() {
    return Boolean(this.plan && this.scene?.runs.length);
  }

  load(scene) {
    this.scene = scene;
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
    return this.scene.surface.rows?.[0].length ?? 0;
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
      { colours } = player.picture;
    this.root.classList.toggle("ov-waiting", !this.ready);
    who.replaceChildren(
      ...scene.runs.map((run, i) => {
        const button = document.createElement("button");
        button.type = "button";
        button.setAttribute("aria-pressed", String(i === player.viewState.run));
        button.innerHTML = `${swatch(run, colours.of(run), colours.rim)}${escape(run.label)}`;
        button.addEventListener("click", () => player.viewState.change({ run: i }));
        return button;
      }),
    );
    who.hidden = scene.runs.length < 2;
    if (!this.ready) {
      this.pane.replaceChildren();
      this.drawn = undefined;
      write(this.line, scene.runs.length ? "Drawing the graph …" : "No run: add one in the panel.");
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
    this.pane.innerHTML = graphMarkup(this.plan, layout, this.label);
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
    this.numbers.sweep(x, y, surface.coefficients, surface.rows);
    const known = new Set(this.order.slice(0, this.reached)),
      next = this.order[this.reached];
    for (const [i, { group, value, gradient }] of this.parts.nodes) {
      const shown = this.shown(i, known);
      write(value, formatNumber(shown.value, 4));
      write(gradient, numberOrBlank(shown.gradient));
      group.classList.toggle("ov-graph-known", known.has(i));
      group.classList.toggle("ov-graph-next", i === next);
      if (!exact) continue;
      group.setAttribute("aria-label", nodeName(this.plan.nodes[i], shown));
      Object.assign(group.dataset, { value: shown.value, gradient: shown.gradient ?? "" });
    }
    for (const { source, target, path, number } of this.parts.edges) {
      write(number, formatNumber(this.numbers.derivative(source, target, this.row, this.opened), 3));
      path.classList.toggle("ov-graph-known", known.has(source));
    }
    this.known = known;
    Object.assign(this.root.dataset, { of: run.label, t, reached: this.reached });
    this.describe();
  }

  shown(i, known) {
    const { values, gradients } = this.numbers,
      at = (numbers) => GraphNumbers.at(numbers[i], this.row);
    return { value: at(values), gradient: known.has(i) ? at(gradients) : undefined };
  }

  // The chain rule at the node that is looked at, or at the one that the sweep came to last.
  describe() {
    const i = this.lit ?? this.order[this.reached - 1],
      { nodes } = this.plan;
    if (i === undefined) return write(this.line, BEFORE);
    const { opened, row, known } = this,
      { value, gradient } = this.shown(i, known),
      node = nodes[i];
    const parts = this.drawn.routes.flatMap(([source, target]) => {
      if (source !== i) return [];
      const k = nodes[target].inputs.indexOf(i),
        direct = k >= 0 && (opened || nodes[target].kind !== "sum");
      return {
        to: nodes[target].symbol,
        symbols: direct ? nodes[target].derivatives[k] : "",
        derivative: this.numbers.derivative(i, target, row, opened),
        gradient: this.shown(target, known).gradient,
      };
    });
    const overRows = opened && !node.of_rows && this.drawn.routes.some(([s, t]) => s === i && nodes[t].of_rows),
      forward = node.inputs.length ? `${node.symbol} = ${node.formula}` : node.symbol;
    const lines = chainRule(node.symbol, gradient, parts, overRows ? { all: this.count, row } : undefined);
    return write(this.line, [`${forward} = ${formatNumber(value, 4)}`, ...lines].join("\n"));
  }

  // A node is looked at.
  light(i, focus = false) {
    this.lit = i;
    const stop = i ?? this.order[0];
    for (const [place, { group }] of this.parts.nodes) {
      group.setAttribute("tabindex", place === stop ? "0" : "-1");
      group.classList.toggle("ov-graph-lit", place === i);
    }
    for (const { source, target, path, number } of this.parts.edges)
      for (const part of [path, number]) part.classList.toggle("ov-graph-lit", source === i || target === i);
    if (focus) this.parts.nodes.get(stop)?.group.focus();
    if (this.numbers && this.known) this.describe();
  }

  listen() {
    const { player, root, pane } = this,
      nodeOf = (event) => {
        const place = event.target.closest?.(".ov-graph-node")?.dataset.node;
        return place === undefined ? undefined : Number(place);
      };
    player.on(pane, "pointerover", (event) => this.parts && this.light(nodeOf(event)));
    player.on(pane, "pointerleave", () => this.parts && this.light(undefined));
    player.on(pane, "focusin", (event) => this.light(nodeOf(event)));
    player.on(pane, "keydown", (event) => {
      const from = nodeOf(event);
      if (from === undefined || !event.key.startsWith("Arrow")) return;
      event.preventDefault(); // also for the clock
      const to = neighbour(this.drawn, from, event.key);
      if (to !== undefined) this.light(to, true);
    });
    player.on(root, "click", (event) => {
      const name = event.target.closest("button")?.dataset.graph;
      const actions = {
        clear: () => this.go(0),
        undo: () => this.go(this.reached - 1),
        all: () => this.go(this.order.length),
        play: () => (this.timer ? this.stop() : this.play()),
        open: () => player.viewState.change({ graph_row: player.view.graph_row ? 0 : 1, backward: 0 }),
      };
      if (this.ready && !player.scene.held) actions[name]?.();
    });
    const sizes = new ResizeObserver(() => {
      if (!this.drawn) return;
      this.arrange();
      player.picture.invalidate();
    });
    sizes.observe(pane);
    player.abort.signal.addEventListener("abort", () => sizes.disconnect());
    player.on(this.rowField, "change", () => {
      const row = Math.max(1, Math.min(this.count, Math.round(Number(this.rowField.value)) || 1));
      player.viewState.change({ graph_row: row });
    });
  }

  // So many nodes know their gradient.
  go(reached) {
    if (reached < this.order.length) this.stop();
    this.reach(reached);
  }

  reach(reached) {
    if (!this.ready) return;
    const backward = Math.max(0, Math.min(reached, this.order.length));
    this.player.viewState.change({ backward });
    const i = this.order[backward - 1];
    if (i === undefined) return;
    const symbol = this.plan.nodes[i].symbol,
      gradient = GraphNumbers.at(this.numbers.gradients[i], this.row);
    this.player.readout.announce(`Gradient of ${symbol}: ${formatNumber(gradient, 4)}`);
  }

  next() {
    this.reach(this.reached + 1);
  }

  play() {
    if (this.reached >= this.order.length) this.reach(0);
    this.press(true);
    this.timer = setInterval(() => {
      this.next();
      if (this.reached >= this.order.length) this.stop();
    }, PACE);
  }

  stop() {
    clearInterval(this.timer);
    this.timer = 0;
    this.press(false);
  }

  press(on) {
    this.root.querySelector('[data-graph="play"]')?.setAttribute("aria-pressed", String(on));
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
