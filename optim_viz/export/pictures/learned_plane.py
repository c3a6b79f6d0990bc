"""What the net of the learned optimizer has learned, as a picture: its update beside Adam's.

Over the gradient g and its mean m, both over the root mean square: the step of Adam, which is m whatever g; the learned
one's, in strides of its own; and by how much its stride then grows. Before the step the fast average is m, after it the
other two are, and the root mean square is what it is in the long run. Where g changes its sign the net is given another
side of everything, so each half is drawn for itself.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from optim_viz.export.pictures.contours import to_polygons
from optim_viz.export.pictures.grounds import DARK, LIGHT, Ground
from optim_viz.export.pictures.shapes import Area, Box, Layer, Line, Picture, Points, Shape, Text, blend, rectangle
from optim_viz.export.pictures.svg import to_svg
from optim_viz.language.in_numpy import MACHINE
from optim_viz.number_format import format_number
from optim_viz.style import HUES

REACH = 2.0  # of both axes, in root mean squares
ALONG, ACROSS = 61, 31  # samples of m, and of g on one side of zero
GRADIENTS = ((-REACH, -1e-9), (1e-9, REACH))  # on either side of zero
SIDE, LEFT, TOP, GAP, FOOT = 210.0, 54.0, 34.0, 34.0, 36.0  # CSS pixels
STRONGEST = 0.72  # share of a colour where a plane is furthest from zero
TOLERANCE = 0.05  # pixels by which a corner that is left out may lie beside its line
TICK, LABEL, TITLE = 9.0, 10.5, 11.5
ROOM = 16.0  # pixels that a contour's number keeps from the frame
SEEN = (
    "Three planes over gradient and mean gradient: the step of Adam, the learned one's, and how its stride then grows. "
    "Blue is above zero, brown below, stronger is further."
)

Floats = NDArray[np.float64]


class Plane(NamedTuple):
    """One of the three."""

    title: str
    halves: tuple[Floats, Floats]  # (ALONG, ACROSS) for g below and above zero; m by rows from below, g by columns
    spacing: float  # between two contour lines


def learned(g: Floats, m: Floats) -> tuple[Floats, Floats]:
    """The step downhill in units of the stride, and the change of the log stride, of the shipped net."""
    sign, fast = np.sign(g), (g + m) / 2
    features = [abs(g), sign * fast, sign * m, sign * m / (1 + abs(m)), g * m, np.log(abs(g) + 1e-3), 0 * g]
    direction, growth = MACHINE.net(features)
    return m + sign * direction, 0.3 * np.tanh(growth)


def planes() -> tuple[Plane, Plane, Plane]:
    """Adam's step, the learned one's, and the growth of its stride."""
    m = np.linspace(-REACH, REACH, ALONG)
    sides = [np.meshgrid(m, np.linspace(*ends, ACROSS), indexing="ij") for ends in GRADIENTS]
    below, above = (learned(g, m) for m, g in sides)
    return (
        Plane("Adam: step, in α", (sides[0][0], sides[1][0]), 0.5),
        Plane("Learned: step, in its strides", (below[0], above[0]), 0.5),
        Plane("Learned: growth of its log stride", (below[1], above[1]), 0.04),
    )


def learned_plane(*, dark: bool = False, stacked: bool = False) -> bytes:
    """An SVG of the three side by side, or one below the other."""
    ground, shapes = DARK if dark else LIGHT, list[Shape]()
    drawn = planes()
    right, down = (0.0, SIDE + TOP + FOOT) if stacked else (SIDE + GAP, 0.0)
    boxes = [Box(LEFT + i * right, TOP + i * down, SIDE, SIDE) for i in range(len(drawn))]
    for plane, box in zip(drawn, boxes, strict=True):
        shapes += [*_bands(plane, box, ground), *_axes(plane, box, ground)]
    width, height = boxes[-1].right + 12.0, boxes[-1].bottom + FOOT
    paper = Area([[rectangle(Box(0.0, 0.0, width, height))]], ground.paper)
    title = "What the learned optimizer learned, beside Adam"
    return to_svg(Picture(width, height, title, SEEN, [Layer([paper, *shapes])]), decimals=1)


def _bands(plane: Plane, box: Box, ground: Ground) -> list[Shape]:
    """Between two levels one shade; the lines, of which zero's is strong, and their numbers."""
    from contourpy import FillType, LineType, contour_generator

    y, middle = np.linspace(box.bottom, box.top, ALONG), box.left + box.width / 2
    halves = [
        contour_generator(
            np.linspace(left, left + box.width / 2, ACROSS),
            y,
            values,
            line_type=LineType.Separate,
            fill_type=FillType.OuterOffset,
        )
        for left, values in zip((box.left, middle), plane.halves, strict=True)
    ]
    last = int(np.ceil(np.abs(plane.halves).max() / plane.spacing))
    bands, lines, numbers = list[Shape](), list[Shape](), list[Shape]()
    for k in range(-last, last):
        level = k * plane.spacing
        above = level + plane.spacing
        polygons = [polygon for half in halves for polygon in to_polygons(TOLERANCE, half, level, above)]
        shade = blend(HUES[0 if k >= 0 else 1][ground.is_dark], ground.paper, STRONGEST * abs(k + 0.5) / last)
        if polygons:
            bands.append(Area(polygons, shade, shade, 0.5))
        pieces: list[Any] = [points for half in halves for points in half.lines(level)]
        if pieces:
            ink, width = (0.9, 1.6) if k == 0 else (0.45, 0.7)
            lines.append(Line(pieces, blend(ground.ink, ground.paper, ink), width))
            numbers += _number(level, max(pieces, key=_length), box, ground)
    return [*bands, *lines, *numbers]


def _length(line: Points) -> float:
    return float(np.hypot(*np.diff(line, axis=0).T).sum())


def _number(value: float, line: Points, box: Box, ground: Ground) -> list[Shape]:
    """On the line, in its middle, on a plate of the paper's colour; none where that is too near the frame."""
    x, y = line[len(line) // 2].tolist()
    if not (box.left + ROOM < x < box.right - ROOM and box.top + ROOM / 2 < y < box.bottom - ROOM / 2):
        return []
    text = format_number(value)
    plate = rectangle(Box(x - 2.9 * len(text), y - 5.5, 5.8 * len(text), 11.0))
    return [Area([[plate]], ground.paper), Text(x, y + 3.2, text, TICK, ground.ink, "middle")]


def _axes(plane: Plane, box: Box, ground: Ground) -> list[Shape]:
    muted = blend(ground.ink, ground.paper, 0.75)
    shapes: list[Shape] = [
        Area([[rectangle(box)]], None, muted, 0.8),
        Text(box.left, box.top - 12, plane.title, TITLE, ground.ink, bold=True),
        Text(box.left + box.width / 2, box.bottom + 28, "g / RMS", LABEL, ground.ink, "middle"),
    ]
    for value in (-2, -1, 0, 1, 2):
        share = (value + REACH) / (2 * REACH)
        x, y = box.left + share * box.width, box.bottom - share * box.height
        shapes.append(Line([np.array([[x, box.bottom], [x, box.bottom + 3.5]])], muted, 0.8))
        shapes.append(Line([np.array([[box.left - 3.5, y], [box.left, y]])], muted, 0.8))
        shapes.append(Text(x, box.bottom + 14, format_number(value), TICK, muted, "middle"))
        shapes.append(Text(box.left - 6, y + 3.2, format_number(value), TICK, muted, "end"))
    if box.left == LEFT:
        shapes.append(Text(2.0, box.top - 12, "m / RMS", LABEL, ground.ink))
    return shapes
