"""Predict first: the question above the picture, its answers, and the truth beside what was said.

Until this session has answered, the scene is held: the player gets the surface, the start and the runs' names, and no
path. The answer lives in the session alone.
"""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Any

import streamlit as st

from optim_viz import locks
from optim_viz.errors import InputError
from optim_viz.figures.identity import identities
from optim_viz.question import KINDS, NONE, Question, judge, labels
from optim_viz.registry import finite
from optim_viz.scenario import Scenario
from optim_viz.simulate import Trajectories
from optim_viz.ui import room, state
from optim_viz.ui.swatch import swatches


def ask(scenario: Scenario, runs: Trajectories, explains: str) -> None:
    """The question with its answers, or the answer with the truth; nothing where nothing is asked."""
    question = room.question()
    if question is None and room.held():
        st.text("The question is about a run that is no longer there. Undo, or start over.")
    elif question is None:
        if explains:
            with st.container(key="answer"):
                st.text(explains)
    elif room.held():
        _question(question, scenario)
    else:
        _answer(question, scenario, runs, explains)


def told() -> dict[str, Any]:
    """What the player is told of all this."""
    question, guess = room.question(), room.guess()
    open_rates = state.can("rates") or state.can("settings")
    shut = [*locks.locked(state.touch()), *([] if open_rates and state.can("view") else ["dial"])]
    placed = question is not None and question.kind == "end" and guess is not None and not room.held()
    return {
        "aims": question is not None and question.kind == "end",
        "guess": guess if placed and room.posed() == state.scenario() else None,
        "locked": shut,
        "pages": room.touring(),
    }


def clicked(wish: Mapping[str, Any]) -> None:
    """The place on the map that was confirmed."""
    question = room.question()
    try:
        place = (finite(wish.get("x"), "The guess's x"), finite(wish.get("y"), "The guess's y"))
    except InputError as error:
        state.refuse(error)
        return
    if question is not None and question.kind == "end":
        room.answer(place)


def _question(question: Question, scenario: Scenario) -> None:
    with st.container(border=True, key="question", horizontal=True, vertical_alignment="center", gap="medium"):
        st.text(question.words(scenario))  # somebody's words: plain text, always
        if question.kind == "end":
            st.caption("Click on the map, or move the mark with the arrow keys; confirm beside it, or with Enter.")
            return
        with st.container(horizontal=True, gap="small", key="answers", width="content"):
            if question.kind == "diverges":
                for word, value in (("Yes", True), ("No", False)):
                    st.button(word, key=f"say-{word}", on_click=room.answer, args=(value,))
                return
            looks = identities([run.optimizer for run in scenario.contestants])
            keys = [f"say-run-{uid}" for uid in state.run_ids()]
            for i, (key, label) in enumerate(zip(keys, labels(scenario), strict=True)):
                with st.container(key=f"mark-{key}", width="content"):
                    st.button(label, key=key, on_click=room.answer, args=(i,))
            if question.kind == "first":
                st.button("None of them", key="say-none", on_click=room.answer, args=(NONE,))
        st.html(swatches({f"mark-{key}": look for key, look in zip(keys, looks, strict=True)}))


def _answer(question: Question, scenario: Scenario, runs: Trajectories, explains: str) -> None:
    guess, changed = room.guess(), room.posed() != scenario
    with st.container(border=True, key="answer", horizontal=True, vertical_alignment="center"):
        if changed or guess is None:
            st.text("The scene has changed since you answered.")
        else:
            verdict = judge(question, scenario, runs, guess)
            with st.container(gap=None):
                told = f"{'✓ Right.' if verdict.right else '✗ Not so.'} {verdict.sentence}"
                st.html(f'<p class="ov-verdict" role="status">{escape(told)}</p>')  # said aloud, as the button is gone
                if explains:
                    st.text(explains)
        st.button("Ask again", key="ask-again", on_click=room.pose_again, help=KINDS[question.kind].label)
