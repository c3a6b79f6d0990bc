"""Which colour the ground has at a height, once more: from the objective itself, for the tests of what is drawn."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from optim_viz.objectives import Objective

_FIXTURE = Path(__file__).parent / "fixtures" / "landscape.json"
_SHADES = json.loads(_FIXTURE.read_text(encoding="utf-8"))["ramp"]["light"]
RAMP = [tuple(bytes.fromhex(shade.removeprefix("#"))) for shade in _SHADES]  # red, green, blue; low ground to high


def shares_of_the_scale(surface: Objective, x: NDArray[np.float64], y: NDArray[np.float64]) -> NDArray[np.float64]:
    """Where f lies between low and high ground: in log₁₀(f − f*) from the lowest hundredth of the window up, or, where
    there is no f*, in asinh of fiftieths of the largest |f|."""
    window = (np.linspace(low, high, 81) for low, high in (surface.domain.x, surface.domain.y))
    sample, f = np.sort(surface(*np.meshgrid(*window)).ravel()), surface(x, y)
    if surface.minima:
        sample, f = sample - surface.minima[0].value, f - surface.minima[0].value
        low, high = np.log10(max(sample[int(0.01 * sample.size)], sample[-1] * 1e-6)), np.log10(sample[-1])
        level = np.log10(np.maximum(f, 1e-300))
    else:
        unit = np.abs(sample).max() / 50
        low, high = np.arcsinh(sample[[0, -1]] / unit)
        level = np.arcsinh(f / unit)
    return np.clip((level - low) / (high - low), 0.0, 1.0)
