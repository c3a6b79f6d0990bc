"""The interpreter against the compiled loops: the same bits of the same runs, and nothing compiles for another list.

Here, and in ``test_batch.py`` for batches, compiled loops are tested; all other tests have their runs interpreted.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from typing import Any

import numpy as np
import pytest
from interpreted_cases import WITHOUT_ROWS, listed
from round_values import round_values
from simulate_cases import assert_equal, close, one, several

from optim_viz import OBJECTIVES, OPTIMIZERS, Run, Scenario, Stream, fate_map
from optim_viz.errors import InputError
from optim_viz.frozen import FrozenMapping
from optim_viz.language.formula import parse_formula
from optim_viz.limits import MAX_INSTRUCTIONS, MAX_REMEMBERED
from optim_viz.objectives import Objective
from optim_viz.objectives.penalties import PENALTIES, Penalty
from optim_viz.objectives.treatments import TREATMENTS
from optim_viz.optimizers.step_program import step_program
from optim_viz.programs.instructions import program_of, to_program
from optim_viz.programs.interpreter import interpret_table
from optim_viz.programs.machines import interpret
from optim_viz.programs.table import table_of
from optim_viz.programs.writer import ProgramWriter
from optim_viz.simulation.simulate import run

pytestmark = pytest.mark.compiled

SAMPLE = ("rosenbrock", "ackley", "linear_regression")
MAPPED = ("sgd", "newton")  # where penalties are treated
PENALIZED = {kind: Penalty(kind, 0.3) for kind in PENALTIES if kind != "none"}
CHOICES: dict[str, dict[str, Any]] = {  # two calls begin as one does
    "noise and a schedule": {"noise": 0.5, "seed": 3, "schedule": "cosine"},
    "two calls": {"steps": 700},
}


@pytest.mark.parametrize("key", SAMPLE)
@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_every_method_takes_the_compiled_steps_to_the_last_bit(key: str, name: str) -> None:
    surface = OBJECTIVES[key]
    for choices in CHOICES.values():
        assert_equal(one(listed(surface), name, **choices), one(surface, name, **choices))


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_every_switch_and_every_number_is_what_it_is_compiled(name: str) -> None:
    surface = OBJECTIVES["rosenbrock"]
    for p in OPTIMIZERS[name].hyperparameters[1:]:
        for value in (p.low, p.high) if p.scale == "switch" else (round_values(p)[1], round_values(p)[-2]):
            choices = {p.name: value, "steps": 40}
            assert_equal(one(listed(surface), name, **choices), one(surface, name, **choices))


@pytest.mark.parametrize("treatment", list(TREATMENTS))
@pytest.mark.parametrize("penalty", PENALIZED.values(), ids=PENALIZED)
def test_every_treatment_of_every_penalty_is_what_it_is_compiled(penalty: Penalty, treatment: str) -> None:
    for key in ("rosenbrock", "ackley", "linear_regression"):
        surface = OBJECTIVES[key].penalized(penalty)
        for name in ("sgd", "nesterov", "adam", "newton"):
            choices = {"treatment": treatment, "steps": 100, "noise": 0.1}
            assert_equal(one(listed(surface), name, **choices), one(surface, name, **choices))


@pytest.mark.parametrize("key", WITHOUT_ROWS)
def test_every_function_is_what_it_is_compiled(key: str) -> None:
    surface = OBJECTIVES[key]
    for name in ("sgd", "adam", "newton"):
        assert_equal(one(listed(surface), name, steps=300), one(surface, name, steps=300))


def test_every_switch_and_every_number_is_an_argument(compilations: Counter[str]) -> None:
    surface = listed(OBJECTIVES["rosenbrock"])
    one(surface, "sgd")
    compilations.clear()
    for name, entry in OPTIMIZERS.items():
        for parameter in entry.hyperparameters:
            for value in (parameter.low, parameter.high):
                one(surface, name, steps=5, **{parameter.name: value})
        several(surface, name, steps=20, learning_rate=np.geomspace(1e-5, 1e-3, 9))
    for key in ("beale", "drop_wave", "two_layer_linear"):
        to_program(OBJECTIVES[key], derivatives=True)  # JAX's trace of a declared formula: none of a typed one
        one(listed(OBJECTIVES[key]), "adam", steps=5)
    assert not compilations["compile"]
    assert not compilations["lower"]


@pytest.mark.parametrize("stream", [Stream(batch_size=8), Stream(batch_size=16, noise=0.1)], ids=str)
def test_a_stream_gives_steps_other_coefficients(stream: Stream) -> None:
    surface = OBJECTIVES["linear_regression"]
    for name in ("sgd", "nesterov", "newton"):
        runs = [one(s, name, steps=200, stream=stream, seed=5) for s in (listed(surface), surface)]
        assert_equal(*runs)


def test_branches_go_on_with_what_is_remembered_or_begin_anew() -> None:
    first = Run("adam")
    branches = [
        Run("adam", {"learning_rate": 0.03}, origin=first, branch_step=40),
        Run("momentum", {"learning_rate": 1e-4}, origin=first, branch_step=70),
        Run("adam", {"b1": 0.5}, origin=first, branch_step=40),
    ]
    paths = []
    for surface in (listed(OBJECTIVES["rosenbrock"]), OBJECTIVES["rosenbrock"]):
        scenario = Scenario.suggested("rosenbrock", runs=(first, *branches), steps=120)
        object.__setattr__(scenario, "surface", surface)
        paths.append(run(scenario))
    for interpreted, compiled in zip(*paths, strict=True):
        assert_equal(interpreted, compiled)


def test_an_overflow_ends_a_run_where_it_ends_compiled() -> None:
    surface = OBJECTIVES["beale"]
    a, b = (one(s, "sgd", learning_rate=1.0) for s in (listed(surface), surface))
    assert_equal(a, b)
    assert len(a) < 20
    assert a.undefined == b.undefined


def test_the_interpreter_is_numpys_machine_in_every_bit() -> None:
    points = np.random.default_rng(1).normal(size=(700, 2)) * 3.0
    for key in WITHOUT_ROWS:
        surface = OBJECTIVES[key]
        program = to_program(surface, derivatives=True)
        found = interpret_table(table_of(program), points, surface.coefficients)
        expected = interpret(program, points[:, 0], points[:, 1], surface.coefficients)
        np.testing.assert_array_equal(found, np.stack([np.broadcast_to(e, 700) for e in expected], -1), err_msg=key)


def test_the_longest_lists_of_ours_fit_with_room() -> None:
    for key in WITHOUT_ROWS:
        program = to_program(OBJECTIVES[key], derivatives=True)
        assert 2 * int(table_of(program).length) < MAX_INSTRUCTIONS
    for name in OPTIMIZERS:
        assert int(table_of(step_program(name).update).length) < MAX_INSTRUCTIONS / 2
        assert len(step_program(name).remembers) < MAX_REMEMBERED


def test_what_does_not_fit_is_refused_in_one_sentence() -> None:
    def chain(operations: int) -> ProgramWriter:
        writer = ProgramWriter(2)
        value = writer.inputs[0]
        for _ in range(operations):
            value = writer.emit("add", value, writer.inputs[1])
        writer.last = value  # type: ignore[attr-defined]  # a test's own
        return writer

    fits = chain(MAX_INSTRUCTIONS)
    found = interpret_table(table_of(fits.program([fits.last])), np.array([[1.0, 2.0]]))  # type: ignore[attr-defined]
    assert found[0, 0] == 1.0 + 2.0 * MAX_INSTRUCTIONS
    long = chain(MAX_INSTRUCTIONS + 1)
    with pytest.raises(InputError, match=r"2,049 operations, and 2,048 are the most"):
        table_of(long.program([long.last]))  # type: ignore[attr-defined]
    wide = ProgramWriter(2)
    values = [wide.emit("mul", wide.inputs[0], wide.constant(float(i))) for i in range(200)]
    total = values[-1]
    for value in values:
        total = wide.emit("add", total, value)
    with pytest.raises(InputError, match="numbers that wait for each other"):
        table_of(wide.program([total]))


def test_registers_are_used_again_and_results_stand_where_they_belong() -> None:
    """A result that is an input, a constant, another result, or is read on the way."""
    writer = ProgramWriter(2)
    x, y = writer.inputs
    total = writer.emit("add", x, y)
    twice = writer.emit("mul", total, total)
    program = writer.program([y, total, writer.constant(7.0), total, twice, x])
    found = interpret_table(table_of(program), np.array([[2.0, 3.0], [5.0, -1.0]]))
    np.testing.assert_array_equal(found, [[3, 5, 7, 5, 25, 2], [-1, 4, 7, 4, 16, 5]])


def test_a_list_with_rows_has_no_table() -> None:
    surface = OBJECTIVES["logistic_regression"]
    with pytest.raises(NotImplementedError, match="rows"):
        table_of(program_of(surface.function, len(surface.coefficients), (0, 1, 2)))


# ---------------------------------------------------------------------------------------------------------------- maps


@pytest.mark.parametrize(
    ("key", "name", "choices"),
    [
        ("rosenbrock", "adam", {"steps": 150}),
        ("rosenbrock", "sgd", {"noise": 0.3, "schedule": "cosine"}),
        ("linear_regression", "nesterov", {"steps": 600}),
        ("rosenbrock", "rprop", {"schedule": "cosine", "steps": 100}),
        ("linear_regression", "adam", {"stream": Stream(batch_size=8, noise=0.1), "seed": 2, "steps": 100}),
        *(("booth + elastic_net", name, {"treatment": t, "steps": 100}) for name in MAPPED for t in TREATMENTS),
    ],
    ids=str,
)
def test_a_map_is_the_compiled_one(key: str, name: str, choices: dict[str, Any]) -> None:
    function, _, kind = key.partition(" + ")
    surface = OBJECTIVES[function].penalized(PENALIZED[kind]) if kind else OBJECTIVES[function]
    interpreted, compiled = (fate_map(s, name, resolution=31, **choices) for s in (listed(surface), surface))
    for field in dataclasses.fields(compiled):
        found, expected = getattr(interpreted, field.name), getattr(compiled, field.name)
        if isinstance(expected, np.ndarray):
            np.testing.assert_array_equal(found, expected, err_msg=field.name)


def test_no_map_of_any_list_compiles(compilations: Counter[str]) -> None:
    surface = listed(OBJECTIVES["rosenbrock"])
    fate_map(surface, "sgd", resolution=8, steps=20)
    compilations.clear()
    for name in OPTIMIZERS:
        fate_map(surface, name, resolution=8, steps=20)
        fate_map(listed(OBJECTIVES["linear_regression"]), name, resolution=8, steps=20, schedule="cosine")
    assert not compilations["compile"]
    assert not compilations["lower"]


# ------------------------------------------------------------------------------------------------------ typed functions

FORMULAS = {
    "rosenbrock": "(1 - x)^2 + 100 (y - x^2)^2",
    "beale": "(1.5 - x + x y)^2 + (2.25 - x + x y^2)^2 + (2.625 - x + x y^3)^2",
    "himmelblau": "(x^2 + y - 11)^2 + (x + y^2 - 7)^2",
    "rastrigin": "20 + x^2 + y^2 - 10 cos(2 pi x) - 10 cos(2 pi y)",
}


def typed(key: str) -> Objective:
    """A registered surface by what somebody types for it."""
    return dataclasses.replace(
        OBJECTIVES[key],
        function=parse_formula(FORMULAS[key]).listed,
        parameters=(),
        values=FrozenMapping({}),
        points=lambda: (),
    )


@pytest.mark.parametrize("key", FORMULAS)
@pytest.mark.parametrize("name", ["sgd", "momentum", "adam", "newton"])
def test_a_typed_formula_is_the_registered_function(key: str, name: str) -> None:
    """Its derivatives are found otherwise: the last digits differ, and after some steps more of them, where Newton's
    steps go far out sooner than others."""
    surface, steps = OBJECTIVES[key], 11 if name == "newton" else 25
    found, expected = one(typed(key), name, steps=steps, start=surface.start), one(surface, name, steps=steps)
    for field in ("position", "loss", "gradient", "hessian"):
        close(getattr(found, field), getattr(expected, field), 1e-10)


def test_no_formula_compiles(compilations: Counter[str]) -> None:
    one(typed("rosenbrock"), "sgd", steps=5)
    fate_map(typed("rosenbrock"), "sgd", resolution=4, steps=5)
    compilations.clear()
    for key in FORMULAS:
        for name in ("sgd", "adam", "v = 0.9 v + g; x = x - lr v"):
            one(typed(key), name, steps=5)
            fate_map(typed(key), name, resolution=4, steps=5)
    assert not compilations["compile"]
    assert not compilations["lower"]
