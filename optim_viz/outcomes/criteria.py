"""The criteria behind every outcome, for one run or for forty thousand: which of seven fates, and at which place.

Every criterion is geometric and scales with the view, not with the function: "there" means within 0.1 % of the
view's diagonal (less than a pixel on a classroom screen), and "stays" means over the last 5 % of the steps, ten at
least, or over half of a short run. Whether a place is a minimum is asked of the Hessian, never of the gradient alone.

All of it looks at a run's tail, so that a map need not keep more. :mod:`optim_viz.outcomes.outcome` adds steps
and words.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from optim_viz.objectives.base import CriticalPoint, Objective

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Integers = NDArray[np.int64]

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
    position: Floats  # (n, 2) the place that is in no list; else NaN


class Derivatives(NamedTuple):
    """Where the derivatives come from; a Hessian is f_xx, f_xy, f_yy."""

    recorded: Callable[
        [Integers, Integers], tuple[Floats, Floats]
    ]  # runs (k,), records of the tail (k,) -> (k, 2), (k, 3)
    hessian: Callable[[Floats], Floats]  # any points (k, 2) -> (k, 3)


def arrival_radius(objective: Objective) -> float:
    """How near is "there"."""
    return NEAR * objective.domain.diagonal


def stay_length(steps: int) -> int:
    """For how many steps a run must keep to a place to have settled there."""
    return min((steps + 1) // 2, max(STAY_AT_LEAST, int(STAY * steps)))


def descent_window(steps: int) -> int:
    """The records that are judged for descent."""
    return max(min(steps + 1, 2 * STAY_AT_LEAST), int(TAIL * steps))


def records_needed(steps: int) -> int:
    """The last records that a verdict needs."""
    return max(stay_length(steps) + 1, descent_window(steps))


def judge(objective: Objective, steps: int, position: Floats, loss: Floats, derivatives: Derivatives) -> Verdicts:
    """The verdicts on n runs of ``steps`` steps, from their last records.

    ``position`` (n, w, 2) and ``loss`` (n, w) hold ``records_needed(steps)`` of them at least.
    """
    n, near = len(position), arrival_radius(objective)
    verdicts = Verdicts(
        np.full(n, -1, np.int8), np.full(n, -1, np.int16), np.full(n, -1, np.int8), np.full((n, 2), np.nan)
    )
    fate, last, stayed = verdicts.fate, position[:, -1], position[:, -1 - stay_length(steps) :]
    points = list(enumerate(objective.critical_points))
    minima = [(i, p) for i, p in points if p.interior and p.kind.endswith("minimum")]  # a border may have a slope
    others = [(i, p) for i, p in points if p.interior and not p.kind.endswith("minimum")]
    with np.errstate(over="ignore", invalid="ignore"):  # far out, distances overflow to inf: which is far
        for i, point, nearby in _nearby_points(last, minima, near):
            nearby = _staying_within(stayed, nearby[fate[nearby] < 0], np.array(point.position), near)
            _arrived(verdicts, nearby, i, point)
        # The Hessian is asked for only where the listed minima do not settle it.
        resting = np.flatnonzero(fate < 0)
        resting = _staying_within(stayed, resting, last[resting, None], near)
        stationary, leaving = None, np.zeros(n, bool)
        if resting.size:
            first = position.shape[1] - stayed.shape[1]
            stationary = _stationary_points(resting, stayed[resting], derivatives, near, first)
            leaving[resting] = stationary.exists & stationary.leaving
        for i, point, nearby in _nearby_points(last, others, near):
            nearby = nearby[(fate[nearby] < 0) & ~leaving[nearby]]  # or passing by
            _arrived(verdicts, _staying_within(stayed, nearby, np.array(point.position), near), i, point)
        if stationary is not None:
            _judge_resting(verdicts, resting, last, stationary, minima + others, near)
        fate[(fate < 0) & ~objective.domain.contains(last)] = _code(Fate.LEFT_VIEW)
        rest = np.flatnonzero(fate < 0)
        if rest.size:
            tail = slice(-descent_window(steps), None)
            fate[rest] = judge_descent(position[:, tail], loss[:, tail], near, rest).fate
    return verdicts


def _code(fate: Fate) -> int:
    return FATES.index(fate)


def _nearby_points(
    position: Floats, points: list[tuple[int, CriticalPoint]], near: float
) -> Iterator[tuple[int, CriticalPoint, Integers]]:
    """The numbered points that any of the positions (n, 2) lies within ``near`` of, each with which of them do."""
    centres = np.array([point.position for _, point in points]).reshape(-1, 2, 1)
    close = np.hypot(position[:, 0] - centres[:, 0], position[:, 1] - centres[:, 1]) <= near
    for k in np.flatnonzero(close.any(axis=1)):
        yield *points[k], np.flatnonzero(close[k])


def _staying_within(path: Floats, runs: Integers, centre: Floats, near: float) -> Integers:
    """Those of ``runs`` (k,) whose path, of (n, s, 2), keeps within ``near`` of a centre, (2,) or (k, 1, 2)."""
    for part in (slice(1), slice(None)):  # most are told by the first record
        away = path[runs, part] - centre
        within = (np.hypot(away[..., 0], away[..., 1]) <= near).all(axis=1)
        runs, centre = runs[within], centre[within] if centre.ndim > 1 else centre
        if not runs.size:
            break
    return runs


def _arrived(verdicts: Verdicts, runs: Integers, i: int, point: CriticalPoint) -> None:
    verdicts.fate[runs] = _code(Fate.CONVERGED if point.kind.endswith("minimum") else Fate.STUCK_AT_SADDLE)
    verdicts.target[runs] = i


def _judge_resting(
    verdicts: Verdicts,
    runs: Integers,
    last: Floats,
    stationary: StationaryPoints,
    listed: list[tuple[int, CriticalPoint]],
    near: float,
) -> None:
    """What runs at rest have come to, by the stationary points beside them: a listed point, or one that is not."""
    settled = stationary.exists & ~stationary.leaving & (verdicts.fate[runs] < 0)
    settled_runs, position, kind = (
        runs[settled],
        last[runs[settled]] + stationary.offset[settled],
        stationary.kind[settled],
    )
    for i, point, known in _nearby_points(position, listed, near):
        _arrived(verdicts, settled_runs[known][verdicts.fate[settled_runs[known]] < 0], i, point)
    new = verdicts.fate[settled_runs] < 0
    verdicts.kind[settled_runs[new]], verdicts.position[settled_runs[new]] = kind[new], position[new]
    minimum = kind[new] == KINDS.index("local minimum")
    verdicts.fate[settled_runs[new]] = np.where(minimum, _code(Fate.CONVERGED), _code(Fate.STUCK_AT_SADDLE))


class StationaryPoints(NamedTuple):
    """Points without slope (minima, saddles, maxima) beside the last points of k runs at rest."""

    exists: Flags  # (k,) whether there is one within one Newton step of at most "near"
    kind: NDArray[np.int8]  # (k,) which of KINDS
    offset: Floats  # (k, 2) from the last point to it
    leaving: Flags  # (k,) the last point lies off the ridge, where the slope leads away from it


def _stationary_points(
    runs: Integers, stayed: Floats, derivatives: Derivatives, near: float, first: int
) -> StationaryPoints:
    """What the runs' stays, ``stayed`` (k, s, 2) from the tail's record ``first`` on, rest upon."""
    k, s = stayed.shape[:2]
    gradient, last = derivatives.recorded(runs, np.full(k, first + s - 1))
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
    exists: Flags = finite & (stiffest > 0.0) & ~sloping & (size <= near)
    curved = ~flat
    falls: Flags = curved & (eigenvalues < 0.0)
    doubtful = np.flatnonzero(exists & falls.any(axis=1))
    if doubtful.size:
        bound = _curvature_uncertainty(
            runs[doubtful], stayed[doubtful], last[doubtful], offset[doubtful], size[doubtful], derivatives, first
        )
        falls[doubtful] &= eigenvalues[doubtful] < -bound[:, None]
    summit = falls.any(axis=1) & (falls | ~curved).all(axis=1)
    kind = np.where(~falls.any(axis=1), KINDS.index("local minimum"), np.where(summit, KINDS.index("maximum"), 1))
    downhill = np.where(falls, along, 0.0)
    leaving = np.hypot(downhill[:, 0], downhill[:, 1]) > RIDGE * near
    return StationaryPoints(exists, kind.astype(np.int8), offset, np.asarray(leaving))


def _curvature_uncertainty(
    runs: Integers, stayed: Floats, hessian: Floats, offset: Floats, size: Floats, derivatives: Derivatives, first: int
) -> Floats:
    """By how much the curvature at the stationary point, Newton's step ``offset`` (k, 2) of ``size`` (k,) away, may
    differ from the last one, ``hessian`` (k, 3).

    The curvature is wanted there, not here: what the step itself may change decides nothing. Beside a round trough,
    the bottom's level direction seems to fall from within and to rise from without. How fast it changes, the stay's
    farthest record tells; of a run that stands still, the stationary point itself.
    """
    away = stayed - stayed[:, -1:]
    moved = np.hypot(away[..., 0], away[..., 1])
    far, distance = moved.argmax(axis=1), moved.max(axis=1)
    _, farthest = derivatives.recorded(runs, first + far)
    frozen = (distance == 0.0) & (size > 0.0)
    if frozen.any():
        farthest = farthest.copy()
        farthest[frozen] = derivatives.hessian(stayed[frozen, -1] + offset[frozen])
        distance = np.where(frozen, size, distance)
    change = (farthest - hessian)[:, [0, 1, 1, 2]]
    bend = np.sqrt((change * change).sum(axis=1))
    moving = (distance > 0.0) & np.isfinite(bend)
    return np.asarray(np.where(moving, 2.0 * size * bend / np.where(distance > 0.0, distance, 1.0), 0.0))


class Descent(NamedTuple):
    """Neither arrived nor gone: how the loss went over the window, for n runs."""

    fate: NDArray[np.int8]  # (n,)
    level: Flags  # (n,) f changed by less than 1e-12 of its size
    turning: Floats  # (n,) the share of steps that turn back, where level
    rising: Floats  # (n,) the share of steps uphill


def judge_descent(position: Floats, loss: Floats, near: float, runs: Integers) -> Descent:
    """Does the loss of these ``runs`` (k,) still fall? ``position`` (n, w, 2), ``loss`` (n, w); each answer is (k,)."""
    if len(runs) < len(loss):
        loss = loss.T[:, runs].T  # kept lane by lane in memory, if it was
    spread = loss.max(axis=1) - loss.min(axis=1)
    level: Flags = np.asarray(spread <= 1e-12 * (1.0 + np.abs(loss[:, -1])))
    rising = (loss[:, 1:] > loss[:, :-1]).sum(axis=1, dtype=np.int32) / (loss.shape[1] - 1)
    turning = np.zeros(len(runs))
    fate = np.full(len(runs), _code(Fate.STILL_DESCENDING), np.int8)
    if level.any():
        turning[level] = _turning(position[runs[level]], near)
        fate[level] = np.where(turning[level] < RISES, _code(Fate.STALLED), _code(Fate.OSCILLATING))
    unsure = np.flatnonzero(~level & (rising > 0.0))  # what falls at every step descends
    if unsure.size:
        first, second = np.array_split(loss[unsure], 2, axis=1)
        drop = first.mean(axis=1) - second.mean(axis=1)  # the mean: a cycle of two has its median where parity puts it
        sinks = _median(first) > _median(second)  # the median: one jump is no end of the descent
        no_descent = ~sinks | ((rising[unsure] >= RISES) & (drop < 0.25 * spread[unsure]))
        fate[unsure[no_descent]] = _code(Fate.OSCILLATING)
    return Descent(fate, level, turning, rising)


def _median(rows: Floats) -> Floats:
    """Of each row, (n, w): NumPy's own takes five times as long for rows of this length."""
    ordered, middle = np.sort(rows, axis=1), rows.shape[1] // 2
    return ordered[:, middle] if rows.shape[1] % 2 else (ordered[:, middle - 1] + ordered[:, middle]) / 2.0


def _turning(path: Floats, near: float) -> Floats:
    """The share of each path's steps, (n, w, 2), that turn back; 0 for a path that stays where it is."""
    away = path - path[:, -1:]
    moved = np.hypot(away[..., 0], away[..., 1]).max(axis=1) > near
    steps = np.diff(path[moved], axis=1)
    share = np.zeros(len(path))
    if steps.shape[1] > 1:
        steps /= np.abs(steps).max(axis=(1, 2), keepdims=True)  # so that no product overflows
        share[moved] = np.mean((steps[:, 1:] * steps[:, :-1]).sum(axis=2) < 0, axis=1)
    return share
