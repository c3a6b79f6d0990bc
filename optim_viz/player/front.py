"""The player's own front-end, in the order in which its modules build on each other."""

import json
from pathlib import Path

from optim_viz.frontend import FrontEnd

MODULES = (
    "scene.js",
    "program.js",
    "scales.js",
    "theme.js",
    "markers.js",
    "landscape.js",
    "trails.js",
    "chart.js",
    "relief-camera.js",
    "relief-axes.js",
    "relief-terrain.js",
    "relief.js",
    "clock.js",
    "tandem.js",
    "legend.js",
    "panels.js",
    "far.js",
    "room.js",
    "record.js",
    "input.js",
    "player.js",
)
CLOSER = ("rule.js", "theory.js", "insight.js", "marks.js", "inside.js", "dial.js", "closer.js")
PLAYER = FrontEnd(Path(__file__).parent, MODULES, "player.html", "player.css", {"closer": CLOSER})


def parts(scene: bytes) -> tuple[str, ...]:
    """The parts of the player's script that a scene needs, by the view in its head."""
    view = json.loads(scene[4 : 4 + int.from_bytes(scene[:4], "little")])["view"]
    return ("closer",) if view["inside"] or view["dial"] else ()
