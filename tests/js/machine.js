// The browser's machine on many points: programs and float64 arrays as JSON on standard input, their results on output.
//
// tests/in_node.py asks, and tests/test_three_machines.py compares.

import { readFileSync } from "node:fs";
import { differentiator } from "../../optim_viz/web/js/program.js";

const { arrays, jobs } = JSON.parse(readFileSync(0, "utf-8"));
const values = arrays.map((text) => new Float64Array(Uint8Array.from(Buffer.from(text, "base64")).buffer));
const encode = (array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString("base64");

process.stdout.write(
  JSON.stringify(
    jobs.map(({ program, coefficients, x, y, rows }) =>
      differentiator({ program, coefficients, rows: rows?.map((i) => values[i]) })(values[x], values[y]).map(encode),
    ),
  ),
);
