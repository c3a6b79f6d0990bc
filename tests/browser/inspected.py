"""Every number of a rule, worked out once more: what the inspector and the dial have to show.

The oracle is NumPy: positions, gradients and memories are those of ``ov.run``, taken one step further than the picture
goes, and what lies between two memories is worked out here from the papers' formulas.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np
import pytest
from numpy.typing import NDArray
from playwright.sync_api import expect
from screen import Number, Screen, looked_at

import optim_viz as ov
from optim_viz import OPTIMIZERS, from_query, style

Pair = NDArray[np.float64]  # (2,)
INSIDE = looked_at(inside=1)
MARKS = ("gradient", "memory", "step", "rates", "look_ahead", "curvature")
BARE = dict.fromkeys(MARKS, 0.0)
DIGITS = 1e-12


# The formulas, once more -----------------------------------------------------------------------------------------


class Step(NamedTuple):
    """What goes into a step, and what is remembered after it."""

    h: Mapping[str, float]
    n: int
    x: Pair
    g: Pair
    old: Mapping[str, Pair]
    new: Mapping[str, Pair]
    hessian: Pair  # (3,)


def root(s: Step, cache: Pair) -> Pair:
    return np.sqrt(cache + s.h["eps"]) if s.h["eps_in_sqrt"] else np.sqrt(cache) + s.h["eps"]


def corrected(s: Step, mean: str = "mu", cache: str = "nu", on: bool = True) -> dict[str, Pair]:
    """Kingma & Ba's averages, and the rate that divides by the second one."""
    mu_hat = s.new[mean] / (1 - s.h["b1"] ** s.n) if on else s.new[mean]
    nu_hat = s.new[cache] / (1 - s.h["b2"] ** s.n) if on else s.new[cache]
    return {"mu_hat": mu_hat, "nu_hat": nu_hat, "rate": s.h["learning_rate"] / (np.sqrt(nu_hat) + s.h["eps"])}


def adagrad(s: Step) -> dict[str, Pair]:
    sigma = root(s, s.new["sum_of_squares"])
    return {"root": sigma, "rate": s.h["learning_rate"] / sigma}


def rmsprop(s: Step) -> dict[str, Pair]:
    sigma = root(s, s.new["nu"])
    return {"root": sigma, "rate": s.h["learning_rate"] / sigma}


def adadelta(s: Step) -> dict[str, Pair]:
    ratio = np.sqrt((s.old["e_x"] + s.h["eps"]) / (s.new["e_g"] + s.h["eps"]))
    return {"ratio": ratio, "rate": s.h["learning_rate"] * ratio, "delta": ratio * s.g}


def adamw(s: Step) -> dict[str, Pair]:
    return {**corrected(s), "g_decayed": s.g if s.h["decoupled"] else s.g + s.h["weight_decay"] * s.x}


def nadam(s: Step) -> dict[str, Pair]:
    b1 = s.h["b1"]
    ahead = b1 * s.new["mu"] / (1 - b1 ** (s.n + 1)) + (1 - b1) * s.g / (1 - b1**s.n)
    return {**corrected(s), "mu_bar": ahead}


def radam(s: Step) -> dict[str, Any]:
    b2 = s.h["b2"]
    most = 2 / (1 - b2) - 1
    rho = most - 2 * s.n * b2**s.n / (1 - b2**s.n)
    hats = corrected(s)
    r: Any = np.ones(2)
    if rho >= s.h["threshold"]:
        warm = math.sqrt((rho - 4) * (rho - 2) * most / ((most - 4) * (most - 2) * rho))
        r = warm / (np.sqrt(hats["nu_hat"]) + s.h["eps"])
    return {**hats, "rho_inf": most, "rho": rho, "r": r, "rate": s.h["learning_rate"] * r}


def newton(s: Step) -> dict[str, Pair]:
    (a, b, c), g = s.hessian, s.g
    lam, axes = np.linalg.eigh(np.array([[a, b], [b, c]]))
    along = axes.T @ g
    return {"lam": lam[::-1], "s": along[::-1], "d": (along / (np.abs(lam) + s.h["damping"]))[::-1]}


BETWEEN: dict[str, Callable[[Step], dict[str, Any]]] = {
    "sgd": lambda s: {},
    "momentum": lambda s: {},
    "nesterov": lambda s: {"at": s.x if s.h["at_iterate"] else s.x + s.h["momentum"] * s.old["trace"]},
    "adagrad": adagrad,
    "adadelta": adadelta,
    "rmsprop": rmsprop,
    "adam": lambda s: corrected(s, on=s.h["bias_correction"] > 0),
    "adamw": adamw,
    "amsgrad": lambda s: corrected(s, cache="nu_max", on=s.h["bias_correction"] > 0),
    "nadam": nadam,
    "adamax": lambda s: {**corrected(s), "rate": s.h["learning_rate"] / s.new["nu"]},
    "radam": radam,
    "adabelief": corrected,
    "yogi": corrected,
    "lion": lambda s: {"c": s.h["b1"] * s.old["mu"] + (1 - s.h["b1"]) * s.g},
    "sign_sgd": lambda s: {},
    "rprop": lambda s: {"s": np.sign(s.g) * np.sign(s.old["prev_updates"])},
    "newton": newton,
    "adagrad_slide": lambda s: {"rate": s.h["learning_rate"] / (s.new["sum_of_squares"] + s.h["eps"])},
    "rmsprop_slide": lambda s: {"rate": s.h["learning_rate"] / (s.new["nu"] + s.h["eps"])},
    "adam_slide": lambda s: {"rate": s.h["learning_rate"] / (s.new["nu"] + s.h["eps"])},
}
AVERAGING = {"adam", "adamw", "amsgrad", "nadam", "adamax", "radam", "adabelief", "yogi", "adam_slide"}
REMEMBERING = {*AVERAGING, "momentum", "nesterov", "lion"}  # a direction
RECTANGULAR = {*AVERAGING, "adagrad", "adadelta", "rmsprop", "adagrad_slide", "rmsprop_slide"}  # a rate for each axis


def step_of(run: ov.Trajectory, t: int) -> Step:
    """Step t + 1 of a run that has that record."""
    old, new = ({name: a[i] for name, a in run.state.items() if name != "count"} for i in (t, t + 1))
    return Step(
        run.hyperparameters, t + 1 - run.method_start, run.position[t], run.noisy_gradient[t], old, new, run.hessian[t]
    )


def expected(run: ov.Trajectory, t: int) -> dict[tuple[str, str], Any]:
    """(name, when) -> the value of everything that a rule can mention."""
    s = step_of(run, t)
    between = BETWEEN[run.optimizer](s)
    before = {**s.h, **s.old, "x": s.x, "g": s.g, "n": float(s.n), "n_next": float(s.n + 1)}
    if "lam" in between:
        before["lam"] = between.pop("lam")
    after = {**s.new, **between, "x": run.position[t + 1]}
    return {(name, when): v for when, found in (("before", before), ("after", after)) for name, v in found.items()}


# Reading the panel ------------------------------------------------------------------------------------------------


RAISED = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")


def understood(text: str) -> tuple[float, int]:
    """A number as people write it, and how many digits it is meant to have."""
    text = text.replace("−", "-")
    power = re.fullmatch(r"(?:(-?\d(?:\.\d+)?)·|(-)?)10([⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)", text)
    if not power:
        return float(text), 4
    factor, sign, exponent = power.groups()
    return float(factor or f"{sign or ''}1") * 10.0 ** int(exponent.translate(RAISED)), 3


def assert_shown(text: str, value: float) -> None:
    """The text is the value, rounded."""
    read, digits = understood(text)
    unit = 10.0 ** (math.floor(math.log10(abs(value))) - digits + 1) if value else 0.0
    assert read == pytest.approx(value, abs=0.5000001 * unit, rel=0), (text, value)


def fact(screen: Screen, name: str) -> str:
    return screen.inside.locator(f'[data-fact="{name}"]').inner_text()


def assert_numbers(screen: Screen, run: ov.Trajectory, t: int, label: str) -> list[Number]:
    """The panel has the numbers of step t of this run, all of them right."""
    expect(screen.inside).to_have_attribute("data-t", str(t))
    expect(screen.inside).to_have_attribute("data-of", label)
    sheet, want = screen.numbers(), expected(run, t)
    assert sheet
    size = float(
        np.abs(run.noisy_gradient[t]).max()
    )  # a sum may cancel: then it is right to so much of what went into it
    for number in sheet:
        value = want[number.name, number.when]
        value = float(value if np.ndim(value) == 0 else value[number.k])
        got, where = number.value, (label, t, *number, value)
        if run.optimizer == "newton" and number.name in ("s", "d"):  # an eigenvector has no sign
            got, value = abs(got), abs(value)
        assert math.isfinite(number.value), where
        slack = 1e-14 * size if number.name in ("mu_bar", "c", "g_decayed", "s") else 0.0
        if number.name == "d":
            slack = 1e-14 * size / run.hyperparameters["damping"]
        if run.optimizer == "newton" and number.name == "x":
            slack = 1e-15 * float(np.abs(run.position[t]).max())
        if number.name == "lam":
            slack = DIGITS * float(np.abs(run.hessian[t]).max())
        assert got == pytest.approx(value, rel=DIGITS, abs=slack), where
        assert_shown(number.text, number.value)
    step, downhill = run.position[t + 1] - run.position[t], -run.gradient[t]
    assert_shown(fact(screen, "length"), float(np.hypot(*step)))
    if np.hypot(*step) and np.hypot(*downhill):
        cosine = step @ downhill / (np.hypot(*step) * np.hypot(*downhill))
        angle = math.degrees(math.acos(max(-1.0, min(1.0, cosine))))
        assert float(fact(screen, "angle").removesuffix("°")) == pytest.approx(angle, abs=0.051)
    return sheet


def assert_lines(screen: Screen, run: ov.Trajectory, sheet: list[Number]) -> None:
    """One row of symbols and one of numbers for the gradient and for each line of the rule."""
    entry = OPTIMIZERS[run.optimizer]
    names = ["g", *(line.name for line in entry.rule.active_lines(run.hyperparameters) if line.name != "at")]
    rows = screen.inside.locator(".ov-line:not(.ov-total)")
    expect(rows).to_have_count(len(names))
    symbols = rows.locator(".ov-symbols").all_inner_texts()
    assert len(symbols) == rows.locator(".ov-numbers").count() == len(names)
    assert all(re.search(r"\S\s*=\s*\S", text.replace("\n", "")) for text in symbols)
    ends = "rows => rows.map(row => [...row.querySelectorAll('.ov-num')].at(-1).dataset.name)"
    assert rows.evaluate_all(ends) == names
    assert {"x", "g", *entry.rule.remembers} <= {number.name for number in sheet}


def oracle(query: str) -> tuple[ov.Trajectories, list[str]]:
    """The runs of a query, one step longer than asked for, and their labels."""
    scenario, notices = from_query(query)
    assert not notices
    runs = ov.run(scenario.changed(steps=scenario.steps + 1))
    return runs, [look.label for look in style.scene_styles(scenario)]


NAMES = list(OPTIMIZERS)
SWITCHED = [
    "momentum,ema:1",
    "nesterov,at_iterate:1",
    "adagrad,eps_in_sqrt:1,eps:0.5,initial_accumulator_value:0.1",
    "rmsprop,eps_in_sqrt:1,eps:0.5",
    "adam,bias_correction:0",
    "adamw,decoupled:0,weight_decay:0.3",
    "amsgrad,bias_correction:0",
    "lion,weight_decay:0.5",
    "newton,damping:10",
]
