"""The losses of a scene's runs, step by step, as a figure; where rows are held out, also those on these."""

from __future__ import annotations

import numpy as np
import plotly.graph_objects as go

from optim_viz.comparison.summary import headline
from optim_viz.figures.look import blank, line_of, log_axis, plain_axis
from optim_viz.figures.paths import Floats, Path, add_path
from optim_viz.scene.scenario import Scenario
from optim_viz.web.sweep_chart import linear_window, log_window

THIN = 0.55  # of a line's width


def curves_figure(scenario: Scenario, paths: list[Path]) -> go.Figure:
    """f − f* at every step, on powers of ten; f itself where the surface falls without end. Where rows are held out, f
    of the rows fitted, and thinner that of the others, which may be below every f*: no penalty is in either."""
    surface, held = scenario.surface, scenario.surface.held_out
    floor_value = surface.minima[0].value if surface.minima and held is None else None
    is_log = floor_value is not None or held is not None
    fitted = surface.unpenalized if held is not None else None
    heights = [fitted(*path.position.T) if fitted is not None else path.loss - (floor_value or 0.0) for path in paths]
    others = [] if held is None else [held(*path.position.T) for path in paths]
    low, high, notes = _loss_window(paths if held is None else [*paths, *paths], [*heights, *others], log=is_log)
    drawn = blank(surface.title, headline(scenario), notes)
    for path, height in zip(paths, others, strict=False):  # none, where no row is held out
        drawn.add_trace(_held_out(path, height))
    for path, height in zip(paths, heights, strict=True):
        add_path(drawn, path, path.steps, height)
    name = "f, and thin: of the rows held out" if held is not None else "f" if floor_value is None else "f − f*"
    axis = log_axis(name, low, high) if is_log else plain_axis(name, low, high)
    drawn.update_layout(xaxis=plain_axis("step", 0, scenario.steps), yaxis=axis)
    return drawn


def _held_out(path: Path, loss: Floats) -> go.Scatter:
    """A run's loss on the rows held out, (n,): in its colour and dash, thinner."""
    line, who = line_of(path.style), path.style.label
    return go.Scatter(
        x=path.steps, y=loss, mode="lines", line={**line, "width": THIN * line["width"]}, name=f"{who}, held out",
        legendgroup=who, customdata=loss,
        hovertemplate=f"step %{{x}}<br>held out: f = %{{customdata:.6g}}<extra>{who}</extra>",
    )  # fmt: skip


def _loss_window(paths: list[Path], heights: list[Floats], *, log: bool) -> tuple[float, float, list[str]]:
    """From and to, as the sweep's chart has it, and what lies outside."""
    every = np.concatenate([np.zeros(0), *heights])
    shown = every[np.isfinite(every) & ((every > 0.0) | (not log))]
    if not shown.size:
        return (0.1, 10.0, []) if log else (0.0, 1.0, [])
    start = max(float(height[0]) for height in heights)
    start = start if start > 0.0 or not log else float(shown.max())
    low, high = (log_window if log else linear_window)(shown, start, max(float(shown.max()), start))
    notes = []
    for path, height in zip(paths, heights, strict=True):
        above, below = int((height > high).sum()), int((height < low).sum())
        said = [
            f"{count} points lie {where} this window" for count, where in ((above, "above"), (below, "below")) if count
        ]
        if said:
            notes.append(f"{path.style.label}: {', '.join(said)}.")
    return low, high, notes
