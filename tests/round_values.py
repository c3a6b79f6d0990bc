"""Some values of a parameter, all along its scale: what tests turn it to."""

from __future__ import annotations

import math

import numpy as np

from optim_viz.registry import Parameter

_TEN_A_DECADE = (1, 1.25, 1.6, 2, 2.5, 3, 4, 5, 6, 8)


def round_values(parameter: Parameter) -> tuple[float, ...]:
    """Ascending, with both ends and the default: ten a decade, or one where there are many decades."""
    low, high = parameter.low, parameter.high
    if parameter.scale == "switch":
        return (0.0, 1.0)
    if parameter.scale == "linear":
        values = {float(f"{v:.6g}") for v in np.linspace(low, high, 101)}
    elif parameter.scale == "log":
        few = math.log10(high / low) > 9
        exponents = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
        values = {float(f"{m}e{e}") for e in exponents for m in ((1,) if few else _TEN_A_DECADE)}
    else:
        exponents = range(math.floor(math.log10(1 - high)), 1)
        values = {float(f"{1 - m * 10.0**e / 10:.8f}") for e in exponents for m in (*_TEN_A_DECADE[1:], 10)}
    return tuple(sorted({v for v in values if low <= v <= high} | {low, parameter.default, high}))
