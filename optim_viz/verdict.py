"""The criteria behind every outcome, for one run or for forty thousand: which of seven fates, and at which place.

Every criterion is geometric and scales with the view, not with the function: "there" means within 0.1 % of the
view's diagonal (less than a pixel on a classroom screen), and "stays" means over the last 5 % of the steps, ten at
least, or over half of a short run. Whether a place is a minimum is asked of the Hessian, never of the gradient alone.

All of it looks at a run's tail, so that a map need not keep more. :mod:`optim_viz.outcome` adds steps and words.
"""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from optim_viz.objectives.base import CriticalPoint, Objective

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Whole = NDArray[np.int64]

NEAR = 1e-3  # of the view's diagonal
STAY = 0.05  # of the steps
STAY_AT_LEAST = 10  # steps
TAIL = 0.25  # of the steps, judged for descent
FLAT = 1e-6  # of the larger curvature: less is a trough's bottom, which counts as level
RIDGE = 0.1  # of "near": a path that is farther off a saddle's ridge is on its way down
RISES = 0.2  # of the tail's steps uphill: more is no descent


class Fate(StrEnum):
    CONVERGED = "converged"
    STILL_DESCENDING = "still descending"
    OSCILLATING = "oscillating"
    STUCK_AT_SADDLE = "stuck at a saddle"
    STALLED = "stalled"
    LEFT_VIEW = "left the view"
    OVERFLOWED = "overflowed"


FATES = tuple(Fate)
KINDS = ("local minimum", "saddle", "maximum")  # of level ground that is not in the objective's list


class Verdicts(NamedTuple):
    """What became of n runs, none of which overflowed."""

    fate: NDArray[np.int8]  # (n,) which of FATES
    target: NDArray[np.int16]  # (n,) which of the objective's critical points it came to; -1: none of them
    kind: NDArray[np.int8]  # (n,) which of KINDS it came to, where that is in no list; else -1
    place: Floats  # (n, 2) the place that is in no list; else NaN


class Local(NamedTuple):
    """Where the derivatives come from; a Hessian is f_xx, f_xy, f_yy."""

    recorded: Callable[[Whole, Whole], tuple[Floats, Floats]]  # runs (k,), records of the tail (k,) -> (k, 2), (k, 3)
    hessian: Callable[[Floats], Floats]  # any points (k, 2) -> (k, 3)


def radius(objective: Objective) -> float:
    """How near is "there"."""
    return NEAR * objective.domain.diagonal


def stay(steps: int) -> int:
    """For how many steps a run must keep to a place to have settled there."""
    return min((steps + 1) // 2, max(STAY_AT_LEAST, int(STAY * steps)))


def window(steps: int) -> int:
    """The records that are judged for descent."""
    return max(min(steps + 1, 2 * STAY_AT_LEAST), int(TAIL * steps))


def records(steps: int) -> int:
    """The last records that a verdict needs."""
    return max(stay(steps) + 1, window(steps))


def judge(objective: Objective, steps: int, position: Floats, loss: Floats, local: Local) -> Verdicts:
    """The verdicts on n runs of ``steps`` steps, from their last records.

    ``position`` (n, w, 2) and ``loss`` (n, w) hold ``records(steps)`` of them at least.
    """
    n, near = len(position), radius(objective)
    verdicts = Verdicts(
        np.full(n, -1, np.int8), np.full(n, -1, np.int16), np.full(n, -1, np.int8), np.full((n, 2), np.nan)
    )
    last = position[:, -1]
    with np.errstate(over="ignore", invalid="ignore"):  # far out, distances overflow to inf: which is far
        stayed = position[:, -1 - stay(steps) :]
        rest = np.flatnonzero(_within(stayed, last[:, None], near))
        ground = _ground(rest, stayed[rest], local, near, position.shape[1] - stayed.shape[1])
        leaving = np.zeros(n, bool)
        leaving[rest] = ground.there & ground.leaving
        listed = [(i, p) for i, p in enumerate(objective.critical_points) if p.interior]  # a border may have a slope
        for i, point in listed:
            there = np.flatnonzero((verdicts.fate < 0) & (np.hypot(*(last - point.position).T) <= near))
            there = there[_within(stayed[there], np.array(point.position), near)]
            if not point.kind.endswith("minimum"):
                there = there[~leaving[there]]  # passing by
            _arrived(verdicts, there, i, point)
        settled = ground.there & ~ground.leaving & (verdicts.fate[rest] < 0)
        who, where, kind = rest[settled], (last[rest] + ground.offset)[settled], ground.kind[settled]
        for i, point in listed:
            known = (verdicts.fate[who] < 0) & (np.hypot(*(where - point.position).T) <= near)
            _arrived(verdicts, who[known], i, point)
        new = verdicts.fate[who] < 0
        verdicts.kind[who[new]], verdicts.place[who[new]] = kind[new], where[new]
        verdicts.fate[who[new]] = np.where(
            kind[new] == KINDS.index("local minimum"), _code(Fate.CONVERGED), _code(Fate.STUCK_AT_SADDLE)
        )
        verdicts.fate[(verdicts.fate < 0) & ~objective.domain.contains(last)] = _code(Fate.LEFT_VIEW)
        rest_of_them = np.flatnonzero(verdicts.fate < 0)
        judged = window(steps)
        verdicts.fate[rest_of_them] = descent(position[rest_of_them, -judged:], loss[rest_of_them, -judged:], near).fate
    return verdicts


def _code(fate: Fate) -> int:
    return FATES.index(fate)


def _within(path: Floats, centre: Floats, near: float) -> Flags:
    """Which of the paths, (n, k, 2), lie wholly within ``near`` of a centre, (2,) or (n, 1, 2)."""
    away = path - centre
    return np.asarray((np.hypot(away[..., 0], away[..., 1]) <= near).all(axis=1))


def _arrived(verdicts: Verdicts, who: Whole, i: int, point: CriticalPoint) -> None:
    verdicts.fate[who] = _code(Fate.CONVERGED if point.kind.endswith("minimum") else Fate.STUCK_AT_SADDLE)
    verdicts.target[who] = i


class Ground(NamedTuple):
    """Level ground beside the last points of k runs at rest."""

    there: Flags  # (k,) whether there is any within one Newton step of at most "near"
    kind: NDArray[np.int8]  # (k,) which of KINDS
    offset: Floats  # (k, 2) from the last point to it
    leaving: Flags  # (k,) the last point lies off the ridge, where the slope leads away from it


def _ground(runs: Whole, stayed: Floats, local: Local, near: float, first: int) -> Ground:
    """What the runs' stays, ``stayed`` (k, s, 2) from the tail's record ``first`` on, rest upon."""
    k, s = stayed.shape[:2]
    gradient, last = local.recorded(runs, np.full(k, first + s - 1))
    away = stayed - stayed[:, -1:]
    moved = np.hypot(away[..., 0], away[..., 1])
    far = moved.argmax(axis=1)
    finite: Flags = np.asarray(np.isfinite(last).all(axis=1))
    matrix = np.where(finite[:, None], last, 0.0)[:, [0, 1, 1, 2]].reshape(k, 2, 2)
    eigenvalues, vectors = np.linalg.eigh(matrix)
    stiffest = np.abs(eigenvalues).max(axis=1, initial=0.0)
    flat = np.abs(eigenvalues) <= FLAT * stiffest[:, None]
    slopes = np.einsum("kij,ki->kj", vectors, gradient)
    sloping = (flat & (np.abs(slopes) > FLAT * near * stiffest[:, None])).any(axis=1)  # the quadratic model cannot say
    # Newton's step, by eigenvector; along a trough, only the direction across it counts.
    along = np.where(flat, 0.0, -slopes / np.where(flat, 1.0, eigenvalues))
    size = np.hypot(along[:, 0], along[:, 1])
    offset = np.einsum("kij,kj->ki", vectors, along)
    # The curvature is wanted there, not here: what the step itself may change decides nothing. Beside a round trough,
    # the bottom's level direction seems to fall from within and to rise from without. How fast it changes, the stay's
    # farthest record tells; of a run that stands still, the level ground itself.
    _, there = local.recorded(runs, first + far)
    distance = moved[np.arange(k), far]
    frozen = (distance == 0.0) & (size > 0.0) & (size <= near)
    if frozen.any():
        there = there.copy()
        there[frozen] = local.hessian(stayed[frozen, -1] + offset[frozen])
        distance = np.where(frozen, size, distance)
    change = (there - last)[:, [0, 1, 1, 2]]
    bend = np.sqrt((change * change).sum(axis=1))
    moving = (distance > 0.0) & np.isfinite(bend)
    unsure: Floats = np.where(moving, 2.0 * size * bend / np.where(distance > 0.0, distance, 1.0), 0.0)
    curved = ~flat
    falls: Flags = curved & (eigenvalues < -unsure[:, None])
    summit = falls.any(axis=1) & (falls | ~curved).all(axis=1)
    kind = np.where(~falls.any(axis=1), KINDS.index("local minimum"), np.where(summit, KINDS.index("maximum"), 1))
    downhill = np.where(falls, along, 0.0)
    return Ground(
        finite & (stiffest > 0.0) & ~sloping & (size <= near),
        kind.astype(np.int8),
        offset,
        np.asarray(np.hypot(downhill[:, 0], downhill[:, 1]) > RIDGE * near),
    )


class Descent(NamedTuple):
    """Neither arrived nor gone: how the loss went over the window, for n runs."""

    fate: NDArray[np.int8]  # (n,)
    level: Flags  # (n,) f changed by less than 1e-12 of its size
    turning: Floats  # (n,) the share of steps that turn back, where level
    rising: Floats  # (n,) the share of steps uphill


def descent(position: Floats, loss: Floats, near: float) -> Descent:
    """Does the loss still fall? ``position`` (n, w, 2), ``loss`` (n, w)."""
    spread = loss.max(axis=1) - loss.min(axis=1)
    level: Flags = np.asarray(spread <= 1e-12 * (1.0 + np.abs(loss[:, -1])))
    turning = np.zeros(len(loss))
    turning[level] = [_turning(path, near) for path in position[level]]
    rising = np.mean(np.diff(loss, axis=1) > 0, axis=1)
    first, second = np.array_split(loss, 2, axis=1)
    drop = first.mean(axis=1) - second.mean(axis=1)  # the mean: a cycle of two has its median where the parity puts it
    sinks = np.median(first, axis=1) > np.median(second, axis=1)  # the median: one jump is no end of the descent
    no_descent = level | ((rising > 0.0) & ~sinks) | ((rising >= RISES) & (drop < 0.25 * spread))
    fate = np.where(no_descent, _code(Fate.OSCILLATING), _code(Fate.STILL_DESCENDING))
    fate[level & (turning < RISES)] = _code(Fate.STALLED)
    return Descent(fate.astype(np.int8), level, turning, rising)


def _turning(path: Floats, near: float) -> float:
    """The share of a path's steps that turn back; 0 for a path that stays where it is."""
    if np.hypot(*(path - path[-1]).T).max() <= near:
        return 0.0
    steps = np.diff(path, axis=0)
    steps /= np.abs(steps).max()  # so that no product overflows
    return float(np.mean((steps[1:] * steps[:-1]).sum(axis=1) < 0)) if len(steps) > 1 else 0.0
