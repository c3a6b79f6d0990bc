"""Pictures of many runs at once, over a range of numbers or of starts, and the front-ends that draw them."""

from optim_viz.atlas.cells import Axis, Cells, Contours, Line, Mark, Pane, shares, to_cells
from optim_viz.atlas.cells_front import CELLS
from optim_viz.atlas.tones import EMPTY, Category, fate, minimum

__all__ = [
    "CELLS",
    "EMPTY",
    "Axis",
    "Category",
    "Cells",
    "Contours",
    "Line",
    "Mark",
    "Pane",
    "fate",
    "minimum",
    "shares",
    "to_cells",
]
