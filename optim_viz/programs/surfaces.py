"""An objective's f, gradient and Hessian for compiled JAX, elementwise: the one place where the engine evaluates one.

The formula is declared in ``jax.numpy`` and differentiated by JAX, and what runs is the trace of that, instruction by
instruction: the list that the browser and NumPy evaluate, with the elementary functions that are the same everywhere.

A function of the rows of a table is given them as ``rows``, a :class:`~optim_viz.programs.rows.RowTable`; to all others
they are None, which is no argument of anything that is compiled.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax.numpy as jnp
from jax import Array

from optim_viz.programs.instructions import Function, program_of
from optim_viz.programs.machines import evaluate_together
from optim_viz.programs.over_rows import evaluate_over_rows
from optim_viz.programs.rows import RowTable, takes_rows

__all__ = [
    "Function",
    "compiled_soon",
    "derivatives_of",
    "gradient_of",
    "hessian_of",
    "results_of",
    "value_and_gradient_of",
    "value_of",
]


def value_of(function: Function) -> Function:
    """(x, y, *parameters, rows=None) -> f, in the shape of x and y together."""
    return lambda x, y, *p, rows=None: _evaluated(function, (0,), x, y, p, rows)[0]


def gradient_of(function: Function) -> Callable[..., tuple[Array, Array]]:
    """(x, y, *parameters, rows=None) -> (∂f/∂x, ∂f/∂y), elementwise: each output depends on its own x and y alone."""
    return lambda x, y, *p, rows=None: _evaluated(function, (1, 2), x, y, p, rows)


def value_and_gradient_of(function: Function) -> Callable[..., tuple[Array, Array, Array]]:
    """(x, y, *parameters, rows=None) -> (f, ∂f/∂x, ∂f/∂y), elementwise: what they share is computed once."""
    return lambda x, y, *p, rows=None: _evaluated(function, (0, 1, 2), x, y, p, rows)


def hessian_of(function: Function) -> Callable[..., tuple[Array, Array, Array]]:
    """(x, y, *parameters, rows=None) -> (f_xx, f_xy, f_yy), elementwise."""
    return lambda x, y, *p, rows=None: _evaluated(function, (3, 4, 5), x, y, p, rows)


def derivatives_of(function: Function) -> Callable[..., tuple[Array, ...]]:
    """(x, y, *parameters, rows=None) -> (f, f_x, f_y, f_xx, f_xy, f_yy), elementwise."""
    return lambda x, y, *p, rows=None: _evaluated(function, (0, 1, 2, 3, 4, 5), x, y, p, rows)


def results_of(function: Function, results: tuple[int, ...]) -> Callable[..., tuple[Array, ...]]:
    """(x, y, *parameters, rows=None) -> those of the six that are asked for by their numbers, elementwise."""
    return lambda x, y, *p, rows=None: _evaluated(function, results, x, y, p, rows)


def compiled_soon(function: Function) -> dict[str, str | int | bool]:
    """Compiler options of what had better be compiled soon than be fast: level 0 of LLVM's optimizer. Over rows it
    would take ten times as long, which everybody sees: then there are none."""
    return {} if takes_rows(function) else {"xla_backend_optimization_level": 0}


def _evaluated(
    function: Function,
    results: tuple[int, ...],
    x: Any,
    y: Any,
    coefficients: tuple[Any, ...],
    rows: RowTable | None,
) -> Any:
    x, y = jnp.broadcast_arrays(x, y)
    program = program_of(function, len(coefficients), results)
    if rows is None:
        found = evaluate_together(program, (x, y, *coefficients))
    else:
        found = evaluate_over_rows(program, x, y, coefficients, rows)
    return tuple(jnp.broadcast_to(value, x.shape).astype(x.dtype) for value in found)
