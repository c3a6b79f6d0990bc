"""The panel: everything in it is derived from the registries and the session."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager

import streamlit as st

from optim_viz.scene.first_scenes import first_scene_of
from optim_viz.scene.scenario import Scenario
from optim_viz.teaching import permissions
from optim_viz.ui import fragments, lesson_session, session, shell
from optim_viz.ui.component import NUMBERS_LOST
from optim_viz.ui.panel import data_controls, export_menu, run_controls, scene_controls, share
from optim_viz.ui.panel.formula_field import formula_field

MAX_IN_SIGHT = 2  # controls of a lesson that stand open


def panel(above: Callable[[], None] | None = None) -> None:
    """Draw the whole panel into the sidebar, with what a page puts ``above`` it."""
    with st.sidebar:
        with _brand():
            st.button(
                "Share",
                icon=":material/share:",
                type="tertiary",
                on_click=share.request_dialog,
                key="share",
                help=share.HELP,
            )
        shell.page_links()
        if above is not None:
            above()
        _history()
        if lesson_session.touring() and not _asks_for_all():
            formula_field()
            if len(session.scenario().runs) <= MAX_IN_SIGHT:
                run_controls.rates()
                st.html(NUMBERS_LOST)
            else:
                run_controls.typed_rules()
            return
        scene_controls.surface()
        data_controls.data()
        run_controls.runs()
        scene_controls.start()
        scene_controls.steps()
        scene_controls.noise()
        st.html(NUMBERS_LOST)
        _locked()
        if not lesson_session.is_held():  # what is taken home holds the answer
            export_menu.popover()
        scene_controls.penalty()  # last: most scenes have none, and what is above is in sight of a laptop's screen


def panel_without_scene(below: Callable[[], None]) -> None:
    """The panel of a page that shows no scene: where else to go, and what the page puts ``below`` it."""
    with st.sidebar:
        with _brand():
            pass
        shell.page_links()
        below()


@contextmanager
def _brand() -> Generator[None]:
    """The first row, whose right end is the caller's."""
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", key="brand"):
        st.html('<p class="ov-brand">Optim Viz</p>', width="content")
        yield


def _asks_for_all() -> bool:
    """A lesson's panel has its rates and what is typed in its scene, until its reader asks for everything."""
    every = bool(session.page_state("all settings", False))
    st.button(
        "Fewer settings" if every else "All settings",
        icon=":material/tune:",
        key="all-settings",
        type="tertiary",
        on_click=session.set_page_state,
        args=("all settings", not every),
    )
    return every


@fragments.fragment("history", lambda session: (bool(session.past), bool(session.future)))
def _history() -> None:
    with st.container(horizontal=True, gap="small"):
        undo, redo = not session.can_undo(), not session.can_redo()
        st.button(
            "Undo",
            icon=":material/undo:",
            on_click=fragments.redrawing(session.undo),
            disabled=undo,
            key="undo",
            type="tertiary",
        )
        st.button(
            "Redo",
            icon=":material/redo:",
            on_click=fragments.redrawing(session.redo),
            disabled=redo,
            key="redo",
            type="tertiary",
        )
        st.button(
            "Start over",
            icon=":material/restart_alt:",
            type="tertiary",
            on_click=fragments.redrawing(session.change),
            args=("start over", _start_over),
            kwargs={"ignore_locks": True},
            key="start-over",
            help="The first comparison on this surface."
            if lesson_session.opened_scene() is None
            else "The scene as it came.",
        )


def _locked() -> None:
    """What the link's author has locked, in words: a control that does not move should say why."""
    locked = permissions.locked_groups(session.permissions())
    if locked:
        with st.container(key="locked"):
            st.caption(
                f"Locked by the link's author: {permissions.list_locked(session.permissions())}.",
                help="The link is a guide: without `touch=…` in the address, everything is open.",
            )


def _start_over(s: Scenario) -> Scenario:
    opened = lesson_session.opened_scene()
    if opened is not None:
        return opened
    first = first_scene_of(session.current().asks)
    return first if s.objective == first.objective else Scenario.suggested(s.objective)
