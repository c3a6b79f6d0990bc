"""The five numbers of the table, against runs made by hand."""

from __future__ import annotations

import dataclasses
import math
from typing import Any

import numpy as np
import pytest

from optim_viz import OBJECTIVES, Run, Scenario, Trajectories, Trajectory, simulate
from optim_viz.comparison.summary import COLUMNS, result_rows
from optim_viz.simulation.metrics import TOLERANCE, measure


def handmade(key: str, path: list[tuple[float, float]], loss: list[float] | None = None) -> Trajectory:
    """A run over these points, with f there, or with a made-up ``loss``."""
    surface, position = OBJECTIVES[key], np.array(path, float)
    heights = surface(*position.T) if loss is None else np.array(loss, float)
    blank: Any = np.zeros((len(path), 3))
    return Trajectory(
        objective=surface,
        optimizer="sgd",
        hyperparameters={},
        start=path[0],
        steps=len(path) - 1,
        position=position,
        loss=heights,
        gradient=blank[:, :2],
        hessian=blank,
        noisy_gradient=blank[:, :2],
        learning_rate=np.full(len(heights), 0.1),
        state={},
    )


def test_a_run_over_five_points() -> None:
    m = measure(handmade("sphere", [(3.0, 4.0), (0.0, 4.0), (0.0, 0.0), (0.0, 0.5), (0.3, 0.4)]))
    assert m.final_loss == pytest.approx(0.25)
    assert m.best_loss == 0.0
    assert m.distance == pytest.approx(0.5)
    assert m.steps_to_tolerance == 2
    assert m.path_length == pytest.approx(3.0 + 4.0 + 0.5 + math.hypot(0.3, 0.1))


def test_the_tolerance_is_a_thousandth_of_the_first_gap_and_its_border_counts() -> None:
    assert TOLERANCE == 1e-3
    path = [(1.0, 1.0)] * 4
    assert measure(handmade("sphere", path, [2000.0, 2.0 + 1e-9, 2.0, 0.0])).steps_to_tolerance == 2
    assert measure(handmade("sphere", path, [2000.0, 3.0, 2.5, 2.1])).steps_to_tolerance is None


def test_the_tolerance_is_measured_from_the_minimum_not_from_zero() -> None:
    floor = OBJECTIVES["styblinski_tang"].minima[0].value
    loss = [floor + 100.0, floor + 0.2, floor + 0.05, floor + 5.0]
    m = measure(handmade("styblinski_tang", [(0.0, 0.0)] * 4, loss))
    assert m.steps_to_tolerance == 2  # the first time, although it goes up again
    assert m.best_loss == floor + 0.05


def test_the_distance_is_to_the_nearest_of_several_minima() -> None:
    for minimum in OBJECTIVES["himmelblau"].minima:
        x, y = minimum.position
        assert measure(handmade("himmelblau", [(0.0, 0.0), (x + 0.03, y - 0.04)])).distance == pytest.approx(0.05)


def test_gradient_descent_on_the_sphere_in_closed_form() -> None:
    """x_t = (1 − 2α)^t x_0, so that every number of the table is a geometric series."""
    shrink, steps = 1 - 2 * 0.1, 60
    m = measure(simulate("sphere", "sgd", start=(3.0, -4.0), steps=steps, learning_rate=0.1))
    assert m.final_loss == m.best_loss == pytest.approx(25 * shrink ** (2 * steps), rel=1e-10)
    assert m.distance == pytest.approx(5 * shrink**steps, rel=1e-10)
    assert m.path_length == pytest.approx(5 * (1 - shrink**steps), rel=1e-10)
    assert m.steps_to_tolerance == math.ceil(math.log(TOLERANCE) / math.log(shrink**2))


@pytest.mark.parametrize("key", ["saddle", "monkey_saddle"])
def test_without_a_minimum_there_is_nothing_to_measure_from(key: str) -> None:
    m = measure(handmade(key, [(1.0, 0.5), (0.0, 0.5)]))
    assert m.distance is None
    assert m.steps_to_tolerance is None
    assert m.path_length == 1.0


def test_a_run_of_one_record() -> None:
    m = measure(handmade("sphere", [(3.0, 4.0)]))
    assert m == (25.0, 25.0, 5.0, None, 0.0)


def test_a_start_at_the_minimum_is_there_at_step_0() -> None:
    assert measure(handmade("sphere", [(0.0, 0.0), (0.0, 0.0)])).steps_to_tolerance == 0


def test_the_numbers_are_plain_python() -> None:
    m = measure(simulate("rosenbrock", "newton", steps=50))
    assert [type(value) for value in m] == [float, float, float, int, float]
    assert m.distance == pytest.approx(0.0, abs=1e-6)


def test_an_overflowing_run_is_measured_over_its_finite_records() -> None:
    run = simulate("rosenbrock", "sgd", learning_rate=1.0, steps=100)
    m = measure(run)
    assert m.best_loss == run.loss.min() == run.loss[0]
    assert m.final_loss == run.loss[-1] > 1e9
    assert all(math.isfinite(value) for value in m if value is not None)


def test_moved_coefficients_move_what_is_measured_from() -> None:
    surface = OBJECTIVES["rosenbrock"].bind(a=0.5)
    run = simulate(surface, "newton", steps=50)
    assert measure(run).distance == pytest.approx(0.0, abs=1e-6)
    assert measure(dataclasses.replace(run, objective=OBJECTIVES["rosenbrock"])).distance == pytest.approx(
        math.hypot(0.5, 0.75), abs=1e-6
    )


def test_the_table_has_each_number_in_its_own_column() -> None:
    scenario = Scenario.suggested("sphere", steps=3, runs=(Run("sgd", {"learning_rate": 0.1}),))
    path = [(3.0, 4.0), (0.0, 4.0), (0.1, 0.0), (0.0, 0.5)]
    (row,) = result_rows(scenario, Trajectories([handmade("sphere", path)]))
    cells = dict(zip(COLUMNS, row, strict=True))
    assert cells.pop("Run") == "SGD"
    assert cells.pop("Outcome").startswith("still descending")
    length = 3.0 + math.hypot(0.1, 4.0) + math.hypot(0.1, 0.5)
    assert cells == {
        "Final f": "0.25",
        "Best f": "0.01",
        "Distance to minimum": "0.5",
        "Steps to tolerance": "2",
        "Path length": f"{length:.3f}",
    }
