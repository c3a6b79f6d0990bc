// What the browser says of runs, for Python to hold against its own: runs that are simulated here, and paths that are
// given record by record. Arrays travel as the base64 of their bytes.

import { readFileSync } from "node:fs";
import { differentiator } from "../../optim_viz/web/js/program.js";
import { classify, classifyAt } from "../../optim_viz/web/js/simulation/outcome.js";
import { kinkOf } from "../../optim_viz/web/js/simulation/penalty.js";
import { Simulator } from "../../optim_viz/web/js/simulation/simulate.js";

const { surfaces, methods, noises, runs, paths } = JSON.parse(readFileSync(0, "utf8"));
const decode = (text) => new Float64Array(new Uint8Array(Buffer.from(text, "base64")).buffer);
const encode = (columns) =>
  Buffer.concat(columns.map((c) => Buffer.from(c.buffer, c.byteOffset, c.byteLength))).toString("base64");
const grounds = surfaces.map((surface) => ({
    ...surface,
    kink: kinkOf(surface),
    differentiate: differentiator(surface),
  })),
  simulators = surfaces.map((surface) => new Simulator(surface)),
  tables = noises.map((columns) => columns.map(decode));

const simulated = runs.map(({ surface, method, start, steps, hyperparameters, noise, step, treatment }) => {
  const rates = new Float64Array(steps + 1).fill(hyperparameters[0]),
    choice = { method: methods[method], hyperparameters, rates, treatment },
    path = simulators[surface].simulate(choice, { surface: surfaces[surface], start, steps, noise: tables[noise] });
  if (!path) return null;
  const ground = { ...grounds[surface], inNoise: noise > 0 };
  const [x, y] = [path.x, path.y].map((column) => column.subarray(0, path.records));
  return {
    outcome: classify(ground, steps, path),
    now: classifyAt(ground, steps, path, step) ?? null,
    undefined: path.undefined,
    way: encode([x, y]),
  };
});

const given = paths.map(({ surface, steps, columns, in_noise }) => {
  const [x, y, loss, gx, gy, ...second] = columns.map(decode),
    path = { records: x.length, x, y, loss, gradient: [gx, gy], hessian: (t) => second.map((column) => column[t]) };
  return classify({ ...grounds[surface], inNoise: in_noise }, steps, path);
});

process.stdout.write(JSON.stringify({ simulated, given }));
