"""The ground of a picture: the surface as bands of height, with the player's levels and shades.

Heights stand on the player's scale (``web/js/landscape.js``): log₁₀(f − f*) where the surface has a lowest value,
asinh(f / s) where it falls without end, eighteen lines over the surface's own window, and some below where it is
nearly flat.
"""

from __future__ import annotations

from itertools import pairwise
from math import asinh, ceil, floor, log10

import numpy as np
from numpy.typing import NDArray

from optim_viz.export.pictures.shapes import Area, Box, Points, blend, rectangle
from optim_viz.objectives import Objective

Floats = NDArray[np.float64]

LEVELS = 18
SHADES = ("#8fb8d6", "#b9d2e4", "#dbe7ef", "#f0f3f3", "#fbf7f0")  # low ground to high, as in web/js/theme.js
INK = "#1e3c5f"  # of the contour lines
SAMPLE_SPACING = 1.25  # pixels between two samples
MAX_LEVELS_IN_CELL = 40  # levels within one cell: a pole, where a line would be wrong


class LevelScale:
    """The scale of a surface: whole numbers are contour lines."""

    def __init__(self, surface: Objective) -> None:
        self.surface = surface
        self.floor = surface.minima[0].value if surface.minima else None
        sample = np.sort(sample_surface(surface, 81, 81).ravel())
        sample = sample[np.isfinite(sample)]
        low, high = float(sample[0]), float(sample[-1])
        if self.floor is not None:
            above = max(float(sample[int(0.01 * len(sample))]) - self.floor, (high - self.floor) * 1e-6, 1e-300)
            self.bottom = log10(above)
            self.spacing = (log10(max(high - self.floor, 1e-300)) - self.bottom) / LEVELS or 1.0
        else:
            self.size = max(abs(low), abs(high)) / 50 or 1.0
            self.bottom = asinh(low / self.size)
            self.spacing = (asinh(high / self.size) - self.bottom) / LEVELS or 1.0

    def level(self, f: Floats) -> Floats:
        if self.floor is not None:
            return (np.log10(np.maximum(f - self.floor, 1e-300)) - self.bottom) / self.spacing
        return np.arcsinh(f / self.size) / self.spacing

    def shade(self, level: float) -> str:
        """The colour of the ground at a level."""
        share = level / LEVELS if self.floor is not None else level / LEVELS - self.bottom / self.spacing / LEVELS
        t = min(1.0, max(0.0, share)) * (len(SHADES) - 1)
        k = min(len(SHADES) - 2, int(t))
        return blend(SHADES[k + 1], SHADES[k], t - k)


def sample_surface(surface: Objective, columns: int, rows: int) -> Floats:
    """f over the surface's window, (rows, columns), from below."""
    (x0, x1), (y0, y1) = surface.domain.x, surface.domain.y
    return surface(np.linspace(x0, x1, columns)[None, :], np.linspace(y0, y1, rows)[:, None])


def surface_areas(surface: Objective, box: Box) -> list[Area]:
    """The surface's window in ``box``: for each level, from below, everything above it, with its line around."""
    from contourpy import FillType, contour_generator

    heights = LevelScale(surface)
    columns, rows = ceil(box.width / SAMPLE_SPACING) + 1, ceil(box.height / SAMPLE_SPACING) + 1
    levels = heights.level(sample_surface(surface, columns, rows))
    x, y = np.linspace(box.left, box.right, columns), np.linspace(box.bottom, box.top, rows)
    lines = contour_generator(x, y, np.ma.masked_invalid(levels), fill_type=FillType.OuterOffset)
    lowest, highest = _span(levels)
    areas = [Area([[rectangle(box)]], heights.shade(lowest - 0.5))]
    for level in range(ceil(lowest), floor(highest) + 1):
        shade = heights.shade(level + 0.5)
        polygons = _polygons(*lines.filled(level, np.inf))
        if polygons:
            areas.append(Area(polygons, shade, blend(INK, shade, 0.34 if level % 3 == 0 else 0.15), 0.6))
    return areas


def _span(levels: Floats) -> tuple[float, float]:
    """Between which levels there are lines: the cells of a pole have no say."""
    corners = np.stack([levels[:-1, :-1], levels[:-1, 1:], levels[1:, :-1], levels[1:, 1:]])
    low, high = corners.min(axis=0), corners.max(axis=0)
    even = high - low < MAX_LEVELS_IN_CELL
    return (float(low[even].min()), float(high[even].max())) if even.any() else (0.0, 0.0)


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
