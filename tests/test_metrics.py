"""The table's numbers, against arithmetic done here."""

from __future__ import annotations

import numpy as np
import pytest

import optim_viz as ov
from optim_viz.metrics import TOLERANCE, measure


def test_gradient_descent_on_the_sphere_in_closed_form() -> None:
    """x_t = (1 − 2α)^t x_0, so that every number of the table is a geometric series."""
    start, rate, steps = np.array([3.0, -4.0]), 0.1, 60
    shrink = 1 - 2 * rate
    m = measure(ov.simulate("sphere", "sgd", start=tuple(start), steps=steps, learning_rate=rate))
    assert m.final_loss == pytest.approx(25 * shrink ** (2 * steps), rel=1e-10)
    assert m.best_loss == m.final_loss
    assert m.distance == pytest.approx(5 * shrink**steps, rel=1e-10)
    assert m.path_length == pytest.approx(5 * (1 - shrink**steps), rel=1e-10)
    assert m.steps_to_tolerance == int(np.ceil(np.log(TOLERANCE) / np.log(shrink**2)))


def test_best_loss_is_not_the_last_where_the_path_climbs() -> None:
    t = ov.simulate("rosenbrock", "momentum", learning_rate=5e-4, momentum=0.99, steps=200)
    m = measure(t)
    assert m.best_loss == t.loss.min() < m.final_loss == t.loss[-1]


def test_distance_is_to_the_nearest_of_several_minima() -> None:
    t = ov.simulate("himmelblau", "adam", start=(-3.0, 3.0), steps=400)
    m = measure(t)
    assert m.distance == pytest.approx(np.hypot(*(t.position[-1] - (-2.805118086952745, 3.131312518250573))), rel=1e-6)


def test_tolerance_never_reached() -> None:
    assert measure(ov.simulate("rosenbrock", "sgd", learning_rate=1e-6, steps=50)).steps_to_tolerance is None


def test_a_surface_without_minimum_has_nothing_to_measure_from() -> None:
    m = measure(ov.simulate("saddle", "sgd", steps=50))
    assert m.distance is None
    assert m.steps_to_tolerance is None


def test_an_overflowed_run_is_measured_on_its_finite_part() -> None:
    t = ov.simulate("rosenbrock", "sgd", learning_rate=0.1, steps=100)
    assert t.outcome.kind is ov.Fate.OVERFLOWED
    assert all(np.isfinite(v) for v in measure(t) if v is not None)
