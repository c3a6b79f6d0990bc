"""A neuron's function and its derivative, as the player draws them: the program, and where it saturates."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

from optim_viz.objectives import Objective
from optim_viz.objectives.nonlinearities import SATURATED, Nonlinearity

NARROWEST = 4.0  # half the window, at the least
BEYOND = 1.2  # of where it saturates


def function_data(surface: Objective, _held: bool) -> Mapping[str, Any] | None:
    """Of a surface whose model is one neuron, what its sum passes through; its curves say nothing of any run."""
    sigma = None if surface.model is None else surface.model.nonlinearity
    return None if sigma is None else _data(sigma)


def _data(sigma: Nonlinearity) -> dict[str, Any]:
    ends = [(low, high) for low, high in sigma.saturated]
    half = max([NARROWEST, *(math.ceil(BEYOND * abs(end)) for pair in ends for end in pair if math.isfinite(end))])
    return {
        "name": sigma.label,
        "program": sigma.curves,
        "window": [-half, half],
        "saturated": [[end if math.isfinite(end) else None for end in pair] for pair in ends],
        "limit": SATURATED,
        "corner": sigma.has_corner,
    }
