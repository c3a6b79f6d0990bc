"""Declared minima, saddles and maxima: value, slope, curvature, counts; starts, calls and coefficients."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from objective_oracles import (
    COUNTS,
    CREASED,
    HESSIAN_SAYS_NOTHING,
    MINIMA_ONLY,
    SCALE_INVARIANT,
    UNLISTED,
    adjustable,
    all_but,
    every,
    grid,
)

from optim_viz.errors import InputError
from optim_viz.objectives import OBJECTIVES, Objective
from optim_viz.objectives.facts import Domain

# --- Critical points ---------------------------------------------------------------------------------------------


def check_points(entry: Objective) -> None:
    """Each declared point has its declared value and, inside the window, no slope."""
    for point in entry.critical_points:
        value, gradient = entry(*point.position), entry.gradient(*point.position)
        assert value == pytest.approx(point.value, rel=1e-9, abs=1e-9), point
        if point.interior:  # rounding a coordinate costs a slope of |H| ε |x|
            size = 1.0 + np.abs(entry.hessian(*point.position)).max() * (1.0 + np.abs(point.position).max())
            assert np.abs(gradient).max() < 1e-12 * size, point


@every
def test_declared_points_have_their_value_and_no_slope(entry: Objective) -> None:
    check_points(entry)


@adjustable
@given(data=st.data())
@settings(deadline=None, max_examples=30)
def test_declared_points_follow_the_coefficients(entry: Objective, data: st.DataObject) -> None:
    values = {p.name: data.draw(st.floats(p.low, p.high), p.name) for p in entry.parameters}
    bound = entry.bind(**values)
    check_points(bound)
    assert bound.minima
    x, y = grid(entry.domain, 61)
    lowest = min(p.value for p in bound.minima)
    assert bound(x, y).min() >= lowest - 1e-9


@every
def test_the_counts_of_declared_points(entry: Objective) -> None:
    kinds = [p.kind for p in entry.critical_points]
    found = tuple(kinds.count(k) for k in ("global minimum", "local minimum", "saddle", "maximum"))
    assert found == COUNTS.get(entry.name, (1, 0, 0, 0))
    assert (len(entry.minima), len(entry.local_minima), len(entry.saddles)) == found[:3]
    positions = np.array([p.position for p in entry.critical_points])
    gaps = np.linalg.norm(positions[:, None] - positions[None], axis=-1) + np.eye(len(positions)) * 1e9
    assert gaps.min() > 1e-3 * entry.domain.diagonal
    assert entry.domain.contains(positions).all()


@all_but(HESSIAN_SAYS_NOTHING)
def test_curvature_agrees_with_the_declared_kind(entry: Objective) -> None:
    for point in entry.critical_points:
        low, high = np.linalg.eigvalsh(entry.hessian(*point.position))
        seen = "minimum" if low > 0 else "maximum" if high < 0 else "saddle" if low < 0 < high else "flat"
        assert point.kind.endswith(seen), (point, low, high)


@every
def test_a_ring_around_each_point_agrees_with_its_kind(entry: Objective) -> None:
    angle = np.linspace(0.0, 2 * np.pi, 360, endpoint=False) + 0.001
    radius = 2e-4 * entry.domain.diagonal
    for point in entry.critical_points:
        x, y = point.position[0] + radius * np.cos(angle), point.position[1] + radius * np.sin(angle)
        inside = entry.domain.contains(np.stack([x, y], axis=-1))
        rise = (entry(x, y) - entry(*point.position))[inside]
        if point.kind.endswith("minimum"):
            assert rise.min() > 0, point
        elif point.kind == "maximum":
            assert rise.max() < 0, point
        else:
            assert rise.min() < 0 < rise.max(), point


def test_eggholder_is_lowest_on_the_border_of_its_box() -> None:
    eggholder = OBJECTIVES["eggholder"]
    (point,) = eggholder.minima
    assert not point.interior
    assert point.position[0] == eggholder.domain.x[1]
    along_x, along_y = eggholder.gradient(*point.position)
    assert along_x < -1.0  # it goes on falling outside
    assert abs(along_y) < 1e-10
    assert eggholder.hessian(*point.position)[1, 1] > 0


@every
def test_nothing_in_the_window_lies_below_the_global_minimum(entry: Objective) -> None:
    values = entry(*grid(entry.domain))
    if not entry.minima:
        assert values.min() < min(p.value for p in entry.critical_points)
        return
    lowest = entry.minima[0].value
    assert all(p.value == pytest.approx(lowest, abs=1e-12) for p in entry.minima)
    assert all(p.value > lowest for p in entry.critical_points if p.kind != "global minimum")
    assert values.min() >= lowest - 1e-12 * (1.0 + abs(lowest))


@all_but(UNLISTED | CREASED)
def test_newtons_method_finds_no_point_that_is_not_declared(entry: Objective) -> None:
    x, y = (a.ravel() for a in grid(entry.domain, 71 if entry.rows is None else 31))  # through all rows it takes long
    dx, dy = np.full_like(x, np.inf), np.full_like(x, np.inf)
    going = np.arange(len(x))
    for _ in range(60):
        (gx, gy), hessian = entry.gradient(x[going], y[going]).T, entry.hessian(x[going], y[going])
        fxx, fxy, fyy = hessian[:, 0, 0], hessian[:, 0, 1], hessian[:, 1, 1]
        determinant = fxx * fyy - fxy * fxy
        with np.errstate(all="ignore"):
            step_x, step_y = (fyy * gx - fxy * gy) / determinant, (fxx * gy - fxy * gx) / determinant
        alive = np.hypot(x[going] - step_x, y[going] - step_y) < 1e3  # False where the step is not finite
        dx[going], dy[going] = np.where(alive, step_x, np.inf), np.where(alive, step_y, np.inf)
        going = going[alive]  # the others stay where they are
        x[going] -= dx[going]
        y[going] -= dy[going]
        going = going[np.hypot(dx[going], dy[going]) > 1e-12]  # and so do those that have arrived
        if not going.size:
            break
    settled = (np.hypot(dx, dy) < 1e-9) & entry.domain.contains(np.stack([x, y], axis=-1))
    found = np.stack([x, y], axis=-1)[settled]
    if entry.name in MINIMA_ONLY:
        found = found[np.linalg.eigvalsh(entry.hessian(*found.T))[:, 0] > 0]
    declared = np.array([p.position for p in entry.critical_points])
    distance = np.linalg.norm(found[:, None] - declared[None], axis=-1)
    assert distance.min(axis=1).max() < 1e-6, found[distance.min(axis=1).argmax()]
    assert distance.min(axis=0).max() < 1e-6  # and it does find every one that is


# --- Starts ------------------------------------------------------------------------------------------------------


@every
def test_the_default_start_breaks_every_symmetry(entry: Objective) -> None:
    x, y = entry.start
    assert entry.domain.contains(entry.start)
    assert 0 != abs(x) != abs(y) != 0
    away = [np.hypot(x - p.position[0], y - p.position[1]) for p in entry.critical_points]
    assert min(away) > 0.01 * entry.domain.diagonal
    has_slope = np.abs(entry.gradient(x, y)) > 1e-3
    assert has_slope.any() if entry.name in SCALE_INVARIANT else has_slope.all()  # each coordinate has something to do


# --- Calls -------------------------------------------------------------------------------------------------------


@every
def test_a_call_with_numbers_gives_arrays_without_axes(entry: Objective) -> None:
    x, y = entry.start
    assert entry(x, y).shape == ()
    assert entry.gradient(x, y).shape == (2,)
    assert entry.hessian(x, y).shape == (2, 2)


@pytest.mark.parametrize("name", ["rosenbrock", "drop_wave"])
def test_calls_broadcast_and_give_float64(name: str) -> None:
    entry = OBJECTIVES[name]
    column, row = np.full((3, 1), 0.5, np.float32), [0.0, 0.1, 0.2, 1]
    for call, tail in ((entry, ()), (entry.gradient, (2,)), (entry.hessian, (2, 2))):
        result = call(column, row)
        assert isinstance(result, np.ndarray)
        assert result.shape == (3, 4, *tail)
        assert result.dtype == np.float64


def test_an_array_that_a_call_returned_belongs_to_the_caller() -> None:
    sphere = OBJECTIVES["sphere"]
    values = sphere([1.0, 2.0], 0.0)
    values[:] = -1.0
    np.testing.assert_array_equal(sphere([1.0, 2.0], 0.0), [1.0, 4.0])


# --- Coefficients ------------------------------------------------------------------------------------------------


def test_binding_makes_another_function_and_leaves_the_first() -> None:
    rosenbrock = OBJECTIVES["rosenbrock"]
    bound = rosenbrock.bind(a=0.5)
    assert bound.values == {"a": 0.5, "b": 100.0}
    assert bound.coefficients == (0.5, 100.0)
    assert rosenbrock.values == {"a": 1.0, "b": 100.0}
    assert bound.minima[0].position == (0.5, 0.25)
    assert bound.bind(b=1.0).values == {"a": 0.5, "b": 1.0}  # what was bound before stays bound
    assert OBJECTIVES["rosenbrock"] is rosenbrock


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "steep", None, [1.0, 2.0]], ids=repr)
def test_a_coefficient_that_is_no_number_is_refused_by_name(value: Any) -> None:
    with pytest.raises(InputError, match="kappa"):
        OBJECTIVES["quadratic"].bind(kappa=value)


def test_an_unknown_coefficient_is_told_its_neighbour() -> None:
    with pytest.raises(InputError, match="did you mean kappa"):
        OBJECTIVES["quadratic"].bind(kapa=2.0)
    with pytest.raises(InputError, match="none"):
        OBJECTIVES["sphere"].bind(kappa=2.0)


def test_a_domain_is_closed_and_has_a_diagonal() -> None:
    domain = Domain((-1.0, 2.0), (0.0, 4.0))
    assert domain.diagonal == 5.0
    np.testing.assert_array_equal(
        domain.contains([[-1.0, 0.0], [2.0, 4.0], [2.1, 1.0], [0.0, -0.1]]), [True, True, False, False]
    )
    assert not domain.contains([np.nan, 1.0])
