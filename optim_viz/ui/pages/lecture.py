"""The Lecture page: its table of contents, or one scene with its question, in the order of the lecture."""

from __future__ import annotations

import streamlit as st

from optim_viz.teaching.lessons import LESSONS, Lesson, chapter_of, lesson_number, neighbouring_lesson
from optim_viz.ui import fragments, lesson_session, session, shell
from optim_viz.ui.pages import compare, contents, layout, pair, studies
from optim_viz.web.notation import words_to_html


def draw() -> None:
    if lesson_session.in_contents():
        contents.draw()
    else:
        layout.draw_page(_main, pair.edited_side_controls)


@fragments.fragment("main", compare.shown_with_pair)
def _main() -> None:
    lesson, both = lesson_session.lesson(), pair.is_shown(session.current())
    if both:
        studies.wait_for_runs("shown b", *filter(None, session.scenes()))
    else:
        studies.wait_for_runs("shown", session.scenario())
    with st.container(key="lesson", horizontal=True, vertical_alignment="center", gap="small"):
        place = f"{lesson_number(lesson.name)} of {len(LESSONS)}"
        st.html(
            f'<h1 class="ov-headline"><small>{place}</small> <b>{lesson.title}</b>'
            f'<small class="ov-of-chapter">{chapter_of(lesson.name).title}</small></h1>'
            f'<p class="ov-teaches">{words_to_html(lesson.look_for)}</p>',
        )
        with st.container(key="turning", horizontal=True, gap="xsmall", width="content", vertical_alignment="center"):
            st.button(
                "Contents",
                icon=":material/toc:",
                key="contents",
                on_click=fragments.redrawing(lesson_session.open_contents),
            )
            _turn(lesson, -1, "Previous", ":material/arrow_back:")
            _turn(lesson, 1, "Next", ":material/arrow_forward:")
            if not lesson_session.is_held():
                shell.page_link("compare" if lesson.study is None else "study", "Explore this scene")
    if both:
        pair.draw_scenes(lesson.explains)
    else:
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
