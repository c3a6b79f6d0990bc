"""Layers other than a dense one: a convolution, a maximum and a mean of two, and one word's vector of an embedding."""

from __future__ import annotations

import math
from typing import Any, NamedTuple

import jax.numpy as jnp
import numpy as np
from jax import Array

from optim_viz.data.table import Table
from optim_viz.objectives.base import objective_from_data
from optim_viz.objectives.classifiers import logistic_facts, needs_two_classes
from optim_viz.objectives.facts import CriticalPoint, Domain, Facts
from optim_viz.objectives.least_squares import (
    HALF_WIDTH,
    NARROWEST,
    SQUARES,
    START,
    facts_of_squares,
    half_mean_square,
    linear_regression,
    near,
    needs_numbers,
    rates_of_curvature,
    sums_of_squares,
    sums_over_rows,
)
from optim_viz.objectives.logistic_minima import lowest_penalized_logistic
from optim_viz.objectives.model import Numbers
from optim_viz.objectives.nonlinearities import softplus
from optim_viz.programs.rows import Rows
from optim_viz.registry import Reference

# A convolution -------------------------------------------------------------------------------------------------------


@objective_from_data(
    label="Convolution, two taps",
    aliases=("conv", "conv1d", "fir_filter", "kernel"),
    formula=r"\frac{1}{2N}\sum_{i=1}^{N} (x\,u_i + y\,u_{i-1} - t_i)^2",
    numbers=sums_of_squares,
    sums=sums_over_rows,
    facts=facts_of_squares,
    table=Table("autoregressive", transform="raw"),
    check=needs_numbers,
    conventions=(
        SQUARES,
        "A convolution, whose kernel is turned around; PyTorch's conv1d turns none, and has these weights as (y, x).",
    ),
    teaches="The same two weights at every place of a signal: what one of them sees, the other saw a step before. So "
    "the smoother the signal is, the longer the valley: with the correlation ρ of two neighbours κ is "
    "(1 + ρ)/(1 − ρ).",
    reference=Reference(
        "LeCun, Y. et al.",
        1989,
        "Backpropagation applied to handwritten zip code recognition",
        "https://doi.org/10.1162/neco.1989.1.4.541",
    ),
)
def convolution(x: Array, y: Array, h11: Array, h12: Array, h22: Array, b1: Array, b2: Array, c: Array) -> Array:
    """A linear model of two neighbours: that they are neighbours is in the table's H, nearly [[1, ρ], [ρ, 1]]."""
    return linear_regression(x, y, h11, h12, h22, b1, b2, c)


LEVEL = 1e-12  # slopes, and differences in height, that small, of f's own size, are none

# A maximum -----------------------------------------------------------------------------------------------------------


class _Sectors(NamedTuple):
    """The plane's sectors around the origin in which no row changes its winner, by the angles of where they begin. In
    each of them the loss is ½(a x² + b y²) − p x − q y + a constant: a and p are of the rows that x u wins."""

    begins: Numbers  # (S,)
    a: Numbers  # (S,)
    b: Numbers
    p: Numbers
    q: Numbers


def _sectors(X: Numbers, t: Numbers) -> _Sectors:
    u, v = X.T
    level = np.arctan2(u, v)[(u != 0.0) | (v != 0.0)]  # where x u = y v
    begins = np.unique(np.concatenate([level, level + math.pi]) % (2.0 * math.pi))
    if not len(begins):
        begins = np.zeros(1)
    middle = 0.5 * (begins + np.append(begins[1:], begins[0] + 2.0 * math.pi))
    first = np.cos(middle)[:, None] * u > np.sin(middle)[:, None] * v  # (S, N): whether x u wins
    return _Sectors(
        begins,
        np.where(first, u * u, 0.0).mean(axis=1),
        np.where(first, 0.0, v * v).mean(axis=1),
        np.where(first, u * t, 0.0).mean(axis=1),
        np.where(first, 0.0, v * t).mean(axis=1),
    )


def minima_of_maximum(X: Numbers, t: Numbers) -> list[CriticalPoint]:
    """All minima, exactly: the bottom of a sector's own bowl where it lies in that sector, and the lowest point of a
    crease where neither side falls from it. Where one weight wins all rows, the other one does not matter, and a line
    of minima ends at a crease: that end is marked."""
    begins, a, b, p, q = _sectors(X, t)
    if len(begins) < 2:
        return []
    bowl = (a > 0.0) & (b > 0.0)
    bottom = np.stack([p / np.where(bowl, a, 1.0), q / np.where(bowl, b, 1.0)], axis=1)
    width = np.append(begins[1:], begins[0] + 2.0 * math.pi) - begins
    behind = (np.arctan2(bottom[:, 1], bottom[:, 0]) - begins) % (2.0 * math.pi)
    inside = bowl & (behind > 0.0) & (behind < width)
    x, y = np.cos(begins), np.sin(begins)
    bend = a * x * x + b * y * y  # along a crease both of its sides have the same loss
    length = (p * x + q * y) / np.where(bend > 0.0, bend, 1.0)
    turn = _turned(length * x, length * y, a, b, p, q)
    back = _turned(length * x, length * y, *(np.roll(sums, 1) for sums in (a, b, p, q)))
    level = LEVEL * length * (np.abs(p) + np.abs(q))
    creased = (bend > 0.0) & (length > 0.0) & (turn > -level) & (back < level)
    places = [*bottom[inside], *(np.stack([x, y], axis=1) * length[:, None])[creased]]
    values = [half_mean_square(np.maximum(X[:, 0] * x, X[:, 1] * y) - t) for x, y in places]
    highest = min(values, default=0.0) + LEVEL * float((t * t).mean())  # of those that are as low as the lowest
    points = [
        CriticalPoint(
            (float(x), float(y)), f, "global minimum" if f <= highest else "local minimum", i < int(inside.sum())
        )
        for i, ((x, y), f) in enumerate(zip(places, values, strict=True))
    ]
    return sorted(points, key=lambda point: point.value)


def _turned(x: Numbers, y: Numbers, a: Numbers, b: Numbers, p: Numbers, q: Numbers) -> Numbers:
    """The slope across the ray from the origin through (x, y), to its left."""
    slope: Numbers = x * (b * y - q) - y * (a * x - p)
    return slope


def _facts_of_maximum(X: Numbers, t: Numbers) -> Facts:
    points = minima_of_maximum(X, t)
    x, y = points[0].position if points else (0.0, 0.0)
    size = math.sqrt(float((t * t).mean())) or 1.0
    curvatures = [float(h) for h in (X * X).mean(axis=0)]
    units = [size / math.sqrt(h) if h > 0.0 else 1.0 for h in curvatures]
    rooms = [max(unit, max(units) / NARROWEST) for unit in units]
    around = [
        (near(w - HALF_WIDTH * room, unit), near(w + HALF_WIDTH * room, unit))
        for w, room, unit in zip((x, y), rooms, units, strict=True)
    ]
    sharpest, other = max(curvatures), min(curvatures)
    return Facts(
        domain=Domain(*around),
        start=(near(x + START[0] * units[0], units[0]), near(y + START[1] * units[1], units[1])),
        learning_rates=rates_of_curvature(sharpest, sharpest / other if other > 0.0 else 1.0, min(units)),
        points=tuple(points),
    )


def _larger(u: Array, v: Array, x: Array, y: Array, *, rows: Rows) -> Array:
    return jnp.where(y * v > x * u, y * v, x * u)


@objective_from_data(
    label="Max pooling",
    aliases=("maxpool", "max_pool", "pooling"),
    formula=r"\frac{1}{2N}\sum_{i=1}^{N} \bigl(\max(x\,u_i,\ y\,v_i) - t_i\bigr)^2",
    facts=_facts_of_maximum,
    table=Table("penguins"),
    check=needs_numbers,
    predicts="output",
    output=_larger,
    conventions=(
        SQUARES,
        "Where both are the same, x·u has won and gets the gradient, as the first one does in PyTorch.",
    ),
    teaches="The larger of two inputs goes on, and in each row the gradient is for the weight that won: the other one "
    "learns nothing of that row. Where a row's winner changes, the surface has a crease through the origin.",
    reference=Reference(
        "Scherer, D., Müller, A. and Behnke, S.",
        2010,
        "Evaluation of pooling operations in convolutional architectures for object recognition",
        "https://doi.org/10.1007/978-3-642-15825-4_10",
    ),
)
def max_pooling(x: Array, y: Array, *, rows: Rows) -> Array:
    """Where both are the same, x u has won."""
    first, second = x * rows.first, y * rows.second
    miss = jnp.where(second > first, second, first) - rows.target
    loss: Array = rows.mean(0.5 * (miss * miss))
    return loss


# A mean --------------------------------------------------------------------------------------------------------------


def _sums_of_halves(X: Numbers, t: Numbers) -> tuple[float, ...]:
    return sums_of_squares(0.5 * X, t)


def _sums_over_rows_of_halves(rows: Rows) -> tuple[Any, ...]:
    h11, h12, h22, b1, b2, c = sums_over_rows(rows)
    return 0.25 * h11, 0.25 * h12, 0.25 * h22, 0.5 * b1, 0.5 * b2, c


def _facts_of_mean(X: Numbers, t: Numbers, *numbers: float) -> Facts:
    return facts_of_squares(0.5 * X, t, *numbers)


def _mean(u: Array, v: Array, x: Array, y: Array, *_: Array) -> Array:
    return 0.5 * (x * u + y * v)


@objective_from_data(
    label="Mean pooling",
    aliases=("average_pooling", "avg_pool", "mean_pool"),
    formula=r"\frac{1}{2N}\sum_{i=1}^{N} \left(\tfrac{1}{2}(x\,u_i + y\,v_i) - t_i\right)^2",
    numbers=_sums_of_halves,
    sums=_sums_over_rows_of_halves,
    facts=_facts_of_mean,
    table=Table("penguins"),
    check=needs_numbers,
    predicts="output",
    output=_mean,
    conventions=(SQUARES,),
    teaches="The mean of two inputs goes on, and each gets half of the gradient, whichever is larger: no crease, but a "
    "bowl, a quarter as steep as that of their sum.",
    reference=Reference(
        "LeCun, Y., Bottou, L., Bengio, Y. and Haffner, P.",
        1998,
        "Gradient-based learning applied to document recognition",
        "https://doi.org/10.1109/5.726791",
    ),
)
def mean_pooling(x: Array, y: Array, h11: Array, h12: Array, h22: Array, b1: Array, b2: Array, c: Array) -> Array:
    """A linear model of halved inputs, whose sums these are."""
    return linear_regression(x, y, h11, h12, h22, b1, b2, c)


# One word's vector ---------------------------------------------------------------------------------------------------


def _facts_of_contexts(X: Numbers, t: Numbers) -> Facts:
    """Runs start to one side, where the loss is bent enough for Newton's steps not to leap from one flat side to the
    other: contexts that say little make it flat soon."""
    units = [1.0 / float(size) if size > 0.0 else 1.0 for size in np.sqrt((X * X).mean(axis=0))]
    facts = logistic_facts(X, t)
    return facts._replace(start=(near(-0.8 * units[0], units[0]), near(1.1 * units[1], units[1])))


@objective_from_data(
    label="Embedding, one word's vector",
    aliases=("word_vector", "word2vec", "skip_gram", "negative_sampling"),
    formula=r"\frac{1}{N}\sum_{i=1}^{N} \log\!\left(1 + e^{-t_i\,(x\,u_i + y\,v_i)}\right)",
    facts=_facts_of_contexts,
    penalized_minimum=lowest_penalized_logistic,
    table=Table("word_contexts", transform="raw"),
    check=needs_two_classes,
    conventions=(
        "The mean over all rows, seen and random alike; the paper sums k random ones for each that was seen.",
        "The contexts' own vectors stay fixed, and there is no bias.",
    ),
    teaches="The plane is the vector of one word. A row is the vector of a context: one that was seen beside the word "
    "pulls, a random one pushes, and the vector ends where both are as strong.",
    reference=Reference(
        "Mikolov, T., Sutskever, I., Chen, K., Corrado, G. and Dean, J.",
        2013,
        "Distributed representations of words and phrases and their compositionality",
        "https://arxiv.org/abs/1310.4546",
    ),
)
def embedding(x: Array, y: Array, *, rows: Rows) -> Array:
    """The loss of a logistic regression whose rows are vectors of contexts, t = 1 of those that were seen."""
    loss: Array = rows.mean(softplus(-rows.target * (x * rows.first + y * rows.second)))
    return loss
