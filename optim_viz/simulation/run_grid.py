"""What became of a grid of runs, whatever its axes: the base of a sweep and of a fate map.

Each cell is the very run that ``simulate`` would give, to the last bit, and has its verdict by the same criteria; only
its end is kept.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from optim_viz.data.stream import Stream
from optim_viz.errors import InputError
from optim_viz.frozen import Frozen
from optim_viz.lazy import cached_property
from optim_viz.limits import MAX_CELLS, MAX_SEED, MAX_STEPS, MAX_WORK
from optim_viz.objectives import Objective
from optim_viz.objectives.facts import CriticalPoint
from optim_viz.objectives.streams import is_in_noise
from optim_viz.outcomes import words
from optim_viz.outcomes.criteria import (
    FATES,
    HUGE,
    Fate,
    Heights,
    Paths,
    Stays,
    descent_window,
    is_global,
    judge,
    stay_length,
)
from optim_viz.outcomes.outcome import minimum_word
from optim_viz.outcomes.stationary import Derivatives
from optim_viz.registry import whole
from optim_viz.simulation.batch import (
    Batch,
    BatchEnds,
    Kept,
    LastRecords,
    derivatives_at,
    interprets_derivatives,
    summarize_batches,
)
from optim_viz.simulation.scan import RUNS
from optim_viz.simulation.simulate import simulate
from optim_viz.simulation.stream_table import StreamTable

if TYPE_CHECKING:
    from optim_viz.scene.scenario import Run
    from optim_viz.simulation.trajectory import Trajectories

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Progress = Callable[[float], object]

UNDEFINED_OR_OVERFLOWED = f"{words.UNDEFINED} or {Fate.OVERFLOWED.value}"
MOST_LOOKED_INTO = 128  # runs of a grid that are simulated again for the reason why they ended: some 70 ms


class Row(NamedTuple):
    """The fields of :class:`RunGrid`, of all runs of a call in one row: grids are cut from it."""

    objective: Objective
    steps: int
    stream: Stream
    seed: int
    goal: float
    final: Floats
    best: Floats
    reached: Integers
    records: Integers
    fate: NDArray[np.int8]
    target: NDArray[np.int16]

    def fields(
        self, shape: tuple[int, ...], order: Sequence[int] | None = None, runs: slice = slice(None)
    ) -> dict[str, Any]:
        """By name, with these ``runs`` as read-only grids of this shape, axes then put in this order."""
        fields = self._asdict()
        for name, values in fields.items():
            if isinstance(values, np.ndarray):
                grid = np.ascontiguousarray(np.transpose(values[runs].reshape(shape), order or range(len(shape))))
                grid.flags.writeable = False
                fields[name] = grid
        return fields


@dataclass(frozen=True, eq=False)
class RunGrid(Frozen, ABC):
    """What became of a grid of runs. Every array has the grid's shape."""

    objective: Objective = field(repr=False)
    steps: int
    stream: Stream
    seed: int
    goal: float  # f of which ``reached`` speaks; -inf where no minimum is known
    final: Floats = field(repr=False)  # f at the last finite record
    best: Floats = field(repr=False)  # the lowest f on the way
    reached: Integers = field(repr=False)  # the first record with f ≤ goal; -1: none
    records: Integers = field(repr=False)  # how many are finite: steps + 1, fewer if the run overflowed
    fate: NDArray[np.int8] = field(repr=False)  # which of FATES
    target: NDArray[np.int16] = field(repr=False)  # which of the objective's critical points it came to; -1: none

    @property
    def noise(self) -> float:
        """Of the stream, the noise that is added to the gradient."""
        return self.stream.noise

    @property
    def escaped(self) -> NDArray[np.bool_]:
        """Which runs overflowed or left the view."""
        return np.isin(self.fate, [FATES.index(Fate.OVERFLOWED), FATES.index(Fate.LEFT_VIEW)])

    @property
    def floor(self) -> float:
        """f*, the lowest known f; 0 where there is none."""
        minima = self.objective.minima
        return minima[0].value if minima else 0.0

    def metric_values(self, metric: str) -> Floats:
        """The grid by a metric of ``study.METRICS``: f − f*, or steps, NaN where the goal was not reached."""
        if metric == "steps":
            return np.where(self.reached < 0, np.nan, self.reached)
        return (self.best if metric == "best" else self.final) - self.floor

    def label(self, *index: int) -> str:
        """The fate of one cell in a few words, with its step where it is known."""
        fate = FATES[self.fate[index]]
        if fate is Fate.OVERFLOWED:
            reason = words.UNDEFINED if self.undefined[index] else fate.value
            if self.unexplained[index]:
                reason = UNDEFINED_OR_OVERFLOWED
            return words.LABEL_WITH_STEP.format(fate=reason, step=int(self.records[index]))
        point = self.point(*index)
        if fate is Fate.CONVERGED:
            height = float(self.final[index]) if point is None else point.value
            return minimum_word(self.objective, height) or str(fate)
        return words.STUCK_AT_A_MAXIMUM if point is not None and point.kind == "maximum" else str(fate)

    @property
    def is_local(self) -> NDArray[np.bool_]:
        """Which runs came to a minimum that is known not to be the global one: those that :meth:`label` calls so."""
        converged: NDArray[np.bool_] = self.fate == FATES.index(Fate.CONVERGED)
        if not self.objective.minima:
            return np.zeros_like(converged)
        listed = np.array([point.value for point in self.objective.critical_points])
        height = np.where(self.target >= 0, listed[self.target], self.final)
        return converged & ~is_global(height, self.floor)

    @cached_property
    def undefined(self) -> NDArray[np.bool_]:
        """Which runs ended in 0/0 or the like, and did not overflow, as :class:`Trajectory` has it, while their f was
        below ``HUGE``. Known of those that were looked into; the others are ``unexplained``."""
        found = np.zeros(self.fate.shape, bool)
        looked_into = np.argwhere(self._ended_low & ~self.unexplained)
        for i in range(0, len(looked_into), RUNS):
            cells = [tuple(cell) for cell in looked_into[i : i + RUNS].tolist()]
            runs, starts = [self.run_at(*cell) for cell in cells], [self.start_at(*cell) for cell in cells]
            names = list(runs[0].hyperparameters)
            again = simulate(
                self.objective,
                runs[0].optimizer,
                start=np.array(starts),
                steps=self.steps,
                noise=None,
                stream=self.stream,
                seed=self.seed,
                schedule=runs[0].schedule,
                schedule_values=runs[0].schedule_values,
                treatment=runs[0].treatment,
                **{name: np.array([run.hyperparameters[name] for run in runs]) for name in names},
            )
            for cell, trajectory in zip(cells, cast("Trajectories", again), strict=True):
                found[cell] = trajectory.undefined
        found.flags.writeable = False
        return found

    @cached_property
    def unexplained(self) -> NDArray[np.bool_]:
        """Which runs ended either so or by an overflow: too many to look into each of them."""
        low = self._ended_low
        beyond: NDArray[np.bool_] = low & (np.cumsum(low.ravel()).reshape(low.shape) > MOST_LOOKED_INTO)
        return beyond

    @property
    def _ended_low(self) -> NDArray[np.bool_]:
        """Which runs ended before their last step although f was not large: what overflows has usually grown first."""
        low: NDArray[np.bool_] = (self.fate == FATES.index(Fate.OVERFLOWED)) & (np.abs(self.final) < HUGE)
        return low

    @abstractmethod
    def run_at(self, *index: int) -> Run:
        """The run of one cell."""

    @abstractmethod
    def start_at(self, *index: int) -> tuple[float, float]:
        """Where the run of one cell begins."""

    def point(self, *index: int) -> CriticalPoint | None:
        """The known point that one cell came to."""
        target = int(self.target[index])
        return self.objective.critical_points[target] if target >= 0 else None


G = TypeVar("G", bound=RunGrid)


def explained(grid: G) -> G:
    """The grid, with the reasons why its runs ended looked into now, while whoever asked for it still waits."""
    _ = grid.undefined  # kept from now on
    return grid


def check_cells(cells: int) -> None:
    if cells > MAX_CELLS:
        raise InputError(f"A map has at most {MAX_CELLS:,} cells, but this would have {cells:,}.")


def check_work(steps: int, seed: int, cells: int) -> tuple[int, int]:
    steps = whole(steps, 1, MAX_STEPS, "The number of steps")
    check_cells(cells)
    if cells * steps > MAX_WORK:
        fewer = MAX_WORK // cells
        raise InputError(f"{cells:,} cells of {steps:,} steps are too much at once; take at most {fewer:,} steps.")
    return steps, whole(seed, 0, MAX_SEED, "The seed")


def run_grid(
    surface: Objective,
    batches: Sequence[Batch],
    steps: int,
    stream: Stream,
    seed: int,
    goal: float,
    progress: Progress | None,
) -> Row:
    """The runs of all batches, each with its verdict."""
    interprets = interprets_derivatives(surface, batches)
    n, summarize = (
        sum(len(batch.starts) for batch in batches),
        partial(_summarize, surface, steps, is_in_noise(surface, stream), interprets),
    )
    table = StreamTable(surface, steps, stream, seed)
    kinds: tuple[type[np.generic], ...] = (np.float64, np.float64, np.int64, np.int64, np.int8, np.int16)
    rows: list[NDArray[Any]] = [np.empty(n, kind) for kind in kinds]
    kept = Kept(losses=descent_window(steps), positions=stay_length(steps) + 1)
    for first, part in summarize_batches(table, batches, kept, summarize, goal, progress):
        for row, values in zip(rows, part, strict=True):
            row[first : first + len(values)] = values
    return Row(surface, steps, stream, seed, goal, *rows)


def _summarize(
    surface: Objective, steps: int, in_noise: bool, interprets: bool, ends: BatchEnds[LastRecords], paths: Paths
) -> tuple[NDArray[Any], ...]:
    """What a cell keeps of each run, in the order of its fields."""
    fate = np.full(len(ends.loss), FATES.index(Fate.OVERFLOWED), np.int8)
    target = np.full(len(ends.loss), -1, np.int16)
    finished = np.flatnonzero(ends.records == steps + 1)
    some = finished if len(finished) < len(fate) else slice(None)  # all of them are not copied
    tail, loss = ends.tail_position, ends.tail_loss
    stays = Stays(tail.at(0)[some], ends.position[some], lambda runs: tail.of(finished[runs]))
    heights = Heights(
        descent_window(steps),
        ends.loss[some],
        ends.highest[some],
        ends.lowest[some],
        ends.rises[some],
        lambda runs: loss.of(finished[runs]),
        in_noise,
    )

    def recorded(runs: Integers, which: Integers) -> tuple[Floats, Floats]:
        points, earlier = stays.last[runs], np.flatnonzero(which >= 0)
        if earlier.size:
            points[earlier] = stays.path(runs[earlier])[np.arange(len(earlier)), which[earlier]]
        return derivatives_at(surface, points, interprets)

    derivatives = Derivatives(recorded, lambda points: derivatives_at(surface, points, interprets)[1])
    verdicts = judge(surface, stays, heights, derivatives, lambda runs: paths(finished[runs]))
    fate[finished], target[finished] = verdicts.fate, verdicts.target
    return ends.loss, ends.best, ends.reached, ends.records, fate, target
