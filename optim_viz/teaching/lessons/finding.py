"""Finding a lesson by a word: of its title, its sentence, its methods, its surface, its chapter or its slides.

What explains a lesson is not searched: a word of it would give the answer away.
"""

from __future__ import annotations

import re
from functools import cache

from optim_viz.names import near, normalized
from optim_viz.teaching.lessons.base import LESSONS, Lesson, chapter_of
from optim_viz.teaching.slides import SLIDES, name_slides

PREDICT, FAILURE = "predict", "goes wrong"  # the words of a lesson's marks


def marks_of(lesson: Lesson) -> tuple[str, ...]:
    """What is said of a lesson besides its title."""
    return tuple(word for word, holds in ((PREDICT, lesson.question is not None), (FAILURE, lesson.failure)) if holds)


def find_lessons(text: str) -> tuple[Lesson, ...]:
    """The lessons that have every word of the text somewhere, in their order; all of them for none."""
    words = _words(text)
    return tuple(lesson for lesson in LESSONS.values() if all(word in _searched(lesson.name) for word in words))


def suggest_words(text: str) -> tuple[str, ...]:
    """Words that are spelled like one of the text, and that find something."""
    return tuple(dict.fromkeys(word for given in text.split() for word in near(given, _vocabulary())))


@cache
def _searched(name: str) -> str:
    """All that is searched of a lesson, word by word."""
    lesson = LESSONS[name]
    scenario, numbers = lesson.scenario, [str(number) for number in lesson.slides]
    entries = [run.entry for run in scenario.runs]
    texts = [
        lesson.title,
        lesson.look_for,
        chapter_of(name).title,
        scenario.surface.title,
        scenario.objective,
        name_slides(lesson.slides),
        *(f"slide {number} {SLIDES[int(number)]}" for number in numbers),
        *(text for entry in entries for text in (entry.label, entry.name, *entry.aliases)),
        *(run.schedule for run in scenario.runs if run.schedule != "constant"),
        *marks_of(lesson),
    ]
    whole = [normalized(word) for text in texts for word in text.split()]  # "zigzag" for "zig-zag"
    return " ".join([*(word for text in texts for word in _words(text)), *whole])


def _words(text: str) -> list[str]:
    """A text's words, without case and accents, and without what is between them."""
    return [word for word in map(normalized, re.split(r"[\s\-_–/·]+", text)) if word]


@cache
def _vocabulary() -> dict[str, tuple[str, ...]]:
    words = {word for name in LESSONS for word in _searched(name).split() if len(word) > 2}
    return dict.fromkeys(sorted(words), ())
