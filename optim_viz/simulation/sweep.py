"""What a hyperparameter does, and what a start does: many runs at once, and the honest fate of each.

A sweep runs one method with every combination of some hyperparameters' values; a fate map runs it from every point of
a grid of starts. Each cell is the very run that ``simulate`` would give, to the last bit, and has its verdict by the
same criteria; only its end is kept.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from optim_viz.errors import InputError
from optim_viz.limits import MAX_CELLS, MAX_NOISE, MAX_SEED, MAX_STEPS, MAX_WORK
from optim_viz.objectives import OBJECTIVES, Objective
from optim_viz.objectives.base import CriticalPoint
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.outcomes.criteria import FATES, Fate, Local, judge, records
from optim_viz.registry import bounded, finite, whole
from optim_viz.scene.scenario import Fairness, Run, Scenario, suggested_rate
from optim_viz.simulation.batch import Batch, Ends, derive, parts
from optim_viz.simulation.simulate import noise_table

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]
Progress = Callable[[float], object]

TOLERANCE = 1e-3  # of the way down from the start to the minimum: what is left of it when a run counts as there


@dataclass(frozen=True, eq=False)
class RunGrid:
    """What became of a grid of runs. Every array has the grid's shape."""

    objective: Objective = field(repr=False)
    steps: int
    noise: float
    seed: int
    goal: float  # f of which ``reached`` speaks; -inf where no minimum is known
    final: Floats = field(repr=False)  # f at the last finite record
    best: Floats = field(repr=False)  # the lowest f on the way
    reached: Whole = field(repr=False)  # the first record with f ≤ goal; -1: none
    records: Whole = field(repr=False)  # how many are finite: steps + 1, fewer if the run overflowed
    fate: NDArray[np.int8] = field(repr=False)  # which of FATES
    target: NDArray[np.int16] = field(repr=False)  # which of the objective's critical points it came to; -1: none

    @property
    def gone(self) -> NDArray[np.bool_]:
        """Which runs overflowed or left the view."""
        return np.isin(self.fate, [FATES.index(Fate.OVERFLOWED), FATES.index(Fate.LEFT_VIEW)])

    def shaped(
        self, shape: tuple[int, ...], order: Sequence[int] | None = None, runs: slice = slice(None)
    ) -> dict[str, Any]:
        """The fields, with these ``runs`` of a row as read-only grids of this shape, axes then put in this order."""
        fields = dict(vars(self))
        for name, values in fields.items():
            if isinstance(values, np.ndarray):
                grid = np.ascontiguousarray(np.transpose(values[runs].reshape(shape), order or range(len(shape))))
                grid.flags.writeable = False
                fields[name] = grid
        return fields

    @property
    def floor(self) -> float:
        """f*, the lowest known f; 0 where there is none."""
        minima = self.objective.minima
        return minima[0].value if minima else 0.0

    def measured(self, metric: str) -> Floats:
        """The grid by a metric of ``study.METRICS``: f − f*, or steps, NaN where the goal was not reached."""
        if metric == "steps":
            return np.where(self.reached < 0, np.nan, self.reached)
        return (self.best if metric == "best" else self.final) - self.floor

    def label(self, *index: int) -> str:
        """The fate of one cell in a few words, with its step where it is known."""
        fate = FATES[self.fate[index]]
        if fate is Fate.OVERFLOWED:
            return f"{fate.value} · step {self.records[index]}"
        point = self.point(*index)
        return "stuck at a maximum" if point is not None and point.kind == "maximum" else fate.value

    def point(self, *index: int) -> CriticalPoint | None:
        """The known point that one cell came to."""
        target = int(self.target[index])
        return self.objective.critical_points[target] if target >= 0 else None


@dataclass(frozen=True, eq=False)
class Sweep(RunGrid):
    """One method at every combination of some hyperparameters' values, from one start."""

    run: Run = field(kw_only=True)  # what all of them share
    start: tuple[float, float] = field(kw_only=True)
    axes: Mapping[str, Floats] = field(kw_only=True)  # hyperparameter -> its values; the grid's axes, in order

    def run_at(self, *index: int) -> Run:
        """The run of one cell."""
        values = {name: float(column[i]) for (name, column), i in zip(self.axes.items(), index, strict=True)}
        return self.run.changed(**values)

    def best_cell(self, metric: str = "final") -> tuple[int, ...] | None:
        """The cell that is best by a metric of ``study.METRICS``, of those that neither overflowed nor left the view;
        None if all did, or, by steps, if none came to the goal. Of several, the one that was first at the goal."""
        score = np.where(self.gone, np.nan, self.measured(metric)).ravel()
        if np.isnan(score).all():
            return None
        late = np.where(self.reached < 0, self.steps + 1, self.reached).ravel()
        first = np.lexsort((late, score))[0]  # NaN comes last
        return tuple(int(i) for i in np.unravel_index(first, self.final.shape))


@dataclass(frozen=True, eq=False)
class FateMap(RunGrid):
    """One method from every point of a grid of starts: rows go with y, columns with x."""

    run: Run = field(kw_only=True)
    x: Floats = field(kw_only=True)  # (columns,)
    y: Floats = field(kw_only=True)  # (rows,)

    def start_at(self, row: int, column: int) -> tuple[float, float]:
        return float(self.x[column]), float(self.y[row])

    @property
    def shares(self) -> list[tuple[Fate, CriticalPoint | None, float]]:
        """Each fate and place that occurs, with its share of the starts, the largest first; they sum to 1."""
        pairs, counts = np.unique(
            np.stack([self.fate.ravel().astype(int), self.target.ravel()], 1), axis=0, return_counts=True
        )
        points = self.objective.critical_points
        found = [
            (FATES[fate], points[target] if target >= 0 else None, float(count) / self.fate.size)
            for (fate, target), count in zip(pairs.tolist(), counts, strict=True)
        ]
        return sorted(found, key=lambda item: -item[2])


def sweep(
    objective: str | Objective,
    optimizer: str,
    *,
    start: tuple[float, float] | None = None,
    steps: int = 500,
    noise: float = 0.0,
    seed: int = 0,
    schedule: str = "constant",
    schedule_values: Mapping[str, float] | None = None,
    tolerance: float = TOLERANCE,
    progress: Progress | None = None,
    **hyperparameters: ArrayLike,
) -> Sweep:
    """Run ``optimizer`` with every combination of the hyperparameters that are given as arrays.

    >>> sweep("rosenbrock", "momentum", learning_rate=np.geomspace(1e-5, 1, 100), momentum=[0.0, 0.5, 0.9]).final.shape
    (100, 3)

    Args:
        tolerance: what may be left of the way from f at the start down to the lowest known f, for ``reached``.
        progress: called with the share that is done; what it raises ends the work.
        hyperparameters: numbers, or arrays (n,) of which at least one must be given. As for ``simulate``, a learning
            rate not given is the one the objective suggests.

    Raises:
        InputError: as ``simulate``; and on an array that is empty or has more than one axis, on more than
            ``MAX_CELLS`` combinations, or more than ``MAX_WORK`` steps in all.
    """
    surface = objective if isinstance(objective, Objective) else OBJECTIVES[objective]
    entry = OPTIMIZERS[optimizer]
    axes = {name: _axis(name, values) for name, values in hyperparameters.items() if not _is_one(values)}
    if not axes:
        raise InputError("A sweep needs the values of at least one hyperparameter, as an array.")
    fixed = {name: finite(value, name) for name, value in hyperparameters.items() if name not in axes}
    run = Run(
        optimizer,
        {
            "learning_rate": suggested_rate(surface, entry),
            **fixed,
            **{name: column[0] for name, column in axes.items()},
        },
        schedule=schedule,
        schedule_values=schedule_values or {},
    )
    at = _point(surface.start if start is None else start)
    (found,) = _sweep(surface, [(run, axes)], at, steps, noise, seed, tolerance, progress)
    return found


def survey(
    scenario: Scenario,
    axes: Sequence[Mapping[str, ArrayLike]],
    *,
    tolerance: float = TOLERANCE,
    progress: Progress | None = None,
) -> tuple[Sweep, ...]:
    """A sweep for each of the scenario's runs, over the hyperparameters that ``axes`` names for it.

    A branch is swept as a run of its own, from the start. Raises InputError as :func:`sweep`.
    """
    wanted = [
        (Run(run.optimizer, run.hyperparameters, schedule=run.schedule, schedule_values=run.schedule_values), own)
        for run, own in zip(scenario.runs, axes, strict=True)
    ]
    columns = [(run, {name: _axis(name, values) for name, values in own.items()}) for run, own in wanted]
    at = _point(scenario.start)
    return _sweep(scenario.surface, columns, at, scenario.steps, scenario.noise, scenario.seed, tolerance, progress)


def sweep_run(
    scenario: Scenario,
    run: Run,
    axes: Mapping[str, ArrayLike],
    *,
    tolerance: float = TOLERANCE,
    progress: Progress | None = None,
) -> Sweep:
    """A sweep of one run's settings where the scenario takes place, over the hyperparameters that ``axes`` names."""
    alone = scenario.changed(runs=(run,), fairness=Fairness())
    (found,) = survey(alone, [axes], tolerance=tolerance, progress=progress)
    return found


def telling_rates(found: Sweep) -> list[float]:
    """Of a sweep over the learning rate alone, nine rates from too small to diverging, at most: six up to the best one,
    from a hundredth of it on, and from there to somewhat above the first that is lost for good, or to the highest."""
    rates = found.axes["learning_rate"]
    best = found.best_cell()
    centre = float(rates[len(rates) // 2 if best is None else best[0]])
    kept = np.flatnonzero(~found.gone)
    lost = float(rates[kept[-1] + 1]) if kept.size and kept[-1] + 1 < len(rates) else None
    above = np.geomspace(centre, rates[-1], 4)[1:] if lost is None else [np.sqrt(centre * lost), lost, 3.0 * lost]
    wanted = np.clip([*np.geomspace(centre / 100.0, centre, 6), *above], rates[0], rates[-1])
    nearest = np.abs(np.log(rates) - np.log(wanted)[:, None]).argmin(axis=1)
    return [float(rates[i]) for i in dict.fromkeys(nearest.tolist())]


def rates_of(run: Run, low: float, high: float, count: int) -> Floats:
    """The learning rates of a sweep from ``low`` to ``high``, (n,), n ≤ ``count``: evenly spread in their logarithm, to
    six digits, and those of them that the run's method takes."""
    declared = run.entry.parameter("learning_rate")
    spread = [float(f"{rate:.6g}") for rate in np.geomspace(low, high, count)]
    return np.array([rate for rate in spread if declared.accepts(rate)] or [run.rate])


def fate_map(
    objective: str | Objective,
    optimizer: str,
    *,
    resolution: int = 200,
    window: tuple[float, float, float, float] | None = None,
    steps: int = 300,
    noise: float = 0.0,
    seed: int = 0,
    schedule: str = "constant",
    schedule_values: Mapping[str, float] | None = None,
    progress: Progress | None = None,
    **hyperparameters: float,
) -> FateMap:
    """Run ``optimizer`` from the middle of each of ``resolution``² cells of a window.

    Args:
        resolution: cells along each side.
        window: (x low, x high, y low, y high); the objective's own if not given. Runs may leave it: the fate
            "left the view" speaks of the objective's own window.

    Raises:
        InputError: as ``simulate``; and on a window that is empty or not finite, or a resolution beyond the caps.
    """
    surface = objective if isinstance(objective, Objective) else OBJECTIVES[objective]
    rate = {"learning_rate": suggested_rate(surface, OPTIMIZERS[optimizer])}
    run = Run(optimizer, {**rate, **hyperparameters}, schedule=schedule, schedule_values=schedule_values or {})
    return fates_of(surface, run, resolution, window, steps, noise, seed, progress)


def fates_of(
    surface: Objective,
    run: Run,
    resolution: int,
    window: tuple[float, float, float, float] | None,
    steps: int,
    noise: float,
    seed: int,
    progress: Progress | None = None,
) -> FateMap:
    """The fate map of a run's settings; a branch counts as a run of its own. Arguments as for :func:`fate_map`."""
    resolution = whole(resolution, 1, int(MAX_CELLS**0.5), "The resolution")
    try:
        x0, x1, y0, y1 = (*surface.domain.x, *surface.domain.y) if window is None else window
    except (TypeError, ValueError):
        raise InputError(f"A window has four borders, got {window!r:.60}.") from None
    x, y = (_middles(low, high, resolution, axis) for low, high, axis in ((x0, x1, "x"), (y0, y1, "y")))
    starts = np.stack(np.meshgrid(x, y), -1).reshape(-1, 2)
    steps, noise, seed = _checked(steps, noise, seed, len(starts))
    rates = run.rates(steps) if run.schedule != "constant" else np.array([run.rate])
    every = np.broadcast_to(rates if rates.size > 1 else rates[0], (len(starts), *rates.shape[: rates.size > 1]))
    batch = Batch(run.optimizer, tuple(run.hyperparameters.values())[1:], every, starts)
    cells = _cells(surface, [batch], steps, noise, seed, -np.inf, progress)
    return FateMap(**cells.shaped((resolution, resolution)), run=run, x=x, y=y)


def _middles(low: float, high: float, n: int, axis: str) -> Floats:
    low, high = finite(low, f"The window's lower {axis}"), finite(high, f"The window's upper {axis}")
    if not low < high:
        raise InputError(f"The window's {axis} must go up, but goes from {low:g} to {high:g}.")
    middles = low + (high - low) * ((np.arange(n) + 0.5) / n)
    digits = 11 - int(np.floor(np.log10(high - low))) if np.isfinite(high - low) else 0
    middles = np.round(middles, min(digits, 300))  # 3.1 rather than 3.0999999999999996: a click spells it in the link
    if not np.isfinite(middles).all() or (n > 1 and not (np.diff(middles) > 0).all()):
        raise InputError(f"The window's {axis}, from {low:g} to {high:g}, cannot be divided into {n} cells.")
    return middles


def _is_one(value: ArrayLike) -> bool:
    try:
        return np.ndim(value) == 0
    except ValueError:  # rows of different lengths
        return False


def _axis(name: str, values: ArrayLike) -> Floats:
    try:
        column = np.asarray(values)
        if column.dtype.kind not in "iuf":
            raise ValueError
    except ValueError:
        raise InputError(f"The values of {name} must be numbers in one row.") from None
    if column.ndim != 1 or not column.size:
        raise InputError(f"The values of {name} must be one row of numbers, got an array of shape {column.shape}.")
    _few(column.size)
    column = column.astype(np.float64)
    if not np.isfinite(column).all():
        raise InputError(f"The values of {name} must be finite, got {column[~np.isfinite(column)][0]}.")
    return column


def _point(start: tuple[float, float]) -> Floats:
    try:
        x, y = start
    except (TypeError, ValueError):
        raise InputError(f"A start has two coordinates, got {start!r:.60}.") from None
    return np.array([finite(x, "The start's x"), finite(y, "The start's y")])


def _few(cells: int) -> None:
    if cells > MAX_CELLS:
        raise InputError(f"A map has at most {MAX_CELLS:,} cells, but this would have {cells:,}.")


def _checked(steps: int, noise: float, seed: int, cells: int) -> tuple[int, float, int]:
    steps = whole(steps, 1, MAX_STEPS, "The number of steps")
    _few(cells)
    if cells * steps > MAX_WORK:
        fewer = MAX_WORK // cells
        raise InputError(f"{cells:,} cells of {steps:,} steps are too much at once; take at most {fewer:,} steps.")
    return steps, bounded(noise, 0.0, MAX_NOISE, "The noise"), whole(seed, 0, MAX_SEED, "The seed")


def _sweep(
    surface: Objective,
    wanted: Sequence[tuple[Run, Mapping[str, Floats]]],
    start: Floats,
    steps: int,
    noise: float,
    seed: int,
    tolerance: float,
    progress: Progress | None,
) -> tuple[Sweep, ...]:
    """All runs together, so that they share the machine's cores."""
    sizes = [int(np.prod([float(len(column)) for column in axes.values()])) for _, axes in wanted]  # no overflow
    steps, noise, seed = _checked(steps, noise, seed, sum(sizes))
    goal = _goal(surface, start, bounded(tolerance, 0.0, 1.0, "The tolerance"))
    batches = []
    for run, axes in wanted:
        run.changed(**dict.fromkeys(axes, 0.0))  # InputError on a name that the method does not have
        batches += _batches(run, axes, start, steps)
    cells = _cells(surface, batches, steps, noise, seed, goal, progress)
    if (cells.records == 0).any():
        where = f"({start[0]:.4g}, {start[1]:.4g})"
        raise InputError(f"{surface.label} or its gradient is not finite at the start {where}.")
    found = []
    for (run, axes), size, first in zip(wanted, sizes, itertools.accumulate(sizes, initial=0), strict=False):
        # Lanes go along the learning rate, which comes last; back to the order in which the axes were given.
        names = sorted(axes, key=lambda name: name == "learning_rate")
        shape, order = tuple(len(axes[name]) for name in names), [names.index(name) for name in axes]
        grid = cells.shaped(shape, order, slice(first, first + size))
        at = (float(start[0]), float(start[1]))
        found.append(Sweep(**grid, run=run, start=at, axes=MappingProxyType(dict(axes))))
    return tuple(found)


def _batches(run: Run, axes: Mapping[str, Floats], start: Floats, steps: int) -> list[Batch]:
    """One for each combination of the hyperparameters but the learning rate, which goes along the lanes."""
    rates = axes.get("learning_rate", np.array([run.rate]))
    rows = rates if run.schedule == "constant" else np.array([run.changed(learning_rate=r).rates(steps) for r in rates])
    starts = np.broadcast_to(start, (len(rates), 2))
    others = [name for name in axes if name != "learning_rate"]
    values = {**run.hyperparameters}
    found = []
    for combination in itertools.product(*(axes[name] for name in others)):
        values |= dict(zip(others, map(float, combination), strict=True))
        found.append(Batch(run.optimizer, tuple(values.values())[1:], rows, starts))
    return found


def _goal(surface: Objective, start: Floats, tolerance: float) -> float:
    minima = surface.minima
    if not minima:
        return -np.inf
    floor = minima[0].value
    return floor + tolerance * (float(surface(*start)) - floor)


def _cells(
    surface: Objective,
    batches: Sequence[Batch],
    steps: int,
    noise: float,
    seed: int,
    goal: float,
    progress: Progress | None,
) -> RunGrid:
    """The runs of all batches, each with its verdict, in one row."""
    n, look = sum(len(batch.starts) for batch in batches), partial(_judged, surface, steps)
    noise_rows = noise_table(steps, noise, seed)
    kinds: tuple[type[np.generic], ...] = (np.float64, np.float64, np.int64, np.int64, np.int8, np.int16)
    rows = [np.empty(n, kind) for kind in kinds]
    for first, part in parts(surface, batches, steps, noise_rows, records(steps), look, goal, progress):
        for row, some in zip(rows, part, strict=True):
            row[first : first + len(some)] = some
    return RunGrid(surface, steps, noise, seed, goal, *rows)


def _judged(surface: Objective, steps: int, ends: Ends) -> tuple[NDArray[Any], ...]:
    """What a cell keeps of each run, in the order of its fields."""
    fate = np.full(len(ends.loss), FATES.index(Fate.OVERFLOWED), np.int8)
    target = np.full(len(ends.loss), -1, np.int16)
    finished = np.flatnonzero(ends.records == steps + 1)
    tail, loss = ends.tail_position, ends.tail_loss
    if len(finished) < len(fate):
        tail, loss = tail[finished], loss[finished]
    local = Local(lambda runs, which: derive(surface, tail[runs, which]), lambda points: derive(surface, points)[1])
    verdicts = judge(surface, steps, tail, loss, local)
    fate[finished], target[finished] = verdicts.fate, verdicts.target
    return ends.loss, ends.best, ends.reached, ends.records, fate, target
