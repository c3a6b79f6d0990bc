"""The player as a Streamlit component."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from optim_viz.ui import session
from optim_viz.ui.component import EventHandler, mount
from optim_viz.ui.panel import share
from optim_viz.web.player import PLAYER

SKELETON = Path(__file__).with_name("skeleton.html")  # as tall as the player, so that nothing jumps


def player(scene: bytes, *, key: str = "player", **on: EventHandler) -> None:
    """Show the scene. ``key`` tells the players of one page apart. ``on`` has a callback for each of its events:

    start: {x, y, gesture, held}, the start was moved; one click or drag has one gesture, and ``held`` is true until the
    ring is let go. view: {stage, ..., serial}, the scene is to be looked at in another way. dial: {name, parameter,
    value, gesture}, a number of a run was turned. branch: {name, step, factor or optimizer, at}, a run is to go another
    way from that step on. ghost: {name, partner, on, at}, a partner is to come or go. guess: {x, y}, a point of the map
    was confirmed. page: {by}, a clicker asks for another lesson. Sharing is the same for all. ``at`` tells one event
    from the next. The values are the browser's, unchecked.
    """
    events = {name: _noting_drag(callback) for name, callback in {"share": share.share_pressed, **on}.items()}
    mount(PLAYER, scene, events, key)


def _noting_drag(callback: EventHandler) -> EventHandler:
    """The callback, and a flag that says whether the drag goes on."""

    def handle(event: Mapping[str, Any]) -> None:
        session.set_flag("dragging", on=bool(event.get("held")))
        callback(event)

    return handle
