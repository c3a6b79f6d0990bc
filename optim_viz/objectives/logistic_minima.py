"""Where the logistic loss is lowest, without a penalty and with one: by Newton's method, as no formula says it.

With a penalty μ‖w‖₁ each step goes to where the quadratic model of the loss, and the penalty as it is, are lowest
together (Lee, Sun and Saunders, 2014, Proximal Newton-type methods for minimizing composite functions, SIAM Journal on
Optimization 24(3), 1420-1443). So a weight that is zero is exactly zero.
"""

from __future__ import annotations

import math

import numpy as np

from optim_viz.data.transformations import mean
from optim_viz.objectives.facts import CriticalPoint
from optim_viz.objectives.model import Numbers
from optim_viz.programs.machines import NUMPY

NEWTON_STEPS = 100
SLOPE = 1e-10  # of the slope at the origin: what is left of it at a minimum that is known


def lowest_logistic(X: Numbers, y: Numbers, ridge: float = 0.0) -> CriticalPoint:
    """Where the logistic loss of classes that overlap is lowest, or that loss plus ½ ridge ‖w‖² of any classes, by
    Newton's method from the origin; where it does not change along a line, the nearest such point. Each step is halved
    until the loss or its slope falls."""
    w = np.zeros(2)
    f, gradient, hessian = logistic_at(w, X, y, ridge)
    for _ in range(NEWTON_STEPS):
        step = -np.linalg.pinv(hessian, rcond=1e-14) @ gradient
        for share in 0.5 ** np.arange(40):
            there = logistic_at(w + share * step, X, y, ridge)
            if there[0] < f or np.abs(there[1]).max() < np.abs(gradient).max():
                break
        else:
            break
        w = w + share * step
        f, gradient, hessian = there
    return CriticalPoint((float(w[0]), float(w[1])), f, "global minimum")


def logistic_at(w: Numbers, X: Numbers, y: Numbers, ridge: float) -> tuple[float, Numbers, Numbers]:
    """The loss, its gradient −mean(t x σ(−m)) and its Hessian mean(x xᵀ σ(m) σ(−m)), each with the ridge's, by
    hand."""
    exp, log1p = NUMPY.operations["exp"], NUMPY.operations["log1p"]
    signed = X * y[:, None]
    margin = signed[:, 0] * w[0] + signed[:, 1] * w[1]
    power = exp(-np.abs(margin))
    missing = np.where(margin > 0.0, power, 1.0) / (1.0 + power)  # σ(−m)
    spread = missing * (1.0 - missing)
    hessian = [[mean(X[:, i] * X[:, j] * spread) for i in range(2)] for j in range(2)]
    gradient = [-mean(column * missing) for column in signed.T]
    loss = mean(log1p(power) + np.maximum(-margin, 0.0)) + 0.5 * ridge * (w[0] * w[0] + w[1] * w[1])
    return loss, np.array(gradient) + ridge * w, np.array(hessian) + ridge * np.eye(2)


def lowest_penalized_logistic(X: Numbers, y: Numbers, ridge: float, threshold: float) -> CriticalPoint | None:
    """Where the logistic loss plus ½ ridge ‖w‖² + threshold ‖w‖₁ is lowest; None where it is not found, as with a
    penalty so weak that it hardly ends a descent."""
    w = np.zeros(2)
    f, gradient, hessian = logistic_at(w, X, y, ridge)
    allowed = SLOPE * float(np.abs(gradient).max())
    for _ in range(NEWTON_STEPS):
        step = _lowest_of_model(hessian, hessian @ w - gradient, threshold) - w
        for share in 0.5 ** np.arange(40):
            there = w + share * step
            found = logistic_at(there, X, y, ridge)
            value = found[0] + threshold * float(np.abs(there).sum())
            falls = value < f + threshold * float(np.abs(w).sum())
            if falls or _slope_left(there, found[1], threshold) < _slope_left(w, gradient, threshold):
                break
        else:
            break
        w, (f, gradient, hessian) = there, found
    if not _slope_left(w, gradient, threshold) <= allowed:
        return None
    value = f + threshold * math.fsum(np.abs(w))
    return CriticalPoint((float(w[0]) + 0.0, float(w[1]) + 0.0), float(value), "global minimum")


def _slope_left(w: Numbers, gradient: Numbers, threshold: float) -> float:
    """How far minus the gradient is from the penalty's subgradients, in the worse coordinate (Karush, Kuhn, Tucker)."""
    moved = np.abs(gradient + threshold * np.sign(w))
    return float(np.where(w == 0.0, np.maximum(np.abs(gradient) - threshold, 0.0), moved).max())


def _lowest_of_model(A: Numbers, b: Numbers, threshold: float) -> Numbers:
    """Where ½wᵀAw − bᵀw + threshold‖w‖₁ is lowest: the lowest of the minima on each face of the four quadrants."""
    if threshold == 0.0:
        return np.asarray(np.linalg.pinv(A, rcond=1e-14, hermitian=True) @ b)
    faces = [np.zeros(2)]
    for axis in range(2):
        if A[axis, axis] > 0.0:
            shrunk = math.copysign(max(abs(b[axis]) - threshold, 0.0), b[axis])
            faces.append(np.eye(2)[axis] * (shrunk / A[axis, axis]))
    for signs in ((1.0, 1.0), (1.0, -1.0), (-1.0, 1.0), (-1.0, -1.0)):
        inner = np.linalg.pinv(A, rcond=1e-14, hermitian=True) @ (b - threshold * np.array(signs))
        if (inner * signs > 0.0).all():
            faces.append(inner)
    heights = [0.5 * w @ A @ w - b @ w + threshold * np.abs(w).sum() for w in faces]
    return faces[int(np.argmin(heights))]
