"""The fourth machine: compiled JAX that takes a program as its argument, so that no program compiles anything.

An instruction is a few nanoseconds of a loop: XLA compiles the loop, with the switch in it, into one kernel. Where
lanes lie innermost, a hundred of them share what it costs to find an instruction.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array, lax
from numpy.typing import NDArray

from optim_viz.jax_settings import engine_settings
from optim_viz.programs.machines import JAX, UNARY
from optim_viz.programs.table import (
    FIRST_CONSTANT,
    FIRST_RESULT,
    MOST_INPUTS,
    MOST_RESULTS,
    OPCODES,
    REGISTERS,
    ProgramTable,
    flushed_inputs,
)
from optim_viz.xla import AS_WRITTEN, configure_compiler, thread_safe_cache

POINTS = 1024  # of one call
AT_ONCE = 128  # lanes of an instruction: what it works on stays in the first caches

# XLA copies what a loop carries before each step, unless it looks whether the old value is still read when the new one
# is written: all registers, for each instruction.
IN_PLACE: dict[str, str | int | bool] = {"xla_cpu_copy_insertion_use_region_analysis": True}


def _branch(name: str) -> Callable[[Array, Array, Array, Array], Array]:
    """One operation on the registers of its operands: it reads those that it has."""
    operation = JAX.operations.get(name)
    count = 1 if name == "copy" or name in UNARY else 3 if name == "select" else 2

    def branch(registers: Array, *places: Array) -> Array:
        given = [lax.dynamic_index_in_dim(registers, place, keepdims=False) for place in places[:count]]
        return jnp.asarray(operation(*given) if operation else given[0], jnp.float64)

    return branch


_BRANCHES = [_branch(name) for name in OPCODES]


def blank_registers(table: ProgramTable, lanes: tuple[int, ...] = ()) -> Array:
    """The registers (REGISTERS, *lanes) with the program's constants, and zeros."""
    constants = table.constants.reshape(-1, *(1 for _ in lanes))
    constants = jnp.broadcast_to(constants, (constants.shape[0], *lanes))
    return put(jnp.zeros((REGISTERS, *lanes)), constants, FIRST_CONSTANT)


def put(registers: Array, values: Array, first: int) -> Array:
    """The registers with these values (k, *lanes) from the place ``first`` on."""
    changed: Array = lax.dynamic_update_slice(registers, values, (first, *(0 for _ in values.shape[1:])))
    return changed


def run_table(table: ProgramTable, registers: Array) -> Array:
    """The registers after the program's instructions."""
    return run_lines(table.code, 0, table.length, registers)


def run_lines(code: Array, begin: Array | int, end: Array | int, registers: Array) -> Array:
    """The registers after the instructions from ``begin`` up to ``end``."""

    def instruction(i: Array, registers: Array) -> Array:
        operation, *operands, place = (code[i, k] for k in range(5))
        value = lax.switch(operation, _BRANCHES, registers, *operands)
        changed: Array = lax.dynamic_update_index_in_dim(registers, value, place, 0)
        return changed

    after: Array = lax.fori_loop(begin, end, instruction, registers)
    return after


def results_of(registers: Array) -> Array:
    """(MOST_RESULTS, *lanes); zeros behind the program's last one."""
    return registers[FIRST_RESULT : FIRST_RESULT + MOST_RESULTS]


@thread_safe_cache(maxsize=1)
def compile_interpreter() -> Callable[..., Array]:
    """The executable ``(table, inputs (MOST_INPUTS,), points (2, POINTS)) -> (6, POINTS)`` of every function: its first
    two inputs are those of each point, the others are for all of them; back come its first six results."""
    configure_compiler()

    def evaluate(table: ProgramTable, inputs: Array, points: Array) -> Array:
        registers = blank_registers(table, (AT_ONCE,))
        registers = put(registers, jnp.broadcast_to(inputs[:, None], (MOST_INPUTS, AT_ONCE)), 0)

        def block(i: Array, carry: tuple[Array, Array]) -> tuple[Array, Array]:
            registers, found = carry
            here = lax.dynamic_slice_in_dim(points, i * AT_ONCE, AT_ONCE, axis=1)
            registers = run_table(table, put(registers, here, 0))
            return registers, lax.dynamic_update_slice(found, results_of(registers)[:6], (0, i * AT_ONCE))

        found: Array = lax.fori_loop(0, POINTS // AT_ONCE, block, (registers, jnp.zeros((6, POINTS))))[1]
        return found

    return jax.jit(evaluate, compiler_options={**AS_WRITTEN, **IN_PLACE})


def interpret_table(
    table: ProgramTable, points: NDArray[np.float64], others: Sequence[float] = ()
) -> NDArray[np.float64]:
    """The first six results at points (n, 2), with the other inputs of the program, as (n, 6)."""
    inputs, found = np.zeros(MOST_INPUTS), np.empty((len(points), 6))
    inputs[2 : 2 + len(others)] = flushed_inputs(others)
    with engine_settings():
        evaluate: Any = compile_interpreter()
        for i in range(0, len(points), POINTS):
            block = flushed_inputs(points[i : i + POINTS])
            padded = np.concatenate([block, np.repeat(block[:1], POINTS - len(block), 0)])
            found[i : i + POINTS] = np.asarray(evaluate(table, inputs, padded.T.copy()))[:, : len(block)].T
    return found
