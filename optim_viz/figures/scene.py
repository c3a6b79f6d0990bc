"""A scene as a figure: its paths on the map or on the surface in space."""

from __future__ import annotations

import itertools
from math import ceil, floor
from typing import Any

import numpy as np
import plotly.graph_objects as go

from optim_viz.comparison.summary import headline
from optim_viz.errors import InputError, quote_text
from optim_viz.figures.hatched import DEAD_WORDS, add_dead_region, add_undefined, dead_lines
from optim_viz.figures.look import (
    CONTOUR,
    DASHES_3D,
    INK,
    LINE,
    MARKER,
    SYMBOLS_3D,
    blank,
    decades,
    plain_axis,
    power_texts,
)
from optim_viz.figures.losses import curves_figure
from optim_viz.figures.paths import Floats, Path, add_path, outside_notes, paths_of
from optim_viz.objectives import Objective
from optim_viz.objectives.regularization_path import regularization_of
from optim_viz.outcomes.words import GLOBAL_MINIMUM, LOWEST_FOUND
from optim_viz.scene.scenario import BOX_WORDS, Scenario
from optim_viz.simulation.simulate import run
from optim_viz.simulation.trajectory import Trajectories
from optim_viz.web.levels import SHADES, LevelScale, span_of_levels

VEIL = "rgba(28,39,51,0.1)"  # over the weights that a penalty leaves
SAMPLES = 161  # along the longer side
FAR = 20.0  # windows
BOX = np.array([[-1.0, 1.0], [1.0, 1.0], [1.0, -1.0], [-1.0, -1.0], [-1.0, 1.0]])  # of a decay, for λ = 1
BOX_LINE = {"color": INK, "width": 1.6, "dash": "7px,3px,2px,3px"}  # the player's
POINTS = {  # how a known point of the surface is marked
    "global minimum": {"symbol": "circle-open-dot", "size": 10},
    "local minimum": {"symbol": "circle-open", "size": 9},
    "saddle": {"symbol": "x-thin", "size": 8},
    "maximum": {"symbol": "triangle-up-open", "size": 9},
}


def figure(scenario: Scenario, kind: str = "map", runs: Trajectories | None = None) -> go.Figure:
    """The scene; ``runs`` are its paths, if somebody has simulated them already.

    Raises:
        InputError: on an unknown kind, or where f is not finite at the start.
    """
    if kind not in KINDS:
        raise InputError(f"There is no figure named {quote_text(kind)}; there are {', '.join(KINDS)}.")
    return KINDS[kind](scenario, paths_of(scenario, run(scenario) if runs is None else runs))


def map_figure(scenario: Scenario, paths: list[Path]) -> go.Figure:
    """Contour lines of the surface's own window, and every path over them."""
    surface = scenario.surface
    ground = _Ground(surface)
    drawn = blank(surface.title, headline(scenario), outside_notes(paths, surface), height=620)
    drawn.add_trace(
        go.Contour(
            **ground.data,
            autocontour=False,
            contours={"start": ceil(ground.span[0]), "end": floor(ground.span[1]), "size": 1, "coloring": "fill"},
            line={"color": CONTOUR, "width": 0.8},
            **ground.colours,
            colorbar={
                **ground.ticks("tickvals"),
                "title": {"text": ground.height},
                "x": 1.0,
                "thickness": 12,
                "len": 0.5,
                "y": 0.2,
            },
        )
    )
    add_dead_region(drawn, surface)
    add_undefined(drawn, surface)
    _add_regularization(drawn, surface)
    for half in scenario.decay_boxes:
        x, y = half * BOX.T
        drawn.add_trace(go.Scatter(x=x, y=y, mode="lines", line=BOX_LINE, name=BOX_WORDS, hoverinfo="name"))
    for path in paths:
        add_path(drawn, path, *path.position.T)
    _add_points(drawn, surface)
    ring = {"symbol": "circle-open", "size": MARKER + 2, "color": INK, "line": {"color": INK, "width": 2.5}}
    x0, y0 = scenario.start
    drawn.add_trace(go.Scatter(x=[x0], y=[y0], mode="markers", marker=ring, name="start", hoverinfo="name"))
    drawn.update_layout(
        xaxis={**plain_axis("x", *surface.domain.x), "constrain": "domain"},
        yaxis={**plain_axis("y", *surface.domain.y), "scaleanchor": "x", "constrain": "domain"},
        legend={"x": 1.12},
    )
    return drawn


def _add_points(drawn: go.Figure, surface: Objective) -> None:
    """The known minima, saddles and maxima in the surface's own window."""
    for kind, look in POINTS.items():
        named = LOWEST_FOUND if surface.found and kind == GLOBAL_MINIMUM else kind
        points = [p for p in surface.critical_points if p.kind == kind and surface.domain.contains(p.position)]
        if points:
            x, y = zip(*(p.position for p in points), strict=True)
            drawn.add_trace(
                go.Scatter(
                    x=x,
                    y=y,
                    mode="markers",
                    marker={**look, "color": INK, "line": {"color": INK, "width": 2}},
                    customdata=[p.value for p in points],
                    hovertemplate="x = %{x:.6g}, y = %{y:.6g}<br>f = %{customdata:.6g}" + f"<extra>{named}</extra>",
                    name=named,
                )
            )


def _add_regularization(drawn: go.Figure, surface: Objective) -> None:
    """Of a penalty: the weights that are no larger than the minimizer, the minimizer for every λ, the minimum of f."""
    found = regularization_of(surface)
    if found is None:
        return
    (x, y), (px, py) = np.concatenate([found.region, found.region[:1]]).T, found.path.T
    thin = {"color": INK, "width": 1.2}
    drawn.add_trace(
        go.Scatter(
            x=x, y=y, mode="lines", line=thin, fill="toself", fillcolor=VEIL, name="R(w) ≤ R(w*)", hoverinfo="name"
        )
    )
    dotted = {"color": INK, "width": 2.5, "dash": "dot"}
    drawn.add_trace(go.Scatter(x=px, y=py, mode="lines", line=dotted, name="minimizer for every λ", hoverinfo="name"))
    ring = {**POINTS["local minimum"], "color": INK, "line": {"color": INK, "width": 2}}
    (x0, y0) = found.unpenalized
    drawn.add_trace(
        go.Scatter(
            x=[x0],
            y=[y0],
            mode="markers",
            marker=ring,
            name="minimum of f alone",
            hovertemplate="x = %{x:.6g}, y = %{y:.6g}<extra>minimum of f alone</extra>",
        )
    )


def surface_figure(scenario: Scenario, paths: list[Path]) -> go.Figure:
    """The surface in space, its heights on the scale of the contour lines, and every path on it."""
    surface = scenario.surface
    ground = _Ground(surface)
    low, high = ground.span[0] - 1.0, ground.span[1] + 1.0
    notes = outside_notes(paths, surface)
    if buried := [path.style.label for path in paths if (ground.scale.level(path.loss) < low).any()]:
        notes.append(f"Below the lowest height shown: the end of {', '.join(buried)}.")
    drawn = blank(surface.title, headline(scenario), notes, height=640)
    drawn.add_trace(
        go.Surface(
            **ground.data,
            cmin=ground.colours["zmin"],
            cmax=ground.colours["zmax"],
            colorscale=ground.colours["colorscale"],
            showscale=False,
            opacity=0.8,
        )
    )
    if surface.dead_region:
        x, y = dead_lines(surface)
        pale = {"color": INK, "width": 1.5}
        drawn.add_trace(
            go.Scatter3d(
                x=x, y=y, z=ground.scale.level(surface(x, y)), mode="lines", line=pale, opacity=0.45, name=DEAD_WORDS,
                hoverinfo="name",
            )
        )  # fmt: skip
    for half in scenario.decay_boxes:
        x, y = half * np.concatenate([np.linspace(a, b, SAMPLES) for a, b in itertools.pairwise(BOX)]).T
        height = np.where(surface.domain.contains(np.stack([x, y], axis=-1)), ground.scale.level(surface(x, y)), np.nan)
        line = {**BOX_LINE, "dash": "dashdot", "width": 3}
        drawn.add_trace(go.Scatter3d(x=x, y=y, z=height, mode="lines", line=line, name=BOX_WORDS, hoverinfo="name"))
    for path in paths:
        x, y, z = ground.in_space(path)
        line = {"color": path.style.light, "dash": DASHES_3D[path.style.dash], "width": 2 * LINE}
        symbol = SYMBOLS_3D[path.style.marker]
        hollow = symbol not in ("x", "cross") and path.style.ordinal != 1
        marker = {
            "color": path.style.light,
            "size": 6 * path.style.size,
            "symbol": f"{symbol}{'-open' if hollow else ''}",
        }
        group = path.style.label
        drawn.add_trace(
            go.Scatter3d(
                x=x, y=y, z=z, mode="lines", line=line, name=path.legend, legendgroup=group, showlegend=False,
                **path.hover,
            )
        )  # fmt: skip
        drawn.add_trace(
            go.Scatter3d(
                x=x[-1:], y=y[-1:], z=z[-1:], mode="lines+markers", line=line, marker=marker, name=path.legend,
                legendgroup=group, hoverinfo="skip",
            )
        )  # fmt: skip
    drawn.update_layout(
        scene={
            "xaxis": {"title": {"text": "x"}, "range": list(surface.domain.x)},
            "yaxis": {"title": {"text": "y"}, "range": list(surface.domain.y)},
            "zaxis": {"title": {"text": ground.height}, "range": [low, high], **ground.ticks("tickvals")},
            "aspectratio": {"x": 1.0, "y": 1.0, "z": 0.6},
            "camera": {"eye": {"x": -1.1, "y": -1.5, "z": 0.9}},
        }
    )
    return drawn


class _Ground:
    """The surface over its own window: f, and its heights on the scale of the contour lines."""

    def __init__(self, surface: Objective) -> None:
        (x0, x1), (y0, y1) = surface.domain.x, surface.domain.y
        cell = max(x1 - x0, y1 - y0) / (SAMPLES - 1)
        self.scale = LevelScale(surface)
        self.x = np.linspace(x0, x1, max(2, round((x1 - x0) / cell) + 1))
        self.y = np.linspace(y0, y1, max(2, round((y1 - y0) / cell) + 1))
        self.f = surface(self.x[None, :], self.y[:, None])  # (rows, columns), from below
        self.levels = self.scale.level(self.f)
        self.span = span_of_levels(self.levels)

    def in_space(self, path: Path) -> tuple[Floats, Floats, Floats]:
        """The path on the surface, (n,) each; NaN far outside the window, where Plotly's 32 bits end: a number that
        they do not hold takes the picture away."""
        (x, y), z = path.position.T, self.scale.level(path.loss)
        size = max(self.x[-1] - self.x[0], self.y[-1] - self.y[0])
        near = np.abs(x - self.x.mean()) < FAR * size
        near &= np.abs(y - self.y.mean()) < FAR * size
        return tuple(np.where(near, values, np.nan) for values in (x, y, z))  # pyrefly: ignore[bad-return]  # three

    @property
    def data(self) -> dict[str, Any]:
        """What a trace of the surface shows, and says under the pointer."""
        return {
            "x": self.x,
            "y": self.y,
            "z": self.levels,
            "customdata": self.f,
            "name": "f",
            "hovertemplate": "x = %{x:.4g}, y = %{y:.4g}<br>f = %{customdata:.6g}<extra></extra>",
        }

    @property
    def height(self) -> str:
        """What the ticks are heights of."""
        return "f" if self.scale.floor is None else "f − f*"

    @property
    def colours(self) -> dict[str, Any]:
        first, last = self.scale.ends
        stops = [[k / (len(SHADES) - 1), shade] for k, shade in enumerate(SHADES)]
        return {"zmin": first, "zmax": last, "zauto": False, "colorscale": stops}

    def ticks(self, name: str) -> dict[str, Any]:
        """Heights that have a tick, at their levels."""
        scale = self.scale
        if scale.floor is not None:
            low, high = (10.0 ** (level * scale.spacing + scale.bottom) for level in self.span)
            heights = decades(max(low, high * 1e-12), high)
            values = np.array(heights) + scale.floor
        else:
            first, last = (scale.size * float(np.sinh(level * scale.spacing)) for level in self.span)
            sizes = decades(scale.size, max(abs(first), abs(last), 10.0 * scale.size), 3)
            heights = [v for v in (*(-s for s in reversed(sizes)), 0.0, *sizes) if first <= v <= last]
            values = np.array(heights)
        return {"tickmode": "array", name: scale.level(values).tolist(), "ticktext": power_texts(heights)}


KINDS = {"map": map_figure, "surface": surface_figure, "curves": curves_figure}
