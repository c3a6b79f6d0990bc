"""The lecture's table of contents: chapters that fold, each scene a row with its still, and a search over all of them.

A chapter's rows are drawn, and its stills made, when it is open. Which are open, and what is searched for, is kept for
when the visitor comes back from a scene.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from html import escape
from pathlib import Path

import streamlit as st

from optim_viz.teaching.lessons import (
    FAILURE,
    LESSONS,
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
from optim_viz.ui.pages import studies
from optim_viz.ui.panel import controls
from optim_viz.ui.session_state import Session
from optim_viz.ui.stills import still_of
from optim_viz.web.contents import CONTENTS, pack_contents
from optim_viz.web.notation import words_to_html

MAX_SEARCH, MAX_SUGGESTED = 80, 3  # characters; words
MARKS = {PREDICT: ("?", "predict"), FAILURE: ("!", "failure")}  # the sign, and the style
ANSWERED = "answered"
STYLE = Path(shell.__file__).with_name("rows.css")  # which no other page needs


def draw() -> None:
    shell.send_style(STYLE)
    with st.container(key="scenes"):
        _head()
        for chapter in shown_chapters():
            _chapters[chapter.name]()
        _nothing_found()
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


# What is above the chapters --------------------------------------------------------------------------------------


@fragments.fragment("contents-head", lambda session: (_text(session), _all_unfolded(session), session.notices))
def _head() -> None:
    text = _text(session.current())
    found, every = len(find_lessons(text)), len(LESSONS)
    said = f"{found} of {every} scenes" if text else f"{every} scenes, in the lecture’s order"
    with st.container(key="scenes-head", horizontal=True, vertical_alignment="center", gap="small"):
        st.html(f'<h1 class="ov-headline"><b>The lecture</b> <small role="status">{said}</small></h1>')
        st.text_input(
            "Search the scenes",
            key=session.set_widget("find", session.page_state("find", "")),
            type="search",
            placeholder="Search: a method, a surface, a word",
            icon=":material/search:",
            live="200ms",
            label_visibility="collapsed",
            on_change=fragments.redrawing(_search),
            width=330,
        )
        if not text:
            all_open = _all_unfolded(session.current())
            st.button(
                "Fold all" if all_open else "Open all",
                icon=":material/unfold_less:" if all_open else ":material/unfold_more:",
                key="fold-all",
                type="tertiary",
                on_click=fragments.redrawing(_unfold),
                args=(frozenset() if all_open else frozenset(chapter.name for chapter in shown_chapters()),),
            )
    studies.draw_notices()


def _text(session: Session) -> str:
    """What is searched for; "" where nothing is."""
    return str(session.page_state.get("find", "")).strip()


def _search() -> None:
    _find(str(session.widget_value("find") or "")[:MAX_SEARCH])


def _find(text: str) -> None:
    session.set_page_state("find", text)


@fragments.fragment("contents-nothing", lambda session: (text := _text(session)) and not find_lessons(text) and text)
def _nothing_found() -> None:
    """What could be searched for instead. The visitor's words never pass through Markdown."""
    text = _text(session.current())
    if find_lessons(text):
        return
    words = suggest_words(text)[:MAX_SUGGESTED]
    with st.container(border=True, key="nothing-found"):
        st.text(f"No scene has “{text}” in its title, its sentence, its methods or its surface.")
        st.text(
            "Did you mean one of these?"
            if words
            else "Try a method (adam, momentum), a surface (rosenbrock, penguins), “slide 14”, or “goes wrong”."
        )
        with st.container(horizontal=True, gap="small"):
            for word in words:
                st.button(word, key=f"find-{word}", on_click=fragments.redrawing(_find), args=(word,))
            st.button("Show all scenes", key="find-all", on_click=fragments.redrawing(_find), args=("",))


# Chapters that fold ----------------------------------------------------------------------------------------------


def _unfolded(session: Session) -> frozenset[str]:
    """The names of the open chapters: at first the first one. Back from a scene, its chapter is open too."""
    names, last = session.page_state.get("unfolded", (frozenset({shown_chapters()[0].name}), None))
    back_from = session.last_lesson if session.last_lesson != last else None
    return frozenset(names) if back_from is None else frozenset({*names, chapter_of(back_from).name})


def _all_unfolded(session: Session) -> bool:
    return {chapter.name for chapter in shown_chapters()} <= _unfolded(session)


def _unfold(names: frozenset[str]) -> None:
    session.set_page_state("unfolded", (names, session.current().last_lesson))


def _fold(name: str) -> None:
    _unfold(_unfolded(session.current()) ^ {name})


def _found_in(chapter: Chapter, session: Session) -> tuple[Lesson, ...]:
    """The chapter's lessons that have what is searched for; none where nothing is."""
    text = _text(session)
    return tuple(lesson for lesson in find_lessons(text) if lesson in chapter.lessons) if text else ()


def _fragment_of(chapter: Chapter) -> Callable[[], None]:
    """A chapter is a part of the page by itself: to open one sends no other's rows again."""

    def shown(session: Session) -> object:
        return bool(_text(session)), _found_in(chapter, session), chapter.name in _unfolded(session)

    @fragments.fragment(f"chapter-{chapter.name}", shown)
    def draw_chapter() -> None:
        if not _text(session.current()):
            _chapter(chapter)
        elif rows := _found_in(chapter, session.current()):
            st.html(f'<h2 class="ov-chapter">{escape(chapter.title)}</h2>')
            _rows(chapter, rows)

    return draw_chapter


_chapters = {chapter.name: _fragment_of(chapter) for chapter in shown_chapters()}


def _chapter(chapter: Chapter) -> None:
    count, slides = len(chapter.lessons), {number for lesson in chapter.lessons for number in lesson.slides}
    about = [f"{count} scene{'s' * (count != 1)}", *([name_slides(slides)] if slides else [])]
    with st.expander(
        f"**{chapter.title}** :small[{' · '.join(about)}]",
        key=session.set_widget(f"fold-{chapter.name}", chapter.name in _unfolded(session.current())),
        on_change=fragments.redrawing(_fold),
        args=(chapter.name,),
    ) as box:
        if box.open:
            _rows(chapter, chapter.lessons)


def _rows(chapter: Chapter, lessons: Iterable[Lesson]) -> None:
    last = session.current().last_lesson
    with st.container(key=f"rows-{chapter.name}", gap=None):
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
