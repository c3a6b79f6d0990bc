"""What a lesson and a chapter are, their tables, and the words that an entry is written in.

A lesson is a link: its scene, view and question are what the codec spells, and its page names it. What its sentences
claim is checked against the simulated arrays in ``tests/test_lessons.py``, one check a lesson.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from optim_viz.data import Stream, Table
from optim_viz.data.stream import NO_STREAM
from optim_viz.objectives.penalties import NO_PENALTY, Penalty
from optim_viz.objectives.treatments import GRADIENT
from optim_viz.registry import Entry, Registry
from optim_viz.scene.scenario import Fairness, Run, Scenario
from optim_viz.scene.study import Study
from optim_viz.scene.view import View
from optim_viz.teaching.prediction import Question


@dataclass(frozen=True, slots=True)
class Lesson(Entry):
    """One scene of the tour, or two on one clock: the second one ``beside`` the first. ``look_for`` may not give the
    answer away, ``explains`` is shown with it.

    ``slides`` are those of the lecture that it shows, by their numbers in :mod:`optim_viz.teaching.slides`; none where
    it goes beyond them. ``study`` asks what is best explored further, where that is more than its runs. ``failure``
    marks what goes wrong in practice.
    """

    name: str
    title: str
    slides: tuple[int, ...]
    scenario: Scenario
    look_for: str
    explains: str
    question: Question | None = None
    view: View = field(default_factory=View)
    study: Study | None = None
    failure: bool = False
    beside: Scenario | None = None


@dataclass(frozen=True, slots=True)
class Chapter(Entry):
    """The lessons of one part of the lecture, in the order in which they are shown."""

    name: str
    title: str
    lessons: tuple[Lesson, ...]


LESSONS: Registry[Lesson] = Registry("lesson")
CHAPTERS: Registry[Chapter] = Registry("chapter")


def declare_chapter(name: str, title: str, /, *lessons: Lesson) -> None:
    """Add a chapter behind those that are there, and its lessons behind theirs; one that has none is not shown."""
    CHAPTERS.declare(name, Chapter(name, title, lessons))
    for lesson in lessons:
        LESSONS.declare(lesson.name, lesson)


def shown_chapters() -> tuple[Chapter, ...]:
    """The chapters that have a lesson, in order."""
    return tuple(chapter for chapter in CHAPTERS.values() if chapter.lessons)


def chapter_of(name: str) -> Chapter:
    """The chapter that a lesson stands in."""
    return next(chapter for chapter in CHAPTERS.values() if LESSONS[name] in chapter.lessons)


def lesson_number(name: str) -> int:
    """A lesson's place in the tour, from 1."""
    return list(LESSONS).index(name) + 1


def neighbouring_lesson(name: str, by: int) -> str | None:
    """The lesson so many places further, if there is one."""
    names, place = list(LESSONS), list(LESSONS).index(name) + by
    return names[place] if 0 <= place < len(names) else None


RAVINE = {"kappa": 40.0}  # 40 times as steep across as along


def run_of(
    optimizer: str, rate: float, /, schedule: str = "constant", treatment: str = GRADIENT, **others: float
) -> Run:
    """A run by a method at its learning rate; ``others`` are its other hyperparameters, ``treatment`` is that of the
    surface's penalty."""
    return Run(optimizer, {"learning_rate": rate, **others}, schedule=schedule, treatment=treatment)


def scene_of(
    objective: str,
    start: tuple[float, float],
    steps: int,
    /,
    *runs: Run,
    coefficients: Mapping[str, float] | None = None,
    noise: float = 0.0,
    seed: int = 0,
    fairness: Fairness | None = None,
    table: Table | None = None,
    penalty: Penalty = NO_PENALTY,
    stream: Stream = NO_STREAM,
) -> Scenario:
    """A lesson's scene; ``noise`` is that of the gradient."""
    return Scenario(
        objective,
        start,
        runs,
        coefficients,
        steps,
        seed=seed,
        fairness=fairness,
        table=table,
        penalty=penalty,
        stream=stream.changed(noise=noise) if noise else stream,
    )
