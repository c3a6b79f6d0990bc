"""Where to look at a function of which nothing is known, where to begin, and how fast: probed, in some milliseconds.

The window reaches half as far again as the nearest of the lowest minima that were found. They are looked for around the
origin and, where nothing is, by a finer grid and ten times as far; where there are none, it is five units, or as far as
f is defined at all. The start is the first of a few places off the axes where f is finite and slopes, away from every
minimum if there is such a place. Methods whose steps follow the gradient's size have the rate at which plain descent
does best without leaping; those that scale it have a share of the window, as the registry's functions show.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray

from optim_viz.objectives.facts import CriticalPoint, Domain, Facts, LearningRates, Point, square
from optim_viz.objectives.found_points import found_points, roughly_found
from optim_viz.programs.instructions import program_of
from optim_viz.programs.listed import Listed
from optim_viz.programs.rough import rough_evaluator

Floats = NDArray[np.float64]

WINDOWS = (1.0, 2.0, 3.0, 5.0, 10.0, 20.0, 50.0, 100.0)  # half a side
USUAL = 5.0
BEYOND = 1.5  # times as far as the nearest minimum
SEARCHED = (10.0, 3.0, 100.0)  # half a side: where nothing is found, by a finer grid, and then far away
STARTS = (
    (-0.7, 0.55), (0.65, 0.6), (-0.6, -0.65), (0.7, -0.55), (0.3, 0.8), (-0.85, 0.15), (0.35, 0.3), (-0.25, -0.4),
    (0.1, 0.05),
)  # fmt: skip
NEAR = 0.2  # of the window's sides: a start that is closer to a minimum has little to show
RATES = np.array([float(f"{digit}e{decade}") for decade in range(-6, 2) for digit in (1, 2, 5)])
STEPS = 100  # of plain descent
JUMP = 0.08  # of the window's diagonal: a longer step no eye can follow
SAME = 1e-2  # of the best gain


def probed(function: Listed, coefficients: tuple[float, ...]) -> Facts:
    """Window, start, rates and points of a function at these coefficients. Where no window that was searched has a
    point, none is looked for in the one that is shown."""
    searched = _searched(function, coefficients)
    domain = _window(function, coefficients, searched)
    points = found_points(function, coefficients, domain) if searched else ()
    start = _start(function, coefficients, domain, points)
    rates = _rates(_descent_rate(function, coefficients, domain, start), domain)
    return Facts(domain, start, rates, points)


def _searched(function: Listed, coefficients: tuple[float, ...]) -> Sequence[CriticalPoint]:
    """What is found in the first of the windows that has something; the second and the third are searched at once."""
    first, *others = map(square, SEARCHED)
    (found,) = roughly_found(function, coefficients, (first,))
    return found or next(filter(None, roughly_found(function, coefficients, tuple(others))), ())


def _window(function: Listed, coefficients: tuple[float, ...], points: Sequence[CriticalPoint]) -> Domain:
    minima = [p for p in points if p.kind == "global minimum"] or [p for p in points if p.kind == "local minimum"]
    if points:
        wanted = max(2.0, BEYOND * min(max(map(abs, p.position)) for p in minima or points))
        return square(next((half for half in WINDOWS if half >= wanted), WINDOWS[-1]))
    usual = [square(half) for half in WINDOWS if half >= USUAL]
    return next((domain for domain in usual if _slopes_at(function, coefficients, _places(domain)).any()), usual[0])


def _places(domain: Domain) -> list[Point]:
    """Where a run may begin."""
    (left, right), (bottom, top) = domain.x, domain.y
    return [(round(0.5 * ((1 - u) * left + (1 + u) * right), 3), round(0.5 * ((1 - v) * bottom + (1 + v) * top), 3))
            for u, v in STARTS]  # fmt: skip


def _slopes_at(function: Listed, coefficients: tuple[float, ...], places: list[Point]) -> NDArray[np.bool_]:
    """At which of the places f and its gradient are finite, and the gradient is not zero."""
    f, fx, fy = _evaluator(function, coefficients)(*np.array(places).T)
    slopes: NDArray[np.bool_] = np.isfinite(f) & np.isfinite(fx) & np.isfinite(fy) & ((fx != 0.0) | (fy != 0.0))
    return slopes


def _start(function: Listed, coefficients: tuple[float, ...], domain: Domain, points: Sequence[CriticalPoint]) -> Point:
    at = _places(domain)
    sides = np.array([domain.x[1] - domain.x[0], domain.y[1] - domain.y[0]])
    slopes = _slopes_at(function, coefficients, at)
    minima = [p.position for p in points if p.kind.endswith("minimum")]
    away = np.array([all(np.abs((np.array(m) - here) / sides).max() > NEAR for m in minima) for here in at])
    return at[int(np.argmax(2 * slopes + (slopes & away)))]


def _evaluator(
    function: Listed, coefficients: tuple[float, ...], results: tuple[int, ...] = (0, 1, 2)
) -> Callable[[Floats, Floats], Floats]:
    """f, f_x and f_y at x and y (N,), as (3, N), or those of them that are asked for."""
    evaluate = rough_evaluator(program_of(function, len(coefficients), results), coefficients)

    def evaluated(x: Floats, y: Floats) -> Floats:
        rows = np.empty((len(results), len(x)))
        for row, value in zip(rows, evaluate(x, y), strict=True):
            row[:] = value
        return rows

    return evaluated


def _descent_rate(function: Listed, coefficients: tuple[float, ...], domain: Domain, start: Point) -> float:
    """That of plain descent from the start which ends lowest, of those that stay in the window and do not leap."""
    x, y = (np.full(len(RATES), c) for c in start)
    (left, right), (bottom, top) = domain.x, domain.y
    longest, safe = JUMP * domain.diagonal, np.ones(len(RATES), bool)
    height, slope = (_evaluator(function, coefficients, results) for results in ((0,), (1, 2)))
    first, loss = height(x[:1], y[:1])[0, 0], np.full(len(RATES), np.inf)
    with np.errstate(all="ignore"):
        for step in range(STEPS):
            loss = height(x, y)[0] if step == STEPS - 1 else loss
            fx, fy = slope(x, y)
            dx, dy = RATES * fx, RATES * fy
            safe &= np.hypot(dx, dy) <= longest
            x, y = np.where(safe, x - dx, x), np.where(safe, y - dy, y)
            safe &= (left <= x) & (x <= right) & (bottom <= y) & (y <= top)
            if not safe.any():
                return float(RATES[0])
    last = np.where(safe & np.isfinite(loss), loss, np.inf)  # no descent that falls out of the picture
    if not np.isfinite(last).any():
        return float(RATES[0])
    gain = max(0.0, first - last.min()) if np.isfinite(first) else 0.0
    equal = np.flatnonzero(last <= last.min() + SAME * gain)
    return float(RATES[equal[len(equal) // 2]])


def _rates(gradient: float, domain: Domain) -> LearningRates:
    half = 0.25 * (domain.x[1] - domain.x[0] + domain.y[1] - domain.y[0])
    scaled = _two_digits(0.02 * half)
    return LearningRates(
        gradient=gradient,
        momentum=_two_digits(gradient / 5.0),
        accumulating=_two_digits(0.1 * half),
        adaptive=scaled,
        sign=scaled,
        slide=scaled,
    )


def _two_digits(value: float) -> float:
    return float(f"{value:.2g}")
