"""The session that Streamlit keeps for a visitor: the only module that touches ``st.session_state`` and
``st.query_params``.

Under the key "session" stands one frozen :class:`Session`; what can happen to it are the functions of
:mod:`optim_viz.ui.session_state` and its neighbours, which :func:`update` applies. Beside it stand the widgets' own
keys, filled from it before they are drawn.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
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
    known = st.session_state.get("session")
    return known if isinstance(known, Session) else Session()


def update(event: Callable[Concatenate[Session, P], Session], *args: P.args, **kwargs: P.kwargs) -> None:
    """Let this happen to the session."""
    st.session_state["session"] = event(current(), *args, **kwargs)


def begin(studies: bool = False, lessons: bool = False, pair: bool = False) -> None:
    """Read the address and write it, at the start of every run of a page.

    ``studies``: whether the page asks a study of the scene. ``pair``: whether it shows a second scene. ``lessons``:
    whether it is the guided tour.
    """
    known, news = session_address.follow(current(), _address(), time.monotonic(), has_study=studies, has_pair=pair)
    st.session_state["session"] = lesson_state.follow(known, news, touring=lessons)
    _write_address()


def _address() -> dict[str, list[str]]:
    return {key: st.query_params.get_all(key) for key in st.query_params}


def _write_address() -> None:
    """Spell what is in force in the address, if it is not there already. What came from it is not written again."""
    known = current()
    # The usual view need not be spelled: writing it into every link that came without would be one more press of back.
    usual = known.view == View() and "view" not in st.query_params
    view = None if usual else known.view
    fields = {**session_address.to_address(known, view, known.playback), **lesson_state.fields_of(known)}
    new = {key: [value] if isinstance(value, str) else value for key, value in fields.items()}
    # Also where the address still says so: the one written before may be on its way to the browser.
    if _address() != new or (new != known.written and not known.arrived):
        st.query_params.from_dict(fields)
    update(session_address.note_written, new, time.monotonic())


# The scenes ------------------------------------------------------------------------------------------------------


def scenario() -> Scenario:
    """The choice in force: the scene in hand."""
    return current().current


def scenes() -> Pair:
    """Scene A, and scene B if there is one."""
    return current().pair


def run_ids() -> list[int]:
    """One number per run, in order, that stays with it while others come and go: part of its widgets' keys."""
    return list(current().current_ids)


def in_hand() -> str:
    """Which scene the panel shows and changes: "a" or "b"."""
    return current().in_hand


def take_in_hand(which: str) -> None:
    update(session_state.take_in_hand, which)


@contextmanager
def holding(which: str) -> Iterator[None]:
    """With this scene in hand for a moment."""
    before = in_hand()
    take_in_hand(which)
    try:
        yield
    finally:
        take_in_hand(before)


def change(
    kind: str, make: Callable[[Scenario], Scenario], ids: Sequence[int] | None = None, *, free: bool = False
) -> None:
    """Replace the scene in hand by ``make(scene)``. A refused change leaves everything as it is, with a notice; a
    ``free`` one asks no lock."""
    update(session_state.change, kind, make, ids, free=free, now=time.monotonic())


def change_pair(kind: str, make: Callable[[Scenario, Scenario | None], Pair], swapped: bool = False) -> None:
    """Replace both scenes; where they are ``swapped``, their runs' numbers go along."""
    update(session_state.change_pair, kind, make, swapped, now=time.monotonic())


def new_id() -> int:
    """A number for a new run."""
    st.session_state["session"], ids = session_state.number_runs(current(), 1)
    return ids[0]


def can(group: str) -> bool:
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


def look(new: View, serial: int | None = None) -> None:
    """Look at the scene in another way: by the player's event of this number, or without its asking."""
    update(session_state.look, new, serial)


def playback() -> tuple[Playback | None, int]:
    """Where the link in force was shared, until something changes; and how many links have been come by."""
    return current().playback, current().playbacks


def study() -> Study:
    """What is asked of the scene."""
    return current().study


def change_study(make: Callable[[Study], Study]) -> None:
    """Replace the study by ``make(study)``. A refused one leaves everything as it is, with a notice."""
    update(session_state.change_study, make)


def to_address(view: View | None, playback: Playback | None) -> dict[str, str | list[str]]:
    """The scenes and how they are looked at, as the fields of an address."""
    return session_address.to_address(current(), view, playback)


# Notices and notes -----------------------------------------------------------------------------------------------


def refuse(error: InputError) -> None:
    """Say why something was not done."""
    update(session_state.refuse, str(error))


def notices() -> tuple[str, ...]:
    """What was not understood of the last link, or refused of the last change."""
    return current().notices


def dismiss() -> None:
    update(session_state.refuse)


def memo(name: str, default: Any) -> Any:
    """A small value that one page notes for its next run."""
    return current().memos.get(name, default)


def memorize(name: str, value: Any) -> None:
    update(session_state.memorize, name, value)


def flag(name: str) -> bool:
    """Whether this session has done something once."""
    return name in current().flags


def raise_flag(name: str, on: bool = True) -> None:
    update(session_state.raise_flag, name, on)


# Streamlit's own keys --------------------------------------------------------------------------------------------


def fill(key: str, value: Any) -> str:
    """Make the widget of this key show ``value``; returns the key.

    Written only where it differs: a widget under the visitor's finger is not sent its own value back.
    """
    if key not in st.session_state or st.session_state[key] != value:
        st.session_state[key] = value
    return key


def read(key: str) -> Any:
    """What the widget of this key holds; None if it is gone."""
    return st.session_state.get(key)


def store_for_run(name: str, value: object) -> None:
    """Leave something for a part of the page that is drawn later in this run."""
    st.session_state[f"for-run-{name}"] = value


def pop_for_run(name: str) -> Any:
    """What was left in this run; None where that part is drawn by itself."""
    return st.session_state.pop(f"for-run-{name}", None)
