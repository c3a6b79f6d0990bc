"""Batch normalization: a layer's outputs less their mean over the batch, over their standard deviation there.

As PyTorch's layer has it while training, the variance is the biased one, and a small number ε is added to it inside the
root; the lecture's slide prints no ε. What the rows of a step are is the batch: all of them, or those that a stream
gives, of which mean and variance are then.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import jax.numpy as jnp
from jax import Array

from optim_viz.data.table import INTERCEPT, Table
from optim_viz.data.transformations import mean
from optim_viz.errors import InputError
from optim_viz.objectives.base import objective_from_data
from optim_viz.objectives.facts import Domain, Facts, global_minimum, saddle_point
from optim_viz.objectives.least_squares import (
    NARROWEST,
    SQUARES,
    half_mean_square,
    least_squares_solution,
    near,
    needs_numbers,
    needs_one_feature,
    rates_of_curvature,
    round_rate,
)
from optim_viz.objectives.model import NormalizedSum, Numbers
from optim_viz.programs.rows import Rows
from optim_viz.registry import Reference

EPSILON = 1e-5  # torch.nn.BatchNorm1d's
DISPUTED = (
    "That it helps by reducing the “internal covariate shift”, as its authors said, is disputed: Santurkar et al. "
    "(2018), arXiv 1805.11604."
)
HALF_WIDTH = 3.0  # of the window, in units of a weight that gives a column a spread of 1


# One neuron ---------------------------------------------------------------------------------------------------------


def _needs_two_features(table: Table) -> None:
    needs_numbers(table)
    if table.columns[1] is INTERCEPT:
        raise InputError("This model takes two features: batch normalization takes away what is the same in all rows.")


def _direction(X: Numbers, t: Numbers) -> tuple[tuple[float, float, float], tuple[float, float], float]:
    """The features' covariance C as (c11, c12, c22), the weights of one output's spread that fit best, and the slope
    that is left to the gain: the multiple correlation times the target's spread."""
    u, v = (column - mean(column) for column in X.T)
    covariance = mean(u * u), mean(u * v), mean(v * v)
    b1, b2 = mean(u * t), mean(v * t)
    x, y = least_squares_solution(*covariance, b1, b2)
    gain = math.sqrt(max(0.0, x * b1 + y * b2))
    return covariance, ((x / gain, y / gain) if gain > 0.0 else (0.0, 0.0)), gain


def gain_and_offset(X: Numbers, t: Numbers) -> tuple[float, ...]:
    """The layer's own two numbers, fitted: so that the loss is lowest where the weighted sum has a spread of 1."""
    return _direction(X, t)[2] * math.sqrt(1.0 + EPSILON), mean(t)


def _facts_of_neuron(X: Numbers, t: Numbers, gain: float, offset: float) -> Facts:
    """All points of the ray through the minimum are as good, but for some ε²."""
    covariance, (x, y), slope = _direction(X, t)
    units = [1.0 / math.sqrt(c) if c > 0.0 else 1.0 for c in (covariance[0], covariance[2])]
    z = X[:, 0] * x + X[:, 1] * y
    points = []
    if slope > 0.0:
        output = (z - mean(z)) / math.sqrt(1.0 + EPSILON)
        points.append(global_minimum(x, y, half_mean_square(gain * output + offset - t)))
    sharpest = slope * slope / min(units) ** 2 if slope > 0.0 else 1.0
    halves = [near(HALF_WIDTH * unit, unit) for unit in units]
    side = -math.copysign(1.0, x) if x else -1.0
    return Facts(
        domain=Domain(*((-half, half) for half in halves)),
        start=(near(side * 0.7 * units[0], units[0]), near(1.1 * units[1], units[1])),
        learning_rates=replace(
            rates_of_curvature(sharpest, 2.0, min(units)),
            slide=round_rate(1e-4 * min(units)),  # slopes fade as the weights grow, and a step is a rate over a slope
        ),
        points=tuple(points),
    )


def _normalized(z: Any, mean: Any, variance: Any) -> Any:
    return (z - mean) / jnp.sqrt(variance + EPSILON)


def _output(u: Array, v: Array, x: Array, y: Array, gain: Array, offset: Array, *, rows: Rows) -> Array:
    """Of a row u and v, among all rows."""
    sums = x * rows.first + y * rows.second
    average = rows.mean(sums)
    variance = rows.mean((sums - average) * (sums - average))
    output: Array = gain * _normalized(x * u + y * v, average, variance) + offset
    return output


@objective_from_data(
    label="Neuron, batch normalized",
    aliases=("batch_norm", "batch_normalization", "batchnorm"),
    formula=r"\frac{1}{2N}\sum_{i=1}^{N} \left(\gamma\,\frac{z_i - \bar z}{\sqrt{\operatorname{var} z + 10^{-5}}}"
    r" + \beta - t_i\right)^2,\quad z_i = x\,u_i + y\,v_i",
    numbers=gain_and_offset,
    facts=_facts_of_neuron,
    table=Table("penguins"),
    check=_needs_two_features,
    predicts="output",
    output=_output,
    normalized_sum=NormalizedSum(weights=(0, 1), gain=2, offset=3),
    conventions=(
        SQUARES,
        "By the biased variance and with an ε of 10⁻⁵ inside the root, as PyTorch's layer while it trains; "
        "the slide prints no ε.",
        "γ and β stand at the values that fit best, and stay there.",
        DISPUTED,
    ),
    teaches="Twice the weights give the same outputs, so the surface is made of rays, and no gradient has a part along "
    "them: every step makes the weights longer, and the longer they are, the less they turn.",
    reference=Reference(
        "Arora, S., Li, Z. and Lyu, K.",
        2019,
        "Theoretical analysis of auto rate-tuning by batch normalization",
        "https://arxiv.org/abs/1812.03981",
    ),
)
def neuron_bn(x: Array, y: Array, gain: Array, offset: Array, *, rows: Rows) -> Array:
    z = x * rows.first + y * rows.second
    centred = z - rows.mean(z)
    miss = gain * _normalized(centred, 0.0, rows.mean(centred * centred)) + offset - rows.target
    loss: Array = rows.mean(0.5 * (miss * miss))
    return loss


# Two layers ---------------------------------------------------------------------------------------------------------


def centred_sums(X: Numbers, t: Numbers) -> tuple[float, ...]:
    """v = var u, b = cov(u, t) and c = mean t²/2 of the first feature u and the target t, and the mean of u."""
    average = mean(X[:, 0])
    u = X[:, 0] - average
    return mean(u * u), mean(u * t), 0.5 * mean(t * t), average


def centred_sums_over_rows(rows: Rows) -> tuple[Any, ...]:
    """The same of rows that have weights: of the batch."""
    average = rows.mean(rows.first)
    t, u = rows.target, rows.first - average
    return rows.mean(u * u), rows.mean(u * t), 0.5 * rows.mean(t * t), average


def _output_of_layers(u: Array, _v: Array, x: Array, y: Array, v: Array, b: Array, c: Array, average: Array) -> Array:
    output: Array = y * _normalized(x * u, x * average, v * (x * x))
    return output


def _facts_of_two_layers(X: Numbers, t: Numbers, v: float, b: float, c: float, average: float) -> Facts:
    """Wherever the first weight is not zero, there is a second one that fits best: of these, two are marked."""
    unit = 1.0 / math.sqrt(v) if v > 0.0 else 1.0
    slope = b / v if v > 0.0 else 0.0
    last = slope * math.sqrt(v + EPSILON * v)  # for a first weight of one unit
    lowest = half_mean_square(slope * (X[:, 0] - average) - t)
    points = [global_minimum(unit, last, lowest), global_minimum(-unit, -last, lowest)] if last else []
    if last:
        points.append(saddle_point(0.0, 0.0, c))
    reach = max(abs(last), 0.5)
    halves = near(HALF_WIDTH * unit, unit), near(HALF_WIDTH * reach, reach)
    sharpest = max(1.0, (reach / unit) ** 2)
    return Facts(
        domain=Domain(*((-half, half) for half in halves)),
        start=(near(-2.1 * unit, unit), near(math.copysign(0.9 * reach, last), reach)),
        learning_rates=replace(
            rates_of_curvature(sharpest, 2.0, min(unit, reach)),
            slide=round_rate(1e-8 * unit),  # the first weight has next to no slope, and a step is a rate over it
        ),
        points=tuple(points),
    )


@objective_from_data(
    label="Two layers, batch normalized",
    aliases=("two_layer_batch_norm", "batch_norm_valley"),
    formula=r"\frac{1}{2N}\sum_{i=1}^{N} \left(y\,\frac{x\,(u_i - \bar u)}{\sqrt{x^2 \operatorname{var} u + 10^{-5}}}"
    r" - t_i\right)^2",
    numbers=centred_sums,
    sums=centred_sums_over_rows,
    facts=_facts_of_two_layers,
    table=Table("penguins", features=("flipper_length_mm",)),
    check=needs_one_feature,
    predicts="output",
    output=_output_of_layers,
    normalized_sum=NormalizedSum(weights=(0, None), gain=1, offset=None),
    conventions=(
        SQUARES,
        "By the biased variance and with an ε of 10⁻⁵ inside the root, as PyTorch's layer while it trains; "
        "the slide prints no ε.",
        DISPUTED,
    ),
    teaches="Between two layers the output is normalized: what the first weight's size does is taken away again, and "
    "the valley of solutions is as steep everywhere, where without it the steepness is x² + y².",
    reference=Reference(
        "Ioffe, S. and Szegedy, C.",
        2015,
        "Batch normalization: Accelerating deep network training by reducing internal covariate shift",
        "https://arxiv.org/abs/1502.03167",
    ),
)
def two_layer_bn(x: Array, y: Array, v: Array, b: Array, c: Array, average: Array) -> Array:
    """Of the mean, only what the rows become depends; the loss does not."""
    scale = x / jnp.sqrt(v * (x * x) + EPSILON)
    product = y * scale
    return 0.5 * v * (product * product) - b * product + c


# Moving averages ----------------------------------------------------------------------------------------------------


def mean_and_variance(X: Numbers, _: Numbers) -> tuple[float, ...]:
    """Of the first feature; the variance is the biased one."""
    average = mean(X[:, 0])
    u = X[:, 0] - average
    return average, mean(u * u)


def mean_and_variance_over_rows(rows: Rows) -> tuple[Any, ...]:
    """The same of rows that have weights: of the batch."""
    average = rows.mean(rows.first)
    u = rows.first - average
    return average, rows.mean(u * u)


def _facts_of_averages(X: Numbers, t: Numbers, average: float, variance: float) -> Facts:
    """PyTorch's layer begins with a mean of 0 and a variance of 1: so does this one, or nearly."""
    sides = [(min(begin, end), max(begin, end)) for begin, end in ((0.0, average), (1.0, variance))]
    rooms = [max(high - low, 0.5 * variance, 0.5) for low, high in sides]
    rooms = [max(room, max(rooms) / NARROWEST) for room in rooms]
    domain = Domain(
        *(
            (near(low - 0.3 * room, room), near(high + 0.6 * room, room))
            for (low, high), room in zip(sides, rooms, strict=True)
        )
    )
    beside = near(0.05 * rooms[0], rooms[0])
    start = -beside if average < 0.0 else beside
    return Facts(
        domain=domain,
        start=(start, 1.0 if abs(variance - 1.0) > 0.05 * rooms[1] else near(1.0 + 0.2 * rooms[1], rooms[1])),
        learning_rates=replace(rates_of_curvature(1.0, 1.0, min(rooms)), gradient=0.1),
        points=(global_minimum(average, variance, 0.0),),
    )


@objective_from_data(
    label="Moving averages",
    aliases=("running_statistics", "running_mean", "running_var", "batch_statistics"),
    formula=r"\tfrac{1}{2}\left(x - \bar u\right)^2 + \tfrac{1}{2}\left(y - \operatorname{var} u\right)^2",
    numbers=mean_and_variance,
    sums=mean_and_variance_over_rows,
    facts=_facts_of_averages,
    table=Table("penguins", features=("bill_depth_mm",), transform="raw"),
    check=needs_one_feature,
    predicts="nothing",
    conventions=(
        "α is PyTorch's momentum, the weight of the new value; Keras's momentum is 1 − α, that of the old one.",
        "Of the biased variance, which normalizes; PyTorch averages the unbiased one, N/(N − 1) of it.",
    ),
    teaches="What a batch-normalized layer keeps for later: a step of SGD with the rate α is x ← (1 − α) x + α ū, ū "
    "being the batch's mean, and likewise for the variance. α is PyTorch's momentum; Keras calls 1 − α so.",
    reference=Reference(
        "Ioffe, S. and Szegedy, C.",
        2015,
        "Batch normalization: Accelerating deep network training by reducing internal covariate shift, section 3.1",
        "https://arxiv.org/abs/1502.03167",
    ),
)
def moving_averages(x: Array, y: Array, average: Array, variance: Array) -> Array:
    off, other = x - average, y - variance
    return 0.5 * (off * off + other * other)
