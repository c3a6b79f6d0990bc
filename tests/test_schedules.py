"""Each schedule against optax, or against its published formula where optax has none."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import jax
import numpy as np
import optax
import pytest

from optim_viz.schedules import SCHEDULES

Oracle = Callable[[float, int, dict[str, float]], Callable[[int], Any]]


def restarts(rate: float, steps: int, p: dict[str, float]) -> Callable[[int], Any]:
    length, cycles, total = max(1, round(p["first"] * steps)), [], 0
    while total <= steps:
        long = round(length * p["stretch"] ** len(cycles))
        cycles.append(
            {
                "init_value": rate,
                "peak_value": rate,
                "decay_steps": long,
                "warmup_steps": 0,
                "end_value": rate * p["final"],
            }
        )
        total += long
    return optax.sgdr_schedule(cycles)


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


def draws(name: str) -> list[dict[str, float]]:
    """The defaults, and three settings within the declared ranges."""
    draw = np.random.default_rng(11)
    declared = SCHEDULES[name].parameters

    def value(p: Any) -> float:
        low, high = (np.log(p.low), np.log(p.high)) if p.scale == "log" else (p.low, p.high)
        drawn = draw.uniform(low, high)
        return float(np.exp(drawn) if p.scale == "log" else drawn)

    return [{p.name: p.default for p in declared}, *({p.name: value(p) for p in declared} for _ in range(3))]


def test_every_schedule_has_an_oracle() -> None:
    assert set(ORACLES) == set(SCHEDULES)


@pytest.mark.parametrize("steps", [10, 137, 500])
@pytest.mark.parametrize("name", SCHEDULES)
def test_a_schedule_is_its_oracle(name: str, steps: int) -> None:
    for parameters in draws(name):
        with jax.enable_x64(True):
            oracle = ORACLES[name](0.3, steps, parameters)
            expected = [float(oracle(np.int64(t))) for t in range(steps)]  # type: ignore[arg-type]
        found = SCHEDULES[name](np.arange(steps), learning_rate=0.3, steps=steps, **parameters)
        np.testing.assert_allclose(found, expected, rtol=1e-12, atol=1e-15, err_msg=str(parameters))
