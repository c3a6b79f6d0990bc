"""A program over the rows of a table as arrays of fixed sizes: what one executable takes, whatever is computed.

The registers are those of :mod:`optim_viz.programs.table`, each ``AT_ONCE`` wide: a number stands in all lanes, and
what is of rows has a row in each, of the block of rows that is in turn. The instructions come in *stages*
(:mod:`optim_viz.programs.over_rows`): numbers, then what is done with each block, then the sums of that.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax.numpy as jnp
import numpy as np
from jax import Array, lax

from optim_viz.limits import MAX_CONSTANTS, MAX_INSTRUCTIONS
from optim_viz.programs.interpreter import put, run_lines
from optim_viz.programs.machines import JAX, PARTIAL_SUMS, combined
from optim_viz.programs.over_rows import stages
from optim_viz.programs.rows import COLUMNS, RowTable
from optim_viz.programs.table import (
    FIRST_CONSTANT,
    FIRST_RESULT,
    OPCODES,
    REGISTERS,
    bounded_length,
    of_three_operands,
)
from optim_viz.programs.writer import Program

MAX_STAGES, MAX_SUMS = 8, 24
AT_ONCE = 128  # rows of a block: finding an instruction costs as much as working on them
STAGED_COLUMNS = 2 * COLUMNS  # those of all rows, and those of the step
FIRST_COLUMN = REGISTERS
FIRST_ON_THE_WAY = FIRST_COLUMN + STAGED_COLUMNS
STAGED_REGISTERS = FIRST_ON_THE_WAY + 768  # a stage does not use a register twice


class StagedTable(NamedTuple):
    """Instructions as in a :class:`~optim_viz.programs.table.ProgramTable`, in stages."""

    code: Any  # (MAX_INSTRUCTIONS, 5) int32
    constants: Any  # (MAX_CONSTANTS,)
    ends: Any  # (MAX_STAGES, 2) int32: where a stage's numbers end, and what is done with each block
    sums: Any  # (MAX_STAGES, MAX_SUMS, 2) int32: of which register, and where the sum shall stand
    counts: Any  # (MAX_STAGES,) int32 how many sums
    length: Any  # () int32 how many stages


def staged_table(program: Program, places: Any) -> StagedTable:
    """The arrays of a program over rows, with the columns of all rows and perhaps of a step's own, whose results stand
    at these ``places`` among the results.

    Raises:
        InputError: where it is longer than the arrays, or has more constants.
    """
    program = of_three_operands(program)
    inputs, columns, constants = program["inputs"], program["columns"], program["constants"]
    first = inputs + columns + len(constants)
    bounded_length(len(constants), MAX_CONSTANTS, "different numbers")
    where = {i: i for i in range(inputs)}
    where |= {inputs + i: FIRST_COLUMN + i for i in range(columns)}
    where |= {inputs + columns + i: FIRST_CONSTANT + i for i in range(len(constants))}
    found = stages(program)
    last_stage = {}  # in which stage a number is read last
    for s, stage in enumerate(found):
        for line in (*stage.numbers, *stage.of_rows, *stage.sums):
            for operand in program["code"][line][1:]:
                last_stage[int(operand)] = s
    for result in program["results"]:
        last_stage[result] = len(found)
    free = list(range(STAGED_REGISTERS - 1, FIRST_ON_THE_WAY - 1, -1))
    ends, sums = np.zeros((MAX_STAGES, 2), np.int32), np.zeros((MAX_STAGES, MAX_SUMS, 2), np.int32)
    rows, alive = list[list[int]](), set[int]()
    counts = np.zeros(MAX_STAGES, np.int32)

    def emit(line: int) -> None:
        operation, *operands = program["code"][line]
        given = [where[int(i)] for i in operands]
        where[first + line] = free.pop()
        rows.append([OPCODES[str(operation)], *given, *[0] * (3 - len(given)), where[first + line]])

    for s, stage in enumerate(found):
        for line in stage.numbers:
            emit(line)
            alive.add(first + line)
        ends[s, 0] = len(rows)
        for line in stage.of_rows:
            emit(line)
        ends[s, 1] = len(rows)
        counts[s] = len(stage.sums)
        for k, line in enumerate(stage.sums):
            operand = where[int(program["code"][line][1])]
            where[first + line] = free.pop()
            sums[s, k] = operand, where[first + line]
            alive.add(first + line)
        free += [where[first + line] for line in stage.of_rows]
        for register in [r for r in alive if last_stage.get(r, -1) <= s]:
            alive.remove(register)
            free.append(where[register])
    copies = [
        [OPCODES["copy"], where[register], 0, 0, FIRST_RESULT + place]
        for place, register in zip(places, program["results"], strict=True)
    ]
    last = len(found) - 1
    assert not len(found[last].sums)
    rows += copies
    ends[last] = len(rows)
    bounded_length(len(rows), MAX_INSTRUCTIONS, "operations")
    table, padded = np.zeros((MAX_INSTRUCTIONS, 5), np.int32), np.zeros(MAX_CONSTANTS)
    table[: len(rows)], padded[: len(constants)] = rows, constants
    return StagedTable(table, padded, ends, sums, counts, np.int32(len(found)))


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
