"""The compiled loop behind batches: one method on one objective, ``LANES`` runs in each instruction.

The same steps as in :mod:`optim_viz.simulation.scan`, to the last bit (both are compiled as written). There, any mix
of methods shares an executable; here each method has its own, and a run is some 30 times cheaper. Learning rates and
starts vary by lane, the other hyperparameters by tile of lanes. Whatever varies is an argument, and the number of
steps is a trip count: no number compiles anything.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache, partial, reduce
from itertools import accumulate, chain
from operator import mul
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array, lax

from optim_viz.jax_settings import engine_settings
from optim_viz.optimizers import OPTIMIZERS, Optimizer
from optim_viz.optimizers.transformation import powers_of_steps
from optim_viz.programs.machines import JAX
from optim_viz.programs.rows import RowTable
from optim_viz.programs.surfaces import Function, gradient_of, hessian_of, value_and_gradient_of
from optim_viz.simulation.scan import Drawn
from optim_viz.simulation.treatment import rule_coefficients, treated
from optim_viz.xla import AS_WRITTEN, configure_compiler, thread_safe_cache

LANES = 100  # wide enough for vector units, in the first caches, and sweeps come in round numbers
TILES = 8  # a call: some 5 ms, twenty where f is made of sines, so that others get their turn
STEPS = 512  # a call, at most
LOSSES = 128  # a call's last values of f that come back, at most: a quarter of a call's steps
POSITIONS = 32  # and its last positions: a twentieth
POINTS = 1024  # at which derivatives are asked for at once

# XLA copies what a loop carries before each step, unless it looks whether the old value is still read when the new one
# is written: positions and all that a method remembers.
IN_PLACE: dict[str, str | int | bool] = {"xla_cpu_copy_insertion_use_region_analysis": True}


class TailHeights(NamedTuple):
    """How f goes over the records whose f comes back, each (LANES,)."""

    previous: Any  # f at the last of them so far
    highest: Any
    lowest: Any
    rises: Any  # from one of them to the next: how many so far

    def and_then(self, loss: Any, zero: Any) -> TailHeights:
        """With one record more; ``zero`` as for :func:`_opaque`."""
        highest, lowest = _opaque(self.highest, zero), _opaque(self.lowest, zero)
        return TailHeights(
            loss,
            jnp.where(loss > highest, loss, highest),
            jnp.where(loss < lowest, loss, lowest),
            self.rises + jnp.where(loss > self.previous, 1.0, 0.0),
        )


class BatchState(NamedTuple):
    """Where the ``LANES`` runs of a tile stand between two calls.

    Flags and counts are float64 like all else: what asks for AVX alone has no vectors of whole numbers.
    """

    position: Any  # (2, LANES)
    spoilt: Any  # (LANES,) zero as long as every number of the run was finite, then not a number
    records: Any  # (LANES,) how many are finite so far
    last: Any  # (2, LANES) the position at the last of these
    loss: Any  # (LANES,) f there
    best: Any  # (LANES,) the lowest f so far
    above_goal: Any  # (LANES,) how many records come before the first with f at most the goal
    tail: TailHeights
    state: Any  # the method's, each leaf (2, LANES), counters ()

    @classmethod
    def at_start(cls, starts: Any, state: Any) -> BatchState:
        """Before the first record; ``starts`` is (2, LANES)."""
        none = jnp.zeros(LANES)
        tail = TailHeights(none + jnp.inf, none - jnp.inf, none + jnp.inf, none)
        return cls(starts, none, none, starts, none + jnp.nan, none + jnp.inf, none, tail, state)

    def packed(self) -> Array:
        """All of it in one array, (rows, LANES): each array that goes into a call or comes out of it takes time."""
        counters = (jnp.broadcast_to(leaf.astype(jnp.float64), (1, LANES)) for leaf in self.state if leaf.ndim == 0)
        return jnp.concatenate(
            [*map(jnp.atleast_2d, jax.tree.leaves(self[:-1])), *counters, *filter(jnp.ndim, self.state)]
        )


def _rows_of_state() -> dict[str, Any]:
    """Where each array stands in a packed state; behind them, what the method remembers, counters first."""
    names = [name for name in BatchState._fields[:-1] if name != "tail"] + list(TailHeights._fields)
    sizes = [2 if name in ("position", "last") else 1 for name in names]
    places = zip(names, sizes, accumulate(sizes, initial=0), strict=False)
    return {name: slice(first, first + size) if size > 1 else first for name, size, first in places}


ROWS = _rows_of_state()
REMEMBERED = len(BatchState._fields[:-2]) + 2 + len(TailHeights._fields)  # the first row of what the method remembers


class CallInputs(NamedTuple):
    """What all runs are given alike in one call."""

    first: Any  # () the number of the call's first record
    count: Any  # () its records, with a step after each; STEPS at most
    first_loss: Any  # () from which of them on values of f come back
    first_position: Any  # () and positions
    goal: Any  # () the f of which ``above_goal`` speaks
    coefficients: Any  # (P,) the objective's
    rows: Any  # its RowTable, or None
    drawn: Drawn  # what the stream gives each step of every run, (STEPS, ...)

    @property
    def zero(self) -> Any:
        """() a whole zero of which the compiler does not know that it is zero."""
        return lax.shift_right_logical(self.count, jnp.full_like(self.count, 32))


class BatchInputs(NamedTuple):
    """What the runs of these tiles are given besides their state."""

    tiles: Any  # () of the state's tiles, how many are advanced
    others: Any  # (TILES, k) the method's hyperparameters but the learning rate
    rates: Any  # (TILES, LANES) learning rates
    table: Any  # (TILES, STEPS, LANES) takes their place, step by step, where they vary
    varying: Any  # () whether they do
    treatments: Any = None  # (TILES,) the number of how the objective's penalty is treated; None where it has none


BatchRecords = tuple[Any, Any, Any]  # packed states, (POSITIONS, 2, TILES, LANES) and (LOSSES, TILES, LANES)


@thread_safe_cache(maxsize=128)  # some 0.3 MB each; a comparison of all methods on five surfaces
def compile_batch(function: Function, optimizer: str) -> Callable[..., BatchRecords]:
    """The executable of one method on one objective, compiled at its first call.

    ``(states, positions, losses, CallInputs, BatchInputs) -> BatchRecords``: records come back row by row, in the very
    memory of the ``blank_records`` that are given, which are no more. The states are (TILES, state_rows(optimizer),
    LANES); before the first record, all that is read of them is where the runs start.
    """
    configure_compiler()
    method = _LaneMethod(OPTIMIZERS[optimizer])

    def advance(states: Array, positions: Array, losses: Array, call: CallInputs, inputs: BatchInputs) -> BatchRecords:
        surface = _Surface.of(function, call.coefficients, call.rows)
        return _advance(method, surface, (states, positions, losses), call, inputs)

    names = ("positions", "losses")
    return jax.jit(advance, donate_argnames=names, compiler_options={**AS_WRITTEN, **IN_PLACE})


def blank_records() -> tuple[Array, Array]:
    """Room for what comes back of a call, of any method. It is a megabyte: to clear it for each call would take as long
    as a quarter of a tile."""
    with engine_settings():
        return jnp.zeros((POSITIONS, 2, TILES, LANES)), jnp.zeros((LOSSES, TILES, LANES))


@cache
def state_rows(optimizer: str) -> int:
    """How many rows a packed state of this method has."""
    counters = _LaneMethod(OPTIMIZERS[optimizer]).counters
    return REMEMBERED + sum(1 if counter else 2 for counter in counters)


@thread_safe_cache(maxsize=64)
def compile_derivatives(function: Function) -> Callable[..., Array]:
    """``(points (2, POINTS), coefficients, rows) -> (5, POINTS)``: f_x, f_y, f_xx, f_xy, f_yy, whatever the method."""
    configure_compiler()

    def derivatives(points: Array, coefficients: Array, rows: RowTable | None) -> Array:
        surface = _Surface.of(function, coefficients, rows)
        (fxx, fxy), (_, fyy) = surface.hessian(points)
        return jnp.concatenate([surface.gradient(points), jnp.stack([fxx, fxy, fyy])])

    return jax.jit(derivatives, compiler_options=AS_WRITTEN)


class _Surface(NamedTuple):
    """An objective at positions (2, n), its coefficients and its table filled in."""

    function: Function
    coefficients: tuple[Array, ...]
    rows: RowTable | None

    @classmethod
    def of(cls, function: Function, coefficients: Array, rows: RowTable | None) -> _Surface:
        return cls(function, tuple(coefficients[i] for i in range(coefficients.shape[0])), rows)

    def at_step(self, drawn: Drawn) -> _Surface:
        """Of the rows that a step is given."""
        return self._replace(coefficients=drawn.coefficients(self.coefficients), rows=drawn.rows(self.rows))

    def loss_and_gradient(self, x: Array) -> tuple[Array, Array]:
        """(n,) and (2, n)"""
        loss, *slope = value_and_gradient_of(self.function)(x[0], x[1], *self.coefficients, rows=self.rows)
        return loss, jnp.stack(slope)

    def gradient(self, x: Array) -> Array:
        """(2, n)"""
        return jnp.stack(gradient_of(self.function)(x[0], x[1], *self.coefficients, rows=self.rows))

    def hessian(self, x: Array) -> Array:
        """(2, 2, n)"""
        fxx, fxy, fyy = hessian_of(self.function)(x[0], x[1], *self.coefficients, rows=self.rows)
        return jnp.stack([jnp.stack([fxx, fxy]), jnp.stack([fxy, fyy])])


class _LaneMethod:
    """One method over the lanes of a tile: what it remembers has the lanes innermost, but counters, which they share.

    ``rate`` is (LANES,), ``others`` has a number for each of the other hyperparameters, ``x`` is (2, LANES).
    """

    def __init__(self, entry: Optimizer) -> None:
        blank = jax.eval_shape(entry().init, np.zeros(2, np.float32))
        self.entry = entry
        self.counters = tuple(np.issubdtype(leaf.dtype, np.integer) for leaf in blank)
        axes = [None if counter else len(leaf.shape) for counter, leaf in zip(self.counters, blank, strict=True)]
        self.lane_axes = type(blank)(*axes)
        self.looks_ahead = entry().evaluate_at is not None

    def unpacked(self, rows: Array) -> BatchState:
        """What :meth:`BatchState.packed` has put together."""
        arrays = {name: rows[place] for name, place in ROWS.items()}
        tail = TailHeights(*(arrays.pop(name) for name in TailHeights._fields))
        counters, pairs = sum(self.counters), self.counters.count(False)
        remembered = [
            *(rows[REMEMBERED + i, 0].astype(jnp.int32) for i in range(counters)),
            *(rows[REMEMBERED + counters + 2 * i :][:2] for i in range(pairs)),
        ]
        assert self.counters == tuple(sorted(self.counters, reverse=True)), "counters come first"
        return BatchState(**arrays, tail=tail, state=type(self.lane_axes)(*remembered))

    def init(self, rate: Array, others: tuple[Array, ...], x: Array) -> Any:
        def one(rate: Array, x: Array) -> Any:
            return self.entry.factory(rate, *others).init(x)

        return jax.vmap(one, in_axes=(0, 1), out_axes=self.lane_axes)(rate, x)

    def look_ahead(self, rate: Array, others: tuple[Array, ...], x: Array, state: Any) -> Array:
        """Where the rule wants the gradient."""

        def one(rate: Array, x: Array, state: Any) -> Array:
            return self.entry.factory(rate, *others).evaluate_at(x, state)  # pyrefly: ignore[not-callable]  # it looks ahead

        return jax.vmap(one, in_axes=(0, 1, self.lane_axes), out_axes=1)(rate, x, state)

    def powers(self, others: tuple[Array, ...], state: Any) -> Array | None:
        """The rule's powers at each step of a call, (STEPS, k), for all lanes of a tile; None if it has none."""
        if not self.entry.rule.powers:
            return None
        fixed = zip((p.name for p in self.entry.hyperparameters[1:]), others, strict=True)
        return powers_of_steps(self.entry.rule, dict(fixed), state.count, STEPS)

    def update(
        self,
        rate: Array,
        others: tuple[Array, ...],
        gradient: Array,
        state: Any,
        x: Array,
        hessian: tuple[Array, ...],
        powers: Array | None,
    ) -> tuple[Array, Any]:
        """The step (2, LANES) and the state after it; ``hessian`` has one array where the rule uses it."""

        def one(rate: Array, gradient: Array, state: Any, x: Array, *hessian: Array) -> tuple[Array, Any]:
            extra = {"hessian": hessian[0]} if hessian else {}
            return self.entry.factory(rate, *others).update(gradient, state, x, **extra, powers=powers)

        axes = (0, 1, self.lane_axes, 1, *(2 for _ in hessian))
        return jax.vmap(one, in_axes=axes, out_axes=(1, self.lane_axes))(rate, gradient, state, x, *hessian)

    def remembered(self, state: Any) -> list[Array]:
        """The state's leaves that may cease to be finite, each (2, LANES)."""
        return [leaf for leaf, counter in zip(state, self.counters, strict=True) if not counter]


def _advance(
    method: _LaneMethod, surface: _Surface, before: BatchRecords, call: CallInputs, inputs: BatchInputs
) -> BatchRecords:
    """Each tile by the call's records, one tile after the other."""

    def advance_tile(i: Array, carry: BatchRecords) -> BatchRecords:
        states, positions, losses = carry
        of_tile = partial(lax.dynamic_index_in_dim, index=i, keepdims=False)
        others, rates, rows = tuple(of_tile(inputs.others)), of_tile(inputs.rates), of_tile(states)
        treatment = None if inputs.treatments is None else of_tile(inputs.treatments)

        def record_and_step(t: Array, carry: BatchRecords) -> BatchRecords:
            before, positions, losses = carry
            rate = jnp.where(inputs.varying, inputs.table[i, jnp.where(inputs.varying, t, 0)], rates)
            now = None if powers is None else powers[t]
            after, loss = _step(method, surface, treatment, call, t, rate, others, now, before)
            row = jnp.maximum(t - call.first_position, 0)
            positions = lax.dynamic_update_slice(positions, before.position[None, :, None], (row, 0, i, 0))
            row = jnp.maximum(t - call.first_loss, 0)
            return after, positions, lax.dynamic_update_slice(losses, loss[None, None], (row, i, 0))

        starts = rows[ROWS["position"]]
        at_start = BatchState.at_start(starts, method.init(rates, others, starts)).packed()
        before = method.unpacked(jnp.where(call.first == 0, at_start, rows))
        powers = method.powers(others, before.state)
        after, positions, losses = lax.fori_loop(0, call.count, record_and_step, (before, positions, losses))
        kept = call.count - call.first_loss
        tail = lax.fori_loop(0, kept, lambda row, tail: tail.and_then(losses[row, i], call.zero), after.tail)
        rows = after._replace(tail=tail).packed()
        return lax.dynamic_update_index_in_dim(states, rows, i, 0), positions, losses

    # Tiles write into one array: to stack arrays of their own, as lax.map does, costs as much as a quarter of them.
    return lax.fori_loop(0, inputs.tiles, advance_tile, before)  # pyrefly: ignore[no-any-return-implicit]


def _step(
    method: _LaneMethod,
    surface: _Surface,
    treatment: Array | None,
    call: CallInputs,
    t: Array,
    rate: Array,
    others: tuple[Array, ...],
    powers: Array | None,
    before: BatchState,
) -> tuple[BatchState, Array]:
    """One tile after record ``call.first + t`` and the step behind it, and f at that record, (LANES,)."""
    x = before.position
    loss, slope = surface.loss_and_gradient(x)
    followed = surface._replace(coefficients=rule_coefficients(surface.coefficients, treatment))
    drawn = jax.tree.map(lambda table: table[t], call.drawn)
    elsewhere = method.looks_ahead or treatment is not None or drawn.of_rows
    point = method.look_ahead(rate, others, x, before.state) if method.looks_ahead else x
    given = followed.at_step(drawn).gradient(point) if elsewhere else slope
    # What several loops read, XLA would compute anew in each.
    loss, noisy_gradient = JAX.once(loss), JAX.once(given + drawn.noise[:, None])
    own_slope = (slope,) if elsewhere else ()  # a finite slope is finite with the noise, too, which is far below it
    pairs = x, *own_slope, noisy_gradient, *method.remembered(before.state)
    hessian = (followed.hessian(x),) if method.entry.uses_hessian else ()
    updates, state = method.update(rate, others, noisy_gradient, before.state, x, hessian, powers)
    moved = treated(x + _opaque(updates, call.zero), x, rate, treatment, surface.coefficients)
    return and_recorded(before, call, t, loss, [*chain.from_iterable(pairs)], moved, state), loss


def _opaque(values: Array, zero: Array) -> Array:
    """The same values, of which the compiler does not know that: their bits or those of a zero that it does not know.

    Twice this changes what LLVM makes of a loop. Where a choice between a new value and the old one goes to where the
    old one stands, it stores under a mask, for which some processors take ten times as long as for a store of all.
    And where a rule takes roots, vectors of two seem as good to it as vectors of four, which are faster, until there
    is one more operation in the loop.
    """
    bits = lax.bitcast_convert_type(values, jnp.int64) | zero.astype(jnp.int64)
    return lax.bitcast_convert_type(bits, values.dtype)


def and_recorded(
    before: BatchState, call: CallInputs, t: Array, loss: Array, numbers: Sequence[Array], moved: Array, state: Any
) -> BatchState:
    """A tile after record ``call.first + t``, where f was ``loss``, and all ``numbers`` of a run, (LANES,) each, are to
    be finite; and after the step to ``moved``, after which the method remembers ``state``."""
    x = before.position
    # Zero times a number is zero if the number is finite: no way to ask them all is cheaper.
    spoilt = JAX.once(reduce(mul, [loss, *numbers], before.spoilt))
    alive = spoilt == 0.0
    last, last_loss, lowest = (_opaque(old, call.zero) for old in (before.last, before.loss, before.best))
    best = jnp.where(loss + spoilt < lowest, loss, lowest)
    return BatchState(
        moved,
        spoilt,
        before.records + jnp.where(alive, 1.0, 0.0),
        jnp.where(alive, x, last),
        jnp.where(alive, loss, last_loss),
        best,
        before.above_goal + jnp.where(best > call.goal, 1.0, 0.0),
        before.tail,
        state,
    )
