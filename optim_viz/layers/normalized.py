"""Batch normalization of a tiny batch, with the three ways that its gradient takes."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from optim_viz.layers.base import layer
from optim_viz.layers.cells import (
    MIDDLE,
    ROWS,
    Band,
    Given,
    Scalars,
    Show,
    copies,
    half_mean_square,
    mean_of,
    show_all,
    show_targets,
    side_by_side,
    sums_of_pairs,
    weighted,
)
from optim_viz.objectives import OBJECTIVES
from optim_viz.objectives.normalized import DISPUTED, EPSILON

CENTRE = 2 * ROWS - 1  # of all cells, in half ones
SAYS = (
    "z less the mean of these rows, over their standard deviation. By mean and variance every output depends on every "
    "z: hence the two terms that are subtracted from the gradient, with which it sums to 0."
)
CONVENTION = "The biased variance normalizes, and ε = 10⁻⁵ stands inside the root, as in the paper and PyTorch."


def _normalized(show: Show, sums: Scalars, given: Given) -> list[Any]:
    """z enters the outputs by itself, by the batch's mean and by its variance, which is the biased one."""
    z = show_all(show, "z", sums, "weighted sum", total=True, **MIDDLE)
    ways = ("by var", "by mean", "by z")
    in_variance, in_mean, itself = (
        show_all(show, "z", z, "part of ∂L/∂z", forward=False, total=True, gradient=way, **MIDDLE) for way in ways
    )
    centre = mean_of(in_variance, given.weights)
    squares = [(value - centre) * (value - centre) for value in in_variance]
    mean = show.band(Band("mean", "of these rows", at=CENTRE, backward=False)).add(mean_of(in_mean, given.weights))
    var = show.band(Band("var", "biased: over N", at=CENTRE, backward=False)).add(mean_of(squares, given.weights))
    normalized = [(value - mean) / jnp.sqrt(var + EPSILON) for value in itself]
    return show_all(show, "ẑ", normalized, "(z − mean)/√(var + ε)", **MIDDLE)


def _outputs(show: Show, values: Scalars, meaning: str, given: Given) -> Any:
    o = show_all(show, "o", values, meaning, backward=False, **MIDDLE)
    show_targets(show, given)
    return half_mean_square(o, given)


@layer(
    label="Batch normalization",
    aliases=("batch_norm", "batchnorm", "normalization_layer"),
    objective="neuron_bn",
    formula=r"o = \gamma\,\frac{z - \mathrm{E}[z]}{\sqrt{\mathrm{Var}[z] + \varepsilon}} + \beta,\quad z = x\,u + y\,v",
    summary="The sum's mean and variance over the rows are taken out, so the length of the weights no longer counts. "
    "The plane is the weights before it: the surface is made of rays.",
    notes=(
        CONVENTION,
        DISPUTED,
    ),
    reference=OBJECTIVES["two_layer_bn"].reference,  # the layer's own paper; that of the neuron's is on its rays
    says=SAYS,
    rows=ROWS,
)
def batch_normalization(show: Show, given: Given) -> Any:
    gain, offset = given.numbers
    s = show_all(show, "s", side_by_side(given.u, given.v), "inputs u and v", backward=False)
    z = _normalized(show, sums_of_pairs(weighted(show, given, s)), given)
    return _outputs(show, [gain * value + offset for value in z], "output γ·ẑ + β", given)


@layer(
    label="Batch normalization between two layers",
    aliases=("batch_norm_between",),
    objective="two_layer_bn",
    formula=r"o = y\,\frac{z - \mathrm{E}[z]}{\sqrt{\mathrm{Var}[z] + \varepsilon}},\quad z = x\,u",
    summary="A weight before it and one behind it are the plane. Of the one before, the size is taken out again and "
    "only the sign counts, so the surface is two straight valleys, each as steep all along.",
    notes=(CONVENTION, DISPUTED, "Without γ and β: here the weight behind does what γ does."),
    says=SAYS,
    rows=ROWS,
)
def batch_normalization_between(show: Show, given: Given) -> Any:
    u = show_all(show, "u", given.u, "input", backward=False, **MIDDLE)
    y, x = (copies(show, symbol, weight, len(u), **MIDDLE) for symbol, weight in (("y", given.y), ("x", given.x)))
    z = _normalized(show, [weight * value for weight, value in zip(x, u, strict=True)], given)
    return _outputs(show, [weight * value for weight, value in zip(y, z, strict=True)], "output y·ẑ", given)
