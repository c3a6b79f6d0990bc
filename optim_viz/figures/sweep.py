"""A sweep as a figure: a curve over one hyperparameter, or a heat map over two."""

from __future__ import annotations

from itertools import groupby
from typing import Any

import numpy as np
import plotly.graph_objects as go
from numpy.typing import NDArray

from optim_viz.comparison.stability import curvature_at_minimum, stability_limit, stability_limits
from optim_viz.errors import InputError, quote_text
from optim_viz.figures.cells import CellAxis, add_categories, add_values, cell_axis
from optim_viz.figures.look import INK, MARKER, blank, line_of, log_axis, marker_of, plain_axis
from optim_viz.number_format import counted, format_number, format_position
from optim_viz.outcomes.criteria import FATES
from optim_viz.scene.study import HEAT_MAP_METRICS, METRICS
from optim_viz.simulation.sweep import Sweep
from optim_viz.style import run_style
from optim_viz.web.categories import RAMP, outcome_categories
from optim_viz.web.notation import to_html
from optim_viz.web.sweep_chart import BANDS, Band, Curve, SweepChart

Floats = NDArray[np.float64]

BAND_COLOURS = {
    Band.CRAWLS: "rgba(96,127,200,0.10)",
    Band.WORKS: "rgba(0,117,76,0.12)",
    Band.EDGE: "rgba(223,170,63,0.18)",
    Band.STUCK: "rgba(106,63,163,0.10)",
    Band.DIVERGES: "rgba(75,83,92,0.14)",
}


def figure(sweep: Sweep, metric: str = "final") -> go.Figure:
    """The sweep by a metric: ``"final"`` or ``"best"`` loss, ``"steps"`` to the tolerance; a heat map by ``"outcome"``,
    too.

    Raises:
        InputError: on an unknown metric, or a sweep over more than two hyperparameters.
    """
    metrics = METRICS if len(sweep.axes) == 1 else HEAT_MAP_METRICS
    if metric not in metrics:
        raise InputError(f"This sweep is not measured by {quote_text(metric)}; take {', '.join(metrics)}.")
    if len(sweep.axes) > 2:
        raise InputError(f"A figure has room for two hyperparameters, and this sweep has {', '.join(sweep.axes)}.")
    return _curve(sweep, metric) if len(sweep.axes) == 1 else _heat_map(sweep, metric)


def _headline(sweep: Sweep, metric: str) -> tuple[str, str]:
    names = " and ".join(name.replace("_", " ") for name in sweep.axes)
    words = f"{HEAT_MAP_METRICS[metric].label}: {HEAT_MAP_METRICS[metric].words}"
    return (
        f"{sweep.run.entry.label} on {sweep.objective.title}: {names}",
        f"{words if sweep.objective.minima else words.replace(' − f*', '')}; "
        f"{counted(sweep.steps, 'step')} from {format_position(sweep.start)}",
    )


def _value_label(sweep: Sweep, metric: str) -> str:
    label = HEAT_MAP_METRICS[metric].label
    return f"{label}, f − f*" if metric in ("final", "best") and sweep.objective.minima else label


def _axis(sweep: Sweep, name: str) -> CellAxis:
    declared = sweep.run.entry.parameter(name)
    title = f"{name.replace('_', ' ')} {to_html(declared.symbol)}" if declared.scale != "switch" else name
    return cell_axis(name, title, sweep.axes[name], declared.scale)


def _curve(sweep: Sweep, metric: str) -> go.Figure:
    (name,) = sweep.axes
    axis, style = _axis(sweep, name), run_style(sweep.run.optimizer)
    rates = axis.values
    values = sweep.metric_values(metric)[axis.order]
    fates = sweep.fate[axis.order].astype(int).tolist()
    log = metric != "steps" and bool(sweep.objective.minima)
    start = None if metric == "steps" else float(sweep.objective(*sweep.start)) - sweep.floor
    low, high = SweepChart(
        [Curve("run", style.label, style, np.arange(1.0, len(values) + 1), values, fates)],
        scale="log" if log else "linear",
        start=start,
    ).window
    notes = []
    shown = np.isfinite(values) & (values >= low) & (values <= high)
    if missing := int((~np.isfinite(values)).sum()):
        notes.append(f"{missing} of {len(values)} runs have no value{': not reached' if metric == 'steps' else ''}.")
    if outside := int((np.isfinite(values) & ~shown).sum()):
        notes.append(
            f"{outside} of {len(values)} runs lie outside this window, up to {format_number(float(np.nanmax(values)))}."
        )
    drawn = blank(*_headline(sweep, metric), notes)
    places = axis.to_figure(rates)
    words = [sweep.label(int(i)) for i in axis.order]
    drawn.add_trace(
        go.Scatter(
            x=places, y=values, mode="lines+markers", line=line_of(style), marker=marker_of(style, 5), name=style.label,
            customdata=[[format_number(value, 6), text] for value, text in zip(rates, words, strict=True)],
            hovertemplate=f"{name} = %{{customdata[0]}}<br>{METRICS[metric].label}: %{{y:.6g}}<br>%{{customdata[1]}}"
            "<extra></extra>",
        )
    )  # fmt: skip
    best = sweep.best_cell(metric)
    if best is not None:
        at = int(np.flatnonzero(axis.order == best[0])[0])
        star = {"symbol": "star", "size": MARKER + 4, "color": style.light, "line": {"color": INK, "width": 1}}
        drawn.add_trace(
            go.Scatter(
                x=places[at : at + 1], y=values[at : at + 1], mode="markers", marker=star, name="best", hoverinfo="skip"
            )
        )
    _add_bands(drawn, axis, fates)
    if (limit := _stability_limit(sweep, best)) is not None:
        drawn.add_vline(
            x=limit,
            line={"color": INK, "dash": "dot", "width": 1.5},
            annotation={"text": f"limit of stability {format_number(limit)}", "yanchor": "bottom"},
        )
    label = _value_label(sweep, metric)
    drawn.update_layout(
        xaxis=axis.layout,
        yaxis=log_axis(label, low, high) if log else plain_axis(label, low, high),
    )
    return drawn


def _add_bands(drawn: go.Figure, axis: CellAxis, fates: list[int]) -> None:
    """What a stretch of values does, behind the curve."""
    bands = [BANDS[FATES[fate]] for fate in fates]
    for band, stretch in groupby(range(len(bands)), key=lambda i: bands[i]):
        places = list(stretch)
        x0, x1 = axis.edges[places[0]], axis.edges[places[-1] + 1]
        drawn.add_vrect(x0=x0, x1=x1, fillcolor=BAND_COLOURS[band], line_width=0, layer="below", name=band.value)
        drawn.add_annotation(
            x=_middle(axis, x0, x1), y=1, yref="y domain", yanchor="bottom", text=band.value, showarrow=False,
            font={"size": 11},
        )  # fmt: skip


def _middle(axis: CellAxis, x0: float, x1: float) -> float:
    """Half-way on the axis, in the units in which Plotly wants an annotation: on a log axis, the exponent."""
    return float(0.5 * (np.log10(x0) + np.log10(x1))) if axis.layout.get("type") == "log" else 0.5 * (x0 + x1)


def _stability_limit(sweep: Sweep, best: tuple[int, ...] | None) -> float | None:
    """The learning rate at which the method stops contracting at the minimum that the best run came to, if swept."""
    rates = sweep.axes.get("learning_rate")
    point = None if best is None else sweep.point(*best)
    minimum = curvature_at_minimum(sweep.objective, point.position if point else sweep.start)
    limit = stability_limit(sweep.run, minimum)
    return limit if limit is not None and rates is not None and rates.min() <= limit <= rates.max() else None


def _heat_map(sweep: Sweep, metric: str) -> go.Figure:
    """The learning rate lies along x, if it is swept; else the first hyperparameter does."""
    names = sorted(sweep.axes, key=lambda name: name != "learning_rate")
    x, y = (_axis(sweep, name) for name in names)
    turned = names[0] == next(iter(sweep.axes))

    def rows(grid: NDArray[Any]) -> NDArray[Any]:
        """Rows along y and columns along x, in the order of the axes."""
        return (grid.T if turned else grid)[np.ix_(y.order, x.order)]

    categories, codes = outcome_categories(sweep)
    outcomes = rows(codes).astype(int)
    measured = np.full(outcomes.shape, np.nan)
    if metric != "outcome":
        measured = rows(np.where(sweep.escaped, np.nan, sweep.metric_values(metric)))
    log = metric in ("final", "best") and bool(sweep.objective.minima)
    drawable = np.isfinite(measured) & ((measured > 0.0) | (not log))
    words = "outcome" if metric == "outcome" else METRICS[metric].label
    hover = [
        [
            [
                format_number(x.values[i], 6),
                format_number(y.values[j], 6),
                f"{words}: {format_number(measured[j, i], 6)}" if np.isfinite(measured[j, i]) else "no value",
                sweep.label(*_index(sweep, {x.name: x.order[i], y.name: y.order[j]})),
            ]
            for i in range(len(x.values))
        ]
        for j in range(len(y.values))
    ]
    notes = []
    if metric != "outcome" and not drawable.all():
        notes.append(
            f"{int((~drawable).sum())} of {drawable.size} runs have no value to show: what became of them is in grey."
        )
    drawn = blank(*_headline(sweep, metric), notes, height=600)
    if not drawable.all():
        add_categories(drawn, x, y, np.where(drawable, -1, outcomes), categories, hover)
    if drawable.any():
        label = _value_label(sweep, metric)
        values = np.where(drawable, measured, np.nan)
        add_values(drawn, x, y, values, hover, label, RAMP["light"], log=log)
    _add_marks(drawn, sweep, x, y, metric)
    drawn.update_layout(xaxis=x.layout, yaxis=y.layout, legend={"orientation": "h", "y": -0.2})
    return drawn


def _index(sweep: Sweep, at: dict[str, Any]) -> tuple[int, ...]:
    return tuple(int(at[name]) for name in sweep.axes)


def _add_marks(drawn: go.Figure, sweep: Sweep, x: CellAxis, y: CellAxis, metric: str) -> None:
    """The best cell, and the edge of stability where it is known."""
    best = sweep.best_cell("final" if metric == "outcome" else metric)
    point = None if best is None else sweep.point(*best)
    if x.name == "learning_rate":
        minimum = curvature_at_minimum(sweep.objective, point.position if point else sweep.start)
        limits = stability_limits(sweep.run, minimum, y.name, y.values)
        if limits is not None:
            drawn.add_trace(
                go.Scatter(
                    x=x.to_figure(limits), y=y.to_figure(y.values), mode="lines", name="edge of stability",
                    line={"color": INK, "dash": "dot", "width": 2},
                )
            )  # fmt: skip
    if best is not None:
        run = sweep.run_at(*best).hyperparameters
        star = {"symbol": "star", "size": MARKER + 4, "color": "#ffffff", "line": {"color": INK, "width": 2}}
        drawn.add_trace(
            go.Scatter(
                x=x.to_figure(np.array([run[x.name]])), y=y.to_figure(np.array([run[y.name]])), mode="markers",
                marker=star, name="best", hoverinfo="name",
            )
        )  # fmt: skip
