"""A fate map as a figure: every start in the colour of what it came to."""

from __future__ import annotations

import numpy as np
import plotly.graph_objects as go

from optim_viz.figures.cells import add_categories, cell_axis
from optim_viz.figures.look import CONTOUR, INK, blank
from optim_viz.number_format import counted, format_number
from optim_viz.simulation.fate_map import FateMap
from optim_viz.web.fate_map import fate_categories, fate_codes
from optim_viz.web.levels import LevelScale, span_of_levels
from optim_viz.web.scene_blob import settings_text


def figure(fate_map: FateMap) -> go.Figure:
    """The cells, faint contour lines of the surface, and a letter at each minimum."""
    surface = fate_map.objective
    x, y = (cell_axis(name, f"start {name}", getattr(fate_map, name), "linear") for name in "xy")
    codes = fate_codes(fate_map).astype(int)
    categories = fate_categories(surface)
    hover = [
        [
            [
                format_number(x.values[i], 6),
                format_number(y.values[j], 6),
                categories[codes[j, i]].words,
                f"f = {format_number(float(fate_map.final[j, i]), 6)}",
            ]
            for i in range(len(x.values))
        ]
        for j in range(len(y.values))
    ]
    run = fate_map.run
    drawn = blank(
        f"Where {run.entry.label} ends on {surface.title}",
        f"{len(x.values)} × {len(y.values)} starts, {counted(fate_map.steps, 'step')}, {settings_text(run)}",
        height=640,
    )
    add_categories(drawn, x, y, codes, categories, hover)
    scale = LevelScale(surface)
    levels = scale.level(surface(x.values[None, :], y.values[:, None]))
    if min(levels.shape) > 1:
        low, high = span_of_levels(levels)
        drawn.add_trace(
            go.Contour(
                x=x.values, y=y.values, z=levels, name="f", showscale=False, showlegend=False, hoverinfo="skip",
                autocontour=False,
                contours={"start": np.ceil(low), "end": np.floor(high), "size": 1, "coloring": "none"},
                line={"color": CONTOUR, "width": 0.8},
            )
        )  # fmt: skip
    inside = [
        c for c in categories if c.point is not None and _within(c.point[0], x.edges) and _within(c.point[1], y.edges)
    ]
    if inside:
        drawn.add_trace(
            go.Scatter(
                x=[c.point[0] for c in inside if c.point],
                y=[c.point[1] for c in inside if c.point],
                mode="markers+text",
                marker={"symbol": "circle", "size": 18, "color": "#ffffff", "line": {"color": INK, "width": 1.5}},
                text=[c.label for c in inside],
                textfont={"size": 12, "color": INK},
                name="minima",
                hoverinfo="x+y+name",
            )
        )
    drawn.update_layout(
        xaxis={**x.layout, "constrain": "domain"}, yaxis={**y.layout, "scaleanchor": "x", "constrain": "domain"}
    )
    return drawn


def _within(value: float, edges: np.ndarray) -> bool:
    return bool(edges[0] <= value <= edges[-1])
