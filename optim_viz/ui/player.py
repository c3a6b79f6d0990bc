"""The player as a Streamlit component."""

from __future__ import annotations

from pathlib import Path

from optim_viz.player import PLAYER
from optim_viz.ui.component import Wish, mount

SKELETON = Path(__file__).with_name("skeleton.html")  # as tall as the player, so that nothing jumps


def player(scene: bytes, **on: Wish) -> None:
    """Show the scene. ``on`` has a callback for each wish that the visitor can have in the picture:

    start: {x, y, gesture}, the start was moved; one click or drag has one gesture. view: {stage, ..., serial}, the
    scene is to be looked at in another way. branch: {name, step, factor or optimizer, at}, a run is to
    leave its way. ghost: {name, partner, on, at}, a partner is to come or go. ``at`` tells one wish from the next. The
    values are the browser's, unchecked.
    """
    mount(PLAYER, "player", scene, on)
