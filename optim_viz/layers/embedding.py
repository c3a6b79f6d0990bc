"""An embedding: a word's vector, and the contexts that pull and push it."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from optim_viz.layers.base import layer
from optim_viz.layers.cells import MIDDLE, ROWS, Given, Show, mean_of, show_all, side_by_side, sums_of_pairs, weighted
from optim_viz.objectives import Objective


def _is_of_contexts(objective: Objective) -> bool:
    """Or a logistic regression of such rows, which is the same function."""
    table = objective.table
    of_contexts = table is not None and table.dataset == "word_contexts"
    return objective.name == "embedding" or (objective.name == "logistic_regression" and of_contexts)


@layer(
    label="Embedding",
    aliases=("word_vectors", "word2vec", "lookup_table"),
    objective="embedding",
    formula=r"o = E_{\mathrm{word}} = (x, y)",
    summary="A table with a vector for each word. The plane is one word's vector: contexts that were seen beside it "
    "pull, random ones push.",
    notes=("The loss is that of negative sampling; the contexts' own vectors stay fixed.",),
    says="w = (x, y) is the word's vector. A context c that was seen beside it pulls w by 1 − σ(w·c) of itself, a "
    "random one pushes it away by σ(w·c).",
    loss="the mean of −log σ(±w·c), + of contexts that were seen,",
    rows=ROWS,
    takes=_is_of_contexts,
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
    scores = show_all(show, "w·c", sums_of_pairs(weighted(show, given, c)), "score x·c₁ + y·c₂", **MIDDLE)
    losses = []
    for score, target in zip(scores, given.t, strict=True):
        margin = target * score
        falling = jnp.where(margin > 0.0, -margin, margin)
        losses.append(jnp.log1p(jnp.exp(falling)) - jnp.where(margin > 0.0, 0.0, margin))
    return mean_of(losses, given.weights)
