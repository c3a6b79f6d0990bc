"""Dropout: at each step some of the inputs are left out."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from optim_viz.data.stream import Stream
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
from optim_viz.registry import Reference


@layer(
    label="Dropout",
    aliases=("dropout_layer",),
    objective="linear_regression",
    stream=Stream(keep_prob=0.5),
    formula=r"o = \frac{1}{k}\left(m_1\,x\,u + m_2\,y\,v\right),\quad m_j \in \{0, 1\},\ \mathrm{P}(m_j = 1) = k",
    summary="At each step each input of each row is kept with probability k, and the kept ones are divided by k. The "
    "plane is the weights behind it; the surface drawn is that of all inputs, and the gradients are those of the "
    "masks.",
    notes=(
        "Inverted, as in PyTorch: scaled while training, so that nothing is scaled afterwards; the paper does both "
        "the other way round.",
    ),
    reference=Reference(
        "Srivastava, N. et al.",
        2014,
        "Dropout: a simple way to prevent neural networks from overfitting",
        "https://jmlr.org/papers/v15/srivastava14a.html",
    ),
    says="An input is kept with probability p, and is then divided by p: on average nothing changes. A dropped one "
    "gives nothing, and gets no gradient.",
    rows=ROWS,
    masks=True,
)
def dropout(show: Show, given: Given) -> Any:
    """Inverted dropout, with the masks of the step."""
    kept = side_by_side(given.kept_u, given.kept_v)
    keep = side_by_side([given.keep_u] * len(given.u), [given.keep_v] * len(given.v))
    s = show_all(
        show, "s", side_by_side(given.u, given.v), "inputs u and v", flagged=kept, flags=("is kept", "is dropped")
    )
    scaled = [jnp.where(k > 0.0, value / p, 0.0) for value, k, p in zip(s, kept, keep, strict=True)]
    d = show_all(show, "s/p", scaled, "what is kept of them")
    o = show_all(show, "o", sums_of_pairs(weighted(show, given, d)), "output x·u/p + y·v/p", **MIDDLE)
    show_targets(show, given)
    return half_mean_square(o, given)
