"""The instruction lists that the browser evaluates: the same function, to the last digits."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from compiled_surfaces import by_engine
from jax import Array, lax
from objective_oracles import EVERY_INSTRUCTION

from optim_viz import OBJECTIVES
from optim_viz.objectives import Objective
from optim_viz.programs.instructions import to_program
from optim_viz.programs.machines import BINARY, UNARY, interpret
from optim_viz.programs.rows import RowTable
from optim_viz.programs.writer import SUM_ROWS, Program

POINTS = 2000
every_objective = pytest.mark.parametrize("key", list(OBJECTIVES))


def made_of(function: Callable[..., Any]) -> Objective:
    """The sphere's entry with another formula."""
    return dataclasses.replace(OBJECTIVES["sphere"], function=function)


def points(surface: Objective) -> tuple[Any, Any]:
    """Points within and around the window: a visitor may zoom out."""
    draw, (left, right), (bottom, top) = np.random.default_rng(7), surface.domain.x, surface.domain.y
    wide, high = right - left, top - bottom
    return draw.uniform(left - wide, right + wide, POINTS), draw.uniform(bottom - high, top + high, POINTS)


def f_of(program: Program, x: Any, y: Any, coefficients: Any = (), rows: RowTable | None = None) -> Any:
    (f,) = interpret(program, x, y, coefficients, rows)
    return f


def assert_same(surface: Objective) -> None:
    """To the last bit."""
    x, y = points(surface)
    found = f_of(to_program(surface), x, y, surface.coefficients, surface.rows)
    np.testing.assert_array_equal(np.broadcast_to(found, x.shape), by_engine(surface, x, y)[0])


@every_objective
def test_the_program_is_the_function(key: str) -> None:
    assert_same(OBJECTIVES[key])


@pytest.mark.parametrize("key", [o.name for o in OBJECTIVES.values() if o.parameters])
def test_the_program_is_the_function_at_other_coefficients(key: str) -> None:
    surface, draw = OBJECTIVES[key], np.random.default_rng(3)
    for _ in range(3):
        assert_same(surface.bind(**{p.name: draw.uniform(p.low, p.high) for p in surface.parameters}))
    for end in ("low", "high"):
        assert_same(surface.bind(**{p.name: getattr(p, end) for p in surface.parameters}))


@every_objective
def test_the_program_knows_the_critical_points(key: str) -> None:
    surface = OBJECTIVES[key]
    program = to_program(surface)
    for point in surface.critical_points:
        f = f_of(program, *point.position, surface.coefficients, surface.rows)
        assert float(np.ravel(f)[0]) == pytest.approx(point.value, rel=1e-9, abs=1e-9)


def test_some_surfaces_have_every_instruction_that_there_is() -> None:
    has = {
        key: {(surface.rows is not None, name) for name, *_ in to_program(surface, derivatives=True)["code"]}
        for key, surface in OBJECTIVES.items()
    }
    every: set[tuple[bool, str]] = set().union(*has.values())
    assert every == set().union(*(has[key] for key in EVERY_INSTRUCTION))


# That its derivatives are those of the engine, to the bit, is in test_three_machines.py.


@pytest.mark.parametrize("derivatives", [False, True], ids=["f", "derivatives"])
@every_objective
def test_a_program_is_plain_data_in_which_every_register_is_there_before_it_is_used(
    key: str, derivatives: bool
) -> None:
    program = to_program(OBJECTIVES[key], derivatives=derivatives)
    assert json.loads(json.dumps(program, allow_nan=False)) == program
    assert len(json.dumps(program)) < (10_000 if derivatives else 2_000)
    assert len(program["results"]) == (6 if derivatives else 1)
    inputs, constants = program["inputs"], program["constants"]
    assert inputs == 2 + len(OBJECTIVES[key].coefficients)
    given = inputs + program.get("columns", 0)
    registers = given + len(constants) + len(program["code"])
    assert all(0 <= register < registers for register in program["results"])
    used = {int(i) for _, *operands in program["code"] for i in operands} | set(program["results"])
    assert set(range(given, registers)) <= used  # no constant and no instruction is for nothing
    assert len({json.dumps(line) for line in program["code"]}) == len(program["code"])  # and none is done twice
    assert len({c.hex() for c in constants}) == len(constants)
    for k, (name, *operands) in enumerate(program["code"]):
        assert len(operands) == (1 if name in UNARY | {SUM_ROWS} else 2 if name in BINARY else 3)
        assert name in UNARY | BINARY | {"select", SUM_ROWS}
        assert all(0 <= int(i) < given + len(constants) + k for i in operands)


@pytest.mark.parametrize("scalar", [0.5, np.float32(0.5), np.array(0.5)], ids=["float", "float32", "0-d"])
def test_a_program_takes_numbers_and_grids(scalar: Any) -> None:
    surface = OBJECTIVES["rosenbrock"]
    program, expected = to_program(surface), float(surface(0.5, 2.0))
    assert float(f_of(program, scalar, 2.0, surface.coefficients)) == expected
    grid = f_of(program, np.full((3, 1), 0.5), np.full((1, 4), 2.0), surface.coefficients)
    assert grid.shape == (3, 4)
    assert (grid == expected).all()


@pytest.mark.parametrize(
    ("function", "value"),
    [
        (lambda x, y: x, 0.75),
        (lambda x, y: y, -1.25),
        (lambda x, y: 3.5, 3.5),
        (lambda x, y: jnp.float64(2.0), 2.0),
        (lambda x, y: 0.0 * x, 0.0),
        (lambda x, y: x**0, 1.0),
        (lambda x, y: x**-3, 0.75**-3),
        (lambda x, y: lax.stop_gradient(x), 0.75),
        (lambda x, y: (x * y, x + y)[1], -0.5),  # the last instruction of the trace is not the result
    ],
    ids=["x", "y", "constant", "array constant", "zero", "power 0", "power -3", "nothing to do", "unused"],
)
def test_the_result_is_found_whatever_the_function_is(function: Callable[..., Any], value: float) -> None:
    program = to_program(made_of(function))
    assert float(np.broadcast_to(f_of(program, 0.75, -1.25), ())) == pytest.approx(value, rel=1e-15)


@pytest.mark.parametrize("exponent", range(2, 14))
def test_powers_are_repeated_squaring(exponent: int) -> None:
    surface = made_of(lambda x, y: x**exponent - y)
    assert_same(surface)
    count = len(to_program(surface)["code"]) - 1
    assert count <= 2 * exponent.bit_length() - 2


UNARY_FORMULAS: dict[str, Callable[[Array], Array]] = {
    "neg": lambda u: -u, "exp": jnp.exp, "log": jnp.log, "sin": jnp.sin, "cos": jnp.cos, "tan": jnp.tan,
    "tanh": jnp.tanh, "sqrt": jnp.sqrt, "abs": jnp.abs, "sign": jnp.sign, "floor": jnp.floor, "exp2": jnp.exp2,
    "log1p": jnp.log1p,
}  # fmt: skip
BINARY_FORMULAS: dict[str, Callable[[Array, Array], Array]] = {
    "add": lambda x, y: x + y, "sub": lambda x, y: x - y, "mul": lambda x, y: x * y, "div": lambda x, y: x / y,
    "pow": lambda x, y: (x * x + 1.0) ** y, "max": jnp.maximum, "min": jnp.minimum, "atan2": jnp.arctan2,
    "lt": lambda x, y: jnp.where(x < y, x, 7.0), "le": lambda x, y: jnp.where(x <= y, x, 7.0),
    "gt": lambda x, y: jnp.where(x > y, x, 7.0), "ge": lambda x, y: jnp.where(x >= y, x, 7.0),
    "eq": lambda x, y: jnp.where(jnp.floor(x) == jnp.floor(y), x, 7.0),
    "ne": lambda x, y: jnp.where(jnp.floor(x) != jnp.floor(y), x, 7.0),
}  # fmt: skip


@pytest.mark.parametrize("name", sorted(UNARY))
def test_each_operation_on_one_number(name: str) -> None:
    surface = made_of(lambda x, y: UNARY_FORMULAS[name](0.1 + x * x) - 3.0 * y)
    assert name in {operation for operation, *_ in to_program(surface)["code"]}
    assert_same(surface)


@pytest.mark.parametrize("name", sorted(BINARY))
def test_each_operation_on_two_numbers(name: str) -> None:
    surface = made_of(BINARY_FORMULAS[name])
    assert name in {operation for operation, *_ in to_program(surface)["code"]}
    assert_same(surface)


def test_a_select_takes_the_second_where_the_condition_does_not_hold() -> None:
    program = to_program(made_of(lambda x, y: jnp.where(x > 0.0, 1.0 / x, y)))
    np.testing.assert_array_equal(f_of(program, [0.0, 2.0, -1.0], 5.0), [5.0, 0.5, 5.0])


@pytest.mark.parametrize(
    ("function", "primitive"),
    [
        (lambda x, y: jnp.arcsin(x) + y, "asin"),
        (lambda x, y: lax.while_loop(lambda c: c < 10.0, lambda c: c + 1.0, x) + y, "while"),
        (lambda x, y: jax.scipy.special.erf(x) * y, "erf"),
        (lambda x, y: x.astype(jnp.int32) * y, "convert_element_type"),  # would have to truncate
    ],
    ids=["asin", "while", "erf", "integers"],
)
def test_a_primitive_that_the_player_does_not_know_is_named(function: Callable[..., Any], primitive: str) -> None:
    with pytest.raises(NotImplementedError, match=f"'{primitive}'"):
        to_program(made_of(function))


def test_a_condition_counts_as_one_and_other_kinds_of_numbers_are_refused() -> None:
    surface = made_of(lambda x, y: 2.0 * x.astype(bool) + 0.0 * y)
    assert [float(interpret(to_program(surface), x, 1.0)[0]) for x in (0.3, -1.7, 0.0)] == [2.0, 2.0, 0.0]
    with pytest.raises(NotImplementedError, match="the machines have no float32"):
        to_program(made_of(lambda x, y: x.astype(jnp.float32).astype(jnp.float64) + y))
