"""Data sets, transformations and tables: what they are made of, against NumPy and scikit-learn's textbook forms."""

from __future__ import annotations

import csv
import itertools
import pickle
from collections import Counter
from dataclasses import asdict
from fractions import Fraction
from pathlib import Path
from typing import Any

import jax
import numpy as np
import pytest
from checked_cases import FILE, FORMULA, stated
from data_oracles import data_gap
from jax.extend.random import threefry_2x32

from optim_viz import DATASETS, OBJECTIVES, TRANSFORMATIONS, InputError, Scenario, Table, simulate
from optim_viz.data.base import Column, DataSet, data_set
from optim_viz.data.counter import normals, threefry, uniforms
from optim_viz.limits import MAX_ROWS
from optim_viz.registry import Parameter, Reference

every_set = pytest.mark.parametrize("entry", DATASETS.values(), ids=DATASETS.keys())
OF_DATA = [name for name, entry in OBJECTIVES.items() if entry.table is not None]
every_transformation = pytest.mark.parametrize("name", TRANSFORMATIONS)

BILL_AND_MASS = ("bill_length_mm", "body_mass_g")


def measured(*names: str) -> np.ndarray:
    """Columns of the file, complete rows alone; (rows, columns)."""
    file = Path(__file__).resolve().parents[1] / "optim_viz" / "data" / "penguins.csv"
    with file.open(encoding="utf-8", newline="") as lines:
        rows = [[row[name] for name in names] for row in csv.DictReader(lines)]
    return np.array([list(map(float, row)) for row in rows if "NA" not in row])


def condition(X: np.ndarray) -> float:
    return float(np.linalg.cond(X.T @ X / len(X)))


# Data sets ----------------------------------------------------------------------------------------------------------


@every_set
def test_a_data_set_tells_its_story(entry: DataSet) -> None:
    assert entry.summary.endswith(".")
    assert entry.reference is not None
    assert entry.reference.title
    assert bool(entry.licence) != entry.is_drawn  # what was measured says what one may do with it
    assert {*entry.features, entry.target} <= {column.name for column in entry.columns}
    assert all(column.label for column in entry.columns)
    columns = entry.read(0, **{p.name: p.default for p in entry.parameters})
    assert list(columns) == [column.name for column in entry.columns]
    rows = {len(column) for column in columns.values()}
    assert len(rows) == 1
    assert 2 < min(rows) <= MAX_ROWS
    for column in entry.columns:
        numbers = columns[column.name]
        assert numbers.dtype == np.float64
        assert not numbers.flags.writeable
        assert np.isfinite(numbers).all()
        if column.classes:
            assert set(numbers) == set(range(len(column.classes)))


@pytest.mark.parametrize("name", list(DATASETS))
def test_a_data_set_is_what_its_formula_or_its_file_says(name: str) -> None:
    assert data_gap(name) <= stated(f"dataset:{name}", FILE if name == "penguins" else FORMULA)
    assert bool(DATASETS[name].formula) is DATASETS[name].is_drawn


def test_the_penguins_are_those_of_the_file() -> None:
    columns = DATASETS["penguins"].read()
    assert len(columns["species"]) == 342
    expected = measured("bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g")
    assert np.array_equal(np.stack([columns[c.name] for c in DATASETS["penguins"].columns[:4]], axis=1), expected)
    assert [int((columns["species"] == k).sum()) for k in range(3)] == [151, 68, 123]


@pytest.mark.parametrize("name", [name for name, entry in DATASETS.items() if entry.is_drawn])
def test_a_drawn_set_is_the_same_for_one_seed_and_another_for_the_next(name: str) -> None:
    entry = DATASETS[name]
    values = {p.name: p.default for p in entry.parameters}
    first, again, other = entry.read(3, **values), entry.read(3, **dict(values)), entry.read(4, **values)
    for column in entry.columns:
        assert np.array_equal(first[column.name], again[column.name])
        assert column.classes or not np.array_equal(first[column.name], other[column.name])


def test_a_setting_moves_rows_and_draws_none_anew() -> None:
    line, moons = DATASETS["line"], DATASETS["two_moons"]
    quiet, loud = (line.read(1, noise=noise, outliers=0.0) for noise in (0.5, 1.0))
    assert np.array_equal(quiet["x"], loud["x"])
    ideal = 1.0 + 2.0 * quiet["x"]
    assert np.allclose(2.0 * (quiet["y"] - ideal), loud["y"] - ideal)
    far = line.read(1, noise=0.5, outliers=5.0)["y"] - quiet["y"]
    assert sorted(far)[-5:] == pytest.approx([8.0] * 5)
    assert np.array_equal(np.sort(far)[:-5], np.zeros(len(far) - 5))
    x1, x2 = (moons.read(1, noise=0.0)[name] for name in ("x1", "x2"))
    second = moons.read(1, noise=0.0)["label"] == 1.0
    assert np.allclose(np.hypot(x1[~second], x2[~second]), 1.0)
    assert np.allclose(np.hypot(x1[second] - 1.0, x2[second] - 0.5), 1.0)
    assert (x2[~second] >= 0.0).all()
    assert (x2[second] <= 0.5).all()


def test_what_is_drawn_has_the_moments_that_it_is_said_to_have() -> None:
    lengths = [DATASETS["two_gaussians"].read(seed, separation=3.0) for seed in range(60)]
    centres = np.array([[[d[c][d["label"] == k].mean() for c in ("x1", "x2")] for k in (0, 1)] for d in lengths]).mean(
        axis=0
    )
    assert np.linalg.norm(centres[1] - centres[0]) == pytest.approx(3.0, abs=0.08)
    assert (centres[1] - centres[0])[1] == pytest.approx(1.8, abs=0.08)  # along (0.8, 0.6)
    signals = [DATASETS["autoregressive"].read(seed, correlation=0.8) for seed in range(60)]
    rho = np.mean([np.mean(s["previous"] * s["next"]) / np.mean(s["previous"] ** 2) for s in signals])
    assert rho == pytest.approx(0.8, abs=0.03)
    assert np.mean([np.mean(s["next"] ** 2) for s in signals]) == pytest.approx(1.0, abs=0.08)
    assert np.array_equal(signals[0]["previous"][:-1], signals[0]["before_previous"][1:])


def test_a_declaration_that_does_not_fit_fails_at_once() -> None:
    source = Reference("A", 2000, "B")
    given: dict[str, Any] = {"label": "Wrong", "features": ("x",), "target": "y", "summary": "No.", "reference": source}
    columns = (Column("x", "x"), Column("y", "y"))

    def wrong(seed: int, noise: float) -> Any: ...

    with pytest.raises(TypeError, match=r"declared \('seed',\), but its signature has \('seed', 'noise'\)"):
        data_set(columns=columns, **given)(wrong)
    with pytest.raises(ValueError, match="y is none of its columns"):
        data_set(columns=columns[:1], parameters=(Parameter("noise", "s", 0.5, 0.0, 1.0),), **given)(wrong)
    assert "wrong" not in DATASETS


# Random numbers -----------------------------------------------------------------------------------------------------


def test_random_numbers_are_jaxs_own_threefry() -> None:
    draw = np.random.default_rng(0).integers(0, 2**32, (4, 50), np.uint32)
    for k0, k1, c0, c1 in draw.T:
        with jax.enable_x64(False):
            expected = np.asarray(threefry_2x32(np.array([k0, k1]), np.array([c0, c1])))
        assert np.array_equal(np.array(threefry((k0, k1), (c0, c1))), expected)


def test_the_generators_known_answers() -> None:
    """Of the reference implementation, Random123's ``kat_vectors``."""
    full = 0xFFFFFFFF
    assert tuple(map(int, threefry((0, 0), (0, 0)))) == (0x6B200159, 0x99BA4EFE)
    assert tuple(map(int, threefry((full, full), (full, full)))) == (0x1CB996FC, 0xBB002BE7)
    pi = (0x13198A2E, 0x03707344), (0x243F6A88, 0x85A308D3)
    assert tuple(map(int, threefry(*pi))) == (0xC4923A9C, 0x483DF7A0)


def test_uniform_and_normal_numbers_have_their_moments() -> None:
    rows, columns = np.arange(4000)[:, None], np.arange(10)
    u, n = uniforms(5, 1, rows, columns), normals(5, 1, rows, columns)
    assert u.min() >= 0.0
    assert u.max() < 1.0
    assert u.mean() == pytest.approx(0.5, abs=0.005)
    assert u.var() == pytest.approx(1 / 12, abs=0.002)
    assert [n.mean(), n.var(), (n**4).mean()] == pytest.approx([0.0, 1.0, 3.0], abs=0.06)
    assert abs(np.corrcoef(n[:, :4].T) - np.eye(4)).max() < 0.06
    assert not np.array_equal(uniforms(5, 2, rows, columns), u)  # another purpose


# Transformations ----------------------------------------------------------------------------------------------------


def test_each_transformation_is_what_the_textbook_says() -> None:
    raw = measured(*BILL_AND_MASS, "flipper_length_mm")
    mean, spread = raw.mean(axis=0), raw.std(axis=0)
    z = (raw - mean) / spread
    values, vectors = np.linalg.eigh(np.cov(z[:, :2].T, bias=True))
    white = z[:, :2] @ vectors @ np.diag(values**-0.5) @ vectors.T
    swapped = np.concatenate([z[:, :2], z[:, 1::-1]])
    expected = {
        "raw": (raw[:, :2], raw[:, 2]),
        "centre": ((raw - mean)[:, :2], (raw - mean)[:, 2]),
        "standardize": (z[:, :2], z[:, 2]),
        "whiten": (white, z[:, 2]),
        "scale_ratio": (z[:, :2] * (1.0, 10.0), z[:, 2]),
        "offset": (z[:, :2] + 3.0, z[:, 2]),
        "group_average": (swapped, np.tile(z[:, 2], 2)),
    }
    assert list(expected) == list(TRANSFORMATIONS)
    for name, (X, y) in expected.items():
        table = Table("penguins", BILL_AND_MASS, "flipper_length_mm", name)
        np.testing.assert_allclose(table.X, X, rtol=1e-9, atol=1e-12, err_msg=name)
        np.testing.assert_allclose(table.y, y, rtol=1e-9, atol=1e-12, err_msg=name)


def test_units_alone_make_a_valley() -> None:
    kappa = {
        name: condition(Table("penguins", BILL_AND_MASS, "flipper_length_mm", name).X)
        for name in ("raw", "centre", "standardize", "whiten")
    }
    rho = float(np.corrcoef(measured(*BILL_AND_MASS).T)[0, 1])
    assert kappa["raw"] == pytest.approx(4.1e5, rel=0.01)
    assert kappa["centre"] == pytest.approx(3.3e4, rel=0.02)
    assert kappa["standardize"] == pytest.approx((1 + rho) / (1 - rho), rel=1e-9)
    assert kappa["whiten"] == pytest.approx(1.0, abs=1e-9)


@every_transformation
def test_held_out_rows_are_transformed_by_what_was_fitted_to_the_others(name: str) -> None:
    whole = Table("penguins", BILL_AND_MASS, "flipper_length_mm", "raw")
    split = Table("penguins", BILL_AND_MASS, "flipper_length_mm", name, held_out=0.25, split_seed=7)
    raw = Table("penguins", BILL_AND_MASS, "flipper_length_mm", "raw", held_out=0.25, split_seed=7)
    assert split.held is not None
    assert raw.held is not None
    together = np.concatenate([raw.X, raw.held.X])
    assert {tuple(row) for row in together} == {tuple(row) for row in whole.X}
    assert len(raw.held.y) == 85
    assert len(raw.y) == 342 - 85
    rows = len(raw.y)
    solved, *_ = np.linalg.lstsq(np.column_stack([raw.X, np.ones(rows)]), split.X[:rows])
    np.testing.assert_allclose(
        split.held.X[:85], np.column_stack([raw.held.X, np.ones(85)]) @ solved, rtol=1e-8, atol=1e-8
    )


@every_transformation
def test_a_single_feature_has_an_intercept_beside_it(name: str) -> None:
    if name in ("scale_ratio", "group_average"):
        with pytest.raises(InputError, match="two"):
            Table("line", transform=name)
        return
    table = Table("line", transform=name)
    assert np.array_equal(table.X[:, 1], np.ones(len(table.y)))
    assert table.columns[1].label == "intercept"


# Tables -------------------------------------------------------------------------------------------------------------


def test_equal_choices_are_equal_tables() -> None:
    table = Table("penguins", BILL_AND_MASS, "flipper_length_mm", held_out=0.2)
    again = Table("penguins", list(BILL_AND_MASS), "flipper_length_mm", held_out=0.2)
    assert table == again
    assert hash(table) == hash(again)
    assert pickle.loads(pickle.dumps(table)) == table
    assert table != again.changed(split_seed=1)
    assert Table("penguins", seed=5) == Table("penguins")  # nothing is drawn there
    assert Table("line", noise=1.0).changed(transform="raw", values={"outliers": 2.0}) == Table(
        "line", transform="raw", noise=1.0, outliers=2.0
    )
    assert Table("line", noise=1.0).changed(dataset="two_moons", features=(), target="").values == {"noise": 0.1}


def test_a_larger_share_held_out_only_adds_rows() -> None:
    held = [Table("penguins", transform="raw", held_out=share, split_seed=3).held for share in (0.1, 0.25, 0.5, 0.999)]
    rows = [{tuple(row) for row in part.X} for part in held if part is not None]
    assert all(small < large for small, large in itertools.pairwise(rows))
    assert len(Table("penguins", transform="raw", held_out=0.999).y) == 1


def test_classes_are_numbers_in_their_order() -> None:
    three, two = Table(target="species"), Table(target="species", classes=("gentoo", "adelie"))
    assert set(three.y) == {0.0, 1.0, 2.0}
    assert len(three.y) == 342
    assert set(two.y) == {-1.0, 1.0}
    assert len(two.y) == 151 + 123
    assert (two.y == 1.0).sum() == 123  # the later one in the column's own order


def test_arrays_are_a_table_from_python() -> None:
    X, y = np.array([[1.0, 2.0], [3.0, 4.0], [0.0, 1.5]]), np.array([1.0, 2.0, 0.5])
    table = Table(X=X, y=y, transform="raw")
    assert np.array_equal(table.X, X)
    assert np.array_equal(table.y, y)
    assert table == Table(X=X.tolist(), y=y.tolist(), transform="raw")
    assert not table.is_linked
    assert np.array_equal(table.changed(transform="centre").X, X - X.mean(axis=0))
    assert set(Table(X=X, y=[-1, 1, 1]).y) == {-1.0, 1.0}
    assert np.array_equal(Table(X=X[:, 0], y=y, transform="raw").X[:, 1], np.ones(3))


REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "unknown set": ({"dataset": "penguin"}, "did you mean penguins"),
    "unknown column": ({"features": ("bill",)}, "Penguins has no column “bill”; it has bill_length_mm"),
    "a feature twice": ({"features": ("body_mass_g", "body_mass_g")}, "“body_mass_g” is named twice"),
    "three features": ({"features": ("bill_length_mm", "body_mass_g", "bill_depth_mm")}, "one or two features, got 3"),
    "classes as a feature": ({"features": ("species",)}, "A feature is a column of numbers"),
    "feature and target": ({"features": ("body_mass_g",), "target": "body_mass_g"}, "feature and target at once"),
    "all held out": ({"held_out": 1.0}, "must be below 1"),
    "negative share": ({"held_out": -0.1}, "between 0 and 1, got −0.1"),
    "no number": ({"held_out": float("nan")}, "must be finite"),
    "half a seed": ({"split_seed": 1.5}, "must be a whole number, got 1.5"),
    "unknown transformation": ({"transform": "pca"}, "There is no transformation named “pca”"),
    "another's number": ({"noise": 1.0}, "has no parameter “noise”"),
    "too large an offset": ({"transform": "offset", "offset": 11.0}, "between −10 and 10, got 11"),
    "half an outlier": ({"dataset": "line", "outliers": 1.5}, "whole number, got 1.5"),
    "one class": ({"target": "species", "classes": ("adelie",)}, "at least two classes, got adelie alone"),
    "unknown class": ({"target": "species", "classes": ("adelie", "emperor")}, "no class “emperor”"),
    "classes of numbers": ({"classes": ("adelie", "gentoo")}, "has numbers, no classes"),
    "a constant feature": ({"X": [[1, 1], [1, 2]], "y": [1, 2]}, "x1 is the same in every fitted row"),
    "a constant target": ({"X": [[1, 1], [3, 2]], "y": [2, 2]}, "y is the same in every fitted row"),
    "a feature said twice": ({"X": [[1, 2], [2, 4], [0, 0]], "y": [1, 2, 0], "transform": "whiten"}, "say the same"),
    "one feature to exchange": ({"dataset": "line", "transform": "group_average"}, "there must be two"),
    "arrays of two lengths": ({"X": [[1, 2]], "y": [1, 2]}, r"shape \(N, 1\) or \(N, 2\)"),
    "ragged arrays": ({"X": [[1, 2], [3]], "y": [1, 2]}, "arrays of numbers"),
    "X alone": ({"X": [[1, 2]]}, "shape"),
    "infinite arrays": ({"X": [[1, np.inf]], "y": [1]}, "must be finite"),
    "no rows": ({"X": np.zeros((0, 2)), "y": []}, "1 to 512 rows, got 0"),
    "too many rows": ({"X": np.zeros((513, 2)), "y": np.zeros(513)}, "1 to 512 rows, got 513"),
    "arrays and a set": ({"dataset": "line", "X": [[1, 2]], "y": [1]}, "not of both"),
    "no arrays": ({"dataset": "arrays"}, "Arrays are given as X and y"),
    "an array as a set": ({"dataset": np.zeros((3, 2))}, "A data set is called by its name; arrays are given as X"),
    "a number as features": ({"features": 5}, "The features are names of columns, got “5”"),
    "no features": ({"features": None}, "The features are names of columns, got “None”"),
    "a number as classes": ({"target": "species", "classes": 5}, "The classes are names, got “5”"),
    "one class as a word": ({"target": "species", "classes": "adelie"}, "at least two classes, got adelie alone"),
    "all but one thousandth": ({"held_out": 0.9995}, "must be below 1, at most 0.999"),
}
for size, scale in {
    "tiny": 1e-160,
    "huge": 1e100,
    "whose squares overflow": 1e155,
    "whose sum overflows": 1e308,
}.items():
    rows = [[scale, 1.0], [1.5 * scale, 3.0], [0.0, -2.0]]
    REFUSED |= {
        f"{size} features, {name}": ({"X": rows, "y": [1, 2, 4], "transform": name}, "choose a unit in which it lies")
        for name in ("raw", "standardize")
    }
    REFUSED[f"{size} target"] = ({"X": [[1, 2], [3, 5], [0, 1]], "y": [scale, 0, scale]}, "choose a unit")


@pytest.mark.parametrize(("given", "sentence"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_a_table_is_refused_in_one_sentence(given: dict[str, Any], sentence: str) -> None:
    with pytest.raises(InputError, match=sentence):
        Table(**given)


@pytest.mark.parametrize("name", [name for name in OF_DATA if name != "multiclass_hinge"])  # arrays have two classes
@pytest.mark.parametrize("scale", [1e-60, 1e60])
@pytest.mark.parametrize("transform", ["raw", "centre", "standardize", "whiten"])
def test_every_size_that_is_taken_can_be_worked_with(name: str, scale: float, transform: str) -> None:
    """A window, a start and rates that are numbers, and no warning on the way."""
    X = np.array([[1.0, 0.5], [0.2, 0.7], [-0.4, 1.0], [0.3, -0.8]]) * scale
    usual = OBJECTIVES[name].table
    assert usual is not None
    features = X[:, : len(usual.features)]
    surface = OBJECTIVES[name].bind(table=Table(X=features, y=[-1, 1, 1, -1], transform=transform))
    known = [*surface.domain.x, *surface.domain.y, *surface.start, *asdict(surface.learning_rates).values()]
    assert np.isfinite([*known, *surface.coefficients, float(surface(*surface.start))]).all()
    assert np.isfinite([(*p.position, p.value) for p in surface.critical_points]).all()


def test_arrays_cite_nobody() -> None:
    assert Table(X=[[1, 2], [3, 5]], y=[1, 2]).entry.reference is None


def test_a_target_of_minus_one_and_one_is_of_two_classes() -> None:
    X = [[1, 2], [3, 5], [0, 1]]
    assert Table(X=X, y=[-1, 1, 1]).classes == ("first", "second")
    assert Table(X=X, y=[-1, 1, 0]).classes == Table(X=X, y=[1, 1, 2]).classes == ()


def test_rows_are_counted_as_the_data_have_them() -> None:
    """However often the model sees each of them; and the number is said, which a rounded share would not tell apart."""
    for share, held in ((0.101, 34), (0.104, 35)):
        for name in ("standardize", "group_average"):
            table = Table("penguins", transform=name, held_out=share)
            assert (table.rows_fitted, table.rows_held_out) == (342 - held, held)
            assert table.described["rows held out"] == f"{held} by seed 0"
            assert len(table.y) == table.rows_fitted * (2 if name == "group_average" else 1)


def test_a_table_is_changed_in_a_number_and_in_its_arrays() -> None:
    table = Table("penguins", transform="scale_ratio", ratio=3.0)
    assert table.changed(ratio=4.0) == Table("penguins", transform="scale_ratio", ratio=4.0)
    arrays = Table(X=[[1, 2], [3, 5]], y=[1, 2])
    assert arrays.changed(y=[2, 1]) == Table(X=[[1, 2], [3, 5]], y=[2, 1])


def test_whitening_is_that_of_kessy_lewin_and_strimmer() -> None:
    """ZCA-cor: P^(−1/2) V^(−1/2) (x − x̄), by NumPy's own roots; not ZCA, Σ^(−1/2) (x − x̄), where units differ."""
    X = measured(*BILL_AND_MASS)
    w, U = np.linalg.eigh(np.corrcoef(X.T))
    expected = (X - X.mean(axis=0)) / X.std(axis=0) @ (U / np.sqrt(w)) @ U.T
    table = Table("penguins", BILL_AND_MASS, "flipper_length_mm", "whiten")
    np.testing.assert_allclose(table.X, expected, atol=1e-10)
    w, U = np.linalg.eigh(np.cov(X.T, ddof=0))
    assert np.abs(table.X - (X - X.mean(axis=0)) @ (U / np.sqrt(w)) @ U.T).max() > 0.1


@every_transformation
def test_units_are_kept_where_a_step_of_a_column_is_a_step_of_its_numbers(name: str) -> None:
    raw, table = (Table("penguins", BILL_AND_MASS, "flipper_length_mm", t) for t in ("raw", name))
    alike = raw.X.shape == table.X.shape and np.allclose(np.diff(table.X, axis=0), np.diff(raw.X, axis=0))
    assert TRANSFORMATIONS[name].keeps_units == alike


# Losses over a table ------------------------------------------------------------------------------------------------


def test_the_six_numbers_are_the_sum_over_rows() -> None:
    w = np.random.default_rng(1).normal(size=(40, 2)) * 3.0
    for name, entry in itertools.product(TRANSFORMATIONS, DATASETS.values()):
        try:
            surface = OBJECTIVES["linear_regression"].bind(table=Table(entry.name, transform=name, held_out=0.25))
        except InputError:
            continue
        for loss, (X, y) in ((surface, (surface.table.X, surface.table.y)), (surface.held_out, surface.table.held)):
            rows = 0.5 * ((w @ X.T - y) ** 2).mean(axis=1)
            assert np.allclose(loss(*w.T), rows, rtol=1e-12, atol=1e-12 * rows.max()), (name, entry.name)
            slope = (w @ X.T - y) @ X / len(y)
            assert np.allclose(loss.gradient(*w.T), slope, rtol=1e-10, atol=1e-12 * abs(slope).max())


def test_the_minimum_is_that_of_numpys_least_squares() -> None:
    for features, name in itertools.product(
        itertools.permutations(("bill_length_mm", "bill_depth_mm", "flipper_length_mm"), 2), TRANSFORMATIONS
    ):
        surface = OBJECTIVES["linear_regression"].bind(table=Table("penguins", features, "body_mass_g", name))
        expected, *_ = np.linalg.lstsq(surface.table.X, surface.table.y)
        (lowest,) = surface.minima
        np.testing.assert_allclose(lowest.position, expected, rtol=1e-7)
        assert surface.domain.contains(lowest.position)
        assert surface.domain.contains(surface.start)


def test_features_that_say_the_same_have_the_shortest_solution_marked() -> None:
    X = np.array([[1.0, 2.0], [2.0, 4.0], [-1.0, -2.0]])
    surface = OBJECTIVES["linear_regression"].bind(table=Table(X=X, y=[1.0, 2.5, -1.0], transform="raw"))
    np.testing.assert_allclose(surface.minima[0].position, np.linalg.pinv(X) @ [1.0, 2.5, -1.0], rtol=1e-12)


@pytest.mark.parametrize("name", OF_DATA)
def test_what_is_held_out_says_so(name: str) -> None:
    """It is of the other rows, which can be asked for; and has none held out itself."""
    surface = OBJECTIVES[name].bind(table=OBJECTIVES[name].table.changed(held_out=0.25))  # type: ignore[union-attr]
    held, table = surface.held_out, surface.table
    assert held is not None
    assert table is not None
    assert held.data == table.held
    assert surface.data is not None
    assert np.array_equal(surface.data.X, table.X)
    assert held.title == f"{surface.title}, held-out rows"
    assert held.held_out is None
    assert held.penalized("l1", strength=0.1).held_out is None
    assert OBJECTIVES["beale"].data is None


@pytest.mark.parametrize("name", [*OF_DATA, "beale"])
@pytest.mark.parametrize("table", ["penguins", {}, np.zeros((3, 2)), 5], ids=["name", "mapping", "array", "number"])
def test_what_is_no_table_is_refused(name: str, table: Any) -> None:
    for surface in (OBJECTIVES[name], OBJECTIVES[name].penalized("l2")):
        with pytest.raises(InputError, match=f"is bound to a Table, got {type(table).__name__}"):
            surface.bind(table=table)
    with pytest.raises(InputError, match="is bound to a Table"):
        Scenario(name, table=table)


@pytest.mark.parametrize("name", ["linear_regression", "two_layer_linear"])
@pytest.mark.parametrize("values", [{"noise": 0.0, "outliers": 0}, {"noise": 1e-7, "outliers": 0}, {}], ids=str)
@pytest.mark.parametrize("transform", ["raw", "standardize"])
def test_a_mean_of_squares_is_never_below_zero(name: str, values: dict[str, float], transform: str) -> None:
    """Its lowest value is that of the residuals in exact arithmetic, also where sums of squares lose them."""
    for seed in range(8):
        table = Table("line", seed=seed, transform=transform, held_out=0.3, **values)
        for surface in (fitted := OBJECTIVES[name].bind(table=table), fitted.held_out):
            assert surface is not None
            assert surface.data is not None
            for point in surface.minima:
                w = [Fraction(v) for v in point.position]
                exact = Fraction(0)
                for (u, v), t in zip(surface.data.X.tolist(), surface.data.y.tolist(), strict=True):
                    predicted = (
                        w[0] * w[1] * Fraction(u)
                        if name == "two_layer_linear"
                        else w[0] * Fraction(u) + w[1] * Fraction(v)
                    )
                    exact += (predicted - Fraction(t)) ** 2
                exact /= 2 * len(surface.data.y)
                assert point.value >= 0.0
                assert point.value == pytest.approx(float(exact), rel=1e-6, abs=1e-29)
                assert float(surface(*point.position)) == pytest.approx(point.value, abs=1e-12)
            x, y = (np.linspace(*side, 61) for side in (surface.domain.x, surface.domain.y))
            assert surface(x[:, None], y).min() >= surface.minima[0].value - 1e-12


SUBTITLES = {
    ("linear_regression", Table()): "body mass from bill length and flipper length",
    ("linear_regression", Table("line")): "y from x",
    ("linear_regression", Table("penguins", "bill_depth_mm", held_out=0.1, split_seed=2)): "body mass from bill depth; "
    "34 rows held out by seed 2",
    ("hinge", Table("penguins", target="species", classes=("gentoo", "adelie"), transform="group_average")): "species "
    "(adelie, gentoo) from bill length and flipper length",
}


@pytest.mark.parametrize(("name", "table"), SUBTITLES, ids=SUBTITLES.values())
def test_a_surface_says_what_is_predicted_from_what(name: str, table: Table) -> None:
    surface = OBJECTIVES[name].bind(table=table)
    assert surface.subtitle == surface.penalized("l2").subtitle == SUBTITLES[name, table]
    assert OBJECTIVES["beale"].subtitle == OBJECTIVES["beale"].penalized("l1").subtitle == ""


def test_a_table_that_a_model_cannot_take_is_refused() -> None:
    with pytest.raises(InputError, match="two classes, not of adelie, chinstrap, gentoo"):
        OBJECTIVES["linear_regression"].bind(table=Table(target="species"))
    with pytest.raises(InputError, match="Rosenbrock is no function of data"):
        OBJECTIVES["rosenbrock"].bind(table=Table())


@pytest.mark.compiled
def test_another_table_compiles_nothing(compilations: Counter[str]) -> None:
    """Nor does another split, transformation or data set: all that they make is numbers."""
    first = OBJECTIVES["linear_regression"].bind(table=Table("line", seed=1))
    simulate(first, "adam", steps=20)
    first(0.5, 0.25), first.gradient(0.5, 0.25)
    compilations.clear()
    for table in (Table(), Table(transform="offset"), Table(held_out=0.5, split_seed=3), Table("two_moons")):
        surface = OBJECTIVES["linear_regression"].bind(table=table)
        simulate(surface, "adam", steps=20)
        surface(0.5, 0.25), surface.gradient(0.5, 0.25)
    assert not compilations


def test_a_surface_of_data_is_its_own_key() -> None:
    surface = OBJECTIVES["linear_regression"].bind(table=Table(transform="raw", held_out=0.5))
    again = OBJECTIVES["linear_regression"].bind(table=Table(transform="raw", held_out=0.5))
    assert surface == again
    assert hash(surface) == hash(again)
    assert pickle.loads(pickle.dumps(surface)) == surface
    assert surface != OBJECTIVES["linear_regression"]
    assert OBJECTIVES["linear_regression"].held_out is None
    assert surface.held_out is not None
    assert surface.held_out.domain == surface.domain
