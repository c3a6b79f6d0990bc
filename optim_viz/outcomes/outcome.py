"""What became of a run: one of eight fates, with the step, a sentence a person can read, and the criterion.

Which fate it is, :mod:`optim_viz.outcomes.criteria` says; here it is dated and put into the words of
:mod:`optim_viz.outcomes.words`. The browser does the same in ``web/js/simulation/outcome.js``.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from optim_viz.number_format import format_number, format_position
from optim_viz.objectives.base import CriticalPoint, Objective
from optim_viz.outcomes import words
from optim_viz.outcomes.criteria import (
    FATES,
    OPTIMUM,
    RISES,
    Fate,
    Heights,
    Paths,
    Stays,
    arrival_radius,
    descent_window,
    judge,
    judge_descent,
    stay_length,
)
from optim_viz.outcomes.stationary import KINDS, Derivatives, distance

Floats = NDArray[np.float64]

__all__ = ["Fate", "Outcome", "classify"]


DATED = (Fate.CONVERGED, Fate.STUCK_AT_SADDLE, Fate.LEFT_VIEW, Fate.OVERFLOWED)  # their label has the step


@dataclass(frozen=True, slots=True)
class Outcome:
    """``step`` is when it happened: settled, left, overflowed; otherwise the last step."""

    kind: Fate
    step: int
    sentence: str
    criterion: str
    target: CriticalPoint | None = None  # the minimum or saddle it came to, where it is a known one
    variety: str = ""  # of the fate, where its own word would not tell: a global minimum from a local one, ...

    @property
    def label(self) -> str:
        """A few words for a chip: the fate, and the step where it says something."""
        fate = self.variety or self.kind.value
        return words.LABEL_WITH_STEP.format(fate=fate, step=self.step) if self.kind in DATED else fate


def _settled_at(position: Floats, point: Floats | tuple[float, float], near: float) -> int:
    """The step from which the path stays within ``near`` of ``point``."""
    away = np.flatnonzero(distance(position[:, 0] - point[0], position[:, 1] - point[1], near) > 1.0)
    return int(away[-1]) + 1 if away.size else 0


def classify(
    objective: Objective,
    steps: int,
    position: Floats,
    loss: Floats,
    gradient: Floats,
    hessian: Floats,
    undefined: bool = False,
) -> Outcome:
    """The outcome of a run of ``steps`` steps.

    ``position`` (n, 2), ``loss`` (n,), ``gradient`` (n, 2) and ``hessian`` (n, 3) are its finite records; n is
    ``steps + 1`` unless the run overflowed, or was ``undefined`` from then on.
    """
    if undefined and len(loss) < steps + 1:
        n, place, f = len(loss), format_position(position[-1]), format_number(loss[-1], 3)
        sentence = words.NO_NUMBER.format(step=n, place=place, f=f)
        return Outcome(Fate.OVERFLOWED, n, sentence, words.NO_NUMBER_BECAUSE, variety=words.UNDEFINED)
    with np.errstate(over="ignore", invalid="ignore"):  # as where it is judged
        return _classify(objective, steps, position, loss, gradient, hessian)


def optimum_tolerance(optimum: float) -> float:
    """How far above the optimum f may be for a minimum to be a global one."""
    return OPTIMUM * (1.0 + abs(optimum))


def minimum_word(objective: Objective, value: float) -> str:
    """What a minimum of this height is called; nothing where nobody knows how deep the function goes."""
    if not objective.minima:
        return ""
    optimum = objective.minima[0].value
    return words.GLOBAL_MINIMUM if value - optimum <= optimum_tolerance(optimum) else words.LOCAL_MINIMUM


def _classify(
    objective: Objective, steps: int, position: Floats, loss: Floats, gradient: Floats, hessian: Floats
) -> Outcome:
    n, place, f = len(loss), format_position(position[-1]), format_number(loss[-1], 3)
    if n < steps + 1:
        sentence = words.OVERFLOWED.format(step=n, place=place, f=f)
        return Outcome(Fate.OVERFLOWED, n, sentence, words.OVERFLOWED_BECAUSE)
    first = n - 1 - stay_length(steps)
    derivatives = Derivatives(
        lambda _, which: (gradient[first + which], hessian[first + which]),
        lambda points: objective.hessian(*points.T).reshape(-1, 4)[:, [0, 1, 3]],
    )
    heights, paths = Heights.of(loss[None, -descent_window(steps) :]), _only_path(position, steps)
    verdict = judge(objective, Stays.of(position[None, first:]), heights, derivatives, paths)
    fate, target, kind = FATES[verdict.fate[0]], int(verdict.target[0]), int(verdict.kind[0])
    near, last = arrival_radius(objective), position[-1]
    known = objective.critical_points[target] if target >= 0 else None
    if known is not None and n - 1 - (since := _settled_at(position, known.position, near)) >= stay_length(steps):
        because = words.STAYS_BY_IT.format(step=since, near=format_number(near, 2))
        return _arrived(objective, known.kind, known.position, since, because, known)
    if fate in (Fate.CONVERGED, Fate.STUCK_AT_SADDLE):
        since = _settled_at(position, last, near)
        because = words.STAYS_WHERE_IT_IS.format(step=since, near=format_number(near, 2))
        if known is not None:
            return _arrived(objective, known.kind, known.position, since, because, known)
        return _arrived(objective, KINDS[kind], verdict.position[0], since, because, None)
    if fate is Fate.LEFT_VIEW:
        inside = np.flatnonzero(objective.domain.contains(position))
        left = int(inside[-1]) + 1 if inside.size else 0
        sentence = (words.LEFT_VIEW if left else words.OUTSIDE_FROM_THE_START).format(step=left, place=place)
        return Outcome(Fate.LEFT_VIEW, left, sentence, words.LEFT_VIEW_BECAUSE)
    return _unsettled(fate, position, loss, near)


def _only_path(position: Floats, steps: int) -> Paths:
    """As the criteria ask for paths, of one run alone."""
    return lambda runs: position[None, -descent_window(steps) :][runs]


def _arrived(
    objective: Objective,
    kind: str,
    where: Floats | tuple[float, float],
    since: int,
    because: str,
    known: CriticalPoint | None,
) -> Outcome:
    variety = ""
    if kind.endswith("minimum"):
        fate, sentence = Fate.CONVERGED, words.CONVERGED_UNLISTED if known is None else words.CONVERGED
        value = known.value if known is not None else float(objective(*where))
        if variety := minimum_word(objective, value):
            ending = words.AT_THE_OPTIMUM if variety == words.GLOBAL_MINIMUM else words.ABOVE_THE_OPTIMUM
            optimum = objective.minima[0].value
            because = ending.format(
                because=because,
                value=format_number(value, 3),
                optimum=format_number(optimum, 3),
                within=format_number(optimum_tolerance(optimum), 2),
            )
    else:
        fate, sentence = Fate.STUCK_AT_SADDLE, words.STUCK_UNLISTED if known is None else words.STUCK
        because = words.NO_MINIMUM.format(because=because)
        variety = words.STUCK_AT_A_MAXIMUM if kind == "maximum" else ""
    text = sentence.format(kind=kind, place=format_position(where), step=since)
    return Outcome(fate, since, text, because, known, variety)


def _unsettled(fate: Fate, position: Floats, loss: Floats, near: float) -> Outcome:
    """Neither arrived nor gone."""
    last, f = len(loss) - 1, format_number(loss[-1], 3)
    judged = descent_window(last)
    tail, steps = loss[-judged:], (words.ONE_STEP if last == 1 else words.STEPS).format(count=last)
    window = (words.LAST_STEP if judged == 2 else words.LAST_STEPS).format(count=judged - 1)
    if fate is Fate.STALLED:
        because = words.STALLED_BECAUSE.format(window=window)
        away = position[-1] - position[-2]
        if (
            judged == 2 and distance(away[:1], away[1:], near)[0] > 1.0
        ):  # of one step nobody knows whether it turns back
            sentence = words.JUMPED.format(steps=steps, f=f)
            return Outcome(fate, last, sentence, because, variety=words.AT_EQUAL_HEIGHT)
        return Outcome(fate, last, words.STALLED.format(f=f), because)
    if fate is Fate.RISING:
        sentence = words.RISING.format(steps=steps, before=format_number(tail[0], 3), f=f, window=window)
        return Outcome(fate, last, sentence, words.RISING_BECAUSE)
    if fate is Fate.OSCILLATING:
        descent = judge_descent(_only_path(position, last), Heights.of(tail[None]), near, np.arange(1))
        lowest, highest = format_number(tail.min(), 3), format_number(tail.max(), 3)
        if descent.level[0]:
            sentence = words.TURNS_BACK.format(share=f"{descent.turning[0]:.0%}", window=window, f=f)
        else:
            share = f"{descent.rising[0]:.0%}"
            sentence = words.UPHILL.format(share=share, window=window, lowest=lowest, highest=highest)
        return Outcome(fate, last, sentence, words.OSCILLATING_BECAUSE.format(rises=f"{RISES:.0%}"))
    return Outcome(fate, last, words.STILL_DESCENDING.format(steps=steps, f=f), words.STILL_DESCENDING_BECAUSE)
