"""Every objective against the literature: formulas restated in plain NumPy, derivatives by the complex step."""

from __future__ import annotations

import dataclasses
import itertools
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from optim_viz.errors import InputError, UnknownNameError
from optim_viz.objectives import OBJECTIVES, LearningRates, Objective
from optim_viz.objectives.base import Domain, objective
from optim_viz.registry import Parameter, Reference

Numbers = Any  # arrays, real or complex


def magnitude(u: Numbers) -> Numbers:
    """|u|, continued analytically so that a complex step passes through it."""
    return np.where(u.real < 0, -u, u)


def _goldstein_price(x: Numbers, y: Numbers) -> Numbers:
    a = 1 + (x + y + 1) ** 2 * (19 - 14 * x + 3 * x**2 - 14 * y + 6 * x * y + 3 * y**2)
    b = 30 + (2 * x - 3 * y) ** 2 * (18 - 32 * x + 12 * x**2 + 48 * y - 36 * x * y + 27 * y**2)
    return a * b


def _rotated_quadratic(x: Numbers, y: Numbers, kappa: float = 50, angle: float | None = None) -> Numbers:
    if angle is None:
        u, v = (4 * x + 3 * y) / 5, (-3 * x + 4 * y) / 5
    else:
        turn = np.exp(-1j * np.deg2rad(angle))
        u, v = turn.real * x - turn.imag * y, turn.imag * x + turn.real * y
    return u**2 / 2 + kappa * v**2 / 2


def _griewank(*coordinates: Numbers) -> Numbers:
    total = sum(c**2 / 4000 for c in coordinates)
    return total - np.prod([np.cos(c / np.sqrt(i)) for i, c in enumerate(coordinates, 1)], axis=0) + 1


def _zakharov(*coordinates: Numbers) -> Numbers:
    weighted = sum(0.5 * i * c for i, c in enumerate(coordinates, 1))
    return sum(c**2 for c in coordinates) + weighted**2 + weighted**4


def _branin(x: Numbers, y: Numbers) -> Numbers:
    a, b, c, r, s, t = 1, 5.1 / (4 * np.pi**2), 5 / np.pi, 6, 10, 1 / (8 * np.pi)
    return a * (y - b * x**2 + c * x - r) ** 2 + s * (1 - t) * np.cos(x) + s


def _ackley(x: Numbers, y: Numbers) -> Numbers:
    a, b, c = 20, 0.2, 2 * np.pi
    cone = -a * np.exp(-b * np.sqrt((x**2 + y**2) / 2))
    return cone - np.exp((np.cos(c * x) + np.cos(c * y)) / 2) + a + np.exp(1)


def _levi_n13(x: Numbers, y: Numbers) -> Numbers:
    return (
        np.sin(3 * np.pi * x) ** 2
        + (x - 1) ** 2 * (1 + np.sin(3 * np.pi * y) ** 2)
        + (y - 1) ** 2 * (1 + np.sin(2 * np.pi * y) ** 2)
    )


def _eggholder(x: Numbers, y: Numbers) -> Numbers:
    return -(y + 47) * np.sin(np.sqrt(magnitude(y + x / 2 + 47))) - x * np.sin(np.sqrt(magnitude(x - (y + 47))))


def _peaks(x: Numbers, y: Numbers) -> Numbers:
    return (
        3 * (1 - x) ** 2 * np.exp(-(x**2) - (y + 1) ** 2)
        - 10 * (x / 5 - x**3 - y**5) * np.exp(-(x**2) - y**2)
        - 1 / 3 * np.exp(-((x + 1) ** 2) - y**2)
    )


FORMULAS: dict[str, Callable[..., Numbers]] = {
    "sphere": lambda x, y: x**2 + y**2,
    "quadratic": lambda x, y, kappa=100: (x**2 + kappa * y**2) / 2,
    "rotated_quadratic": _rotated_quadratic,
    "rosenbrock": lambda x, y, a=1, b=100: (a - x) ** 2 + b * (y - x**2) ** 2,
    "saddle": lambda x, y: x**2 - y**2,
    "monkey_saddle": lambda x, y: x**3 - 3 * x * y**2,
    "beale": lambda x, y: sum((c - x + x * y**i) ** 2 for i, c in enumerate((1.5, 2.25, 2.625), 1)),
    "himmelblau": lambda x, y: (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2,
    "booth": lambda x, y: (x + 2 * y - 7) ** 2 + (2 * x + y - 5) ** 2,
    "matyas": lambda x, y: 0.26 * (x**2 + y**2) - 0.48 * x * y,
    "rastrigin": lambda x, y, amplitude=10: (
        2 * amplitude + sum(c**2 - amplitude * np.cos(2 * np.pi * c) for c in (x, y))
    ),
    "ackley": _ackley,
    "three_hump_camel": lambda x, y: 2 * x**2 - 1.05 * x**4 + x**6 / 6 + x * y + y**2,
    "six_hump_camel": lambda x, y: (4 - 2.1 * x**2 + x**4 / 3) * x**2 + x * y + (-4 + 4 * y**2) * y**2,
    "goldstein_price": _goldstein_price,
    "mccormick": lambda x, y: np.sin(x + y) + (x - y) ** 2 - 1.5 * x + 2.5 * y + 1,
    "styblinski_tang": lambda x, y: sum(c**4 - 16 * c**2 + 5 * c for c in (x, y)) / 2,
    "easom": lambda x, y: -np.cos(x) * np.cos(y) * np.exp(-((x - np.pi) ** 2 + (y - np.pi) ** 2)),
    "levi_n13": _levi_n13,
    "griewank": _griewank,
    "bohachevsky": lambda x, y: x**2 + 2 * y**2 - 0.3 * np.cos(3 * np.pi * x) - 0.4 * np.cos(4 * np.pi * y) + 0.7,
    "branin": _branin,
    "eggholder": _eggholder,
    "drop_wave": lambda x, y: -(1 + np.cos(12 * np.sqrt(x**2 + y**2))) / (0.5 * (x**2 + y**2) + 2),
    "peaks": _peaks,
    "double_well": lambda x, y: (x**2 - 1) ** 2 + y**2,
    "zakharov": _zakharov,
}

# Number of (global minima, local minima, saddles, maxima) that the literature lists, or that a search found.
COUNTS = {
    "saddle": (0, 0, 1, 0),
    "monkey_saddle": (0, 0, 1, 0),
    "double_well": (2, 0, 1, 0),
    "beale": (1, 0, 2, 0),
    "himmelblau": (4, 0, 4, 1),
    "three_hump_camel": (1, 2, 2, 0),
    "six_hump_camel": (2, 4, 7, 2),
    "goldstein_price": (1, 3, 4, 1),
    "mccormick": (1, 1, 1, 0),
    "styblinski_tang": (1, 3, 4, 1),
    "branin": (3, 0, 2, 0),
    "peaks": (1, 2, 3, 3),
    "easom": (1, 4, 4, 4),
    "griewank": (1, 16, 0, 0),
    "bohachevsky": (1, 24, 0, 0),
}

# Only the global minimum is listed: the others form a lattice, or whole circles.
UNLISTED = {"rastrigin", "ackley", "levi_n13", "drop_wave", "eggholder"}
# All minima of the window are listed, but not what lies between them.
MINIMA_ONLY = {"griewank", "bohachevsky"}

# Where second derivatives cannot tell the kind of a point; the ring test below tells it everywhere.
HESSIAN_SAYS_NOTHING = {
    "monkey_saddle",  # the curvature vanishes at the saddle
    "ackley",  # a cone has no curvature at its tip
    "eggholder",  # the minimum lies on the border of the box
}


def all_but(left_out: set[str]) -> pytest.MarkDecorator:
    chosen = [o for o in OBJECTIVES.values() if o.name not in left_out]
    return pytest.mark.parametrize("entry", chosen, ids=[o.name for o in chosen])


every = all_but(set())
adjustable = all_but({o.name for o in OBJECTIVES.values() if not o.parameters})


def random_points(entry: Objective, count: int = 200, seed: int = 0) -> tuple[Numbers, Numbers]:
    draw = np.random.default_rng([seed, *entry.name.encode()])
    return draw.uniform(*entry.domain.x, count), draw.uniform(*entry.domain.y, count)


def random_values(entry: Objective, count: int = 5) -> list[dict[str, float]]:
    draw = np.random.default_rng(list(entry.name.encode()))
    return [{p.name: float(draw.uniform(p.low, p.high)) for p in entry.parameters} for _ in range(count)]


def grid(domain: Domain, count: int = 301) -> tuple[Numbers, Numbers]:
    x, y = np.meshgrid(np.linspace(*domain.x, count), np.linspace(*domain.y, count))
    return x, y


def complex_step(formula: Callable[..., Numbers], x: Numbers, y: Numbers, **values: float) -> Numbers:
    """∇ of an analytic formula without cancellation: Im f(x + ih)/h; shape (..., 2)."""
    h = 1e-40
    along_x = np.imag(formula(x + 1j * h, y + 0j, **values)) / h
    along_y = np.imag(formula(x + 0j, y + 1j * h, **values)) / h
    return np.stack([along_x, along_y], axis=-1)


def richardson(function: Callable[[float], Numbers], h: float) -> Numbers:
    """function'(0) from central differences at h and h/2; the error is of order h⁴."""

    def central(step: float) -> Numbers:
        return (function(step) - function(-step)) / (2 * step)

    return (4 * central(h / 2) - central(h)) / 3


# --- The table ---------------------------------------------------------------------------------------------------


def test_the_registry_holds_exactly_the_known_functions() -> None:
    assert set(OBJECTIVES) == set(FORMULAS)
    assert len(OBJECTIVES) == 27
    assert next(iter(OBJECTIVES)) == "rosenbrock"


def test_families_are_consecutive_so_that_menus_can_group_them() -> None:
    families = [o.family for o in OBJECTIVES.values()]
    changes = sum(a != b for a, b in itertools.pairwise(families))
    assert set(families) == {"valleys", "bowls", "saddles", "many minima"}
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


@every
def test_gradients_match_the_complex_step(entry: Objective) -> None:
    x, y = random_points(entry)
    expected = complex_step(FORMULAS[entry.name], x, y)
    np.testing.assert_allclose(entry.gradient(x, y), expected, rtol=1e-10, atol=1e-12 * np.abs(expected).max())


@every
def test_hessians_match_differences_of_gradients(entry: Objective) -> None:
    x, y = random_points(entry)
    formula, h = FORMULAS[entry.name], 1e-3 * min(1.0, entry.domain.diagonal / 20)
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
    x, y = grid(entry.domain)
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


@all_but(UNLISTED)
def test_newtons_method_finds_no_point_that_is_not_declared(entry: Objective) -> None:
    x, y = (a.ravel() for a in grid(entry.domain, 71))
    for _ in range(60):
        (gx, gy), hessian = entry.gradient(x, y).T, entry.hessian(x, y)
        fxx, fxy, fyy = hessian[:, 0, 0], hessian[:, 0, 1], hessian[:, 1, 1]
        determinant = fxx * fyy - fxy * fxy
        with np.errstate(all="ignore"):
            dx, dy = (fyy * gx - fxy * gy) / determinant, (fxx * gy - fxy * gx) / determinant
        alive = np.hypot(x - dx, y - dy) < 1e3  # False where the step is not finite
        dx, dy = np.where(alive, dx, np.inf), np.where(alive, dy, np.inf)
        x, y = np.where(alive, x - dx, x), np.where(alive, y - dy, y)
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
    assert np.all(np.abs(entry.gradient(x, y)) > 1e-3)  # every coordinate has something to do


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
