"""Programs over the rows of a table, by compiled JAX.

What is computed for each row is computed between two sums, or before the first one: in *stages*. Each goes through the
table once, a block of rows at a time, and no further than there are rows. So 128 of them cost a quarter of 512, and
nothing is as large as all rows at all points.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import jax.numpy as jnp
import numpy as np
from jax import Array, lax

from optim_viz.programs.machines import JAX, PARTIAL_SUMS, combined, fill_together, taken
from optim_viz.programs.rows import COLUMNS, RowTable
from optim_viz.programs.writer import SUM_ROWS, Program

POINTS_AT_ONCE = 128  # with a block of rows, what an instruction works on stays in the first caches
BLOCK, BLOCK_OF_ONE_POINT = 8, 32  # rows at once: multiples of the partial sums that divide the longest table


class Stage(NamedTuple):
    """Lines of a program, in order."""

    numbers: list[int]  # computed once
    of_rows: list[int]  # then these for each row,
    sums: list[int]  # and their sums: none in the last stage


def stages(program: Program) -> list[Stage]:
    """A program's lines by how many sums over rows come before each; what several stages need of a row stands in each
    of them."""
    first = _first_result(program)
    of_rows = set(range(program["inputs"], program["inputs"] + program.get("columns", 0)))
    sums_before, found = [0] * first, [Stage([], [], [])]
    for line, (operation, *operands) in enumerate(program["code"]):
        before = max(sums_before[int(i)] for i in operands)
        sums_before.append(before + (operation == SUM_ROWS))
        if operation == SUM_ROWS:
            if len(found) == before + 1:
                found.append(Stage([], [], []))
            found[before].sums.append(line)
        elif of_rows.intersection(operands):
            of_rows.add(first + line)
        else:
            found[before].numbers.append(line)
    for stage in found:
        needed = {int(program["code"][line][1]) for line in stage.sums}
        for register in sorted(of_rows, reverse=True):
            if register in needed and register >= first:
                needed.update(int(i) for i in program["code"][register - first][1:])
                stage.of_rows.insert(0, register - first)
    return found


def _first_result(program: Program) -> int:
    return program["inputs"] + program.get("columns", 0) + len(program["constants"])


def evaluate_over_rows(program: Program, x: Array, y: Array, coefficients: Sequence[Array], table: RowTable) -> Any:
    """The results by JAX, each of x's shape, which is y's, or without one where it does not depend on them."""
    if x.size <= POINTS_AT_ONCE:
        return _evaluate_block(program, x, y, coefficients, table)
    shape, blocks = x.shape, -(-x.size // POINTS_AT_ONCE)
    points = jnp.pad(jnp.stack([x.ravel(), y.ravel()]), ((0, 0), (0, blocks * POINTS_AT_ONCE - x.size)))

    def block(xy: Array) -> list[Array]:
        found = _evaluate_block(program, xy[0], xy[1], coefficients, table)
        return [jnp.broadcast_to(value, xy[0].shape) for value in found]

    by_block = lax.map(block, points.reshape(2, blocks, POINTS_AT_ONCE).swapaxes(0, 1))
    return [value.ravel()[: x.size].reshape(shape) for value in by_block]


def _evaluate_block(program: Program, x: Array, y: Array, coefficients: Sequence[Array], table: RowTable) -> Any:
    inputs = taken(JAX, (x, y, *coefficients))
    constants = [np.float64(value) for value in program["constants"]]
    registers = [*inputs, *[None] * COLUMNS, *constants, *[None] * len(program["code"])]
    for stage in stages(program):
        fill_together(program, stage.numbers, registers)
        sums = _sums(program, stage, registers, x.shape, table)
        for line, value in zip(stage.sums, sums, strict=True):
            registers[_first_result(program) + line] = value
    return [registers[i] for i in program["results"]]


def _sums(program: Program, stage: Stage, registers: list[Any], shape: tuple[int, ...], table: RowTable) -> list[Array]:
    """What the sums of a stage come to, each of ``shape``."""
    if not stage.sums:
        return []
    ones, inputs = (1,) * len(shape), program["inputs"]
    at_once = BLOCK if shape else BLOCK_OF_ONE_POINT  # a few vectors on the way, while one waits for its own result

    def add_block(i: Array, partial_sums: tuple[Array, ...]) -> tuple[Array, ...]:
        now, at = list(registers), i * at_once
        columns = lax.dynamic_slice_in_dim(table.columns, at, at_once, axis=1)
        now[inputs : inputs + COLUMNS] = [column.reshape(at_once, *ones) for column in columns]
        present = (at.astype(jnp.float64) + jnp.arange(at_once, dtype=jnp.float64) < table.count).reshape(
            at_once, *ones
        )
        fill_together(program, stage.of_rows, now)
        added = []
        for line, sums in zip(stage.sums, partial_sums, strict=True):
            terms = jnp.where(present, now[int(program["code"][line][1])], 0.0)
            for k in range(0, at_once, PARTIAL_SUMS):
                sums = sums + terms[k : k + PARTIAL_SUMS]
            added.append(sums)
        return tuple(added)

    zeros = tuple(jnp.zeros((PARTIAL_SUMS, *shape)) for _ in stage.sums)
    blocks = (table.count + (at_once - 1)) // at_once
    return [combined(JAX, sums) for sums in lax.fori_loop(0, blocks, add_block, zeros)]
