"""What sines and exponentials cost: a step of many runs, the first run on a new function, a point in the browser.

    python benchmarks/elementary.py [SURFACE ...]

CPU time of one process. The steps of all surfaces are taken in turns, in a shuffled order, and each turn has its own
ratios to the first surface: what else the machine does slows down both sides. Their median is what lasts, beside it the
tenth and the ninetieth percentile; nanoseconds are the best of all turns. For the first run and the browser the best of
a few counts. The browser's machine runs in node, on points of the window, in calls of 20,000.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import jax
import numpy as np
from numpy.typing import NDArray

from optim_viz import OBJECTIVES, OPTIMIZERS, Run, Scenario, run, simulate
from optim_viz.objectives import Objective
from optim_viz.programs.instructions import to_program
from optim_viz.simulation.batch import Batch, Kept, summarize_batches
from optim_viz.simulation.batch_scan import LANES, STEPS, TILES
from optim_viz.simulation.stream_table import StreamTable

ROOT = Path(__file__).resolve().parents[1]
SURFACES = ("rosenbrock", "himmelblau", "rastrigin", "ackley", "eggholder", "drop_wave")
TURNS = 60
NODE = """
import { readFileSync } from "node:fs";
const { evaluator } = await import(process.argv[1]), n = 20000;
for (const { surface, domain: [left, right, bottom, top] } of JSON.parse(readFileSync(0, "utf-8"))) {
  const xs = Float64Array.from({ length: n }, () => left + (right - left) * Math.random()),
    ys = Float64Array.from({ length: n }, () => bottom + (top - bottom) * Math.random()),
    f = evaluator(surface);
  let best = Infinity;
  for (let turn = 0; turn < 120; turn++) {
    const from = process.hrtime.bigint();
    f(xs, ys);
    best = Math.min(best, Number(process.hrtime.bigint() - from) / n);
  }
  console.log(best);
}
"""


def cpu(work: Callable[[], Any]) -> float:
    """Seconds of this process."""
    before = time.process_time()
    jax.block_until_ready(work())
    return time.process_time() - before


def full_call(surface: Objective, method: str) -> Callable[[], float]:
    """Takes a call of the batch with all its lanes: nanoseconds of one step of one run."""
    runs = TILES * LANES
    starts = np.array(surface.start) + 0.1 * np.random.default_rng(0).normal(size=(runs, 2))
    others = tuple(parameter.default for parameter in OPTIMIZERS[method].hyperparameters[1:])
    batches = [Batch(method, others, np.full(runs, 1e-4), starts)]
    table, kept = StreamTable(surface, STEPS), Kept(16, 16)

    def ends() -> list[NDArray[np.float64]]:
        return [position for _, position in summarize_batches(table, batches, kept, lambda ends, _: ends.position)]

    return lambda: cpu(ends) / (runs * STEPS) * 1e9


def steps_in_turns(surfaces: Sequence[Objective], method: str) -> NDArray[np.float64]:
    """Nanoseconds of a step, (TURNS, surfaces)."""
    calls = [full_call(surface, method) for surface in surfaces]
    for call in calls:
        call()  # compiles
    taken = np.empty((TURNS, len(calls)))
    for turn in taken:
        for i in random.sample(range(len(calls)), len(calls)):
            turn[i] = calls[i]()
    return taken


def seconds_to_first_run(surface: Objective) -> float:
    """The first run on a function that nobody has asked for yet."""
    taken = []
    for _ in range(4):
        new = replace(surface, function=lambda *args: surface.function(*args))  # another object each time
        taken.append(cpu(partial(simulate, new, "sgd", steps=5)))
    return min(taken)


def main() -> None:
    names = sys.argv[1:] or SURFACES
    run(Scenario.suggested("sphere", runs=(Run("sgd"),), steps=5))
    given = [
        {
            "surface": {"program": to_program(OBJECTIVES[name]), "coefficients": OBJECTIVES[name].coefficients},
            "domain": [*OBJECTIVES[name].domain.x, *OBJECTIVES[name].domain.y],
        }
        for name in names
    ]
    module = (ROOT / "optim_viz" / "web" / "js" / "program.js").as_uri()
    command = ["node", "--input-type=module", "-e", NODE, module]
    browser = subprocess.run(command, input=json.dumps(given), capture_output=True, text=True, check=True)
    surfaces = [OBJECTIVES[name] for name in names]
    with jax.enable_x64(True):
        for method in ("sgd", "momentum", "adam"):
            print(f"\n{method}, a step of one run     ns   ÷ {names[0]}: median   10 % to 90 %")
            taken = steps_in_turns(surfaces, method)
            best, ratios = taken.min(axis=0), np.percentile(taken / taken[:, :1], [50, 10, 90], axis=0)
            for name, ns, (median, low, high) in zip(names, best, ratios.T, strict=True):
                print(f"{name:22s} {ns:8.2f} {median:20.2f} {low:12.2f} to {high:.2f}", flush=True)
        print("\nsurface          first run, s      browser, ns a point")
        for surface, point in zip(surfaces, browser.stdout.split(), strict=True):
            print(f"{surface.name:18s} {seconds_to_first_run(surface):8.2f} {float(point):16.1f}", flush=True)


if __name__ == "__main__":
    main()
