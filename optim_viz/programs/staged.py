"""Programs over the rows of a table on compiled JAX that takes them as arguments: in blocks of rows, or at many points.

Either the lanes of the registers are rows, and a number stands in all of them; or they are points, and the rows come
one after the other. The sums are the same in every bit: eight partial sums in the order of the rows.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax.numpy as jnp
from jax import Array, lax

from optim_viz.limits import MAX_SUMS
from optim_viz.programs.interpreter import put, run_lines
from optim_viz.programs.machines import JAX, PARTIAL_SUMS, combined
from optim_viz.programs.rows import RowTable
from optim_viz.programs.staged_table import FIRST_COLUMN, STAGED_COLUMNS, STAGED_REGISTERS, StagedTable
from optim_viz.programs.table import FIRST_CONSTANT

AT_ONCE = 128  # rows of a block: finding an instruction costs as much as working on them


def blank_staged(table: StagedTable, lanes: int) -> Array:
    """The registers (STAGED_REGISTERS, lanes) with the program's constants, and zeros."""
    constants = jnp.broadcast_to(table.constants[:, None], (table.constants.shape[0], lanes))
    return put(jnp.zeros((STAGED_REGISTERS, lanes)), constants, FIRST_CONSTANT)


def run_staged(table: StagedTable, registers: Array, rows: RowTable, of_step: Array) -> Array:
    """The registers (STAGED_REGISTERS, AT_ONCE) after all stages over the ``rows``; ``of_step`` (3, MOST_ROWS) are the
    step's own features and weights. What is no row's stands in all lanes alike."""
    lanes = jnp.arange(AT_ONCE, dtype=jnp.float64)

    def columns(i: Array) -> Array:
        return _columns(rows, of_step, i * AT_ONCE, AT_ONCE)

    def added(i: Array, terms: Array, sums: Array) -> Array:
        present = (i * AT_ONCE).astype(jnp.float64) + lanes < rows.count
        terms = jnp.where(present, terms, 0.0)
        for j in range(0, AT_ONCE, PARTIAL_SUMS):
            sums = sums + terms[j : j + PARTIAL_SUMS]
        return sums

    return _run_stages(table, registers, _Pass((rows.count + (AT_ONCE - 1)) // AT_ONCE, columns, added, ()))


def run_staged_at_points(table: StagedTable, registers: Array, rows: RowTable, of_step: Array) -> Array:
    """The same where each lane of the registers (STAGED_REGISTERS, lanes) is a point of its own: a row at a time."""
    lanes = registers.shape[1:]

    def columns(i: Array) -> Array:
        return jnp.broadcast_to(_columns(rows, of_step, i, 1), (STAGED_COLUMNS, *lanes))

    def added(i: Array, terms: Array, sums: Array) -> Array:
        place = i % PARTIAL_SUMS
        more = lax.dynamic_index_in_dim(sums, place, keepdims=False) + terms
        changed: Array = lax.dynamic_update_index_in_dim(sums, more, place, 0)
        return changed

    return _run_stages(table, registers, _Pass(rows.count, columns, added, lanes))


def _columns(rows: RowTable, of_step: Array, first: Array, count: int) -> Array:
    """(STAGED_COLUMNS, count): of all rows, and of the step, whose targets are the same."""
    usual, own = (lax.dynamic_slice_in_dim(columns, first, count, axis=1) for columns in (rows.columns, of_step))
    return jnp.concatenate([usual, own[:2], usual[2:3], own[2:]])


class _Pass(NamedTuple):
    """How a stage goes through the rows."""

    blocks: Any  # () how many
    columns: Callable[[Array], Array]  # of a block: what stands in the columns' registers
    added: Callable[[Array, Array, Array], Array]  # a block's terms to a sum's partial sums (PARTIAL_SUMS, *lanes)
    lanes: tuple[int, ...]


def _run_stages(table: StagedTable, registers: Array, through: _Pass) -> Array:
    def stage(s: Array, registers: Array) -> Array:
        begin, first, last = jnp.where(s > 0, table.ends[s - 1, 1], 0), table.ends[s, 0], table.ends[s, 1]
        registers = run_lines(table.code, begin, first, registers)

        def block(i: Array, carry: tuple[Array, Array]) -> tuple[Array, Array]:
            registers, partial_sums = carry
            registers = run_lines(table.code, first, last, put(registers, through.columns(i), FIRST_COLUMN))

            def add(k: Array, partial_sums: Array) -> Array:
                terms = lax.dynamic_index_in_dim(registers, table.sums[s, k, 0], keepdims=False)
                sums = through.added(i, terms, lax.dynamic_index_in_dim(partial_sums, k, keepdims=False))
                changed: Array = lax.dynamic_update_index_in_dim(partial_sums, sums, k, 0)
                return changed

            return registers, lax.fori_loop(0, table.counts[s], add, partial_sums)

        zeros = jnp.zeros((MAX_SUMS, PARTIAL_SUMS, *through.lanes))
        turns = jnp.where(table.counts[s] > 0, through.blocks, 0)
        registers, partial_sums = lax.fori_loop(0, turns, block, (registers, zeros))

        def store(k: Array, registers: Array) -> Array:
            total = combined(JAX, lax.dynamic_index_in_dim(partial_sums, k, keepdims=False))
            wide = jnp.broadcast_to(total, registers.shape[1:])
            stored: Array = lax.dynamic_update_index_in_dim(registers, wide, table.sums[s, k, 1], 0)
            return stored

        after: Array = lax.fori_loop(0, table.counts[s], store, registers)
        return after

    last: Array = lax.fori_loop(0, table.length, stage, registers)
    return last
