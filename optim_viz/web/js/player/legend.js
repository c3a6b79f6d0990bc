// The legend: who is who, where each run stands, and what has become of it by now; which runs are hidden, and which
// one is lit.

import { setHtml, setText } from "../dom-text.js";
import { escape } from "../html.js";
import { swatch } from "../markers.js";
import { markOf, outcomeNow, outcomeWords, verdictChip } from "../outcomes.js";
import { formatNumber } from "../scales.js";
import { settingsHtml } from "./settings-html.js";

// What a row begins with.
export function legendHead(runs) {
  if (!runs.length) return "";
  return runs.some(({ distinguishing }) => distinguishing.length)
    ? "What differs, method"
    : "Method, learning rate <i>α</i>";
}

// One line a run: point at it to light the run, press it to hide or show the run, point at its outcome to read why.
export class Legend {
  constructor(player, list) {
    this.player = player;
    this.list = list;
    this.head = list.previousElementSibling;
    this.hidden = new Set(); // names
    this.looks = []; // of the rows that stand there
    this.lit = undefined; // the run that is pointed at
  }

  // A new scene's runs: what was removed comes back visible.
  load({ runs }) {
    const names = new Set(runs.map((run) => run.name));
    this.hidden = new Set([...this.hidden].filter((name) => names.has(name)));
    for (const run of runs) run.hidden = this.hidden.has(run.name);
    this.lit = runs.find(({ name }) => name === this.lit?.name);
  }

  build({ runs }) {
    this.head.hidden = !runs.length;
    setHtml(this.head.firstElementChild, legendHead(runs));
    // A row that would look the same stays: the page around is large, and looks at its styles again for a new one.
    const looks = runs.map((run) => this.look(run)),
      rows = runs.map((_, i) => (looks[i] === this.looks[i] ? this.list.children[i] : this.row(looks[i], i)));
    if (rows.length !== this.list.children.length || rows.some((row, i) => row !== this.list.children[i]))
      this.list.replaceChildren(...rows);
    this.looks = looks;
    rows.forEach((row, i) => row.classList.toggle("ov-lit", runs[i] === this.lit));
    runs.forEach((_, i) => this.describe(i));
  }

  // Of a run's button: who it is, and whether it is hidden.
  look(run) {
    const { colours } = this.player.picture,
      attributes = `class="ov-run" aria-pressed="${!run.hidden}" title="Hide or show ${escape(run.label)}"`,
      name = `${swatch(run, colours.of(run), colours.rim)} <b></b>`,
      details = '<span class="ov-detail"></span><span class="ov-live"></span>';
    return `<button type="button" ${attributes}>${name}${details}</button>`;
  }

  // Of the run at this place, whichever that is by then.
  row(look, i) {
    const item = document.createElement("li"),
      run = () => this.player.scene.runs[i];
    item.innerHTML = look + verdictChip(this.now(run()), 'tabindex="0" role="note"');
    for (const name of ["pointerenter", "focusin"]) item.addEventListener(name, () => this.light(i));
    for (const name of ["pointerleave", "focusout"]) item.addEventListener(name, () => this.light(undefined));
    const chip = item.querySelector(".ov-chip"),
      { tooltip } = this.player;
    item.querySelector("button").addEventListener("click", () => this.setHidden(i, !run().hidden));
    const paragraphs = () => {
      const { sentence, criterion } = this.now(run());
      return [sentence, criterion, ...(run().remarks ?? [])].filter(Boolean).map((text) => `<p>${escape(text)}</p>`);
    };
    for (const name of ["pointerenter", "focus"])
      chip.addEventListener(name, () => tooltip.showBelow(chip, paragraphs().join("")));
    for (const name of ["pointerleave", "blur"]) chip.addEventListener(name, () => tooltip.hide());
    return item;
  }

  // What is true of a run where the clock stands.
  now(run) {
    const { clock, scene } = this.player;
    return outcomeNow(run, clock.step, scene.steps);
  }

  // What a run's settings are, and what has become of it.
  describe(i) {
    const run = this.player.scene.runs[i],
      item = this.list.children[i];
    const settings = settingsHtml(run); // what tells it from the others comes first
    setHtml(item.querySelector("b"), settings || escape(run.label));
    item.classList.toggle("ov-number-first", Boolean(settings));
    setText(item.querySelector(".ov-detail"), settings ? run.label : run.detail);
    this.judge(run, item);
  }

  judge(run, item) {
    const outcome = this.now(run),
      chip = item.querySelector(".ov-chip"),
      kind = markOf(outcome),
      aloud = `${run.label}: ${outcome.sentence} ${outcome.criterion}`;
    if (chip.dataset.kind !== kind) chip.dataset.kind = kind;
    if (chip.getAttribute("aria-label") !== aloud) chip.setAttribute("aria-label", aloud);
    setHtml(chip, outcomeWords(outcome));
  }

  // Where each run stands.
  update(step) {
    this.player.scene.runs.forEach((run, i) => {
      const item = this.list.children[i];
      setText(item.querySelector(".ov-live"), formatNumber(run.lossAt(step), 3));
      this.judge(run, item);
    });
  }

  setHidden(i, hidden) {
    const { picture, scene } = this.player,
      run = scene.runs[i];
    if (run.hidden === hidden) return;
    run.hidden = hidden;
    if (hidden) this.hidden.add(run.name);
    else this.hidden.delete(run.name);
    this.list.children[i].querySelector("button").setAttribute("aria-pressed", String(!hidden));
    this.looks[i] = this.look(run);
    picture.invalidate("trails", "charts");
    picture.resize(); // a panel more or less
    picture.schedule();
  }

  // A run that is pointed at, here or in the panels, is lit in the legend and the charts; none without a place.
  light(i) {
    const { scene, picture } = this.player,
      run = scene?.runs[i];
    if (run === this.lit) return;
    this.lit = run;
    picture.schedule();
    [...this.list.children].forEach((row, k) => row.classList.toggle("ov-lit", k === i));
    picture.panels.light(i);
  }
}
