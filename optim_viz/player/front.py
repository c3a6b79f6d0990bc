"""The player's own front-end, in the order in which its modules build on each other."""

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
    "rule.js",
    "theory.js",
    "insight.js",
    "marks.js",
    "relief-camera.js",
    "relief-axes.js",
    "relief-terrain.js",
    "relief.js",
    "clock.js",
    "legend.js",
    "panels.js",
    "inside.js",
    "dial.js",
    "record.js",
    "input.js",
    "player.js",
)
PLAYER = FrontEnd(Path(__file__).parent, MODULES, "player.html", "player.css")
