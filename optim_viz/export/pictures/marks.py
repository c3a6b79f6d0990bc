"""The marks on the map: the player's (``web/js/markers.js``), as shapes with a casing of the paper's colour."""

from __future__ import annotations

import numpy as np

from optim_viz.export.pictures.grounds import LIGHT, Ground
from optim_viz.export.pictures.shapes import Area, Line, Points, Shape, Text, circle
from optim_viz.objectives.facts import Kind
from optim_viz.style import RunStyle

INK, PAPER = LIGHT.ink, LIGHT.paper
SCALE = 0.7  # of the player's lines and marks: the map is as much smaller
RADIUS = 6.2 * SCALE


def marker(look: RunStyle, x: float, y: float, radius: float, ground: Ground = LIGHT) -> list[Shape]:
    """Filled; hollow where it is a method's second run, numbered, or a partner, lettered."""
    outline = np.array(look.outline) * radius + [x, y]
    solid, colour, paper = look.ordinal == 1, ground.colour_of(look), ground.paper
    shapes: list[Shape] = [
        Area([[outline]], paper, paper, radius * 0.75),
        Area([[outline]], colour if solid else paper, colour, radius * (0.12 if solid else 0.42)),
    ]
    if look.tag:
        shapes.append(Text(x + radius * 1.6, y - radius * 0.4, look.tag, radius * 1.7, colour, bold=True))
    return shapes


def arrow(
    look: RunStyle, x: float, y: float, dx: float, dy: float, radius: float, ground: Ground = LIGHT
) -> list[Shape]:
    """At (x, y), pointing along (dx, dy): the path goes on outside the picture."""
    length = float(np.hypot(dx, dy)) or 1.0
    c, s = dx / length, dy / length
    outline = np.array([(0.0, 0.0), (-1.9, 1.05), (-1.3, 0.0), (-1.9, -1.05)]) @ np.array([[c, s], [-s, c]])
    outline = outline * radius * 1.25 + [x, y]
    return [Area([[outline]], ground.paper, ground.paper, radius * 0.6), Area([[outline]], ground.colour_of(look))]


def cross(look: RunStyle, x: float, y: float, radius: float, ground: Ground = LIGHT) -> list[Shape]:
    """The last finite point of a run that overflowed."""
    strokes = _cross(x, y, radius)
    return [Line(strokes, ground.paper, radius * 0.95), Line(strokes, ground.colour_of(look), radius * 0.45)]


def fork(look: RunStyle, x: float, y: float, radius: float, ground: Ground = LIGHT) -> list[Shape]:
    """Where a branch leaves the run that it came from: a ring with a dot."""
    outline, colour = circle(x, y, radius * 0.85), ground.colour_of(look)
    return [
        Area([[outline]], None, ground.paper, radius * 0.7),
        Area([[outline]], None, colour, radius * 0.3),
        Area([[circle(x, y, radius * 0.3)]], colour),
    ]


def ring(x: float, y: float, radius: float, ground: Ground = LIGHT) -> list[Shape]:
    """The start."""
    return [
        Area([[circle(x, y, radius)]], None, ground.paper, radius * 0.8),
        Area([[circle(x, y, radius)]], None, ground.ink, radius * 0.42),
    ]


def critical_point_mark(kind: Kind, x: float, y: float, radius: float, ground: Ground = LIGHT) -> list[Shape]:
    """A known point of the surface: a ring for a minimum, with a dot if there is none lower; a cross for a saddle,
    a triangle for a maximum."""
    r, ink, paper = radius * 0.9, ground.ink, ground.paper
    if kind == "saddle":
        strokes = _cross(x, y, r * 0.6)
        return [Line(strokes, paper, r * 0.7), Line(strokes, ink, r * 0.28)]
    triangle = np.array([[x, y - r * 0.8], [x + r * 0.8, y + r * 0.6], [x - r * 0.8, y + r * 0.6]])
    outline = triangle if kind == "maximum" else circle(x, y, r)
    shapes: list[Shape] = [Area([[outline]], None, paper, r * 0.7), Area([[outline]], None, ink, r * 0.28)]
    if kind == "global minimum":
        shapes.append(Area([[circle(x, y, r * 0.42)]], ink))
    return shapes


def unpenalized_minimum_mark(x: float, y: float, radius: float, ground: Ground = LIGHT) -> list[Shape]:
    """Where f alone is lowest, on the map of f + λR: a hollow ring."""
    return critical_point_mark("local minimum", x, y, radius, ground)


def _cross(x: float, y: float, r: float) -> list[Points]:
    return [np.array([[x - r, y - s * r], [x + r, y + s * r]]) for s in (1, -1)]
