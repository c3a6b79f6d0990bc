"""The ground of a picture: the surface as bands of height, with the player's levels and shades."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from math import ceil
from typing import TYPE_CHECKING, NamedTuple, cast

import numpy as np
from numpy.typing import NDArray

from optim_viz.export.pictures.grounds import LIGHT, Ground
from optim_viz.export.pictures.shapes import Area, Box, Points, blend, rectangle
from optim_viz.objectives import Domain, Objective
from optim_viz.web.levels import LevelScale, lines_of_levels, sample_surface, span_of_levels

if TYPE_CHECKING:
    from contourpy import ContourGenerator

Floats = NDArray[np.float64]
Polygons = tuple[tuple[Points, ...], ...]  # each an outline and its holes

STRONG_EVERY = 3  # levels between two strong lines


class Detail(NamedTuple):
    """How finely the ground is drawn."""

    spacing: float = 1.25  # pixels between two samples
    every: int = 1  # levels between two lines
    tolerance: float = 0.02  # pixels by which a corner that is left out may lie beside the line


FINE = Detail()


def shade_of(scale: LevelScale, level: float, ground: Ground = LIGHT) -> str:
    """The colour of the ground at a level."""
    shades = ground.shades
    t = min(1.0, max(0.0, scale.share(level))) * (len(shades) - 1)
    k = min(len(shades) - 2, int(t))
    return blend(shades[k + 1], shades[k], t - k)


class _Bands(NamedTuple):
    """Where a picture's ground is how high, whatever its colours are."""

    heights: LevelScale
    lowest: float  # a level below every line
    known: Polygons | None  # where f is defined, if it is not everywhere
    above: tuple[tuple[int, Polygons], ...]  # from below: a level, and everything that lies above it


@lru_cache(maxsize=16)  # a scene's pictures follow each other, and a stamp has two grounds, with paths and without
def _bands(surface: Objective, box: Box, window: Domain | None, detail: Detail) -> _Bands:
    from contourpy import FillType, contour_generator

    heights = LevelScale(surface)
    columns, rows = ceil(box.width / detail.spacing) + 1, ceil(box.height / detail.spacing) + 1
    levels = heights.level(sample_surface(surface, columns, rows, window))
    x, y = np.linspace(box.left, box.right, columns), np.linspace(box.bottom, box.top, rows)
    lines = contour_generator(x, y, np.ma.masked_invalid(levels), fill_type=FillType.OuterOffset)
    drawn = [level for level in lines_of_levels(levels) if level % detail.every == 0]
    lowest = min([span_of_levels(levels)[0], *drawn[:1]])
    known = None
    if np.isnan(levels).any():
        known = to_polygons(detail.tolerance, lines, np.nanmin(levels) - 1.0)
    above = ((level, to_polygons(detail.tolerance, lines, level)) for level in drawn)
    return _Bands(heights, lowest, known, tuple((level, polygons) for level, polygons in above if polygons))


def surface_areas(
    surface: Objective, box: Box, window: Domain | None = None, ground: Ground = LIGHT, detail: Detail = FINE
) -> list[Area]:
    """The surface's window, or another one, in ``box``: for each level, from below, everything above it, with its line
    around. Where f is undefined there is the bare paper."""
    bands = _bands(surface, box, window, detail)
    areas = [Area([[rectangle(box)]], shade_of(bands.heights, bands.lowest - 0.5 * detail.every, ground))]
    if bands.known is not None:
        known = [areas[0]._replace(polygons=bands.known)] if bands.known else []
        areas = [Area([[rectangle(box)]], ground.paper), *known]
    for level, polygons in bands.above:
        shade = shade_of(bands.heights, level + 0.5 * detail.every, ground)
        share = ground.strong if detail.every == 1 and level % STRONG_EVERY == 0 else ground.thin
        areas.append(Area(polygons, shade, blend(ground.contour, shade, share), 0.6))
    return areas


def to_polygons(tolerance: float, lines: ContourGenerator, low: float, high: float = np.inf) -> Polygons:
    """contourpy's polygons between two levels, the large ones first: an island comes behind the lake that it lies in.

    ``lines`` fills them as ``FillType.OuterOffset``: the corners of each, and where its rings begin.
    """
    polygons = []
    points, offsets = cast("tuple[list[Points], list[NDArray[np.uint32]]]", lines.filled(low, high))
    for flat, bounds in zip(points, offsets, strict=True):
        rings = [simplify_ring(flat[a : b - 1], tolerance) for a, b in pairwise(bounds)]
        for ring in rings:
            ring.setflags(write=False)  # several pictures have it
        if len(rings[0]) > 2:
            polygons.append(tuple(ring for ring in rings if len(ring) > 2))
    return tuple(sorted(polygons, key=lambda rings: -float(np.prod(np.ptp(rings[0], axis=0)))))


def simplify_ring(ring: Points, tolerance: float = FINE.tolerance) -> Points:
    """The closed line without corners that lie within ``tolerance`` pixels of the line between their neighbours."""
    for _ in range(4):
        if len(ring) < 8:
            break
        a, b = np.roll(ring, 1, axis=0), np.roll(ring, -1, axis=0)
        across = b - a
        away = np.abs(across[:, 0] * (ring - a)[:, 1] - across[:, 1] * (ring - a)[:, 0])
        flat = away < tolerance * np.hypot(*across.T)
        flat[::2] = False  # neighbours do not go at once
        flat[-1] = False
        ring = ring[~flat]
    return ring
