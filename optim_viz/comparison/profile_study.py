"""The profile that a study asks for, made once for all who ask: the Study page, and whoever judges an answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from optim_viz.comparison.profiles import Profile, profile
from optim_viz.scene.study import PROFILE_RATES, Study
from optim_viz.simulation.run_grid import Progress

ONE_BY_ONE = 50  # times as long as in a map takes a step of a run whose whole way is recorded


class ProfileStudy(NamedTuple):
    """What :meth:`optim_viz.simulation.study_queue.StudyQueue.get` is asked for."""

    key: str  # equal where the profile is
    make: Callable[[Progress], Profile]
    work: float  # in steps of a map


def profile_study(study: Study, steps: int) -> ProfileStudy:
    """The profile of a study's methods, problems, tolerance, starts and way to choose rates, in so many steps."""
    methods, problems = study.profile_methods, study.profile_problems

    def make(progress: Progress) -> Profile:
        return profile(
            methods,
            problems,
            tolerance=study.tolerance,
            tuned=study.tuned,
            starts=study.starts,
            steps=steps,
            progress=progress,
        )

    key = f"profile {methods} {problems} {study.tolerance} {study.tuned} {study.starts} {steps}"
    runs = len(methods) * len(problems) * study.starts * (PROFILE_RATES if study.tuned else 1)
    return ProfileStudy(key, make, ONE_BY_ONE * steps * runs)
