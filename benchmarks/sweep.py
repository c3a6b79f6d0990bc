"""How fast sweeps and fate maps are, as ratios to peers that take the same steps side by side.

    python benchmarks/sweep.py [--quick]

A. *Sweep*: eight optimizers × 200 learning rates × 500 steps.
B. *Fate map*: Adam from 200² starts × 300 steps.
C. *Heat map*: the heavy ball at 100 learning rates × 100 momenta × 500 steps.
D. *Cold*: from the call to the first result in a fresh process, everything imported, nothing compiled: the rates of A
   on a surface other than Rosenbrock, for Adam alone and for all eight.

All on Rosenbrock in float64. What is kept of each run is not the same:

* ours: the last finite position, f there, the lowest f, when the goal was reached, how many records are finite, f over
  the last quarter of the steps, and the positions of the last twentieth; "with verdicts" adds the fate of each run, for
  which some are simulated once more. The engine alone makes the same calls and asks nothing of what comes back;
* optax in one ``jit(vmap(scan))`` a method: the last position alone, f not even computed; or that and our tail. With
  our compiler settings (each operation rounds, as written), what differs is the design;
* NumPy over all runs at once, gradient and rules by hand: the last position alone.

The peers do not look whether a run is still finite. A process for each runtime, driven in shuffled turns; before the
clock runs, all must agree on where runs at no more than the suggested rate are after a short horizon, if in view.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import random
import sys
from collections.abc import Callable, Mapping
from multiprocessing.connection import Connection
from pathlib import Path
from time import perf_counter
from typing import Any, NamedTuple

import jax
import numpy as np
import optax
from engine import METHODS
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from optim_viz import OBJECTIVES, Run, Scenario, fate_map, sweep
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.outcomes.criteria import descent_window, stay_length
from optim_viz.scene.scenario import suggested_rate
from optim_viz.simulation.batch import Batch, Kept, summarize_batches
from optim_viz.simulation.stream_table import StreamTable
from optim_viz.simulation.sweep import sweep_runs
from optim_viz.xla import AS_WRITTEN, configure_compiler

AGREE_STEPS, AGREE = 20, 1e-9  # relative to the largest number; the methods are chaotic later on
NEW = "himmelblau"

Vector = NDArray[np.float64]


def records_needed(steps: int) -> int:
    """The last records of every run, as many as a verdict may look at."""
    return max(stay_length(steps) + 1, descent_window(steps))


class Part(NamedTuple):
    """Runs of one method; n of them."""

    optimizer: str
    rates: Vector  # (n,)
    starts: Vector  # (n, 2)
    momenta: Vector | None = None  # (n,) where it is swept


class Work(NamedTuple):
    title: str
    objective: str
    steps: int
    parts: list[Part]
    verdicts: Callable[[int], object]  # by steps: the whole of it, as the app calls it

    def changed(self, steps: int) -> Work:
        return self._replace(steps=steps)


def sweep_of(objective: str, names: tuple[str, ...]) -> Work:
    surface = OBJECTIVES[objective]
    runs = tuple(Run(name, METHODS[name].settings) for name in names)
    rates = np.geomspace(1e-5, 1.0, 200)
    starts = np.broadcast_to(surface.start, (len(rates), 2))

    def verdicts(steps: int) -> object:
        return sweep_runs(Scenario(objective=objective, start=surface.start, steps=steps, runs=runs), axes)

    axes = [{"learning_rate": rates}] * len(runs)
    title = f"{len(names)} optimizer{'s' * (len(names) > 1)} × {len(rates)} learning rates × 500 steps"
    return Work(title, objective, 500, [Part(name, rates, starts) for name in names], verdicts)


def starts_map() -> Work:
    (left, right), (low, high) = OBJECTIVES["rosenbrock"].domain.x, OBJECTIVES["rosenbrock"].domain.y
    middles = (np.arange(200) + 0.5) / 200
    x, y = np.meshgrid(left + (right - left) * middles, low + (high - low) * middles)
    starts, rate = np.stack([x.ravel(), y.ravel()], -1), 0.02

    def verdicts(steps: int) -> object:
        return fate_map("rosenbrock", "adam", steps=steps, learning_rate=rate)

    part = Part("adam", np.full(len(starts), rate), starts)
    return Work("fate map of 200² starts × 300 steps of Adam", "rosenbrock", 300, [part], verdicts)


def heat_map() -> Work:
    rates, momenta = np.geomspace(1e-5, 1e-1, 100), np.linspace(0.0, 0.99, 100)

    def verdicts(steps: int) -> object:
        return sweep("rosenbrock", "momentum", momentum=momenta, learning_rate=rates, steps=steps)

    starts = np.broadcast_to(OBJECTIVES["rosenbrock"].start, (10_000, 2))
    part = Part("momentum", np.tile(rates, 100), starts, np.repeat(momenta, 100))
    title = "heat map of 100² (momentum × learning rate) × 500 steps of the heavy ball"
    return Work(title, "rosenbrock", 500, [part], verdicts)


WORK: dict[str, Callable[[], Work]] = {
    "A. Sweep": lambda: sweep_of("rosenbrock", tuple(METHODS)),
    "B. Fate map": starts_map,
    "C. Heat map": heat_map,
}
COLD: dict[str, Callable[[], Work]] = {
    "one": lambda: sweep_of(NEW, ("adam",)),
    "eight": lambda: sweep_of(NEW, tuple(METHODS)),
}


# The runtimes: each a function of the work, with the positions where the runs end, (n, 2), if it has them.


def with_verdicts(work: Work) -> None:
    work.verdicts(work.steps)


def engine_alone(work: Work) -> Vector:
    surface, batches = OBJECTIVES[work.objective], []
    for part in work.parts:
        run = Run(part.optimizer, METHODS[part.optimizer].settings)
        momenta = [None] if part.momenta is None else np.unique(part.momenta)
        for momentum in momenta:
            own = slice(None) if momentum is None else part.momenta == momentum
            settings = run.changed(**({} if momentum is None else {"momentum": float(momentum)})).hyperparameters
            batches.append(Batch(part.optimizer, tuple(settings.values())[1:], part.rates[own], part.starts[own]))
    table, kept = StreamTable(surface, work.steps), Kept(descent_window(work.steps), stay_length(work.steps) + 1)
    parts = summarize_batches(table, batches, kept, lambda ends, _: ends.position)
    return np.concatenate([position for _, position in parts])


class Optax:
    def __init__(self, tail: bool, our_settings: bool = False) -> None:
        if our_settings:
            configure_compiler()
        self.tail, self.options = tail, AS_WRITTEN if our_settings else None
        self.compiled: dict[tuple[str, str, int, bool], Any] = {}

    def program(self, part: Part, objective: str, steps: int) -> Any:
        surface = OBJECTIVES[objective]
        kept = records_needed(steps) if self.tail else 0

        def f(x: Any) -> Any:
            return surface.function(x[0], x[1], *surface.coefficients)

        def run(start: Any, rate: Any, momentum: Any) -> Any:
            rule = METHODS[part.optimizer].in_optax(rate) if momentum is None else optax.sgd(rate, momentum=momentum)

            def advance(carry: Any, _: None) -> Any:
                x, state = carry
                updates, state = rule.update(jax.grad(f)(x), state, x)
                return (optax.apply_updates(x, updates), state), None

            def record(carry: Any, _: None) -> Any:
                return advance(carry, None)[0], (carry[0], f(carry[0]))

            if not kept:
                return jax.lax.scan(advance, (start, rule.init(start)), length=steps)[0][0]
            before = jax.lax.scan(advance, (start, rule.init(start)), length=steps + 1 - kept)[0]
            path, heights = jax.lax.scan(record, before, length=kept)[1]
            return path[-1], path, heights

        over_runs = jax.vmap(run, in_axes=(0, 0, None if part.momenta is None else 0))
        return jax.jit(over_runs, compiler_options=self.options)

    def __call__(self, work: Work) -> Vector:
        pending = []
        for part in work.parts:
            key = (part.optimizer, work.objective, work.steps, part.momenta is None)
            if key not in self.compiled:
                self.compiled[key] = self.program(part, work.objective, work.steps)
            pending.append(self.compiled[key](part.starts, part.rates, part.momenta))
        done = [jax.tree.map(np.asarray, found) for found in pending]
        return np.concatenate([found[0] if self.tail else found for found in done])


def in_numpy(work: Work) -> Vector:
    """Rosenbrock with the gradient by hand."""
    ends = []
    for part in work.parts:
        (x, y), memory = part.starts.T.copy(), [np.zeros((2, len(part.rates))) for _ in range(2)]
        step = METHODS[part.optimizer].step
        with np.errstate(all="ignore"):
            for t in range(1, work.steps + 1):
                gap = y - x * x
                g = np.stack([-2.0 * (1.0 - x) - 400.0 * x * gap, 200.0 * gap])
                if part.momenta is None:
                    updates = step(g, memory, t, part.rates)
                else:
                    memory[0] = part.momenta * memory[0] + g
                    updates = -part.rates * memory[0]
                x, y = x + updates[0], y + updates[1]
        ends.append(np.stack([x, y], -1))
    return np.concatenate(ends)


Compute = Callable[[Work], Vector | None]
OURS = "ours, with verdicts"
RUNTIMES: dict[str, Callable[[], Compute]] = {
    OURS: lambda: with_verdicts,
    "ours, the engine alone": lambda: engine_alone,
    "optax, scan + vmap: last position": lambda: Optax(tail=False),
    "optax, scan + vmap: and our tail": lambda: Optax(tail=True),
    "optax, our compiler settings: and our tail": lambda: Optax(tail=True, our_settings=True),
    "NumPy, all runs at once: last position": lambda: in_numpy,
}
COMPILING = [name for name in RUNTIMES if "NumPy" not in name]


def answer(runtime: str, pipe: Connection) -> None:
    """One runtime's process: answers (work, steps, repeats) with the seconds it took; with positions for 0 repeats."""
    jax.config.update("jax_enable_x64", True)
    compute, known = RUNTIMES[runtime](), {**WORK, **COLD}
    while (order := pipe.recv()) is not None:
        name, steps, repeats = order
        work = known[name]()
        work = work.changed(steps or work.steps)
        times = []
        for _ in range(repeats):
            begin = perf_counter()
            compute(work)
            times.append(perf_counter() - begin)
        assert not runtime.startswith("optax, scan") or "XLA_FLAGS" not in os.environ, "our compiler settings leaked"
        pipe.send(times or compute(work))


class Process:
    """A runtime in a process of its own."""

    def __init__(self, runtime: str) -> None:
        context = multiprocessing.get_context("spawn")
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=answer, args=(runtime, theirs), daemon=True)
        self.process.start()

    def ask(self, name: str, repeats: int, steps: int | None = None) -> Any:
        self.pipe.send((name, steps, repeats))
        return self.pipe.recv()

    def end(self) -> None:
        self.pipe.send(None)
        self.process.join()


def agree(processes: Mapping[str, Process]) -> tuple[float, int]:
    """The largest relative difference from ours, and of how many runs; stops the benchmark where they differ."""
    worst, count = 0.0, 0
    for name, make in WORK.items():
        ends = {runtime: process.ask(name, 0, AGREE_STEPS) for runtime, process in processes.items()}
        ours = ends["ours, the engine alone"]
        work = make()
        surface = OBJECTIVES[work.objective]
        tame = [part.rates <= suggested_rate(surface, OPTIMIZERS[part.optimizer]) for part in work.parts]
        inside = np.concatenate(tame) & surface.domain.contains(ours)
        count += int(inside.sum())
        for runtime, theirs in ends.items():
            if theirs is not None:
                error = float(np.max(np.abs(theirs - ours)[inside]) / np.max(np.abs(ours[inside])))
                if not error < AGREE:
                    raise SystemExit(f"{runtime} differs from ours in {name}: {error:.1e}")
                worst = max(worst, error)
    return worst, count


def table(title: str, samples: Mapping[str, list[float]]) -> None:
    print(f"\n{title}\n\n| runtime | median ms | p10 ms | median ÷ ours |\n|---|---:|---:|---:|")
    base = np.median(samples[OURS])
    for runtime, times in samples.items():
        median, p10 = 1e3 * np.median(times), 1e3 * np.percentile(times, 10)
        print(f"| {runtime} | {median:.3g} | {p10:.3g} | {np.median(times) / base:.2f} |", flush=True)


def shuffled(names: list[str]) -> list[str]:
    return random.sample(names, len(names))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="few repetitions: only to see that it runs")
    parser.add_argument("--only", default="ABCD", help="the letters of what is to be measured")
    arguments = parser.parse_args()
    processes = {runtime: Process(runtime) for runtime in RUNTIMES}
    worst, count = agree(processes)
    print(f"All agree on {count} runs over {AGREE_STEPS} steps: largest relative difference {worst:.1e}.")
    for name, make in WORK.items():
        if name[0] not in arguments.only:
            continue
        warm: dict[str, list[float]] = {runtime: [] for runtime in RUNTIMES}
        for process in processes.values():
            process.ask(name, 2)
        for _ in range(3 if arguments.quick else 15):
            for runtime in shuffled(list(RUNTIMES)):
                # NumPy takes a second: once a turn
                warm[runtime] += processes[runtime].ask(name, 1 if "NumPy" in runtime else 2)
        table(f"{name[:2]} Warm: {make().title}", warm)
    for process in processes.values():
        process.end()
    for name, make in COLD.items():
        if "D" not in arguments.only:
            continue
        cold: dict[str, list[float]] = {runtime: [] for runtime in COMPILING}
        for _ in range(1 if arguments.quick else 4):
            for runtime in shuffled(COMPILING):
                process = Process(runtime)
                cold[runtime] += process.ask(name, 1)
                process.end()
        table(f"D. Cold: {make().title}, on {NEW}", cold)


if __name__ == "__main__":
    main()
