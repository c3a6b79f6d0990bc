"""Thousands of runs of one method at once, for sweeps and maps: what is kept of each is its end and its last records.

The same rules as in :mod:`optim_viz.engine`, over lanes: ``LANES`` runs go through each instruction together, which is
what makes a run some 30 times cheaper than there. One executable per objective and method; learning rates and starts
vary by lane, the other hyperparameters by tile of lanes. As there, whatever varies is an argument, and the number of
steps is a trip count: no number compiles anything.

A lane takes the very steps that the engine takes, to the last bit (``tests/test_lanes.py``), because both are compiled
to be as written (:data:`optim_viz.xla.AS_WRITTEN`, :func:`optim_viz.xla.prepare`): a click on a map plays that cell.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import cache, partial
from itertools import islice
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array, lax
from numpy.typing import NDArray

from optim_viz.objectives.base import Function, Objective, gradient_of, hessian_of
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.xla import AS_WRITTEN, one_for_all, prepare

LANES = 128  # wide enough for vector units, and a tile's arrays stay in the first caches
TILES = 4  # a call: some 10 ms, so that others get their turn
STEPS = 512  # a call, at most
KEPT = 128  # records of one call that can be looked at afterwards
POINTS = 1024  # at which derivatives are asked for at once

Floats = NDArray[np.float64]
Whole = NDArray[np.int64]


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


class _Lanes(NamedTuple):
    """Where ``TILES`` × ``LANES`` runs stand between two calls."""

    position: Any  # (TILES, 2, LANES)
    state: Any  # the method's, each leaf (TILES, ..., LANES), counters (TILES,)
    records: Any  # (TILES, LANES)
    last: Any  # (TILES, 2, LANES)
    loss: Any  # (TILES, LANES)
    best: Any  # (TILES, LANES)
    reached: Any  # (TILES, LANES)


March = Callable[..., Any]


@one_for_all(maxsize=128)  # some 0.3 MB each; a comparison of all methods on five surfaces
def march(function: Function, optimizer: str) -> tuple[March, March]:
    """The executables ``begin`` and ``go_on`` of one method on one objective, compiled at their first call.

    ``begin(rates (TILES, LANES), others (k, TILES), starts (TILES, 2, LANES)) -> lanes``, before the first step.

    ``go_on(lanes, tiles, first, count, goal, coefficients (P,), others (k, TILES), rates (TILES, LANES), table,
    varying, noise (STEPS, 2)) -> (lanes, positions (TILES, KEPT, 2, LANES), losses (TILES, KEPT, LANES))``: ``count``
    records from number ``first`` on, of the first ``tiles`` tiles, and a step after each. Record t comes back in row
    t mod ``KEPT``. ``table`` (TILES, STEPS, LANES) takes the place of ``rates``, step by step, if ``varying``.
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

    def begin(rates: Array, others: tuple[Array, ...], starts: Array) -> _Lanes:
        def tile(args: Any) -> Any:
            rates, others, x = args
            return over_lanes(lambda rate, x: entry.factory(rate, *others).init(x), lane, 0, 1)(rates, x)

        state = lax.map(tile, (rates, others, starts))
        nothing = jnp.zeros((TILES, LANES))
        none, never = nothing.astype(int), nothing.astype(int) - 1
        return _Lanes(starts, state, none, starts, nothing + jnp.nan, nothing + jnp.inf, never)

    def go_on(
        lanes: _Lanes,
        tiles: Array,
        first: Array,
        count: Array,
        goal: Array,
        coefficients: Array,
        others: tuple[Array, ...],
        rates: Array,
        table: Array,
        varying: Array,
        noise: Array,
    ) -> Any:
        p = tuple(coefficients[i] for i in range(coefficients.shape[0]))

        def tile(args: Any) -> Any:
            i, lanes, others, rates, table = args

            def real() -> Any:
                return lax.fori_loop(0, count, lambda t, carry: step(t, carry, others, rates, table), (lanes, *blank))

            return lax.cond(i < tiles, real, lambda: (lanes, *blank))

        blank = jnp.zeros((KEPT, 2, LANES)), jnp.zeros((KEPT, LANES))

        def step(t: Array, carry: Any, others: Any, rates: Array, table: Array) -> Any:
            lanes, path, heights = carry
            x, state, now = lanes.position, lanes.state, first + t
            rate = jnp.where(varying, table[t], rates)
            slope = jnp.stack(gradient(x[0], x[1], *p))
            point = over_lanes(lambda r, s, x: entry.factory(r, *others).evaluate_at(x, s), 1, 0, lane, 1)  # type: ignore[misc]
            drive = slope
            if looks_ahead:
                ahead = point(rate, state, x)
                drive = jnp.stack(gradient(ahead[0], ahead[1], *p))
            drive = drive + noise[t][:, None]
            loss = function(x[0], x[1], *p) + jnp.zeros_like(x[0])
            # A finite slope stays finite with the noise, which is far below the last digit of the largest number.
            judged = [
                x,
                slope,
                *([drive] if looks_ahead else []),
                *(s for s, w in zip(state, whole, strict=True) if not w),
            ]
            finite = jnp.isfinite(loss)
            for values in judged:
                finite = finite & (jnp.isfinite(values).all(0) if values.ndim > 1 else jnp.isfinite(values))
            alive = finite & (lanes.records == now)
            given: tuple[Any, ...] = (drive, state, x)
            if uses_hessian:
                fxx, fxy, fyy = hessian(x[0], x[1], *p)
                matrix = jnp.stack([jnp.stack([fxx, fxy]), jnp.stack([fxy, fyy])])
                given = (*given, matrix)

            def update(rate: Array, drive: Array, state: Any, x: Array, *hessian: Array) -> Any:
                extra = {"hessian": hessian[0]} if hessian else {}
                return entry.factory(rate, *others).update(drive, state, x, **extra)

            axes = (1, lane, 1, 2)[: len(given)]
            updates, state = over_lanes(update, (1, lane), 0, *axes)(rate, *given)
            went_on = _Lanes(
                x + updates,
                state,
                lanes.records + alive,
                jnp.where(alive, x, lanes.last),
                jnp.where(alive, loss, lanes.loss),
                jnp.where(alive & (loss < lanes.best), loss, lanes.best),
                jnp.where(alive & (lanes.reached < 0) & (loss <= goal), now, lanes.reached),
            )
            row = now % KEPT
            path = lax.dynamic_update_index_in_dim(path, x, row, 0)
            return went_on, path, lax.dynamic_update_index_in_dim(heights, loss, row, 0)

        lanes, path, heights = lax.map(tile, (jnp.arange(TILES), lanes, others, rates, table))
        return lanes, path, heights

    return jax.jit(begin, compiler_options=AS_WRITTEN), jax.jit(go_on, compiler_options=AS_WRITTEN)


@one_for_all(maxsize=64)
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
    kicks: Floats,
    kept: int,
    goal: float = -np.inf,
    progress: Callable[[float], object] | None = None,
) -> list[Ends]:
    """The ends of each batch, in order, with the last ``kept`` records of every run.

    ``kicks`` (≥ steps + 1, 2) is added to the gradient of every run alike. ``progress`` is told the share that is
    done, after each call of the engine; whatever it raises ends the work.
    """
    keep = min(kept, steps + 1)
    ends = [_empty(len(batch.starts), keep) for batch in batches]
    groups = list(_groups(tile for batch, end in zip(batches, ends, strict=True) for tile in _tiles(batch, end)))
    work = (partial(_go, surface, group, steps, kicks, keep, goal) for group in groups)
    for done, _ in enumerate(_together(work), 1):
        if progress is not None:
            progress(done / len(groups))
    return ends


@dataclass(frozen=True, eq=False)
class _Tile:
    """Up to ``LANES`` runs of a batch."""

    batch: Batch
    ends: Ends  # the whole batch's, to be filled in
    first: int
    count: int


def _tiles(batch: Batch, ends: Ends) -> Iterator[_Tile]:
    for first in range(0, len(batch.starts), LANES):
        yield _Tile(batch, ends, first, min(LANES, len(batch.starts) - first))


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


def _go(surface: Objective, tiles: list[_Tile], steps: int, kicks: Floats, keep: int, goal: float) -> None:
    """One group of tiles, from start to end; fills in their ends."""
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
    kept: list[tuple[Whole, Floats, Floats]] = []
    with jax.enable_x64(True):
        begin, go_on = march(surface.function, name)
        columns = tuple(others)
        lanes = begin(rates[:, :, 0], columns, starts)
        for first, count in _plan(steps + 1, keep):
            table = np.zeros((TILES, STEPS, LANES)) if varying else _still()
            if varying:
                table[:, :count] = rates[:, :, first : first + count].transpose(0, 2, 1)
            noise = np.zeros((STEPS, 2))
            noise[:count] = kicks[first : first + count]
            lanes, path, heights = go_on(
                lanes, np.int64(len(tiles)), np.int64(first), np.int64(count), np.float64(goal), coefficients, columns,
                rates[:, :, 0], table, np.bool_(varying), noise,
            )  # fmt: skip
            wanted = np.arange(max(first, first + count - KEPT, steps + 1 - keep), first + count) % KEPT
            if wanted.size:
                kept.append((wanted, np.asarray(path), np.asarray(heights)))
    records, last, loss, best, reached = (np.asarray(leaf) for leaf in lanes[2:])
    for i, (tile, n) in enumerate((tile, tile.count) for tile in tiles):
        own, ends = slice(tile.first, tile.first + n), tile.ends
        ends.records[own], ends.position[own], ends.loss[own] = records[i, :n], last[i, :, :n].T, loss[i, :n]
        ends.best[own], ends.reached[own] = best[i, :n], reached[i, :n]
        row = 0
        for wanted, path, heights in kept:
            rows = slice(row, row := row + wanted.size)
            ends.tail_position.transpose(1, 2, 0)[rows, :, own] = path[i, wanted, :, :n]
            ends.tail_loss.T[rows, own] = heights[i, wanted, :n]


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
