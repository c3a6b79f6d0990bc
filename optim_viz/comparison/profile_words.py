"""What a profile says, in words: who solves how much, what was counted, and what must not be read into it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from optim_viz.comparison.profiles import Profile
from optim_viz.number_format import counted, format_exactly, format_number, format_range
from optim_viz.optimizers import OPTIMIZERS
from optim_viz.scene.study import PROFILE_KINDS

TWICE = 2.0  # times the steps of the best: where the title reads the curves
FEW = 50  # steps, where it reads a data profile
NAMED = 3  # methods in the title, from the best on


def describe_profile(profile: Profile, kind: str = PROFILE_KINDS[0]) -> str:
    """The title: what the best methods solve, and what the last one does."""
    n = len(profile.problems)
    of = counted(n, "problem")
    if (profile.reached < 0).all():
        return f"No method solves any of {of} within {counted(profile.steps, 'step')}."
    few = min(FEW, profile.steps)
    by_ratio = kind == PROFILE_KINDS[0]
    curves, place = (profile.shares, TWICE) if by_ratio else (profile.data_profile, float(few))
    within = "twice the steps of the best" if by_ratio else counted(few, "step")
    shares = {OPTIMIZERS[name].label: curve(place) for name, curve in curves.items()}
    (best, most), *others = sorted(shares.items(), key=lambda item: -item[1])
    told = [f"{name} {_percent(share)}" for name, share in others[: NAMED - 1]]
    if len(others) >= NAMED and others[-1][1] < others[NAMED - 2][1]:
        told.append(f"{others[-1][0]} {_percent(others[-1][1])}, the least")
    rest = f"; {', '.join(told)}" if told else ""
    return f"Within {within}, {best} solves {_percent(most)} of {of}{rest}."


def problem_words(profile: Profile) -> str:
    """When a problem is solved."""
    left = f"at most {format_exactly(100.0 * profile.tolerance)} % of f − f* at the start"
    return f"Solved: {left} is left, within {counted(profile.steps, 'step')}, by a run that stays in the view"


def budget_words(profile: Profile) -> str:
    """How the learning rates were chosen."""
    if profile.rates is None:
        return "each method at the learning rate that suits its family on that problem"
    span = format_range(profile.low, profile.high)
    return f"each method tuned on each problem: the best of {profile.rates} learning rates from {span}"


def notes(profile: Profile) -> list[str]:
    """What a reader has to know."""
    found = [
        "A profile compares these methods and no others: without the best of them, two others can change places (Gould "
        "and Scott 2016). Nor are these problems a fair sample of the world."
    ]
    if profile.rates is not None:
        found.append(f"What tuning costs is not counted: each cell is the best of {profile.rates} runs.")
    unknown = [problem.label for problem, known in zip(profile.problems, profile.is_known, strict=True) if not known]
    if unknown:
        found.append(
            f"{_listed(unknown)}: no lowest value is known, so f* is the lowest f in the view that any of these runs "
            "came to, of those that stayed there."
        )
    never = int((profile.reached < 0).all(axis=0).sum())
    if never:
        are, count = ("is", "counts") if never == 1 else ("are", "count")
        of = counted(len(profile.problems), "problem")
        found.append(f"{never} of {of} {are} solved by none of these methods, and {count}.")
    return found


def ratio_words(ratio: float) -> str:
    """How many times the best method's steps: ``2.5 times the best``."""
    return (
        "the best" if ratio == 1.0 else f"{format_number(ratio, 3)} times the best" if np.isfinite(ratio) else "never"
    )


def _percent(share: float) -> str:
    return f"{round(100.0 * share)}\u00a0%"


def _listed(names: Sequence[str]) -> str:
    return " and ".join(filter(None, [", ".join(names[:-1]), names[-1]]))
