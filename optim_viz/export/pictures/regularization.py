"""What a penalty does, as the player draws it (``web/js/regularization.js``): shapes for a still and a film.

Where the player lays a veil over the region, the paper has thin lines: a fill would hide the contours.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from optim_viz.export.pictures.grounds import LIGHT, Ground
from optim_viz.export.pictures.marks import RADIUS, SCALE, unpenalized_minimum_mark
from optim_viz.export.pictures.shapes import Area, Box, Line, Points, Shape, blend, circle
from optim_viz.objectives.regularization_path import Regularization

SPACING, THIN, PALE = 4.5, 0.45, 0.4  # pixels between the region's lines, how wide they are, and how much ink they take
SLOPE = np.array([np.cos(np.pi / 3), np.sin(np.pi / 3)])  # along no side of a diamond
DOTS = (1.1, 3.2)
PATH = 2.0 * SCALE


def regularization_shapes(
    drawn: Regularization,
    to_pixels: Callable[[Points], Points],
    box: Box,
    radius: float = RADIUS,
    ground: Ground = LIGHT,
) -> list[Shape]:
    """The region, the path and the minimum of f, over a map in this box."""
    ((x, y),) = to_pixels(np.array([drawn.unpenalized])).tolist()
    return [
        *_region(to_pixels(drawn.region), box, ground),
        *_path(to_pixels(drawn.path), ground),
        *(unpenalized_minimum_mark(x, y, radius, ground) if box.contains(x, y) else []),
    ]


def regularization_signs() -> list[tuple[Callable[[float, float], list[Shape]], str]]:
    """How each of them is drawn in a legend, and its words, the player's."""
    return [
        (lambda x, y: unpenalized_minimum_mark(x, y, RADIUS), "minimum of f alone"),
        (
            lambda x, y: _path(np.array([[x - RADIUS, y + RADIUS], [x + RADIUS, y - RADIUS]]), LIGHT),
            "minimizer for every λ",
        ),
        (lambda x, y: [Area([[circle(x, y, RADIUS, 4)]], None, LIGHT.ink, 0.8)], "R(w) ≤ R(w*)"),
    ]


def _region(corners: Points, box: Box, ground: Ground) -> list[Shape]:
    lines = hatched(corners, box)
    return [
        *([Line(lines, blend(ground.ink, ground.paper, PALE), THIN)] if lines else []),
        Area([[corners]], None, ground.paper, 2.2),
        Area([[corners]], None, ground.ink, 0.8),
    ]


def _path(corners: Points, ground: Ground) -> list[Shape]:
    return [Line([corners], ground.paper, 1.6 * PATH), Line([corners], ground.ink, PATH, DOTS)]


def hatched(corners: Points, box: Box, slope: Points = SLOPE, spacing: float = SPACING) -> list[Points]:
    """Parallel lines across a convex outline (n, 2), as far as they may meet the box; ``slope`` is of length one."""
    across = np.array([-slope[1], slope[0]])
    offsets = corners @ across
    edges = np.array([[box.left, box.top], [box.right, box.top], [box.left, box.bottom], [box.right, box.bottom]])
    low, high = max(offsets.min(), (edges @ across).min()), min(offsets.max(), (edges @ across).max())
    after = np.roll(corners, -1, axis=0)
    lines = []
    for offset in np.arange(np.ceil(low / spacing) * spacing, high, spacing):
        a, b = offsets - offset, np.roll(offsets, -1) - offset
        crossed = (a < 0.0) != (b < 0.0)
        share = a[crossed] / (a[crossed] - b[crossed])
        ends = corners[crossed] + share[:, None] * (after[crossed] - corners[crossed])
        if len(ends) == 2:
            lines.append(ends)
    return lines
