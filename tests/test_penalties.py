"""f + λR: values and derivatives, the known minima against other ways to find them, and what turning λ costs."""

from __future__ import annotations

import math
import pickle
from collections import Counter
from dataclasses import replace
from functools import cache
from typing import Any

import numpy as np
import pytest
from compiled_surfaces import by_engine
from in_node import evaluate_in_node
from objective_oracles import CREASED, every, random_points
from penalty_cases import Regression, kkt_residual, proximal_gradient, quadratic, regression
from sklearn.linear_model import ElasticNet, Lasso, Ridge

from optim_viz.data import Table
from optim_viz.errors import InputError, UnknownNameError
from optim_viz.objectives import OBJECTIVES, Objective, penalized_minima
from optim_viz.objectives.penalties import PENALTIES, Penalty
from optim_viz.programs.instructions import program_of_numbers, to_program
from optim_viz.programs.machines import interpret

KINDS = [name for name in PENALTIES if name != "none"]
every_kind = pytest.mark.parametrize("kind", KINDS)
CHOSEN = {"l2": Penalty("l2", 0.3), "l1": Penalty("l1", 0.3), "elastic_net": Penalty("elastic_net", 0.3, 0.7)}


def measured(kind: str, x: Any, y: Any, mixing: float) -> Any:
    """R(w), by NumPy's own norms."""
    w = np.stack([x, y])
    absolutes, squares = np.linalg.norm(w, 1, axis=0), np.linalg.norm(w, 2, axis=0) ** 2
    return {"l2": squares, "l1": absolutes, "elastic_net": mixing * squares + absolutes}[kind]


# --- f + λR ------------------------------------------------------------------------------------------------------


def test_every_penalty_is_tried_here() -> None:
    assert list(CHOSEN) == KINDS
    assert next(iter(PENALTIES)) == "none"


def evaluated(surface: Objective, x: Any, y: Any) -> Any:
    """f, f_x, f_y, f_xx, f_xy, f_yy, each (n,), by the instructions that all machines run."""
    results = interpret(to_program(surface, derivatives=True), x, y, surface.coefficients, surface.rows)
    return np.stack([np.broadcast_to(value, x.shape) for value in results])


@cache
def without_penalty(entry: Objective) -> Any:
    """The same of f alone, at its random points: each kind of penalty is added to them."""
    return evaluated(entry, *random_points(entry))


@every_kind
@every
def test_value_and_derivatives_are_those_of_f_and_of_the_norms(entry: Objective, kind: str) -> None:
    x, y = random_points(entry)
    mixing, absolute = {"l2": (1.0, 0.0), "l1": (0.0, 1.0), "elastic_net": (0.7, 1.0)}[kind]
    slope_x, slope_y = (2.0 * mixing * axis + absolute * np.sign(axis) for axis in (x, y))
    curvature, none = np.full_like(x, 2.0 * mixing), np.zeros_like(x)
    added = 0.3 * np.stack([measured(kind, x, y, 0.7), slope_x, slope_y, curvature, none, curvature])
    found, own = evaluated(entry.penalized(CHOSEN[kind]), x, y), without_penalty(entry)
    np.testing.assert_allclose(found, own + added, rtol=1e-11, atol=1e-11)


@pytest.mark.parametrize("zero", [0.0, -0.0])
def test_the_subgradient_at_the_corner_is_zero(zero: float) -> None:
    booth, pull = OBJECTIVES["booth"], 2.0 * np.array([0.0, 1.0])
    surface = booth.penalized("l1", strength=2.0)
    np.testing.assert_array_equal(surface.gradient(zero, 1.0), booth.gradient(0.0, 1.0) + pull)
    np.testing.assert_array_equal(surface.gradient(-1.0, zero), booth.gradient(-1.0, 0.0) - pull[::-1])
    np.testing.assert_array_equal(surface.hessian(zero, zero), booth.hessian(0.0, 0.0))


def test_three_machines_agree_in_every_bit() -> None:
    surfaces = [OBJECTIVES[name].penalized(p) for name in ("rosenbrock", "ackley", "booth") for p in CHOSEN.values()]
    corner = np.array([0.0, -0.0, 0.0, 1e-320, -3e-308, 1e150])
    points = [np.concatenate([axis, corner]) for axis in random_points(OBJECTIVES["booth"])]
    programs = [to_program(surface, derivatives=True) for surface in surfaces]
    browser = evaluate_in_node(points, [(p, s.coefficients, 0, 1) for p, s in zip(programs, surfaces, strict=True)])
    for surface, program, js in zip(surfaces, programs, browser, strict=True):
        numpy = interpret(program, *points, surface.coefficients)
        for engine, by_numpy, by_browser in zip(by_engine(surface, *points), numpy, js, strict=True):
            np.testing.assert_array_equal(*np.broadcast_arrays(by_numpy, engine))
            np.testing.assert_array_equal(*np.broadcast_arrays(by_browser, engine))


def test_label_and_formula_say_the_numbers() -> None:
    assert OBJECTIVES["sphere"].penalized("l1", strength=0.25).label == "Sphere + λ·L1"
    assert OBJECTIVES["sphere"].penalized("l1", strength=0.25).formula == r"x^2 + y^2 + 0.25\,(|x| + |y|)"
    assert OBJECTIVES["sphere"].penalized("l2", strength=2).formula == r"x^2 + y^2 + 2\,(x^2 + y^2)"
    both = OBJECTIVES["sphere"].penalized("elastic_net", strength=2, mixing=0.5)
    assert both.penalty.numbers_label == "2·(0.5·L2 + L1)"
    assert both.label == "Sphere + λ·(β·L2 + L1)"
    assert both.formula.endswith(r"2\,\left(0.5\,(x^2 + y^2) + |x| + |y|\right)")
    turned = OBJECTIVES["rotated_quadratic"].penalized("l1", strength=2).formula
    assert turned.index(r"|x|") < turned.index(r",\quad u ="), "behind f, and before what its letters mean"


# --- Choosing one ------------------------------------------------------------------------------------------------


def test_a_penalty_is_a_key_and_has_only_the_numbers_of_its_kind() -> None:
    assert Penalty() == Penalty("none", 3.0) == Penalty("none", mixing=2.0)
    assert Penalty("l1", 0.3, mixing=7.0) == Penalty("l1", 0.3)
    assert hash(Penalty("l1", 0.3, mixing=7.0)) == hash(Penalty("l1", 0.3))
    assert Penalty("elastic_net", 0.3, 0.2) != Penalty("elastic_net", 0.3)


@pytest.mark.parametrize("name", ["strength", "mixing"])
@pytest.mark.parametrize("value", [-0.1, math.inf, math.nan, "much", None, [1.0]], ids=repr)
def test_a_number_that_is_none_is_refused_by_name(name: str, value: Any) -> None:
    with pytest.raises(InputError, match=name):
        Penalty("elastic_net", **{name: value})
    with pytest.raises(InputError, match=name):
        OBJECTIVES["sphere"].penalized("elastic_net", **{name: value})


def test_an_unknown_penalty_is_told_its_neighbours() -> None:
    with pytest.raises(UnknownNameError, match="l1"):
        Penalty("lasso")


def test_a_penalty_takes_the_place_of_another_and_none_takes_it_away() -> None:
    booth = OBJECTIVES["booth"]
    assert booth.penalized("none") is booth
    assert booth.penalized("l1", strength=2.0).penalized("none") is booth
    assert booth.penalized("l1", strength=2.0).penalized("l2", strength=1.0) == booth.penalized("l2", strength=1.0)
    assert booth.kink == booth.penalized("l2").kink == 0.0
    assert booth.penalized("l1", strength=2.0).kink == 2.0


def test_binding_turns_the_penalty_and_the_objective() -> None:
    surface = OBJECTIVES["quadratic"].penalized("elastic_net", strength=0.3)
    assert surface.bind(kappa=7.0, strength=0.5, mixing=2.0) == (
        OBJECTIVES["quadratic"].bind(kappa=7.0).penalized("elastic_net", strength=0.5, mixing=2.0)
    )
    assert OBJECTIVES["quadratic"].penalized("l1").bind(kappa=7.0).penalty == Penalty("l1")
    with pytest.raises(InputError, match="mixing"):
        OBJECTIVES["quadratic"].penalized("l1").bind(mixing=2.0)


@every_kind
def test_it_goes_to_another_process_whole(kind: str) -> None:
    surface = OBJECTIVES["rosenbrock"].bind(a=2.0).penalized(CHOSEN[kind])
    again = pickle.loads(pickle.dumps(surface))
    assert again == surface
    assert hash(again) == hash(surface)
    assert again.function is surface.function


# --- Where it is lowest ------------------------------------------------------------------------------------------

seeds = pytest.mark.parametrize("seed", range(8))
STRENGTHS = (0.0, 1e-3, 0.05, 0.2, 0.7, 3.0)


def chosen(kind: str, strength: float) -> Penalty:
    return Penalty(kind, strength, *([0.4] if kind == "elastic_net" else []))


def minimizer(data: Regression, penalty: Penalty) -> Any:
    (point,) = quadratic(data.A, data.b).penalized(penalty).minima
    assert point.interior
    return np.array(point.position)


def by_scikit_learn(data: Regression, penalty: Penalty) -> Any:
    """Its lasso is that of ½ the mean; its ridge that of the sum of squares; its elastic net has ½ at the squares."""
    n, strength, ridge = len(data.y), penalty.strength, penalty.strength * penalty.mixing
    model = {
        "l1": lambda: Lasso(alpha=strength, fit_intercept=False, tol=1e-14, max_iter=1_000_000),
        "l2": lambda: Ridge(alpha=2.0 * n * strength, fit_intercept=False, solver="svd"),
        "elastic_net": lambda: ElasticNet(
            alpha=strength + 2.0 * ridge, l1_ratio=strength / (strength + 2.0 * ridge), fit_intercept=False, tol=1e-14,
            max_iter=1_000_000,
        ),
    }[penalty.kind]()  # fmt: skip
    return model.fit(data.X, data.y).coef_


@seeds
@every_kind
def test_the_minimum_of_a_quadratic_is_where_others_find_it(kind: str, seed: int) -> None:
    data = regression(seed)
    for strength in STRENGTHS:
        penalty = chosen(kind, strength)
        found = minimizer(data, penalty)
        assert kkt_residual(data.A, data.b, penalty, found) < 1e-13
        np.testing.assert_allclose(found, proximal_gradient(data.A, data.b, penalty), rtol=0, atol=1e-11)
        if strength:
            np.testing.assert_allclose(found, by_scikit_learn(data, penalty), rtol=0, atol=1e-7)


@seeds
@every_kind
def test_nothing_lies_below_the_minimum(kind: str, seed: int) -> None:
    data = regression(seed)
    x, y = np.random.default_rng(seed).uniform(-3.0, 3.0, (2, 5000))
    for strength in STRENGTHS:
        surface = quadratic(data.A, data.b).penalized(chosen(kind, strength))
        (point,) = surface.minima
        assert surface(*point.position) == pytest.approx(point.value, abs=1e-14)
        assert surface(x, y).min() >= point.value - 1e-14


@seeds
def test_weights_become_exactly_zero(seed: int) -> None:
    """All weights are zero from λ = max |b| on, and not before."""
    data = regression(seed)
    last = float(np.abs(data.b).max())
    assert np.array_equal(minimizer(data, Penalty("l1", last)), [0.0, 0.0])
    just_before = minimizer(data, Penalty("l1", 0.999 * last))
    assert np.count_nonzero(just_before) == 1


def test_lambda_times_the_squares_has_no_half() -> None:
    """x² + y² − … : of the sphere about (1, 1) with λ = 1, the minimum lies halfway to the origin."""
    surface = quadratic(2.0 * np.eye(2), np.array([2.0, 2.0])).penalized("l2", strength=1.0)
    assert surface.minima[0].position == (0.5, 0.5)


def test_the_players_points_follow_lambda_to_the_same_bits() -> None:
    surfaces = [OBJECTIVES["booth"].penalized(chosen(kind, strength)) for kind in KINDS for strength in STRENGTHS]
    program = program_of_numbers(surfaces[0].coordinates_of_points, 3)
    numbers = [np.array([number]) for surface in surfaces for number in surface.coefficients]
    jobs = [(program, surface.coefficients[2:], 3 * i, 3 * i + 1) for i, surface in enumerate(surfaces)]
    found = [[value[0] for value in values] for values in evaluate_in_node(numbers, jobs)]
    np.testing.assert_array_equal(found, [[*s.minima[0].position, s.minima[0].value] for s in surfaces])


@every_kind
@every
def test_a_minimum_is_claimed_only_where_it_is_known(entry: Objective, kind: str) -> None:
    surface = entry.penalized(CHOSEN[kind])
    x, y = random_points(entry)
    for point in surface.critical_points:
        assert point.kind == "global minimum"
        assert evaluated(surface, *np.array(point.position)[:, None])[0] == pytest.approx(point.value, abs=1e-12)
        assert evaluated(surface, x, y)[0].min() >= point.value
    hessian = without_penalty(entry)[3:]
    # Hinges have no curvature anywhere, and are no quadratic.
    unique = (
        entry.name not in CREASED
        and len(entry.critical_points) == 1
        and np.array_equal(hessian, np.repeat(hessian[:, :1], x.size, 1))
    )
    at_origin = any(p.position == (0.0, 0.0) for p in entry.minima)
    searched = entry.model is not None and entry.model.penalized_minimum is not None
    assert len(surface.critical_points) == int(searched or at_origin or bool(unique and entry.minima))


def test_a_minimum_at_the_origin_by_chance_is_none_that_is_known() -> None:
    """Rosenbrock's lies at (a, a²): with another a it is elsewhere."""
    assert OBJECTIVES["rosenbrock"].bind(a=0.0).minima[0].position == (0.0, 0.0)
    assert OBJECTIVES["rosenbrock"].bind(a=0.0).penalized("l1").minima == ()


# --- What it costs -----------------------------------------------------------------------------------------------


def test_whether_a_minimum_stays_at_the_origin_is_traced_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not anew for each number and each judgement."""
    traced = []
    monkeypatch.setattr(penalized_minima, "program_of_numbers", lambda *a: traced.append(a) or program_of_numbers(*a))
    known = OBJECTIVES["rosenbrock"]
    new = replace(known, points=lambda a, b: known.points(a=a, b=b))
    for a in (0.0, 0.5, 1.5):
        for kind, penalty in CHOSEN.items():
            assert new.bind(a=a).penalized(penalty).critical_points == (), kind
    assert len(traced) == 1


def test_no_number_and_no_kind_compiles(compilations: Counter[str]) -> None:
    booth = OBJECTIVES["booth"]
    surface = booth.penalized("l1", strength=0.5)
    surface(1.0, 2.0), surface.gradient(1.0, 2.0), surface.minima
    compilations.clear()
    for kind in KINDS:
        for strength in STRENGTHS:
            turned = booth.penalized(chosen(kind, strength))
            turned(1.0, 2.0), turned.gradient(1.0, 2.0), turned.minima
    assert not compilations


# --- Of data -----------------------------------------------------------------------------------------------------


@every_kind
def test_the_minimum_of_a_penalized_regression_is_where_scikit_learn_finds_it(kind: str) -> None:
    """And of another table, that table's."""
    known = OBJECTIVES["linear_regression"]
    assert known.table is not None
    columns = {"features": known.table.features, "target": known.table.target}
    for table in (known.table, Table(known.table.dataset, **columns, held_out=0.3, split_seed=4)):
        surface = known.penalized(chosen(kind, 0.05)).bind(table=table)
        data = Regression(table.X, table.y)
        np.testing.assert_allclose(surface.minima[0].position, by_scikit_learn(data, surface.penalty), atol=1e-7)
        assert surface == known.bind(table=table).penalized(surface.penalty)
        assert pickle.loads(pickle.dumps(surface)) == surface
        if surface.held_out is not None:
            assert surface.held_out == known.bind(table=table).held_out  # a penalty says nothing of rows


def test_the_first_weight_of_the_penguins_becomes_zero_before_all_do() -> None:
    """R1: from λ = 0.0682 on, and all from max |b| = 0.8712."""
    known = OBJECTIVES["linear_regression"]
    zeros = {
        strength: np.count_nonzero(np.array(known.penalized("l1", strength=strength).minima[0].position) == 0.0)
        for strength in (0.0681, 0.0683, 0.8711, 0.8713)
    }
    assert list(zeros.values()) == [0, 1, 1, 2]
