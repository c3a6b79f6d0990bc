"""Where a mean of hinges, of two classes or of more, is lowest with a penalty, exactly.

The loss is made of planes that meet in creases, so that with ½ρ‖w‖² + μ‖w‖₁ its minimum lies inside of a piece, on one
crease, or where two of them cross; an axis counts as a crease where μ > 0. Which of these it is, is read off a place
that is near enough: the lowest of f(x, ·) is known exactly for every x, and f there is a convex function of x.
"""

from __future__ import annotations

import math
from itertools import combinations

import numpy as np

from optim_viz.objectives.facts import CriticalPoint
from optim_viz.objectives.model import Numbers

GOLDEN = 0.5 * (math.sqrt(5.0) - 1.0)
NARROWER = 64  # times by the golden ratio: 10⁻¹³ of the first interval
BESIDE = 1e-5  # a piece that is so near to 0 may have its crease at the minimum
ROUNDING = 1e-13  # of f at the origin
CREASES = 8  # that are looked at; two of them cross at a minimum, if more do not by chance


def lowest_penalized_hinge(X: Numbers, y: Numbers, ridge: float, threshold: float) -> CriticalPoint | None:
    """Where the mean of the hinges plus ½ ridge ‖w‖² + threshold ‖w‖₁ is lowest."""
    return lowest_penalized_pieces(-X * y[:, None], np.ones(len(y)), 0.0, len(y), ridge, threshold)


def lowest_penalized_pieces(
    slopes: Numbers, levels: Numbers, rest: float, rows: int, ridge: float, threshold: float
) -> CriticalPoint | None:
    """Where Σ max(0, c + a·w)/N + rest + ½ ridge ‖w‖² + threshold ‖w‖₁ is lowest, of slopes a (n, 2) and levels c (n,),
    N ``rows``; with either number of the penalty, there is one such place."""
    at_origin = math.fsum(np.maximum(0.0, levels)) / rows
    reach = min(
        math.sqrt(2.0 * at_origin / ridge) if ridge else math.inf, at_origin / threshold if threshold else math.inf
    )
    if not 0.0 < reach < 1e100:
        return None

    def height(w: Numbers) -> float:
        missing = np.maximum(0.0, levels + (slopes[:, 0] * w[0] + slopes[:, 1] * w[1]))
        bowl = 0.5 * ridge * float(w @ w) + threshold * float(np.abs(w).sum())
        return math.fsum(missing) / rows + rest + bowl

    def at(x: float) -> Numbers:
        return np.array([x, _lowest_along(levels + slopes[:, 0] * x, -slopes[:, 1], rows, ridge, threshold)])

    low, high = -reach, reach
    left, right = high - GOLDEN * (high - low), low + GOLDEN * (high - low)
    at_left, at_right = height(at(left)), height(at(right))
    for _ in range(NARROWER):
        if at_left <= at_right:
            high, right, at_right = right, left, at_left
            left = high - GOLDEN * (high - low)
            at_left = height(at(left))
        else:
            low, left, at_left = left, right, at_right
            right = low + GOLDEN * (high - low)
            at_right = height(at(right))
    near = at(0.5 * (low + high))
    exact = min(_exact_places(slopes, levels, rows, near, ridge, threshold), key=height, default=near)
    best = exact if height(exact) <= height(near) + ROUNDING * (at_origin + rest) else near
    return CriticalPoint((float(best[0]) + 0.0, float(best[1]) + 0.0), height(best), "global minimum", interior=False)


def _lowest_along(levels: Numbers, slopes: Numbers, rows: int, ridge: float, threshold: float) -> float:
    """Where Σ max(0, levels − slopes v)/N + ½ ridge v² + threshold |v| is lowest: its slope rises by |slope|/N where a
    piece begins or ceases to count."""
    bent = slopes != 0.0
    places = np.append(levels[bent] / slopes[bent], 0.0)
    jumps = np.append(np.abs(slopes[bent]) / rows, 2.0 * threshold)
    order = np.argsort(places)
    places = places[order]
    before = -float(np.maximum(slopes, 0.0).sum()) / rows - threshold
    after = before + np.cumsum(jumps[order])
    rising = after + ridge * places >= 0.0
    if not rising.any():
        return float(-after[-1] / ridge) if ridge else float(places[-1])
    k = int(np.argmax(rising))
    left = float(after[k - 1]) if k else before
    return float(-left / ridge) if ridge and left + ridge * places[k] > 0.0 else float(places[k])


def _exact_places(
    slopes: Numbers, levels: Numbers, rows: int, near: Numbers, ridge: float, threshold: float
) -> list[Numbers]:
    """The minima of the piece beside a place, of the piece on each crease there, and the crossings of two creases."""
    values = levels + slopes @ near
    away = np.abs(values)
    tight = [i for i in np.argsort(away, kind="stable")[:CREASES] if away[i] <= BESIDE * (1.0 + np.abs(near).max())]
    creases = [(-slopes[i], levels[i], i) for i in tight]
    if threshold:
        creases += [(np.eye(2)[k], 0.0, -1) for k in range(2) if abs(near[k]) <= BESIDE * (1.0 + np.abs(near).max())]
    found = []
    for (a, level, _), (b, other, _) in combinations(creases, 2):
        determinant = a[0] * b[1] - a[1] * b[0]
        if determinant:
            found.append(np.array([level * b[1] - other * a[1], a[0] * other - b[0] * level]) / determinant)
    if not ridge:
        return found
    for on in (None, *creases):
        missing = values > 0.0
        if on is not None and on[2] >= 0:
            missing[on[2]] = False
        pull = (-slopes[missing].sum(axis=0) / rows - threshold * np.sign(near)) / ridge
        found.append(pull if on is None else pull + on[0] * ((on[1] - on[0] @ pull) / (on[0] @ on[0])))
    return found
