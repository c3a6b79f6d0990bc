"""A front-end as a Streamlit component: bytes in, the visitor's wishes out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import streamlit as st

from optim_viz.ui import session
from optim_viz.web.frontend import LOADER, FrontEnd

EventHandler = Callable[[Mapping[str, Any]], None]


def mount(
    front: FrontEnd,
    name: str,
    scene: bytes,
    on: Mapping[str, EventHandler],
    parts: Sequence[str] = (),
    key: str | None = None,
) -> None:
    """Show the scene in the component of this name; its widget's ``key`` is the name, unless several are on one page.

    ``parts`` of its script come along. ``on`` has a callback for each wish; the values that it is given are the
    browser's, unchecked.
    """
    # Styles are not isolated, so that the data attributes can be read by whoever embeds the app; every class name
    # begins with "ov-".
    component: Callable[..., Any] = st.components.v2.component(
        f"optim_viz_{name}", html=front.html, css=front.css, js=LOADER, isolate_styles=False
    )
    key = key or name
    handlers = {f"on_{event}_change": _handler(key, event, callback) for event, callback in on.items()}
    component(data=front.with_script(scene, *parts), key=key, **handlers)


def _handler(key: str, name: str, callback: EventHandler) -> Callable[[], None]:
    def handle() -> None:
        held = session.read(key)
        event = held.get(name) if isinstance(held, Mapping) else getattr(held, name, None)
        if isinstance(event, Mapping):
            callback(event)

    return handle
