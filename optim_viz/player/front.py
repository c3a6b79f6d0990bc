"""The player's own front-end, in the order in which its modules build on each other."""

from pathlib import Path

from optim_viz.frontend import FrontEnd
from optim_viz.view import View

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


def parts(view: View) -> tuple[str, ...]:
    """The parts of the player's script that a scene looked at in this way needs."""
    return ("closer",) if view.inside or view.settings["dial"] > 0 else ()
