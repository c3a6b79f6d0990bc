"""Layers of a row's own inputs: weighted sums, inputs that are dropped, the larger of two, a word among contexts."""

from __future__ import annotations

from typing import Any

import jax.numpy as jnp

from optim_viz.data.stream import Stream
from optim_viz.layers.base import Given, Show, copies, half_mean_square, layer, mean_of, show_all
from optim_viz.objectives import Objective

ROWS = 6


def _of_contexts(objective: Objective, _: Stream) -> bool:
    return objective.table is not None and objective.table.dataset == "word_contexts"


def _drops(_: Objective, stream: Stream) -> bool:
    return stream.keep_prob < 1.0


def _inputs(show: Show, given: Given) -> tuple[list[Any], list[Any]]:
    return show_all(show, "u", given.u, "first input"), show_all(show, "v", given.v, "second input")


def _weights(show: Show, given: Given) -> tuple[list[Any], list[Any]]:
    """Backward, x comes before y."""
    n = len(given.t)
    y = copies(show, "y", given.y, n)
    return copies(show, "x", given.x, n), y


@layer(
    label="Dropout",
    objective="linear_regression",
    says="Each input is kept with probability p, and then divided by p; what is dropped gives nothing, and gets no "
    "gradient.",
    rows=ROWS,
    masks=True,
    takes=_drops,
)
def dropout(show: Show, given: Given) -> Any:
    """Inverted dropout, with the masks of the step."""
    inputs = []
    for symbol, meaning, values, kept in (
        ("u", "first input", given.u, given.kept_u),
        ("v", "second input", given.v, given.kept_v),
    ):
        whole = show_all(show, symbol, values, meaning, kept, flags=("is kept", "is dropped"))
        inputs.append([jnp.where(k > 0.0, value / given.keep_prob, 0.0) for value, k in zip(whole, kept, strict=True)])
    u = show_all(show, "u/p", inputs[0], "first, if kept")
    v = show_all(show, "v/p", inputs[1], "second, if kept")
    x, y = _weights(show, given)
    outputs = [x[k] * u[k] + y[k] * v[k] for k in range(len(u))]
    o = show_all(show, "o", outputs, "output x·u/p + y·v/p")
    t = show_all(show, "t", given.t, "target", backward=False)
    return half_mean_square(o, t)


@layer(
    label="Dense",
    objective="linear_regression",
    says="Each row's output is a weighted sum of its inputs. A weight's gradient is the output's, times its input, "
    "summed over the rows; an input's is the output's times its weight.",
    rows=ROWS,
)
def dense(show: Show, given: Given) -> Any:
    u, v = _inputs(show, given)
    x, y = _weights(show, given)
    o = show_all(show, "o", [x[k] * u[k] + y[k] * v[k] for k in range(len(u))], "output x·u + y·v")
    t = show_all(show, "t", given.t, "target", backward=False)
    return half_mean_square(o, t)


@layer(
    label="Max pooling",
    objective="max_pooling",
    says="The larger of two goes on, and the gradient goes back to it alone: the other one's is exactly 0.",
    rows=ROWS,
)
def max_pooling(show: Show, given: Given) -> Any:
    """As the objective has it: of two that are the same, the second one wins."""
    u, v = _inputs(show, given)
    x, y = _weights(show, given)
    first, second = ([w * value for w, value in zip(*pair, strict=True)] for pair in ((x, u), (y, v)))
    wins = [a > b for a, b in zip(first, second, strict=True)]
    words = ("wins", "loses")
    a = show_all(show, "x·u", first, "first of the pair", wins, flags=words)
    b = show_all(show, "y·v", second, "second", [b >= a for a, b in zip(first, second, strict=True)], flags=words)
    outputs = [jnp.where(p > q, p, q) for p, q in zip(a, b, strict=True)]
    o = show_all(show, "o", outputs, "output, the larger one")
    t = show_all(show, "t", given.t, "target", backward=False)
    return half_mean_square(o, t)


@layer(
    label="Embedding",
    objective="logistic_regression",
    says="w = (x, y) is the word's vector. A context c that was seen beside it pulls w by 1 − σ(w·c) of itself, a "
    "random one pushes it away by σ(w·c).",
    loss="the mean of −log σ(±w·c), + for contexts that were seen",
    rows=8,
    takes=_of_contexts,
)
def embedding(show: Show, given: Given) -> Any:
    """Skip-gram with negative sampling; the loss of a context as the objective has it."""
    seen = [t > 0.0 for t in given.t]
    u = show_all(show, "c₁", given.u, "context", seen, flags=("pulls", "pushes"))
    v = show_all(show, "c₂", given.v, "its second number")
    x, y = _weights(show, given)
    s = show_all(show, "w·c", [x[k] * u[k] + y[k] * v[k] for k in range(len(u))], "score x·c₁ + y·c₂")
    losses = []
    for score, target in zip(s, given.t, strict=True):
        margin = target * score
        falling = jnp.where(margin > 0.0, -margin, margin)
        losses.append(jnp.log1p(jnp.exp(falling)) - jnp.where(margin > 0.0, 0.0, margin))
    return mean_of(losses)
