// The side panel for one run: its rule in symbols and in the numbers of this step, what they mean here, the marks on
// the map, the partners that teach, the branch, and its charts.
//
// The panel is built once for a run and a rule; while the clock moves, only numbers change.

import { setHtml, setText } from "../dom-text.js";
import { escape } from "../html.js";
import { swatch } from "../markers.js";
import { Chart } from "./chart.js";
import { insightOf, insightsOf, standing } from "./insights.js";
import { branchButtons, markButtons, partnerButtons, writeMarkSizes } from "./inspector-buttons.js";
import { chartKinds, chartSpec } from "./inspector-charts.js";
import { RuleSheet, RuleTable, stepInWords } from "./inspector-rule.js";
import { showTheory, theorySheet } from "./inspector-theory.js";
import { drawMarks } from "./marks.js";
import { InspectorStub } from "./stub.js";
import { ownRunsOf } from "../which-runs.js";

export class Inside extends InspectorStub {
  constructor(player, root, focusDue) {
    super(player, root);
    const find = (name) => root.querySelector(`.ov-${name}`);
    this.who = find("who");
    this.note = find("note");
    this.local = find("theory");
    this.marks = find("marks");
    this.partners = find("pairs");
    this.branches = find("forks");
    this.graphs = find("graphs");
    this.ruleTable = new RuleTable(find("rule"));
    this.focusDue = focusDue;
    this.insights = undefined; // one a run, as far as its numbers were sent
    this.shown = undefined; // the run whose rule is written
    this.built = undefined; // the names of the charts that are there
    this.unspecified = false; // what they show is another thing
  }

  get stub() {
    return false;
  }

  // The run that is looked into.
  get run() {
    return this.player.viewState.run;
  }

  get ready() {
    return Boolean(this.insights?.[this.run]);
  }

  // A new scene; `scene.rules` is missing until somebody looks inside.
  load(scene) {
    this.scene = scene;
    this.insights = undefined;
    this.shown = undefined;
    if (scene.rules) Object.assign(this, insightsOf(scene));
  }

  // Whose numbers stand at `time`, and at which record.
  at(time) {
    return standing(this.insights, this.run, time);
  }

  // The marks at the head of the run, as `at` tells.
  draw(context, { insight, t }, colours) {
    drawMarks(context, insight, t, this.player.picture.plane, this.player.view, colours);
  }

  // Everything that does not change with the clock.
  build() {
    this.keepFocus(() => this.fill());
    if (this.focusDue && this.ready) this.branches.querySelector("button:not(:disabled)")?.focus();
    this.focusDue &&= !this.ready;
  }

  // A button that had the focus hands it to the one in its place.
  keepFocus(change) {
    const held = this.root.contains(document.activeElement) && Object.entries(document.activeElement.dataset)[0];
    change();
    if (held) this.root.querySelector(`[data-${held[0]}="${held[1]}"]`)?.focus({ preventScroll: true });
  }

  fill() {
    this.shown = undefined;
    this.root.classList.toggle("ov-waiting", !this.ready);
    this.who.replaceChildren(...ownRunsOf(this.scene).map((run, i) => this.tab(run, i)));
    if (!this.ready) return this.empty();
    const insight = this.insights[this.run],
      { run, rule } = insight;
    setHtml(this.partners, partnerButtons(run)); // a button that is being pressed stays
    this.partners.parentElement.hidden = !run.contrasts.length;
    const method = this.branches.querySelector("select")?.value ?? "";
    setHtml(this.branches, branchButtons(this.scene.methods, rule));
    this.branches.querySelector("select").value = method;
    this.kinds = chartKinds(insight);
    this.buildCharts(this.kinds.map(([name]) => name));
    this.specify();
    this.charts.forEach(({ canvas }, i) => {
      canvas.previousElementSibling.innerHTML = this.specs[i].title;
      canvas.setAttribute("aria-label", `${canvas.previousElementSibling.textContent}, against the step`);
    });
  }

  // Nothing is known of the run.
  empty() {
    this.note.textContent = ownRunsOf(this.scene).length
      ? "Looking inside …"
      : "No run to look into: add one in the panel.";
    for (const part of [this.ruleTable.root, this.local, this.marks, this.partners, this.branches, this.graphs])
      part.replaceChildren();
    this.charts = [];
    this.built = undefined;
  }

  buildCharts(names) {
    if (this.built === names.join()) return;
    this.built = names.join();
    const inner = '<div class="ov-chart-title"></div><canvas role="img"></canvas>',
      chart = (name) => `<div class="ov-chart" data-chart="inside-${name}">${inner}</div>`;
    this.graphs.innerHTML = names.map(chart).join("");
    this.charts = [...this.graphs.querySelectorAll("canvas")].map((canvas) => new Chart(canvas));
    this.player.watch(this.charts);
  }

  specify() {
    this.unspecified = false;
    const insight = this.insights[this.run];
    this.specs = this.kinds.map(([name, scale]) => chartSpec(this.scene, insight, this.run, name, scale));
  }

  // What the rule is given is of another kind: it is written otherwise.
  givenOtherwise() {
    this.shown = undefined;
  }

  // A run's numbers are others. Everything is built again where its rule is another one, too.
  renew(place) {
    const old = this.insights?.[place],
      { simulator, surface } = this.player.bending.conditions;
    if (!old) return;
    const insight = insightOf(this.scene.allRuns[place], this.rules, simulator.differentiate, surface.domain);
    this.insights[place] = insight;
    const anew = old.rule !== insight.rule;
    if (anew) this.shown = undefined;
    if (!this.player.view.inside) return;
    if (anew || !this.built) this.build();
    else this.unspecified = true; // once for all runs that bend
  }

  tab(run, i) {
    const button = document.createElement("button"),
      { colours } = this.player.picture;
    button.type = "button";
    button.dataset.place = i;
    button.setAttribute("aria-pressed", String(i === this.run));
    button.innerHTML = `${swatch(run, colours.of(run), colours.rim)}${escape(run.label)}`;
    button.addEventListener("click", () => this.player.viewState.change({ run: i }));
    return button;
  }

  prepare(colours, window) {
    if (this.unspecified) this.specify();
    this.charts.forEach((chart, i) => {
      const { curves, scale } = this.specs[i];
      chart.prepare(curves, this.player.clock.last, scale, window, colours);
    });
  }

  // The numbers at this time. Called at every change of the clock's step, and not between.
  update(time, exact) {
    if (!this.ready) return;
    const { insight, t } = this.at(time),
      { picture, view } = this.player;
    if (this.shown !== insight.run) {
      this.ruleTable.write(new RuleSheet(insight, this.scene));
      this.keepFocus(() => (this.marks.innerHTML = markButtons(this.scene.marks, view, insight.rule)));
    }
    this.shown = insight.run;
    const before = insight.before(t),
      after = insight.after(t);
    this.ruleTable.update(before, after, stepInWords(insight, t, before, after), exact);
    setText(this.note, this.remark(insight, t, this.scene.runs[this.run]));
    Object.assign(this.root.dataset, { of: insight.run.label, t });
    showTheory(this.local, theorySheet(insight, t, after), exact);
    writeMarkSizes(this.marks, insight, before, after, picture.panels.colours, picture.plane.unit);
  }

  remark(insight, t, chosen) {
    const { run } = insight,
      step = chosen.branch_step;
    if (step >= chosen.records)
      return `${run.label} ended at step ${chosen.records}: the branch at step ${step} never began.`;
    if (run !== chosen)
      return `Before step ${step}, ${chosen.label} is ${run.label}${run.offstage ? " as it was then" : ""}.`;
    if (t < insight.last) return chosen.teaches || `From step ${t} to step ${t + 1}.`;
    const finite = chosen.outcome.kind === "overflowed" ? " finite" : "";
    return `The last${finite} record; the step below would come next.`;
  }
}
