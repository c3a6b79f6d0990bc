// Runs as the browser simulates them, for Python to hold against the engine's: a question a line of JSON, an answer a
// line. Arrays travel as the base64 of their bytes.

import { createInterface } from "node:readline";
import { noisyGradients } from "../../optim_viz/web/js/simulation/noisy-gradients.js";
import { studentNoise } from "../../optim_viz/web/js/simulation/noise.js";
import { Simulator } from "../../optim_viz/web/js/simulation/simulate.js";
import { streamOf } from "../../optim_viz/web/js/simulation/stream.js";

const numbers = (text) => new Float64Array(new Uint8Array(Buffer.from(text, "base64")).buffer);

// What is done to the gradient: of the rows, and added to it.
function streamed({ rows, ...choice }, { seed, steps, level, noise }) {
  const columns = rows?.columns.map(numbers),
    drawn = choice.tail_index && level ? studentNoise(seed, steps, choice.tail_index, level) : noise?.map(numbers);
  return { noise: drawn, stream: streamOf(choice, seed, rows && { ...rows, columns }) };
}

// The gradients that the first steps may be given where the run is, one behind the other: of the step's own draw.
const DRAWN = 20;
function drawnAt(scene, simulator, { x, y, records }) {
  const gradients = noisyGradients({ ...scene, simulator });
  return gradients && Array.from(x.subarray(0, Math.min(DRAWN, records)), (_, t) => gradients.at(t, x[t], y[t]));
}

function simulated({ surfaces, methods, jobs }) {
  const simulators = surfaces.map(({ rows, ...surface }) => new Simulator({ ...surface, rows: rows?.map(numbers) }));
  return jobs.map(({ surface, start, steps, segments, stream, ...drawn }) => {
    const scene = { surface: simulators[surface].surface, start, steps, ...streamed(stream, { steps, ...drawn }) };
    let path;
    for (const { method, hyperparameters, rates, treatment, branchStep } of segments)
      path = simulators[surface].simulate(
        { method: methods[method], hyperparameters, rates: numbers(rates), treatment, origin: path, branchStep },
        scene,
      );
    if (!path) return null;
    const { x, y, loss, gradient, hessian, noisyGradient, memory, records, methodStart } = path,
      bends = Array.from({ length: records }, (_, t) => hessian(t)),
      second = [0, 1, 2].map((i) => Float64Array.from(bends, (bend) => bend[i])),
      columns = [x, y, loss, ...gradient, ...second, ...noisyGradient, ...memory.flat()],
      cut = columns.map((column) => column.subarray(0, records)),
      bytes = Buffer.concat(cut.map((column) => Buffer.from(column.buffer, column.byteOffset, column.byteLength)));
    return { records, methodStart, arrays: bytes.toString("base64"), drawn: drawnAt(scene, simulators[surface], path) };
  });
}

for await (const line of createInterface({ input: process.stdin })) {
  let answer;
  try {
    answer = { answer: simulated(JSON.parse(line)) };
  } catch (error) {
    answer = { error: error.stack };
  }
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
