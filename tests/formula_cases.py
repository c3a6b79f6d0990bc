"""Formulas that people type, each with the same in ``jax.numpy``, and where both are looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax.numpy as jnp
from jax import lax


class Case(NamedTuple):
    text: str
    function: Callable[..., Any]  # of x, y, and the parameters' defaults
    window: tuple[float, float] = (-2.0, 2.0)  # for x and for y


def _radius(x: Any, y: Any) -> Any:
    return jnp.sqrt(x**2 + y**2)


CASES = {
    "rosenbrock": Case("(1-x)^2 + 100(y-x^2)^2", lambda x, y: (1 - x) ** 2 + 100 * (y - x**2) ** 2),
    "beale": Case(
        "f(x, y) = (1.5 - x + x y)² + (2.25 − x + x y²)² + (2.625 − x + x y³)²",
        lambda x, y: (1.5 - x + x * y) ** 2 + (2.25 - x + x * y**2) ** 2 + (2.625 - x + x * y**3) ** 2,
    ),
    "one parameter": Case("a in 0.1..10 = 2\na x^2 + y^2/a", lambda x, y: 2.0 * x**2 + y**2 / 2.0),
    "another's spelling": Case(
        "parameter k = 3 from 1 to 4; b = -0.5 in -1..1; z = sin(k x) cos(b y)",
        lambda x, y: jnp.sin(3.0 * x) * jnp.cos(-0.5 * y),
    ),
    "a part with a name": Case(
        "r = sqrt(x^2 + y^2)\nsin(5r)/r - r^3",
        lambda x, y: jnp.sin(5 * _radius(x, y)) / _radius(x, y) - _radius(x, y) ** 3,
    ),
    "two bells": Case(
        "-e^(-x²-y²) - 2exp(-(x-1)^2 - (y-1)^2)",
        lambda x, y: -jnp.exp(-(x**2) - y**2) - 2 * jnp.exp(-((x - 1) ** 2) - (y - 1) ** 2),
    ),
    "powers": Case(
        "x^-2 + y^-3 + (x^2)^0.5 + 2^x + (1+x^2)^y + 2^3^2 - -x^2",
        lambda x, y: 1 / x**2 + 1 / y**3 + jnp.power(x**2, 0.5) + 2.0**x + jnp.power(1 + x**2, y) + 512 + x**2,
    ),
    "corners": Case(
        "|x| + 2|x - |y|| + max(x, y, 0.3) - min(x^2, y)",
        lambda x, y: jnp.abs(x)
        + 2 * jnp.abs(x - jnp.abs(y))
        + jnp.maximum(jnp.maximum(x, y), 0.3)
        - jnp.minimum(x**2, y),
    ),
    "steps": Case(
        "floor(x) y + sign(y) x + ceil(y) + round(x) + mod(x, 0.7) x",
        lambda x, y: jnp.floor(x) * y + jnp.sign(y) * x + jnp.ceil(y) + jnp.floor(x + 0.5) + jnp.mod(x, 0.7) * x,
    ),
    "a choice": Case(
        "x^2 + y if x > y else x y^2 if y > 1 else cos(x y)",
        lambda x, y: jnp.where(x > y, x**2 + y, jnp.where(y > 1, x * y**2, jnp.cos(x * y))),
    ),
    "angles": Case(
        "atan2(y, x) + atan(x y) + asin(x/3) acos(y/3) + tan(x/2)",
        lambda x, y: jnp.arctan2(y, x) + jnp.arctan(x * y) + jnp.arcsin(x / 3) * jnp.arccos(y / 3) + jnp.tan(x / 2),
    ),
    "hyperbolas": Case(
        "sinh(x) cosh(y) + tanh(x y) + sech(x) + coth(y) - csch(x) + asinh(y) + acosh(2 + x^2) + atanh(x/3)",
        lambda x, y: jnp.sinh(x) * jnp.cosh(y)
        + jnp.tanh(x * y)
        + 1 / jnp.cosh(x)
        + 1 / jnp.tanh(y)
        - 1 / jnp.sinh(x)
        + jnp.arcsinh(y)
        + jnp.arccosh(2 + x**2)
        + jnp.arctanh(x / 3),
    ),
    "secants": Case(
        "sec(x/2) + csc(y) cot(x) + hypot(x, y) + sigmoid(x y)",
        lambda x, y: 1 / jnp.cos(x / 2) + 1 / jnp.sin(y) / jnp.tan(x) + _radius(x, y) + 1 / (1 + jnp.exp(-x * y)),
    ),
    "logarithms": Case(
        "ln(x) + log10(y) log2(x y) + cbrt(y)",
        lambda x, y: jnp.log(x) + jnp.log10(y) * jnp.log2(x * y) + jnp.cbrt(y),
        (0.1, 3.0),
    ),
    "clipped": Case("clip(x y, -1, 1) + 3pi x", lambda x, y: lax.clamp(-1.0, x * y, 1.0) + 3 * jnp.pi * x),
    "flat": Case("3 pi - e", lambda x, y: 3 * jnp.pi - jnp.e + 0 * x),
    "of x alone": Case("x^4 - 2x^2", lambda x, y: x**4 - 2 * x**2),
}  # fmt: skip
