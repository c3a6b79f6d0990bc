"""A lane is the engine's run, to the last bit: what a map's cell shows is what a click on it plays."""

from __future__ import annotations

import dataclasses
import sys
import threading
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from interpreted_cases import listed
from numpy.typing import NDArray
from objective_oracles import EVERY_INSTRUCTION
from processor import to_the_last_bit
from round_values import round_values

from optim_viz import OBJECTIVES, OPTIMIZERS, Run, simulate
from optim_viz.data.stream import Stream
from optim_viz.objectives import Objective
from optim_viz.schedules import SCHEDULES
from optim_viz.simulation import batch as batch_module
from optim_viz.simulation.batch import (
    LANES,
    LOSSES,
    POSITIONS,
    STEPS,
    TILES,
    Batch,
    BatchEnds,
    Kept,
    LastRecords,
    derivatives_at,
    run_batches,
    summarize_batches,
)
from optim_viz.simulation.stream_table import StreamTable
from optim_viz.simulation.trajectory import Trajectory
from optim_viz.xla import thread_safe_cache

pytestmark = pytest.mark.compiled

Floats = NDArray[np.float64]


def spread(surface: Objective, name: str, n: int, seed: int = 0) -> tuple[Floats, Floats]:
    """Rates from the lowest to the highest that the method takes, (n,), each from a start of its own, (n, 2)."""
    declared = OPTIMIZERS[name].parameter("learning_rate")
    where, domain = np.random.RandomState(seed), surface.domain
    starts = np.stack([where.uniform(*domain.x, n), where.uniform(*domain.y, n)], 1)
    return np.geomspace(declared.low, declared.high, n), starts


def batch_of(name: str, rates: Floats, starts: Floats, **others: float) -> Batch:
    values = Run(name, others).hyperparameters
    return Batch(name, tuple(values.values())[1:], rates, starts)


def ways_of(surface: Objective, batch: Batch, which: Any = slice(None), **settings: Any) -> list[Trajectory]:
    """The same runs by the engine."""
    names = [p.name for p in OPTIMIZERS[batch.optimizer].hyperparameters][1:]
    others = dict(zip(names, batch.other_hyperparameters, strict=True))
    rates, starts = batch.rates[which], batch.starts[which]
    return list(simulate(surface, batch.optimizer, start=starts, learning_rate=rates, **others, **settings))


def bits(values: Any) -> bytes:
    """What equality to the last bit compares: −0 is not 0."""
    return np.ascontiguousarray(values).tobytes()


OF_TAILS = ("highest", "lowest", "rises", "tail_position", "tail_loss")  # they mean nothing where a run overflowed


def assert_is(ends: BatchEnds[Floats], i: int, way: Trajectory, goal: float = -np.inf) -> None:
    """Lane ``i`` is this run."""
    assert ends.records[i] == len(way)
    assert bits(ends.position[i]) == bits(way.position[-1])
    assert bits(ends.loss[i]) == bits(way.loss[-1])
    assert bits(ends.best[i]) == bits(way.loss.min())
    there = np.flatnonzero(way.loss <= goal)
    assert ends.reached[i] == (there[0] if there.size else -1)
    if len(way) == way.steps + 1:
        kept = ends.tail_loss.shape[1]
        assert bits(ends.tail_position[i]) == bits(way.position[-kept:])
        tail = way.loss[-kept:]
        assert bits(ends.tail_loss[i]) == bits(tail)
        rises = sum(later > before for before, later in pairwise(tail))
        assert (ends.highest[i], ends.lowest[i], ends.rises[i]) == (max(tail), min(tail), rises)


def assert_all(surface: Objective, batch: Batch, steps: int, kept: int = 20, goal: float = -np.inf) -> list[Trajectory]:
    """Each lane is its run, compiled, and interpreted where there are no rows."""
    (ends,) = run_batches(StreamTable(surface, steps), [batch], kept, goal)
    ways = ways_of(surface, batch, steps=steps)
    for i, way in enumerate(ways):
        assert_is(ends, i, way, goal)
    if surface.rows is None:
        (interpreted,) = run_batches(StreamTable(listed(surface), steps), [batch], kept, goal)
        whole = ends.records == steps + 1
        for field in BatchEnds._fields:
            means = whole if field in OF_TAILS else slice(None)
            assert bits(getattr(interpreted, field)[means]) == bits(getattr(ends, field)[means]), field
    return ways


# ------------------------------------------------------------------------------------------------ the engine's own run
# Each method once and each instruction once, not each method on each surface: every operation is rounded by itself,
# wherever it stands, so that a lane is its run where the surface's operations agree and the method's do. Newton's
# method asks a surface for all it has: value, slope and Hessian. A slope ahead, and sines with a memory, are beside.


@to_the_last_bit
@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_a_lane_is_the_engines_run_for_every_method(name: str) -> None:
    """Also with every convention turned and every number moved."""
    surface = OBJECTIVES["rosenbrock"]
    assert_all(surface, batch_of(name, *spread(surface, name, 16)), 200, kept=201, goal=5.0)
    rates, starts = spread(surface, name, 8, seed=1)
    for p in OPTIMIZERS[name].hyperparameters[1:]:
        for value in (p.low, p.high) if p.scale == "switch" else (round_values(p)[1], round_values(p)[-2]):
            assert_all(surface, batch_of(name, rates, starts, **{p.name: value}), 60)


@to_the_last_bit
@pytest.mark.parametrize(
    ("key", "name"),
    [*((key, "newton") for key in EVERY_INSTRUCTION), ("rastrigin", "nesterov"), ("drop_wave", "adam")],
)
def test_a_lane_is_the_engines_run_on_surfaces_of_every_instruction(key: str, name: str) -> None:
    surface = OBJECTIVES[key]
    steps = 300 if surface.rows is None else 60  # through all rows each takes long
    assert_all(surface, batch_of(name, *spread(surface, name, 16)), steps, kept=steps + 1)


@to_the_last_bit
def test_a_lane_follows_a_surface_with_other_coefficients() -> None:
    surface = OBJECTIVES["rosenbrock"].bind(a=0.3, b=11.0)
    ways = assert_all(surface, batch_of("adam", *spread(surface, "adam", 8)), 100)
    plain = simulate("rosenbrock", "adam", start=ways[-1].start, steps=100, learning_rate=100.0)
    assert bits(plain.position) != bits(ways[-1].position)


@to_the_last_bit
@pytest.mark.parametrize("steps", [1, 2, 3, 31, 32, 33, 127, 128, 129, 500, 511, 512, 513, 700, 1500])
def test_a_lane_is_the_engines_run_for_any_number_of_steps(steps: int) -> None:
    """Before and behind the borders of the kept records (32, 128) and of a call (512)."""
    surface = OBJECTIVES["rosenbrock"]
    for name, kept in (("momentum", POSITIONS), ("adam", LOSSES)):
        assert_all(surface, batch_of(name, *spread(surface, name, 8)), steps, kept=kept)


@to_the_last_bit
@pytest.mark.parametrize(
    "kept",
    [
        1,
        2,
        POSITIONS,
        POSITIONS + 1,
        LOSSES - 1,
        LOSSES,
        LOSSES + 1,
        2 * LOSSES,
        300,
        STEPS,
        STEPS + 1,
        1400,
        1501,
        10_000,
    ],
)
def test_as_many_records_are_kept_as_are_asked_for(kept: int) -> None:
    surface, steps = OBJECTIVES["rosenbrock"], 1500
    batch = batch_of("adam", *spread(surface, "adam", 8))
    (ends,) = run_batches(StreamTable(surface, steps), [batch], kept)
    assert ends.tail_loss.shape == (8, min(kept, steps + 1))
    assert ends.tail_position.shape == (8, min(kept, steps + 1), 2)
    for i, way in enumerate(ways_of(surface, batch, steps=steps)):
        assert_is(ends, i, way)


@to_the_last_bit
@pytest.mark.parametrize("name", ["sgd", "nesterov", "adam", "newton"])
def test_a_lane_gets_the_engines_noise(name: str) -> None:
    surface, steps = OBJECTIVES["rosenbrock"], 700
    rates, starts = spread(surface, name, 8)
    batch = batch_of(name, rates, starts)
    found = []
    for noise, seed in ((0.5, 0), (0.5, 1), (1000.0, 2**32 - 1)):
        (ends,) = run_batches(StreamTable(surface, steps, Stream(noise=noise), seed), [batch], 50)
        for i, way in enumerate(ways_of(surface, batch, steps=steps, noise=noise, seed=seed)):
            assert_is(ends, i, way)
        found.append(bits(ends.loss))
    assert len(set(found)) == 3  # the noise was felt


@to_the_last_bit
@pytest.mark.parametrize("schedule", list(SCHEDULES))
def test_a_lane_follows_every_schedule(schedule: str) -> None:
    surface, steps = OBJECTIVES["rosenbrock"], 600  # two calls
    base, starts = spread(surface, "adam", 8)
    rates = np.array([Run("adam", {"learning_rate": rate}, schedule=schedule).rates(steps) for rate in base])
    (ends,) = run_batches(StreamTable(surface, steps), [batch_of("adam", rates, starts)], 150)
    for i, way in enumerate(
        simulate(surface, "adam", start=starts, learning_rate=base, steps=steps, schedule=schedule)
    ):
        assert_is(ends, i, way)


@to_the_last_bit
@pytest.mark.parametrize("key", ["sphere", "rosenbrock"])
def test_a_run_that_overflows_ends_where_the_engines_does(key: str) -> None:
    """Within the first call or behind it, at the last record, or just not."""
    surface = OBJECTIVES[key]
    rates = 1.0 + np.geomspace(0.1, 1e9, 80)  # on the sphere x grows by |1 − 2α| a step
    starts = np.tile([-1.2, 1.0], (80, 1))
    ways = assert_all(surface, batch_of("sgd", rates, starts), 1500)
    lengths = sorted({len(way) for way in ways})
    assert lengths[0] < 20
    assert key != "sphere" or len([n for n in lengths if STEPS < n < 1501]) > 3
    for length in lengths[:: max(1, len(lengths) // 4)]:
        for steps in (length - 1, length):  # it lives through its last record, and dies at it
            ways = assert_all(surface, batch_of("sgd", rates, starts), steps)
            assert any(len(way) == length for way in ways)


def test_the_gradient_and_the_hessian_are_those_of_the_surface() -> None:
    surface = OBJECTIVES["goldstein_price"]
    points = np.random.RandomState(0).uniform(-2, 2, (2500, 2))  # two whole calls, and a part of one
    gradient, hessian = derivatives_at(surface, points)
    np.testing.assert_allclose(gradient, surface.gradient(*points.T), rtol=1e-12)
    np.testing.assert_allclose(hessian, surface.hessian(*points.T).reshape(-1, 4)[:, [0, 1, 3]], rtol=1e-12)
    assert derivatives_at(surface, np.zeros((0, 2)))[0].shape == (0, 2)


# -------------------------------------------------------------------------------------------------------------- batches


@to_the_last_bit
def test_batches_of_any_size_come_back_in_order() -> None:
    """Each lane has a rate and a start of its own, each batch another β₁: a lane in a wrong place differs."""
    surface, steps = OBJECTIVES["rosenbrock"], 30
    sizes = (1, LANES - 1, LANES, LANES + 1, (TILES + 1) * LANES + 50, 3)
    assert sum(-(-n // LANES) for n in sizes) > TILES  # more than one call
    batches = [
        batch_of("adam", *spread(surface, "adam", n, seed=n), b1=b1)
        for n, b1 in zip(sizes, (0.0, 0.5, 0.8, 0.9, 0.95, 0.99), strict=True)
    ]
    found = run_batches(StreamTable(surface, steps), batches, 10)
    assert [len(ends.loss) for ends in found] == list(sizes)
    for batch, ends in zip(batches, found, strict=True):
        n = len(batch.starts)
        borders = [k * LANES + i for k in range(TILES + 2) for i in (-1, 0, 1)]
        which = sorted({i for i in (LANES // 2, *borders, n - 2, n - 1) if 0 <= i < n})
        for i, way in zip(which, ways_of(surface, batch, which, steps=steps), strict=True):
            assert_is(ends, i, way)
        assert len({bits(p) for p in ends.position}) == n  # no lane was written twice


@pytest.mark.parametrize("steps", [40, 700])
def test_a_path_that_was_not_kept_comes_by_another_simulation(steps: int) -> None:
    """Of any runs of a part, through its batches, methods and schedules, and over the borders of tiles and calls."""
    surface, kept = OBJECTIVES["rosenbrock"], Kept(losses=min(150, steps + 1), positions=7)
    many_rates, many_starts = spread(surface, "sgd", TILES * LANES * 9 + 30)
    rates, starts = spread(surface, "adam", 140, seed=1)
    falling = np.array([Run("adam", {"learning_rate": r}, schedule="cosine").rates(steps) for r in rates])
    batches = [
        batch_of("sgd", many_rates, many_starts),
        batch_of("adam", rates, starts),
        batch_of("adam", falling, starts, b1=0.5),
    ]
    table = StreamTable(surface, steps)
    whole = np.concatenate([ends.tail_position for ends in run_batches(table, batches, kept.losses)])
    parts = 0
    for first, (runs, paths) in summarize_batches(table, batches, kept, _every_seventh_path):
        assert bits(paths) == bits(whole[first + runs])
        parts += 1
    assert parts > 1


def _every_seventh_path(ends: BatchEnds[LastRecords], paths: Callable[[Any], Floats]) -> tuple[Any, Floats]:
    runs = np.arange(3, len(ends.loss), 7)
    found, tail = paths(runs), ends.tail_position
    assert bits(tail.of(runs)) == bits(found[:, -7:])
    assert bits(tail.at(0)[runs]) == bits(found[:, -7])
    assert bits(tail.whole[runs]) == bits(found[:, -7:])
    return runs, found


@to_the_last_bit
def test_methods_and_schedules_may_be_mixed_in_one_call() -> None:
    surface, steps = OBJECTIVES["rosenbrock"], 40
    rates, starts = spread(surface, "sgd", 140)
    falling = np.array([Run("sgd", {"learning_rate": r}, schedule="cosine").rates(steps) for r in rates])
    batches = [
        batch_of("sgd", rates, starts),
        batch_of("adam", rates, starts),
        batch_of("sgd", falling, starts),
        batch_of("sgd", rates[:5], starts[:5]),
    ]
    constant, adam, cosine, few = run_batches(StreamTable(surface, steps), batches, 10)
    which = [0, 4, LANES - 1, LANES, 139]
    for ends, batch in ((constant, batches[0]), (adam, batches[1])):
        for i, way in zip(which, ways_of(surface, batch, which, steps=steps), strict=True):
            assert_is(ends, i, way)
    for i, way in zip(which, ways_of(surface, batches[0], which, steps=steps, schedule="cosine"), strict=True):
        assert_is(cosine, i, way)
    assert all(bits(few[k]) == bits(constant[k][:5]) for k in range(len(few)))


# ---------------------------------------------------------------------------------------------------------- compilation


def new_surface() -> Objective:
    """A function that nothing was compiled for: equal to Rosenbrock's, but another object."""
    known = OBJECTIVES["rosenbrock"]
    return dataclasses.replace(known, function=lambda x, y, a, b: known.function(x, y, a, b))


def work(
    name: str = "adam", n: int = 9, steps: int = 20, noise: float = 0.0, seed: int = 0, **more: Any
) -> list[BatchEnds[Floats]]:
    surface = more.pop("surface", OBJECTIVES["rosenbrock"])
    rates, starts = spread(surface, name, n, seed=more.pop("where", 0))
    schedule = more.pop("schedule", "constant")
    if schedule != "constant":
        rates = np.array([Run(name, {"learning_rate": r}, schedule=schedule).rates(steps) for r in rates])
    batch = batch_of(name, rates, starts, **more)
    return run_batches(StreamTable(surface, steps, Stream(noise=noise), seed), [batch], 10, goal=1.0)


@pytest.fixture
def warm() -> None:
    work("adam")


FREE: dict[str, list[dict[str, Any]]] = {
    "number of cells": [{"n": n} for n in (1, 2, LANES - 1, LANES, LANES + 1, TILES * LANES + 1)],
    "starts and rates": [{"where": n} for n in range(5)],
    "steps": [{"steps": n} for n in (1, 2, 128, 500, 511, 512, 513, 1500)],
    "noise and seed": [{"noise": s, "seed": k} for s in (0.0, 1e-9, 1000.0) for k in (0, 2**32 - 1)],
    "schedule": [{"schedule": name} for name in SCHEDULES],
    "hyperparameters": [
        {p.name: v} for p in OPTIMIZERS["adam"].hyperparameters[1:] for v in (p.low, p.default, p.high, int(p.high))
    ],
    "coefficients": [{"surface": OBJECTIVES["rosenbrock"].bind(a=a)} for a in (-1.5, 0.0, 1)],
}


@pytest.mark.parametrize("choices", FREE.values(), ids=FREE.keys())
def test_no_change_of_a_number_compiles_or_even_traces(
    choices: list[dict[str, Any]], warm: None, compilations: Counter[str]
) -> None:
    for choice in choices:
        work("adam", **choice)
    assert not compilations


def test_a_new_surface_costs_one_executable_for_each_method(warm: None, compilations: Counter[str]) -> None:
    surface = new_surface()
    for count, name in enumerate(("adam", "sgd"), 1):
        for _ in range(2):
            work(name, surface=surface)
        assert compilations["compile"] == count


def test_two_who_come_at_once_both_finish_and_agree(warm: None, compilations: Counter[str]) -> None:
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)  # threads change places in the middle of everything: a race is lost at once, not in CI
    try:
        for count in (1, 2):
            surface = new_surface()
            with ThreadPoolExecutor(4) as visitors:
                found = list(visitors.map(lambda _, s=surface: work(surface=s, n=1500, noise=1.0)[0], range(4)))
            assert compilations["compile"] == count
            for other in found[1:]:
                assert all(bits(a) == bits(b) for a, b in zip(other, found[0], strict=True))
    finally:
        sys.setswitchinterval(interval)


def test_a_maker_is_asked_once_by_all_who_come_at_once() -> None:
    """And its cache is bounded."""
    made: list[int] = []

    @thread_safe_cache(maxsize=2)
    def maker(key: int) -> object:
        made.append(key)
        return object()

    everybody = threading.Barrier(8)

    def ask(_: int) -> object:
        everybody.wait()
        return maker(1)

    with ThreadPoolExecutor(8) as pool:
        assert len(set(pool.map(ask, range(8)))) == 1
    assert made == [1]
    for key in (2, 3, 1):
        maker(key)
    assert made == [1, 2, 3, 1]


# ------------------------------------------------------------------------------------------------- progress, and an end

MANY = LANES * TILES * 20  # twenty calls' worth of lanes


def many(progress: Callable[[float], object] | None = None) -> list[BatchEnds[Floats]]:
    surface = OBJECTIVES["rosenbrock"]
    batch = batch_of("adam", *spread(surface, "adam", MANY))
    return run_batches(StreamTable(surface, 5), [batch], 3, progress=progress)


def test_progress_is_told_shares_that_rise_to_one(warm: None) -> None:
    told: list[float] = []
    many(told.append)
    assert told[-1] == 1.0
    np.testing.assert_allclose(told, np.arange(1, len(told) + 1) / len(told))
    assert len(told) == -(-20 // batch_module.CALLS)


class Stopped(BaseException):
    """As Streamlit ends a script: not an Exception."""


@pytest.mark.parametrize("error", [RuntimeError, Stopped, KeyboardInterrupt])
def test_what_progress_raises_ends_the_work(
    error: type[BaseException], warm: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, real = [], batch_module._Loop.run

    def counted(*args: Any) -> Any:
        begun.append(1)
        return real(*args)

    def stop(share: float) -> None:
        raise error("enough")

    monkeypatch.setattr(batch_module._Loop, "run", counted)
    with pytest.raises(error, match="enough"):
        many(stop)
    for waiting in [batch_module._pool().submit(int) for _ in range(batch_module.AHEAD * batch_module.WORKERS)]:
        waiting.result()  # the queue is served in order: whatever was handed in before has begun by now, or never will
    most = batch_module.CALLS + batch_module.AHEAD * batch_module.WORKERS
    assert batch_module.CALLS <= len(begun) <= most
    assert batch_module.WORKERS > 2 or most < 20
    assert len(many()) == 1  # and the next one is served


def test_an_error_in_a_call_reaches_whoever_asked(warm: None, monkeypatch: pytest.MonkeyPatch) -> None:
    begun = []

    def fail(*args: Any) -> None:
        begun.append(1)
        raise MemoryError("no room")

    monkeypatch.setattr(batch_module._Loop, "run", fail)
    with pytest.raises(MemoryError, match="no room"):
        many()
    assert len(begun) < 20


def test_nothing_asked_is_nothing_done() -> None:
    told: list[float] = []
    assert run_batches(StreamTable(OBJECTIVES["rosenbrock"], 5), [], 3, progress=told.append) == []
    (ends,) = run_batches(
        StreamTable(OBJECTIVES["rosenbrock"], 5), [batch_of("adam", np.zeros(0), np.zeros((0, 2)))], 3
    )
    assert ends.loss.shape == (0,)
    assert told == []
