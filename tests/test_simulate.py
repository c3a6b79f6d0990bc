"""Simulated runs: their shapes, the loop in Python, many runs at once, noise."""

from __future__ import annotations

from copy import copy
from functools import cache
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from numpy.typing import NDArray
from simulate_cases import (
    START,
    WELL_CONDITIONED,
    assert_equal,
    close,
    every_objective,
    every_optimizer,
    noise_rows,
    one,
    settings_of,
    several,
)

from optim_viz import (
    OBJECTIVES,
    OPTIMIZERS,
    Fate,
    Run,
    Scenario,
    Trajectory,
)
from optim_viz.limits import MAX_STEPS
from optim_viz.objectives import Objective
from optim_viz.simulation.simulate import run


class Looped:
    """The registry's entry, one step after another: nothing here comes from the engine."""

    def __init__(self, objective: Objective, name: str, hyper: dict[str, float], steps: int) -> None:
        entry = OPTIMIZERS[name]
        rule = entry(**hyper)
        self.position: Any = []
        self.noisy_gradient: Any = []
        self.states: list[Any] = []
        with jax.enable_x64(True):
            update = jax.jit(rule.update)
            x: NDArray[np.float64] = np.array(START)
            state = rule.init(jnp.asarray(x))
            for _ in range(steps + 1):
                at = x if rule.evaluate_at is None else np.asarray(rule.evaluate_at(jnp.asarray(x), state))
                noisy_gradient = objective.gradient(*at)
                extra = {"hessian": objective.hessian(*x)} if entry.uses_hessian else {}
                self.position.append(x)
                self.noisy_gradient.append(noisy_gradient)
                self.states.append(jax.tree.map(np.asarray, state))
                updates, state = update(noisy_gradient, state, x, **extra)
                x = x + np.asarray(updates)
        self.position, self.noisy_gradient = np.array(self.position), np.array(self.noisy_gradient)

    def state(self, name: str) -> NDArray[Any]:
        return np.array([getattr(state, name) for state in self.states])

    def until(self, steps: int) -> Looped:
        """As far as this step: what follows has no part in it."""
        part = copy(self)
        part.position, part.noisy_gradient = self.position[: steps + 1], self.noisy_gradient[: steps + 1]
        part.states = self.states[: steps + 1]
        return part


def assert_follows(t: Trajectory, loop: Looped) -> None:
    close(t.position, loop.position)
    close(t.noisy_gradient, loop.noisy_gradient)
    assert list(t.state) == list(loop.states[0]._fields)
    for name, values in t.state.items():
        close(values, loop.state(name))


# ------------------------------------------------------------------------------------------------------------- shapes


@every_objective
def test_a_run_has_one_float64_record_before_each_step_and_one_after_the_last(key: str) -> None:
    t = one(key, "adam", steps=500)
    assert len(t) == 501
    assert t.position.shape == t.gradient.shape == t.noisy_gradient.shape == (501, 2)
    assert t.loss.shape == t.grad_norm.shape == (501,)
    assert t.hessian.shape == (501, 3)
    arrays = (t.position, t.loss, t.gradient, t.hessian, t.noisy_gradient, t.grad_norm)
    assert {a.dtype for a in arrays} == {np.dtype(np.float64)}
    assert t.steps == 500
    assert tuple(t.position[0]) == t.start == OBJECTIVES[key].start


@every_objective
def test_loss_gradient_and_hessian_are_those_of_the_objective_at_the_position(key: str) -> None:
    t, surface = one(key, "adam", steps=500), OBJECTIVES[key]
    x, y = t.position.T
    close(t.loss, surface(x, y), 1e-14)
    close(t.gradient, surface.gradient(x, y), 1e-13)
    close(t.grad_norm, np.linalg.norm(surface.gradient(x, y), axis=-1), 1e-13)
    hessian = surface.hessian(x, y)
    close(t.hessian, np.stack([hessian[:, 0, 0], hessian[:, 0, 1], hessian[:, 1, 1]], axis=-1), 1e-12)


@every_optimizer
def test_states_bear_the_rules_names_and_shapes(name: str) -> None:
    t = one("rosenbrock", name, steps=20)
    assert {key: value.shape[1:] for key, value in t.state.items()} == OPTIMIZERS[name].state_shapes()
    for key, value in t.state.items():
        assert len(value) == 21
        assert value.dtype == (np.int64 if value.ndim == 1 else np.float64), key
    if "count" in t.state:
        np.testing.assert_array_equal(t.state["count"], np.arange(21))


@pytest.mark.parametrize("steps", [1, 2, 3, 510, 511, 512, 513, 1023, 1024, MAX_STEPS])
def test_any_number_of_steps_gives_one_record_more(steps: int) -> None:
    t = one("sphere", "adam", steps=steps)
    assert len(t) == steps + 1
    assert t.state["count"][-1] == steps


# ------------------------------------------------------------------------------------------------- the loop in Python


@every_optimizer
def test_every_optimizer_takes_the_steps_of_a_python_loop(name: str) -> None:
    hyper = settings_of(name)
    t = one(WELL_CONDITIONED, name, start=START, steps=60, **hyper)
    assert_follows(t, Looped(WELL_CONDITIONED, name, hyper, 60))


@pytest.mark.parametrize(
    ("name", "changed"),
    [
        ("momentum", {"ema": 1}),
        ("nesterov", {"at_iterate": 1}),
        ("adagrad", {"eps_in_sqrt": 1, "initial_accumulator_value": 0.1}),
        ("rmsprop", {"eps_in_sqrt": 1, "decay": 0.99}),
        ("adam", {"bias_correction": 0}),
        ("adamw", {"decoupled": 0, "weight_decay": 0.1}),
        ("yogi", {"initial_accumulator_value": 0.1}),
    ],
    ids=lambda v: v if isinstance(v, str) else ",".join(v),
)
def test_switched_conventions_take_the_steps_of_a_python_loop(name: str, changed: dict[str, float]) -> None:
    hyper = {**settings_of(name), **changed}
    t = one(WELL_CONDITIONED, name, start=START, steps=60, **hyper)
    assert_follows(t, Looped(WELL_CONDITIONED, name, hyper, 60))
    default = one(WELL_CONDITIONED, name, start=START, steps=60, **settings_of(name))
    assert np.abs(t.position - default.position).max() > 1e-3  # the switch does something


@cache
def longest_loop(name: str) -> Looped:
    return Looped(WELL_CONDITIONED, name, settings_of(name), 700)


@pytest.mark.parametrize("steps", [511, 512, 513, 700])
@pytest.mark.parametrize("name", ["sgd", "nesterov", "adam", "rprop", "newton"])
def test_nothing_happens_at_the_border_between_two_calls(name: str, steps: int) -> None:
    t = one(WELL_CONDITIONED, name, start=START, steps=steps, **settings_of(name))
    assert len(t) == steps + 1
    assert_follows(t, longest_loop(name).until(steps))


@every_optimizer
def test_a_shorter_run_is_the_beginning_of_a_longer_one(name: str) -> None:
    longest = one("rosenbrock", name, start=(-0.7, 2.7), steps=1100, noise=0.1, seed=3)
    for steps in (1, 120, 511, 512, 513, 1024):
        assert_equal(one("rosenbrock", name, start=(-0.7, 2.7), steps=steps, noise=0.1, seed=3), longest, steps + 1)


@every_optimizer
def test_the_drive_is_the_exact_gradient_unless_the_rule_looks_elsewhere(name: str) -> None:
    t = one("booth", name, steps=40, **settings_of(name))
    if name == "nesterov":
        ahead = t.position + t.hyperparameters["momentum"] * t.state["trace"]
        close(t.noisy_gradient, OBJECTIVES["booth"].gradient(*ahead.T))
        assert np.abs(t.noisy_gradient - t.gradient).max() > 0.1
    else:
        close(t.noisy_gradient, t.gradient)


# ---------------------------------------------------------------------------------------------------------- many runs


@every_optimizer
def test_a_batch_of_starts_is_the_single_runs_bit_for_bit(name: str) -> None:
    starts = [(-1.2, 1.0), (0.3, -0.4), (1.7, 2.9)]
    batch = several("rosenbrock", name, start=starts, steps=600)
    assert len(batch) == 3
    for t, start in zip(batch, starts, strict=True):
        assert t.start == start
        assert_equal(t, one("rosenbrock", name, start=start, steps=600))


@pytest.mark.parametrize("name", ["sgd", "adam", "newton"])
def test_more_runs_than_a_call_holds_are_the_single_runs_bit_for_bit(name: str) -> None:
    rates = np.geomspace(1e-4, 1e-2, 19)
    batch = several("rosenbrock", name, learning_rate=rates, steps=100, noise=0.5, seed=9)
    assert len(batch) == 19
    for t, rate in zip(batch, rates, strict=True):
        assert t.hyperparameters["learning_rate"] == rate
        assert_equal(t, one("rosenbrock", name, learning_rate=rate, steps=100, noise=0.5, seed=9))


def test_starts_and_hyperparameters_go_together_row_by_row() -> None:
    batch = several(
        "booth", "momentum", start=[(1.0, 2.0), (3.0, 4.0)], momentum=[0.5, 0.9], learning_rate=0.01, steps=9
    )
    assert [t.start for t in batch] == [(1.0, 2.0), (3.0, 4.0)]
    assert [t.hyperparameters["momentum"] for t in batch] == [0.5, 0.9]
    assert [t.hyperparameters["learning_rate"] for t in batch] == [0.01, 0.01]


def test_an_array_of_one_is_a_batch_of_one() -> None:
    assert len(several("booth", "sgd", start=[(1.0, 2.0)], steps=3)) == 1
    assert len(several("booth", "sgd", learning_rate=[0.1], steps=3)) == 1


def test_the_runs_of_a_scenario_are_the_single_runs_bit_for_bit() -> None:
    runs = tuple(Run(name, settings_of(name)) for name in list(OPTIMIZERS)[:11])
    scenario = Scenario("himmelblau", start=(0.5, -1.0), steps=530, runs=runs, noise=2.0, seed=5)
    for t, choice in zip(run(scenario), runs, strict=True):
        alone = one(
            "himmelblau", choice.optimizer, start=(0.5, -1.0), steps=530, noise=2.0, seed=5, **choice.hyperparameters
        )
        assert t.optimizer == choice.optimizer
        assert t.hyperparameters == choice.hyperparameters
        assert_equal(t, alone)


def test_a_run_that_overflows_leaves_its_neighbours_alone() -> None:
    batch = several("rosenbrock", "sgd", learning_rate=[1.0, 1e-3], steps=1000)
    assert batch[0].outcome.kind is Fate.OVERFLOWED
    assert_equal(batch[1], one("rosenbrock", "sgd", learning_rate=1e-3, steps=1000))


def test_the_learning_rate_not_given_is_the_one_that_suits_the_surface() -> None:
    for key, name in (("beale", "sgd"), ("beale", "adam"), ("goldstein_price", "sgd")):
        t = one(key, name, steps=1)
        assert t.hyperparameters["learning_rate"] == getattr(OBJECTIVES[key].learning_rates, OPTIMIZERS[name].family)
    assert one("beale", "newton", steps=1).hyperparameters["learning_rate"] == 1.0


def test_all_runs_share_one_stream_of_noise() -> None:
    names = [name for name in OPTIMIZERS if name != "nesterov"]  # whose exact gradient is at another point
    scenario = Scenario("sphere", start=START, steps=600, noise=0.25, seed=11, runs=tuple(map(Run, names[:12])))
    first, *others = run(scenario)
    assert noise_rows(first).std() == pytest.approx(0.25, rel=0.1)
    for t in others:
        np.testing.assert_allclose(noise_rows(t), noise_rows(first), rtol=0, atol=1e-14)


def test_the_noise_is_numpys_promised_stream() -> None:
    t = one("sphere", "sgd", steps=600, noise=0.25, seed=11, learning_rate=0.01)
    stream = 0.25 * np.random.RandomState(11).standard_normal((601, 2))
    np.testing.assert_allclose(noise_rows(t), stream, rtol=0, atol=1e-14)
    assert stream[0, 0] == pytest.approx(0.43736368, abs=1e-8)  # what a link with this seed meant when it was shared


def test_the_seed_decides_the_path() -> None:
    first, again, other = (one("rosenbrock", "adam", steps=50, noise=1.0, seed=s) for s in (1, 1, 2))
    assert_equal(first, again)
    assert np.abs(first.position - other.position).max() > 1e-3


def test_without_noise_the_seed_decides_nothing() -> None:
    first, other = (one("rosenbrock", "sgd", steps=50, noise=0.0, seed=s) for s in (1, 2))
    assert_equal(first, other)
    np.testing.assert_array_equal(first.noisy_gradient, first.gradient)


def test_noise_moves_the_path_but_not_the_loss_that_is_shown() -> None:
    t = one("booth", "sgd", steps=50, noise=5.0, seed=1)
    x, y = t.position.T
    close(t.loss, OBJECTIVES["booth"](x, y))
    close(t.gradient, OBJECTIVES["booth"].gradient(x, y))
    assert np.abs(noise_rows(t)).min() > 0
