"""The lecture's table of contents: chapters that fold, each scene a row with its still, and a search over all of them.

The chapter of a scene that the visitor comes back from is open.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

import streamlit as st

from optim_viz.number_format import counted
from optim_viz.teaching.lessons import (
    FAILURE,
    PREDICT,
    Chapter,
    Lesson,
    chapter_of,
    find_lessons,
    lesson_number,
    marks_of,
    shown_chapters,
    suggest_words,
)
from optim_viz.teaching.slides import name_slides
from optim_viz.turns import PAGE_TURNS
from optim_viz.ui import component, fragments, lesson_session, session, shell
from optim_viz.ui.pages.folded_list import FoldedList, Section
from optim_viz.ui.panel import controls
from optim_viz.ui.session_state import Session
from optim_viz.ui.stills import still_of
from optim_viz.web.contents import CONTENTS, pack_contents
from optim_viz.web.notation import words_to_html

MARKS = {PREDICT: ("?", "predict"), FAILURE: ("!", "failure")}  # the sign, and the style
ANSWERED = "answered"
STYLE = Path(shell.__file__).with_name("rows.css")  # which no other page needs


def draw() -> None:
    shell.send_style(STYLE)
    _contents().draw()
    component.mount(CONTENTS, pack_contents(session.current().last_lesson), {}, says_if_lost=False)
    PAGE_TURNS.step_back()
    controls.panel_without_scene(_hints)
    fragments.drawn_around(lambda session: (session.in_contents, session.last_lesson))
    shell.freeze_heap_once()


def _hints() -> None:
    st.html(
        '<ul class="ov-hints">'
        "<li>Page up and Page down, or a clicker, turn the scenes.</li>"
        f"<li>{_mark(PREDICT, False)}: say first what will happen. Once you have, the still shows it.</li>"
        f"<li>{_mark(FAILURE, False)}: what fails in practice, and why.</li></ul>"
    )


@cache
def _contents() -> FoldedList[Lesson]:
    return FoldedList(
        name="contents",
        title="The lecture",
        entries="scenes",
        whole=", in the lecture’s order",
        placeholder="a method, a surface, a word",
        not_found="its title, its sentence, its methods or its surface",
        advice="a method (adam, momentum), a surface (rosenbrock, penguins), “slide 14”, or “goes wrong”",
        sections=tuple(
            Section(chapter.name, chapter.title, _about(chapter), chapter.lessons) for chapter in shown_chapters()
        ),
        find=find_lessons,
        suggest=suggest_words,
        draw_rows=_draw_rows,
        back_from=_back_from,
    )


def _about(chapter: Chapter) -> str:
    count, slides = len(chapter.lessons), {number for lesson in chapter.lessons for number in lesson.slides}
    return " · ".join([counted(count, "scene"), *([name_slides(slides)] if slides else [])])


def _back_from(session: Session) -> tuple[str, str] | None:
    last = session.last_lesson
    return None if last is None else (last, chapter_of(last).name)


def _draw_rows(_: Section[Lesson], lessons: Iterable[Lesson]) -> None:
    last = session.current().last_lesson
    for lesson in lessons:
        with st.container(key=f"row-{lesson.name}", gap=None):
            answered = lesson_session.has_answered(lesson)
            still = still_of(lesson, reveals=answered)
            marks = [_mark(word, answered) for word in marks_of(lesson)]
            here = ['<span class="ov-mark ov-last">you were here</span>'] if lesson.name == last else []
            st.html(
                f'<span class="ov-place-in-lecture">{lesson_number(lesson.name)}</span>'
                f'<img class="ov-still" src="{still}" width="160" height="120" alt="">'
                f'<p class="ov-sentence">{words_to_html(lesson.look_for)}</p>'
                f'<p class="ov-marks">{"".join([*marks, *here])}</p>'
            )
            st.button(
                lesson.title,
                key=f"lesson-{lesson.name}",
                type="tertiary",
                on_click=fragments.redrawing(lesson_session.open_lesson),
                args=(lesson.name,),
            )


def _mark(word: str, answered: bool) -> str:
    sign, style = MARKS[word]
    if word == PREDICT and answered:
        sign, word = "✓", ANSWERED
    return f'<span class="ov-mark ov-{style}"><i aria-hidden="true">{sign}</i>{word}</span>'
