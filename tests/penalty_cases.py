"""Penalized objectives for tests: quadratics with any numbers, and what they are compared with, in plain NumPy."""

from __future__ import annotations

import dataclasses
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from optim_viz.frozen import FrozenMapping
from optim_viz.objectives import OBJECTIVES, Objective
from optim_viz.objectives.facts import global_minimum
from optim_viz.objectives.penalties import Penalty
from optim_viz.registry import Parameter

Floats = NDArray[np.float64]
NAMES = ("axx", "axy", "ayy", "bx", "by")


def _quadratic(x: Any, y: Any, axx: Any, axy: Any, ayy: Any, bx: Any, by: Any) -> Any:
    return 0.5 * (axx * x * x + ayy * y * y) + axy * (x * y) - (bx * x + by * y)


def _minimum(axx: Any, axy: Any, ayy: Any, bx: Any, by: Any) -> Any:
    determinant = axx * ayy - axy * axy
    x, y = (ayy * bx - axy * by) / determinant, (axx * by - axy * bx) / determinant
    return (global_minimum(x, y, _quadratic(x, y, axx, axy, ayy, bx, by)),)


def quadratic(A: Floats, b: Floats) -> Objective:
    """½wᵀAw − bᵀw, of a positive definite A (2, 2) and b (2,)."""
    numbers = A[0, 0], A[0, 1], A[1, 1], *b
    return dataclasses.replace(
        OBJECTIVES["sphere"],
        name="any_quadratic",
        function=_quadratic,
        parameters=tuple(Parameter(name, "a", 0.0, -1e9, 1e9) for name in NAMES),
        values=FrozenMapping(dict(zip(NAMES, map(float, numbers), strict=True))),
        points=_minimum,
    )


class Regression(NamedTuple):
    """½ the mean squared error of a linear model with two weights."""

    X: Floats  # (n, 2)
    y: Floats  # (n,)

    @property
    def A(self) -> Floats:
        return self.X.T @ self.X / len(self.y)

    @property
    def b(self) -> Floats:
        return self.X.T @ self.y / len(self.y)


def regression(seed: int, rows: int = 40) -> Regression:
    """Correlated features, one of which hardly counts."""
    draw = np.random.default_rng(seed)
    turn, sizes = draw.uniform(0.6, 1.2), draw.uniform(0.7, 1.3, 2)
    X = draw.standard_normal((rows, 2)) @ np.array([[1.0, np.cos(turn)], [0.0, np.sin(turn)]]) * sizes
    return Regression(X, X @ draw.uniform(-1.5, 1.5, 2) + 0.2 * draw.standard_normal(rows))


def kkt_residual(A: Floats, b: Floats, penalty: Penalty, w: Floats) -> float:
    """How far b − Aw − 2λβw is from λγ∂‖w‖₁."""
    strength, mixing, absolute = penalty.coefficients.values()
    pull, threshold = b - A @ w - 2.0 * strength * mixing * w, strength * absolute
    corner = np.maximum(np.abs(pull) - threshold, 0.0)
    return float(np.abs(np.where(w == 0.0, corner, pull - threshold * np.sign(w))).max())


def proximal_gradient(A: Floats, b: Floats, penalty: Penalty, steps: int = 3000) -> Floats:
    """The minimizer by plain iteration, from the origin, until nothing moves."""
    return proximal_gradients(A, b, penalty, np.array([penalty.strength]), steps)[0]


def proximal_gradients(A: Floats, b: Floats, penalty: Penalty, strengths: Floats, steps: int = 3000) -> Floats:
    """Those of a penalty of each of the strengths (n,), (n, 2)."""
    _, mixing, absolute = penalty.coefficients.values()
    rate, w = 1.0 / np.linalg.eigvalsh(A)[-1], np.zeros((len(strengths), 2))
    threshold, shrink = rate * strengths[:, None] * absolute, 1.0 + 2.0 * rate * strengths[:, None] * mixing
    for _ in range(steps):
        v = w - rate * (w @ A.T - b)
        v = np.sign(v) * np.maximum(np.abs(v) - threshold, 0.0) / shrink
        if np.array_equal(v, w):
            break
        w = v
    return w


def away_from_path(path: Floats, points: Floats) -> Floats:
    """How far each point (n, 2) is from a polyline (m, 2), by its nearest segment."""
    a, along = path[:-1], np.diff(path, axis=0)
    squares = np.maximum((along**2).sum(axis=1), 1e-300)
    share = np.clip(((points[:, None] - a) * along).sum(axis=2) / squares, 0.0, 1.0)
    nearest = a + share[:, :, None] * along
    return np.asarray(np.hypot(*(points[:, None] - nearest).transpose(2, 0, 1)).min(axis=1))
