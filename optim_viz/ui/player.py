"""The player as a Streamlit component: bytes in, the visitor's wishes out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import streamlit as st

from optim_viz.frontend import LOADER
from optim_viz.player import PLAYER
from optim_viz.ui import state

KEY = "player"
SKELETON = Path(__file__).with_name("skeleton.html")  # as tall as the player, so that nothing jumps


def _component() -> Callable[..., Any]:
    # Styles are not isolated, so that the player's data attributes can be read by whoever embeds the app; every
    # class name begins with "ov-".
    return st.components.v2.component(
        "optim_viz_player", html=PLAYER.html, css=PLAYER.css, js=LOADER, isolate_styles=False
    )


def player(scene: bytes, **on: Callable[[Mapping[str, Any]], None]) -> None:
    """Show the scene. ``on`` has a callback for each wish that the visitor can have in the picture:

    start: {x, y, gesture, held}, the start was moved; one click or drag has one gesture, and ``held`` is true until the
    ring is let go. view: {stage, ..., serial}, the scene is to be looked at in another way. dial: {name, parameter,
    value, gesture}, a number of a run was turned. branch: {name, step, factor or optimizer, at}, a run is to leave its
    way. ghost: {name, partner, on, at}, a partner is to come or go. ``at`` tells one wish from the next. The values are
    the browser's, unchecked.
    """

    def handler(name: str, callback: Callable[[Mapping[str, Any]], None]) -> Callable[[], None]:
        def wished() -> None:
            held = state.read(KEY)
            wish = held.get(name) if isinstance(held, Mapping) else getattr(held, name, None)
            if isinstance(wish, Mapping):
                state.raise_flag("dragging", on=bool(wish.get("held")))
                callback(wish)

        return wished

    handlers = {f"on_{name}_change": handler(name, callback) for name, callback in on.items()}
    _component()(data=PLAYER.with_script(scene), key=KEY, **handlers)
