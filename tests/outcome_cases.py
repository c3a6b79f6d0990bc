"""Paths and runs, made to meet one fate each."""

from __future__ import annotations

from typing import Any

import numpy as np

from optim_viz import OBJECTIVES, Outcome, Trajectory, simulate
from optim_viz.objectives import Objective
from optim_viz.outcomes.outcome import Records, classify

NEAR = 1e-3  # of the view's diagonal


def outcome(*args: Any, **kwargs: Any) -> Outcome:
    run = simulate(*args, **kwargs)
    assert isinstance(run, Trajectory)
    return run.outcome


def judged(
    surface: str | Objective, path: Any, loss: Any = None, hessian: Any = None, steps: int | None = None
) -> Outcome:
    """The verdict on a path made by hand, with f, gradient and Hessian there unless they are made by hand as well."""
    entry = OBJECTIVES[surface] if isinstance(surface, str) else surface
    position = np.array(path, float)
    x, y = position.T
    matrix = entry.hessian(x, y)
    records = Records(
        position,
        entry(x, y) if loss is None else np.array(loss, float),
        entry.gradient(x, y),
        np.stack([matrix[:, 0, 0], matrix[:, 0, 1], matrix[:, 1, 1]], -1) if hessian is None else np.array(hessian),
    )
    return classify(entry, len(position) - 1 if steps is None else steps, records)


def radius(surface: str) -> float:
    return NEAR * OBJECTIVES[surface].domain.diagonal


def stays(point: tuple[float, float], count: int) -> list[tuple[float, float]]:
    return [point] * count


def line(start: tuple[float, float], end: tuple[float, float], count: int) -> list[tuple[float, float]]:
    return [tuple(p) for p in np.linspace(start, end, count)]
