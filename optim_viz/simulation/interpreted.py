"""Runs by the interpreting executables: where the function or the rule is typed, so that nothing may compile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from jax import Array
from numpy.typing import NDArray

from optim_viz.jax_settings import engine_settings
from optim_viz.limits import MAX_POWERS
from optim_viz.objectives import Objective
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.optimizers.step_program import step_program
from optim_viz.programs.instructions import Function, program_of
from optim_viz.programs.interpreter import interpret_table
from optim_viz.programs.points_over_rows import interpret_over_rows, stages_of
from optim_viz.programs.table import ProgramTable, flushed_inputs, table_of
from optim_viz.scene.scenario import Run
from optim_viz.simulation.batch_scan import CallInputs
from optim_viz.simulation.interpreted_batch import TilesGiven
from optim_viz.simulation.interpreted_scan import RunsGiven, StepsGiven, compile_interpreted_scan
from optim_viz.simulation.scan import RECORDS, RUNS, Drawn, no_columns
from optim_viz.simulation.step_list import (
    MOVING,
    STAYS,
    StepList,
    drawn_coefficients,
    memory_at_start,
    step_list,
    what_stays,
)
from optim_viz.simulation.stream_table import StreamTable

Floats = NDArray[np.float64]
SIX = tuple(range(6))  # f, f_x, f_y, f_xx, f_xy, f_yy
NOTHING = np.zeros(0)  # in the place of what only executables with their own function or rule read


def is_listed(function: Function) -> bool:
    """Whether a function is a list of instructions already."""
    return hasattr(function, "program")


def is_interpreted(surface: Objective, optimizer: str) -> bool:
    """Whether a run is the interpreter's: the others have executables of their own, which are faster."""
    typed = optimizer not in OPTIMIZERS
    return typed or is_listed(surface.function)


@lru_cache(maxsize=128)  # 50 kB each
def derivatives_table(function: Function, coefficients: int) -> ProgramTable:
    """Of f, f_x, f_y, f_xx, f_xy, f_yy.

    Raises:
        InputError: where the function is longer than the executable's arrays.
    """
    return table_of(program_of(function, coefficients, SIX))


def interpreted_derivatives(surface: Objective, points: Floats) -> Floats:
    """f, f_x, f_y, f_xx, f_xy, f_yy at points (..., 2), as (..., 6); nothing compiles.

    Raises:
        InputError: where the function is longer than the executable's arrays.
    """
    function, given = surface.function, surface.coefficients
    if surface.rows is None:
        found = interpret_table(derivatives_table(function, len(given)), points.reshape(-1, 2), given)
    else:
        found = interpret_over_rows(stages_of(function, len(given), SIX), points.reshape(-1, 2), given, surface.rows)
    return found.reshape(*points.shape[:-1], 6)


def _list_of(surface: Objective, optimizer: str, measures: tuple[int, ...] = (), own_rows: bool = False) -> StepList:
    return step_list(
        surface.function,
        len(surface.coefficients),
        optimizer,
        draws=own_rows if surface.rows is not None else len(surface.numbers) > 0,
        penalized=surface.unpenalized is not None,
        measures=measures,
        over_rows=surface.rows is not None,
    )


@dataclass(frozen=True, eq=False)
class InterpretedRun:
    """One run to be advanced."""

    run: Run
    moving: Floats  # (MOVING,) position and memory before the first record
    rates: Floats  # (steps + 1,) from record 0 on
    count: int  # steps that the method has taken before the first record

    @classmethod
    def of(cls, run: Run, position: Floats, rates: Floats, first: int, state: Sequence[Floats] = ()) -> InterpretedRun:
        """From record ``first`` on; with the ``state`` of an origin of the same method there, counters first."""
        rule, moving, count = step_program(run.optimizer), np.zeros(MOVING), 0
        others = np.array(list(run.hyperparameters.values())[1:])
        moving[:2], moving[2:] = position, memory_at_start(rule, rates[first], others)
        if len(state):
            counters = len(state) - len(rule.remembers)
            count = int(state[0]) if counters else 0
            moving[2 : 2 + 2 * len(rule.remembers)] = np.ravel([np.asarray(row) for row in state[counters:]])
        return cls(run, moving, rates, count)


def advance(
    surface: Objective, runs: Sequence[InterpretedRun], first: int, steps: int, stream: StreamTable
) -> list[Floats]:
    """Up to ``RUNS`` runs from record ``first`` to the last: position, loss, gradient, noisy gradient, what is
    remembered, counters first, and the Hessian, as (runs, records) or (runs, records, k)."""
    usual, penalized = np.array(surface.coefficients, np.float64), surface.unpenalized is not None
    measures = SIX if surface.rows is not None else ()
    lists = [_list_of(surface, run.run.optimizer, measures, stream.touches_columns) for run in runs]
    given = _runs_given(runs, lists, usual, penalized)
    count, blocks, numbers = np.int32(len(runs)), list[list[Floats]](), len(surface.numbers)
    with engine_settings():
        scan = compile_interpreted_scan(surface.rows is not None)
        for at in range(first, steps + 1, RECORDS):
            rows = stream.numbers(at, RECORDS) if numbers else None
            drawn = StepsGiven(
                flushed_inputs(stream.noise(at, RECORDS)), *drawn_coefficients(rows, len(usual), RECORDS)
            )
            rates = np.zeros((RUNS, RECORDS))
            for i, run in enumerate(runs):
                here = run.rates[at : at + RECORDS]
                rates[i, : len(here)] = here
            counts = np.array([run.count + at - first for run in runs] + [0] * (RUNS - len(runs)))
            moving, *records = scan(
                count, drawn, given._replace(rates=rates, count=counts), *_rows_given(surface, stream, at)
            )
            given = given._replace(moving=moving)
            blocks.append([np.asarray(record)[: len(runs)] for record in records])
            if not np.isfinite(np.asarray(moving)[: len(runs), :2]).all(axis=1).any():
                break
    kept = slice(steps + 1 - first)
    movements, gradients, *measured = (np.concatenate(parts, axis=1)[:, kept] for parts in zip(*blocks, strict=True))
    found = measured[0] if measured else interpreted_derivatives(surface, movements[..., :2])
    steps_taken = np.array([run.count for run in runs])[:, None] + np.arange(movements.shape[1])
    counter = np.repeat(steps_taken[..., None], 2, axis=-1).astype(np.float64)
    slots = [movements[..., 2 + 2 * i : 4 + 2 * i] for i in range((MOVING - 2) // 2)]
    return [movements[..., :2], found[..., 0], found[..., 1:3], gradients, counter, *slots, found[..., 3:]]


def _rows_given(surface: Objective, stream: StreamTable, at: int) -> tuple[Any, ...]:
    """The table, and of each record the features and weights that the stream gives it."""
    if surface.rows is None:
        return ()
    columns = stream.columns(at, RECORDS)
    return surface.rows, no_columns() if columns is None else flushed_inputs(columns)


def _runs_given(runs: Sequence[InterpretedRun], lists: Sequence[StepList], usual: Floats, penalized: bool) -> RunsGiven:
    """All but the rates and the counts, in rows for ``RUNS`` of them."""
    moving, stays = np.zeros((RUNS, MOVING)), np.zeros((RUNS, STAYS))
    bases, ahead = np.zeros((RUNS, MAX_POWERS)), np.zeros((RUNS, MAX_POWERS), np.int64)
    for i, (run, steps) in enumerate(zip(runs, lists, strict=True)):
        others = np.array(list(run.run.hyperparameters.values())[1:])
        moving[i] = run.moving
        stays[i] = what_stays(usual, run.run.treatment, penalized, others)
        bases[i, : len(steps.bases)] = flushed_inputs(others[list(steps.bases)])
        ahead[i, : len(steps.ahead)] = steps.ahead
    tables = [steps.table for steps in lists] + [lists[0].table] * (RUNS - len(lists))
    table = type(lists[0].table)(*(np.stack(arrays) for arrays in zip(*tables, strict=True)))
    return RunsGiven(moving, table, stays, np.zeros(0), np.zeros(0), bases, ahead)


def tiles_given(
    stream: StreamTable, optimizer: str, settings: Sequence[tuple[Sequence[float], str]], rates: Floats
) -> TilesGiven:
    """What the tiles of a call are given: of each the other hyperparameters and the treatment, and of all the first
    learning rates, (TILES, LANES)."""
    surface = stream.surface
    usual, penalized = np.array(surface.coefficients, np.float64), surface.unpenalized is not None
    steps, rule = _list_of(surface, optimizer, SIX[:3], stream.touches_columns), step_program(optimizer)
    memory, stays = np.zeros((len(rates), MOVING - 2, rates.shape[1])), np.zeros((len(rates), STAYS))
    bases, ahead = np.zeros((len(rates), MAX_POWERS)), np.zeros(MAX_POWERS, np.int32)
    ahead[: len(steps.ahead)] = steps.ahead
    for i, (given, treatment) in enumerate(settings):
        others = np.array(given)
        memory[i] = memory_at_start(rule, rates[i], others)
        stays[i] = what_stays(usual, treatment, penalized, others)
        bases[i, : len(steps.bases)] = flushed_inputs(others[list(steps.bases)])
    drawn = drawn_coefficients(np.zeros((0, len(surface.numbers))), len(usual), 0)[1]
    return TilesGiven(steps.table, memory, stays, bases, ahead, drawn)


def interpreted_call(inputs: CallInputs, surface: Objective, columns: Array | None) -> CallInputs:
    """What all runs of a call are given, in one shape for all surfaces, or for all over rows, of which these are the
    steps' ``columns``."""
    noise, numbers = inputs.drawn.noise, inputs.drawn.numbers
    rows = None if numbers is None else np.asarray(numbers)
    drawn = Drawn(noise, drawn_coefficients(rows, len(surface.coefficients), len(noise))[0])
    if surface.rows is not None:
        drawn = drawn._replace(columns=no_columns() if columns is None else columns)
    return inputs._replace(coefficients=NOTHING, drawn=drawn)
