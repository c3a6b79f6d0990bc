"""Thousands of runs of one method at once, for sweeps and maps: what is kept of each is its end and its last records.

``LANES`` runs go through each instruction together (:mod:`optim_viz.simulation.batch_scan`), and every core works on
some of them. A lane takes the very steps that the engine takes, to the last bit (``tests/test_batch.py``): a click on
a map plays that cell.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from itertools import accumulate, islice, pairwise
from typing import Any, Generic, NamedTuple, TypeVar

import jax
import jax.numpy as jnp
import numpy as np
from jax import Array
from numpy.typing import NDArray

from optim_viz.jax_settings import engine_settings, settle_thread
from optim_viz.objectives.base import Objective
from optim_viz.objectives.treatments import GRADIENT, treatment_number
from optim_viz.simulation.batch_scan import (
    LANES,
    LOSSES,
    POINTS,
    POSITIONS,
    REMEMBERED,
    ROWS,
    STEPS,
    TILES,
    BatchInputs,
    CallInputs,
    blank_records,
    compile_batch,
    compile_derivatives,
    state_rows,
)
from optim_viz.simulation.interpreted import (
    NOTHING,
    interpreted_call,
    interpreted_derivatives,
    is_interpreted,
    tiles_given,
)
from optim_viz.simulation.interpreted_batch import INTERPRETED_ROWS, compile_interpreted_batch
from optim_viz.simulation.memory import keep_freed_memory
from optim_viz.simulation.own_executables import BATCH_REQUEST, BatchKind, own_batch_executables
from optim_viz.simulation.scan import Drawn
from optim_viz.simulation.stream_table import StreamTable, padded
from optim_viz.turns import PAGE_TURNS, gives_way

CALLS = 8  # are summarized together, at most: some 30 ms; a summary takes two or three, of however few runs
AHEAD = 3  # calls that are handed in for each thread: none waits while results are looked at

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]
Summary = TypeVar("Summary")
Result = TypeVar("Result")


class Batch(NamedTuple):
    """Runs of one method from their starts on."""

    optimizer: str
    other_hyperparameters: tuple[
        float, ...
    ]  # the hyperparameters but the learning rate, in order of declaration, for all of them
    rates: Floats  # (n,) the learning rate of each, or (n, steps + 1) where a schedule changes it
    starts: Floats  # (n, 2)
    treatment: str = GRADIENT  # of the objective's penalty, for all of them


class LastRecords:
    """Some last records of n runs, in the blocks in which they came: only what is asked for is put together."""

    def __init__(self, blocks: Sequence[Floats]) -> None:
        self._blocks = blocks  # each (records, ..., runs)
        self._firsts = list(accumulate((block.shape[-1] for block in blocks), initial=0))

    def at(self, record: int) -> Floats:
        """Of all runs, (n, ...)."""
        return _joined([block[record] for block in self._blocks]).T

    def of(self, runs: Integers) -> Floats:
        """All records of some runs (k,), which are ascending: (k, records, ...), runs innermost in memory."""
        borders = pairwise(np.searchsorted(runs, self._firsts))
        parts = zip(self._blocks, self._firsts, borders, strict=False)
        return np.moveaxis(_joined([block[..., runs[i:j] - first] for block, first, (i, j) in parts]), -1, 0)

    @property
    def whole(self) -> Floats:
        """All records of all runs."""
        return np.moveaxis(_joined(self._blocks), -1, 0)


Tail = TypeVar("Tail")  # how the last records are held


class BatchEnds(NamedTuple, Generic[Tail]):
    """What is kept of n runs. Where a run overflowed, its tail means nothing."""

    records: Integers  # (n,) how many are finite; steps + 1 unless it overflowed
    position: Floats  # (n, 2) at the last of these
    loss: Floats  # (n,) there; NaN where not even the start is finite
    best: Floats  # (n,) the lowest f on the way
    reached: Integers  # (n,) the first record with f at most the goal; -1: none
    highest: Floats  # (n,) f in its tail
    lowest: Floats  # (n,)
    rises: Floats  # (n,) how often it rises from one record of its tail to the next
    tail_position: Tail  # (n, kept.positions, 2) the last records
    tail_loss: Tail  # (n, kept.losses)


class Kept(NamedTuple):
    """How many of the last records come back of each run; positions are twice as many numbers, and fewer are needed."""

    losses: int
    positions: int

    def within(self, records: int) -> Kept:
        """No more than there are."""
        return Kept(min(self.losses, records), min(self.positions, records))


Paths = Callable[[Integers], Floats]  # runs (k,) -> positions at their last kept.losses records, (k, kept.losses, 2)


def interprets_derivatives(surface: Objective, batches: Sequence[Batch]) -> bool:
    """Whether :func:`derivatives_at` had better ask the interpreter, which compiles for no surface: where a function or
    a rule is typed, and where all else is interpreted first."""
    typed = any(is_interpreted(surface, batch.optimizer) for batch in batches)
    return typed or own_batch_executables().often > 0


def derivatives_at(surface: Objective, points: Floats, interpreted: bool = False) -> tuple[Floats, Floats]:
    """The gradient (n, 2) and the Hessian (n, 3) at points (n, 2), whatever n, by one executable: that of
    the surface, or the interpreter's, which gives the same bits."""
    if interpreted:
        found = interpreted_derivatives(surface, points)
        return found[:, 1:3], found[:, 3:]
    derivatives = np.empty((5, len(points)))
    coefficients = np.asarray(surface.coefficients, np.float64)
    with engine_settings():
        evaluate = compile_derivatives(surface.function)
        for i in range(0, len(points), POINTS):
            block = points[i : i + POINTS]
            padded = np.concatenate([block, np.repeat(block[:1], POINTS - len(block), 0)])
            derivatives[:, i : i + POINTS] = np.asarray(evaluate(padded.T, coefficients, surface.rows))[:, : len(block)]
    return derivatives[:2].T, derivatives[2:].T


def run_batches(
    table: StreamTable,
    batches: Sequence[Batch],
    kept: int,
    goal: float = -np.inf,
    progress: Callable[[float], object] | None = None,
) -> list[BatchEnds[Floats]]:
    """The ends of each batch, in order, with the last ``kept`` records of every run. Other arguments as for
    :func:`summarize_batches`."""
    sizes, both = [len(batch.starts) for batch in batches], Kept(kept, kept)
    parts = summarize_batches(table, batches, both, _with_whole_tails, goal, progress)
    none = _with_whole_tails(_ends_of([], both.within(table.steps + 1), goal))
    ends = [np.concatenate(leaves) for leaves in zip(none, *(part for _, part in parts), strict=True)]
    return [BatchEnds._make(leaf[i:j] for leaf in ends) for i, j in pairwise(accumulate(sizes, initial=0))]


def _with_whole_tails(ends: BatchEnds[LastRecords], _: object = None) -> BatchEnds[Floats]:
    return BatchEnds(*ends[:-2], tail_position=ends.tail_position.whole, tail_loss=ends.tail_loss.whole)


def summarize_batches(
    table: StreamTable,
    batches: Sequence[Batch],
    kept: Kept,
    summarize: Callable[[BatchEnds[LastRecords], Paths], Summary],
    goal: float = -np.inf,
    progress: Callable[[float], object] | None = None,
) -> Iterator[tuple[int, Summary]]:
    """What ``summarize`` makes of the ends of some thousand runs at a time, in order.

    It works while the next ones are simulated: what it does not keep of their last records is gone, so that a map of
    any size needs the room of a few parts only. Where it wants more positions than are ``kept`` of a few runs, these
    are simulated once more. Each part comes with the number of its first run, all batches counted through.

    ``table`` says on which surface, for how many steps, and what the stream gives each of them. ``progress`` is told
    the share that is done, after each part; whatever it raises ends the work.
    """
    loop = _Loop.of(table, kept.within(table.steps + 1), goal)
    groups = list(_groups(tile for batch in batches for tile in _tiles(batch)))
    parts = [groups[i : i + CALLS] for i in range(0, len(groups), CALLS)]
    found, first = in_turn(partial(loop.run, group) for group in groups), 0
    for done, part in enumerate(parts, 1):
        summary = summarize(_ends_of([next(found) for _ in part], loop.kept, goal), partial(loop.paths, part))
        if progress is not None:
            progress(done / len(parts))
        yield first, summary
        first += sum(tile.count for group in part for tile in group)


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


WORKERS = max(2, min(8, os.cpu_count() or 1))


@cache
def _pool() -> ThreadPoolExecutor:
    keep_freed_memory()
    return ThreadPoolExecutor(WORKERS, "batch", settle_thread)


def in_turn(work: Iterable[Callable[[], Result]]) -> Iterator[Result]:
    """The results of all pieces, in order. Only a few are handed in at a time: visitors who come meanwhile get their
    turn, and what was abandoned is not computed. Each piece of long work gives way to those who draw."""
    rest, running = iter(map(_after_others, work) if gives_way() else work), deque[Future[Result]]()
    try:
        while True:
            running.extend(_pool().submit(piece) for piece in islice(rest, AHEAD * WORKERS - len(running)))
            if not running:
                return
            yield running.popleft().result()
    finally:
        for future in running:
            future.cancel()


def _after_others(piece: Callable[[], Result]) -> Callable[[], Result]:
    def done() -> Result:
        PAGE_TURNS.let_others_first()
        return piece()

    return done


@cache
def _unread_rates() -> Array:
    """The table of rates of runs without a schedule, never read."""
    with engine_settings():
        return jnp.zeros((TILES, STEPS, LANES))


# Rooms for the records of a call that nobody uses now; each call takes one, so that there are as many as threads.
_free_rooms: list[Sequence[Array]] = []


def _free_room() -> Sequence[Array] | None:
    try:
        return _free_rooms.pop()
    except IndexError:
        return None


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

    table: StreamTable
    kept: Kept
    goal: float
    calls: tuple[_Call, ...]

    @classmethod
    def of(cls, table: StreamTable, kept: Kept, goal: float) -> _Loop:
        surface, total = table.surface, table.steps + 1
        numbers = table.numbers(0, total)
        drawn = table.noise(0, total).tobytes(), None if numbers is None else numbers.tobytes()
        calls = _calls_on_device(surface.coefficients, len(surface.numbers), table.steps, drawn, kept, goal)
        if surface.rows is not None:
            with engine_settings():
                rows = jax.device_put(surface.rows)
            calls = tuple(call._replace(inputs=call.inputs._replace(rows=rows)) for call in calls)
        return cls(table, kept, goal, calls)

    @property
    def surface(self) -> Objective:
        return self.table.surface

    def run(self, group: _Group) -> _GroupEnds:
        """One group of tiles, from start to end."""
        return self._run(group, interprets=not self._has_executable(group))

    def _has_executable(self, group: _Group) -> bool:
        """Whether its method has one for the surface."""
        surface, optimizer = self.surface, group[0].batch.optimizer
        if is_interpreted(surface, optimizer):
            return False
        steps = sum(tile.count for tile in group) * (self.table.steps + 1)
        draws = self.calls[0].inputs.drawn.numbers is not None or self.table.touches_columns
        kind = BatchKind(surface.function, optimizer, surface.unpenalized is not None, draws)
        return own_batch_executables().takes(kind, lambda: self._run(group, interprets=False), steps / BATCH_REQUEST)

    def _run(self, group: _Group, *, interprets: bool) -> _GroupEnds:
        lanes = _Lanes.of(group, self.table.steps, interprets)
        states: Any = lanes.states
        room: Sequence[Array] = _free_room() or blank_records()
        positions, losses = list[Floats](), list[Floats]()
        with engine_settings():
            advance = self.interpreted(group, lanes.rates[:, :, 0]) if interprets else self.compiled(group)
            for call in self.calls:
                states, *room = advance(states, room, call, lanes.inputs(call))
                for kept, count, rows in zip((positions, losses), (call.positions, call.losses), room, strict=True):
                    if count:
                        kept.append(lanes.without_gaps(np.asarray(rows)[:count]))
        _free_rooms.append(room)
        packed = np.asarray(states)[:, :REMEMBERED].swapaxes(0, 1)
        return _GroupEnds(lanes.without_gaps(packed), _stacked(positions), _stacked(losses))

    def compiled(self, group: _Group) -> Callable[..., Any]:
        """How the tiles of a method with an executable of its own go through a call."""
        numbers = [treatment_number(tile.batch.treatment) for tile in group] + [0.0] * (TILES - len(group))
        treatments = None if self.surface.unpenalized is None else np.array(numbers)
        batch = compile_batch(self.surface.function, group[0].batch.optimizer)

        def advance(states: Any, room: Sequence[Array], call: _Call, inputs: BatchInputs) -> Any:
            given = call.inputs._replace(drawn=call.inputs.drawn._replace(columns=self.columns(call)))
            return batch(states, *room, given, inputs._replace(treatments=treatments))

        return advance

    def interpreted(self, group: _Group, rates: Floats) -> Callable[..., Any]:
        """And those of what is typed, which begin with these learning rates, (TILES, LANES)."""
        settings = [(tile.batch.other_hyperparameters, tile.batch.treatment) for tile in group]
        tiles = tiles_given(self.table, group[0].batch.optimizer, settings, rates)
        batch = compile_interpreted_batch(self.surface.rows is not None)

        def advance(states: Any, room: Sequence[Array], call: _Call, inputs: BatchInputs) -> Any:
            given = interpreted_call(call.inputs, self.surface, self.columns(call))
            return batch(states, *room, given, inputs._replace(others=NOTHING), tiles)

        return advance

    def columns(self, call: _Call) -> Array | None:
        """The rows' columns at the call's steps, where the stream touches them."""
        return _columns_on_device(self.table, call.first) if self.table.touches_columns else None

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
        again = _Loop.of(self.table, Kept(1, self.kept.losses), self.goal)
        return LastRecords([again.run(group).positions for group in _groups(chosen)]).whole


@lru_cache(maxsize=8)  # while a number of the method turns, all of this stays as it is
def _calls_on_device(
    coefficients: tuple[float, ...],
    width: int,
    steps: int,
    drawn: tuple[bytes, bytes | None],
    kept: Kept,
    goal: float,
) -> tuple[_Call, ...]:
    """The calls that take runs from the first record to the last, with their inputs; ``width`` is how many numbers of
    the rows there are. But for what is over rows."""
    noise_rows = np.frombuffer(drawn[0]).reshape(-1, 2)
    number_rows = None if drawn[1] is None else np.frombuffer(drawn[1]).reshape(-1, width)
    total, calls = steps + 1, list[_Call]()
    for first, count in _calls(total, kept):
        first_loss, first_position = (min(count, max(0, total - rows - first)) for rows in kept)
        numbers = None if number_rows is None else padded(number_rows[first : first + count], STEPS)
        inputs = CallInputs(
            first=np.int64(first),
            count=np.int64(count),
            first_loss=np.int64(first_loss),
            first_position=np.int64(first_position),
            goal=np.float64(goal),
            coefficients=np.asarray(coefficients, np.float64),
            rows=None,
            drawn=Drawn(padded(noise_rows[first : first + count], STEPS), numbers),
        )
        with engine_settings():
            calls.append(_Call(first, count, count - first_position, count - first_loss, jax.device_put(inputs)))
    return tuple(calls)


@lru_cache(maxsize=4)  # 13 MB each: the groups of one piece of work go through the calls about together
def _columns_on_device(table: StreamTable, first: int) -> Array:
    with engine_settings():
        columns: Array = jax.device_put(table.columns(first, STEPS))
    return columns


class _GroupEnds(NamedTuple):
    """What comes back of a group's n runs."""

    rows: Floats  # (REMEMBERED, n) where they stand
    positions: Floats  # (kept.positions, 2, n)
    losses: Floats  # (kept.losses, n)


def _ends_of(groups: Sequence[_GroupEnds], kept: Kept, goal: float) -> BatchEnds[LastRecords]:
    """What is kept of all their runs, in order."""
    if not groups:
        groups = [_GroupEnds(np.empty((REMEMBERED, 0)), np.empty((kept.positions, 2, 0)), np.empty((kept.losses, 0)))]
    rows = _joined([group.rows for group in groups])
    row = {name: rows[place] for name, place in ROWS.items()}
    return BatchEnds(
        records=row["records"].astype(np.int64),
        position=row["last"].T,
        loss=row["loss"],
        best=row["best"],
        reached=np.where(row["best"] <= goal, row["above_goal"], -1.0).astype(np.int64),
        highest=row["highest"],
        lowest=row["lowest"],
        rises=row["rises"],
        tail_position=LastRecords([group.positions for group in groups]),
        tail_loss=LastRecords([group.losses for group in groups]),
    )


def _joined(blocks: Sequence[Floats]) -> Floats:
    """One array of several, with their runs innermost."""
    return blocks[0] if len(blocks) == 1 else np.concatenate(blocks, axis=-1)


def _stacked(calls: Sequence[Floats]) -> Floats:
    """The records of several calls."""
    return calls[0] if len(calls) == 1 else np.concatenate(calls)


class _Lanes(NamedTuple):
    """A group of tiles as the executable takes it; lanes and tiles that nobody wants are zero."""

    counts: list[int]  # of each tile, how many lanes somebody wants
    states: Floats  # (TILES, rows, LANES) at the start
    rates: Floats  # (TILES, LANES, steps + 1), or (TILES, LANES, 1) where no schedule changes them
    others: Floats  # (TILES, k)

    @classmethod
    def of(cls, tiles: _Group, steps: int, interpreted: bool) -> _Lanes:
        batch, counts = tiles[0].batch, [tile.count for tile in tiles]
        varying = any(tile.batch.rates.ndim > 1 for tile in tiles)
        rows = INTERPRETED_ROWS if interpreted else state_rows(batch.optimizer)
        states = np.zeros((TILES, rows, LANES))
        rates = np.zeros((TILES, LANES, steps + 1 if varying else 1))
        others = np.zeros((TILES, len(batch.other_hyperparameters)))
        for i, (tile, count) in enumerate(zip(tiles, counts, strict=True)):
            column = tile.batch.rates[tile.runs]
            states[i, ROWS["position"], :count] = tile.starts.T
            rates[i, :count] = column if column.ndim > 1 else column[:, None]
            others[i] = tile.batch.other_hyperparameters
        return cls(counts, states, rates, others)

    def inputs(self, call: _Call) -> BatchInputs:
        varying = self.rates.shape[2] > 1
        table: Any = _unread_rates()
        if varying:
            table, now = np.zeros((TILES, STEPS, LANES)), slice(call.first, call.first + call.records)
            table[:, : call.records] = self.rates[:, :, now].transpose(0, 2, 1)
        return BatchInputs(np.int64(len(self.counts)), self.others, self.rates[:, :, 0], table, np.bool_(varying))

    def without_gaps(self, values: Floats) -> Floats:
        """(..., TILES, LANES) -> (..., n), for the lanes that somebody wants. A copy: XLA does not write in memory that
        is still looked at, but takes some more."""
        flat = values.reshape(*values.shape[:-2], -1)
        if all(count == LANES for count in self.counts[:-1]):
            return flat[..., : sum(self.counts)].copy()
        return flat[..., np.concatenate([np.arange(count) + LANES * i for i, count in enumerate(self.counts)])]


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
