"""The rows behind a lesson's surface, and what follows from them by hand."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from optim_viz.simulation.trajectory import Trajectory

Numbers = NDArray[np.float64]


def rows_of(way: Trajectory) -> tuple[Numbers, Numbers]:
    table = way.objective.table
    assert table is not None
    return table.X, table.y


def moments(way: Trajectory) -> tuple[Numbers, Numbers]:
    """H = XᵀX/N and b = Xᵀy/N, from the rows."""
    X, y = rows_of(way)
    return X.T @ X / len(y), X.T @ y / len(y)


def ridge_of(way: Trajectory, strength: float) -> Numbers:
    """Where ½ mean (w·x − y)² + strength ‖w‖² is lowest."""
    H, b = moments(way)
    return np.asarray(np.linalg.solve(H + 2.0 * strength * np.eye(2), b))
