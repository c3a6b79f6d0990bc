"""How a figure looks: the project's colours, dashes and markers in Plotly's words, and axes that say what they show."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil, floor, log10
from textwrap import wrap
from typing import Any

import plotly.graph_objects as go

from optim_viz.number_format import format_number
from optim_viz.style import DASHES, RECORDED_DASHES, RunStyle

INK, MUTED, GRID, PAPER = "#1c2733", "#5d6873", "#e7eaed", "#ffffff"
CONTOUR = "rgba(30,60,95,0.2)"
FONT = "system-ui, sans-serif"
LINE, MARKER = 2.5, 11  # pixels
COLUMNS = 110  # characters of a headline

SYMBOLS = {
    "circle": "circle", "square": "square", "diamond": "diamond", "up": "triangle-up", "down": "triangle-down",
    "plus": "cross", "star": "star", "hexagon": "hexagon",
}  # fmt: skip
# Plotly draws fewer of both in space.
SYMBOLS_3D = {**SYMBOLS, "up": "x", "down": "x", "star": "diamond", "hexagon": "circle"}
DASHES_3D = {
    **dict(zip(DASHES, ("solid", "dash", "dot", "dashdot", "longdash"), strict=True)),
    **dict(zip(RECORDED_DASHES, ("longdashdot", "dash", "dashdot"), strict=True)),
}


def line_of(style: RunStyle) -> dict[str, Any]:
    """A run's line on a plane."""
    return {"color": style.light, "dash": ",".join(f"{length}px" for length in style.dash) or "solid", "width": LINE}


def marker_of(style: RunStyle, size: float = MARKER) -> dict[str, Any]:
    """A run's marker: hollow where it is a method's second run or a partner."""
    hollow = "" if style.ordinal == 1 else "-open"
    rim = {"color": PAPER if style.ordinal == 1 else style.light, "width": 1 if style.ordinal == 1 else 2}
    return {"symbol": f"{SYMBOLS[style.marker]}{hollow}", "color": style.light, "size": size * style.size, "line": rim}


def blank(title: str, subtitle: str, notes: Sequence[str] = (), height: int = 560) -> go.Figure:
    """A figure without traces under a headline, in which stands what the window does not show."""
    lines = [*wrap(subtitle, COLUMNS), *(line for note in notes for line in wrap(note, COLUMNS))]
    small = "".join(f"<br><span style='font-size:13px'>{line}</span>" for line in lines)
    top = 50 + 18 * len(lines)
    figure = go.Figure()
    figure.update_layout(
        template="none",
        title={"text": f"<b>{title}</b>{small}", "x": 0.02, "xanchor": "left", "font": {"size": 17}},
        title_y=1.0, title_yanchor="top", title_pad={"t": 14},
        font={"family": FONT, "color": INK, "size": 13},
        paper_bgcolor=PAPER,
        plot_bgcolor=PAPER,
        height=height + 18 * len(lines),
        margin={"l": 80, "r": 20, "t": top + 16, "b": 60},
        legend={"valign": "top", "itemsizing": "trace"},
        hoverlabel={"font": {"family": FONT}},
    )  # fmt: skip
    return figure


def plain_axis(title: str, low: float, high: float) -> dict[str, Any]:
    """An axis whose numbers are written as everywhere else: no “k” and no “µ”."""
    return {**_axis(title), "range": [low, high], "exponentformat": "power"}


def log_axis(title: str, low: float, high: float) -> dict[str, Any]:
    """Powers of ten; where there is less than two of them, the numbers in between as well."""
    decades = log10(high) - log10(low)
    ticks: dict[str, Any] = {"dtick": max(1, ceil(decades / 10))} if decades >= 2 else {"nticks": 8}
    return {**_axis(title), **ticks, "type": "log", "range": [log10(low), log10(high)], "exponentformat": "power"}


def _axis(title: str) -> dict[str, Any]:
    return {
        "title": {"text": title},
        "showgrid": True,
        "gridcolor": GRID,
        "zeroline": False,
        "ticks": "outside",
        "tickcolor": MUTED,
        "linecolor": MUTED,
        "showline": True,
        "mirror": True,
    }


def decades(low: float, high: float, most: int = 7) -> list[float]:
    """Powers of ten from ``low`` to ``high``, ``most`` of them or some more; with 2 and 5 of each if few."""
    first, last = ceil(log10(low) - 1e-9), floor(log10(high) + 1e-9)
    if last - first < 2:
        between = (digit * 10.0**k for k in range(first - 1, last + 1) for digit in (1, 2, 5))
        return [value for value in between if low <= value <= high]
    return [10.0**k for k in range(first, last + 1, max(1, ceil((last - first) / most)))]


def power_texts(values: Iterable[float]) -> list[str]:
    """Ticks as people write them: ``10⁻³``, ``−0.25``."""
    return [format_number(value, 3) for value in values]
