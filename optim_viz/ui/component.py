"""A front-end as a Streamlit component: bytes in, the visitor's events out."""

from __future__ import annotations

import logging
from collections.abc import Callable, Collection, Mapping
from functools import cache
from html import escape
from typing import Any

import streamlit as st
from streamlit.errors import StreamlitAPIException

from optim_viz.limits import MAX_REPEATS
from optim_viz.ui import fragments, session
from optim_viz.web.frontend import FrontEnd, with_version

EventHandler = Callable[[Mapping[str, Any]], None]
DISTRIBUTION = "optim-viz"  # Streamlit finds a component's files by the distribution's name and its own

# Beside the component, for when its script does not come: Streamlit takes the component itself out of the page. A link
# to where we are, as nothing of ours runs then; style.css shows it in the component's place. The panel says so once for
# all of its numbers, where the picture's own script came.
_LOST = '<div class="ov-lost" role="alert"><p>{}</p><a href="{}">{}</a></div>'


def lost(words: str, href: str = "", link: str = "Try again") -> str:
    """What the page says in a component's place, and where the way on leads."""
    return _LOST.format(words, escape(href), link)


LOAD_FAILED = lost("This picture’s script did not come through.")
NUMBERS_LOST = lost("The script of the numbers here is missing.")


def mount(
    front: FrontEnd,
    scene: bytes,
    on: Mapping[str, EventHandler],
    key: str | None = None,
    *,
    asks: Collection[str] = (),
    says_if_lost: bool = True,
) -> None:
    """Show the scene in the component; its widget's ``key`` is the component's name, unless several are on one page.

    ``on`` has a callback for each event; the values that it is given are the browser's, unchecked. Those that ``asks``
    names do nothing but ask: no run of the page follows from them. ``says_if_lost``: whether the page says so at its
    place where its script does not come.
    """
    key = key or front.name
    handlers = {f"on_{event}_change": _handler(key, event, callback, event in asks) for event, callback in on.items()}
    _component(front)(data=with_version(scene), key=key, **handlers)
    if says_if_lost:
        st.html(LOAD_FAILED)


@cache
def _component(front: FrontEnd) -> Callable[..., Any]:
    """The component with its script as a file, if the project is installed; else with the script inline.

    Declared once a process: to declare it is to look for its files. Streamlit makes it known to each of its runtimes.
    """

    def declared(script: str) -> Callable[..., Any]:
        # Styles are not isolated, so that the data attributes can be read by whoever embeds the app; every class name
        # begins with "ov-".
        return st.components.v2.component(
            f"{DISTRIBUTION}.{front.name}", html=front.placeholder, css=front.css, js=script, isolate_styles=False
        )

    try:
        return declared(front.script)
    except StreamlitAPIException:  # no such component is declared: nothing is installed
        _warn_of_inline_scripts()
        return declared(front.inline)


@cache
def _warn_of_inline_scripts() -> None:
    """Once a process."""
    logging.getLogger(__name__).warning(
        "Optim Viz is not installed, so its scripts travel with every change of a picture, 35 to 140 kB each time, and"
        " a content policy of script-src 'self' blocks them. `pip install -e .[app]` serves them as files."
    )


def _handler(key: str, name: str, callback: EventHandler, asks: bool) -> Callable[[], None]:
    """One message may name an event many times. Streamlit then calls as often, each time with the last of them, which
    is the same object: it is heard once. No browser of ours names one so often that the rest of the message is not
    worth reading, which takes longer the longer it is.
    """
    callback = callback if asks else fragments.redrawing(callback)
    heard: object = None
    calls = 0

    def handle() -> None:
        nonlocal heard, calls
        state = session.widget_value(key)
        event = state.get(name) if isinstance(state, Mapping) else getattr(state, name, None)
        if not isinstance(event, Mapping) or event is heard:
            calls += 1
            if calls > MAX_REPEATS:
                st.stop()
            return
        heard, calls = event, 0
        if not asks:
            session.note_event()
        callback(event)

    return handle
