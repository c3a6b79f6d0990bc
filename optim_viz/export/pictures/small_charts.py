"""Charts at the size of a stamp, beside the maps of :mod:`optim_viz.export.pictures.thumbnail`: a curve, and rows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from optim_viz.export.pictures.grounds import DARK, LIGHT, Ground
from optim_viz.export.pictures.shapes import Area, Box, Layer, Line, Picture, Points, Shape, blend, circle
from optim_viz.export.pictures.svg import to_svg
from optim_viz.export.pictures.thumbnail import SIZE
from optim_viz.style import HUES, RunStyle

Numbers = NDArray[np.float64]
MARGIN, LINE, DOT, AXIS, DASH = 10.0, 2.0, 1.9, 1.0, 0.5  # CSS pixels, and a share of a dash
CORNERS = (12, 3, 4)  # of the dots of one class after the other


def to_curves(title: str, curves: Sequence[tuple[Numbers, RunStyle]], *, dark: bool = False) -> bytes:
    """An SVG of curves, each of values (n,) over their places, on one scale that has zero, where a line lies."""
    ground = DARK if dark else LIGHT
    low = min(0.0, *(float(values.min()) for values, _ in curves))
    high = max(float(values.max()) for values, _ in curves)
    inner = Box(MARGIN, MARGIN, SIZE[0] - 2 * MARGIN, SIZE[1] - 2 * MARGIN)

    def points(values: Numbers) -> Points:
        across = inner.left + inner.width * np.arange(len(values)) / max(1, len(values) - 1)
        return np.stack([across, inner.bottom - inner.height * (values - low) / ((high - low) or 1.0)], axis=1)

    zero = points(np.zeros(2))
    lines: list[Shape] = [Line([zero], blend(ground.ink, ground.paper, 0.45), AXIS)]
    for values, style in curves:
        dash = tuple(DASH * d for d in style.dash)
        lines.append(Line([points(values)], ground.colour_of(style), LINE, dash))
    return _drawn(title, lines, ground)


def to_scatter(title: str, x: Numbers, y: Numbers, classes: Numbers, *, dark: bool = False) -> bytes:
    """An SVG of the rows (x, y), each (n,), over their whole range. Those of one of the ``classes`` (n,) are of one
    shape, every other one hollow, so that none is known by its colour alone."""
    ground = DARK if dark else LIGHT
    places = [
        MARGIN + (length - 2 * MARGIN) * (values - values.min()) / (float(np.ptp(values)) or 1.0)
        for values, length in zip((x, -y), SIZE, strict=True)
    ]
    shapes: list[Shape] = []
    for i, name in enumerate(np.unique(classes)):
        colour = HUES[i % len(HUES)][dark]
        corners = CORNERS[i % len(CORNERS)]
        outlines = [[circle(px, py, DOT, corners)] for px, py in np.stack(places, axis=1)[classes == name]]
        shapes.append(Area(outlines, None if i % 2 else colour, colour, 0.8))
    return _drawn(title, shapes, ground)


def _drawn(title: str, shapes: list[Shape], ground: Ground) -> bytes:
    box = Box(0.0, 0.0, *SIZE)
    corners = np.array([[0.0, 0.0], [SIZE[0], 0.0], [*SIZE], [0.0, SIZE[1]]])
    return to_svg(Picture(*SIZE, title, "", [Layer([Area([[corners]], ground.paper), *shapes], box)]), decimals=1)
