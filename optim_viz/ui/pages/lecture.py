"""The Lecture page, a guided tour: one lesson at a time, with its question, in the order of the lecture."""

from __future__ import annotations

import streamlit as st

from optim_viz.teaching.lessons import LESSONS, Lesson, lesson_number, neighbouring_lesson, shown_chapters
from optim_viz.ui import fragments, lesson_session, session, shell
from optim_viz.ui.pages import compare, layout, studies

FAILURE = "goes wrong"


def draw() -> None:
    layout.draw_page(_main)


@fragments.fragment("main", compare.shown_in_main)
def _main() -> None:
    lesson = lesson_session.lesson()
    studies.wait_for_runs("shown", session.scenario())
    with st.container(key="lesson", horizontal=True, vertical_alignment="center", gap="small"):
        place = f"{lesson_number(lesson.name)} of {len(LESSONS)}"
        st.html(
            f'<h1 class="ov-headline"><small>{place}</small> <b>{lesson.title}</b></h1>'
            f'<p class="ov-teaches">{lesson.look_for}</p>',
        )
        with st.container(key="turning", horizontal=True, gap="xsmall", width="content", vertical_alignment="center"):
            _turn(lesson, -1, "Previous", ":material/arrow_back:")
            _turn(lesson, 1, "Next", ":material/arrow_forward:")
            _contents(lesson)
            if not lesson_session.is_held():
                shell.page_link("compare" if lesson.study is None else "study", "Explore this scene")
    compare.draw_scene(session.scenario(), lesson.explains)


def _turn(lesson: Lesson, by: int, label: str, icon: str) -> None:
    """No tooltip: it would lie over the answers, and the next lesson's title gives this one away."""
    name = neighbouring_lesson(lesson.name, by)
    st.button(
        label,
        icon=icon,
        key=f"lesson-{label.lower()}",
        on_click=fragments.redrawing(lesson_session.open_lesson),
        args=(name,),
        disabled=name is None,
    )


def _contents(now: Lesson) -> None:
    """All lessons, by the lecture's chapters; what goes wrong in practice is marked."""
    with st.popover("All lessons", key="contents", on_change="rerun") as box:
        if box.open:
            st.caption("Page up and Page down, or a clicker, turn the lessons.")
        for chapter in shown_chapters() if box.open else ():
            st.caption(chapter.title)
            with st.container(gap=None):
                for lesson in chapter.lessons:
                    st.button(
                        f"{lesson_number(lesson.name)}. {lesson.title}" + (f" · {FAILURE}" if lesson.failure else ""),
                        icon=":material/warning:" if lesson.failure else None,
                        key=f"lesson-{lesson.name}",
                        type="tertiary",
                        on_click=fragments.redrawing(_chosen),
                        args=(lesson.name,),
                        disabled=lesson == now,
                    )


def _chosen(name: str) -> None:
    lesson_session.open_lesson(name)
    session.set_widget("contents", False)  # the list closes
