"""Where a neuron is dead, as the player draws it (``web/js/dead-region.js``): hatched, and bounded by its edges."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from optim_viz.export.pictures.grounds import LIGHT, Ground
from optim_viz.export.pictures.marks import RADIUS, SCALE
from optim_viz.export.pictures.regularization import hatched
from optim_viz.export.pictures.shapes import Area, Box, Line, Points, Shape, blend, clip_ends, rectangle
from optim_viz.objectives import Objective

DEAD_WORDS = "no row is active: level"
RISING = np.array([1.0, -1.0]) / np.sqrt(2.0)  # to the right, as no line of a penalty's region
SPACING, THIN, PALE = 9.0 * SCALE / np.sqrt(2.0), 0.7, 0.45  # the player's


def dead_region_shapes(
    surface: Objective, to_pixels: Callable[[Points], Points], box: Box, ground: Ground = LIGHT
) -> list[Shape]:
    """The lines over a map in this box; none where no such region is in it."""
    if not surface.dead_region:
        return []
    corners = to_pixels(np.array(surface.dead_region))
    edges = np.stack([corners, np.roll(corners, -1, axis=0)], axis=1)  # (n, 2, 2)
    lines = [*edges, *hatched(corners, box, RISING, SPACING)]
    return _lines([np.array(ends) for line in lines if (ends := clip_ends(line[0], line[1], box))], ground)


def dead_region_signs(surface: Objective) -> list[tuple[Callable[[float, float], list[Shape]], str]]:
    """How it is drawn in a legend, and its words; none where there is none."""
    return [(_sign, DEAD_WORDS)] if surface.dead_region else []


def _sign(x: float, y: float) -> list[Shape]:
    corners = rectangle(Box(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS))
    box = Box(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS)
    return [*_lines(hatched(corners, box, RISING, 0.45 * SPACING), LIGHT), Area([[corners]], None, LIGHT.ink, 0.6)]


def _lines(pieces: list[Points], ground: Ground) -> list[Shape]:
    return [Line(pieces, blend(ground.ink, ground.paper, PALE), THIN)] if pieces else []
