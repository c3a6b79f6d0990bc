"""The player's own front-end, in the order in which its modules build on each other."""

import json
from pathlib import Path

from optim_viz.web.frontend import FrontEnd

MODULES = (
    "../blob.js",
    "../program.js",
    "../scales.js",
    "../theme.js",
    "../markers.js",
    "../landscape.js",
    "trails.js",
    "chart.js",
    "surface3d-camera.js",
    "surface3d-axes.js",
    "surface3d-raster.js",
    "surface3d.js",
    "clock.js",
    "sync.js",
    "legend.js",
    "panels.js",
    "stub.js",
    "quiz.js",
    "record.js",
    "input.js",
    "player.js",
)
CLOSER = ("rule.js", "stability.js", "insight.js", "marks.js", "inside.js", "dial.js", "inspector.js")
PLAYER = FrontEnd(Path(__file__).parent / "js" / "player", MODULES, "player.html", "player.css", {"closer": CLOSER})


def parts(scene: bytes) -> tuple[str, ...]:
    """The parts of the player's script that a scene needs, by the view in its head."""
    view = json.loads(scene[4 : 4 + int.from_bytes(scene[:4], "little")])["view"]
    return ("closer",) if view["inside"] or view["dial"] else ()
