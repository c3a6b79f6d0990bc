"""What became of a run: one of seven fates, with the step, a sentence a person can read, and the criterion.

Every criterion is geometric and scales with the view, not with the function: "there" means within 0.1 % of the
view's diagonal (less than a pixel on a classroom screen), and "stays" means over the last 5 % of the steps, ten at
least, or over half of a short run. Whether a place is a minimum is asked of the Hessian, never of the gradient alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from optim_viz.objectives.base import CriticalPoint, Objective

Floats = NDArray[np.float64]

NEAR = 1e-3  # of the view's diagonal
STAY = 0.05  # of the steps
STAY_AT_LEAST = 10  # steps
TAIL = 0.25  # of the steps, judged for descent
FLAT = 1e-6  # of the larger curvature: less is a trough's bottom, which counts as level
RIDGE = 0.1  # of "near": a path that is farther off a saddle's ridge is on its way down
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
        on_top = self.kind is Fate.STUCK_AT_SADDLE and self.target is not None and self.target.kind == "maximum"
        words = "stuck at a maximum" if on_top else self.kind.value
        return f"{words} · step {self.step}" if self.kind in dated else words


def place(position: Floats | tuple[float, float]) -> str:
    """A position in a sentence: four significant digits."""
    return f"({position[0]:.4g}, {position[1]:.4g})".replace("-", "−")


def _settled_at(position: Floats, point: Floats, radius: float) -> int | None:
    """The step from which the path stays within ``radius`` of ``point``; None if not for long enough."""
    last = len(position) - 1
    away = np.flatnonzero(np.hypot(*(position - point).T) > radius)
    since = int(away[-1]) + 1 if away.size else 0
    enough = min((last + 1) // 2, max(STAY_AT_LEAST, int(STAY * last)))
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
    last = position[-1]
    rest = _settled_at(position, last, radius)
    ground = None if rest is None else _ground(position[rest:], gradient[-1], hessian[rest:], radius)
    listed = [point for point in objective.critical_points if point.interior]  # on a border there may be a slope
    for point in listed:
        since = _settled_at(position, np.asarray(point.position), radius)
        passing = ground is not None and ground.leaving and not point.kind.endswith("minimum")
        if since is not None and not passing:
            return _arrived(point.kind, point.position, since, f"From step {since} on it stays {near} of it.", point)
    if rest is not None and ground is not None and not ground.leaving:
        where = last + ground.offset
        criterion = f"From step {rest} on it stays {near} of its last point, and Newton's step there is shorter."
        known = next((point for point in listed if np.hypot(*(where - point.position)) <= radius), None)
        return _arrived(known.kind if known else ground.kind, where, rest, criterion, known)
    outside = ~objective.domain.contains(position)
    if outside[-1]:
        inside = np.flatnonzero(~outside)
        left = int(inside[-1]) + 1 if inside.size else 0
        when = f"Left the view at step {left} and has not come back" if left else "Outside the view from the start"
        sentence = f"{when}; it is now at {place(last)}."
        return Outcome(Fate.LEFT_VIEW, left, sentence, "Its last point lies outside the surface's window.")
    return _unsettled(position, loss, radius)


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


class _Ground(NamedTuple):
    """Level ground beside the last point."""

    kind: str
    offset: Floats  # (2,) from the last point to it
    leaving: bool  # the last point lies off the ridge, where the slope leads away from it


def _ground(position: Floats, gradient: Floats, hessian: Floats, radius: float) -> _Ground | None:
    """The level ground within one Newton step of at most ``radius`` from the last point of a stay; else None.

    ``position`` (n, 2) and ``hessian`` (n, 3) are those of the stay, ``gradient`` (2,) is the last one.
    """
    fxx, fxy, fyy = hessian[-1]
    matrix = np.array([[fxx, fxy], [fxy, fyy]])
    if not np.isfinite(matrix).all():
        return None
    eigenvalues, vectors = np.linalg.eigh(matrix)
    stiffest = float(abs(eigenvalues).max())
    flat = abs(eigenvalues) <= FLAT * stiffest
    slopes = vectors.T @ gradient
    if not stiffest or (abs(slopes[flat]) > FLAT * stiffest * radius).any():
        return None  # nothing but slope: the quadratic model cannot say
    curved = ~flat  # along a trough, only the direction across it counts
    along = np.where(curved, -slopes / np.where(curved, eigenvalues, 1.0), 0.0)  # Newton's step, by eigenvector
    size = float(np.hypot(*along))
    if size > radius:
        return None
    # The curvature is wanted there, not here: what the step itself may change decides nothing. Beside a round trough,
    # the bottom's level direction seems to fall from within and to rise from without.
    moved = np.hypot(*(position - position[-1]).T)
    far = int(moved.argmax())
    bend = float(np.linalg.norm((hessian[far] - hessian[-1])[[0, 1, 1, 2]]))
    unsure = 2.0 * size * bend / moved[far] if moved[far] > 0.0 and np.isfinite(bend) else 0.0
    falls = curved & (eigenvalues < -unsure)
    kind = "local minimum" if not falls.any() else "maximum" if falls[curved].all() else "saddle"
    return _Ground(kind, vectors @ along, bool(np.hypot(*np.where(falls, along, 0.0)) > RIDGE * radius))


def _unsettled(position: Floats, loss: Floats, radius: float) -> Outcome:
    """Neither arrived nor gone: does the loss still fall?"""
    last = len(loss) - 1
    window = max(min(last + 1, 2 * STAY_AT_LEAST), int(TAIL * last))
    tail, over = loss[-window:], f"the last {window - 1} step{'s' if window > 2 else ''}"
    spread = float(np.ptp(tail))
    level = spread <= 1e-12 * (1.0 + abs(float(loss[-1])))
    turning = _turning(position[-window:], radius) if level else 0.0
    if level and turning < RISES:
        return Outcome(
            Fate.STALLED,
            last,
            f"Stalled: f no longer changes, at f = {loss[-1]:.3g}, though this is no known minimum.",
            f"f changed by less than 1e-12 of its size over {over}.",
        )
    rising = float(np.mean(np.diff(tail) > 0))
    first, second = np.array_split(tail, 2)
    drop = float(first.mean() - second.mean())  # the mean: a cycle of two has its median where the parity puts it
    sinks = np.median(first) > np.median(second)  # the median: one jump is no end of the descent
    if level or (rising > 0.0 and not sinks) or (rising >= RISES and drop < 0.25 * spread):
        uphill = f"f went uphill in {rising:.0%} of {over}, between {tail.min():.3g} and {tail.max():.3g}"
        there_and_back = f"it turned back in {turning:.0%} of {over}, at f = {loss[-1]:.3g} on both sides"
        return Outcome(
            Fate.OSCILLATING,
            last,
            f"Oscillating: {there_and_back if level else uphill}.",
            "Over the last quarter of the steps the median of f does not fall, or at least "
            f"{RISES:.0%} of them are uphill while the mean of f falls by less than a quarter of its spread.",
        )
    return Outcome(
        Fate.STILL_DESCENDING,
        last,
        f"Still descending after {last} steps: f = {loss[-1]:.3g}.",
        "It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps.",
    )


def _turning(path: Floats, radius: float) -> float:
    """The share of a path's steps that turn back; 0 for a path that stays where it is."""
    if np.hypot(*(path - path[-1]).T).max() <= radius:
        return 0.0
    steps = np.diff(path, axis=0)
    steps /= np.abs(steps).max()  # so that no product overflows
    return float(np.mean((steps[1:] * steps[:-1]).sum(axis=1) < 0)) if len(steps) > 1 else 0.0
