"""A recurrent neuron: one cell at every step of time."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from optim_viz.layers.base import layer
from optim_viz.layers.cells import Band, Given, Show, copies
from optim_viz.registry import Reference

STEPS = 9  # of the objective's


@layer(
    label="Recurrent neuron",
    aliases=("rnn_layer", "elman"),
    objective="recurrent",
    formula=r"h_{k+1} = \tanh\left(x\,h_k + y\right)",
    summary="The same weights at every step of a sequence. The plane is one neuron's weight and bias, used nine times: "
    "where changes grow from step to step the surface is a cliff.",
    notes=("Without inputs and without gates: what is seen is the repetition alone.",),
    reference=Reference(
        "Elman, J. L.", 1990, "Finding structure in time", "https://doi.org/10.1207/s15516709cog1402_1"
    ),
    says="The same x and y at every step. Going back, a step multiplies the gradient by x·(1 − h²): below 1 it "
    "vanishes, above 1 it explodes.",
    loss="½(h₉ − 0.7)²",
    columns="step",
)
def recurrent(show: Show, given: Given) -> Any:
    y = copies(show, "y", given.y, STEPS)
    x = copies(show, "x", given.x, STEPS)
    h = show.band(Band("h", "state tanh(x·hₖ₋₁ + y)"))
    state: Any = 0.5
    for k in range(STEPS):
        state = h.add(jnp.tanh(x[k] * state + y[k]))
    miss = state - 0.7
    return 0.5 * (miss * miss)
