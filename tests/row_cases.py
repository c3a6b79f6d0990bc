"""Functions over the rows of a table, and tables, for tests."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any

import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from optim_viz import OBJECTIVES
from optim_viz.objectives import Objective

Floats = NDArray[np.float64]


@dataclasses.dataclass(frozen=True, eq=False)
class Arrays:
    """A table that is nobody's choice."""

    X: Floats  # (N, 2)
    y: Floats  # (N,)


def some_table(count: int, seed: int = 0) -> Arrays:
    """Two overlapping classes, -1 and 1."""
    draw = np.random.default_rng((seed, count))
    y = np.where(draw.uniform(size=count) < 0.5, -1.0, 1.0)
    return Arrays(draw.normal(size=(count, 2)) + y[:, None] * [0.7, 0.3], y)


def logistic(x: Any, y: Any, *, rows: Any) -> Any:
    margin = rows.target * (x * rows.first + y * rows.second)
    falling = jnp.where(margin > 0.0, -margin, margin)
    return rows.mean(jnp.log1p(jnp.exp(falling)) - jnp.where(margin > 0.0, 0.0, margin))


def hinge(x: Any, y: Any, *, rows: Any) -> Any:
    return rows.mean(jnp.maximum(0.0, 1.0 - rows.target * (x * rows.first + y * rows.second)))


def net(x: Any, y: Any, steepness: Any, *, rows: Any) -> Any:
    error = jnp.tanh(steepness * x * rows.first) * y + jnp.sin(x * rows.second) - rows.target
    return 0.5 * rows.mean(error**2)


def normalized(x: Any, y: Any, *, rows: Any) -> Any:
    """A mean within a mean: two sums must come before the third."""
    z = x * rows.first + y * rows.second
    centred = z - rows.mean(z)
    spread = jnp.sqrt(rows.mean(centred * centred) + 1e-5)
    return rows.mean((centred / spread - rows.target) ** 2) + 0.1 * x * x


def awkward(x: Any, y: Any, *, rows: Any) -> Any:
    """It overflows, divides by zero, and is over rows and not over rows by turns."""
    return rows.mean(jnp.exp(x * rows.first) / rows.second) * jnp.sin(y) + rows.mean(rows.target) * x


FUNCTIONS: dict[str, tuple[Callable[..., Any], tuple[float, ...]]] = {
    "logistic": (logistic, ()), "hinge": (hinge, ()), "net": (net, (0.7,)), "normalized": (normalized, ()),
    "awkward": (awkward, ()),
}  # fmt: skip


def over(name: str, table: Arrays) -> Objective:
    """An objective of one of these functions, of which all else is another's."""
    function, coefficients = FUNCTIONS[name]
    other = OBJECTIVES["quadratic" if coefficients else "sphere"]
    values = dict(zip((p.name for p in other.parameters), coefficients, strict=True))
    return dataclasses.replace(other, function=function, table=table, values={**other.values, **values})
