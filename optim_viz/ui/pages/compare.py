"""The Compare page: choose in the panel, watch in the player, read the numbers below; of one scene, or of two on one
clock."""

from __future__ import annotations

import streamlit as st

from optim_viz.comparison.summary import headline
from optim_viz.errors import InputError
from optim_viz.scene.scenario import Scenario
from optim_viz.simulation.trajectory import Trajectories
from optim_viz.ui import events, fragments, lesson_session, quiz, session
from optim_viz.ui.finished import runs_of, scene_of
from optim_viz.ui.pages import layout, pair, studies
from optim_viz.ui.panel import cards, formula_field
from optim_viz.ui.player import SKELETON, player
from optim_viz.ui.session_state import Session
from optim_viz.web.scene_blob import SceneOptions


def draw() -> None:
    layout.draw_page(_main, pair.edited_side_controls)


def shown_in_main(session: Session) -> object:
    """What of a session is in sight in the main part, besides what is around it."""
    return (
        (session.edited_scene, session.edited_ids),
        (session.view, session.view_stamp, session.playback, session.links_opened),
        [session.page_state.get(name) for name in ("doubted", "noise asked")],
        session.counted,
    )


def shown_with_pair(session: Session) -> object:
    """The same, of two scenes."""
    return shown_in_main(session), pair.shown(session)


@fragments.fragment("main", shown_with_pair)
def _main() -> None:
    if pair.is_shown(session.current()):
        pair.draw()
        return
    scenario = session.scenario()
    studies.wait_for_runs("shown", scenario)
    studies.draw_headline(scenario.surface, headline(scenario), scenario.surface.teaches)
    draw_scene(scenario)


def draw_scene(scenario: Scenario, explains: str = "") -> None:
    """Everything below the title: what is asked, the picture, the numbers and the rules.

    ``explains`` is shown with the answer.
    """
    studies.draw_notices()
    question_slot = st.container(key="asked", gap="small")  # filled once the runs are known
    # Beside the player, not around it: clearing a placeholder around it would mount it anew. Once there is a picture,
    # it stays until the next one is ready, also while a new surface compiles.
    waiting = st.empty()
    if not session.has_flag("shown"):
        waiting.html(SKELETON)
    try:
        runs = runs_of(scenario)
    except InputError as error:
        waiting.text(f"{error} Move the start, or undo.")
        return
    waiting.empty()
    with question_slot:
        quiz.draw(scenario, runs, explains)
    _picture(scenario, runs)
    session.set_flag("shown")
    with st.container(key="below"):
        if not lesson_session.is_held():
            if not lesson_session.touring():
                pair.second_scene_button()
            with st.container(key="results"):
                cards.results_table(scenario, runs)
        with st.expander(
            "The rules, their conventions and sources",
            icon=":material/function:",
            key="rules",
            on_change=fragments.on_open(),
        ) as box:
            if box.open:
                cards.rule_cards(scenario)


def _picture(scenario: Scenario, runs: Trajectories) -> None:
    """The player. Who opens a link to a moment is to see that moment, not a word of welcome on it."""
    playback, opened = session.playback()
    options = SceneOptions(
        ids=session.run_ids(),
        side="a",
        view_stamp=session.view_stamp(),
        doubted=session.page_state("doubted", ()),
        noise_steps=events.noise_steps("a"),
        playback=(playback, opened),
        held=lesson_session.is_held(),
        welcomes=not (
            playback
            or st.context.is_embedded
            or lesson_session.touring()
            or lesson_session.question()
            or lesson_session.is_held()
        ),
        quiz=quiz.quiz_state(scenario, runs),
        texts=formula_field.texts_of_picture(),
    )
    player(
        scene_of(scenario, session.view(), options),
        start=events.start_moved,
        view=events.view_changed,
        dial=events.dial_released,
        branch=events.run_branched,
        ghost=events.partner_toggled,
        guess=quiz.point_chosen,
        typed=formula_field.text_typed,
        page=events.page_turned,
    )
