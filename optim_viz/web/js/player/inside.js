// The side panel for one run: its rule in symbols and in the numbers of this step, what they mean here, the marks on the
// map, the partners that teach, the branch, and its charts.
//
// The panel is built once for a run and a rule; while the clock moves, only numbers change.

import { Chart } from "./chart.js";
import { InspectorStub } from "./stub.js";
import { Insight } from "./insight.js";
import { escape } from "./legend.js";
import { DECADE, drawMarks, FULL, LEAST, ruler, SIDE, THIN } from "./marks.js";
import { swatch } from "../markers.js";
import { differentiator } from "../program.js";
import { print, Rule } from "./rule.js";
import { readable } from "../scales.js";

const FACTORS = [
  ["α ÷10", 0.1],
  ["α ÷2", 0.5],
  ["α ×2", 2],
  ["α ×10", 10],
  ["as it is", 1],
];
const VERDICTS = { stable: "stable", edge: "on the edge", unstable: "unstable" };
const BECAUSE = { edge: ", it hardly gains or loses ground", unstable: ", each step overshoots farther" };

export class Inside extends InspectorStub {
  constructor(player, root) {
    super(player, root);
    const find = (name) => root.querySelector(`.ov-${name}`);
    Object.assign(this, {
      who: find("who"),
      note: find("note"),
      rule: find("rule"),
      local: find("theory"),
      marks: find("marks"),
      pairs: find("pairs"),
      forks: find("forks"),
      graphs: find("graphs"),
    });
  }

  get ready() {
    return Boolean(this.insights?.[this.run]);
  }

  // A new scene; `scene.rules` is missing until somebody looks inside.
  load(scene) {
    this.scene = scene;
    this.insights = undefined;
    this.shown = undefined;
    if (!scene.rules) return;
    const rules = (this.rules = scene.rules.map((rule) => new Rule(rule))),
      differentiate = differentiator(scene.surface.program);
    this.insights = scene.ways.map((run) =>
      run.rule === undefined ? undefined : new Insight(run, rules[run.rule], differentiate, scene.surface.domain),
    );
  }

  // Whose numbers stand at `time`, and at which record: before its branch, a run is the one that it came from.
  at(time) {
    let insight = this.insights[this.run];
    const t = Math.max(0, Math.min(Math.floor(time + 1e-9), insight.last));
    while (t < insight.run.branch_step) insight = this.insights[insight.run.origin];
    return { insight, t };
  }

  // The marks at the head of the run, as `at` tells.
  draw(context, { insight, t }, colours) {
    drawMarks(context, insight, t, this.player.plane, this.player.view, colours);
  }

  // Everything that does not change with the clock.
  build() {
    this.keepFocus(() => this.fill());
    if (this.wanted && this.ready) this.forks.querySelector("button:not(:disabled)")?.focus(); // the key B, from the race
    this.wanted = this.wanted && !this.ready;
  }

  // A button that had the focus hands it to the one in its place.
  keepFocus(change) {
    const held = this.root.contains(document.activeElement) && Object.entries(document.activeElement.dataset)[0];
    change();
    if (held) this.root.querySelector(`[data-${held[0]}="${held[1]}"]`)?.focus({ preventScroll: true });
  }

  fill() {
    const { scene, player } = this;
    this.shown = undefined;
    this.root.classList.toggle("ov-waiting", !this.ready);
    this.who.replaceChildren(...scene.runs.map((run, i) => this.tab(run, i)));
    if (!this.ready) {
      this.note.textContent =
        this.scene.dial?.every > 1 && this.rules
          ? "Let go of the dial for the numbers."
          : scene.runs.length
            ? "Looking inside …"
            : "No run to look into: add one in the panel.";
      for (const part of [this.rule, this.local, this.marks, this.pairs, this.forks, this.graphs])
        part.replaceChildren();
      this.charts = [];
      this.built = undefined;
      return;
    }
    const insight = this.insights[this.run],
      { run } = insight;
    this.pairs.innerHTML = this.partners(run);
    this.pairs.parentElement.hidden = !run.contrasts.length;
    const method = this.forks.querySelector("select")?.value ?? "";
    this.forks.innerHTML = this.branch(scene, insight.rule);
    this.forks.querySelector("select").value = method;
    const wanted = [
      ["height", "log"],
      ["slope", "log"],
      ...Object.keys(run.memory).map((name) => [name, "memory"]),
      ...(run.rates ? [["rates", "log"]] : []),
      ...(insight.rule.rate ? [["rate", "log"]] : []),
      ["angle", "degrees"],
    ];
    const built = wanted.map(([name]) => name).join();
    if (this.built !== built) {
      this.built = built;
      this.graphs.innerHTML = wanted
        .map(
          ([name]) =>
            `<div class="ov-chart" data-chart="inside-${name}"><div class="ov-chart-title"></div><canvas role="img"></canvas></div>`,
        )
        .join("");
      this.charts = [...this.graphs.querySelectorAll("canvas")].map((canvas) => new Chart(canvas));
      player.watch(this.charts);
    }
    this.kinds = wanted;
    this.specify();
    this.charts.forEach(({ canvas }, i) => {
      canvas.previousElementSibling.innerHTML = this.specs[i].title;
      canvas.setAttribute("aria-label", `${canvas.previousElementSibling.textContent}, against the step`);
    });
  }

  specify() {
    const insight = this.insights[this.run];
    this.specs = this.kinds.map(([name, scale]) => this.spec(insight, name, scale));
  }

  // A run's numbers are others; `anew`: so is its rule, or it has come or gone.
  renew(anew) {
    if (anew) this.shown = undefined;
    if (!this.player.view.inside) return;
    if (anew || !this.built) this.build();
    else this.specify();
  }

  tab(run, i) {
    const button = document.createElement("button"),
      { colours } = this.player;
    button.type = "button";
    button.dataset.place = i;
    button.setAttribute("aria-pressed", String(i === this.run));
    button.innerHTML = `${swatch(run, colours.of(run), colours.rim)}${escape(run.label)}`;
    button.addEventListener("click", () => this.player.look({ run: i }));
    return button;
  }

  // Charts ---------------------------------------------------------------------------------------------------------

  spec(insight, name, scale) {
    const { run, rule } = insight,
      first = name === "height" || name === "slope" ? 0 : run.branch_step;
    if (name === "height" || name === "slope") {
      // With its partners and its branches: they are what it is to be held against.
      const kin = (other) =>
        other === run || other.of === run.of || other.origin === this.run || this.scene.ways[run.origin] === other;
      const family = this.scene.runs.filter((other) => kin(other) && (other === run || !other.hidden));
      const floor = this.scene.surface.floor;
      const title =
        name === "slope"
          ? "<b>‖∇f‖</b> log"
          : floor === null
            ? "<b>f</b>"
            : floor === 0
              ? "<b>f</b> log"
              : "<b>f − f*</b> log";
      return {
        title,
        scale: name === "height" && floor === null ? "linear" : scale,
        curves: family.map((other) => ({ run: other, values: other[name], first: other.first })),
      };
    }
    if (name === "angle")
      return { title: "<b>∠</b>(step, −∇f)", scale, curves: [{ run, values: insight.series.angle, first, dash: [] }] };
    if (name === "rates")
      return {
        title: `<b>${rule.signs.learning_rate ?? "α"}</b> on its schedule, log`,
        scale,
        curves: [{ run, values: run.rates, first, dash: [] }],
      };
    const pair = name === "rate" ? insight.series.rate : run.memory[name];
    const title =
      name === "rate"
        ? `<b>${rule.signs.rate}</b> effective rate, log`
        : `<b>${rule.signs[name]}</b> ${escape(name.replaceAll("_", " "))}`;
    const positive = scale === "log" || pair.every((axis) => axis.every((value) => value >= 0));
    const alike = pair[0].every((value, t) => value === pair[1][t] || t < first || !Number.isFinite(value));
    const curves = alike
      ? [{ run, values: pair[0], first, dash: [], head: "=" }]
      : pair.map((values, k) => ({ run, values, first, dash: k ? [3, 3] : [], head: "xy"[k] }));
    return {
      title: `${title}${name === "rate" ? "" : positive ? ", log" : ", log both ways"}`,
      scale: positive ? "log" : "symlog",
      curves,
    };
  }

  prepare(colours, window) {
    this.charts.forEach((chart, i) => {
      const { curves, scale } = this.specs[i];
      chart.prepare(curves, this.player.clock.last, scale, window, colours);
    });
  }

  // The rule ---------------------------------------------------------------------------------------------------------

  // Two rows a line: symbols, and under them the numbers that update() fills in.
  write({ rule, run }) {
    const assigned = new Set();
    const index = (name) =>
      name === "g" ||
      (name === "learning_rate" && run.rates) ||
      ((name === "x" || rule.remembers.includes(name)) && !assigned.has(name))
        ? "t"
        : name === "x" || rule.remembers.includes(name)
          ? "t+1"
          : "";
    const sign = (name) =>
      `${rule.signs[name] ?? escape(name)}${index(name) ? `<sub><i>t</i>${index(name).slice(1)}</sub>` : ""}`;
    const number = (name, when = assigned.has(name) ? "after" : "before") => {
      const slot = (k) => `<span class="ov-num" data-name="${name}" data-when="${when}" data-k="${k}"></span>`;
      return rule.vectors.has(name) ? `<span class="ov-vec">${slot(0)}${slot(1)}</span>` : slot(0);
    };
    const row = (left, symbols, numbers, result) =>
      `<div class="ov-line"><div class="ov-symbols">${left} = ${symbols}</div><div class="ov-numbers">= ${numbers}${result ? ` = ${result}` : ""}</div></div>`;
    const at = rule.lines.find(({ name }) => name === "at"),
      noisy = this.scene.noise > 0;
    const rows = [
      row(
        sign("g"),
        `∇<i>f</i>(${at ? print(at.tree, sign) : sign("x")})${noisy ? " + noise" : ""}`,
        `∇<i>f</i>${at ? number("at", "after") : number("x")}${noisy ? " + noise" : ""}`,
        number("g"),
      ),
    ];
    this.tests = [];
    for (const { name, tree } of rule.lines) {
      if (name === "at") continue;
      const symbols = print(tree, sign),
        numbers = print(tree, number, this.tests);
      assigned.add(name);
      rows.push(row(sign(name), symbols, numbers, number(name)));
    }
    this.rule.innerHTML = `${rows.join("")}<div class="ov-line ov-total"></div>`;
    this.total = this.rule.querySelector(".ov-total");
    this.choices = [...this.rule.querySelectorAll("[data-choice]")].map((node) => [
      node,
      ...node.dataset.choice.split(",").map(Number),
    ]);
    this.slots = [...this.rule.querySelectorAll(".ov-num[data-name]")].map((node) => ({
      node,
      name: node.dataset.name,
      when: node.dataset.when,
      k: Number(node.dataset.k),
    }));
    this.shown = { rule, run };
    this.keepFocus(() => (this.marks.innerHTML = this.legend({ rule })));
  }

  // The numbers at this time. Called at every change of the clock's step, and not between.
  update(time, exact) {
    if (!this.ready) return;
    const { insight, t } = this.at(time),
      chosen = this.scene.runs[this.run];
    if (this.shown?.run !== insight.run) this.write(insight);
    const before = insight.before(t),
      after = insight.after(t);
    for (const slot of this.slots) {
      const value = (slot.when === "after" ? after : before)[slot.name],
        one = typeof value === "number" ? value : value[slot.k];
      slot.node.textContent = readable(one);
      if (exact) slot.node.dataset.value = one;
    }
    const held = this.tests.map((tests) =>
      [0, 1].map((k) => tests.findIndex((test) => test(after, k) > 0)).map((i) => (i < 0 ? tests.length : i)),
    );
    for (const [node, place, i] of this.choices) {
      const where = held[place].map((choice, k) => (choice === i ? "xy"[k] : "")).join("");
      node.hidden = !where;
      node.firstChild.textContent = where === "xy" ? "" : `${where}: `;
    }
    const step = [after.x[0] - before.x[0], after.x[1] - before.x[1]],
      angle = insight.angle(t, step);
    this.total.innerHTML = `Step of length <b data-fact="length">${readable(Math.hypot(...step))}</b>, <b data-fact="angle">${Number.isFinite(angle) ? `${angle.toFixed(1)}°` : "no angle"}</b> from straight downhill.`;
    this.note.textContent = this.remark(insight, t, chosen);
    this.root.dataset.of = insight.run.label;
    this.root.dataset.t = t;
    this.tellTheory(insight, t, after, exact);
    this.tellMarks(insight, before, after, step);
  }

  remark(insight, t, chosen) {
    const { run } = insight;
    if (chosen.branch_step >= chosen.records)
      return `${run.label} ended at step ${chosen.records}: the branch at step ${chosen.branch_step} never began.`;
    if (run !== chosen)
      return `Before step ${chosen.branch_step}, ${chosen.label} is ${run.label}${run.offstage ? " as it was then" : ""}.`;
    if (t === insight.last)
      return `${chosen.outcome.kind === "overflowed" ? "The last finite record" : "The last record"}; the step below would come next.`;
    return chosen.teaches || `From step ${t} to step ${t + 1}.`;
  }

  tellTheory(insight, t, after, exact) {
    const { lam, limit, step } = insight.theory(t, after),
      { rate } = insight.rule;
    const even = lam[1] > 0,
      alpha = after.learning_rate;
    const bound = step && Number.isFinite(step.largest) && !insight.rule.limitMoves ? alpha * step.largest : undefined;
    const kappa = even
      ? `κ = <b data-fact="kappa">${readable(lam[0] / lam[1])}</b>`
      : !lam.every(Number.isFinite)
        ? "f has no curvature here"
        : lam[0] > 0 && lam[1] < 0
          ? "bent up along v₁ and down along v₂: no κ"
          : lam[0] > 0
            ? "level along v₂: no κ"
            : "no valley here: no κ";
    const facts = `λ₁ = <b data-fact="lambda1">${readable(lam[0])}</b>, λ₂ = <b data-fact="lambda2">${readable(lam[1])}</b>, ${kappa}`;
    let says = rate ? "" : escape(insight.rule.stride),
      kind = "none";
    if (step) {
      kind = step.kinds[0];
      const name = this.plainly(insight)
        ? `${limit === 2 ? "2" : readable(limit)} / λ₁`
        : "the limit of α with these rates";
      const size =
        bound === undefined ? "" : `${name} = <b data-fact="bound">${readable(bound)}</b> and α = ${readable(alpha)}: `;
      // With one rate per coordinate the axes that matter are those of √D H √D, not the surface's own.
      const u = this.plainly(insight) ? "v" : "u",
        second = step.kinds[1];
      const where = second === "stable" && kind === "stable" ? "both axes" : `${u}₁`;
      const falls = second === "falls" ? `; along ${u}₂ it falls away, and steps lead off there` : "";
      const bare =
        kind === "falls" || second === "falls"
          ? "It falls away: no rate is stable here, steps lead off."
          : "It is level here: the curvature sets no limit.";
      says =
        kind === "falls" || kind === "flat"
          ? bare
          : `${size}<em>${VERDICTS[kind]} along ${where}</em>${BECAUSE[kind] ?? ""}${falls}.`;
    } else if (rate) says = "No simple limit is known for these settings.";
    this.local.innerHTML = `<div>${facts}</div><div class="ov-verdict" data-kind="${kind}">${says}</div>`;
    if (exact) Object.assign(this.local.dataset, { lambda1: lam[0], lambda2: lam[1], bound: bound ?? "", kind });
  }

  // Whether one number multiplies the direction on both axes, so that the limit is one of the curvature alone.
  plainly({ rule }) {
    return !rule.vectors.has("rate");
  }

  // Marks ------------------------------------------------------------------------------------------------------------

  legend(insight) {
    const { view } = this.player,
      has = {
        gradient: true,
        memory: Boolean(insight.rule.memory),
        step: true,
        rates: insight.rule.vectors.has("rate"),
        look_ahead: insight.rule.looksAhead,
        curvature: true,
      };
    const buttons = this.scene.marks
      .filter(({ name }) => has[name])
      .map(
        ({ name, label, help }) =>
          `<button type="button" data-mark="${name}" aria-pressed="${Boolean(view[name])}" title="${escape(help)}">${MARK_ICONS[name]}<span>${escape(label)}</span> <span class="ov-size"></span></button>`,
      );
    return `<div class="ov-buttons">${buttons.join("")}</div><p class="ov-scale"></p>`;
  }

  tellMarks({ series, rule }, before, after, step) {
    const sizes = { gradient: Math.hypot(...before.g), step: Math.hypot(...step) },
      kept = rule.memory && [rule.memory(before, 0), rule.memory(before, 1)];
    if (kept) sizes.memory = Math.hypot(...kept);
    for (const [name, size] of Object.entries(sizes)) {
      const node = this.marks.querySelector(`[data-mark="${name}"] .ov-size`);
      if (node) node.textContent = readable(size, 3);
    }
    const { scale } = this.player.panels.colours,
      px = (length) => Math.round(length * scale);
    const now = ruler(sizes.gradient, series.most.slope, FULL, LEAST),
      hidden = sizes.step * this.player.plane.unit < 7;
    const arrows = `Arrows on a log ruler: ${px(FULL)} px is ${readable(series.most.slope, 3)}, this run's largest in the window; a decade less is ${px(DECADE)} px shorter, ${px(LEAST)} px at the least (−g now: ${px(now)} px).`;
    const rates = rule.vectors.has("rate")
      ? ` The rectangle's half sides likewise: ${px(SIDE)} px is a rate of ${readable(series.most.rate, 3)}.`
      : "";
    this.marks.querySelector(".ov-scale").textContent =
      `Step in true length${hidden ? ", now hidden by the marker" : ""}. ${arrows}${rates} Curvature: the flatter axis has ${px(1.25 * SIDE)} px, the other is 1 / √κ as long, ${px(THIN)} px at the least.`;
  }

  // Partners and branches --------------------------------------------------------------------------------------------

  partners(run) {
    const rows = run.contrasts.map(
      ({ name, label, teaches, sources, on }) =>
        `<button type="button" data-ghost="${name}" aria-pressed="${on}" title="${escape(`${teaches} Sources: ${sources}`)}">${escape(label)}</button>${on ? `<p>${escape(teaches)} <small>${escape(sources)}</small></p>` : ""}`,
    );
    return `<div class="ov-buttons">${rows.join("")}</div>`;
  }

  branch({ methods }, { readsRate }) {
    const idle = 'disabled title="This rule reads its learning rate only before the first step"';
    const rates = FACTORS.map(
      ([label, factor]) =>
        `<button type="button" data-factor="${factor}" ${factor !== 1 && !readsRate ? idle : ""} title="${factor === 1 ? "The same settings, to be changed in the panel" : `From this step on, ${label}`}">${label}</button>`,
    );
    const options = methods.map(([name, label]) => `<option value="${name}">${escape(label)}</option>`);
    return `<div class="ov-buttons">${rates.join("")}<select class="ov-switch" data-switch="method" aria-label="Go on by another method"><option value="">go on by …</option>${options.join("")}</select><button type="button" data-switch="go">Branch</button></div>`;
  }
}

const MARK_ICONS = {
  gradient: '<svg viewBox="0 0 22 16"><path d="M2 8h14M12 4l5 4-5 4" fill="none"/></svg>',
  memory: '<svg viewBox="0 0 22 16"><path d="M2 8h14" stroke-dasharray="4 3"/><path d="M13 4l5 4-5 4z"/></svg>',
  step: '<svg viewBox="0 0 22 16"><path d="M2 8h12" stroke-width="3.4"/><path d="M12 3l7 5-7 5z"/></svg>',
  rates: '<svg viewBox="0 0 22 16"><path d="M7 2h8v12H7z" fill="none"/></svg>',
  look_ahead:
    '<svg viewBox="0 0 22 16"><path d="M2 8h8" stroke-dasharray="1.500 3"/><circle cx="15" cy="8" r="4" fill="none"/></svg>',
  curvature:
    '<svg viewBox="0 0 22 16"><ellipse cx="11" cy="8" rx="9" ry="4" fill="none"/><path d="M2 8h18M11 4v8" stroke-width="1"/></svg>',
};
