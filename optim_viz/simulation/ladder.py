"""A ladder: one run at many values of one of its numbers, so that a dial can turn it without asking again.

Every rung is simulated by the one engine, beside its neighbours in the same calls: its arrays are, bit for bit, those
of that run alone. A branch keeps its origin, and its last segment changes; noise and schedule are the scenario's and
the run's.

The rungs do not move while somebody turns: they stand on a lattice that depends on the parameter's declaration and,
for a learning rate, on the one that suits the method on this surface. So the value let go of is where the finger was.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from optim_viz.limits import MAX_LADDER
from optim_viz.objectives import Objective
from optim_viz.registry import Parameter
from optim_viz.scene.scenario import Run, Scenario, suggested_rate
from optim_viz.simulation.simulate import simulate_runs
from optim_viz.simulation.trajectory import Trajectories

RUNGS = 121  # 24 a decade: neighbours differ by a tenth
FEWEST = 31  # of a long run; below that, records are left out
DECADES = 5  # of learning rates, around the one that suits
STRIDE = 10  # rungs of a larger stride, where a scale has no decades


@dataclass(frozen=True, eq=False)
class Ladder:
    """The rungs in ascending order; ``runs[at]`` is the run as it was given."""

    parameter: Parameter
    values: tuple[float, ...]
    at: int
    runs: tuple[Run, ...]
    paths: Trajectories
    every: int  # of the records, the first and each so many after it are worth sending
    stride: int  # rungs a decade

    def __len__(self) -> int:
        return len(self.values)


def ladder(scenario: Scenario, run: Run, name: str) -> Ladder:
    """``run``, one of the scenario's, at the values of its hyperparameter ``name``."""
    parameter, records = run.entry.parameter(name), scenario.steps + 1
    numbers = 3 if name == "learning_rate" and _changing(run, scenario.steps) else 2  # x, y, and maybe the rate
    room = MAX_LADDER // (4 * numbers)
    count = max(FEWEST, min(RUNGS, room // records))
    values, stride = rungs(run, parameter, scenario.surface, count)
    runs = tuple(run.changed(**{name: value}) for value in values)
    at = values.index(run.hyperparameters[name])
    paths = simulate_runs(scenario, runs)
    return Ladder(parameter, values, at, runs, paths, max(1, math.ceil(count * records / room)), stride)


def _changing(run: Run, steps: int) -> bool:
    """Whether the rate differs from step to step: on a schedule, or before a branch."""
    rates = run.rates(steps)
    return run.origin is not None or bool((rates != rates[0]).any())


def rungs(run: Run, parameter: Parameter, surface: Objective, count: int = RUNGS) -> tuple[tuple[float, ...], int]:
    """About ``count`` round values over the parameter's range, on its own scale, with the run's own among them;
    and how many of them make a larger stride."""
    low, high, now = parameter.low, parameter.high, run.hyperparameters[parameter.name]
    if parameter.scale == "switch":
        return (0.0, 1.0), 1
    if parameter.scale == "linear":
        grid, stride = [float(f"{v:.6g}") for v in np.linspace(low, high, min(count, 101))], STRIDE
    elif parameter.scale == "log":
        if parameter.name == "learning_rate":
            low, high = _window(now, min(high, max(low, suggested_rate(surface, run.entry))), low, high)
        grid, stride = _geometric(low, high, count)
    else:
        gaps, stride = _geometric(1.0 - high, 1.0 - low, count)
        grid = [float(f"{1.0 - gap:.12g}") for gap in gaps]
    return _ascending([*grid, *(end for end in (parameter.low, parameter.high) if low <= end <= high)], now), stride


def _window(now: float, suits: float, low: float, high: float) -> tuple[float, float]:
    """``DECADES`` around the rate that suits, moved by whole ones until ``now`` is within; no farther than declared."""
    away, reach = math.log10(now / suits) if now > 0 else 0.0, DECADES / 2
    moved = math.copysign(math.ceil(max(0.0, abs(away) - reach - 0.01)), away)  # its end may be rounded outward
    return max(low, suits * 10 ** (moved - reach)), min(high, suits * 10 ** (moved + reach))


def _geometric(low: float, high: float, count: int) -> tuple[list[float], int]:
    """Three digits each, so many a decade; the lattice is the same whatever the ends."""
    a_decade = max(1, int((count - 1) / math.log10(high / low) + 1e-9))
    first, last = (math.log10(end) * a_decade for end in (low, high))
    powers = range(math.ceil(first - 1e-9), math.floor(last + 1e-9) + 1)
    return [float(f"{10 ** (k / a_decade):.3g}") for k in powers], a_decade


def _ascending(values: Iterable[float], now: float) -> tuple[float, ...]:
    return tuple(sorted({*values, now}))
