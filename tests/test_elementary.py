"""exp, log, sin, cos, ...: how far they are from the truth (mpmath), and what they do at the ends of the numbers."""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable
from fractions import Fraction
from functools import cache
from typing import Any

import jax
import numpy as np
import pytest
from mpmath import mp, mpf

from optim_viz.programs import elementary
from optim_viz.programs.elementary import FARTHEST, LOG_OF_SMALLEST, SMALLEST
from optim_viz.programs.javascript import FILE, module_text
from optim_viz.programs.machines import ELEMENTARY, JAX, NUMPY
from optim_viz.xla import AS_WRITTEN

Floats = Any
N = 160
mp.prec = 200

TRUTH: dict[str, Callable[..., Any]] = {
    "exp": mp.exp, "log": mp.log, "sin": mp.sin, "cos": mp.cos, "tan": mp.tan, "tanh": mp.tanh,
    "exp2": lambda x: mpf(2) ** x, "log1p": lambda x: mp.log(1 + x), "pow": mp.power, "atan2": mp.atan2,
}  # fmt: skip
LIBRARY: dict[str, Callable[..., Any]] = {
    "exp": np.exp, "log": np.log, "sin": np.sin, "cos": np.cos, "tan": np.tan, "tanh": np.tanh, "exp2": np.exp2,
    "log1p": np.log1p, "pow": np.power, "atan2": np.arctan2,
}  # fmt: skip
LEAST_ULPS = {"pow": 2.0, "atan2": 2.0}  # of the others: 1


def spread(draw: np.random.Generator, low: int, high: int, n: int = N) -> Floats:
    """Of both signs, from 2^low to 2^high."""
    return np.ldexp(draw.uniform(1.0, 2.0, n), draw.integers(low, high, n)) * draw.choice([-1.0, 1.0], n)


def arguments(name: str, n: int = N) -> tuple[Floats, ...]:
    """Random ones over the whole range and near its ends, and those that are known to be hard."""
    draw = np.random.default_rng(sum(map(ord, name)))
    if name in {"sin", "cos", "tan"}:  # next to the zeros and the poles, nearly all digits of the argument cancel
        turns = [*range(1, 40), *(int(2**j * 0.6) + i for j in range(8, 24) for i in range(3))]
        zeros = np.array([float(k * mp.pi / 2) for k in turns])
        near = np.concatenate([zeros, np.nextafter(zeros, 0.0), -zeros])
        return (np.concatenate([draw.uniform(-10, 10, n), spread(draw, -40, 24, n), near]),)
    if name == "exp":
        ends = [LOG_OF_SMALLEST, np.nextafter(LOG_OF_SMALLEST, 0.0), 709.782712893384, 1e-300]
        return (np.concatenate([draw.uniform(-708, 709.7, n), spread(draw, -60, 9, n), ends]),)
    if name == "exp2":
        return (
            np.concatenate([draw.uniform(-1022, 1024, n), spread(draw, -60, 9, n), np.arange(-1022.0, 1024.0, 60)]),
        )
    if name == "tanh":
        return (np.concatenate([draw.uniform(-2, 2, n), spread(draw, -60, 5, n), [19.0, 20.0, 21.0]]),)
    if name == "log":
        return (np.concatenate([abs(spread(draw, -1022, 1024, n)), 1.0 + spread(draw, -52, -1, n), [SMALLEST]]),)
    if name == "log1p":
        return (np.concatenate([abs(spread(draw, -60, 1024, n)), -abs(spread(draw, -60, -1, n)), [1.0, -0.999]]),)
    if name == "pow":
        base = np.concatenate([abs(spread(draw, -1022, 1024, n)), 1.0 + spread(draw, -52, -1, n)])
        by_result = draw.uniform(-708, 709, 2 * n) / np.log(base)
        return base, np.where(draw.random(2 * n) < 0.3, draw.uniform(-1, 1, 2 * n), by_result)
    both = [np.concatenate([spread(draw, -1022, 1024, n), spread(draw, -4, 4, n)]) for _ in range(2)]
    return both[0], both[1]


def ulps(found: float, true: Any) -> float:
    exponent = max(-1022, int(mp.floor(mp.log(abs(true), 2))))
    if exponent >= 1024 or found == 0.0:
        return 0.0 if (math.isinf(found) or abs(true) < SMALLEST) else math.inf
    return float(abs(mpf(found) - true) / mpf(2) ** (exponent - 52))


@cache
def compiled(name: str) -> Callable[..., Floats]:
    return jax.jit(JAX.operations[name], compiler_options=AS_WRITTEN)


def by_jax(name: str, *given: Floats) -> Floats:
    with jax.enable_x64(True):
        return np.asarray(compiled(name)(*given))


def by_numpy(name: str, *given: Floats) -> Floats:
    with np.errstate(all="ignore"):
        return NUMPY.operations[name](*given)


@pytest.mark.parametrize("name", list(ELEMENTARY))
def test_they_are_within_an_ulp_of_the_truth(name: str) -> None:
    given = arguments(name)
    found = by_numpy(name, *given)
    errors = [ulps(float(f), TRUTH[name](*map(mpf, map(float, at)))) for f, *at in zip(found, *given, strict=True)]
    assert max(errors) <= LEAST_ULPS.get(name, 1.0), [array[int(np.argmax(errors))] for array in given]


SPECIAL = np.array(
    [0.0, 1.0, 0.5, 2.0, 3.0, math.inf, math.nan, SMALLEST, 5e-324, 1e-310, 1e-160, 1e300, 1.7976931348623157e308,
     709.782712893384, 709.7827128933841, 708.3964185322641, 708.3964185322642, 745.2, 1023.9999999, 1024.0, 1022.0,
     1022.1, 1e16, 2.0**53, 2.0**53 + 2.0, 2.0**-28, 2.0**-29, 1.0 + 2.0**-52, 1.0 - 2.0**-53]
)  # fmt: skip
SPECIAL = np.concatenate([SPECIAL, -SPECIAL])


def flushed(x: Floats) -> Floats:
    return np.where(np.abs(x) < SMALLEST, np.copysign(0.0, x), x)


@pytest.mark.parametrize("name", list(ELEMENTARY))
def test_the_ends_of_the_numbers_are_the_standards(name: str) -> None:
    """Infinities, what is no number, signs of zeros, underflow: as the library, after one underflow."""
    given = tuple(a.ravel() for a in np.meshgrid(SPECIAL, SPECIAL)) if name in {"pow", "atan2"} else (SPECIAL,)
    given = tuple(map(flushed, given))
    if name in {"sin", "cos", "tan"}:
        given = (given[0][~(np.abs(given[0]) > FARTHEST) | np.isinf(given[0])],)
    with np.errstate(all="ignore"):
        wanted = flushed(LIBRARY[name](*given))
    for found in (by_numpy(name, *given), by_jax(name, *given)):
        np.testing.assert_allclose(found, wanted, rtol=5e-16, atol=0.0)
        numbers = ~np.isnan(wanted)
        np.testing.assert_array_equal(np.signbit(found)[numbers], np.signbit(wanted)[numbers])


def test_a_wave_never_exceeds_one_and_ends_where_numbers_are_far_apart() -> None:
    x = np.concatenate([spread(np.random.default_rng(3), -1022, 1024, 20_000), [FARTHEST, -FARTHEST, 1.79e308]])
    for name in ("sin", "cos"):  # both: each is the other's slope
        found = by_numpy(name, x)
        assert np.abs(found).max() <= 1.0
        assert (found[np.abs(x) > FARTHEST] == 0.0).all()
        assert (found[np.abs(x) <= FARTHEST] != 0.0).any()


def test_the_parts_of_a_constant_are_its_digits_and_short_enough() -> None:
    for parts, true in (
        (elementary.HALF_PI, mp.pi / 2),
        (elementary.PI, mp.pi),
        (elementary.ATAN_OF_HALF, mp.atan(0.5)),
        (elementary.LOG_2, mp.log(2)),
        (elementary.LOG_2_SHORT, mp.log(2)),
        (elementary.THIRD, mpf(1) / 3),
    ):
        assert abs(sum(map(mpf, parts)) - true) < abs(mpf(parts[-1])) * mpf(2) ** -52
    for part in elementary.HALF_PI[:3]:
        assert Fraction(part).numerator.bit_length() <= 29
    assert Fraction(elementary.LOG_2_SHORT[0]).numerator.bit_length() <= 42
    assert float(2 / mp.pi) == elementary.TWO_OVER_PI
    assert float(1 / mp.log(2)) == elementary.LOG_2_E
    assert float(mp.log(mpf(2) ** -1022)) == LOG_OF_SMALLEST


def test_a_root_is_the_nearest_number() -> None:
    x = abs(spread(np.random.default_rng(4), -1022, 1024, 500))
    for found in (by_numpy("sqrt", x), by_jax("sqrt", x)):
        assert found.tolist() == [float(mp.sqrt(mpf(v))) for v in x.tolist()]


def test_what_the_browser_runs_is_written_from_these_functions() -> None:
    assert FILE.read_text(encoding="utf-8") == module_text(), "run python -m optim_viz.programs.javascript"


EDGES = [1e-160, -1e-160, 5e-324, SMALLEST, -1.5 * SMALLEST, 1.0 - 2.0**-53, 0.5]


@pytest.mark.parametrize(("a", "b"), list(itertools.product(EDGES, repeat=2)))
def test_one_underflow(a: float, b: float) -> None:
    """JAX on the CPU says what is zero; NumPy follows it. (JavaScript: tests/test_three_machines.py.)"""
    one, other = flushed(np.array([a])), flushed(np.array([b]))
    for name in ("add", "sub", "mul", "div", "lt", "eq"):
        with np.errstate(all="ignore"):
            found = by_numpy(name, one, other)
        assert np.array_equal(found, by_jax(name, np.array([a]), np.array([b])), equal_nan=True), name
    assert by_numpy("max", one, other) == by_jax("max", one, other)  # passes on what it is given
