"""Runs on a mean over the rows of a table: the engine against the same model in optax's own ``scan``, side by side.

    python benchmarks/rows.py [rows ...]

Two processes, one for each, take turns: eight methods, or one method at eight learning rates, 500 steps, float64,
logistic regression. optax gets each method jitted whole (a scan of ``value_and_grad`` and ``update``, with all
positions, losses and gradients kept), and the eight rates as one ``vmap``. The engine records the Hessian besides.
Both are given XLA as they find it: the engine with its own settings, optax with the library's.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

STEPS, ROUNDS = 500, 15
METHODS = ("sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "nadam", "lion")
RATES = np.geomspace(1e-3, 0.1, 8)
START = (2.0, -1.0)


def table(rows: int) -> tuple[Any, Any]:
    """Two overlapping classes."""
    draw = np.random.default_rng(rows)
    y = np.where(draw.uniform(size=rows) < 0.5, -1.0, 1.0)
    return draw.normal(size=(rows, 2)) + y[:, None] * [0.7, 0.3], y


def engine(rows: int) -> dict[str, Callable[[], object]]:
    from optim_viz import OBJECTIVES, Run, Scenario, Table, run, simulate

    X, y = table(rows)
    data = Table(X=X, y=y, transform="raw")
    surface = OBJECTIVES["logistic_regression"].bind(table=data)
    runs = tuple(Run(name, {"learning_rate": 0.01}) for name in METHODS)
    scene = Scenario("logistic_regression", START, runs, table=data, steps=STEPS)
    return {
        "eight methods": lambda: run(scene),
        "eight rates": lambda: simulate(surface, "adam", start=START, steps=STEPS, learning_rate=RATES),
    }


def optax_scan(rows: int) -> dict[str, Callable[[], object]]:
    import jax
    import jax.numpy as jnp
    import optax

    jax.config.update("jax_enable_x64", True)
    X, y = map(jnp.asarray, table(rows))

    def loss(w: Any) -> Any:
        return jnp.mean(jax.nn.softplus(-y * (X @ w)))

    def path(make: Callable[..., Any]) -> Callable[[Any], Any]:
        def run(rate: Any) -> Any:
            method = make(rate)

            def step(carry: Any, _: None) -> Any:
                w, state = carry
                f, g = jax.value_and_grad(loss)(w)
                updates, state = method.update(g, state, w)
                return (optax.apply_updates(w, updates), state), (w, f, g)

            w = jnp.array(START)
            return jax.lax.scan(step, (w, method.init(w)), None, length=STEPS + 1)[1]

        return run

    makes = {
        "sgd": optax.sgd,
        "momentum": lambda rate: optax.sgd(rate, momentum=0.9),
        "nesterov": lambda rate: optax.sgd(rate, momentum=0.9, nesterov=True),
        **{name: getattr(optax, name) for name in METHODS[3:]},
    }
    each = [jax.jit(path(makes[name])) for name in METHODS]
    many = jax.jit(jax.vmap(path(optax.adam)))
    return {
        "eight methods": lambda: jax.block_until_ready([run(0.01) for run in each]),
        "eight rates": lambda: jax.block_until_ready(many(RATES)),
    }


def work(made: dict[str, Callable[[], object]]) -> None:
    """A worker: the name of a job on each line of its input, milliseconds on each of its output."""
    for job in made.values():
        for _ in range(2):
            job()
    print("ready", flush=True)
    for line in sys.stdin:
        before = time.perf_counter()
        made[line.strip()]()
        print(1e3 * (time.perf_counter() - before), flush=True)


class Worker:
    def __init__(self, kind: str, rows: int) -> None:
        command = [sys.executable, __file__, kind, str(rows)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def said(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()

    def time(self, job: str) -> float:
        assert self.process.stdin is not None
        self.process.stdin.write(job + "\n")
        self.process.stdin.flush()
        return float(self.said())

    def end(self) -> None:
        self.process.communicate()


def compare(rows: int) -> None:
    workers = {kind: Worker(kind, rows) for kind in ("engine", "optax")}
    for worker in workers.values():
        assert worker.said() == "ready"
    for job in ("eight methods", "eight rates"):
        times: dict[str, list[float]] = {kind: [] for kind in workers}
        for _ in range(ROUNDS):
            for kind, worker in workers.items():
                times[kind].append(worker.time(job))
        middle = {kind: statistics.median(found) for kind, found in times.items()}
        least = {kind: min(found) for kind, found in times.items()}
        print(
            f"{rows:4} rows, {job:13}: engine {middle['engine']:6.1f} ms (least {least['engine']:.1f}), "
            f"optax {middle['optax']:6.1f} ms (least {least['optax']:.1f}), "
            f"optax / engine {middle['optax'] / middle['engine']:.2f} (least {least['optax'] / least['engine']:.2f})"
        )
    for worker in workers.values():
        worker.end()


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["engine", rows]:
            work(engine(int(rows)))
        case ["optax", rows]:
            work(optax_scan(int(rows)))
        case sizes:
            for size in map(int, sizes or ("128", "342", "512")):
                compare(size)
