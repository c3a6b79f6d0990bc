"""An ensemble as a figure: the median of the loss against the step, in the ribbon of the middle seeds."""

from __future__ import annotations

import numpy as np
import plotly.graph_objects as go

from optim_viz.comparison.ensembles import describe_ensembles
from optim_viz.figures.look import blank, line_of, log_axis, plain_axis
from optim_viz.number_format import counted, format_number, format_position
from optim_viz.simulation.ensemble import QUANTILES, Ensemble
from optim_viz.style import run_style
from optim_viz.web.scene_blob import settings_text

VEIL = 0.18  # of the ribbon


def figure(ensemble: Ensemble) -> go.Figure:
    """f − f* where the surface's lowest value is known, on a log axis; else f. What overflowed is left out of the
    lines, and told."""
    surface, run = ensemble.objective, ensemble.run
    style, summary = run_style(run.optimizer), ensemble.summary(QUANTILES)
    floor = surface.minima[0].value if surface.minima else None
    low, median, high = summary.quantiles - (floor or 0.0)
    notes = [describe_ensembles([style.label], [summary])]
    if lost := int(np.isinf(ensemble.loss[:, -1]).sum()):
        notes.append(
            f"{lost} of {counted(len(ensemble), 'seed')} overflowed, and count as infinite, above the picture."
        )
    task = f"{counted(len(ensemble), 'seed')}, {counted(ensemble.steps, 'step')} from {format_position(ensemble.start)}"
    drawn = blank(f"{run.entry.label} on {surface.title}", f"{task}, {settings_text(run)}", notes)
    steps = np.arange(ensemble.steps + 1)
    shown = np.concatenate([low, median, high])
    shown = shown[np.isfinite(shown) & ((shown > 0.0) | (floor is None))]
    bottom, top = (float(shown.min()), float(shown.max())) if shown.size else (0.1, 10.0)
    if floor is not None:
        bottom = max(bottom, top * 1e-16)
    above = np.where(np.isinf(high), top * 1e3 if floor is not None else 2.0 * top - bottom, high)  # beyond the axis
    edge = {**line_of(style), "width": 0.8}
    veil = f"rgba({','.join(str(int(style.light[i : i + 2], 16)) for i in (1, 3, 5))},{VEIL})"
    words = f"{QUANTILES[0]:.0%} to {QUANTILES[-1]:.0%} of the seeds"
    drawn.add_trace(go.Scatter(x=steps, y=low, mode="lines", line=edge, showlegend=False, hoverinfo="skip", name="low"))
    drawn.add_trace(
        go.Scatter(
            x=steps, y=above, mode="lines", line=edge, fill="tonexty", fillcolor=veil, name=words, hoverinfo="skip"
        )
    )
    drawn.add_trace(
        go.Scatter(
            x=steps, y=np.where(np.isinf(median), np.nan, median), mode="lines", line=line_of(style), name="median",
            customdata=[
                [*(format_number(value) for value in row)] for row in zip(median, low, high, strict=True)
            ],
            hovertemplate="step %{x}<br>median %{customdata[0]}<br>%{customdata[1]} to %{customdata[2]}<extra></extra>",
        )
    )  # fmt: skip
    label = "f" if not floor else "f − f*"
    drawn.update_layout(
        xaxis=plain_axis("step", 0.0, float(ensemble.steps)),
        yaxis=plain_axis(label, bottom, top) if floor is None else log_axis(label, bottom, top),
    )
    return drawn
