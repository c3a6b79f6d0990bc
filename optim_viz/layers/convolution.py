"""A convolution: one kernel at every place of a signal."""

from __future__ import annotations

from typing import Any

import numpy as np

from optim_viz.layers.base import layer
from optim_viz.layers.cells import Given, Show, copies, half_mean_square, show_all
from optim_viz.objectives import Objective

PLACES = 6  # that a kernel of two taps has on a signal of seven values


def _is_signal(objective: Objective) -> bool:
    """Whether the table's first rows are neighbours: what is the first feature of one is the second of the next."""
    if objective.name != "convolution" or objective.data is None:
        return False
    X, _t = objective.data
    return bool(np.array_equal(X[: PLACES - 1, 0], X[1:PLACES, 1]))


@layer(
    label="Convolution",
    aliases=("conv_layer",),
    objective="convolution",
    formula=r"o_i = x\,u_i + y\,u_{i-1}",
    summary="The same two weights at every place of a signal. The plane is the kernel: neighbours see nearly the same, "
    "so of a smooth signal the loss is a long valley.",
    notes=("PyTorch's kernel begins with the oldest value; x is here the weight of the newest one.",),
    says="One kernel of two taps at every place: x meets a value of the signal, y the one before it. A tap's gradient "
    "is the sum over its places; a value's comes from the two outputs that it went into.",
    columns="place",
    rows=PLACES,
    in_order=True,
    takes=_is_signal,
)
def convolution(show: Show, given: Given) -> Any:
    n = len(given.t)
    signal = show_all(show, "s", [given.v[0], *given.u], "signal")
    y = copies(show, "y", given.y, n, at=1)
    x = copies(show, "x", given.x, n, at=1)
    outputs = [x[k] * signal[k + 1] + y[k] * signal[k] for k in range(n)]
    o = show_all(show, "o", outputs, "output x·sₖ + y·sₖ₋₁", at=1)
    show_all(show, "t", given.t, "target, the next value", at=1, backward=False)
    return half_mean_square(o, given)
