"""Where f + λR is lowest, where that is known: of a quadratic f by its Karush-Kuhn-Tucker conditions.

A quadratic f(w) = ½wᵀHw − bᵀw + c with one minimum is convex, and so is f + λR = ½wᵀAw − bᵀw + μ‖w‖₁ + c with
A = H + 2λβI and μ = λγ. Its one minimizer has b − Aw ∈ μ∂‖w‖₁: each component of the left side is μ times the sign of
its coordinate, and where the coordinate is zero, anything from −μ to μ. Which of the nine patterns of signs it has, is
found by looking at them: in two dimensions, all is a formula, and follows λ without being compiled or iterated.

Whether f is quadratic is read off its own second derivatives: they do not depend on x and y.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache, partial
from itertools import product
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from optim_viz.objectives.penalties import penalty
from optim_viz.programs.instructions import Function, program_of, program_of_numbers
from optim_viz.programs.machines import NUMPY, evaluate, evaluate_together, interpret
from optim_viz.programs.rows import takes_rows
from optim_viz.programs.writer import Program

FLAT = 1e-12  # of the curvatures' product: a smaller determinant is rounding


def has_one_minimum(function: Function, coefficients: int, numbers: tuple[float, ...]) -> bool:
    """Whether a function with a known minimum is a quadratic that has no other. What data give it behind its
    coefficients may leave it flat along a line; without such ``numbers`` it is not."""
    if takes_rows(function) or not is_quadratic(function, coefficients + len(numbers)):
        return False
    if not numbers or coefficients:
        return True
    fxx, fxy, fyy = (
        float(value) for value in interpret(program_of(function, len(numbers), (3, 4, 5)), 0.0, 0.0, numbers)
    )
    return fxx * fyy - fxy * fxy > FLAT * fxx * fyy


@lru_cache(maxsize=256)  # every entry, with room
def is_quadratic(function: Function, coefficients: int) -> bool:
    """Whether the Hessian of a function with so many coefficients is the same everywhere, whatever they are."""
    program = program_of(function, coefficients, (3, 4, 5))
    known = program["inputs"] + len(program["constants"])
    depends = [register < 2 for register in range(known)]
    for _, *operands in program["code"]:
        depends.append(any(depends[int(operand)] for operand in operands))
    return not any(depends[result] for result in program["results"])


@lru_cache(maxsize=256)  # every entry, with room: each judgement of a run asks several times, and tracing takes long
def stands_at_origin(points: Callable[..., Iterable[Any]], names: tuple[str, ...]) -> tuple[bool, ...]:
    """Which of the critical points that ``points`` makes of the coefficients with these names lie at (0, 0), whatever
    these are."""

    def coordinates(*coefficients: Any) -> list[Any]:
        made = points(**dict(zip(names, coefficients, strict=True)))
        return [coordinate for point in made for coordinate in point.position]

    program = program_of_numbers(coordinates, len(names))
    numbers = [0.0] * program["inputs"] + program["constants"]
    fixed = [program["inputs"] <= result < len(numbers) and numbers[result] == 0.0 for result in program["results"]]
    return tuple(x and y for x, y in zip(fixed[::2], fixed[1::2], strict=True))


def minimizer_of_quadratic(function: Function, *coefficients: Any) -> tuple[Any, Any, Any]:
    """x, y and f + λR at the minimum of a penalized quadratic; the first three coefficients are those of the penalty.

    Traceable; of numbers it is what the browser computes of them, to the last bit. Of a quadratic that has a single
    minimum itself, f + λR has a single one as well.
    """
    if any(isinstance(value, jax.core.Tracer) for value in coefficients):
        return _traced_minimizer(function, *coefficients)
    return _minimizer_at(function, tuple(map(float, coefficients)))


@lru_cache(maxsize=1024)  # a minimum is asked for at every turn of a number, several times
def _minimizer_at(function: Function, coefficients: tuple[float, ...]) -> tuple[float, float, float]:
    program = minimizer_program(function, len(coefficients))
    x, y, value = evaluate(NUMPY, program, [np.float64(value) for value in coefficients])
    return float(x), float(y), float(value)


@lru_cache(maxsize=128)
def minimizer_program(function: Function, coefficients: int) -> Program:
    """``(λ, β, γ, and the coefficients of f) -> x, y and f + λR`` at the minimum; so many coefficients in all."""
    return program_of_numbers(partial(_traced_minimizer, function), coefficients)


def _traced_minimizer(function: Function, *coefficients: Any) -> tuple[Any, Any, Any]:
    (strength, mixing, absolute), own = coefficients[:3], coefficients[3:]
    slope_x, slope_y, fxx, fxy, fyy = _at(function, (1, 2, 3, 4, 5), 0.0, 0.0, own)
    ridge, threshold = 2.0 * strength * mixing, strength * absolute
    x, y = _minimizer(-slope_x, -slope_y, fxx + ridge, fxy, fyy + ridge, threshold)
    (value,) = _at(function, (0,), x, y, own)
    return x, y, value + penalty(x, y, strength, mixing, absolute)


def _at(function: Function, results: tuple[int, ...], x: Any, y: Any, own: tuple[Any, ...]) -> list[Any]:
    """f or its derivatives (``program_of`` numbers them) at one point."""
    given = [jnp.asarray(value, np.float64) for value in (x, y, *own)]
    return evaluate_together(program_of(function, len(own), results), given)


def _minimizer(bx: Any, by: Any, axx: Any, axy: Any, ayy: Any, threshold: Any) -> tuple[Any, Any]:
    """Of ½wᵀAw − bᵀw + threshold‖w‖₁, by patterns of signs."""
    determinant = axx * ayy - axy * axy
    inside = []  # where the slope of each quadrant's own signs vanishes, behind how deep in the quadrant that is
    for sx, sy in product((1.0, -1.0), repeat=2):
        cx, cy = bx - sx * threshold, by - sy * threshold
        there_x, there_y = (ayy * cx - axy * cy) / determinant, (axx * cy - axy * cx) / determinant
        inside.append((jnp.minimum(sx * there_x, sy * there_y), there_x, there_y))
    deepest, x, y = inside[0]
    for depth, there_x, there_y in inside[1:]:
        deeper = depth > deepest
        deepest, x, y = jnp.where(deeper, depth, deepest), jnp.where(deeper, there_x, x), jnp.where(deeper, there_y, y)
    along_x, along_y = _shrunk(bx, threshold) / axx, _shrunk(by, threshold) / ayy
    on_y, on_x = abs(bx - axy * along_y) <= threshold, abs(by - axy * along_x) <= threshold
    x, y = jnp.where(on_y, 0.0, x), jnp.where(on_y, along_y, y)
    return jnp.where(on_x, along_x, x) + 0.0, jnp.where(on_x, 0.0, y) + 0.0  # no minus zero


def _shrunk(value: Any, threshold: Any) -> Any:
    """Moved towards zero by the threshold, and not beyond it."""
    return jnp.sign(value) * jnp.maximum(abs(value) - threshold, 0.0)
