"""What became of a run: one of seven fates, with the step, a sentence a person can read, and the criterion.

Which fate it is, :mod:`optim_viz.outcomes.criteria` says; here it is dated and put into words.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from optim_viz.number_format import format_number, format_position
from optim_viz.objectives.base import CriticalPoint, Objective
from optim_viz.outcomes.criteria import (
    FATES,
    KINDS,
    RISES,
    Derivatives,
    Fate,
    arrival_radius,
    descent_window,
    judge,
    judge_descent,
    records_needed,
    stay_length,
)

Floats = NDArray[np.float64]

__all__ = ["Fate", "Outcome", "classify"]


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


def _settled_at(position: Floats, point: Floats | tuple[float, float], near: float) -> int:
    """The step from which the path stays within ``near`` of ``point``."""
    away = np.flatnonzero(np.hypot(*(position - point).T) > near)
    return int(away[-1]) + 1 if away.size else 0


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
            f"Overflowed at step {n}; the last finite point is {format_position(position[-1])}, "
            f"f = {format_number(loss[-1], 3)}.",
            "The position, f, its gradient or the optimizer's memory is no longer a finite float64.",
        )
    first = max(0, n - records_needed(steps))
    derivatives = Derivatives(
        lambda _, which: (gradient[first + which], hessian[first + which]),
        lambda points: objective.hessian(*points.T).reshape(-1, 4)[:, [0, 1, 3]],
    )
    verdict = judge(objective, steps, position[None, first:], loss[None, first:], derivatives)
    fate, target, kind = FATES[verdict.fate[0]], int(verdict.target[0]), int(verdict.kind[0])
    near, last = arrival_radius(objective), position[-1]
    about = f"within {format_number(near, 2)} (0.1 % of the view's diagonal)"
    known = objective.critical_points[target] if target >= 0 else None
    if known is not None and n - 1 - (since := _settled_at(position, known.position, near)) >= stay_length(steps):
        return _arrived(known.kind, known.position, since, f"From step {since} on it stays {about} of it.", known)
    if fate in (Fate.CONVERGED, Fate.STUCK_AT_SADDLE):
        since = _settled_at(position, last, near)
        criterion = f"From step {since} on it stays {about} of its last point, and Newton's step there is shorter."
        return _arrived(known.kind if known else KINDS[kind], verdict.position[0], since, criterion, known)
    if fate is Fate.LEFT_VIEW:
        inside = np.flatnonzero(objective.domain.contains(position))
        left = int(inside[-1]) + 1 if inside.size else 0
        when = f"Left the view at step {left} and has not come back" if left else "Outside the view from the start"
        sentence = f"{when}; it is now at {format_position(last)}."
        return Outcome(Fate.LEFT_VIEW, left, sentence, "Its last point lies outside the surface's window.")
    return _unsettled(fate, position, loss, near)


def _arrived(
    kind: str, where: Floats | tuple[float, float], since: int, criterion: str, known: CriticalPoint | None
) -> Outcome:
    where, listed = (known.position, "") if known is not None else (where, ", which is not in the list")
    if kind in ("global minimum", "local minimum"):
        name = kind if known is not None else "minimum"
        sentence = f"Converged to the {name} at {format_position(where)}{listed}, by step {since}."
        return Outcome(Fate.CONVERGED, since, sentence, criterion, known)
    sentence = (
        f"Stuck at the {kind} at {format_position(where)}{listed}, since step {since}: level ground, but no minimum."
    )
    return Outcome(Fate.STUCK_AT_SADDLE, since, sentence, f"{criterion} The Hessian is not positive there.", known)


def _unsettled(fate: Fate, position: Floats, loss: Floats, near: float) -> Outcome:
    """Neither arrived nor gone."""
    last = len(loss) - 1
    judged = descent_window(last)
    tail, over = loss[-judged:], f"the last {judged - 1} step{'s' if judged > 2 else ''}"
    if fate is Fate.STALLED:
        return Outcome(
            fate,
            last,
            f"Stalled: f no longer changes, at f = {format_number(loss[-1], 3)}, though this is no known minimum.",
            f"f changed by less than 1e-12 of its size over {over}.",
        )
    if fate is Fate.OSCILLATING:
        descent = judge_descent(position[None, -judged:], tail[None], near, np.arange(1))
        lowest, highest, f = (format_number(value, 3) for value in (tail.min(), tail.max(), loss[-1]))
        uphill = f"f went uphill in {descent.rising[0]:.0%} of {over}, between {lowest} and {highest}"
        back = f"it turned back in {descent.turning[0]:.0%} of {over}, at f = {f} on both sides"
        return Outcome(
            fate,
            last,
            f"Oscillating: {back if descent.level[0] else uphill}.",
            "Over the last quarter of the steps the median of f does not fall, or at least "
            f"{RISES:.0%} of them are uphill while the mean of f falls by less than a quarter of its spread.",
        )
    return Outcome(
        fate,
        last,
        f"Still descending after {last} steps: f = {format_number(loss[-1], 3)}.",
        "It has not settled anywhere, is inside the view, and the loss falls over the last quarter of the steps.",
    )
