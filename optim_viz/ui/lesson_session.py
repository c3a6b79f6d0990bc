"""What this session is asked and has answered, and where it is in the guided tour.

A question comes with a link or with a lesson. While it is not answered, the scene is held. Answers live in the session
alone, by the question and the scene that it was posed about.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from optim_viz.link.codec import to_query
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.view import View
from optim_viz.teaching import link_fields
from optim_viz.teaching.lessons import LESSONS, Lesson
from optim_viz.teaching.prediction import Guess, Question
from optim_viz.ui import session


def begin(lessons: bool, news: Mapping[str, Sequence[str]] | None) -> None:
    """Behind :func:`optim_viz.ui.session.begin`, with what it returned; ``lessons``: whether this page is the tour."""
    known = st.session_state
    if "answers" not in known:
        known.question = known.lesson = known.posed = known.linked = None
        known.answers, known.touring, known.own, known.asked = {}, False, [], None
    if news is not None and not lessons:
        _teach(news)
    _tour(lessons, news or {})


def fields() -> dict[str, str]:
    """What stands behind the scene in the address: the lesson, or the question and what is open."""
    known = st.session_state
    return {"lesson": known.lesson} if known.touring else link_fields.fields(known.question, known.touch)


def linked() -> Scenario | None:
    """What its reader starts over with: the lesson's own scene, or that of a link that locks something."""
    if touring():
        return lesson().scenario
    return st.session_state.linked if st.session_state.touch is not None else None


def question() -> Question | None:
    """What the link or the lesson asks about the scene, if the scene has what is asked about."""
    asked: Question | None = st.session_state.question
    return asked if asked is not None and asked.fits(session.scenario()) else None


def guess() -> Guess | None:
    """What this session has answered."""
    found: Guess | None = st.session_state.answers.get(_posed())
    return found


def held() -> bool:
    """Whether the scene waits for an answer: until then, nobody is sent a path."""
    return st.session_state.question is not None and _posed() not in st.session_state.answers


def answer(value: Guess) -> None:
    """The answer of this session; the first one counts."""
    if held():
        st.session_state.posed = session.scenario()  # it may have been changed since it was posed
        st.session_state.answers = {**st.session_state.answers, _posed(): value}


def pose_again() -> None:
    """Ask once more, about the scene as it is now."""
    known = st.session_state
    known.posed = session.scenario()
    known.answers = {key: value for key, value in known.answers.items() if key != _posed()}


def posed() -> Scenario:
    """The scene that the question was asked, or answered, about."""
    about: Scenario = st.session_state.posed
    return about


def touring() -> bool:
    """Whether this is the page of the lessons."""
    return bool(st.session_state.touring)


def lesson() -> Lesson:
    """The lesson of the guided tour."""
    return LESSONS[st.session_state.lesson or next(iter(LESSONS))]


def open_lesson(name: str) -> None:
    """Another lesson: its scene, its view, its question."""
    known, chosen = st.session_state, LESSONS[name]
    known.lesson, known.study, known.notices = name, chosen.study, ()
    known.touch, known.question, known.posed, known.playback = None, chosen.question, chosen.scenario, None
    session.put(chosen.scenario, [session.new_id() for _ in chosen.scenario.runs])
    projector = session.view().settings["projector"]  # the hall stays a hall from page to page
    session.look(View(chosen.view.stage, {**chosen.view.settings, "projector": projector}))
    session.forget()


def _posed() -> str:
    """By which an answer is known again: the question, and the scene that it is about."""
    known = st.session_state
    asked = "" if known.question is None else link_fields.spell_question(known.question)
    return f"{asked} {'' if known.posed is None else to_query(known.posed)}"


def _teach(query: Mapping[str, str | Sequence[str]]) -> None:
    """What an address asks about its scene, and what it leaves open.

    Going back asks nothing again: that scene was led to from the one that was asked about.
    """
    known = st.session_state
    known.question, ask_notices = link_fields.question_from_query(query)
    known.touch, touch_notices = link_fields.touch_from_query(query)
    known.notices = (*known.notices, *ask_notices, *touch_notices)
    if known.question is not None and not known.question.fits(session.scenario()):
        known.notices = (*known.notices, "The link asks about a run that is not there.")
        known.question = None
    if not known.back or known.posed is None:
        known.posed = session.scenario()
    if known.touch is not None and (not known.back or known.linked is None):
        known.linked = session.scenario()
        session.forget()


def _tour(lessons: bool, query: Mapping[str, Sequence[str]]) -> None:
    """On the page of the lessons, the lesson that a new address names; a lesson's question stays on that page."""
    known = st.session_state
    arrived, left = lessons and not known.touring, known.touring and not lessons
    known.touring = lessons
    if left and not query and known.asked is not None:  # back to the link that the class was given
        scene, known.question, known.touch, known.posed, known.linked = known.asked
        session.put(scene)
        session.forget()
    elif left:
        known.question = known.question if "ask" in query else None
        known.past = [*known.own, *known.past]
    if not lessons:
        return
    if arrived:
        # What the visitor came with: undo brings it back when the tour is left. What a class came with comes by itself.
        known.own = [] if query else [session.present()]
        taught = not query and (known.question is not None or known.touch is not None)
        given = (session.scenario(), known.question, known.touch, known.posed, known.linked)
        known.asked = given if taught else None
    name = next(iter(query.get("lesson", ())), None)
    if name is not None and name not in LESSONS:
        known.notices = (*known.notices, "The link names a lesson that is not there.")
    elif name is not None and "f" in query:  # the lesson, and its scene as somebody has changed it
        if arrived or name != known.lesson:
            known.lesson, known.touch = name, None
            known.question, known.posed = LESSONS[name].question, session.scenario()
            session.forget()
        return
    elif name is not None:
        open_lesson(name)
        return
    if arrived:
        open_lesson(lesson().name)
