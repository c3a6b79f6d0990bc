"""Layers along a sequence: one kernel at every place of a signal, one cell at every step of time."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp
import numpy as np

from optim_viz.layers.base import Given, Show, copies, half_mean_square, layer, show_all
from optim_viz.objectives import Objective

PLACES = 6  # that a kernel of two taps has on a signal of seven values
STEPS = 9  # of the objective's


def _is_signal(objective: Objective) -> bool:
    """Whether the table's first rows are neighbours: what is the first feature of one is the second of the next."""
    assert objective.data is not None
    X, _t = objective.data
    return bool(np.array_equal(X[: PLACES - 1, 0], X[1:PLACES, 1]))


@layer(
    label="Convolution",
    objective="convolution",
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


@layer(
    label="Recurrent neuron",
    objective="recurrent",
    says="The same x and y at every step. Going back, a step multiplies the gradient by x·(1 − h²): below 1 it "
    "vanishes, above 1 it explodes.",
    loss="½(h₉ − 0.7)²",
    columns="step",
)
def recurrent(show: Show, given: Given) -> Any:
    y = copies(show, "y", given.y, STEPS)
    x = copies(show, "x", given.x, STEPS)
    h = show.band("h", "state tanh(x·hₖ₋₁ + y)")
    state: Any = 0.5
    for k in range(STEPS):
        state = h.add(jnp.tanh(x[k] * state + y[k]))
    miss = state - 0.7
    return 0.5 * (miss * miss)
