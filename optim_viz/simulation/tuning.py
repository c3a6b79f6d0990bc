"""Of several learning rates of each method the one that comes to the goal first: what a profile counts.

Each candidate is the very run that ``simulate`` gives, to the last bit. They go through the engine's loop for all
methods, a few at a time, and not through that of a sweep: a sweep compiles one executable for each method on each
surface, which are hundreds where every method meets every surface.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

import numpy as np

from optim_viz.objectives import Objective
from optim_viz.outcomes.outcome import Fate, Outcome
from optim_viz.scene.scenario import Run
from optim_viz.simulation.batch import in_turn
from optim_viz.simulation.metrics import goal_below
from optim_viz.simulation.scan import RUNS, memory_layout
from optim_viz.simulation.simulate import simulate_from
from optim_viz.simulation.trajectory import Trajectories, Trajectory

ESCAPED = (Fate.OVERFLOWED, Fate.LEFT_VIEW)


@dataclass(frozen=True, slots=True)
class Tuned:
    """The candidate that was chosen, and what became of it."""

    run: Run
    reached: int  # the first step at which f is at the goal; -1: none, or the run did not stay
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class Tuning:
    """All methods on one surface from one start."""

    floor: float  # f*; NaN where none is known and no run stays in the view
    is_known: (
        bool  # whether that is the surface's known minimum, or the lowest f in the view of any run that stays there
    )
    methods: tuple[Tuned, ...]


def tune(
    surface: Objective, start: tuple[float, float], candidates: Sequence[Sequence[Run]], steps: int, tolerance: float
) -> Tuning:
    """Of each method's candidates, of which there is one at least, the one that is at the goal first.

    The goal is f* + ``tolerance`` (f(start) − f*). A run that overflows or leaves the view has not solved anything,
    wherever it came by. Of several that are there at the same step the first one is chosen; where none comes there,
    the one that stays and ends lowest; where none stays, the first.

    Raises:
        InputError: where f is not finite at the start.
    """
    flat = [run for runs in candidates for run in runs]
    paths = _paths(surface, start, flat, steps)
    ends = np.cumsum([0, *map(len, candidates)])
    of_methods = [paths[i:j] for i, j in pairwise(ends.tolist())]
    first, is_known = float(paths[0].loss[0]), bool(surface.minima)
    if is_known:
        floor = surface.minima[0].value
    else:
        _judge(paths)
        stays = [path for path in paths if not _escaped(path)]
        in_view = [path.loss[surface.domain.contains(path.position)] for path in stays]
        floor = float(min((values.min() for values in in_view if values.size), default=np.nan))
    goal = goal_below(first, floor, tolerance)
    return Tuning(floor, is_known, tuple(_choose(of_methods, goal)))


def _paths(surface: Objective, start: tuple[float, float], runs: Sequence[Run], steps: int) -> list[Trajectory]:
    """The path of each run, in order. Those whose rule asks a net have an executable of their own: they go together."""
    nets = memory_layout().nets
    order = sorted(range(len(runs)), key=lambda i: runs[i].optimizer in nets)
    plain = sum(run.optimizer not in nets for run in runs)
    groups = [order[i : min(i + RUNS, plain)] for i in range(0, plain, RUNS)]
    groups += [order[i : i + RUNS] for i in range(plain, len(runs), RUNS)]
    work = (partial(simulate_from, surface, start, [runs[i] for i in group], steps) for group in groups)
    found = dict(zip(order, (path for paths in in_turn(work) for path in paths), strict=True))
    return [found[i] for i in range(len(runs))]


def _choose(of_methods: Sequence[Sequence[Trajectory]], goal: float) -> list[Tuned]:
    """The next best of every method that has none yet are judged together, until each has one that stays."""
    reached = [[_first_at(path, goal) for path in paths] for paths in of_methods]
    queues = [_best_first(paths, steps) for paths, steps in zip(of_methods, reached, strict=True)]
    chosen: dict[int, int] = {}
    for place in range(max(map(len, queues))):
        due = {m: queue[place] for m, queue in enumerate(queues) if m not in chosen and place < len(queue)}
        _judge([of_methods[m][i] for m, i in due.items()])
        chosen |= {m: i for m, i in due.items() if not _escaped(of_methods[m][i])}
    return [
        _tuned(paths[chosen.get(m, 0)], steps[chosen[m]] if m in chosen else -1)
        for m, (paths, steps) in enumerate(zip(of_methods, reached, strict=True))
    ]


def _tuned(path: Trajectory, reached: int) -> Tuned:
    assert path.run is not None  # it was simulated from one
    return Tuned(path.run, reached, path.outcome)


def _best_first(paths: Sequence[Trajectory], reached: Sequence[int]) -> list[int]:
    """The places of the candidates that did not overflow: the one that is at the goal first, at last the one that ends
    highest."""
    finished = [i for i, path in enumerate(paths) if len(path) == path.steps + 1]
    never = np.inf
    return sorted(finished, key=lambda i: (never, paths[i].loss[-1]) if reached[i] < 0 else (reached[i], 0.0))


def _first_at(path: Trajectory, goal: float) -> int:
    at = np.flatnonzero(path.loss <= goal)
    return int(at[0]) if at.size else -1


def _escaped(path: Trajectory) -> bool:
    return path.outcome.kind in ESCAPED


def _judge(paths: Sequence[Trajectory]) -> None:
    """All at once, which takes a fraction of the time."""
    _ = Trajectories(paths).outcome
