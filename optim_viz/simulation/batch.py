"""Thousands of runs of one method at once, for sweeps and maps: what is kept of each is its end and its last records.

``LANES`` runs go through each instruction together (:mod:`optim_viz.simulation.batch_scan`), and every core works on
some of them. A lane takes the very steps that the engine takes, to the last bit (``tests/test_batch.py``): a click on
a map plays that cell.
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
from jax import Array
from numpy.typing import NDArray

from optim_viz.jax_settings import engine_settings
from optim_viz.objectives.base import Objective
from optim_viz.simulation.batch_scan import (
    LANES,
    LOSSES,
    POINTS,
    POSITIONS,
    STEPS,
    TILES,
    BatchInputs,
    BatchState,
    CallInputs,
    compile_batch,
    compile_derivatives,
)
from optim_viz.simulation.memory import keep_freed_memory
from optim_viz.xla import configure_compiler

CALLS = 4  # of a worker at a time, at most: some 15 ms

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Summary = TypeVar("Summary")


class Batch(NamedTuple):
    """Runs of one method from their starts on."""

    optimizer: str
    other_hyperparameters: tuple[
        float, ...
    ]  # the hyperparameters but the learning rate, in order of declaration, for all of them
    rates: Floats  # (n,) the learning rate of each, or (n, steps + 1) where a schedule changes it
    starts: Floats  # (n, 2)


class BatchEnds(NamedTuple):
    """What is kept of n runs. Where a run overflowed, its tail means nothing."""

    records: Integers  # (n,) how many are finite; steps + 1 unless it overflowed
    position: Floats  # (n, 2) at the last of these
    loss: Floats  # (n,) there; NaN where not even the start is finite
    best: Floats  # (n,) the lowest f on the way
    reached: Integers  # (n,) the first record with f at most the goal; -1: none
    tail_position: Floats  # (n, kept.positions, 2) the last records, lanes innermost in memory
    tail_loss: Floats  # (n, kept.losses)


class Kept(NamedTuple):
    """How many of the last records come back of each run; positions are twice as many numbers, and fewer are needed."""

    losses: int
    positions: int

    def within(self, records: int) -> Kept:
        """No more than there are."""
        return Kept(min(self.losses, records), min(self.positions, records))


Paths = Callable[[Integers], Floats]  # runs (k,) -> positions at their last kept.losses records, (k, kept.losses, 2)


def derivatives_at(surface: Objective, points: Floats) -> tuple[Floats, Floats]:
    """The gradient (n, 2) and the Hessian (n, 3) at points (n, 2), whatever n, by one executable."""
    derivatives = np.empty((5, len(points)))
    coefficients = np.asarray(surface.coefficients, np.float64)
    with engine_settings():
        evaluate = compile_derivatives(surface.function)
        for i in range(0, len(points), POINTS):
            block = points[i : i + POINTS]
            padded = np.concatenate([block, np.repeat(block[:1], POINTS - len(block), 0)])
            derivatives[:, i : i + POINTS] = np.asarray(evaluate(padded.T, coefficients))[:, : len(block)]
    return derivatives[:2].T, derivatives[2:].T


def run_batches(
    surface: Objective,
    batches: Sequence[Batch],
    steps: int,
    noise_rows: Floats,
    kept: int,
    goal: float = -np.inf,
    progress: Callable[[float], object] | None = None,
) -> list[BatchEnds]:
    """The ends of each batch, in order, with the last ``kept`` records of every run. Other arguments as for
    :func:`summarize_batches`."""
    sizes, both = [len(batch.starts) for batch in batches], Kept(kept, kept)
    ends = _empty_ends(sum(sizes), min(kept, steps + 1))
    parts = summarize_batches(surface, batches, steps, noise_rows, both, lambda ends, _: ends, goal, progress)
    for first, part in parts:
        for leaf, values in zip(ends, part, strict=True):
            leaf[first : first + len(values)] = values
    return [BatchEnds._make(leaf[i:j] for leaf in ends) for i, j in pairwise(accumulate(sizes, initial=0))]


def summarize_batches(
    surface: Objective,
    batches: Sequence[Batch],
    steps: int,
    noise_rows: Floats,
    kept: Kept,
    summarize: Callable[[BatchEnds, Paths], Summary],
    goal: float = -np.inf,
    progress: Callable[[float], object] | None = None,
) -> Iterator[tuple[int, Summary]]:
    """What ``summarize`` makes of the ends of some thousand runs at a time, as they come.

    It works on the workers' threads, as soon as these runs are at their end: what it does not keep of their last
    records is gone, so that a map of any size needs the room of a few parts only. Where it wants more positions than
    are ``kept`` of a few runs, these are simulated once more. Each part comes with the number of its first run, all
    batches counted through.

    ``noise_rows`` (≥ steps + 1, 2) is added to the gradient of every run alike. ``progress`` is told the share that is
    done, after each part; whatever it raises ends the work.
    """
    loop = _Loop.of(surface, steps, noise_rows, kept.within(steps + 1), goal)
    pieces = _pieces(list(_groups(tile for batch in batches for tile in _tiles(batch))))
    sizes = [sum(tile.count for group in piece for tile in group) for piece in pieces]

    def work(first: int, piece: Sequence[_Group]) -> tuple[int, Summary]:
        return first, summarize(loop.ends(piece), partial(loop.paths, piece))

    tasks = (partial(work, first, piece) for first, piece in zip(accumulate(sizes, initial=0), pieces, strict=False))
    for done, part in enumerate(_as_completed(tasks), 1):
        if progress is not None:
            progress(done / len(pieces))
        yield part


@dataclass(frozen=True, eq=False)
class _Tile:
    """Up to ``LANES`` runs of a batch."""

    batch: Batch
    runs: slice | Integers

    @property
    def starts(self) -> Floats:
        return self.batch.starts[self.runs]

    @property
    def count(self) -> int:
        return len(self.starts)


_Group = list[_Tile]  # of one method, ``TILES`` at most


def _tiles(batch: Batch) -> Iterator[_Tile]:
    for first in range(0, len(batch.starts), LANES):
        yield _Tile(batch, slice(first, first + LANES))


def _groups(tiles: Iterable[_Tile]) -> Iterator[_Group]:
    group: _Group = []
    for tile in tiles:
        if group and (len(group) == TILES or group[0].batch.optimizer != tile.batch.optimizer):
            yield group
            group = []
        group.append(tile)
    if group:
        yield group


def _pieces(groups: list[_Group]) -> list[list[_Group]]:
    """What a worker does at a time: a few groups, as their ends are judged at less cost together, and so few that all
    workers have something to do until the end."""
    size = max(1, min(CALLS, len(groups) // (2 * WORKERS)))
    return [groups[i : i + size] for i in range(0, len(groups), size)]


def _empty_ends(n: int, kept: int) -> BatchEnds:
    def integers() -> Integers:
        return np.empty(n, np.int64)

    tail, tail_loss = np.empty((kept, 2, n)), np.empty((kept, n))
    return BatchEnds(
        integers(), np.empty((n, 2)), np.empty(n), np.empty(n), integers(), tail.transpose(2, 0, 1), tail_loss.T
    )


WORKERS = max(2, min(8, os.cpu_count() or 1))


@cache
def _pool() -> ThreadPoolExecutor:
    keep_freed_memory()
    return ThreadPoolExecutor(WORKERS, "batch")


def _as_completed(work: Iterable[Callable[[], Any]]) -> Iterator[Any]:
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
def _unread_rates() -> Array:
    """The table of rates of runs without a schedule, never read."""
    with engine_settings():
        return jnp.zeros((TILES, STEPS, LANES))


class _Call(NamedTuple):
    """Some records of every run, between one call of the executable and the next."""

    first: int  # record
    records: int  # how many
    positions: int  # how many of them come back
    losses: int
    inputs: CallInputs  # already where the executable reads them


@dataclass(frozen=True)
class _Loop:
    """What all groups of one piece of work share."""

    surface: Objective
    steps: int
    noise_rows: Floats
    kept: Kept
    goal: float
    calls: tuple[_Call, ...]

    @classmethod
    def of(cls, surface: Objective, steps: int, noise_rows: Floats, kept: Kept, goal: float) -> _Loop:
        configure_compiler()  # before anything is sent to the device, which would settle how it compiles
        total, calls = steps + 1, list[_Call]()
        for first, count in _calls(total, kept):
            first_loss, first_position = (min(count, max(0, total - rows - first)) for rows in kept)
            noise = np.zeros((STEPS, 2))
            noise[:count] = noise_rows[first : first + count]
            inputs = CallInputs(
                first=np.int64(first),
                count=np.int64(count),
                first_loss=np.int64(first_loss),
                first_position=np.int64(first_position),
                goal=np.float64(goal),
                coefficients=np.asarray(surface.coefficients, np.float64),
                noise=noise,
            )
            with engine_settings():
                calls.append(_Call(first, count, count - first_position, count - first_loss, jax.device_put(inputs)))
        return cls(surface, steps, noise_rows, kept, goal, tuple(calls))

    def ends(self, groups: Sequence[_Group]) -> BatchEnds:
        """Of all their runs, in order."""
        parts = [_run_tiles(self, group) for group in groups]
        return BatchEnds._make(_joined(leaves) for leaves in zip(*parts, strict=True))

    def paths(self, groups: Sequence[_Group], runs: Integers) -> Floats:
        """The last ``kept.losses`` positions of some of their ``runs`` (k,), which are ascending."""
        tiles = [tile for group in groups for tile in group]
        borders = np.searchsorted(runs, list(accumulate((tile.count for tile in tiles), initial=0)))
        firsts = accumulate((tile.count for tile in tiles), initial=0)
        chosen = [
            _Tile(tile.batch, np.arange(len(tile.batch.starts))[tile.runs][runs[i:j] - first])
            for tile, first, (i, j) in zip(tiles, firsts, pairwise(borders), strict=False)
            if i < j
        ]
        again = _Loop.of(self.surface, self.steps, self.noise_rows, Kept(1, self.kept.losses), self.goal)
        return again.ends(list(_groups(chosen))).tail_position


def _joined(leaves: tuple[NDArray[Any], ...]) -> NDArray[Any]:
    """One array of several with their runs first, lanes innermost in memory."""
    return leaves[0] if len(leaves) == 1 else np.concatenate([leaf.T for leaf in leaves], axis=-1).T


class _Lanes(NamedTuple):
    """A group of tiles as the executable takes it; lanes and tiles that nobody wants are zero."""

    starts: Floats  # (TILES, 2, LANES)
    rates: Floats  # (TILES, LANES, steps + 1), or (TILES, LANES, 1) where no schedule changes them
    others: tuple[Floats, ...]  # each (TILES,)

    @property
    def varying(self) -> bool:
        return int(self.rates.shape[2]) > 1

    def table(self, first: int, count: int) -> Any:
        """The rates of ``count`` records from number ``first`` on, (TILES, STEPS, LANES)."""
        if not self.varying:
            return _unread_rates()
        table = np.zeros((TILES, STEPS, LANES))
        table[:, :count] = self.rates[:, :, first : first + count].transpose(0, 2, 1)
        return table


def _lanes(tiles: list[_Tile], steps: int) -> _Lanes:
    starts, others = np.zeros((TILES, 2, LANES)), np.zeros((len(tiles[0].batch.other_hyperparameters), TILES))
    varying = any(tile.batch.rates.ndim > 1 for tile in tiles)
    rates = np.zeros((TILES, LANES, steps + 1 if varying else 1))
    for i, tile in enumerate(tiles):
        column = tile.batch.rates[tile.runs]
        starts[i, :, : tile.count] = tile.starts.T
        rates[i, : tile.count] = column if column.ndim > 1 else column[:, None]
        others[:, i] = tile.batch.other_hyperparameters
    return _Lanes(starts, rates, tuple(others))


def _run_tiles(loop: _Loop, tiles: _Group) -> BatchEnds:
    """One group of tiles, from start to end."""
    lanes = _lanes(tiles, loop.steps)
    rates = lanes.rates[:, :, 0]
    positions, losses = list[Floats](), list[Floats]()
    with engine_settings():
        begin, advance = compile_batch(loop.surface.function, tiles[0].batch.optimizer)
        state = begin(rates, lanes.others, lanes.starts)
        for call in loop.calls:
            table = lanes.table(call.first, call.records)
            inputs = BatchInputs(np.int64(len(tiles)), lanes.others, rates, table, np.bool_(lanes.varying))
            state, path, heights = advance(state, call.inputs, inputs)
            if call.positions:
                positions.append(np.asarray(path)[: call.positions])
            if call.losses:
                losses.append(np.asarray(heights)[: call.losses])
    return _ends(tiles, state, positions, losses, loop.goal)


def _ends(tiles: _Group, state: BatchState, positions: list[Floats], losses: list[Floats], goal: float) -> BatchEnds:
    """What is kept of the tiles' runs, in order, without the lanes that nobody wanted."""
    numbered = np.arange(TILES * LANES).reshape(TILES, LANES)
    used = np.concatenate([numbered[i, : tile.count] for i, tile in enumerate(tiles)])
    runs = slice(used.size) if used[-1] < used.size else used  # without gaps, nothing is copied

    def flat(leaf: NDArray[Any]) -> NDArray[Any]:
        """(..., TILES, LANES) -> (..., n)"""
        return leaf.reshape(*leaf.shape[:-2], -1)[..., runs]

    records, last, loss, best, above_goal = (np.asarray(leaf) for leaf in state[3:])
    path, heights = (flat(np.concatenate(rows) if len(rows) > 1 else rows[0]) for rows in (positions, losses))
    last, best = flat(last.swapaxes(0, 1)), flat(best)
    reached = np.where(best <= goal, flat(above_goal), -1.0).astype(np.int64)
    finite = flat(records).astype(np.int64)
    return BatchEnds(finite, last.T, flat(loss), best, reached, path.transpose(2, 0, 1), heights.T)


def _calls(total: int, kept: Kept) -> Iterator[tuple[int, int]]:
    """(first record, how many) of each call, such that no call holds more of what is wanted than comes back."""
    if kept.losses <= LOSSES and kept.positions <= POSITIONS:  # all in the last call
        sizes = [total % STEPS, *[STEPS] * (total // STEPS)]
        if len(sizes) > 1 and sizes[-1] < max(kept):
            raise AssertionError("a call is shorter than what is kept")
    else:
        before, heights = total - max(kept), max(kept) - kept.positions
        sizes = [*_split(before, STEPS), *_split(heights, LOSSES), *_split(kept.positions, min(LOSSES, POSITIONS))]
    first = 0
    for size in sizes:
        if size:
            yield first, size
            first += size


def _split(count: int, most: int) -> list[int]:
    return [most] * (count // most) + [count % most]
