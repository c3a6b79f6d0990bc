"""The atlas' front-ends, each in the order in which its modules build on each other."""

from pathlib import Path

from optim_viz.web.frontend import FrontEnd

FOLDER = Path(__file__).parent / "js" / "charts"
SHARED = ("../blob.js", "../scales.js", "../theme.js", "../markers.js")

SWEEP_CHART = FrontEnd(
    FOLDER,
    (
        *SHARED,
        "../player/legend.js",
        "bands.js",
        "glyphs.js",
        "sweep-plot.js",
        "sweep-legend.js",
        "../outbox.js",
        "../pixel-ratio.js",
        "../tooltip.js",
        "sweep-chart.js",
    ),
    "sweep-chart.html",
    "sweep-chart.css",
)

HEAT_MAP = FrontEnd(
    FOLDER,
    (
        "../blob.js",
        "../program.js",
        "../scales.js",
        "../theme.js",
        "../landscape.js",
        "../outbox.js",
        "../pixel-ratio.js",
        "../tooltip.js",
        "heat-map-axis.js",
        "heat-map-scene.js",
        "heat-map-tiles.js",
        "heat-map-marks.js",
        "heat-map-pane.js",
        "heat-map-legend.js",
        "heat-map-input.js",
        "heat-map.js",
    ),
    "heat-map.html",
    "heat-map.css",
)
