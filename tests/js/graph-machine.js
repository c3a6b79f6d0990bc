// Graphs' numbers as the browser has them: plans and points as JSON on standard input. tests/test_graph_blob.py asks.

import { readFileSync } from "node:fs";
import { GraphNumbers } from "../../optim_viz/web/js/player/graph-numbers.js";

const answers = JSON.parse(readFileSync(0, "utf-8")).map(({ plan, x, y, coefficients, rows, edges }) => {
  const columns = rows.map((column) => Float64Array.from(column)),
    numbers = new GraphNumbers(plan, columns[0]?.length);
  numbers.sweep(0.123, -0.456, coefficients, columns); // what stands there from another step is not in the way
  numbers.sweep(x, y, coefficients, columns);
  const spell = (arrays) => arrays.map((values) => Array.from(values, String));
  return {
    values: spell(numbers.values),
    gradients: spell(numbers.gradients),
    edges: edges.map(([source, target]) => String(numbers.derivative(source, target, 0, false))),
  };
});
process.stdout.write(JSON.stringify(answers));
