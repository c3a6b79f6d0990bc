"""A convolution, max pooling, an embedding and a recurrent neuron, against PyTorch's layers and closed forms."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from checked_cases import TORCH, stated
from numpy.typing import NDArray
from scipy.optimize import minimize
from torch_cases import KEPT, LAYERS, POINTS, by_torch, cards_of, dropout_gap, layer_gap

import optim_viz as ov
from optim_viz.outcomes.outcome import Fate

CONVOLUTION, POOLING, RECURRENT = (ov.OBJECTIVES[name] for name in ("convolution", "max_pooling", "recurrent"))


@pytest.mark.parametrize("case", LAYERS)
def test_loss_and_gradient_are_those_of_pytorchs_layer(case: str) -> None:
    objective, in_torch = LAYERS[case]
    for point in POINTS:
        loss, slope = by_torch(in_torch(objective), point)
        np.testing.assert_allclose(objective(*point), loss, rtol=1e-11)
        np.testing.assert_allclose(objective.gradient(*point), slope, rtol=1e-9, atol=1e-13)
    for key in cards_of(case):
        assert layer_gap(case) <= stated(key, TORCH)


@pytest.mark.parametrize("kept", KEPT)
def test_what_a_step_is_given_under_dropout_is_pytorchs_gradient_behind_its_masks(kept: tuple[Any, ...]) -> None:
    assert dropout_gap(*kept) <= stated("layer:dropout", TORCH)


# A convolution -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("rho", [0.0, 0.5, 0.8, 0.95])
def test_the_valley_of_two_taps_is_as_long_as_the_signal_is_smooth(rho: float) -> None:
    """κ = (1 + ρ)/(1 − ρ): of the correlation measured exactly, of the signal's own on average over many signals."""
    surfaces = [
        CONVOLUTION.bind(table=ov.Table("autoregressive", transform=transform, seed=seed, correlation=rho))
        for transform, seed in (("standardize", 0), *(("raw", seed) for seed in range(200)))
    ]
    measured, *others = (surface.hessian(0.0, 0.0) for surface in surfaces)
    r = measured[0, 1]
    assert np.linalg.cond(measured) == pytest.approx((1.0 + abs(r)) / (1.0 - abs(r)), rel=1e-9)
    assert np.mean(others, axis=0) == pytest.approx(np.array([[1.0, rho], [rho, 1.0]]), abs=0.12)


# A maximum -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("transform", ["standardize", "whiten", "raw"])
@pytest.mark.parametrize("features", [("bill_length_mm", "flipper_length_mm"), ("bill_depth_mm", "flipper_length_mm")])
def test_no_search_finds_a_minimum_of_the_maximum_that_is_not_known(transform: str, features: tuple[str, str]) -> None:
    """The second pair's lies in a crease. The search goes by the formula in NumPy, which answers in no time."""
    surface = POOLING.bind(table=ov.Table("penguins", features, "body_mass_g", transform=transform))
    known = [*surface.minima, *surface.local_minima]
    assert known
    (left, right), (bottom, top) = surface.domain.x, surface.domain.y
    units = np.array([right - left, top - bottom])
    starts = np.random.default_rng(1).uniform([left, bottom], [right, top], (12, 2))
    X, t = (np.array(numbers) for numbers in surface.data or ())

    def f(w: NDArray[np.float64]) -> float:
        return float(0.5 * np.mean((np.max(X * (w * units), axis=1) - t) ** 2))

    found = [
        minimize(f, start / units, method="Nelder-Mead", options={"xatol": 1e-9, "fatol": 1e-13, "maxiter": 2000})
        for start in starts
    ]
    at = np.array([one.x * units for one in found])
    np.testing.assert_allclose([one.fun for one in found], surface(*at.T), rtol=1e-12)
    lowest = surface.minima[0]
    size = float(surface(0.0, 0.0))
    assert min(one.fun for one in found) == pytest.approx(lowest.value, abs=1e-9 * size)
    assert all(one.fun >= lowest.value - 1e-9 * size for one in found)
    ring = 1e-6 * units * np.stack([np.cos(np.arange(200.0)), np.sin(np.arange(200.0))], axis=1)
    for point in known:
        around = np.array(point.position) + ring
        assert (surface(*around.T) >= point.value).all()
        if point.interior:
            np.testing.assert_allclose(surface.gradient(*point.position), 0.0, atol=1e-9 * size / units.min())


def test_the_one_that_wins_a_row_gets_all_of_its_gradient() -> None:
    X, t = (np.array(numbers) for numbers in POOLING.data or ())
    for point in POINTS:
        wins = np.argmax(X * point, axis=1)
        miss = (X * point).max(axis=1) - t
        expected = [np.sum((miss * X[:, j])[wins == j]) / len(t) for j in (0, 1)]
        np.testing.assert_allclose(POOLING.gradient(*point), expected, rtol=1e-10)


def test_of_two_inputs_that_are_the_same_the_first_one_wins_as_in_pytorch() -> None:
    """At the origin all are."""
    _, slope = by_torch(LAYERS["max_pooling"][1](POOLING), np.zeros(2))
    assert slope[0] != 0.0 == slope[1]
    np.testing.assert_allclose(POOLING.gradient(0.0, 0.0), slope, rtol=1e-12)


def test_a_table_without_any_rows_to_win_has_no_minimum_to_mark() -> None:
    surface = POOLING.bind(table=ov.Table(X=np.zeros((4, 2)), y=np.arange(4.0), transform="raw"))
    assert not surface.critical_points
    assert float(surface(1.0, 2.0)) == pytest.approx(0.5 * (np.arange(4.0) ** 2).mean())


# An embedding --------------------------------------------------------------------------------------------------------


def test_an_embedding_is_a_logistic_regression_whose_rows_are_contexts_bit_for_bit() -> None:
    table = ov.Table("word_contexts", transform="raw", negatives=7.0)
    ours, usual = (ov.OBJECTIVES[name].bind(table=table) for name in ("embedding", "logistic_regression"))
    for point in POINTS:
        np.testing.assert_array_equal(ours.gradient(*point), usual.gradient(*point))
    assert (ours.domain, ours.minima) == (usual.domain, usual.minima)


@pytest.mark.parametrize("negatives", [1.0, 3.0, 15.0])
@pytest.mark.parametrize("seed", [0, 1, 2])
def test_newton_arrives_from_an_embeddings_own_start(negatives: float, seed: int) -> None:
    """From further off its steps leap from one flat side of the loss to the other, each longer than the last."""
    table = ov.Table("word_contexts", transform="raw", negatives=negatives, seed=seed)
    way = ov.simulate(ov.OBJECTIVES["embedding"].bind(table=table), "newton", steps=20)
    assert way.outcome.kind is Fate.CONVERGED
    assert way.objective.domain.contains(way.position).all()


@pytest.mark.parametrize("negatives", [1.0, 3.0, 15.0])
def test_of_the_contexts_one_is_seen_for_so_many_random_ones(negatives: float) -> None:
    table = ov.Table("word_contexts", transform="raw", negatives=negatives)
    assert (table.y > 0.0).sum() == pytest.approx(128 / (negatives + 1.0), abs=1.0)
    assert ov.OBJECTIVES["embedding"].bind(table=table).minima


# A recurrent neuron --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("x", [0.5, 1.0, 2.0, 3.5])
def test_the_cliff_is_the_line_on_which_the_state_stays(x: float) -> None:
    """There h is ½ for ever, and a change of it grows by ¾x at every step: ∂f/∂y is a geometric series."""
    y = float(np.arctanh(0.5)) - 0.5 * x
    assert float(RECURRENT(x, y)) == pytest.approx(0.02, rel=1e-9)
    series = 0.75 * sum((0.75 * x) ** k for k in range(9))
    np.testing.assert_allclose(RECURRENT.gradient(x, y), np.array([0.5, 1.0]) * -0.2 * series, rtol=1e-8)


def test_all_minima_of_the_recurrent_neuron_are_one_curve() -> None:
    """On every line of one weight there is a bias that gives 0.7 exactly."""
    assert RECURRENT.minima[0].position[1] == pytest.approx(np.arctanh(0.7), rel=1e-15)
    for x in (-0.9, 0.0, 0.8, 1.5):
        y = np.linspace(-2.5, 2.5, 2001)
        assert RECURRENT(np.full_like(y, x), y).min() < 1e-5
