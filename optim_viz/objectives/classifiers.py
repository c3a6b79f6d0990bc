"""Losses of two classes that are sums over the rows themselves: no handful of numbers says all about them.

Both are functions of the margins m = t (x u + y v), where u and v are a row's features and t is its class, −1 or 1.
Where the classes can be told apart by a line through the origin, the logistic loss falls without end, and the hinge is
zero on a whole plain.
"""

from __future__ import annotations

import math
from dataclasses import replace

import jax.numpy as jnp
import numpy as np
from jax import Array

from optim_viz.data.table import Table
from optim_viz.errors import InputError
from optim_viz.objectives.base import objective_from_data
from optim_viz.objectives.facts import CriticalPoint, Domain, Facts, LearningRates
from optim_viz.objectives.hinge_minima import lowest_penalized_hinge
from optim_viz.objectives.least_squares import near, rates_of_curvature, round_rate
from optim_viz.objectives.logistic_minima import lowest_logistic, lowest_penalized_logistic
from optim_viz.objectives.model import Numbers
from optim_viz.objectives.nonlinearities import softplus
from optim_viz.programs.rows import Rows
from optim_viz.registry import Reference

OVERLAPPING = Table(
    "penguins", ("flipper_length_mm", "bill_depth_mm"), "species", classes=("adelie", "chinstrap")
)  # no line tells them apart
START = (1.9, 1.8)  # from the window's corner that is opposite, in the same units
ROOM = 3.0  # around the origin and the minimum, in units of a weight that moves margins by one
SEEN_FOR = 500  # steps at a rate of 1/λ_max: how far the window follows a loss that falls for ever
FLAT_ANGLE = 1e-12  # less than that beyond a half-turn is a half-turn
FEW_PLACES = 200  # at which a sum is worked out


def needs_two_classes(table: Table) -> None:
    if not table.target_column.is_class or len(table.classes) != 2:
        said = ", ".join(table.classes) if table.classes else f"the numbers of the {table.target_column.label}"
        raise InputError(f"A loss of margins takes a target of two classes, not {said}.")
    for code, name in zip((-1.0, 1.0), table.classes, strict=True):
        if not (table.y == code).any():
            raise InputError(f"No row that is fitted is of the class {name}: hold out fewer of them.")


def are_separable(X: Numbers, y: Numbers) -> bool:
    """Whether some weights give no row a negative margin and some rows a positive one: then there are such without
    end, and no finite ones are the best of a loss that never ceases to fall."""
    signed = X * y[:, None]
    signed = signed[(signed != 0.0).any(axis=1)]
    angles = np.sort(np.arctan2(signed[:, 1], signed[:, 0]))
    gaps = np.diff(angles, append=angles[:1] + 2.0 * math.pi) if len(angles) else np.array([])
    half_turns = np.abs(gaps - math.pi) <= FLAT_ANGLE
    if half_turns.sum() == 2:  # all on one line, to both sides
        return False
    return bool((half_turns | (gaps > math.pi)).any())


def lowest_of_hinges(X: Numbers, y: Numbers) -> CriticalPoint | None:
    """Where the mean of the hinges max(0, 1 − m) is lowest."""
    signed = X * y[:, None]
    return lowest_of_pieces(-signed, np.ones(len(signed)), 0.0, len(signed))


def lowest_of_pieces(slopes: Numbers, levels: Numbers, rest: float, rows: int) -> CriticalPoint | None:
    """Where Σ max(0, c + a·w)/N is lowest, of slopes a (n, 2) and levels c (n,), N ``rows`` and a ``rest`` that is
    added to it: at a corner, where two of the pieces begin to bend. Where that is a whole plain, it is the corner or
    the foot of an edge that is nearest to the origin: of hinges, that of the widest margin. None where nothing
    bends."""
    bent = (slopes != 0.0).any(axis=1)
    edges = np.unique(np.column_stack([slopes[bent], levels[bent]]), axis=0)
    i, j = np.triu_indices(len(edges), 1)
    det = edges[i, 0] * edges[j, 1] - edges[i, 1] * edges[j, 0]
    crossing = det != 0.0
    i, j, det = i[crossing], j[crossing], det[crossing]
    across = (
        edges[i, 1] * edges[j, 2] - edges[j, 1] * edges[i, 2],
        edges[j, 0] * edges[i, 2] - edges[i, 0] * edges[j, 2],
    )
    corners = np.stack(across, axis=1) / det[:, None]
    feet = -edges[:, :2] * (edges[:, 2] / (edges[:, :2] ** 2).sum(axis=1))[:, None]
    places = _where_lowest(np.concatenate([corners, feet]), slopes, levels)
    if not len(places):
        return None
    loss = np.concatenate([np.maximum(0.0, levels + part @ slopes.T).sum(axis=1) for part in _parts(places)]) / rows
    lowest = loss <= loss.min() + 1e-12
    best = places[lowest][np.argmin((places[lowest] ** 2).sum(axis=1))]
    missing = np.maximum(0.0, levels + (slopes[:, 0] * best[0] + slopes[:, 1] * best[1]))
    value = math.fsum(missing) / rows + rest
    return CriticalPoint((float(best[0]), float(best[1])), value, "global minimum", interior=False)


def _where_lowest(places: Numbers, slopes: Numbers, levels: Numbers) -> Numbers:
    """Those of the places (k, 2) where Σ max(0, c + a·w) may be lowest: the sum is convex, so that each of its tangent
    planes lies below it, and where the plane is above what is reached elsewhere, nothing is lowest. Planes are taken in
    the middle of what is left (Levin 1965), as long as they take an eighth of it away."""
    best = math.inf
    while len(places) > FEW_PLACES:
        middle = np.median(places, axis=0)
        height = levels + slopes @ middle
        slope, value = slopes[height > 0.0].sum(axis=0), float(np.maximum(0.0, height).sum())
        best, away = min(best, value), places - middle
        rounding = 1e-9 * (1.0 + abs(value)) + 1e-12 * (np.abs(away) @ np.abs(slope))
        left = places[value + away @ slope <= best + rounding]
        if len(left) > 0.875 * len(places):
            break
        places = left
    return places


def _parts(places: Numbers) -> list[Numbers]:
    return np.array_split(places, max(1, len(places) // 4096))


def _units(X: Numbers) -> tuple[float, float]:
    """How large a weight is that moves the margins by one."""
    sizes = np.sqrt((X * X).mean(axis=0))
    return tuple(1.0 / float(size) if size > 0.0 else 1.0 for size in sizes)  # pyrefly: ignore[bad-return]  # two


def _curvatures(X: Numbers) -> tuple[float, float]:
    """Of the logistic loss at the origin, where it is bent most; the larger one first."""
    flattest, sharpest = np.linalg.eigvalsh(X.T @ X / len(X)) / 4.0
    return float(sharpest), float(flattest)


def _rates(of_curvature: LearningRates, unit: float) -> LearningRates:
    """Other than of squares where slopes stay as steep far out: momentum gathers them, and lengths are made up for. A
    rule after what ``benchmarks/suggest_rates.py`` found for standardized columns; raw ones would bear less."""
    return replace(
        of_curvature,
        momentum=round_rate(0.1 * of_curvature.gradient),
        accumulating=round_rate(0.5 * unit),
        adaptive=round_rate(0.06 * unit),
    )


def window_and_rates(X: Numbers, w: tuple[float, float], lowest: CriticalPoint | None) -> Facts:
    """The window has the origin and ``w`` in sight, where runs are on their way to; they start opposite, where the
    logistic loss is bent enough for Newton's steps not to leap from one flat side to the other."""
    units = _units(X)
    sides = [(near(min(0.0, a) - ROOM * u, u), near(max(0.0, a) + ROOM * u, u)) for a, u in zip(w, units, strict=True)]
    (left, right), (bottom, top) = sides
    x = left + START[0] * units[0] if w[0] >= 0.0 else right - START[0] * units[0]
    y = bottom + START[1] * units[1] if w[1] > 0.0 else top - START[1] * units[1]
    sharpest, flattest = _curvatures(X)
    condition = sharpest / flattest if flattest > 1e-12 * sharpest else 1e12
    return Facts(
        domain=Domain(*sides),
        start=(near(x, units[0]), near(y, units[1])),
        learning_rates=_rates(rates_of_curvature(sharpest, condition, min(units)), min(units)),
        points=() if lowest is None else (lowest,),
    )


def logistic_facts(X: Numbers, y: Numbers) -> Facts:
    """Of a loss that falls for ever, what is in sight is where its descent is after a while: about where it would be
    lowest with ‖w‖²/2t added, as stopping at the time t does (Ali, Kolter and Tibshirani 2019)."""
    if not are_separable(X, y):
        lowest = lowest_logistic(X, y)
        return window_and_rates(X, lowest.position, lowest)
    sharpest, _ = _curvatures(X)
    return window_and_rates(X, lowest_logistic(X, y, sharpest / SEEN_FOR).position, None)


def _hinge_facts(X: Numbers, y: Numbers) -> Facts:
    lowest = lowest_of_hinges(X, y)
    return window_and_rates(X, (0.0, 0.0) if lowest is None else lowest.position, lowest)


def logistic_regression(x: Array, y: Array, *, rows: Rows) -> Array:
    """The mean of log(1 + e⁻ᵐ), the softplus of −m, of which no power overflows."""
    loss: Array = rows.mean(softplus(-rows.target * (x * rows.first + y * rows.second)))
    return loss


def hinge(x: Array, y: Array, *, rows: Rows) -> Array:
    """Where a margin is 1, its slope is that of the side beyond: none."""
    missing = 1.0 - rows.target * (x * rows.first + y * rows.second)
    loss: Array = rows.mean(jnp.where(missing > 0.0, missing, 0.0))
    return loss


objective_from_data(
    label="Logistic regression",
    aliases=("logistic", "logistic_loss", "cross_entropy", "log_loss"),
    formula=r"\frac{1}{N}\sum_{i=1}^{N} \log\!\left(1 + e^{-t_i\,(x\,u_i + y\,v_i)}\right)",
    facts=logistic_facts,
    penalized_minimum=lowest_penalized_logistic,
    table=OVERLAPPING,
    check=needs_two_classes,
    conventions=(
        "Classes are −1 and 1: with 0 and 1 it is spelled as a cross-entropy, and is the same number.",
        "The mean over the rows, with no intercept where two features are given.",
    ),
    teaches="Rows that are told apart well hardly count any more. If a line tells all of them apart, the loss falls "
    "for ever, slower and slower, and the weights never arrive.",
    reference=Reference(
        "Soudry, D., Hoffer, E., Shpigel Nacson, M., Gunasekar, S. and Srebro, N.",
        2018,
        "The implicit bias of gradient descent on separable data",
        "https://arxiv.org/abs/1710.10345",
    ),
)(logistic_regression)

objective_from_data(
    label="Hinge loss",
    aliases=("svm", "support_vector_machine", "max_margin"),
    formula=r"\frac{1}{N}\sum_{i=1}^{N} \max\!\left(0,\ 1 - t_i\,(x\,u_i + y\,v_i)\right)",
    facts=_hinge_facts,
    penalized_minimum=lowest_penalized_hinge,
    table=OVERLAPPING,
    check=needs_two_classes,
    conventions=(
        "Where a margin is exactly 1, the slope is 0, that of the side beyond.",
        "The mean over the rows; the penalty that makes it a support-vector machine is a choice of the scene.",
    ),
    teaches="A row that is on the right side by more than a margin has no slope at all: the loss is made of planes "
    "that meet in creases, and where no row is missing, descent stops dead.",
    reference=Reference(
        "Cortes, C. and Vapnik, V.",
        1995,
        "Support-vector networks",
        "https://doi.org/10.1007/BF00994018",
    ),
)(hinge)
