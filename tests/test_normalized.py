"""Batch normalization: its two surfaces against PyTorch's layer, and what makes them rays and a valley."""

from __future__ import annotations

import numpy as np
import pytest
from checked_cases import TORCH, stated
from numpy.typing import NDArray
from torch_cases import BATCHES, averages_gap, by_torch, normalized

import optim_viz as ov
from optim_viz.errors import InputError
from optim_viz.objectives import Objective
from optim_viz.outcomes.outcome import Fate

NEURON, LAYERS, PLAIN = (ov.OBJECTIVES[name] for name in ("neuron_bn", "two_layer_bn", "two_layer_linear"))
POINTS = np.random.default_rng(0).uniform(-2.5, 2.5, (20, 2))
Floats = NDArray[np.float64]


@pytest.mark.parametrize("objective", [NEURON, LAYERS], ids=lambda objective: objective.name)
@pytest.mark.parametrize("transform", ["standardize", "raw"])
def test_loss_and_gradient_are_those_of_pytorchs_layer(objective: Objective, transform: str) -> None:
    assert objective.table is not None
    bound = objective.bind(table=objective.table.changed(transform=transform))
    for point in POINTS:
        loss, slope = by_torch(normalized(bound), point)
        np.testing.assert_allclose(bound(*point), loss, rtol=1e-10)
        np.testing.assert_allclose(bound.gradient(*point), slope, rtol=1e-6, atol=1e-9 * loss)


def test_gain_and_offset_are_those_that_fit_best() -> None:
    assert NEURON.data is not None
    X, t = NEURON.data
    (lowest,) = NEURON.minima
    assert lowest.value == pytest.approx(ov.OBJECTIVES["linear_regression"].minima[0].value, rel=1e-12)
    assert float(np.std(X @ lowest.position)) == pytest.approx(1.0, rel=1e-12)
    z = (X @ POINTS[0] - (X @ POINTS[0]).mean()) / np.std(X @ POINTS[0])
    assert np.cov(z, t, bias=True)[0, 1] < NEURON.numbers[0]


def test_the_surface_is_made_of_rays_and_its_slope_has_no_part_along_them() -> None:
    """But for ε: what is lost is of its size over the variance of the sum."""
    for point in POINTS:
        length = float(np.hypot(*point))
        near, far = NEURON(*point), NEURON(*(7.0 * point))
        np.testing.assert_allclose(far, near, atol=2e-5 / length**2)
        slope = NEURON.gradient(*point)
        assert abs(float(slope @ point)) < 1e-4 / length**2
        np.testing.assert_allclose(NEURON.gradient(*(7.0 * point)), slope / 7.0, rtol=1e-3, atol=1e-5 / length**3)


@pytest.mark.parametrize("rate", [0.3, 1e4])
def test_every_step_makes_the_weights_longer_by_pythagoras(rate: float) -> None:
    """‖w′‖² = ‖w‖² + α²‖g‖², and however large the rate is, nothing diverges."""
    way = ov.simulate(NEURON, "sgd", steps=200, learning_rate=rate)
    squares, slopes = (way.position**2).sum(axis=1), (way.gradient**2).sum(axis=1)
    np.testing.assert_allclose(squares[1:], squares[:-1] + rate**2 * slopes[:-1], rtol=1e-4)
    assert (np.diff(squares) > -1e-9 * squares[:-1]).all()
    assert len(way) == 201
    assert way.loss[-1] < way.loss[0]


def test_at_ten_thousand_the_first_step_is_long_and_the_others_short() -> None:
    way = ov.simulate(NEURON, "sgd", steps=200, learning_rate=1e4)
    lengths = np.hypot(*np.diff(way.position, axis=0).T)
    assert lengths[0] > 1e3
    assert way.outcome.kind is Fate.LEFT_VIEW


def test_sharpness_along_the_valley_is_constant_with_normalization_and_grows_without() -> None:
    (best,) = (point for point in LAYERS.minima if point.position[0] > 0.0)
    slope = LAYERS.numbers[1] / LAYERS.numbers[0]
    for x in (0.2, 0.5, 1.0, 2.0, 2.9):
        y = best.position[1] * np.sqrt((x * x + 1e-5) / (1.0 + 1e-5)) / x
        np.testing.assert_allclose(LAYERS.gradient(x, y), 0.0, atol=1e-12)
        assert LAYERS(x, y) == pytest.approx(best.value, rel=1e-12)
        sharpest = float(np.linalg.eigvalsh(LAYERS.hessian(x, y))[-1])
        assert sharpest == pytest.approx(1.0, abs=1e-3)
        plain = float(np.linalg.eigvalsh(PLAIN.hessian(x, slope / x))[-1])
        assert plain == pytest.approx(x * x + (slope / x) ** 2, rel=1e-9)


@pytest.mark.parametrize("objective", [NEURON, LAYERS], ids=lambda objective: objective.name)
def test_of_a_batch_mean_and_variance_are_the_batchs(objective: Objective) -> None:
    """The first step's gradient is that of PyTorch's layer on the very rows."""
    stream = ov.Stream(batch_size=8)
    way = ov.simulate(objective, "sgd", steps=3, learning_rate=0.1, stream=stream, seed=5)
    assert objective.data is not None
    rows = np.repeat(np.arange(len(objective.data.y)), stream.batch_counts(5, np.arange(3), len(objective.data.y))[0])
    assert len(rows) == 8
    _, slope = by_torch(normalized(objective, rows), way.position[0])
    np.testing.assert_allclose(way.noisy_gradient[0], slope, rtol=1e-8, atol=1e-12)


@pytest.mark.parametrize("size", BATCHES)
def test_the_moving_averages_are_those_of_pytorchs_layer(size: int) -> None:
    """Over the very batches."""
    assert averages_gap(size) <= stated("data:moving_averages", TORCH)


def test_what_cannot_be_normalized_is_refused_in_a_sentence() -> None:
    with pytest.raises(InputError, match="takes two features"):
        NEURON.bind(table=ov.Table(features="bill_depth_mm"))
    with pytest.raises(InputError, match="takes one feature"):
        LAYERS.bind(table=ov.Table())
    with pytest.raises(InputError, match="not of adelie, chinstrap, gentoo"):
        NEURON.bind(table=ov.Table(target="species"))
