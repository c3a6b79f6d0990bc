"""The Compare page: choose in the panel, watch in the player, read the numbers below."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

import streamlit as st

from optim_viz.comparison.summary import headline
from optim_viz.errors import InputError
from optim_viz.scene.numbers import without_numbers
from optim_viz.scene.scenario import first_scene
from optim_viz.scene.view import View
from optim_viz.ui import events, fragments, lesson_session, quiz, session, shell
from optim_viz.ui.finished import runs_of, scene_of
from optim_viz.ui.pages import side_by_side, studies
from optim_viz.ui.panel import cards, controls, share
from optim_viz.ui.player import SKELETON, player
from optim_viz.ui.session_state import Session
from optim_viz.web.scene_blob import SceneOptions


def draw() -> None:
    _headline()
    draw_scene()


def _shown_around(session: Session) -> object:
    """What is in sight around the page's fragments: of the scene all but the numbers that turn, which the panel's
    controls follow in the browser; of a class's question, whatever it is about."""
    scenario = session.edited_scene
    asked = session.question is not None
    rest = replace(
        session,
        scenario=scenario if asked else first_scene(),
        view=View(),
        view_stamp=(0, 0),
        playback=None,
        links_opened=0,
        past=(),
        future=(),
        last_change=("", 0.0),
        written_address={},
        replaced_addresses=(),
        changed=False,
        acted=False,
        arrived=False,
        went_back=False,
        flags=frozenset(),
        page_state={},
    )
    coefficients = tuple(
        scenario.parameters.items()
    )  # learning rates that suit follow from these, and the rules' cards
    return rest, without_numbers(scenario), coefficients


def draw_scene(explains: str = "") -> None:
    """Everything below the title: what is asked, the picture, the panel, the numbers and the rules.

    ``explains`` is shown with the answer.
    """
    studies.draw_notices()
    question_slot = st.container(key="asked", gap="small")  # filled once the runs are known
    _picture()
    try:
        runs = runs_of(session.scenario())
    except InputError:  # the picture's place says why
        controls.panel()
        return
    fragments.drawn_around(_shown_around)
    with question_slot:
        quiz.draw(session.scenario(), runs, explains)
    controls.panel()  # after the picture, which is what the visitor is waiting for
    with st.container(key="below"):
        if not lesson_session.is_held():
            side_by_side.set_beside_button()
            _results()
        with st.expander(
            "The rules, their conventions and sources", icon=":material/function:", key="rules", on_change="rerun"
        ) as box:
            if box.open:
                cards.rule_cards(session.scenario())
    share.dialog_if_requested()
    shell.freeze_heap_once()


@fragments.fragment("headline", lambda session: session.edited_scene)
def _headline() -> None:
    scenario = session.scenario()
    st.html(
        f'<h1 class="ov-headline"><b>{scenario.surface.label}</b>: {headline(scenario)}</h1>'
        f'<p class="ov-teaches">{scenario.surface.teaches}</p>'
    )


@fragments.fragment("results", lambda session: session.edited_scene)
def _results() -> None:
    scenario = session.scenario()
    with suppress(InputError):  # the picture's place says why
        cards.results_table(scenario, runs_of(scenario))


def _shown_in_picture(session: Session) -> object:
    return (
        (session.edited_scene, session.edited_ids, session.question),
        (session.view, session.view_stamp, session.playback, session.links_opened),
        [session.page_state.get(name) for name in ("doubted", "noise steps")],
    )


@fragments.fragment("picture", _shown_in_picture)
def _picture() -> None:
    """The player; once there is one, it stays until the next scene is ready, also while a new surface compiles."""
    waiting = st.empty()  # beside the player, not around it: clearing a placeholder around it would mount it anew
    if not session.has_flag("shown"):
        waiting.html(SKELETON)
    options = SceneOptions(
        ids=session.run_ids(),
        side="a",
        view_stamp=session.view_stamp(),
        doubted=session.page_state("doubted", ()),
        noise_steps=session.page_state("noise steps", 0),
        playback=session.playback(),
        held=lesson_session.is_held(),
        quiz=quiz.quiz_state(),
    )
    try:
        scene = scene_of(session.scenario(), session.view(), options)
    except InputError as error:
        waiting.text(f"{error} Move the start, or undo.")
        return
    waiting.empty()
    player(
        scene,
        start=events.start_moved,
        view=events.view_changed,
        dial=events.dial_released,
        branch=events.run_branched,
        ghost=events.partner_toggled,
        guess=quiz.point_chosen,
        page=events.page_turned,
    )
    session.set_flag("shown")
