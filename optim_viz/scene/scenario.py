"""A visitor's whole choice, as names and numbers: frozen, and equal choices compare equal."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from optim_viz.data import Table
from optim_viz.data.stream import NO_STREAM, Stream
from optim_viz.errors import InputError, quote_text
from optim_viz.frozen import Frozen, FrozenMapping
from optim_viz.lazy import cached_property
from optim_viz.limits import MAX_MEMBERS, MAX_RECORDED, MAX_RUNS, MAX_SEED, MAX_SEGMENTS, MAX_START, MAX_STEPS
from optim_viz.objectives import OBJECTIVES, Objective
from optim_viz.objectives.penalties import NO_PENALTY, Penalty
from optim_viz.objectives.streams import check_stream
from optim_viz.objectives.treatments import DECOUPLED, GRADIENT, TREATMENTS
from optim_viz.objectives.typed import is_formula
from optim_viz.optimizers import OPTIMIZERS, Contrast, Optimizer
from optim_viz.optimizers.base import LEARNING_RATE, WEIGHT_DECAY
from optim_viz.recordings.path import RecordedPath
from optim_viz.registry import bounded, whole
from optim_viz.scene.study import METRICS, Study
from optim_viz.schedules import SCHEDULES
from optim_viz.shown import Playable, figure_of

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

FAIRNESS_NAMES = ("own", "same", "tuned", "matched")
FIRST_RUNS = ("sgd", "momentum", "rmsprop", "adam", "newton")

BOX_WORDS = "|w| ≤ 1/λ of a decoupled decay"  # what a legend calls it; the player's


def suggested_rate(objective: Objective, entry: Optimizer) -> float:
    """A sensible learning rate for this method on this surface: its family's, else the method's own default."""
    default = entry.parameter("learning_rate").default
    return float(getattr(objective.learning_rates, entry.family, default))


def treatments_of(entry: Optimizer) -> tuple[str, ...]:
    """How this method can treat a penalty: one that has a decay of its own beside the rule needs no second one."""
    decays = any(p.name == WEIGHT_DECAY.name for p in entry.hyperparameters)
    return tuple(name for name in TREATMENTS if not (decays and name == DECOUPLED))


@dataclass(frozen=True)
class Run(Frozen):
    """One optimizer with every hyperparameter spelled; those not given take their defaults.

    With an ``origin`` it is a branch: it goes the origin's way up to step ``branch_step`` and its own from there. It
    keeps what the origin remembers if the method is the same, and only the position if not. An origin that itself
    branches later than that is passed over for its own origin, so that equal ways compare equal.

    ``partners`` names the contrasts of the method whose partners are shown beside the run. ``schedule`` names how its
    learning rate changes with the step, with ``schedule_values``; ``treatment`` how the surface's penalty is treated,
    where it has one.

    Raises:
        InputError: on an unknown optimizer, hyperparameter, schedule, treatment or contrast, a treatment that the
            method does not take, a value that is not finite, or more than ``MAX_SEGMENTS`` segments.
    """

    optimizer: str
    hyperparameters: Mapping[str, float] = field(default_factory=dict)
    origin: Run | None = None
    branch_step: int = 0
    partners: tuple[str, ...] = ()
    schedule: str = "constant"
    schedule_values: Mapping[str, float] = field(default_factory=dict)
    treatment: str = GRADIENT

    def __post_init__(self) -> None:
        entry = OPTIMIZERS[self.optimizer]
        object.__setattr__(self, "optimizer", entry.name)  # an entry may stand for its key
        values = entry.resolve(self.hyperparameters)
        branch_step, origin = whole(self.branch_step, 0, MAX_STEPS, "The step of a branch"), self.origin
        while origin is not None and branch_step <= origin.branch_step:
            origin = origin.origin
        contrasts = [contrast.name for contrast in self.entry.contrasts]
        for name in self.partners:
            if name not in contrasts:
                raise InputError(
                    f"{self.entry.label} has no partner {quote_text(name)}; it has {', '.join(contrasts) or 'none'}."
                )
        if TREATMENTS[self.treatment].name not in treatments_of(self.entry):
            raise InputError(
                f"{self.entry.label} has a decoupled decay of its own: {self.treatment} is no treatment for it."
            )
        for key, value in {
            "hyperparameters": FrozenMapping(values),
            "origin": None if origin is None else origin.without_partners,
            "branch_step": branch_step if origin is not None else 0,
            "partners": tuple(name for name in contrasts if name in self.partners),
            "schedule_values": FrozenMapping(SCHEDULES[self.schedule].resolve(self.schedule_values)),
        }.items():
            object.__setattr__(self, key, value)
        if len(self.segments) > MAX_SEGMENTS:
            raise InputError(f"A run has at most {MAX_SEGMENTS} segments.")

    @property
    def entry(self) -> Optimizer:
        return OPTIMIZERS[self.optimizer]

    @property
    def rate(self) -> float:
        """The learning rate."""
        return self.hyperparameters["learning_rate"]

    def rates(self, steps: int) -> NDArray[np.float64]:
        """The learning rate at each record of a run of ``steps`` steps, (steps + 1,)."""
        return _rates(self.schedule, tuple(self.schedule_values.values()), self.rate, steps)

    @property
    def without_partners(self) -> Run:
        """The run without its partners."""
        return replace(self, partners=()) if self.partners else self

    @property
    def segments(self) -> tuple[Run, ...]:
        """The runs whose way it goes, the first one first, itself last."""
        return (self,) if self.origin is None else (*self.origin.segments, self)

    def changed(self, **values: float) -> Run:
        return replace(self, hyperparameters={**self.hyperparameters, **values})

    def branched(self, step: int, other: Run | None = None) -> Run:
        """A branch at ``step`` with the settings of ``other``, or the same: at step 0, a run of its own."""
        return replace((other or self).without_partners, origin=self if step > 0 else None, branch_step=max(0, step))

    def with_optimizer(self, optimizer: str, objective: Objective) -> Run:
        """The same start or branch and the same schedule, by another method at a rate that suits it."""
        settings = Run.suggested(optimizer, objective)
        return replace(self._for_method(optimizer), hyperparameters=settings.hyperparameters)

    def partner(self, contrast: Contrast) -> Run:
        """The run that ``contrast`` puts beside this one: the same settings, one convention apart. The partner of a
        branch has gone that way since the method began, so that what it remembers is its own."""
        origin = self.origin
        if origin is not None and origin.optimizer == self.optimizer:
            origin = origin.partner(contrast)
        if contrast.switch:
            values = {**self.hyperparameters, contrast.switch: 1.0 - self.hyperparameters[contrast.switch]}
            return replace(self.without_partners, hyperparameters=values, origin=origin)
        shared = {p.name for p in OPTIMIZERS[contrast.optimizer].hyperparameters} & self.hyperparameters.keys()
        values = {name: self.hyperparameters[name] for name in shared}
        return replace(self._for_method(contrast.optimizer), hyperparameters=values, origin=origin)

    def _for_method(self, optimizer: str) -> Run:
        """With the defaults of another method, and its treatment of a penalty only if that takes it."""
        takes = self.treatment in treatments_of(OPTIMIZERS[optimizer])
        treatment = self.treatment if takes else GRADIENT
        return replace(self, optimizer=optimizer, hyperparameters={}, partners=(), treatment=treatment)

    def with_partner(self, name: str, on: bool) -> Run:
        """The run with the partner of this contrast beside it, or without."""
        others = tuple(other for other in self.partners if other != name)
        return replace(self, partners=(*others, name) if on else others)

    def segment_at(self, step: int) -> Run:
        """The segment of its way in force at ``step``."""
        return next(segment for segment in reversed(self.segments) if segment.branch_step <= step)

    def with_suggested_rate(self, objective: Objective) -> Run:
        """The run at a learning rate that suits ``objective``; a branch keeps its ratio to the run it came from."""
        entry, origin = self.entry, self.origin
        rate = suggested_rate(objective, entry)
        if origin is None:
            return self.changed(learning_rate=rate)
        origin_there = origin.with_suggested_rate(objective)
        if origin.optimizer == self.optimizer and origin.rate:
            declared = entry.parameter("learning_rate")
            rate = min(declared.high, max(declared.low, origin_there.rate * self.rate / origin.rate))
        return replace(self.changed(learning_rate=rate), origin=origin_there)

    @staticmethod
    def suggested(optimizer: str, objective: Objective) -> Run:
        """``optimizer`` with its defaults, at the learning rate that suits ``objective``."""
        return Run(optimizer, {"learning_rate": suggested_rate(objective, OPTIMIZERS[optimizer])})


@lru_cache(maxsize=64)  # what the runs of a scene ask for time and again; up to 80 kB each
def _rates(schedule: str, values: tuple[float, ...], learning_rate: float, steps: int) -> NDArray[np.float64]:
    entry = SCHEDULES[schedule]
    named = dict(zip((p.name for p in entry.parameters), values, strict=True))
    rates = np.array(entry(np.arange(steps + 1), learning_rate=learning_rate, steps=steps, **named))
    rates.flags.writeable = False
    return rates


@dataclass(frozen=True)
class Fairness(Frozen):
    """How the learning rates of a comparison are chosen: a rule of :mod:`optim_viz.comparison.fairness`, and what
    "tuned" sweeps.

    Raises:
        InputError: on an unknown rule or metric, or a range or count that a :class:`Study` would not take.
    """

    rule: str = "own"
    metric: str = "final"
    low: float = LEARNING_RATE.usual_low
    high: float = LEARNING_RATE.high
    count: int = 200

    def __post_init__(self) -> None:
        if self.rule not in FAIRNESS_NAMES:
            raise InputError(
                f"There is no fairness named {quote_text(self.rule)}; there are {', '.join(FAIRNESS_NAMES)}."
            )
        if self.metric not in METRICS:
            raise InputError(f"Runs are tuned by {', '.join(METRICS)}, not by {quote_text(self.metric)}.")
        Study(low=self.low, high=self.high, count=self.count)
        if self.rule != "tuned":  # nothing is swept: equal rules compare equal
            for name in ("metric", "low", "high", "count"):
                object.__setattr__(self, name, type(self).__dataclass_fields__[name].default)


class Member(NamedTuple):
    """One path of the picture: a run of the scene, or the partner that one of its contrasts puts beside it."""

    run: Run
    run_index: int  # the place of the run, or of the run that it is a partner of
    contrast: Contrast | None

    def name(self, ids: Sequence[int]) -> str:
        """By which it is known again when others come and go; ``ids`` has a number per run."""
        return f"{ids[self.run_index]} {self.contrast.name if self.contrast else ''}".strip()


@dataclass(frozen=True, init=False)
class Scenario(Frozen, Playable):
    """What to simulate: one surface, one start, several runs. Frozen; equal choices compare equal.

    Where no ``start`` is given, it is the surface's own; where no ``runs`` are, they are the usual comparison at rates
    that suit the surface (:func:`first_runs`). :meth:`suggested` is the same with a surface to begin with.

    ``stream`` is what training does to the gradient at each step, the same for every run, drawn from ``seed``;
    ``noise`` is short for a stream with that standard deviation of a Gaussian added to each coordinate of the gradient.
    ``penalty`` is added to the objective; each run has its own treatment of it. ``fairness`` says how the learning
    rates were chosen; :func:`optim_viz.comparison.fairness.apply_fairness` makes it true. A surface from data is one of
    a ``table``, its own where none is given. ``recorded`` are paths of somebody else's runs, laid over the surface:
    they only play, and no link carries them.

    Raises:
        InputError: on an unknown name, a number that is not finite, or one beyond the caps of ``limits.py``; on batches
            of a surface that is no function of data.
    """

    objective: str
    start: tuple[float, float]
    runs: tuple[Run, ...]
    parameters: Mapping[str, float]  # those not given take their defaults
    steps: int
    seed: int
    fairness: Fairness
    table: Table | None
    penalty: Penalty
    stream: Stream
    recorded: tuple[RecordedPath, ...]

    def __init__(
        self,
        objective: str | Objective,
        start: tuple[float, float] | None = None,
        runs: Iterable[Run] | None = None,
        parameters: Mapping[str, float] | None = None,
        steps: int = 500,
        noise: float | None = None,
        seed: int = 0,
        fairness: Fairness | None = None,
        table: Table | None = None,
        penalty: Penalty = NO_PENALTY,
        stream: Stream | None = None,
        recorded: Iterable[RecordedPath] = (),
    ) -> None:
        given = OBJECTIVES[objective]
        bound = (given.unpenalized or given).bind(table=table, **(parameters or {}))
        try:
            x, y = bound.start if start is None else start
        except (TypeError, ValueError):
            raise InputError(f"A start has two coordinates, got {quote_text(start)}.") from None
        x, y = (bounded(v, -MAX_START, MAX_START, f"The start's {n}") for v, n in ((x, "x"), (y, "y")))
        chosen = first_runs(bound) if runs is None else tuple(runs)
        if len(chosen) > MAX_RUNS:
            raise InputError(f"At most {MAX_RUNS} runs fit one picture, got {len(chosen)}.")
        if (paths := len(chosen) + sum(len(run.partners) for run in chosen)) > MAX_MEMBERS:
            raise InputError(f"At most {MAX_MEMBERS} runs and partners fit one picture, got {paths}.")
        paths_beside = tuple(recorded)
        if len(paths_beside) > MAX_RECORDED:
            raise InputError(f"At most {MAX_RECORDED} recorded paths fit one picture, got {len(paths_beside)}.")
        if any(not isinstance(path, RecordedPath) for path in paths_beside):
            raise InputError("A recorded path is what optim_viz.recorded gives.")
        stream = NO_STREAM if stream is None else stream
        check_stream(bound, stream)
        stream = stream if noise is None else stream.changed(noise=noise)
        for name, value in {
            "objective": bound.name,
            "parameters": FrozenMapping(dict(bound.values)),
            "start": (x, y),
            "runs": chosen,
            "steps": whole(steps, 1, MAX_STEPS, "The number of steps"),
            "seed": whole(seed, 0, MAX_SEED, "The seed"),
            "fairness": fairness or Fairness(),
            "table": bound.table,
            "penalty": given.penalty if penalty == NO_PENALTY else penalty,
            "stream": stream,
            "recorded": paths_beside,
        }.items():
            object.__setattr__(self, name, value)

    @classmethod
    def suggested(
        cls, objective: str = "rosenbrock", parameters: Mapping[str, float] | None = None, **choices: Any
    ) -> Scenario:
        """The scene that a surface suggests: from its own start, and the usual comparison at rates that suit it, where
        no other start and no other runs are given among the ``choices``, which are those of :class:`Scenario`."""
        return cls(objective, parameters=parameters, **choices)

    @property
    def noise(self) -> float:
        """Of the stream, the noise that is added to the gradient."""
        return self.stream.noise

    @cached_property
    def surface(self) -> Objective:
        """The objective with this scenario's coefficients, its data and its penalty."""
        return OBJECTIVES[self.objective].bind(table=self.table, **self.parameters).penalized(self.penalty)

    @property
    def decay_boxes(self) -> tuple[float, ...]:
        """Half the sides of the boxes |wᵢ| ≤ 1/λ to which its runs' decoupled decays lead, each once: those that can be
        seen where the surface is usually shown."""
        domain = self.surface.domain
        farthest = max(abs(end) for end in (*domain.x, *domain.y))
        found = (run.entry.box(run.hyperparameters) for run in self.runs)
        return tuple(dict.fromkeys(half for half in found if half is not None and half <= farthest))

    @property
    def file_name(self) -> str:
        """What its surface is called in the name of a file."""
        return "your-function" if is_formula(self.objective) else self.objective

    @property
    def last_step(self) -> int:
        """The last step that there is anything to see of: the runs', or a longer recorded path's."""
        return max(self.steps, *(path.last_step for path in self.recorded), 0)

    @property
    def ground(self) -> tuple[str, Mapping[str, float], Table | None, Penalty]:
        """What makes the surface: scenes that have it in common are drawn on one landscape."""
        return self.objective, self.parameters, self.table, self.penalty

    @cached_property
    def members(self) -> tuple[Member, ...]:
        """Every path of the picture: each run, followed by its partners."""
        return tuple(
            member
            for i, run in enumerate(self.runs)
            for member in (
                Member(run.without_partners, i, None),
                *(Member(run.partner(c), i, c) for c in run.entry.contrasts if c.name in run.partners),
            )
        )

    def figure(self, kind: str = "map") -> Figure:
        """The scene in Plotly: its paths over contour lines (``"map"``), on the surface in space (``"surface"``), or
        f − f* step by step (``"curves"``).

        Raises:
            ImportError: where Plotly is not installed.
            InputError: on another kind, or where f is not finite at the start.
        """
        return figure_of(self, "scene", kind=kind)

    def changed(self, **changes: object) -> Scenario:
        return replace(self, **changes)  # checked again by __init__

    def moved_to(self, objective: str) -> Scenario:
        """The same runs on another surface: its own start, and learning rates that suit it."""
        return self._moved_to(OBJECTIVES[objective])

    def moved_to_table(self, table: Table) -> Scenario:
        """The same runs on the same model of another table: its own start, and learning rates that suit it.

        Raises:
            InputError: where the surface is no function of such a table.
        """
        return self._moved_to(self.surface.bind(table=table))

    def _moved_to(self, surface: Objective) -> Scenario:
        return self.changed(
            objective=surface.name,
            parameters=surface.values,
            table=surface.table,
            start=surface.start,
            runs=tuple(run.with_suggested_rate(surface) for run in self.runs),
            stream=self.stream if surface.table is not None else self.stream.of_gradient,
        )


def first_scene() -> Scenario:
    """What a newcomer sees: five characters on one slope. SGD zigzags and then crawls, momentum sweeps across the
    valley and back, Adagrad fades, RMSprop hugs the floor, Adam weaves its way down."""
    rates = {"sgd": 0.00125, "momentum": 0.0004, "adagrad": 0.8, "rmsprop": 0.02, "adam": 0.3}
    runs = tuple(Run(name, {"learning_rate": rate}) for name, rate in rates.items())
    return Scenario("rosenbrock", start=(-0.7, 2.7), runs=runs)


def first_runs(surface: Objective) -> tuple[Run, ...]:
    """The usual comparison on a surface, at rates that suit it."""
    return tuple(Run.suggested(name, surface) for name in FIRST_RUNS)
