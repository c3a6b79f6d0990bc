"""The player as a Streamlit component."""

from __future__ import annotations

from pathlib import Path

from optim_viz.ui import events
from optim_viz.ui.component import EventHandler, mount
from optim_viz.ui.panel import share
from optim_viz.web.player import PLAYER

SKELETON = Path(__file__).with_name("skeleton.html")  # as tall as the player, so that nothing jumps

# Instead of a verdict, until the film has come to it; web/js/player/quiz.js hears the button.
WATCHING = """<p class="ov-watching">The film tells whether you were right.
<button type="button" class="ov-skip">Skip to the answer</button></p>"""


def player(scene: bytes, *, key: str = "player", **on: EventHandler) -> None:
    """Show the scene. ``key`` tells the players of one page apart. ``on`` has a callback for each of its events:

    start: {x, y, gesture}, the start was moved; one click or drag has one gesture. view: {stage, ..., serial}, the
    scene is to be looked at in another way. dial: {owner, name, parameter, value, gesture}, a number was turned
    while the run of this name was looked at: the run's, its schedule's, the scene's or the surface's.
    branch: {name, step, factor or optimizer, at}, a run is to go another way from that step on. ghost: {name, partner,
    on, at}, a partner is to come or go. guess: {x, y}, a point of the map was confirmed. page: {by}, a clicker asks for
    another lesson. typed: {field, text, at}, a text was typed in the panel, in the field of this key. The same for all
    are share; doubted: {name, at}, the browser computes other numbers for a run than the server; noise: {steps, side,
    at}, it needs the noise of so many steps; and clock: {step, at}, what is taken home is asked for while the clock
    stands there. ``at`` tells one event from the next.
    The values are the browser's, unchecked.
    """
    same_for_all = {
        "share": share.share_pressed,
        "doubted": events.run_doubted,
        "noise": events.noise_wanted,
        "clock": events.clock_read,
    }
    mount(PLAYER, scene, {**same_for_all, **on}, key)
