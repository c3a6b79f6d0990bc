"""Pictures of many runs at once, over a range of learning rates or of starts, and the front-ends that draw them."""

from optim_viz.atlas.cells import Axis, Cells, Contours, Line, Mark, Pane, shares, to_cells
from optim_viz.atlas.curves import BANDS, Band, Curve, Curves, to_curves
from optim_viz.atlas.front import CELLS, CURVES
from optim_viz.atlas.tones import EMPTY, Category, fate, minimum

__all__ = [
    "BANDS",
    "CELLS",
    "CURVES",
    "EMPTY",
    "Axis",
    "Band",
    "Category",
    "Cells",
    "Contours",
    "Curve",
    "Curves",
    "Line",
    "Mark",
    "Pane",
    "fate",
    "minimum",
    "shares",
    "to_cells",
    "to_curves",
]
