"""The Compare page: choose in the panel, watch in the player, read the numbers below."""

from __future__ import annotations

import streamlit as st

from optim_viz.errors import InputError
from optim_viz.player import to_scene
from optim_viz.scenario import Scenario
from optim_viz.simulate import run
from optim_viz.summary import headline
from optim_viz.ui import cards, controls, gate, room, share, shell, side_by_side, state, studies, wishes
from optim_viz.ui.player import SKELETON, player


def draw() -> None:
    scenario = state.scenario()
    st.html(
        f'<h1 class="ov-headline"><b>{scenario.surface.label}</b>: {headline(scenario)}</h1>'
        f'<p class="ov-teaches">{scenario.surface.teaches}</p>'
    )
    stage(scenario)


def stage(scenario: Scenario, explains: str = "") -> None:
    """Everything below the title: what is asked, the picture, the panel, the numbers and the rules.

    ``explains`` is told with the answer.
    """
    studies.notices()
    asked = st.container(key="asked", gap="small")  # its place; filled once the runs are known
    # Beside the player, not around it: clearing a placeholder around it would mount it anew. Once there is a picture,
    # it stays until the next one is ready, also while a new surface compiles.
    waiting = st.empty()
    if not state.flag("shown"):
        waiting.html(SKELETON)
    try:
        runs = run(scenario)
    except InputError as error:
        waiting.text(f"{error} Move the start, or undo.")
        controls.panel()
        return
    waiting.empty()
    with asked:
        gate.ask(scenario, runs, explains)
    state.hand_over("runs", runs)
    _picture()
    state.raise_flag("shown")
    controls.panel()  # after the picture, which is what the visitor is waiting for
    with st.container(key="below"):
        if not room.held():
            side_by_side.beside_button()
            cards.results(scenario, runs)
        with st.expander(
            "The rules, their conventions and sources", icon=":material/function:", key="rules", on_change="rerun"
        ) as box:
            if box.open:
                cards.rules(scenario)
    share.offer()
    shell.settle_down()


@st.fragment
def _picture() -> None:
    """The player. While the ring is dragged it is drawn by itself, and the page around it when the ring is let go."""
    scenario, runs = state.scenario(), state.take("runs")
    alone = runs is None
    if alone:  # nobody handed anything over: this is not a run of the whole page
        if not state.flag("dragging"):
            st.rerun()
        try:
            runs = run(scenario)
        except InputError:
            st.rerun()
    scene = to_scene(
        scenario,
        runs,
        state.view(),
        ids=state.run_ids(),
        stamp=state.view_stamp(),
        brief=alone,
        moment=state.moment(),
        held=room.held(),
        room=gate.told(),
    )
    player(
        scene,
        start=wishes.start,
        view=wishes.view,
        dial=wishes.dial,
        branch=wishes.branch,
        ghost=wishes.ghost,
        guess=gate.clicked,
        page=wishes.page,
    )
