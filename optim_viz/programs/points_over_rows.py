"""What a function over the rows of a table is at many points: one executable, which takes its stages as an argument."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array, lax
from numpy.typing import NDArray

from optim_viz.jax_settings import engine_settings
from optim_viz.programs.instructions import Function, program_of
from optim_viz.programs.interpreter import AT_ONCE, IN_PLACE, POINTS, put, results_of
from optim_viz.programs.rows import MOST_ROWS, RowTable
from optim_viz.programs.staged import blank_staged, run_staged_at_points
from optim_viz.programs.staged_table import StagedTable, staged_table
from optim_viz.programs.table import MOST_INPUTS, flushed_inputs
from optim_viz.xla import AS_WRITTEN, configure_compiler, thread_safe_cache


@lru_cache(maxsize=128)  # 50 kB each
def stages_of(function: Function, coefficients: int, results: tuple[int, ...]) -> StagedTable:
    """The arrays of these results, of f, f_x, f_y, f_xx, f_xy, f_yy, of a function over rows."""
    return staged_table(program_of(function, coefficients, results), range(len(results)))


@thread_safe_cache(maxsize=1)
def compile_points_over_rows() -> Callable[..., Array]:
    """The executable ``(StagedTable, inputs (MOST_INPUTS,), points (2, POINTS), tiles (), RowTable) -> (6, POINTS)`` of
    every function: its first two inputs are those of each point, the others are for all of them; back come its first
    six results, of the first ``tiles`` times ``AT_ONCE`` points."""
    configure_compiler()

    def evaluate(table: StagedTable, inputs: Array, points: Array, tiles: Array, rows: RowTable) -> Array:
        no_step = jnp.zeros((3, MOST_ROWS))
        registers = put(blank_staged(table, AT_ONCE), jnp.broadcast_to(inputs[:, None], (MOST_INPUTS, AT_ONCE)), 0)

        def tile(i: Array, carry: tuple[Array, Array]) -> tuple[Array, Array]:
            registers, found = carry
            here = lax.dynamic_slice_in_dim(points, i * AT_ONCE, AT_ONCE, axis=1)
            registers = run_staged_at_points(table, put(registers, here, 0), rows, no_step)
            return registers, lax.dynamic_update_slice(found, results_of(registers)[:6], (0, i * AT_ONCE))

        found: Array = lax.fori_loop(0, tiles, tile, (registers, jnp.zeros((6, POINTS))))[1]
        return found

    return jax.jit(evaluate, compiler_options={**AS_WRITTEN, **IN_PLACE})


def interpret_over_rows(
    table: StagedTable, points: NDArray[np.float64], others: Sequence[float], rows: RowTable
) -> NDArray[np.float64]:
    """The first six results at points (n, 2), with the other inputs of the program, as (n, 6)."""
    inputs, found = np.zeros(MOST_INPUTS), np.empty((len(points), 6))
    inputs[2 : 2 + len(others)] = flushed_inputs(others)
    with engine_settings():
        evaluate = compile_points_over_rows()
        for i in range(0, len(points), POINTS):
            block, padded = flushed_inputs(points[i : i + POINTS]), np.zeros((2, POINTS))
            padded[:, : len(block)] = block.T
            tiles = np.int64(-(-len(block) // AT_ONCE))
            found[i : i + POINTS] = np.asarray(evaluate(table, inputs, padded, tiles, rows))[:, : len(block)].T
    return found
