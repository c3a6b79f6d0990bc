"""The loop of :mod:`optim_viz.simulation.batch_scan` for whatever is typed: one executable, which interprets.

Finding an instruction costs as much for a hundred lanes as for one: a run is twenty times cheaper than by
:mod:`optim_viz.simulation.interpreted_scan`. States, inputs and records are those of the compiled loops, with one shape
of memory for all rules.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jax import Array, lax

from optim_viz.limits import MAX_COEFFICIENTS
from optim_viz.programs.interpreter import blank_registers, put, results_of, run_table
from optim_viz.programs.machines import JAX
from optim_viz.programs.staged import blank_staged, run_staged_at_points
from optim_viz.simulation.batch_scan import (
    IN_PLACE,
    LANES,
    REMEMBERED,
    ROWS,
    BatchInputs,
    BatchRecords,
    BatchState,
    CallInputs,
    TailHeights,
    and_recorded,
)
from optim_viz.simulation.interpreted_scan import powers_of
from optim_viz.simulation.step_list import FOLLOWED, MEASURED, MOVING, NOISE, NOISY_GRADIENT
from optim_viz.xla import AS_WRITTEN, configure_compiler, thread_safe_cache

INTERPRETED_ROWS = REMEMBERED + MOVING - 2  # of a packed state


class TilesGiven(NamedTuple):
    """What the tiles of a call are given besides what compiled ones are."""

    table: Any  # a ProgramTable, or a StagedTable where the function is over rows
    memory: Any  # (TILES, MOVING - 2, LANES) before the first record
    stays: Any  # (TILES, STAYS)
    bases: Any  # (TILES, MAX_POWERS)
    ahead: Any  # (MAX_POWERS,)
    drawn: Any  # (MAX_COEFFICIENTS,) which coefficients the stream gives


@thread_safe_cache(maxsize=2)
def compile_interpreted_batch(over_rows: bool = False) -> Callable[..., BatchRecords]:
    """The executable ``(states, positions, losses, CallInputs, BatchInputs, TilesGiven) -> BatchRecords`` of all rules
    on all functions; or on those ``over_rows``. Of the stream, ``numbers`` are (STEPS, MAX_COEFFICIENTS), and over
    rows ``columns`` are (STEPS, 3, MOST_ROWS), read by lists that draw them; what else stands among the call's inputs
    is that of compiled batches, but that nobody looks at its coefficients and its treatments.
    """
    configure_compiler()

    def advance(
        states: Array, positions: Array, losses: Array, call: CallInputs, inputs: BatchInputs, tiles: TilesGiven
    ) -> BatchRecords:
        def advance_tile(i: Array, carry: BatchRecords) -> BatchRecords:
            states, positions, losses = carry
            of_tile = partial(lax.dynamic_index_in_dim, index=i, keepdims=False)
            rows, rates, stays = of_tile(states), of_tile(inputs.rates), of_tile(tiles.stays)
            starts = rows[ROWS["position"]]
            fresh = BatchState.at_start(starts, (of_tile(tiles.memory),)).packed()
            before = _unpacked(jnp.where(call.first == 0, fresh, rows))
            blank = blank_staged(tiles.table, LANES) if over_rows else _spread(blank_registers(tiles.table))
            registers = put(blank, _spread(stays), FOLLOWED)
            registers = put(put(registers, before.position, 0), before.state[0], 2)
            powers = powers_of(
                of_tile(tiles.bases), tiles.ahead, call.first.astype(jnp.int32), call.drawn.noise.shape[0]
            )
            followed = stays[:MAX_COEFFICIENTS]

            def record_and_step(t: Array, carry: Any) -> Any:
                before, registers, positions, losses = carry
                rate = jnp.where(inputs.varying, inputs.table[i, jnp.where(inputs.varying, t, 0)], rates)
                n = (call.first + t + 1).astype(jnp.float64)
                coefficients = jnp.where(tiles.drawn, call.drawn.numbers[t], followed)
                first = [call.drawn.noise[t], jnp.stack([n, n + 1.0]), powers[t]]
                now = jnp.concatenate([_spread(jnp.concatenate(first)), rate[None], _spread(coefficients)])
                registers = put(registers, now, NOISE)
                if over_rows:
                    registers = run_staged_at_points(tiles.table, registers, call.rows, call.drawn.columns[t])
                else:
                    registers = run_table(tiles.table, registers)
                found = results_of(registers)
                after = _after(before, found, call, t)
                row = jnp.maximum(t - call.first_position, 0)
                positions = lax.dynamic_update_slice(positions, before.position[None, :, None], (row, 0, i, 0))
                row = jnp.maximum(t - call.first_loss, 0)
                losses = lax.dynamic_update_slice(losses, found[MEASURED][None, None], (row, i, 0))
                return after, put(registers, found[:MOVING], 0), positions, losses

            carried = (before, registers, positions, losses)
            after, _, positions, losses = lax.fori_loop(0, call.count, record_and_step, carried)
            kept = call.count - call.first_loss
            tail = lax.fori_loop(0, kept, lambda row, tail: tail.and_then(losses[row, i], call.zero), after.tail)
            rows = after._replace(tail=tail).packed()
            return lax.dynamic_update_index_in_dim(states, rows, i, 0), positions, losses

        return lax.fori_loop(0, inputs.tiles, advance_tile, (states, positions, losses))  # pyrefly: ignore[no-any-return-implicit]

    names = ("positions", "losses")
    return jax.jit(advance, donate_argnames=names, compiler_options={**AS_WRITTEN, **IN_PLACE})


def _spread(values: Array) -> Array:
    """(k,) -> (k, LANES)"""
    return jnp.broadcast_to(values[:, None], (values.shape[0], LANES))


def _unpacked(rows: Array) -> BatchState:
    arrays = {name: rows[place] for name, place in ROWS.items()}
    tail = TailHeights(*(arrays.pop(name) for name in TailHeights._fields))
    return BatchState(**arrays, tail=tail, state=(rows[REMEMBERED:],))


def _after(before: BatchState, found: Array, call: CallInputs, t: Array) -> BatchState:
    """One tile after a step, from what its list came to."""
    loss, gradient = found[MEASURED], found[NOISY_GRADIENT : NOISY_GRADIENT + 2]
    slope, memory = found[MEASURED + 1 : MEASURED + 3], before.state[0]
    numbers = [*before.position, *slope, *gradient, *(memory[k] for k in range(MOVING - 2))]
    moved = JAX.once(found[:2]), (JAX.once(found[2:MOVING]),)
    return and_recorded(before, call, t, loss, numbers, *moved)
