"""The rows of a table, of which an objective may be the mean: f(x, y) = Σᵢ sᵢ ℓ(x, y; rowᵢ).

A formula that names an argument ``rows`` is given :class:`Rows` and says ``rows.mean(...)`` of an expression in x, y,
its coefficients and the row's numbers. It is written, and traced, over whole columns; how many rows there are is not
part of the trace. The rows are an argument of whatever is compiled, at most ``MOST_ROWS`` of them, in columns of that
one length: another table compiles nothing. How many of them count is an argument, too, and nobody looks at the others.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

import jax.numpy as jnp
import numpy as np
from numpy.typing import ArrayLike, NDArray

from optim_viz.errors import InputError
from optim_viz.programs.elementary import SMALLEST

MOST_ROWS = 1024  # a table's own rows, and as many mirrored ones


class Rows(NamedTuple):
    """What a formula sees: the numbers of all rows, a column (N,) each."""

    first: Any  # the first feature
    second: Any  # and the second one
    target: Any
    weight: Any  # how much the row counts; all weights together are 1, usually

    def mean(self, expression: Any) -> Any:
        """Σᵢ sᵢ of the expression, which is one number for each row, or the same for all."""
        return jnp.sum(self.weight * expression)


COLUMNS = len(Rows._fields)


class RowTable(NamedTuple):
    """What the machines are given."""

    columns: Any  # (COLUMNS, MOST_ROWS), in the order of :class:`Rows`; zeros behind the last row
    count: Any  # () how many rows there are

    @property
    def present(self) -> NDArray[np.float64]:
        """The columns without what stands behind the last row, (COLUMNS, N)."""
        return np.asarray(self.columns)[:, : int(self.count)]


def row_table(features: ArrayLike, target: ArrayLike, weight: ArrayLike | None = None) -> RowTable:
    """The rows of ``features`` (N, 2) and ``target`` (N,), each of the weight 1/N if no ``weight`` (N,) is given.

    Raises:
        InputError: where the shapes do not fit together, or there is no row, or more than ``MOST_ROWS``.
    """
    x, y = np.asarray(features, np.float64), np.asarray(target, np.float64)
    if x.ndim != 2 or x.shape[1] != 2 or y.shape != x.shape[:1]:
        raise InputError(f"Features have shape (N, 2) and a target (N,), not {x.shape} and {y.shape}.")
    if not 1 <= len(y) <= MOST_ROWS:
        raise InputError(f"A table has 1 to {MOST_ROWS} rows, not {len(y)}.")
    s = np.full(len(y), 1.0 / len(y)) if weight is None else np.asarray(weight, np.float64)
    if s.shape != y.shape:
        raise InputError(f"There is one weight for each of the {len(y)} rows: shape {y.shape}, not {s.shape}.")
    columns = np.zeros((COLUMNS, MOST_ROWS))
    columns[:, : len(y)] = *x.T, y, s
    columns[np.abs(columns) < SMALLEST] = 0.0  # as every machine takes its inputs
    columns.flags.writeable = False
    return RowTable(columns, np.int64(len(y)))


@lru_cache(maxsize=512)
def takes_rows(function: Callable[..., Any]) -> bool:
    """Whether a formula is over the rows of a table."""
    return "rows" in inspect.signature(function).parameters
