"""The engine's results against a loop in plain Python, closed forms, and what it must refuse."""

from __future__ import annotations

import dataclasses
from collections import Counter
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from numpy.typing import NDArray

import optim_viz
from optim_viz import (
    OBJECTIVES,
    OPTIMIZERS,
    Fate,
    InputError,
    Run,
    Scenario,
    Trajectories,
    Trajectory,
    UnknownNameError,
)
from optim_viz.limits import MAX_STEPS
from optim_viz.objectives import Objective
from optim_viz.simulation.simulate import run, simulate

WELL_CONDITIONED = OBJECTIVES["quadratic"].bind(kappa=4.0)
START = (2.5037, -1.8213)  # no round number: sign methods never land on a zero that rounding would decide
RATES = {"gradient": 0.1, "momentum": 0.02, "accumulating": 0.5, "adaptive": 0.03, "sign": 0.01, "slide": 0.01}
TOLERANCE = 1e-12  # of the size of what is compared

every_optimizer = pytest.mark.parametrize("name", list(OPTIMIZERS))
every_objective = pytest.mark.parametrize("key", list(OBJECTIVES))


def settings_of(name: str) -> dict[str, float]:
    """A rate at which the method gets somewhere on the quadratic; everything else at its default."""
    entry = OPTIMIZERS[name]
    return entry.resolve({"learning_rate": RATES[entry.family]} if entry.family in RATES else {})


def one(*args: Any, **kwargs: Any) -> Trajectory:
    found = simulate(*args, **kwargs)
    assert isinstance(found, Trajectory)
    return found


def several(*args: Any, **kwargs: Any) -> Trajectories:
    found = simulate(*args, **kwargs)
    assert isinstance(found, Trajectories)
    return found


def assert_equal(a: Trajectory, b: Trajectory, records: int | None = None) -> None:
    """Bit for bit, up to ``records``."""
    for field in ("position", "loss", "gradient", "hessian", "noisy_gradient", "grad_norm"):
        np.testing.assert_array_equal(getattr(a, field)[:records], getattr(b, field)[:records], err_msg=field)
    assert a.state.keys() == b.state.keys()
    for key in a.state:
        np.testing.assert_array_equal(a.state[key][:records], b.state[key][:records], err_msg=key)


def close(actual: Any, expected: Any, tolerance: float = TOLERANCE) -> None:
    size = float(np.abs(expected).max()) if np.size(expected) else 0.0
    np.testing.assert_allclose(actual, expected, rtol=tolerance, atol=tolerance * size)


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
    t = one(WELL_CONDITIONED, name, start=START, steps=120, **hyper)
    assert_follows(t, Looped(WELL_CONDITIONED, name, hyper, 120))


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


@pytest.mark.parametrize("steps", [511, 512, 513, 700])
@pytest.mark.parametrize("name", ["sgd", "nesterov", "adam", "rprop", "newton"])
def test_nothing_happens_at_the_border_between_two_calls(name: str, steps: int) -> None:
    hyper = settings_of(name)
    t = one(WELL_CONDITIONED, name, start=START, steps=steps, **hyper)
    assert len(t) == steps + 1
    assert_follows(t, Looped(WELL_CONDITIONED, name, hyper, steps))


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


# -------------------------------------------------------------------------------------------------------------- noise


def noise_rows(t: Trajectory) -> NDArray[np.float64]:
    return t.noisy_gradient - t.gradient


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


# ------------------------------------------------------------------------------------- nothing is clamped, and the end


@pytest.mark.parametrize("rate", [0.001, 0.0199, 0.02, 0.0201, 0.03], ids=lambda a: f"rate{a}")
def test_gradient_descent_on_the_quadratic_has_its_closed_form(rate: float) -> None:
    t = one("quadratic", "sgd", learning_rate=rate, start=(-4.0, 1.5), steps=500)
    powers = (1.0 - rate * np.array([1.0, 100.0])) ** np.arange(501)[:, None]
    np.testing.assert_allclose(t.position, np.array([-4.0, 1.5]) * powers, rtol=1e-10)
    assert len(t) == 501


def test_a_path_of_1e150_is_neither_clamped_nor_cut() -> None:
    t = one("quadratic", "sgd", learning_rate=0.03, start=(-4.0, 1.5), steps=500)
    assert abs(t.position[-1, 1]) == pytest.approx(1.5 * 2.0**500, rel=1e-10)
    assert t.loss[-1] == pytest.approx(50.0 * (1.5 * 2.0**500) ** 2, rel=1e-10)
    assert t.outcome.kind is Fate.LEFT_VIEW


@pytest.mark.parametrize("kappa", [3.0, 100.0, 1000.0])
def test_gradient_descent_diverges_exactly_above_two_over_the_largest_curvature(kappa: float) -> None:
    surface, border = OBJECTIVES["quadratic"].bind(kappa=kappa), 2.0 / kappa
    below, above = several(surface, "sgd", learning_rate=[border * (1 - 1e-6), border * (1 + 1e-6)], steps=300)
    assert (np.diff(np.abs(below.position[:, 1])) < 0).all()
    assert (np.diff(np.abs(above.position[:, 1])) > 0).all()


def test_an_overflowing_run_ends_at_its_last_finite_record() -> None:
    t = one("rosenbrock", "sgd", learning_rate=1.0, steps=500)
    x, k = np.array(t.start), 0
    with np.errstate(all="ignore"):
        while np.isfinite(100 * (x[1] - x[0] ** 2) ** 2 + (1 - x[0]) ** 2):
            slope = 200 * (x[1] - x[0] ** 2)
            x, k = x - np.array([-2 * (1 - x[0]) - 2 * x[0] * slope, slope]), k + 1
    assert len(t) == k
    assert t.outcome.kind is Fate.OVERFLOWED
    assert t.outcome.step == k
    for array in (t.position, t.loss, t.gradient, t.noisy_gradient, t.grad_norm, *t.state.values()):
        assert len(array) == k
        assert np.isfinite(array).all()
    assert t.steps == 500  # what was asked for


def test_a_run_ends_also_where_only_its_memory_overflows() -> None:
    t = one("quadratic", "adagrad", start=(1e152, 1e152), steps=10)  # f = 5e305, but the squared gradient is 1e308
    assert t.outcome.kind is Fate.OVERFLOWED
    assert all(np.isfinite(value).all() for value in t.state.values())


def test_an_overflow_in_a_later_call_ends_the_run_there() -> None:
    t = one("quadratic", "sgd", learning_rate=0.025, start=(-4.0, 1.5), steps=3000)  # y = 1.5 (-1.5)^k
    with np.errstate(over="ignore"):
        finite = np.isfinite(0.5 * (100.0 * (1.5 * 1.5 ** np.arange(1000.0)) ** 2))
    assert 512 < len(t) == np.argmin(finite) < 1000
    assert t.outcome.kind is Fate.OVERFLOWED


def test_a_path_may_pass_where_f_has_no_curvature() -> None:
    cusp = dataclasses.replace(OBJECTIVES["sphere"], function=lambda x, y: jnp.abs(x) ** 1.5 + y * y)
    t = one(cusp, "sgd", start=(0.0, 1.0), steps=100, learning_rate=0.1)
    assert not np.isfinite(t.hessian).all()
    assert len(t) == 101
    assert np.isfinite(t.position).all()
    assert t.outcome.kind is Fate.CONVERGED
    ends = one(cusp, "newton", start=(0.0, 1.0), steps=100)  # but who steps by the curvature cannot go on
    assert ends.outcome.kind is Fate.OVERFLOWED


# ------------------------------------------------------------------------------------------------------------ refusals


@pytest.mark.parametrize(
    ("call", "near"),
    [
        (lambda: simulate("rosenbrok", "sgd"), "rosenbrock"),
        (lambda: simulate("sphere", "adma"), "adam"),
        (lambda: simulate("", "sgd"), "known: rosenbrock"),
        (lambda: simulate("sphere", "ADAMW"), "no optimizer named 'ADAMW'"),
        (lambda: simulate("sphere", None), "no optimizer named 'None'"),
        (lambda: simulate(7, "sgd"), "no objective named '7'"),
        (lambda: simulate(["sphere"], "sgd"), "sphere"),
        (lambda: simulate("x" * 100_000, "sgd"), "no objective named 'xxx"),
    ],
    ids=["typo", "transposed", "empty", "case", "none", "number", "list", "endless"],
)
def test_an_unknown_name_is_an_error_of_both_kinds_that_names_the_near_ones(call: Any, near: str) -> None:
    with pytest.raises(UnknownNameError) as caught:
        call()
    assert isinstance(caught.value, KeyError)
    assert isinstance(caught.value, ValueError)
    assert near in str(caught.value)
    assert len(str(caught.value)) < 600


REFUSED = {
    "unknown hyperparameter": ({"momentum": 0.9}, "momentum"),
    "misspelt hyperparameter": ({"learning_rat": 0.9}, "did you mean learning_rate"),
    "nan rate": ({"learning_rate": np.nan}, "learning_rate must be finite"),
    "infinite rate": ({"learning_rate": -np.inf}, "learning_rate must be finite"),
    "text rate": ({"learning_rate": "0.1"}, "one number"),
    "bytes rate": ({"learning_rate": b"0.1"}, "one number"),
    "texts as rates": ({"learning_rate": ["0.1", "0.2"]}, "one number"),
    "no rate": ({"learning_rate": None}, "one number"),
    "complex rate": ({"learning_rate": 0.1 + 0j}, "one number"),
    "endless integer": ({"learning_rate": 10**400}, "finite"),
    "matrix of rates": ({"learning_rate": [[0.1]]}, "shape"),
    "no rates": ({"learning_rate": []}, "shape"),
    "ragged rates": ({"learning_rate": [[0.1], [0.1, 0.2]]}, "shape"),
    "lengths that differ": ({"learning_rate": [0.1, 0.2], "start": [(1, 2), (3, 4), (5, 6)]}, "one length"),
    "one coordinate": ({"start": (1.0,)}, "shape"),
    "three coordinates": ({"start": (1.0, 2.0, 3.0)}, "shape"),
    "bare number as start": ({"start": 1.0}, "shape"),
    "no starts": ({"start": np.zeros((0, 2))}, "shape"),
    "starts of three coordinates": ({"start": np.zeros((4, 3))}, "shape"),
    "stack of starts": ({"start": np.zeros((1, 4, 2))}, "shape"),
    "ragged starts": ({"start": [(1.0, 2.0), (1.0,)]}, "shape"),
    "text as start": ({"start": "12"}, "shape"),
    "texts as start": ({"start": ("1", "2")}, "start's x must be one number"),
    "nan start": ({"start": (0.0, np.nan)}, "start's y must be finite"),
    "infinite start": ({"start": (np.inf, 0.0)}, "start's x must be finite"),
    "no step": ({"steps": 0}, "between 1 and 10000"),
    "negative steps": ({"steps": -1}, "between 1 and 10000"),
    "too many steps": ({"steps": 10_001}, "between 1 and 10000"),
    "half a step": ({"steps": 2.5}, "whole number"),
    "nan steps": ({"steps": np.nan}, "finite"),
    "infinite steps": ({"steps": np.inf}, "finite"),
    "text steps": ({"steps": "10"}, "one number"),
    "no steps": ({"steps": None}, "one number"),
    "negative noise": ({"noise": -0.1}, "between 0 and 1000"),
    "deafening noise": ({"noise": 1e4}, "between 0 and 1000"),
    "nan noise": ({"noise": np.nan}, "finite"),
    "text noise": ({"noise": "1"}, "one number"),
    "negative seed": ({"seed": -1}, "between 0 and"),
    "seed of 33 bits": ({"seed": 2**32}, "between 0 and"),
    "half a seed": ({"seed": 0.5}, "whole number"),
}


@pytest.mark.parametrize(("given", "describe"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_used_is_one_input_error(given: dict[str, Any], describe: str) -> None:
    with pytest.raises(InputError) as caught:
        simulate("sphere", "sgd", **given)
    assert describe in str(caught.value)
    assert len(str(caught.value)) < 200


@pytest.mark.parametrize(
    ("given", "same"),
    [
        ({"steps": 20.0}, {"steps": 20}),
        ({"steps": np.int64(20), "seed": np.uint32(3)}, {"steps": 20, "seed": 3}),
        ({"start": [1, 2]}, {"start": (1.0, 2.0)}),
        ({"start": np.float32([1, 2])}, {"start": (1.0, 2.0)}),
        ({"learning_rate": np.float32(0.25)}, {"learning_rate": 0.25}),
        ({"learning_rate": np.array(0.25)}, {"learning_rate": 0.25}),
        ({"steps": True}, {"steps": 1}),  # as everywhere in Python, True is the integer 1
    ],
    ids=["whole float", "numpy integers", "integers as start", "float32 start", "float32", "0-d array", "True"],
)
def test_other_spellings_of_the_same_numbers_are_taken(given: dict[str, Any], same: dict[str, Any]) -> None:
    assert_equal(one("sphere", "sgd", **given), one("sphere", "sgd", **same))


@pytest.mark.parametrize("key", ["rosenbrock", "goldstein_price", "beale"])
def test_a_start_where_f_overflows_is_refused_with_the_place(key: str) -> None:
    with pytest.raises(InputError, match=r"not finite at the start \(1e\+100, 1e\+100\)"):
        simulate(key, "sgd", start=(1e100, 1e100))


@every_objective
def test_no_start_that_a_link_accepts_overflows(key: str) -> None:
    corners = [(sx * 1e6, sy * 1e6) for sx in (-1, 0, 1) for sy in (-1, 0, 1)]
    surface = OBJECTIVES[key]
    for extreme in (surface, *(surface.bind(**{p.name: v}) for p in surface.parameters for v in (p.low, p.high))):
        for t in several(extreme, "sgd", start=corners, steps=1, learning_rate=1e-6):
            assert np.isfinite(t.loss[0])


# --------------------------------------------------------------------------------------------- what is handed out


def test_results_are_read_only() -> None:
    t = one("sphere", "adam", steps=5)
    for array in (t.position, t.loss, t.gradient, t.hessian, t.noisy_gradient, *t.state.values()):
        assert not array.flags.writeable
        with pytest.raises(ValueError, match="read-only"):
            array[0] = 0
    with pytest.raises(TypeError):
        t.state["mu"] = np.zeros(2)  # type: ignore[index]
    with pytest.raises(TypeError):
        t.hyperparameters["b1"] = 0.0  # type: ignore[index]
    with pytest.raises(dataclasses.FrozenInstanceError):
        t.steps = 3  # type: ignore[misc]


def test_results_do_not_pin_the_block_they_were_cut_from() -> None:
    t = one("sphere", "adam", steps=5)
    assert all(a.base is None for a in (t.position, t.loss, t.gradient, t.hessian, t.noisy_gradient, *t.state.values()))


@pytest.fixture
def three() -> Trajectories:
    return several("rosenbrock", "sgd", learning_rate=[1e-3, 1.0, 1e-4], steps=30)


def test_stacked_views_are_padded_with_nan_after_the_end(three: Trajectories) -> None:
    assert three.position.shape == (3, 31, 2)
    assert three.loss.shape == three.grad_norm.shape == (3, 31)
    np.testing.assert_array_equal(three.position[0], three[0].position)
    end = len(three[1])
    assert end < 31
    assert np.isfinite(three.loss[1, :end]).all()
    assert np.isnan(three.loss[1, end:]).all()
    assert np.isnan(three.position[1, end:]).all()
    assert [o.kind for o in three.outcome] == [t.outcome.kind for t in three]


def test_trajectories_are_a_sequence(three: Trajectories) -> None:
    assert len(three) == 3
    assert [three.index(t) for t in three] == [0, 1, 2]
    assert three[1] in three
    assert three.count(three[2]) == 1
    assert three[-1] is three[2]
    assert list(three[1:]) == [three[1], three[2]]
    assert isinstance(three[:2], Trajectories)
    assert repr(three) == "<3 runs: sgd>"
    with pytest.raises(IndexError):
        three[3]


def test_a_scenario_without_runs_has_no_trajectories() -> None:
    none = run(Scenario.suggested(runs=()))
    assert len(none) == 0
    assert none.outcome == ()


def test_the_package_opens_with_an_example_that_holds() -> None:
    t = optim_viz.simulate("rosenbrock", "adam", start=(-1.2, 1.0), steps=500, learning_rate=0.05)
    assert f">>> t.position.shape, t.outcome.kind\n{(t.position.shape, t.outcome.kind)}\n" in (optim_viz.__doc__ or "")


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
    haunted = dataclasses.replace(origin, ghosts=("bias_correction", "slide"))
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
    haunted = dataclasses.replace(origin.branched(30, tuned("adam")), ghosts=("bias_correction", "slide"))
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


def test_adding_moving_and_turning_a_branch_compiles_nothing(compilations: Counter[str]) -> None:
    origin = tuned("adam")
    ways(origin)  # the surface's own compilation
    compilations.clear()
    ways(origin, origin.branched(30, origin.changed(learning_rate=0.1)))
    ways(origin, origin.branched(77, origin.changed(learning_rate=0.1)))
    ways(origin, origin.branched(77, origin.changed(learning_rate=0.7, b1=0.5)))
    ways(origin, origin.branched(77, tuned("newton")).branched(90, tuned("rprop")), steps=900)
    ways(dataclasses.replace(origin.branched(5), ghosts=("slide", "bias_correction")), origin, noise=0.5, seed=4)
    assert not compilations
