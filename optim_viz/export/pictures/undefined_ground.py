"""Where f is undefined, as the player draws it: bare paper, hatched the other way than where a neuron is dead."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from optim_viz.export.pictures.dead_region import PALE, THIN
from optim_viz.export.pictures.grounds import LIGHT, Ground
from optim_viz.export.pictures.marks import RADIUS, SCALE
from optim_viz.export.pictures.regularization import hatched
from optim_viz.export.pictures.shapes import Area, Box, Line, Points, Shape, blend, rectangle
from optim_viz.objectives import Domain, Objective
from optim_viz.web.undefined_ground import UNDEFINED_WORDS, undefined_lines

FALLING = np.array([1.0, 1.0]) / np.sqrt(2.0)  # to the right; y goes down
SPACING = 7.0 * SCALE  # pixels to the right, the player's


def undefined_shapes(
    surface: Objective,
    to_pixels: Callable[[Points], Points],
    unit: float,
    window: Domain | None = None,
    ground: Ground = LIGHT,
) -> list[Shape]:
    """The lines over a map of the window, with ``unit`` pixels to a unit of the plane; none where f is defined."""
    return _lines([to_pixels(piece) for piece in undefined_lines(surface, SPACING / unit, window)], ground)


def undefined_signs(surface: Objective) -> list[tuple[Callable[[float, float], list[Shape]], str]]:
    """How it is drawn in a legend, and its words; none where f is defined all over its window."""
    return [(_sign, UNDEFINED_WORDS)] if surface.undefined_share else []


def _sign(x: float, y: float) -> list[Shape]:
    box = Box(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS)
    corners = rectangle(box)
    lines = hatched(corners, box, FALLING, 0.45 * SPACING / np.sqrt(2.0))
    return [*_lines(lines, LIGHT), Area([[corners]], None, LIGHT.ink, 0.6)]


def _lines(pieces: list[Points], ground: Ground) -> list[Shape]:
    return [Line(pieces, blend(ground.ink, ground.paper, PALE), THIN)] if pieces else []
