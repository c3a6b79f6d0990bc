"""Methods with their switches turned, for the tests of their rules."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

import optim_viz as ov
from optim_viz import OPTIMIZERS

SURFACES = ("rosenbrock", "himmelblau", "saddle")


def settings(name: str) -> list[dict[str, float]]:
    """The defaults with every combination of the method's switches."""
    switches = OPTIMIZERS[name].rule.switches
    return [dict(zip(switches, on, strict=True)) for on in itertools.product((0.0, 1.0), repeat=len(switches))]


def before(run: ov.Trajectory) -> dict[str, Any]:
    """What the rule's names mean before each step of a run."""
    return {
        **run.hyperparameters,
        "learning_rate": run.learning_rate[:-1, None],
        **{name: values[:-1] for name, values in run.state.items() if name != "count"},
        "x": run.position[:-1],
        "g": run.noisy_gradient[:-1],
        "n": np.arange(1, len(run))[:, None],
    }


# ------------------------------------------------------------------------------------------------------- the switches


def settled(name: str, **changed: float) -> dict[str, float]:
    return OPTIMIZERS[name].resolve(changed)


EVERY_SETTING = [
    pytest.param(name, values, id=f"{name}-{''.join(f'{v:.0f}' for v in values.values())}")
    for name in OPTIMIZERS
    for values in settings(name)
]


def after(name: str, run: ov.Trajectory) -> dict[str, Any]:
    return OPTIMIZERS[name].rule.values_after_step(before(run), run.hessian[:-1])
