"""Predict first: the question above the picture, its answers, and the truth beside the guess.

Until this session has answered, the scene is held: the player gets the surface, the start and the runs' names, and no
path. The answer lives in the session alone; in a room (:mod:`optim_viz.ui.rooms`) it is counted as well, and whoever
opened that sees :mod:`optim_viz.ui.room_screen` in the question's place.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from html import escape
from typing import Any, Literal

import streamlit as st

from optim_viz.errors import InputError
from optim_viz.registry import finite
from optim_viz.scene.scenario import Scenario
from optim_viz.simulation.trajectory import Trajectories
from optim_viz.style import styles_of
from optim_viz.teaching import permissions
from optim_viz.teaching.ballot import NONE, Guess
from optim_viz.teaching.deciding import deciding_step
from optim_viz.teaching.prediction import KINDS, Beside, Question, guesses_at, judge, run_labels, track_at, true_number
from optim_viz.teaching.track import FACTOR, Track
from optim_viz.ui import fragments, lesson_session, player, room_screen, rooms, session, shell
from optim_viz.ui.panel.swatch import swatches
from optim_viz.ui.words import say
from optim_viz.web.notation import words_to_html

NO_RUNS = Trajectories(())
DIALLED = ("rates", "settings", "schedule", "steps", "noise", "surface")  # groups of which the dial has numbers


def draw(scenario: Scenario, runs: Trajectories, explains: str, beside: Beside | None = None) -> None:
    """The question with its answers, or the answer with the truth; nothing where nothing is asked. ``beside``: the
    second scene, where there is one."""
    question, (tally, why_not) = lesson_session.question(), rooms.look()
    if question is not None and tally is not None and rooms.opened_by_this_session(tally):
        if tally.shown:
            lesson_session.note_seen()  # also where it was shown on another screen, or before this page was loaded anew
        room_screen.draw(question, scenario, runs, explains, tally, beside)
    elif question is None and lesson_session.is_held():
        st.text("The question is about something that is no longer there. Undo, or start over.")
    elif question is None:
        if explains:
            with st.container(key="answer"):
                say(explains)
    elif lesson_session.is_held():
        _question(question, scenario, why_not)
    elif why_not and lesson_session.guess() is None:
        room_screen.draw_gone(why_not)
    else:
        _answer(question, scenario, runs, explains, beside)


def quiz_state(
    scenario: Scenario | None = None, runs: Trajectories = NO_RUNS, beside: Beside | None = None
) -> dict[str, Any]:
    """What a player has to know of all this; with the scene and its runs, also when its film tells the answer."""
    question, guess, held = lesson_session.question(), lesson_session.guess(), lesson_session.is_held()
    asks_for_point = question is not None and KINDS[question.kind].on_the_map and not rooms.is_asking()
    answered = question is not None and not held and lesson_session.is_about_the_scenes()
    locked = permissions.locked_groups(session.permissions())
    has_dial = session.permits("view") and any(map(session.permits, DIALLED))
    return {
        "aims": asks_for_point,
        "guess": guess if answered and asks_for_point else None,
        "decides": deciding_step(question, scenario, runs, beside) if answered and question and scenario else None,
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
    if question is not None and KINDS[question.kind].on_the_map:
        rooms.say(point)


def _question(question: Question, scenario: Scenario, why_not: str) -> None:
    """``why_not``: why the room of the link counts nothing."""
    with st.container(border=True, key="question", horizontal=True, vertical_alignment="center", gap="medium"):
        say(question.words(scenario))
        guesses, track, marks = guesses_at(question, scenario), track_at(question, scenario), ""
        if track is not None:
            _number(track)
        if guesses is None:
            st.caption("Click on the map, or move the mark with the arrow keys; confirm beside it, or with Enter.")
        else:
            marks = _buttons(question, guesses, scenario) if guesses else ""
        _room(question, why_not)
        if marks:
            st.html(marks)


def _number(track: Track) -> None:
    """A track of round values, and the button that says the one where its thumb stands."""
    counted = lesson_session.counted()
    said = counted if type(counted) is float else None
    values = [*track.values]
    with st.container(horizontal=True, gap="small", key="number-answer", vertical_alignment="center"):
        chosen = st.select_slider(
            f"Your answer, {track.sign}" if track.sign else "Your answer",
            values,
            value=said if said in values else values[len(values) // 2],
            format_func=track.written,
            key="say-number",
            label_visibility="collapsed",
        )
        _say(f"Say {track.written(chosen)}", "say-track", float(chosen), "primary" if said == chosen else "secondary")


def _buttons(question: Question, guesses: Sequence[int | bool], scenario: Scenario) -> str:
    """The buttons; what puts the runs' marks beside them."""
    kind = KINDS[question.kind]
    labels, ids, counted = run_labels(scenario), session.run_ids(), lesson_session.counted()
    styles = styles_of(scenario.runs)
    marks = {}
    with st.container(horizontal=True, gap="small", key="answers", width="content"):
        for guess in guesses:
            words = kind.said(guess, labels)
            is_run = kind.names_a_run and guess != NONE
            key = f"say-run-{ids[guess]}" if is_run else f"say-{_named(guess)}"
            chosen = counted is not None and type(counted) is type(guess) and counted == guess
            with st.container(key=f"mark-{key}", width="content") if is_run else nullcontext():
                _say(words, key, guess, "primary" if chosen else "secondary")
            if is_run:
                marks[f"mark-{key}"] = styles[guess]
    return swatches(marks) if marks else ""


def _named(guess: int | bool) -> str:
    """A guess that names no run, in the key of its button."""
    if isinstance(guess, bool):
        return "Yes" if guess else "No"
    return "none" if guess == NONE else str(guess)


def _say(words: str, key: str, guess: Guess, type: Literal["primary", "secondary"] = "secondary") -> None:
    st.button(words, key=key, on_click=fragments.redrawing(rooms.say), args=(guess,), type=type)


def _room(question: Question, why_not: str) -> None:
    """What becomes of the answer: whether it is counted, or was, and the way to what happens. Without a room, on a
    server that keeps some, the way to one."""
    counted = lesson_session.counted()
    if lesson_session.room() is None:
        if rooms.kept() is not None:
            st.button(
                "Ask a class",
                icon=":material/groups:",
                key="room-open",
                type="tertiary",
                on_click=fragments.redrawing(room_screen.open_for),
                args=(question,),
                help="Opens a room: its link asks this question, and the answers grow here as bars, without names.",
            )
    elif why_not:
        st.caption(why_not)
    elif counted is None:
        st.caption("Your answer is counted among your class's, without your name.")
    else:
        st.caption("Counted. You may change it until you look.")
        st.button(
            "See what happens",
            key="room-see",
            on_click=fragments.redrawing(lesson_session.answer),
            args=(counted,),
        )


def _answer(question: Question, scenario: Scenario, runs: Trajectories, explains: str, beside: Beside | None) -> None:
    guess, changed = lesson_session.guess(), not lesson_session.is_about_the_scenes()
    with st.container(border=True, key="answer", horizontal=True, vertical_alignment="center"):
        if changed or guess is None:
            st.text("The scene has changed since you answered.")
        else:
            with shell.progress_bar():
                verdict = judge(question, scenario, runs, guess, beside)
            truth = true_number(question, scenario, runs)
            st.html(player.WATCHING)
            with st.container(gap=None, key="verdict"):  # the player shows it when the film has come to it
                text = f"{'✓ Right.' if verdict.right else '✗ Not so.'} {verdict.sentence}"
                st.html(
                    f'<p class="ov-verdict" role="status">{words_to_html(text)}</p>'
                )  # said aloud, as the button is gone
                if truth is not None and type(guess) is float and (track := track_at(question, scenario)):
                    st.html(guessed_track(track, guess, truth))
                if explains:
                    say(explains)
        st.button(
            "Ask again",
            key="ask-again",
            on_click=fragments.redrawing(lesson_session.ask_again),
            help=KINDS[question.kind].label,
        )


def guessed_track(track: Track, guess: float, truth: float) -> str:
    """The track with the guess and the truth, and how far around it counts as right: for the eye, as a sentence says it
    too."""
    low, high = (track.share(truth * times) for times in (1.0 / FACTOR, FACTOR))
    marks = "".join(
        f'<i class="ov-{name}" style="left:{track.share(value):.2%}"></i>'
        for name, value in (("said", guess), ("truth", truth))
    )
    near = f'<b style="left:{low:.2%};width:{high - low:.2%}"></b>'
    ends = f"<small>{escape(track.written(track.low))}</small><small>{escape(track.written(track.high))}</small>"
    return f'<div class="ov-guessed" aria-hidden="true"><div>{near}{marks}</div>{ends}</div>'
