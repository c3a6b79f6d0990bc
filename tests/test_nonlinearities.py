"""The nonlinearities against PyTorch, by NumPy's machine and by JAX; and one neuron with each of the slide's."""

from __future__ import annotations

import math

import jax
import numpy as np
import pytest
import torch
from checked_cases import TORCH, stated
from numpy.typing import NDArray
from torch_cases import AT, by_torch, neuron, nonlinearity_by_torch, nonlinearity_gap

import optim_viz as ov
from optim_viz.jax_settings import engine_settings
from optim_viz.objectives import Objective
from optim_viz.objectives.nonlinearities import NONLINEARITIES, SATURATED, Nonlinearity
from optim_viz.outcomes.outcome import Fate
from optim_viz.programs.machines import evaluate_together
from optim_viz.xla import AS_WRITTEN, configure_compiler

every = pytest.mark.parametrize("sigma", ov.NONLINEARITIES.values(), ids=list(ov.NONLINEARITIES))


def test_the_slides_four_come_first_and_all_have_a_surface() -> None:
    assert list(ov.NONLINEARITIES)[:4] == ["sigmoid", "tanh", "relu", "softplus"]
    neurons = [surface.name for surface in ov.OBJECTIVES.values() if surface.model and surface.model.nonlinearity]
    assert neurons == [f"neuron_{name}" for name in ov.NONLINEARITIES]
    assert "1/(1 + eᵃ)" in ov.NONLINEARITIES["sigmoid"].summary


@every
def test_values_and_slopes_are_pytorchs_also_at_zero(sigma: Nonlinearity) -> None:
    value, slope, _ = sigma.derivatives(AT)
    expected = nonlinearity_by_torch(sigma, AT)
    np.testing.assert_allclose(value, expected[0], rtol=1e-13, atol=1e-15)
    np.testing.assert_allclose(slope, expected[1], rtol=1e-12, atol=1e-14)
    np.testing.assert_array_equal(sigma(AT.reshape(1, -1))[0], value)
    assert nonlinearity_gap(sigma) <= stated(f"nonlinearity:{sigma.name}", TORCH)


@every
def test_the_second_derivative_is_the_differences_of_the_first(sigma: Nonlinearity) -> None:
    a = np.linspace(-6.0, 6.0, 200)  # not through 0, where some have a corner
    h = 1e-5
    expected = (sigma.derivatives(a + h).slope - sigma.derivatives(a - h).slope) / (2.0 * h)
    np.testing.assert_allclose(sigma.derivatives(a).bend, expected, atol=1e-8)


@pytest.mark.parametrize("far", [20.0, 30.0, 36.0, 40.0, 300.0, 700.0])
def test_far_out_the_slopes_of_a_sigmoid_and_a_softplus_are_small_and_not_nothing(far: float) -> None:
    """σ′(±a) = e⁻ᵃ / (1 + e⁻ᵃ)², of which 1 − σ would have no digit left; and σ″(±a) is ∓ as much, as nearly."""
    power = math.exp(-far)
    at = np.array([far, -far])
    slope, bend = power / (1.0 + power) ** 2, power * (1.0 - power) / (1.0 + power) ** 3
    sigmoid, softplus = (ov.NONLINEARITIES[name].derivatives(at) for name in ("sigmoid", "softplus"))
    np.testing.assert_allclose(sigmoid.slope, slope, rtol=1e-14)
    np.testing.assert_allclose(sigmoid.bend, [-bend, bend], rtol=1e-14)
    np.testing.assert_allclose(softplus.slope, [1.0 / (1.0 + power), power / (1.0 + power)], rtol=1e-14)
    np.testing.assert_allclose(softplus.bend, slope, rtol=1e-14)


@every
def test_jax_computes_the_same_bits_as_numpys_machine(sigma: Nonlinearity) -> None:
    configure_compiler()
    with engine_settings():
        compiled = jax.jit(lambda a: evaluate_together(sigma.program, [a]), compiler_options=AS_WRITTEN)
        found = [np.broadcast_to(np.asarray(values), AT.shape) for values in compiled(AT)]
    for values, expected in zip(found, sigma.derivatives(AT), strict=True):
        np.testing.assert_array_equal(values, expected)


@every
def test_where_it_is_saturated_the_slope_is_small_and_nowhere_else_to_the_end(sigma: Nonlinearity) -> None:
    a = np.linspace(-40.0, 40.0, 160_001)
    small = np.abs(nonlinearity_by_torch(sigma, a)[1]) < SATURATED
    said = np.any([(a >= low) & (a <= high) for low, high in sigma.saturated] or [np.zeros(len(a), bool)], axis=0)
    ends = np.cumprod(small).astype(bool) | np.cumprod(small[::-1]).astype(bool)[::-1]
    assert np.abs(a[ends != said]).size <= 2  # where it begins, to within a step


# One neuron ----------------------------------------------------------------------------------------------------------


def surface_of(sigma: Nonlinearity) -> Objective:
    return ov.OBJECTIVES[f"neuron_{sigma.name}"]


@every
@pytest.mark.parametrize(
    "table", [None, ov.Table(features="bill_depth_mm", target="body_mass_g")], ids=["own", "other"]
)
def test_a_neurons_loss_and_gradient_are_pytorchs(sigma: Nonlinearity, table: ov.Table | None) -> None:
    surface = surface_of(sigma).bind(table=table)
    for point in np.random.default_rng(0).uniform(-2.0, 2.0, (10, 2)):
        loss, slope = by_torch(neuron(surface), point)
        np.testing.assert_allclose(surface(*point), loss, rtol=1e-12)
        np.testing.assert_allclose(surface.gradient(*point), slope, rtol=1e-10, atol=1e-14)


@every
@pytest.mark.parametrize("transform", ["raw", "standardize"])
def test_no_neuron_does_better_than_at_its_minimum(sigma: Nonlinearity, transform: str) -> None:
    """A neuron of penguins in millimetres and grams has none in sight, and none is claimed."""
    surface = surface_of(sigma).bind(table=ov.Table(features="flipper_length_mm", transform=transform))
    x, y = np.meshgrid(np.linspace(*surface.domain.x, 81), np.linspace(*surface.domain.y, 81))
    assert np.isfinite(surface(x, y)).all()
    for point in surface.critical_points:
        np.testing.assert_allclose(surface.gradient(*point.position), 0.0, atol=1e-10)
    if surface.minima:
        assert surface(x, y).min() >= surface.minima[0].value - 1e-12


def test_where_no_row_is_active_a_relu_is_dead() -> None:
    surface = ov.OBJECTIVES["neuron_relu"]
    assert surface.data is not None
    X, t = surface.data
    for w, b in ((0.1, -2.0), (-0.5, -2.0), (1.0, -4.0)):
        assert (w * X[:, 0] + b <= 0.0).all()
        assert float(surface(w, b)) == pytest.approx(0.5 * (t * t).mean())
        assert not surface.gradient(w, b).any()
    way = ov.simulate(surface, "adam", start=(0.1, -2.0), steps=100)
    assert (way.position == way.position[0]).all()
    assert way.outcome.kind is Fate.STALLED
    assert way.outcome.label == "stalled on a plain"
    assert "neither slope nor curvature" in way.outcome.sentence


def is_within(corners: tuple[tuple[float, float], ...], point: NDArray[np.float64]) -> bool:
    """Of a convex outline: on one side of every edge."""
    at = np.array(corners)
    edge, away = np.roll(at, -1, axis=0) - at, point - at
    across = edge[:, 0] * away[:, 1] - edge[:, 1] * away[:, 0]
    return bool((across >= 0.0).all() or (across <= 0.0).all())


@pytest.mark.parametrize(
    "table", [ov.Table("dose_response", transform="raw"), ov.Table(features="bill_depth_mm", transform="raw")],
    ids=["around zero", "one side"],
)  # fmt: skip
def test_the_region_that_is_hatched_is_where_no_row_is_active(table: ov.Table) -> None:
    surface = ov.OBJECTIVES["neuron_relu"].bind(table=table)
    assert surface.data is not None
    (left, right), (bottom, top) = surface.domain.x, surface.domain.y
    points = np.random.default_rng(2).uniform([3 * left, 3 * bottom], [3 * right, 3 * top], (300, 2))
    dead = [(w * surface.data.X[:, 0] + b <= 0.0).all() for w, b in points]
    assert [is_within(surface.dead_region, point) for point in points] == dead
    assert 20 < sum(dead) < 280
    assert not surface.penalized("l2", strength=0.1).dead_region
    assert not ov.OBJECTIVES["neuron_softplus"].dead_region


def test_a_neurons_feature_may_have_any_unit() -> None:
    """1000 times the feature, a thousandth of the weight: the same minimum."""
    dose = ov.DATASETS["dose_response"].read(0, noise=0.05)
    for unit in (1.0, 1000.0):
        table = ov.Table(X=unit * dose["dose"][:, None], y=dose["response"], transform="raw")
        (lowest,) = ov.OBJECTIVES["neuron_sigmoid"].bind(table=table).minima
        assert lowest.position[0] * unit == pytest.approx(2.0706, abs=1e-3)


def test_how_far_pytorchs_defaults_are_from_ours_is_what_the_cards_say() -> None:
    """Its GELU has the normal distribution itself, its softplus is a line beyond 20."""
    a = np.linspace(-8.0, 30.0, 100_001)
    by_default = torch.nn.functional.gelu(torch.tensor(a)).numpy()
    assert np.abs(NONLINEARITIES["gelu"](a) - by_default).max() == pytest.approx(0.00047, abs=5e-6)
    assert "up to 0.00047 away" in " ".join(NONLINEARITIES["gelu"].conventions)
    apart = np.abs(NONLINEARITIES["softplus"](a) - torch.nn.functional.softplus(torch.tensor(a)).numpy())
    assert apart.max() == pytest.approx(2e-9, rel=0.05)
    assert a[apart.argmax()] == pytest.approx(20.0, abs=0.01)
    assert "2·10⁻⁹" in " ".join(NONLINEARITIES["softplus"].conventions)
