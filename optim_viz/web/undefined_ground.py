"""Where f is no number: lines across it, as the player hatches it (``web/js/undefined-ground.js``)."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from optim_viz.objectives import Domain, Objective
from optim_viz.objectives.typed import is_formula

UNDEFINED_WORDS = "f is undefined"  # the player's
ALONG = 640  # looks along a line that is as long as the window is high


def undefined_lines(surface: Objective, spacing: float, window: Domain | None = None) -> list[NDArray[np.float64]]:
    """Pieces of parallel lines in the plane, (2, 2) each, that fall to the right by as much as they go there, over the
    surface's own window or another one; ``spacing`` is to the right between two of them. None where f is a number
    everywhere, as every function of the registry is.
    """
    if not is_formula(surface.name):
        return []
    (x0, x1), (y0, y1) = (window := window or surface.domain).x, window.y
    height = y1 - y0
    begins, down = np.arange(x0 - height, x1, spacing)[:, None], np.linspace(0.0, height, ALONG)[None, :]
    x, y = begins + down, y1 - down + 0.0 * begins
    hatched = np.isnan(surface(x, y)) & (x >= x0) & (x <= x1)
    edges = np.diff(np.pad(hatched, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    (line, first), (_, after) = np.nonzero(edges == 1), np.nonzero(edges == -1)
    ends = np.stack([first, after - 1], axis=1)
    pieces = np.stack([x[line[:, None], ends], y[line[:, None], ends]], axis=2)
    return [piece for piece, (a, b) in zip(pieces, ends, strict=True) if a < b]
