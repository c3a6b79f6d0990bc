"""Layers of a row's own two inputs: their weighted sum, inputs that are dropped, the larger one, a word among contexts.

A row's two inputs stand side by side, and what is made of them stands below, in the middle.
"""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from optim_viz.layers.base import (
    MIDDLE,
    Given,
    Scalars,
    Show,
    half_mean_square,
    layer,
    mean_of,
    show_all,
    side_by_side,
    weights_of_pairs,
)
from optim_viz.objectives import Objective

ROWS = 4


def _weighted(show: Show, given: Given, inputs: Scalars) -> list[Any]:
    """x times the first one and y times the second one of each row."""
    weights = weights_of_pairs(show, given)
    return [weight * value for weight, value in zip(weights, inputs, strict=True)]


def _sums(products: Scalars) -> list[Any]:
    return [first + second for first, second in zip(products[::2], products[1::2], strict=True)]


def _target(show: Show, given: Given) -> None:
    show_all(show, "t", given.t, "target", backward=False, **MIDDLE)


@layer(
    label="Dropout",
    objective="linear_regression",
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
    o = show_all(show, "o", _sums(_weighted(show, given, d)), "output x·u/p + y·v/p", **MIDDLE)
    _target(show, given)
    return half_mean_square(o, given)


@layer(
    label="Dense",
    objective="linear_regression",
    says="An output is the weighted sum x·u + y·v of its row. A weight's gradient is the output's times its input, "
    "summed over the rows; an input's is the output's times its weight.",
    rows=ROWS,
)
def dense(show: Show, given: Given) -> Any:
    s = show_all(show, "s", side_by_side(given.u, given.v), "inputs u and v")
    o = show_all(show, "o", _sums(_weighted(show, given, s)), "output x·u + y·v", **MIDDLE)
    _target(show, given)
    return half_mean_square(o, given)


@layer(
    label="Max pooling",
    objective="max_pooling",
    says="Of each pair the larger one goes on, and the whole gradient goes back to it: the other one's is exactly 0.",
    rows=ROWS,
)
def max_pooling(show: Show, given: Given) -> Any:
    """As the objective has it: of two that are the same, the second one wins."""
    s = show_all(show, "s", side_by_side(given.u, given.v), "inputs u and v")
    products = _weighted(show, given, s)
    pairs = [*zip(products[::2], products[1::2], strict=True)]
    wins = side_by_side([first > second for first, second in pairs], [second >= first for first, second in pairs])
    a = show_all(show, "a", products, "the pairs x·u, y·v", flagged=wins, flags=("wins", "loses"))
    larger = [jnp.where(p > q, p, q) for p, q in zip(a[::2], a[1::2], strict=True)]
    o = show_all(show, "o", larger, "output max(x·u, y·v)", **MIDDLE)
    _target(show, given)
    return half_mean_square(o, given)


def _of_contexts(objective: Objective) -> bool:
    return objective.table is not None and objective.table.dataset == "word_contexts"


@layer(
    label="Embedding",
    objective="logistic_regression",
    says="w = (x, y) is the word's vector. A context c that was seen beside it pulls w by 1 − σ(w·c) of itself, a "
    "random one pushes it away by σ(w·c).",
    loss="the mean of −log σ(±w·c), + of contexts that were seen,",
    rows=ROWS,
    takes=_of_contexts,
)
def embedding(show: Show, given: Given) -> Any:
    """Skip-gram with negative sampling; the loss of a context as the objective has it."""
    seen = [t > 0.0 for t in given.t]
    c = show_all(
        show,
        "c",
        side_by_side(given.u, given.v),
        "contexts' vectors",
        flagged=side_by_side(seen, seen),
        flags=("seen, pulls", "random, pushes"),
    )
    scores = show_all(show, "w·c", _sums(_weighted(show, given, c)), "score x·c₁ + y·c₂", **MIDDLE)
    losses = []
    for score, target in zip(scores, given.t, strict=True):
        margin = target * score
        falling = jnp.where(margin > 0.0, -margin, margin)
        losses.append(jnp.log1p(jnp.exp(falling)) - jnp.where(margin > 0.0, 0.0, margin))
    return mean_of(losses, given.weights)
