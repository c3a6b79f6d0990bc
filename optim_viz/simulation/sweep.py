"""What a hyperparameter does: one method with every combination of some hyperparameters' values.

Lanes go along the learning rate; each combination of the other hyperparameters is a batch.
"""

from __future__ import annotations

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import ArrayLike, NDArray

from optim_viz.data.stream import Stream
from optim_viz.errors import InputError, quote_text
from optim_viz.frozen import FrozenMapping, read_only
from optim_viz.number_format import format_position
from optim_viz.objectives import OBJECTIVES, Objective
from optim_viz.objectives.treatments import GRADIENT
from optim_viz.optimizers import OPTIMIZERS, Optimizer
from optim_viz.registry import bounded, finite
from optim_viz.scene.scenario import Fairness, Run, Scenario, suggested_rate
from optim_viz.schedules import SCHEDULES
from optim_viz.shown import figure_of
from optim_viz.simulation.batch import Batch
from optim_viz.simulation.metrics import TOLERANCE, goal_below
from optim_viz.simulation.run_grid import Progress, RunGrid, check_cells, check_work, explained, run_grid
from optim_viz.simulation.simulate import numbers_alone, stream_of

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Sweep(RunGrid):
    """One method at every combination of some hyperparameters' values, from one start."""

    run: Run = field(kw_only=True)  # what all of them share
    start: tuple[float, float] = field(kw_only=True)
    axes: Mapping[str, Floats] = field(kw_only=True)  # hyperparameter -> its values; the grid's axes, in order

    def run_at(self, *index: int) -> Run:
        values = {name: float(column[i]) for (name, column), i in zip(self.axes.items(), index, strict=True)}
        return self.run.changed(**values)

    def start_at(self, *index: int) -> tuple[float, float]:
        return self.start

    def best_cell(self, metric: str = "final") -> tuple[int, ...] | None:
        """The cell that is best by a metric of ``study.METRICS``, of those that neither overflowed nor left the view;
        None if all did, or, by steps, if none came to the goal. Of several, the one that was first at the goal."""
        score = np.where(self.escaped, np.nan, self.metric_values(metric)).ravel()
        if np.isnan(score).all():
            return None
        late = np.where(self.reached < 0, self.steps + 1, self.reached).ravel()
        first = np.lexsort((late, score))[0]  # NaN comes last
        return tuple(int(i) for i in np.unravel_index(first, self.final.shape))

    def figure(self, metric: str = "final") -> Figure:
        """The sweep in Plotly: a curve over one hyperparameter, a heat map over two. ``metric`` is ``"final"`` or
        ``"best"`` loss, or ``"steps"`` to the tolerance; of a heat map, also ``"outcome"``.

        Raises:
            ImportError: where Plotly is not installed.
            InputError: on another metric, or a sweep over more than two hyperparameters.
        """
        return figure_of(self, "sweep", metric=metric)


@numbers_alone
def sweep(
    objective: str | Objective,
    optimizer: str | Optimizer,
    *,
    start: tuple[float, float] | None = None,
    steps: int = 500,
    noise: float | None = None,
    stream: Stream | None = None,
    seed: int = 0,
    schedule: str = "constant",
    schedule_values: Mapping[str, float] | None = None,
    treatment: str = GRADIENT,
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
    surface = OBJECTIVES[objective]
    entry = OPTIMIZERS[optimizer]
    axes = {name: _axis(name, values) for name, values in hyperparameters.items() if not _is_number(values)}
    if not axes:
        raise InputError("A sweep needs the values of at least one hyperparameter, as an array.")
    fixed = {name: finite(value, name) for name, value in hyperparameters.items() if name not in axes}
    run = Run(
        entry.name,
        {
            "learning_rate": suggested_rate(surface, entry),
            **fixed,
            **{name: column[0] for name, column in axes.items()},
        },
        schedule=schedule,
        schedule_values=schedule_values or {},
        treatment=treatment,
    )
    at = _point(surface.start if start is None else start)
    (only,) = _sweep(surface, [(run, axes)], at, steps, stream_of(noise, stream), seed, tolerance, progress)
    return only


def sweep_runs(
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
        (replace(run.without_partners, origin=None), run_axes)
        for run, run_axes in zip(scenario.runs, axes, strict=True)
    ]
    columns = [(run, {name: _axis(name, values) for name, values in run_axes.items()}) for run, run_axes in wanted]
    at = _point(scenario.start)
    return _sweep(scenario.surface, columns, at, scenario.steps, scenario.stream, scenario.seed, tolerance, progress)


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
    (only,) = sweep_runs(alone, [axes], tolerance=tolerance, progress=progress)
    return only


def representative_rates(sweep: Sweep) -> list[float]:
    """Of a sweep over the learning rate alone, nine rates from too small to diverging, at most: six up to the best one,
    from a hundredth of it on, and from there to somewhat above the first that is lost for good, or to the highest."""
    rates = sweep.axes["learning_rate"]
    best = sweep.best_cell()
    centre = float(rates[len(rates) // 2 if best is None else best[0]])
    staying = np.flatnonzero(~sweep.escaped)
    lost = float(rates[staying[-1] + 1]) if staying.size and staying[-1] + 1 < len(rates) else None
    above = np.geomspace(centre, rates[-1], 4)[1:] if lost is None else [np.sqrt(centre * lost), lost, 3.0 * lost]
    wanted = np.clip([*np.geomspace(centre / 100.0, centre, 6), *above], rates[0], rates[-1])
    nearest = np.abs(np.log(rates) - np.log(wanted)[:, None]).argmin(axis=1)
    return [float(rates[i]) for i in dict.fromkeys(nearest.tolist())]


def rates_to_sweep(run: Run, low: float, high: float, count: int) -> Floats:
    """The learning rates of a sweep from ``low`` to ``high``, (n,), n ≤ ``count``: evenly spread in their logarithm, to
    six digits, and those of them that the run's method takes."""
    declared = run.entry.parameter("learning_rate")
    spread = [float(f"{rate:.6g}") for rate in np.geomspace(low, high, count)]
    return np.array([rate for rate in spread if declared.accepts(rate)] or [run.rate])


def _is_number(value: ArrayLike) -> bool:
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
    check_cells(column.size)
    column = column.astype(np.float64)
    if not np.isfinite(column).all():
        raise InputError(f"The values of {name} must be finite, got {column[~np.isfinite(column)][0]}.")
    return column


def _point(start: tuple[float, float]) -> Floats:
    try:
        x, y = start
    except (TypeError, ValueError):
        raise InputError(f"A start has two coordinates, got {quote_text(start)}.") from None
    return np.array([finite(x, "The start's x"), finite(y, "The start's y")])


def _sweep(
    surface: Objective,
    wanted: Sequence[tuple[Run, Mapping[str, Floats]]],
    start: Floats,
    steps: int,
    stream: Stream,
    seed: int,
    tolerance: float,
    progress: Progress | None,
) -> tuple[Sweep, ...]:
    """All runs together, so that they share the machine's cores."""
    sizes = [int(np.prod([float(len(column)) for column in axes.values()])) for _, axes in wanted]  # no overflow
    steps, seed = check_work(steps, seed, sum(sizes))
    goal = _goal(surface, start, bounded(tolerance, 0.0, 1.0, "The tolerance"))
    batches = list[Batch]()
    for run, axes in wanted:
        _check_combinations(run, axes)
        batches += _batches(run, axes, start, steps)
    cells = run_grid(surface, batches, steps, stream, seed, goal, progress)
    if (cells.records == 0).any():
        where = format_position(start)
        raise InputError(f"{surface.label} or its gradient is not finite at the start {where}.")
    sweeps = []
    for (run, axes), size, first in zip(wanted, sizes, itertools.accumulate(sizes, initial=0), strict=False):
        # Lanes go along the learning rate, which comes last; back to the order in which the axes were given.
        names = sorted(axes, key=lambda name: name == "learning_rate")
        shape, order = tuple(len(axes[name]) for name in names), [names.index(name) for name in axes]
        grid = cells.fields(shape, order, slice(first, first + size))
        at = (float(start[0]), float(start[1]))
        sweeps.append(explained(Sweep(**grid, run=run, start=at, axes=read_only(FrozenMapping(axes)))))
    return tuple(sweeps)


def _check_combinations(run: Run, axes: Mapping[str, Floats]) -> None:
    """InputError on a name that the method does not have, and where it refuses a combination."""
    lower = {low for low, _ in run.entry.ordered}
    run.changed(**{name: float(column.max() if name in lower else column.min()) for name, column in axes.items()})


def _batches(run: Run, axes: Mapping[str, Floats], start: Floats, steps: int) -> list[Batch]:
    """One for each combination of the hyperparameters but the learning rate, which goes along the lanes."""
    rates = axes.get("learning_rate", np.array([run.rate]))
    rows = rates
    if run.schedule != "constant":
        every, schedule = np.arange(steps + 1), SCHEDULES[run.schedule]
        rows = schedule(every, learning_rate=rates[:, None], steps=steps, **run.schedule_values)
    starts = np.broadcast_to(start, (len(rates), 2))
    others = [name for name in axes if name != "learning_rate"]
    values = {**run.hyperparameters}
    batches = []
    for combination in itertools.product(*(axes[name] for name in others)):
        values |= dict(zip(others, map(float, combination), strict=True))
        batches.append(Batch(run.optimizer, tuple(values.values())[1:], rows, starts, run.treatment))
    return batches


def _goal(surface: Objective, start: Floats, tolerance: float) -> float:
    minima = surface.minima
    if not minima:
        return -np.inf
    return goal_below(float(surface(*start)), minima[0].value, tolerance)
