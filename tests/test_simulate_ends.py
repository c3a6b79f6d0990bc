"""Nothing is clamped: closed forms, overflows; what is refused, and what is handed out."""

from __future__ import annotations

import dataclasses
from typing import Any

import jax.numpy as jnp
import numpy as np
import pytest
from simulate_cases import assert_equal, every_objective, one, several

import optim_viz
from optim_viz import (
    OBJECTIVES,
    Fate,
    InputError,
    Scenario,
    Trajectories,
    UnknownNameError,
)
from optim_viz.simulation.simulate import run, simulate

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
        (lambda: simulate("sphere", "ADAMW"), "no optimizer named “ADAMW”"),
        (lambda: simulate("sphere", None), "no optimizer named “None”"),
        (lambda: simulate(7, "sgd"), "no objective named “7”"),
        (lambda: simulate(["sphere"], "sgd"), "sphere"),
        (lambda: simulate("x" * 100_000, "sgd"), "no objective named “xxx"),
    ],
    ids=["typo", "transposed", "empty", "case", "none", "number", "list", "endless"],
)
def test_an_unknown_name_is_an_error_of_both_kinds_that_names_the_near_ones(call: Any, near: str) -> None:
    with pytest.raises(UnknownNameError) as caught:
        call()
    assert isinstance(caught.value, KeyError)
    assert isinstance(caught.value, ValueError)
    assert near in str(caught.value)
    assert len(str(caught.value)) < 800  # names all that are known, and of what was asked for a few letters


REFUSED = {
    "unknown hyperparameter": ({"momentum": 0.9}, "momentum"),
    "yes for a number": ({"steps": True}, "whole number"),
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
    ],
    ids=["whole float", "numpy integers", "integers as start", "float32 start", "float32", "0-d array"],
)
def test_other_spellings_of_the_same_numbers_are_taken(given: dict[str, Any], same: dict[str, Any]) -> None:
    assert_equal(one("sphere", "sgd", **given), one("sphere", "sgd", **same))


@pytest.mark.parametrize("key", ["rosenbrock", "goldstein_price", "beale"])
def test_a_start_where_f_overflows_is_refused_with_the_place(key: str) -> None:
    with pytest.raises(InputError, match=r"not finite at the start \(10¹⁰⁰, 10¹⁰⁰\)"):
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
