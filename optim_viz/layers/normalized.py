"""Batch normalization of a tiny batch, with the three ways that its gradient takes."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from optim_viz.layers.base import (
    MIDDLE,
    Given,
    Scalars,
    Show,
    copies,
    half_mean_square,
    layer,
    mean_of,
    show_all,
    side_by_side,
    weights_of_pairs,
)
from optim_viz.objectives.normalized import EPSILON

BATCH = 4
CENTRE = 2 * BATCH - 1  # of all cells, in half ones
SAYS = (
    "z less the mean of these rows, over their standard deviation. By mean and variance every output depends on every "
    "z: hence the two terms that are subtracted from the gradient, with which it sums to 0."
)


def _normalized(show: Show, sums: Scalars, given: Given) -> list[Any]:
    """z enters the outputs by itself, by the batch's mean and by its variance, which is the biased one."""
    z = show_all(show, "z", sums, "weighted sum", total=True, **MIDDLE)
    ways = ("by the variance", "by the mean", "by z itself")
    in_variance, in_mean, itself = (
        show_all(show, "z", z, "part of ∂L/∂z", forward=False, total=True, gradient=way, **MIDDLE) for way in ways
    )
    centre = mean_of(in_variance, given.weights)
    squares = [(value - centre) * (value - centre) for value in in_variance]
    mean = show.band("mean", "of these rows", at=CENTRE, backward=False).add(mean_of(in_mean, given.weights))
    var = show.band("var", "biased: over N", at=CENTRE, backward=False).add(mean_of(squares, given.weights))
    normalized = [(value - mean) / jnp.sqrt(var + EPSILON) for value in itself]
    return show_all(show, "ẑ", normalized, "(z − mean)/√(var + ε)", **MIDDLE)


def _outputs(show: Show, values: Scalars, meaning: str, given: Given) -> Any:
    o = show_all(show, "o", values, meaning, backward=False, **MIDDLE)
    show_all(show, "t", given.t, "target", backward=False, **MIDDLE)
    return half_mean_square(o, given)


@layer(label="Batch normalization", objective="neuron_bn", says=SAYS, rows=BATCH)
def batch_normalization(show: Show, given: Given) -> Any:
    gain, offset = given.numbers
    s = show_all(show, "s", side_by_side(given.u, given.v), "inputs u and v", backward=False)
    products = [weight * value for weight, value in zip(weights_of_pairs(show, given), s, strict=True)]
    z = _normalized(show, [a + b for a, b in zip(products[::2], products[1::2], strict=True)], given)
    return _outputs(show, [gain * value + offset for value in z], "output γ·ẑ + β", given)


@layer(label="Batch normalization between two layers", objective="two_layer_bn", says=SAYS, rows=BATCH)
def batch_normalization_between(show: Show, given: Given) -> Any:
    u = show_all(show, "u", given.u, "input", backward=False, **MIDDLE)
    y, x = (copies(show, symbol, weight, len(u), **MIDDLE) for symbol, weight in (("y", given.y), ("x", given.x)))
    z = _normalized(show, [weight * value for weight, value in zip(x, u, strict=True)], given)
    return _outputs(show, [weight * value for weight, value in zip(y, z, strict=True)], "output y·ẑ", given)
