"""Critical points of a function that nobody has worked out: found by Newton's method from a grid, and said to be found.

Nothing that is found is claimed to be all there is. A minimum is called the lowest one only where no value that was
looked at lies below it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from optim_viz.limits import MAX_FOUND
from optim_viz.objectives.facts import CriticalPoint, Domain, Kind
from optim_viz.programs.instructions import program_of
from optim_viz.programs.listed import Listed
from optim_viz.programs.machines import interpret
from optim_viz.programs.rough import rough_evaluator

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Derivatives = Callable[[Floats, Floats], Floats]  # x, y (N,) -> f, f_x, f_y, f_xx, f_xy, f_yy, (6, N)

GRID = 15  # points a side from which Newton's method begins
ITERATIONS, LAST_ITERATIONS = 25, 1  # with NumPy's functions, and with those of the machines
LEAP = 0.1  # of the window's sides: the longest step, as far from a point a parabola says little
LEVEL = 1e-10  # of a gradient of the window, below which one counts as none
APART = 1e-4  # of the window's sides: points that are closer are one
SHRINKING = 0.9  # times the step before: at a flat minimum, such as that of x⁴, the steps end without being small
AROUND = 3.0  # times the window: how far it is asked whether there is lower ground
RING, DIRECTIONS = 1e-3, 16  # of the window's sides: where a point is compared with its surroundings


class Rests(NamedTuple):
    """Where Newton's method came to rest in a window."""

    at: Floats  # (N, 2), one of each cluster
    lowest: float  # of f, where it was looked at, or nan


@lru_cache(maxsize=256)  # of a function at some coefficients: a handful of points
def found_points(function: Listed, coefficients: tuple[float, ...], domain: Domain) -> tuple[CriticalPoint, ...]:
    """The critical points in a window, each ``found``: the lowest minimum first, then the others, saddles and maxima,
    at most ``MAX_FOUND`` of them."""
    (rests,) = _rests(function, coefficients, (domain,))
    program, height = _programs(function, coefficients)

    def exactly(x: Floats, y: Floats) -> Floats:
        return _rows_of(interpret(program, x, y, coefficients), len(x))

    def heights_at(x: Floats, y: Floats) -> Floats:
        heights: Floats = _rows_of(interpret(height, x, y, coefficients), len(x))[0]
        return heights

    return _points(rests, exactly, heights_at, domain)


def roughly_found(
    function: Listed, coefficients: tuple[float, ...], domains: tuple[Domain, ...]
) -> list[tuple[CriticalPoint, ...]]:
    """The same of several windows, which are searched at once, with the last bits of NumPy's functions: to choose among
    windows, at less than half the price."""
    results, heights = (rough_evaluator(program, coefficients) for program in _programs(function, coefficients))

    def roughly(x: Floats, y: Floats) -> Floats:
        return _rows_of(results(x, y), len(x))

    def heights_at(x: Floats, y: Floats) -> Floats:
        found: Floats = _rows_of(heights(x, y), len(x))[0]
        return found

    searched = zip(_rests(function, coefficients, domains), domains, strict=True)
    return [_points(rests, roughly, heights_at, domain) for rests, domain in searched]


def _programs(function: Listed, coefficients: tuple[float, ...]) -> tuple[Any, Any]:
    """Of all derivatives, and of f alone."""
    return program_of(function, len(coefficients), (0, 1, 2, 3, 4, 5)), program_of(function, len(coefficients), (0,))


@lru_cache(maxsize=4)  # the first window that is searched may be the one that is shown
def _rests(function: Listed, coefficients: tuple[float, ...], domains: tuple[Domain, ...]) -> list[Rests]:
    """Of several windows, which are searched at once."""
    results, height = (rough_evaluator(program, coefficients) for program in _programs(function, coefficients))

    def roughly(x: Floats, y: Floats) -> Floats:
        return _rows_of(results(x, y), len(x))

    sides = [_sides(domain) for domain in domains]
    # A grid that keeps clear of the window's edges.
    along = (np.arange(GRID) + 0.5 + 0.11) / (GRID + 0.22)
    grids = [
        np.stack(np.meshgrid(domain.x[0] + along * width, domain.y[0] + along * height), -1).reshape(-1, 2)
        for domain, (width, height) in zip(domains, sides, strict=True)
    ]
    with np.errstate(all="ignore"):
        x, y = np.concatenate(grids).T
        begins = np.split(roughly(x, y), len(domains), axis=1)
        around = np.concatenate([np.stack(_around(domain)) for domain in domains], axis=1)
        heights = np.split(_rows_of(height(*around), around.shape[1])[0], len(domains))
        which = np.repeat(np.arange(len(domains)), GRID * GRID)
        levels = np.array([_level(each) for each in begins])
        rest, there, which = _level_points(roughly, x, y, which, np.array(sides), levels, ITERATIONS)
        found = []
        for d, side in enumerate(sides):
            own = which == d
            seen = np.concatenate([begins[d][0], heights[d]])
            seen = seen[np.isfinite(seen)]
            found.append(Rests(_apart(rest[own], there[:, own], side), float(seen.min()) if seen.size else np.nan))
    return found


def _points(
    rests: Rests, derivatives: Derivatives, heights_at: Callable[[Floats, Floats], Floats], domain: Domain
) -> tuple[CriticalPoint, ...]:
    """What the places are at which Newton's method rests, of those in the window, in their order."""
    if not len(rests.at):
        return ()
    nowhere, sides = np.zeros(len(rests.at), int), _sides(domain)
    with np.errstate(all="ignore"):
        x, y = rests.at.T
        at, values, _ = _level_points(derivatives, x, y, nowhere, sides[None], np.array([np.inf]), LAST_ITERATIONS)
        inside = domain.contains(at)
        known = _classified(heights_at, at[inside], values.T[inside], RING * float(sides.min()))
    return tuple(_ordered(known, rests.lowest))[:MAX_FOUND]


def _sides(domain: Domain) -> Floats:
    (left, right), (bottom, top) = domain.x, domain.y
    return np.array([right - left, top - bottom])


def _level(begin: Floats) -> float:
    """Of a gradient in a window, of which these are the values on a grid: below it one counts as none."""
    slopes = np.hypot(begin[1], begin[2])
    slopes = slopes[np.isfinite(slopes)]
    return LEVEL * float(np.median(slopes)) if slopes.size else 0.0


def _around(domain: Domain) -> tuple[Floats, Floats]:
    """A grid over ``AROUND`` times the window."""
    x, y = (0.5 * (a + b) + 0.5 * AROUND * (b - a) * np.linspace(-1.0, 1.0, 2 * GRID) for a, b in (domain.x, domain.y))
    xs, ys = np.meshgrid(x, y)
    return xs.ravel(), ys.ravel()


def _rows_of(values: Sequence[Any], count: int) -> Floats:
    """(len(values), count), where some of them may be single numbers."""
    rows = np.empty((len(values), count))
    for row, value in zip(rows, values, strict=True):
        row[:] = value
    return rows


def _level_points(
    derivatives: Derivatives,
    x: Floats,
    y: Floats,
    which: Integers,
    sides: Floats,
    levels: Floats,
    iterations: int,
) -> tuple[Floats, Floats, Integers]:
    """Where Newton's method came to rest, (N, 2): the gradient's norm is no larger than the level, and its steps come
    to an end there, which they do not where f only fades away. With the derivatives there, (6, N). ``which`` window a
    point is of says its ``sides`` (windows, 2) and its level, of ``levels`` (windows,)."""
    before = np.zeros(len(x))  # its last step but one, in window's sides
    for _ in range(iterations):
        if not len(x):
            break
        dx, dy = _newton_step(derivatives(x, y))
        finite = np.isfinite(dx) & np.isfinite(dy)
        if not finite.all():
            x, y, dx, dy, which = x[finite], y[finite], dx[finite], dy[finite], which[finite]
        before = _longest(dx, dy, sides[which].T)
        leaps = np.maximum(before / LEAP, 1.0)
        x, y = x - dx / leaps, y - dy / leaps
        if not before.any():
            break
    values = derivatives(x, y)
    goes_on = _longest(*_newton_step(values), sides[which].T) > np.maximum(APART, SHRINKING * before)
    rests = (np.hypot(values[1], values[2]) <= levels[which]) & ~goes_on
    return np.stack([x, y], -1)[rests], values[:, rests], which[rests]


def _newton_step(values: Floats) -> tuple[Floats, Floats]:
    _, fx, fy, fxx, fxy, fyy = values
    determinant, there = fxx * fyy - fxy * fxy, (fx == 0.0) & (fy == 0.0)
    dx = np.where(there, 0.0, (fyy * fx - fxy * fy) / determinant)
    dy = np.where(there, 0.0, (fxx * fy - fxy * fx) / determinant)
    return dx, dy


def _longest(dx: Floats, dy: Floats, sides: Floats) -> Floats:
    longest: Floats = np.maximum(np.abs(dx / sides[0]), np.abs(dy / sides[1]))
    return longest


def _apart(at: Floats, values: Floats, sides: Floats) -> Floats:
    """One of each cluster, (M, 2): the one where the gradient is least. How far a point still has to go does not tell
    it from one that has arrived."""
    order = np.argsort(np.hypot(values[1], values[2]), kind="stable")
    to_go = _longest(*_newton_step(values), sides) / (1.0 - SHRINKING)
    rest, reach = at[order], np.maximum(APART, np.nan_to_num(to_go[order]))
    kept = []
    while len(rest):
        kept.append(rest[0])
        far = (np.abs(rest - rest[0]) > reach[:, None] * sides).any(-1)
        rest, reach = rest[far], reach[far]
    return np.reshape(kept, (-1, 2))


def _classified(
    heights_at: Callable[[Floats, Floats], Floats], at: Floats, values: Floats, length: float
) -> list[CriticalPoint]:
    """The points at ``at`` (N, 2), by the Hessian, which is among the ``values`` (N, 6) there; where that is level in
    some direction, by f so far from there, of all points at once."""
    angles = [_level_directions(value) for value in values]
    every = np.concatenate([*angles, np.empty(0)])
    centres = np.repeat(at, [len(of_point) for of_point in angles], axis=0)
    around = heights_at(*(centres + length * np.stack([np.cos(every), np.sin(every)], -1)).T) if len(every) else every
    heights = np.split(around, np.cumsum([len(of_point) for of_point in angles]))  # and behind the last, nothing
    points = (_point(*here, length) for here in zip(at, values, heights[:-1], strict=True))
    return [point for point in points if point is not None]


def _bends(values: Floats) -> tuple[float, float]:
    """The Hessian's eigenvalues, the larger one in size first."""
    *_, fxx, fxy, fyy = values
    mean, spread = 0.5 * (fxx + fyy), np.hypot(0.5 * (fxx - fyy), fxy)
    return (mean + spread, mean - spread) if mean >= 0.0 else (mean - spread, mean + spread)


def _level_directions(values: Floats) -> Floats:
    """The angles of the directions in which the Hessian says nothing: to both sides of a line, or all around."""
    steeper, flatter = _bends(values)
    f, _, _, fxx, fxy, fyy = values
    if not np.isfinite(f) or abs(flatter) > 1e-7 * abs(steeper):
        return np.empty(0)
    if not steeper:
        return 2.0 * np.pi * (np.arange(DIRECTIONS) + 0.25) / DIRECTIONS
    angle = 0.5 * np.arctan2(2.0 * fxy, fxx - fyy) + (0.5 * np.pi if 0.5 * (fxx + fyy) >= 0.0 else 0.0)
    return np.array([angle, angle + np.pi])


def _point(at: Floats, values: Floats, around: Floats, length: float) -> CriticalPoint | None:
    """None on a line or a plain of such points: none of them is one by itself."""
    f, (steeper, flatter) = values[0], _bends(values)
    if not np.isfinite(f):
        return None
    if not len(around):
        signs = {steeper > 0.0, flatter > 0.0}
    else:
        rise = around - f
        size = 1e-7 * (abs(steeper) * length * length if steeper else np.abs(rise).max())
        if not np.isfinite(rise).all() or np.abs(rise).min() <= size:
            return None
        signs = {*(rise > 0.0).tolist(), *([steeper > 0.0] if steeper else [])}
    kind: Kind = "saddle" if len(signs) > 1 else ("local minimum" if signs == {True} else "maximum")
    x, y = (float(c) + 0.0 for c in at)
    return CriticalPoint((x, y), float(f), kind, found=True)


def _ordered(points: Sequence[CriticalPoint], lowest_seen: float) -> list[CriticalPoint]:
    """Minima from the lowest on, then saddles and maxima. The lowest ones are called global minima, as far as anybody
    has seen; none is, where f was seen lower."""
    minima = sorted((p for p in points if p.kind == "local minimum"), key=lambda p: p.value)
    if minima:
        size = 1e-9 * max(1.0, abs(minima[0].value))
        if lowest_seen >= minima[0].value - size:
            highest = minima[0].value + size
            minima = [
                CriticalPoint(p.position, p.value, "global minimum" if p.value <= highest else p.kind, found=True)
                for p in minima
            ]
    return [*minima, *(p for p in points if p.kind == "saddle"), *(p for p in points if p.kind == "maximum")]
