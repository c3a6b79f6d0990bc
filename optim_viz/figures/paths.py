"""The runs of a scene, ready to be drawn: what of each is its own, what it is called, and what of it cannot be seen."""

from __future__ import annotations

from html import escape
from typing import Any, NamedTuple

import numpy as np
import plotly.graph_objects as go
from numpy.typing import NDArray

from optim_viz.figures.look import line_of, marker_of
from optim_viz.number_format import format_number
from optim_viz.objectives import Objective
from optim_viz.outcomes import words
from optim_viz.outcomes.criteria import Fate
from optim_viz.scene.scenario import Scenario
from optim_viz.simulation.trajectory import Trajectories, Trajectory
from optim_viz.style import RunStyle
from optim_viz.web.shown_runs import shown_runs

Floats = NDArray[np.float64]
VERBS = {words.UNDEFINED: "was undefined"}  # how a run ended that has no more finite records


class Path(NamedTuple):
    """One run: its arrays from the record on from which it is drawn."""

    style: RunStyle
    trajectory: Trajectory
    first: int
    settings: str

    @property
    def steps(self) -> NDArray[np.int64]:
        """The number of each record that is drawn."""
        return np.arange(self.first, len(self.trajectory))

    @property
    def position(self) -> Floats:
        """(n, 2)"""
        return self.trajectory.position[self.first :]

    @property
    def loss(self) -> Floats:
        """(n,)"""
        return self.trajectory.loss[self.first :]

    @property
    def legend(self) -> str:
        """Who it is, with which numbers, and what became of it."""
        return f"<b>{escape(self.style.label)}</b><br>{escape(self.settings)}<br>{self.trajectory.outcome.label}"

    @property
    def hover(self) -> dict[str, Any]:
        """The true numbers of each record: step, x, y, f, ‖∇f‖ and the learning rate of the step that follows."""
        run, drawn = self.trajectory, slice(self.first, None)
        columns = (self.steps, *run.position[drawn].T, run.loss[drawn], run.grad_norm[drawn], run.learning_rate[drawn])
        return {
            "customdata": np.column_stack(columns),
            "hovertemplate": "step %{customdata[0]}<br>x = %{customdata[1]:.6g}, y = %{customdata[2]:.6g}<br>"
            "f = %{customdata[3]:.6g}<br>‖∇f‖ = %{customdata[4]:.4g}<br>α = %{customdata[5]:.4g}"
            f"<extra>{escape(self.style.label)}</extra>",
        }


def paths_of(scenario: Scenario, runs: Trajectories) -> list[Path]:
    """Every run and partner, in the order of the picture, and behind them the recorded paths."""
    return [
        Path(style, trajectory, min(first, len(trajectory) - 1), settings)
        for style, trajectory, first, settings in shown_runs(scenario, runs)
    ]


def outside_notes(paths: list[Path], surface: Objective) -> list[str]:
    """A sentence for each run of which not all is in the surface's own window."""
    notes = []
    for path in paths:
        run, outcome = path.trajectory, path.trajectory.outcome
        outside = np.flatnonzero(~surface.domain.contains(run.position[path.first :])) + path.first
        said = []
        if outside.size:
            said.append(f"{outside.size} of {len(run)} points lie outside this window, the first at step {outside[0]}")
        if outcome.kind is Fate.OVERFLOWED:
            last = format_number(float(run.loss[-1]), 3)
            ended = VERBS.get(outcome.variety, "overflowed")
            said.append(f"it {ended} at step {outcome.step}, and ends at its last finite point (f = {last})")
        if said:
            notes.append(f"{escape(path.style.label)}: {'; '.join(said)}.")
    return notes


def add_path(drawn: go.Figure, path: Path, x: NDArray[Any], y: NDArray[Any]) -> None:
    """A run's line on a plane, (n,) each, and where it ends; this stands in the legend, with its line."""
    both = {"line": line_of(path.style), "name": path.legend, "legendgroup": path.style.label}
    drawn.add_trace(go.Scatter(x=x, y=y, mode="lines", showlegend=False, **both, **path.hover))
    end = {"mode": "lines+markers", "marker": marker_of(path.style), "hoverinfo": "skip"}
    drawn.add_trace(go.Scatter(x=x[-1:], y=y[-1:], **end, **both))
