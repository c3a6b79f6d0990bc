"""What a penalty does, as it is drawn on the map: where the minimum goes while the penalty grows.

Of a quadratic f with one minimum, the minimizer of f + λR is known for every λ
(:mod:`optim_viz.objectives.penalized_minima`). Its way from the minimum of f (λ = 0) to the origin is the
*regularization path*, and the weights that are no larger than today's minimizer, {w : R(w) ≤ R(w*)}, are the
*constraint region* that touches the contour of f there (Hastie, Tibshirani and Friedman, 2009, The Elements of
Statistical Learning, section 3.4): a disc for L2, a diamond for L1, something in between for an elastic net.

The path is made of minimizers and of nothing else: those at every λ at which a weight may become zero or leave zero,
between which the path of L1 is straight, and where squares bend it, those at many λ of every size. The browser does
the same (``web/js/regularization.js``).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import product
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from optim_viz.objectives.base import Objective
from optim_viz.objectives.facts import Point
from optim_viz.objectives.penalized_minima import has_one_minimum, minimizer_program
from optim_viz.programs.instructions import program_of
from optim_viz.programs.machines import interpret

Numbers = NDArray[np.float64]

SAMPLES = 192  # strengths along a path that bends
DECADES = 3  # beyond the curvatures: there a path has hardly begun, or is nearly at the origin
CORNERS = 192  # of the region's outline; among them those of a diamond


class Regularization(NamedTuple):
    """What is drawn of a penalty."""

    unpenalized: Point  # the minimum of f
    minimizer: Point  # that of f + λR
    path: Numbers  # (n, 2): from the one, through the other, to the origin
    region: Numbers  # (CORNERS, 2): the outline of {w : R(w) ≤ R(w*)}, closed by its first corner


def regularization_of(surface: Objective) -> Regularization | None:
    """The path and the region of a penalized objective; None where no minimizer is known, and where f is lowest at the
    origin, so that no penalty moves it."""
    found = _minimizers(surface)
    if found is None:
        return None
    strengths, at = found
    path, now = at(strengths), surface.minima[0].position
    return Regularization(
        (float(path[0, 0]), float(path[0, 1])),
        now,
        np.concatenate([path, np.zeros((1, 2))]),
        constraint_region(now, surface.values["mixing"], surface.values["absolute"]),
    )


def _minimizers(surface: Objective) -> tuple[Numbers, Callable[[Numbers], Numbers]] | None:
    """The strengths of the path's corners, and what gives the minimizers (n, 2) at strengths (n,)."""
    f = surface.unpenalized
    if f is None or not f.minima or not has_one_minimum(f.function, len(f.values), f.numbers):
        return None
    _, mixing, absolute, *own = surface.coefficients
    derivatives = program_of(f.function, len(f.coefficients), (1, 2, 3, 4, 5))
    at_origin = [float(value) for value in interpret(derivatives, 0.0, 0.0, f.coefficients)]
    program = minimizer_program(f.function, len(surface.coefficients))

    def at(strengths: Numbers) -> Numbers:
        x, y, _ = interpret(program, strengths, np.full_like(strengths, mixing), (absolute, *own))
        return np.stack(np.broadcast_arrays(x, y), axis=1)

    strengths = path_strengths(at_origin, mixing, absolute)
    corners = at(strengths)
    return (strengths, at) if corners[0].any() and np.isfinite(corners).all() else None


def path_strengths(derivatives: Sequence[float], mixing: float, absolute: float) -> Numbers:
    """The λ, ascending from 0, whose minimizers are the corners of the path; given f_x, f_y, f_xx, f_xy and f_yy at the
    origin, β and γ.

    With A = ∇²f + 2λβI and b = −∇f, a coordinate of A⁻¹(b − λγs), where s are signs, is zero at the roots of a
    polynomial of λ. On an axis, the same polynomials are zero where the other coordinate leaves zero.
    """
    slope_x, slope_y, fxx, fxy, fyy = derivatives
    bx, by = -slope_x, -slope_y
    last = max(abs(bx), abs(by)) / absolute if absolute else np.inf  # from there on, the minimizer is the origin
    found = [abs(bx) / absolute, abs(by) / absolute] if absolute else []
    for sx, sy in product((1.0, -1.0), repeat=2) if absolute else ():
        for b, s, own, other_b, other_s in ((bx, sx, fyy, by, sy), (by, sy, fxx, bx, sx)):
            linear = 2.0 * mixing * b - absolute * (own * s - fxy * other_s)
            found += _roots(own * b - fxy * other_b, linear, -2.0 * mixing * absolute * s)
    if mixing:
        half, apart = 0.5 * (fxx + fyy), np.hypot(0.5 * (fxx - fyy), fxy)
        steepest = half + apart
        flattest = (fxx * fyy - fxy * fxy) / steepest
        reach = 10.0**DECADES / (2.0 * mixing)
        high = min(last, steepest * reach)
        low = min(high, flattest / (2.0 * mixing) / 10.0**DECADES)
        found += np.geomspace(low, high, SAMPLES).tolist()
    return np.array([0.0, *sorted(v for v in found if 0.0 < v <= last and np.isfinite(v))])


def _roots(constant: float, linear: float, square: float) -> list[float]:
    """Of constant + linear λ + square λ², without cancelling; some may be no finite numbers."""
    with np.errstate(all="ignore"):
        root = np.sqrt(np.float64(linear * linear - 4.0 * constant * square))
        q = -0.5 * (linear + np.copysign(root, linear))
        return [float(q / square) if square else np.inf, float(np.float64(constant) / q)]


def constraint_region(point: Point, mixing: float, absolute: float) -> Numbers:
    """The outline of {w : R(w) ≤ R(point)}, R(w) = β‖w‖₂² + γ‖w‖₁, counterclockwise from the x axis; (CORNERS, 2).

    In the direction of a unit vector u, R(ρu) = βρ² + γρ‖u‖₁ is R(point) at one ρ.
    """
    angles = np.arange(CORNERS) * (2.0 * np.pi / CORNERS)
    quarter = np.arange(CORNERS) % (CORNERS // 4) == 0  # on the axes, where a cosine is rounded
    units = np.stack([np.cos(angles), np.sin(angles)], axis=1)
    units[quarter] = np.round(units[quarter])
    size = mixing * (point[0] ** 2 + point[1] ** 2) + absolute * (abs(point[0]) + abs(point[1]))
    lengths = absolute * np.abs(units).sum(axis=1)
    whole = lengths + np.sqrt(lengths * lengths + 4.0 * mixing * size)
    reach: Numbers = np.divide(2.0 * size, whole, out=np.zeros_like(whole), where=whole > 0.0)
    outline: Numbers = units * reach[:, None]
    return outline


def first_zero(surface: Objective) -> float | None:
    """The least λ from which on a weight of the minimizer is exactly zero for a while; None where none ever is, where
    one is without a penalty, and where no minimizer is known."""
    if not surface.penalty.coefficients["absolute"]:
        return None
    found = _minimizers(surface)
    if found is None:
        return None
    strengths, at = found
    between = 0.5 * (strengths[:-1] + strengths[1:])
    zero = (at(between) == 0.0).any(axis=1)
    first = float(strengths[:-1][zero][0]) if zero.any() else float(strengths[-1])
    return first or None
