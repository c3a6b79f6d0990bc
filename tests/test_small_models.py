"""The tiny net and the slide's hinge of three classes, against PyTorch and SciPy's searches."""

from __future__ import annotations

import numpy as np
import pytest
import torch
from scipy.optimize import minimize

import optim_viz as ov
from optim_viz.errors import InputError
from optim_viz.objectives import Objective

NET, HINGE = ov.OBJECTIVES["tiny_net"], ov.OBJECTIVES["multiclass_hinge"]
POINTS = np.random.RandomState(0).uniform(-2.0, 2.0, (20, 2))


def columns(objective: Objective) -> tuple[torch.Tensor, torch.Tensor]:
    assert objective.data is not None
    X, y = objective.data
    return torch.from_numpy(np.array(X)), torch.from_numpy(np.array(y))


def net_by_torch(w: torch.Tensor) -> torch.Tensor:
    X, y = columns(NET)
    hidden = torch.tanh(X[:, :1] @ w[None])  # one feature, two neurons
    return 0.5 * torch.nn.functional.mse_loss(hidden.sum(dim=1), y)


def hinge_by_torch(w: torch.Tensor) -> torch.Tensor:
    """PyTorch divides by the number of classes."""
    X, y = columns(HINGE)
    others = torch.stack([X[y == code].mean(dim=0) for code in (1, 2)])
    scores = X @ torch.cat([w[None], others]).T
    return 3.0 * torch.nn.functional.multi_margin_loss(scores, y.long(), margin=1.0)


@pytest.mark.parametrize(("objective", "by_torch"), [(NET, net_by_torch), (HINGE, hinge_by_torch)])
def test_loss_and_gradient_are_pytorchs(objective: Objective, by_torch: object) -> None:
    for point in POINTS:
        w = torch.tensor(point, requires_grad=True)
        loss = by_torch(w)  # type: ignore[operator]  # one of the two above
        loss.backward()
        np.testing.assert_allclose(objective(*point), loss.item(), rtol=1e-12)
        assert w.grad is not None
        np.testing.assert_allclose(objective.gradient(*point), w.grad.numpy(), rtol=1e-10, atol=1e-14)


@pytest.mark.parametrize("objective", [NET, HINGE])
def test_no_search_finds_a_lower_place_than_the_marked_ones(objective: Objective) -> None:
    lowest = objective.minima[0].value
    found = [
        minimize(lambda w: float(objective(*w)), start, method="Nelder-Mead", options={"xatol": 1e-8, "fatol": 1e-12})
        for start in POINTS[:3]
    ]
    assert min(one.fun for one in found) == pytest.approx(lowest, abs=1e-9)
    best = min(found, key=lambda one: one.fun)
    assert min(np.hypot(*(best.x - np.array(point.position))) for point in objective.minima) < 1e-3


def test_the_net_is_its_own_mirror_image_and_so_are_its_points() -> None:
    x, y = POINTS.T
    np.testing.assert_allclose(NET(x, y), NET(y, x), rtol=1e-14)
    first, second = NET.minima
    assert first.position == second.position[::-1]
    (saddle,) = NET.saddles
    assert saddle.position[0] == pytest.approx(saddle.position[1], abs=1e-9)
    for point in NET.critical_points:
        np.testing.assert_allclose(NET.gradient(*point.position), 0.0, atol=1e-12)
        bends = np.linalg.eigvalsh(NET.hessian(*point.position))
        assert (bends[0] > 0.0) == (point.kind == "global minimum")
        assert bends[1] > 0.0


@pytest.mark.parametrize("transform", ["raw", "centre", "standardize", "whiten"])
def test_the_hinges_lowest_point_follows_the_table(transform: str) -> None:
    objective = HINGE.bind(table=ov.Table("penguins", target="species", transform=transform))
    (lowest,) = objective.minima
    assert objective(*lowest.position) == pytest.approx(lowest.value, rel=1e-9)
    around = np.array(lowest.position) + 1e-3 * np.abs(lowest.position) * np.random.RandomState(1).normal(size=(50, 2))
    assert (objective(*around.T) >= lowest.value - 1e-12).all()


def test_tables_that_do_not_fit_are_refused_in_a_sentence() -> None:
    with pytest.raises(InputError, match="takes one feature"):
        NET.bind(table=ov.Table("penguins"))
    with pytest.raises(InputError, match="takes a target of three classes, not adelie, gentoo"):
        HINGE.bind(table=ov.Table("penguins", target="species", classes=("adelie", "gentoo")))
    with pytest.raises(InputError, match="not the numbers of the body mass"):
        HINGE.bind(table=ov.Table("penguins"))
    nothing = NET.bind(table=ov.Table("penguins", features=("bill_depth_mm",), transform="raw"))
    assert nothing.minima == ()  # grams are out of a tanh's reach: none is claimed
