"""Every number of a rule, worked out once more: what the inspector and the dial have to show.

The oracle is NumPy: positions, gradients and memories are those of ``ov.run``, and what lies between two memories is
worked out here from the papers' formulas.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

import optim_viz as ov

Pair = NDArray[np.float64]  # (2,)


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


def rprop(s: Step) -> dict[str, Pair]:
    agreement = np.sign(s.g) * np.sign(s.old["prev_updates"])
    return {"s": agreement, "factor": np.array([s.h["eta_plus"] if a > 0 else s.h["eta_minus"] for a in agreement])}


def learned_optimizer(s: Step) -> dict[str, Pair]:
    """What the net is given, each without a unit and turned so that the slope points up."""
    rms, slow_rms = np.sqrt(s.new["cache"]) + s.h["eps"], np.sqrt(s.new["slow_cache"]) + s.h["eps"]
    uphill, slow = np.sign(s.g), s.new["slow"]
    product = s.g * s.old["fast"]
    return {
        "root": rms,
        "product": product,
        "s": uphill,
        "a": np.abs(s.g) / rms,
        "b": uphill * s.new["fast"] / rms,
        "c": uphill * s.new["mean"] / rms,
        "d": uphill * slow / (rms + np.abs(slow)),
        "e": product / rms**2,
        "h": np.log(np.abs(s.g) / rms + 1e-3),
        "k": rms / (rms + slow_rms) - 0.5,
        "rate": s.h["learning_rate"] * np.exp(s.new["log_step"]) / rms,
    }


def clipped_sgd(s: Step) -> dict[str, Pair]:
    factor = np.full(2, min(1.0, s.h["max_norm"] / math.hypot(*s.g)))
    return {"factor": factor, "rate": s.h["learning_rate"] * factor}


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
    "rprop": rprop,
    "newton": newton,
    "adagrad_slide": lambda s: {"rate": s.h["learning_rate"] / (s.new["sum_of_squares"] + s.h["eps"])},
    "rmsprop_slide": lambda s: {"rate": s.h["learning_rate"] / (s.new["nu"] + s.h["eps"])},
    "adam_slide": lambda s: {"rate": s.h["learning_rate"] / (s.new["nu"] + s.h["eps"])},
    "learned_optimizer": learned_optimizer,
    "clipped_sgd": clipped_sgd,
}
AVERAGING = {"adam", "adamw", "amsgrad", "nadam", "adamax", "radam", "adabelief", "yogi", "adam_slide"}
REMEMBERING = {*AVERAGING, "momentum", "nesterov", "lion", "learned_optimizer"}  # a direction
RECTANGULAR = {  # a rate for each axis
    *AVERAGING,
    *("adagrad", "adadelta", "rmsprop", "adagrad_slide", "rmsprop_slide", "learned_optimizer"),
    "clipped_sgd",
}


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


def curvature(run: ov.Trajectory, t: int) -> Pair:
    """The Hessian's eigenvalues, the larger first."""
    a, b, c = run.hessian[t]
    return np.linalg.eigvalsh(np.array([[a, b], [b, c]]))[::-1]
