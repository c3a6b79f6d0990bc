"""An objective's f, gradient and Hessian for compiled JAX, elementwise: the one place where the engine evaluates one.

The formula is declared in ``jax.numpy`` and differentiated by JAX, and what runs is the trace of that, instruction by
instruction: the list that the browser and NumPy evaluate, with the elementary functions that are the same everywhere.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax.numpy as jnp
from jax import Array

from optim_viz.programs.instructions import Function, program_of
from optim_viz.programs.machines import evaluate_together

__all__ = ["Function", "derivatives_of", "gradient_of", "hessian_of", "value_and_gradient_of", "value_of"]


def value_of(function: Function) -> Function:
    """(x, y, *parameters) -> f, in the shape of x and y together."""
    return lambda x, y, *p: _evaluated(function, (0,), x, y, p)[0]


def gradient_of(function: Function) -> Callable[..., tuple[Array, Array]]:
    """(x, y, *parameters) -> (∂f/∂x, ∂f/∂y), elementwise: each output depends on its own x and y alone."""
    return lambda x, y, *p: _evaluated(function, (1, 2), x, y, p)


def value_and_gradient_of(function: Function) -> Callable[..., tuple[Array, Array, Array]]:
    """(x, y, *parameters) -> (f, ∂f/∂x, ∂f/∂y), elementwise: what they share is computed once."""
    return lambda x, y, *p: _evaluated(function, (0, 1, 2), x, y, p)


def hessian_of(function: Function) -> Callable[..., tuple[Array, Array, Array]]:
    """(x, y, *parameters) -> (f_xx, f_xy, f_yy), elementwise."""
    return lambda x, y, *p: _evaluated(function, (3, 4, 5), x, y, p)


def derivatives_of(function: Function) -> Callable[..., tuple[Array, ...]]:
    """(x, y, *parameters) -> (f, f_x, f_y, f_xx, f_xy, f_yy), elementwise."""
    return lambda x, y, *p: _evaluated(function, (0, 1, 2, 3, 4, 5), x, y, p)


def _evaluated(function: Function, results: tuple[int, ...], x: Any, y: Any, coefficients: tuple[Any, ...]) -> Any:
    x, y = jnp.broadcast_arrays(x, y)
    found = evaluate_together(program_of(function, len(coefficients), results), (x, y, *coefficients))
    return tuple(jnp.broadcast_to(value, x.shape).astype(x.dtype) for value in found)
