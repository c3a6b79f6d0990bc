"""Losses of two classes over rows, against PyTorch, by hand, and on classes that a line tells apart."""

from __future__ import annotations

import pickle
from typing import Any

import numpy as np
import pytest
import torch
from scipy.optimize import linprog

from optim_viz import OBJECTIVES, InputError, Table, simulate
from optim_viz.objectives.classifiers import OVERLAPPING, are_separable, lowest_of_pieces

LOSSES = ("logistic_regression", "hinge")
APART = OVERLAPPING.changed(classes=("adelie", "gentoo"))
WIDE_APART = Table("two_gaussians", separation=8.0)
every_loss = pytest.mark.parametrize("name", LOSSES)
TABLES = [OVERLAPPING, OVERLAPPING.changed(transform="whiten"), OVERLAPPING.changed(held_out=0.4, split_seed=3),
          OVERLAPPING.changed(features=("bill_length_mm", "bill_depth_mm")),
          OVERLAPPING.changed(features=("flipper_length_mm",)), APART]  # fmt: skip


def by_torch(name: str, table: Any, w: Any) -> Any:
    """By PyTorch's own losses, over the rows of the table."""
    X, y = torch.tensor(np.array(table.X)), torch.tensor(np.array(table.y))
    score = X @ w
    if name == "hinge":
        return torch.relu(1.0 - y * score).mean()
    return torch.nn.functional.binary_cross_entropy_with_logits(score, (y + 1.0) / 2.0)


@every_loss
@pytest.mark.parametrize(
    "table", TABLES, ids=lambda table: "-".join((table.transform, *table.features, *table.classes))
)
def test_the_loss_and_its_derivatives_are_pytorchs(name: str, table: Table) -> None:
    surface, draw = OBJECTIVES[name].bind(table=table), np.random.default_rng(1)
    for w in draw.normal(size=(20, 2)) * np.tile([0.1, 1.0, 5.0, 30.0], 5)[:, None]:
        at = torch.tensor(w, requires_grad=True)
        loss = by_torch(name, table, at)
        (slope,) = torch.autograd.grad(loss, at)
        assert float(surface(*w)) == pytest.approx(loss.item(), rel=1e-12, abs=1e-14)
        np.testing.assert_allclose(surface.gradient(*w), slope.numpy(), rtol=1e-10, atol=1e-14)
        if name == "logistic_regression":
            hessian = torch.autograd.functional.hessian(lambda w: by_torch(name, table, w), torch.tensor(w))
            np.testing.assert_allclose(surface.hessian(*w), hessian.numpy(), rtol=1e-8, atol=1e-13)


def test_where_all_margins_are_zero_the_curvature_is_a_quarter() -> None:
    """At the origin both halves of the formula meet, and a start is there often."""
    X = OVERLAPPING.X
    hessian = OBJECTIVES["logistic_regression"].hessian(0.0, 0.0)
    np.testing.assert_allclose(hessian, X.T @ X / len(X) / 4.0, rtol=1e-12)


def test_far_out_nothing_overflows() -> None:
    surface = OBJECTIVES["logistic_regression"]
    far = 1e6 * np.array([1.0, -2.0])
    assert float(surface(*far)) == pytest.approx(np.maximum(0.0, -OVERLAPPING.y * (OVERLAPPING.X @ far)).mean())
    assert np.isfinite(surface.gradient(*far)).all()
    assert (surface.hessian(*far) == 0.0).all()


@every_loss
@pytest.mark.parametrize("table", TABLES[:5], ids=lambda table: "-".join((table.transform, *table.features)))
def test_nothing_is_lower_than_the_minimum(name: str, table: Table) -> None:
    surface, draw = OBJECTIVES[name].bind(table=table), np.random.default_rng(2)
    (lowest,) = surface.minima
    at = np.array(lowest.position)
    assert float(surface(*at)) == pytest.approx(lowest.value, rel=1e-12)
    for size in (1e-6, 1e-3, 0.1, 1.0):
        around = at + size * draw.normal(size=(500, 2))
        assert surface(*around.T).min() >= lowest.value - 1e-13
    if name == "logistic_regression":
        assert np.abs(surface.gradient(*at)).max() < 1e-14


@pytest.mark.parametrize("rows", [3, 40, 150])
@pytest.mark.parametrize("seed", range(3))
def test_a_sum_of_pieces_is_lowest_where_a_linear_program_says(seed: int, rows: int) -> None:
    """min Σ tᵢ with tᵢ ≥ 0 and tᵢ ≥ cᵢ + aᵢ·w."""
    draw = np.random.default_rng(seed)
    slopes, levels = draw.normal(size=(rows, 2)) * [1.0, 10.0**seed], draw.normal(0.5, 1.0, rows)
    found = lowest_of_pieces(slopes, levels, 0.25, rows)
    solved = linprog([0.0, 0.0, *np.ones(rows)], np.hstack([slopes, -np.eye(rows)]), -levels,
                     bounds=[(None, None)] * 2 + [(0.0, None)] * rows)  # fmt: skip
    assert found is not None
    assert found.value == pytest.approx(solved.fun / rows + 0.25, abs=1e-9)
    here = np.maximum(0.0, levels + slopes @ found.position).sum() / rows + 0.25
    assert here == pytest.approx(found.value, abs=1e-12)


def test_classes_that_a_line_tells_apart() -> None:
    """The logistic loss has no minimum, and the hinge the plain of zero, of which the widest margin is marked."""
    assert are_separable(APART.X, APART.y)
    assert not are_separable(OVERLAPPING.X, OVERLAPPING.y)
    assert OBJECTIVES["logistic_regression"].bind(table=APART).minima == ()
    hinge = OBJECTIVES["hinge"].bind(table=APART)
    (lowest,) = hinge.minima
    assert lowest.value == pytest.approx(0.0, abs=1e-15)
    margins = APART.y * (APART.X @ lowest.position)
    assert margins.min() == pytest.approx(1.0, rel=1e-12)
    # Of the widest margin: it is a mean of the rows on the margin, with weights that are not negative.
    support = (APART.X * APART.y[:, None])[margins < 1.0 + 1e-9]
    weights = np.linalg.lstsq(support.T, np.array(lowest.position), rcond=None)[0]
    assert (weights > 0.0).all()
    np.testing.assert_allclose(support.T @ weights, lowest.position, rtol=1e-12)


@pytest.mark.parametrize(
    ("X", "y", "apart"),
    [
        ([[1.0, 0.0], [0.0, 1.0]], [1.0, 1.0], True),
        ([[1.0, 0.0], [-1.0, 0.0], [0.0, 1.0]], [1.0, 1.0, 1.0], True),  # weakly: two rows stay where they are
        ([[1.0, 0.0], [-1.0, 0.0]], [1.0, 1.0], False),  # on one line, to both sides
        ([[1.0, 0.0], [-1.0, 0.1], [-1.0, -0.1]], [1.0, 1.0, 1.0], False),
        ([[0.0, 0.0], [1.0, 1.0]], [1.0, -1.0], True),
    ],
)
def test_whether_a_line_tells_rows_apart(X: Any, y: Any, apart: bool) -> None:
    assert are_separable(np.array(X), np.array(y)) is apart


def test_on_separable_classes_the_run_is_still_descending() -> None:
    surface = OBJECTIVES["logistic_regression"].bind(table=APART)
    path = simulate(surface, "sgd", steps=500, learning_rate=1.0, start=(0.0, 0.0))
    assert path.outcome.kind.name in ("STILL_DESCENDING", "LEFT_VIEW")
    assert (np.diff(path.loss) < 0.0).all()


def test_hinges_stop_dead_on_the_plain() -> None:
    surface = OBJECTIVES["hinge"].bind(table=APART)
    path = simulate(surface, "sgd", steps=2000, learning_rate=20.0, start=(0.0, 0.0))
    assert path.loss[-1] == 0.0
    assert (path.gradient[-1] == 0.0).all()
    assert (path.position[-1] == path.position[-100]).all()


def test_what_rests_on_the_plain_is_at_a_minimum_and_says_so() -> None:
    """In the window and beyond it; no listed point is near."""
    surface = OBJECTIVES["hinge"].bind(table=WIDE_APART)
    inside = simulate(surface, "rmsprop", steps=1000, learning_rate=0.02)
    beyond = simulate(surface, "sgd", steps=100, learning_rate=20.0)
    assert surface.domain.contains(inside.position[-1])
    assert not surface.domain.contains(beyond.position[-1])
    for path in (inside, beyond):
        assert path.loss[-1] == 0.0
        assert not np.allclose(path.position[-1], surface.minima[0].position)
        assert path.outcome.kind.name == "CONVERGED"
        assert "on a plain" in path.outcome.sentence
        assert "neither slope nor curvature" in path.outcome.criterion
        assert path.outcome.variety == "global minimum"


@pytest.mark.parametrize("table", [APART, WIDE_APART], ids=["penguins", "two_gaussians"])
def test_a_descent_that_never_ends_is_in_sight_for_the_usual_steps(table: Table) -> None:
    surface = OBJECTIVES["logistic_regression"].bind(table=table)
    assert not surface.minima
    path = simulate(surface, "sgd", steps=500, learning_rate=surface.learning_rates.gradient)
    assert path.outcome.kind.name == "STILL_DESCENDING"
    assert surface.domain.contains(path.position).all()


@every_loss
def test_the_rows_held_out_are_another_surface_in_the_same_window(name: str) -> None:
    surface = OBJECTIVES[name].bind(table=OVERLAPPING.changed(held_out=0.3))
    held = surface.held_out
    assert held is not None
    assert held.domain == surface.domain
    split = surface.table.held
    assert float(held(0.7, -0.4)) == pytest.approx(by_torch(name, split, torch.tensor([0.7, -0.4]).double()).item())
    assert float(surface(0.7, -0.4)) != float(held(0.7, -0.4))
    again = pickle.loads(pickle.dumps(surface))
    assert again == surface
    assert float(again(0.7, -0.4)) == float(surface(0.7, -0.4))


@every_loss
@pytest.mark.parametrize(
    ("table", "words"),
    [
        (Table("penguins"), "two classes, not the numbers of the body mass"),
        (OVERLAPPING.changed(classes=("adelie", "chinstrap", "gentoo")), "not adelie, chinstrap, gentoo"),
        (Table(X=[[1.0, 2.0], [2.0, 1.0]], y=[0.5, 1.0], transform="raw"), "two classes"),
        (Table(X=[[1.0, 2.0], [2.0, 1.0]], y=[-1.0, 1.0], transform="raw", held_out=0.5), "hold out fewer"),
    ],
)
def test_a_table_without_two_classes_is_refused(name: str, table: Table, words: str) -> None:
    with pytest.raises(InputError, match=words):
        OBJECTIVES[name].bind(table=table)
