"""The player as a Streamlit component: bytes in, a new start out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import streamlit as st

from optim_viz.player import read_css, read_html, read_js
from optim_viz.ui import state

KEY = "player"
SKELETON = Path(__file__).with_name("skeleton.html")  # as tall as the player, so that nothing jumps


def _component() -> Callable[..., Any]:
    # Styles are not isolated, so that the player's data attributes can be read by whoever embeds the app; every
    # class name begins with "ov-".
    return st.components.v2.component(
        "optim_viz_player", html=read_html(), css=read_css(), js=read_js(), isolate_styles=False
    )


def player(scene: bytes, on_start: Callable[[Any, Any, Any], None]) -> None:
    """Show the scene. ``on_start(x, y, gesture)`` is called when the visitor moves the start in the picture; the values
    are the browser's, unchecked, and one click or drag has one ``gesture``."""

    def moved() -> None:
        held = state.read(KEY)
        start = held.get("start") if isinstance(held, Mapping) else getattr(held, "start", None)
        if isinstance(start, Mapping):
            on_start(start.get("x"), start.get("y"), start.get("gesture"))

    _component()(data=scene, key=KEY, on_start_change=moved)
