"""The parts of a page that are drawn anew by themselves, and which of them an event wants.

A page drawn as a whole is some ninety elements, each a message to the browser, and nearly all of them say what they
said before. What a number changes stands in a few places: the picture with its title and results, and whether there is
something to undo. Such a part is a fragment with a name, and says what it ``shows`` of the session; so does the rest of
the page. At the end of an event's callback what is in sight is compared with what the session says now, and Streamlit
draws only what differs; everything, where the rest of the page does.

Where a busy browser hears of two events before it has told the server of one, both come in one message, which names the
fragment of the first. So each event says which parts it wants, and from the second on they are asked for by name.

The function of a fragment runs again without the page around it: it reads the session anew, and knows nothing from
before.
"""

from __future__ import annotations

from collections.abc import Callable
from contextvars import ContextVar
from functools import wraps

import streamlit as st

from optim_viz.turns import PAGE_TURNS
from optim_viz.ui import session
from optim_viz.ui.session_state import Session

Shows = Callable[[Session], object]  # what of a session is in sight somewhere; compared by equality

REST = ""  # the page around its fragments
REDRAW = "redraw"
WANTED = "wanted"  # the parts that the events of one message have asked for

_drawing: ContextVar[str] = ContextVar("drawing", default=REST)  # the fragment that is being drawn


def drawn_around(shows: Shows) -> None:
    """Say what the page around its fragments shows. Where no page says so, every event draws everything."""
    session.pop_for_run(WANTED)
    _note(REST, shows)


def fragment(name: str, shows: Shows) -> Callable[[Callable[[], None]], Callable[[], None]]:
    """A part of a page under this name."""

    def decorate(draw: Callable[[], None]) -> Callable[[], None]:
        @st.fragment(key=name)
        @wraps(draw)
        def drawn() -> None:
            session.pop_for_run(WANTED)
            if session.pop_for_run(REDRAW):
                session.go_on()
            _note(name, shows)
            before = _drawing.set(name)
            try:
                with PAGE_TURNS.part():
                    draw()
            finally:
                _drawing.reset(before)

        return drawn

    return decorate


def _note(name: str, shows: Shows) -> None:
    session.store_drawn({**session.drawn(), name: (shows, shows(session.current()))})


def told(name: str) -> None:
    """What this fragment shows, one that is drawn in any case says in its place: it need not be drawn for it."""
    drawn = session.drawn()
    if name in drawn:
        _note(name, drawn[name][0])


def redrawing(callback: Callable[..., None]) -> Callable[..., None]:
    """The callback of a widget that is being drawn: what it changes is drawn anew, wherever it stands."""
    here = _drawing.get()

    @wraps(callback)
    def call(*args: object, **kwargs: object) -> None:
        callback(*args, **kwargs)
        _redraw(here, here_too=here != REST)

    return call


def on_open() -> Callable[[], None]:
    """The callback of a box that is being drawn, whose content is there while it is open: the part of the page in which
    it stands is drawn anew."""
    here = _drawing.get()
    return lambda: _redraw(here, here_too=True)


def _redraw(here: str, *, here_too: bool) -> None:
    """Have what differs from what is in sight drawn anew, and in any case the part ``here``, from which the event came,
    if it is to be drawn ``here_too``. Streamlit draws that by itself, where the message has no other event: a fragment
    alone, or everything."""
    now, drawn = session.current(), session.drawn()
    earlier = session.pop_for_run(WANTED) or set()
    differs = {name for name, (shows, shown) in drawn.items() if shows(now) != shown}
    wanted = earlier | differs | ({here} if here_too else set())
    session.store_for_run(WANTED, wanted)
    if REST in wanted or REST not in drawn:
        session.pop_for_run(REDRAW)
        if here != REST or earlier:
            st.rerun()
    elif wanted:
        session.store_for_run(REDRAW, True)  # also where nothing differs: the event is over, and Back is Back again
        if earlier or differs - {here}:
            st.rerun([name for name in drawn if name in (wanted if earlier else differs)])
