"""One list of instructions, three machines: compiled JAX, NumPy and the browser's JavaScript agree in every bit.

-0 counts as 0 here, and one number that is none as another.
"""

from __future__ import annotations

from typing import Any

import jax
import numpy as np
import pytest
from compiled_surfaces import by_engine
from in_node import evaluate_in_node
from test_elementary import SPECIAL, arguments, by_jax, by_numpy, flushed, spread

from optim_viz import OBJECTIVES, Run, Scenario, run
from optim_viz.objectives import Objective
from optim_viz.programs.elementary import SMALLEST
from optim_viz.programs.instructions import to_program
from optim_viz.programs.machines import BINARY, ELEMENTARY, UNARY, interpret

Floats = Any
POINTS = 3072
OPERATIONS = sorted(UNARY | BINARY)


def assert_same_bits(found: Floats, wanted: Floats, words: str = "") -> None:
    np.testing.assert_array_equal(*np.broadcast_arrays(found, wanted), words)  # takes NaN for NaN and -0 for 0


def bound(name: str) -> Objective:
    """With coefficients that nobody chose for their digits."""
    surface, draw = OBJECTIVES[name], np.random.default_rng(11)
    return surface.bind(**{p.name: draw.uniform(p.low, p.high) for p in surface.parameters})


def places(surface: Objective) -> tuple[Floats, Floats]:
    """Within and around the window, far outside, next to nothing, and special; fewer where each is one for all rows."""
    draw, quarter = np.random.default_rng(12), POINTS // (4 if surface.rows is None else 32)
    corner, special = np.array([surface.domain.x, surface.domain.y]), np.meshgrid(SPECIAL[::2], SPECIAL[1::2])
    wide = corner[:, 1:] - corner[:, :1]
    rows = [
        np.concatenate([draw.uniform(low, high, quarter), draw.uniform(low - w, high + w, quarter),
                        spread(draw, -1074, 1024, quarter), spread(draw, -20, 30, quarter), s.ravel()])
        for (low, high), (w,), s in zip(corner, wide, special, strict=True)
    ]  # fmt: skip
    return rows[0], rows[1]


def test_f_and_its_derivatives_on_three_machines() -> None:
    surfaces = [bound(name) for name in OBJECTIVES]
    programs = [to_program(surface, derivatives=True) for surface in surfaces]
    points = [places(surface) for surface in surfaces]
    arrays: list[Floats] = []
    jobs: list[Any] = []
    for surface, program, xy in zip(surfaces, programs, points, strict=True):
        first, columns = len(arrays), [] if surface.rows is None else list(surface.rows.present)
        arrays += [*xy, *columns]
        table = [range(first + 2, len(arrays))] if columns else []
        jobs.append((program, surface.coefficients, first, first + 1, *table))
    by_browser = evaluate_in_node(arrays, jobs)
    names = ("f", "f_x", "f_y", "f_xx", "f_xy", "f_yy")
    for surface, program, xy, browser in zip(surfaces, programs, points, by_browser, strict=True):
        reference = interpret(program, *xy, surface.coefficients, surface.rows)
        for name, engine, numpy, js in zip(names, by_engine(surface, *xy), reference, browser, strict=True):
            assert_same_bits(numpy, engine, f"{surface.name}: {name}, NumPy against the engine")
            assert_same_bits(js, engine, f"{surface.name}: {name}, the browser against the engine")


@pytest.mark.parametrize("name", ["rosenbrock", "rastrigin", "ackley", "eggholder"])
def test_the_loop_of_single_runs_takes_the_same_gradient(name: str) -> None:
    """What a run is at its next step is what the interpreter makes of where it is, for as long as it is recorded."""
    surface = bound(name)
    scenario = Scenario(name, surface.start, (Run("sgd", {"learning_rate": 1e-3}),), dict(surface.values), steps=300)
    (path,) = run(scenario)
    program = to_program(surface, derivatives=True)
    f, fx, fy, fxx, fxy, fyy = np.broadcast_arrays(*interpret(program, *path.position.T, surface.coefficients))
    assert_same_bits(path.loss, f)
    assert_same_bits(path.gradient, np.stack([fx, fy], -1))
    assert_same_bits(path.hessian, np.stack([fxx, fxy, fyy], -1))
    step = -1e-3 * np.stack([fx, fy], -1)
    assert_same_bits(path.position[1:], (path.position + step)[:-1])


def test_each_operation_on_three_machines() -> None:
    draw, n = np.random.default_rng(13), 100_000
    x, y = spread(draw, -1074, 1024, n), spread(draw, -1074, 1024, n)
    near = slice(0, n // 2)
    x[near], y[near] = spread(draw, -10, 10, n // 2), spread(draw, -3, 4, n // 2)
    edge = slice(n // 2, n // 2 + 2000)  # products and quotients about the smallest number
    x[edge], y[edge] = spread(draw, -515, -508, 2000), spread(draw, -515, -508, 2000)
    close = slice(n // 2 + 2000, n // 2 + 4000)
    x[close], y[close] = SMALLEST, 1.0 - draw.integers(0, 4, 2000) * 2.0**-53
    sums = slice(n // 2 + 4000, n // 2 + 6000)
    x[sums], y[sums] = spread(draw, -1022, -1020, 2000), spread(draw, -1022, -1020, 2000)
    grid = np.meshgrid(SPECIAL[::2], SPECIAL[1::2])
    x, y = np.concatenate([x, grid[0].ravel()]), np.concatenate([y, grid[1].ravel()])
    one_line = [
        {"inputs": 2, "constants": [], "code": [[name, 0] if name in UNARY else [name, 0, 1]], "results": [2]}
        for name in OPERATIONS
    ]
    for name, (js,) in zip(OPERATIONS, evaluate_in_node([x, y], [(p, (), 0, 1) for p in one_line]), strict=True):
        given = (x,) if name in UNARY else (x, y)
        numpy = by_numpy(name, *map(flushed, given))
        assert_same_bits(js, numpy, f"{name}: the browser against NumPy")
        if name not in {"neg", "abs", "max", "min"}:  # these pass on what they are given
            assert_same_bits(numpy, by_jax(name, *map(flushed, given)), f"{name}: NumPy against JAX")


def test_hard_arguments_in_the_browser() -> None:
    arrays: list[Floats] = []
    jobs: list[Any] = []
    for name in ELEMENTARY:
        given = arguments(name, 2000)
        code = [[name, *range(len(given))]]
        program = {"inputs": 2, "constants": [], "code": code, "results": [2]}
        jobs.append((program, (), len(arrays), len(arrays) + len(given) - 1))
        arrays += given
    found = evaluate_in_node(arrays, jobs)
    for name, (js,) in zip(ELEMENTARY, found, strict=True):
        assert_same_bits(js, by_numpy(name, *arguments(name, 2000)), name)


def test_a_coefficient_is_an_input_and_minus_zero_is_a_number_of_its_own() -> None:
    surface = OBJECTIVES["rotated_quadratic"]
    assert (
        to_program(surface) == to_program(surface.bind(kappa=50.0, angle=50.0)) == to_program(surface.bind(angle=0.0))
    )
    with jax.enable_x64(True):
        found = to_program(_Of(lambda x, y: x / -0.0 + y / 0.0))
    assert [c.hex() for c in found["constants"]] == ["-0x0.0p+0", "0x0.0p+0"]


class _Of:
    """A function without coefficients."""

    coefficients = ()

    def __init__(self, function: Any) -> None:
        self.function = function
