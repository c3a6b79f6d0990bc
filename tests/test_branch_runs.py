"""Branches: equal to their origin up to the step, and their own from there."""

from __future__ import annotations

import dataclasses
from collections import Counter
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from simulate_cases import START, WELL_CONDITIONED, assert_equal, close, every_optimizer, noise_rows, one, settings_of

from optim_viz import (
    OBJECTIVES,
    OPTIMIZERS,
    Fate,
    Run,
    Scenario,
    Trajectories,
)
from optim_viz.limits import MAX_STEPS
from optim_viz.simulation.simulate import run

# ------------------------------------------------------------------------------------------------------------ branches

STEPS = 1100  # three calls of the engine
BORDERS = (1, 2, 37, 510, 511, 512, 513, 1023, 1024, 1100)


def ways(*runs: Run, **changes: Any) -> Trajectories:
    """These runs of one scenario on the well-conditioned quadratic."""
    given: dict[str, Any] = {"parameters": {"kappa": 4.0}, "start": START, "steps": 120}
    return run(Scenario.suggested("quadratic", runs=runs, **{**given, **changes}))


def tuned(name: str, **changed: float) -> Run:
    return Run(name, {**settings_of(name), **changed})


@every_optimizer
def test_a_branch_with_the_same_settings_is_its_origin_bit_for_bit(name: str) -> None:
    origin = Run.suggested(name, OBJECTIVES["rosenbrock"])
    branches = [origin.branched(step) for step in BORDERS]
    given = Scenario.suggested("rosenbrock", steps=STEPS, runs=(origin, *branches), noise=0.2, seed=3)
    t, *others = run(given)
    assert len(t) == STEPS + 1
    for step, other in zip(BORDERS, others, strict=True):
        assert_equal(t, other)
        assert (other.branch_step, other.method_start) == (step, 0)
        assert other.origin is t
        assert other.hyperparameters == t.hyperparameters
        assert (other.start, other.steps, other.optimizer) == (t.start, t.steps, t.optimizer)
        assert {key: value.dtype for key, value in other.state.items()} == {k: v.dtype for k, v in t.state.items()}
        assert len(other) == len(t)


@every_optimizer
def test_a_branch_is_on_its_origins_way_up_to_the_record_of_its_step(name: str) -> None:
    origin = tuned(name)
    t, other = ways(origin, origin.branched(40, origin.changed(learning_rate=origin.rate / 3)), noise=0.1, seed=8)
    for field in ("position", "loss", "gradient", "hessian"):
        np.testing.assert_array_equal(getattr(other, field)[:41], getattr(t, field)[:41], err_msg=field)
    for key, values in other.state.items():
        np.testing.assert_array_equal(values[:41], t.state[key][:41], err_msg=key)
    if name != "rprop":  # which asks for its rate at the first step only
        assert not np.array_equal(other.position[41], t.position[41])
    assert len(other) == 121
    x, y = other.position.T
    close(other.loss, WELL_CONDITIONED(x, y))
    close(other.gradient, WELL_CONDITIONED.gradient(x, y))
    hessian = np.broadcast_to([1.0, 0.0, 4.0], (121, 3))
    close(other.hessian, hessian)


def test_the_noise_goes_on_where_the_branch_begins() -> None:
    """The stream belongs to the step, not to the run."""
    origin = tuned("sgd")
    stream = 0.25 * np.random.RandomState(11).standard_normal((601, 2))
    branches = (origin.branched(step, origin.changed(learning_rate=0.03)) for step in (1, 200, 512, 599))
    for t in ways(origin, *branches, steps=600, noise=0.25, seed=11):
        np.testing.assert_allclose(noise_rows(t), stream, rtol=0, atol=1e-14)


CURVATURE = np.array([1.0, 4.0])


def by_hand(name: str, rates: dict[int, float], steps: int) -> NDArray[np.float64]:
    """The published rule in NumPy on ½ (x² + 4 y²); ``rates`` says from which step on each learning rate holds."""
    x, mu, nu, path = np.array(START), np.zeros(2), np.zeros(2), [np.array(START)]
    for t in range(steps):
        rate, g = rates[max(branch_step for branch_step in rates if branch_step <= t)], CURVATURE * x
        if name == "sgd":
            x = x - rate * g
        elif name == "momentum":
            mu = 0.9 * mu + g
            x = x - rate * mu
        elif name == "rmsprop":
            nu = 0.9 * nu + 0.1 * g**2
            x = x - rate * g / (np.sqrt(nu) + 1e-8)
        else:
            mu, nu = 0.9 * mu + 0.1 * g, 0.999 * nu + 0.001 * g**2
            x = x - rate * (mu / (1 - 0.9 ** (t + 1))) / (np.sqrt(nu / (1 - 0.999 ** (t + 1))) + 1e-8)
        path.append(x)
    return np.array(path)


@pytest.mark.parametrize("branch_step", [1, 5, 60, 119, 120])
@pytest.mark.parametrize("name", ["sgd", "momentum", "rmsprop", "adam"])
def test_another_rate_from_a_step_on_is_the_rule_continued_by_hand(name: str, branch_step: int) -> None:
    origin = tuned(name)
    (t,) = ways(origin.branched(branch_step, origin.changed(learning_rate=origin.rate * 2)))
    close(t.position, by_hand(name, {0: origin.rate, branch_step: origin.rate * 2}, 120))
    assert t.hyperparameters["learning_rate"] == origin.rate * 2
    if "count" in t.state:
        np.testing.assert_array_equal(t.state["count"], np.arange(121))


@pytest.mark.parametrize("branch_step", [1, 37, 90])
@pytest.mark.parametrize("name", ["sgd", "rprop"])
def test_a_branch_goes_by_its_schedule_at_its_own_step(name: str, branch_step: int) -> None:
    """Half a cosine from the run's first step on, α ½ (1 + cos πt/T): the branch begins where the cosine is by then, as
    does what Rprop remembers, whose first step is as long as its rate."""
    origin, rate, steps = tuned("sgd"), 0.05, 120
    (t,) = ways(origin.branched(branch_step, Run(name, {"learning_rate": rate}, schedule="cosine")), steps=steps)
    at = rate * 0.5 * (1.0 + np.cos(np.pi * np.arange(steps + 1) / steps))
    close(t.learning_rate[branch_step:], at[branch_step:])
    np.testing.assert_array_equal(t.learning_rate[:branch_step], origin.rate)
    here = t.position[branch_step]
    g = CURVATURE * here
    step = at[branch_step] * (np.sign(g) if name == "rprop" else g)
    close(t.position[branch_step + 1], here - step)


@pytest.mark.parametrize("name", ["sgd", "momentum", "adam"])
def test_a_branch_of_a_branch_is_the_rule_continued_by_hand(name: str) -> None:
    first = tuned(name)
    second = first.branched(20, first.changed(learning_rate=first.rate * 2))
    third = second.branched(50, first.changed(learning_rate=first.rate / 2))
    a, b, c = ways(third, first, second)
    rates = {0: first.rate, 20: first.rate * 2, 50: first.rate / 2}
    close(a.position, by_hand(name, rates, 120))
    close(b.position, by_hand(name, {0: first.rate}, 120))
    close(c.position, by_hand(name, {0: first.rate, 20: first.rate * 2}, 120))
    assert a.origin is c
    assert c.origin is b
    assert b.origin is None
    assert (a.branch_step, c.branch_step, b.branch_step) == (50, 20, 0)
    assert_equal(a, c, 50)


def test_as_many_legs_as_a_run_may_have_have_their_closed_form() -> None:
    """Gradient descent on a quadratic: each step multiplies by 1 − αh."""
    rates = {0: 0.1, 7: 0.02, 30: 0.3, 31: 0.05, 90: 0.2, 119: 0.15}
    way = tuned("sgd", learning_rate=0.1)
    for branch_step, rate in list(rates.items())[1:]:
        way = way.branched(branch_step, way.changed(learning_rate=rate))
    (t,) = ways(way)
    at = [rates[max(branch_step for branch_step in rates if branch_step <= step)] for step in range(120)]
    factors = np.cumprod(1.0 - np.array(at)[:, None] * CURVATURE, axis=0)
    close(t.position[1:], np.array(START) * factors)


CHANGES = [("momentum", "adam"), ("adam", "sgd"), ("sgd", "nesterov"), ("adam", "rprop"), ("rmsprop", "yogi")]


@pytest.mark.parametrize("branch_step", [1, 37, 120])
@pytest.mark.parametrize(("before", "after"), CHANGES, ids=["-".join(c) for c in CHANGES])
def test_another_method_keeps_the_place_and_begins_its_memory_anew(before: str, after: str, branch_step: int) -> None:
    origin, other = tuned(before), tuned(after)
    t, branch = ways(origin, origin.branched(branch_step, other))
    assert (branch.optimizer, branch.method_start, branch.branch_step) == (after, branch_step, branch_step)
    np.testing.assert_array_equal(branch.position[: branch_step + 1], t.position[: branch_step + 1])
    np.testing.assert_array_equal(
        branch.noisy_gradient[:branch_step], t.noisy_gradient[:branch_step]
    )  # what the first method was given
    assert {key: value.shape[1:] for key, value in branch.state.items()} == OPTIMIZERS[after].state_shapes()
    for key, values in branch.state.items():
        assert len(values) == 121
        np.testing.assert_array_equal(
            values[:branch_step], np.repeat(values[branch_step : branch_step + 1], branch_step, axis=0), err_msg=key
        )
    if "count" in branch.state:
        assert branch.state["count"].dtype == np.int64
        np.testing.assert_array_equal(branch.state["count"][branch_step:], np.arange(121 - branch_step))
    if branch_step < 120:
        fresh = one(
            WELL_CONDITIONED,
            after,
            start=tuple(t.position[branch_step]),
            steps=120 - branch_step,
            **dict(other.hyperparameters),
        )
        for field in ("position", "loss", "gradient", "hessian", "noisy_gradient"):
            np.testing.assert_array_equal(getattr(branch, field)[branch_step:], getattr(fresh, field), err_msg=field)
        for key, values in fresh.state.items():
            np.testing.assert_array_equal(branch.state[key][branch_step:], values, err_msg=key)


def test_the_memory_is_as_old_as_the_last_change_of_method() -> None:
    first = tuned("adam")
    second = first.branched(10, first.changed(learning_rate=0.1))
    third = second.branched(20, tuned("momentum"))
    fourth = third.branched(30, tuned("momentum", momentum=0.5))
    back = fourth.branched(40, first)
    assert [t.method_start for t in ways(first, second, third, fourth, back)] == [0, 0, 20, 20, 40]
    assert ways(back)[0].state["count"][40] == 0  # what Adam knew before has not been kept


@pytest.mark.parametrize("beyond", [121, 5000, MAX_STEPS])
def test_a_branch_behind_the_last_step_is_its_origin_all_the_way(beyond: int) -> None:
    origin = tuned("momentum")
    for other in (origin.changed(learning_rate=1.0), tuned("adam")):
        t, branch = ways(origin, origin.branched(beyond, other))
        assert_equal(t, branch)
        assert branch.origin is t
        assert (branch.branch_step, branch.method_start, branch.optimizer) == (beyond, 0, "momentum")
        assert branch.hyperparameters == t.hyperparameters
        assert branch.outcome == t.outcome


def test_a_branch_at_the_last_record_has_one_record_of_its_own() -> None:
    origin = tuned("momentum")
    t, same, other = ways(origin, origin.branched(120), origin.branched(120, tuned("adam")))
    assert_equal(t, same)
    assert len(other) == 121
    assert other.method_start == 120
    np.testing.assert_array_equal(other.position, t.position)


@pytest.mark.parametrize("name", ["sgd", "adam"])
def test_a_branch_after_its_origin_overflowed_is_its_origin_to_the_end(name: str) -> None:
    wild = Run("sgd", {"learning_rate": 1.0})
    scenario = Scenario.suggested(
        steps=1000, runs=(wild, wild.branched(600, Run.suggested(name, OBJECTIVES["rosenbrock"])))
    )
    t, branch = run(scenario)
    assert len(t) < 12
    assert_equal(t, branch)
    assert branch.outcome.kind is Fate.OVERFLOWED
    assert branch.outcome.step == t.outcome.step
    assert (branch.method_start, branch.optimizer) == (0, "sgd")
    last = len(t) - 1
    beside, behind = run(scenario.changed(runs=(wild.branched(last), wild.branched(last + 1))))
    assert_equal(t, beside)
    assert_equal(t, behind)


def test_a_branch_may_be_saved_before_its_origin_overflows() -> None:
    wild = Run("sgd", {"learning_rate": 0.03})
    steps = 1000
    t, saved = run(
        Scenario.suggested(
            "quadratic", steps=steps, runs=(wild, wild.branched(20, Run("sgd", {"learning_rate": 0.01})))
        )
    )
    assert t.outcome.kind is not Fate.CONVERGED
    assert saved.outcome.kind is Fate.CONVERGED
    assert len(saved) == steps + 1


def test_a_branch_that_overflows_ends_there_and_keeps_its_origins_part() -> None:
    tame = Run("sgd", {"learning_rate": 1e-3})
    t, wild = run(Scenario.suggested(steps=700, runs=(tame, tame.branched(520, Run("sgd", {"learning_rate": 1e3})))))
    assert 520 < len(wild) < 530
    assert len(t) == 701
    assert wild.outcome.kind is Fate.OVERFLOWED
    assert wild.outcome.step == len(wild)
    np.testing.assert_array_equal(wild.position[:521], t.position[:521])
    assert all(np.isfinite(a).all() for a in (wild.position, wild.loss, wild.gradient, wild.noisy_gradient))


def test_one_way_is_simulated_once() -> None:
    origin = tuned("adam")
    haunted = dataclasses.replace(origin, partners=("bias_correction", "slide"))
    branch = haunted.branched(30, origin.changed(learning_rate=0.1))
    a, uncorrected, slide, b, c, other = ways(haunted, origin, tuned("adam"), branch)
    assert a is b is c
    assert uncorrected is not a
    assert (uncorrected.hyperparameters["bias_correction"], slide.optimizer) == (0.0, "adam_slide")
    assert other.origin is a
    (alone,) = ways(branch)  # an origin that nobody asked for is simulated all the same
    assert alone.origin is not None
    assert_equal(alone.origin, a)
    assert_equal(alone, other)


def test_partners_of_a_branch_leave_the_same_origin_at_the_same_step() -> None:
    origin = tuned("sgd")
    haunted = dataclasses.replace(origin.branched(30, tuned("adam")), partners=("bias_correction", "slide"))
    own, uncorrected, slide = ways(haunted)
    for t in (uncorrected, slide):
        assert t.origin is own.origin
        assert (t.branch_step, t.method_start) == (30, 30)
        np.testing.assert_array_equal(t.position[:31], own.position[:31])
        assert np.abs(t.position[31] - own.position[31]).max() > 1e-3


def test_more_branches_than_a_call_holds_are_the_single_ones_bit_for_bit() -> None:
    origin = tuned("adam")
    branches = [origin.branched(60, origin.changed(learning_rate=0.03 * (k + 2))) for k in range(11)]
    together = ways(origin, *branches, noise=0.3, seed=2)
    assert len(together) == 12
    for branch, t in zip(branches, together[1:], strict=True):
        assert t.origin is together[0]
        assert_equal(t, ways(branch, noise=0.3, seed=2)[0])
    assert len({t.position[-1].tobytes() for t in together}) == 12


def test_branches_at_different_steps_and_depths_are_the_single_ones_bit_for_bit() -> None:
    first = tuned("momentum")
    second = first.branched(511, tuned("adam"))
    found = [
        first,
        second,
        second.branched(512, tuned("lion")),
        first.branched(513, tuned("newton")),
        second.branched(900),
    ]
    for choice, t in zip(found, ways(*found, steps=1100, noise=0.1, seed=6), strict=True):
        assert_equal(t, ways(choice, steps=1100, noise=0.1, seed=6)[0])


def test_a_run_that_no_branch_leaves_has_no_origin() -> None:
    t = one("sphere", "adam", steps=5)
    assert (t.origin, t.branch_step, t.method_start) == (None, 0, 0)


def test_a_branch_is_read_only_like_any_run() -> None:
    origin = tuned("adam")
    for other in (tuned("sgd"), tuned("lion"), origin.changed(learning_rate=0.1)):
        (t,) = ways(origin.branched(9, other))
        for array in (t.position, t.loss, t.gradient, t.hessian, t.noisy_gradient, *t.state.values()):
            assert not array.flags.writeable
            assert array.base is None


@pytest.mark.compiled
def test_adding_moving_and_turning_a_branch_compiles_nothing(compilations: Counter[str]) -> None:
    origin = tuned("adam")
    ways(origin)  # the surface's own compilation
    compilations.clear()
    ways(origin, origin.branched(30, origin.changed(learning_rate=0.1)))
    ways(origin, origin.branched(77, origin.changed(learning_rate=0.1)))
    ways(origin, origin.branched(77, origin.changed(learning_rate=0.7, b1=0.5)))
    ways(origin, origin.branched(77, tuned("newton")).branched(90, tuned("rprop")), steps=900)
    ways(dataclasses.replace(origin.branched(5), partners=("slide", "bias_correction")), origin, noise=0.5, seed=4)
    assert not compilations
