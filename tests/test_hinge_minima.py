"""Minima of the hinge loss with a penalty: as the conditions of Karush, Kuhn and Tucker and SciPy have them."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.optimize import linprog, lsq_linear, minimize

from optim_viz import OBJECTIVES, Penalty, Table

HINGE = OBJECTIVES["hinge"]
TABLES = (
    Table("penguins", ("flipper_length_mm", "bill_depth_mm"), "species", classes=("adelie", "chinstrap")),
    Table("two_gaussians", seed=1, separation=7.0),
    Table("two_moons"),
)
PENALTIES = tuple(
    Penalty(kind, strength, 0.3) for kind in ("l1", "l2", "elastic_net") for strength in (1e-3, 0.02, 0.2, 2.0)
)
each_table = pytest.mark.parametrize("table", TABLES, ids=lambda table: table.dataset)
each_penalty = pytest.mark.parametrize("penalty", PENALTIES, ids=lambda penalty: f"{penalty.kind}-{penalty.strength}")


@each_table
@each_penalty
def test_some_subgradient_vanishes(table: Table, penalty: Penalty) -> None:
    """Rows on a crease count by any share from 0 to 1, and a weight of zero pulls with any share from −1 to 1."""
    surface = HINGE.bind(table=table).penalized(penalty)
    (lowest,) = surface.minima
    w, signed = np.array(lowest.position), table.X * table.y[:, None]
    strength, mixing, absolute = penalty.coefficients.values()
    margins = signed @ w
    tight = np.abs(margins - 1.0) < 1e-9
    rest = -signed[(margins < 1.0) & ~tight].sum(axis=0) / len(signed)
    rest = rest + strength * (2.0 * mixing * w + absolute * np.sign(w))
    shares = [*(-signed[tight] / len(signed)), *(np.eye(2)[w == 0.0] * strength * absolute)]
    low = [0.0] * int(tight.sum()) + [-1.0] * int((w == 0.0).sum())
    left = rest
    if shares:
        columns = np.array(shares).T
        left = rest + columns @ lsq_linear(columns, -rest, (low, 1.0 + 1e-12), tol=1e-15).x
    assert np.abs(left).max() < 1e-10
    assert float(surface(*w)) == pytest.approx(lowest.value, rel=1e-12)


@each_table
@pytest.mark.parametrize("strength", [1e-3, 0.02, 0.2])
def test_scipy_finds_the_same_with_l1(table: Table, strength: float) -> None:
    """A linear program of w = p − q and a slack for each row."""
    signed, n = table.X * table.y[:, None], len(table.y)
    cost = [*[strength] * 4, *[1.0 / n] * n]
    done = linprog(cost, -np.hstack([signed, -signed, np.eye(n)]), -np.ones(n))
    (lowest,) = HINGE.bind(table=table).penalized("l1", strength=strength).minima
    assert lowest.value == pytest.approx(done.fun, rel=1e-9)


@each_table
@pytest.mark.parametrize("strength", [0.02, 0.2])
def test_scipy_finds_the_same_with_l2(table: Table, strength: float) -> None:
    """The dual: ½‖Σ θ s‖²/(2λ) − Σ θ with 0 ≤ θ ≤ 1/N, of which w = Σ θ s/(2λ)."""
    signed, n = table.X * table.y[:, None], len(table.y)
    gram = signed @ signed.T / (2.0 * strength)
    done = minimize(
        lambda t: 0.5 * t @ gram @ t - t.sum(), np.full(n, 0.5 / n), jac=lambda t: gram @ t - 1.0, method="L-BFGS-B",
        bounds=[(0.0, 1.0 / n)] * n, options={"ftol": 1e-15, "gtol": 1e-12, "maxiter": 20_000, "maxfun": 200_000},
    )  # fmt: skip
    (lowest,) = HINGE.bind(table=table).penalized("l2", strength=strength).minima
    assert lowest.value == pytest.approx(-done.fun, abs=1e-7)


def test_from_some_strength_on_both_weights_are_zero() -> None:
    signed = TABLES[0].X * TABLES[0].y[:, None]
    last = float(np.abs(signed.mean(axis=0)).max())
    for share, zeros in ((0.99, 1), (1.01, 2)):
        (lowest,) = HINGE.bind(table=TABLES[0]).penalized("l1", strength=share * last).minima
        assert [v == 0.0 for v in lowest.position].count(True) == zeros


# Three classes -------------------------------------------------------------------------------------------------------

THREE = OBJECTIVES["multiclass_hinge"]
THREE_TABLES = (
    Table("penguins", target="species"),
    Table("penguins", ("bill_depth_mm", "body_mass_g"), "species", "centre", held_out=0.3, split_seed=2),
)


def differences(table: Table) -> tuple[NDArray[np.float64], NDArray[np.float64], int]:
    """Of every row and wrong class, s_j − s_t + 1 as a·w + c: the a that are not zero with their c, and the others'
    c."""
    X, t = table.X, table.y.astype(int)
    means = [X[t == k].mean(axis=0) for k in range(3)]
    slopes, levels, fixed = [], [], 0.0
    for row, own in zip(X, t, strict=True):
        for other in {0, 1, 2} - {own}:
            score = {k: (0.0 if k == 0 else float(row @ means[k])) for k in (own, other)}
            slope = row * (int(other == 0) - int(own == 0))
            level = score[other] - score[own] + 1.0
            if 0 in (own, other):
                slopes.append(slope)
                levels.append(level)
            else:
                fixed += max(0.0, level)
    return np.array(slopes), np.array(levels), fixed


@pytest.mark.parametrize("table", THREE_TABLES, ids=["standardized", "centred"])
@each_penalty
def test_of_three_classes_some_subgradient_vanishes(table: Table, penalty: Penalty) -> None:
    surface = THREE.bind(table=table).penalized(penalty)
    (lowest,) = surface.minima
    w, n = np.array(lowest.position), len(table.y)
    slopes, levels, fixed = differences(table)
    strength, mixing, absolute = penalty.coefficients.values()
    missing = slopes @ w + levels
    size = np.abs(slopes).max()
    tight = np.abs(missing) < 1e-9 * size
    rest = slopes[(missing > 0.0) & ~tight].sum(axis=0) / n
    rest = rest + strength * (2.0 * mixing * w + absolute * np.sign(w))
    shares = [*(slopes[tight] / n), *(np.eye(2)[w == 0.0] * strength * absolute)]
    low = [0.0] * int(tight.sum()) + [-1.0] * int((w == 0.0).sum())
    left = rest
    if shares:
        columns = np.array(shares).T
        left = rest + columns @ lsq_linear(columns, -rest, (low, 1.0 + 1e-12), tol=1e-15).x
    assert np.abs(left).max() < 1e-9 * size
    by_hand = (np.maximum(0.0, missing).sum() + fixed) / n
    by_hand += strength * float(mixing * (w @ w) + absolute * np.abs(w).sum())
    assert lowest.value == pytest.approx(by_hand, rel=1e-12)
    assert float(surface(*w)) == pytest.approx(lowest.value, rel=1e-12)


@pytest.mark.parametrize("strength", [1e-3, 0.02, 0.2])
def test_of_three_classes_scipy_finds_the_same_with_l1(strength: float) -> None:
    slopes, levels, fixed = differences(THREE_TABLES[0])
    n, m = len(THREE_TABLES[0].y), len(slopes)
    cost = [*[strength] * 4, *[1.0 / n] * m]
    done = linprog(cost, np.hstack([slopes, -slopes, -np.eye(m)]), -levels)
    (lowest,) = THREE.bind(table=THREE_TABLES[0]).penalized("l1", strength=strength).minima
    assert lowest.value == pytest.approx(done.fun + fixed / n, rel=1e-9)
