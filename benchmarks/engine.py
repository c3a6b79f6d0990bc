"""How fast the engine is, as ratios to peers that do the same work side by side.

    python benchmarks/engine.py [--quick]

A. *Warm*: eight optimizers × 500 steps on Rosenbrock in float64, each step's position, loss, gradient and state
   recorded and handed over as NumPy arrays. Ours records the Hessian and the rule's own gradient as well.
B. *A new surface*: from the call to the first arrays of the same eight optimizers on an objective that the process has
   not seen, tracing and compilation included; Rosenbrock came before, so JAX itself is warm.

Each runtime has a process of its own, driven by this one in shuffled turns: a noisy neighbour hits all alike. Before
the clock runs, all runtimes must agree on positions, losses and gradients over a short horizon. The learning rate is
a traced argument in optax, too: changing it compiles nothing in either.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import random
import sys
from collections.abc import Callable
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from time import perf_counter
from typing import Any, NamedTuple

import jax
import numpy as np
import optax
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from optim_viz import OBJECTIVES, Run, Scenario, from_query, run, to_query
from optim_viz.objectives import Objective
from optim_viz.xla import fuse_small_loops

STEPS = 500
AGREE_STEPS, AGREE = 40, 1e-9  # relative to the largest number; the methods are chaotic later on

Vector = NDArray[np.float64]
QUANTITIES = ("position", "loss", "gradient")
Result = dict[str, list[Vector]]  # quantity -> one array a run


class Method(NamedTuple):
    """One optimizer, three times: ours by its settings, optax's, and the rule in plain NumPy."""

    settings: dict[str, float]
    in_optax: Callable[[Any], Any]
    step: Callable[..., Vector]  # (g, memory, t, learning rate) -> what to add; t = 1, 2, ...


def momentum(g: Vector, m: list[Vector], t: int, rate: float, ahead: bool = False) -> Vector:
    m[0] = 0.9 * m[0] + g
    return -rate * (g + 0.9 * m[0] if ahead else m[0])


def adagrad(g: Vector, m: list[Vector], t: int, rate: float) -> Vector:
    m[0] = m[0] + g * g
    return -rate * g / np.sqrt(m[0] + 1e-8)


def rmsprop(g: Vector, m: list[Vector], t: int, rate: float) -> Vector:
    m[0] = 0.9 * m[0] + 0.1 * g * g
    return -rate * g / (np.sqrt(m[0]) + 1e-8)


def adam(g: Vector, m: list[Vector], t: int, rate: float) -> Vector:
    m[0] = 0.9 * m[0] + 0.1 * g
    m[1] = 0.999 * m[1] + 0.001 * g * g
    return -rate * (m[0] / (1 - 0.9**t)) / (np.sqrt(m[1] / (1 - 0.999**t)) + 1e-8)


def nadam(g: Vector, m: list[Vector], t: int, rate: float) -> Vector:
    m[0] = 0.9 * m[0] + 0.1 * g
    m[1] = 0.999 * m[1] + 0.001 * g * g
    ahead = 0.9 * m[0] / (1 - 0.9 ** (t + 1)) + 0.1 * g / (1 - 0.9**t)
    return -rate * ahead / (np.sqrt(m[1] / (1 - 0.999**t)) + 1e-8)


def lion(g: Vector, m: list[Vector], t: int, rate: float) -> Vector:
    direction = np.sign(0.9 * m[0] + 0.1 * g)
    m[0] = 0.99 * m[0] + 0.01 * g
    return -rate * direction


METHODS = {
    "sgd": Method({}, optax.sgd, lambda g, m, t, rate: -rate * g),
    "momentum": Method({}, lambda rate: optax.sgd(rate, momentum=0.9), momentum),
    "nesterov": Method(
        {"at_iterate": 1}, lambda rate: optax.sgd(rate, momentum=0.9, nesterov=True), partial(momentum, ahead=True)
    ),
    "adagrad": Method({"eps_in_sqrt": 1}, lambda rate: optax.adagrad(rate, 0.0, 1e-8), adagrad),
    "rmsprop": Method({}, lambda rate: optax.rmsprop(rate, 0.9, 1e-8), rmsprop),
    "adam": Method({}, optax.adam, adam),
    "nadam": Method({}, optax.nadam, nadam),
    "lion": Method({}, lambda rate: optax.lion(rate, weight_decay=0.0), lion),
}
RUNS = tuple(Run(name, method.settings) for name, method in METHODS.items())
SCENE = Scenario.suggested(steps=STEPS, runs=RUNS).moved_to("rosenbrock")  # at the rates that suit it


# The runtimes: each a function of a scenario.


def in_optim_viz(scenario: Scenario) -> Result:
    runs = run(scenario)
    return {name: [getattr(r, name) for r in runs] for name in QUANTITIES}


class Optax:
    """One jitted scan per optimizer and objective, kept; with our compiler settings, what differs is the design."""

    def __init__(self, our_settings: bool = False) -> None:
        self.options = {"xla_backend_optimization_level": 0} if our_settings and fuse_small_loops() else None
        self.compiled: dict[tuple[str, str, int], Any] = {}

    def scan(self, build: Callable[[Any], Any], surface: Objective, steps: int) -> Any:
        evaluate = jax.value_and_grad(lambda x: surface.function(x[0], x[1], *surface.coefficients))

        def whole(start: Any, rate: Any) -> Any:
            rule = build(rate)

            def step(carry: Any, _: None) -> Any:
                x, state = carry
                loss, gradient = evaluate(x)
                updates, following = rule.update(gradient, state, x)
                return (optax.apply_updates(x, updates), following), (x, loss, gradient, state)

            return jax.lax.scan(step, (start, rule.init(start)), length=steps + 1)[1]

        return jax.jit(whole, compiler_options=self.options)

    def __call__(self, scenario: Scenario) -> Result:
        pending = []
        for r in scenario.runs:
            key = (r.optimizer, scenario.objective, scenario.steps)
            if key not in self.compiled:
                self.compiled[key] = self.scan(METHODS[r.optimizer].in_optax, scenario.surface, scenario.steps)
            pending.append(self.compiled[key](np.asarray(scenario.start), r.hyperparameters["learning_rate"]))
        done = [jax.tree.map(np.asarray, records) for records in pending]  # the state, too
        return {name: [d[i] for d in done] for i, name in enumerate(QUANTITIES)}


def in_numpy(scenario: Scenario) -> Result:
    """Rosenbrock with the gradient by hand."""
    result: Result = {name: [] for name in QUANTITIES}
    for r in scenario.runs:
        step, rate, n = METHODS[r.optimizer].step, r.hyperparameters["learning_rate"], scenario.steps + 1
        position, loss, gradient, state = np.empty((n, 2)), np.empty(n), np.empty((n, 2)), np.empty((n, 2, 2))
        x, memory = np.array(scenario.start), [np.zeros(2), np.zeros(2)]
        for t in range(n):
            a, b = x
            g = np.array([-2 * (1 - a) - 400 * a * (b - a * a), 200 * (b - a * a)])
            position[t], loss[t], gradient[t], state[t] = x, (1 - a) ** 2 + 100 * (b - a * a) ** 2, g, memory
            x = x + step(g, memory, t + 1, rate)
        for rows, array in zip(result.values(), (position, loss, gradient), strict=True):
            rows.append(array)
    return result


RUNTIMES: dict[str, Callable[[], Callable[[Scenario], Result]]] = {
    "ours": lambda: in_optim_viz,
    "ours, loops not fused": lambda: in_optim_viz,
    "optax, jit + scan": Optax,
    "optax, our compiler settings": lambda: Optax(our_settings=True),
    "NumPy loop": lambda: in_numpy,
}


def work(runtime: str, pipe: Connection) -> None:
    """One runtime's process: answers (link, repeats) with the seconds they took; with the result, for 0 repeats."""
    if runtime == "ours, loops not fused":
        os.environ["OPTIM_VIZ_FUSE_LOOPS"] = "0"
    jax.config.update("jax_enable_x64", True)
    compute = RUNTIMES[runtime]()
    while (order := pipe.recv()) is not None:
        link, repeats = order
        scenario, _ = from_query(link)
        times = []
        for _ in range(repeats):
            begin = perf_counter()
            compute(scenario)
            times.append(perf_counter() - begin)
        pipe.send(times or compute(scenario))


def agree(results: dict[str, Result]) -> float:
    """The largest relative difference from ours; stops the benchmark where the runtimes do different work."""
    worst = 0.0
    for runtime, result in results.items():
        for quantity, rows in result.items():
            for method, row, ours in zip(METHODS, rows, results["ours"][quantity], strict=True):
                error = float(np.max(np.abs(row - ours)) / np.max(np.abs(ours)))
                if not error < AGREE:
                    raise SystemExit(f"{runtime} differs from ours in the {quantity} of {method}: {error:.1e}")
                worst = max(worst, error)
    return worst


def table(title: str, samples: dict[str, list[float]]) -> None:
    print(f"\n{title}\n\n| runtime | median ms | p10 ms | median ÷ ours |\n|---|---:|---:|---:|")
    base = np.median(samples["ours"])
    for runtime, times in samples.items():
        median, p10 = 1e3 * np.median(times), 1e3 * np.percentile(times, 10)
        print(f"| {runtime} | {median:.3g} | {p10:.3g} | {np.median(times) / base:.2f} |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="few repetitions: only to see that it runs")
    quick = parser.parse_args().quick
    context = multiprocessing.get_context("spawn")
    pipes: dict[str, Connection] = {}
    for runtime in RUNTIMES:
        pipes[runtime], theirs = context.Pipe()
        context.Process(target=work, args=(runtime, theirs), daemon=True).start()

    def ask(runtime: str, scenario: Scenario, repeats: int) -> Any:
        pipes[runtime].send((to_query(scenario), repeats))
        return pipes[runtime].recv()

    worst = agree({runtime: ask(runtime, SCENE.changed(steps=AGREE_STEPS), 0) for runtime in RUNTIMES})
    print(f"All runtimes agree over {AGREE_STEPS} steps: largest relative difference {worst:.1e}.")

    warm: dict[str, list[float]] = {runtime: [] for runtime in RUNTIMES}
    for runtime in RUNTIMES:
        ask(runtime, SCENE, 2)
    for _ in range(4 if quick else 40):
        for runtime in random.sample(list(RUNTIMES), len(RUNTIMES)):
            warm[runtime] += ask(runtime, SCENE, 3)
    table(f"A. Warm: {len(METHODS)} optimizers × {STEPS} steps on Rosenbrock", warm)

    compiling = [runtime for runtime in RUNTIMES if runtime != "NumPy loop"]
    surfaces = [name for name in OBJECTIVES if name != "rosenbrock"][: 3 if quick else None]
    first: dict[str, list[float]] = {runtime: [] for runtime in compiling}
    for name in surfaces:
        for runtime in random.sample(compiling, len(compiling)):
            first[runtime] += ask(runtime, SCENE.moved_to(name), 1)
    table(f"B. First result on a new surface: {len(surfaces)} objectives, {len(METHODS)} optimizers", first)
    for pipe in pipes.values():
        pipe.send(None)


if __name__ == "__main__":
    main()
