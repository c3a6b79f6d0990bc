// A rule in symbols and, under each line of them, in the numbers of this step.
//
// It is written once for a run and a rule; while the clock moves, only numbers change.

import { escape } from "../html.js";
import { print } from "./rule.js";
import { readable } from "../scales.js";

export class RuleTable {
  constructor(root) {
    this.root = root;
    this.tests = []; // of the cases of a line: which of them hold
  }

  write({ rule, run }, noisy) {
    const assigned = new Set(); // the names whose line stands above
    const remembered = (name) => name === "x" || rule.remembers.includes(name);
    const index = (name) => {
      if (name === "g" || (name === "learning_rate" && run.rates)) return "<sub><i>t</i></sub>";
      if (!remembered(name)) return "";
      return assigned.has(name) ? "<sub><i>t</i>+1</sub>" : "<sub><i>t</i></sub>";
    };
    const sign = (name) => (rule.signs[name] ?? escape(name)) + index(name);
    const number = (name, when = assigned.has(name) ? "after" : "before") => {
      const slot = (k) => `<span class="ov-num" data-name="${name}" data-when="${when}" data-k="${k}"></span>`;
      return rule.vectors.has(name) ? `<span class="ov-vec">${slot(0)}${slot(1)}</span>` : slot(0);
    };
    const row = (left, symbols, numbers, result) =>
      `<div class="ov-line"><div class="ov-symbols">${left} = ${symbols}</div>` +
      `<div class="ov-numbers">= ${numbers} = ${result}</div></div>`;
    const at = rule.lines.find(({ name }) => name === "at"),
      noise = noisy ? " + noise" : "";
    const where = at ? [print(at.tree, sign), number("at", "after")] : [sign("x"), number("x")];
    const rows = [row(sign("g"), `∇<i>f</i>(${where[0]})${noise}`, `∇<i>f</i>${where[1]}${noise}`, number("g"))];
    this.tests = [];
    for (const { name, tree } of rule.lines) {
      if (name === "at") continue;
      const symbols = print(tree, sign),
        numbers = print(tree, number, this.tests);
      assigned.add(name);
      rows.push(row(sign(name), symbols, numbers, number(name)));
    }
    this.root.innerHTML = `${rows.join("")}<div class="ov-line ov-total"></div>`;
    this.total = this.root.querySelector(".ov-total");
    this.choices = [...this.root.querySelectorAll("[data-choice]")].map((node) => {
      return [node, ...node.dataset.choice.split(",").map(Number)];
    });
    this.slots = [...this.root.querySelectorAll(".ov-num[data-name]")].map((node) => {
      const { name, when, k } = node.dataset;
      return { node, name, when, k: Number(k) };
    });
  }

  // The numbers of one step; `exact`: also in full, as data.
  update(insight, t, before, after, exact) {
    for (const { node, name, when, k } of this.slots) {
      const value = (when === "after" ? after : before)[name],
        one = typeof value === "number" ? value : value[k];
      node.textContent = readable(one);
      if (exact) node.dataset.value = one;
    }
    const held = this.tests.map((tests) =>
      [0, 1].map((k) => tests.findIndex((test) => test(after, k) > 0)).map((i) => (i < 0 ? tests.length : i)),
    );
    for (const [node, place, i] of this.choices) {
      const axes = held[place].map((choice, k) => (choice === i ? "xy"[k] : "")).join("");
      node.hidden = !axes;
      node.firstChild.textContent = axes === "xy" ? "" : `${axes}: `;
    }
    const step = [after.x[0] - before.x[0], after.x[1] - before.x[1]],
      angle = insight.angle(t, step);
    const length = `<b data-fact="length">${readable(Math.hypot(...step))}</b>`,
      turn = `<b data-fact="angle">${Number.isFinite(angle) ? `${angle.toFixed(1)}°` : "no angle"}</b>`;
    this.total.innerHTML = `Step of length ${length}, ${turn} from straight downhill.`;
  }
}
