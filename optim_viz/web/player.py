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
    "../outbox.js",
    "../pixel-ratio.js",
    "../tooltip.js",
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
    "layers.js",
    "race-charts.js",
    "picture.js",
    "view-state.js",
    "start-ring.js",
    "readout.js",
    "playback.js",
    "stub.js",
    "quiz.js",
    "record.js",
    "actions.js",
    "stage-input.js",
    "surface3d-input.js",
    "input.js",
    "player.js",
)
INSPECTOR = (
    "rule.js",
    "stability.js",
    "insight.js",
    "marks.js",
    "inspector-rule.js",
    "inspector-theory.js",
    "inspector-buttons.js",
    "inspector-charts.js",
    "inside.js",
    "dial-path.js",
    "dial-track.js",
    "dial.js",
    "inspector.js",
)
FOLDER = Path(__file__).parent / "js" / "player"
PLAYER = FrontEnd(FOLDER, MODULES, "player.html", "player.css", {"inspector": INSPECTOR})


def parts(scene: bytes) -> tuple[str, ...]:
    """The parts of the player's script that a scene needs, by the view in its head."""
    view = json.loads(scene[4 : 4 + int.from_bytes(scene[:4], "little")])["view"]
    return ("inspector",) if view["inside"] or view["dial"] else ()
