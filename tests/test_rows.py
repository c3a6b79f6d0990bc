"""Functions over the rows of a table: compiled JAX, NumPy and the browser agree in every bit, and no table compiles
anything.

-0 counts as 0 here, and one number that is none as another.
"""

from __future__ import annotations

import json
from collections import Counter
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from compiled_surfaces import by_engine
from in_node import evaluate_in_node
from row_cases import FUNCTIONS, Arrays, Floats, over, some_table
from test_elementary import SPECIAL, spread
from test_simulation_in_the_browser import columns_of, simulated_in_node
from test_three_machines import assert_same_bits

from optim_viz import OPTIMIZERS, Run, Trajectory, fate_map, simulate, sweep
from optim_viz.data.stream import Stream
from optim_viz.errors import InputError
from optim_viz.jax_settings import engine_settings
from optim_viz.objectives import Objective
from optim_viz.programs.instructions import program_of, to_program
from optim_viz.programs.machines import PARTIAL_SUMS, interpret
from optim_viz.programs.over_rows import stages
from optim_viz.programs.rows import MOST_ROWS, row_table
from optim_viz.programs.surfaces import derivatives_of
from optim_viz.programs.writer import SUM_ROWS

NAMES = ("f", "f_x", "f_y", "f_xx", "f_xy", "f_yy")
COUNTS = (1, 2, 7, 8, 9, 61, 128, 342, 512)
every_function = pytest.mark.parametrize("name", FUNCTIONS)


def hard_table(count: int) -> Arrays:
    """Of next to nothing, of numbers that overflow where they meet, and special ones."""
    draw = np.random.default_rng((5, count))
    X = np.stack([spread(draw, -1074, 1020, count), spread(draw, -40, 40, count)], axis=1)
    X[:: PARTIAL_SUMS - 1] = draw.choice(SPECIAL, (len(X[:: PARTIAL_SUMS - 1]), 2))
    return Arrays(X, draw.choice([-1.0, 1.0, 0.0, 5e-324, 1e308], count))


def places(count: int = 80) -> tuple[Floats, Floats]:
    """Near and far, next to nothing, and special."""
    draw = np.random.default_rng(6)
    parts = [draw.normal(size=(2, count)), spread(draw, -1074, 1024, 2 * count).reshape(2, -1),
             10.0 * draw.normal(size=(2, count)), np.zeros((2, 1)), draw.choice(SPECIAL, (2, count))]  # fmt: skip
    x, y = np.concatenate(parts, axis=1)
    return x, y


def by_numpy(surface: Objective, x: Floats, y: Floats) -> list[Floats]:
    return interpret(to_program(surface, derivatives=True), x, y, surface.coefficients, surface.rows)


def test_f_and_its_derivatives_on_three_machines() -> None:
    surfaces = [
        over(name, table(count)) for name in FUNCTIONS for count in COUNTS for table in (some_table, hard_table)
    ]
    # A sum over many rows is one over few with more of them: what differs from point to point is seen at few rows.
    few, many = places(), places(16)
    arrays, jobs = [*few, *many], []
    for surface in surfaces:
        assert surface.rows is not None
        first, x = len(arrays), 0 if len(surface.table.y) < 100 else 2
        arrays += list(surface.rows.present)
        jobs.append((to_program(surface, derivatives=True), surface.coefficients, x, x + 1, range(first, len(arrays))))
    finite = wanted = 0
    for surface, browser in zip(surfaces, evaluate_in_node(arrays, jobs), strict=True):
        words = f"{surface.function.__name__} of {len(surface.table.y)} rows"
        xy = few if len(surface.table.y) < 100 else many
        for name, engine, numpy, js in zip(
            NAMES, by_engine(surface, *xy), by_numpy(surface, *xy), browser, strict=True
        ):
            assert_same_bits(numpy, engine, f"{words}: {name}, NumPy against the engine")
            assert_same_bits(js, engine, f"{words}: {name}, the browser against the engine")
            finite += int(np.isfinite(engine).sum())
            wanted += engine.size
    assert finite > 0.3 * wanted


class Chosen(NamedTuple):
    """A path as a scenario would choose it."""

    surface: Objective
    start: tuple[float, float]
    steps: int
    noise: float
    seed: int
    runs: tuple[Run]
    stream: Stream


def test_runs_in_the_browser_are_the_engines() -> None:
    draw, paths, chosen = np.random.default_rng(9), [], []
    for i, (optimizer, entry) in enumerate(OPTIMIZERS.items()):
        # A rule that asks a net is an executable more: it has one of the functions.
        for name in list(FUNCTIONS)[:1] if entry.rule.uses_net else FUNCTIONS:
            surface, start = over(name, some_table(COUNTS[i % 8], i)), tuple(draw.normal(size=2).tolist())
            noise, steps = 0.1 * (i % 2), 70
            path = simulate(surface, optimizer, start=start, steps=steps, noise=noise, seed=i, learning_rate=0.2)
            assert isinstance(path, Trajectory)
            assert path.run is not None
            paths.append(path)
            chosen.append(Chosen(surface, start, steps, noise, i, (path.run,), Stream(noise=noise)))
    for path, found in zip(paths, simulated_in_node(chosen), strict=True):
        words = f"{path.optimizer} on {path.objective.function.__name__}"
        assert found.records == len(path), words
        for mine, wanted in zip(found.columns, columns_of(path), strict=True):
            np.testing.assert_array_equal(mine, wanted, words)
    assert sum(len(path) > 40 for path in paths) > len(paths) // 2


@pytest.mark.compiled
@pytest.mark.parametrize("optimizer", ["sgd", "nesterov", "adam", "newton"])
def test_lanes_take_the_steps_of_single_runs(optimizer: str) -> None:
    surface = over("logistic", some_table(61))
    rates = np.geomspace(1e-3, 1.0, 8)
    swept = sweep(surface, optimizer, learning_rate=rates, steps=40, start=(2.0, -1.0))
    single = simulate(surface, optimizer, learning_rate=rates, steps=40, start=(2.0, -1.0))
    np.testing.assert_array_equal(swept.final, [path.loss[-1] for path in single])


@pytest.mark.compiled
def test_no_table_and_no_number_of_rows_compiles_anything(compilations: Counter[str]) -> None:
    def everything(surface: Objective) -> None:
        simulate(surface, "adam", steps=5, learning_rate=[0.1, 0.2], start=(1.0, 1.0))
        sweep(surface, "adam", steps=5, learning_rate=[0.1, 0.2], start=(1.0, 1.0))
        fate_map(surface, "adam", steps=5, resolution=3, learning_rate=0.1)
        surface(0.0, 0.0), surface.gradient(0.0, 0.0), surface.hessian(0.0, 0.0)

    everything(over("logistic", some_table(20)))
    compilations.clear()
    for count in COUNTS:
        everything(over("logistic", some_table(count)))
        everything(over("logistic", Arrays(np.ones((count, 2)), np.ones(count))))
    assert not compilations


@every_function
def test_the_sum_is_the_mean_over_rows(name: str) -> None:
    """Against the formula itself over all rows, by JAX's own sum and its own derivatives."""
    surface = over(name, some_table(61))
    x, y = np.random.default_rng(8).normal(size=(2, 40))
    X, target = surface.table.X, surface.table.y

    class Columns:
        first, second = X.T
        mean = staticmethod(jnp.mean)

    Columns.target = target  # type: ignore[attr-defined]  # a stand-in for Rows

    def f(w: Any) -> Any:
        return surface.function(w[0], w[1], *surface.coefficients, rows=Columns)

    with jax.enable_x64(True):
        w = jnp.stack([x, y], -1)
        wanted = [np.asarray(jax.jit(jax.vmap(g))(w)) for g in (f, jax.grad(f), jax.hessian(f))]
    found = [surface(x, y), surface.gradient(x, y), surface.hessian(x, y)]
    for one, other in zip(found, wanted, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-9, atol=1e-11)


def test_the_order_of_the_sum() -> None:
    """Eight partial sums in the order of the rows, neighbours first: numbers of which every other order loses some."""
    rows = np.zeros(17)
    rows[[0, 8, 16]] = 1e16, 1.0, -1e16  # one after the other: the 1 is lost
    rows[[1, 2, 3]] = 1.0, 2.0**53, -(2.0**53)  # (0 + 1) + (2^53 - 2^53)
    surface = over("hinge", Arrays(np.stack([rows, np.zeros(17)], 1), np.ones(17)))
    program = {"columns": 4, "inputs": 2, "constants": [], "code": [[SUM_ROWS, 2]], "results": [6]}
    assert surface.rows is not None
    (found,) = interpret(program, np.zeros(3), np.zeros(3), (), surface.rows)
    ((browser,),) = [evaluate_in_node([np.zeros(3), *surface.rows.present], [(program, (), 0, 0, range(1, 5))])[0]]
    assert found.ravel().tolist() == [1.0]
    assert browser.tolist() == [1.0, 1.0, 1.0]


def test_rows_behind_the_last_are_never_looked_at() -> None:
    """What stands there may be anything: it is no row of weight zero, of which 0 · ∞ would be left."""
    surface = over("net", some_table(13))
    assert surface.rows is not None
    spoilt = np.array(surface.rows.columns)
    spoilt[:, 13:] = np.nan
    x, y = places(20)
    with engine_settings():
        found = derivatives_of(surface.function)(
            x, y, *surface.coefficients, rows=surface.rows._replace(columns=spoilt)
        )
    for one, other in zip(found, by_engine(surface, x, y), strict=True):
        assert_same_bits(np.asarray(one), other)


@every_function
def test_the_list_is_plain_data_of_numbers_and_rows(name: str) -> None:
    surface = over(name, some_table(5))
    program = to_program(surface, derivatives=True)
    assert json.loads(json.dumps(program, allow_nan=False)) == program
    assert program == to_program(over(name, some_table(9)), derivatives=True)  # another table is no other list
    inputs, columns = program["inputs"], program["columns"]
    assert (inputs, columns) == (2 + len(surface.coefficients), 4)
    first = inputs + columns + len(program["constants"])
    of_rows = set(range(inputs, inputs + columns))
    for i, (operation, *operands) in enumerate(program["code"]):
        assert all(int(operand) < first + i for operand in operands)
        if operation == SUM_ROWS:
            assert operands[0] in of_rows
        elif of_rows.intersection(map(int, operands)):
            of_rows.add(first + i)
    assert not of_rows.intersection(program["results"])
    assert any(operation == SUM_ROWS for operation, *_ in program["code"])


def test_sums_wait_for_the_sums_that_they_are_made_of() -> None:
    program = program_of(FUNCTIONS["normalized"][0], 0, (0,))
    assert [len(stage.sums) for stage in stages(program)] == [1, 1, 1, 0]
    assert [len(stage.sums) for stage in stages(program_of(FUNCTIONS["hinge"][0], 0, (0, 1, 2)))] == [3, 0]


def test_a_sum_of_what_is_the_same_in_each_row_is_refused() -> None:
    def function(x: Any, y: Any, *, rows: Any) -> Any:
        return jnp.sum(jnp.broadcast_to(x, rows.first.shape)) + y

    with pytest.raises(NotImplementedError, match=r"use rows\.mean"):
        program_of(function, 0, (0,))


@pytest.mark.parametrize(
    ("X", "y", "weight", "words"),
    [
        (np.zeros((3, 3)), np.zeros(3), None, r"shape \(N, 2\)"),
        (np.zeros((3, 2)), np.zeros(4), None, r"not \(3, 2\) and \(4,\)"),
        (np.zeros((0, 2)), np.zeros(0), None, "1 to 1024 rows, not 0"),
        (np.zeros((MOST_ROWS + 1, 2)), np.zeros(MOST_ROWS + 1), None, "not 1025"),
        (np.zeros((3, 2)), np.zeros(3), np.ones(2), "one weight for each of the 3 rows"),
    ],
)
def test_what_is_no_table(X: Floats, y: Floats, weight: Floats | None, words: str) -> None:
    with pytest.raises(InputError, match=words):
        row_table(X, y, weight)
