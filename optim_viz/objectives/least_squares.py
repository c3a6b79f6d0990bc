"""Squared losses over a table: however many rows there are, a handful of sums says all about them.

With X' = XᵀX/N, b = Xᵀy/N and c = yᵀy/2N, half the mean squared error of a linear model is ½wᵀHw − bᵀw + c, exactly:
sums over rows are rounded once (``math.fsum``), so that one table has one surface everywhere.
"""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from jax import Array
from numpy.typing import NDArray

from optim_viz.data.table import Table
from optim_viz.data.transformations import mean
from optim_viz.errors import InputError
from optim_viz.objectives.base import objective_from_data
from optim_viz.objectives.facts import Domain, Facts, LearningRates, global_minimum, saddle_point
from optim_viz.programs.rows import Rows
from optim_viz.registry import Reference

LEAST_SQUARES = Reference(
    "Hastie, T., Tibshirani, R. and Friedman, J.",
    2009,
    "The Elements of Statistical Learning, section 3.2",
    "https://hastie.su.domains/ElemStatLearn/",
)
SQUARES = (
    "Half the mean of squares: some leave out the ½, which doubles every gradient, some take the sum, which multiplies "
    "it by the number of rows."
)  # a convention
HALF_WIDTH = 2.5  # of the window, in units of a weight that alone would explain all of the target
NARROWEST = 3.0  # how many times as long as the other one a side of the window may be: both have one scale
START = (-1.6, 1.2)  # from the minimum, in the same units
SINGULAR = 1e-12  # two features that differ by less than that say the same

Numbers = NDArray[np.float64]


def sums_of_squares(X: Numbers, y: Numbers) -> tuple[float, ...]:
    """H = XᵀX/N as (h11, h12, h22), b = Xᵀy/N as (b1, b2), and c = yᵀy/2N."""
    u, v = X.T
    return mean(u * u), mean(u * v), mean(v * v), mean(u * y), mean(v * y), 0.5 * mean(y * y)


def sums_over_rows(rows: Rows) -> tuple[Any, ...]:
    """The same of rows that have weights."""
    u, v, t = rows.first, rows.second, rows.target
    means = [rows.mean(product) for product in (u * u, u * v, v * v, u * t, v * t)]
    return (*means, 0.5 * rows.mean(t * t))


def least_squares_solution(h11: float, h12: float, h22: float, b1: float, b2: float) -> tuple[float, float]:
    """The weights where the loss is lowest; where the features say the same, the shortest of those."""
    det, trace = h11 * h22 - h12 * h12, h11 + h22
    if det > SINGULAR * h11 * h22:
        return (h22 * b1 - h12 * b2) / det, (h11 * b2 - h12 * b1) / det
    return (0.0, 0.0) if trace == 0.0 else (b1 / trace, b2 / trace)  # H is trace · n nᵀ, and b lies along n


def eigenvalues(h11: float, h12: float, h22: float) -> tuple[float, float]:
    """Of a symmetric 2 × 2 matrix, the larger one first. The smaller one is the determinant over the larger one, so
    that it keeps its digits where it is much smaller."""
    half = 0.5 * (h11 - h22)
    larger = 0.5 * (h11 + h22) + math.sqrt(half * half + h12 * h12)
    return larger, (h11 * h22 - h12 * h12) / larger if larger > 0.0 else 0.0


def half_mean_square(residuals: Numbers) -> float:
    """The loss by the residuals themselves: never below zero, where c − ½ bᵀw loses in rounding what is left of c."""
    return 0.5 * mean(residuals * residuals)


def facts_of_squares(
    X: Numbers, t: Numbers, h11: float, h12: float, h22: float, b1: float, b2: float, c: float
) -> Facts:
    x, y = least_squares_solution(h11, h12, h22, b1, b2)
    size = math.sqrt(2.0 * c) if c > 0.0 else 1.0
    units = [size / math.sqrt(h) if h > 0.0 else 1.0 for h in (h11, h22)]
    lowest = global_minimum(x, y, half_mean_square(X[:, 0] * x + X[:, 1] * y - t))
    sharpest, flattest = eigenvalues(h11, h12, h22)
    condition = sharpest / flattest if flattest > SINGULAR * sharpest else 1.0 / SINGULAR
    return Facts(
        domain=Domain(*(_around(w, max(u, max(units) / NARROWEST)) for w, u in zip((x, y), units, strict=True))),
        start=(near(x + START[0] * units[0], units[0]), near(y + START[1] * units[1], units[1])),
        learning_rates=rates_of_curvature(sharpest, condition, min(units)),
        points=(lowest,),
    )


def _around(value: float, unit: float) -> tuple[float, float]:
    return near(value - HALF_WIDTH * unit, unit), near(value + HALF_WIDTH * unit, unit)


def near(value: float, unit: float) -> float:
    """A short number within a fiftieth of a unit."""
    digit = 10.0 ** math.floor(math.log10(unit / 20.0))
    return float(f"{round(value / digit) * digit:.12g}")


def rates_of_curvature(sharpest: float, condition: float, unit: float) -> LearningRates:
    """A rule after what ``benchmarks/suggest_rates.py`` found for a dozen tables: for those that follow the gradient a
    fraction of 1/λ_max, the larger the longer the valley; for the others, of the window's shorter side. In raw units,
    where one side is much the shorter, that is careful."""
    step = min(0.8, 0.12 * math.sqrt(condition)) / sharpest if sharpest > 0.0 else 0.1
    return LearningRates(
        gradient=round_rate(step),
        momentum=round_rate(0.25 * step),
        accumulating=round_rate(0.2 * unit),
        adaptive=round_rate(0.03 * unit),
        sign=round_rate(0.02 * unit),
        slide=round_rate(0.002 * unit),
    )


def round_rate(rate: float) -> float:
    """1, 2 or 5 times a power of ten, the nearest below; no smaller than a control and a link can have it."""
    power = 10.0 ** math.floor(math.log10(rate) + 1e-9)
    digit = next(d for d in (5.0, 2.0, 1.0) if d * power <= rate * (1.0 + 1e-9))
    return min(100.0, max(1e-12, float(f"{digit * power:.3g}")))


def needs_numbers(table: Table) -> None:
    """Raises InputError where the target has more than two classes."""
    if table.target_column.is_class and len(table.classes) > 2:
        names = ", ".join(table.classes)
        raise InputError(f"A squared loss takes a target of numbers or of two classes, not of {names}.")


@objective_from_data(
    label="Linear regression",
    aliases=("least_squares", "mse", "mean_squared_error", "ols", "dense", "dense_layer"),
    formula=r"\frac{1}{2N}\sum_{i=1}^{N} (x\,u_i + y\,v_i - t_i)^2",
    numbers=sums_of_squares,
    sums=sums_over_rows,
    facts=facts_of_squares,
    table=Table("penguins"),
    check=needs_numbers,
    conventions=(
        SQUARES,
        "No intercept, where two features are given; with one, the second weight is the intercept.",
    ),
    teaches="Two weights of a model are the plane, and its mean squared error over the rows is a bowl: how round it "
    "is, the data alone decide.",
    reference=LEAST_SQUARES,
)
def linear_regression(x: Array, y: Array, h11: Array, h12: Array, h22: Array, b1: Array, b2: Array, c: Array) -> Array:
    return 0.5 * (h11 * (x * x) + h22 * (y * y)) + h12 * (x * y) - b1 * x - b2 * y + c


# Two layers ---------------------------------------------------------------------------------------------------------


def sums_of_one_feature(X: Numbers, y: Numbers) -> tuple[float, ...]:
    """h = mean u², b = mean u t and c = mean t²/2 of the first feature u and the target t."""
    u = X[:, 0]
    return mean(u * u), mean(u * y), 0.5 * mean(y * y)


def sums_over_rows_of_one_feature(rows: Rows) -> tuple[Any, ...]:
    """The same of rows that have weights."""
    u, t = rows.first, rows.target
    return rows.mean(u * u), rows.mean(u * t), 0.5 * rows.mean(t * t)


def _facts_of_two_layers(X: Numbers, t: Numbers, h: float, b: float, c: float) -> Facts:
    """All points with y x = b/h are minima; the two with layers of one size are marked."""
    slope = b / h if h > 0.0 else 0.0
    layer = math.sqrt(abs(slope))
    lowest = half_mean_square(slope * X[:, 0] - t)
    sign = math.copysign(1.0, slope)
    points = [global_minimum(layer, sign * layer, lowest)]
    if slope:
        points += [global_minimum(-layer, -sign * layer, lowest), saddle_point(0.0, 0.0, c)]
    unit = max(layer, 0.5)
    half = near(3.0 * unit, unit)
    sharpest = h * (half * half)  # of the product's square, at the window's edge
    return Facts(
        domain=Domain((-half, half), (-half, half)),
        start=(near(-2.5 * unit, unit), near(sign * 0.4 * unit, unit)),
        learning_rates=rates_of_curvature(sharpest, 2.0, unit),
        points=tuple(points),
    )


def needs_one_feature(table: Table) -> None:
    """Raises InputError where the table has two, or a target of more than two classes."""
    needs_numbers(table)
    if len(table.features) > 1:
        raise InputError(f"This model takes one feature, not {' and '.join(c.label for c in table.columns)}.")


@objective_from_data(
    label="Two linear layers",
    aliases=("deep_linear", "linear_network", "two_layer_network"),
    formula=r"\frac{1}{2N}\sum_{i=1}^{N} (y\,x\,u_i - t_i)^2",
    numbers=sums_of_one_feature,
    sums=sums_over_rows_of_one_feature,
    facts=_facts_of_two_layers,
    table=Table("penguins", features=("flipper_length_mm",)),
    check=needs_one_feature,
    predicts="product",
    conventions=(
        SQUARES,
        "No bias: a standardized target needs none.",
    ),
    teaches="One weight behind another: the model is still a line, but its loss has a saddle where both are zero, and "
    "a valley of solutions whose steepness depends on how the work is shared.",
    reference=Reference(
        "Saxe, A. M., McClelland, J. L. and Ganguli, S.",
        2014,
        "Exact solutions to the nonlinear dynamics of learning in deep linear neural networks",
        "https://arxiv.org/abs/1312.6120",
    ),
)
def two_layer_linear(x: Array, y: Array, h: Array, b: Array, c: Array) -> Array:
    product = x * y
    return 0.5 * h * (product * product) - b * product + c
