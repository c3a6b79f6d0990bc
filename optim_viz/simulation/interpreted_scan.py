"""The loop of :mod:`optim_viz.simulation.scan` for whatever is typed: one executable, which interprets.

It takes the same steps to the last bit, at 12 ns for an instruction; what a run does is a list of them
(:mod:`optim_viz.simulation.step_list`), an argument like all else.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jax import Array, lax

from optim_viz.language.in_jax import integer_power
from optim_viz.limits import MAX_COEFFICIENTS
from optim_viz.programs.interpreter import IN_PLACE, blank_registers, put, results_of, run_table
from optim_viz.programs.rows import RowTable
from optim_viz.programs.staged import AT_ONCE, blank_staged, run_staged
from optim_viz.simulation.scan import RECORDS, RUNS
from optim_viz.simulation.step_list import CURVATURE, FOLLOWED, MEASURED, MOVING, NOISE, NOISY_GRADIENT
from optim_viz.xla import AS_WRITTEN, configure_compiler, thread_safe_cache

# The results that are kept of each step: the noisy gradient; and over rows f and its derivatives, measured on the way,
# which costs less there than to ask all rows again.
KEPT = (NOISY_GRADIENT, MEASURED), (MEASURED, CURVATURE + 3)


class StepsGiven(NamedTuple):
    """What the stream gives the steps of every run alike."""

    noise: Any  # (RECORDS, 2)
    coefficients: Any  # (RECORDS, MAX_COEFFICIENTS)
    drawn: Any  # (MAX_COEFFICIENTS,) which of these it gives; the others are those that a rule follows


class RunsGiven(NamedTuple):
    """What each run is given, arrays (RUNS, ...)."""

    moving: Any  # (MOVING,) position and memory before the first record
    table: Any  # a ProgramTable, or a StagedTable where the function is over rows
    stays: Any  # (STAYS,)
    rates: Any  # (RECORDS,)
    count: Any  # () how many steps the method has taken
    bases: Any  # (MAX_POWERS,) what is raised to the number of the step,
    ahead: Any  # (MAX_POWERS,) and so many more


def powers_of(bases: Array, ahead: Array, count: Array, records: int) -> Array:
    """Each to the number of the next steps, (records, MAX_POWERS), by the squarings of every machine."""
    return integer_power(bases[None], count + 1 + jnp.arange(records)[:, None] + ahead)


@thread_safe_cache(maxsize=2)
def compile_interpreted_scan(over_rows: bool = False) -> Callable[..., tuple[Array, ...]]:
    """The executable ``(count, StepsGiven, RunsGiven, RowTable | None, own) -> (moving, movements, noisy gradients,
    measured)`` of all rules on all functions; or on those ``over_rows``. ``count`` () of the runs are real, the others
    come back as zeros. Before each step stood ``movements`` (RUNS, RECORDS, MOVING) and the rule was given ``noisy
    gradients`` (RUNS, RECORDS, 2); ``moving`` (RUNS, MOVING) is what comes behind the last record.

    Over rows ``own`` (RECORDS, 3, MOST_ROWS) are each step's features and weights, for lists that draw them, and
    ``measured`` (RUNS, RECORDS, 6) are f and its derivatives, over all rows. Elsewhere there is neither.
    """
    configure_compiler()
    kept = KEPT if over_rows else KEPT[:1]

    def one_run(steps: StepsGiven, run: RunsGiven, rows: RowTable | None, own: Array | None) -> tuple[Array, Any]:
        blank = blank_staged(run.table, AT_ONCE) if over_rows else blank_registers(run.table)
        registers = put(put(blank, wide(run.moving), 0), wide(run.stays), FOLLOWED)
        followed = run.stays[:MAX_COEFFICIENTS]

        def step(registers: Array, given: tuple[Array, ...]) -> tuple[Array, Any]:
            i, noise, coefficients, rate, n, powers = given
            before = one_lane(registers[:MOVING])
            now = [noise, jnp.stack([n, n + 1.0]), powers, rate[None], jnp.where(steps.drawn, coefficients, followed)]
            registers = put(registers, wide(jnp.concatenate(now)), NOISE)
            if rows is None or own is None:
                registers = run_table(run.table, registers)
            else:
                registers = run_staged(run.table, registers, rows, lax.dynamic_index_in_dim(own, i, keepdims=False))
            found = results_of(registers)
            records = [before, *(one_lane(found[first:last]) for first, last in kept)]
            return put(registers, found[:MOVING], 0), records

        n = (run.count + 1 + jnp.arange(RECORDS)).astype(jnp.float64)
        powers = powers_of(run.bases, run.ahead, run.count, RECORDS)
        each = jnp.arange(RECORDS), steps.noise, steps.coefficients, run.rates, n, powers
        last, records = lax.scan(step, registers, each)
        return one_lane(last[:MOVING]), records

    def wide(values: Array) -> Array:
        """What is no row's stands in all lanes."""
        return jnp.broadcast_to(values[:, None], (values.shape[0], AT_ONCE)) if over_rows else values

    def one_lane(registers: Array) -> Array:
        return registers[:, 0] if over_rows else registers

    def scan(
        count: Array, steps: StepsGiven, runs: RunsGiven, rows: RowTable | None = None, own: Array | None = None
    ) -> tuple[Array, ...]:
        def row(args: tuple[Array, RunsGiven]) -> Any:
            i, run = args

            def absent() -> Any:
                widths = [MOVING, *(last - first for first, last in kept)]
                return jnp.zeros(MOVING), [jnp.zeros((RECORDS, width)) for width in widths]

            return lax.cond(i < count, lambda: one_run(steps, run, rows, own), absent)

        moving, records = lax.map(row, (jnp.arange(RUNS), runs))
        return moving, *records

    return jax.jit(scan, compiler_options={**AS_WRITTEN, **IN_PLACE})
