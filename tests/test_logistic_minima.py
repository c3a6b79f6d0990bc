"""Minima of the logistic loss with a penalty: by the conditions of Karush, Kuhn and Tucker, and as scikit-learn has
them."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from optim_viz import OBJECTIVES, Fate, Penalty, Table, simulate
from optim_viz.objectives import Objective
from optim_viz.web.simulator_blob import _coefficients

LOGISTIC = OBJECTIVES["logistic_regression"]
TABLES = (
    Table("penguins", ("flipper_length_mm", "bill_depth_mm"), "species", classes=("adelie", "chinstrap")),
    Table("penguins", ("bill_length_mm", "bill_depth_mm"), "species", "centre", classes=("adelie", "chinstrap")),
    Table("two_gaussians", seed=1, separation=7.0),  # apart: without a penalty there is no minimum
    Table("two_moons"),
)
PENALTIES = tuple(
    Penalty(kind, strength, 0.3)
    for kind in ("l1", "l2", "elastic_net")
    for strength in (1e-4, 0.003, 0.05, 0.3, 2.0)
)  # fmt: skip


def slopes(surface: Objective, w: NDArray[np.float64]) -> NDArray[np.float64]:
    """Of the loss alone, from the rows."""
    assert surface.table is not None
    X, y = surface.table.X, surface.table.y
    missing = 1.0 / (1.0 + np.exp(y * (X @ w)))
    return np.asarray(-(X * (y * missing)[:, None]).mean(axis=0))


@pytest.mark.parametrize("table", TABLES, ids=lambda table: f"{table.dataset}-{table.transform}")
@pytest.mark.parametrize("penalty", PENALTIES, ids=lambda penalty: f"{penalty.kind}-{penalty.strength}")
def test_nothing_is_left_of_the_slope(table: Table, penalty: Penalty) -> None:
    surface = LOGISTIC.bind(table=table).penalized(penalty)
    (lowest,) = surface.minima
    w = np.array(lowest.position)
    strength, mixing, absolute = penalty.coefficients.values()
    rest = -(slopes(surface, w) + 2.0 * strength * mixing * w)
    free = w != 0.0
    scale = np.abs(slopes(surface, np.zeros(2))).max()
    assert np.abs(rest - strength * absolute * np.sign(w))[free].max(initial=0.0) <= 1e-10 * scale
    assert np.abs(rest)[~free].max(initial=0.0) <= strength * absolute
    assert float(surface(*w)) == pytest.approx(lowest.value, rel=1e-12)
    around = w + 1e-3 * np.random.default_rng(1).normal(size=(300, 2))
    assert surface(*around.T).min() >= lowest.value


@pytest.mark.parametrize("kind", ["l1", "l2"])
@pytest.mark.parametrize("strength", [0.003, 0.05])
def test_scikit_learn_finds_the_same(kind: str, strength: float) -> None:
    """It minimizes C Σ loss + ½‖w‖², or + ‖w‖₁."""
    for table in TABLES[:1] + TABLES[2:]:
        ratio, weight = (1.0, strength) if kind == "l1" else (0.0, 2.0 * strength)
        model = LogisticRegression(
            l1_ratio=ratio,
            C=1.0 / (len(table.y) * weight),
            solver="saga",
            fit_intercept=False,
            tol=1e-10,
            max_iter=50_000,
        )
        found = model.fit(table.X, table.y).coef_[0]
        (lowest,) = LOGISTIC.bind(table=table).penalized(kind, strength=strength).minima
        np.testing.assert_allclose(lowest.position, found, atol=1e-5)


def test_a_weight_becomes_exactly_zero_and_then_the_other() -> None:
    """From λ = max|slope at the origin| on, both are."""
    surface = LOGISTIC.bind(table=TABLES[1])
    last = float(np.abs(slopes(surface, np.zeros(2))).max())
    zeros = [sum(v == 0.0 for v in surface.penalized("l1", strength=share * last).minima[0].position)
        for share in (1e-4, 0.5, 0.999, 1.001)]  # fmt: skip
    assert zeros == sorted(zeros)
    assert zeros[0] == 0
    assert zeros[2:] == [1, 2]


def test_without_strength_it_is_the_loss_itself() -> None:
    for table in TABLES:
        surface = LOGISTIC.bind(table=table)
        assert surface.penalized("l2", strength=0.0).minima == surface.minima


def test_a_run_arrives_where_without_a_penalty_it_would_not() -> None:
    surface = LOGISTIC.bind(table=TABLES[2])
    choice = {"start": (-1.0, -1.0), "steps": 600, "learning_rate": 1.0}
    assert simulate(surface, "sgd", **choice).outcome.kind is Fate.STILL_DESCENDING
    arrived = simulate(surface.penalized("l2", strength=0.05), "sgd", **choice).outcome
    assert arrived.kind is Fate.CONVERGED
    assert arrived.target is not None
    assert arrived.target.kind == "global minimum"


def test_the_browser_is_told_that_it_cannot_follow() -> None:
    """A mark that stayed where it was while λ is turned would be wrong."""
    assert _coefficients(LOGISTIC.penalized("l2"))["points"] is None
    assert "points" not in _coefficients(LOGISTIC)
    assert _coefficients(OBJECTIVES["linear_regression"].penalized("l2"))["points"]["code"]
