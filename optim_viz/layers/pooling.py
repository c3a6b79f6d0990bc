"""Pooling: of two inputs the larger one goes on, or their mean."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from optim_viz.layers.base import layer
from optim_viz.layers.cells import (
    MIDDLE,
    ROWS,
    Given,
    Show,
    half_mean_square,
    show_all,
    show_targets,
    side_by_side,
    sums_of_pairs,
    weighted,
)


@layer(
    label="Max pooling",
    aliases=("pooling", "pooling_layer", "maxpool"),
    objective="max_pooling",
    formula=r"o = \max\left(x\,u, y\,v\right)",
    summary="Of two inputs the larger one goes on, and gets the whole gradient. The plane is their weights: each row "
    "makes a crease through the origin, where its winner changes.",
    notes=("Of two that are the same the first one wins, as in PyTorch.",),
    says="Of each pair the larger one goes on, and the whole gradient goes back to it: the other one's is exactly 0.",
    rows=ROWS,
)
def max_pooling(show: Show, given: Given) -> Any:
    """As the objective has it: of two that are the same, the first one wins."""
    s = show_all(show, "s", side_by_side(given.u, given.v), "inputs u and v")
    products = weighted(show, given, s)
    pairs = [*zip(products[::2], products[1::2], strict=True)]
    wins = side_by_side([first >= second for first, second in pairs], [second > first for first, second in pairs])
    a = show_all(show, "a", products, "the pairs x·u, y·v", flagged=wins, flags=("wins", "loses"))
    larger = [jnp.where(q > p, q, p) for p, q in zip(a[::2], a[1::2], strict=True)]
    o = show_all(show, "o", larger, "output max(x·u, y·v)", **MIDDLE)
    show_targets(show, given)
    return half_mean_square(o, given)


@layer(
    label="Mean pooling",
    aliases=("average_pooling", "avg_pooling", "mean_pooling_layer"),
    objective="mean_pooling",
    formula=r"o = \tfrac{1}{2}\left(x\,u + y\,v\right)",
    summary="The mean of two inputs goes on, and nobody wins: each gets half of the gradient. The plane is their "
    "weights, and the loss is a bowl without a crease.",
    says="Of each pair the mean goes on, and half of the gradient goes back to either, whichever is larger.",
    rows=ROWS,
)
def mean_pooling(show: Show, given: Given) -> Any:
    s = show_all(show, "s", side_by_side(given.u, given.v), "inputs u and v")
    a = show_all(show, "a", weighted(show, given, s), "the pairs x·u, y·v")
    o = show_all(show, "o", [0.5 * both for both in sums_of_pairs(a)], "output ½(x·u + y·v)", **MIDDLE)
    show_targets(show, given)
    return half_mean_square(o, given)
