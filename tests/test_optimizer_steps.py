"""What is known in closed form of single steps: first steps, terminal speeds, switches, Newton."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import optax
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from optimizer_oracles import (  # noqa: F401  # float64 is a fixture for every test of this module
    SURFACES,
    TOLERANCE,
    Vector,
    compiled,
    constant,
    distance,
    every_surface,
    float64,
    optax_path,
    our_path,
    our_steps,
)

from optim_viz.optimizers import OPTIMIZERS

# --------------------------------------------------------------------------------------------- known in closed form


def test_adams_first_step_is_one_rate_along_each_axis() -> None:
    g = np.array([3.0, -0.2])
    step = our_steps("adam", [g], learning_rate=0.1)[0]
    np.testing.assert_allclose(step, -0.1 * np.sign(g), rtol=1e-7)
    np.testing.assert_allclose(step, -0.1 * g / (np.abs(g) + 1e-8), rtol=1e-13)


def test_uncorrected_adam_leaps_as_its_card_says() -> None:
    steps = our_steps("adam", constant([5.0, -0.3], 200), learning_rate=0.1, bias_correction=0)
    ratio = np.abs(steps) / 0.1
    np.testing.assert_allclose(ratio[0], 0.1 / np.sqrt(0.001), rtol=1e-5)
    assert ratio.argmax(axis=0).tolist() == [11, 11]  # the 12th step
    np.testing.assert_allclose(ratio.max(axis=0), (1 - 0.9**12) / np.sqrt(1 - 0.999**12), rtol=1e-5)
    card = " ".join(OPTIMIZERS["adam"].conventions)
    assert f"start at {ratio[0, 0]:.2f} α and swell to {ratio.max():.2f} α at step 12" in card


@pytest.mark.parametrize(("decay", "said"), [(0.9, "3.2 α"), (0.99, "10.0 α"), (0.999, "31.6 α")])
@pytest.mark.parametrize("eps_in_sqrt", [0, 1])
def test_rmsprops_first_step_is_long(decay: float, said: str, eps_in_sqrt: float) -> None:
    step = our_steps("rmsprop", [[4.0, -0.5]], learning_rate=0.02, decay=decay, eps_in_sqrt=eps_in_sqrt)[0]
    np.testing.assert_allclose(step, [-0.02 / math.sqrt(1 - decay), 0.02 / math.sqrt(1 - decay)], rtol=1e-4)
    assert f"{abs(step[0]) / 0.02:.1f} α" == said
    assert decay == 0.99 or said in " ".join(OPTIMIZERS["rmsprop"].conventions)


def test_adagrad_fades_with_the_root_of_time_and_its_slide_with_time() -> None:
    t = np.arange(1, 51)[:, None]
    g = np.array([3.0, -0.5])
    steps = our_steps("adagrad", constant(g, 50), learning_rate=0.1)
    np.testing.assert_allclose(steps, -0.1 * np.sign(g) / np.sqrt(t), rtol=1e-7)
    steps = our_steps("adagrad_slide", constant(g, 50), learning_rate=0.1)
    np.testing.assert_allclose(steps, -0.1 / (t * g), rtol=1e-7)


@pytest.mark.parametrize("key", ["adagrad_slide", "rmsprop_slide", "adam_slide"])
def test_the_slides_step_shorter_where_it_is_steeper(key: str) -> None:
    gentle, steep = np.abs(our_steps(key, [[1.0, 10.0]])[0])
    assert steep == pytest.approx(gentle / 10, rel=1e-4)


def test_heavy_ball_reaches_its_terminal_velocity() -> None:
    g = np.array([3.0, -0.5])
    steps = our_steps("momentum", constant(g, 400), learning_rate=0.1, momentum=0.9)
    np.testing.assert_allclose(steps[-1], -0.1 * g / (1 - 0.9), rtol=1e-13)


@every_surface
def test_averaged_momentum_is_heavy_ball_at_a_smaller_rate(surface: str) -> None:
    averaged, _ = our_path("momentum", SURFACES[surface], {"learning_rate": 0.1, "momentum": 0.8, "ema": 1})
    heavy, _ = our_path("momentum", SURFACES[surface], {"learning_rate": 0.1 * (1 - 0.8), "momentum": 0.8})
    assert distance(averaged, heavy) < TOLERANCE


@every_surface
def test_nesterov_forms_are_one_method(surface: str) -> None:
    """PyTorch's iterate y is the lecture's look-ahead point: y_t = x_t + ρ v_t. And so is optax's."""
    numbers = {"learning_rate": 0.05, "momentum": 0.8}
    x, states = our_path("nesterov", SURFACES[surface], numbers)
    ahead = np.array([p + 0.8 * np.asarray(s.trace) for p, s in zip(x, states, strict=True)])
    assert distance(our_path("nesterov", SURFACES[surface], {**numbers, "at_iterate": 1})[0], ahead) < TOLERANCE
    assert distance(optax_path(optax.sgd(0.05, 0.8, nesterov=True), SURFACES[surface]), ahead) < TOLERANCE
    assert distance(x, ahead) > 1e-3  # the dots do differ


@pytest.mark.parametrize("eps", [1e-4, 1e-6, 1e-8])
@pytest.mark.parametrize("rho", [0.9, 0.95])
def test_adadeltas_first_step_is_set_by_eps(eps: float, rho: float) -> None:
    step = our_steps("adadelta", [[3.0, -2.0]], eps=eps, rho=rho)[0]
    np.testing.assert_allclose(step, np.array([-1.0, 1.0]) * math.sqrt(eps / (1 - rho)), rtol=2e-3)


def test_weight_decay_is_not_l2_in_the_gradient() -> None:
    """On flat ground the decoupled decay shrinks x by a factor; in the gradient it is normalised away to ±α."""
    x, numbers = np.array([2.0, -1.0]), {"learning_rate": 0.1, "weight_decay": 0.3}
    moved = x + our_steps("adamw", np.zeros((20, 2)), at=x, **numbers).cumsum(axis=0)
    np.testing.assert_allclose(moved, x * (1 - 0.03) ** np.arange(1, 21)[:, None], rtol=1e-13)
    np.testing.assert_allclose(our_steps("adamw", [[0.0, 0.0]], at=x, **numbers, decoupled=0), [[-0.1, 0.1]], rtol=1e-6)


def test_without_weight_decay_adamw_is_adam() -> None:
    for decoupled in (0, 1):
        path, _ = our_path("adamw", SURFACES["quartic"], {"weight_decay": 0, "decoupled": decoupled})
        assert distance(path, our_path("adam", SURFACES["quartic"], {})[0]) < TOLERANCE


def test_amsgrad_corrects_after_the_maximum() -> None:
    """As PyTorch does; optax corrects first, and so remembers the leap of the first corrections."""
    numbers = {"learning_rate": 0.05, "b1": 0.8, "b2": 0.99}
    ours = our_path("amsgrad", SURFACES["bowl"], numbers)[0]
    assert distance(ours, optax_path(optax.amsgrad(0.05, 0.8, 0.99), SURFACES["bowl"])) > 1e-3


def test_amsgrad_does_not_forget_a_steep_slope() -> None:
    slopes = [[100.0, 100.0]] + [[1.0, 1.0]] * 300
    after = {key: abs(our_steps(key, slopes, b2=0.9)[-1, 0]) for key in ("adam", "amsgrad")}
    assert after["amsgrad"] < 0.1 * after["adam"]


def test_radam_is_momentum_until_it_has_seen_enough() -> None:
    """At β₂ = 0.999, ρ_t passes 5 with the sixth gradient; the first five steps are as long as the slope is steep."""
    steps = our_steps("radam", constant([50.0, -0.5], 6), learning_rate=0.1)
    np.testing.assert_allclose(steps[:5], constant([-5.0, 0.05], 5), rtol=1e-12)
    assert (np.abs(steps[5]) < 0.1).all()


def test_adabelief_strides_when_nothing_surprises_it() -> None:
    even = constant([1.0, -1.0], 100)
    assert (np.abs(our_steps("adabelief", even)[-1]) > 2 * np.abs(our_steps("adam", even)[-1])).all()
    torn = even * np.array([1, -1] * 50)[:, None]
    assert (np.abs(our_steps("adabelief", torn)[-1]) < np.abs(our_steps("adabelief", even)[-1]) / 10).all()


def test_yogi_keeps_its_cache_where_adams_empties() -> None:
    slopes = [[10.0, 10.0]] * 50 + [[0.1, 0.1]] * 50
    after = {key: abs(our_steps(key, slopes, b2=0.9, eps=1e-8)[-1, 0]) for key in ("adam", "yogi")}
    assert after["yogi"] < 0.1 * after["adam"]


@pytest.mark.parametrize("key", ["lion", "sign_sgd"])
def test_sign_methods_step_one_rate_on_each_axis(key: str) -> None:
    path, _ = our_path(key, SURFACES["rotated"], {"learning_rate": 0.07})
    np.testing.assert_allclose(np.abs(np.diff(path, axis=0)), 0.07, rtol=1e-12)


@pytest.mark.parametrize("key", ["lion", "sign_sgd", "rprop"])
def test_sign_of_a_zero_slope_is_zero(key: str) -> None:
    np.testing.assert_array_equal(our_steps(key, constant([0.0, 0.0], 3)), 0.0)


def test_rprop_rests_once_after_a_change_of_sign() -> None:
    """iRprop−: Δ halves at the change, the step is skipped, and the next comparison finds no earlier sign."""
    steps = our_steps("rprop", [[g, -5 * g] for g in (1.0, 2.0, -0.1, -0.1, -0.1)], learning_rate=0.1)
    np.testing.assert_allclose(steps[:, 0], [-0.1, -0.12, 0.0, 0.06, 0.072], rtol=1e-12)
    np.testing.assert_array_equal(steps[:, 1], -steps[:, 0])


# ------------------------------------------------------------------------------------------------------------- Newton


def newton_step(gradient: Any, hessian: Any, **numbers: float) -> Vector:
    rule, numbers = compiled("newton"), OPTIMIZERS["newton"].resolve(numbers)
    x = np.zeros(2)
    return np.asarray(rule.update(numbers, np.array(gradient), rule.init(numbers, x), x, np.array(hessian))[0])


@pytest.mark.parametrize("surface", ["bowl", "rotated"])
def test_newton_jumps_to_the_bottom_of_a_quadratic(surface: str) -> None:
    after = our_path("newton", SURFACES[surface], {"damping": 1e-8}, steps=1)[0][1]
    assert np.abs(after).max() < 1e-7


def test_newton_leaves_a_saddle() -> None:
    """f = x² − y²: to x = 0, and further down along y; pure Newton would jump onto the saddle."""
    x = np.array([1.0, 0.1])
    gradient, hessian = np.array([2 * x[0], -2 * x[1]]), np.diag([2.0, -2.0])
    np.testing.assert_allclose(x - np.linalg.solve(hessian, gradient), 0.0, atol=1e-15)
    after = x + newton_step(gradient, hessian, damping=1e-8)
    np.testing.assert_allclose(after, [0.0, 0.2], atol=1e-7)


@pytest.mark.parametrize("curvature", [0.0, 3.0, -3.0, 1e-12, 1e12])
def test_newton_where_all_directions_are_alike(curvature: float) -> None:
    step = newton_step([1.0, -2.0], curvature * np.eye(2), damping=1e-3)
    np.testing.assert_allclose(step, np.array([-1.0, 2.0]) / (abs(curvature) + 1e-3), rtol=1e-12)


entries = st.floats(-1e3, 1e3, allow_nan=False).map(lambda v: 0.0 if abs(v) < 1e-100 else v)  # squares stay normal


@settings(deadline=None)  # the first example compiles
@given(a=entries, b=entries, d=entries, g=st.tuples(entries, entries))
def test_newtons_closed_form_is_the_eigendecomposition(a: float, b: float, d: float, g: tuple[float, float]) -> None:
    values, vectors = np.linalg.eigh([[a, b], [b, d]])
    inverse = vectors @ np.diag(1 / (np.abs(values) + 0.1)) @ vectors.T
    step = newton_step(g, [[a, b], [b, d]], damping=0.1)
    scale = np.abs(g).max() / (np.abs(values).min() + 0.1)
    # Eigenvalues carry an absolute error of some ulp of the largest; the damping is what it is measured against.
    error = 1e-14 * (1 + np.abs(values).max() / (np.abs(values).min() + 0.1)) * scale
    np.testing.assert_allclose(step, -inverse @ g, rtol=0, atol=error)
    assert np.dot(step, g) <= error * np.abs(g).max()  # never uphill
