"""The loop of :mod:`optim_viz.simulation.interpreted_scan` for functions that are means over the rows of a table."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
from jax import Array, lax

from optim_viz.limits import MAX_COEFFICIENTS
from optim_viz.programs.interpreter import IN_PLACE, put, results_of
from optim_viz.programs.rows import RowTable
from optim_viz.programs.staged import AT_ONCE, blank_staged, run_staged
from optim_viz.simulation.interpreted_scan import RunsGiven, StepsGiven, powers_of
from optim_viz.simulation.scan import RECORDS, RUNS
from optim_viz.simulation.step_list import CURVATURE, FOLLOWED, MEASURED, MOVING, NOISE, NOISY_GRADIENT
from optim_viz.xla import AS_WRITTEN, configure_compiler, thread_safe_cache


@thread_safe_cache(maxsize=1)
def compile_interpreted_rows_scan() -> Callable[..., tuple[Array, ...]]:
    """The executable ``(count, StepsGiven, RunsGiven, RowTable, own) -> (moving, movements, noisy gradients,
    measured)``: as that of other functions, with a :class:`~optim_viz.programs.staged.StagedTable` for each run. Of
    the rows, ``own`` (RECORDS, 3, MOST_ROWS) are each step's features and weights, for lists that draw them;
    ``measured`` (RUNS, RECORDS, 6) are f and its derivatives, over all rows."""
    configure_compiler()

    def one_run(steps: StepsGiven, run: RunsGiven, rows: RowTable, own: Array) -> tuple[Array, Any]:
        registers = put(put(blank_staged(run.table, AT_ONCE), _wide(run.moving), 0), _wide(run.stays), FOLLOWED)
        followed = run.stays[:MAX_COEFFICIENTS]

        def step(registers: Array, given: tuple[Array, ...]) -> tuple[Array, Any]:
            i, noise, coefficients, rate, n, powers = given
            before = registers[:MOVING, 0]
            now = [noise, jnp.stack([n, n + 1.0]), powers, rate[None], jnp.where(steps.drawn, coefficients, followed)]
            registers = put(registers, _wide(jnp.concatenate(now)), NOISE)
            registers = run_staged(run.table, registers, rows, lax.dynamic_index_in_dim(own, i, keepdims=False))
            found = results_of(registers)
            records = before, found[NOISY_GRADIENT:MEASURED, 0], found[MEASURED : CURVATURE + 3, 0]
            return put(registers, found[:MOVING], 0), records

        n = (run.count + 1 + jnp.arange(RECORDS)).astype(jnp.float64)
        powers = powers_of(run.bases, run.ahead, run.count, RECORDS)
        each = jnp.arange(RECORDS), steps.noise, steps.coefficients, run.rates, n, powers
        last, records = lax.scan(step, registers, each)
        return last[:MOVING, 0], records

    def scan(count: Array, steps: StepsGiven, runs: RunsGiven, rows: RowTable, own: Array) -> tuple[Array, ...]:
        def row(args: tuple[Array, RunsGiven]) -> Any:
            i, run = args

            def absent() -> Any:
                return jnp.zeros(MOVING), tuple(jnp.zeros((RECORDS, wide)) for wide in (MOVING, 2, 6))

            return lax.cond(i < count, lambda: one_run(steps, run, rows, own), absent)

        moving, records = lax.map(row, (jnp.arange(RUNS), runs))
        return moving, *records

    return jax.jit(scan, compiler_options={**AS_WRITTEN, **IN_PLACE})


def _wide(values: Array) -> Array:
    """(k,) -> (k, AT_ONCE)"""
    return jnp.broadcast_to(values[:, None], (values.shape[0], AT_ONCE))
