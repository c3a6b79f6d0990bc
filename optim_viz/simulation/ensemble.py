"""What chance does: the same runs under many seeds, so that nobody judges by one anecdote.

Each member is the very run that ``simulate`` gives under its seed, to the last bit. Of each its loss, its end and its
outcome are kept; what lies between is simulated again when somebody asks for it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple, cast, overload

import numpy as np
from numpy.typing import ArrayLike, NDArray

from optim_viz.data.stream import Stream
from optim_viz.errors import InputError, quote_text
from optim_viz.frozen import Frozen, FrozenMapping, read_only
from optim_viz.limits import MAX_ENSEMBLE, MAX_SEED, MAX_SEEDS, MAX_STEPS, MAX_WORK
from optim_viz.objectives import Objective
from optim_viz.objectives.treatments import GRADIENT
from optim_viz.optimizers import OPTIMIZERS, Optimizer
from optim_viz.outcomes.outcome import Fate, Outcome
from optim_viz.registry import bounded, whole
from optim_viz.scene.scenario import Fairness, Run, Scenario
from optim_viz.shown import figure_of
from optim_viz.simulation.run_grid import Progress
from optim_viz.simulation.simulate import numbers_alone, simulate, simulate_runs, stream_of
from optim_viz.simulation.trajectory import Trajectories, Trajectory

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

Floats = NDArray[np.float64]
QUANTILES = (0.1, 0.5, 0.9)  # of the ribbon: its lower edge, its line, its upper edge


@dataclass(frozen=True, eq=False)
class Ensemble(Frozen):
    """One run under many seeds. Every array has one row a seed, in their order."""

    objective: Objective = field(repr=False)
    run: Run
    start: tuple[float, float]
    steps: int
    seeds: tuple[int, ...] = field(repr=False)
    loss: Floats = field(repr=False)  # (seeds, steps + 1) f at each record; +inf from the first that is not finite on
    end: Floats = field(repr=False)  # (seeds, 2) the last finite position
    outcome: tuple[Outcome, ...] = field(repr=False)  # what became of each
    member: Callable[[int], Trajectory] = field(repr=False)  # of a seed, simulated once more

    def __len__(self) -> int:
        """The number of seeds."""
        return len(self.seeds)

    def quantiles(self, of: ArrayLike = QUANTILES) -> Floats:
        """Quantiles of the loss over the seeds, (quantiles, steps + 1): ``of`` are shares from 0 to 1, see
        :func:`quantiles`."""
        return quantiles(self.loss, of)

    @property
    def fates(self) -> Mapping[Fate, int]:
        """How many seeds came to each fate that occurs, the most frequent one first."""
        return dict(Counter(outcome.kind for outcome in self.outcome).most_common())

    @property
    def spread(self) -> Spread:
        """How the ends of those scatter that neither overflowed nor left the view."""
        kept = self.end[[outcome.kind not in (Fate.OVERFLOWED, Fate.LEFT_VIEW) for outcome in self.outcome]]
        if len(kept) < 2:
            return Spread(len(kept), None, None)
        return Spread(len(kept), kept.mean(axis=0), np.cov(kept, rowvar=False))

    def summary(self, of: ArrayLike = QUANTILES) -> EnsembleSummary:
        """What a picture shows of it: all but the loss of each seed at each step."""
        final = read_only(self.loss[:, -1].copy())
        return EnsembleSummary(
            self.run, self.seeds, read_only(self.quantiles(of)), final, self.end, self.outcome, self.spread
        )

    @property
    def trajectories(self) -> Members:
        """Every record of each member. All of them together could fill a gigabyte, so each is simulated again whenever
        it is taken out, which takes some milliseconds."""
        return Members(self)

    def figure(self) -> Figure:
        """Median and 10 to 90 % of f − f* against the step, in Plotly. Raises ImportError where that is not
        installed."""
        return figure_of(self, "ensemble")


class Spread(NamedTuple):
    """The mean of some points and how they scatter about it; None of fewer than two."""

    ends: int  # how many points
    mean: Floats | None  # (2,)
    covariance: Floats | None  # (2, 2), by n − 1


@dataclass(frozen=True, eq=False)
class EnsembleSummary(Frozen):
    """One run under many seeds, as far as it is drawn."""

    run: Run
    seeds: tuple[int, ...]
    quantiles: Floats  # (quantiles, steps + 1) of the loss
    final: Floats  # (seeds,) f at the last step; +inf where there is none
    end: Floats  # (seeds, 2)
    outcome: tuple[Outcome, ...]
    spread: Spread


class Members(Sequence[Trajectory]):
    """The members of an ensemble, in the order of its seeds, each simulated when it is taken out."""

    def __init__(self, ensemble: Ensemble, seeds: Sequence[int] | None = None) -> None:
        self._ensemble = ensemble
        self._seeds = ensemble.seeds if seeds is None else seeds

    @overload
    def __getitem__(self, i: int) -> Trajectory: ...
    @overload
    def __getitem__(self, i: slice) -> Members: ...
    def __getitem__(self, i: int | slice) -> Trajectory | Members:
        if isinstance(i, slice):
            return Members(self._ensemble, self._seeds[i])
        return self._ensemble.member(self._seeds[i])

    def __len__(self) -> int:
        return len(self._seeds)

    def __iter__(self) -> Iterator[Trajectory]:
        return map(self._ensemble.member, self._seeds)

    def __repr__(self) -> str:
        return f"<{len(self)} members, each simulated when it is taken out>"


@numbers_alone
def ensemble(
    objective: str | Objective,
    optimizer: str | Optimizer,
    *,
    seeds: Iterable[int] = range(50),
    start: tuple[float, float] | None = None,
    steps: int = 500,
    noise: float | None = None,
    stream: Stream | None = None,
    schedule: str = "constant",
    schedule_values: Mapping[str, float] | None = None,
    treatment: str = GRADIENT,
    progress: Progress | None = None,
    **hyperparameters: float,
) -> Ensemble:
    """Run ``optimizer`` on ``objective`` once under each of the ``seeds``.

    >>> ensemble("quadratic", "sgd", seeds=range(20), noise=0.5, steps=100).quantiles((0.1, 0.5, 0.9)).shape
    (3, 101)

    Args:
        seeds: whole numbers, none of them twice; at most ``MAX_SEEDS``.
        progress: called with the share that is done; what it raises ends the work.
        hyperparameters: numbers. All other arguments are those of ``simulate``.

    Raises:
        InputError: as ``simulate``; on an array in place of a number; on seeds that are none, too many or not whole
            numbers, or more than ``MAX_ENSEMBLE`` losses in all.
    """
    chosen = stream_of(noise, stream)
    settings = {
        "start": start,
        "steps": steps,
        "stream": chosen,
        "schedule": schedule,
        "schedule_values": schedule_values,
        "treatment": treatment,
        **hyperparameters,
    }
    member = _Alone(objective, OPTIMIZERS[optimizer].name, FrozenMapping(settings))
    checked = _checked(seeds, whole(steps, 1, MAX_STEPS, "The number of steps"), 1)
    (only,) = _ensembles(
        lambda seed: Trajectories([member(seed)]), [member], checked, progress, same=not chosen.is_random
    )
    return only


@dataclass(frozen=True, eq=False)
class _Alone:
    """One run under any seed, as ``simulate`` was asked for it."""

    objective: str | Objective
    optimizer: str
    settings: Mapping[str, Any]

    def __call__(self, seed: int) -> Trajectory:
        found = simulate(self.objective, self.optimizer, seed=seed, **self.settings)
        if not isinstance(found, Trajectory):
            raise InputError(
                "An ensemble is one run under many seeds: its hyperparameters and its start are no arrays."
            )
        return found


def ensemble_of(
    scenario: Scenario, seeds: Iterable[int] = range(50), progress: Progress | None = None
) -> tuple[Ensemble, ...]:
    """An ensemble of each of a scenario's runs; they share each seed's call of the engine. Partners are left out, and
    learning rates are the scenario's under every seed, however they were chosen.

    Raises:
        InputError: as :func:`ensemble`; on a scenario without runs, or where f is not finite at the start.
    """
    runs = [run.without_partners for run in scenario.runs]
    if not runs:
        raise InputError("An ensemble needs a run.")
    place = scenario.changed(runs=(), fairness=Fairness())
    members = [_InScenario(place, run) for run in runs]

    def runs_under(seed: int) -> Trajectories:
        return simulate_runs(place.changed(seed=seed), runs)

    checked = _checked(seeds, scenario.steps, len(runs))
    return _ensembles(runs_under, members, checked, progress, same=not depends_on_seed(scenario))


@dataclass(frozen=True, eq=False)
class _InScenario:
    """One run under any seed, where a scenario takes place."""

    scenario: Scenario
    run: Run

    def __call__(self, seed: int) -> Trajectory:
        return simulate_runs(self.scenario.changed(seed=seed), [self.run])[0]


def depends_on_seed(scenario: Scenario) -> bool:
    """Whether another seed makes other runs of a scenario's."""
    return scenario.stream.is_random


def quantiles(values: Floats, of: ArrayLike = QUANTILES) -> Floats:
    """Quantiles along the first axis, (quantiles, ...): of n values in order, the one at place q·(n − 1) counted from
    0, and between two of them as far along the straight line (type 7 of Hyndman and Fan, "Sample Quantiles in
    Statistical Packages", 1996; NumPy's own). Part of the way to +inf is +inf.

    Raises:
        InputError: on a share outside 0 to 1.
    """
    shares = [bounded(share, 0.0, 1.0, "The share of a quantile") for share in np.atleast_1d(np.asarray(of)).tolist()]
    ordered = np.sort(values, axis=0)
    found = np.empty((len(shares), *ordered.shape[1:]))
    for row, share in zip(found, shares, strict=True):
        i, part = divmod(share * (len(ordered) - 1), 1.0)
        row[...] = ordered[int(i)]
        if part:
            next_one = ordered[int(i) + 1]
            row[...] = np.where(next_one == row, row, (1.0 - part) * row + part * next_one)
    return found


def _checked(seeds: object, steps: int, runs: int) -> tuple[int, ...]:
    """The seeds, if they are what an ensemble of so many runs can take."""
    if not isinstance(seeds, Iterable) or isinstance(seeds, str | bytes):
        raise InputError(f"The seeds are whole numbers in a row, as range(50), got {quote_text(seeds)}.")
    checked = tuple(whole(seed, 0, MAX_SEED, "A seed") for seed in islice(seeds, MAX_SEEDS + 1))
    if not checked:
        raise InputError("An ensemble needs at least one seed.")
    if len(checked) > MAX_SEEDS:
        raise InputError(f"An ensemble has at most {MAX_SEEDS} seeds.")
    if len(set(checked)) < len(checked):
        raise InputError(f"A seed counts once, and {Counter(checked).most_common(1)[0][0]} is there twice.")
    most = min(MAX_WORK // (steps * runs), MAX_ENSEMBLE // ((steps + 1) * runs))
    if len(checked) > most:
        raise InputError(
            f"{len(checked)} seeds of {runs} run{'s' * (runs > 1)} of {steps:,} steps are too much at once; take at "
            f"most {most} seeds."
        )
    return checked


def _ensembles(
    runs_under: Callable[[int], Trajectories],
    members: Sequence[Callable[[int], Trajectory]],
    seeds: tuple[int, ...],
    progress: Progress | None,
    *,
    same: bool,
) -> tuple[Ensemble, ...]:
    """``same``: whether no seed makes another run, so that one is simulated for all."""
    first = runs = runs_under(seeds[0])
    losses = [np.full((len(seeds), run.steps + 1), np.inf) for run in first]
    ends = np.empty((len(first), len(seeds), 2))
    outcomes: list[tuple[Outcome, ...]] = []
    for k, seed in enumerate(seeds):
        if k and not same:
            runs = runs_under(seed)
        outcomes.append(runs.outcome)  # judged together, and then the runs are let go
        for i, run in enumerate(runs):
            losses[i][k, : len(run)] = run.loss
            ends[i, k] = run.position[-1]
        if progress is not None:
            progress((k + 1) / len(seeds))
    by_run = zip(first, losses, ends, zip(*outcomes, strict=True), members, strict=True)
    return tuple(
        Ensemble(
            objective=run.objective,
            run=cast(Run, run.run),
            start=run.start,
            steps=run.steps,
            seeds=seeds,
            loss=read_only(loss),
            end=read_only(end),
            outcome=outcome,
            member=member,
        )
        for run, loss, end, outcome, member in by_run
    )
