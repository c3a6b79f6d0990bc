"""What sines and exponentials cost: a step of many runs, the compilation of a new function, a point in the browser.

    python benchmarks/elementary.py [SURFACE ...]

CPU time of one process. The steps of all surfaces are taken in turns, in a shuffled order, and each turn has its own
ratios to the first surface: what else the machine does slows down both sides. Their median is what lasts, beside it the
tenth and the ninetieth percentile; nanoseconds are the best of all turns. For compilation and browser the best of a few
counts. The browser's machine runs in node, on points of the window, in calls of 20,000.
"""

from __future__ import annotations

import json
import random
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import jax
import numpy as np
from numpy.typing import NDArray

from optim_viz import OBJECTIVES, OPTIMIZERS, Run, Scenario, run
from optim_viz.objectives import Objective
from optim_viz.programs.instructions import to_program
from optim_viz.simulation.batch_scan import LANES, STEPS, TILES, BatchInputs, CallInputs, compile_batch
from optim_viz.simulation.scan import RECORDS, RUNS, Carry, compile_scan, memory_layout

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
    """Takes a full call of the batch: nanoseconds of one step of one run."""
    begin, advance = compile_batch(surface.function, method)
    draw = np.random.default_rng(0)
    starts = np.array(surface.start)[None, :, None] + 0.1 * draw.normal(size=(TILES, 2, LANES))
    rates, others = (
        np.full((TILES, LANES), 1e-4),
        tuple(np.full(TILES, p.default) for p in OPTIMIZERS[method].hyperparameters[1:]),
    )
    state = begin(rates, others, starts)
    call = CallInputs(
        first=np.int64(0), count=np.int64(STEPS), first_loss=np.int64(STEPS - 16), first_position=np.int64(STEPS - 16),
        goal=np.float64(-np.inf), coefficients=np.array(surface.coefficients, np.float64), noise=np.zeros((STEPS, 2)),
    )  # fmt: skip
    table = np.zeros((TILES, STEPS, LANES))
    inputs = BatchInputs(tiles=np.int64(TILES), others=others, rates=rates, table=table, varying=np.bool_(False))
    return lambda: cpu(lambda: advance(state, call, inputs)) / (TILES * LANES * STEPS) * 1e9


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


def seconds_to_compile(surface: Objective) -> float:
    """Of the executable of single runs, for a function that nobody has asked for yet."""
    layout = memory_layout()
    carry = Carry(np.zeros((RUNS, 2)), tuple(np.zeros((RUNS, 2)) for _ in range(layout.slots)))
    given = (
        np.int32(RUNS), carry, np.zeros(RUNS, np.int32), np.zeros((RUNS, layout.width)),
        np.array(surface.coefficients, np.float64), np.zeros((RECORDS, 2)), np.zeros((RUNS, RECORDS)),
    )  # fmt: skip
    taken = []
    for _ in range(4):
        new = compile_scan(lambda *args: surface.function(*args))  # another object each time
        before = time.process_time()
        new.lower(*given).compile()  # type: ignore[attr-defined]  # a jitted function
        taken.append(time.process_time() - before)
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
        for method in ("sgd", "adam"):
            print(f"\n{method}, a step of one run     ns   ÷ {names[0]}: median   10 % to 90 %")
            taken = steps_in_turns(surfaces, method)
            best, ratios = taken.min(axis=0), np.percentile(taken / taken[:, :1], [50, 10, 90], axis=0)
            for name, ns, (median, low, high) in zip(names, best, ratios.T, strict=True):
                print(f"{name:22s} {ns:8.2f} {median:20.2f} {low:12.2f} to {high:.2f}", flush=True)
        print("\nsurface            compile, s      browser, ns a point")
        for surface, point in zip(surfaces, browser.stdout.split(), strict=True):
            print(f"{surface.name:18s} {seconds_to_compile(surface):8.2f} {float(point):16.1f}", flush=True)


if __name__ == "__main__":
    main()
