"""Level ground: the minimum, saddle or maximum beside which a run at rest lies, by the Hessian and Newton's step.

:mod:`optim_viz.outcomes.criteria` asks. Lengths are in units of "near", which is what "there" means.

Where a penalty μ‖w‖₁ bends the surface, a coordinate may rest at zero although the slope on neither side vanishes: what
is asked is how far minus the slope of all the rest is from μ∂‖w‖₁ (Karush, Kuhn and Tucker).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from optim_viz.outcomes.eigenvectors import eigenvectors

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Integers = NDArray[np.int64]

FLAT = 1e-6  # of the larger curvature: less is a trough's bottom, which counts as level
RIDGE = 0.1  # of "near": a path that is farther off a saddle's ridge is on its way down
KINDS = ("local minimum", "saddle", "maximum")  # of level ground that is not in the objective's list


class Derivatives(NamedTuple):
    """Where the derivatives come from; a Hessian is f_xx, f_xy, f_yy."""

    recorded: Callable[
        [Integers, Integers], tuple[Floats, Floats]
    ]  # runs (k,), records of their stays (k,), -1 for the last -> (k, 2), (k, 3)
    hessian: Callable[[Floats], Floats]  # any points (k, 2) -> (k, 3)


def distance(x: Floats, y: Floats, near: float) -> Floats:
    """How long vectors are, in units of ``near``: their squares overflow only far out, and vanish only at hand."""
    x, y = x / near, y / near
    x *= x
    y *= y
    x += y
    return np.sqrt(x, out=x)


class StationaryPoints(NamedTuple):
    """Points without slope (minima, saddles, maxima) beside the last points of k runs at rest."""

    exists: Flags  # (k,) whether there is one within one Newton step of at most "near"
    kind: NDArray[np.int8]  # (k,) which of KINDS
    offset: Floats  # (k, 2) from the last point to it
    leaving: Flags  # (k,) the last point lies off the ridge, where the slope leads away from it


def stationary_points(
    runs: Integers,
    position: Floats,
    path: Callable[[Integers], Floats],
    lowest: Flags,
    derivatives: Derivatives,
    near: float,
    kink: float = 0.0,
) -> StationaryPoints:
    """What the runs' stays rest upon: they end at ``position`` (k, 2), and ``path`` says of runs (m,), ascending, where
    all their records are, (m, s, 2). ``kink`` is μ. Whether f is as ``lowest`` (k,) as any minimum that is known
    decides where there is neither slope nor curvature: a plain of minima, or no telling."""
    gradient, last = derivatives.recorded(runs, np.full(len(runs), -1))
    finite: Flags = np.asarray(np.isfinite(last).all(axis=1))
    model = np.where(finite[:, None], last, 0.0)
    if kink > 0.0:
        gradient, model = _beside_corners(position, gradient, model, near, kink)
    eigenvalues, cos, sin = eigenvectors(model)
    stiffest = np.abs(eigenvalues).max(axis=1, initial=0.0)
    flat = np.abs(eigenvalues) <= FLAT * stiffest[:, None]
    slopes = _pair(cos * gradient[:, 0] + sin * gradient[:, 1], cos * gradient[:, 1] - sin * gradient[:, 0])
    sloping = (flat & (np.abs(slopes) > FLAT * near * stiffest[:, None])).any(axis=1)  # the quadratic model cannot say
    # Newton's step, by eigenvector; along a trough, only the direction across it counts.
    along = np.where(flat, 0.0, -slopes / np.where(flat, 1.0, eigenvalues))
    size = distance(along[:, 0], along[:, 1], near)
    offset = _pair(cos * along[:, 0] - sin * along[:, 1], sin * along[:, 0] + cos * along[:, 1])
    exists: Flags = finite & ((stiffest > 0.0) | lowest) & ~sloping & (size <= 1.0)
    curved = ~flat
    falls: Flags = curved & (eigenvalues < 0.0)
    doubtful = np.flatnonzero(exists & falls.any(axis=1))
    if doubtful.size:
        bound = _curvature_uncertainty(
            runs[doubtful], path(runs[doubtful]), last[doubtful], offset[doubtful], size[doubtful], near, derivatives
        )
        falls[doubtful] &= eigenvalues[doubtful] < -bound[:, None]
    summit = falls.any(axis=1) & (falls | ~curved).all(axis=1)
    kind = np.where(~falls.any(axis=1), KINDS.index("local minimum"), np.where(summit, KINDS.index("maximum"), 1))
    downhill = np.where(falls, along, 0.0)
    leaving = distance(downhill[:, 0], downhill[:, 1], near) > RIDGE
    return StationaryPoints(exists, kind.astype(np.int8), offset, np.asarray(leaving))


def _beside_corners(
    position: Floats, gradient: Floats, hessian: Floats, near: float, kink: float
) -> tuple[Floats, Floats]:
    """Gradient and Hessian, (k, 2) and (k, 3), of the quadratic model by which Newton's step is taken beside corners.

    A coordinate that is within ``near`` of zero is asked about its slope there, without the penalty's. If that is at
    most ``kink``, the corner holds the coordinate: the model has a bowl about zero in its place, as steep as the other
    direction curves. If it is more, the way down leads to one side, and the slope is that of this side.
    """
    x, y = position.T
    gx, gy = gradient.T
    fxx, fxy, fyy = hessian.T
    smooth_x, smooth_y = gx - kink * np.sign(x), gy - kink * np.sign(y)
    there_x, there_y = smooth_x - fxx * x, smooth_y - fyy * y
    beside_x, beside_y = np.abs(x) <= near, np.abs(y) <= near
    held_x, held_y = beside_x & (np.abs(there_x) <= kink), beside_y & (np.abs(there_y) <= kink)
    gx = np.where(beside_x, smooth_x - kink * np.sign(there_x), gx)
    gy = np.where(beside_y, smooth_y - kink * np.sign(there_y), gy)
    steep_x = np.where(held_y | (fyy == 0.0), 1.0, np.abs(fyy))
    steep_y = np.where(held_x | (fxx == 0.0), 1.0, np.abs(fxx))
    slope_x = np.where(held_x, steep_x * x, np.where(held_y, gx - fxy * y, gx))
    slope_y = np.where(held_y, steep_y * y, np.where(held_x, gy - fxy * x, gy))
    across = np.where(held_x | held_y, 0.0, fxy)
    curved = np.stack([np.where(held_x, steep_x, fxx), across, np.where(held_y, steep_y, fyy)], axis=-1)
    return _pair(slope_x, slope_y), curved


def _pair(x: Floats, y: Floats) -> Floats:
    return np.stack([x, y], axis=-1)


def _curvature_uncertainty(
    runs: Integers,
    stayed: Floats,
    hessian: Floats,
    offset: Floats,
    size: Floats,
    near: float,
    derivatives: Derivatives,
) -> Floats:
    """By how much the curvature at the stationary point, Newton's step ``offset`` (k, 2) of ``size`` (k,) away, may
    differ from the last one, ``hessian`` (k, 3).

    The curvature is wanted there, not here: what the step itself may change decides nothing. Beside a round trough,
    the bottom's level direction seems to fall from within and to rise from without. How fast it changes, the stay's
    farthest record tells; of a run that stands still, the stationary point itself.
    """
    away = stayed - stayed[:, -1:]
    moved = distance(away[..., 0], away[..., 1], near)
    far, farthest_away = moved.argmax(axis=1), moved.max(axis=1)
    _, farthest = derivatives.recorded(runs, far)
    frozen = (farthest_away == 0.0) & (size > 0.0)
    if frozen.any():
        farthest = farthest.copy()
        farthest[frozen] = derivatives.hessian(stayed[frozen, -1] + offset[frozen])
        farthest_away = np.where(frozen, size, farthest_away)
    xx, xy, yy = (farthest - hessian).T
    bend = np.sqrt(xx * xx + 2.0 * (xy * xy) + yy * yy)
    moving = (farthest_away > 0.0) & np.isfinite(bend)
    return np.asarray(np.where(moving, 2.0 * size * bend / np.where(moving, farthest_away, 1.0), 0.0))
