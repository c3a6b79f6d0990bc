"""A surface as JAX compiles it: the machines that find what an objective is at points are compared with that."""

from __future__ import annotations

from functools import cache

import jax
import jax.numpy as jnp
import numpy as np
from numpy.typing import NDArray

from optim_viz.jax_settings import engine_settings
from optim_viz.objectives.base import Asked, Objective
from optim_viz.programs.surfaces import Function, compiled_soon, results_of
from optim_viz.xla import AS_WRITTEN, configure_compiler

EVERY = Asked((0, 1, 2, 3, 4, 5), (6,))
BLOCK = 1024  # points a call: any number of them is asked for by one executable


def by_engine(surface: Objective, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """f, f_x, f_y, f_xx, f_xy, f_yy at points (n,), (6, n): one executable, with the options of the loops."""
    return compiled_values(surface, EVERY, x, y).T


def compiled_values(
    surface: Objective, asked: Asked, x: NDArray[np.float64], y: NDArray[np.float64]
) -> NDArray[np.float64]:
    """What is asked at points (n,), (n, number of results)."""
    points = np.zeros((2, -(-x.size // BLOCK) * BLOCK))
    points[:, : x.size] = x, y
    evaluate = _compiled(asked, surface.function)
    with engine_settings():
        blocks = [
            np.asarray(evaluate(*points[:, i : i + BLOCK], *surface.coefficients, rows=surface.rows))
            for i in range(0, points.shape[1], BLOCK)
        ]
    return np.concatenate(blocks)[: x.size]


@cache
def _compiled(asked: Asked, function: Function) -> Function:
    configure_compiler()
    evaluate = results_of(function, asked.results)
    options = {**AS_WRITTEN, **compiled_soon(function)}
    return jax.jit(lambda *given, rows: jnp.stack(evaluate(*given, rows=rows), -1), compiler_options=options)
