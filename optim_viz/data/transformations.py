"""What is done to the numbers of a table before a model sees them: each transformation one entry.

One is *fitted* to the rows that the model is fitted to, and then applied to those and to the rows held out alike. All
are affine, X' = (X − c) A, and so is what they do to a target of numbers, y' = (y − m) / s; classes stay what they are.
Sums over rows are exact (``math.fsum``), so that a table has the same bits everywhere.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from optim_viz.errors import InputError
from optim_viz.frozen import Frozen
from optim_viz.registry import Entry, Parameter, Registry

Numbers = NDArray[np.float64]


def mean(column: Numbers) -> float:
    """The mean of exactly rounded products or values: of their true sum, rounded once."""
    return math.fsum(column) / len(column)


class Rows(NamedTuple):
    """What a transformation is fitted to."""

    X: Numbers  # (N, 1 or 2), in the columns' units
    y: Numbers  # (N,)
    labels: Sequence[str]  # of the features, and last the target
    of_numbers: bool  # whether the target has numbers, not classes


class Fitted(NamedTuple):
    """X' = (X − shift) @ matrix + offset, and y' = (y − target_shift) / target_scale."""

    shift: Numbers  # (k,)
    matrix: Numbers  # (k, k)
    offset: Numbers  # (k,)
    target_shift: float = 0.0
    target_scale: float = 1.0

    def features(self, X: Numbers) -> Numbers:
        """(N, k) -> (N, k), by products and sums in one order."""
        centred = X - self.shift
        columns = []
        for j, shift in enumerate(self.offset):
            value = np.full(len(X), shift)
            for i, factor in enumerate(self.matrix[:, j]):
                if factor:
                    value = value + centred[:, i] * factor
            columns.append(value)
        return np.stack(columns, axis=1)

    def target(self, y: Numbers) -> Numbers:
        return (y - self.target_shift) / self.target_scale


@dataclass(frozen=True)
class Transformation(Entry, Frozen):
    """One transformation; ``fit(rows, **values)`` gives what it does, ``doubles`` that each row comes a second time
    with its features exchanged, ``keeps_units`` that the numbers are still in their columns' units."""

    name: str
    label: str
    summary: str = field(repr=False)
    formula: str = field(repr=False)  # LaTeX
    fit: Callable[..., Fitted] = field(repr=False)
    parameters: tuple[Parameter, ...] = field(default=(), repr=False)
    doubles: bool = False
    keeps_units: bool = False
    aliases: tuple[str, ...] = field(default=(), repr=False)


TRANSFORMATIONS: Registry[Transformation] = Registry("transformation")


def transformation(
    *,
    label: str,
    summary: str,
    formula: str,
    parameters: tuple[Parameter, ...] = (),
    doubles: bool = False,
    keeps_units: bool = False,
    aliases: tuple[str, ...] = (),
) -> Callable[[Callable[..., Fitted]], Callable[..., Fitted]]:
    """Declare a transformation; its name is the function's name."""

    def declare(fit: Callable[..., Fitted]) -> Callable[..., Fitted]:
        name = fit.__name__
        entry = Transformation(name, label, summary, formula, fit, parameters, doubles, keeps_units, aliases)
        TRANSFORMATIONS.declare(name, entry)
        return fit

    return declare


def _unchanged(rows: Rows) -> Fitted:
    k = rows.X.shape[1]
    return Fitted(np.zeros(k), np.eye(k), np.zeros(k))


@transformation(
    label="Raw",
    summary="The numbers as they were measured, in their units.",
    formula=r"x' = x",
    keeps_units=True,
    aliases=("none", "identity"),
)
def raw(rows: Rows) -> Fitted:
    return _unchanged(rows)


@transformation(
    label="Centred",
    summary="Every column has mean 0, and keeps its unit.",
    formula=r"x' = x - \bar x",
    keeps_units=True,
    aliases=("center", "centred", "centered", "mean_subtraction"),
)
def centre(rows: Rows) -> Fitted:
    shift = np.array([mean(column) for column in rows.X.T])
    return _unchanged(rows)._replace(shift=shift, target_shift=mean(rows.y) if rows.of_numbers else 0.0)


@transformation(
    label="Standardized",
    summary="Every column has mean 0 and standard deviation 1: units no longer matter.",
    formula=r"x' = (x - \bar x) / s_x",
    aliases=("standardise", "z_score", "zscore", "normalize"),
)
def standardize(rows: Rows) -> Fitted:
    """By the standard deviation of the rows themselves, √(mean (x − x̄)²)."""
    centred = centre(rows)
    spreads = [_spread(column, label) for column, label in zip(rows.X.T, rows.labels, strict=False)]
    target = _spread(rows.y, rows.labels[-1]) if rows.of_numbers else 1.0
    return centred._replace(matrix=np.diag([1.0 / spread for spread in spreads]), target_scale=target)


def _spread(column: Numbers, label: str) -> float:
    centred = column - mean(column)
    spread = math.sqrt(mean(centred * centred))
    if not spread > 1e-12 * float(np.abs(column).max()):
        raise InputError(f"The {label} is the same in every fitted row: it cannot be standardized.")
    return spread


@transformation(
    label="Whitened",
    summary="Standardized, then turned so that the features are uncorrelated as well: every direction is alike.",
    formula=r"x' = P^{-1/2}\,(x - \bar x) / s_x",
    aliases=("zca_cor", "sphere"),
)
def whiten(rows: Rows) -> Fitted:
    """ZCA-cor: standardized, then times P^(−1/2), the symmetric root of the inverse of the features' correlations, so
    that of all ways to whiten each feature stays as much like itself as can be. Of a 2 × 2 matrix the root has a closed
    form: √P = (P + √det P) / √(tr P + 2 √det P).

    Source: Kessy, A., Lewin, A. and Strimmer, K. (2018). Optimal whitening and decorrelation. The American
    Statistician 72(4), 309-314. doi:10.1080/00031305.2016.1277159
    """
    standard = standardize(rows)
    if rows.X.shape[1] == 1:
        return standard
    z = standard.features(rows.X)
    rho = mean(z[:, 0] * z[:, 1])
    root = math.sqrt(max(0.0, (1.0 - rho) * (1.0 + rho)))
    if not root > 1e-6:
        raise InputError("The two features say the same: they cannot be whitened.")
    trace = math.sqrt(2.0 + 2.0 * root)
    inverse = np.array([[1.0 + root, -rho], [-rho, 1.0 + root]]) / (root * trace)
    return standard._replace(matrix=standard.matrix @ inverse)


@transformation(
    label="One feature scaled",
    summary="Standardized, then the second feature in a unit so many times smaller.",
    formula=r"x_2' = r\,(x_2 - \bar x_2) / s_2",
    parameters=(
        Parameter(
            "ratio", "r", 10.0, 0.01, 100.0, "log", help="How many times larger the second feature's numbers are."
        ),
    ),
    aliases=("ratio",),
)
def scale_ratio(rows: Rows, ratio: float) -> Fitted:
    if rows.X.shape[1] == 1:
        raise InputError("One feature scaled against the other needs two features.")
    standard = standardize(rows)
    return standard._replace(matrix=standard.matrix @ np.diag([1.0, ratio]))


@transformation(
    label="Shifted",
    summary="Standardized, then all features moved away from zero by so many standard deviations.",
    formula=r"x' = (x - \bar x) / s_x + c",
    parameters=(
        Parameter("offset", "c", 3.0, -10.0, 10.0, help="What is added to every feature, in standard deviations."),
    ),
)
def offset(rows: Rows, offset: float) -> Fitted:
    standard = standardize(rows)
    return standard._replace(offset=np.full(rows.X.shape[1], offset))


@transformation(
    label="Averaged over exchange",
    summary="Standardized, and each row a second time with its two features exchanged: augmentation by a symmetry.",
    formula=r"\{(x_1, x_2, y),\ (x_2, x_1, y)\}",
    doubles=True,
    aliases=("augment", "symmetrize"),
)
def group_average(rows: Rows) -> Fitted:
    if rows.X.shape[1] == 1:
        raise InputError("To exchange features, there must be two.")
    return standardize(rows)
