"""Predict first: the question above the picture, its answers, and the truth beside the guess.

Until this session has answered, the scene is held: the player gets the surface, the start and the runs' names, and no
path. The answer lives in the session alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

import streamlit as st

from optim_viz.errors import InputError
from optim_viz.registry import finite
from optim_viz.scene.scenario import Scenario
from optim_viz.simulation.trajectory import Trajectories
from optim_viz.style import styles_of
from optim_viz.teaching import permissions
from optim_viz.teaching.deciding import deciding_step
from optim_viz.teaching.prediction import KINDS, NONE, Question, judge, run_labels
from optim_viz.ui import fragments, lesson_session, session
from optim_viz.ui.panel.swatch import swatches

# Instead of a verdict, until the film has come to it; web/js/player/quiz.js hears the button.
WATCHING = """<p class="ov-watching">The film tells whether you were right.
<button type="button" class="ov-skip">Skip to the answer</button></p>"""
NO_RUNS = Trajectories(())
DIALLED = ("rates", "settings", "schedule", "steps", "noise", "surface")  # groups of which the dial has numbers


def draw(scenario: Scenario, runs: Trajectories, explains: str) -> None:
    """The question with its answers, or the answer with the truth; nothing where nothing is asked."""
    question = lesson_session.question()
    if question is None and lesson_session.is_held():
        st.text("The question is about a run that is no longer there. Undo, or start over.")
    elif question is None:
        if explains:
            with st.container(key="answer"):
                st.text(explains)
    elif lesson_session.is_held():
        _question(question, scenario)
    else:
        _answer(question, scenario, runs, explains)


def quiz_state(scenario: Scenario | None = None, runs: Trajectories = NO_RUNS) -> dict[str, Any]:
    """What the player has to know of all this; with the scene and its runs, also when its film tells the answer."""
    question, guess, held = lesson_session.question(), lesson_session.guess(), lesson_session.is_held()
    asks_for_point = question is not None and question.kind == "end"
    answered = question is not None and not held and lesson_session.question_scene() == session.scenario()
    locked = permissions.locked_groups(session.permissions())
    has_dial = session.permits("view") and any(map(session.permits, DIALLED))
    return {
        "aims": asks_for_point,
        "guess": guess if answered and asks_for_point else None,
        "decides": deciding_step(question, scenario, runs) if answered and question and scenario else None,
        "locked": [*locked, *(() if has_dial else ("dial",))],
        "pages": lesson_session.touring(),
    }


def point_chosen(event: Mapping[str, Any]) -> None:
    """The point on the map that was confirmed."""
    question = lesson_session.question()
    try:
        point = (finite(event.get("x"), "The guess's x"), finite(event.get("y"), "The guess's y"))
    except InputError as error:
        session.show_error(error)
        return
    if question is not None and question.kind == "end":
        lesson_session.answer(point)


def _question(question: Question, scenario: Scenario) -> None:
    with st.container(border=True, key="question", horizontal=True, vertical_alignment="center", gap="medium"):
        st.text(question.words(scenario))  # somebody's words: plain text, always
        if question.kind == "end":
            st.caption("Click on the map, or move the mark with the arrow keys; confirm beside it, or with Enter.")
            return
        with st.container(horizontal=True, gap="small", key="answers", width="content"):
            if question.kind == "diverges":
                for word, value in (("Yes", True), ("No", False)):
                    st.button(
                        word, key=f"say-{word}", on_click=fragments.redrawing(lesson_session.answer), args=(value,)
                    )
                return
            styles = styles_of(scenario.runs)
            keys = [f"say-run-{uid}" for uid in session.run_ids()]
            for i, (key, label) in enumerate(zip(keys, run_labels(scenario), strict=True)):
                with st.container(key=f"mark-{key}", width="content"):
                    st.button(label, key=key, on_click=fragments.redrawing(lesson_session.answer), args=(i,))
            if question.kind == "first":
                st.button(
                    "None of them", key="say-none", on_click=fragments.redrawing(lesson_session.answer), args=(NONE,)
                )
        st.html(swatches({f"mark-{key}": style for key, style in zip(keys, styles, strict=True)}))


def _answer(question: Question, scenario: Scenario, runs: Trajectories, explains: str) -> None:
    guess, changed = lesson_session.guess(), lesson_session.question_scene() != scenario
    with st.container(border=True, key="answer", horizontal=True, vertical_alignment="center"):
        if changed or guess is None:
            st.text("The scene has changed since you answered.")
        else:
            verdict = judge(question, scenario, runs, guess)
            st.html(WATCHING)
            with st.container(gap=None, key="verdict"):  # the player shows it when the film has come to it
                text = f"{'✓ Right.' if verdict.right else '✗ Not so.'} {verdict.sentence}"
                st.html(f'<p class="ov-verdict" role="status">{escape(text)}</p>')  # said aloud, as the button is gone
                if explains:
                    st.text(explains)
        st.button(
            "Ask again",
            key="ask-again",
            on_click=fragments.redrawing(lesson_session.ask_again),
            help=KINDS[question.kind].label,
        )
