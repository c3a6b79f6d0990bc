"""The table of test functions; values, gradients and Hessians against formula and differences."""

from __future__ import annotations

import dataclasses
import itertools

import numpy as np
import pytest
from checked_cases import FORMULA, SLOPE, group_of, slope_gap, stated, value_gap
from compiled_surfaces import compiled_values
from objective_oracles import (
    CREASED,
    FORMULAS,
    adjustable,
    all_but,
    complex_step,
    every,
    grid,
    random_points,
    random_values,
    richardson,
)

from optim_viz.errors import InputError, UnknownNameError
from optim_viz.objectives import OBJECTIVES, LearningRates, Objective
from optim_viz.objectives.base import AT_ONCE, FEW, GRADIENT, HESSIAN, VALUE, objective
from optim_viz.objectives.facts import Domain
from optim_viz.programs.interpreter import POINTS
from optim_viz.registry import Parameter, Reference

# --- The table ---------------------------------------------------------------------------------------------------


def test_the_registry_holds_exactly_the_known_functions() -> None:
    assert set(OBJECTIVES) == set(FORMULAS)
    assert len(OBJECTIVES) == 49
    assert next(iter(OBJECTIVES)) == "rosenbrock"


def test_families_are_consecutive_so_that_menus_can_group_them() -> None:
    families = [o.family for o in OBJECTIVES.values()]
    changes = sum(a != b for a, b in itertools.pairwise(families))
    assert set(families) == {"valleys", "bowls", "saddles", "many minima", "data and model"}
    assert changes == len(set(families)) - 1


@every
def test_an_entry_tells_its_story(entry: Objective) -> None:
    assert OBJECTIVES[entry.name] is entry
    assert entry.label[0].isupper()
    assert entry.teaches[0].isupper()
    assert entry.teaches.endswith(".")
    assert entry.reference.authors
    assert entry.reference.title
    assert entry.reference.year is None or 1900 < entry.reference.year < 2030
    assert entry.reference.url == "" or entry.reference.url.startswith("https://")
    assert entry.formula.count("{") == entry.formula.count("}")
    assert entry.formula.count(r"\left") == entry.formula.count(r"\right")
    for parameter in entry.parameters:
        assert parameter.symbol in entry.formula
        assert parameter.help


@every
def test_learning_rates_are_positive_and_finite(entry: Objective) -> None:
    rates = np.array(dataclasses.astuple(entry.learning_rates))
    assert np.all(np.isfinite(rates) & (rates > 0))


def test_an_unknown_name_is_told_its_neighbours() -> None:
    with pytest.raises(UnknownNameError, match="beale") as caught:
        OBJECTIVES["beal"]
    assert isinstance(caught.value, InputError)
    assert "beal" not in OBJECTIVES


def test_tables_and_entries_are_read_only() -> None:
    with pytest.raises(TypeError):
        OBJECTIVES["mine"] = OBJECTIVES["sphere"]  # type: ignore[index]
    with pytest.raises(dataclasses.FrozenInstanceError):
        OBJECTIVES["sphere"].label = "Ball"  # type: ignore[misc]
    with pytest.raises(TypeError):
        OBJECTIVES["quadratic"].values["kappa"] = 2.0  # type: ignore[index]


def test_a_declaration_that_differs_from_the_signature_fails_with_both_in_the_message() -> None:
    declare = objective(
        label="Wrong",
        family="bowls",
        formula="x",
        domain=Domain((-1.0, 1.0), (-1.0, 1.0)),
        start=(0.5, 0.25),
        points=(),
        learning_rates=LearningRates(1, 1, 1, 1, 1, 1),
        teaches="Nothing.",
        reference=Reference("Nobody", 2000, "Nothing"),
        parameters=(Parameter("kappa", "k", 1.0, 0.0, 2.0),),
    )
    with pytest.raises(TypeError, match=r"kappa.*scale"):
        declare(lambda x, y, scale: x * scale)


# --- Values and derivatives --------------------------------------------------------------------------------------


@every
def test_values_match_the_literature(entry: Objective) -> None:
    x, y = random_points(entry)
    expected = FORMULAS[entry.name](x, y)
    np.testing.assert_allclose(entry(x, y), expected, rtol=1e-12, atol=1e-13 * np.abs(expected).max())
    assert value_gap(entry) <= stated(f"{group_of(entry)}:{entry.name}", FORMULA)


SHAPES = [(), (0,), (3, 0), (FEW,), (FEW + 1,), (POINTS,), (POINTS + 1,), (45, 51), (2, 3, 700), (AT_ONCE + 1,)]


@pytest.mark.parametrize("shape", SHAPES, ids=str)
@pytest.mark.parametrize("name", ["beale", "hinge"])
def test_any_number_of_points_comes_back_in_its_shape_and_order(name: str, shape: tuple[int, ...]) -> None:
    """They are evaluated in blocks, the last one filled up over rows, where there are many."""
    entry, draw = OBJECTIVES[name], np.random.default_rng(4)
    x, y = draw.uniform(*entry.domain.x, shape), draw.uniform(*entry.domain.y, shape)
    np.testing.assert_allclose(entry(x, y), FORMULAS[name](x, y), rtol=1e-12)
    slope = complex_step(FORMULAS[name], x, y)
    np.testing.assert_allclose(entry.gradient(x, y), slope, rtol=1e-10, atol=1e-12 * np.abs(slope).max(initial=0))
    assert entry(x, y).shape == shape
    assert entry.hessian(x, y).shape == (*shape, 2, 2)


@pytest.mark.parametrize("name", ["ackley", "peaks", "hinge", "neuron_gelu"])
def test_what_is_compiled_has_the_bits_of_what_is_interpreted(name: str) -> None:
    """By NumPy's machine, and over rows by the interpreter where there are many points."""
    entry = OBJECTIVES[name]
    x, y = np.random.default_rng(5).uniform(-2, 2, (2, FEW + 9))
    for asked, interpreted in ((VALUE, entry), (GRADIENT, entry.gradient), (HESSIAN, entry.hessian)):
        compiled = compiled_values(entry, asked, x, y)
        for n in (FEW, FEW + 9):
            found = interpreted(x[:n], y[:n])
            np.testing.assert_array_equal(found.view(np.int64), compiled[:n].reshape(found.shape).view(np.int64))


@every
def test_gradients_match_the_complex_step(entry: Objective) -> None:
    x, y = random_points(entry)
    expected = complex_step(FORMULAS[entry.name], x, y)
    np.testing.assert_allclose(entry.gradient(x, y), expected, rtol=1e-10, atol=1e-12 * np.abs(expected).max())
    assert slope_gap(entry) <= stated(f"{group_of(entry)}:{entry.name}", SLOPE)


@all_but(CREASED)
def test_hessians_match_differences_of_gradients(entry: Objective) -> None:
    x, y = random_points(entry)
    # ELU's slope has a corner where a row's sum is zero: between points so near there is none.
    near = 1e-7 if entry.name == "neuron_elu" else 1e-3
    formula, h = FORMULAS[entry.name], near * min(1.0, entry.domain.diagonal / 20)
    expected = np.stack(
        [
            richardson(lambda t: complex_step(formula, x + t, y), h),
            richardson(lambda t: complex_step(formula, x, y + t), h),
        ],
        axis=-1,
    )
    np.testing.assert_allclose(entry.hessian(x, y), expected, rtol=1e-6, atol=1e-8 * np.abs(expected).max())


@adjustable
def test_values_and_gradients_match_at_other_coefficients(entry: Objective) -> None:
    x, y = random_points(entry)
    for values in random_values(entry):
        bound = entry.bind(**values)
        expected = FORMULAS[entry.name](x, y, **values)
        np.testing.assert_allclose(bound(x, y), expected, rtol=1e-12, atol=1e-13 * np.abs(expected).max())
        slope = complex_step(FORMULAS[entry.name], x, y, **values)
        np.testing.assert_allclose(bound.gradient(x, y), slope, rtol=1e-10, atol=1e-12 * np.abs(slope).max())


@every
def test_everything_is_finite_on_the_whole_window(entry: Objective) -> None:
    x, y = grid(entry.domain, 301 if entry.rows is None else 101)
    (left, right), (bottom, top) = entry.domain.x, entry.domain.y
    along, up = np.linspace(left, right, 101), np.linspace(bottom, top, 101)
    known = np.array([p.position for p in entry.critical_points])
    xs = np.concatenate([x.ravel(), along, 0 * up, up, up, [left, left, right, right], known[:, 0]])
    ys = np.concatenate([y.ravel(), 0 * along, up, up, -up, [bottom, top, bottom, top], known[:, 1]])
    assert np.isfinite(entry(xs, ys)).all()
    assert np.isfinite(entry.gradient(xs, ys)).all()
    assert np.isfinite(entry.hessian(xs, ys)).all()


def test_ackley_stays_put_on_the_tip_of_its_cone() -> None:
    ackley = OBJECTIVES["ackley"]
    assert ackley(0.0, 0.0) == 0.0
    np.testing.assert_array_equal(ackley.gradient(0.0, 0.0), [0.0, 0.0])
    beside = ackley.gradient([1e-9, 0.0], [0.0, -1e-9])  # the slope of the cone: 20 · 0.2 / √2
    np.testing.assert_allclose(beside, [[4 / np.sqrt(2), 0.0], [0.0, -4 / np.sqrt(2)]], rtol=1e-6, atol=1e-6)


def test_eggholder_is_defined_on_its_creases() -> None:
    eggholder = OBJECTIVES["eggholder"]
    x = np.array([0.0, 100.0, 47.0, -100.0, 0.0])
    y = np.array([-47.0, 3.0 - 100.0, 0.0, -147.0, -47.0])  # x/2 + y + 47 = 0, or x = y + 47, or both
    assert np.any([x / 2 + y + 47 == 0, x == y + 47], axis=0).all()
    np.testing.assert_allclose(eggholder(x, y), FORMULAS["eggholder"](x, y), rtol=1e-12)
    # Where both roots vanish nothing is left that slopes.
    np.testing.assert_array_equal(eggholder.gradient(0.0, -47.0), [0.0, 0.0])
    assert np.isfinite(eggholder.gradient(x, y)).all()
    assert np.isfinite(eggholder.hessian(x, y)).all()


def test_drop_wave_is_smooth_in_its_centre() -> None:
    drop_wave = OBJECTIVES["drop_wave"]
    np.testing.assert_array_equal(drop_wave.gradient(0.0, 0.0), [0.0, 0.0])
    # -(1 + cos 12r)/(s/2 + 2) = -1 + (36 + 1/4) s + ..., s = r²
    np.testing.assert_allclose(drop_wave.hessian(0.0, 0.0), 72.5 * np.eye(2), rtol=1e-14)
    # On both sides of r = 1/12, where the series ends.
    r, angle = np.linspace(0.01, 0.16, 61), np.linspace(0.0, 6.0, 61)
    x, y = r * np.cos(angle), r * np.sin(angle)
    np.testing.assert_allclose(drop_wave(x, y), FORMULAS["drop_wave"](x, y), rtol=1e-14)
    np.testing.assert_allclose(drop_wave.gradient(x, y), complex_step(FORMULAS["drop_wave"], x, y), rtol=1e-11)


def test_rotated_quadratic_has_the_textbook_axes_by_default() -> None:
    entry = OBJECTIVES["rotated_quadratic"]
    x, y = random_points(entry)
    u, v = (4 * x + 3 * y) / 5, (-3 * x + 4 * y) / 5
    size = 25 * (x**2 + y**2)  # κ/2 times the squared radius: what rounding is relative to
    assert np.max(np.abs(entry(x, y) - (u**2 + 50 * v**2) / 2) / size) < 2e-15
