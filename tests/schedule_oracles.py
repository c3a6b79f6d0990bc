"""What schedules are compared with: optax's, or a published formula; and each formula once more, for one step."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from fractions import Fraction
from functools import cache
from itertools import pairwise
from typing import Any

import jax
import numpy as np
import optax
from numpy.typing import NDArray

from optim_viz.schedules import SCHEDULES

Floats = NDArray[np.float64]

Oracle = Callable[[float, int, dict[str, float]], Callable[[int], Any]]


@cache
def begins(first: int, stretch: float, steps: int) -> list[int]:
    """Where cycles begin, and the end of the last one: the nearest whole steps, the earlier one of two,
    by fractions."""
    exact, long = [Fraction(0)], Fraction(first)
    while exact[-1] <= steps + 1:
        exact.append(exact[-1] + long)
        long *= Fraction(str(stretch))  # as it is written: 1.1 is eleven tenths
    return [math.ceil(begin - Fraction(1, 2)) for begin in exact]


def restarts(rate: float, steps: int, p: dict[str, float]) -> Callable[[int], Any]:
    at = begins(max(1, round(p["first"] * steps)), p["stretch"], steps)
    cycle = {"init_value": rate, "peak_value": rate, "warmup_steps": 0, "end_value": rate * p["final"]}
    return optax.sgdr_schedule([{**cycle, "decay_steps": end - begin} for begin, end in pairwise(at)])


def inverse_time(rate: float, steps: int, p: dict[str, float]) -> Callable[[int], Any]:
    """Keras' documentation of InverseTimeDecay."""
    return lambda t: rate / (1 + p["decay_rate"] * t / steps)


ORACLES: dict[str, Oracle] = {
    "constant": lambda rate, steps, p: optax.constant_schedule(rate),
    "step_decay": lambda rate, steps, p: optax.exponential_decay(
        rate, max(1, round(p["every"] * steps)), p["factor"], staircase=True
    ),
    "exponential": lambda rate, steps, p: optax.exponential_decay(rate, steps, p["decay_rate"]),
    "inverse_time": inverse_time,
    "polynomial": lambda rate, steps, p: optax.polynomial_schedule(rate, rate * p["final"], p["power"], steps),
    "cosine": lambda rate, steps, p: optax.cosine_decay_schedule(rate, steps, p["final"]),
    "cosine_restarts": restarts,
    "warmup_cosine": lambda rate, steps, p: optax.warmup_cosine_decay_schedule(
        0.0, rate, round(p["warmup"] * steps), steps, rate * p["final"]
    ),
    "one_cycle": lambda rate, steps, p: optax.cosine_onecycle_schedule(
        steps, rate, p["rise"], p["start_divisor"], p["final_divisor"]
    ),
}

IN_OPTAX = ORACLES.keys() - {"inverse_time"}


def draws(name: str) -> list[dict[str, float]]:
    """The defaults, and three settings within the declared ranges."""
    draw = np.random.default_rng(11)
    declared = SCHEDULES[name].parameters

    def value(p: Any) -> float:
        low, high = (np.log(p.low), np.log(p.high)) if p.scale == "log" else (p.low, p.high)
        drawn = draw.uniform(low, high)
        return float(np.exp(drawn) if p.scale == "log" else drawn)

    return [{p.name: p.default for p in declared}, *({p.name: value(p) for p in declared} for _ in range(3))]


def corners(name: str) -> list[dict[str, float]]:
    """Every parameter at the end of its range."""
    declared = SCHEDULES[name].parameters
    return [{p.name: p.low for p in declared}, {p.name: p.high for p in declared}]


# The formulas once more, for one step, by Python's own numbers --------------------------------------------------------


def half_cosine(share: float) -> float:
    return (1 + math.cos(math.pi * share)) / 2


def plain_restarts(t: int, T: int, first: float, stretch: float, final: float) -> float:
    at = begins(max(1, round(first * T)), stretch, t)
    begin, end = next((begin, end) for begin, end in pairwise(at) if begin <= t < end)
    return final + (1 - final) * half_cosine((t - begin) / (end - begin))


def plain_warmup(t: int, T: int, warmup: float, final: float) -> float:
    climb = min(round(warmup * T), T - 1)
    return t / climb if t < climb else final + (1 - final) * half_cosine((t - climb) / (T - climb))


def plain_one_cycle(t: int, T: int, rise: float, start_divisor: float, final_divisor: float) -> float:
    top, low = int(rise * T), 1 / start_divisor
    if t < top:
        return low + (1 - low) * half_cosine(1 - t / top)
    return low / final_divisor + (1 - low / final_divisor) * half_cosine((t - top) / (T - top))


PLAIN: dict[str, Callable[..., float]] = {  # t, T and the parameters -> the share of the run's own rate
    "constant": lambda t, T: 1.0,
    "step_decay": lambda t, T, every, factor: factor ** (t // max(1, round(every * T))),
    "exponential": lambda t, T, decay_rate: math.exp(math.log(decay_rate) * t / T),
    "inverse_time": lambda t, T, decay_rate: T / (T + decay_rate * t),
    "polynomial": lambda t, T, power, final: final + (1 - final) * ((T - t) / T) ** power,
    "cosine": lambda t, T, final: final + (1 - final) * half_cosine(t / T),
    "cosine_restarts": plain_restarts,
    "warmup_cosine": plain_warmup,
    "one_cycle": plain_one_cycle,
}

LENGTHS = (1, 2, 3, 6, 7, 10, 149, 150, 500)  # some end in a half, at the defaults of 2, 6 and 10 steps


@cache
def beside_optax(name: str) -> list[tuple[Floats, Floats]]:
    """Ours and the oracle's rates of all steps, for each setting and several lengths."""
    pairs = []
    for steps in (10, 137, 500):
        for parameters in draws(name):
            with jax.enable_x64(True):
                oracle = ORACLES[name](0.3, steps, parameters)
                expected = np.asarray(jax.vmap(oracle)(np.arange(500)))[:steps]  # JAX compiles each of each length
            found = SCHEDULES[name](np.arange(steps), learning_rate=0.3, steps=steps, **parameters)
            pairs.append((found, expected))
    return pairs


@cache
def beside_formula(name: str) -> list[tuple[Floats, Floats]]:
    """Ours and the formula's, to the last record."""
    pairs = []
    for steps in LENGTHS:
        for parameters in [*draws(name), *corners(name)]:
            expected = [0.3 * PLAIN[name](t, steps, **parameters) for t in range(steps + 1)]
            found = SCHEDULES[name](np.arange(steps + 1), learning_rate=0.3, steps=steps, **parameters)
            pairs.append((found, np.array(expected)))
    return pairs


def rate_gap(pairs: Iterable[tuple[Floats, Floats]]) -> float:
    """The largest difference, relative to the largest rate."""
    return max(float(np.abs(found - expected).max() / np.abs(expected).max()) for found, expected in pairs)
