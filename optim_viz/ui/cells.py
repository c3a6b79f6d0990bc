"""Heat maps and fate maps as a Streamlit component."""

from __future__ import annotations

from optim_viz.atlas import CELLS
from optim_viz.ui.component import Wish, mount


def cells(scene: bytes, **on: Wish) -> None:
    """Show the cells of ``to_cells``. ``on`` has a callback for each wish that the visitor can have in them:

    pick: {pane, i, j, x, y, at}, the cell in column i and row j was chosen; x and y are its values as they were sent.
    window: {x0, x1, y0, y1, whole, at}, the cells of that window are wanted, from edge to edge, in the axes' values;
    the answer gives ``at`` back as ``Cells.answers``. ``whole`` is true for all that can be zoomed out to. ``at``
    tells one wish from the next. The values are the browser's, unchecked.
    """
    mount(CELLS, "cells", scene, on)
