"""Finding a lesson by a word: of its title, its sentence, its methods, its surface, its chapter or its slides.

What explains a lesson is not searched: a word of it would give the answer away.
"""

from __future__ import annotations

from functools import cache

from optim_viz.teaching.lessons.base import LESSONS, Lesson, chapter_of
from optim_viz.teaching.slides import SLIDES, name_slides
from optim_viz.word_search import WordSearch

PREDICT, FAILURE = "predict", "goes wrong"  # the words of a lesson's marks


def marks_of(lesson: Lesson) -> tuple[str, ...]:
    """What is said of a lesson besides its title."""
    return tuple(word for word, holds in ((PREDICT, lesson.question is not None), (FAILURE, lesson.failure)) if holds)


def find_lessons(text: str) -> tuple[Lesson, ...]:
    """The lessons that have every word of the text somewhere, in their order; all of them for none."""
    return tuple(LESSONS[name] for name in _search().find(text))


def suggest_words(text: str) -> tuple[str, ...]:
    """Words that are spelled like one of the text, and that find something."""
    return _search().suggest(text)


@cache
def _search() -> WordSearch:
    return WordSearch({lesson.name: _texts(lesson) for lesson in LESSONS.values()})


def _texts(lesson: Lesson) -> list[str]:
    """All that is searched of a lesson."""
    scenario = lesson.scenario
    entries = [run.entry for run in scenario.runs]
    return [
        lesson.title,
        lesson.look_for,
        chapter_of(lesson.name).title,
        scenario.surface.title,
        scenario.objective,
        name_slides(lesson.slides),
        *(f"slide {number} {SLIDES[number]}" for number in lesson.slides),
        *(text for entry in entries for text in (entry.label, entry.name, *entry.aliases)),
        *(run.schedule for run in scenario.runs if run.schedule != "constant"),
        *marks_of(lesson),
    ]
