"""What a run achieved, in five numbers: the rows of the table under the picture."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from optim_viz.simulation.trajectory import Trajectory

TOLERANCE = 1e-3  # of the starting gap f(x₀) − f*


def goal_below(first: float, floor: float, tolerance: float) -> float:
    """The f at which no more than this share is left of the way from ``first`` down to ``floor``."""
    return floor + tolerance * (first - floor)


class Metrics(NamedTuple):
    """``None`` where the surface has no global minimum to measure from, or the tolerance was never reached."""

    final_loss: float
    best_loss: float
    distance: float | None  # from the last point to the nearest global minimum
    steps_to_tolerance: int | None  # first step with f − f* at most TOLERANCE of the gap at the start
    path_length: float


def measure(run: Trajectory) -> Metrics:
    """The metrics of one run's finite records."""
    minima = run.objective.minima
    last, loss = run.position[-1], run.loss
    within: int | None = None
    if minima:
        gap = loss - minima[0].value
        reached = np.flatnonzero(gap <= TOLERANCE * gap[0])
        within = int(reached[0]) if reached.size else None
    return Metrics(
        final_loss=float(loss[-1]),
        best_loss=float(loss.min()),
        distance=min((float(np.hypot(*(last - m.position))) for m in minima), default=None),
        steps_to_tolerance=within,
        path_length=float(np.hypot(*np.diff(run.position, axis=0).T).sum()),
    )
