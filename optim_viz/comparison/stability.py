"""What is known in closed form about learning rates: the edge of stability, and the heavy ball's best on a quadratic.

Near a minimum a gradient method contracts if its learning rate stays below (a number of the method's own) / λmax, with
λmax the largest eigenvalue of the Hessian there: 2 for gradient descent, 2 (1 + ρ) for the heavy ball. On a quadratic
that holds everywhere, and beyond it every run diverges.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from optim_viz.language.in_numpy import evaluate
from optim_viz.language.tree import Name
from optim_viz.objectives import Objective
from optim_viz.objectives.facts import CriticalPoint
from optim_viz.objectives.treatments import GRADIENT
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.scene.scenario import Run

Floats = NDArray[np.float64]

NEARBY = 1e-6  # of the view's diagonal: so near, a curvature is the same


class MinimumCurvature(NamedTuple):
    """The surface's curvature at a minimum."""

    point: CriticalPoint
    smallest: float  # eigenvalues of the Hessian there
    largest: float
    constant: bool  # the surface is a quadratic: its curvature is the same all over

    @property
    def condition_number(self) -> float:
        """κ, the ratio of the two."""
        return self.largest / self.smallest


def curvature_at_minimum(surface: Objective, near: tuple[float, float] | None = None) -> MinimumCurvature | None:
    """The curvature at the global minimum that is nearest to ``near`` (the surface's start, if not given).

    None where no minimum is known, or where it has no curvature to speak of (a cone, a quartic floor, the corners of a
    penalty).
    """
    if surface.kink > 0.0:
        return None
    interior_minima = [point for point in surface.minima if point.interior]
    if not interior_minima:
        return None
    x, y = surface.start if near is None else near
    point = min(interior_minima, key=lambda p: float(np.hypot(p.position[0] - x, p.position[1] - y)))
    offsets = NEARBY * surface.domain.diagonal * np.array([[0, 0], [1, 0], [0, 1], [-1, 0], [0, -1]])
    matrix, *others = surface.hessian(*(np.array(point.position) + offsets).T)
    tolerance = 0.01 * np.abs(matrix).max()
    if not all(np.isfinite(other).all() and np.abs(other - matrix).max() <= tolerance for other in (matrix, *others)):
        return None  # at a cone's tip the formula has some Hessian, but beside it is another one
    smallest, largest = np.linalg.eigvalsh(matrix)
    if not 0.0 < smallest <= largest:
        return None
    return MinimumCurvature(point, float(smallest), float(largest), is_quadratic(surface))


def is_quadratic(surface: Objective) -> bool:
    """Whether the Hessian is the same at 25 places of the window, to the last few digits, and not zero, as between the
    creases of a hinge."""
    x, y = np.meshgrid(*(np.linspace(low, high, 5) for low, high in (surface.domain.x, surface.domain.y)))
    hessians = surface.hessian(x, y)
    largest = float(np.abs(hessians).max())
    return largest > 0.0 and bool(np.allclose(hessians, hessians[0, 0], rtol=1e-12, atol=1e-12 * largest))


def stability_limit(run: Run, curvature: MinimumCurvature | None) -> float | None:
    """The learning rate at which the run's method stops contracting at that minimum.

    None for a method whose rates follow the gradients (its limit moves), for one that treats a penalty beside its rule,
    or for which no such number is known.
    """
    entry = OPTIMIZERS[run.optimizer]
    if (
        curvature is None
        or run.treatment != GRADIENT
        or entry.stability is None
        or entry.effective_rate != Name("learning_rate")
    ):
        return None
    bound = float(evaluate(entry.stability, dict(run.hyperparameters)))
    return bound / curvature.largest if 0.0 < bound < np.inf else None


def stability_limits(run: Run, curvature: MinimumCurvature | None, name: str, values: Floats) -> Floats | None:
    """:func:`stability_limit` for each of the ``values`` (n,) of the hyperparameter ``name``, (n,)."""
    limits = [stability_limit(run.changed(**{name: float(value)}), curvature) for value in values]
    return None if any(bound is None for bound in limits) else np.array(limits, np.float64)


def heavy_ball_optimum(curvature: MinimumCurvature) -> tuple[float, float]:
    """The learning rate and the momentum with the fastest worst case on a quadratic.

    α = 4 / (√λmax + √λmin)², ρ = ((√κ − 1) / (√κ + 1))² (Polyak, 1964, "Some methods of speeding up the convergence of
    iteration methods"): both eigenvalues then shrink by √ρ a step.
    """
    high, low = float(np.sqrt(curvature.largest)), float(np.sqrt(curvature.smallest))
    return 4.0 / (high + low) ** 2, ((high - low) / (high + low)) ** 2
