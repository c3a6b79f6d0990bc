"""What became of a run: one of seven fates, with the step, a sentence a person can read, and the criterion.

Every criterion is geometric and scales with the view, not with the function: "there" means within 0.1 % of the
view's diagonal (less than a pixel on a classroom screen), and "stays" means over the last 5 % of the steps, ten at
least. Whether a place is a minimum is asked of the Hessian, never of the gradient alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from optim_viz.objectives.base import CriticalPoint, Objective

Floats = NDArray[np.float64]

NEAR = 1e-3  # of the view's diagonal
STAY = 0.05  # of the steps
STAY_AT_LEAST = 10  # steps
TAIL = 0.25  # of the steps, judged for descent
FLAT = 1e-6  # of the larger curvature: less is a trough's bottom, which counts as level
RISES = 0.2  # of the tail's steps uphill: more is no descent


class Fate(StrEnum):
    CONVERGED = "converged"
    STILL_DESCENDING = "still descending"
    OSCILLATING = "oscillating"
    STUCK_AT_SADDLE = "stuck at a saddle"
    STALLED = "stalled"
    LEFT_VIEW = "left the view"
    OVERFLOWED = "overflowed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """``step`` is when it happened: settled, left, overflowed; otherwise the last step."""

    kind: Fate
    step: int
    sentence: str
    criterion: str
    target: CriticalPoint | None = None  # the minimum or saddle it came to, where it is a known one

    @property
    def label(self) -> str:
        """A few words for a chip: the fate, and the step where it says something."""
        dated = {Fate.CONVERGED, Fate.LEFT_VIEW, Fate.OVERFLOWED, Fate.STUCK_AT_SADDLE}
        return f"{self.kind.value} · step {self.step}" if self.kind in dated else self.kind.value


def place(position: Floats | tuple[float, float]) -> str:
    """A position in a sentence: four significant digits."""
    return f"({position[0]:.4g}, {position[1]:.4g})".replace("-", "−")


def _settled_at(position: Floats, point: Floats, radius: float) -> int | None:
    """The step from which the path stays within ``radius`` of ``point``; None if not for long enough."""
    last = len(position) - 1
    away = np.flatnonzero(np.hypot(*(position - point).T) > radius)
    since = int(away[-1]) + 1 if away.size else 0
    enough = min(last, max(STAY_AT_LEAST, int(STAY * last)))
    return since if last - since >= enough else None


def classify(
    objective: Objective, steps: int, position: Floats, loss: Floats, gradient: Floats, hessian: Floats
) -> Outcome:
    """The outcome of a run of ``steps`` steps.

    ``position`` (n, 2), ``loss`` (n,), ``gradient`` (n, 2) and ``hessian`` (n, 3) are its finite records; n is
    ``steps + 1`` unless the run overflowed.
    """
    n = len(loss)
    if n < steps + 1:
        return Outcome(
            Fate.OVERFLOWED,
            n,
            f"Overflowed at step {n}; the last finite point is {place(position[-1])}, f = {loss[-1]:.3g}.",
            "The position, f, its gradient or the optimizer's memory is no longer a finite float64.",
        )
    radius = NEAR * objective.domain.diagonal
    near = f"within {radius:.2g} (0.1 % of the view's diagonal)"
    for point in objective.critical_points:
        since = _settled_at(position, np.asarray(point.position), radius)
        if since is not None:
            return _arrived(point.kind, point.position, since, f"From step {since} on it stays {near} of it.", point)
    last = position[-1]
    since = _settled_at(position, last, radius)
    found = _stationary(gradient[-1], hessian[-1], radius)
    if since is not None and found is not None:
        kind, offset = found
        criterion = f"From step {since} on it stays {near} of its last point, and Newton's step there is shorter."
        listed = (p for p in objective.critical_points if np.hypot(*(last + offset - p.position)) <= radius)
        known = next(listed, None)
        return _arrived(known.kind if known else kind, last + offset, since, criterion, known)
    outside = ~objective.domain.contains(position)
    if outside[-1]:
        inside = np.flatnonzero(~outside)
        left = int(inside[-1]) + 1 if inside.size else 0
        sentence = f"Left the view at step {left} and has not come back; it is now at {place(last)}."
        return Outcome(Fate.LEFT_VIEW, left, sentence, "Its last point lies outside the surface's window.")
    return _unsettled(loss)


def _arrived(
    kind: str, where: Floats | tuple[float, float], since: int, criterion: str, known: CriticalPoint | None
) -> Outcome:
    where, listed = (known.position, "") if known is not None else (where, ", which is not in the list")
    if kind in ("global minimum", "local minimum"):
        name = kind if known is not None else "minimum"
        sentence = f"Converged to the {name} at {place(where)}{listed}, by step {since}."
        return Outcome(Fate.CONVERGED, since, sentence, criterion, known)
    sentence = f"Stuck at the {kind} at {place(where)}{listed}, since step {since}: level ground, but no minimum."
    return Outcome(Fate.STUCK_AT_SADDLE, since, sentence, f"{criterion} The Hessian is not positive there.", known)


def _stationary(gradient: Floats, hessian: Floats, radius: float) -> tuple[str, Floats] | None:
    """What kind of level ground lies within one Newton step of at most ``radius``, and that step; else None."""
    matrix = np.array([[hessian[0], hessian[1]], [hessian[1], hessian[2]]])
    if not np.isfinite(matrix).all():
        return None
    eigenvalues, vectors = np.linalg.eigh(matrix)
    stiffest = float(abs(eigenvalues).max())
    flat = abs(eigenvalues) <= FLAT * stiffest
    slopes = vectors.T @ gradient
    if not stiffest or (abs(slopes[flat]) > FLAT * stiffest * radius).any():
        return None  # nothing but slope: the quadratic model cannot say
    curved = ~flat  # along a trough, only the direction across it counts
    step = np.asarray(-vectors[:, curved] @ (slopes[curved] / eigenvalues[curved]))
    if np.hypot(*step) > radius:
        return None
    if (eigenvalues[curved] > 0).all():
        return "local minimum", step
    return ("maximum" if (eigenvalues[curved] < 0).all() else "saddle"), step


def _unsettled(loss: Floats) -> Outcome:
    """Neither arrived nor gone: does the loss still fall?"""
    last = len(loss) - 1
    tail = loss[-max(min(last + 1, 2 * STAY_AT_LEAST), int(TAIL * last)) :]
    spread = float(np.ptp(tail))
    if spread <= 1e-12 * (1.0 + abs(float(loss[-1]))):
        return Outcome(
            Fate.STALLED,
            last,
            f"Stalled: it no longer moves, at f = {loss[-1]:.3g}, though this is no known minimum.",
            f"f changed by less than 1e-12 of its size over the last {len(tail) - 1} steps.",
        )
    rising = float(np.mean(np.diff(tail) > 0))
    half = len(tail) // 2
    drop = float(np.median(tail[:half]) - np.median(tail[half:]))
    if rising >= RISES and drop < 0.25 * spread:
        return Outcome(
            Fate.OSCILLATING,
            last,
            f"Oscillating: f went uphill in {rising:.0%} of the last {len(tail) - 1} steps, between "
            f"{tail.min():.3g} and {tail.max():.3g}.",
            f"At least {RISES:.0%} of the last quarter's steps are uphill, and its median falls by less than a "
            "quarter of its spread.",
        )
    return Outcome(
        Fate.STILL_DESCENDING,
        last,
        f"Still descending after {last} steps: f = {loss[-1]:.3g}.",
        "It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps.",
    )
