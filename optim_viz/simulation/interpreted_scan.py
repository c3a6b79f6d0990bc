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
from optim_viz.simulation.scan import RECORDS, RUNS
from optim_viz.simulation.step_list import FOLLOWED, MOVING, NOISE, NOISY_GRADIENT
from optim_viz.xla import AS_WRITTEN, configure_compiler, thread_safe_cache


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


@thread_safe_cache(maxsize=1)
def compile_interpreted_scan() -> Callable[..., tuple[Array, Array, Array]]:
    """The executable ``(count, StepsGiven, RunsGiven) -> (moving, movements, noisy gradients)`` of all rules on all
    functions. ``count`` () of the runs are real, the others come back as zeros. Before each step stood ``movements``
    (RUNS, RECORDS, MOVING) and the rule was given ``noisy gradients`` (RUNS, RECORDS, 2); ``moving`` (RUNS, MOVING) is
    what comes behind the last record.
    """
    configure_compiler()

    def one_run(steps: StepsGiven, run: RunsGiven) -> tuple[Array, tuple[Array, Array]]:
        registers = put(put(blank_registers(run.table), run.moving, 0), run.stays, FOLLOWED)
        followed = run.stays[:MAX_COEFFICIENTS]

        def step(registers: Array, given: tuple[Array, ...]) -> tuple[Array, tuple[Array, Array]]:
            noise, coefficients, rate, n, powers = given
            before = registers[:MOVING]
            now = [noise, jnp.stack([n, n + 1.0]), powers, rate[None], jnp.where(steps.drawn, coefficients, followed)]
            registers = run_table(run.table, put(registers, jnp.concatenate(now), NOISE))
            found = results_of(registers)
            return put(registers, found[:MOVING], 0), (before, found[NOISY_GRADIENT : NOISY_GRADIENT + 2])

        n = (run.count + 1 + jnp.arange(RECORDS)).astype(jnp.float64)
        powers = powers_of(run.bases, run.ahead, run.count, RECORDS)
        last, records = lax.scan(step, registers, (steps.noise, steps.coefficients, run.rates, n, powers))
        return last[:MOVING], records

    def scan(count: Array, steps: StepsGiven, runs: RunsGiven) -> tuple[Array, Array, Array]:
        def row(args: tuple[Array, RunsGiven]) -> Any:
            i, run = args

            def absent() -> Any:
                return jnp.zeros(MOVING), (jnp.zeros((RECORDS, MOVING)), jnp.zeros((RECORDS, 2)))

            return lax.cond(i < count, lambda: one_run(steps, run), absent)

        moving, (movements, gradients) = lax.map(row, (jnp.arange(RUNS), runs))
        return moving, movements, gradients

    return jax.jit(scan, compiler_options={**AS_WRITTEN, **IN_PLACE})
