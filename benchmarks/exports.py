"""Every way to take a scene home: how long it takes and how large it is, beside the simulation of the same scene.

python benchmarks/exports.py [--turns 7] [--runs 8] [--steps 500]
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import optim_viz as ov  # found through the line above

METHODS = ("sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamax", "lion")


def timed(call: object) -> tuple[float, object]:
    began = time.perf_counter()
    made = call()  # type: ignore[operator]
    return 1000 * (time.perf_counter() - began), made


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--turns", type=int, default=7)
    arguments.add_argument("--runs", type=int, default=8)
    arguments.add_argument("--steps", type=int, default=500)
    given = arguments.parse_args()
    surface = ov.OBJECTIVES["rosenbrock"]
    members = tuple(ov.Run.suggested(METHODS[i % len(METHODS)], surface) for i in range(given.runs))
    scene = ov.Scenario("rosenbrock", start=(-0.7, 2.7), steps=given.steps, runs=members)
    calls = {"simulate": lambda: ov.run(scene)}
    calls |= {name: lambda name=name: ov.export_scene(scene, name) for name in ov.EXPORTS}  # type: ignore[misc]
    spent: dict[str, list[float]] = {name: [] for name in calls}
    size: dict[str, int] = {}
    for turn in range(given.turns + 1):  # the first one warms up
        for name, call in calls.items():
            took, made = timed(call)
            if turn:
                spent[name].append(took)
            size[name] = len(made) if isinstance(made, bytes) else 0
    base = statistics.median(spent["simulate"])
    print(f"{given.runs} runs of {given.steps} steps\n\n| | median ms | ÷ simulate | kB |\n|---|---:|---:|---:|")
    for name, times in spent.items():
        median = statistics.median(times)
        print(f"| {name} | {median:.3g} | {median / base:.3g} | {size[name] / 1000:.0f} |")


if __name__ == "__main__":
    main()
