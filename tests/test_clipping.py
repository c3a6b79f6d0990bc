"""Gradient clipping: the rule shortens what it is given, nothing else changes; and by how much PyTorch's differs."""

from __future__ import annotations

import importlib.util

import numpy as np
import pytest
from missing import missing
from optimizer_oracles import START, STEPS, SURFACES, distance, every_surface, float64, our_path, our_steps  # noqa: F401  # a fixture for every test of this module

import optim_viz as ov

KEY, RATE, MOST = "clipped_sgd", 0.1, 0.75
TORCHS_EPS = 1e-6  # torch.nn.utils.clip_grad_norm_ divides by ‖g‖ + this


@pytest.mark.parametrize("length", [1e-300, 0.01, 0.7499, 0.7501, 3.0, 1e6, 1e150])
def test_a_longer_gradient_is_shortened_and_keeps_its_direction(length: float) -> None:
    towards = np.array([0.6, -0.8])
    (step,) = our_steps(KEY, [length * towards], learning_rate=RATE, max_norm=MOST)
    np.testing.assert_allclose(step, -RATE * min(length, MOST) * towards, rtol=1e-14)


def test_one_that_is_not_longer_is_taken_as_it_is() -> None:
    gradients = [[0.45, -0.6], [0.1, 0.3], [-0.75, 0.0], [0.0, 0.0]]
    plain = our_steps("sgd", gradients, learning_rate=RATE)
    np.testing.assert_array_equal(our_steps(KEY, gradients, learning_rate=RATE, max_norm=MOST), plain)


def test_the_picture_and_the_surface_are_not_clipped() -> None:
    """On the cliff the record has the gradient that is there, 42 long, and the values of f."""
    run = ov.simulate("recurrent", KEY, start=(2.0, 0.0), steps=60, learning_rate=0.2, max_norm=1.0)
    surface = ov.OBJECTIVES["recurrent"]
    np.testing.assert_allclose(run.gradient, surface.gradient(*run.position.T), rtol=1e-12)
    np.testing.assert_allclose(run.loss, surface(*run.position.T), rtol=1e-12)
    assert run.grad_norm.max() > 40.0


def test_noise_is_part_of_what_is_clipped() -> None:
    run = ov.simulate("sphere", KEY, steps=50, noise=3.0, seed=4, learning_rate=RATE, max_norm=MOST)
    strides, given = np.hypot(*np.diff(run.position, axis=0).T), np.hypot(*run.noisy_gradient[:-1].T)
    np.testing.assert_allclose(strides, RATE * np.minimum(given, MOST), rtol=1e-12)
    assert (given > MOST).any()
    assert (run.grad_norm[:-1] < given).any()


@every_surface
def test_pytorchs_differs_by_its_epsilon_alone(surface: str) -> None:
    """Its own calls, and the rule with that ε: alike to rounding; ours without it: alike to a part in a million."""
    if importlib.util.find_spec("torch") is None:
        missing("PyTorch is not installed: pip install torch (its CPU build will do)")
    import torch

    p = torch.tensor(START, dtype=torch.float64, requires_grad=True)
    optimizer, theirs, with_eps = torch.optim.SGD([p], lr=RATE), [START], [START]
    for _ in range(STEPS):
        p.grad = torch.from_numpy(SURFACES[surface].gradient(p.detach().numpy().copy()))
        torch.nn.utils.clip_grad_norm_([p], MOST)
        optimizer.step()
        theirs.append(p.detach().numpy().copy())
        g = SURFACES[surface].gradient(with_eps[-1])
        with_eps.append(with_eps[-1] - RATE * min(1.0, MOST / (np.hypot(*g) + TORCHS_EPS)) * g)
    assert distance(np.array(theirs), np.array(with_eps)) < 1e-12
    ours = our_path(KEY, SURFACES[surface], {"learning_rate": RATE, "max_norm": MOST})[0]
    assert 1e-9 < distance(np.array(theirs), ours) < 1e-6
