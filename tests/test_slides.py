"""The slides against the lessons: none names a slide that is not there, and each has a scene."""

from __future__ import annotations

import re

import pytest

from optim_viz.teaching.lessons import LESSONS
from optim_viz.teaching.slide_table import README, slide_table, with_table
from optim_viz.teaching.slides import SLIDES, name_slides

BARE = {1, 2, 33}  # the title, the outline, the end: nothing on them could move


def test_slides_are_numbered_from_one_and_each_has_a_title_of_its_own() -> None:
    assert list(SLIDES) == list(range(1, 34))
    assert len(set(SLIDES.values())) == len(SLIDES)
    assert all(title[0].isupper() and title[-1] not in ".?" for title in SLIDES.values())


@pytest.mark.parametrize("name", LESSONS)
def test_a_lesson_names_slides_that_are_there(name: str) -> None:
    slides = LESSONS[name].slides
    assert set(slides) <= SLIDES.keys() - BARE
    assert list(slides) == sorted(set(slides))


def test_no_slide_is_without_a_scene() -> None:
    shown = {number for lesson in LESSONS.values() for number in lesson.slides}
    missing = SLIDES.keys() - shown - BARE
    assert not missing, [SLIDES[number] for number in sorted(missing)]


def test_readme_has_the_table_of_slides_and_scenes_as_it_is() -> None:
    text = README.read_text(encoding="utf-8")
    assert slide_table() in text, "python -m optim_viz.teaching.slide_table"
    assert with_table(text) == text
    assert slide_table().count("\n") == 2 + len(SLIDES.keys() - BARE)


@pytest.mark.parametrize("path", ["README.md", "docs/lecturers.md"])
def test_how_many_scenes_there_are_is_said_as_it_is(path: str) -> None:
    text = (README.parent / path).read_text(encoding="utf-8")
    assert re.findall(r"(\d+) scenes in the order of a lecture", text) == [str(len(LESSONS))]


@pytest.mark.parametrize(
    ("numbers", "words"),
    [
        ((), ""),
        ((9,), "slide 9"),
        ((8, 18), "slides 8, 18"),
        ((7, 8, 9), "slides 7–9"),
        ((7, 9, 10), "slides 7, 9, 10"),
        ((12, 7, 9, 11, 10), "slides 7, 9–12"),
        ((4, 5), "slides 4, 5"),
    ],
)
def test_slides_in_words(numbers: tuple[int, ...], words: str) -> None:
    assert name_slides(numbers) == words
