"""The session that Streamlit keeps for a visitor: the only module that touches ``st.session_state`` and
``st.query_params``.

Under the key "session" stands one frozen :class:`Session`; what can happen to it are the pure reducers of
:mod:`optim_viz.ui.session_state` and its neighbours, which :func:`update` applies. Beside it stand the widgets' own
keys, set from it before they are drawn.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Concatenate, ParamSpec

import streamlit as st

from optim_viz.errors import InputError
from optim_viz.scene.playback import Playback
from optim_viz.scene.scenario import Scenario
from optim_viz.scene.study import Study
from optim_viz.scene.view import View
from optim_viz.teaching.permissions import Permissions, is_open
from optim_viz.ui import lesson_state, session_address, session_state
from optim_viz.ui.session_state import Pair, Session

P = ParamSpec("P")


def current() -> Session:
    """What this visitor's session knows."""
    stored = st.session_state.get("session")
    return stored if isinstance(stored, Session) else Session()


def update(reducer: Callable[Concatenate[Session, P], Session], *args: P.args, **kwargs: P.kwargs) -> None:
    """Put the session that ``reducer`` makes of the present one in its place."""
    st.session_state["session"] = reducer(current(), *args, **kwargs)


def begin(page: str) -> None:
    """Read the address and write it, at the start of every run of the page of this name."""
    store_drawn({})
    before = current()
    session, new_address = session_address.apply_address(before, address(), time.monotonic(), page=page)
    st.session_state["session"] = lesson_state.apply_address(session, new_address, was_touring=before.touring)
    _write_address()


def go_on() -> None:
    """After an event, where the page around what it changes is not drawn anew."""
    update(session_address.go_on)
    _write_address()


def address() -> dict[str, list[str]]:
    return {key: st.query_params.get_all(key) for key in st.query_params}


def _write_address() -> None:
    """Spell what is in force in the address, if it is not there already. What came from it is not written again."""
    session, there = current(), address()
    # The usual view need not be spelled: writing it into every link that came without would be one more press of back.
    usual = session.view == View() and "view" not in there
    view, further = None if usual else session.view, lesson_state.address_fields(session)
    fields = session_address.to_address(session, view, session.playback, further, whole=True)  # to be read and edited
    spelled = {key: [value] if isinstance(value, str) else value for key, value in fields.items()}
    if session.in_gallery:  # nothing there changes it: every way through it is a link
        spelled = there
    elif session.in_contents:  # of which an address may say what it likes, but not that it is a lesson
        spelled = dict[str, list[str]]() if lesson_state.names_lesson(there) else there
    elif there != spelled and session_address.is_said_by(there, session, view, further):
        spelled = there
    # Also where the address still says so: the one written before may be on its way to the browser.
    if there != spelled or (spelled != session.written_address and not session.arrived):
        st.query_params.from_dict(spelled)
    update(session_address.note_written, spelled, time.monotonic())


# The scenes ------------------------------------------------------------------------------------------------------


def scenario() -> Scenario:
    """The choice in force: the scene that the panel shows and changes."""
    return current().edited_scene


def scenes() -> Pair:
    """Scene A, and scene B if there is one."""
    return current().pair


def run_ids() -> list[int]:
    """One number per run, in order, that stays with it while others come and go: part of its widgets' keys."""
    return list(current().edited_ids)


def edited_side() -> str:
    """The side of the scene that the panel shows and changes: "a" or "b"."""
    return current().edited_side


def edit_side(side: str) -> None:
    """The panel shows and changes this side's scene from now on."""
    update(session_state.edit_side, side)


@contextmanager
def editing_side(side: str) -> Generator[None]:
    """With every change made to this side's scene, for a moment."""
    before = edited_side()
    edit_side(side)
    try:
        yield
    finally:
        edit_side(before)


def change(
    kind: str, make: Callable[[Scenario], Scenario], ids: Sequence[int] | None = None, *, ignore_locks: bool = False
) -> None:
    """Replace the edited scene by ``make(scene)``. A refused change leaves everything as it is, with a notice;
    ``ignore_locks``: also where the link's author has locked what it changes."""
    note_event()
    update(session_state.change, kind, make, ids, ignore_locks=ignore_locks, now=time.monotonic())


def note_event() -> None:
    """Something was pressed, turned or chosen on the page: the run that follows is no press of Back."""
    update(session_state.note_event)


def change_pair(kind: str, make: Callable[[Scenario, Scenario | None], Pair], swapped: bool = False) -> None:
    """Replace both scenes; where they are ``swapped``, their runs' numbers go along."""
    update(session_state.change_pair, kind, make, swapped, now=time.monotonic())


def new_run_id() -> int:
    """A number for a new run."""
    st.session_state["session"], ids = session_state.new_run_ids(current(), 1)
    return ids[0]


def permits(group: str) -> bool:
    """Whether these controls are open."""
    return is_open(group, permissions())


def permissions() -> Permissions:
    """What the link leaves open."""
    return current().permissions


def can_undo() -> bool:
    return bool(current().past)


def can_redo() -> bool:
    return bool(current().future)


def undo() -> None:
    update(session_state.undo)


def redo() -> None:
    update(session_state.redo)


# How they are looked at ------------------------------------------------------------------------------------------


def view() -> View:
    """How the scene is looked at."""
    return current().view


def view_stamp() -> tuple[int, int]:
    """How often a view was imposed on the player, and the number of the player's own last event."""
    return current().view_stamp


def set_view(view: View, serial: int | None = None) -> None:
    """Look at the scene in another way: by the player's event of this number, or without its asking."""
    update(session_state.set_view, view, serial)


def playback() -> tuple[Playback | None, int]:
    """Where the link in force was shared, until something changes; and how many links have been come by."""
    return current().playback, current().links_opened


def page() -> str:
    """The name of the page in sight."""
    return current().page


def study() -> Study:
    """What is asked of the scene."""
    return current().study


def change_study(make: Callable[[Study], Study]) -> None:
    """Replace the study by ``make(study)``. A refused one leaves everything as it is, with a notice."""
    update(session_state.change_study, make)


def to_address(view: View | None, playback: Playback | None, further: Mapping[str, str]) -> dict[str, str | list[str]]:
    """The scenes and how they are looked at, as the fields of a short link, with ``further`` ones behind them."""
    return session_address.to_address(current(), view, playback, further)


# Notices and page state ------------------------------------------------------------------------------------------


def show_error(error: InputError) -> None:
    """Say why something was not done."""
    update(session_state.set_notices, str(error))


def notices() -> tuple[str, ...]:
    """What was not understood of the last link, or refused of the last change."""
    return current().notices


def dismiss_notices() -> None:
    update(session_state.set_notices)


def page_state(name: str, default: Any) -> Any:
    """A small value that a page has set for its next run."""
    return current().page_state.get(name, default)


def set_page_state(name: str, value: Any) -> None:
    update(session_state.set_page_state, name, value)


def has_flag(name: str) -> bool:
    """Whether this session has done something once."""
    return name in current().flags


def set_flag(name: str, on: bool = True) -> None:
    update(session_state.set_flag, name, on)


# Streamlit's own keys --------------------------------------------------------------------------------------------


def set_widget(key: str, value: Any) -> str:
    """Make the widget of this key show ``value``; returns the key.

    Written only where it differs: a widget under the visitor's finger is not sent its own value back.
    """
    if key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value
    return key


def widget_value(key: str) -> Any:
    """What the widget of this key shows; None if it is gone."""
    return st.session_state.get(key)


def store_for_run(name: str, value: object) -> None:
    """Leave something for a part of the page that is drawn later in this run."""
    st.session_state[f"for-run-{name}"] = value


def pop_for_run(name: str) -> Any:
    """What was left in this run; None where that part is drawn by itself."""
    return st.session_state.pop(f"for-run-{name}", None)


def is_left_for_run(name: str) -> bool:
    """Whether something was left under this name, and is still there."""
    return f"for-run-{name}" in st.session_state


def drawn() -> dict[str, Any]:
    """What the page in sight was drawn from, by its fragments' names; empty if it has none."""
    found: dict[str, Any] = st.session_state.get("drawn", {})
    return found


def store_drawn(drawn: dict[str, Any]) -> None:
    st.session_state["drawn"] = drawn
