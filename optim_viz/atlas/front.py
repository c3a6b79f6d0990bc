"""The atlas' front-ends, each in the order in which its modules build on each other."""

from pathlib import Path

from optim_viz.frontend import FrontEnd

FOLDER = Path(__file__).parent
SHARED = ("../player/scene.js", "../player/scales.js", "../player/theme.js", "../player/markers.js")

CURVES = FrontEnd(
    FOLDER,
    (
        *SHARED,
        "../player/legend.js",
        "bands.js",
        "glyphs.js",
        "curves-plot.js",
        "curves-legend.js",
        "wishes.js",
        "curves.js",
    ),
    "curves.html",
    "curves.css",
)

CELLS = FrontEnd(
    FOLDER,
    (
        "../player/scene.js",
        "../player/program.js",
        "../player/scales.js",
        "../player/theme.js",
        "../player/landscape.js",
        "cells-axis.js",
        "cells-scene.js",
        "cells-tiles.js",
        "cells-marks.js",
        "cells-pane.js",
        "cells-legend.js",
        "cells-input.js",
        "cells.js",
    ),
    "cells.html",
    "cells.css",
)
