"""What a start does: one method from every point of a grid of starts, and the honest fate of each run."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from optim_viz.data.stream import Stream
from optim_viz.errors import InputError, quote_text
from optim_viz.frozen import read_only
from optim_viz.limits import MAX_CELLS
from optim_viz.number_format import format_range
from optim_viz.objectives import OBJECTIVES, Objective
from optim_viz.objectives.facts import CriticalPoint
from optim_viz.objectives.treatments import GRADIENT
from optim_viz.optimizers import OPTIMIZERS, Optimizer
from optim_viz.outcomes.criteria import FATES, Fate
from optim_viz.registry import finite, whole
from optim_viz.scene.scenario import Run, suggested_rate
from optim_viz.shown import figure_of
from optim_viz.simulation.batch import Batch
from optim_viz.simulation.run_grid import Progress, RunGrid, check_work, explained, run_grid
from optim_viz.simulation.simulate import numbers_alone, stream_of

if TYPE_CHECKING:
    from plotly.graph_objects import Figure

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class FateMap(RunGrid):
    """One method from every point of a grid of starts: rows go with y, columns with x."""

    run: Run = field(kw_only=True)
    x: Floats = field(kw_only=True)  # (columns,)
    y: Floats = field(kw_only=True)  # (rows,)

    def run_at(self, *index: int) -> Run:
        return self.run

    def start_at(self, *index: int) -> tuple[float, float]:
        row, column = index
        return float(self.x[column]), float(self.y[row])

    @property
    def shares(self) -> list[tuple[Fate, CriticalPoint | None, float]]:
        """Each fate and place that occurs, with its share of the starts, the largest first; they sum to 1."""
        pairs, counts = np.unique(
            np.stack([self.fate.ravel().astype(int), self.target.ravel()], 1), axis=0, return_counts=True
        )
        points = self.objective.critical_points
        shares = [
            (FATES[fate], points[target] if target >= 0 else None, float(count) / self.fate.size)
            for (fate, target), count in zip(pairs.tolist(), counts, strict=True)
        ]
        return sorted(shares, key=lambda item: -item[2])

    def figure(self) -> Figure:
        """The map in Plotly. Raises ImportError where that is not installed."""
        return figure_of(self, "fate_map")


@numbers_alone
def fate_map(
    objective: str | Objective,
    optimizer: str | Optimizer,
    *,
    resolution: int = 200,
    window: tuple[float, float, float, float] | None = None,
    steps: int = 300,
    noise: float | None = None,
    stream: Stream | None = None,
    seed: int = 0,
    schedule: str = "constant",
    schedule_values: Mapping[str, float] | None = None,
    treatment: str = GRADIENT,
    progress: Progress | None = None,
    **hyperparameters: float,
) -> FateMap:
    """Run ``optimizer`` from the middle of each of ``resolution``² cells of a window.

    Args:
        resolution: cells along each side.
        window: (x low, x high, y low, y high); the objective's own if not given. Runs may leave it: the fate
            "left the view" speaks of the objective's own window.

    Raises:
        InputError: as ``simulate``; and on a window that is empty or not finite, or a resolution beyond the caps.
    """
    surface = OBJECTIVES[objective]
    entry = OPTIMIZERS[optimizer]
    rate = {"learning_rate": suggested_rate(surface, entry)}
    run = Run(
        entry.name,
        {**rate, **hyperparameters},
        schedule=schedule,
        schedule_values=schedule_values or {},
        treatment=treatment,
    )
    return fate_map_of_run(surface, run, resolution, window, steps, stream_of(noise, stream), seed, progress)


def fate_map_of_run(
    surface: Objective,
    run: Run,
    resolution: int,
    window: tuple[float, float, float, float] | None,
    steps: int,
    stream: Stream,
    seed: int,
    progress: Progress | None = None,
) -> FateMap:
    """The fate map of a run's settings; a branch counts as a run of its own. Arguments as for :func:`fate_map`."""
    resolution = whole(resolution, 1, int(MAX_CELLS**0.5), "The resolution")
    try:
        x0, x1, y0, y1 = (*surface.domain.x, *surface.domain.y) if window is None else window
    except (TypeError, ValueError):
        raise InputError(f"A window has four borders, got {quote_text(window)}.") from None
    x, y = (_middles(low, high, resolution, axis) for low, high, axis in ((x0, x1, "x"), (y0, y1, "y")))
    starts = np.stack(np.meshgrid(x, y), -1).reshape(-1, 2)
    steps, seed = check_work(steps, seed, len(starts))
    rates = run.rates(steps) if run.schedule != "constant" else np.array([run.rate])
    every = np.broadcast_to(rates if rates.size > 1 else rates[0], (len(starts), *rates.shape[: rates.size > 1]))
    batch = Batch(run.optimizer, tuple(run.hyperparameters.values())[1:], every, starts, run.treatment)
    cells = run_grid(surface, [batch], steps, stream, seed, -np.inf, progress)
    fields = cells.fields((resolution, resolution))
    return explained(FateMap(**fields, run=run, x=read_only(x), y=read_only(y)))


def _middles(low: float, high: float, n: int, axis: str) -> Floats:
    low, high = finite(low, f"The window's lower {axis}"), finite(high, f"The window's upper {axis}")
    if not low < high:
        raise InputError(f"The window's {axis} must go up, but goes from {format_range(low, high)}.")
    middles = low + (high - low) * ((np.arange(n) + 0.5) / n)
    digits = 11 - int(np.floor(np.log10(high - low))) if np.isfinite(high - low) else 0
    middles = np.round(middles, min(digits, 300))  # 3.1 rather than 3.0999999999999996: a click spells it in the link
    if not np.isfinite(middles).all() or (n > 1 and not (np.diff(middles) > 0).all()):
        raise InputError(f"The window's {axis}, from {format_range(low, high)}, cannot be divided into {n} cells.")
    return middles
