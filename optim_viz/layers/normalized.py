"""Batch normalization of a tiny batch, with the three ways that its gradient takes."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from optim_viz.layers.base import Given, Scalars, Show, copies, half_mean_square, layer, mean_of, show_all
from optim_viz.objectives.normalized import EPSILON

BATCH = 4
SAYS = (
    "z less its mean over these rows, over their standard deviation. Its gradient has two terms for that every other "
    "row's output depends on z, too, by the mean and by the variance: with these it sums to 0."
)


def _normalized(show: Show, sums: Scalars) -> list[Any]:
    """z enters the outputs by itself, by the batch's mean and by its variance, which is the biased one."""
    z = show_all(show, "z", sums, "weighted sum", total=True)
    ways = ("by the variance", "by the mean", "by z itself")
    in_variance, in_mean, itself = (
        show_all(show, "z", z, "part of ∂L/∂z", forward=False, total=True, gradient=way) for way in ways
    )
    centre = mean_of(in_variance)
    variance = mean_of([(value - centre) * (value - centre) for value in in_variance])
    mean = show.band("mean", "of these rows", backward=False).add(mean_of(in_mean))
    variance = show.band("var", "biased: over N", backward=False).add(variance)
    return [(value - mean) / jnp.sqrt(variance + EPSILON) for value in itself]


@layer(label="Batch normalization", objective="neuron_bn", says=SAYS, rows=BATCH)
def batch_normalization(show: Show, given: Given) -> Any:
    n = len(given.t)
    gain, offset = given.numbers
    u = show_all(show, "u", given.u, "first input", backward=False)
    v = show_all(show, "v", given.v, "second input", backward=False)
    y = copies(show, "y", given.y, n)
    x = copies(show, "x", given.x, n)
    outputs = _normalized(show, [x[k] * u[k] + y[k] * v[k] for k in range(n)])
    normalized = show_all(show, "ẑ", outputs, "normalized")
    o = show_all(show, "o", [gain * value + offset for value in normalized], "output γ·ẑ + β", backward=False)
    t = show_all(show, "t", given.t, "target", backward=False)
    return half_mean_square(o, t)


@layer(label="Batch normalization between two layers", objective="two_layer_bn", says=SAYS, rows=BATCH)
def batch_normalization_between(show: Show, given: Given) -> Any:
    n = len(given.t)
    u = show_all(show, "u", given.u, "input", backward=False)
    y = copies(show, "y", given.y, n)
    x = copies(show, "x", given.x, n)
    normalized = show_all(show, "ẑ", _normalized(show, [x[k] * u[k] for k in range(n)]), "normalized")
    o = show_all(show, "o", [y[k] * normalized[k] for k in range(n)], "output y·ẑ", backward=False)
    t = show_all(show, "t", given.t, "target", backward=False)
    return half_mean_square(o, t)
