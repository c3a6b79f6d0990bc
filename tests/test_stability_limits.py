"""The closed forms about learning rates against finite differences and the eigenvalues of the textbook's matrices."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray
from objective_oracles import CREASED, CURVES_OF_MINIMA

from optim_viz import OBJECTIVES, OPTIMIZERS, Run
from optim_viz.comparison.stability import (
    curvature_at_minimum,
    heavy_ball_optimum,
    is_quadratic,
    stability_limit,
    stability_limits,
)
from optim_viz.objectives import Objective

Floats = NDArray[np.float64]

every_objective = pytest.mark.parametrize("key", list(OBJECTIVES))
QUADRATICS = {
    "linear_regression",
    "convolution",
    "mean_pooling",
    "moving_averages",
    "sphere",
    "quadratic",
    "rotated_quadratic",
    "booth",
    "matyas",
    "saddle",
}
FLAT_OR_POINTED = {
    *("saddle", "monkey_saddle", "ackley", "eggholder"),  # none, none, a cone, on the border
    *(CREASED - {"max_pooling", "neuron_relu", "neuron_leaky_relu"}),  # in a crease; of these it lies between creases
    *("recurrent", "two_layer_bn"),  # on a curve of minima
}


def curvatures(surface: Objective, x: float, y: float, h: float = 1e-3) -> Floats:
    """The eigenvalues of the Hessian by second differences of f, ascending."""

    def f(i: int, k: int) -> float:
        return float(surface(x + i * h, y + k * h))

    xx, yy = ((f(1, 0) - 2 * f(0, 0) + f(-1, 0)) / h**2, (f(0, 1) - 2 * f(0, 0) + f(0, -1)) / h**2)
    xy = (f(1, 1) - f(1, -1) - f(-1, 1) + f(-1, -1)) / (4 * h**2)
    return np.linalg.eigvalsh([[xx, xy], [xy, yy]])


@every_objective
def test_a_bowl_has_the_curvature_of_the_minimum(key: str) -> None:
    surface = OBJECTIVES[key]
    inner = [p for p in surface.minima if p.interior]
    found = curvature_at_minimum(surface)
    assert (found is None) == (key in FLAT_OR_POINTED)
    if not inner:
        assert found is None
        return
    nearest = min(inner, key=lambda p: np.hypot(p.position[0] - surface.start[0], p.position[1] - surface.start[1]))
    h = 1e-5 if key in CREASED else 1e-3  # with no crease between
    smallest, largest = curvatures(surface, *nearest.position, h=h)
    if found is None and key in CURVES_OF_MINIMA:
        assert abs(smallest) < 1e-5 * largest
        return
    if found is None:  # a cone: the second difference grows without bound as it is taken closer
        assert curvatures(surface, *nearest.position, h=1e-5)[1] > 50 * largest
        return
    assert found.point == nearest
    tolerance = 1e-6 if key in CURVES_OF_MINIMA else 1e-9  # along the curve there is none
    np.testing.assert_allclose([found.smallest, found.largest], [smallest, largest], rtol=2e-3, atol=tolerance)
    assert found.condition_number == found.largest / found.smallest >= 1.0


def test_the_bowl_is_that_of_the_minimum_that_is_near() -> None:
    surface = OBJECTIVES["himmelblau"]
    for point in surface.minima:
        found = curvature_at_minimum(surface, (point.position[0] + 0.3, point.position[1] - 0.3))
        assert found is not None
        assert found.point == point
    assert len({curvature_at_minimum(surface, p.position).largest for p in surface.minima}) == 4  # type: ignore[union-attr]


@every_objective
def test_a_quadratic_is_what_has_no_third_difference(key: str) -> None:
    surface, where = OBJECTIVES[key], np.random.RandomState(0)
    (x0, x1), (y0, y1) = surface.domain.x, surface.domain.y
    line = np.arange(4)[:, None]
    x, y = where.uniform(x0, x1, 200), where.uniform(y0, y1, 200)
    dx, dy = (x1 - x0) / 50 * where.uniform(-1, 1, 200), (y1 - y0) / 50 * where.uniform(-1, 1, 200)
    values = surface(x + line * dx, y + line * dy)
    third = np.abs(np.diff(values, n=3, axis=0)).max()
    none = bool(third <= 1e-12 * np.abs(values).max())
    assert is_quadratic(surface) == none == (key in QUADRATICS)


def test_a_quadratic_stays_one_with_other_coefficients() -> None:
    for kappa in (1.0, 3.7, 1000.0):
        surface = OBJECTIVES["quadratic"].bind(kappa=kappa)
        found = curvature_at_minimum(surface)
        assert found is not None
        assert found.constant
        np.testing.assert_allclose(
            [found.smallest, found.largest, found.condition_number], [1.0, kappa, kappa], rtol=1e-12
        )


# ------------------------------------------------------------------------------------------------------- the one matrix


def step_matrix(run: Run, rate: float, curvature: float) -> Floats:
    """(x_{t+1}, x_t) from (x_t, x_{t−1}) on λx²/2, after Polyak (1964) and Nesterov (1983)."""
    h = run.hyperparameters
    rho = h.get("momentum", 0.0)
    if run.optimizer == "nesterov":  # x_{t+1} = y_t − αλ y_t with y_t = x_t + ρ (x_t − x_{t−1})
        left = 1.0 - rate * curvature
        return np.array([[(1.0 + rho) * left, -rho * left], [1.0, 0.0]])
    alpha = rate * (1.0 - rho) if h.get("ema") else rate
    return np.array([[1.0 + rho - alpha * curvature, -rho], [1.0, 0.0]])


def radius(run: Run, rate: float, curvature: float) -> float:
    return float(np.abs(np.linalg.eigvals(step_matrix(run, rate, curvature))).max())


RUNS = [
    Run("sgd"),
    *(Run("momentum", {"momentum": rho, "ema": ema}) for rho in (0.0, 0.5, 0.9, 0.999) for ema in (0.0, 1.0)),
    *(Run("nesterov", {"momentum": rho, "at_iterate": at}) for rho in (0.0, 0.5, 0.9, 0.999) for at in (0.0, 1.0)),
]


@pytest.mark.parametrize("run", RUNS, ids=lambda run: f"{run.optimizer} {list(run.hyperparameters.values())[1:]}")
@pytest.mark.parametrize("key", ["quadratic", "booth", "rosenbrock", "himmelblau"])
def test_below_the_limit_the_method_contracts_and_above_it_does_not(run: Run, key: str) -> None:
    there = curvature_at_minimum(OBJECTIVES[key])
    assert there is not None
    border = stability_limit(run, there)
    assert border is not None
    for share in (0.1, 0.7, 0.999):
        assert radius(run, share * border, there.largest) < 1
        assert radius(run, share * border, there.smallest) < 1
    for share in (1.001, 1.3, 5.0):
        assert radius(run, share * border, there.largest) > 1


@pytest.mark.parametrize("name", list(OPTIMIZERS))
def test_only_a_method_whose_rate_stands_still_has_a_limit(name: str) -> None:
    found = stability_limit(Run(name), curvature_at_minimum(OBJECTIVES["quadratic"]))
    assert (found is not None) == (name in {"sgd", "momentum", "nesterov"})
    assert stability_limit(Run(name), None) is None


def test_the_edge_goes_along_with_the_momentum() -> None:
    there, values = curvature_at_minimum(OBJECTIVES["rotated_quadratic"]), np.linspace(0.0, 0.99, 12)
    assert there is not None
    heavy, nesterov = (stability_limits(Run(name), there, "momentum", values) for name in ("momentum", "nesterov"))
    assert heavy is not None
    assert nesterov is not None
    np.testing.assert_allclose(heavy, 2 * (1 + values) / there.largest, rtol=1e-12)
    np.testing.assert_allclose(nesterov, 2 * (1 + values) / (1 + 2 * values) / there.largest, rtol=1e-12)
    for value, border in zip(values, heavy, strict=True):
        run = Run("momentum", {"momentum": value})
        assert radius(run, border * 0.999, there.largest) < 1 < radius(run, border * 1.001, there.largest)
    assert stability_limits(Run("adam"), there, "b1", values) is None
    assert stability_limits(Run("momentum"), None, "momentum", values) is None


@pytest.mark.parametrize("kappa", [1.0, 2.0, 25.0, 400.0])
def test_polyaks_optimum_has_the_smallest_spectral_radius(kappa: float) -> None:
    there = curvature_at_minimum(OBJECTIVES["quadratic"].bind(kappa=kappa))
    assert there is not None
    alpha, rho = heavy_ball_optimum(there)

    def worst(a: float, p: float) -> float:
        run = Run("momentum", {"momentum": p})
        return max(radius(run, a, 1.0), radius(run, a, kappa))

    best = worst(alpha, rho)
    assert best == pytest.approx(np.sqrt(rho), abs=1e-7)  # a double root: half of the digits
    assert rho < 1.0
    fine = [
        (a, p)
        for a in np.linspace(0.5, 1.5, 41) * alpha
        for p in np.unique(np.clip(rho + np.linspace(-0.1, 0.1, 41), 0.0, 0.999))
    ]
    others = np.array([worst(a, p) for a, p in fine])
    assert others.min() >= best - 1e-7
    a, p = fine[int(others.argmin())]
    assert a == pytest.approx(alpha, rel=0.03)
    assert p == pytest.approx(rho, abs=0.006)
