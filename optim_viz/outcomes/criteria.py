"""The criteria behind every outcome, for one run or for forty thousand: which of eight fates, and at which place.

Every criterion is geometric and scales with the view, not with the function: "there" means within 0.1 % of the
view's diagonal (less than a pixel on a classroom screen), and "stays" means over the last 5 % of the steps, ten at
least, or over half of a short run. Whether a place is a minimum is asked of the Hessian, never of the gradient alone.

All of it looks at a run's tail, so that a map need not keep more: the end of the path, and how f went over the last
quarter. Most runs are told by a few numbers of each; their last steps are asked for only where a run may rest, the
values of f where it rose at times, and the path of the quarter where f no longer changes.
:mod:`optim_viz.outcomes.outcome` adds steps and words. The browser judges the runs that it simulates by the same
criteria (``web/js/simulation/criteria.js``), to the last bit: so each operation here rounds once, and sums have an
order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from enum import StrEnum
from typing import NamedTuple

import numpy as np
from numpy.typing import ArrayLike, NDArray

from optim_viz.objectives.base import Objective
from optim_viz.objectives.facts import CriticalPoint
from optim_viz.outcomes.stationary import KINDS, Derivatives, StationaryPoints, distance, stationary_points

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Integers = NDArray[np.int64]

NEAR = 1e-3  # of the view's diagonal
STAY = 0.05  # of the steps
STAY_AT_LEAST = 10  # steps
TAIL = 0.25  # of the steps, judged for descent
RISES = 0.2  # of the tail's steps uphill: more is no descent
FALLS = 0.25  # of the tail's spread: if the mean falls by less, that is no descent either
PARTS = 6  # of the tail, as many means: by chance alone, 2 of their 720 orders are the one from high to low, or back
LEVEL = 1e-12  # of the size of f: less is no change
OPTIMUM = 1e-6  # of the size of f*, and of 1 at least: a minimum that is so little above f* is a global one
HUGE = 1e30  # what is not a number beside one as large has overflowed on the way: powers of it do


class Fate(StrEnum):
    CONVERGED = "converged"
    STILL_DESCENDING = "still descending"
    RISING = "rising"
    OSCILLATING = "oscillating"
    STUCK_AT_SADDLE = "stuck at a saddle"
    STALLED = "stalled"
    LEFT_VIEW = "left the view"
    OVERFLOWED = "overflowed"


FATES = tuple(Fate)


class Verdicts(NamedTuple):
    """What became of n runs, none of which overflowed."""

    fate: NDArray[np.int8]  # (n,) which of FATES
    target: NDArray[np.int16]  # (n,) which of the objective's critical points it came to; -1: none of them
    kind: NDArray[np.int8]  # (n,) which of KINDS it came to, where that is in no list; else -1
    position: Floats  # (n, 2) the place that is in no list; else NaN


def arrival_radius(objective: Objective) -> float:
    """How near is "there"."""
    return NEAR * objective.domain.diagonal


def stay_length(steps: int) -> int:
    """For how many steps a run must keep to a place to have settled there."""
    return min((steps + 1) // 2, max(STAY_AT_LEAST, int(STAY * steps)))


def descent_window(steps: int) -> int:
    """The records that are judged for descent."""
    return max(min(steps + 1, 2 * STAY_AT_LEAST), int(TAIL * steps))


def is_undefined(record: Floats) -> bool:
    """Whether a record (n,) that is not finite comes of 0/0 or the like, and not of numbers that grew too large."""
    finite = np.isfinite(record)
    return bool(np.isnan(record[~finite]).all() and (np.abs(record[finite]) < HUGE).all())


Paths = Callable[[Integers], Floats]  # runs (k,) -> their last descent_window(steps) positions, (k, w, 2)


class Stays(NamedTuple):
    """Where n runs were at their last s = stay_length(steps) + 1 records."""

    first: Floats  # (n, 2) at the first of them
    last: Floats  # (n, 2)
    path: Callable[[Integers], Floats]  # runs (k,), ascending -> at all of them, (k, s, 2)

    @classmethod
    def of(cls, position: Floats) -> Stays:
        """From the records themselves, (n, s, 2)."""
        return cls(position[:, 0], position[:, -1], lambda runs: position[runs])


class Heights(NamedTuple):
    """How f went over the last w = descent_window(steps) records of n runs."""

    records: int  # w
    last: Floats  # (n,) f at the last of them
    highest: Floats  # (n,)
    lowest: Floats  # (n,)
    rises: Floats  # (n,) how many of the w - 1 steps between them go uphill
    values: Callable[[Integers], Floats]  # runs (k,), ascending -> f at each of them, (k, w)
    in_noise: bool  # whether chance alone moves f as well

    @classmethod
    def of(cls, loss: Floats, in_noise: bool) -> Heights:
        """From the records themselves, (n, w)."""
        rises = (loss[:, 1:] > loss[:, :-1]).sum(axis=1).astype(np.float64)
        highest, lowest = loss.max(axis=1), loss.min(axis=1)
        return cls(loss.shape[1], loss[:, -1], highest, lowest, rises, lambda runs: loss[runs], in_noise)


def judge(objective: Objective, stays: Stays, heights: Heights, derivatives: Derivatives, paths: Paths) -> Verdicts:
    """The verdicts on n runs from their last records; ``paths`` is asked for few of them, or for none."""
    n, near = len(stays.last), arrival_radius(objective)
    verdicts = Verdicts(
        np.full(n, -1, np.int8), np.full(n, -1, np.int16), np.full(n, -1, np.int8), np.full((n, 2), np.nan)
    )
    fate, last = verdicts.fate, stays.last
    points = list(enumerate(objective.critical_points))
    minima = [(i, p) for i, p in points if p.interior and p.kind.endswith("minimum")]  # a border may have a slope
    others = [(i, p) for i, p in points if p.interior and not p.kind.endswith("minimum")]
    with np.errstate(over="ignore", invalid="ignore"):  # far out, distances overflow to inf: which is far
        for i, point, nearby in _nearby_points(last, minima, near):
            nearby = _staying_within(stays, nearby[fate[nearby] < 0], np.array(point.position), near)
            _arrived(verdicts, nearby, i, point)
        # The Hessian is asked for only where the listed minima do not settle it.
        resting = np.flatnonzero(fate < 0)
        resting = _staying_within(stays, resting, last[resting, None], near)
        stationary, leaving = None, np.zeros(n, bool)
        if resting.size:
            lowest = _as_low_as_known(objective, heights.last[resting])
            stationary = stationary_points(
                resting, last[resting], stays.path, lowest, derivatives, near, objective.kink
            )
            leaving[resting] = stationary.exists & stationary.leaving
        for i, point, nearby in _nearby_points(last, others, near):
            nearby = nearby[(fate[nearby] < 0) & ~leaving[nearby]]  # or passing by
            _arrived(verdicts, _staying_within(stays, nearby, np.array(point.position), near), i, point)
        if stationary is not None:
            _judge_resting(verdicts, resting, last, stationary, minima + others, near)
        fate[(fate < 0) & ~objective.domain.contains(last)] = _code(Fate.LEFT_VIEW)
        rest = np.flatnonzero(fate < 0)
        if rest.size:
            fate[rest] = judge_descent(paths, heights, near, rest)
    return verdicts


def optimum_tolerance(optimum: float) -> float:
    """How far above the optimum f may be for a minimum to be a global one."""
    return OPTIMUM * (1.0 + abs(optimum))


def is_global(height: ArrayLike, optimum: float) -> NDArray[np.bool_]:
    """Whether a minimum of this height is as low as the function goes; elementwise."""
    return np.asarray(np.asarray(height) - optimum <= optimum_tolerance(optimum))


def _as_low_as_known(objective: Objective, height: Floats) -> Flags:
    return is_global(height, objective.minima[0].value) if objective.minima else np.zeros(len(height), bool)


def _code(fate: Fate) -> int:
    return FATES.index(fate)


def _nearby_points(
    position: Floats, points: list[tuple[int, CriticalPoint]], near: float
) -> Iterator[tuple[int, CriticalPoint, Integers]]:
    """The numbered points that any of the positions (n, 2) lies within ``near`` of, each with which of them do."""
    centres = np.array([point.position for _, point in points]).reshape(-1, 2, 1)
    close = distance(position[:, 0] - centres[:, 0], position[:, 1] - centres[:, 1], near) <= 1.0
    for k in np.flatnonzero(close.any(axis=1)):
        yield *points[k], np.flatnonzero(close[k])


def _staying_within(stays: Stays, runs: Integers, centre: Floats, near: float) -> Integers:
    """Those of ``runs`` (k,) that keep within ``near`` of a centre, (2,) or (k, 1, 2)."""
    for path in (lambda runs: stays.first[runs, None], stays.path):  # most are told by the first record
        away = path(runs) - centre
        within = (distance(away[..., 0], away[..., 1], near) <= 1.0).all(axis=1)
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


class Course(NamedTuple):
    """How the loss of n runs went over the window, as the words tell it."""

    level: Flags  # (n,) f changed by less than LEVEL of its size
    turning: Floats  # (n,) the share of steps that turn back, where level
    rising: Floats  # (n,) the share of steps uphill


def course(paths: Paths, heights: Heights, near: float, runs: Integers) -> Course:
    """The course of these ``runs`` (k,)."""
    spread = heights.highest[runs] - heights.lowest[runs]
    level: Flags = np.asarray(spread <= LEVEL * (1.0 + np.abs(heights.last[runs])))
    turning = np.zeros(len(runs))
    if level.any():
        turning[level] = _turning(paths(runs[level]), near)
    return Course(level, turning, heights.rises[runs] / (heights.records - 1))


class Whereabouts(NamedTuple):
    """Around which place n paths are, and how far from it."""

    mean: Floats  # (n, 2)
    spread: Floats  # (n,) the root of the mean square distance from there


def whereabouts(path: Floats) -> Whereabouts:
    """Of each path, (n, w, 2)."""
    mean = np.stack([_mean(path[..., k]) for k in (0, 1)], axis=-1)
    dx, dy = np.moveaxis(path - mean[:, None], -1, 0)
    return Whereabouts(mean, np.sqrt(_mean(dx * dx + dy * dy)))


def judge_descent(paths: Paths, heights: Heights, near: float, runs: Integers) -> NDArray[np.int8]:
    """Neither arrived nor gone: does the loss of these ``runs`` (k,) still fall? Their fates, (k,)."""
    level, turning, rising = course(paths, heights, near, runs)
    fate = np.full(len(runs), _code(Fate.STILL_DESCENDING), np.int8)
    fate[level] = np.where(turning[level] < RISES, _code(Fate.STALLED), _code(Fate.OSCILLATING))
    unsure = np.flatnonzero(~level & (rising > 0.0))  # what falls at every step descends
    if unsure.size:
        spread = heights.highest[runs] - heights.lowest[runs]
        loss, half = heights.values(runs[unsure]), (heights.records + 1) // 2
        first, second = loss[:, :half], loss[:, half:]
        # The mean: a cycle of two has its median where parity puts it.
        drop, change = _mean(first) - _mean(second), FALLS * spread[unsure]
        before, after = _median(first), _median(second)  # the median: one jump is no end of the descent
        falling = (loss[:, 1:] < loss[:, :-1]).sum(axis=1, dtype=np.int32) / (loss.shape[1] - 1)
        descends = (before > after) & ~((rising[unsure] >= RISES) & (drop < change))
        climbs = (before < after) & ~((falling >= RISES) & (-drop < change))  # as −f descends
        if heights.in_noise:
            wanders = (rising[unsure] >= RISES) & (falling >= RISES) & ~_in_order(loss)
            descends, climbs = descends & ~wanders, climbs & ~wanders
        begin, end = loss[:, 0], loss[:, -1]
        fate[unsure] = _code(Fate.OSCILLATING)
        fate[unsure[descends & (end < begin)]] = _code(Fate.STILL_DESCENDING)
        fate[unsure[(descends | climbs) & (end > begin)]] = _code(Fate.RISING)
    return fate


def _in_order(rows: Floats) -> Flags:
    """Whether the means of equal parts of each row, (n, w), go one way from the first to the last: a test of trend by
    ranks (Mann, 1945), which asks nothing of how chance is distributed. Neighbouring values hang together where steps
    are short, and their means much less, which is why it is not asked of the values themselves.

    Source: Mann, H. B. (1945). Nonparametric tests against trend. Econometrica 13(3), 245-259. doi:10.2307/1907187
    """
    size = rows.shape[1] // PARTS
    if not size:
        return np.zeros(len(rows), bool)
    last = rows[:, rows.shape[1] - PARTS * size :]
    means = np.stack([_mean(last[:, k * size : (k + 1) * size]) for k in range(PARTS)], axis=1)
    before, after = means[:, :-1], means[:, 1:]
    return np.asarray((before > after).all(axis=1) | (before < after).all(axis=1))


def _mean(rows: Floats) -> Floats:
    """Of each row, (n, w), summed from its first number on: NumPy's own sums have an order that is nobody else's."""
    total = np.zeros(len(rows))
    for column in rows.T:
        total += column
    return np.asarray(total / rows.shape[1])


def _median(rows: Floats) -> Floats:
    """Of each row, (n, w): NumPy's own takes five times as long for rows of this length."""
    ordered, middle = np.sort(rows, axis=1), rows.shape[1] // 2
    return ordered[:, middle] if rows.shape[1] % 2 else (ordered[:, middle - 1] + ordered[:, middle]) / 2.0


def _turning(path: Floats, near: float) -> Floats:
    """The share of each path's steps, (n, w, 2), that turn back; 0 for a path that stays where it is."""
    away = path - path[:, -1:]
    moved = (distance(away[..., 0], away[..., 1], near) > 1.0).any(axis=1)
    steps = np.diff(path[moved], axis=1)
    share = np.zeros(len(path))
    if steps.shape[1] > 1:
        steps /= np.abs(steps).max(axis=(1, 2), keepdims=True)  # so that no product overflows
        x, y = np.moveaxis(steps[:, 1:] * steps[:, :-1], -1, 0)
        share[moved] = (x + y < 0.0).sum(axis=1) / x.shape[1]
    return share
