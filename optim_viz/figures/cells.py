"""Cells as a figure: a heat map whose cells are the runs themselves, each where its numbers are, none between them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
import plotly.graph_objects as go
from numpy.typing import NDArray

from optim_viz.figures.look import MUTED, log_axis, plain_axis, power_texts
from optim_viz.number_format import format_number
from optim_viz.web.categories import HUES, Category
from optim_viz.web.sweep_chart import DEPTH

Floats = NDArray[np.float64]

# Plotly's heat maps have no textures. What but for its texture has another's grey has a grey of its own here; when the
# hues come again, they are darker, paler, darker still. Both were searched for the largest least distance in OKLab.
_GREYS = {"undefined": ("#292e34", "#0b0f14"), "rising": ("#676c73",), "oscillating": ("#b2b8bf",)}
_MIXTURES = ((0, 0.0), (0, 0.44), (255, 0.52), (0, 0.7))


class CellAxis(NamedTuple):
    """The cells along one side. ``edges`` are in the figure's own units, in which the axis runs."""

    name: str
    values: Floats  # (n,) true, increasing
    order: NDArray[np.int64]  # (n,) where each of them stands in the sweep
    edges: Floats  # (n + 1,)
    layout: dict[str, Any]

    def to_figure(self, values: Floats) -> Floats:
        """Where true values are on the axis."""
        return -np.log10(1.0 - values) if "ticktext" in self.layout else values


def cell_axis(name: str, title: str, values: Floats, scale: str) -> CellAxis:
    """The axis of a hyperparameter: powers of ten where its scale is ``"log"``, decades of 1 − value where it is
    ``"complement"``; plain where a value has no place on such a scale."""
    order = np.argsort(values, kind="stable")
    ascending = np.asarray(values, np.float64)[order]
    if scale == "log" and ascending[0] > 0.0:
        edges = 10.0 ** _edges(np.log10(ascending))
        return CellAxis(name, ascending, order, edges, log_axis(title, float(edges[0]), float(edges[-1])))
    if scale == "complement" and ascending[0] >= 0.0 and ascending[-1] < 1.0:
        places = -np.log10(1.0 - ascending)
        edges = _edges(places)
        marked = ascending if len(ascending) <= 8 else 1.0 - 10.0 ** -np.arange(0, np.ceil(edges[-1]))
        ticks = {"tickmode": "array", "tickvals": (-np.log10(1.0 - marked)).tolist(), "ticktext": power_texts(marked)}
        return CellAxis(
            name, ascending, order, edges, {**plain_axis(title, float(edges[0]), float(edges[-1])), **ticks}
        )
    edges = _edges(ascending)
    return CellAxis(name, ascending, order, edges, plain_axis(title, float(edges[0]), float(edges[-1])))


def _edges(places: Floats) -> Floats:
    """Half-way between neighbours, and as far beyond the outer ones; (n + 1,)."""
    if len(places) == 1:
        half = 0.5 * (abs(places[0]) or 1.0)
        return np.array([places[0] - half, places[0] + half])
    middles = 0.5 * (places[1:] + places[:-1])
    return np.concatenate([[2.0 * places[0] - middles[0]], middles, [2.0 * places[-1] - middles[-1]]])


def add_categories(
    drawn: go.Figure,
    x: CellAxis,
    y: CellAxis,
    codes: NDArray[np.integer[Any]],
    categories: Sequence[Category],
    hover: Any,
) -> None:
    """Cells by what they are, (rows, columns); with a legend of those that occur. Where a code is negative, no cell."""
    n = len(categories)
    colours = _colours(categories)
    stops = [[edge / n, colour] for i, colour in enumerate(colours) for edge in (i, i + 1)]
    drawn.add_trace(
        go.Heatmap(
            x=x.edges,
            y=y.edges,
            z=np.where(codes < 0, np.nan, codes),
            zmin=-0.5,
            zmax=n - 0.5,
            colorscale=stops,
            showscale=False,
            customdata=hover,
            hovertemplate=_template(x, y),
            name="outcome",
        )
    )
    total = max(1, int((codes >= 0).sum()))
    for i, (category, colour) in enumerate(zip(categories, colours, strict=True)):
        if count := int((codes == i).sum()):
            square = {"symbol": "square", "size": 12, "color": colour, "line": {"color": MUTED, "width": 1}}
            share = f"{format_number(100.0 * count / total, 3)} %"
            drawn.add_trace(
                go.Scatter(x=[None], y=[None], mode="markers", marker=square, name=f"{category.words} · {share}")
            )


def _colours(categories: Sequence[Category]) -> list[str]:
    """One each, which no other has; but for more minima than there are hues and mixtures, whose letters differ."""
    colours: list[str] = []
    for category in categories:
        shades = _shades(category)
        colours.append(next((shade for shade in shades if shade not in colours), shades[0]))
    return colours


def _shades(category: Category) -> tuple[str, ...]:
    """What a category may have, the first choice first."""
    tone, light = category.tone, category.appearance.light
    if isinstance(tone, str):
        return _GREYS.get(tone, (light,))
    return (_mixed(light, *_MIXTURES[tone // len(HUES) % len(_MIXTURES)]),)


def _mixed(colour: str, other: int, share: float) -> str:
    """With so much of black (0) or white (255)."""
    channels = (int(colour[k : k + 2], 16) for k in (1, 3, 5))
    return "#" + "".join(f"{round((1.0 - share) * channel + share * other):02x}" for channel in channels)


def add_values(
    drawn: go.Figure, x: CellAxis, y: CellAxis, values: Floats, hover: Any, label: str, ramp: Any, *, log: bool
) -> None:
    """Cells by their value, (rows, columns), on powers of ten if ``log``. NaN is no cell. What lies more than the sweep
    chart's depth below the highest has the last colour, and the colour bar says so."""
    with np.errstate(divide="ignore", invalid="ignore"):
        z = np.where(values > 0.0, np.log10(values), np.nan) if log else values
    low, high = (float(np.nanmin(z)), float(np.nanmax(z))) if np.isfinite(z).any() else (0.0, 1.0)
    ticks: dict[str, Any] = {}
    if log:
        lowest, low = low, max(low, high + np.log10(DEPTH))
        marks = np.arange(np.ceil(low), np.floor(high) + 1e-9, max(1.0, np.ceil((high - low) / 7)))
        texts = [format_number(10.0 ** float(mark)) for mark in marks]
        if lowest < low and texts:
            marks[0], texts[0] = low, f"≤ {format_number(10.0**low, 2)}"
        ticks = {"tickmode": "array", "tickvals": marks.tolist(), "ticktext": texts} if texts else {}
    drawn.add_trace(
        go.Heatmap(
            x=x.edges,
            y=y.edges,
            z=z,
            colorscale=[[k / (len(ramp) - 1), colour] for k, colour in enumerate(ramp)],
            zmin=low,
            zmax=high if high > low else low + 1.0,
            colorbar={"title": {"text": label}, "thickness": 14, "exponentformat": "power", **ticks},
            customdata=hover,
            hovertemplate=_template(x, y),
            name=label,
        )
    )


def _template(x: CellAxis, y: CellAxis) -> str:
    """The true numbers: the middle of a cell on a log axis is not its value."""
    return (
        f"{x.name} = %{{customdata[0]}}<br>{y.name} = %{{customdata[1]}}<br>%{{customdata[2]}}<br>"
        "%{customdata[3]}<extra></extra>"
    )
