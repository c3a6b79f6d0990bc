"""The interpreter over the rows of a table against the compiled loops: the same bits of the same runs."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import jax
import numpy as np
import pytest
from interpreted_cases import WITHOUT_ROWS, interpreting
from simulate_cases import assert_equal, one

from optim_viz import OBJECTIVES, OPTIMIZERS, Run, Scenario, Stream
from optim_viz.errors import InputError
from optim_viz.jax_settings import engine_settings
from optim_viz.limits import MAX_STAGES, MAX_SUMS
from optim_viz.objectives import Objective
from optim_viz.programs.interpreter import put, results_of
from optim_viz.programs.points_over_rows import stages_of
from optim_viz.programs.rows import MOST_ROWS
from optim_viz.programs.staged import AT_ONCE, blank_staged, run_staged
from optim_viz.programs.table import MOST_INPUTS
from optim_viz.simulation.interpreted import SIX, interpreted_derivatives, step_list
from optim_viz.simulation.scan import RECORDS
from optim_viz.simulation.simulate import run

pytestmark = pytest.mark.compiled

OVER_ROWS = [name for name in OBJECTIVES if name not in WITHOUT_ROWS]
STREAMS = {
    "all rows": Stream(),
    "batches, dropped, jittered": Stream(batch_size=8, keep_prob=0.7, input_noise=0.1, noise=0.1),
}


def same(surface: Objective, name: str, **choices: Any) -> None:
    try:
        compiled = one(surface, name, **choices)
    except InputError as error:  # a stream that the surface does not take, a start that is not finite
        with interpreting(), pytest.raises(InputError, match=re.escape(str(error))):
            one(surface, name, **choices)
        return
    with interpreting():
        interpreted = one(surface, name, **choices)
    assert_equal(interpreted, compiled)


@pytest.mark.parametrize("key", OVER_ROWS)
def test_every_surface_is_what_it_is_compiled(key: str) -> None:
    for name in ("sgd", "nesterov", "newton"):
        for stream in STREAMS.values():
            same(OBJECTIVES[key], name, steps=30, stream=stream, seed=3)


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_every_method_takes_the_compiled_steps_to_the_last_bit(name: str) -> None:
    same(OBJECTIVES["hinge"], name, steps=40, stream=Stream(batch_size=8), seed=3, schedule="cosine")


def test_two_calls_go_on_where_the_first_one_ended() -> None:
    same(OBJECTIVES["hinge"], "adam", steps=RECORDS + 20, stream=Stream(batch_size=8))


@pytest.mark.parametrize("rows", [2, 7, AT_ONCE - 1, AT_ONCE, AT_ONCE + 1])
def test_any_number_of_rows(rows: int) -> None:
    """The last block is full, or has one row, or is the only one."""
    generator = np.random.default_rng(rows)
    table = OBJECTIVES["logistic_regression"].table
    assert table is not None
    X, y = generator.normal(size=(rows, 2)), np.where(np.arange(rows) % 2, 1.0, -1.0)
    surface = OBJECTIVES["logistic_regression"].bind(table=type(table)(X=X, y=y, transform="raw"))
    assert surface.rows is not None
    assert int(surface.rows.count) == rows
    same(surface, "adam", steps=40)


def test_rows_behind_the_last_are_never_looked_at() -> None:
    """What stands there may be anything, in the block that the last row is in as well."""
    surface = OBJECTIVES["hinge"]
    assert surface.rows is not None
    count = int(surface.rows.count)
    assert count % AT_ONCE
    spoilt = np.array(surface.rows.columns)
    spoilt[:, count:] = np.nan
    table, inputs = stages_of(surface.function, len(surface.coefficients), SIX), np.zeros(MOST_INPUTS)
    inputs[: 2 + len(surface.coefficients)] = 0.3, -0.2, *surface.coefficients
    with engine_settings():
        registers = put(blank_staged(table, AT_ONCE), np.repeat(inputs[:, None], AT_ONCE, axis=1), 0)
        for columns in (surface.rows.columns, spoilt):
            rows = surface.rows._replace(columns=columns)
            found = results_of(jax.jit(run_staged)(table, registers, rows, np.zeros((3, MOST_ROWS))))[:6, 0]
            np.testing.assert_array_equal(found, interpreted_derivatives(surface, np.array([0.3, -0.2])))


@pytest.mark.parametrize("treatment", ["gradient", "decoupled", "proximal"])
def test_penalties_and_their_treatments(treatment: str) -> None:
    surface = OBJECTIVES["logistic_regression"].penalized("elastic_net", strength=0.05, mixing=0.3)
    for name in ("sgd", "adam"):
        same(surface, name, steps=80, treatment=treatment)


def test_branches_partners_and_an_overflow() -> None:
    first = Run("adam", {"learning_rate": 0.1}, partners=("bias_correction",))
    runs = (
        first,
        Run("momentum", {"learning_rate": 0.02}, origin=first, branch_step=30),
        Run("sgd", {"learning_rate": 1e308}),
    )
    scenario = Scenario("logistic_regression", runs=runs, steps=90, stream=Stream(batch_size=16), seed=2)
    compiled = run(scenario)
    with interpreting():
        interpreted = run(scenario)
    assert compiled[-1].undefined or len(compiled[-1]) < 91
    for one_way, other in zip(interpreted, compiled, strict=True):
        assert_equal(one_way, other)


def test_nothing_compiles_for_another_surface(compilations: Counter[str]) -> None:
    with interpreting():
        one(OBJECTIVES["hinge"], "sgd", steps=5)
        compilations.clear()
        for key in OVER_ROWS:
            one(OBJECTIVES[key], "adam", steps=5, stream=Stream(batch_size=8))
    assert set(compilations) <= {"trace"}


def test_the_longest_lists_of_ours_fit_with_room() -> None:
    for key in OVER_ROWS:
        surface = OBJECTIVES[key]
        given = {"draws": True, "penalized": True, "measures": SIX, "over_rows": True}
        table = step_list(surface.function, len(surface.coefficients), "newton", **given).table
        assert 2 * table.ends[table.length - 1, 1] < len(table.code), key
        assert table.length < MAX_STAGES, key
        assert table.counts.max() < MAX_SUMS, key
