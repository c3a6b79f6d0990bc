"""The player as a Streamlit component: bytes in, a new start out."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import streamlit as st

from optim_viz.player import read_css, read_html, read_js
from optim_viz.ui import state

KEY = "player"
# As tall as the player itself, so that nothing jumps when it arrives.
SKELETON = """
<style>
@keyframes ov-shimmer { 50% { opacity: .45 } }
.ov-skeleton { display: grid; grid-template-columns: 1.28fr 1fr; gap: 18px; height: clamp(520px, calc(100vh - 118px), 1080px);
  animation: ov-shimmer 1.4s ease-in-out infinite }
.ov-skeleton div { border-radius: 10px; background: color-mix(in srgb, currentColor 9%, transparent) }
@media (max-width: 760px) { .ov-skeleton { grid-template-columns: 1fr } }
@media (prefers-reduced-motion: reduce) { .ov-skeleton { animation: none } }
</style>
<div class="ov-skeleton" role="status" aria-label="Preparing this surface"><div></div><div></div></div>
"""


def _component() -> Callable[..., Any]:
    # Styles are not isolated, so that the player's data attributes can be read by whoever embeds the app; every
    # class name begins with "ov-".
    return st.components.v2.component(
        "optim_viz_player", html=read_html(), css=read_css(), js=read_js(), isolate_styles=False
    )


def player(scene: bytes, on_start: Callable[[float, float], None]) -> None:
    """Show the scene; ``on_start(x, y)`` is called when the visitor moves the start in the picture."""

    def moved() -> None:
        held = state.read(KEY)
        start = held.get("start") if isinstance(held, Mapping) else getattr(held, "start", None)
        if isinstance(start, Mapping):
            on_start(start.get("x"), start.get("y"))  # type: ignore[arg-type]  # checked where it becomes a Scenario

    _component()(data=scene, key=KEY, on_start_change=moved)
