// A rule in symbols and, under each line of them, in the numbers of this step.
//
// The sheet is what stands there, with a slot for each number; the table is the sheet on the page. It is written once
// for a run and a rule; while the clock moves, only numbers change.

import { setHtml, setText } from "../dom-text.js";
import { escape } from "../html.js";
import { print } from "./rule-html.js";
import { formatNumber } from "../scales.js";

// The penalty's own step, of where the rule moved to and what was before.
const BESIDE = {
  decoupled: (moved, before) => `${moved} − <i>α</i>∇(<i>λR</i>)(${before})`,
  proximal: (moved) => `prox<sub><i>αλR</i></sub>(${moved})`,
};

// Of what the gradient is, where a step is given other rows or inputs than all of them as they are.
const givenIn = (stream) => (stream ? ` ${stream.hasBatches ? "of this batch" : "of these inputs"}` : "");

// The lines of a run's rule, as HTML: of a scene with this noise and stream. A slot says which name's number it holds,
// from before or after the step, and along which axis.
export class RuleSheet {
  constructor({ rule, run }, { noise, stream }) {
    const assigned = new Set(); // the names whose line stands above
    const remembered = (name) => name === "x" || rule.remembers.includes(name);
    const index = (name) => {
      if (name === "g" || (name === "learning_rate" && run.rates)) return "<sub><i>t</i></sub>";
      if (!remembered(name)) return "";
      return assigned.has(name) ? "<sub><i>t</i>+1</sub>" : "<sub><i>t</i></sub>";
    };
    const sign = (name) => (rule.signs[name] ?? escape(name)) + index(name);
    const before = sign("x"),
      moved = `${rule.signs.x ?? "x"}′`;
    const slot = (name, when, k) =>
      `<span class="ov-num" data-name="${name}" data-when="${when}" data-k="${k}"></span>`;
    const vector = (name, when) => `<span class="ov-vec">${slot(name, when, 0)}${slot(name, when, 1)}</span>`;
    const number = (name, when = assigned.has(name) ? "after" : "before") =>
      rule.vectors.has(name) ? vector(name, when) : slot(name, when, 0);
    const row = (left, symbols, numbers, result) =>
      `<div class="ov-line"><div class="ov-symbols">${left} = ${symbols}</div>` +
      `<div class="ov-numbers">= ${numbers}<wbr><span class="ov-result"> = ${result}</span></div></div>`;
    const at = rule.lines.find(({ name }) => name === "at"),
      added = noise > 0 ? " + noise" : "",
      given = `${givenIn(stream)}${added}`;
    const where = at ? [print(at.tree, sign), number("at", "after")] : [sign("x"), number("x")];
    this.rows = [row(sign("g"), `∇<i>f</i>(${where[0]})${given}`, `∇<i>f</i>${where[1]}${given}`, number("g"))];
    this.tests = []; // of the cases of a line: which of them hold
    for (const { name, tree } of rule.lines) {
      if (name === "at") continue;
      const symbols = print(tree, sign),
        numbers = print(tree, number, this.tests);
      assigned.add(name);
      const moves = run.beside && name === "x"; // to where the penalty's own step begins
      this.rows.push(
        row(moves ? moved : sign(name), symbols, numbers, moves ? vector("moved", "after") : number(name)),
      );
    }
    if (run.beside) {
      const write = BESIDE[run.beside.name],
        symbols = write(moved, before),
        numbers = write(vector("moved", "after"), vector("x", "before"));
      this.rows.push(row(sign("x"), symbols, numbers, number("x")));
    }
  }

  // Of the cases of each line, the one that holds along x and the one that holds along y.
  held(after) {
    return this.tests.map((tests) =>
      [0, 1].map((k) => tests.findIndex((test) => test(after, k) > 0.5)).map((i) => (i < 0 ? tests.length : i)),
    );
  }
}

// The number of a slot, from the values of all names before the step and after it.
export function slotValue({ name, when, k }, before, after) {
  const value = (when === "after" ? after : before)[name];
  return typeof value === "number" ? value : value[k];
}

// How long the step is and where it leads, as HTML.
export function stepInWords(insight, t, before, after) {
  const step = [after.x[0] - before.x[0], after.x[1] - before.x[1]],
    angle = insight.angle(t, step);
  const length = `<b data-fact="length">${formatNumber(Math.hypot(...step))}</b>`,
    turn = `<b data-fact="angle">${Number.isFinite(angle) ? `${angle.toFixed(1)}°` : "no angle"}</b>`;
  return `Step of length ${length}, ${turn} from straight downhill.`;
}

export class RuleTable {
  constructor(root) {
    this.root = root;
  }

  write(sheet) {
    this.sheet = sheet;
    this.root.innerHTML = `${sheet.rows.join("")}<div class="ov-line ov-total"></div>`;
    this.total = this.root.querySelector(".ov-total");
    this.choices = [...this.root.querySelectorAll("[data-choice]")].map((node) => {
      return [node, ...node.dataset.choice.split(",").map(Number)];
    });
    this.slots = [...this.root.querySelectorAll(".ov-num[data-name]")].map((node) => {
      const { name, when, k } = node.dataset;
      return { node, name, when, k: Number(k) };
    });
  }

  // The numbers of one step, and what it comes to in words; `exact`: also in full, as data.
  update(before, after, words, exact) {
    for (const slot of this.slots) {
      const value = slotValue(slot, before, after);
      setText(slot.node, formatNumber(value));
      if (exact) slot.node.dataset.value = value;
    }
    const held = this.sheet.held(after);
    for (const [node, place, i] of this.choices) {
      const axes = held[place].map((choice, k) => (choice === i ? "xy"[k] : "")).join("");
      node.hidden = !axes;
      setText(node.firstChild, axes === "xy" ? "" : `${axes}: `);
    }
    setHtml(this.total, words);
  }
}
