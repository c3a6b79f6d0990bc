"""What the Study page asks of a scene: which question, of which run, over which range.

Like a view, a study changes nothing that is simulated on Compare. Spelled in the link behind the scenario:

    study=sweep,metric:final,run:0,low:1e-06,high:100,count:200,by:momentum,beside:none,cells:200,window:whole,seeds:50,
          methods:usual,problems:usual,tolerance:0.001,tuned:1,starts:1,own:0
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from optim_viz.errors import InputError, quote_text
from optim_viz.frozen import Frozen
from optim_viz.limits import MAX_RUNS, MAX_SEEDS, MAX_START
from optim_viz.number_format import format_exactly
from optim_viz.objectives import OBJECTIVES
from optim_viz.objectives.base import FROM_DATA
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.optimizers.base import LEARNING_RATE
from optim_viz.registry import Parameter, Registry, bounded, finite_numbers, whole


@dataclass(frozen=True, slots=True)
class StudyKind:
    """One picture of many runs, and the question that it answers; the first picture of a question is its usual one."""

    label: str
    question: str
    sentence: str


STUDY_KINDS = {
    "sweep": StudyKind(
        "Curves",
        "Learning rate",
        "What is left of the loss, against the learning rate: too small crawls, too large diverges, and each method "
        "has its own place between. Click a point, and that run plays.",
    ),
    "multiples": StudyKind(
        "Small multiples",
        "Learning rate",
        "One method at learning rates from too small to diverging, on one clock.",
    ),
    "heat": StudyKind(
        "Heat map",
        "Two numbers",
        "One method: the learning rate against a second hyperparameter. Click a cell, and that run plays.",
    ),
    "starts": StudyKind(
        "Fate map",
        "Starts",
        "Every cell is one run; its colour says where that run came to rest. Click one, and it plays.",
    ),
    "seeds": StudyKind(
        "Ribbons",
        "Seeds",
        "The same runs under many seeds: the line is the median of the loss, the ribbon holds 80 % of the seeds, and "
        "each mark on the map is where one of them ends. Click a mark, and Compare shows that seed.",
    ),
    "performance_profile": StudyKind(
        "Performance profile",
        "Many problems",
        "Every method on every problem: the share that each solves within τ times the steps of whichever is best "
        "there. Click a dot or a cell, and the run behind it plays on Compare.",
    ),
    "data_profile": StudyKind(
        "Data profile",
        "Many problems",
        "Every method on every problem: the share that each solves within a budget of steps. Click a dot or a cell, "
        "and the run behind it plays on Compare.",
    ),
}
PROFILE_KINDS = (
    "performance_profile",
    "data_profile",
)  # that are of many methods on many problems, and of no run of the scene
QUESTIONS = tuple(dict.fromkeys(kind.question for kind in STUDY_KINDS.values()))


def kinds_of(question: str) -> tuple[str, ...]:
    """The pictures that answer a question, the usual one first."""
    return tuple(name for name, kind in STUDY_KINDS.items() if kind.question == question)


@dataclass(frozen=True, slots=True)
class Metric:
    """How a run is measured, in words."""

    label: str
    words: str


METRICS = {
    "final": Metric("Final loss", "f − f* at the last step"),
    "best": Metric("Best loss", "the lowest f − f* on the way"),
    "steps": Metric("Steps to tolerance", "the first step with at most 0.1 % of f − f* at the start left"),
}
HEAT_MAP_METRICS = {**METRICS, "outcome": Metric("Outcome", "what became of the run")}  # of a heat map
RATE_COUNTS = (50, 100, 200, 400)  # rates of a sweep
SEED_COUNTS = (20, 50, 100, MAX_SEEDS)  # of an ensemble
MAP_SIDES = (50, 100, 200, 256)  # along each side of a fate map
TOLERANCES = (0.1, 1e-3, 1e-5, 1e-7)  # of a profile: those of Moré and Wild
START_COUNTS = (1, 3, 5)  # of a profile, for each function
PROFILE_RATES = 17  # of a profile's sweeps: two in a decade, from the lowest usual rate to the highest


def usual_methods() -> tuple[str, ...]:
    """The methods of a profile where none are chosen: those in their published form."""
    return tuple(name for name, entry in OPTIMIZERS.items() if entry.family != "slide")


def usual_problems() -> tuple[str, ...]:
    """The functions of a profile where none are chosen: the test functions, which are made of no table."""
    return tuple(name for name in OBJECTIVES.declared_whole if OBJECTIVES[name].family != FROM_DATA)


@dataclass(frozen=True)
class Study(Frozen):
    """Frozen; equal studies compare equal.

    Raises:
        InputError: on a name that is not known, or that is a formula and no registry's, a range that does not go up or
            leaves what a learning rate may be, a count that is not on the menu, or a window that is empty.
    """

    kind: str = "sweep"  # a key of STUDY_KINDS
    metric: str = "final"
    run: int = 0  # the place of the run in question
    low: float = LEARNING_RATE.usual_low  # of the learning rates
    high: float = LEARNING_RATE.high
    count: int = 200
    by: str = ""  # the second hyperparameter of a heat map; "": the method's first one
    beside: int | None = None  # the place of another run, for a second fate map
    cells: int = 200
    window: tuple[float, float, float, float] | None = None  # x low, x high, y low, y high; None: the surface's own
    seeds: int = 50
    methods: tuple[str, ...] = ()  # of a profile; none: the usual ones
    problems: tuple[str, ...] = ()  # likewise
    tolerance: float = 1e-3
    tuned: bool = True  # each method on each problem, by a sweep
    starts: int = 1  # of each function
    own: bool = False  # whether the scene's own function and rules, which somebody wrote, are among them

    @property
    def curve_metric(self) -> str:
        """What curves are measured by: of METRICS, where a heat map has one more."""
        return self.metric if self.metric in METRICS else "final"

    @property
    def profile_methods(self) -> tuple[str, ...]:
        return self.methods or usual_methods()

    @property
    def profile_problems(self) -> tuple[str, ...]:
        return self.problems or usual_problems()

    def __post_init__(self) -> None:
        _known(self.kind, STUDY_KINDS, "study")
        _known(self.metric, HEAT_MAP_METRICS, "metric")
        whole(self.run, 0, MAX_RUNS - 1, "The run of the study")
        if self.beside is not None:
            whole(self.beside, 0, MAX_RUNS - 1, "The run beside it")
        for value, what in ((self.low, "lowest"), (self.high, "highest")):
            bounded(value, LEARNING_RATE.low, LEARNING_RATE.high, f"The {what} learning rate")
        if not self.low < self.high:
            span = f"from {format_exactly(self.low)} to {format_exactly(self.high)}"
            raise InputError(f"The learning rates must go up, but go {span}.")
        _on_menu(self.count, RATE_COUNTS, "The number of learning rates")
        _on_menu(self.cells, MAP_SIDES, "The number of cells")
        _on_menu(self.seeds, SEED_COUNTS, "The number of seeds")
        _on_menu(self.starts, START_COUNTS, "The number of starts")
        _on_menu(self.tolerance, TOLERANCES, "The tolerance")
        object.__setattr__(self, "methods", _picked(self.methods, OPTIMIZERS, usual_methods()))
        object.__setattr__(self, "problems", _picked(self.problems, OBJECTIVES, usual_problems()))
        if self.by and self.by not in {
            p.name for entry in OPTIMIZERS.values() for p in second_hyperparameters(entry.hyperparameters)
        }:
            raise InputError(f"No method has a hyperparameter named {quote_text(self.by)} that can be swept.")
        if self.window is not None:
            x0, x1, y0, y1 = finite_numbers(self.window, 4, -MAX_START, MAX_START, "The window of a fate map")
            if not (x0 < x1 and y0 < y1):
                raise InputError("The window of a fate map must have a width and a height.")
            object.__setattr__(self, "window", (x0, x1, y0, y1))


def second_hyperparameters(hyperparameters: tuple[Parameter, ...]) -> tuple[Parameter, ...]:
    """The hyperparameters that can stand beside the learning rate on a heat map."""
    return tuple(p for p in hyperparameters if p.name != LEARNING_RATE.name and p.scale != "switch")


def _known(name: str, known: Iterable[str], what: str) -> None:
    if name not in known:
        raise InputError(f"There is no {what} named {quote_text(name)}; there are {', '.join(known)}.")


def _picked(names: Iterable[str], registry: Registry[Any], usual: tuple[str, ...]) -> tuple[str, ...]:
    """These entries, each once, in the registry's order; none where they are the usual ones, so that there is one way
    to say so."""
    wanted = {registry[name].name for name in names}
    if own := [name for name in wanted if name not in registry]:
        raise InputError(f"A study names what is registered; {quote_text(own[0])} comes of a scene, with own=True.")
    picked = tuple(name for name in registry if name in wanted)
    return () if picked == usual else picked


def _on_menu(value: float, menu: tuple[float, ...], what: str) -> None:
    if value not in menu:
        raise InputError(f"{what} is one of {', '.join(map(str, menu))}, not {quote_text(value)}.")
