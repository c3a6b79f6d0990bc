"""The problems that the learned optimizer is trained on, chosen by and reported on: never the same ones.

Four shapes with their minimum, 0, at the origin, turned by an angle and multiplied by a scale: a quadratic, a banana, a
bowl that becomes a cone, and a quartic. A start lies one to four units from the minimum.
"""

from __future__ import annotations

from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array

KINDS = ("quadratic", "banana", "cone", "quartic")
VALIDATION_SEED, REPORT_SEED = 10**6, 2 * 10**6  # training draws from below 10**6


class Problems(NamedTuple):
    """Each field (n,), but for ``start`` (n, 2)."""

    kind: Array
    cos: Array
    sin: Array
    condition: Array  # 1 to 1000
    bend: Array  # of the banana, 1 to 100
    scale: Array  # 0.01 to 100
    start: Array


def draw(key: Array, count: int) -> Problems:
    """So many problems, in JAX's current type of numbers."""
    keys = jax.random.split(key, 7)
    angle, direction = (2 * jnp.pi * jax.random.uniform(k, (count,)) for k in keys[:2])
    distance = jax.random.uniform(keys[2], (count,), minval=1.0, maxval=4.0)

    def power_of_ten(key: Array, low: float, high: float) -> Array:
        return 10 ** jax.random.uniform(key, (count,), minval=low, maxval=high)

    return Problems(
        kind=jax.random.randint(keys[6], (count,), 0, len(KINDS)),
        cos=jnp.cos(angle),
        sin=jnp.sin(angle),
        condition=power_of_ten(keys[3], 0.0, 3.0),
        bend=power_of_ten(keys[4], 0.0, 2.0),
        scale=power_of_ten(keys[5], -2.0, 2.0),
        start=distance[:, None] * jnp.stack([jnp.cos(direction), jnp.sin(direction)], axis=1),
    )


def value(problem: Problems, x: Array) -> Array:
    """f of one problem at ``x`` (2,)."""
    u, v = problem.cos * x[0] + problem.sin * x[1], problem.cos * x[1] - problem.sin * x[0]
    condition = problem.condition
    quadratic = 0.5 * (u**2 + condition * v**2)
    shapes = [
        quadratic,
        u**2 + problem.bend * (v - 2 * u - u**2) ** 2,  # Rosenbrock's, about its minimum
        _cone(u) + condition * _cone(v),
        quadratic + 0.25 * (u**4 + condition * v**4),
    ]
    return problem.scale * jnp.select([problem.kind == i for i in range(len(KINDS))], shapes)


def _cone(z: Array) -> Array:
    """√(1 + z²) − 1, without cancellation."""
    return z**2 / (1 + jnp.sqrt(1 + z**2))


def fresh(seed: int, count: int) -> Problems:
    """Problems in float64, as a report wants them."""
    with jax.enable_x64(True):
        return Problems(*map(np.asarray, draw(jax.random.key(seed), count)))
