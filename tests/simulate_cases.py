"""Runs that several modules of tests simulate, and how two of them are compared."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from optim_viz import (
    OBJECTIVES,
    OPTIMIZERS,
    Trajectories,
    Trajectory,
)
from optim_viz.simulation.simulate import simulate

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


# -------------------------------------------------------------------------------------------------------------- noise


def noise_rows(t: Trajectory) -> NDArray[np.float64]:
    return t.noisy_gradient - t.gradient
