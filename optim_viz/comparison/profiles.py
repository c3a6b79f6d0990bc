"""Which method is good in general: performance and data profiles of many methods on many problems.

A problem is a function and a start. Of each method on each problem one number counts: the steps until at most a share
of f − f* at the start is left. A *performance profile* is, of each method, the share of all problems that it solves
within τ times the steps of the best method there, against τ (Dolan and Moré, "Benchmarking optimization software with
performance profiles", 2002). A *data profile* is the share that it solves within a budget of steps, of one gradient
each, against the budget (Moré and Wild, "Benchmarking derivative-free optimization algorithms", 2009; a step here is
what a simplex gradient is there). What is never solved counts in neither, and all problems are what is shared out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from optim_viz.errors import InputError, quote_text
from optim_viz.frozen import Frozen, FrozenMapping, read_only
from optim_viz.lazy import cached_property
from optim_viz.limits import MAX_PROBLEM_STARTS, MAX_PROFILE, MAX_START, MAX_STEPS
from optim_viz.number_format import format_number, format_position
from optim_viz.objectives import OBJECTIVES, Objective
from optim_viz.optimizers import OPTIMIZERS, Optimizer
from optim_viz.optimizers.base import LEARNING_RATE
from optim_viz.outcomes.outcome import Outcome
from optim_viz.registry import bounded, whole
from optim_viz.scene.scenario import Run, Scenario
from optim_viz.scene.study import PROFILE_KINDS, PROFILE_RATES, usual_methods, usual_problems
from optim_viz.shown import figure_of
from optim_viz.simulation.metrics import TOLERANCE
from optim_viz.simulation.run_grid import Progress
from optim_viz.simulation.simulate import numbers_alone
from optim_viz.simulation.sweep import rates_to_sweep
from optim_viz.simulation.tuning import Tuned, tune

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
PLASTIC = 1.324717957244746  # the real root of x³ = x + 1
STARTS = f"The starts of a profile are a number, or 1 to {MAX_PROBLEM_STARTS} points of two coordinates each."


class Problem(NamedTuple):
    """A function, and from where it is minimized."""

    objective: Objective
    start: tuple[float, float]
    label: str  # tells it from the profile's other problems


class Share(NamedTuple):
    """A curve of steps: at each of the places ``at`` it rises to the ``share`` beside it, and stays until the next."""

    at: Floats  # (k,) ascending
    share: Floats  # (k,) of all problems

    def __call__(self, place: float) -> float:
        """The share at a place; 0 before the first step."""
        below = int(np.searchsorted(self.at, place, side="right"))
        return float(self.share[below - 1]) if below else 0.0


class ProfileRow(NamedTuple):
    """One method on one problem."""

    method: str
    problem: str
    start: tuple[float, float]
    steps: int | None  # until it was solved
    ratio: float | None  # of these to the best method's
    outcome: Outcome
    learning_rate: float


@dataclass(frozen=True, eq=False)
class Profile(Frozen):
    """How all methods did on all problems. Arrays are (methods, problems), or one of the two."""

    methods: tuple[str, ...]
    problems: tuple[Problem, ...] = field(repr=False)
    tolerance: float
    steps: int
    rates: int | None  # how many learning rates were tried for each cell; None: the suggested one alone
    low: float = field(repr=False)  # of these rates
    high: float = field(repr=False)
    floor: Floats = field(repr=False)  # (problems,) f*; NaN where none is known and every run left
    is_known: NDArray[np.bool_] = field(
        repr=False
    )  # (problems,) whether that is a known minimum, or the lowest f found
    reached: Integers = field(repr=False)  # steps until it was solved; -1: never
    run: tuple[tuple[Run, ...], ...] = field(repr=False)  # whose steps they are
    outcome: tuple[tuple[Outcome, ...], ...] = field(repr=False)  # and what became of it

    @cached_property
    def ratio(self) -> Floats:
        """Steps over those of the best method on the same problem, +inf where it was not solved. Where one is there
        from the start, it is the best and every other infinitely slower."""
        steps = np.where(self.reached < 0, np.inf, self.reached)
        best = steps.min(axis=0)
        with np.errstate(divide="ignore", invalid="ignore"):
            ratio = np.where(np.isfinite(steps) & (steps == best), 1.0, steps / best)
        return read_only(np.where(np.isfinite(steps), ratio, np.inf))

    def costs(self, kind: str) -> Floats:
        """What each problem costs each method, (methods, problems), +inf where it is not solved: in times the steps of
        the best one there for a ``"performance_profile"``, in steps for a ``"data_profile"``.

        Raises:
            InputError: on another kind.
        """
        if kind not in PROFILE_KINDS:
            raise InputError(f"There is no profile named {quote_text(kind)}; there are {', '.join(PROFILE_KINDS)}.")
        return self.ratio if kind == PROFILE_KINDS[0] else np.where(self.reached < 0, np.inf, self.reached)

    @cached_property
    def shares(self) -> Mapping[str, Share]:
        """The performance profile: of each method the share of the problems that it solves within τ times the steps of
        the best method there, against τ."""
        return self._shares(self.ratio)

    @cached_property
    def data_profile(self) -> Mapping[str, Share]:
        """Of each method the share of the problems that it solves within so many steps, against the steps."""
        return self._shares(self.costs(PROFILE_KINDS[1]))

    def _shares(self, costs: Floats) -> Mapping[str, Share]:
        return FrozenMapping({name: _share(row) for name, row in zip(self.methods, costs, strict=True)})

    @property
    def table(self) -> tuple[ProfileRow, ...]:
        """Every method on every problem, one method after the other."""
        return tuple(
            ProfileRow(
                method,
                problem.label,
                problem.start,
                int(self.reached[m, p]) if self.reached[m, p] >= 0 else None,
                float(self.ratio[m, p]) if np.isfinite(self.ratio[m, p]) else None,
                self.outcome[m][p],
                self.run[m][p].rate,
            )
            for m, method in enumerate(self.methods)
            for p, problem in enumerate(self.problems)
        )

    def scenario(self, method: int, problem: int) -> Scenario:
        """The scene in which the run of one cell plays.

        Raises:
            InputError: where the function is none of the registry's: no scene can name it.
        """
        surface, start, _ = self.problems[problem]
        plain = surface.unpenalized or surface
        scene = Scenario(
            surface.name,
            start,
            [self.run[method][problem]],
            plain.values,
            self.steps,
            table=surface.table,
            penalty=surface.penalty,
        )
        if scene.surface != surface:
            raise InputError(f"No scene is made of {surface.title}.")
        return scene

    def figure(self, kind: str = "performance_profile") -> Figure:
        """The curves in Plotly, a dot for each problem that is solved: the ``"performance_profile"``, or the
        ``"data_profile"``.

        Raises:
            ImportError: where Plotly is not installed.
            InputError: on another kind.
        """
        return figure_of(self, "profile", kind=kind)


@numbers_alone
def profile(
    methods: str | Optimizer | Iterable[str | Optimizer] | None = None,
    problems: str | Objective | Iterable[str | Objective] | None = None,
    *,
    tolerance: float = TOLERANCE,
    tuned: bool = True,
    starts: int | ArrayLike = 1,
    steps: int = 500,
    rates: int = PROFILE_RATES,
    low: float = LEARNING_RATE.usual_low,
    high: float = LEARNING_RATE.high,
    progress: Progress | None = None,
) -> Profile:
    """Run every method on every problem, and count the steps that it takes.

    >>> profile(["sgd", "adam"], ["sphere", "booth"], tuned=False).reached.shape
    (2, 2)

    Args:
        methods: keys of ``OPTIMIZERS``, or typed rules; all that are published, if not given.
        problems: keys of ``OBJECTIVES``, or entries bound to other coefficients; the test functions, if not given.
        tolerance: what may be left of f − f* at the start where a problem counts as solved. f* is the known minimum;
            of a function that has none, the lowest f that any of these runs came to, of those that stayed in the view.
        tuned: whether each method takes, on each problem, the one of ``rates`` learning rates from ``low`` to ``high``
            with which it is there first; else the rate that the function suggests for it.
        starts: how many for each function, its own being the first and the others spread over its window; or points,
            (2,) or (starts, 2), for all of them.
        progress: called with the share that is done; what it raises ends the work.

    Raises:
        InputError: on an unknown name, one that is there twice or none at all; on numbers that ``simulate`` and
            ``sweep`` would not take; on more than ``MAX_PROFILE`` steps of all runs together; or where f is not finite
            at a start.
    """
    given = [methods] if isinstance(methods, str | Optimizer) else usual_methods() if methods is None else methods
    names = [OPTIMIZERS[name].name for name in _chosen(given, "method")]
    asked = [problems] if isinstance(problems, str | Objective) else usual_problems() if problems is None else problems
    named = [each if isinstance(each, Objective) else OBJECTIVES[each] for each in _chosen(asked, "problem")]
    surfaces = _chosen(named, "problem")
    chosen = [problem for surface in surfaces for problem in _problems(surface, starts)]
    steps = whole(steps, 1, MAX_STEPS, "The number of steps")
    tolerance = bounded(tolerance, 0.0, 1.0, "The tolerance")
    low, high = _range(low, high)
    count = whole(rates, 1, MAX_PROFILE, "The number of learning rates") if tuned else 1
    if (work := len(names) * len(chosen) * count * steps) > MAX_PROFILE:
        raise InputError(
            f"{len(names)} methods on {len(chosen)} problems at {count} learning rates of {steps:,} steps are "
            f"{work:,} steps, more than the {MAX_PROFILE:,} that are run at once."
        )
    tunings = []
    for done, (surface, start, _) in enumerate(chosen, 1):
        suggested = [Run.suggested(name, surface) for name in names]
        candidates = [
            [run.changed(learning_rate=rate) for rate in rates_to_sweep(run, low, high, count).tolist()]
            if tuned
            else [run]
            for run in suggested
        ]
        tunings.append(tune(surface, start, candidates, steps, tolerance))
        if progress is not None:
            progress(done / len(chosen))
    cells: list[tuple[Tuned, ...]] = list(zip(*(tuning.methods for tuning in tunings), strict=True))
    return Profile(
        methods=tuple(names),
        problems=tuple(chosen),
        tolerance=tolerance,
        steps=steps,
        rates=count if tuned else None,
        low=low,
        high=high,
        floor=read_only(np.array([tuning.floor for tuning in tunings])),
        is_known=read_only(np.array([tuning.is_known for tuning in tunings])),
        reached=read_only(np.array([[cell.reached for cell in row] for row in cells], np.int64)),
        run=tuple(tuple(cell.run for cell in row) for row in cells),
        outcome=tuple(tuple(cell.outcome for cell in row) for row in cells),
    )


def _share(costs: Floats) -> Share:
    """Of what each problem costs (problems,), +inf where it is not solved, the share that costs at most so much."""
    at, counts = np.unique(costs[np.isfinite(costs)], return_counts=True)
    return Share(read_only(at), read_only(np.cumsum(counts) / len(costs)))


def _chosen(given: object, what: str) -> list[Any]:
    """What was given, if it is several different things in a row."""
    if not isinstance(given, Iterable):
        raise InputError(f"The {what}s of a profile are names in a row, got {quote_text(given)}.")
    chosen = list(islice(given, MAX_PROFILE))
    if not chosen:
        raise InputError(f"A profile needs at least one {what}.")
    for i, each in enumerate(chosen):
        if each in chosen[:i]:
            raise InputError(f"A {what} counts once, and {quote_text(getattr(each, 'name', each))} is there twice.")
    return chosen


def _problems(surface: Objective, starts: int | ArrayLike) -> list[Problem]:
    """The function from each start."""
    if isinstance(starts, int | np.integer):
        count = whole(starts, 1, MAX_PROBLEM_STARTS, "The number of starts")
        points = [surface.start, *islice(spread_points(surface), count - 1)]
    else:
        points = _points(starts)
    label = surface.title
    if surface.parameters and any(surface.values[p.name] != p.default for p in surface.parameters):
        label += f", {', '.join(f'{name} = {format_number(value)}' for name, value in surface.own_values.items())}"
    several = len(points) > 1
    return [Problem(surface, point, f"{label} from {format_position(point)}" if several else label) for point in points]


def _points(starts: ArrayLike) -> list[tuple[float, float]]:
    try:
        points = np.atleast_2d(np.asarray(starts, np.float64))
    except (TypeError, ValueError):
        raise InputError(STARTS) from None
    if points.ndim != 2 or points.shape[1] != 2 or not 1 <= len(points) <= MAX_PROBLEM_STARTS:
        raise InputError(STARTS)
    return [
        (bounded(x, -MAX_START, MAX_START, "A start"), bounded(y, -MAX_START, MAX_START, "A start")) for x, y in points
    ]


def spread_points(surface: Objective) -> Iterator[tuple[float, float]]:
    """Points spread evenly over a function's window, however many are taken, where f and its gradient are finite: the
    additive recurrence by powers of the plastic number (Roberts, "The unreasonable effectiveness of quasirandom
    sequences", 2018), to four digits."""
    (x0, x1), (y0, y1) = surface.domain.x, surface.domain.y
    for n in range(1, 100 * MAX_PROBLEM_STARTS):
        u, v = ((0.5 + n * PLASTIC**-k) % 1.0 for k in (1, 2))
        x, y = (float(f"{low + share * (high - low):.4g}") for low, high, share in ((x0, x1, u), (y0, y1, v)))
        if np.isfinite([float(surface(x, y)), *np.ravel(surface.gradient(x, y))]).all():
            yield x, y


def _range(low: float, high: float) -> tuple[float, float]:
    ends = [bounded(end, LEARNING_RATE.low, LEARNING_RATE.high, "A learning rate") for end in (low, high)]
    if not ends[0] < ends[1]:
        raise InputError("The learning rates of a profile must go up.")
    return ends[0], ends[1]
