"""What became of a run: one of eight fates, with the step, a sentence a person can read, and the criterion.

Which fate it is, :mod:`optim_viz.outcomes.criteria` says, of all runs of a scene at once; here each is dated and put
into the words of :mod:`optim_viz.outcomes.words`. The browser does the same in ``web/js/simulation/outcome.js``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from optim_viz.number_format import format_number, format_position
from optim_viz.objectives.base import Objective
from optim_viz.objectives.facts import CriticalPoint
from optim_viz.outcomes import words
from optim_viz.outcomes.criteria import (
    FATES,
    RISES,
    Course,
    Fate,
    Heights,
    Paths,
    Stays,
    Verdicts,
    arrival_radius,
    course,
    descent_window,
    is_global,
    judge,
    optimum_tolerance,
    stay_length,
    whereabouts,
)
from optim_viz.outcomes.stationary import KINDS, Derivatives, distance

Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

__all__ = ["Fate", "Outcome", "Records", "classify", "classify_all"]


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


class Records(NamedTuple):
    """The finite records of one run; n is one more than its steps, unless it overflowed or was ``undefined``."""

    position: Floats  # (n, 2)
    loss: Floats  # (n,)
    gradient: Floats  # (n, 2)
    hessian: Floats  # (n, 3)
    undefined: bool = False  # from its last record on
    in_noise: bool = False  # whether its gradients were random


def classify(objective: Objective, steps: int, records: Records) -> Outcome:
    """The outcome of one run of ``steps`` steps."""
    return classify_all(objective, steps, [records])[0]


def classify_all(objective: Objective, steps: int, runs: Sequence[Records]) -> list[Outcome]:
    """The outcomes of several, which are judged together: to judge one takes as long as to judge eight."""
    whole = [run for run in runs if len(run.loss) == steps + 1]
    with np.errstate(over="ignore", invalid="ignore"):  # as where they are judged
        judged = iter(_classify(objective, steps, whole) if whole else ())
    return [next(judged) if len(run.loss) == steps + 1 else _ended(run) for run in runs]


def _ended(run: Records) -> Outcome:
    """A run that has no number for its next step."""
    n, place, f = len(run.loss), format_position(run.position[-1]), format_number(run.loss[-1], 3)
    if run.undefined:
        sentence = words.NO_NUMBER.format(step=n, place=place, f=f)
        return Outcome(Fate.OVERFLOWED, n, sentence, words.NO_NUMBER_BECAUSE, variety=words.UNDEFINED)
    sentence = words.OVERFLOWED.format(step=n, place=place, f=f)
    return Outcome(Fate.OVERFLOWED, n, sentence, words.OVERFLOWED_BECAUSE)


def minimum_word(objective: Objective, value: float) -> str:
    """What a minimum of this height is called; nothing where nobody knows how deep the function goes."""
    if not objective.minima:
        return ""
    lowest = words.LOWEST_FOUND if objective.found else words.GLOBAL_MINIMUM
    return lowest if is_global(value, objective.minima[0].value) else words.LOCAL_MINIMUM


def _classify(objective: Objective, steps: int, runs: Sequence[Records]) -> list[Outcome]:
    first, window = steps - stay_length(steps), descent_window(steps)
    gradient, hessian = (np.stack([getattr(run, name)[first:] for run in runs]) for name in ("gradient", "hessian"))
    derivatives = Derivatives(
        lambda which, records: (gradient[which, records], hessian[which, records]),
        lambda points: objective.hessian(*points.T).reshape(-1, 4)[:, [0, 1, 3]],
    )
    heights = Heights.of(np.stack([run.loss[-window:] for run in runs]), any(run.in_noise for run in runs))
    stays = Stays.of(np.stack([run.position[first:] for run in runs]))

    def paths(which: Integers) -> Floats:
        return np.stack([runs[i].position[-window:] for i in which])

    verdicts = judge(objective, stays, heights, derivatives, paths)
    return [_told(objective, run, i, verdicts, heights, paths) for i, run in enumerate(runs)]


def _told(objective: Objective, run: Records, i: int, verdicts: Verdicts, heights: Heights, paths: Paths) -> Outcome:
    """The verdict on the ``i``-th run, which is ``run``, dated and in words."""
    position, steps = run.position, len(run.loss) - 1
    fate, target, kind = FATES[verdicts.fate[i]], int(verdicts.target[i]), int(verdicts.kind[i])
    near, last = arrival_radius(objective), position[-1]
    known = objective.critical_points[target] if target >= 0 else None
    if known is not None and steps - (since := _settled_at(position, known.position, near)) >= stay_length(steps):
        because = words.STAYS_BY_IT.format(step=since, near=format_number(near, 2))
        return _arrived(objective, known.kind, known.position, since, because, known)
    if fate in (Fate.CONVERGED, Fate.STUCK_AT_SADDLE):
        since = _settled_at(position, last, near)
        plain = known is None and not run.hessian[-1].any()
        stays = words.STAYS_ON_THE_PLAIN if plain else words.STAYS_WHERE_IT_IS
        because = stays.format(step=since, near=format_number(near, 2))
        if known is not None:
            return _arrived(objective, known.kind, known.position, since, because, known)
        return _arrived(objective, KINDS[kind], verdicts.position[i], since, because, None, plain)
    if fate is Fate.LEFT_VIEW:
        inside = np.flatnonzero(objective.domain.contains(position))
        left = int(inside[-1]) + 1 if inside.size else 0
        sentence = words.LEFT_VIEW if left else words.OUTSIDE_FROM_THE_START
        text = sentence.format(step=left, place=format_position(last))
        return Outcome(Fate.LEFT_VIEW, left, text, words.LEFT_VIEW_BECAUSE)
    plain = not (run.gradient[-1].any() or run.hessian[-1].any())

    def went() -> Course:
        return course(paths, heights, near, np.array([i]))

    return _unsettled(fate, position, run.loss, near, plain, went, heights.in_noise)


def _arrived(
    objective: Objective,
    kind: str,
    where: Floats | tuple[float, float],
    since: int,
    because: str,
    known: CriticalPoint | None,
    plain: bool = False,
) -> Outcome:
    variety = ""
    if kind.endswith("minimum"):
        fate, sentence = Fate.CONVERGED, words.CONVERGED_UNLISTED if known is None else words.CONVERGED
        value = known.value if known is not None else float(objective(*where))
        if variety := minimum_word(objective, value):
            lowest = variety != words.LOCAL_MINIMUM
            if lowest and known is None:
                sentence = words.CONVERGED_ON_A_PLAIN if plain else words.CONVERGED_AS_LOW
            ending = words.AT_THE_OPTIMUM if lowest else words.ABOVE_THE_OPTIMUM
            optimum = objective.minima[0].value
            because = ending.format(
                because=because,
                value=format_number(value, 3),
                optimum=format_number(optimum, 3),
                within=format_number(optimum_tolerance(optimum), 2),
                lowest=words.LOWEST_FOUND if objective.found else words.KNOWN_OPTIMUM,
            )
    else:
        fate, sentence = Fate.STUCK_AT_SADDLE, words.STUCK_UNLISTED if known is None else words.STUCK
        because = words.NO_MINIMUM.format(because=because)
        variety = words.STUCK_AT_A_MAXIMUM if kind == "maximum" else ""
    named = words.LOWEST_FOUND if objective.found and kind == words.GLOBAL_MINIMUM else kind
    text = sentence.format(kind=named, place=format_position(where), step=since)
    return Outcome(fate, since, text, because, known, variety)


def _unsettled(
    fate: Fate,
    position: Floats,
    loss: Floats,
    near: float,
    plain: bool,
    went: Callable[[], Course],
    in_noise: bool,
) -> Outcome:
    """Neither arrived nor gone, perhaps on a ``plain``; ``went`` is asked for the run's course where the words want its
    shares."""
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
        if plain:
            return Outcome(fate, last, words.STALLED_ON_A_PLAIN.format(f=f), because, variety=words.ON_A_PLAIN)
        return Outcome(fate, last, words.STALLED.format(f=f), because)
    if fate is Fate.RISING:
        sentence = words.RISING.format(steps=steps, before=format_number(tail[0], 3), f=f, window=window)
        return Outcome(fate, last, sentence, words.RISING_BECAUSE)
    if fate is Fate.OSCILLATING:
        level, turning, rising = (share[0] for share in went())
        lowest, highest = format_number(tail.min(), 3), format_number(tail.max(), 3)
        if level:
            how = words.TURNS_BACK.format(share=f"{turning:.0%}", window=window, f=f)
        else:
            how = words.UPHILL.format(share=f"{rising:.0%}", window=window, lowest=lowest, highest=highest)
        mean, spread = (part[0] for part in whereabouts(position[None, -judged:]))
        sentence = words.AROUND.format(place=format_position(mean), spread=format_number(spread, 2), how=how)
        because = words.OSCILLATING_BECAUSE.format(rises=f"{RISES:.0%}")
        return Outcome(
            fate, last, sentence, words.OSCILLATING_IN_NOISE.format(because=because) if in_noise else because
        )
    return Outcome(fate, last, words.STILL_DESCENDING.format(steps=steps, f=f), words.STILL_DESCENDING_BECAUSE)
