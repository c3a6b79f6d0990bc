"""Thousands of runs of one method at once, for sweeps and maps: what is kept of each is its end and its last records.

The same rules as in :mod:`optim_viz.simulation.scan`, over lanes: ``LANES`` runs go through each instruction together,
which is what makes a run some 30 times cheaper than there. One executable per objective and method; learning rates and
starts vary by lane, the other hyperparameters by tile of lanes. As there, whatever varies is an argument, and the
number of steps is a trip count: no number compiles anything.

A lane takes the very steps that the engine takes, to the last bit (``tests/test_lanes.py``), because both are compiled
to be as written (:data:`optim_viz.xla.AS_WRITTEN`, :func:`optim_viz.xla.prepare`): a click on a map plays that cell.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import cache, partial
from itertools import accumulate, islice, pairwise
from typing import Any, NamedTuple, TypeVar

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array, lax
from numpy.typing import NDArray

from optim_viz.objectives.base import Function, Objective, gradient_of, hessian_of
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.xla import AS_WRITTEN, prepare, shared_cache

LANES = 100  # wide enough for vector units, in the first caches, and sweeps come in round numbers
TILES = 8  # a call: some 5 ms, forty where f is made of sines, so that others get their turn
STEPS = 512  # a call, at most
KEPT = 128  # records of one call that can be looked at afterwards
POINTS = 1024  # at which derivatives are asked for at once

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]
Seen = TypeVar("Seen")


class Batch(NamedTuple):
    """Runs of one method from their starts on."""

    optimizer: str
    others: tuple[float, ...]  # the hyperparameters but the learning rate, in order of declaration, for all of them
    rates: Floats  # (n,) the learning rate of each, or (n, steps + 1) where a schedule changes it
    starts: Floats  # (n, 2)


class Ends(NamedTuple):
    """What is kept of n runs. Where a run overflowed, its tail means nothing."""

    records: Whole  # (n,) how many are finite; steps + 1 unless it overflowed
    position: Floats  # (n, 2) at the last of these
    loss: Floats  # (n,) there; NaN where not even the start is finite
    best: Floats  # (n,) the lowest f on the way
    reached: Whole  # (n,) the first record with f at most the goal; -1: none
    tail_position: Floats  # (n, kept, 2) the last records, lanes innermost in memory
    tail_loss: Floats  # (n, kept)


class _BatchState(NamedTuple):
    """Where ``TILES`` × ``LANES`` runs stand between two calls."""

    position: Any  # (TILES, 2, LANES)
    state: Any  # the method's, each leaf (TILES, ..., LANES), counters (TILES,)
    records: Any  # (TILES, LANES)
    last: Any  # (TILES, 2, LANES)
    loss: Any  # (TILES, LANES)
    best: Any  # (TILES, LANES)
    reached: Any  # (TILES, LANES)


BatchExecutable = Callable[..., Any]


@shared_cache(maxsize=128)  # some 0.3 MB each; a comparison of all methods on five surfaces
def compile_batch(function: Function, optimizer: str) -> tuple[BatchExecutable, BatchExecutable]:
    """The executables ``begin`` and ``advance`` of one method on one objective, compiled at their first call.

    ``begin(rates (TILES, LANES), others (k, TILES), starts (TILES, 2, LANES)) -> state`` before the first step.

    ``go_on(lanes, tiles, first, count, skipped, goal, coefficients (P,), others (k, TILES), rates (TILES, LANES),
    table, varying, noise (STEPS, 2)) -> (lanes, positions (KEPT, 2, TILES, LANES), losses (KEPT, TILES, LANES))``:
    ``count`` records from number ``first`` on, of the first ``tiles`` tiles, and a step after each. All but the first
    ``skipped`` records come back, row by row. ``table`` (TILES, STEPS, LANES) takes the place of ``rates``, step by
    step, if ``varying``.
    """
    prepare()
    entry = OPTIMIZERS[optimizer]
    gradient, hessian = gradient_of(function), hessian_of(function)
    like = jax.eval_shape(entry().init, np.zeros(2, np.float32))
    whole = tuple(np.issubdtype(leaf.dtype, np.integer) for leaf in like)
    lane = type(like)(*[None if w else len(leaf.shape) for w, leaf in zip(whole, like, strict=True)])  # its lanes' axis
    looks_ahead, uses_hessian = entry().evaluate_at is not None, entry.uses_hessian

    def over_lanes(function: Callable[..., Any], out: Any, *axes: Any) -> Callable[..., Any]:
        return jax.vmap(function, in_axes=axes, out_axes=out)

    def begin(rates: Array, others: tuple[Array, ...], starts: Array) -> Any:
        def tile(rates: Array, others: tuple[Array, ...], x: Array) -> Any:
            return over_lanes(lambda rate, x: entry.factory(rate, *others).init(x), lane, 0, 1)(rates, x)

        return jax.vmap(tile)(rates, others, starts)

    def advance(
        lanes: _BatchState,
        tiles: Array,
        first: Array,
        count: Array,
        skipped: Array,
        goal: Array,
        coefficients: Array,
        others: tuple[Array, ...],
        rates: Array,
        table: Array,
        varying: Array,
        noise: Array,
    ) -> Any:
        p = tuple(coefficients[i] for i in range(coefficients.shape[0]))

        def tile(i: Array, carry: Any) -> Any:
            own = partial(lax.dynamic_index_in_dim, index=i, keepdims=False)
            lanes, path, heights = carry
            settings, fixed = [own(column) for column in others], own(rates)

            def update(rate: Array, noisy_gradient: Array, state: Any, x: Array, *hessian: Array) -> Any:
                extra = {"hessian": hessian[0]} if hessian else {}
                return entry.factory(rate, *settings).update(noisy_gradient, state, x, **extra)

            def step(t: Array, carry: Any) -> Any:
                here, path, heights = carry
                x, state, now = here.position, here.state, first + t
                rate = jnp.where(varying, table[i, jnp.where(varying, t, 0)], fixed)
                slope = jnp.stack(gradient(x[0], x[1], *p))
                noisy_gradient = slope
                if looks_ahead:
                    point = over_lanes(lambda r, s, x: entry.factory(r, *settings).evaluate_at(x, s), 1, 0, lane, 1)  # type: ignore[misc]
                    ahead = point(rate, state, x)
                    noisy_gradient = jnp.stack(gradient(ahead[0], ahead[1], *p))
                noisy_gradient = noisy_gradient + noise[t][:, None]
                loss = function(x[0], x[1], *p) + jnp.zeros_like(x[0])
                # A finite slope stays finite with the noise, which is far below the last digit of the largest number.
                judged = [
                    x,
                    slope,
                    *([noisy_gradient] if looks_ahead else []),
                    *(s for s, w in zip(state, whole, strict=True) if not w),
                ]
                finite = jnp.isfinite(loss)
                for values in judged:
                    finite = finite & (jnp.isfinite(values).all(0) if values.ndim > 1 else jnp.isfinite(values))
                # What follows asks the new count, which is there anyway: each asking for itself would cost twice.
                records = jnp.where(finite & (here.records == now), now + 1, here.records)
                alive = records > now
                given: tuple[Any, ...] = (noisy_gradient, state, x)
                if uses_hessian:
                    fxx, fxy, fyy = hessian(x[0], x[1], *p)
                    given = (*given, jnp.stack([jnp.stack([fxx, fxy]), jnp.stack([fxy, fyy])]))
                axes = (1, lane, 1, 2)[: len(given)]
                updates, state = over_lanes(update, (1, lane), 0, *axes)(rate, *given)
                went_on = _BatchState(
                    x + updates,
                    state,
                    records,
                    jnp.where(alive, x, here.last),
                    jnp.where(alive, loss, here.loss),
                    jnp.where(alive & (loss < here.best), loss, here.best),
                    jnp.where(alive & (here.reached < 0) & (loss <= goal), now, here.reached),
                )
                row = jnp.maximum(t - skipped, 0)
                path = lax.dynamic_update_slice(path, x[None, :, None], (row, 0, i, 0))
                return went_on, path, lax.dynamic_update_slice(heights, loss[None, None], (row, i, 0))

            there, path, heights = lax.fori_loop(0, count, step, (jax.tree.map(own, lanes), path, heights))
            put = partial(lax.dynamic_update_index_in_dim, index=i, axis=0)
            return jax.tree.map(put, lanes, there), path, heights

        # Tiles write into one array: to stack arrays of their own, as lax.map does, costs as much as a quarter of them.
        blank = jnp.zeros((KEPT, 2, TILES, LANES)), jnp.zeros((KEPT, TILES, LANES))
        return lax.fori_loop(0, tiles, tile, (lanes, *blank))

    return jax.jit(begin, compiler_options=AS_WRITTEN), jax.jit(advance, compiler_options=AS_WRITTEN)


@shared_cache(maxsize=64)
def derivatives(function: Function) -> Callable[..., Array]:
    """``(x (POINTS,), y, coefficients) -> (5, POINTS)``: f_x, f_y, f_xx, f_xy, f_yy, whatever the method."""
    prepare()
    gradient, hessian = gradient_of(function), hessian_of(function)

    def at(x: Array, y: Array, coefficients: Array) -> Array:
        p = tuple(coefficients[i] for i in range(coefficients.shape[0]))
        return jnp.stack([*gradient(x, y, *p), *hessian(x, y, *p)])

    return jax.jit(at, compiler_options=AS_WRITTEN)


def derive(surface: Objective, points: Floats) -> tuple[Floats, Floats]:
    """The gradient (n, 2) and the Hessian (n, 3) at points (n, 2), whatever n, by one executable."""
    found = np.empty((5, len(points)))
    coefficients = np.asarray(surface.coefficients, np.float64)
    with jax.enable_x64(True):
        at = derivatives(surface.function)
        for i in range(0, len(points), POINTS):
            some = points[i : i + POINTS]
            padded = np.concatenate([some, np.repeat(some[:1], POINTS - len(some), 0)])
            found[:, i : i + POINTS] = np.asarray(at(padded[:, 0], padded[:, 1], coefficients))[:, : len(some)]
    return found[:2].T, found[2:].T


def follow(
    surface: Objective,
    batches: Sequence[Batch],
    steps: int,
    noise_rows: Floats,
    kept: int,
    goal: float = -np.inf,
    progress: Callable[[float], object] | None = None,
) -> list[Ends]:
    """The ends of each batch, in order, with the last ``kept`` records of every run. Arguments as for :func:`parts`."""
    sizes = [len(batch.starts) for batch in batches]
    ends = _empty(sum(sizes), min(kept, steps + 1))
    for first, part in parts(surface, batches, steps, noise_rows, kept, lambda ends: ends, goal, progress):
        for whole, some in zip(ends, part, strict=True):
            whole[first : first + len(some)] = some
    return [Ends._make(leaf[i:j] for leaf in ends) for i, j in pairwise(accumulate(sizes, initial=0))]


def parts(
    surface: Objective,
    batches: Sequence[Batch],
    steps: int,
    noise_rows: Floats,
    kept: int,
    look: Callable[[Ends], Seen],
    goal: float = -np.inf,
    progress: Callable[[float], object] | None = None,
) -> Iterator[tuple[int, Seen]]:
    """What ``look`` sees in the ends of some hundred runs at a time, as they come.

    It looks on the workers' threads, as soon as these runs are at their end: what it does not keep of their last
    records is gone, so that a map of any size needs the room of a few parts only. Each comes with the number of its
    first run, all batches counted through.

    ``noise_rows`` (≥ steps + 1, 2) is added to the gradient of every run alike. ``progress`` is told the share that is
    done, after each part; whatever it raises ends the work.
    """
    groups = list(_groups(tile for batch in batches for tile in _tiles(batch)))
    firsts = accumulate((sum(tile.count for tile in group) for group in groups), initial=0)
    keep = min(kept, steps + 1)

    def work(first: int, group: list[_Tile]) -> tuple[int, Seen]:
        return first, look(_go(surface, group, steps, noise_rows, keep, goal))

    pieces = (partial(work, first, group) for first, group in zip(firsts, groups, strict=False))
    for done, part in enumerate(_together(pieces), 1):
        if progress is not None:
            progress(done / len(groups))
        yield part


@dataclass(frozen=True, eq=False)
class _Tile:
    """Up to ``LANES`` runs of a batch."""

    batch: Batch
    first: int
    count: int


def _tiles(batch: Batch) -> Iterator[_Tile]:
    for first in range(0, len(batch.starts), LANES):
        yield _Tile(batch, first, min(LANES, len(batch.starts) - first))


def _groups(tiles: Iterable[_Tile]) -> Iterator[list[_Tile]]:
    """Tiles of one method, ``TILES`` at a time."""
    group: list[_Tile] = []
    for tile in tiles:
        if group and (len(group) == TILES or group[0].batch.optimizer != tile.batch.optimizer):
            yield group
            group = []
        group.append(tile)
    if group:
        yield group


def _empty(n: int, kept: int) -> Ends:
    def whole() -> Whole:
        return np.empty(n, np.int64)

    path, heights = np.empty((kept, 2, n)), np.empty((kept, n))
    return Ends(whole(), np.empty((n, 2)), np.empty(n), np.empty(n), whole(), path.transpose(2, 0, 1), heights.T)


WORKERS = max(2, min(8, os.cpu_count() or 1))


@cache
def _pool() -> ThreadPoolExecutor:
    return ThreadPoolExecutor(WORKERS, "lanes")


def _together(work: Iterable[Callable[[], Any]]) -> Iterator[Any]:
    """The results of all pieces, as they come. Only a few are handed in at a time: visitors who come meanwhile get
    their turn, and what was abandoned is not computed."""
    rest, running = iter(work), set[Future[Any]]()
    try:
        while True:
            running |= {_pool().submit(piece) for piece in islice(rest, WORKERS + 1 - len(running))}
            if not running:
                return
            done, running = wait(running, return_when=FIRST_COMPLETED)
            for future in done:
                yield future.result()
    finally:
        for future in running:
            future.cancel()


@cache
def _still() -> Array:
    """The table of rates of runs without a schedule, never read."""
    with jax.enable_x64(True):
        return jnp.zeros((TILES, STEPS, LANES))


def _go(surface: Objective, tiles: list[_Tile], steps: int, noise_rows: Floats, keep: int, goal: float) -> Ends:
    """One group of tiles, from start to end."""
    name = tiles[0].batch.optimizer
    starts, others = np.zeros((TILES, 2, LANES)), np.zeros((len(tiles[0].batch.others), TILES))
    varying = any(tile.batch.rates.ndim > 1 for tile in tiles)
    rates = np.zeros((TILES, LANES, steps + 1 if varying else 1))
    for i, tile in enumerate(tiles):
        own = slice(tile.first, tile.first + tile.count)
        column = tile.batch.rates[own]
        starts[i, :, : tile.count] = tile.batch.starts[own].T
        rates[i, : tile.count] = column if column.ndim > 1 else column[:, None]
        others[:, i] = tile.batch.others
    coefficients = np.asarray(surface.coefficients, np.float64)
    kept: list[tuple[Floats, Floats]] = []
    with jax.enable_x64(True):
        begin, advance = compile_batch(surface.function, name)
        columns = tuple(others)
        none, never = np.zeros((TILES, LANES), np.int64), np.full((TILES, LANES), -1)
        nothing, no_best = np.full((TILES, LANES), np.nan), np.full((TILES, LANES), np.inf)
        lanes = _BatchState(starts, begin(rates[:, :, 0], columns, starts), none, starts, nothing, no_best, never)
        for first, count in _plan(steps + 1, keep):
            table = np.zeros((TILES, STEPS, LANES)) if varying else _still()
            if varying:
                table[:, :count] = rates[:, :, first : first + count].transpose(0, 2, 1)
            noise = np.zeros((STEPS, 2))
            noise[:count] = noise_rows[first : first + count]
            skipped = min(count, max(0, steps + 1 - keep - first))
            lanes, path, heights = advance(
                lanes, np.int64(len(tiles)), np.int64(first), np.int64(count), np.int64(skipped), np.float64(goal),
                coefficients, columns, rates[:, :, 0], table, np.bool_(varying), noise,
            )  # fmt: skip
            if skipped < count:
                kept.append((np.asarray(path)[: count - skipped], np.asarray(heights)[: count - skipped]))
    full = np.arange(TILES * LANES).reshape(TILES, LANES)
    filled = np.concatenate([full[i, : tile.count] for i, tile in enumerate(tiles)])
    runs = slice(filled.size) if filled[-1] < filled.size else filled  # without gaps, nothing is copied

    def flat(leaf: NDArray[Any]) -> NDArray[Any]:
        """(..., TILES, LANES) -> (..., n)"""
        return leaf.reshape(*leaf.shape[:-2], -1)[..., runs]

    records, last, loss, best, reached = (np.asarray(leaf) for leaf in lanes[2:])
    path, heights = (flat(np.concatenate(rows) if len(rows) > 1 else rows[0]) for rows in zip(*kept, strict=True))
    last = flat(last.swapaxes(0, 1))
    return Ends(flat(records), last.T, flat(loss), flat(best), flat(reached), path.transpose(2, 0, 1), heights.T)


def _plan(total: int, keep: int) -> Iterator[tuple[int, int]]:
    """(first record, how many) of each call, such that no call holds more than ``KEPT`` records that are wanted."""
    if keep <= KEPT:  # all in the last call
        sizes = [total % STEPS, *[STEPS] * (total // STEPS)]
        if len(sizes) > 1 and sizes[-1] < keep:
            raise AssertionError("a call is shorter than what is kept")
    else:
        before = total - keep
        sizes = [*[STEPS] * (before // STEPS), before % STEPS, *[KEPT] * (keep // KEPT), keep % KEPT]
    first = 0
    for size in sizes:
        if size:
            yield first, size
            first += size
