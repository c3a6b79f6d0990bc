"""The lecture's hinge, of more classes than two: Σ over the wrong ones of max(0, s_j − s_y + 1), with scores s = W x.

Two entries of W are the plane: the first class's row. The others stay where they are: each at its class's mean of the
features, so that a row scores by how far it lies along it.
"""

from __future__ import annotations

import jax.numpy as jnp
import numpy as np
from jax import Array

from optim_viz.data.table import Table
from optim_viz.data.transformations import mean
from optim_viz.errors import InputError
from optim_viz.objectives.base import objective_from_data
from optim_viz.objectives.classifiers import lowest_of_pieces, window_and_rates
from optim_viz.objectives.facts import CriticalPoint, Facts
from optim_viz.objectives.hinge_minima import lowest_penalized_pieces
from optim_viz.objectives.model import Numbers
from optim_viz.programs.rows import Rows
from optim_viz.registry import Reference

CLASSES = 3
PENGUINS = Table("penguins", target="species")


def _needs_three_classes(table: Table) -> None:
    if not table.target_column.is_class or len(table.classes) != CLASSES:
        said = ", ".join(table.classes) if table.classes else f"the numbers of the {table.target_column.label}"
        raise InputError(f"This loss takes a target of three classes, not {said}.")
    for code, name in enumerate(table.classes):
        if not (table.y == code).any():
            raise InputError(f"No row that is fitted is of the class {name}: hold out fewer of them.")


def fixed_rows(X: Numbers, y: Numbers) -> tuple[float, ...]:
    """The second and the third row of W: the means of those classes."""
    return tuple(mean(X[y == code, j]) for code in (1, 2) for j in (0, 1))


def pieces(X: Numbers, y: Numbers, w: tuple[float, ...]) -> tuple[Numbers, Numbers, float]:
    """The loss as the mean over N of max(0, cᵢ + aᵢ·(x, y)): the slopes a (n, 2), the c (n,), of which there may be
    two for a row, and what does not depend on x and y."""
    W = np.array(w).reshape(2, 2)
    fixed = X @ W.T  # (N, 2) scores of the second and the third class
    first = y == 0
    of_first = [(-X[first], fixed[first, j] + 1.0) for j in (0, 1)]
    own = np.where(y == 1, fixed[:, 0], fixed[:, 1])
    others = (X[~first], 1.0 - own[~first])
    other = np.where(y == 1, fixed[:, 1], fixed[:, 0])
    rest = np.where(first, 0.0, np.maximum(0.0, other - own + 1.0))
    slopes, levels = zip(*of_first, others, strict=True)
    return np.concatenate(slopes), np.concatenate(levels), mean(rest)


def _facts(X: Numbers, y: Numbers, *w: float) -> Facts:
    lowest = lowest_of_pieces(*pieces(X, y, w), len(y))
    return window_and_rates(X, (0.0, 0.0) if lowest is None else lowest.position, lowest)


def lowest_penalized(X: Numbers, y: Numbers, ridge: float, threshold: float) -> CriticalPoint | None:
    """Where the loss plus ½ ridge ‖w‖² + threshold ‖w‖₁ is lowest; w is the first class's row, which alone moves."""
    return lowest_penalized_pieces(*pieces(X, y, fixed_rows(X, y)), len(y), ridge, threshold)


@objective_from_data(
    label="Multiclass hinge",
    aliases=("multiclass_svm", "svm_loss", "weston_watkins"),
    formula=r"\frac{1}{N}\sum_{i=1}^{N}\sum_{j \ne t_i} \max\!\left(0,\ s_{ij} - s_{i t_i} + 1\right),"
    r"\quad s_{i1} = x\,u_i + y\,v_i",
    numbers=fixed_rows,
    facts=_facts,
    penalized_minimum=lowest_penalized,
    table=PENGUINS,
    check=_needs_three_classes,
    predicts="scores",
    conventions=(
        "The sum over the wrong classes, as on the slide (Weston and Watkins); Crammer and Singer take the "
        "largest one alone.",
    ),
    teaches="The slide's loss: each wrong class should score one below the right one. One class's row is the plane.",
    reference=Reference(
        "Weston, J. and Watkins, C.",
        1999,
        "Support vector machines for multi-class pattern recognition",
        "https://www.esann.org/sites/default/files/proceedings/legacy/es1999-461.pdf",
    ),
)
def multiclass_hinge(x: Array, y: Array, a1: Array, b1: Array, a2: Array, b2: Array, *, rows: Rows) -> Array:
    """Where a margin is 1, its slope is that of the side beyond: none."""
    u, v, t = rows.first, rows.second, rows.target
    scores = x * u + y * v, a1 * u + b1 * v, a2 * u + b2 * v
    own = jnp.where(t == 0.0, scores[0], jnp.where(t == 1.0, scores[1], scores[2]))

    def missing(code: float, score: Array) -> Array:
        margin = jnp.where(t == code, 0.0, score - own + 1.0)
        return jnp.where(margin > 0.0, margin, 0.0)

    loss: Array = rows.mean(missing(0.0, scores[0]) + missing(1.0, scores[1]) + missing(2.0, scores[2]))
    return loss
