"""The parts of a page that are drawn anew by themselves, and which of them an event wants.

A page drawn as a whole is some ninety elements, each a message to the browser, and nearly all of them say what they
said before. What a number changes stands in a few places: the picture, the table of results, whether there is something
to undo. Each of these is a fragment with a name, and says what it ``shows`` of the session; the rest of the page does
as well. :func:`redraw`, at the end of an event's callback, compares what is shown with what the session says now, and
has Streamlit draw only what differs; everything, where the rest of the page does.

The function of a fragment runs again without the page around it: it reads the session anew, and knows nothing from
before.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps

import streamlit as st
from streamlit.errors import StreamlitAPIException

from optim_viz.ui import session
from optim_viz.ui.session_state import Session

Shows = Callable[[Session], object]  # what of a session is in sight somewhere; compared by equality

REST = ""  # the page around its fragments
REDRAW = "redraw"


def drawn_around(shows: Shows) -> None:
    """Say what the page around its fragments shows. Where no page says so, every event draws everything."""
    _note(REST, shows)


def _note(name: str, shows: Shows) -> None:
    session.store_drawn({**session.drawn(), name: (shows, shows(session.current()))})


def fragment(name: str, shows: Shows) -> Callable[[Callable[[], None]], Callable[[], None]]:
    """A part of a page under this name."""

    def decorate(draw: Callable[[], None]) -> Callable[[], None]:
        @st.fragment(key=name)
        @wraps(draw)
        def drawn() -> None:
            if session.pop_for_run(REDRAW):
                session.go_on()
            _note(name, shows)
            draw()

        return drawn

    return decorate


def redraw() -> None:
    """The end of an event's callback: what differs from what is in sight is drawn anew. Nothing of the callback may
    stand behind it, as it need not return."""
    now, drawn = session.current(), session.drawn()
    differs = [name for name, (shows, shown) in drawn.items() if shows(now) != shown]
    if REST in differs or REST not in drawn or session.is_left_for_run("share"):
        st.rerun()
    if not differs:
        return  # the browser is answered all the same, by what Streamlit draws of itself
    session.store_for_run(REDRAW, True)
    try:
        st.rerun(differs)
    except StreamlitAPIException:  # drawn by another process: this one has no such fragment yet
        session.pop_for_run(REDRAW)
        st.rerun()


def redrawing(callback: Callable[..., None]) -> Callable[..., None]:
    """The callback of a widget within a fragment: what it changes is drawn anew, wherever it stands."""

    @wraps(callback)
    def call(*args: object, **kwargs: object) -> None:
        callback(*args, **kwargs)
        redraw()

    return call
