"""What is hatched in a figure: where a neuron is dead, and where f is no number."""

from __future__ import annotations

import numpy as np
import plotly.graph_objects as go

from optim_viz.figures.paths import Floats
from optim_viz.objectives import Objective
from optim_viz.web.undefined_ground import UNDEFINED_WORDS, undefined_lines

PALE_INK, CLEAR = "rgba(28,39,51,0.45)", "rgba(0,0,0,0)"  # of the lines
DEAD_WORDS = "no row is active: level"  # the player's
SAMPLES = 161  # along a line
HATCH = 22  # lines over a window's width


def add_dead_region(drawn: go.Figure, surface: Objective) -> None:
    """Where a neuron is active for no row: hatched. A figure can be zoomed out as far as the region is known."""
    if surface.dead_region:
        x, y = zip(*surface.dead_region, surface.dead_region[0], strict=True)
        drawn.add_trace(
            go.Scatter(
                x=x,
                y=y,
                mode="lines",
                line={"color": PALE_INK, "width": 1.0},
                fill="toself",
                fillpattern={"shape": "/", "size": 8, "solidity": 0.1, "fgcolor": PALE_INK, "bgcolor": CLEAR},
                name=DEAD_WORDS,
                hoverinfo="name",
            )
        )


def add_undefined(drawn: go.Figure, surface: Objective) -> None:
    """Where f is no number: hatched, as the player does it."""
    pieces = undefined_lines(surface, (surface.domain.x[1] - surface.domain.x[0]) / (2 * HATCH))
    if pieces:
        x, y = np.pad(np.stack(pieces), ((0, 0), (0, 1), (0, 0)), constant_values=np.nan).reshape(-1, 2).T
        pale = {"color": PALE_INK, "width": 1.0}
        drawn.add_trace(go.Scatter(x=x, y=y, mode="lines", line=pale, name=UNDEFINED_WORDS, hoverinfo="name"))


def dead_lines(surface: Objective) -> tuple[Floats, Floats]:
    """Lines across the region, in the surface's own window: (n,) each, with NaN where one ends."""
    (x0, x1), (y0, y1) = surface.domain.x, surface.domain.y
    begins, along = np.meshgrid(np.arange(1, 2 * HATCH) / HATCH - 1.0, np.linspace(0.0, 1.0, SAMPLES), indexing="ij")
    across = begins + along  # it rises by a window while it goes one to the right
    x, y = x0 + (x1 - x0) * across, y0 + (y1 - y0) * along
    corners = np.array(surface.dead_region)
    edges = np.roll(corners, -1, axis=0) - corners
    sides = [e * (y - c) - d * (x - k) for (e, d), (k, c) in zip(edges, corners, strict=True)]
    inside = ((np.min(sides, axis=0) >= 0.0) | (np.max(sides, axis=0) <= 0.0)) & (across >= 0.0) & (across <= 1.0)
    x, y = (np.pad(np.where(inside, values, np.nan), ((0, 0), (0, 1)), constant_values=np.nan) for values in (x, y))
    return x.ravel(), y.ravel()
