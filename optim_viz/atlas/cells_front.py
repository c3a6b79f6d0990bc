"""The front-end of the cells: the player's modules that it shares, and its own."""

from pathlib import Path

from optim_viz.frontend import FrontEnd

MODULES = (
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
)
CELLS = FrontEnd(Path(__file__).parent, MODULES, "cells.html", "cells.css")
