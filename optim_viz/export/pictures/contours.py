"""The ground of a picture: the surface as bands of height, with the player's levels and shades."""

from __future__ import annotations

from itertools import pairwise
from math import ceil, floor

import numpy as np
from numpy.typing import NDArray

from optim_viz.export.pictures.shapes import Area, Box, Points, blend, rectangle
from optim_viz.objectives import Objective
from optim_viz.web.levels import SHADES, LevelScale, sample_surface, span_of_levels

Floats = NDArray[np.float64]

INK = "#1e3c5f"  # of the contour lines
SAMPLE_SPACING = 1.25  # pixels between two samples


def shade_of(scale: LevelScale, level: float) -> str:
    """The colour of the ground at a level."""
    t = min(1.0, max(0.0, scale.share(level))) * (len(SHADES) - 1)
    k = min(len(SHADES) - 2, int(t))
    return blend(SHADES[k + 1], SHADES[k], t - k)


def surface_areas(surface: Objective, box: Box) -> list[Area]:
    """The surface's window in ``box``: for each level, from below, everything above it, with its line around."""
    from contourpy import FillType, contour_generator

    heights = LevelScale(surface)
    columns, rows = ceil(box.width / SAMPLE_SPACING) + 1, ceil(box.height / SAMPLE_SPACING) + 1
    levels = heights.level(sample_surface(surface, columns, rows))
    x, y = np.linspace(box.left, box.right, columns), np.linspace(box.bottom, box.top, rows)
    lines = contour_generator(x, y, np.ma.masked_invalid(levels), fill_type=FillType.OuterOffset)
    lowest, highest = span_of_levels(levels)
    areas = [Area([[rectangle(box)]], shade_of(heights, lowest - 0.5))]
    for level in range(ceil(lowest), floor(highest) + 1):
        shade = shade_of(heights, level + 0.5)
        polygons = _polygons(*lines.filled(level, np.inf))
        if polygons:
            areas.append(Area(polygons, shade, blend(INK, shade, 0.34 if level % 3 == 0 else 0.15), 0.6))
    return areas


def _polygons(points: list[Points], offsets: list[NDArray[np.uint32]]) -> list[list[Points]]:
    """contourpy's polygons, the large ones first: an island comes behind the lake that it lies in."""
    polygons = []
    for flat, bounds in zip(points, offsets, strict=True):
        rings = [simplify_ring(flat[a : b - 1]) for a, b in pairwise(bounds)]
        if len(rings[0]) > 2:
            polygons.append([ring for ring in rings if len(ring) > 2])
    return sorted(polygons, key=lambda rings: -float(np.prod(np.ptp(rings[0], axis=0))))


def simplify_ring(ring: Points) -> Points:
    """The closed line without corners that lie within 0.02 pixels of the line between their neighbours."""
    for _ in range(4):
        if len(ring) < 8:
            break
        a, b = np.roll(ring, 1, axis=0), np.roll(ring, -1, axis=0)
        across = b - a
        away = np.abs(across[:, 0] * (ring - a)[:, 1] - across[:, 1] * (ring - a)[:, 0])
        flat = away < 0.02 * np.hypot(*across.T)
        flat[::2] = False  # neighbours do not go at once
        flat[-1] = False
        ring = ring[~flat]
    return ring
