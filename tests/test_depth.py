"""Gradients on their way back through drawn deep nets, against PyTorch's and against the theory of wide ones."""

from __future__ import annotations

import copy
import math
import pickle
from functools import cache

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from scipy import integrate
from torch_cases import NONLINEARITIES as BY_TORCH
from torch_cases import nonlinearity_by_torch as by_function

import optim_viz as ov
from optim_viz.data.counter import NETWORK, normals
from optim_viz.objectives.depth import GLOROT, HE, critical_scale

every = pytest.mark.parametrize("name", list(ov.NONLINEARITIES))
WITHOUT = {"gelu", "silu"}  # what is left alone grows without end, or fades


def net_by_torch(
    name: str, n: int, depth: int, scale: float, seed: int
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The same net as a chain of PyTorch's own layers, and all of its gradients by one backward pass."""
    drawn = torch.tensor(normals(seed, NETWORK, np.arange(2 + depth * n)[:, None], np.arange(n)))
    h = drawn[0] / drawn[0].norm() * math.sqrt(n)
    hidden = [h.requires_grad_()]
    for i in range(depth):
        layer = torch.nn.Linear(n, n, bias=False, dtype=torch.float64)
        layer.weight.data = scale / math.sqrt(n) * drawn[2 + i * n : 2 + (i + 1) * n]
        hidden.append(BY_TORCH[name](layer(hidden[-1])))
        hidden[-1].retain_grad()
    (hidden[-1] @ (drawn[1] / drawn[1].norm())).backward()
    grads = [each.grad for each in reversed(hidden)]
    assert all(grad is not None for grad in grads)
    norms = np.array([float(grad.norm()) for grad in grads if grad is not None])
    return norms, np.array([float(each.detach().norm()) / math.sqrt(n) for each in hidden])


@every
@pytest.mark.parametrize(("n", "depth", "scale", "seed"), [(32, 50, 1.0, 0), (9, 20, 1.7, 4), (1, 3, 0.5, 2)])
def test_norms_are_those_of_pytorchs_gradients(name: str, n: int, depth: int, scale: float, seed: int) -> None:
    found = ov.gradient_by_depth(name, width=n, depth=depth, scale=scale, seed=seed)
    norms, activations = net_by_torch(name, n, depth, scale, seed)
    assert found.norms.shape == found.activations.shape == (depth + 1,)
    np.testing.assert_allclose(found.norms, norms, rtol=1e-9)
    np.testing.assert_allclose(found.activations, activations, rtol=1e-9)


Z = np.linspace(0.0, 10.0, 801)
DENSITY = np.exp(-0.5 * Z * Z) / math.sqrt(2.0 * math.pi)


def squared(name: str, q: float) -> tuple[float, float]:
    """E[σ(√q z)²] and E[σ′(√q z)²] over a standard normal z, of PyTorch's functions, by Simpson's rule on either side
    of a corner."""
    value, slope = 0.0, 0.0
    for side in (-1.0, 1.0):
        nearly = np.maximum(Z, 1e-12)  # of a corner, the side's own slope
        found = by_function(ov.NONLINEARITIES[name], side * math.sqrt(q) * nearly)
        value += float(integrate.simpson(DENSITY * found[0] ** 2, x=Z))
        slope += float(integrate.simpson(DENSITY * found[1] ** 2, x=Z))
    return value, slope


SCALES = (1.0, 1.6)
WIDE, FEW, NETS = 320, 3, 8


@cache
def averages() -> dict[tuple[str, float], tuple[NDArray[np.float64], NDArray[np.float64]]]:
    """Of a few wide nets, by nonlinearity and scale, the means of ‖h_l‖² / n and ‖∂h_l‖²; each net is drawn once."""
    cases = [(name, scale) for name in ov.NONLINEARITIES for scale in SCALES]
    found = [
        [ov.gradient_by_depth(name, width=WIDE, depth=FEW, scale=scale, seed=seed) for name, scale in cases]
        for seed in range(NETS)
    ]
    return {
        case: (
            np.mean([nets[i].activations ** 2 for nets in found], axis=0),
            np.mean([nets[i].norms ** 2 for nets in found], axis=0),
        )
        for i, case in enumerate(cases)
    }


@every
@pytest.mark.parametrize("scale", SCALES)
def test_wide_nets_do_on_average_what_mean_field_theory_says(name: str, scale: float) -> None:
    sizes, chis = [1.0], []
    for _ in range(FEW):
        value, slope = squared(name, scale**2 * sizes[-1])
        sizes.append(value)
        chis.append(scale**2 * slope)
    activations, norms = averages()[name, scale]
    np.testing.assert_allclose(activations, sizes, rtol=0.2)
    np.testing.assert_allclose(norms, np.cumprod([1.0, *reversed(chis)]), rtol=0.2)


@every
def test_at_the_critical_scale_a_gradient_keeps_its_size(name: str) -> None:
    """χ = 1 at a variance that is its own successor and draws its neighbours near, by another quadrature."""
    scale = critical_scale(name)
    assert (scale is None) == (name in WITHOUT)
    if scale is None:
        return
    q = scale**2
    for _ in range(100):
        q = scale**2 * squared(name, q)[0]
    assert scale**2 * squared(name, q)[1] == pytest.approx(1.0, abs=0.15 if name == "softplus" else 0.02)  # the slowest


@pytest.mark.parametrize(
    ("name", "scale"),
    [("relu", HE), ("leaky_relu", math.sqrt(2.0 / (1.0 + 0.01**2))), ("tanh", GLOROT), ("elu", 1.0), ("softplus", HE)],
)  # fmt: skip
def test_critical_scales_that_are_known_in_closed_form(name: str, scale: float) -> None:
    assert critical_scale(name) == pytest.approx(scale, rel=1e-7)


@pytest.mark.parametrize("name", sorted(WITHOUT))
def test_without_a_critical_scale_activations_fade_or_grow(name: str) -> None:
    """Below some scale the variance goes to 0, where χ = σ_w² / 4 < 1; above it, it has no end, and χ > 1."""
    for scale, fades in ((1.43, True), (1.8, False)):
        q = scale**2
        for _ in range(60):
            q = scale**2 * squared(name, q)[0]
        assert (q < 1e-2) if fades else (q > 1e3)
        assert (scale**2 * squared(name, q)[1] < 0.9) if fades else (scale**2 * squared(name, q)[1] > 1.3)


def test_a_relu_at_glorots_scale_loses_half_of_the_square_at_each_layer_and_none_at_hes() -> None:
    glorot = ov.gradient_by_depth("relu", scale=GLOROT)
    he = ov.gradient_by_depth("relu", scale=HE)
    layers = np.arange(51)
    np.testing.assert_allclose(he.norms, glorot.norms * HE**layers, rtol=1e-11)  # it scales with its weights
    assert [glorot.fate(30), he.fate(30)] == ["vanishes", "stays"]
    assert glorot.sentence(30) == "At depth 30 the gradient is 5·10⁻⁶ of the top's: it vanishes."
    assert he.sentence(30).endswith("0.16 of the top's: it neither vanishes nor explodes.")


def test_tanh_at_glorots_scale_does_not_vanish_by_layer_30_and_a_larger_one_explodes_at_last() -> None:
    assert ov.gradient_by_depth("tanh", scale=GLOROT).fate(30) == "stays"
    assert ov.gradient_by_depth("tanh", scale=3.0).fate(50) == "explodes"
    assert ov.gradient_by_depth("sigmoid", scale=GLOROT).fate(10) == "vanishes"


def test_what_is_tiny_is_not_taken_for_nothing() -> None:
    found = ov.gradient_by_depth("sigmoid", scale=1e-5)
    assert 0.0 < found.norms[-1] < 1e-250
    assert np.log10(found.norms[-1]) == pytest.approx(50 * math.log10(0.25e-5), abs=3.0)
    assert "·10⁻" in found.sentence(50)


def test_dead_neurons_and_overflow_are_said() -> None:
    dead = ov.gradient_by_depth("relu", width=2)
    assert dead.norms[30] == 0.0
    assert dead.sentence(30) == "At depth 30 the gradient is exactly 0: nothing of it comes that far."
    over = ov.gradient_by_depth("relu", scale=1e9)
    first = int(np.argmax(np.isinf(over.activations)))
    assert 30 < first < 40
    assert np.isfinite(over.activations[:first]).all()
    assert np.isinf(over.activations[first:]).all()
    assert over.fate(30) == "none"
    assert over.sentence(30) == f"The activations overflow at layer {first}: there is no gradient."


def test_another_seed_is_another_net_and_fewer_layers_are_the_first_of_them() -> None:
    one, other = (ov.gradient_by_depth("tanh", seed=seed) for seed in (0, 1))
    assert (one.norms[1:] != other.norms[1:]).all()
    few = ov.gradient_by_depth("tanh", depth=7)
    np.testing.assert_array_equal(few.activations, one.activations[:8])


def test_a_result_is_frozen_and_travels() -> None:
    found = ov.gradient_by_depth("relu", width=4, depth=3, scale=1.41, seed=2)
    assert found == ov.gradient_by_depth(ov.NONLINEARITIES["relu"], width=4, depth=3, scale=1.41, seed=2)
    assert copy.deepcopy(found) is found
    again = pickle.loads(pickle.dumps(found))
    assert again == found
    np.testing.assert_array_equal(again.norms, found.norms)
    with pytest.raises(ValueError, match="read-only"):
        again.norms[0] = 2.0


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"nonlinearity": "rleu"}, "There is no nonlinearity named"),
        ({"nonlinearity": None}, "There is no nonlinearity named"),
        ({"nonlinearity": 3}, "There is no nonlinearity named"),
        ({"width": 0}, "The width"),
        ({"width": 2.5}, "The width"),
        ({"depth": 1000}, "The depth"),
        ({"seed": -1}, "The seed"),
        ({"scale": 0.0}, "The scale σ_w must be positive, got 0."),
        ({"scale": math.nan}, "The scale σ_w must be finite"),
        ({"scale": True}, "The scale σ_w must be a number, got True."),
        ({"scale": np.True_}, "The scale σ_w must be a number, got True."),
        ({"scale": "wide"}, "The scale σ_w must be one number"),
    ],
)
def test_what_makes_no_net_is_refused(given: dict[str, object], says: str) -> None:
    with pytest.raises(ov.InputError, match=says):
        ov.gradient_by_depth(**{"nonlinearity": "relu", **given})  # type: ignore[arg-type]  # that is the point
    with pytest.raises(ov.InputError, match="The depth"):
        ov.gradient_by_depth("relu", depth=3).fate(4)
    with pytest.raises(ov.InputError, match="The depth"):
        ov.gradient_by_depth("relu", depth=3).sentence(-1)


def test_a_depth_is_a_whole_number_of_whatever_type() -> None:
    found = ov.gradient_by_depth("relu", depth=3)
    assert found.sentence(3.0) == found.sentence(3)  # type: ignore[arg-type]  # as `fate` takes it
